/**
 * The search over prompts: rounds of proposals, races on the select slice, halving, the control, one look, the guards.
 * A generator of demands: pure and synchronous, so that a simulation drives the same code as a run does.
 */
import type { StrategyName } from '../inputs/optimize-policy.ts';
import { gainOf, nextStrategy } from './bandit.ts';
import { type CandidateId, MOVED, type Proposal, SEED } from './candidate.ts';
import { brokenCeiling } from './ceilings.ts';
import { breakNoCritical } from './critical-cases.ts';
import type { OpenTicket } from './demand.ts';
import { type Demands, measure } from './measure.ts';
import { judgeLook, RACE_LOOKS } from './race.ts';
import type { Ask } from './scored-answers.ts';
import { drop, MIN_DELTA, PATIENCE, type SearchState, type Standing } from './search-state.ts';
import { failuresOf, searchView } from './search-view.ts';

export type SearchStop = 'budget' | 'patience' | 'headroom' | 'exhausted' | 'minutes';

/** Select cases whose level shows whether there is room for a lift. */
const HEADROOM_CASES = 48;
/** Search cases asked of a parent, whose failures are then shown. */
const ASKED_OF_PARENT = 8;
/** Maximum calls per ticket. */
const TICKET_CALLS = 2;
/** Each child lowers a parent's priority by this much, on the 0..1 scale. */
const CHILD_COST = 0.01;

/** Searches until a rule ends it, and returns which one. */
export function* rounds(state: SearchState): Demands<SearchStop> {
  const { plan } = state.setup;
  const first = state.selectAsks(SEED, Math.min(HEADROOM_CASES, plan.select.length));
  if (!state.affords({ arm: state.callsOf(first), reflector: 0 })) return 'budget';
  yield* measure(state, first, 'the prompt as it is');
  const level = state.lift(SEED, HEADROOM_CASES).ours;
  const isFull = level !== null && 100 * (1 - level) < plan.smallestLift;
  if (isFull && state.setup.aim === 'quality') return 'headroom';
  if (state.setup.aim === 'migrate') {
    const stop = yield* race(state, movedSeeds(state), 0);
    if (stop !== null) return stop;
  }
  for (let round = 1; ; round++) {
    if (state.meter.timeUp) return 'minutes';
    if (state.sinceBest >= PATIENCE) return 'patience';
    const tickets = yield* openTickets(state);
    if (tickets === 'budget' || tickets === 'exhausted') return tickets;
    const response = yield { kind: 'propose', tickets };
    state.meter = response.meter;
    if (response.kind !== 'proposed') throw new Error('a demand to propose was answered by something else');
    const children = tickets.flatMap((open, index) => admit(state, open, response.replies[index] ?? null));
    const stop = yield* race(state, children, round);
    if (stop !== null) return stop;
  }
}

/** On the new model the unchanged prompt races like any candidate; the search has to win back what it loses. */
function movedSeeds(state: SearchState): readonly Standing[] {
  const [seed] = state.setup.seeds;
  const candidate = { ...seed!, id: MOVED };
  const standing: Standing = { ...state.find(SEED), id: MOVED, candidate, state: 'kept', children: 0 };
  state.standings.push(standing);
  state.setup.onEvent({ kind: 'candidate', candidate });
  return [standing];
}

/** One ticket below 1,000 calls, two below 3,000, else three. */
function* openTickets(state: SearchState): Demands<readonly OpenTicket[] | 'budget' | 'exhausted'> {
  const { plan } = state.setup;
  const wanted = plan.maxCalls < 1_000 ? 1 : plan.maxCalls < 3_000 ? 2 : 3;
  const open: OpenTicket[] = [];
  const firstRace = 2 * Math.min(RACE_LOOKS[0]!.cases, plan.select.length) * plan.perAnswer.goal;
  for (let index = 0; index < wanted; index++) {
    const name = nextStrategy([...state.strategies.values()]);
    if (name === null) return open.length > 0 ? open : 'exhausted';
    const parent = parentFor(state);
    const asks = failureAsks(state, parent.id);
    const arm = state.callsOf(asks) + firstRace * (open.length + 1);
    if (!state.affords({ arm, reflector: TICKET_CALLS * (open.length + 1) })) return open.length > 0 ? open : 'budget';
    yield* measure(state, asks, `search cases of ${parent.id}`);
    open.push(ticketFor(state, name, parent));
  }
  return open;
}

function parentFor(state: SearchState): Standing {
  const components = [...new Set(state.setup.seeds.map(({ component }) => component))];
  const component = components[state.tickets % components.length]!;
  const value = ({ posterior, children }: Standing): number => posterior.mean - CHILD_COST * children;
  return [...state.pool()]
    .filter((one) => one.component === component && (state.setup.aim !== 'migrate' || one.state !== 'seed'))
    .sort((a, b) => value(b) - value(a) || (a.id < b.id ? -1 : 1))[0]!;
}

/** The parent's next search cases; a new handful each time it is a parent. */
function failureAsks(state: SearchState, parent: CandidateId): readonly Ask[] {
  const { search } = state.setup.plan;
  const from = state.shownFrom.get(parent) ?? 0;
  state.shownFrom.set(parent, from + ASKED_OF_PARENT);
  const chosen = Array.from(
    { length: Math.min(ASKED_OF_PARENT, search.length) },
    (_, index) => search[(from + index) % search.length]!,
  );
  return chosen
    .map((unit): Ask => ({ candidate: parent, case: unit.id, draw: { kind: 'race', sample: 0 }, templates: 'goal' }))
    .filter((ask) => !state.answers.has(ask, state.setup.goal.id));
}

function ticketFor(state: SearchState, name: StrategyName, parent: Standing): OpenTicket {
  const record = state.strategies.get(name)!;
  const number = state.tickets++;
  state.strategies.set(name, { ...record, tickets: record.tickets + 1 });
  parent.children++;
  const from = (state.shownFrom.get(parent.id) ?? ASKED_OF_PARENT) - ASKED_OF_PARENT;
  const ticket = {
    number,
    turn: record.tickets,
    strategy: name,
    parent: parent.id,
    component: parent.component,
    draw: state.draw(number),
    seat: { ...state.setup.seat, place: { ...state.setup.seat.place, sample: number } },
  };
  const view = searchView(state, ticket, failuresOf(state, parent.id, { from, count: ASKED_OF_PARENT }));
  return { ticket, step: state.setup.strategyOf(name).propose(view, ticket) };
}

/** Turns texts into candidates, or refuses them with a reason before any question is asked about them. */
function admit(state: SearchState, { ticket }: OpenTicket, proposals: readonly Proposal[] | null): readonly Standing[] {
  const record = state.strategies.get(ticket.strategy)!;
  if (proposals === null || proposals.length === 0) {
    state.strategies.set(ticket.strategy, { ...record, lost: record.lost + 1 });
    return [];
  }
  state.strategies.set(ticket.strategy, { ...record, lost: 0 });
  return proposals.flatMap((proposal) => {
    state.invented.push(...(proposal.invented ?? []));
    const as = { id: state.nextId(), parent: ticket.parent, strategy: ticket.strategy, component: ticket.component };
    const admitted = state.setup.intake.admit(proposal, as);
    const isIn = 'candidate' in admitted;
    const standing: Standing = {
      ...as,
      digest: isIn ? admitted.candidate.digest : admitted.digest,
      candidate: isIn ? admitted.candidate : null,
      hypothesis: proposal.hypothesis.slice(0, 500),
      state: isIn ? 'kept' : 'refused',
      why: isIn ? null : admitted.refused,
      posterior: state.find(ticket.parent).posterior,
      cases: 0,
      children: 0,
    };
    state.standings.push(standing);
    if (isIn) {
      state.setup.onEvent({ kind: 'candidate', candidate: admitted.candidate });
      return [standing];
    }
    state.setup.onEvent({ kind: 'refused', id: as.id, why: admitted.refused });
    settle(state, standing);
    return [];
  });
}

/** Races the children side by side; a stop means that the budget did not suffice for a look. */
export function* race(state: SearchState, children: readonly Standing[], round: number): Demands<SearchStop | null> {
  const { plan } = state.setup;
  let live = children;
  let stop: SearchStop | null = null;
  for (const [look, { cases }] of RACE_LOOKS.entries()) {
    const count = Math.min(cases, plan.select.length);
    if (live.length === 0 || stop !== null) break;
    const asks = [SEED, ...live.map(({ id }) => id)].flatMap((id) => state.selectAsks(id, count));
    if (!state.affords({ arm: state.callsOf(asks), reflector: 0 })) {
      stop = 'budget';
      // Nothing is known about a child that never raced.
      for (const child of live.filter((one) => one.cases === 0)) drop(child, 'unmeasured', 'the budget ended first');
      break;
    }
    yield* measure(state, asks, `race of ${live.map(({ id }) => id).join(', ')}`);
    for (const child of live) judgeChild(state, child, look, count);
    live = live.filter(({ state: now }) => now === 'kept');
    yield* breakNoCritical(state, live, count);
    live = live.filter(({ state: now }) => now === 'kept');
    if (count === plan.select.length) break;
  }
  for (const child of children) {
    settle(state, child);
    tell(state, child, round);
  }
  return stop;
}

function judgeChild(state: SearchState, child: Standing, look: number, cases: number): void {
  const goal = state.judge(child, cases);
  const guards = new Map(
    state.setup.guards.filter(({ judged }) => !judged).map(({ id }) => [id, state.lift(child.id, cases, id)] as const),
  );
  // On another model it is enough not to lose more than the margin.
  const { mean, variance } = child.posterior;
  const worth = { mean: state.setup.aim === 'migrate' ? mean + state.setup.goal.margin : mean, variance };
  const end = judgeLook(look, worth, goal, guards, brokenCeiling(state, child.id, cases));
  if (end.kind !== 'on' && child.id !== MOVED) drop(child, end.kind, end.why);
}

/** Counts towards the record of the strategy that made it, and towards patience. */
function settle(state: SearchState, child: Standing): void {
  if (child.strategy === 'seed') return;
  const record = state.strategies.get(child.strategy)!;
  const parent = child.parent === null ? 0 : state.find(child.parent).posterior.mean;
  const outcome = child.state === 'finalist' || child.state === 'seed' ? 'kept' : child.state;
  const gain = gainOf({ state: outcome, mean: child.posterior.mean }, parent);
  state.strategies.set(child.strategy, { ...record, candidates: record.candidates + 1, gain: record.gain + gain });
  const isBest = child.state === 'kept' && child.posterior.mean > state.best + MIN_DELTA;
  if (isBest) state.best = child.posterior.mean;
  state.sinceBest = isBest ? 0 : state.sinceBest + 1;
}

function tell(state: SearchState, child: Standing, round: number): void {
  const best = [...state.kept()].sort((a, b) => b.posterior.mean - a.posterior.mean)[0];
  state.setup.onEvent({
    kind: 'round',
    line: {
      round,
      id: child.id,
      strategy: child.strategy,
      points: 100 * child.posterior.mean,
      cases: child.cases,
      state: child.state,
      best: best === undefined ? null : { id: best.id, points: 100 * best.posterior.mean },
    },
  });
}
