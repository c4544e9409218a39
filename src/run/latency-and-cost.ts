/** Latency, tokens and cost of head against base, pair by pair; reported, and capped only if policy says so. */
import type { GateSettings } from '../inputs/config.ts';
import type { RatioFigure, TargetOperational } from '../record/operational.ts';
import { ratioOfMeans } from '../stats/intervals.ts';

/** What one call took. */
export interface CallFacts {
  readonly latencyMs?: number | undefined;
  readonly promptTokens?: number | undefined;
  readonly completionTokens?: number | undefined;
  /** Prompt tokens read from a cache. */
  readonly cachedTokens?: number | undefined;
  /** A model other than the one asked for answered. */
  readonly fallback?: boolean | undefined;
  readonly costUsd?: number | undefined;
  /** In a route or cascade, the model that answered, and whether a cascade escalated to it. */
  readonly by?: string | undefined;
  readonly escalated?: boolean | undefined;
  /** Sampled in this run: only two fresh calls met the same conditions at the provider. */
  readonly fresh: boolean;
}

export interface PairFacts {
  readonly base?: CallFacts | undefined;
  readonly head?: CallFacts | undefined;
}

type Figure = 'latencyMs' | 'promptTokens' | 'completionTokens' | 'costUsd';

export function operationalOf(
  pairs: Iterable<PairFacts>,
  gate: GateSettings,
  baseline: TargetOperational['baseline'],
): TargetOperational {
  const all = [...pairs];
  const figures: [Figure, number | undefined][] = [
    ['latencyMs', gate.maxLatencyRatio],
    ['promptTokens', undefined],
    ['completionTokens', undefined],
    ['costUsd', gate.maxCostRatio],
  ];
  const found = figures.flatMap(([figure, ceiling]) => {
    const value = ratioOf(all, figure, ceiling);
    return value === null ? [] : [[figure, value] as const];
  });
  const dear = dearAnswers(all.flatMap(({ head }) => head ?? []));
  return {
    ...Object.fromEntries(found),
    ...(baseline === undefined ? {} : { baseline }),
    ...(dear === undefined ? {} : { dear }),
  };
}

/**
 * Cases whose answer a cascade escalated, or that a route sent where a request costs most. Undefined when one model
 * answers, or when nobody knows which class is the expensive one.
 */
function dearAnswers(calls: readonly CallFacts[]): number | undefined {
  const placed = calls.filter(({ by }) => by !== undefined);
  if (placed.length === 0) return undefined;
  const escalated = placed.filter((call) => call.escalated === true).length;
  const byModel = new Map<string, CallFacts[]>();
  for (const call of placed.filter((one) => one.escalated !== true))
    byModel.set(call.by!, [...(byModel.get(call.by!) ?? []), call]);
  // With only one class, beside a cascade or alone, nothing is more expensive than the rest.
  if (byModel.size < 2) return escalated;
  const means = [...byModel.values()].map((own) => {
    const known = own.flatMap(({ costUsd }) => costUsd ?? []);
    return { n: own.length, mean: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length };
  });
  if (means.some(({ mean }) => mean === null)) return undefined;
  const [dearest] = means.sort((a, b) => b.mean! - a.mean!);
  return escalated + dearest!.n;
}

/** Null without a usable pair. A ceiling counts as exceeded only when the whole interval is above it. */
function ratioOf(pairs: readonly PairFacts[], figure: Figure, ceiling: number | undefined): RatioFigure | null {
  const usable = pairs.flatMap(({ base, head }) => {
    const before = base?.[figure];
    const after = head?.[figure];
    if (base === undefined || head === undefined || before === undefined || after === undefined) return [];
    // What a model other than the one asked for took says nothing about this change.
    if (base.fallback === true || head.fallback === true) return [];
    if (figure === 'latencyMs' && !(base.fresh && head.fresh)) return [];
    return [{ base: before, head: after }];
  });
  const estimate = ratioOfMeans(usable);
  if (estimate === null) return null;
  const { n, base, head, ratio, interval } = estimate;
  const shown = { n, base, head, ratio, interval };
  if (ceiling === undefined) return { ...shown, state: 'reported' };
  if (interval === null) return { ...shown, ceiling, state: 'unknown' };
  return { ...shown, ceiling, state: interval[0] > ceiling ? 'exceeded' : 'held' };
}
