/** Calls that are really sent: admitted by the budget, passed through their provider's line, priced and stored. */
import type { GateConfig } from '../../inputs/config.ts';
import { modelPrices } from '../../inputs/model-prices.ts';
import type { LiveProvider } from '../../inputs/provider.ts';
import type { Question, Reply } from '../../model-call/call.ts';
import { costOf } from '../../model-call/price.ts';
import { boundedByCalls, expectedCost, unknownPrice } from '../../model-call/pricing.ts';
import type { Digest } from '../../text/digest.ts';
import { InputError } from '../../text/problem.ts';
import type { StoredAnswers } from '../store/answer-age.ts';
import type { StoredAnswer } from '../store/stored-line.ts';
import type { Budget } from './budget.ts';
import { type Locate, refusedForGood } from './fatal-errors.ts';
import type { Witness } from './known-answers.ts';
import {
  type Failure,
  failure,
  type Line,
  type LineOptions,
  type Outcome,
  ProviderLine,
  unsent,
} from './provider-line.ts';
import type { RunStop } from './run-stop.ts';
import type { Expected } from './spending.ts';

export interface PaidCallsOptions extends Omit<LineOptions, 'provider' | 'file' | 'halted'> {
  readonly config: GateConfig;
  readonly budget: Budget;
  readonly stored: StoredAnswers;
  /** Refuses calls whose cost cannot be bounded. */
  readonly bounded: boolean;
  readonly stop: () => RunStop;
  readonly witness?: Witness | undefined;
  /** Called with `model`, `temperature`, `max-tokens`, `params.x`, or `prompt` for a request that is too long. */
  readonly locate?: Locate | undefined;
}

export interface PaidCalls {
  send(question: Question, provider: LiveProvider, key: Digest): Promise<Reply>;
  /** Calls under way. */
  readonly active: number;
  endOf(provider: string, model: string): string | null | undefined;
  /** Nothing more is sent. */
  close(): void;
}

/** A line is opened only when a question needs it. */
export function paidCalls(options: PaidCallsOptions): PaidCalls {
  const { config, budget, stored, witness } = options;
  const lines = new Map<string, Line>();
  const unpriced = new Set<string>();

  const lineOf = (provider: LiveProvider): Line => {
    let line = lines.get(provider.name);
    if (line === undefined) {
      line = new ProviderLine({ ...options, provider, file: config.file, halted: () => options.stop().why });
      lines.set(provider.name, line);
    }
    return line;
  };

  const prices = modelPrices(config, options.clock.now());

  const expected = ({ request, provider }: Question): Expected | null => {
    if (!options.bounded) return null;
    const price = prices.highest({ provider, model: request.model });
    if (price !== null) return { model: request.model, ...expectedCost(request, price) };
    // What has no price is limited by the number of calls.
    if (config.gate.maxCalls !== undefined) {
      if (!unpriced.has(request.model)) options.log.warn(boundedByCalls(request.model));
      unpriced.add(request.model);
      return null;
    }
    throw new InputError(unknownPrice(request.model, config.file));
  };

  /** Adds the cost if the provider states none and the price is known. */
  const costed = (answer: StoredAnswer, { request, provider }: Question): StoredAnswer => {
    if (answer.costUsd !== undefined || answer.usage === undefined) return answer;
    const price = prices.usual({ provider, model: request.model });
    return price === null ? answer : { ...answer, costUsd: costOf(answer.usage, price) };
  };

  return {
    async send(question, provider, key) {
      const reserve = await budget.admit(expected(question));
      if (reserve === null) return unsent(budget);
      let answer: StoredAnswer | null = null;
      let isLost = false;
      try {
        const outcome = await lineOf(provider).ask(question, key);
        if (outcome.kind === 'refused') return refusedCall(question, provider, outcome, options);
        if (outcome.kind === 'failed') {
          isLost = outcome.code === 'oversize';
          return outcome;
        }
        answer = costed(outcome.answer, question);
        if (outcome.kind === 'excess') return failure('oversize', outcome.why, outcome.tries);
        const entry = stored.keep(key, answer);
        witness?.answered(key, entry);
        return { ...answer, origin: { kind: 'fresh' } };
      } finally {
        const unknown = isLost ? { usage: undefined, costUsd: null } : undefined;
        budget.settle(reserve, answer === null ? unknown : { usage: answer.usage, costUsd: answer.costUsd ?? null });
      }
    },
    get active() {
      return [...lines.values()].reduce((sum, line) => sum + line.active, 0);
    },
    endOf: (provider, model) => lines.get(provider)?.endOf(model),
    close() {
      for (const line of lines.values()) line.close();
    },
  };
}

/**
 * Only the user can fix it: the run stops with one message. If a judge cannot take a long answer, only that answer is
 * lost.
 */
function refusedCall(
  question: Question,
  provider: LiveProvider,
  refusal: Extract<Outcome, { kind: 'refused' }>,
  { config, locate, stop }: Pick<PaidCallsOptions, 'config' | 'locate' | 'stop'>,
): Failure {
  const { role } = question.place;
  if (refusal.fault.why === 'too-long' && role !== 'arm')
    return failure('malformed', `the request is longer than the model takes: ${refusal.said}`, refusal.tries);
  // A probe comes after everything is measured, so its failure is no reason to lose that.
  if (role === 'probe') return failure('malformed', refusal.said, refusal.tries);
  const error = refusedForGood(question, provider, refusal, { file: config.file, locate });
  stop().fault(error);
  throw error;
}
