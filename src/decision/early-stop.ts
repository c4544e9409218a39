/** How large a change is once early stopping is allowed for: what made the gate stop also made it look larger. */
import { adjustedDrift, type StopBounds } from '../stats/early-stop.ts';
import { regressionStatistic } from '../stats/paired.ts';
import { BLOCK_SPENDING, PASS_SPENDING } from '../stats/sequential.ts';
import { pairSumsOf } from '../stats/tally.ts';
import { betaOf, boundAt, mustWait } from './evidence.ts';
import type { Family } from './family.ts';
import { usualSamples } from './member-state.ts';

/** If a plan has more looks than this, only every second, third, ... is followed; this changes the size very little. */
const MOST_LOOKS = 120;

/** Points to one decimal, negative = worse; undefined when nothing was measured. */
export function estimateOf({ members, settings }: Family, key: string): number | undefined {
  const state = members.find(({ member }) => member.key === key);
  if (state === undefined || state.measuredAt < 0) return undefined;
  const regression = regressionStatistic(pairSumsOf(state.tally), usualSamples(state));
  if (regression === null) return undefined;
  const { z, se, mean } = regression;
  const look = state.measuredAt;
  const alpha = state.outcome?.alpha;
  if (state.looks.length === 1 || alpha === undefined) return rounded(100 * mean);
  const kept = keptLooks(state.times.length, look);
  const t = state.times[look]!;
  const bounds = kept.map((at): StopBounds => {
    const own = state.times[at]!;
    const block = boundAt(state, at, alpha, BLOCK_SPENDING);
    const pass =
      (state.member.margin / se) * Math.sqrt(own / t) - boundAt(state, at, betaOf(state, settings), PASS_SPENDING);
    return { block, pass: mustWait(state, at) ? Number.NEGATIVE_INFINITY : pass };
  });
  const times = kept.map((at) => state.times[at]!);
  const drift = adjustedDrift({ times, bounds, look: kept.indexOf(look), z });
  // Subtracted from the plain mean, not from the shrunk one that is tested: that one is already too small when few
  // cases were seen.
  const excess = (z / Math.sqrt(t) - drift) * Math.sqrt(t) * se;
  return rounded(100 * (state.tally.sum / state.tally.n + excess));
}

function keptLooks(count: number, stopped: number): readonly number[] {
  const step = Math.ceil(count / MOST_LOOKS);
  return Array.from({ length: count }, (_, at) => at).filter(
    (at) => at % step === 0 || at === stopped || at === count - 1,
  );
}

function rounded(points: number): number {
  return Math.round(10 * points) / 10 || 0;
}
