import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/library.ts';
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

test('every name is in the library', () => {
  expect(TEMPLATE_NAMES).toEqual(expect.arrayContaining(NAMES));
});

test('a name the library does not have is left out', async () => {
  expect([...(await loadSpecs(['IsJson', 'IsJsom', 'toString'])).keys()]).toEqual(['IsJson']);
});

describe.each(NAMES)('%s', (name) => {
  test('scores its own example as it says', async () => {
    const { example, ...spec } = await specOf(name);
    const { score, notes } = bind({ ...spec, example }, parametersOf(example.suite));
    expect(notes).toEqual([]);
    expect(score(example.case as Given, example.output)).toMatchObject({ status: 'scored', score: example.score });
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
        expect(found.status).toBe('scored');
        if (found.status !== 'scored') return;
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.score < 1 ? (found.code ?? '') : 'x').not.toBe('');
      }),
      { numRuns: 150, seed: 7 },
    );
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
