/** When a call that failed is sent again, and when it is given up. */

import { LONGEST_WAIT_MS } from '../../model-call/stated-waits.ts';
import { type Digest, hmacHex } from '../../text/digest.ts';
import { type Attempt, METERS, type Transient } from './attempt.ts';

type Failed = Extract<Attempt, { kind: 'transient' }>;

export interface RetryOptions {
  /** Randomness for the jitter. */
  readonly seed: string;
  /** Mean wait before the second try, doubled for each further one; default 200. */
  readonly backoffMs?: number | undefined;
}

/**
 * Tries of one request, including the first. A hanging server costs a timeout each time, so it gets fewer; a limit
 * passes by itself, so it gets more.
 */
const TRIES: Readonly<Record<Transient, number>> = {
  'rate-limit': 10,
  server: 6,
  network: 6,
  malformed: 6,
  timeout: 3,
  oversize: 1,
};
const BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 8000;
/** A limit without a stated time is usually per minute. */
const LONGEST_LIMIT_BACKOFF_MS = 60_000;

/** Milliseconds before the next try; null = there is none. Waiting for a stated limit is left to the pacer. */
export function waitBeforeRetry(attempt: Failed, tries: number, key: Digest, options: RetryOptions): number | null {
  const { code, limits } = attempt;
  if (attempt.final || tries >= TRIES[code]) return null;
  const stated = limits.retryAfterMs ?? 0;
  if (stated > LONGEST_WAIT_MS) return null;
  if (code === 'rate-limit' && stated > 0 && METERS.some((meter) => limits[meter] !== undefined)) return 0;
  const longest = code === 'rate-limit' ? LONGEST_LIMIT_BACKOFF_MS : LONGEST_BACKOFF_MS;
  const base = Math.min(longest, (options.backoffMs ?? BACKOFF_MS) * 2 ** (tries - 1));
  return Math.max(stated, base * (0.5 + jitter(options.seed, key, tries)));
}

/** 0..1, fixed by the seed, so that retries of different calls never synchronize. */
function jitter(seed: string, key: Digest, tries: number): number {
  return Number.parseInt(hmacHex(seed, `${key} ${tries}`).slice(0, 8), 16) / 0x1_0000_0000;
}
