/** A promptfoo config -> a draft of a suite: prompts, tests and assertions; what has no counterpart is listed. */

import { loadPrompt } from '../../inputs/prompt/prompt.ts';
import { canonical, type Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { Problems, show } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';
import type { Draft, DraftCase, DraftPrompt, DraftRule } from './draft.ts';
import { Losses } from './losses.ts';
import { slug, uniqueIds } from './names.ts';
import { dereferenced, parseTheirs, TheirFiles } from './promptfoo/files.ts';
import { readPrompts, type TheirPrompt } from './promptfoo/prompts.ts';
import { judgeOf, readModel } from './promptfoo/providers.ts';
import { type Test, TestReader, type TheirJudge } from './promptfoo/tests.ts';
import { memberOf, namesIn, textOf } from './promptfoo/variables.ts';
import { TheirObject } from './their-object.ts';

/** Keys that say nothing about what is sent or scored. */
const SILENT = [
  'description',
  'tags',
  'outputPath',
  'sharing',
  '$schema',
  'metadata',
  'commandLineOptions',
  'writeLatestResults',
  'assertionTemplates',
  'derivedMetrics',
  'tracing',
];

/**
 * Faults of the file itself are noted in `problems` (the result is then null); what cannot be taken over goes to
 * `lost`.
 */
export function draftOfPromptfoo(tree: Tree, path: string, name: string, problems: Problems): Draft | null {
  const text = readText(tree, path, problems);
  const parsed = text === null ? undefined : parseTheirs(path, text, problems);
  if (parsed === undefined) return null;
  if (!isObject(parsed) || ['tests', 'defaultTest', 'scenarios', 'prompts'].every((key) => parsed[key] === undefined)) {
    problems.add({
      file: path,
      line: 1,
      key: 'tests',
      message: `is no promptfoo config: expected an object with prompts and tests or scenarios, found ${show(parsed)}`,
    });
    return null;
  }
  const losses = new Losses();
  const config = new TheirObject(dereferenced(parsed));
  config.ignore(...SILENT);
  const files = new TheirFiles(tree, path);
  const options = new TheirObject(config.object('evaluateOptions'));
  const repeats = options.number('repeat');
  options.ignore(
    'maxConcurrency',
    'showProgressBar',
    'cache',
    'delay',
    'generateSuggestions',
    'maxEvalTimeMs',
    'timeoutMs',
    'repeat',
  );
  const read = new TestReader(files, losses, problems).read(config);
  const theirs = readPrompts(config.take('prompts'), files, losses);
  const model = readModel(config.take('providers') ?? config.take('targets'), losses);
  config.ignore('targets', 'providers');
  for (const key of config.rest()) losses.lost(`${key}: no counterpart`, '');
  for (const key of options.rest()) losses.lost(`evaluateOptions.${key}: no counterpart`, '');

  const { prompts, inputVar } = promptsOf({ tree, path, name, losses }, theirs.prompts, read.tests);
  const code = model.code ?? (prompts.length === 0 ? theirs.byCode[0] : undefined);
  for (const made of theirs.byCode)
    losses.lost(
      `${made}: makes its prompt by code, which a gate never runs; gate its recorded outputs (plumbline init --recorded)`,
      'prompts',
    );
  return {
    name,
    cases: casesOf(read.tests, theirs.prompts, inputVar, losses),
    prompts: code === undefined ? prompts : [],
    inputVar,
    model: model.model,
    providers: model.providers,
    code,
    judge: firstJudge(read.judges, losses),
    repeats: repeats !== undefined && Number.isInteger(repeats) && repeats > 1 ? repeats : undefined,
    lost: losses.lines,
    notes: losses.notes,
  };
}

function firstJudge(judges: readonly TheirJudge[], losses: Losses): Draft['judge'] {
  const known = new Map(judges.map((judge) => [canonical(judge.provider), judge]));
  const found = [...known.values()].map(({ provider, where }) => judgeOf(provider, where, losses));
  const [first, ...others] = found.filter((judge) => judge !== undefined);
  if (first !== undefined && others.length > 0)
    losses.note(`Several judges were named there; ${first.model} is the suite's, one judge serves all its templates.`);
  return first;
}

// --- prompts --------------------------------------------------------------------------------------------------------

const USUAL_INPUTS = [
  'input',
  'query',
  'question',
  'prompt',
  'message',
  'user_input',
  'text',
  'topic',
  'body',
  'request',
];

/**
 * The variable that is the input of a case: one with a usual name, else the only one, else the one that varies most.
 */
function inputVariable(prompts: readonly TheirPrompt[], tests: readonly Test[]): string | undefined {
  const asked = prompts.map(({ text }) => namesIn(text) ?? []);
  const first = asked[0] ?? [];
  const everywhere = [...new Set(first)].filter(
    (name) =>
      /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name !== 'context' && asked.every((names) => names.includes(name)),
  );
  const filled = everywhere.filter((name) => tests.every(({ vars }) => vars[name] !== undefined));
  const usual = USUAL_INPUTS.find((name) => filled.includes(name));
  if (usual !== undefined || filled.length < 2) return usual ?? filled[0];
  const kinds = (name: string): number => new Set(tests.map(({ vars }) => textOf(vars[name] ?? null))).size;
  return [...filled].reverse().reduce((best, name) => (kinds(name) > kinds(best) ? name : best));
}

/** Tags, comments and filters, shortened to the part that identifies each. */
const FOREIGN = /\{%[^%{}]{0,40}%\}|\{#|\{\{[^{}|]{0,60}\|[^{}]{0,60}\}\}|\{\{[^{}]{0,60}\}\}/g;

interface Importing {
  readonly tree: Tree;
  /** Of the config that is imported. */
  readonly path: string;
  readonly name: string;
  readonly losses: Losses;
}

function promptsOf(
  { tree, path, name, losses }: Importing,
  theirs: readonly TheirPrompt[],
  tests: readonly Test[],
): { readonly prompts: readonly DraftPrompt[]; readonly inputVar: string | undefined } {
  const readable = theirs.filter((prompt) => {
    if (namesIn(prompt.text) !== null) return true;
    const whose = prompt.from === null ? 'a prompt' : prompt.from;
    const marks = [...new Set([...prompt.text.matchAll(FOREIGN)].map(([mark]) => mark))].slice(0, 3).join(', ');
    losses.lost(
      `${whose}: uses ${marks} of Nunjucks, and an import fills {{name}} alone; save it as a .j2 file and name that as the prompt of a target, where Jinja is read`,
      'prompts',
    );
    return false;
  });
  const inputVar = inputVariable(readable, tests);
  const around = aroundOf(tests, losses);
  const prompts = readable.map((prompt, index): DraftPrompt => {
    const suffix = index === 0 ? '' : `-${index + 1}`;
    const lies = around === null ? placeOf(tree, prompt, inputVar) : undefined;
    const copy = copyOf(prompt, `${name}${suffix}`, inputVar, around);
    if (lies === undefined) losses.note(copyNote(`prompts/${copy.file}`, prompt.from ?? path));
    return { ...copy, lies, from: prompt.from ?? path };
  });
  if (prompts.length > 1)
    losses.note(
      `${prompts.length} prompts were compared there; each is a target of its own here: take those out that your product does not use.`,
    );
  return { prompts, inputVar };
}

/** What options.prefix and options.suffix put around every prompt; texts that differ between tests become variables. */
function aroundOf(tests: readonly Test[], losses: Losses): { readonly prefix: string; readonly suffix: string } | null {
  const [first] = tests;
  if (first === undefined || tests.every(({ prefix, suffix }) => prefix === '' && suffix === '')) return null;
  losses.note('options.prefix and options.suffix are written into the copied prompt.');
  const same = (key: 'prefix' | 'suffix'): boolean => tests.every((test) => test[key] === first[key]);
  return {
    prefix: same('prefix') ? first.prefix : '{{prompt_prefix}}',
    suffix: same('suffix') ? first.suffix : '{{prompt_suffix}}',
  };
}

/** The place in the repository that holds exactly what is sent: a file, or part of one. */
function placeOf(
  tree: Tree,
  { from, part, text, chat }: TheirPrompt,
  inputVar: string | undefined,
): string | undefined {
  if (from === null) return undefined;
  const names = namesIn(text) ?? [];
  // A text without the input would become a system message here, but was the user's message there.
  if (chat === null && !(inputVar !== undefined && names.includes(inputVar))) return undefined;
  const address = part === null ? from : `${from}#${part}`;
  const loaded = loadPrompt(tree, [address], new Problems(), { reading: { inputVar } });
  return loaded !== null && loaded.messages.length > 0 ? address : undefined;
}

function copyOf(
  { text, chat }: TheirPrompt,
  name: string,
  inputVar: string | undefined,
  around: ReturnType<typeof aroundOf>,
): DraftPrompt {
  if (chat !== null && around === null) return { file: `${name}.json`, text: `${JSON.stringify(chat, null, 2)}\n` };
  const whole = around === null ? text : `${around.prefix}${text}${around.suffix}`;
  const asks = inputVar !== undefined && (namesIn(whole) ?? []).includes(inputVar);
  return { file: `${name}.md`, text: `${asks ? '' : '---\nrole: user\n---\n'}${whole}\n` };
}

/** The copy is what is gated, and anyone who goes on editing the original must know that. */
function copyNote(copy: string, from: string): string {
  return `${copy} is a copy of the prompt in ${from}. Only the copy is gated: let your application read it. A change of the prompt in ${from} alone ends NOT MEASURED while "sources" of the target names that file.`;
}

// --- cases ----------------------------------------------------------------------------------------------------------

/** Metadata with at most this many values becomes tags. */
const MOST_TAG_VALUES = 12;

function casesOf(
  tests: readonly Test[],
  prompts: readonly TheirPrompt[],
  inputVar: string | undefined,
  losses: Losses,
): readonly DraftCase[] {
  const ids = uniqueIds();
  const asked = [...new Set(prompts.flatMap(({ text }) => namesIn(text) ?? []))];
  const tagged = taggedKeys(tests);
  // People looked at tests without any assertion; here a judge may do so.
  const isLookedAt =
    tests.length > 0 &&
    tests.every(({ rules }) => rules.length === 0) &&
    losses.lines.every((line) => !line.includes('assert '));
  if (isLookedAt)
    losses.note(
      'Their tests assert nothing: TaskCompletion, a judge, asks whether what was asked was done. Write a checklist into the cases.',
    );
  return tests.map((test, index): DraftCase => {
    const id = ids(test.name === '' ? `case-${String(index + 1).padStart(3, '0')}` : slug(test.name));
    const { context, ...others } = test.vars;
    const own = inputVar === undefined ? undefined : test.vars[inputVar];
    const rules: readonly DraftRule[] = isLookedAt
      ? [{ use: 'TaskCompletion', name: 'TaskCompletion', slot: { kind: 'none' }, value: true, judged: true }]
      : test.rules;
    return {
      id,
      input: own === undefined ? undefined : textOf(own),
      context: context === undefined || context === null ? undefined : contextOf(context),
      vars: varsOf(test, others, asked, inputVar, losses),
      tags: tagsOf(test, tagged),
      meta: { ...(test.name === '' ? {} : { description: test.name }), ...metaOf(test) },
      rules,
      output: test.output,
    };
  });
}

function contextOf(value: Json): Json {
  return Array.isArray(value) ? (value as readonly Json[]).map((item) => textOf(item)) : textOf(value);
}

/** Every variable, and every member that a prompt reads by its path; promptfoo printed nothing for a missing value. */
function varsOf(
  test: Test,
  vars: { readonly [name: string]: Json },
  asked: readonly string[],
  inputVar: string | undefined,
  losses: Losses,
): { readonly [name: string]: string } {
  const filled = new Map<string, string>();
  for (const [name, value] of Object.entries(vars))
    if (name !== inputVar && value !== null) filled.set(name, textOf(value));
  for (const name of asked) {
    if (name === inputVar || name === 'context' || filled.has(name)) continue;
    const value = memberOf(test.vars, name);
    filled.set(name, textOf(value ?? null));
    if (value === undefined || value === null)
      losses.note(
        `{{${name}}} has no value in some tests (first in ${test.where}); it printed nothing there, and is empty here.`,
      );
  }
  if (test.prefix !== '') filled.set('prompt_prefix', test.prefix);
  if (test.suffix !== '') filled.set('prompt_suffix', test.suffix);
  return Object.fromEntries(filled);
}

function metaOf({ metadata }: Test): { readonly [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(metadata).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null),
  );
}

/** Metadata keys whose few values slice the tests. */
function taggedKeys(tests: readonly Test[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  for (const { metadata } of tests) {
    for (const [key, value] of Object.entries(metadata)) {
      if (typeof value === 'string') values.set(key, (values.get(key) ?? new Set()).add(value));
    }
  }
  return new Set([...values].filter(([, kinds]) => kinds.size <= MOST_TAG_VALUES).map(([key]) => key));
}

function tagsOf({ metadata }: Test, keys: ReadonlySet<string>): readonly string[] {
  return Object.entries(metadata).flatMap(([key, value]) => {
    if (key === 'tags' && Array.isArray(value))
      return value.filter((tag): tag is string => typeof tag === 'string' && tag !== '');
    return typeof value === 'string' && value !== '' && keys.has(key) ? [`${key}:${value}`] : [];
  });
}
