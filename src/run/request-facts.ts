/** Averages what a request of each side took: tokens, cache, money and waiting, over the cases that were asked. */
import type { Arm } from '../change/arms.ts';
import type { ModelPrices } from '../inputs/model-prices.ts';
import type { EscalationEntry, RequestFacts } from '../record/escalation-entry.ts';
import type { TargetOperational } from '../record/operational.ts';
import { quantile } from '../stats/order-statistic.ts';
import type { CallFacts, PairFacts } from './latency-and-cost.ts';

const P95 = 0.95;

/** Undefined when neither side reported what its answers took. */
export function requestsOf(
  pairs: readonly PairFacts[],
  arms: { readonly base: Arm; readonly head: Arm },
  prices: ModelPrices,
  health: TargetOperational['promptHealth'],
): EscalationEntry['request'] {
  const of = (side: 'base' | 'head'): RequestFacts | undefined =>
    sideFacts(
      pairs.flatMap((pair) => pair[side] ?? []),
      arms[side],
      prices,
      health?.[side] ?? null,
    );
  const [base, head] = [of('base'), of('head')];
  if (base === undefined && head === undefined) return undefined;
  return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
}

function sideFacts(
  all: readonly CallFacts[],
  { model }: Arm,
  prices: ModelPrices,
  health: NonNullable<TargetOperational['promptHealth']>['base'],
): RequestFacts | undefined {
  // An answer from a model other than the one asked for says nothing about this one.
  const calls = all.filter(({ fallback }) => fallback !== true);
  const fallbacks = all.length - calls.length;
  const told = calls.filter(({ promptTokens }) => promptTokens !== undefined);
  const mean = (key: 'promptTokens' | 'completionTokens' | 'costUsd'): number | undefined =>
    meanOf(calls.flatMap((call) => call[key] ?? []));
  const p95 = quantile(
    calls.flatMap(({ latencyMs, fresh }) => (fresh && latencyMs !== undefined ? [latencyMs] : [])),
    P95,
  );
  const costUsd = mean('costUsd');
  if (told.length === 0 && costUsd === undefined && p95 === null) return undefined;
  // A route or cascade has no single price.
  const price = model.route === undefined && model.cascade === undefined ? prices.usual(model) : null;
  const facts = {
    n: calls.length,
    costUsd,
    promptTokens: mean('promptTokens'),
    completionTokens: mean('completionTokens'),
    ...(health === null ? {} : { staticTokens: health.staticTokens, systemTokens: health.systemTokens }),
    // A provider that counts tokens but reports no cached ones read none from a cache.
    cachedTokens: told.length === 0 ? undefined : meanOf(told.map(({ cachedTokens = 0 }) => cachedTokens)),
    priceIn: price?.input,
    priceOut: price?.output,
    priceCached: price?.cachedInput,
    fallbacks: fallbacks === 0 ? undefined : fallbacks,
    p95: p95 === null ? undefined : { ms: p95.value, interval: p95.interval, n: p95.n },
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as RequestFacts;
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
