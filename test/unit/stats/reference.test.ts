import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agrestiMin, benjaminiHochberg, mcnemarTwoSided, newcombe, tango } from '../../../bench/decision/rivals.ts';
import { advance, openFamily } from '../../../src/decision/family.ts';
import { orderUnits } from '../../../src/decision/member.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import { clusterCountOf } from '../../../src/stats/cluster-sums.ts';
import { binomialTailAtLeast, mcnemarExact, signFlip } from '../../../src/stats/exact.ts';
import { clusteredMeanInterval, meanInterval } from '../../../src/stats/intervals.ts';
import { holm } from '../../../src/stats/multiplicity.ts';
import { normalCdf, normalQuantile } from '../../../src/stats/normal.ts';
import {
  clusteredSums,
  differenceInterval,
  differenceSd,
  pairSums,
  passStatistic,
  regressionStatistic,
} from '../../../src/stats/paired.ts';
import {
  BLOCK_SPENDING,
  conditionalPower,
  PASS_SPENDING,
  type Spending,
  smallestVisibleDrop,
  spent,
  stoppingBounds,
} from '../../../src/stats/sequential.ts';
import { tCdf, tQuantile } from '../../../src/stats/student.ts';

const FILE = new URL('../../fixtures/statistics-v2.json', import.meta.url);

type Row = readonly number[];
interface Vectors {
  distributions: Record<'normalCdf' | 'normalQuantile' | 'tCdf' | 'tQuantile' | 'binomTailAtLeast', Row[]>;
  paired: { name: string; base: number[]; head: number[]; expected: PairedExpected }[];
  binary: Record<string, number & number[]>[];
  clustered: {
    diffsByCluster: number[][];
    clusters: number;
    n: number;
    mean: number;
    df: number;
    adjMean: number;
    adjSe: number;
    adjPRegression: number;
    adjCi95: number[];
    passClaim: { margin: number; t: number; p: number };
  }[];
  repeats: { baseSamples: number[][]; headSamples: number[][]; K: number; expected: PairedExpected }[];
  holm: { p: number[]; holm: number[]; bh: number[] }[];
  groupSequential: Bounds[];
  groupSequentialPublished: Bounds[];
  conditionalPower: { z: number; t: number; finalBound: number; drift: number; cp: number }[];
  order: { seed: string; ids: string[]; ordered: string[] } | { seed: string; ids: string[]; ordered: string[] }[];
  mde: { se: number; templates: number; alpha: number; power: number; mde: number }[];
  gateTraces: Trace[];
}
interface Bounds {
  t: number[];
  alpha: number;
  spending: string;
  cumulativeAlpha?: number[];
  z: number[];
  tolerance?: number;
}
interface PairedExpected {
  n: number;
  meanBase: number;
  meanHead: number;
  meanDiff: number;
  sdDiff: number;
  seDiff: number;
  plainT?: { t: number; pRegression: number; pTwoSided: number; ci95: number[] };
  adjusted: {
    mean: number;
    se: number;
    df: number;
    pRegression: number;
    zRegression: number | string;
    ci95: number[];
    lower95: number;
  };
  passClaim: { margin: number; mean: number; se: number; t: number; p: number; zPass: number | string };
  signFlipExact: { p: number; midP: number } | null;
}
interface Trace {
  name: string;
  N: number;
  maxRepeats: number;
  alpha: number;
  beta: number;
  margin: number;
  futility: number;
  templates: { base: number[][]; head: number[][] }[];
  expected: {
    verdict: string[];
    reason: string[];
    stoppedAtLook: number[];
    steps: {
      cases: number;
      repeats: number;
      t: number;
      zRegression: number[];
      zPass: number[];
      boundRegressionByFamily: Record<string, number>;
      boundPass: number;
    }[];
  };
}

const vectors = JSON.parse(readFileSync(FILE, 'utf8')) as Vectors;
const TIGHT = 1e-9;
const WIDE = 1e-6;

/** Relative tolerance, with a floor for values that rounding alone keeps from zero. */
function near(got: number, wanted: number | string, relative: number, what: string): void {
  const value =
    wanted === 'Infinity'
      ? Number.POSITIVE_INFINITY
      : wanted === '-Infinity'
        ? Number.NEGATIVE_INFINITY
        : Number(wanted);
  if (got === value) return;
  expect(Math.abs(got - value), `${what}: ${got} instead of ${value}`).toBeLessThanOrEqual(
    Math.max(relative * Math.abs(value), 1e-15),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function checkPaired(d: readonly number[], repeats: number, wanted: PairedExpected, what: string): void {
  const sums = pairSums(d);
  near(mean(d), wanted.meanDiff, TIGHT, `${what} mean`);
  near(differenceSd(sums), wanted.sdDiff, TIGHT, `${what} sd`);
  const plain = meanInterval(d)!;
  near(plain.se, wanted.seDiff, TIGHT, `${what} se`);
  if (wanted.plainT !== undefined) {
    near(plain.mean / plain.se, wanted.plainT.t, TIGHT, `${what} t`);
    near(plain.pBelow, wanted.plainT.pRegression, WIDE, `${what} plain p`);
    near(
      2 * Math.min(plain.pBelow, tCdf(-plain.mean / plain.se, plain.df)),
      wanted.plainT.pTwoSided,
      WIDE,
      `${what} two-sided p`,
    );
    plain.interval.forEach((end, i) => {
      near(end, wanted.plainT!.ci95[i]!, WIDE, `${what} plain interval`);
    });
  }
  const { adjusted, passClaim } = wanted;
  const found = regressionStatistic(sums, repeats)!;
  near(found.mean, adjusted.mean, TIGHT, `${what} adjusted mean`);
  near(found.se, adjusted.se, TIGHT, `${what} adjusted se`);
  expect(found.df).toBe(adjusted.df);
  near(found.p, adjusted.pRegression, WIDE, `${what} p`);
  near(found.z, adjusted.zRegression, WIDE, `${what} z`);
  differenceInterval(found).forEach((end, i) => {
    near(end, adjusted.ci95[i]!, WIDE, `${what} interval`);
  });
  near(differenceInterval(found, 0.9)[0], adjusted.lower95, WIDE, `${what} lower bound`);
  const pass = passStatistic(sums, passClaim.margin, repeats)!;
  near(pass.mean, passClaim.mean, TIGHT, `${what} pass mean`);
  near(pass.se, passClaim.se, TIGHT, `${what} pass se`);
  near(pass.t, passClaim.t, TIGHT, `${what} pass t`);
  near(pass.p, passClaim.p, WIDE, `${what} pass p`);
  near(pass.z, passClaim.zPass, WIDE, `${what} pass z`);
  if (wanted.signFlipExact !== null) {
    const exact = signFlip(d);
    near(exact.p, wanted.signFlipExact.p, TIGHT, `${what} sign-flip p`);
    near(exact.midP, wanted.signFlipExact.midP, TIGHT, `${what} sign-flip mid-p`);
  }
}

function spendingOf(name: string): Spending {
  if (name === 'obf') return { kind: 'obrien-fleming' };
  if (name === 'pocock') return { kind: 'pocock' };
  return { kind: 'power', exponent: Number(name.slice('pow'.length)) };
}

describe('every reference value is reproduced', () => {
  test('distributions', () => {
    const { normalCdf: a, normalQuantile: b, tCdf: c, tQuantile: d, binomTailAtLeast: e } = vectors.distributions;
    for (const [x, value] of a) near(normalCdf(x!), value!, TIGHT, `normalCdf(${x})`);
    for (const [p, value] of b) near(normalQuantile(p!), value!, TIGHT, `normalQuantile(${p})`);
    for (const [t, df, value] of c) near(tCdf(t!, df!), value!, WIDE, `tCdf(${t}, ${df})`);
    for (const [p, df, value] of d) near(tQuantile(p!, df!), value!, WIDE, `tQuantile(${p}, ${df})`);
    for (const [k, n, value] of e) near(binomialTailAtLeast(k!, n!), value!, TIGHT, `binomial tail ${k} of ${n}`);
  });

  test('paired differences', () => {
    for (const { name, base, head, expected } of vectors.paired) {
      near(mean(base), expected.meanBase, TIGHT, name);
      near(mean(head), expected.meanHead, TIGHT, name);
      checkPaired(
        base.map((score, i) => head[i]! - score),
        1,
        expected,
        name,
      );
    }
  });

  test('repeats', () => {
    for (const { baseSamples, headSamples, K, expected } of vectors.repeats) {
      checkPaired(
        baseSamples.map((samples, i) => mean(headSamples[i]!) - mean(samples)),
        K,
        expected,
        `K ${K}`,
      );
    }
  });

  test('pass/fail pairs, with the tests and intervals that others use', () => {
    for (const row of vectors.binary) {
      const counts = {
        bothPass: row['bothPass']!,
        broken: row['broken']!,
        fixed: row['fixed']!,
        bothFail: row['bothFail']!,
      };
      const { oneSided, midP, twoSided } = mcnemarExact(counts.broken, counts.fixed);
      near(oneSided, row['mcnemarExactOneSided']!, TIGHT, 'McNemar');
      near(midP, row['mcnemarMidPOneSided']!, TIGHT, 'mid-p');
      near(twoSided, row['mcnemarExactTwoSided']!, TIGHT, 'two-sided');
      near(mcnemarTwoSided(counts), row['mcnemarExactTwoSided']!, TIGHT, 'two-sided, in the bench');
      for (const [name, interval] of [
        ['tango95', tango],
        ['newcombe95', newcombe],
        ['agrestiMin95', agrestiMin],
      ] as const) {
        interval(counts).forEach((end, i) => {
          near(end, (row[name] as number[])[i]!, TIGHT, name);
        });
      }
      const differences = [...Array(counts.broken).fill(-1), ...Array(counts.fixed).fill(1), 0] as number[];
      near(signFlip(differences).p, row['mcnemarExactOneSided']!, TIGHT, 'sign-flip is McNemar on pass/fail');
    }
  });

  test('clusters', () => {
    for (const row of vectors.clustered) {
      const sums = clusteredSums(row.diffsByCluster);
      const level = clusteredMeanInterval(row.diffsByCluster)!;
      near(level.mean, row.mean, TIGHT, 'mean');
      near(level.df, row.df, TIGHT, 'df');
      expect([sums.n, clusterCountOf(sums.clusters!)]).toEqual([row.n, row.clusters]);
      const found = regressionStatistic(sums)!;
      near(found.mean, row.adjMean, TIGHT, 'adjusted mean');
      near(found.se, row.adjSe, TIGHT, 'adjusted se');
      near(found.p, row.adjPRegression, WIDE, 'p');
      differenceInterval(found).forEach((end, i) => {
        near(end, row.adjCi95[i]!, WIDE, 'interval');
      });
      const pass = passStatistic(sums, row.passClaim.margin)!;
      near(pass.t, row.passClaim.t, TIGHT, 'pass t');
      near(pass.p, row.passClaim.p, WIDE, 'pass p');
    }
  });

  test('corrections for many templates', () => {
    for (const row of vectors.holm) {
      holm(row.p).forEach((value, i) => {
        near(value, row.holm[i]!, TIGHT, 'Holm');
      });
      benjaminiHochberg(row.p).forEach((value, i) => {
        near(value, row.bh[i]!, TIGHT, 'Benjamini-Hochberg');
      });
    }
  });

  test('group-sequential bounds, the published row among them', () => {
    for (const row of [...vectors.groupSequential, ...vectors.groupSequentialPublished]) {
      const spending = spendingOf(row.spending);
      const bounds = stoppingBounds(row.t, row.alpha, spending);
      row.z.forEach((value, i) => {
        near(bounds[i]!, value, row.tolerance ?? WIDE, `${row.spending} at ${row.t[i]}`);
      });
      row.cumulativeAlpha?.forEach((value, i) => {
        near(spent(spending, row.alpha, row.t[i]!), value, TIGHT, 'error spent');
      });
    }
  });

  test('conditional power and smallest visible drop', () => {
    for (const { z, t, finalBound, drift, cp } of vectors.conditionalPower)
      near(conditionalPower(z, t, finalBound, drift), cp, TIGHT, 'cp');
    for (const { se, templates, alpha, power, mde } of vectors.mde)
      near(smallestVisibleDrop(se, templates, alpha, power), mde, TIGHT, 'mde');
  });

  test('evaluation order', () => {
    for (const { seed, ids, ordered } of [vectors.order].flat()) {
      expect(
        orderUnits(
          ids.map((id) => ({ id, equal: false })),
          seed,
        ).map(({ id }) => id),
      ).toEqual(ordered);
    }
  });

  test('gate traces: every look, bound, verdict and reason', () => {
    for (const trace of vectors.gateTraces) {
      const units = Array.from({ length: trace.N }, (_, i) => ({ id: String(i), equal: false }));
      const members = trace.templates.map((_, index) => ({
        key: String(index),
        units,
        repeats: trace.maxRepeats,
        margin: trace.margin,
        blocking: true,
      }));
      const { alpha, beta, futility } = trace;
      let family = openFamily(members, { alpha, beta, futility, fixed: false, smallSuite: 'report' });
      const { looks, times } = family.members[0]!;
      trace.expected.steps.forEach((step, look) => {
        expect(looks[look]).toEqual({ cases: step.cases, repeats: step.repeats });
        near(times[look]!, step.t, TIGHT, 'information time');
        near(stoppingBounds(times, beta, PASS_SPENDING)[look]!, step.boundPass, WIDE, 'pass bound');
        for (const [templates, bound] of Object.entries(step.boundRegressionByFamily)) {
          near(stoppingBounds(times, alpha / Number(templates), BLOCK_SPENDING)[look]!, bound, WIDE, 'block bound');
        }
        trace.templates.forEach(({ base, head }, index) => {
          const d = base
            .slice(0, step.cases)
            .map((samples, i) => mean(head[i]!.slice(0, step.repeats)) - mean(samples.slice(0, step.repeats)));
          near(regressionStatistic(pairSums(d), step.repeats)!.z, step.zRegression[index]!, WIDE, 'z');
          near(passStatistic(pairSums(d), trace.margin, step.repeats)!.z, step.zPass[index]!, WIDE, 'pass z');
        });
      });
      while (family.demands.length > 0) {
        family = advance(family, (key, id) => ({
          base: trace.templates[Number(key)]!.base[Number(id)]!,
          head: trace.templates[Number(key)]!.head[Number(id)]!,
          baseFresh: true,
        }));
      }
      const results = trace.templates.map((_, index) => resultOf(family, String(index)));
      expect(results.map(({ verdict }) => verdict)).toEqual(trace.expected.verdict);
      expect(results.map(({ reason }) => reason)).toEqual(trace.expected.reason);
      expect(results.map(({ looks: made }) => made - 1)).toEqual(trace.expected.stoppedAtLook);
    }
  });
});
