import { describe, expect, it } from 'vitest';
import { scoreInputOf } from '../../../src/change/arm-answer.ts';
import type { Turn } from '../../../src/model-call/call.ts';
import { answerPieces } from '../../../src/scoring/judge/judge-prompt-material.ts';
import type { Json } from '../../../src/text/digest.ts';
import { type Answer, caseOf, inputOf, outcome, type Row, specOf } from './stand.ts';

let ids = 0;
/** A turn that calls a tool, and what came back; null = nothing. */
const calling = (name: string, given: Json, result: 'ok' | 'failed' | null = 'ok'): readonly Turn[] => {
  const id = `c${++ids}`;
  const asked: Turn = { role: 'assistant', content: null, toolCalls: [{ id, name, arguments: given }] };
  if (result === null) return [asked];
  return [asked, { role: 'tool', toolCallId: id, content: result, ...(result === 'failed' ? { failed: true } : {}) }];
};
const said = (content: string): Turn => ({ role: 'assistant', content });
const ran = (...steps: readonly (Turn | readonly Turn[])[]): Answer => ({ call: { trace: { steps: steps.flat() } } });
const left = (state: Json): Answer => ({ call: { trace: { state } } });
const ROW = { id: 'c1', input: 'x' };
const wants = (state: Json, more: object = {}) => ({ ...ROW, expected: { state, ...more } as Json });

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  StepLimit: [
    ['as many turns as allowed', { 'max-steps': 2 }, ROW, ran(calling('f', {}), said('x')), 1],
    ['one turn more', { 'max-steps': 1 }, ROW, ran(calling('f', {}), said('x')), 0, 'steps'],
    ['too many calls', { 'max-calls': 1 }, ROW, ran(calling('f', {}), calling('g', {})), 0, 'calls'],
    ['an answer without steps', {}, ROW, 'x', 'unscored'],
  ],
  ToolErrorRecovery: [
    ['no failure', {}, ROW, ran(calling('f', {}), said('x')), 1],
    ['a failure and another try', {}, ROW, ran(calling('f', 1, 'failed'), calling('f', 2)), 1],
    ['a failure that another tool made good', {}, ROW, ran(calling('f', 1, 'failed'), calling('g', 2)), 1],
    [
      'the same, where it must be the same tool',
      { by: 'same-tool' },
      ROW,
      ran(calling('f', 1, 'failed'), calling('g', 2)),
      0,
      'unrecovered:f',
    ],
    [
      'one of two',
      {},
      ROW,
      ran(calling('f', 1, 'failed'), calling('g', 2), calling('h', 3, 'failed')),
      0.5,
      'unrecovered:h',
    ],
    ['an answer without steps', {}, ROW, 'x', 'unscored'],
  ],
  NoRepeatCall: [
    ['different arguments', {}, ROW, ran(calling('f', { a: 1 }), calling('f', { a: 2 })), 1],
    [
      'the same, keys in another order',
      {},
      ROW,
      ran(calling('f', { a: 1, b: 2 }), calling('f', { b: 2, a: 1 })),
      0,
      'repeated:f',
    ],
    ['the same after a failure', {}, ROW, ran(calling('f', { a: 1 }, 'failed'), calling('f', { a: 1 })), 1],
    ['a tool that may be asked again', { allow: ['f'] }, ROW, ran(calling('f', {}), calling('f', {})), 1],
    ['an answer without steps', {}, ROW, 'x', 'unscored'],
  ],
  FinalAnswer: [
    ['a text at the end', {}, ROW, ran(calling('f', {}), said('x')), 1],
    ['a call that is still open', {}, ROW, ran(calling('f', {}, null)), 0, 'open-call'],
    ['a result and no answer', {}, ROW, ran(calling('f', {})), 0, 'no-answer'],
    ['an empty text', {}, ROW, ran(said(' ')), 0, 'empty'],
    ['what it should hold', { match: 'contains' }, { ...ROW, expected: 'PAID' }, ran(said('It is\npaid.')), 1],
    [
      'what it should be',
      { match: 'equals' },
      { ...ROW, expected: { answer: 'paid' } },
      ran(said('It is paid.')),
      0,
      'other-answer',
    ],
    ['nothing to compare with', { match: 'equals' }, ROW, ran(said('x')), 'error'],
    ['an answer without steps', {}, ROW, 'x', 'unscored'],
  ],
  EndState: [
    ['a subset', {}, wants({ a: { b: 1 } }), left({ a: { b: 1, c: 2 }, d: 3 }), 1],
    ['half of it', {}, wants({ a: 1, b: 2 }), left({ a: 1, b: 3 }), 0.5, 'state:b'],
    ['a path', {}, wants({ 'orders.7.status': 'paid' }), left({ orders: { 7: { status: 'paid' } } }), 1],
    ['equals a list as it stands', {}, wants({ a: { equals: [1, 2] } }), left({ a: [2, 1] }), 0, 'state:a'],
    [
      'contains in a text and in a list',
      {},
      wants({ a: { contains: 'x' }, b: { contains: { id: 1 } } }),
      left({ a: 'axb', b: [{ id: 1 }] }),
      1,
    ],
    ['absent', {}, wants({ a: { absent: true }, b: { absent: false } }), left({ b: 0 }), 1],
    ['absent and there', {}, wants({ a: { absent: true } }), left({ a: null }), 0, 'state:a'],
    ['within', {}, wants({ a: { within: [1, 2] }, b: { within: [1, 2] } }), left({ a: 2, b: 2.1 }), 0.5, 'state:b'],
    ['a list in any order', {}, wants({ a: [2, 1] }), left({ a: [1, 3, 2] }), 1],
    ['the same item twice, and there once', {}, wants({ a: [1, 1] }), left({ a: [1, 2] }), 0.5, 'state:a[]'],
    ['a list in order', { lists: 'in-order' }, wants({ a: [2, 1] }), left({ a: [1, 2] }), 0, 'state:a[]'],
    [
      'objects of a list by their id',
      {},
      wants({
        a: [
          { id: 2, x: 1 },
          { id: 1, x: 0 },
        ],
      }),
      left({
        a: [
          { id: 1, x: 0, y: 1 },
          { id: 2, x: 2 },
        ],
      }),
      0.75,
      'state:a[].x',
    ],
    [
      'objects by another key',
      { 'list-key': 'sku' },
      wants({ a: [{ sku: 'b', n: 1 }] }),
      left({
        a: [
          { sku: 'a', n: 1 },
          { sku: 'b', n: 1 },
        ],
      }),
      1,
    ],
    ['an object where a list is', {}, wants({ a: [1] }), left({ a: { 0: 1 } }), 0, 'state:a'],
    [
      'no path through what was inherited',
      {},
      wants({ 'constructor.name': 'Object' }),
      left({}),
      0,
      'state:constructor.name',
    ],
    ['no expected state', {}, { ...ROW, expected: {} }, left({}), 'error'],
    ['an answer without a state', {}, wants({ a: 1 }), 'x', 'unscored'],
  ],
  StateUnchanged: [
    ['nothing changed', {}, wants({}, { before: { a: 1 } }), left({ a: 1 }), 1],
    [
      'what the expected state speaks of',
      {},
      wants({ a: { b: 2 } }, { before: { a: { b: 1, c: 1 } } }),
      left({ a: { b: 2, c: 1 } }),
      1,
    ],
    [
      'what lies beside it',
      {},
      wants({ a: { b: 2 } }, { before: { a: { b: 1, c: 1 } } }),
      left({ a: { b: 2, c: 9 } }),
      0,
      'changed:a.c',
    ],
    ['something new', {}, wants({}, { before: { a: 1 } }), left({ a: 1, z: 1 }), 0, 'changed:z'],
    ['something lost', {}, wants({}, { before: { a: 1 } }), left({}), 0, 'changed:a'],
    ['a branch that is expected anew', {}, wants({ a: { b: 1 } }, { before: {} }), left({ a: { b: 1 } }), 1],
    [
      'named paths alone',
      { paths: ['a', 'c.d'] },
      wants({}, { before: { a: 1, c: { d: 1 } } }),
      left({ a: 1, b: 5, c: { d: 1 } }),
      1,
    ],
    [
      'a named path that changed',
      { paths: ['c.d'] },
      wants({}, { before: { c: { d: 1 } } }),
      left({ c: { d: 2 } }),
      0,
      'changed:c.d',
    ],
    ['no state before', {}, wants({}), left({}), 'error'],
    ['an answer without a state', {}, wants({}, { before: {} }), 'x', 'unscored'],
  ],
  Given: [
    ['a full grade', { grade: 'g' }, ROW, { call: { trace: { grades: { g: 1 } } } }, 1],
    ['a part', { grade: 'g' }, ROW, { call: { trace: { grades: { g: 0.25 } } } }, 0.25, 'grade:g'],
    ['another grade', { grade: 'g' }, ROW, { call: { trace: { grades: { h: 1 } } } }, 'unscored'],
    ['a name that every object has', { grade: 'toString' }, ROW, { call: { trace: { grades: {} } } }, 'unscored'],
  ],
};

describe.each(Object.keys(TABLE))('%s', async (name) => {
  const spec = await specOf(name);
  it.each(TABLE[name]!.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(outcome(spec, row)).toEqual([row[4], row[5]]);
  });
});

describe('a run with steps', () => {
  const trace = { steps: [...calling('find', { id: 1 }), ...calling('refund', { id: 1 }), said('Done.')] };
  const run = {
    kind: 'answered',
    output: 'Done.',
    toolCalls: [],
    messages: [],
    origin: { kind: 'recorded' },
    trace,
  } as const;

  it('is read whole by what looks at tool calls; without steps the last turn is', () => {
    expect(scoreInputOf(caseOf(ROW), run).toolCalls.map(({ name }) => name)).toEqual(['find', 'refund']);
    const last = { ...run, trace: undefined, toolCalls: [{ name: 'refund', arguments: {} }] };
    expect(scoreInputOf(caseOf(ROW), last).toolCalls.map(({ name }) => name)).toEqual(['refund']);
  });

  it('is shown to a judge from both its ends, and says what is left out', () => {
    const shown = (steps: readonly Turn[]): string =>
      answerPieces(inputOf(caseOf(ROW), { output: 'Done.', call: { trace: { steps } } })).find(
        ({ name }) => name === 'steps',
      )!.text;
    expect(shown(trace.steps)).toMatch(/turn 1, assistant[\s\S]*refund[\s\S]*turn 5, assistant\]\nDone\./);
    const long = shown([
      said('BEGIN'),
      ...Array.from({ length: 900 }, (_, at) => said(`step ${at} ${'x'.repeat(90)}`)),
      said('END'),
    ]);
    expect(long.length).toBeLessThan(24_200);
    expect(long).toMatch(/BEGIN[\s\S]*characters in the middle are left out[\s\S]*END$/);
  });
});
