/** The cost and latency ladder: six steps, cheapest first, each with its possible saving per request. */

import type { CriterionId, Lever } from '../inputs/escalation-policy.ts';
import {
  COST_STEPS,
  type CostLadder,
  type CostStep,
  type CostStepName,
  type Criterion,
  type Outcome,
  type RequestFacts,
} from '../record/escalation-entry.ts';
import { type Board, DEFAULT_MIN_SAVING, isReached } from './board.ts';
import { cheapShare, HIGH_VOLUME, usdPerMonth } from './facts.ts';
import { holds } from './finding.ts';
import { EPSILON } from './gap-and-reach.ts';
import { attemptsOf, isDone } from './plateau.ts';

const LEVER_OF: Readonly<Record<CostStepName, Lever>> = {
  cache: 'prompt-optimize',
  shorten: 'prompt-optimize',
  'cheaper-model': 'model-swap',
  route: 'route',
  cascade: 'cascade',
  distil: 'fine-tune',
};

/** Providers cache prompts from this many tokens up. */
const CACHEABLE = 1_024;
const LONG_SYSTEM = 1_000;
const CHEAP_ENOUGH = 0.95;
/** A fall of the cached share by more than this is reported. */
const CACHE_LOST = 0.2;
/**
 * What a small model tuned on an expensive model's answers needs; the gap is already closed, so the steps that close it
 * are not required.
 */
const IS_FOR_DISTILLING: Readonly<Record<CriterionId, boolean>> = {
  E1: false,
  E2: false,
  E3: false,
  E4: true,
  E5: false,
  E6: false,
  E7: true,
  E8: false,
  E9: false,
  E10: true,
  E11: true,
  E12: true,
  E13: true,
  E14: true,
  E15: true,
};

interface Found {
  readonly state: CostStep['state'];
  /** USD per request. */
  readonly usd?: number | null | undefined;
  readonly why?: string | undefined;
  readonly missing?: readonly CriterionId[] | undefined;
}

const PASSED_BY: ReadonlySet<CostStep['state']> = new Set(['not-applicable', 'done']);

export function costLadder(board: Board, criteria: readonly Criterion[]): CostLadder {
  const head = board.evidence.request?.head;
  const found = COST_STEPS.map((step) => ({ step, ...STEPS[step](board, criteria) }));
  const first = found.find(({ state }) => !PASSED_BY.has(state));
  const latency = latencyOf(board, head);
  const bill = billOf(board, head);
  const budget = board.policy.budgetUsdPerMonth;
  const bottleneck = board.policy.profile?.bottleneck;
  const isWithin =
    (bottleneck === 'latency' && latency.state === 'within') ||
    (bottleneck === 'cost' && bill !== undefined && budget !== undefined && bill <= budget);
  const outcome: Outcome =
    board.gap === null
      ? 'unknown'
      : isWithin || first === undefined
        ? 'not-needed'
        : first.state === 'open'
          ? 'met'
          : 'not-met';
  const named = outcome === 'met' || outcome === 'not-met' ? first : undefined;
  const lost = cacheLost(board);
  return {
    outcome,
    step: named?.step ?? null,
    lever: named === undefined ? null : LEVER_OF[named.step],
    ...(named?.missing === undefined ? {} : { missing: named.missing }),
    ...(named?.why === undefined ? {} : { why: named.why }),
    steps: found.map(({ step, state, usd, why }) => ({
      step,
      lever: LEVER_OF[step],
      state,
      potential: potentialOf(board, usd, head?.costUsd),
      ...(why === undefined ? {} : { why }),
    })),
    ...(lost === undefined ? {} : { cacheLost: lost }),
    latency,
    ...(bill === undefined ? {} : { usdPerMonth: bill }),
  };
}

/** Whether the cost ladder is needed: because of a declared bottleneck, or else a budget exceeded at the target. */
export function asksForCost(board: Board, ladder: CostLadder): boolean {
  const { profile, budgetUsdPerMonth: budget } = board.policy;
  const bottleneck = profile?.bottleneck;
  if (bottleneck !== undefined) return bottleneck !== 'quality';
  if (!isReached(board.reach)) return false;
  const isDear = budget !== undefined && ladder.usdPerMonth !== undefined && ladder.usdPerMonth > budget;
  return isDear || ladder.latency.state === 'over';
}

function potentialOf(
  { facts }: Board,
  usd: number | null | undefined,
  cost: number | undefined,
): CostStep['potential'] {
  if (usd == null) return null;
  const month = facts.requestsPerDay === undefined ? {} : { usdPerMonth: usdPerMonth(usd, facts.requestsPerDay) };
  return { share: cost === undefined || cost <= 0 ? 0 : usd / cost, usd, ...month };
}

function billOf({ facts }: Board, head: RequestFacts | undefined): number | undefined {
  if (head?.costUsd === undefined || facts.requestsPerDay === undefined) return undefined;
  return usdPerMonth(head.costUsd, facts.requestsPerDay);
}

function latencyOf({ policy }: Board, head: RequestFacts | undefined): CostLadder['latency'] {
  const budgetMs = policy.profile?.latencyBudgetMs;
  const p95 = head?.p95;
  if (budgetMs === undefined || p95 === undefined)
    return { state: 'unknown', ...(budgetMs === undefined ? {} : { budgetMs }) };
  const [low, high] = p95.interval;
  const state = high !== null && high <= budgetMs ? 'within' : low > budgetMs ? 'over' : 'unknown';
  return { state, budgetMs };
}

const STEPS: Readonly<Record<CostStepName, (board: Board, criteria: readonly Criterion[]) => Found>> = {
  cache: (board) => {
    const head = board.evidence.request?.head;
    if (head?.staticTokens === undefined || head.priceIn === undefined || head.priceCached === undefined)
      return { state: 'not-applicable', why: 'no price for cached tokens, or no usage, is known' };
    if (head.staticTokens < CACHEABLE)
      return { state: 'not-applicable', why: `the fixed part is below ${CACHEABLE} tokens` };
    const left = Math.max(0, head.staticTokens - (head.cachedTokens ?? 0));
    return worth(
      board,
      (left * (head.priceIn - head.priceCached)) / 1e6,
      'put the fixed text first and the variables last',
    );
  },
  shorten: (board) => {
    const head = board.evidence.request?.head;
    if (head?.systemTokens === undefined || head.priceIn === undefined)
      return { state: 'not-applicable', why: 'no usage or no price is known' };
    if (head.systemTokens <= LONG_SYSTEM)
      return { state: 'not-applicable', why: `the system prompt is within ${LONG_SYSTEM} tokens` };
    const isCached = (head.cachedTokens ?? 0) > 0 && head.priceCached !== undefined;
    const price = isCached ? (head.priceCached ?? head.priceIn) : head.priceIn;
    return worth(board, ((head.systemTokens - LONG_SYSTEM) * price) / 1e6, 'shorten the system prompt');
  },
  'cheaper-model': (board) => {
    const { cheap, request, ledger } = board.evidence;
    const share = cheapShare(cheap);
    if (share === null) return { state: 'not-applicable', why: 'no cheaper model was asked' };
    const tried = attemptsOf('model-swap', ledger.used).some(
      ({ costPerRequest: cost }) => cost !== undefined && cost.after < cost.before,
    );
    if (tried) return { state: 'done', why: 'a cheaper model is scored' };
    if (share <= CHEAP_ENOUGH + EPSILON)
      return { state: 'not-applicable', why: `${cheap!.model} passes ${cheap!.passed} of ${cheap!.of}` };
    return {
      state: 'open',
      usd: differenceOf(request?.head, cheap?.costUsd),
      why: `${cheap!.model} passes ${cheap!.passed} of ${cheap!.of}`,
    };
  },
  route: (board) => {
    if (board.facts.difficulty === 'uniform') return { state: 'not-applicable', why: 'uniform difficulty' };
    return saving(board, 'route', 'E4');
  },
  cascade: (board) => {
    // A cascade adds a call to the slowest answers.
    if (board.policy.profile?.bottleneck === 'latency') return { state: 'not-applicable', why: 'it adds a call' };
    return saving(board, 'cascade', 'E7');
  },
  distil: (board, criteria) => {
    if (!isReached(board.reach)) return { state: 'not-applicable', why: 'no prompted teacher is at the target' };
    if (isDone(board.quality['fine-tune'])) return { state: 'done' };
    const missing = criteria.filter((one) => IS_FOR_DISTILLING[one.id] && !holds(one.state)).map(({ id }) => id);
    return missing.length === 0 ? { state: 'open' } : { state: 'lacks', missing };
  },
};

function worth(board: Board, usd: number, why: string): Found {
  const cost = board.evidence.request?.head?.costUsd;
  const least = board.policy.minSaving ?? DEFAULT_MIN_SAVING;
  if (cost === undefined || cost <= 0) return { state: 'not-applicable', usd, why: 'no cost of a request is known' };
  return (100 * usd) / cost >= least - EPSILON
    ? { state: 'open', usd, why }
    : { state: 'not-applicable', usd, why: `it saves less than ${least} % of a request` };
}

function saving(board: Board, lever: 'route' | 'cascade', id: CriterionId): Found {
  const { facts, evidence } = board;
  const share = cheapShare(evidence.cheap);
  const difference = differenceOf(evidence.request?.head, evidence.cheap?.costUsd);
  const usd = share === null || difference === null ? null : share * difference;
  if (facts.requestsPerDay !== undefined && facts.requestsPerDay < HIGH_VOLUME)
    return { state: 'not-applicable', why: 'too few requests a day' };
  const step = board.saving[lever];
  // A step that head already takes is not a saving that is left, whatever the ledger knows about it.
  if (evidence.steps?.includes(lever))
    return { state: 'done', why: `this change ${lever === 'route' ? 'routes' : 'cascades'} already` };
  switch (step.state) {
    case 'done':
    case 'plateaued':
    case 'rejected':
      return { state: 'done', why: step.evidence };
    case 'undecided':
    case 'unrecorded':
      return { state: 'undecided', usd, why: step.todo ?? step.evidence, missing: [id] };
    case 'proven':
      return { state: 'open', usd, why: step.todo };
    case 'not-scored':
      break;
  }
  if (facts.requestsPerDay === undefined)
    return { state: 'unknown', usd, why: 'requests-per-day is not declared', missing: [id] };
  if (lever === 'route' && facts.difficulty === undefined)
    return { state: 'unknown', usd, why: 'the difficulty of the traffic is not known', missing: [id] };
  return { state: 'open', usd };
}

function differenceOf(head: RequestFacts | undefined, cheap: number | undefined): number | null {
  if (head?.costUsd === undefined || cheap === undefined) return null;
  return Math.max(0, head.costUsd - cheap);
}

/** The cached prefix of the prompt broke: what it contained before, and what that costs now. */
function cacheLost({ evidence: { request, cacheBreak } }: Board): CostLadder['cacheLost'] {
  const share = (side: RequestFacts | undefined): number | null =>
    side?.promptTokens === undefined || side.promptTokens <= 0 || side.cachedTokens === undefined
      ? null
      : Math.min(1, side.cachedTokens / side.promptTokens);
  const [base, head] = [share(request?.base), share(request?.head)];
  if (base === null || head === null || base - head <= CACHE_LOST + EPSILON) return undefined;
  const { priceIn, priceCached, promptTokens = 0 } = request!.head!;
  const usd =
    priceIn === undefined || priceCached === undefined
      ? {}
      : { usd: ((base - head) * promptTokens * (priceIn - priceCached)) / 1e6 };
  return {
    before: request!.base!.cachedTokens!,
    after: request!.head!.cachedTokens!,
    base,
    head,
    ...usd,
    ...(cacheBreak === undefined ? {} : { place: cacheBreak }),
  };
}
