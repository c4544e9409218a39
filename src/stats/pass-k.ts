/** pass^k: how often all of k runs of a task succeed, from K runs of which c did; and how often any of them does. */

/**
 * C(c, k) / C(K, k): the unbiased estimate of p^k, since it is the share of all choices of k runs that contain only
 * successes. NaN for fewer than k runs.
 */
export function passAll(successes: number, runs: number, k: number): number {
  if (runs < k) return Number.NaN;
  let share = 1;
  for (let taken = 0; taken < k; taken++) share *= Math.max(0, successes - taken) / (runs - taken);
  return share;
}

/** 1 - C(K - c, k) / C(K, k): shown beside it but never used to decide, since it rewards luck. */
export function passAny(successes: number, runs: number, k: number): number {
  return 1 - passAll(runs - successes, runs, k);
}

/** Variance of `passAll` over the runs of one task that each succeed with the same chance. */
export function passVariance(chance: number, runs: number, k: number): number {
  let share = (1 - chance) ** runs;
  let [mean, square] = [0, 0];
  for (let successes = 0; successes <= runs; successes++) {
    const estimate = passAll(successes, runs, k);
    mean += share * estimate;
    square += share * estimate ** 2;
    share *= ((runs - successes) / (successes + 1)) * (chance / (1 - chance));
  }
  return square - mean ** 2;
}
