import { describe, expect, test } from 'vitest';
import { compareCalls } from '../../../src/scoring/deterministic/tool-call-match.ts';
import { expectedCalls, toolsOf } from '../../../src/scoring/deterministic/tool-calls.ts';
import type { Json } from '../../../src/text/digest.ts';
import { type Answer, bind, caseOf, type Given, inputOf, outcome, type Row, specOf } from './stand.ts';

const AREA = {
  name: 'geo.area',
  parameters: {
    type: 'dict',
    properties: {
      base: { type: 'integer' },
      height: { type: 'float' },
      unit: { type: 'string' },
      sides: { type: 'array', items: { type: 'integer' } },
      shape: { type: 'dict' },
      exact: { type: 'boolean' },
    },
    required: ['base'],
  },
};
const FIND = {
  type: 'function',
  function: { name: 'find', parameters: { type: 'object', properties: { id: { type: 'number' } } } },
};

const call = (name: string, given: Json = {}): Answer => ({ calls: [{ name, arguments: given }] });
const truth = (accepted: { readonly [key: string]: Json }): Given => ({
  tools: [AREA],
  expected: { ground_truth: { 'geo.area': accepted } },
});

describe('calls are compared with the expected ones', () => {
  test.each<[string, Given, Answer, number, string?]>([
    [
      'an accepted value of each argument',
      truth({ base: [10], unit: ['cm', ''] }),
      call('geo.area', { base: 10, unit: 'cm' }),
      1,
    ],
    ['a dot sent as an underscore', truth({ base: [10] }), call('geo_area', { base: 10 }), 1],
    ['an argument that may be absent', truth({ base: [10], unit: ['cm', ''] }), call('geo.area', { base: 10 }), 1],
    [
      'an argument that may not',
      truth({ base: [10], unit: ['cm'] }),
      call('geo.area', { base: 10 }),
      0,
      'missing-argument:unit',
    ],
    ['an argument the tool requires', truth({ base: [10, ''] }), call('geo.area', {}), 0, 'missing-argument:base'],
    [
      'an argument nobody expects',
      truth({ base: [10] }),
      call('geo.area', { base: 10, unit: 'cm' }),
      0,
      'unexpected-argument:unit',
    ],
    [
      'an argument the tool does not have',
      truth({ base: [10], x: [1] }),
      call('geo.area', { base: 10, x: 1 }),
      0,
      'unexpected-argument:x',
    ],
    ['another value', truth({ base: [10] }), call('geo.area', { base: 11 }), 0, 'wrong-value:base'],
    ['a number sent as text', truth({ base: [10] }), call('geo.area', { base: '10' }), 0, 'wrong-type:base'],
    ['a fraction for an integer', truth({ base: [10] }), call('geo.area', { base: 10.5 }), 0, 'wrong-type:base'],
    ['an integer for a float', truth({ base: [1], height: [5] }), call('geo.area', { base: 1, height: 5 }), 1],
    [
      'signs and case of a text',
      truth({ base: [1], unit: ['Sq. Meters'] }),
      call('geo.area', { base: 1, unit: 'sq-meters' }),
      1,
    ],
    ['a list in order', truth({ base: [1], sides: [[1, 2]] }), call('geo.area', { base: 1, sides: [1, 2] }), 1],
    [
      'a list out of order',
      truth({ base: [1], sides: [[1, 2]] }),
      call('geo.area', { base: 1, sides: [2, 1] }),
      0,
      'wrong-value:sides',
    ],
    [
      'a list of another kind',
      truth({ base: [1], sides: [[1]] }),
      call('geo.area', { base: 1, sides: ['1'] }),
      0,
      'wrong-type:sides',
    ],
    [
      'an object, one level deep',
      truth({ base: [1], shape: [{ k: ['A', 'B'], o: [1, ''] }] }),
      call('geo.area', { base: 1, shape: { k: 'b' } }),
      1,
    ],
    [
      'an object with a member too many',
      truth({ base: [1], shape: [{ k: ['A'] }] }),
      call('geo.area', { base: 1, shape: { k: 'A', z: 1 } }),
      0,
      'wrong-value:shape',
    ],
    ['a variable where the accepted value is a text', truth({ base: ['n'] }), call('geo.area', { base: 'n' }), 1],
    [
      'a truth value',
      truth({ base: [1], exact: [true] }),
      call('geo.area', { base: 1, exact: false }),
      0,
      'wrong-value:exact',
    ],
    ['another function', truth({ base: [1] }), call('find', { base: 1 }), 0, 'wrong-function:find'],
    ['no call', truth({ base: [1] }), {}, 0, 'no-call'],
    [
      'two calls for one',
      truth({ base: [1] }),
      { calls: [{ name: 'geo.area', arguments: { base: 1 } }, { name: 'find' }] },
      0,
      'wrong-count',
    ],
    [
      'arguments that did not parse',
      truth({ base: [1] }),
      { calls: [{ name: 'geo.area', raw: '{"base":' }] },
      0,
      'unparsable-arguments',
    ],
    ['no call where none is wanted', { tools: [AREA], expected: { no_call: true } }, {}, 1],
    ['a call where none is wanted', { tools: [AREA], expected: { no_call: true } }, call('find'), 0, 'unwanted-call'],
  ])('%s', (_, given, answer, score, code) => {
    const row = caseOf(given);
    const found = compareCalls(toolsOf(row), expectedCalls(row)!, inputOf(row, answer).toolCalls);
    expect(found).toMatchObject({ status: 'scored', score, ...(code === undefined ? {} : { code }) });
  });

  test.each(['find_1', 'find 1'])('parallel calls match in any order, and "%s" is a call of find', (first) => {
    const row = caseOf({
      tools: [FIND],
      expected: { ground_truth: { [first]: { id: [1, 2] }, [first.replace('1', '2')]: { id: [1] } } },
    });
    const calls = (...ids: number[]) =>
      compareCalls(
        toolsOf(row),
        expectedCalls(row)!,
        inputOf(row, { calls: ids.map((id) => ({ name: 'find', arguments: { id } })) }).toolCalls,
      );
    expect(calls(1, 2)).toMatchObject({ score: 1 });
    expect(calls(2, 1)).toMatchObject({ score: 1 });
    expect(calls(1, 3)).toMatchObject({ score: 0, code: 'wrong-value:id' });
    expect(calls(2, 2)).toMatchObject({ score: 0 });
  });

  const typed = (type: Json, accepted: readonly Json[], given: Json) => {
    const row = caseOf({
      tools: [{ name: 'f', parameters: { properties: { x: { type } } } }],
      expected: { ground_truth: { f: { x: accepted } } },
    });
    const { toolCalls } = inputOf(row, { calls: [{ name: 'f', arguments: { x: given } }] });
    const found = compareCalls(toolsOf(row), expectedCalls(row)!, toolCalls);
    return found.status === 'scored' ? (found.code ?? 'right') : found.status;
  };
  test.each<[string, Json, readonly Json[], Json, string]>([
    ['a type nobody knows', 'mystery', ['5'], 5, 'wrong-value:x'],
    ['a type that is no name', 3, ['5'], 5, 'wrong-value:x'],
    ['one known type of two', ['mystery', 'string'], ['5'], 5, 'wrong-type:x'],
    ['the second of two types', ['string', 'integer'], ['5'], 5, 'wrong-value:x'],
    ['no value where that may be', ['string', 'null'], [null], null, 'right'],
    ['no value where it may not', 'string', ['a'], null, 'wrong-type:x'],
    ['a value of the kind that is accepted, whatever the type', 'string', ['', 5], 5, 'right'],
    ['a value of another kind than the first accepted one', 'string', ['', 'a', 5], 5, 'wrong-type:x'],
    ['a truth value for a text', 'any', ['a'], true, 'wrong-type:x'],
    ['a list for a tuple', 'tuple', [[1]], [1], 'right'],
    ['an object for a dict', 'dict', [{ a: [1] }], { a: 1 }, 'right'],
    ['a list for an object', 'object', [{ a: [1] }], [1], 'wrong-type:x'],
  ])('by the declared type: %s', (_, type, accepted, given, wanted) => {
    expect(typed(type, accepted, given)).toBe(wanted);
  });

  test('a tool whose name ends in a number keeps it', () => {
    const row = caseOf({ tools: [{ name: 'step_1' }], expected: { ground_truth: { step_1: {} } } });
    expect(expectedCalls(row)).toEqual([{ name: 'step_1', arguments: {} }]);
  });
});

test('a call that does not fit its schema is told with the place and what is wrong there', async () => {
  const { score } = bind(await specOf('ToolSchemaValid'));
  const calls = [{ name: 'geo.area', arguments: { base: 1, height: 'tall' } }, { name: 'geo.area' }, { name: 'lose' }];
  expect(score({ tools: [AREA] }, { calls })).toMatchObject({
    parts: [
      { text: 'geo.area', verdict: 'broken', reason: '/height must be number' },
      { text: 'geo.area', verdict: 'broken', reason: "must have required property 'base'" },
      { text: 'lose', verdict: 'broken', reason: 'no tool of this name was offered' },
    ],
  });
});

const plan = (...names: string[]): Given => ({ expected: { tool_calls: names.map((name) => ({ name })) } });
const made = (...names: string[]): Answer => ({ calls: names.map((name) => ({ name })) });
const wide: Given = {
  tools: [
    {
      name: 'book',
      parameters: {
        type: 'object',
        properties: { day: { type: 'string' }, n: { type: 'integer' } },
        required: ['day'],
      },
    },
  ],
  expected: { ground_truth: { book: { day: ['May 1'], n: [2], note: ['', 'x'] } } },
};

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  ToolSelection: [
    ['the expected tools in any order', {}, plan('a', 'b'), made('b', 'a'), 1],
    ['a tool missed', {}, plan('a', 'b'), made('a'), 0.666667, 'missed-tool:b'],
    ['a tool too many', {}, plan('a'), made('a', 'a'), 0.666667, 'surplus-tool:a'],
    ['nothing in common', {}, plan('a'), made('b'), 0, 'missed-tool:a'],
    ['none expected, none called', {}, { expected: { no_call: true } }, made(), 1],
    ['nothing said', {}, { expected: { answer: 1 } }, made('a'), 'error'],
  ],
  ToolArguments: [
    [
      'all arguments, an optional one left out',
      {},
      wide,
      { calls: [{ name: 'book', arguments: { day: 'may 1', n: 2 } }] },
      1,
    ],
    ['one of two', {}, wide, { calls: [{ name: 'book', arguments: { day: 'May 1', n: 3 } }] }, 0.5, 'wrong-value:n'],
    [
      'an argument nobody expects',
      {},
      wide,
      { calls: [{ name: 'book', arguments: { day: 'May 1', n: 2, x: 1 } }] },
      0.666667,
      'unexpected-argument:x',
    ],
    [
      'an integer sent as text',
      {},
      wide,
      { calls: [{ name: 'book', arguments: { day: 'May 1', n: '2' } }] },
      0.5,
      'wrong-type:n',
    ],
    ['no call', {}, wide, {}, 0, 'missing-argument:day'],
    ['a call nobody expects', {}, plan('a'), made('a', 'b'), 0.5, 'surplus-tool:b'],
    [
      'the best counterpart is taken',
      {},
      {
        expected: {
          tool_calls: [
            { name: 'f', arguments: { x: 2 } },
            { name: 'f', arguments: { x: 1 } },
          ],
        },
      },
      {
        calls: [
          { name: 'f', arguments: { x: 1 } },
          { name: 'f', arguments: { x: 2 } },
        ],
      },
      1,
    ],
    [
      'arguments as text in the data',
      {},
      { expected: { tool_calls: [{ name: 'f', arguments: '{"x": 1}' }] } },
      { calls: [{ name: 'f', arguments: { x: 1 } }] },
      1,
    ],
    ['nothing said', {}, {}, made('a'), 'error'],
    ['calls that are not readable', {}, { expected: { tool_calls: [{ fn: 1 }] } }, made('a'), 'error'],
  ],
  ToolAbstention: [
    ['no call where none fits', {}, { expected: { no_call: true } }, made(), 1],
    ['a call where none fits', {}, { expected: { no_call: true } }, made('a'), 0, 'unwanted-call'],
    ['a call where one is expected', {}, plan('a'), made('b'), 1],
    ['no call where one is expected', {}, { expected: { no_call: false } }, made(), 0, 'missed-call'],
    ['nothing said', {}, {}, made(), 'error'],
  ],
  ToolSchemaValid: [
    ['a valid call', {}, { tools: [AREA] }, call('geo_area', { base: 1, height: 2 }), 1],
    [
      'one of two',
      {},
      { tools: [AREA, FIND] },
      { calls: [{ name: 'find', arguments: { id: 1 } }, { name: 'geo.area' }] },
      0.5,
      'required:',
    ],
    [
      'a wrong type in the dialect of the data',
      {},
      { tools: [AREA] },
      call('geo.area', { base: 1, height: 'tall' }),
      0,
      'type:/height',
    ],
    ['a tool that was not offered', {}, { tools: [FIND] }, call('lose'), 0, 'unknown-tool:lose'],
    [
      'arguments that did not parse',
      {},
      { tools: [FIND] },
      { calls: [{ name: 'find', raw: 'id=1' }] },
      0,
      'unparsable-arguments',
    ],
    ['no call', {}, { tools: [FIND] }, {}, 1],
    ['a tool without parameters', {}, { tools: [{ name: 'now' }] }, call('now'), 1],
    ['no tools', {}, {}, call('find'), 'error'],
    [
      'a tool whose schema does not compile',
      {},
      { tools: [{ name: 'f', parameters: { type: 12 } }] },
      call('f'),
      'error',
    ],
  ],
  TrajectoryMatch: [
    ['strict: the same calls in the same places', {}, plan('a', 'b'), made('a', 'b'), 1],
    ['strict: the order differs', {}, plan('a', 'b'), made('b', 'a'), 0, 'order'],
    ['strict: one step more', {}, plan('a'), made('a', 'b'), 0.5, 'surplus-step:b'],
    ['unordered', { mode: 'unordered' }, plan('a', 'b'), made('b', 'a'), 1],
    ['unordered: twice is not once', { mode: 'unordered' }, plan('a', 'b'), made('a', 'a'), 0.5, 'missing-step:b'],
    ['subset: less is fine', { mode: 'subset' }, plan('a', 'b'), made('a'), 1],
    ['subset: more is not', { mode: 'subset' }, plan('a'), made('a', 'c'), 0.5, 'surplus-step:c'],
    ['superset: more is fine', { mode: 'superset' }, plan('a'), made('c', 'a'), 1],
    ['superset: less is not', { mode: 'superset' }, plan('a', 'b'), made('a'), 0.5, 'missing-step:b'],
    [
      'ordered: the longest common subsequence',
      { mode: 'ordered' },
      plan('a', 'b', 'c'),
      made('a', 'x', 'c'),
      0.666667,
      'missing-step:b',
    ],
    [
      'arguments count',
      {},
      { expected: { tool_calls: [{ name: 'f', arguments: { x: 1 } }] } },
      call('f', { x: 2 }),
      0,
      'missing-step:f',
    ],
    [
      'arguments do not count',
      { arguments: 'ignore' },
      { expected: { tool_calls: [{ name: 'f', arguments: { x: 1 } }] } },
      call('f', { x: 2 }),
      1,
    ],
    ['nothing expected, nothing done', {}, { expected: { tool_calls: [] } }, {}, 1],
    ['nothing said', {}, {}, {}, 'error'],
  ],
  LoopDetection: [
    ['different calls', {}, {}, made('a', 'b', 'c'), 1],
    ['an equal call too often', {}, {}, made('a', 'b', 'a', 'c', 'a'), 0, 'repeated:a'],
    ['as often as allowed', { 'max-repeats': 3 }, {}, made('a', 'b', 'a', 'c', 'a'), 1],
    [
      'the same tool with other arguments',
      {},
      {},
      { calls: [1, 2, 3].map((id) => ({ name: 'f', arguments: { id } })) },
      1,
    ],
    [
      'key order of the arguments does not matter',
      { 'max-repeats': 1 },
      {},
      {
        calls: [
          { name: 'f', arguments: { a: 1, b: 2 } },
          { name: 'f', arguments: { b: 2, a: 1 } },
        ],
      },
      0,
      'repeated:f',
    ],
    [
      'a cycle of two tools',
      {},
      {},
      {
        calls: [1, 2, 3].flatMap((id) => [
          { name: 'get', arguments: { id } },
          { name: 'put', arguments: { id } },
        ]),
      },
      0,
      'cycle',
    ],
    ['no calls', {}, {}, {}, 1],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

test('unknown modes and parameters are refused', async () => {
  for (const [name, parameters] of [
    ['TrajectoryMatch', { mode: 'exact' }],
    ['LoopDetection', { 'max-repeats': 0 }],
    ['ToolSelection', { mode: 'strict' }],
  ] as const)
    expect((await specOf(name)).parameters.safeParse(parameters).success, name).toBe(false);
});
