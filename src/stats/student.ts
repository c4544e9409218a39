/** Student's t distribution: both tails and the quantile. */
import { gammaln } from 'simple-statistics';
import { normalQuantile } from './normal.ts';

/** P(T <= t) with `df` > 0 degrees of freedom; the tail keeps its relative precision. */
export function tCdf(t: number, df: number): number {
  return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}

/** P(T > t). */
export function tTail(t: number, df: number): number {
  return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}

/** The t with P(T <= t) = p, relative error about 1e-12. Safeguarded Newton on the logarithm of the tail. */
export function tQuantile(p: number, df: number): number {
  if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -tQuantile(1 - p, df);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  const target = Math.log(p);
  let low = 0;
  let high = Math.max(1, -normalQuantile(p));
  while (lowerTail(high, df) > p) {
    low = high;
    high *= 2;
  }
  let t = high;
  for (let step = 0; step < 200; step++) {
    const tail = lowerTail(t, df);
    if (tail > p) low = t;
    else high = t;
    // d log tail / d t = -density / tail
    let next = t + ((Math.log(tail) - target) * tail) / density(t, df);
    if (!(next > low && next < high)) next = 0.5 * (low + high);
    if (Math.abs(next - t) <= 1e-14 * Math.max(1, t)) return -next;
    t = next;
  }
  return -t;
}

function density(t: number, df: number): number {
  const log = gammaln((df + 1) / 2) - gammaln(df / 2) - 0.5 * Math.log(df * Math.PI);
  return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

/** P(T > t) for t >= 0: half the regularised incomplete beta function at df / (df + t^2). */
function lowerTail(t: number, df: number): number {
  if (Number.isNaN(t)) return Number.NaN;
  if (t === Number.POSITIVE_INFINITY) return 0;
  const square = t * t;
  const a = df / 2;
  const b = 0.5;
  const x = df / (df + square);
  const y = square / (df + square);
  if (y === 0) return 0.5;
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) - a * Math.log1p(square / df) + b * Math.log(y));
  // The continued fraction converges fast on the near side of the mean of the beta distribution.
  return x < (a + 1) / (a + b + 2)
    ? (0.5 * front * betaFraction(a, b, x)) / a
    : 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}

/** Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let value = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = 1 + even / c;
    if (Math.abs(c) < tiny) c = tiny;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = 1 + odd / c;
    if (Math.abs(c) < tiny) c = tiny;
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}
