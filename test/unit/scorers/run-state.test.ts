/** Runs with steps and the state that they leave, at the edges: limits reached exactly, nothing there, only parts. */
import { describe, expect, it, test } from 'vitest';
import type { TemplateSpec } from '../../../src/inputs/template.ts';
import type { Turn } from '../../../src/model-call/call.ts';
import { at, changedPath, checksOf } from '../../../src/scoring/deterministic/state-match.ts';
import type { Json } from '../../../src/text/digest.ts';
import { type Answer, bind, loadedAnew, outcome, type Row, specOf } from './stand.ts';

const ran = (...steps: readonly (Turn | readonly Turn[])[]): Answer => ({ call: { trace: { steps: steps.flat() } } });
let ids = 0;
const calling = (name: string, failed: boolean | null = false): readonly Turn[] => {
  const id = `c${++ids}`;
  const asked: Turn = { role: 'assistant', content: null, toolCalls: [{ id, name, arguments: {} }] };
  return failed === null ? [asked] : [asked, { role: 'tool', toolCallId: id, content: 'x', failed }];
};
const said = (content: string): Turn => ({ role: 'assistant', content });
const quoting: Turn = { role: 'user', content: 'x', toolCalls: [{ name: 'f', arguments: {} }] } as Turn;
const left = (state: Json): Answer => ({ call: { trace: { state } } });
const answer = (text: string) => ({ expected: { answer: text } });

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  StepLimit: [
    ['as many calls as allowed', { 'max-calls': 2 }, {}, ran(calling('f'), calling('g')), 1],
    ['fewer calls than allowed', { 'max-calls': 2 }, {}, ran(calling('f')), 1],
    ['no call where none is allowed', { 'max-calls': 0 }, {}, ran(said('x')), 1],
    ['a call where none is allowed', { 'max-calls': 0 }, {}, ran(calling('f')), 0, 'calls'],
    ['twenty turns without a limit of the suite', {}, {}, ran(Array.from({ length: 20 }, () => said('x'))), 1],
    ['one more', {}, {}, ran(Array.from({ length: 21 }, () => said('x'))), 0, 'steps'],
    ['a list of no steps', {}, {}, ran(), 'unscored'],
  ],
  ToolErrorRecovery: [
    ['a second failure is no success', {}, {}, ran(calling('f', true), calling('g', true)), 0, 'unrecovered:f'],
    ['a call that nobody answered is none', {}, {}, ran(calling('f', true), calling('g', null)), 0, 'unrecovered:f'],
    ['the same tool, after another', { by: 'same-tool' }, {}, ran(calling('f', true), calling('g'), calling('f')), 1],
    ['a success before the failure', {}, {}, ran(calling('g'), calling('f', true)), 0, 'unrecovered:f'],
  ],
  NoRepeatCall: [
    ['a call that the user quotes is none', {}, {}, ran(quoting, calling('f')), 1],
    ['a call that nobody answered, made again', {}, {}, ran(calling('f', null), calling('f')), 0, 'repeated:f'],
    [
      'another tool than the one that may be asked again',
      { allow: ['g'] },
      {},
      ran(calling('f'), calling('f')),
      0,
      'repeated:f',
    ],
  ],
  FinalAnswer: [
    ['any text, whatever is expected', {}, answer('paid'), ran(said('no')), 1],
    ['the expected text', { match: 'equals' }, answer('It is  paid'), ran(said(' it is\n\tPAID ')), 1],
    ['more than the expected text', { match: 'equals' }, answer('paid'), ran(said('paid twice')), 0, 'other-answer'],
    ['a part of the text', { match: 'contains' }, answer(' is paid '), ran(said('It is   paid.')), 1],
    ['no such part', { match: 'contains' }, answer('open'), ran(said('It is paid.')), 0, 'other-answer'],
    ['composed and decomposed letters', { match: 'equals' }, answer('café'), ran(said('cafe\u0301')), 1],
    ['a number as the expected answer', { match: 'equals' }, { expected: 7 }, ran(said('7')), 'error'],
  ],
  EndState: [
    ['an expected state of nothing', {}, { expected: { state: null } }, left({}), 'error'],
    ['an expected text', {}, { expected: 'done' }, left({}), 'error'],
  ],
  StateUnchanged: [
    ['a state before of nothing', {}, { expected: { before: null } }, left({}), 'error'],
    ['an expected text', {}, { expected: 'done' }, left({}), 'error'],
    [
      'an expected value at a named path does not excuse a change there',
      { paths: ['a'] },
      { expected: { before: { a: 1 }, state: { a: 2 } } },
      left({ a: 2 }),
      0,
      'changed:a',
    ],
    [
      'places are told apart by name, not by number',
      {},
      { expected: { before: { orders: { 12: 'paid' } } } },
      left({ orders: { 12: 'open' } }),
      0,
      'changed:orders.N',
    ],
  ],
  Given: [['a run without grades', { grade: 'g' }, {}, 'x', 'unscored']],
};

describe.each(Object.entries(TABLE))('%s', (name, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

test.each([
  ['agent-run', 'no-steps', {}],
  ['end-state', 'no-state', { expected: { state: {}, before: {} } }],
])('what a program does not tell leaves the case of each template of %s unscored: %s', async (file, code, row) => {
  const specs = (await loadedAnew(file)).SPECS.filter(({ name }) => name !== 'Given');
  const found = specs.map((spec: TemplateSpec) => bind(spec).score(row as never, 'x'));
  expect(found).toEqual(specs.map(() => ({ status: 'unscored', code, reason: expect.stringContaining('a program') })));
});

test('the parameters that nobody gives are those that the documentation names', async () => {
  const specs = [...(await loadedAnew('agent-run')).SPECS, ...(await loadedAnew('end-state')).SPECS];
  const defaults = specs.map(({ name, parameters }) => [name, parameters.safeParse({}).data]);
  expect(Object.fromEntries(defaults)).toEqual({
    StepLimit: { 'max-steps': 20 },
    ToolErrorRecovery: { by: 'any-tool' },
    NoRepeatCall: { allow: [] },
    FinalAnswer: { match: 'present' },
    EndState: { 'list-key': 'id', lists: 'any-order' },
    StateUnchanged: {},
    Given: undefined,
  });
  const takes = (name: string, given: object) =>
    specs.find((spec) => spec.name === name)!.parameters.safeParse(given).success;
  expect(takes('StepLimit', { 'max-calls': 0 })).toBe(true);
  expect(takes('StepLimit', { 'max-calls': -1 })).toBe(false);
  expect(takes('StepLimit', { 'max-steps': 0 })).toBe(false);
  expect(takes('NoRepeatCall', { allow: ['wait', ''] })).toBe(false);
  expect(takes('StateUnchanged', { paths: ['orders.7', 'users'] })).toBe(true);
  expect(takes('StateUnchanged', { paths: [] })).toBe(false);
  expect(takes('StateUnchanged', { paths: [''] })).toBe(false);
  expect(takes('EndState', { 'list-key': '' })).toBe(false);
  expect(takes('EndState', { 'list-key': 'sku' })).toBe(true);
  expect(takes('Given', { grade: 'g'.repeat(101) })).toBe(false);
});

test('a run that passes tells what it took, and one without failures says so', async () => {
  expect(bind(await specOf('StepLimit')).score({}, ran(calling('f'), said('x')))).toMatchObject({
    reason: '2 turns, 1 calls',
  });
  expect(bind(await specOf('ToolErrorRecovery')).score({}, ran(calling('f')))).toEqual({
    status: 'scored',
    score: 1,
    reason: 'no tool failed',
  });
});

describe('a state', () => {
  const rules = { listKey: 'id', lists: 'any-order' } as const;
  const holds = (wanted: Json, found: Json) => checksOf(wanted, found, rules).every(({ verdict }) => verdict === 'ok');

  test('is compared without being changed', () => {
    const found = { a: [{ id: 1 }, { id: 2 }] };
    const before = structuredClone(found);
    expect([holds({ a: [{ id: 2 }] }, found), holds({ a: [{ id: 2 }] }, found)]).toEqual([true, true]);
    expect(found).toEqual(before);
  });

  test('contains an item among others', () => {
    expect(holds({ contains: { id: 2 } }, [{ id: 1 }, { id: 2 }])).toBe(true);
  });

  test('is within two numbers, and within nothing else', () => {
    expect(holds({ within: [0, 3] }, 1)).toBe(true);
    for (const bounds of [['0', 3], [0, '3'], [0], 1, null] as readonly Json[])
      expect(holds({ within: bounds }, 1), JSON.stringify(bounds)).toBe(false);
    expect(holds({ within: [0, 3] }, '1')).toBe(false);
  });

  test.each<[Json, string, Json | undefined]>([
    [[5, 6], '1', 6],
    [Array.from({ length: 12 }, (_, place) => place), '11', 11],
    [[5, 6], '+1', undefined],
    [[5, 6], '1e0', undefined],
    [[5, 6], '-1', undefined],
    [[5, 6], 'length', undefined],
    ['abc', '1', undefined],
    [{ a: [{ b: 1 }] }, 'a.0.b', 1],
    [{ '': { a: 1 } }, '.a', 1],
    [{ 'a.b': 1, a: { b: 2 } }, 'a.b', 1],
    [{ a: 1 }, 'b.c', undefined],
  ])('of %j has at %s %j', (state, path, value) => {
    expect(at(state, path)).toEqual(value);
  });

  test('has changed where a value was replaced by another kind', () => {
    expect(changedPath({ a: { b: 1 } }, { a: 1 }, [])).toBe('a');
    expect(changedPath({ a: { b: 1 } }, { a: 1 }, ['a.b'])).toBe('a');
    expect(changedPath({ a: { b: 1 } }, {}, ['a.b'])).toBeNull();
    expect(changedPath({ a: { b: 1 } }, {}, ['ab'])).toBe('a');
  });
});
