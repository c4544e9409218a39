/** An import as a user meets it: what was written, what was said, and which answers pass every template that scores them. */
import type { Case } from '../../../src/inputs/case/case.ts';
import { appliesTo } from '../../../src/inputs/per-case.ts';
import { loadSuite, type Suite } from '../../../src/inputs/suite.ts';
import type { ScoreInput, TemplateSpec } from '../../../src/inputs/template.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import type { Draft } from '../../../src/tools/import/draft.ts';
import type { Imported } from '../../../src/tools/import/files-of-draft.ts';
import { draftOfPromptfoo } from '../../../src/tools/import/promptfoo.ts';
import { soundDraft } from '../../../src/tools/import/sound-draft.ts';
import { overlay } from '../../../src/tools/starter/overlay.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const SPECS: ReadonlyMap<string, TemplateSpec> = await loadSpecs(TEMPLATE_NAMES);

export interface Result {
  readonly draft: Draft;
  readonly imported: Imported;
  readonly suite: Suite | null;
  /** All that the command would say. */
  readonly said: string;
  /** `pass`, `fail` or `none` for an answer to the case whose texts hold `about`. */
  readonly verdict: (about: string, answer: string) => string;
}

type Reader = (...args: Parameters<typeof draftOfPromptfoo>) => Draft | null;

/** Imports the first file; throws what the file itself is refused for. */
export function imported(files: Readonly<Record<string, string>>, reader: Reader = draftOfPromptfoo): Result {
  const tree = memoryTree(files);
  const problems = new Problems();
  const draft = reader(tree, Object.keys(files)[0]!, 'x', problems);
  problems.throwIfAny();
  const { imported: made, faults } = soundDraft(draft!, tree, SPECS);
  const loading = new Problems();
  const suite =
    made.cases === 0
      ? null
      : loadSuite(overlay(tree, made.files), made.suiteFile, SPECS, loading, { knownNames: TEMPLATE_NAMES });
  return {
    draft: draft!,
    imported: made,
    suite,
    said: [...made.lost, ...made.notes, ...[...faults, ...loading.list].map(formatProblem)].join('\n'),
    verdict: (about, answer) => {
      const row = suite?.cases.find((one) => textsOf(one).includes(about));
      return row === undefined ? 'no such case' : verdictOf(suite!, row, answer);
    },
  };
}

function textsOf(row: Case): string {
  return JSON.stringify([row.input, row.vars, row.messages]);
}

function verdictOf(suite: Suite, row: Case, output: string): string {
  const scores = suite.templates.flatMap((template) => {
    if (!appliesTo(template, row) || template.scorer.kind !== 'pure') return [];
    const input: ScoreInput = { case: row, output, toolCalls: [], messages: [], refused: false };
    const score = template.scorer.score(input);
    return [score.status === 'scored' ? score.score >= template.pass : null];
  });
  if (scores.length === 0) return 'none';
  return scores.every((score) => score === true)
    ? 'pass'
    : scores.some((score) => score === null)
      ? 'unscored'
      : 'fail';
}
