/** What `init` writes into a repository: a config, and for each prompt found a model, a suite and cases to replace. */

import { fileOf } from '../../inputs/prompt/address.ts';
import type { Prompt } from '../../inputs/prompt/prompt.ts';
import { AWS_KEYS } from '../../inputs/provider-keys.ts';
import type { TemplateSpec } from '../../inputs/template.ts';
import { DEFAULT_CAP, DEFAULT_JUDGE, DEFAULT_MODEL, DEFAULT_PARAMS } from '../../model-call/models/default-models.ts';
import type { Json } from '../../text/digest.ts';
import { jsonLines } from '../../text/json-lines.ts';
import { isObject } from '../../text/json-object.ts';
import { formatProblem, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import type { Draft } from '../import/draft.ts';
import { filesOf } from '../import/files-of-draft.ts';
import { slug, uniqueIds } from '../import/names.ts';
import { draftOfPromptYml } from '../import/prompt-yml.ts';
import { draftOfPromptfoo } from '../import/promptfoo.ts';
import { soundDraft } from '../import/sound-draft.ts';
import { configText, type WrittenMargin } from './config-text.ts';
import { EXAMPLE_CASES, EXAMPLE_PROMPT, EXAMPLE_SUITE } from './example.ts';
import { flow } from './flow-text.ts';
import {
  CONFIG_FILE,
  datasets,
  exampleRow,
  MOST_TARGETS,
  others,
  type Part,
  programs,
  type StarterFile,
  targetOf,
} from './part.ts';
import { type Found, type FoundPrompt, findPrompts, notesOfPrompt, shownPrompt } from './prompts.ts';
import { recordWorkflowText } from './record-workflow.ts';
import { outputsOf, recordedExample, recordedPart } from './recorded.ts';
import { KEY_ENV, LADDER_FILE, ladderText, WORKFLOW_FILE, workflowText } from './workflow.ts';

export interface Starter {
  readonly files: readonly StarterFile[];
  /** Suites that need a lock. */
  readonly suites: readonly string[];
  /** The other tool's file that a suite was made from. */
  readonly sources: ReadonlyMap<string, string>;
  /** What was found, and which of it was left alone. */
  readonly notes: readonly string[];
  /** Variables that hold the keys, under the names used in the config. */
  readonly keys: readonly string[];
}

export interface StarterOptions {
  /** Calls no model: a pipeline's outputs are replayed. */
  readonly recorded?: boolean;
  /** The outputs come from a program that the workflow runs on either side. */
  readonly program?: boolean;
  /** Specs of all templates, so that checks of other tools that would not lock are left out one by one. */
  readonly specs?: ReadonlyMap<string, TemplateSpec>;
  /** Other tools' files whose tests are left alone. */
  readonly without?: ReadonlySet<string>;
  /** Absent = the usual branch, which is not mentioned. */
  readonly margin?: WrittenMargin | undefined;
}

/** `branch` is the one that pull requests go into. The files are complete except for the locks. */
export function starterOf(tree: Tree, branch: string, options: StarterOptions = {}): Starter {
  const { recorded = false, program = false } = options;
  const found = findPrompts(tree);
  const parts = partsOf(found, tree, options);
  const targets = parts.flatMap((part) => part.targets);
  // A program's answers come from the jobs that run it.
  const files = parts.flatMap((part) => part.files).filter(({ path }) => !program || !isOutputs(path));
  const providers = Object.assign({}, ...parts.map((part) => part.providers ?? {})) as Part['providers'];
  const keys = keysIn(providers ?? {}, recorded);
  const own = [
    {
      path: CONFIG_FILE,
      text: configText({
        targets,
        providers: providers ?? {},
        kind: program ? 'program' : recorded ? 'recorded' : 'live',
        margin: options.margin ?? { points: 5, why: [] },
        hasGoal: !recorded && parts.every(({ source }) => source === undefined),
      }),
      what: 'what is gated, and how strictly',
    },
    ...(program
      ? [{ path: WORKFLOW_FILE, text: recordWorkflowText(keys), what: 'records both sides, then gates' }]
      : [
          { path: WORKFLOW_FILE, text: workflowText(branch, keys), what: 'when the gate runs' },
          { path: LADDER_FILE, text: ladderText(keys), what: 'scores an attempt; looks for drift' },
        ]),
  ];
  const models = new Set(targets.map(({ model }) => model));
  return {
    keys,
    files: [...own, ...new Map(files.map((file) => [file.path, file])).values()].map((file) =>
      withSchema(file, models),
    ),
    suites: [...new Set(targets.map(({ suite }) => suite))],
    sources: new Map(
      parts.flatMap(({ source, targets: own }) =>
        source === undefined ? [] : own.map(({ suite }) => [suite, source]),
      ),
    ),
    notes: [
      ...(program ? [PROGRAM_NOTE] : parts.flatMap((part) => part.notes)),
      ...found.unreadable.map((fault) => `not gated: ${fault}`),
    ],
  };
}

const PROGRAM_NOTE =
  'the workflow runs "node agent.js" on both sides: put your own command there, and the prompt and model files of your program into the targets; list runs/ in .gitignore';

function isOutputs(path: string): boolean {
  return path.startsWith(outputsOf('').replace('.jsonl', ''));
}

/** Lets editors complete and check what a schema describes. */
function withSchema(file: StarterFile, models: ReadonlySet<string>): StarterFile {
  const isSuite = file.path.endsWith('.suite.yml');
  const kind = file.path === CONFIG_FILE ? 'config' : isSuite ? 'suite' : models.has(file.path) ? 'model' : null;
  if (kind === null) return file;
  return { ...file, text: `# yaml-language-server: $schema=${SCHEMAS}/${kind}.schema.json\n${file.text}` };
}

const SCHEMAS = 'https://raw.githubusercontent.com/plumbline/plumbline/v0/schemas';

/** First what other tools already test, then the prompts that none of them names. */
function partsOf(found: Found, tree: Tree, options: StarterOptions): readonly Part[] {
  const { recorded = false, without } = options;
  const names = uniqueIds();
  const parts: Part[] = [];
  const room = (): number => MOST_TARGETS - parts.reduce((sum, { targets }) => sum + targets.length, 0);
  for (const path of found.promptfoo) {
    if (without?.has(path)) continue;
    if (room() <= 0) parts.push(waiting(path));
    else parts.push(promptfooPart(tree, path, names, options));
  }
  const left: string[] = [];
  const unsent: string[] = [];
  for (const one of found.prompts) {
    const { address: path, prompt } = one;
    if (isNamed(path, parts)) continue;
    if (room() <= 0) {
      left.push(shownPrompt(one));
      continue;
    }
    if (prompt.unsent !== undefined && !recorded) {
      unsent.push(shownPrompt(one));
      continue;
    }
    const own = without?.has(path) ? null : ymlPart(tree, path, names, options);
    const name = (): string => names(slug(prompt.name));
    parts.push(own ?? (recorded ? recordedPart(path, prompt, name()) : promptPart(one, name())));
  }
  if (room() === MOST_TARGETS) parts.push(recorded ? recordedExample() : examplePart(parts.length > 0));
  return [...parts, others(left), programs(unsent), datasets(found.datasets)];
}

/** A prompt that a part gates or mentions. */
function isNamed(address: string, parts: readonly Part[]): boolean {
  return parts.some(
    ({ targets, notes }) =>
      targets.some(({ prompt }) => prompt === address || fileOf(prompt) === address) ||
      notes.some((note) => note.includes(fileOf(address)) && fileOf(address) === address),
  );
}

// --- from another tool's suite --------------------------------------------------------------------------------------

function waiting(path: string): Part {
  return {
    targets: [],
    files: [],
    notes: [`found too, not gated yet: ${path}; "plumbline import promptfoo ${path}" takes it over`],
  };
}

function promptfooPart(tree: Tree, path: string, names: (wanted: string) => string, options: StarterOptions): Part {
  const folder = path.split('/').at(-2) ?? 'assistant';
  const problems = new Problems();
  const draft = draftOfPromptfoo(tree, path, slug(folder), problems);
  if (draft === null)
    return {
      targets: [],
      files: [],
      notes: problems.list.map((problem) => `not taken over: ${formatProblem(problem)}`),
    };
  if (draft.code !== undefined && options.recorded !== true) {
    const note = `${path}: ${draft.code} is code, which a gate never runs: "plumbline init --recorded" takes its ${draft.cases.length} cases over and gates the answers that you record`;
    return { targets: [], files: [], notes: [note] };
  }
  return importedPart({ ...draft, name: names(draft.name) }, path, tree, options);
}

/** A `.prompt.yml` that carries test data brings its own suite; null = it does not. */
function ymlPart(tree: Tree, path: string, names: (wanted: string) => string, options: StarterOptions): Part | null {
  if (!/\.prompt\.ya?ml$/.test(path)) return null;
  const name = slug(path.replace(/^.*\//, '').replace(/\.prompt\.ya?ml$/, ''));
  const draft = draftOfPromptYml(tree, path, name, new Problems());
  if (draft === null || draft.cases.every(({ rules }) => rules.length === 0)) return null;
  return importedPart({ ...draft, name: names(name) }, path, tree, options);
}

function importedPart(draft: Draft, from: string, tree: Tree, { specs, recorded = false }: StarterOptions): Part {
  const { imported, faults } =
    specs === undefined
      ? { imported: filesOf(draft, { recorded }), faults: [] }
      : soundDraft(draft, tree, specs, { recorded });
  const told = [...imported.lost.map((text) => `no counterpart: ${text}`), ...imported.notes];
  if (imported.cases === 0)
    return { targets: [], files: [], notes: [`nothing of ${from} can be scored here`, ...told] };
  return {
    source: from,
    targets: imported.targets,
    files: imported.files.map((file) => ({ ...file, what: `from ${from}` })),
    providers: imported.providers,
    notes: [
      `${imported.cases} cases come from ${from}`,
      ...told,
      ...faults.map((problem) => `not taken over: ${formatProblem(problem)}`),
    ],
  };
}

// --- from a prompt alone --------------------------------------------------------------------------------------------

function promptPart(found: FoundPrompt, name: string): Part {
  const { address: path, prompt } = found;
  const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
  const target = targetOf(name, path);
  return {
    targets: [target],
    files: [
      { path: target.model, text: modelText(prompt, found.tools), what: 'model and parameters' },
      { path: target.suite, text: suiteText(name), what: 'scorers and judge' },
      {
        path: `evals/${name}.cases.jsonl`,
        text: jsonLines(rows),
        what: `${rows.length} stand-ins: put your cases here`,
      },
    ],
    notes: [
      `gates ${shownPrompt(found)}`,
      ...(prompt.model === undefined ? [] : [modelNote(path, prompt.model, target.model)]),
      ...notesOfPrompt(path, prompt),
    ],
  };
}

function modelNote(path: string, model: string, file: string): string {
  return `"model: ${model}" of ${path} is no longer read: the model is the one in ${file}`;
}

/** What a `.prompt.yml` itself sets is read from there, so that a change there is gated. */
function modelText(prompt: Prompt | null, tools?: string): string {
  const { max_tokens, maxTokens = max_tokens, maxCompletionTokens = maxTokens } = prompt?.modelParameters ?? {};
  const said = paramsOf(prompt?.modelParameters ?? {});
  const own = prompt?.model?.replace(/^[^/]+\//, '');
  const params =
    own === undefined
      ? `params: ${flow({ ...DEFAULT_PARAMS, ...said })}     # sent as they stand\n`
      : Object.keys(said).length > 0
        ? `params: ${flow(said)}     # as the prompt file says\n`
        : '';
  return `provider: default            # a key of providers in ${CONFIG_FILE}
model: ${own ?? DEFAULT_MODEL}
${maxCompletionTokens === undefined ? `max-tokens: ${DEFAULT_CAP}             # what it thinks before it answers counts\n` : ''}${params}${tools === undefined ? '' : `tools: ../${tools}     # as the code writes them out\n`}`;
}

/**
 * Other model settings of a prompt file, as its API names them; temperature, the cap and the format are read from the
 * file.
 */
function paramsOf(parameters: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const names = Object.entries(parameters).map(([key, value]): [string, Json] => [snake(key), value]);
  return Object.fromEntries(names.filter(([key]) => CARRIED.has(key)));
}

const CARRIED = new Set(['top_p', 'stop', 'presence_penalty', 'frequency_penalty', 'logit_bias', 'reasoning_effort']);

function suiteText(name: string): string {
  return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - TaskCompletion                              # a judge: was what was asked done?
  - { use: LengthBounds, min-words: 1, max-words: 300 }
judge: ${flow(DEFAULT_JUDGE)}
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}

// --- from nothing ---------------------------------------------------------------------------------------------------

/** `isTold`: what was found, and why it is not gated, has already been reported. */
function examplePart(isTold: boolean): Part {
  const target = targetOf('support', 'prompts/support.md');
  return {
    targets: [target],
    files: [
      { path: target.prompt, text: EXAMPLE_PROMPT, what: 'an example prompt, to be replaced' },
      {
        path: target.model,
        text: modelText(null),
        what: 'model and parameters',
      },
      { path: target.suite, text: EXAMPLE_SUITE, what: 'scorers and judge' },
      {
        path: 'evals/support.cases.jsonl',
        text: jsonLines(EXAMPLE_CASES),
        what: `${EXAMPLE_CASES.length} example cases, to be replaced`,
      },
    ],
    notes: [isTold ? 'wrote an example beside it' : NO_PROMPT],
  };
}

const NO_PROMPT =
  'no prompt found (prompts/*.md, *.prompt.yml, .prompty, Jinja, constants in TypeScript or Python called like a prompt, a promptfoo config): wrote an example. Where code builds yours, have the build export them to files, put "plumbline: prompt NAME" above the literal, or let "plumbline init --recorded" gate the outputs of your own pipeline';

// --- the config -----------------------------------------------------------------------------------------------------

/** Every variable from which the config takes a key; each is a secret that the workflow passes on. */
function keysIn(providers: { readonly [name: string]: Json }, recorded: boolean): readonly string[] {
  const found = Object.values(providers).flatMap((block) => {
    if (!isObject(block)) return [];
    const own = block['api-key-env'];
    // It comes from another tool's file and goes into a workflow, so anything that is not a variable name is left out.
    if (typeof own === 'string') return /^[A-Za-z_]\w{0,99}$/.test(own) ? [own] : [];
    return block['type'] === 'bedrock' ? AWS_KEYS : [];
  });
  return [...new Set([...(recorded ? [] : [KEY_ENV]), ...found])];
}
