/** The spine of `optimize`: preview, then the search's demands one by one, then the result. */
import type { Demand, Response, RoundLine } from '../../optimize/demand.ts';
import { marksOf, planLook } from '../../optimize/held-out-looks.ts';
import { type Optimized, optimize } from '../../optimize/optimize.ts';
import { hopeless, type Plan } from '../../optimize/plan.ts';
import { type OptimizeResult, resultOf } from '../../optimize/result.ts';
import type { SearchSetup } from '../../optimize/search-state.ts';
import { Problems } from '../../text/problem.ts';
import { type Batching, batchPermit, collecting } from '../batch-permit.ts';
import type { GatePorts } from '../gate-request.ts';
import { seatsOf } from '../model-seats.ts';
import type { BatchOrder, Models } from '../ports.ts';
import { type CallEstimate, checkPrices, estimateOf } from './call-estimate.ts';
import { CandidateAnswers, lookGeneration, scopeOf } from './candidate-answers.ts';
import { heldOutCases, ledgerLooks, usedUp } from './earlier-looks.ts';
import type { OptimizeRequest, OptimizeWatcher, RunMemory } from './optimize-request.ts';
import { planned } from './plan-run.ts';
import { type OptimizeTarget, prepareOptimize } from './prepare-optimize.ts';
import { heldOutGoesByBatch, previewLines } from './preview-lines.ts';
import { treesOf } from './recordings.ts';
import { type Searched, setupOf } from './search-setup.ts';

/** Stored samples per case to look for. */
const STORED_SAMPLES = 4;

/** Answers to held-out cases are ordered in batches: the same command, run again, goes on from there. */
export interface OrderedLook {
  readonly order: BatchOrder;
  readonly finalist: string;
}

export function isOrdered(end: OptimizeResult | OrderedLook | Response): end is OrderedLook {
  return 'order' in end;
}

/** Null after a preview. @throws InputError, OutsideError, InterruptedError. */
export async function runOptimize(
  request: OptimizeRequest,
  ports: GatePorts,
  memory: RunMemory,
  watcher: OptimizeWatcher,
): Promise<OptimizeResult | OrderedLook | null> {
  const found = await prepareOptimize(request, ports);
  const estimate = estimateOf(found, ports.clock.now());
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
  watcher.preview(previewLines(found, plan, { estimate, now: ports.clock.now(), mayWait: request.mayWait }));
  const why = hopeless(plan, null);
  if (request.previewOnly) return null;
  const problems = new Problems();
  if (why !== null && !request.force)
    problems.add({ file: found.suite.file, message: `${why}; --force starts all the same` });
  checkPrices(found, request, { now: ports.clock.now(), problems });
  for (const message of ports.missingCredentials(found.config, providersOf(found, request)))
    problems.add({ file: found.config.file, key: 'api-key-env', message });
  problems.throwIfAny();
  const models = await openModels(found, request, ports, draft.run);
  try {
    const result = await searched({
      found,
      plan,
      request,
      ports,
      memory,
      watcher,
      models,
      estimate,
      run: draft.run,
      finalist: '',
      recorded: [],
    });
    if (!isOrdered(result) && result.outcome !== 'stopped') memory.finish(result);
    return result;
  } finally {
    await models.close();
  }
}

/** A recorded reflector reads its replies from a file. */
function providersOf(
  { arm, candidateArm, policy, suite }: OptimizeTarget,
  request: OptimizeRequest,
): readonly string[] {
  const reflector = request.reflectorReplies === undefined ? [policy.reflector.provider] : [];
  const judge = suite.judge === undefined ? [] : [suite.judge.provider];
  return [...new Set([arm.model.provider, candidateArm.model.provider, ...judge, ...reflector])];
}

interface Searching extends Searched {
  readonly ports: GatePorts;
  readonly memory: RunMemory;
  readonly watcher: OptimizeWatcher;
  readonly models: Models;
  readonly estimate: CallEstimate;
  /** Empty before the look. */
  finalist: string;
  /** Where the look is recorded. */
  recorded: readonly string[];
}

async function searched(at: Searching): Promise<OptimizeResult | OrderedLook> {
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
  while (step.done !== true) {
    const response = await carriedOut(step.value, at, answers);
    if (isOrdered(response)) return response;
    step = search.next(response);
  }
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
    notes: found.moved?.notes ?? [],
    models: found.moved === null ? null : { from: found.arm.model.model, to: found.candidateArm.model.model },
    files: found.files,
    moved: found.moved?.change ?? null,
    recorded: at.recorded,
  });
}

async function carriedOut(demand: Demand, at: Searching, answers: CandidateAnswers): Promise<Response | OrderedLook> {
  switch (demand.kind) {
    case 'propose': {
      const replies = await answers.propose(demand.tickets);
      return { kind: 'proposed', replies, meter: answers.meter() };
    }
    case 'measure': {
      at.ports.progress.note(demand.why);
      const measured = await answers.measure(demand.asks);
      const order = await at.models.order?.();
      if (order !== undefined && order.ordered + order.waiting > 0) return { order, finalist: at.finalist };
      // What the vendor takes no order for is now asked call by call.
      const whole = order !== undefined && order.refused > 0 ? await answers.measure(demand.asks) : measured;
      return { kind: 'measured', measured: whole, meter: answers.meter() };
    }
    case 'open-look': {
      const { found, plan, run } = at;
      at.finalist = demand.finalist;
      const cases = new Map(found.suite.cases.map((row) => [row.id, row]));
      at.recorded = await at.memory.recordLook({
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
    stored: found.recordings === null ? STORED_SAMPLES : 1,
    isRecorded: found.recordings !== null,
    estimate,
    maxMinutes: found.policy.maxMinutes,
    lookCalls: plan.lookCalls,
    replies: request.reflectorReplies,
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
  const trees = treesOf(request.tree);
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
  return ports.openModels({
    config: { ...config, gate },
    works: [work],
    trees,
    seed: scopeOf(run),
    batch: batchingOf(found, request, run),
  });
}

/** Only what is asked about held-out cases may wait; the search needs each answer before it asks the next. */
function batchingOf(found: OptimizeTarget, request: OptimizeRequest, run: string): Batching | undefined {
  const mayWait = request.mayWait && heldOutGoesByBatch(found.config);
  const permit = mayWait ? batchPermit('held-out', 'optimize', found.config.gate, lookGeneration(run)) : undefined;
  return permit ?? collecting('optimize');
}

function roundText(line: RoundLine, answers: CandidateAnswers, plan: Plan): string {
  const signed = (points: number): string => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
  const { calls, usd } = answers.meter();
  const best = line.best === null ? '' : `  best ${line.best.id} ${signed(line.best.points)}`;
  return `round ${line.round}  ${line.id} ${line.strategy}  select ${signed(line.points)} of ${line.cases}  ${line.state}${best}  ${calls}/${plan.maxCalls} calls  $${usd.toFixed(2)}`;
}
