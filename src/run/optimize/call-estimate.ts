/** Estimates what the calls of an `optimize` run cost before any has been made. */
import { type ModelSeat, modelPrices } from '../../inputs/model-prices.ts';
import { costOf } from '../../model-call/price.ts';
import { unknownPrice } from '../../model-call/pricing.ts';
import type { Problems } from '../../text/problem.ts';
import type { OptimizeRequest } from './optimize-request.ts';
import type { OptimizeTarget } from './prepare-optimize.ts';

/** Tokens that a reflection writes, and reads besides the prompt, before one is known. */
const REFLECTION_TOKENS = 700;

export interface CallEstimate {
  /** USD per call. */
  readonly arm: number;
  readonly reflector: number;
}

/** What a call costs before any has been made; 0 when a price is unknown and money is not limited. */
export function estimateOf({ config, arm, policy, components }: OptimizeTarget, now: string): CallEstimate {
  const prices = modelPrices(config, now);
  const text = components.reduce((sum, one) => sum + one.text.length, 0) / 4;
  const usd = (seat: ModelSeat, promptTokens: number, completionTokens: number): number => {
    const price = prices.usual(seat);
    return price === null ? 0 : costOf({ promptTokens, completionTokens }, price);
  };
  return {
    arm: usd(arm.model, text + 100, Math.min(arm.model.maxTokens ?? 500, 500)),
    reflector: usd(policy.reflector, text + REFLECTION_TOKENS, 2 * text),
  };
}

/** Notes every model asked without a known price when money is limited. */
export function checkPrices(
  { config, policy, arm, candidateArm }: OptimizeTarget,
  { reflectorReplies }: Pick<OptimizeRequest, 'reflectorReplies'>,
  { now, problems }: { readonly now: string; readonly problems: Problems },
): void {
  if (policy.maxCostUsd === undefined) return;
  const prices = modelPrices(config, now);
  const reflector = reflectorReplies === undefined ? [policy.reflector] : [];
  const unpriced = [arm.model, candidateArm.model, ...reflector].filter((seat) => prices.usual(seat) === null);
  const unknown = new Set(unpriced.map(({ model }) => model));
  for (const model of unknown) problems.add(unknownPrice(model, config.file));
}
