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
  /** Of a route or a cascade: who answered, and whether a cascade escalated to it. */
  readonly by?: string | undefined;
  readonly escalated?: boolean | undefined;
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
  const dear = dearAnswers(all.flatMap(({ head }) => head ?? []));
  return {
    ...Object.fromEntries(found),
    ...(baseline === undefined ? {} : { baseline }),
    ...(dear === undefined ? {} : { dear }),
  };
}

/**
 * Cases whose answer a cascade escalated, or that a route sent where a request costs most. Undefined where one model
 * answers, or where nobody knows which class is the dear one.
 */
function dearAnswers(calls: readonly CallFacts[]): number | undefined {
  const placed = calls.filter(({ by }) => by !== undefined);
  if (placed.length === 0) return undefined;
  const escalated = placed.filter((call) => call.escalated === true).length;
  const byModel = new Map<string, CallFacts[]>();
  for (const call of placed.filter((one) => one.escalated !== true))
    byModel.set(call.by!, [...(byModel.get(call.by!) ?? []), call]);
  // One class, beside a cascade or alone: nothing of it is dearer than the rest.
  if (byModel.size < 2) return escalated;
  const means = [...byModel.values()].map((own) => {
    const known = own.flatMap(({ costUsd }) => costUsd ?? []);
    return { n: own.length, mean: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length };
  });
  if (means.some(({ mean }) => mean === null)) return undefined;
  const [dearest] = means.sort((a, b) => b.mean! - a.mean!);
  return escalated + dearest!.n;
}

/** Null without a usable pair. A ceiling is exceeded only when the whole interval lies above it. */
function ratioOf(pairs: readonly PairFacts[], figure: Figure, ceiling: number | undefined): RatioFigure | null {
  const usable = pairs.flatMap(({ base, head }) => {
    const before = base?.[figure];
    const after = head?.[figure];
    if (base === undefined || head === undefined || before === undefined || after === undefined) return [];
    // What another model took than the one that was asked for is no figure of this change.
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
