/** What other tools do with the same scores: thresholds, unpaired tests, other intervals. For comparison only. */
import { binomialTailAtLeast } from '../../src/stats/exact.ts';
import { normalQuantile } from '../../src/stats/normal.ts';
import { tCdf } from '../../src/stats/student.ts';

/** Means over samples of each case, both arms, 0..1. */
export interface Means {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

/** "Fail when the mean falls by more than X": no test at all. */
export function threshold({ base, head }: Means, drop: number): boolean {
  return mean(head) - mean(base) < -drop - 1e-12;
}

/** Welch's t test as if the two arms had seen different cases; one-sided p. */
export function unpairedP({ base, head }: Means): number {
  const a = variance(base) / base.length;
  const b = variance(head) / head.length;
  if (a + b === 0) return mean(head) < mean(base) ? 0 : 1;
  const df = (a + b) ** 2 / (a ** 2 / (base.length - 1) + b ** 2 / (head.length - 1));
  return tCdf((mean(head) - mean(base)) / Math.sqrt(a + b), df);
}

/** Paired counts of pass/fail cases. */
export interface Counts {
  readonly bothPass: number;
  readonly broken: number;
  readonly fixed: number;
  readonly bothFail: number;
}

/** McNemar, two-sided exact, without any correction for the number of templates. */
export function mcnemarTwoSided({ broken, fixed }: Counts): number {
  return Math.min(1, 2 * binomialTailAtLeast(Math.max(broken, fixed), broken + fixed));
}

/** Benjamini & Hochberg's false discovery rate: adjusted p-values in the order given. */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const order = p.map((_, index) => index).sort((a, b) => p[b]! - p[a]!);
  const adjusted = new Array<number>(p.length);
  let lowest = 1;
  order.forEach((index, rank) => {
    lowest = Math.min(lowest, (p.length / (p.length - rank)) * p[index]!);
    adjusted[index] = lowest;
  });
  return adjusted;
}

const Z = normalQuantile(0.975);

/** 95 % interval of head - base for paired pass/fail: Agresti & Min (2005), two pseudo-pairs, normal quantile. */
export function agrestiMin({ bothPass, broken, fixed, bothFail }: Counts): readonly [number, number] {
  const n = bothPass + broken + fixed + bothFail + 2;
  const b = broken + 0.5;
  const c = fixed + 0.5;
  const d = (c - b) / n;
  const half = (Z * Math.sqrt(b + c - (c - b) ** 2 / n)) / n;
  return [Math.max(-1, d - half), Math.min(1, d + half)];
}

/** Newcombe (1998), method 10: two Wilson intervals joined, with the correlation of the arms. */
export function newcombe(counts: Counts): readonly [number, number] {
  const { bothPass, broken, fixed, bothFail } = counts;
  const n = bothPass + broken + fixed + bothFail;
  const base = (bothPass + broken) / n;
  const head = (bothPass + fixed) / n;
  const wilson = (share: number): readonly [number, number] => {
    const middle = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
    const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
    return [middle - half, middle + half];
  };
  const [baseLow, baseHigh] = wilson(base);
  const [headLow, headHigh] = wilson(head);
  const product = (bothPass + broken) * (fixed + bothFail) * (bothPass + fixed) * (broken + bothFail);
  const cross = bothPass * bothFail - broken * fixed;
  const phi = product === 0 ? 0 : (cross > 0 ? Math.max(cross - n / 2, 0) : cross) / Math.sqrt(product);
  const d = head - base;
  const down = Math.sqrt(
    Math.max(0, (head - headLow) ** 2 - 2 * phi * (head - headLow) * (baseHigh - base) + (baseHigh - base) ** 2),
  );
  const up = Math.sqrt(
    Math.max(0, (headHigh - head) ** 2 - 2 * phi * (headHigh - head) * (base - baseLow) + (base - baseLow) ** 2),
  );
  return [d - down, d + up];
}

/** Tango (1998): the differences that a score test does not reject, found by bisection. */
export function tango(counts: Counts): readonly [number, number] {
  const { bothPass, broken, fixed, bothFail } = counts;
  const n = bothPass + broken + fixed + bothFail;
  // z of the hypothesis head - base = delta, with the broken share at its restricted maximum likelihood.
  const score = (delta: number): number => {
    const a = 2 * n;
    const b = -fixed - broken + (2 * n - fixed + broken) * delta;
    const c = -broken * delta * (1 - delta);
    const share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const spread = n * (2 * share + delta * (1 - delta));
    return spread <= 0
      ? Number.POSITIVE_INFINITY * Math.sign(fixed - broken - n * delta)
      : (fixed - broken - n * delta) / Math.sqrt(spread);
  };
  const d = (fixed - broken) / n;
  const solve = (outside: number, target: number): number => {
    let inner = d;
    let outer = outside;
    for (let i = 0; i < 100; i++) {
      const middle = (inner + outer) / 2;
      if (Math.abs(score(middle)) < target) inner = middle;
      else outer = middle;
    }
    return (inner + outer) / 2;
  };
  return [solve(-1, Z), solve(1, Z)];
}
