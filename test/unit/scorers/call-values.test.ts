/** Which values of an argument count as right: by declared type, by accepted value, in lists and in objects. */
import { describe, expect, test } from 'vitest';
import { compareCalls } from '../../../src/scoring/deterministic/tool-call-match.ts';
import { expectedCalls, toolsOf } from '../../../src/scoring/deterministic/tool-calls.ts';
import type { Json } from '../../../src/text/digest.ts';
import { type Answer, caseOf, type Given, inputOf, loadedAnew } from './stand.ts';

function compared(given: Given, answer: Answer, by: typeof compareCalls = compareCalls) {
  const row = caseOf(given);
  const score = by(toolsOf(row), expectedCalls(row)!, inputOf(row, answer).toolCalls);
  return score.status === 'scored' ? { code: score.code ?? 'right', reason: score.reason } : { code: score.status };
}
/** The code for one argument x of a tool f that is declared like this. */
function code(declared: Json, accepted: readonly Json[], given: Json, by?: typeof compareCalls): string {
  const tools = [{ name: 'f', parameters: { properties: { x: declared } } }];
  const row = { tools, expected: { ground_truth: { f: { x: accepted } } } };
  return compared(row, { calls: [{ name: 'f', arguments: { x: given } }] }, by).code;
}

const integers = { type: 'array', items: { type: 'integer' } };
const [RIGHT, VALUE, TYPE] = ['right', 'wrong-value:x', 'wrong-type:x'];

test.each<[string, Json, readonly Json[], Json, string | undefined]>([
  ['a text where a number is accepted', { type: 'string' }, [5], '5', VALUE],
  ['a truth value where a text is accepted', { type: 'boolean' }, ['true'], true, VALUE],
  ['null for an object', { type: 'object' }, [{ a: [1] }], null, TYPE],
  ['a whole number for a float', { type: 'float' }, [5.5], 5, VALUE],
  ['a text for a number', { type: 'number' }, [5.5], 'a', TYPE],
  ['an object where there may only be nothing', { type: 'string' }, [''], { a: 1 }, TYPE],
  ['a type that every object inherits', { type: 'constructor' }, ['5'], 5, VALUE],
  ['another text', { type: 'string' }, ['km'], 'cm', VALUE],
  ['a text in another spelling', { type: 'string' }, ["it's 5/6"], 'It"s 56', RIGHT],
  ['a number for an empty object', {}, [{}], 5, VALUE],
])('by type: %s', (_, declared, accepted, given, wanted) => {
  expect(code(declared, accepted, given)).toBe(wanted);
});

test.each<[string, Json, readonly Json[], Json, string | undefined]>([
  ['a text in another spelling', { type: 'array' }, [['cm']], ['Cm'], RIGHT],
  ['another text', { type: 'array' }, [['cm']], ['km'], VALUE],
  ['a number for a text', { type: 'array' }, [['1']], [1], VALUE],
  ['one item too many', { type: 'array' }, [[1]], [1, 2], VALUE],
  ['one too few', { type: 'array' }, [[1, 2]], [1], VALUE],
  ['one of two wrong', { type: 'array' }, [[1, 2]], [1, 3], VALUE],
  ['a text of one letter for a list of it', { type: 'array' }, ['a'], ['a'], VALUE],
  ['the second list that is accepted', { type: 'array' }, [[1], [2]], [2], RIGHT],
  ['lists in a list', { type: 'array' }, [[[1, 2], [3]]], [[1, 2], [3]], RIGHT],
  ['lists in a list, one of another value', { type: 'array' }, [[[1, 2], [3]]], [[1, 2], [4]], VALUE],
  [
    'lists in a list, one too long',
    { type: 'array' },
    [[[1, 2], [3]]],
    [
      [1, 2],
      [3, 3],
    ],
    VALUE,
  ],
  ['lists in a list, one half right', { type: 'array' }, [[[1, 2]]], [[1, 3]], VALUE],
  ['a text for a list of its letters', { type: 'array' }, [[['a', 'b']]], ['ab'], VALUE],
  ['objects in a list', { type: 'array' }, [[{ k: ['A', 'B'] }, 1]], [{ k: 'b' }, 1], RIGHT],
  ['objects in a list, the second wrong', { type: 'array' }, [[{ k: [1] }, { k: [3] }]], [{ k: 1 }, { k: 2 }], VALUE],
  ['objects in a list, one too many', { type: 'array' }, [[{ k: [1] }]], [{ k: 1 }, { k: 1 }], VALUE],
  ['objects in a list, beside a null', { type: 'array' }, [null, [{ k: [1] }]], [{ k: 1 }], RIGHT],
  ['an object in a list for another', { type: 'array' }, [[{ k: [1] }]], [{ k: 2 }], VALUE],
  ['items of the declared type', integers, [[1], ['a']], ['b'], VALUE],
  ['items of no type that is declared or accepted', integers, [[1]], [1, 'x'], TYPE],
  ['items of the type that is accepted', integers, ['', ['1']], ['1'], RIGHT],
  ['items where there may only be no list', integers, [''], ['x'], VALUE],
  ['no list beside an accepted one', integers, ['x', ['y']], 'x', RIGHT],
  ['items of which no type is declared', { type: 'array' }, [[1]], ['a'], VALUE],
])('in a list: %s', (_, declared, accepted, given, wanted) => {
  expect(code(declared, accepted, given)).toBe(wanted);
});

test.each<[string, readonly Json[], Json, string | undefined]>([
  ['a member that is no list of values', [{ k: 'A' }], { k: 'a' }, RIGHT],
  ['a member of another value', [{ k: ['A', 'B'] }], { k: 'c' }, VALUE],
  ['the second value of a member', [{ k: ['A', 'B'] }], { k: 'b' }, RIGHT],
  ['a list as a member, in another spelling', [{ k: [['A']] }], { k: ['a'] }, RIGHT],
  ['a list as a member, of another value', [{ k: [[2]] }], { k: [1] }, VALUE],
  ['a member left out', [{ k: ['A'], o: [1] }], { k: 'A' }, VALUE],
  ['a member left out that may be', [{ k: ['A'], o: ['', 1] }], { k: 'A' }, RIGHT],
  ['a text as the value of a member left out', [{ k: ['A'], o: 'x' }], { k: 'A' }, VALUE],
  ['an object for a number', [5], { a: 1 }, VALUE],
  ['an object for null', [null], { a: 1 }, VALUE],
  ['an empty object for a text', ['', 'x'], {}, VALUE],
  ['the second object that is accepted', [{ b: [1] }, { a: [1] }], { a: 1 }, RIGHT],
  ['an object in an object', [{ a: { b: [1] } }], { a: { b: [1] } }, RIGHT],
  ['an object in an object, of another value', [{ a: { b: [1] } }], { a: { b: [2] } }, VALUE],
  ['an object in an object, with a member more', [{ a: { b: 1 } }], { a: { b: 1, c: 1 } }, VALUE],
  ['an object in an object, with one of two right', [{ a: { b: 1, c: 2 } }], { a: { b: 1, c: 3 } }, VALUE],
  ['an object in an object, with another member', [{ a: { b: 1 } }], { a: { c: 1 } }, VALUE],
  ['an empty object for a number', [{ a: [5] }], { a: {} }, VALUE],
  ['a number for an empty object', [{ a: [{}] }], { a: 5 }, VALUE],
  ['the prototype of all objects', [{ a: { x: {} } }], { a: JSON.parse('{"__proto__":{}}') as Json }, VALUE],
])('in an object: %s', (_, accepted, given, wanted) => {
  expect(code({ type: 'dict' }, accepted, given)).toBe(wanted);
});

test('each name of a type, in every dialect, takes values of its own type alone', async () => {
  const { compareCalls: by } = await loadedAnew<{ compareCalls: typeof compareCalls }>('tool-call-match');
  const values: Readonly<Record<string, Json>> = {
    string: 'a',
    any: 'a',
    integer: 1,
    float: 1.5,
    number: 1.5,
    boolean: true,
    array: [1],
    tuple: [1],
    dict: { a: 1 },
    object: { a: 1 },
    null: null,
  };
  for (const [type, value] of Object.entries(values)) {
    expect(code({ type }, [value], value, by), type).toBe(RIGHT);
    const other = typeof value === 'string' ? true : 'a';
    expect(code({ type }, [value], other, by), type).toBe(TYPE);
  }
});

describe('what is wrong is told', () => {
  const call = (name: string, given: Json = {}): Answer => ({ calls: [{ name, arguments: given }] });
  const wants = (...calls: readonly (readonly [string, Json])[]): Given => ({
    expected: { tool_calls: calls.map(([name, given]) => ({ name, arguments: given })) },
  });
  test.each<[string, Given, Answer, object]>([
    ['a right call without declared tools', wants(['f', { x: 1 }]), call('f', { x: 1 }), { code: 'right' }],
    [
      'an argument that is not expected',
      wants(['f', {}]),
      call('f', { x: 1 }),
      { code: 'unexpected-argument:x', reason: 'x is not expected' },
    ],
    [
      'calls where none fits',
      { expected: { no_call: true } },
      { calls: [{ name: 'f' }, { name: 'g' }] },
      { code: 'unwanted-call', reason: 'called f, g where no tool fits' },
    ],
    ['no call', wants(['f', {}], ['g', {}]), {}, { code: 'no-call', reason: 'no call; expected f, g' }],
    [
      'a call too few',
      wants(['f', {}], ['g', {}]),
      call('f'),
      { code: 'wrong-count', reason: '1 calls, expected 2: f, g' },
    ],
    [
      'arguments that are no JSON',
      wants(['f', {}]),
      { calls: [{ name: 'f', raw: '{"x":' }] },
      { code: 'unparsable-arguments', reason: 'the arguments of f are no JSON object: {"x":' },
    ],
    [
      'the nearest of several calls, in whichever order',
      wants(['f', { x: 1 }], ['g', { y: 1 }]),
      {
        calls: [
          { name: 'g', arguments: { y: 1 } },
          { name: 'f', arguments: { x: 2 } },
        ],
      },
      { code: 'wrong-value:x', reason: 'x is 2, accepted: [1]' },
    ],
    [
      'another function, where none is near',
      wants(['f', {}]),
      call('g'),
      { code: 'wrong-function:g', reason: 'called g, expected f' },
    ],
  ])('%s', (_, given, answer, wanted) => {
    expect(compared(given, answer)).toMatchObject(wanted);
  });
});
