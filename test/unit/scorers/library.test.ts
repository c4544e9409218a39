import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { bind, type Given, parametersOf, specOf } from './stand.ts';

/** Templates of these files; a row that gives each something to score. */
const ROWS: Readonly<Record<string, readonly [Record<string, unknown>, Given]>> = {
  IsJson: [{}, {}],
  JsonSchemaMatch: [{}, { schema: { type: 'object' } }],
  JsonFieldMatch: [
    { arrays: 'any-order', normalise: ['case', 'punctuation', 'space'] },
    { expected: { json: { a: [1, 'x', null] } } },
  ],
  RegexMatch: [{ pattern: '(?s)a.*b' }, {}],
  LengthBounds: [{ 'max-words': 3, 'max-sentences': 1, 'max-lines': 1 }, {}],
  StartsWith: [{ text: 'a' }, {}],
  EndsWith: [{ text: 'a' }, {}],
  ExactMatch: [{ extract: '(\\d+)' }, { expected: '1' }],
  ContainsAll: [{ normalise: ['case'] }, { expected: ['a', 'b'] }],
  ContainsAny: [{}, { expected: ['a'] }],
  ContainsNone: [{}, { expected: ['a'] }],
  NumericMatch: [{ tolerance: { rel: 0.1 } }, { expected: 1 }],
  LabelMatch: [{ labels: ['a', 'b'] }, { expected: 'a' }],
  RefusalPattern: [{}, { expected: 'comply' }],
  ToolSelection: [{}, { expected: { tool_calls: [{ name: 'a' }] } }],
  ToolArguments: [{}, { expected: { ground_truth: { a: { x: [1] } } } }],
  ToolAbstention: [{}, { expected: { no_call: true } }],
  ToolSchemaValid: [{}, { tools: [{ name: 'a', parameters: { type: 'object', required: ['x'] } }] }],
  TrajectoryMatch: [{ mode: 'ordered' }, { expected: { tool_calls: [{ name: 'a' }] } }],
  LoopDetection: [{}, {}],
  StepLimit: [{}, {}],
  ToolErrorRecovery: [{}, {}],
  NoRepeatCall: [{}, {}],
  FinalAnswer: [{ match: 'contains' }, { expected: 'a' }],
  EndState: [{}, { expected: { state: { a: 1 } } }],
  StateUnchanged: [{}, { expected: { before: { a: 1 } } }],
  Given: [{ grade: 'solved' }, {}],
  MarkdownStructure: [{ headings: ['a'], 'max-bullets': 1, table: 'forbidden', 'closed-fences': true }, {}],
  LinkAllowlist: [{ hosts: ['a.com'], given: true }, { input: 'https://b.com' }],
  NoBoilerplate: [{ kinds: ['apology', 'self-reference', 'filler'], also: ['a b'], allow: ['b'] }, {}],
  FuzzyMatch: [{ normalise: ['case'] }, { expected: 'a b' }],
  TokenF1: [{}, { expected: ['a b', '1'] }],
  RougeL: [{}, { expected: 'a b 1' }],
  BleuScore: [{}, { expected: ['a b . 1', 'b'] }],
  ChrF: [{}, { expected: 'ab ba' }],
  RetrievalRank: [
    { ranking: 'answer', k: 3 },
    {
      context: [
        { id: 'a', text: 'x' },
        { id: 'b', text: 'y' },
      ],
      expected: { relevant: { b: 2, a: 1 } },
    },
  ],
  PIILeakage: [{}, { input: 'a@b.co' }],
  SecretLeakage: [{}, { meta: { canary: ['ab ba ab', 'a'] } }],
  SystemPromptLeak: [{ run: 3, full: 5 }, { messages: [{ role: 'system', content: 'a b a b b a 1 a' }] }],
  LanguageMatch: [{ language: 'de' }, {}],
  Repetition: [{ n: 2 }, {}],
  ClassificationReport: [{ labels: ['a', 'b'] }, { expected: 'a' }],
  Calibration: [{}, { expected: 'a', meta: { confidence: 0.4 } }],
  LatencyBudget: [{ 'max-ms': 1 }, {}],
  CostBudget: [{ 'max-usd': 1 }, {}],
  Stability: [{}, { expected: 'a' }],
  VerifiableInstructions: [
    { mode: 'loose', aggregate: 'share' },
    {
      expected: {
        instructions: [
          { id: 'length_constraints:number_sentences', kwargs: { relation: 'at least', num_sentences: 2 } },
          { id: 'change_case:english_lowercase', kwargs: {} },
          { id: 'detectable_format:title', kwargs: {} },
        ],
      },
    },
  ],
};
const NAMES = Object.keys(ROWS);

/** A dataset may write a passage as a plain text. */
function exampleRow(row: Given): Given {
  return Array.isArray(row['context'])
    ? { ...row, context: row['context'].map((chunk) => (typeof chunk === 'string' ? { text: chunk } : chunk)) }
    : row;
}

/** Texts that make a careless pattern, table or comparison quadratic. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  digits: '1',
  'digits apart': '1 ',
  'grouped digits': '4111-',
  'an open bracket': '[',
  'Markdown links': '](',
  'bare schemes': 'a://',
  dotted: 'a.',
  'mail signs': 'a@',
  hyphens: '-',
  fences: '```\n',
  'table rows': '|-|\n',
  blanks: ' ',
  'blank lines': '\n',
  spaced: ' . ',
  apologies: 'i am very ',
  negation: "i can't ",
  'base64 heads': 'eyJhbGciOi',
  capitals: 'GB82 ',
  words: 'lorem ipsum dolor ',
  Han: '中',
  'emoji halves': '\ud83d',
};

test('every deterministic template of the library is among them', async () => {
  const specs = [...(await loadSpecs(TEMPLATE_NAMES)).values()];
  const plain = specs.filter(({ kind, name }) => kind === 'deterministic' && name !== 'Composite');
  expect(plain.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
});

test('a name the library does not have is left out', async () => {
  expect([...(await loadSpecs(['IsJson', 'IsJsom', 'toString'])).keys()]).toEqual(['IsJson']);
});

describe.each(NAMES)('%s', (name) => {
  test('scores its own example as it says', async () => {
    const { example, ...spec } = await specOf(name);
    const { score, notes } = bind({ ...spec, example }, parametersOf(example.suite));
    expect(notes).toEqual([]);
    const { output, call } = example;
    const found = score(exampleRow(example.case as Given), { output, ...(call === undefined ? {} : { call }) });
    expect(found).toMatchObject({ status: 'scored', score: expect.closeTo(example.score, 9) });
    expect(example.suite).toContain(name);
  });

  test('is complete: version, summary, pass rule, shape, strict parameters', async () => {
    const spec = await specOf(name);
    expect(spec.version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(spec.summary.length).toBeGreaterThan(20);
    expect(spec.passRule.length).toBeGreaterThan(10);
    expect(spec.shape.length).toBeGreaterThan(0);
    expect(spec.pass).toBeGreaterThan(0);
    expect(spec.kind).toBe('deterministic');
    expect(spec.parameters.safeParse({ 'no-such-parameter': 1 }).success).toBe(false);
  });

  test('scores any text and any call from 0 to 1, with a code whenever something is wrong', async () => {
    const [parameters, row] = ROWS[name]!;
    const { score } = bind(await specOf(name), parameters);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', 'b', ' ', '.', '"', '{', '}', '[', ']', '*', '`', '\n', '1', '<', '>', ':'),
      }),
      fc.json(),
    );
    const call = fc.record({
      name: fc.constantFrom('a', 'b', 'a.b'),
      arguments: fc.jsonValue() as fc.Arbitrary<never>,
      raw: fc.option(fc.string(), { nil: undefined as unknown as string }),
    });
    fc.assert(
      fc.property(text, fc.array(call, { maxLength: 4 }), (output, calls) => {
        const found = score(row, { output, calls });
        expect(found.status).toMatch(/^(?:scored|unscored|skipped)$/u);
        if (found.status !== 'scored') return;
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.score < 1 ? (found.code ?? '') : 'x').not.toBe('');
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('takes a fraction of a second for 100 kB of hostile text', async () => {
    const [parameters, row] = ROWS[name]!;
    const { score } = bind(await specOf(name), parameters);
    score(row, 'Some words, 12 and https://a.com, to begin with.');
    for (const [what, piece] of Object.entries(HOSTILE)) {
      const output = piece.repeat(Math.ceil(100_000 / piece.length));
      // The best of three: the machine may be busy with something else.
      let fastest = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < 3 && fastest > 400; turn++) {
        const start = performance.now();
        score(row, output);
        fastest = Math.min(fastest, performance.now() - start);
      }
      expect(fastest, what).toBeLessThan(400);
    }
  });

  test('gives the same score to the same answer', async () => {
    const [parameters, row] = ROWS[name]!;
    const first = bind(await specOf(name), parameters);
    const output = 'a 1 {"a": [1, "x"]}';
    const once = first.score(row, output);
    first.score(row, 'another');
    expect(first.score(row, output)).toEqual(once);
  });
});
