/** Counts each arm's answers: how many came, were cut or filtered or carried thinking, and which model answered. */
import type { Answered } from '../../change/arm-answer.ts';
import type { Side } from '../../decision/score-table.ts';

export interface AnswerCount {
  readonly answers: number;
  /** Cut by max-tokens or the context. */
  readonly cut: number;
  /** Refused by the provider's filter. */
  readonly filtered: number;
  /** With thinking in their text. */
  readonly thinking: number;
}

type Mutable = { -readonly [K in keyof AnswerCount]: AnswerCount[K] };

const NONE: AnswerCount = { answers: 0, cut: 0, filtered: 0, thinking: 0 };

export class AnswerCounts {
  /** Models that answered in place of the one that was asked for, by target and side. */
  readonly otherModels = new Map<string, Record<Side, Set<string>>>();
  readonly #counts = new Map<string, Record<Side, Mutable>>();

  note(target: string, side: Side, answer: Answered): void {
    let counts = this.#counts.get(target);
    if (counts === undefined) {
      counts = { base: { ...NONE }, head: { ...NONE } };
      this.#counts.set(target, counts);
    }
    const mine = counts[side];
    mine.answers += 1;
    if (answer.finishReason === 'length') mine.cut += 1;
    if (answer.finishReason === 'content_filter') mine.filtered += 1;
    if (answer.thinking !== undefined) mine.thinking += 1;
    if (answer.otherModel !== undefined) this.#renamed(target, side, answer.otherModel);
  }

  of(target: string): Readonly<Record<Side, AnswerCount>> {
    return this.#counts.get(target) ?? { base: NONE, head: NONE };
  }

  #renamed(target: string, side: Side, model: string): void {
    let names = this.otherModels.get(target);
    if (names === undefined) {
      names = { base: new Set(), head: new Set() };
      this.otherModels.set(target, names);
    }
    names[side].add(model);
  }
}
