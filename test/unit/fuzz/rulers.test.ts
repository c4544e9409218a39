/** Config, model file, suite and lock: whatever they hold, they are read or refused by name. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { stringify } from 'yaml';
import { loadConfig } from '../../../src/inputs/config.ts';
import { drift } from '../../../src/inputs/lock.ts';
import { loadModel } from '../../../src/inputs/model-file.ts';
import { loadPolicy } from '../../../src/inputs/read-policy.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { globOf } from '../../../src/text/glob.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { always, damaged, noting, scrambled, soundly, yamlOf } from './damage.ts';

const CONFIG = {
  version: 1,
  providers: {
    default: { 'base-url': 'https://api.openai.com/v1', 'api-key-env': 'OPENAI_API_KEY', headers: { 'x-a': 'b' } },
    claude: { type: 'anthropic', 'api-key-env': 'ANTHROPIC_API_KEY' },
    replay: { type: 'recorded', outputs: 'evals/{model}.jsonl', 'judge-outputs': 'evals/judge.jsonl' },
    own: { type: 'http', url: { base: 'https://a.example/x', head: 'https://b.example/x' } },
  },
  targets: {
    bot: {
      prompt: ['p/a.md', 'p/b.md'],
      model: 'm.yml',
      suite: 's.yml',
      sources: ['src/**', '!src/x'],
      template: 'jinja',
    },
  },
  gate: { margin: 5, alpha: 0.05, 'max-calls': 100, 'on-inconclusive': 'warn' },
  escalation: { goal: { template: 'ExactMatch', target: 85 }, profile: { 'requests-per-day': 200 }, ladder: ['rag'] },
  prices: { m: { input: 1, output: 2 } },
  optimize: { reflector: { model: 'gpt-4.1' } },
};
const MODEL = {
  model: 'gpt-4.1',
  temperature: 0,
  'max-tokens': 100,
  params: { top_p: 0.1, stop: ['a'] },
  tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }],
  'response-format': { type: 'json_object' },
  route: { classifier: { model: 'c', prompt: 'x' }, classes: { a: { model: 'x' } }, otherwise: 'a' },
  cascade: { 'escalate-to': { model: 'z' }, when: { matches: 'a|b' } },
};
const SUITE = {
  dataset: 'cases.jsonl',
  templates: [
    'ExactMatch',
    { use: 'RegexMatch', id: 'r', pattern: 'a+', negate: true, margin: 2 },
    { use: 'JsonSchemaMatch', schema: 'x.json' },
    { use: 'LengthBounds', max: 10 },
    { use: 'Groundedness', floor: 80, blocking: false },
  ],
  judge: { model: 'gpt-4.1', params: { a: 1 } },
  repeats: 2,
  split: { holdout: 30 },
};
const CASES = Array.from({ length: 12 }, (_, i) => ({ id: `c${i}`, input: `q${i}`, expected: { answer: `a${i}` } }))
  .map((row) => JSON.stringify(row))
  .join('\n');
const SPECS = await loadSpecs(TEMPLATE_NAMES);

const suiteOf = (text: string, file = 's.yml') =>
  noting((problems) =>
    loadSuite(
      memoryTree({ [file]: text, 'cases.jsonl': CASES, 'x.json': '{"type":"object"}' }),
      file,
      SPECS,
      problems,
      {
        knownNames: TEMPLATE_NAMES,
        providers: ['default'],
      },
    ),
  );
const READERS: readonly (readonly [string, unknown, (text: string, file: string) => void])[] = [
  ['config', CONFIG, (text, file) => noting((problems) => loadConfig(memoryTree({ [file]: text }), file, problems))],
  [
    'escalation policy',
    CONFIG.escalation,
    (text, file) => noting((problems) => loadPolicy(memoryTree({ [file]: text }), file, problems)),
  ],
  ['model file', MODEL, (text, file) => noting((problems) => loadModel(memoryTree({ [file]: text }), file, problems))],
  ['suite', SUITE, (text, file) => suiteOf(text, file)],
];

describe.each(READERS)('a %s', (_what, sound, read) => {
  it('with any damage to its JSON is read or refused', () => {
    always(damaged([sound]), (value) => read(JSON.stringify(value) ?? '', 'x.json'));
  });
  it('with any damage to its YAML is read or refused', () => {
    always(damaged([sound]), (value) => read(yamlOf(value), 'x.yml'));
  });
  it('with its text turned is read or refused', () => {
    always(scrambled([stringify(sound), JSON.stringify(sound)]), (text) => read(text, 'x.yml'));
  });
});

const STRICT = [
  [
    'config',
    CONFIG,
    [
      '',
      'gate',
      'targets.bot',
      'providers.default',
      'providers.replay',
      'escalation',
      'escalation.goal',
      'prices.m',
      'optimize',
    ],
    loadConfig,
  ],
  ['model file', MODEL, ['', 'route', 'route.classifier', 'cascade', 'cascade.when'], loadModel],
] as const;
describe.each(STRICT)('a key of a %s that nobody knows', (_what, sound, places, load) => {
  it.each(places)('is named with its place: below "%s"', (place) => {
    always(fc.string({ minLength: 1, maxLength: 12 }), (name) => {
      const value = structuredClone(sound) as Record<string, unknown>;
      const holder =
        place === ''
          ? value
          : (place.split('.').reduce<unknown>((now, key) => (now as Record<string, unknown>)[key], value) as object);
      const key = `zz ${name}`;
      Object.defineProperty(holder, key, { value: 1, enumerable: true });
      const { value: read, said } = noting(
        (problems) => load(memoryTree({ 'x.json': JSON.stringify(value) }), 'x.json', problems) as object | null,
      );
      if (read !== null) throw new Error(`${key} was taken without a word`);
      if (!said.some((problem) => problem.key?.includes(key) === true && problem.line === 1))
        throw new Error(JSON.stringify(said));
    });
  });
});

describe('a lock', () => {
  it('of any text says what moved, or that it is no lock', () => {
    const suite = suiteOf(stringify(SUITE)).value!;
    always(fc.oneof(scrambled(['{"suite": "sha256:aa", "templates": {}}', '']), fc.json()), (text) => {
      soundly(() => drift(text, suite));
    });
  });
});

describe('a pattern of sources', () => {
  it('matches or is refused, in a moment', () => {
    always(fc.tuple(scrambled(['src/**/*.{ts,js}', '!a/**', '{a,{b,c}}/*?']), fc.string()), ([pattern, path]) => {
      soundly(() => globOf(pattern)?.(path), 1_000);
      soundly(() => globOf(pattern)?.('a/'.repeat(200)), 1_000);
    });
  });
});
