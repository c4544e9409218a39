/** What `init` writes into a repository: a config, and for each prompt found a model, a suite and cases to replace. */
import { parse, stringify } from 'yaml';
import type { Json } from '../digest.ts';
import { type Draft, filesOf, slug, uniqueIds } from '../import/draft.ts';
import { draftOfPromptYml } from '../import/prompt-yml.ts';
import { draftOfPromptfoo } from '../import/promptfoo.ts';
import { formatProblem, Problems } from '../problem.ts';
import type { Prompt } from '../prompt.ts';
import type { Tree } from '../tree.ts';
import { EXAMPLE_CASES, EXAMPLE_PROMPT, EXAMPLE_SUITE } from './example.ts';
import { type Found, findPrompts } from './prompts.ts';
import { KEY_ENV, WORKFLOW_FILE, workflowText } from './workflow.ts';

export const CONFIG_FILE = '.github/plumbline.yml';

export interface StarterFile {
  readonly path: string;
  readonly text: string;
  readonly what: string;
}

export interface Starter {
  readonly files: readonly StarterFile[];
  /** Suites that a lock must be written for. */
  readonly suites: readonly string[];
  /** What was found, and what of it was left alone. */
  readonly notes: readonly string[];
}

interface Target {
  readonly name: string;
  readonly prompt: string;
  readonly model: string;
  readonly suite: string;
}

interface Part {
  readonly targets: readonly Target[];
  readonly files: readonly StarterFile[];
  readonly notes: readonly string[];
}

/** Judge and model that a starter names, by their dated ids. */
const MODEL = 'gpt-4.1-mini-2025-04-14';
const JUDGE = 'gpt-4.1-2025-04-14';
/** More prompts than these wait until the first ones are gated. */
const MOST_TARGETS = 5;

/**
 * `branch` is the one that pull requests go into. The files are complete but for the locks. Without `imports` the tests
 * of other tools are left alone.
 */
export function starterOf(tree: Tree, branch: string, imports = true): Starter {
  const found = findPrompts(tree);
  const parts = partsOf(found, tree, imports);
  const targets = parts.flatMap((part) => part.targets);
  const files = parts.flatMap((part) => part.files);
  return {
    files: [
      { path: CONFIG_FILE, text: configText(targets), what: 'what is gated, and how strictly' },
      { path: WORKFLOW_FILE, text: workflowText(branch), what: 'when the gate runs' },
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
    if (part.targets.length > 0) return [part];
  }
  if (found.prompts.length === 0) return [examplePart()];
  const parts = found.prompts
    .slice(0, MOST_TARGETS)
    .map(
      ({ path, prompt }) =>
        (imports ? ymlPart(tree, path, names) : null) ?? promptPart(path, prompt, names(slug(prompt.name))),
    );
  const rest = found.prompts.slice(MOST_TARGETS).map(({ path }) => path);
  return rest.length === 0
    ? parts
    : [...parts, { targets: [], files: [], notes: [`found too, not gated yet: ${rest.join(', ')}`] }];
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
  const part = importedPart({ ...draft, name: names(name) }, path);
  // The prompt itself lies in the repository already.
  return {
    ...part,
    files: part.files.filter((file) => !file.path.startsWith('prompts/')),
    targets: part.targets.map((target) => ({ ...target, prompt: path })),
  };
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
    notes: [`gates ${path}`],
  };
}

function targetOf(name: string, prompt: string): Target {
  return { name, prompt, model: `models/${name}.yml`, suite: `evals/${name}.suite.yml` };
}

/** A row that renders: one stand-in for every variable of the prompt. */
function exampleRow(prompt: Prompt, number: number): Json {
  const own = prompt.variables.map(({ name }) => name).filter((name) => name !== 'input' && name !== 'context');
  const asksByItself = prompt.caseFollows && prompt.messages.some(({ role }) => role === 'user') && own.length > 0;
  const standIn = (what: string): string => `Stand-in ${number}: ${what} as your users really give it.`;
  return {
    id: `example-${number}`,
    ...(asksByItself ? {} : { input: standIn('a question') }),
    ...(prompt.variables.some(({ name }) => name === 'context') ? { context: standIn('a passage') } : {}),
    ...(own.length > 0 ? { vars: Object.fromEntries(own.map((name) => [name, standIn(name)])) } : {}),
  };
}

function modelText({ model, modelParameters }: Prompt): string {
  const { temperature, maxTokens } = modelParameters ?? {};
  return `provider: default            # a key of providers in ${CONFIG_FILE}
model: ${model?.replace(/^[^/]+\//, '') ?? MODEL}
temperature: ${typeof temperature === 'number' ? temperature : 0}
max-tokens: ${typeof maxTokens === 'number' ? maxTokens : 500}
`;
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
        text: modelText({ files: [], name: '', messages: [], caseFollows: true, variables: [], fewShots: 0 }),
        what: 'model and parameters',
      },
      { path: target.suite, text: EXAMPLE_SUITE, what: 'scorers and judge' },
      {
        path: 'evals/support.cases.jsonl',
        text: EXAMPLE_CASES.map((row) => `${JSON.stringify(row)}\n`).join(''),
        what: `${EXAMPLE_CASES.length} example cases, to be replaced`,
      },
    ],
    notes: ['no prompt file found (prompts/*.md, *.prompt.yml, a promptfoo config): wrote an example'],
  };
}

function configText(targets: readonly Target[]): string {
  const blocks = targets.map(({ name, ...rest }) => stringify({ [name]: rest }).replace(/^(?=.)/gm, '  '));
  return `# Read from the branch a pull request goes into, never from the pull request itself.
version: 1
providers:
  # Any OpenAI-compatible endpoint. The key comes from the environment, by name.
  default: { base-url: https://api.openai.com/v1, api-key-env: ${KEY_ENV} }
targets:
${blocks.join('')}gate:
  margin: 5                   # points; a pass has ruled out a drop as large as this
  alpha: 0.05                 # an unchanged suite is blocked at most this often
  on-inconclusive: warn       # too little data to tell: warn | fail | pass
  on-unmeasured: fail         # budget, outage, a judge that cannot be trusted: warn | fail
  max-cost-usd: 5             # a run stops here and says so
# escalation:                 # when is the next, dearer lever worth it?
#   goal: { template: TaskCompletion, target: 90, max-residual-gap: 3 }
`;
}
