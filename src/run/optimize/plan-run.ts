/** The plan of an `optimize` run and the name under which it is stored. */
import { type LookEntry, planLook } from '../../optimize/held-out-looks.ts';
import { type Plan, planOf } from '../../optimize/plan.ts';
import { digestOf, type Json } from '../../text/digest.ts';
import type { CallEstimate } from './call-estimate.ts';
import { heldOutCases } from './earlier-looks.ts';
import type { OptimizeRequest } from './optimize-request.ts';
import type { OptimizeTarget } from './prepare-optimize.ts';
import { strategiesOf } from './strategies-of.ts';

/** The plan and the run's name, a digest of all that its result depends on except the budgets. */
export function planned(
  found: OptimizeTarget,
  request: OptimizeRequest,
  estimate: CallEstimate,
  entries: readonly LookEntry[],
  look?: { readonly look: number; readonly alpha: number; readonly cases: readonly { readonly id: string }[] },
): { readonly plan: Plan; readonly run: string } {
  const { policy, goal, guards, slices, suite, target, arm } = found;
  const own = entries.filter((entry) => entry.target === target.name);
  const chosen = look ?? planLook(heldOutCases(found), own, request.spendAlpha);
  const ids = new Set('cases' in chosen ? chosen.cases.map(({ id }) => id) : slices.heldout.map(({ id }) => id));
  const affordable =
    policy.maxCostUsd === undefined || estimate.arm === 0
      ? policy.maxCalls
      : Math.min(policy.maxCalls, Math.floor(policy.maxCostUsd / estimate.arm));
  const isAsking = (template: typeof goal): number => (template.scorer.kind === 'asking' ? 1 : 0);
  const perAnswer = {
    goal: 1 + isAsking(goal),
    all: 1 + isAsking(goal) + guards.reduce((sum, one) => sum + isAsking(one), 0),
  };
  const plan = planOf({
    slices: { ...slices, heldout: slices.heldout.filter(({ id }) => ids.has(id)) },
    perAnswer,
    maxCalls: affordable,
    alpha: 'alpha' in chosen ? chosen.alpha : 0.05,
    look: 'look' in chosen ? chosen.look : 1,
    samples: found.recordings?.samples,
  });
  const identity: Json = {
    target: target.name,
    prompt: [...found.files].map(([file, text]) => [file, text]),
    model: JSON.parse(JSON.stringify(arm.model)) as Json,
    suite: suite.digest,
    goal: goal.id,
    objective: request.objective,
    to: request.to ?? null,
    ...(found.moved === null ? {} : { moved: found.moved.change.after }),
    strategies: [...strategiesOf(found, request)],
    ...(found.demonstrations.length === 0
      ? {}
      : { demonstrations: found.demonstrations.map(({ input, output }) => [input, output]) }),
    reflector: JSON.parse(JSON.stringify(policy.reflector)) as Json,
    seed: request.seed,
    ...(found.recordings === null ? {} : { recordings: found.recordings.identity }),
    ...(request.reflectorReplies === undefined ? {} : { replies: [...request.reflectorReplies] }),
  };
  return { plan, run: digestOf(identity).slice('sha256:'.length, 'sha256:'.length + 16) };
}
