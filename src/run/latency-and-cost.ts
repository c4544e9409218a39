/** Operational figures: latency, tokens and cost of head against base, pairwise; reported, capped only where policy says so. */
import type { GateSettings } from '../inputs/config.ts';
import type { RatioFigure, TargetOperational } from '../record/operational.ts';
import { ratioOfMeans } from '../stats/intervals.ts';

/** What one call took. */
export interface CallFacts {
  readonly latencyMs?: number | undefined;
  readonly promptTokens?: number | undefined;
  readonly completionTokens?: number | undefined;
  /** Of the prompt's, read from a cache. */
  readonly cachedTokens?: number | undefined;
  /** Another model answered than the one that was asked for. */
  readonly fallback?: boolean | undefined;
  readonly costUsd?: number | undefined;
  /** Drawn in this run: only pairs of two fresh calls met the same provider weather. */
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
  return { ...Object.fromEntries(found), ...(baseline === undefined ? {} : { baseline }) };
}

/** Null without a usable pair. A ceiling is exceeded only when the whole interval lies above it. */
function ratioOf(pairs: readonly PairFacts[], figure: Figure, ceiling: number | undefined): RatioFigure | null {
  const usable = pairs.flatMap(({ base, head }) => {
    const before = base?.[figure];
    const after = head?.[figure];
    if (base === undefined || head === undefined || before === undefined || after === undefined) return [];
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
