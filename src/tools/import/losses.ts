/**
 * What an import could not take over and what its reader has to know: each thing once, with how often and where first.
 */

interface Place {
  readonly first: string;
  count: number;
}

export class Losses {
  readonly #lost = new Map<string, Place>();
  readonly #notes = new Set<string>();

  /** `what` has no counterpart here; the same words at many places make one line. */
  lost(what: string, where: string): void {
    const known = this.#lost.get(what);
    if (known === undefined) this.#lost.set(what, { first: where, count: 1 });
    else known.count += 1;
  }

  /** What was taken over but differs from the original, or needs a look. */
  note(text: string): void {
    this.#notes.add(text);
  }

  get lines(): readonly string[] {
    return [...this.#lost].map(([what, { first, count }]) => {
      if (count > 1) return `${what} (${count} times, first in ${first})`;
      return first === '' ? what : `${first}: ${what}`;
    });
  }

  get notes(): readonly string[] {
    return [...this.#notes];
  }
}
