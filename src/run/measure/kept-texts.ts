/** Answers worth showing later: what a report and a failure review quote, at most so many a target, on a shelf rather than in memory. */
import type { Spoken } from '../../change/arm-answer.ts';
import type { Shelf } from '../ports.ts';

/** First samples of both arms. */
export interface Kept {
  readonly base?: Spoken | undefined;
  readonly head?: Spoken | undefined;
}

/** Kept of a target. */
const MOST = 4_000;

/** Cases that come first in the order of evaluation stay, whichever ended first: two runs over the same answers keep the same. */
export class KeptTexts {
  readonly #shelf: Shelf;
  /** Place on the shelf, by case id, with the case's place in the order of evaluation. */
  readonly #held = new Map<string, { readonly order: number; readonly at: number }>();
  #bound = Number.POSITIVE_INFINITY;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  put(id: string, order: number, texts: Kept): void {
    if (order >= this.#bound) return;
    this.#held.set(id, { order, at: this.#shelf.put(JSON.stringify(texts)) });
    if (this.#held.size >= 2 * MOST) this.#trim();
  }

  get(id: string): Kept | undefined {
    this.#trim();
    const held = this.#held.get(id);
    return held === undefined ? undefined : (JSON.parse(this.#shelf.get(held.at)) as Kept);
  }

  #trim(): void {
    if (this.#held.size <= MOST) return;
    const orders = [...this.#held.values()].map(({ order }) => order).sort((a, b) => a - b);
    this.#bound = orders[MOST]!;
    for (const [id, { order }] of this.#held) if (order >= this.#bound) this.#held.delete(id);
  }
}

/** For a few cases. */
export function memoryShelf(): Shelf {
  const texts: string[] = [];
  return { put: (text) => texts.push(text) - 1, get: (at) => texts[at]!, close: () => undefined };
}
