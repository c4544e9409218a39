import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/stats/normal.ts';
import {
  BLOCK_SPENDING,
  casesToPass,
  conditionalPower,
  PASS_SPENDING,
  smallestVisibleDrop,
  spent,
  stoppingBounds,
} from '../../../src/stats/sequential.ts';

describe('stopping bounds', () => {
  test('are those of two looks computed from the bivariate normal distribution', () => {
    expect(stoppingBounds([0.5, 1], 0.025, { kind: 'obrien-fleming' })).toEqual([
      expect.closeTo(2.9625880427275666, 9),
      expect.closeTo(1.9685956406374563, 8),
    ]);
    expect(stoppingBounds([0.5, 1], 0.05, BLOCK_SPENDING)).toEqual([
      expect.closeTo(2.497705474412373, 9),
      expect.closeTo(1.665129611615583, 8),
    ]);
  });

  test('are those published for five equal looks', () => {
    const bounds = stoppingBounds([0.2, 0.4, 0.6, 0.8, 1], 0.025, { kind: 'obrien-fleming' });
    for (const [i, value] of [4.877, 3.357, 2.68, 2.29, 2.031].entries()) expect(bounds[i]).toBeCloseTo(value, 3);
  });

  test('of a single look are the plain quantile', () => {
    for (const alpha of [0.05, 0.05 / 7, 0.2])
      expect(stoppingBounds([1], alpha, PASS_SPENDING)[0]).toBeCloseTo(normalQuantile(1 - alpha), 10);
  });

  test('are never below what one look would ask for, and rise as alpha falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 20 }), (looks, templates) => {
        const times = Array.from({ length: looks }, (_, i) => (i + 1) / looks);
        const wide = stoppingBounds(times, 0.05, BLOCK_SPENDING);
        const narrow = stoppingBounds(times, 0.05 / templates, BLOCK_SPENDING);
        wide.forEach((bound, i) => {
          expect(bound).toBeGreaterThanOrEqual(normalQuantile(0.95) - 1e-9);
          expect(narrow[i]).toBeGreaterThanOrEqual(bound - 1e-9);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('spend all of the error in the end and none of it before', () => {
    for (const spending of [BLOCK_SPENDING, PASS_SPENDING, { kind: 'pocock' }, { kind: 'obrien-fleming' }] as const) {
      expect(spent(spending, 0.05, 1)).toBeCloseTo(0.05, 12);
      expect(spent(spending, 0.05, 1e-9)).toBeLessThan(1e-8);
    }
  });
});

describe('planning figures', () => {
  test('conditional power is high on course, low off it', () => {
    expect(conditionalPower(3, 0.5, 1.7, 3)).toBeGreaterThan(0.95);
    expect(conditionalPower(-1, 0.8, 1.7, 1)).toBeLessThan(0.01);
  });

  test('a drop of the visible size is z_alpha + z_power standard errors', () => {
    expect(smallestVisibleDrop(0.02, 1, 0.05)).toBeCloseTo(0.02 * (1.6448536 + 0.8416212), 7);
    expect(smallestVisibleDrop(0.02, 7, 0.05)).toBeGreaterThan(smallestVisibleDrop(0.02, 1, 0.05));
  });

  test('no suite below 59 cases is promised to pass', () => {
    expect(casesToPass(0, 0.05)).toBe(59);
    expect(casesToPass(0.4, 0.05)).toBe(Math.ceil(1.1 * ((2.927 * 0.4) / 0.05) ** 2));
    expect(casesToPass(0.4, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
