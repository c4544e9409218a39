/** Chooses the strategies of a run: the named ones, else all that write, and few-shots if the prompt has some. */
import { type OptimizePolicy, STRATEGIES, type StrategyName } from '../../inputs/optimize-policy.ts';
import type { OptimizeRequest } from './optimize-request.ts';

/** A prompt without few-shots gets some only if asked for. */
const AUTO = STRATEGIES.filter((name) => name !== 'few-shots');

export interface Choosing {
  readonly policy: Pick<OptimizePolicy, 'strategies' | 'demos'>;
  /** The prompt names a few-shot file that can be rewritten. */
  readonly hasShots: boolean;
}

export function strategiesOf(
  { policy, hasShots }: Choosing,
  { strategies, fewShots }: Pick<OptimizeRequest, 'strategies' | 'fewShots'>,
): readonly StrategyName[] {
  const named = strategies ?? (policy.strategies === 'auto' ? undefined : policy.strategies);
  const isAsked = fewShots || (named === undefined && (hasShots || policy.demos !== undefined));
  const chosen: readonly StrategyName[] = named ?? AUTO;
  return isAsked && !chosen.includes('few-shots') ? [...chosen, 'few-shots'] : chosen;
}
