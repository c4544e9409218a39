/**
 * The one gate of a provider: how many calls at once, how many per minute, and when to hold back, learned from its
 * answers.
 */
import { LONGEST_WAIT_MS } from '../../model-call/stated-waits.ts';
import { type Attempt, METERS, type Meter } from './attempt.ts';
import { RateBucket } from './rate-bucket.ts';

export interface PacerOptions {
  /** The most calls in flight. */
  readonly concurrency: number;
  /** The user's own limits; headers may lower but never raise them. */
  readonly requestsPerMinute?: number | undefined;
  readonly tokensPerMinute?: number | undefined;
  /** Monotonic milliseconds. */
  readonly ms: () => number;
}

/** The tokens that a call is expected to use. */
export interface CallWeight {
  readonly input: number;
  readonly output: number;
}

export interface Ticket {
  readonly sentAt: number;
  readonly weight: CallWeight;
}

const SHORTEST_HOLD_MS = 200;

interface Waiter {
  readonly weight: CallWeight;
  readonly go: (ticket: Ticket | null) => void;
}

export class Pacer {
  readonly #concurrency: number;
  readonly #ms: () => number;
  readonly #buckets = new Map<Meter, RateBucket>();
  readonly #retries: Waiter[] = [];
  readonly #queue = new WaitingLine();
  #active = 0;
  #closed = false;
  /** Adapts within 1..concurrency if the server states no figures. */
  #width: number;
  #holdUntil = 0;
  #lastLimited = Number.POSITIVE_INFINITY;
  #lastBare429 = Number.NEGATIVE_INFINITY;
  #troubles = 0;
  #timer: NodeJS.Timeout | null = null;
  #timerAt = 0;

  constructor({ concurrency, requestsPerMinute, tokensPerMinute, ms }: PacerOptions) {
    this.#concurrency = concurrency;
    this.#width = concurrency;
    this.#ms = ms;
    if (requestsPerMinute !== undefined) this.#buckets.set('requests', RateBucket.ofUser(requestsPerMinute, ms()));
    if (tokensPerMinute !== undefined) this.#buckets.set('tokens', RateBucket.ofUser(tokensPerMinute, ms()));
  }

  get active(): number {
    return this.#active;
  }

  /** Resolves when the call may be sent; `urgent` calls (retries) go first. Null if the pacer was closed meanwhile. */
  enter(weight: CallWeight, urgent: boolean): Promise<Ticket | null> {
    if (this.#closed) return Promise.resolve(null);
    return new Promise((go) => {
      (urgent ? this.#retries : this.#queue).push({ weight, go });
      this.#pump();
    });
  }

  /** Every ticket must be returned with the outcome of the attempt; null = nothing was sent. */
  leave(ticket: Ticket, attempt: Attempt | null): void {
    this.#active -= 1;
    if (attempt !== null) this.#learn(ticket, attempt, this.#ms());
    this.#pump();
  }

  /** Nothing more is sent: all waiting calls get null. */
  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const waiter of [...this.#retries.splice(0), ...this.#queue.drain()]) waiter.go(null);
  }

  #pump(): void {
    if (this.#closed) return;
    while (this.#active < Math.floor(this.#width)) {
      const next = this.#retries[0] ?? this.#queue.first();
      if (next === undefined) return;
      const now = this.#ms();
      let wait = this.#holdUntil - now;
      for (const [meter, bucket] of this.#buckets) wait = Math.max(wait, bucket.wait(portion(next.weight, meter), now));
      if (wait > 0) {
        this.#wake(now + wait);
        return;
      }
      if (this.#retries.length > 0) this.#retries.shift();
      else this.#queue.shift();
      for (const [meter, bucket] of this.#buckets) bucket.take(portion(next.weight, meter));
      this.#active += 1;
      next.go({ sentAt: now, weight: next.weight });
    }
  }

  #wake(at: number): void {
    if (this.#timer !== null) {
      if (this.#timerAt <= at + 0.5) return;
      clearTimeout(this.#timer);
    }
    this.#timerAt = at;
    const fire = (): void => {
      this.#timer = null;
      this.#pump();
    };
    this.#timer = setTimeout(fire, Math.max(1, Math.ceil(at - this.#ms())));
  }

  #learn(ticket: Ticket, attempt: Attempt, now: number): void {
    const figures = this.#follow(ticket, attempt, now);
    if (attempt.kind === 'transient' && attempt.code === 'rate-limit') {
      this.#limited(ticket, attempt.limits.retryAfterMs, figures, now);
      return;
    }
    if (attempt.kind === 'transient') {
      this.#troubles += 1;
      // A struggling server gets fewer calls, not the same number again.
      if (attempt.code !== 'timeout' && this.#troubles >= this.#width * 2) {
        this.#width = Math.max(1, this.#concurrency / 4, this.#width / 2);
        this.#troubles = 0;
      }
      return;
    }
    this.#troubles = 0;
    this.#width = Math.min(this.#concurrency, this.#width + this.#width / 8);
    this.#buckets.get('requests')?.trust();
  }

  /** True when the answer states any limit. */
  #follow(ticket: Ticket, { limits }: Attempt, now: number): boolean {
    let figures = false;
    for (const meter of METERS) {
      const window = limits[meter];
      if (window === undefined) continue;
      figures = true;
      const weight = portion(ticket.weight, meter);
      const counted = { weight, inFlight: this.#active * weight, sentAt: ticket.sentAt };
      const bucket = this.#buckets.get(meter);
      if (bucket === undefined) this.#buckets.set(meter, RateBucket.ofServer(window, counted, now));
      else bucket.follow(window, counted, now);
    }
    return figures;
  }

  /**
   * A 429 with figures holds everyone back; a single one without figures may be random and concerns only its own call.
   */
  #limited(ticket: Ticket, retryAfterMs: number | undefined, figures: boolean, now: number): void {
    // The calls behind one that is asked to wait longer find out themselves whether they have to wait too.
    const wait = retryAfterMs === undefined || retryAfterMs > LONGEST_WAIT_MS ? 0 : retryAfterMs;
    if (figures) {
      const requests = this.#buckets.get('requests');
      // It was sent after we had adapted to the last one, so the stated limit is not the one that binds.
      if (ticket.sentAt > this.#lastLimited) requests?.distrust();
      this.#lastLimited = now;
      requests?.empty(wait > 0, now);
      this.#holdUntil = Math.max(this.#holdUntil, now + wait);
      return;
    }
    const pause = Math.max(wait, SHORTEST_HOLD_MS);
    if (now - this.#lastBare429 < Math.max(1000, pause)) {
      if (ticket.sentAt >= this.#holdUntil) this.#width = Math.max(1, this.#width * 0.75);
      this.#holdUntil = Math.max(this.#holdUntil, now + pause);
    }
    this.#lastBare429 = now;
  }
}

/** How much of a meter a call uses. */
function portion({ input, output }: CallWeight, meter: Meter): number {
  switch (meter) {
    case 'requests':
      return 1;
    case 'tokens':
      return input + output;
    case 'inputTokens':
      return input;
    case 'outputTokens':
      return output;
  }
}

/** First in, first out, without moving the rest at each step, since thousands may wait. */
class WaitingLine {
  #waiters: Waiter[] = [];
  #head = 0;

  push(waiter: Waiter): void {
    this.#waiters.push(waiter);
  }

  first(): Waiter | undefined {
    return this.#waiters[this.#head];
  }

  shift(): void {
    this.#head += 1;
    if (this.#head <= 1024 || this.#head * 2 <= this.#waiters.length) return;
    this.#waiters.splice(0, this.#head);
    this.#head = 0;
  }

  drain(): readonly Waiter[] {
    const left = this.#waiters.slice(this.#head);
    this.#waiters = [];
    this.#head = 0;
    return left;
  }
}
