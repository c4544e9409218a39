/** A demand to measure; its answers are stored for the search. */
import type { Demand, Response } from './demand.ts';
import type { Ask, Measured } from './scored-answers.ts';
import type { SearchState } from './search-state.ts';

/** A part of the search: it makes demands, and returns what it found. */
export type Demands<T> = Generator<Demand, T, Response>;

export function* measure(state: SearchState, asks: readonly Ask[], why: string): Demands<void> {
  if (asks.length === 0) return;
  const response = yield { kind: 'measure', asks, why };
  state.meter = response.meter;
  if (response.kind !== 'measured') throw new Error('a demand to measure was answered by something else');
  for (const one of inOrder(response.measured, asks)) state.answers.put(one);
}

/** Answers may arrive in any order, but floats must be summed in a fixed one. */
function inOrder(measured: readonly Measured[], asks: readonly Ask[]): readonly Measured[] {
  const byAsk = new Map(measured.map((one) => [one.ask, one]));
  return asks.map((ask) => byAsk.get(ask) ?? { ask, answers: [] });
}
