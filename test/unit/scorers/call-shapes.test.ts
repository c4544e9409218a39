/** Tools and expected calls are read alike in every form in which datasets write them. */
import { describe, expect, test } from 'vitest';
import {
  argumentsOf,
  type EXPECTED_KEYS,
  expectedCalls,
  sameName,
  toolsOf,
} from '../../../src/scoring/deterministic/tool-calls.ts';
import type { Json } from '../../../src/text/digest.ts';
import { caseOf, loadedAnew, outcome, type Row, specOf } from './stand.ts';

const SCHEMA = { type: 'object', properties: { id: { type: 'number' }, any: true }, required: ['id', 7] };

test.each<[string, Json]>([
  ['the form of OpenAI', { type: 'function', function: { name: 'find', parameters: SCHEMA } }],
  ['a name and parameters', { name: 'find', parameters: SCHEMA }],
  ['the form of Anthropic', { name: 'find', input_schema: SCHEMA }],
  ['the form of MCP', { name: 'find', inputSchema: SCHEMA }],
])('a tool is read in %s', (_, tool) => {
  expect(toolsOf(caseOf({ tools: [tool] }))).toEqual([
    { name: 'find', parameters: SCHEMA, properties: { id: { type: 'number' }, any: {} }, required: ['id'] },
  ]);
});

test('what has no name is no tool, and a tool may declare nothing', () => {
  const tools = [{ type: 'function' }, 'now', { name: 5 }, { name: 'now', parameters: 'none' }];
  expect(toolsOf(caseOf({ tools }))).toEqual([{ name: 'now', parameters: {}, properties: {}, required: [] }]);
  const loose = { name: 'now', parameters: { properties: [1], required: 'id' } };
  expect(toolsOf(caseOf({ tools: [loose] }))).toMatchObject([{ properties: {}, required: [] }]);
  expect([sameName('a.b', 'a_b'), sameName('a.b', 'a.c')]).toEqual([true, false]);
});

test.each<[string, Json | undefined, string | undefined, object | null]>([
  ['an object', { x: 1 }, undefined, { x: 1 }],
  ['an object beside its text', { x: 1 }, '{"x": 1}', { x: 1 }],
  ['an object as a text', '{"x": 1}', undefined, { x: 1 }],
  ['nothing', undefined, undefined, {}],
  ['null', null, undefined, {}],
  ['an empty text', '', undefined, {}],
  ['blanks', ' \n', undefined, {}],
  ['blanks that nobody could parse', undefined, ' ', {}],
  ['a text that did not parse', undefined, 'x=1', null],
  ['a text that is no JSON', 'x=1', undefined, null],
  ['a list', [1], undefined, null],
  ['a list as a text', '[1]', undefined, null],
  ['null as a text', 'null', undefined, {}],
])('arguments of a call: %s', (_, given, argumentsRaw, wanted) => {
  expect(argumentsOf({ name: 'f', arguments: given, argumentsRaw })).toEqual(wanted);
});

test('calls whose arguments nobody can read are equal only if they are written alike', async () => {
  const spec = await specOf('LoopDetection');
  const once = { 'max-repeats': 1 };
  const rows: readonly Row[] = [
    ['', once, {}, { calls: ['x=1', 'x=1'].map((raw) => ({ name: 'f', raw })) }, 0, 'repeated:f'],
    ['', once, {}, { calls: ['x=1', 'x=2'].map((raw) => ({ name: 'f', raw })) }, 1],
    ['', once, {}, { calls: [[1], [1]].map((given) => ({ name: 'f', arguments: given })) }, 0, 'repeated:f'],
    ['', once, {}, { calls: [[1], [2]].map((given) => ({ name: 'f', arguments: given })) }, 1],
  ];
  for (const row of rows) expect(outcome(spec, row)).toEqual([row[4], row[5]]);
});

describe('expected calls are read', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }));
  const names = (expected: Json, tools: readonly Json[] = []) =>
    expectedCalls(caseOf({ tools, expected }))?.map(({ name }) => name) ?? null;

  test('in each way that the documentation of a template names', async () => {
    const keys = (await loadedAnew<{ EXPECTED_KEYS: typeof EXPECTED_KEYS }>('tool-calls')).EXPECTED_KEYS;
    const ways: Readonly<Record<string, Json>> = {
      'expected.ground_truth': { ground_truth: { f: {} } },
      'expected.tool_calls': { tool_calls: named('f') },
      'expected.actions': { actions: named('f') },
      'expected.no_call': { no_call: true },
    };
    expect(keys).toEqual(Object.keys(ways));
    expect(keys.map((key) => names(ways[key]!))).toEqual([['f'], ['f'], ['f'], []]);
    expect(names(named('f', 'g'))).toEqual(['f', 'g']);
  });

  test.each<[string, Json, object]>([
    ['accepted values', { ground_truth: { f: { x: [1, 2], y: 3 } } }, { x: [1, 2], y: [3] }],
    ['no arguments', { ground_truth: { f: null } }, {}],
    [
      'the one value of an argument, even a list',
      { tool_calls: [{ name: 'f', arguments: { x: [1, 2] } }] },
      { x: [[1, 2]] },
    ],
    ['kwargs', { actions: [{ name: 'f', kwargs: { x: 1 } }] }, { x: [1] }],
    ['a function in a call', { tool_calls: [{ function: { name: 'f', arguments: '{"x":1}' } }] }, { x: [1] }],
    ['a name alone', { tool_calls: ['f'] }, {}],
    ['a name without arguments', { tool_calls: [{ name: 'f' }] }, {}],
  ])('with %s', (_, expected, wanted) => {
    expect(expectedCalls(caseOf({ expected }))).toEqual([{ name: 'f', arguments: wanted }]);
  });

  test.each<[string, Json]>([
    ['a text as ground truth', { ground_truth: 'f' }],
    ['a list of texts as ground truth', { ground_truth: ['f'] }],
    ['a call without a name', { tool_calls: [{ arguments: {} }] }],
    ['a number for a call', { tool_calls: [5] }],
    ['arguments that are no JSON', { tool_calls: [{ name: 'f', arguments: '{x' }] }],
    ['a text where calls belong', { tool_calls: 'f' }],
    ['a plain text', 'f'],
    ['another key', { answer: 'f' }],
    ['no_call: false alone', { no_call: false }],
  ])('not from %s', (_, expected) => {
    expect(expectedCalls(caseOf({ expected }))).toBeNull();
  });

  test('with a number behind the name for a second call of the same tool, unless that is its name', () => {
    const twice = { ground_truth: { find_1: {}, 'find 2': {}, find_12: {} } };
    expect(names(twice, named('find', 'other'))).toEqual(['find', 'find', 'find']);
    expect(names(twice)).toEqual(['find', 'find', 'find']);
    expect(names(twice, named('other'))).toEqual(['find_1', 'find 2', 'find_12']);
    expect(names({ ground_truth: { find_2: {} } }, named('find', 'find_2'))).toEqual(['find_2']);
    expect(names({ ground_truth: { find_2_way: {} } }, named('find_way'))).toEqual(['find_2_way']);
    expect(names({ ground_truth: [{ find_1: {}, find_2: {} }] }, named('find'))).toEqual(['find', 'find']);
    // In a list each call stands by itself, so that no number is needed to tell two apart.
    expect(names({ ground_truth: [{ find_1: {} }, { find: {} }] }, named('find'))).toEqual(['find_1', 'find']);
  });
});
