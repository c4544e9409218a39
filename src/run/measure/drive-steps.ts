/** Drives steps through the models port and notices an arm or judge that sends no answer at all. */
import type { Answer, Question, Step } from '../../model-call/call.ts';
import type { Models } from '../ports.ts';

interface Tally {
  answered: number;
  failed: number;
  lastFailure: string | null;
}

/** Failures in a row, with no answer at all, after which an arm or a judge counts as dead. */
const DEAD_AFTER = 24;

export class Calls {
  readonly #models: Models;
  readonly #tallies = new Map<string, Tally>();
  #dead: string | null = null;

  constructor(models: Models) {
    this.#models = models;
  }

  /** The arm or judge that sent no usable answer at all, in words; null = none. */
  get dead(): string | null {
    if (this.#dead !== null) return this.#dead;
    for (const [who, tally] of this.#tallies)
      if (tally.answered === 0 && tally.failed > 0) return `${who}: ${tally.lastFailure}`;
    return null;
  }

  get stopped(): boolean {
    return this.#dead !== null || this.#models.exhausted !== null;
  }

  /** `dress` completes a question; `hear` gets each answer, `lost` the code of each failure. */
  async drive<T>(
    first: Step<T>,
    dress: (question: Question) => Question = (question) => question,
    hear: (answer: Answer) => void = () => {},
    lost: (code: string) => void = () => {},
  ): Promise<T> {
    let step = first;
    while ('ask' in step) {
      const reply = await this.#models.ask(dress(step.ask));
      if (reply.kind === 'answered') hear(reply);
      else lost(reply.code);
      step = step.next(reply);
    }
    return step.done;
  }

  /** `failure` is null for a usable answer. */
  count(who: string, failure: string | null): void {
    const tally = this.#tallies.get(who) ?? { answered: 0, failed: 0, lastFailure: null };
    if (failure === null) tally.answered++;
    else {
      tally.failed++;
      tally.lastFailure = failure;
    }
    this.#tallies.set(who, tally);
    if (tally.answered === 0 && tally.failed >= DEAD_AFTER) this.#dead ??= `${who}: ${tally.lastFailure}`;
  }
}

/** We chose not to ask, so it is not the provider's failure. */
export function selfInflicted(code: string): boolean {
  return code === 'ordered' || code === 'budget' || code === 'deadline' || code === 'interrupted';
}
