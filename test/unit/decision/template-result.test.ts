/** What the record says of a template: its figures as the family has them, and what a floor or a critical case adds. */
import { describe, expect, test } from 'vitest';
import type { MemberResult } from '../../../src/decision/member-result.ts';
import {
  chanceOfBreaking,
  criticalSamples,
  criticalVerdict,
  floorState,
  templateResult,
} from '../../../src/decision/template-result.ts';

const RESULT: MemberResult = {
  key: 't/T',
  verdict: 'regressed',
  reason: 'bound',
  looks: 2,
  n: 100,
  measured: 98,
  unscored: 2,
  base: 90,
  head: 70,
  delta: -20,
  interval: [-28, -12],
  p: 0.02,
  z: 2.1,
  bound: 2,
  mde: 7,
  broken: 21,
  fixed: 1,
  samples: { base: 300, head: 100 },
  asked: { ids: ['a'], repeats: 1 },
  budget: 600,
  binary: true,
  level: { base: [84, 95], head: [60, 79] },
  refreshed: false,
  stale: false,
  clusters: 0,
  better: false,
};
const FACTS = { digest: 'sha256:x', kind: 'judge', blocking: true, margin: 5, floor: 80 };

test('the entry has the figures of the family, the facts of the template, and no key without a value', () => {
  const {
    key: _key,
    z: _z,
    asked: _asked,
    refreshed: _refreshed,
    stale: _stale,
    clusters: _clusters,
    ...figures
  } = RESULT;
  expect(templateResult(RESULT, { ...FACTS, floor: null })).toEqual({
    ...figures,
    digest: 'sha256:x',
    kind: 'judge',
    blocking: true,
    margin: 5,
  });
  const facts = {
    experimental: true,
    estimate: -18.5,
    kappa: { value: 0.7, interval: [0.5, 0.9] as const, n: 40, minimum: 0.6 },
    corrected: { delta: -15, interval: [-25, -5] as const, labels: { base: 20, head: 20 } },
    codes: { base: { late: 1 }, head: {} },
    suiteLevel: { base: 1, head: 0.5, detail: 'F1' },
    reliability: [],
    notes: ['of one kind'],
  };
  const more = { why: 'because', casesNeeded: 400, varianceRatio: 2, flipped: 0.22 };
  const full = templateResult({ ...RESULT, ...more }, { ...FACTS, ...facts, blocking: false });
  expect(full).toMatchObject({ ...figures, ...facts, ...more, blocking: false, level: RESULT.level });
  expect(JSON.parse(JSON.stringify(full))).toEqual(full);
  const bare = templateResult({ ...RESULT, level: null }, { ...FACTS, notes: [] });
  expect(Object.keys(bare).filter((name) => ['notes', 'level', 'floor', 'why', 'estimate'].includes(name))).toEqual([]);
});

describe('a floor', () => {
  const state = (result: Partial<MemberResult>, facts: Partial<Parameters<typeof templateResult>[1]> = {}) =>
    templateResult({ ...RESULT, ...result }, { ...FACTS, ...facts }).floor?.state;

  test('breaks at 2.5 % over all floors of a target together', () => {
    expect([state({ p: 0.025 }), state({ p: 0.0251 }), state({ p: null })]).toEqual(['broken', 'warning', 'warning']);
    expect([state({ p: 0.0125 }, { floors: 2 }), state({ p: 0.0126 }, { floors: 2 })]).toEqual(['broken', 'warning']);
    expect(state({ p: 0.025 }, { floors: 0 })).toBe('broken');
  });

  test('is only warned of where the result cannot block: a distrusted judge, stored samples', () => {
    for (const reason of ['canary', 'untrusted-judge', 'judge-changed'] as const)
      expect(state({ reason }), reason).toBe('warning');
    expect(state({ stale: true })).toBe('warning');
    expect(state({ reason: 'missing' })).toBe('broken');
    // A floor that holds is not made worse by it.
    expect(state({ stale: true, head: 85, level: { base: [84, 95], head: [78, 92] } })).toBe('held');
  });

  test('is unknown without a level', () => {
    expect([state({ level: null }), state({ head: null }), state({}, { floor: null })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each<[string, number, readonly [number, number], readonly [number, number], string]>([
    ['head ends just below, base begins at it', 70, [80, 95], [60, 79.9], 'broken'],
    ['head reaches it', 70, [80, 95], [60, 80], 'warning'],
    ['base just reaches it', 70, [60, 80], [60, 79], 'broken'],
    ['base was below already', 70, [60, 79.9], [60, 79], 'warning'],
    ['the mean is at it', 80, [80, 95], [70, 90], 'held'],
    ['the mean is just below', 79.9, [80, 95], [70, 90], 'warning'],
  ])('%s', (_what, head, base, own, wanted) => {
    expect(floorState(80, { head, level: { base, head: own }, fell: true })?.state).toBe(wanted);
  });
});

describe('a critical case', () => {
  type Samples = readonly (number | null)[];
  const entry = (template: string, base: Samples, head: Samples, pass = 0.5) => ({
    template,
    pass,
    samples: { base, head, baseFresh: true },
  });
  test.each<[string, readonly ReturnType<typeof entry>[], number, string, string]>([
    ['no template', [], 1, 'held', 'no blocking template applies to it'],
    ['all samples break', [entry('A', [1, 1], [0, 0])], 2, 'broken', 'A: base passed 2 of 2, head 0 of 2'],
    ['at the threshold it passes', [entry('A', [0.5], [0.49])], 1, 'broken', 'A: base passed 1 of 1, head 0 of 1'],
    [
      'lost samples do not count',
      [entry('A', [1, null, 1], [0, null, 0])],
      2,
      'broken',
      'A: base passed 2 of 2, head 0 of 2',
    ],
    [
      'too few on head',
      [entry('A', [1, 1], [0, null])],
      2,
      'unmeasured',
      'fewer than 2 samples have a score (A: base 2, head 1)',
    ],
    [
      'too few on base',
      [entry('A', [1], [0, 0])],
      2,
      'unmeasured',
      'fewer than 2 samples have a score (A: base 1, head 2)',
    ],
    [
      'too few in two templates',
      [entry('A', [1], [0]), entry('B', [1], [0])],
      2,
      'unmeasured',
      'fewer than 2 samples have a score (A: base 1, head 1; B: base 1, head 1)',
    ],
    [
      'one whole among too few',
      [entry('A', [1], [0]), entry('B', [1, 1], [0, 0])],
      2,
      'broken',
      'B: base passed 2 of 2, head 0 of 2',
    ],
    [
      'two whole ones',
      [entry('A', [1], [0]), entry('B', [1], [0])],
      1,
      'broken',
      'A: base passed 1 of 1, head 0 of 1; B: base passed 1 of 1, head 0 of 1',
    ],
    [
      'main wavers and the change fails',
      [entry('A', [1, 0], [0, 0])],
      2,
      'flaky',
      'A: base passed 1 of 2, head 0 of 2',
    ],
    [
      'main fails and the change wavers',
      [entry('A', [0, 0], [1, 0])],
      2,
      'flaky',
      'A: base passed 0 of 2, head 1 of 2',
    ],
    [
      'two that waver',
      [entry('A', [1, 1], [1, 0]), entry('B', [1, 1], [0, 1])],
      2,
      'flaky',
      'A: base passed 2 of 2, head 1 of 2; B: base passed 2 of 2, head 1 of 2',
    ],
    [
      'wavering before lost',
      [entry('A', [1], []), entry('B', [1, 1], [0, 1])],
      2,
      'flaky',
      'B: base passed 2 of 2, head 1 of 2',
    ],
    ['no score of the change', [entry('A', [1], [null])], 1, 'unmeasured', 'no score on both sides: A'],
    [
      'no score of main',
      [entry('A', [null], [1]), entry('B', [], [0])],
      1,
      'unmeasured',
      'no score on both sides: A, B',
    ],
    [
      'fails as before',
      [entry('A', [0], [0]), entry('B', [0], [0])],
      1,
      'held',
      'fails before and after the change: A, B',
    ],
    ['is fixed', [entry('A', [0], [1])], 1, 'held', 'head passes'],
    ['main wavers and the change passes', [entry('A', [1, 0], [1, 1])], 2, 'held', 'head passes'],
  ])('%s', (_what, entries, wanted, verdict, detail) => {
    expect(criticalVerdict('pay', entries, { wanted })).toEqual({ case: 'pay', verdict, detail });
  });

  test('has a note only where it is broken', () => {
    const detail = (base: Samples, head: Samples): string =>
      criticalVerdict('pay', [entry('A', base, head)], { wanted: 1, note: ' (recorded)' }).detail;
    expect(detail([1], [0])).toBe('A: base passed 1 of 1, head 0 of 1 (recorded)');
    expect(detail([1], [0, 1])).not.toContain('recorded');
  });

  test('takes the fewest samples, but three, that keep chance within one in a hundred', () => {
    expect(criticalSamples(0, 5)).toBe(3);
    for (const [cases, templates] of [
      [1, 1],
      [2, 1],
      [3, 7],
      [640, 1],
    ] as const) {
      const samples = criticalSamples(cases, templates);
      expect(cases * templates * 4 ** -samples).toBeLessThanOrEqual(0.01);
      expect(cases * templates * 4 ** (1 - samples)).toBeGreaterThan(0.01);
      expect(chanceOfBreaking(samples, cases, templates)).toBeCloseTo((cases * templates) / 4 ** samples, 15);
    }
  });
});
