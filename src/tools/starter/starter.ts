/** What `init` writes into a repository: a config, and for each prompt found a model, a suite and cases to replace. */
import { parse, stringify } from 'yaml';
import type { Prompt } from '../../inputs/prompt/prompt.ts';
import { formatProblem, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { type Draft, filesOf, slug, uniqueIds } from '../import/draft.ts';
import { draftOfPromptYml } from '../import/prompt-yml.ts';
import { draftOfPromptfoo } from '../import/promptfoo.ts';
import { EXAMPLE_CASES, EXAMPLE_PROMPT, EXAMPLE_SUITE } from './example.ts';
import {
  CONFIG_FILE,
  exampleRow,
  others,
  type Part,
  partEach,
  type StarterFile,
  type Target,
  targetOf,
} from './part.ts';
import { type Found, findPrompts } from './prompts.ts';
import { RECORDED_PROVIDERS, recordedParts } from './recorded.ts';
import { KEY_ENV, WORKFLOW_FILE, workflowText } from './workflow.ts';

export interface Starter {
  readonly files: readonly StarterFile[];
  /** Suites that a lock must be written for. */
  readonly suites: readonly string[];
  /** What was found, and what of it was left alone. */
  readonly notes: readonly string[];
}

/** Judge and model that a starter names, by their dated ids. */
const MODEL = 'gpt-4.1-mini-2025-04-14';
const JUDGE = 'gpt-4.1-2025-04-14';

/**
 * `branch` is the one that pull requests go into. The files are complete but for the locks. Without `imports` the tests
 * of other tools are left alone. `recorded`: no model is called, the outputs of a pipeline are replayed.
 */
export function starterOf(tree: Tree, branch: string, { imports = true, recorded = false } = {}): Starter {
  const found = findPrompts(tree);
  const parts = recorded ? recordedParts(found) : partsOf(found, tree, imports);
  const targets = parts.flatMap((part) => part.targets);
  const files = parts.flatMap((part) => part.files);
  return {
    files: [
      { path: CONFIG_FILE, text: configText(targets, recorded), what: 'what is gated, and how strictly' },
      { path: WORKFLOW_FILE, text: workflowText(branch, recorded ? null : KEY_ENV), what: 'when the gate runs' },
      ...new Map(files.map((file) => [file.path, file])).values(),
    ],
    suites: targets.map(({ suite }) => suite),
    notes: [...parts.flatMap((part) => part.notes), ...found.unreadable.map((fault) => `not gated: ${fault}`)],
  };
}

function partsOf(found: Found, tree: Tree, imports: boolean): readonly Part[] {
  const names = uniqueIds();
  for (const path of imports ? found.promptfoo : []) {
    const part = promptfooPart(tree, path, names);
    if (part.targets.length > 0) return [part, unnamed(found, part)];
  }
  if (found.prompts.length === 0) return [examplePart()];
  return partEach(
    found,
    names,
    (path, prompt, name) => (imports ? ymlPart(tree, path, names) : null) ?? promptPart(path, prompt, name()),
  );
}

/** Prompts that a part neither gates nor speaks of. */
function unnamed(found: Found, { targets, notes }: Part): Part {
  const named = (path: string): boolean =>
    targets.some(({ prompt }) => prompt === path) || notes.some((note) => note.includes(path));
  return others(found.prompts.map(({ path }) => path).filter((path) => !named(path)));
}

// --- from another tool's suite --------------------------------------------------------------------------------------

function promptfooPart(tree: Tree, path: string, names: (wanted: string) => string): Part {
  const folder = path.split('/').at(-2) ?? 'assistant';
  const problems = new Problems();
  const draft = draftOfPromptfoo(tree, path, names(slug(folder)), problems);
  const faults = problems.list.map((problem) => `not taken over: ${formatProblem(problem)}`);
  return draft === null ? { targets: [], files: [], notes: faults } : importedPart(draft, path);
}

/** A `.prompt.yml` that carries test data and evaluators brings its own suite; null = it does not. */
function ymlPart(tree: Tree, path: string, names: (wanted: string) => string): Part | null {
  if (!/\.prompt\.ya?ml$/.test(path)) return null;
  const name = slug(path.replace(/^.*\//, '').replace(/\.prompt\.ya?ml$/, ''));
  const draft = draftOfPromptYml(tree, path, name, new Problems());
  if (draft === null || filesOf(draft).cases === 0) return null;
  return importedPart({ ...draft, name: names(name) }, path);
}

function importedPart(draft: Draft, from: string): Part {
  const imported = filesOf(draft);
  const { targets } = parse(imported.targets) as {
    readonly targets: Readonly<Record<string, Omit<Target, 'name'>>>;
  };
  return {
    targets: Object.entries(targets).map(([name, target]) => ({ name, ...target })),
    files: imported.files.map((file) => ({ ...file, what: `from ${from}` })),
    notes: [
      `${imported.cases} cases come from ${from}`,
      ...imported.lost.map((text) => `no counterpart: ${text}`),
      ...imported.notes,
    ],
  };
}

// --- from a prompt alone --------------------------------------------------------------------------------------------

function promptPart(path: string, prompt: Prompt, name: string): Part {
  const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
  const target = targetOf(name, path);
  return {
    targets: [target],
    files: [
      { path: target.model, text: modelText(prompt), what: 'model and parameters' },
      { path: target.suite, text: suiteText(name), what: 'scorers and judge' },
      {
        path: `evals/${name}.cases.jsonl`,
        text: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
        what: `${rows.length} stand-ins: put your cases here`,
      },
    ],
    notes: [`gates ${path}`, ...(prompt.model === undefined ? [] : [modelNote(path, prompt.model, target.model)])],
  };
}

function modelNote(path: string, model: string, file: string): string {
  return `"model: ${model}" of ${path} is no longer read: the model is the one in ${file}`;
}

/** What a `.prompt.yml` says itself is read from there, so that a change there is gated. */
function modelText(prompt: Prompt | null): string {
  const { temperature, maxTokens } = prompt?.modelParameters ?? {};
  return `provider: default            # a key of providers in ${CONFIG_FILE}
model: ${prompt?.model?.replace(/^[^/]+\//, '') ?? MODEL}
${temperature === undefined ? 'temperature: 0\n' : ''}${maxTokens === undefined ? 'max-tokens: 500\n' : ''}`;
}

function suiteText(name: string): string {
  return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - TaskCompletion                              # a judge: was what was asked done?
  - { use: LengthBounds, min-words: 1, max-words: 300 }
judge: { provider: default, model: ${JUDGE}, temperature: 0 }
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}

// --- from nothing ---------------------------------------------------------------------------------------------------

function examplePart(): Part {
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
        text: EXAMPLE_CASES.map((row) => `${JSON.stringify(row)}\n`).join(''),
        what: `${EXAMPLE_CASES.length} example cases, to be replaced`,
      },
    ],
    notes: [NO_PROMPT],
  };
}

const NO_PROMPT =
  'no prompt file found (prompts/*.md, *.prompt.yml, a promptfoo config): wrote an example. If yours live in code, have the build export them to files, or let "plumbline init --recorded" gate the outputs of your own pipeline';

// --- the config -----------------------------------------------------------------------------------------------------

const LIVE_PROVIDERS = `  # Any OpenAI-compatible endpoint. The key comes from the environment, by name.
  default: { base-url: https://api.openai.com/v1, api-key-env: ${KEY_ENV} }
`;
function configText(targets: readonly Target[], recorded: boolean): string {
  const blocks = targets.map(({ name, ...rest }) => stringify({ [name]: rest }).replace(/^(?=.)/gm, '  '));
  return `# Read from the branch a pull request goes into, never from the pull request itself.
version: 1
providers:
${recorded ? RECORDED_PROVIDERS : LIVE_PROVIDERS}targets:
${blocks.join('')}gate:
  margin: 5                   # points; a pass has ruled out a drop as large as this
  alpha: 0.05                 # an unchanged suite is blocked at most this often
  on-inconclusive: warn       # too little data to tell: warn | fail | pass
  on-unmeasured: fail         # budget, outage, a judge that cannot be trusted: warn | fail
${recorded ? '' : '  max-cost-usd: 5             # a run stops here and says so\n'}# escalation:                 # when is the next, dearer lever worth it?
#   goal: { template: ${recorded ? 'LengthBounds' : 'TaskCompletion'}, target: 90, max-residual-gap: 3 }
`;
}
