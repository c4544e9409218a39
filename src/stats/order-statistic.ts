/** A quantile of few values with its interval, from their order alone: nothing is assumed about their shape. */

export interface Quantile {
  readonly value: number;
  /** 95 %; null = too few values to bound it from above. */
  readonly interval: readonly [number, number | null];
  readonly n: number;
}

const TAIL = 0.025;

/** Null if there are no values. `share` 0..1. */
export function quantile(values: readonly number[], share: number): Quantile | null {
  const n = values.length;
  if (n === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(n, Math.max(1, Math.ceil(share * n))) - 1]!;
  // The range of the number of values below the quantile, as places in the order.
  const below = cumulative(n, share);
  const fewest = below.findIndex((probability) => probability > TAIL);
  const most = below.findIndex((probability) => probability >= 1 - TAIL);
  return { value, interval: [sorted[Math.max(0, fewest - 1)]!, sorted[most] ?? null], n };
}

/** P(at most k of n are below the quantile), for k from 0 to n. */
function cumulative(n: number, share: number): readonly number[] {
  const sums: number[] = [];
  let log = n * Math.log(1 - share);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    sum += Math.exp(log);
    sums.push(Math.min(1, sum));
    log += Math.log((n - k) / (k + 1)) + Math.log(share / (1 - share));
  }
  return sums;
}
