/**
 * What a run may spend and has spent: calls, money, minutes. A call starts only if its expected cost, judged by the
 * calls so far, still fits.
 */
import type { Answer } from '../../model-call/call.ts';
import type { ModelUsage } from '../../model-call/usage.ts';
import type { Models } from '../../run/ports.ts';
import { type Expected, Spending } from './spending.ts';

export interface BudgetLimits {
  readonly maxCalls?: number | undefined;
  readonly maxCostUsd?: number | undefined;
  readonly maxMinutes?: number | undefined;
}

/** Set aside for one call under way; null = the cost of calls is not limited. */
export interface Reserve {
  readonly expected: Expected | null;
  readonly usd: number;
}

export interface Budget {
  /** Waits for the calls in flight if only they use up the budget; null = no further call. */
  admit(expected: Expected | null): Promise<Reserve | null>;
  /** Counts a request that is sent; false when the limit of calls is reached. */
  sent(): boolean;
  /** Counts a call that is ordered for later; its highest price, if known, is no longer available to this run. */
  order(mostUsd: number | null): 'ordered' | 'max-calls' | 'max-cost-usd';
  /** The vendor took no order for this call: it was not sent, and costs nothing. */
  refused(mostUsd: number | null): void;
  /** A call that may have been ordered brings no answer: it stays counted, and what was paid for it is not known. */
  lost(): void;
  /** An answer that an earlier run ordered: what was paid, or the most that it can have cost. */
  collected(answer: Pick<Answer, 'usage' | 'paidUsd'>, mostUsd: number | null): void;
  failed(): void;
  /** The call is over. `costUsd` null = answered at an unknown price; undefined = no answer. */
  settle(
    reserve: Reserve,
    answer: { readonly usage: Answer['usage']; readonly costUsd: number | null } | undefined,
  ): void;
  reused(): void;
  /** Allows no further call, and records why. */
  readonly exhausted: Models['exhausted'];
  /** Monotonic ms at which the time is up; Infinity without a limit. */
  readonly deadline: number;
  expire(): void;
  usage(): ModelUsage;
}

export function openBudget({ maxCalls, maxCostUsd, maxMinutes }: BudgetLimits, now: number): Budget {
  const spending = maxCostUsd === undefined ? null : new Spending(maxCostUsd);
  const deadline = maxMinutes === undefined ? Number.POSITIVE_INFINITY : now + maxMinutes * 60_000;
  const waiting: (() => void)[] = [];
  const used = { calls: 0, reused: 0, promptTokens: 0, completionTokens: 0, costUsd: 0, costKnown: true, errors: 0 };
  let exhausted: Models['exhausted'] = null;

  const release = (): void => {
    for (const go of waiting.splice(0)) go();
  };
  const exhaust = (why: Models['exhausted']): void => {
    exhausted ??= why;
    release();
  };
  const isSpent = (): boolean => maxCalls !== undefined && used.calls >= maxCalls;

  const count = (usage: Answer['usage'], costUsd: number | null): void => {
    used.promptTokens += usage?.promptTokens ?? 0;
    used.completionTokens += usage?.completionTokens ?? 0;
    if (costUsd === null) used.costKnown = false;
    used.costUsd += costUsd ?? 0;
  };

  return {
    async admit(expected) {
      for (;;) {
        if (exhausted === null && isSpent()) exhaust('max-calls');
        if (exhausted !== null) return null;
        if (spending === null || expected === null) return { expected: null, usd: 0 };
        const answer = spending.admit(expected);
        if (answer === 'spent') exhaust('max-cost-usd');
        else if (answer === 'wait') await new Promise<void>((go) => waiting.push(go));
        else return { expected, usd: answer };
      }
    },
    sent() {
      if (isSpent()) {
        exhaust('max-calls');
        return false;
      }
      used.calls += 1;
      return true;
    },
    order(mostUsd) {
      if (isSpent()) {
        exhaust('max-calls');
        return 'max-calls';
      }
      if (mostUsd !== null && spending?.order(mostUsd) === false) return 'max-cost-usd';
      used.calls += 1;
      return 'ordered';
    },
    refused(mostUsd) {
      used.calls -= 1;
      if (mostUsd !== null) spending?.refused(mostUsd);
    },
    lost() {
      used.costKnown = false;
    },
    collected({ usage, paidUsd }, mostUsd) {
      count(usage, paidUsd ?? null);
      spending?.collected(paidUsd ?? mostUsd ?? 0);
    },
    failed() {
      used.errors += 1;
    },
    settle(reserve, answer) {
      if (answer !== undefined) count(answer.usage, answer.costUsd);
      if (reserve.expected !== null) spending?.settle(reserve.expected, reserve.usd, answer?.costUsd);
      release();
    },
    reused() {
      used.reused += 1;
    },
    get exhausted() {
      return exhausted;
    },
    deadline,
    expire() {
      exhaust('max-minutes');
    },
    usage: () => ({ ...used }),
  };
}
