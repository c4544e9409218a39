import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalDensity, normalQuantile, normalTail } from '../../../src/stats/normal.ts';
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

  /** From the C library's erfc, and from Python's statistics module; on both sides of each change of formula. */
  test('reaches the values of other libraries in every part of its range', () => {
    for (const [x, value] of [
      [-8, 6.220960574271819e-16],
      [-5.65, 8.022391850663509e-9],
      [-3, 0.0013498980316300957],
      [-0.7, 0.24196365222307306],
      [-0.66, 0.25462691467133614],
      [-0.3, 0.3820885778110474],
      [0.05, 0.5199388058383725],
      [0.66, 0.7453730853286639],
      [0.67, 0.7485711049046899],
      [1, 0.8413447460685429],
      [2.5, 0.9937903346742238],
      [5, 0.9999997133484281],
    ] as const) {
      near(normalCdf(x), value, 1e-13);
      near(normalTail(-x), value, 1e-13);
    }
    for (const [p, value] of [
      [1e-100, -21.27345356096532],
      [1e-12, -7.034483825301132],
      [1e-11, -6.706023155495136],
      [2e-11, -6.604077590405633],
      [0.001, -3.090232306167813],
      [0.0749, -1.4402382675279632],
      [0.0751, -1.4388253927525398],
      [0.3, -0.5244005127080407],
      [0.6, 0.2533471031357998],
      [0.924, 1.4325027208258119],
      [0.926, 1.4466320671589785],
      [0.999, 3.090232306167813],
    ] as const)
      near(normalQuantile(p), value, 1e-14);
    expect([normalCdf(0), normalTail(0), normalCdf(-40), normalTail(40), normalCdf(40)]).toEqual([0.5, 0.5, 0, 0, 1]);
    for (const x of [-2, 0, 0.5, 3]) near(normalDensity(x), Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI), 1e-15);
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

  test('has closed forms at one and two degrees of freedom', () => {
    for (const t of [-1e6, -50, -3, -1, -0.01, 0, 0.2, 1, 7, 1e3]) {
      near(tCdf(t, 1), t < 0 ? Math.atan(-1 / t) / Math.PI : 0.5 + Math.atan(t) / Math.PI, 1e-9);
      near(tTail(t, 2), 0.5 * (1 - t / Math.sqrt(2 + t * t)), t > 10 ? 1e-5 : 1e-10);
      if (t !== 0) expect(tQuantile(tCdf(t, 2), 2) / t).toBeCloseTo(1, 4);
    }
    for (const p of [1e-12, 1e-4, 0.2, 0.45, 0.7, 0.999]) {
      near(tQuantile(p, 1), p < 0.5 ? -1 / Math.tan(Math.PI * p) : Math.tan(Math.PI * (p - 0.5)), 1e-9);
      near(tQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-9);
    }
  });

  test('answers the ends of its range and nothing outside it', () => {
    const { NaN: nan, POSITIVE_INFINITY: inf, NEGATIVE_INFINITY: minus } = Number;
    expect([tCdf(inf, 3), tCdf(minus, 3), tTail(inf, 3), tTail(minus, 3), tCdf(0, 3)]).toEqual([1, 0, 0, 1, 0.5]);
    expect([tQuantile(0, 3), tQuantile(1, 3), tQuantile(0.5, 3)]).toEqual([minus, inf, 0]);
    expect([tCdf(nan, 3), tTail(nan, 3), tQuantile(nan, 3)]).toEqual([nan, nan, nan]);
    expect([tQuantile(-0.1, 3), tQuantile(1.1, 3), tQuantile(0.3, 0), tQuantile(0.3, nan)]).toEqual([
      nan,
      nan,
      nan,
      nan,
    ]);
  });

  test('is the normal one in the limit', () => {
    expect(tCdf(-1.5, 1e7)).toBeCloseTo(normalCdf(-1.5), 7);
  });
});
