import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaTexts } from '../../scripts/schemas.ts';
import { CASE_KEYS } from '../../src/inputs/case/case.ts';
import { recordSchema } from '../../src/record/record.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../src/run/template-library.ts';
import { nearMiss } from '../../src/text/did-you-mean.ts';
import { ASSERTION_KINDS } from '../../src/tools/import/promptfoo/assertion-kinds.ts';
import { JsonKeys, type JsonSchema } from './json-keys.ts';
import { commandNames, commandOptions, type SourceText, sourceTexts, textsIn } from './message-texts.ts';

/** Keys of files that no schema describes: rows of labels and of history, maps of traces, what other tools and GitHub's jobs write. */
const ELSEWHERE = [
  ...['case', 'cases', 'judge', 'human', 'output', 'length', 'push', 'target', 'template', 'scores', 'record', 'good'],
  ...['tests', 'testData', 'jsonSchema', 'fetch-depth', 'ref', 'responseFormat', 'agent-rubric', 'assert-set'],
];
/** Blocks of other tools' files, whose keys are theirs. */
const THEIRS = ['config', 'options', 'secrets', 'string'];
/** Options of git in commands that a message hands over. */
const GIT_OPTIONS = ['add', 'git', 'global', 'renormalize', 'unidiff-zero'];
/** Compounds that are English, or names that are no keys. Whoever writes a new one adds it here. */
const ENGLISH = new Set(
  `a-z actions-lock add-one anthropic-version back-references break-even chat-adapter draft-07 e-mail eu-central-1 f-string failure-review few-shot fine-tuning form-data gpt-4 held-out known-answer
   language-model look-around n-gram non-inferior one-off one-sided orders-a-pass out-of-set per-tenant persist-credentials
   plumbline-creep plumbline-drift plumbline-history plumbline-report plumbline-state production-like prompt-yml
   pull-request re-ask re-pin read-only red-team release-date release-in-days self-contained short-json stand-in
   stand-ins support-agent t-1 t-17 top-k two-sided two-tired weight-shaped yaml-language-server`.split(/\s+/),
);
/** What may follow "set", "raise" or "lower" where no key is meant. */
const WORDS = new Set(
  'a and bound case could for here in it its level on or than that the them this to up with'.split(' '),
);
/** Words in back-ticks or before a colon that are values, or lines of a comment on GitHub. */
const VALUES = new Set('char comply false out-of-set plumbline post real refuse true'.split(' '));
/** Texts that are no messages: markup, answers and prompts of the examples, another tool's program text, sentences. */
const NO_MESSAGES =
  /^(?:report\/html\/(?:style|document|script)|tools\/demo\/|tools\/starter\/(?:example|recorded|record-workflow|workflow)|.*\/code-checks|.*\/instructions\/sentences)/;

function jsonOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as JsonSchema;
}
/** A file with these keys at its top, of which the open ones hold keys of the user's own. */
const topOf = (names: readonly string[], open: readonly string[] = []): JsonSchema => ({
  properties: Object.fromEntries(
    names.map((name) => [name, open.includes(name) ? { additionalProperties: true } : {}]),
  ),
});

async function allKeys(): Promise<JsonKeys> {
  const specs = [...(await loadSpecs(TEMPLATE_NAMES)).values()];
  const action = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
    readonly inputs: object;
    readonly outputs: object;
  };
  // What any judge reads as the reference answer stands in no template's own list.
  const expected = specs
    .flatMap(({ inputs, optional = [] }) => [...inputs, ...optional].flatMap((input) => input.split('|')))
    .filter((input) => input.startsWith('expected.'))
    .map((input) => input.slice('expected.'.length));
  return new JsonKeys([
    ...[...schemaTexts().values()].map((text) => JSON.parse(text) as JsonSchema),
    ...specs.map(({ parameters }) => jsonOf(parameters)),
    jsonOf(recordSchema),
    topOf([...Object.keys(action.inputs), ...Object.keys(action.outputs)]),
    { properties: { ...topOf(CASE_KEYS, ['meta', 'vars']).properties, expected: topOf(['reference', ...expected]) } },
    topOf(workflowKeys()),
    topOf(THEIRS, THEIRS),
    topOf([...ELSEWHERE, ...ASSERTION_KINDS.flatMap(({ theirs }) => theirs.split(/[ ,]+/))]),
  ]);
}

/** Keys of a workflow of GitHub's, from its own definition. */
function workflowKeys(): readonly string[] {
  const file = resolve(import.meta.dirname, '../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json');
  const names: string[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => {
    if (/^[a-z][a-z-]*$/.test(key)) names.push(key);
    return value;
  });
  return names;
}

const keys = await allKeys();
const options = new Set([...commandOptions(), ...GIT_OPTIONS]);
const commands = commandNames();

/** The blocks that users write: what only looks like a path must not nearly begin with one. */
const BLOCKS = ['providers', 'targets', 'gate', 'escalation', 'prices', 'optimize', 'judge', 'split', 'expected'];

function leadsOrIsNone(path: string): boolean {
  const [first = '', second = ''] = path.split('.');
  if (/^(?:json|yml|html|_|operational)$/.test(second)) return true;
  // Beside a provider's name a key of its block stands alone.
  if (keys.leads(`providers.␣.${path}`)) return true;
  return keys.tops.has(first) ? keys.leads(path) : second === '␣' || nearMiss(first, BLOCKS) === null;
}

const known = (name: string): boolean => keys.has(name) || keys.leads(name);

/** Each way in which a message names a key, and whether what it names is there. */
const WAYS: readonly (readonly [pattern: RegExp, exists: (name: string) => boolean])[] = [
  [/(?<![\w./-])([a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?![\w/-])/g, (word) => known(word) || ENGLISH.has(word)],
  [/(?<![\w./@{-])([a-z][a-z_-]*(?:\.(?:[a-zA-Z_][\w-]*|␣|"␣"))+)/g, leadsOrIsNone],
  [/`([a-z][\w.-]*)(?:: ?[^`]*)?`/g, (name) => known(name) || VALUES.has(name)],
  [/"([a-z][\w.-]*): [^"]*"/g, (name) => known(name) || VALUES.has(name)],
  [/\b(?:set|raise|lower) ([a-z][\w.-]*\w)/g, (name) => known(name) || WORDS.has(name)],
  [/\bplumbline [a-z]+(?: [^"`\n;]*?)? --([a-z][a-z-]*)/g, (name) => options.has(name)],
  [/(?:^|[\s"`(])--([a-z][a-z-]*)/g, (name) => options.has(name)],
  [/["`]plumbline ([a-z][a-z-]*)/g, (name) => commands.has(name)],
];

function unknownIn({ file, text, as }: SourceText): readonly string[] {
  if (as === 'path') return known(text) ? [] : [text];
  if (as === 'key') return text.startsWith('␣') || /^[A-Z_]*$/.test(text) || known(text) ? [] : [text];
  const prose = text.replace(/<[^>]*>/g, ' ');
  if (NO_MESSAGES.test(file) || !/\p{L} | \p{L}/u.test(prose)) return [];
  return WAYS.flatMap(([pattern, exists]) =>
    [...prose.matchAll(pattern)].map(([, name]) => name!).filter((name) => !exists(name)),
  );
}

describe('a key that a message names', () => {
  it('exists in a schema, in a row of a file, among the inputs of the action or the options of the command', () => {
    const unknown = sourceTexts().flatMap((one) => unknownIn(one).map((name) => `${one.file}:${one.line} ${name}`));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it.each([
    ['bare, in a sentence', "say('raise max-token in the model file')", 'max-token'],
    ['with its block', "say('raise gate.max-call on the base branch')", 'gate.max-call'],
    ['with its block misspelt', "say('raise escalaton.goal there')", 'escalaton.goal'],
    ['with its block and a value put in', 'say(`set prices."$' + '{model}".inputs or so`)', 'prices."␣".inputs'],
    ['of a provider', 'say(`set providers.$' + '{name}.api-key there`)', 'providers.␣.api-key'],
    ['in back-ticks with a value', "say('leave it with `no-call: true` in the case')", 'no-call'],
    ['in quotation marks with a value', `say('as "form: head" says')`, 'form'],
    ['of one word', "say('set repeat to 3')", 'repeat'],
    ['of a case', "say('give expected.lable there')", 'expected.lable'],
    ['that places a problem', "problems.add({ file, key: 'gate.margins', message })", 'gate.margins'],
    ['as a path', "problems.add({ ...problemAt(document, ['split', 'hold-out']), message })", 'hold-out'],
    ['of an input of the action', "problems.add({ file, key: 'reports-dir', message })", 'reports-dir'],
    ['as an option', `say('run "plumbline lock --checks" there')`, 'checks'],
    ['as an option alone', "say('run it again with --adapt')", 'adapt'],
    ['as a command', `say('run "plumbline locks" there')`, 'locks'],
  ])('is noticed where it is misspelt: %s', (_, source, name) => {
    expect(textsIn('run/example.ts', source).flatMap(unknownIn)).toContain(name);
  });
});
