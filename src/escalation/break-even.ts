/** Break-even of a tuned model against a prompted one: monthly costs and the daily requests at which they cross. */

import type { Economics, PromptEconomics, TunedEconomics } from '../inputs/escalation-policy.ts';
import type { Json } from '../text/digest.ts';
import { count, usd } from './wording.ts';

export const DAYS_PER_MONTH = 30;

/** USD for one request; `cachedShare` 0..1 of the input tokens are billed at `1 - cacheDiscount` of their price. */
export function promptCost(prompt: PromptEconomics, cachedShare = prompt.cachedShare): number {
  const { cacheWriteShare = 0, cacheWritePremium = 0 } = prompt;
  const factor = 1 - cachedShare * prompt.cacheDiscount + (cachedShare === 0 ? 0 : cacheWriteShare * cacheWritePremium);
  const input = prompt.inputTokens * factor * prompt.priceIn;
  return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}

/** USD for one request, without training and serving. */
export function tunedCost(tuned: TunedEconomics): number {
  return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}

/** USD a month that the tuned model costs before its first request. */
export function tunedFixed(tuned: TunedEconomics): number {
  return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}

export interface BreakEven {
  /** USD per request. */
  readonly perRequest: { readonly prompt: number; readonly promptCached: number; readonly tuned: number };
  /** USD per month. */
  readonly fixed: number;
  /** Requests a day from which the tuned model is cheaper; null = never. */
  readonly uncached: number | null;
  /** The same at the declared cached share. */
  readonly cached: number | null;
  readonly cachedShare: number;
  /** The calculation written out, one line each. */
  readonly arithmetic: readonly string[];
}

/**
 * prompt = requests x (input x price x (1 - cached share x discount) + output x price); tuned = training / months +
 * serving + requests x (input x price + output x price). They cross where requests x (prompt - tuned per request) pays
 * for the fixed part; never when the prompted request costs no more than the tuned one.
 */
export function breakEven(economics: Economics): BreakEven {
  const { prompt, tuned } = economics;
  const perRequest = {
    prompt: promptCost(prompt, 0),
    promptCached: promptCost(prompt),
    tuned: tunedCost(tuned),
  };
  const fixed = tunedFixed(tuned);
  const uncached = crossing(perRequest.prompt, perRequest.tuned, fixed);
  const cached = crossing(perRequest.promptCached, perRequest.tuned, fixed);
  return {
    perRequest,
    fixed,
    uncached,
    cached,
    cachedShare: prompt.cachedShare,
    arithmetic: [
      `Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${usd(perRequest.prompt)} a request.`,
      `Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${usd(perRequest.promptCached)} a request.`,
      `Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${usd(perRequest.tuned)} a request, and ${usd(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${usd(tuned.servingUsdPerMonth)} = ${usd(fixed)} a month.`,
      line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
      line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
    ],
  };
}

function crossing(prompt: number, tuned: number, fixed: number): number | null {
  const saved = prompt - tuned;
  // Prices of a millionth differ by rounding alone: a difference of 1e-15 USD a request counts as equal.
  return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}

function line(label: string, prompt: number, tuned: number, fixed: number, at: number | null): string {
  return at === null
    ? `${label} the prompted request is not dearer: never.`
    : `${label}: ${usd(fixed)} / (${usd(prompt)} - ${usd(tuned)}) / ${DAYS_PER_MONTH} = ${count(at)} requests a day.`;
}

/** USD a month of each option at a given volume, for a chart or a table. */
export function monthly(
  economics: Economics,
  requestsPerDay: number,
): { readonly prompt: number; readonly promptCached: number; readonly tuned: number } {
  const requests = requestsPerDay * DAYS_PER_MONTH;
  return {
    prompt: requests * promptCost(economics.prompt, 0),
    promptCached: requests * promptCost(economics.prompt),
    tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
  };
}

/** What the record stores for the checklist and the chart. */
export function economicsJson(economics: Economics, requestsPerDay: number | undefined): Json {
  const even = breakEven(economics);
  return {
    requestsPerDay: requestsPerDay ?? null,
    perRequest: even.perRequest,
    fixedPerMonth: even.fixed,
    crossing: { uncached: even.uncached, cached: even.cached },
    cachedShare: even.cachedShare,
    monthly: requestsPerDay === undefined ? null : monthly(economics, requestsPerDay),
    arithmetic: [...even.arithmetic],
  };
}
