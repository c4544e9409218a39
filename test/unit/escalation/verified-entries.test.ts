/** Whether an entry agrees with the record that it is based on: every figure that a forger would change. */
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/escalation/ledger.ts';
import { entryFromRecord } from '../../../src/escalation/usable-attempts.ts';
import { verifyEntries } from '../../../src/escalation/verified-entries.ts';
import { digestOf } from '../../../src/text/digest.ts';
import { makeEscalation, makeRecord, makeTarget, makeTemplate } from '../../fixtures/records.ts';

const AT = { commit: 'abc', date: '2026-11-02' };
const goal = { template: 'T', target: 85, 'max-residual-gap': 3 };
const cases = (of: (index: number) => 'holdout' | 'search' | undefined) =>
  Array.from({ length: 60 }, (_, index) => ({
    case: `c${index}`,
    split: of(index),
    scores: { T: [0.25, index % 2] as [number, number | null] },
  }));
const target = (more: object = {}) =>
  makeTarget({
    lever: 'rag',
    cases: cases((index) => (index % 4 === 0 ? 'holdout' : 'search')),
    templates: { T: makeTemplate() },
    ...more,
  });
const record = (targets: Record<string, ReturnType<typeof makeTarget>> = { bot: target() }, operational = {}) => {
  const base = makeRecord({});
  return makeRecord({
    targets,
    escalation: Object.fromEntries(Object.keys(targets).map((name) => [name, makeEscalation({ goal })])),
    operational: { ...base.operational, targets: operational },
  });
};
const cost = {
  n: 60,
  base: 0.002,
  head: 0.0016,
  ratio: 0.8,
  interval: [0.7, 0.9] as [number, number],
  state: 'reported' as const,
};
const priced = { bot: { dear: 54, costUsd: cost } };
const told = (of: ReturnType<typeof record>, name = 'bot') => entryFromRecord(of, name, AT)!;
const agrees = (attempt: Attempt, of: ReturnType<typeof record>) => {
  const { entries, refused, unknown } = verifyEntries([{ attempt, source: { line: 1 }, line: 1 }], () => of);
  expect([unknown, entries.length + refused.length]).toEqual([0, 1]);
  return refused.length === 0;
};

describe('an entry', () => {
  test('that its record made agrees with it, whichever target it is of', () => {
    const own = record();
    expect(agrees(told(own), own)).toBe(true);
    const two = record({ bot: target({ lever: null }), cat: target({ lever: 'tools' }) });
    expect(agrees(told(two, 'cat'), two)).toBe(true);
    expect(agrees({ ...told(two, 'cat'), lever: 'rag' }, two)).toBe(false);
    expect(agrees({ ...told(two, 'cat'), commit: 'later', date: '2027-01-01' }, two)).toBe(true);
  });
  test('that disagrees is refused with its source and why', () => {
    const own = record();
    const forged = { ...told(own), after: 99 };
    expect(verifyEntries([{ attempt: forged, source: { line: 7 }, line: 7 }], () => own)).toEqual({
      entries: [],
      refused: [
        { entry: { line: 7 }, why: 'its record does not verify: its figures are not those of the stored record' },
      ],
      unknown: 0,
    });
  });
  test('without cases kept aside agrees, but not once it claims some', () => {
    const own = record({ bot: target({ cases: cases(() => undefined) }) });
    const plain = told(own);
    expect(plain).not.toHaveProperty('holdout');
    expect([agrees(plain, own), agrees({ ...plain, holdout: plain.lift }, own)]).toEqual([true, false]);
  });
  test('may leave its cost out, but not half of it', () => {
    const own = record(undefined, priced);
    const whole = told(own);
    expect(whole).toMatchObject({
      dear: 54,
      costPerRequest: { before: 0.002, lift: { percent: 20, interval: [10, 30] } },
    });
    const { lift, ...bare } = whole.costPerRequest!;
    const changed = (change: Partial<Attempt>) => agrees({ ...whole, ...change }, own);
    expect([changed({}), changed({ costPerRequest: undefined })]).toEqual([true, true]);
    expect([
      changed({ costPerRequest: bare }),
      changed({ costPerRequest: { ...bare, lift: { ...lift!, interval: [15, 25] } } }),
      changed({ costPerRequest: { ...bare, lift: { ...lift!, percent: 21 } } }),
      changed({ costPerRequest: { ...whole.costPerRequest!, before: 0.003 } }),
      changed({ dear: 53 }),
    ]).toEqual(Array(5).fill(false));
    expect(agrees({ ...told(record()), costPerRequest: whole.costPerRequest }, record())).toBe(false);
  });
  test('may tell its scores as a digest or in whole per cent, and only those of its record', () => {
    const own = record();
    const whole = told(own);
    const scores = whole.scores as Record<string, number>;
    const changed = (change: Partial<Attempt>) => agrees({ ...whole, ...change }, own);
    expect([changed({ scores: digestOf(scores) }), changed({ scores: digestOf({}) })]).toEqual([true, false]);
    expect([changed({ scores: { c1: 0.995 } }), changed({ scores: { c1: 0.99 } })]).toEqual([true, false]);
    expect([changed({ baseScores: { c1: 0.255 } }), changed({ baseScores: { c1: 0.26 } })]).toEqual([true, false]);
    expect([changed({ scores: {} }), changed({ scores: { other: 1 } })]).toEqual([true, false]);
  });
});

test('the entry of a record is made from the cases that both sides scored, under the goal of the record', () => {
  const own = record({
    bot: target({
      cases: [
        ...cases(() => 'holdout'),
        { case: 'odd', scores: { U: [1, 1] } },
        { case: 'half', scores: { T: [null, 1] } },
      ],
    }),
  });
  const made = told(own);
  expect([made.lift.n, made.holdout!.n, Object.keys(made.scores as object).length]).toEqual([0, 60, 60]);
  expect(made).toMatchObject({ ...AT, lever: 'rag', goal: 'T', templates: { T: makeTemplate().digest } });
  const none = (more: object, escalation: object = { goal }) =>
    entryFromRecord(
      { ...own, targets: { bot: target(more) }, escalation: { bot: makeEscalation(escalation) } },
      'bot',
      AT,
    );
  expect([none({ lever: null }), none({}, { goal: null }), none({ cases: undefined }), none({ cases: [] })]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([entryFromRecord(own, 'other', AT), entryFromRecord({ ...own, escalation: {} }, 'bot', AT)]).toEqual([
    null,
    null,
  ]);
  const unknown = record(undefined, { bot: { costUsd: { ...cost, interval: null } } });
  expect(told(unknown)).not.toHaveProperty('costPerRequest');
});
