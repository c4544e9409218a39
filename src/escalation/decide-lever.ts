/** The escalation decision: from evidence to outcome, lever, next step and the sentence that states it. Pure. */

import { CRITERIA, type CriterionId, type EscalationPolicy, LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import type {
  CostLadder,
  Criterion,
  EscalationEntry,
  LeverStanding,
  LeverState,
  Outcome,
} from '../record/escalation-entry.ts';
import type { Json } from '../text/digest.ts';
import { antiPatternsOf } from './anti-patterns.ts';
import { type Board, boardOf, isReached, type QualityLever, tooSmall } from './board.ts';
import { economicsJson } from './break-even.ts';
import { savingOf } from './cost-attempts.ts';
import { asksForCost, costLadder } from './cost-ladder.ts';
import { criteriaOf } from './criteria.ts';
import type { EscalationEvidence } from './evidence.ts';
import { measuredEconomics } from './facts.ts';
import { recordedEntry } from './ledger.ts';
import { type Next, Order, qualityDecision } from './order.ts';
import { isDone } from './plateau.ts';
import { profileJson, profileNotes } from './profile-notes.ts';
import { sentenceOf } from './sentences.ts';
import { shapesOf } from './shape-points.ts';
import { lackingSets, tunedBlocks } from './tuned-model.ts';

interface Decided {
  readonly outcome: Outcome;
  readonly ladder: 'quality' | 'cost';
  readonly lever: Lever | null;
  readonly next: Next | null;
}

/** Decides one target. Every unknown stays unknown; nothing in the pull request can turn a criterion to met. */
export function escalate(evidence: EscalationEvidence): EscalationEntry {
  const { policy, prLever, ledger } = evidence;
  const board = boardOf(evidence);
  const criteria = criteriaOf(board);
  const cost = costLadder(board, criteria);
  const isCacheOpen = cost.steps.some(({ step, state }) => step === 'cache' && state === 'open');
  const order = new Order(board, criteria, isCacheOpen);
  const decided = decide(board, order, cost);
  const holdups = order.holdups(prLever);
  const { goal } = policy;
  const economics = policy.economics ?? measuredEconomics(evidence.request, policy, prLever);
  const blocks = tunedBlocks(evidence.tuned, policy);
  const entry = {
    outcome: decided.outcome,
    ladder: decided.ladder,
    lever: decided.lever,
    next: decided.next,
    ship: shipOf(board, { orderSkipped: holdups.length > 0 }),
    goal:
      goal === undefined
        ? null
        : {
            template: goal.template,
            target: goal.target,
            'max-residual-gap': goal.maxResidualGap,
            ...(goal.slice === undefined ? {} : { slice: goal.slice }),
          },
    level: goal === undefined ? null : evidence.level,
    gap: board.gap,
    reach: board.reach,
    ...(board.overfit === undefined ? {} : { overfit: board.overfit }),
    criteria,
    shapes: shapesOf(board.review),
    ...(board.points === undefined ? {} : { points: board.points }),
    levers: Object.fromEntries(
      LEVERS.map((lever) => [lever, standingOf(lever, board, order)]),
    ) as EscalationEntry['levers'],
    review: board.review,
    ...(evidence.cheap === undefined ? {} : { probes: { cheap: evidence.cheap } }),
    ...(evidence.request === undefined ? {} : { request: evidence.request }),
    derived: board.facts.derived,
    profile: profileJson(policy),
    ledger: {
      used: ledger.used.map(recordedEntry),
      refused: ledger.refused.map(({ entry: refused, why }) => ({ entry: refused, why })),
    },
    antiPatterns: antiPatternsOf(board, decided.lever),
    orderSkipped: holdups.length > 0,
    holdups,
    ...(evidence.stated === undefined ? {} : { stated: evidence.stated }),
    ...(evidence.tuned === undefined
      ? {}
      : { tuned: { ...evidence.tuned, lacking: lackingSets(evidence.tuned, policy) }, tunedBlocks: blocks }),
    cost,
    ...(economics === undefined ? {} : { economics: economicsJson(economics, policy.profile?.requestsPerDay) as Json }),
    notes: [
      ...profileNotes(policy.profile ?? {}, board.gap, board.facts),
      ...board.facts.notes,
      ...(evidence.notes ?? []),
    ],
  } satisfies Omit<EscalationEntry, 'sentence'>;
  return { ...entry, sentence: sentenceOf(entry) };
}

/** Which of the two ladders decides, and its result. */
function decide(board: Board, order: Order, cost: CostLadder): Decided {
  const quality = (outcome: Outcome, lever: Lever | null = null, next: Next | null = null): Decided => ({
    outcome,
    ladder: 'quality',
    lever,
    next,
  });
  if (board.gap === null) return quality('unknown');
  if (asksForCost(board, cost) && cost.outcome !== 'not-needed') return costDecision(cost);
  if (isReached(board.reach)) return quality('not-needed');
  if (board.reach.state !== 'open') return quality('unknown');
  const found = qualityDecision(order, CRITERIA);
  return 'lever' in found ? quality('met', found.lever) : quality('not-met', null, found.next);
}

function costDecision(cost: CostLadder): Decided {
  const { outcome, lever = null, missing = [], why = '' } = cost;
  if (outcome === 'met' || lever === null) return { outcome, ladder: 'cost', lever, next: null };
  return {
    outcome,
    ladder: 'cost',
    lever: null,
    next: { lever, why: why === '' ? 'It is the cheapest saving left.' : why, missing },
  };
}

/** "Ship" is reported only when everything has been shown and is green. */
function shipOf(
  { reach, overfit, evidence, policy }: Board,
  { orderSkipped }: { readonly orderSkipped: boolean },
): EscalationEntry['ship'] {
  const { run, target } = evidence.verdicts;
  const no = (why: string) => ({ ok: false, why });
  if (!isReached(reach)) return no('the target is not shown to be reached');
  const isBlocked = tunedBlocks(evidence.tuned, policy);
  if (target === 'regressed' || run === 'regressed' || isBlocked) return no('this change is blocked');
  if (target !== 'pass' || run !== 'pass') return no('this change is not decided');
  if (evidence.tuned !== undefined && evidence.tuned.verdict !== 'holds')
    return no(
      evidence.tuned.verdict === 'fails'
        ? 'the tuned model fails one of its sets'
        : 'the sets of the tuned model are not all shown',
    );
  if (overfit?.state === 'shown') return no('its lift does not carry over to the cases kept aside');
  if (orderSkipped) return no('cheaper steps were skipped');
  return { ok: true, why: 'Reached, and this change passed.' };
}

const CRITERION_OF: Readonly<Partial<Record<Lever, CriterionId>>> = {
  'prompt-optimize': 'E3',
  route: 'E4',
  rag: 'E5',
  tools: 'E6',
  cascade: 'E7',
};

/** The standing of a lever: its ceiling, its attempts, and what holds it up. */
function standingOf(lever: Lever, board: Board, order: Order): LeverStanding {
  const criterion = CRITERION_OF[lever];
  const ruled = criterion === undefined ? undefined : order.state(criterion);
  const cost = costOf(lever, board);
  const holdups = [...order.holdups(lever)];
  const common = { ceiling: board.ceilings[lever], holdups, ...(cost === undefined ? {} : { cost }) };
  if (lever === 'route' || lever === 'cascade') {
    const step = board.saving[lever];
    const last = step.attempts.at(-1);
    const saving = last === undefined ? null : savingOf(last);
    return {
      ...common,
      state: ruledState(step.state, ruled),
      attempts: step.attempts.length,
      ...(last === undefined
        ? {}
        : {
            last: {
              date: last.date,
              points: saving?.percent ?? null,
              interval: saving === null ? null : [...saving.interval],
              ...decisionOf(last),
            },
          }),
      ...(step.todo === undefined ? {} : { todo: step.todo }),
    };
  }
  const step = board.quality[lever];
  const last = step.attempts.at(-1);
  const state = !isDone(step) && tooSmall(board, lever as QualityLever) ? 'too-small' : step.state;
  return {
    ...common,
    state: ruledState(state, ruled),
    attempts: step.attempts.length,
    k: step.k,
    ...(step.pooled === undefined ? {} : { pooled: step.pooled }),
    ...(last === undefined
      ? {}
      : {
          last: {
            date: last.date,
            points: last.holdout?.points ?? null,
            interval: last.holdout === undefined ? null : [...last.holdout.interval],
            ...decisionOf(last),
          },
        }),
    ...(step.todo === undefined ? {} : { todo: step.todo }),
  };
}

function ruledState(state: LeverState, ruled: Criterion['state'] | undefined): LeverState {
  if (ruled === 'waived') return 'waived';
  return ruled === 'not-applicable' && state === 'not-scored' ? 'not-applicable' : state;
}

function decisionOf({ decision }: Board['quality']['rag']['attempts'][number]) {
  if (decision === undefined) return {};
  return { decision: decision.state, ...(decision.reason ? { reason: decision.reason } : {}) };
}

function costOf(lever: Lever, { quality, saving }: Board): LeverStanding['cost'] {
  const attempts = lever === 'route' || lever === 'cascade' ? saving[lever].attempts : quality[lever].attempts;
  const cost = attempts.at(-1)?.costPerRequest;
  return cost === undefined ? undefined : { before: cost.before, after: cost.after };
}

/** Exit code of the escalation alone: only what policy blocks fails. */
export function escalationBlocks(entry: EscalationEntry, policy: EscalationPolicy): boolean {
  return orderBlocks(entry, policy) || entry.tunedBlocks === true;
}

export function orderBlocks(entry: EscalationEntry, policy: EscalationPolicy): boolean {
  return entry.orderSkipped && policy.orderViolation === 'block';
}
