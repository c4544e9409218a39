/** A bucket that refills at a rate; its level follows the server's report if that is lower. */
import type { Window } from './attempt.ts';

const MINUTE = 60_000;
/** Slightly below the stated rate, so that clock differences and jitter do not push us over it. */
const CAUTION = 0.997;

interface Filled {
  readonly limit: number;
  readonly level: number;
  readonly capacity: number;
  readonly own: boolean;
}

/** The call whose answer states the figures. */
export interface Counted {
  readonly weight: number;
  /** Weight in flight that the server may not have counted yet. */
  readonly inFlight: number;
  readonly sentAt: number;
}

export class RateBucket {
  #perMs: number;
  #level: number;
  #capacity: number;
  #at: number;
  /** Set by the user: the server may lower it but not raise it. */
  readonly #own: boolean;
  /** The stated limit that the rate was derived from. */
  #limit: number;
  /** Shrinks when a limit is hit even though the bucket had room. */
  #factor = 1;

  private constructor({ limit, level, capacity, own }: Filled, now: number) {
    this.#limit = limit;
    this.#perMs = (limit * CAUTION) / MINUTE;
    this.#level = level;
    this.#capacity = capacity;
    this.#at = now;
    this.#own = own;
  }

  /** A user's limit starts with one second's worth, as providers count in short slices. */
  static ofUser(perMinute: number, now: number): RateBucket {
    const capacity = Math.max(1, perMinute / 60);
    return new RateBucket({ limit: perMinute, level: capacity, capacity, own: true }, now);
  }

  static ofServer({ limit, remaining }: Window, { weight, inFlight }: Counted, now: number): RateBucket {
    const level = remaining === undefined ? 0 : Math.max(0, remaining - inFlight);
    const capacity = Math.max(weight, (remaining ?? 0) + weight);
    return new RateBucket({ limit, level, capacity, own: false }, now);
  }

  /** Milliseconds until `weight` may go; a weight above the capacity goes when the bucket is full. */
  wait(weight: number, now: number): number {
    if (weight === 0) return 0;
    this.#refill(now);
    const missing = Math.min(weight, this.#capacity) - this.#level;
    return missing <= 1e-9 ? 0 : missing / (this.#perMs * this.#factor);
  }

  take(weight: number): void {
    this.#level -= weight;
  }

  /**
   * Adjusts the bucket to the server's figures: its `remaining` is as old as the call, so it lowers the level only by
   * more than has refilled since.
   */
  follow({ limit, remaining }: Window, { weight, inFlight, sentAt }: Counted, now: number): void {
    this.#refill(now);
    if (this.#limit !== limit && (!this.#own || limit < this.#limit)) {
      this.#perMs = (limit * CAUTION) / MINUTE;
      this.#limit = limit;
    }
    if (remaining === undefined) return;
    const most = remaining + weight + this.#perMs * (now - sentAt);
    if (this.#level > most) this.#level = most;
    if (this.#own) return;
    const least = remaining - inFlight;
    if (least > this.#level + weight) this.#level = least;
    this.#capacity = Math.max(this.#capacity, remaining + weight);
  }

  /** The server enforces less than it states. */
  distrust(): void {
    this.#factor = Math.max(0.05, this.#factor * 0.9);
  }

  trust(): void {
    this.#factor = Math.min(1, this.#factor + 0.002);
  }

  /** A limit was hit: nothing is left, whatever the level says. `certain`: the server stated a time. */
  empty(certain: boolean, now: number): void {
    this.#refill(now);
    if (certain || this.#level > 0) this.#level = Math.min(this.#level, 0);
  }

  #refill(now: number): void {
    this.#level = Math.min(this.#capacity, this.#level + (now - this.#at) * this.#perMs * this.#factor);
    this.#at = now;
  }
}
