import { describe, expect, test } from 'vitest';
import { advance, openFamily } from '../../../src/decision/family.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import { type SliceRow, slicesOf } from '../../../src/decision/slices.ts';
import {
  chanceOfBreaking,
  criticalSamples,
  criticalVerdict,
  floorState,
  templateResult,
} from '../../../src/decision/template-result.ts';

const samples = (base: readonly (number | null)[], head: readonly (number | null)[]) => ({
  base,
  head,
  baseFresh: true,
});
const critical = (base: readonly (number | null)[], head: readonly (number | null)[], note = '') =>
  criticalVerdict('pay', [{ template: 'Exact', pass: 0.5, samples: samples(base, head) }], { wanted: 1, note });

describe('a critical case', () => {
  test('is broken only when base passes every sample and head fails every one', () => {
    expect(critical([1, 1, 1], [0, 0, 0]).verdict).toBe('broken');
    expect(critical([1, 1, 1], [0, 1, 0])).toMatchObject({
      verdict: 'flaky',
      detail: 'Exact: base passed 3 of 3, head 1 of 3',
    });
    expect(critical([1, 0, 1], [0, 0, 0]).verdict).toBe('flaky');
    expect(critical([1], [1])).toEqual({ case: 'pay', verdict: 'held', detail: 'head passes' });
  });

  test('that base fails too is not this change', () => {
    expect(critical([0, 0], [0, 0])).toMatchObject({
      verdict: 'held',
      detail: 'fails before and after the change: Exact',
    });
  });

  test('without a score is unmeasured, never broken', () => {
    expect(critical([1], [null]).verdict).toBe('unmeasured');
    expect(critical([], [])).toMatchObject({ verdict: 'unmeasured' });
  });

  test('says what there is to say of the samples that decided', () => {
    expect(critical([1], [0], ' (one recorded sample decides)')).toMatchObject({
      verdict: 'broken',
      detail: expect.stringContaining('one recorded sample decides'),
    });
  });

  test('takes as many samples as rule chance out over all cases and templates, three at least', () => {
    expect(criticalSamples(1, 1)).toBe(4);
    expect(criticalSamples(10, 2)).toBe(6);
    for (const [cases, templates] of [
      [1, 1],
      [10, 2],
      [300, 15],
    ] as const)
      expect(chanceOfBreaking(criticalSamples(cases, templates), cases, templates)).toBeLessThanOrEqual(0.01);
    expect(chanceOfBreaking(1, 10, 1)).toBe(1);
  });

  test('is broken when any of its templates is', () => {
    const rows = [
      { template: 'A', pass: 0.5, samples: samples([1], [1]) },
      { template: 'B', pass: 0.5, samples: samples([1], [0]) },
    ];
    expect(criticalVerdict('pay', rows, { wanted: 1 })).toMatchObject({
      verdict: 'broken',
      detail: 'B: base passed 1 of 1, head 0 of 1',
    });
  });
});

describe('a floor', () => {
  const level = (base: readonly [number, number], head: readonly [number, number]) => ({ base, head });
  const state = (head: number, own: ReturnType<typeof level>, fell = true) =>
    floorState(80, { head, level: own, fell })!;
  test('is broken only when head is wholly below it, base is not, and the cases fell', () => {
    const below = level([85, 95], [60, 79]);
    expect(state(70, below)).toMatchObject({ state: 'broken', points: 80, interval: [60, 79] });
    expect(state(70, below, false)).toMatchObject({ state: 'warning' });
    expect(state(70, level([60, 78], [60, 79]))).toMatchObject({ state: 'warning' });
    expect(state(78, level([85, 95], [70, 86]))).toMatchObject({ state: 'warning' });
    expect(state(81, level([85, 95], [70, 90]))).toMatchObject({ state: 'held' });
    expect(floorState(null, { head: 10, level: level([85, 95], [5, 15]), fell: true })).toBeUndefined();
  });
});

describe('the record of a template', () => {
  test('holds the figures in points and leaves out what there is not', () => {
    const units = Array.from({ length: 80 }, (_, i) => ({ id: String(i), equal: false }));
    let family = openFamily([{ key: 'T', units, repeats: 1, margin: 0.05, blocking: true }], {
      alpha: 0.05,
      beta: 0.05,
      futility: 0.1,
      fixed: true,
      smallSuite: 'report',
    });
    family = advance(family, (_key, id) => ({ base: [1], head: [Number(id) < 20 ? 0 : 1], baseFresh: true }));
    const result = templateResult(resultOf(family, 'T'), {
      digest: 'sha256:x',
      kind: 'deterministic',
      blocking: true,
      margin: 5,
      floor: 90,
    });
    expect(result).toMatchObject({
      verdict: 'regressed',
      n: 80,
      base: 100,
      head: 75,
      delta: -25,
      broken: 20,
      floor: { state: 'broken' },
    });
    expect(Object.values(result)).not.toContain(undefined);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('slices', () => {
  const row = (base: number | null, head: number | null, more: Partial<SliceRow> = {}): SliceRow => ({
    base,
    head,
    tags: [],
    ...more,
  });
  test('show tags, splits and clusters of five scored cases or more, deepest fall first', () => {
    const rows = [
      ...Array.from({ length: 6 }, () => row(1, 0, { tags: ['refunds'], split: 'holdout' })),
      ...Array.from({ length: 8 }, () => row(1, 1, { tags: ['billing', 'billing'], split: 'search', cluster: 'c1' })),
      ...Array.from({ length: 4 }, () => row(1, 0, { tags: ['rare'] })),
      row(1, null, { tags: ['billing'] }),
    ];
    const found = slicesOf('T', rows);
    expect(found.map(({ name, n, delta }) => [name, n, delta])).toEqual([
      ['tag:refunds', 6, -100],
      ['tag:billing', 8, 0],
      ['split:holdout', 6, -100],
      ['split:search', 8, 0],
      ['cluster:c1', 8, 0],
    ]);
    expect(found[0]!.interval![1]).toBeLessThan(0);
  });
});
