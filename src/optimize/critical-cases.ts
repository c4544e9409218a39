/**
 * Critical cases in a race: a candidate is out when it fails a case three times that the current prompt passes every
 * time.
 */
import { MOVED, SEED } from './candidate.ts';
import { type Demands, measure } from './measure.ts';
import { type Ask, type Draw, draws, RACE, type ScoredAnswer } from './scored-answers.ts';
import { drop, type SearchState, type Standing } from './search-state.ts';

/** One failure may be chance: this many more answers must fail too, if recordings have them. */
const AGAIN = 2;

function again({ setup }: SearchState): readonly Draw[] {
  return draws('critical', Math.min(AGAIN, setup.plan.samples - 1));
}

interface Suspect {
  readonly child: Standing;
  readonly case: string;
}

/**
 * Asks again about what a candidate of the race seems to have broken; what the budget does not cover is left to the
 * gate.
 */
export function* breakNoCritical(state: SearchState, live: readonly Standing[], cases: number): Demands<void> {
  // What the move to another model breaks is the starting point of that search, not a reason to end it.
  const suspects = live.flatMap((child) => (child.id === MOVED ? [] : suspectsOf(state, child, cases)));
  const asks = suspects.flatMap((suspect) => asksAgain(state, suspect));
  if (!state.affords({ arm: state.callsOf(asks), reflector: 0 })) return;
  yield* measure(state, asks, `critical cases of ${[...new Set(suspects.map(({ child }) => child.id))].join(', ')}`);
  for (const { child, case: id } of suspects) {
    const all = [...RACE, ...again(state)].flatMap((draw) => state.answers.of({ candidate: child.id, case: id, draw }));
    const isBroken = all.length > again(state).length && all.every((answer) => fails(state, answer));
    if (isBroken && child.state === 'kept') drop(child, 'dropped', `fails the critical case ${id} ${all.length} times`);
  }
}

function suspectsOf(state: SearchState, child: Standing, cases: number): readonly Suspect[] {
  const { plan, critical } = state.setup;
  return plan.select.slice(0, cases).flatMap(({ id }) => {
    if (!critical.has(id)) return [];
    const answersOf = (candidate: string): readonly ScoredAnswer[] =>
      RACE.flatMap((draw) => state.answers.of({ candidate, case: id, draw }));
    const [theirs, ours] = [answersOf(SEED), answersOf(child.id)];
    const isSuspect =
      theirs.length > 0 && theirs.every((one) => passes(state, one)) && ours.some((one) => fails(state, one));
    return isSuspect ? [{ child, case: id }] : [];
  });
}

function asksAgain(state: SearchState, { child, case: id }: Suspect): readonly Ask[] {
  return again(state)
    .map((draw): Ask => ({ candidate: child.id, case: id, draw, templates: 'goal' }))
    .filter((ask) => !state.answers.has(ask, state.setup.goal.id));
}

/** An answer without a score neither passes nor fails. */
function passes({ setup: { goal } }: SearchState, { scores }: ScoredAnswer): boolean {
  const score = scores.get(goal.id) ?? null;
  return score !== null && score >= goal.pass;
}

function fails({ setup: { goal } }: SearchState, { scores }: ScoredAnswer): boolean {
  const score = scores.get(goal.id) ?? null;
  return score !== null && score < goal.pass;
}
