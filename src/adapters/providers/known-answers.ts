/** Answers that need no call: from this run, from a store, or the reason why there will be none. */
import type { Question, Reply } from '../../model-call/call.ts';
import type { Digest } from '../../text/digest.ts';
import type { StoredAnswers } from '../store/answer-age.ts';
import type { StoreEntry } from '../store/stored-line.ts';
import type { Budget } from './budget.ts';
import { type Failure, failure, unsent } from './provider-line.ts';
import type { RunStop } from './run-stop.ts';

/** Notified of every answer used and every call that failed for good. */
export interface Witness {
  answered(key: Digest, entry: StoreEntry): void;
  failed(key: Digest, reply: Failure): void;
}

export interface KnownAnswersOptions {
  readonly stored: StoredAnswers;
  readonly budget: Budget;
  readonly stop: RunStop;
  readonly witness?: Witness | undefined;
}

/** Null = a call is needed. */
export type KnownAnswers = (question: Question, key: Digest) => Reply | null;

export function knownAnswers({ stored, budget, stop, witness }: KnownAnswersOptions): KnownAnswers {
  return (question, key) => {
    const found = stored.find(question, key);
    if (found !== null && (found.own || !question.again)) {
      const { entry, own } = found;
      witness?.answered(key, entry);
      if (own) return { ...entry.reply, origin: { kind: 'fresh' } };
      if (question.storedBefore === undefined && !question.storedOnly) budget.reused();
      return { ...entry.reply, origin: { kind: 'stored', at: entry.at, scope: entry.scope } };
    }
    if (question.storedBefore !== undefined)
      return failure('not-recorded', 'there is no stored answer that is old enough', 0);
    if (question.storedOnly) return failure('not-recorded', 'there is no stored answer', 0);
    return stop.why !== null || budget.exhausted !== null ? unsent(budget) : null;
  };
}
