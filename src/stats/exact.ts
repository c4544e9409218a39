/** Exact tests for few cases: binomial tails, McNemar, and the sign-flip test of paired differences. */

/** P(X >= k) for X ~ Binomial(n, 1/2), summed from the tail so that small values keep their precision. */
export function binomialTailAtLeast(k: number, n: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (2 * k <= n) return 1 - binomialTailAtLeast(n - k + 1, n);
  // Terms fall from k upwards; start from the log of the first and multiply by the ratio of neighbours.
  let log = -n * Math.LN2;
  for (let i = 1; i <= n - k; i++) log += Math.log((n - i + 1) / i);
  let term = 1;
  let sum = 0;
  for (let i = k; i <= n; i++) {
    sum += term;
    term *= (n - i) / (i + 1);
    if (term < sum * 1e-18) break;
  }
  return Math.min(1, Math.exp(log) * sum);
}

export interface McNemar {
  /** One-sided for a drop: P(at least this many of the changed cases broke). */
  readonly oneSided: number;
  readonly midP: number;
  readonly twoSided: number;
}

/**
 * McNemar's exact test: given `broken + fixed` changed cases, each was as likely to break as to be fixed. Used for
 * the missing-pair rule (two-sided) and as the meaning of the sign-flip test on pass/fail scores.
 */
export function mcnemarExact(broken: number, fixed: number): McNemar {
  const changed = broken + fixed;
  if (changed === 0) return { oneSided: 1, midP: 1, twoSided: 1 };
  const oneSided = binomialTailAtLeast(broken, changed);
  const beyond = binomialTailAtLeast(broken + 1, changed);
  return {
    oneSided,
    midP: 0.5 * (oneSided + beyond),
    twoSided: Math.min(1, 2 * binomialTailAtLeast(Math.max(broken, fixed), changed)),
  };
}

export interface SignFlip {
  /** One-sided for a drop: share of sign patterns whose sum is as low as the observed one, or lower. */
  readonly p: number;
  /** The same with the observed sum's own share counted half. */
  readonly midP: number;
}

const ENUMERATE_UP_TO = 20;
const FINEST_GRID = 10_000;

/**
 * Exact sign-flip test of paired differences: if nothing changed, each difference is as likely to be -d as d. Assumes
 * that cases (or cluster totals, if those are passed) are independent and symmetric under the null; zeros carry no
 * information. Up to 20 non-zero differences all patterns are counted, above that by convolution on an integer grid
 * (exact if the differences are multiples of 1/g for a g up to 10,000, else rounded to 1/10,000). Returns p = 1 without
 * changes.
 */
export function signFlip(differences: readonly number[]): SignFlip {
  const sizes: number[] = [];
  let observed = 0;
  for (const d of differences) {
    if (d === 0) continue;
    sizes.push(Math.abs(d));
    observed += d;
  }
  if (sizes.length === 0) return { p: 1, midP: 1 };
  return sizes.length <= ENUMERATE_UP_TO ? enumerated(sizes, observed) : convolved(differences, sizes);
}

function enumerated(sizes: readonly number[], observed: number): SignFlip {
  // Sums of equal patterns differ only by rounding; a tie must count as one.
  const slack = 1e-9;
  let sums = [0];
  for (const size of sizes) {
    const next: number[] = [];
    for (const sum of sums) next.push(sum - size, sum + size);
    sums = next;
  }
  let below = 0;
  let ties = 0;
  for (const sum of sums) {
    if (sum < observed - slack) below += 1;
    else if (sum <= observed + slack) ties += 1;
  }
  return { p: (below + ties) / sums.length, midP: (below + 0.5 * ties) / sums.length };
}

function convolved(differences: readonly number[], sizes: readonly number[]): SignFlip {
  const grid = gridOf(sizes);
  const steps = sizes.map((size) => Math.round(size * grid)).filter((step) => step > 0);
  const observed = differences.reduce((sum, d) => sum + Math.sign(d) * Math.round(Math.abs(d) * grid), 0);
  const total = steps.reduce((sum, step) => sum + step, 0);
  // share[i] = probability that the negative steps add up to i; the signed sum is then total - 2 i.
  const share = new Float64Array(total + 1);
  share[0] = 1;
  let reach = 0;
  for (const step of steps) {
    reach += step;
    for (let i = reach; i >= 0; i--) share[i] = 0.5 * (share[i]! + (i >= step ? share[i - step]! : 0));
  }
  let below = 0;
  let ties = 0;
  for (let i = total; i >= 0; i--) {
    const sum = total - 2 * i;
    if (sum < observed) below += share[i]!;
    else if (sum === observed) ties += share[i]!;
    else break;
  }
  return { p: Math.min(1, below + ties), midP: Math.min(1, below + 0.5 * ties) };
}

/** The smallest g for which every difference is a multiple of 1/g. */
function gridOf(sizes: readonly number[]): number {
  for (let grid = 1; grid <= 720; grid++) {
    if (sizes.every((size) => Math.abs(size * grid - Math.round(size * grid)) < 1e-9)) return grid;
  }
  return FINEST_GRID;
}
