import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile, normalTail } from '../../../src/stats/normal.ts';
import { tCdf, tQuantile, tTail } from '../../../src/stats/student.ts';

function near(got: number, wanted: number, relative = 1e-12): void {
  expect(Math.abs(got - wanted), `${got} instead of ${wanted}`).toBeLessThanOrEqual(relative * Math.abs(wanted));
}

describe('the normal distribution', () => {
  test('reaches tabled values, far tails included', () => {
    for (const [x, value] of [
      [-37, 5.7255712225239266e-300],
      [-10, 7.61985302416047e-24],
      [-1.96, 0.024997895148220435],
      [0.1, 0.539827837277029],
      [1.96, 0.9750021048517795],
      [6, 0.9999999990134123],
    ] as const)
      near(normalCdf(x), value);
    for (const [p, value] of [
      [1e-300, -37.0470962993612],
      [1e-20, -9.262340089798409],
      [0.05, -1.6448536269514729],
      [0.95, 1.6448536269514722],
    ] as const)
      near(normalQuantile(p), value);
  });

  test('has its two tails and its quantile agree', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (x) => {
        near(normalTail(x), normalCdf(-x), 1e-13);
        expect(normalCdf(x) + normalTail(x)).toBeCloseTo(1, 14);
        if (x < 0) expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 9);
      }),
    );
  });

  test('answers the ends of its range and nothing outside it', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
    ]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalCdf(Number.NaN)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe("Student's t distribution", () => {
  test('reaches tabled values', () => {
    for (const [t, df, value] of [
      [-40, 49, 2.2273281630139934e-39],
      [-2, 3, 0.06966298427942152],
      [-1.7, 1000, 0.04472094347962005],
      [0.3, 1, 0.5927735790777423],
      [2.5, 12, 0.9860423002143374],
    ] as const)
      near(tCdf(t, df), value, 1e-10);
    for (const [p, df, value] of [
      [0.025, 9, -2.2621571627982053],
      [0.001, 2, -22.327124770119873],
      [1e-10, 30, -9.377489780407144],
      [0.975, 10, 2.228138851986274],
      [0.6, 1, 0.32491969623290634],
      [0.05, 10000, -1.6450060180692432],
    ] as const)
      near(tQuantile(p, df), value, 1e-10);
  });

  test('has its two tails and its quantile agree', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), fc.integer({ min: 1, max: 5000 }), (t, df) => {
        near(tTail(t, df), tCdf(-t, df), 1e-12);
        const p = tCdf(t, df);
        // Next to 0.5 the spacing of doubles is wider than the quantile itself.
        if (p > 1e-200 && p < 0.4999) near(tQuantile(p, df), t, 1e-8);
      }),
    );
  });

  test('is the normal one in the limit', () => {
    expect(tCdf(-1.5, 1e7)).toBeCloseTo(normalCdf(-1.5), 7);
  });
});
