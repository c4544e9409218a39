/** What a run may spend and has spent: calls, money, minutes; a call starts only if its worst case still fits. */
import type { Answer } from '../../model-call/call.ts';
import type { ModelUsage } from '../../model-call/usage.ts';
import type { Models } from '../../run/ports.ts';

export interface BudgetLimits {
  readonly maxCalls?: number | undefined;
  readonly maxCostUsd?: number | undefined;
  readonly maxMinutes?: number | undefined;
}

/** USD set aside for one call under way. */
export interface Reserve {
  readonly usd: number;
}

export interface Budget {
  /** Waits until calls under way have settled where only they stand in the way; null = no further call. */
  admit(worst: { readonly usd: number; readonly bounded: boolean } | null): Promise<Reserve | null>;
  /** Counts a request that goes out; false when the limit of calls is reached. */
  sent(): boolean;
  failed(): void;
  /** The call is over. `costUsd` null = answered at an unknown price; undefined = no answer. */
  settle(
    reserve: Reserve,
    answer: { readonly usage: Answer['usage']; readonly costUsd: number | null } | undefined,
  ): void;
  reused(): void;
  /** No further call, and why. */
  readonly exhausted: Models['exhausted'];
  /** Monotonic ms at which the time is up; Infinity without a limit. */
  readonly deadline: number;
  expire(): void;
  usage(): ModelUsage;
}

export function openBudget(limits: BudgetLimits, now: number): Budget {
  let exhausted: Models['exhausted'] = null;
  let calls = 0;
  let errors = 0;
  let reused = 0;
  let promptTokens = 0;
  let completionTokens = 0;
  let costUsd = 0;
  let costKnown = true;
  /** What counts against the limit: known costs, and the worst case where the cost stayed unknown. */
  let spent = 0;
  let reserved = 0;
  let underWay = 0;
  const { maxCalls, maxCostUsd, maxMinutes } = limits;
  const waiting: (() => void)[] = [];
  const deadline = maxMinutes === undefined ? Number.POSITIVE_INFINITY : now + maxMinutes * 60_000;

  const release = (): void => {
    for (const go of waiting.splice(0)) go();
  };
  const exhaust = (why: Models['exhausted']): void => {
    exhausted ??= why;
    release();
  };

  return {
    async admit(worst) {
      for (;;) {
        if (exhausted !== null) return null;
        if (maxCalls !== undefined && calls >= maxCalls) {
          exhaust('max-calls');
          return null;
        }
        if (maxCostUsd === undefined || worst === null) break;
        // Without a cap on the answer the run stops after the call that crosses.
        if (worst.bounded ? spent + worst.usd > maxCostUsd : spent >= maxCostUsd) {
          exhaust('max-cost-usd');
          return null;
        }
        if (spent + reserved + worst.usd <= maxCostUsd) break;
        if (underWay === 0) break;
        await new Promise<void>((go) => waiting.push(go));
      }
      const usd = worst?.usd ?? 0;
      reserved += usd;
      underWay += 1;
      return { usd };
    },
    sent() {
      if (maxCalls !== undefined && calls >= maxCalls) {
        exhaust('max-calls');
        return false;
      }
      calls += 1;
      return true;
    },
    failed() {
      errors += 1;
    },
    settle(reserve, answer) {
      reserved -= reserve.usd;
      underWay -= 1;
      if (answer !== undefined) {
        if (answer.usage !== undefined) {
          promptTokens += answer.usage.promptTokens;
          completionTokens += answer.usage.completionTokens;
        }
        if (answer.costUsd === null) {
          costKnown = false;
          spent += reserve.usd;
        } else {
          costUsd += answer.costUsd;
          spent += answer.costUsd;
        }
      }
      release();
    },
    reused() {
      reused += 1;
    },
    get exhausted() {
      return exhausted;
    },
    deadline,
    expire() {
      exhaust('max-minutes');
    },
    usage: () => ({ calls, reused, promptTokens, completionTokens, costUsd, costKnown, errors }),
  };
}
