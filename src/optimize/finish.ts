/** The end of a search: halving on select, the control, and whether a look at held-out cases is worthwhile. */

import { MOVED, SEED } from './candidate.ts';
import { differences } from './differences.ts';
import { type Demands, measure } from './measure.ts';
import { chanceOfLift, type Posterior, posteriorOf, SEED_POSTERIOR } from './race.ts';
import { type Ask, CONTROL, RACE } from './scored-answers.ts';
import type { SearchState, Standing } from './search-state.ts';

/** How many candidates go on to half, and to all, of the rest of the select slice. */
const RUNGS: readonly { readonly candidates: number; readonly share: number }[] = [
  { candidates: 4, share: 0.5 },
  { candidates: 2, share: 1 },
];
/** Within this distance of the best (0..1) the shorter text wins. */
const AS_GOOD = 0.005;
/** Below one standard deviation a look would mostly be wasted. */
const WORTH_A_LOOK = 1;
const CONTROL_SHARE = 0.1;
/** A control this far off shows that the stored answers are out of date. */
const OTHER_DAY = 1.96;
/** Chance of no loss that a shorter text must reach. */
const NO_LOSS = 0.8;

/** Null when no candidate is worth continuing with. */
export function* halving(state: SearchState): Demands<Standing | null> {
  const { plan, aim } = state.setup;
  let live = ranked(state);
  for (const [rung, { candidates, share }] of RUNGS.entries()) {
    live = firstOf(live, candidates);
    const from = Math.max(0, ...live.map(({ cases }) => cases));
    const count = Math.min(plan.select.length, from + Math.ceil(share * (plan.select.length - from)));
    const templates = rung === RUNGS.length - 1 ? 'all' : 'goal';
    const asks = [SEED, ...live.map(({ id }) => id)].flatMap((id) => state.selectAsks(id, count, templates));
    if (live.length === 0) return null;
    if (!state.affords({ arm: state.callsOf(asks), reflector: 0 }, plan.lookCalls)) break;
    yield* measure(state, asks, `halving among ${live.map(({ id }) => id).join(', ')}`);
    for (const one of live) state.judge(one, count);
    live = live.filter((one) => passes(state, one.posterior)).sort(byMean);
  }
  const best = live[0];
  if (best === undefined) return null;
  const moved = live.find(({ id }) => id === MOVED);
  if (moved !== undefined && best.posterior.mean - moved.posterior.mean <= AS_GOOD) return moved;
  const close = aim === 'cost' ? live : live.filter((one) => best.posterior.mean - one.posterior.mean <= AS_GOOD);
  return [...close].sort((a, b) => a.candidate!.tokens - b.candidate!.tokens || byMean(a, b))[0]!;
}

/** The best ones; the current prompt on its new model is kept too, since it can be chosen without being the best. */
function firstOf(live: readonly Standing[], count: number): readonly Standing[] {
  const best = live.slice(0, count);
  const moved = live.find(({ id }) => id === MOVED);
  return moved === undefined || best.includes(moved) ? best : [...best.slice(0, count - 1), moved];
}

function ranked(state: SearchState): readonly Standing[] {
  return [...state.kept()].filter(({ posterior }) => passes(state, posterior)).sort(byMean);
}

function byMean(a: Standing, b: Standing): number {
  return b.posterior.mean - a.posterior.mean || (a.id < b.id ? -1 : 1);
}

function passes({ setup }: SearchState, posterior: Posterior): boolean {
  if (setup.aim === 'quality') return posterior.mean > 0;
  return chanceOfLift({ ...posterior, mean: posterior.mean + setup.goal.margin }) >= NO_LOSS;
}

/** Points and z of the seed asked again as if it were a candidate; null = that would have cost too much. */
export interface Control {
  readonly points: number;
  readonly z: number;
}

export interface Controlled {
  readonly control: Control | null;
  readonly posterior: Posterior;
}

export function* control(state: SearchState): Demands<Controlled> {
  const { plan, goal } = state.setup;
  const asks = plan.select.map(
    (unit): Ask => ({ candidate: SEED, case: unit.id, draw: CONTROL[0]!, templates: 'goal' }),
  );
  const calls = state.callsOf(asks);
  const isCheap = calls <= CONTROL_SHARE * plan.maxCalls;
  if (!isCheap || plan.samples < 2 || !state.affords({ arm: calls, reflector: 0 }, plan.lookCalls))
    return { control: null, posterior: SEED_POSTERIOR };
  yield* measure(state, asks, 'the control');
  const data = differences(state.answers, plan.select, goal.id, {
    ours: { candidate: SEED, draws: CONTROL },
    theirs: { candidate: SEED, draws: RACE },
  });
  const posterior = posteriorOf(SEED_POSTERIOR, data);
  const n = Math.max(1, data.values.length);
  const mean = data.sums.sum / n;
  const se = Math.sqrt(Math.max(1e-9, (data.sums.sumSquares + 1) / (n + 2) - mean * mean) / (n + 2));
  return { control: { points: 100 * mean, z: mean / se }, posterior };
}

export function isOfAnotherDay({ control: found }: Controlled): boolean {
  return found !== null && Math.abs(found.z) >= OTHER_DAY;
}

/** Why the held-out cases remain unused; null = the look is worth it. */
export function notWorthALook(
  state: SearchState,
  finalist: Standing,
  controlled: Controlled,
): 'control' | 'weak' | null {
  if (state.setup.aim !== 'quality') return null;
  const { mean, variance } = finalist.posterior;
  if (controlled.control !== null && controlled.posterior.mean >= mean) return 'control';
  return variance > 0 && mean / Math.sqrt(variance) < WORTH_A_LOOK ? 'weak' : null;
}
