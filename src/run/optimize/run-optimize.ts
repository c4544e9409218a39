/** The spine of `optimize`: preview, then the search's demands one by one, then what came of it. */
import type { JudgeSeat } from '../../inputs/template.ts';
import { costOf, priceOf, unknownPrice } from '../../model-call/pricing.ts';
import { CandidateIntake } from '../../optimize/candidate.ts';
import { copyCheck } from '../../optimize/copied-text.ts';
import type { Demand, Response, RoundLine } from '../../optimize/demand.ts';
import { type LookEntry, lookEntryOf, marksOf, planLook } from '../../optimize/held-out-looks.ts';
import { type Optimized, optimize } from '../../optimize/optimize.ts';
import { hopeless, type Plan, planOf } from '../../optimize/plan.ts';
import { type OptimizeResult, resultOf } from '../../optimize/result.ts';
import type { SearchSetup } from '../../optimize/search-state.ts';
import { strategyNamed } from '../../optimize/strategies/library.ts';
import { digestOf, type Json } from '../../text/digest.ts';
import { InputError } from '../../text/problem.ts';
import type { GatePorts } from '../gate-request.ts';
import type { Models } from '../ports.ts';
import { seatsOf } from '../target-work.ts';
import { CandidateAnswers, scopeOf } from './candidate-answers.ts';
import type { OptimizeRequest, OptimizeWatcher, RunMemory } from './optimize-request.ts';
import { type OptimizeTarget, prepareOptimize } from './prepare-optimize.ts';
import { previewLines } from './preview-lines.ts';

/** Points; what a lift is worth telling from. */
const MIN_LIFT = 1;
/** Stored samples a case that are looked for. */
const STORED_SAMPLES = 4;
/** What a reflection writes and reads beside the prompt, in tokens, before one is known. */
const REFLECTION_TOKENS = 700;

/** Null after a preview. @throws InputError, OutsideError, InterruptedError. */
export async function runOptimize(
  request: OptimizeRequest,
  ports: GatePorts,
  memory: RunMemory,
  watcher: OptimizeWatcher,
): Promise<OptimizeResult | null> {
  const found = await prepareOptimize(request, ports);
  const estimate = estimateOf(found);
  const looks = [...memory.looks(), ...ledgerLooks(request, found)];
  const draft = planned(found, request, estimate, looks);
  const finished = memory.finished(draft.run);
  if (finished !== null && !request.previewOnly) return finished;
  const others = looks.filter((entry) => entry.run !== draft.run);
  const look = planLook(
    heldOutCases(found),
    others.filter(({ target }) => target === found.target.name),
    request.spendAlpha,
  );
  if (look.kind === 'used') throw usedUp(look.earlier, look.unseen, found);
  const { plan } = planned(found, request, estimate, others, look);
  watcher.preview(previewLines(found, plan, request, estimate));
  const why = hopeless(plan, null);
  if (why !== null && !request.force && !request.previewOnly)
    throw new InputError({ file: found.suite.file, message: `${why}; --force starts all the same` });
  if (request.previewOnly) return null;
  checkPrices(found);
  const unset = ports.missingCredentials(found.config, [
    ...new Set([found.arm.model.provider, found.candidateArm.model.provider, found.policy.reflector.provider]),
  ]);
  if (unset.length > 0 && request.reflectorReplies === undefined)
    throw new InputError(unset.map((message) => ({ file: found.config.file, key: 'api-key-env', message })));
  const models = await openModels(found, request, ports, draft.run);
  try {
    const result = await searched({ found, plan, request, ports, memory, watcher, models, estimate, run: draft.run });
    if (result.outcome !== 'stopped') memory.finish(result);
    return result;
  } finally {
    await models.close();
  }
}

interface Searching {
  readonly found: OptimizeTarget;
  readonly plan: Plan;
  readonly request: OptimizeRequest;
  readonly ports: GatePorts;
  readonly memory: RunMemory;
  readonly watcher: OptimizeWatcher;
  readonly models: Models;
  readonly estimate: CallEstimate;
  readonly run: string;
}

async function searched(at: Searching): Promise<OptimizeResult> {
  const { found, plan, request, models, run } = at;
  const setup = setupOf(at);
  const answers = answersOf(at, setup);
  const search = optimize({
    ...setup,
    onEvent: (event) => {
      if (event.kind === 'candidate') answers.know(event.candidate);
      if (event.kind === 'round') at.watcher.round(roundText(event.line, answers, plan));
      if (event.kind === 'refused') at.watcher.round(`${event.id} refused: ${event.why}`);
    },
  });
  for (const seed of setup.seeds) answers.know(seed);
  let step = search.next();
  while (step.done !== true) step = search.next(await carriedOut(step.value, at, answers));
  const usage = models.usage();
  return resultOf(step.value as Optimized, {
    target: found.target.name,
    run,
    seed: request.seed,
    objective: request.objective,
    lever: request.to === undefined ? 'prompt-optimize' : 'model-swap',
    exitCode: 0,
    splits: {
      search: found.slices.search.length,
      select: found.slices.select.length,
      heldout: found.slices.heldout.length,
    },
    preview: {
      smallestLift: plan.smallestLift,
      calls: found.policy.maxCalls,
      costUsd: found.policy.maxCostUsd ?? null,
      minutes: found.policy.maxMinutes,
    },
    usage: {
      calls: usage.calls,
      reused: usage.reused,
      promptTokens: usage.promptTokens,
      completionTokens: usage.completionTokens,
      costUsd: usage.costUsd,
      errors: usage.errors,
      total: answers.total(),
      reflector: { ...answers.reflector },
    },
    provenance: {
      revision: request.commit,
      engine: request.engine,
      at: at.ports.clock.now(),
      reproduce: request.reproduce,
    },
    notes: [],
    files: found.files,
    moved: found.movedModel,
    recorded: ['store'],
  });
}

async function carriedOut(demand: Demand, at: Searching, answers: CandidateAnswers): Promise<Response> {
  switch (demand.kind) {
    case 'propose': {
      const replies = await answers.propose(demand.tickets);
      return { kind: 'proposed', replies, meter: answers.meter() };
    }
    case 'measure': {
      at.ports.progress.note(demand.why);
      const measured = await answers.measure(demand.asks);
      return { kind: 'measured', measured, meter: answers.meter() };
    }
    case 'open-look': {
      const { found, plan, run } = at;
      const cases = new Map(found.suite.cases.map((row) => [row.id, row]));
      at.memory.recordLook({
        target: found.target.name,
        goal: found.goal.id,
        run,
        look: plan.look,
        alpha: plan.alpha,
        at: at.ports.clock.now(),
        cases: demand.cases.map((id) => marksOf(cases.get(id)!)),
      });
      return { kind: 'opened', meter: answers.meter() };
    }
  }
}

function setupOf({ found, plan, request, run }: Searching): SearchSetup {
  const { config, suite, policy, goal, guards } = found;
  const rows = new Map(suite.cases.map((row) => [row.id, row]));
  const known = [...plan.search, ...plan.select].map(({ id }) => rows.get(id)!);
  const intake = new CandidateIntake({
    tree: request.tree,
    promptFiles: found.target.prompt,
    cases: known,
    copies: copyCheck(suite.cases, found.components.map(({ text }) => text).join('\n')),
    maxTokensRatio: policy.maxPromptTokensRatio,
    maxTokensShare: request.objective === 'cost' ? 0.9 : undefined,
  });
  const seeds = found.components.map((component) =>
    intake.seed(component, found.files.get(component.file)!, found.arm.prompt),
  );
  const { provider, model, temperature, maxTokens, seed, params, structured } = policy.reflector;
  const named = request.strategies ?? (policy.strategies === 'auto' ? AUTO : policy.strategies);
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
    strategies: named,
    strategyOf: strategyNamed,
    seat,
    searchTexts: new Map(plan.search.map(({ id }) => [id, textsOf(rows.get(id)!, policy.showExpected)])),
    critical: new Set(suite.cases.filter(({ critical }) => critical === true).map(({ id }) => id)),
    limits: {
      maxCostUsd: policy.maxCostUsd,
      minLift: (found.target.escalation ?? config.escalation)?.minLift ?? MIN_LIFT,
    },
    ceilings: { cost: config.gate.maxCostRatio, latency: config.gate.maxLatencyRatio },
    aim: request.to !== undefined ? 'migrate' : request.objective,
    guardsRule: policy.guards,
    onEvent: () => {},
  };
}

/** Few-shot selection needs a file of demonstrations, so that it is asked for by name. */
const AUTO = ['reflect', 'critique', 'gradients', 'meta-prompt', 'rephrase'] as const;

function textsOf(row: OptimizeTarget['suite']['cases'][number], showsExpected: boolean) {
  const said = row.input ?? JSON.stringify(row.messages ?? row.vars ?? {});
  const context = row.context === undefined ? undefined : JSON.stringify(row.context);
  const expected = showsExpected && row.expected !== undefined ? JSON.stringify(row.expected) : undefined;
  return { input: said, context, expected, critical: row.critical === true };
}

function answersOf(at: Searching, setup: SearchSetup): CandidateAnswers {
  const { found, plan, ports, request, models, estimate, run } = at;
  return new CandidateAnswers({
    models,
    clock: ports.clock,
    width: ports.width,
    run,
    target: found.target.name,
    cases: new Map(found.suite.cases.map((row) => [row.id, row])),
    shown: new Set(setup.plan.search.map(({ id }) => id)),
    arms: { seed: found.arm, candidate: found.candidateArm },
    goal: found.goal,
    guards: found.guards,
    ...seatsOf(found.suite, found.config),
    stored: STORED_SAMPLES,
    estimate,
    maxMinutes: found.policy.maxMinutes,
    lookCalls: plan.lookCalls,
    replies: request.reflectorReplies,
  });
}

export interface CallEstimate {
  /** USD a call. */
  readonly arm: number;
  readonly reflector: number;
}

/** What a call costs before any has been made; 0 where a price is unknown and no money is bounded. */
function estimateOf({ config, arm, policy, components }: OptimizeTarget): CallEstimate {
  const text = components.reduce((sum, one) => sum + one.text.length, 0) / 4;
  const usd = (model: string, promptTokens: number, completionTokens: number): number => {
    const price = priceOf(model, config.prices);
    return price === null ? 0 : costOf({ promptTokens, completionTokens }, price);
  };
  return {
    arm: usd(arm.model.model, text + 100, Math.min(arm.model.maxTokens ?? 500, 500)),
    reflector: usd(policy.reflector.model, text + REFLECTION_TOKENS, 2 * text),
  };
}

function checkPrices({ config, policy, arm, candidateArm }: OptimizeTarget): void {
  if (policy.maxCostUsd === undefined) return;
  const unknown = [...new Set([arm.model.model, candidateArm.model.model, policy.reflector.model])].filter(
    (model) => priceOf(model, config.prices) === null,
  );
  if (unknown.length > 0) throw new InputError(unknown.map((model) => unknownPrice(model, config.file)));
}

function planned(
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
  });
  const identity: Json = {
    target: target.name,
    prompt: [...found.files].map(([file, text]) => [file, text]),
    model: JSON.parse(JSON.stringify(arm.model)) as Json,
    suite: suite.digest,
    goal: goal.id,
    objective: request.objective,
    to: request.to ?? null,
    strategies: request.strategies ?? policy.strategies,
    reflector: JSON.parse(JSON.stringify(policy.reflector)) as Json,
    seed: request.seed,
  };
  return { plan, run: digestOf(identity).slice('sha256:'.length, 'sha256:'.length + 16) };
}

function heldOutCases({ suite, slices }: OptimizeTarget) {
  const rows = new Map(suite.cases.map((row) => [row.id, row]));
  return slices.heldout.map(({ id }) => rows.get(id)!);
}

/** Looks that the ledger on the revision tells of. */
function ledgerLooks({ tree }: OptimizeRequest, { config, target }: OptimizeTarget): readonly LookEntry[] {
  const path = (target.escalation ?? config.escalation)?.ledger ?? '.github/plumbline.ledger.jsonl';
  const paths = tree.paths().filter((one) => one === path || (one.startsWith(`${path}/`) && one.endsWith('.json')));
  return paths.flatMap((one) => {
    const entry = tree.entry(one);
    if (entry.kind !== 'file') return [];
    return new TextDecoder()
      .decode(entry.bytes)
      .split('\n')
      .flatMap((line) => {
        try {
          const value = JSON.parse(line) as { readonly heldout?: Json } | null;
          const look = value?.heldout === undefined ? null : lookEntryOf(value.heldout);
          return look === null ? [] : [look];
        } catch {
          return [];
        }
      });
  });
}

function usedUp(earlier: readonly LookEntry[], unseen: number, { suite }: OptimizeTarget): InputError {
  const runs = [...new Set(earlier.map(({ run, at }) => `${run} (${at.slice(0, 10)})`))].join(', ');
  const needed = Math.ceil((30 - unseen) / Math.max(0.05, suite.holdout / 100));
  return new InputError({
    file: suite.file,
    key: 'split',
    message: `its held-out cases were looked at before, by run ${runs}; ${unseen} are unseen and 30 are needed: add about ${needed} cases, or go on with --spend-alpha, which halves alpha with each look`,
  });
}

async function openModels(
  found: OptimizeTarget,
  request: OptimizeRequest,
  ports: GatePorts,
  run: string,
): Promise<Models> {
  const { config, policy, target, arm, candidateArm, suite } = found;
  const gate = {
    ...config.gate,
    maxCalls: policy.maxCalls,
    maxCostUsd: policy.maxCostUsd,
    maxMinutes: policy.maxMinutes,
  };
  const trees = { base: request.tree, head: request.tree, workspace: request.tree };
  const arms = { target, base: arm, head: candidateArm };
  const work = {
    target,
    arms,
    suite,
    rows: { base: null, head: null },
    surface: null,
    label: null,
    files: [],
  };
  return ports.openModels({ config: { ...config, gate }, works: [work], trees, seed: scopeOf(run) });
}

function roundText(line: RoundLine, answers: CandidateAnswers, plan: Plan): string {
  const signed = (points: number): string => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
  const { calls, usd } = answers.meter();
  const best = line.best === null ? '' : `  best ${line.best.id} ${signed(line.best.points)}`;
  return `round ${line.round}  ${line.id} ${line.strategy}  select ${signed(line.points)} of ${line.cases}  ${line.state}${best}  ${calls}/${plan.maxCalls} calls  $${usd.toFixed(2)}`;
}
