/** The one gate of a provider: how many calls at once, how many a minute, and when to hold back, learned from its answers. */
import type { Attempt, Window } from './attempt.ts';

export interface PacerOptions {
  /** Calls in flight, never more. */
  readonly concurrency: number;
  /** The user's own bounds; headers may say less, never more. */
  readonly requestsPerMinute?: number | undefined;
  readonly tokensPerMinute?: number | undefined;
  /** Monotonic milliseconds. */
  readonly ms: () => number;
}

export interface Ticket {
  readonly sentAt: number;
  readonly tokens: number;
}

export interface Pacer {
  /** Resolves when the call may go out; `urgent` calls (retries) go first. Null when the pacer was closed meanwhile. */
  enter(tokens: number, urgent: boolean): Promise<Ticket | null>;
  /** Every ticket comes back, with what the attempt ended in; null = nothing was sent. */
  leave(ticket: Ticket, attempt: Attempt | null): void;
  readonly active: number;
  readonly waiting: number;
  /** Nothing more goes out: all waiting calls get null. */
  close(): void;
}

const MINUTE = 60_000;
/** A little under the stated rate, so that clocks and jitter do not make us the one too many. */
const CAUTION = 0.997;
/** A server that asks for more is not waited for: the calls behind it learn by themselves whether it means them too. */
const LONGEST_HOLD_MS = 300_000;

/** A bucket that refills at a rate; its level follows what the server reports where that is less. */
interface Bucket {
  perMs: number;
  level: number;
  capacity: number;
  at: number;
  /** Set by the user: the server's word may lower it, not raise it. */
  readonly own: boolean;
  /** The stated limit the rate was derived from. */
  limit: number;
  /** Shrinks when a limit is hit although the bucket had room. */
  factor: number;
}

export function openPacer(options: PacerOptions): Pacer {
  const { ms } = options;
  const urgentQueue: Waiter[] = [];
  const queue: Waiter[] = [];
  let head = 0;
  let active = 0;
  let closed = false;
  /** Adapts within 1..concurrency where the server gives no figures. */
  let width = options.concurrency;
  let holdUntil = 0;
  let lastLimited = Number.POSITIVE_INFINITY;
  let lastBare429 = Number.NEGATIVE_INFINITY;
  let troubles = 0;
  let timer: NodeJS.Timeout | null = null;
  let timerAt = 0;
  let requests: Bucket | null = ownBucket(options.requestsPerMinute, ms());
  let tokens: Bucket | null = ownBucket(options.tokensPerMinute, ms());

  const pump = (): void => {
    if (closed) return;
    while (active < Math.floor(width) && (urgentQueue.length > 0 || head < queue.length)) {
      const now = ms();
      const next = urgentQueue[0] ?? queue[head]!;
      const wait = Math.max(holdUntil - now, waitFor(requests, 1, now), waitFor(tokens, next.tokens, now));
      if (wait > 0) {
        wake(now + wait);
        return;
      }
      if (urgentQueue.length > 0) urgentQueue.shift();
      else {
        queue[head] = undefined as never;
        head += 1;
        if (head > 1024 && head * 2 > queue.length) {
          queue.splice(0, head);
          head = 0;
        }
      }
      take(requests, 1);
      take(tokens, next.tokens);
      active += 1;
      next.go({ sentAt: now, tokens: next.tokens });
    }
  };

  const wake = (at: number): void => {
    if (timer !== null) {
      if (timerAt <= at + 0.5) return;
      clearTimeout(timer);
    }
    timerAt = at;
    timer = setTimeout(
      () => {
        timer = null;
        pump();
      },
      Math.max(1, Math.ceil(at - ms())),
    );
  };

  const learn = (ticket: Ticket, attempt: Attempt, now: number): void => {
    const { limits } = attempt;
    if (limits.requests !== undefined) requests = follow(requests, limits.requests, 1, ticket, active, now);
    if (limits.tokens !== undefined)
      tokens = follow(tokens, limits.tokens, ticket.tokens, ticket, active * ticket.tokens, now);
    if (attempt.kind === 'transient' && attempt.code === 'rate-limit') {
      limited(ticket, attempt.limits.retryAfterMs, limits.requests !== undefined || limits.tokens !== undefined, now);
      return;
    }
    if (attempt.kind === 'transient') {
      troubles += 1;
      // A server in trouble gets less, not the same again.
      if (attempt.code !== 'timeout' && troubles >= width * 2) {
        width = Math.max(1, options.concurrency / 4, width / 2);
        troubles = 0;
      }
      return;
    }
    troubles = 0;
    width = Math.min(options.concurrency, width + width / 8);
    if (requests !== null) requests.factor = Math.min(1, requests.factor + 0.002);
  };

  /** A 429 with figures holds everyone; a lone one without any may be a whim and concerns its own call alone. */
  const limited = (ticket: Ticket, retryAfterMs: number | undefined, figures: boolean, now: number): void => {
    const wait = retryAfterMs === undefined || retryAfterMs > LONGEST_HOLD_MS ? 0 : retryAfterMs;
    if (figures) {
      // It was sent after we had adapted to the last one: the stated limit is not the one that binds.
      if (requests !== null && ticket.sentAt > lastLimited) requests.factor = Math.max(0.05, requests.factor * 0.9);
      if (requests !== null) refill(requests, now);
      lastLimited = now;
      if (requests !== null && (wait > 0 || requests.level > 0)) requests.level = Math.min(requests.level, 0);
      holdUntil = Math.max(holdUntil, now + wait);
      return;
    }
    const pause = Math.max(wait, 200);
    if (now - lastBare429 < Math.max(1000, pause)) {
      if (ticket.sentAt >= holdUntil) width = Math.max(1, width * 0.75);
      holdUntil = Math.max(holdUntil, now + pause);
    }
    lastBare429 = now;
  };

  return {
    enter(weight, urgent) {
      if (closed) return Promise.resolve(null);
      return new Promise((go) => {
        (urgent ? urgentQueue : queue).push({ tokens: weight, go });
        pump();
      });
    },
    leave(ticket, attempt) {
      active -= 1;
      if (attempt !== null) learn(ticket, attempt, ms());
      pump();
    },
    get active() {
      return active;
    },
    get waiting() {
      return urgentQueue.length + queue.length - head;
    },
    close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      for (const waiter of [...urgentQueue, ...queue.slice(head)]) waiter.go(null);
      urgentQueue.length = 0;
      queue.length = 0;
      head = 0;
    },
  };
}

interface Waiter {
  readonly tokens: number;
  readonly go: (ticket: Ticket | null) => void;
}

/** A user's limit starts with one second's worth, as providers count in short slices. */
function ownBucket(perMinute: number | undefined, now: number): Bucket | null {
  if (perMinute === undefined) return null;
  const capacity = Math.max(1, perMinute / 60);
  return {
    perMs: (perMinute * CAUTION) / MINUTE,
    level: capacity,
    capacity,
    at: now,
    own: true,
    limit: perMinute,
    factor: 1,
  };
}

function refill(bucket: Bucket, now: number): void {
  bucket.level = Math.min(bucket.capacity, bucket.level + (now - bucket.at) * bucket.perMs * bucket.factor);
  bucket.at = now;
}

/** A weight above the capacity goes when the bucket is full. */
function waitFor(bucket: Bucket | null, weight: number, now: number): number {
  if (bucket === null || weight === 0) return 0;
  refill(bucket, now);
  const missing = Math.min(weight, bucket.capacity) - bucket.level;
  return missing <= 1e-9 ? 0 : missing / (bucket.perMs * bucket.factor);
}

function take(bucket: Bucket | null, weight: number): void {
  if (bucket !== null) bucket.level -= weight;
}

/**
 * Brings a bucket in line with a server's figures. `inFlight` = weight under way that the server may not have counted
 * yet. Its `remaining` is as old as the call, so it lowers the level only beyond what has flowed in since.
 */
function follow(
  bucket: Bucket | null,
  window: Window,
  weight: number,
  ticket: Ticket,
  inFlight: number,
  now: number,
): Bucket | null {
  const perMs = (window.limit * CAUTION) / MINUTE;
  const remaining = window.remaining;
  if (bucket === null) {
    const level = remaining === undefined ? 0 : Math.max(0, remaining - inFlight);
    return {
      perMs,
      level,
      capacity: Math.max(weight, (remaining ?? 0) + weight),
      at: now,
      own: false,
      limit: window.limit,
      factor: 1,
    };
  }
  refill(bucket, now);
  if (bucket.limit !== window.limit && (!bucket.own || window.limit < bucket.limit)) {
    bucket.perMs = perMs;
    bucket.limit = window.limit;
  }
  if (remaining === undefined) return bucket;
  const most = remaining + weight + bucket.perMs * (now - ticket.sentAt);
  if (bucket.level > most) bucket.level = most;
  if (!bucket.own) {
    const least = remaining - inFlight;
    if (least > bucket.level + weight) bucket.level = least;
    bucket.capacity = Math.max(bucket.capacity, remaining + weight);
  }
  return bucket;
}
