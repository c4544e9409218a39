/** What the templates of tool calls say about each tool and each argument, right or wrong. */
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/text/digest.ts';
import { type Answer, bind, type Given, specOf } from './stand.ts';

const made = (...calls: readonly (string | readonly [string, Json])[]): Answer => ({
  calls: calls.map((call) => (typeof call === 'string' ? { name: call } : { name: call[0], arguments: call[1] })),
});
const truth = (ground_truth: Json): Given => ({ expected: { ground_truth } });
const plan = (...names: string[]): Given => ({ expected: { tool_calls: names } });
const BOOK = truth({ book: { day: ['May 1'], note: ['', 'x'], never: [''] } });

describe('ToolSelection', () => {
  test.each<[string, Given, Answer, object]>([
    [
      'names what was not called and what was called beyond that',
      plan('a', 'b', 'c'),
      made('c', 'd', 'e'),
      { score: 1 / 3, code: 'missed-tool:a', reason: 'not called: a, b; called beyond that: d, e' },
    ],
    ['only what was not called', plan('a', 'b'), made('a'), { code: 'missed-tool:b', reason: 'not called: b' }],
    [
      'only what was called beyond that',
      plan('a'),
      made('a', 'b'),
      { code: 'surplus-tool:b', reason: 'called beyond that: b' },
    ],
    ['that nothing was expected or called', plan(), made(), { score: 1, reason: 'no call, as expected' }],
    ['a call where none is expected', plan(), made('a'), { score: 0, code: 'surplus-tool:a' }],
  ])('names %s', async (_, row, answer, wanted) => {
    expect(bind(await specOf('ToolSelection')).score(row, answer)).toMatchObject(wanted);
  });
});

describe('ToolArguments', () => {
  const missingCall = (key: string) => ({
    text: `book.${key}`,
    verdict: 'broken',
    reason: 'the call is missing',
  });
  test.each<[string, Given, Answer, number, readonly object[], string?]>([
    [
      'an argument that may be left out counts where the call is missing, one that must be left out does not',
      BOOK,
      made(),
      0,
      [missingCall('day'), missingCall('note')],
      'missing-argument:day',
    ],
    [
      'an argument that may be left out does not count where it is',
      BOOK,
      made(['book', { day: 'May 1' }]),
      1,
      [{ text: 'book.day', verdict: 'ok' }],
    ],
    [
      'what nobody can read gives no argument',
      BOOK,
      { calls: [{ name: 'book', raw: 'day=' }] },
      0,
      [
        { text: 'book.day', verdict: 'broken', reason: 'not given' },
        { text: 'book.note', verdict: 'broken', reason: 'not given' },
      ],
      'missing-argument:day',
    ],
    [
      'an argument that is not expected counts',
      truth({ f: { x: [1] } }),
      made(['f', { x: 1, y: 2 }]),
      0.5,
      [
        { text: 'f.x', verdict: 'ok' },
        { text: 'f.y', verdict: 'broken', reason: 'not expected' },
      ],
      'unexpected-argument:y',
    ],
    [
      'a call of another name is no counterpart',
      truth({ f: { x: [1] } }),
      made(['g', { x: 1 }]),
      0,
      [
        { text: 'f.x', verdict: 'broken', reason: 'the call is missing' },
        { text: 'g', verdict: 'broken', reason: 'the call was not expected' },
      ],
      'missing-argument:x',
    ],
    [
      'a call without arguments that is missing is one part',
      plan('f'),
      made(),
      0,
      [{ text: 'f', verdict: 'broken' }],
      'missed-tool:f',
    ],
    ['a call without arguments that is there is one part', plan('f'), made('f'), 1, [{ text: 'f', verdict: 'ok' }]],
    [
      'the counterpart is the call with the greatest share of right arguments, not with the most',
      truth({ f: { x: [1], y: ['', 2] } }),
      made(['f', { x: 1, y: 3, z: 1 }], ['f', { x: 1 }]),
      0.5,
      [
        { text: 'f.x', verdict: 'ok' },
        { text: 'f', verdict: 'broken', reason: 'the call was not expected' },
      ],
      'surplus-tool:f',
    ],
    [
      'a call without any argument is right where none is expected',
      plan('f'),
      made(['f', { z: 1 }], 'f'),
      0.5,
      [
        { text: 'f', verdict: 'ok' },
        { text: 'f', verdict: 'broken', reason: 'the call was not expected' },
      ],
      'surplus-tool:f',
    ],
    [
      'the first of two calls that are as good is the counterpart',
      truth({ f: { x: [1] } }),
      made(['f', { x: 2 }], ['f', { x: 3 }]),
      0,
      [
        { text: 'f.x', verdict: 'broken', reason: 'x is 2, accepted: [1]' },
        { text: 'f', verdict: 'broken' },
      ],
      'wrong-value:x',
    ],
    [
      'a later call that is worse is not',
      truth({ f: { x: [1] } }),
      made(['f', { x: 1 }], ['f', { x: 2 }]),
      0.5,
      [
        { text: 'f.x', verdict: 'ok' },
        { text: 'f', verdict: 'broken' },
      ],
      'surplus-tool:f',
    ],
    ['nothing expected and nothing called is right', plan(), made(), 1, []],
  ])('%s', async (_, row, answer, score, parts, code) => {
    const found = bind(await specOf('ToolArguments')).score(row, answer);
    expect(found).toMatchObject({ status: 'scored', score, parts });
    expect(found.status === 'scored' && [found.code, found.parts?.length]).toEqual([code, parts.length]);
  });

  test('the declared type of an argument decides, whatever is accepted', async () => {
    const tools = [{ name: 'f', parameters: { properties: { x: { type: 'integer' } } } }];
    const row = { ...truth({ f: { x: [1.5, 'a'] } }), tools };
    expect(bind(await specOf('ToolArguments')).score(row, made(['f', { x: 'b' }]))).toMatchObject({
      code: 'wrong-type:x',
      reason: 'f.x: x is "b", not of type "integer"',
    });
  });
});

describe('ToolAbstention', () => {
  test.each<[string, Json, Answer, object]>([
    [
      'names what was called where nothing fits',
      { no_call: true },
      made('a', 'b'),
      { score: 0, code: 'unwanted-call', reason: 'called a, b where no tool fits' },
    ],
    ['takes an empty list of calls for none', { tool_calls: [] }, made(), { score: 1 }],
    ['takes an empty list of calls for none', { tool_calls: [] }, made('a'), { score: 0, code: 'unwanted-call' }],
    [
      'wants a call where the case says so, whatever calls it lists',
      { no_call: false, tool_calls: [] },
      made(),
      { score: 0, code: 'missed-call', reason: 'called nothing where a tool was expected' },
    ],
    [
      'wants no call where the case says so, whatever it lists',
      { no_call: true, tool_calls: ['a'] },
      made(),
      { score: 1 },
    ],
    ['takes a word for no answer to whether to call', { no_call: 'yes' }, made(), { status: 'error' }],
  ])('%s', async (_, expected, answer, wanted) => {
    expect(bind(await specOf('ToolAbstention')).score({ expected }, answer)).toMatchObject(wanted);
  });
});
