/** Builds the setup of the pure search from a target and its plan. */
import type { JudgeSeat } from '../../inputs/template.ts';
import { CandidateIntake } from '../../optimize/candidate.ts';
import { copyCheck } from '../../optimize/copied-text.ts';
import type { Plan } from '../../optimize/plan.ts';
import type { SearchSetup } from '../../optimize/search-state.ts';
import { strategyNamed } from '../../optimize/strategies/library.ts';
import { demonstrationFault } from './demonstrations.ts';
import type { OptimizeRequest } from './optimize-request.ts';
import type { OptimizeTarget } from './prepare-optimize.ts';
import { strategiesOf } from './strategies-of.ts';

/** Points from which a lift is worth reporting. */
const MIN_LIFT = 1;

export interface Searched {
  readonly found: OptimizeTarget;
  readonly plan: Plan;
  readonly request: OptimizeRequest;
  /** Names the run in the store. */
  readonly run: string;
}

/** What the pure search works on. */
export function setupOf({ found, plan, request, run }: Searched): SearchSetup {
  const { config, suite, policy, goal, guards } = found;
  const rows = new Map(suite.cases.map((row) => [row.id, row]));
  const known = [...plan.search, ...plan.select].map(({ id }) => rows.get(id)!);
  const copies = copyCheck(suite.cases, found.components.map(({ text }) => text).join('\n'));
  const intake = new CandidateIntake({
    tree: request.tree,
    promptFiles: found.target.prompt,
    cases: known,
    copies,
    maxTokensRatio: policy.maxPromptTokensRatio,
    maxTokensShare: request.objective === 'cost' ? 0.9 : undefined,
  });
  const seeds = found.components.map((component) =>
    intake.seed(component, found.files.get(component.file)!, found.arm.prompt),
  );
  const { provider, model, temperature, maxTokens, seed, params, structured } = policy.reflector;
  const margin = (template: { readonly margin: number | null }): number =>
    (template.margin ?? config.gate.margin) / 100;
  const seat: JudgeSeat = {
    ...{ provider, model, temperature, maxTokens, seed, params, structured },
    recorded: false,
    votes: 1,
    place: { target: found.target.name, template: 'optimize', sample: 0 },
  };
  return {
    run,
    seed: request.seed,
    plan,
    goal: { id: goal.id, pass: goal.pass, margin: margin(goal) },
    guards: guards.map((one) => ({ id: one.id, margin: margin(one), judged: one.scorer.kind === 'asking' })),
    seeds,
    intake,
    strategies: strategiesOf(found, request),
    strategyOf: strategyNamed,
    seat,
    searchTexts: new Map(plan.search.map(({ id }) => [id, textsOf(rows.get(id)!, policy.showExpected)])),
    critical: new Set(suite.cases.filter(({ critical }) => critical === true).map(({ id }) => id)),
    limits: {
      maxCostUsd: policy.maxCostUsd,
      minLift: (found.target.escalation ?? config.escalation)?.minLift ?? MIN_LIFT,
    },
    ceilings: { cost: config.gate.maxCostRatio, latency: config.gate.maxLatencyRatio },
    demonstrations: { given: found.demonstrations, fault: demonstrationFault(suite, copies) },
    aim: request.to !== undefined ? 'migrate' : request.objective,
    onEvent: () => {},
  };
}

function textsOf(row: OptimizeTarget['suite']['cases'][number], showsExpected: boolean) {
  const said = row.input ?? JSON.stringify(row.messages ?? row.vars ?? {});
  const context = row.context === undefined ? undefined : JSON.stringify(row.context);
  const expected = showsExpected && row.expected !== undefined ? JSON.stringify(row.expected) : undefined;
  return { input: said, context, expected, critical: row.critical === true };
}
