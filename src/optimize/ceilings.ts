/** What a candidate may cost and how long it may take, compared with the current prompt. */
import type { Unit } from '../decision/member.ts';
import { ratioOfMeans } from '../stats/intervals.ts';
import { type CandidateId, SEED } from './candidate.ts';
import { type Draw, RACE } from './scored-answers.ts';
import type { SearchState } from './search-state.ts';

export interface Ratio {
  readonly base: number;
  readonly head: number;
  readonly ratio: number;
  readonly interval: readonly [number, number] | null;
  readonly limit: number | null;
  readonly state: 'reported' | 'held' | 'open' | 'broken';
}

type Ceiling = 'cost' | 'latency';

const FIELDS = { cost: 'costUsd', latency: 'latencyMs' } as const;
const WORDS: Readonly<Record<Ceiling, string>> = { cost: 'costs', latency: 'takes' };

/** Ratio of the means over the cases on which both are known; null = too few. */
export function ratioOf(
  state: SearchState,
  ceiling: Ceiling,
  {
    candidate,
    draws,
    units,
  }: { readonly candidate: CandidateId; readonly draws: readonly Draw[]; readonly units: readonly Unit[] },
): Ratio | null {
  const limit = state.setup.ceilings[ceiling];
  const mean = (of: CandidateId, id: string): number | undefined => {
    const all = draws.flatMap((draw) => state.answers.of({ candidate: of, case: id, draw }));
    const known = all.map((answer) => answer[FIELDS[ceiling]]).filter((value) => value !== undefined);
    return known.length === 0 || known.length < all.length
      ? undefined
      : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const pairs = units.flatMap(({ id }) => {
    const [base, head] = [mean(SEED, id), mean(candidate, id)];
    return base === undefined || head === undefined ? [] : [{ base, head }];
  });
  const found = ratioOfMeans(pairs);
  if (found === null) return null;
  const { base, head, ratio, interval } = found;
  return { base, head, ratio, interval, limit: limit ?? null, state: stateOf(interval, limit) };
}

/** A ceiling that a racing candidate has been shown to break, in words; a merely likely one is left to the look. */
export function brokenCeiling(state: SearchState, candidate: CandidateId, cases: number): string | null {
  const compared = { candidate, draws: RACE, units: state.setup.plan.select.slice(0, cases) };
  for (const ceiling of ['cost', 'latency'] as const) {
    const limit = state.setup.ceilings[ceiling];
    if (limit === undefined) continue;
    const found = ratioOf(state, ceiling, compared);
    if (found?.state === 'broken')
      return `${WORDS[ceiling]} ${found.ratio.toFixed(2)} times as much, over the ceiling of ${limit}`;
  }
  return null;
}

function stateOf(interval: readonly [number, number] | null, limit: number | undefined): Ratio['state'] {
  if (limit === undefined) return 'reported';
  if (interval === null) return 'open';
  if (interval[0] > limit) return 'broken';
  return interval[1] > limit ? 'open' : 'held';
}
