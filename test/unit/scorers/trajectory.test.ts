/** The sequence of calls: what counts as the same step, whose calls are looked at, and what a cycle is. */
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/model-call/call.ts';
import type { Json } from '../../../src/text/digest.ts';
import { type Answer, bind, caseOf, type Given, inputOf, outcome, type Row, specOf } from './stand.ts';

const plan = (...names: string[]): Given => ({ expected: { tool_calls: names } });
const made = (...names: string[]): Answer => ({ calls: names.map((name) => ({ name })) });
const accepts = (x: readonly Json[]): Given => ({ expected: { ground_truth: { f: { x } } } });
const given = (value?: Json): Answer => ({
  calls: [{ name: 'f', arguments: value === undefined ? {} : { x: value } }],
});
const mode = (name: string) => ({ mode: name });

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  TrajectoryMatch: [
    ['unordered: as often as expected', mode('unordered'), plan('a', 'a', 'b'), made('a', 'b', 'a'), 1],
    ['unordered: once is not twice', mode('unordered'), plan('a', 'a'), made('a', 'b'), 0.5, 'surplus-step:b'],
    ['unordered: less is not all', mode('unordered'), plan('a', 'b'), made('a'), 0.5, 'missing-step:b'],
    ['subset: nothing is a part of anything', mode('subset'), plan('a'), made(), 1],
    ['superset: more than nothing', mode('superset'), plan(), made('a'), 1],
    ['strict: nothing of something', {}, plan('a'), made(), 0, 'missing-step:a'],
    ['ordered: one step more', mode('ordered'), plan('a', 'b'), made('a', 'x', 'b'), 0.666667, 'surplus-step:x'],
    ['ordered: the other way round', mode('ordered'), plan('a', 'b'), made('b', 'a'), 0.5, 'order'],
    ['the first accepted value', {}, accepts(['u', 'v']), given('u'), 1],
    ['the first accepted value, which may be absent', {}, accepts(['u', '']), given('u'), 1],
    ['an argument that is absent at best', {}, accepts(['', 'u']), given(), 1],
    ['an argument that is absent at best, given', {}, accepts(['', 'u']), given('u'), 0, 'missing-step:f'],
    ['an argument that is an empty text', {}, accepts(['']), given(''), 1],
    ['an argument without a value', {}, accepts([]), given(), 1],
  ],
  LoopDetection: [
    ['a cycle after other calls', {}, {}, stepsOf('a b c b c b c'), 0, 'cycle'],
    ['a cycle before other calls', {}, {}, stepsOf('b c b c b c d'), 0, 'cycle'],
    ['a cycle of three', {}, {}, stepsOf('a b c a b c a b c'), 0, 'cycle'],
    ['a cycle one call short', {}, {}, stepsOf('a b c a b c a b'), 1],
    ['a cycle of two as often as allowed', {}, {}, stepsOf('x a b a b y'), 1],
    ['a cycle of two that may be made three times', { 'max-repeats': 3 }, {}, stepsOf('a b a b a b'), 1],
    ['one tool six times', {}, {}, stepsOf('f f f f f f'), 1],
    ['six tools', {}, {}, stepsOf('a b c d e f'), 1],
    ['a cycle that is broken off', {}, {}, stepsOf('a b a b a c a b'), 1],
  ],
};

/** Calls of these tools, no two with equal arguments. */
function stepsOf(names: string): Answer {
  return { calls: names.split(' ').map((name, id) => ({ name, arguments: { id } })) };
}

describe.each(Object.entries(TABLE))('%s', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

test('what is missing, beyond or out of order is told, and so is the cycle', async () => {
  const match = bind(await specOf('TrajectoryMatch')).score;
  expect(match(accepts(['u']), made('f'))).toMatchObject({ code: 'missing-step:f', reason: 'f({"x":"u"})' });
  expect(match(plan('a'), made('a', 'b'))).toMatchObject({ reason: 'b({})' });
  expect(match(plan('a', 'b'), made('b', 'a'))).toMatchObject({ code: 'order', reason: 'the order differs' });
  const loops = bind(await specOf('LoopDetection')).score;
  expect(loops({}, stepsOf('a b c b c b c'))).toMatchObject({ reason: '3 times in a row: b > c' });
  expect(loops({}, made('a', 'b', 'a', 'a'))).toMatchObject({ code: 'repeated:a', reason: 'more than 2 times: a({})' });
});

test('the calls of the conversation count where the answer makes none', async () => {
  const spec = await specOf('TrajectoryMatch');
  const scorer = spec.bind(spec.parameters.parse({}), { read: () => null, note: () => {} });
  const messages: readonly Message[] = [
    { role: 'user', content: 'Refund order 7.' },
    { role: 'assistant', content: null, toolCalls: [{ name: 'find', arguments: {} }] },
    { role: 'tool', content: 'found' },
    { role: 'assistant', content: null, toolCalls: [{ name: 'refund', arguments: {} }] },
  ] as readonly Message[];
  const score = (row: Given, answer: Answer, said: readonly Message[] | undefined) => {
    const input = inputOf(caseOf(row), answer);
    const found =
      scorer.kind === 'pure' && scorer.score({ ...input, case: { ...input.case, messages: said } as never });
    return found !== false && found.status === 'scored' ? found.score : found;
  };
  expect(score(plan('find', 'refund'), {}, messages)).toBe(1);
  expect(score(plan('refund'), made('refund'), messages)).toBe(1);
  expect(score(plan(), {}, messages.slice(0, 1))).toBe(1);
  expect(score(plan(), {}, undefined)).toBe(1);
});
