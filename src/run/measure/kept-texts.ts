/**
 * Keeps answers for later reports and failure reviews: a limited number per target, on a shelf instead of in memory.
 */
import type { Spoken } from '../../change/arm-answer.ts';
import type { Shelf } from '../ports.ts';

/** First samples of both arms. */
export interface Kept {
  readonly base?: Spoken | undefined;
  readonly head?: Spoken | undefined;
}

/** Texts kept per target. */
const MOST = 4_000;

/** Keeps the first cases in evaluation order, whichever finished first, so that runs over the same answers agree. */
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

/** Enough for a few cases. */
export function memoryShelf(): Shelf {
  const texts: string[] = [];
  return { put: (text) => texts.push(text) - 1, get: (at) => texts[at]!, close: () => undefined };
}
