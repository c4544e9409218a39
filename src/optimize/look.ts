/**
 * The look: passes of the current prompt and the finalist over held-out cases, a claim, the guards and the ceilings.
 */
import { SEED } from './candidate.ts';
import { type Ratio, ratioOf } from './ceilings.ts';
import { type Claim, type ClaimKind, type ClaimSettings, claimAfter } from './claim.ts';
import { type Differences, differences } from './differences.ts';
import { type GuardResult, judgeGuard } from './guards.ts';
import { type Demands, measure } from './measure.ts';
import { type Ask, type Draw, draws } from './scored-answers.ts';
import type { SearchState, Standing } from './search-state.ts';

export interface Looked {
  /** Null when nothing could be compared. */
  readonly claim: Claim | null;
  readonly guards: ReadonlyMap<string, GuardResult>;
  readonly cost: Ratio | null;
  readonly latency: Ratio | null;
  /** Completed passes. */
  readonly samples: number;
}

/** Fresh answers from the select slice that a guard still open needs, on both sides. */
const GUARD_SAMPLES = 2;

export function* look(state: SearchState, finalist: Standing): Demands<Looked> {
  const { plan, aim } = state.setup;
  yield { kind: 'open-look', finalist: finalist.id, cases: plan.heldout.map(({ id }) => id) };
  const superior = settingsOf(state, 'superior');
  const first = aim === 'quality' ? superior : settingsOf(state, 'non-inferior');
  let claim: Claim | null = null;
  let pass = 0;
  while (pass < plan.passes) {
    pass++;
    const asks = passAsks(state, finalist, pass - 1);
    yield* measure(state, asks, `held-out pass ${pass} of ${plan.passes}`);
    const mayGoOn = pass < plan.passes && state.affords({ arm: state.callsOf(asks), reflector: 0 }, 0);
    const looked = claimAfter(heldout(state, finalist, state.setup.goal.id, pass), pass, first, !mayGoOn);
    claim = looked?.claim ?? null;
    if (looked === null || looked.ended) break;
  }
  if (aim === 'migrate' && claim?.claimed === true) {
    // A fixed sequence: once no loss has been shown, asking for more costs no alpha.
    const more = claimAfter(heldout(state, finalist, state.setup.goal.id, pass), pass, superior, true)?.claim;
    if (more?.claimed === true) claim = more;
  }
  const guards = yield* guardsOf(state, finalist, pass, claim?.claimed === true);
  return { claim, guards, ...ceilingsOf(state, finalist, pass), samples: pass };
}

function settingsOf(state: SearchState, kind: ClaimKind): ClaimSettings {
  const { plan, limits, goal } = state.setup;
  return { kind, alpha: plan.alpha, minLift: limits.minLift, margin: goal.margin, passes: plan.passes };
}

function passAsks(state: SearchState, finalist: Standing, sample: number): readonly Ask[] {
  const draw: Draw = { kind: 'look', sample };
  return state.setup.plan.heldout.flatMap((unit) =>
    [SEED, finalist.id].map((candidate): Ask => ({ candidate, case: unit.id, draw, templates: 'all' })),
  );
}

function heldout(state: SearchState, finalist: Standing, template: string, passes: number): Differences {
  const sides = { ours: side(finalist.id, passes), theirs: side(SEED, passes) };
  return differences(state.answers, state.setup.plan.heldout, template, sides);
}

function side(candidate: string, passes: number): { readonly candidate: string; readonly draws: readonly Draw[] } {
  return { candidate, draws: draws('look', passes) };
}

/** Guards still open are asked about further cases only when there is something to propose. */
function* guardsOf(
  state: SearchState,
  finalist: Standing,
  passes: number,
  isClaimed: boolean,
): Demands<ReadonlyMap<string, GuardResult>> {
  const { plan, guards } = state.setup;
  const count = guards.length;
  const share = plan.heldout.length / (plan.heldout.length + plan.select.length);
  const found = new Map(
    guards.map(({ id, margin }) => [
      id,
      judgeGuard(heldout(state, finalist, id, passes), margin, { look: 1, share, repeats: passes, count }),
    ]),
  );
  const open = guards.filter(({ id }) => found.get(id)!.state === 'open');
  if (!isClaimed || open.length === 0 || plan.samples <= GUARD_SAMPLES) return found;
  const templates = open.some(({ judged }) => judged) ? 'all' : 'goal';
  const asks = plan.select.flatMap((unit) =>
    draws('guard', GUARD_SAMPLES).flatMap((draw) =>
      [SEED, finalist.id].map((candidate): Ask => ({ candidate, case: unit.id, draw, templates })),
    ),
  );
  if (!state.affords({ arm: state.callsOf(asks), reflector: 0 }, 0)) return found;
  yield* measure(state, asks, `guards ${open.map(({ id }) => id).join(', ')} on the select slice`);
  const units = [...plan.heldout, ...plan.select];
  const both = (candidate: string) => ({
    candidate,
    draws: [...draws('look', passes), ...draws('guard', GUARD_SAMPLES)],
  });
  for (const { id, margin } of open) {
    const data = differences(state.answers, units, id, { ours: both(finalist.id), theirs: both(SEED) });
    found.set(id, judgeGuard(data, margin, { look: 2, share, repeats: passes, count }));
  }
  return found;
}

function ceilingsOf(state: SearchState, finalist: Standing, passes: number): Pick<Looked, 'cost' | 'latency'> {
  const compared = { candidate: finalist.id, draws: draws('look', passes), units: state.setup.plan.heldout };
  return { cost: ratioOf(state, 'cost', compared), latency: ratioOf(state, 'latency', compared) };
}
