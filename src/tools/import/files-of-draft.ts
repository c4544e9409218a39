/** A draft -> the files of a suite, its targets, and what was lost on the way. */

import { stringify } from 'yaml';
import { SMALLEST_SUITE } from '../../decision/member.ts';
import type { Json } from '../../text/digest.ts';
import { jsonLines } from '../../text/json-lines.ts';
import type { Draft, DraftCase, DraftPrompt } from './draft.ts';
import { type DraftSuite, suiteOfDraft } from './suite-of-draft.ts';

export interface ImportedFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly text: string;
}

export interface ImportedTarget {
  readonly name: string;
  readonly prompt: string;
  readonly model: string;
  readonly suite: string;
  readonly 'input-var'?: string;
  /** The file that its prompt was copied from, so that a change there is reported. */
  readonly sources?: readonly string[];
}

export interface Imported {
  readonly files: readonly ImportedFile[];
  readonly targets: readonly ImportedTarget[];
  /** Provider blocks that the config needs besides the default. */
  readonly providers: { readonly [name: string]: Json };
  readonly lost: readonly string[];
  readonly notes: readonly string[];
  readonly cases: number;
  readonly suite: DraftSuite;
  readonly suiteFile: string;
  readonly datasetFile: string;
}

/** The provider that replays a pipeline's answers. */
export const RECORDED_PROVIDER = 'pipeline';
export const RECORDED_OUTPUTS = 'evals/outputs/{model}.jsonl';
/** Marks the place for the answers of a pipeline. */
export const STAND_IN_ANSWER = 'Stand-in: what your pipeline answered.';

export interface ImportOptions {
  /** Write a prompt out even if the repository already has it. */
  readonly copy?: boolean;
  /** Replay recorded answers instead of calling a model. */
  readonly recorded?: boolean;
}

/** More targets than these wait until the first ones are gated. */
const MOST_TARGETS = 5;

/**
 * A prompt that is already in the repository is used in place, so that the gate checks what the product reads. If code
 * makes the answers, only their recording can be gated: one row to fill in for each case.
 */
export function filesOf(
  draft: Draft,
  { copy = false, recorded = draft.code !== undefined }: ImportOptions = {},
): Imported {
  const { name } = draft;
  const suite = suiteOfDraft(draft, name);
  const prompts = promptsOf(draft, recorded);
  const placed = prompts.slice(0, MOST_TARGETS).map(({ file, text, lies, from }) => {
    const isThere = lies !== undefined && !copy;
    return isThere
      ? { path: lies, text: null, from: undefined }
      : { path: `prompts/${file}`, text, from: copy ? undefined : from };
  });
  const suiteFile = `evals/${name}.suite.yml`;
  const datasetFile = `evals/${name}.cases.jsonl`;
  const files: ImportedFile[] = [
    ...placed.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
    {
      path: `models/${name}.yml`,
      text: stringify(recorded ? { provider: RECORDED_PROVIDER, model: name } : draft.model),
    },
    { path: suiteFile, text: suite.text },
    { path: datasetFile, text: jsonLines(suite.rows) },
    ...(recorded ? [{ path: `evals/outputs/${name}.jsonl`, text: jsonLines(suite.cases.map(outputRow)) }] : []),
  ];
  const targets = placed.map(
    ({ path, from }, index): ImportedTarget => ({
      name: index === 0 ? name : `${name}-${index + 1}`,
      prompt: path,
      model: `models/${name}.yml`,
      suite: suiteFile,
      ...(draft.inputVar === undefined || draft.inputVar === 'input' ? {} : { 'input-var': draft.inputVar }),
      ...(from === undefined ? {} : { sources: [from] }),
    }),
  );
  return {
    files,
    targets,
    providers: recorded
      ? { [RECORDED_PROVIDER]: { type: 'recorded', outputs: RECORDED_OUTPUTS, from: 'head' } }
      : draft.providers,
    lost: [...draft.lost, ...unscoredLines(suite.unscored)],
    notes: [...draft.notes, ...notesOf(draft, suite, recorded, prompts.slice(MOST_TARGETS))],
    cases: suite.cases.length,
    suite,
    suiteFile,
    datasetFile,
  };
}

/** A prompt that is only the input cannot regress, so it is replaced by something that can change. */
function promptsOf({ name, prompts }: Draft, recorded: boolean): readonly DraftPrompt[] {
  if (!recorded) return prompts.length > 0 ? prompts : [{ file: `${name}.md`, text: '{{input}}\n' }];
  const own = prompts.filter(({ text }) => !isPassThrough(text));
  if (own.length > 0) return own;
  const text = 'Let your build write here what your pipeline sends to its model, so that a change of it is seen.\n';
  return [{ file: `${name}.md`, text }];
}

export function isPassThrough(text: string): boolean {
  return /^\s*(?:---[\s\S]*?---\s*)?\{\{[^{}]*\}\}\s*$/.test(text);
}

function outputRow({ id, output }: DraftCase): { readonly id: string; readonly output: string } {
  return { id, output: output ?? STAND_IN_ANSWER };
}

function unscoredLines(cases: readonly DraftCase[]): readonly string[] {
  if (cases.length === 0) return [];
  const ids = cases.slice(0, 5).map(({ id }) => id);
  const more = cases.length > ids.length ? ` and ${cases.length - ids.length} more` : '';
  const which = cases.length === 1 ? `case ${ids[0]}` : `${cases.length} cases (${ids.join(', ')}${more})`;
  return [`${which}: nothing would score ${cases.length === 1 ? 'it' : 'them'}: none of the checks has a counterpart`];
}

function notesOf(
  draft: Draft,
  { cases, rows, advisory }: DraftSuite,
  recorded: boolean,
  waiting: readonly DraftPrompt[],
): readonly string[] {
  const filled = draft.cases.some(({ output }) => output !== undefined);
  return [
    ...(draft.code === undefined
      ? []
      : [`${draft.code} is code, which a gate never runs: its recorded answers are gated instead.`]),
    ...(recorded
      ? [
          `evals/outputs/${draft.name}.jsonl holds one row for each case: ${filled ? 'look it over' : 'write in what your pipeline answered'}, and record it again with every change.`,
        ]
      : []),
    ...(waiting.length === 0
      ? []
      : [`Found too, not gated yet: ${waiting.map(({ lies, file }) => lies ?? file).join(', ')}.`]),
    ...advisory.map(
      ({ id, cases: own }) =>
        `laxer here: ${id} scores ${own} of ${cases.length} cases, and a verdict needs ${SMALLEST_SUITE}: it reports and does not block (blocking: false). Add ${SMALLEST_SUITE - own} cases that it scores and take that out.`,
    ),
    ...(cases.length < 50 && rows.length > 0
      ? [`${draft.name} has ${cases.length} cases: below 50 the gate gives no verdict. Bring more.`]
      : []),
  ];
}
