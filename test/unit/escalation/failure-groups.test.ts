/** Failures in groups: how they are ordered, named, counted and worded, whoever looked at them. */
import { describe, expect, it, test } from 'vitest';
import { compare, type FailureItem, groupedFailures } from '../../../src/escalation/failure-groups.ts';
import {
  type Review,
  type ReviewOptions,
  reviewFailures,
  survivedAttempts,
  withoutTexts,
} from '../../../src/escalation/failure-review.ts';
import type { LedgerEntry } from '../../../src/escalation/ledger.ts';
import { entry } from './evidence.ts';

const item = (id: string, change: Partial<FailureItem> = {}): FailureItem => ({
  ...{ case: id, template: 'T', library: 'TaskCompletion', score: 0, tags: [], prior: ['prompt'] },
  ...change,
});
/** A review that asks nobody. */
function review(failures: readonly FailureItem[], options: ReviewOptions = {}): Review {
  const step = reviewFailures(groupedFailures(failures), { judge: 'none', ...options });
  if (!('done' in step)) throw new Error('somebody is asked');
  return step.done;
}
const LATE = 'The delivery date is missing from the answer';
const CURT = 'The reply is curt and without any greeting';

describe('groups', () => {
  const of = (...failures: readonly FailureItem[]) =>
    groupedFailures(failures).groups.map(({ items, code }) => [items.map((one) => one.case).join(' '), code]);
  test('come largest first, then by template, then by case', () => {
    expect(of(item('b'), item('z', { template: 'S' }), item('a'), item('c', { code: 'not-json' }))).toEqual([
      ['z', null],
      ['a', null],
      ['b', null],
      ['c', 'not-json'],
    ]);
    expect(of(item('a'), item('c', { code: 'not-json' }), item('d', { code: 'not-json' }))).toEqual([
      ['c d', 'not-json'],
      ['a', null],
    ]);
    expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a')]).toEqual([-1, 1, 0]);
  });
  test('keep one code of two templates apart', () => {
    expect(of(item('a', { code: 'x' }), item('a', { code: 'x', template: 'S' }))).toHaveLength(2);
  });
  const alike = (n: number, change: (index: number) => Partial<FailureItem>) =>
    Array.from({ length: n }, (_, index) => item(`c${String(index).padStart(2, '0')}`, change(index)));
  test('never mix two templates, and hold every failure once', () => {
    const failures = ['S', 'T'].flatMap((template) => alike(8, () => ({ template, reason: LATE })));
    const { groups, failures: n, notes } = groupedFailures(failures);
    expect([groups.map(({ items }) => items.length), n]).toEqual([[8, 8], 16]);
    expect(groups.every(({ items }) => new Set(items.map((one) => one.template)).size === 1)).toBe(true);
    expect(notes).toEqual([
      expect.stringMatching(/^S: 8 judged failures, 1 groups by average linkage on TF-IDF, 0 like no other\.$/),
      expect.stringMatching(/^T: 8 judged failures/),
    ]);
  });
  test('are found by what was answered where no reason is written', () => {
    const failures = alike(12, (index) => ({ reason: '  ', output: index % 2 === 0 ? LATE : CURT }));
    expect(groupedFailures(failures).groups.map(({ items }) => items.length)).toEqual([6, 6]);
    const untold = alike(12, (index) => ({ output: index % 2 === 0 ? LATE : CURT }));
    expect(groupedFailures(untold).groups.map(({ items }) => items.length)).toEqual([6, 6]);
  });
  test('that are like no other stand alone', () => {
    const odd = 'Zinc plating thickness exceeds tolerance';
    const failures = alike(9, (index) => ({ reason: index === 4 ? odd : LATE }));
    const { groups } = groupedFailures(failures);
    expect(groups.map(({ items }) => items.length)).toEqual([8, 1]);
    expect(groups[1]!.items[0]!.reason).toBe(odd);
  });
  test('are not found by vectors that only some of them have', () => {
    const failures = alike(8, () => ({ reason: LATE }));
    const part = new Map(failures.slice(1).map((one) => [one.case, [1, 0]] as const));
    expect(groupedFailures(failures, part).notes[0]).toContain('on TF-IDF');
  });
});

describe('a group of the review', () => {
  const people = new Map([
    ['a', 'knowledge'],
    ['b', 'knowledge'],
    ['c', 'capability'],
  ] as const);
  test('is named after the person’s shape, with the cure of that shape', () => {
    const { clusters } = review([item('b'), item('a'), item('c'), item('d')], { people });
    expect(clusters.map(({ id, cases, shape, by, fix }) => [id, cases.join(' '), shape, by, fix])).toEqual([
      ['T:knowledge:a', 'a b', 'knowledge', 'human', 'Bring the missing fact into the context.'],
      ['T:capability:c', 'c', 'capability', 'human', 'Give the model the tool for it, or a stronger model.'],
      ['T:d', 'd', 'unclear', 'none', expect.stringMatching(/^State the instruction/)],
    ]);
    expect(clusters.every((one) => !('code' in one))).toBe(true);
  });
  test('keeps a person’s cases of two templates apart', () => {
    const two = [item('a'), item('a', { template: 'S' })];
    expect(
      review(two, { people })
        .clusters.map(({ id }) => id)
        .sort(),
    ).toEqual(['S:knowledge:a', 'T:knowledge:a']);
  });
  test('of a code carries it, is titled by it, and has the cure that its template suggests', () => {
    const [coded] = review([
      item('b', { code: 'mismatch', prior: ['weight', 'knowledge'] }),
      item('a', { code: 'mismatch' }),
    ]).clusters;
    expect(coded).toMatchObject({
      id: 'T:mismatch',
      code: 'mismatch',
      title: 'T: mismatch',
      cases: ['a', 'b'],
      size: 2,
    });
    const [own] = review([item('b', { code: 'mismatch', prior: ['weight', 'knowledge'] })]).clusters;
    expect(own).toMatchObject({ shape: 'unclear', fix: 'Bring the missing fact into the context.' });
  });
  test('is titled by its reason in one line, cut where a comment would be too long', () => {
    const title = (reason: string) => review([item('a', { reason })]).clusters[0]!.title;
    expect(title(' Two\n  lines ')).toBe('T: Two lines');
    expect([title('x'.repeat(60)), title('x'.repeat(61))]).toEqual([`T: ${'x'.repeat(60)}`, `T: ${'x'.repeat(59)}…`]);
  });
  test('loses what is missing to a pass, never less than nothing', () => {
    const loss = (passing: number | undefined, ...scores: readonly number[]) =>
      review(
        scores.map((score, index) => item(`c${index}`, { code: 'x', score })),
        { passing },
      ).clusters[0]!.loss;
    expect([loss(undefined, 0.25, 0.5), loss(0.5, 0.25, 0.6), loss(0.5, 0.9)]).toEqual([1.25, 0.25, 0]);
    expect(review([item('a')], { passing: 0.5 }).passing).toBe(0.5);
    expect(review([item('a')])).not.toHaveProperty('passing');
  });
});

describe('the notes of a review', () => {
  const notes = (failures: readonly FailureItem[], options: ReviewOptions = {}) => review(failures, options).notes;
  const people = new Map([['a', 'knowledge' as const]]);
  it.each<[string, readonly FailureItem[], ReviewOptions, readonly string[]]>([
    ['nothing failed', [], {}, []],
    ['somebody looked at all', [item('a')], { people }, []],
    [
      'at half',
      [item('a'), item('b')],
      { people },
      ['Nobody looked at 50 % of the failures: their kind is not known.'],
    ],
    ['at none', [item('b')], {}, ['Nobody looked at 100 % of the failures: their kind is not known.']],
    [
      'nobody can be asked, whatever number may be',
      [item('b'), item('c')],
      { judge: 'merge', maxAsked: 1 },
      ['Nobody looked at 100 % of the failures: their kind is not known.'],
    ],
  ])('where %s', (_what, failures, options, said) => {
    expect(notes(failures, options)).toEqual(said);
  });
  test('of a judge who had nobody to be asked about are none', () => {
    const seat = { votes: 1, place: { target: 'bot', template: 'T', sample: 0 } } as never;
    const found = review([item('a', { code: 'required:/total' })], { judge: seat });
    expect([found.judge, found.notes]).toEqual(['asked', []]);
  });
});

describe('a redacted group', () => {
  test('keeps its figures, the keyword of a code that speaks, and the cure of its kind', () => {
    const people = new Map([['c', 'knowledge' as const]]);
    const failures = [
      item('a', { code: 'required:/total' }),
      item('b', { code: 'required:/total' }),
      item('c', { reason: LATE }),
      item('d', { code: 'secret-code' }),
    ];
    const bare = withoutTexts(review(failures, { people })).clusters;
    expect(bare.map(({ id, title, code, fix }) => [id, title, code, fix.slice(0, 5)])).toEqual([
      ['group-1', '2 failures, prompt', 'required', 'State'],
      ['group-2', '1 failure, knowledge', undefined, 'Bring'],
      ['group-3', '1 failure, unclear', undefined, 'State'],
    ]);
    expect(JSON.stringify(bare)).not.toMatch(/secret|total|delivery/);
  });
});

test('a group survived an attempt that scored half of its cases or more, and most of those still fail', () => {
  const scored = (scores: unknown): LedgerEntry => {
    const own = entry({});
    return { ...own, attempt: { ...own.attempt, scores: scores as never } };
  };
  const of = (cases: readonly string[], ...all: readonly unknown[]) =>
    survivedAttempts(cases, { ledger: all.map(scored) });
  expect([of(['a', 'x'], { a: 0 }), of(['a', 'x', 'y'], { a: 0 })]).toEqual([1, null]);
  expect([of(['a', 'b'], { a: 0, b: 1 }), of(['a', 'b'], { a: 0, b: 0.9 })]).toEqual([0, 1]);
  expect([of([], { a: 0 }), of(['a'], undefined), of(['a'], 'sha256:0'), of(['a'])]).toEqual([null, null, null, null]);
  expect(survivedAttempts(['a'], { ledger: [scored({ a: 0.5 })], pass: 0.5 })).toBe(0);
  expect(survivedAttempts(['a'], {})).toBeNull();
});
