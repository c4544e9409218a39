/** The escalation decision: from evidence to outcome, lever, next step and the sentence that says so. Pure. */

import type { CriterionId, Lever } from '../inputs/escalation-policy.ts';
import type { Band, Criterion, CriterionState, EscalationEntry, Gap } from '../record/escalation-entry.ts';
import type { Json } from '../text/digest.ts';
import { antiPatternsOf } from './anti-patterns.ts';
import { economicsJson } from './break-even.ts';
import { criteriaOf, enough, HIGH_VOLUME, holds, SHORT_RELEASE, type Steps, shareOf, stepsOf } from './criteria.ts';
import { type EscalationEvidence, profileJson } from './evidence.ts';
import { recordedEntry } from './ledger.ts';
import { profileNotes } from './profile-notes.ts';
import { tunedBlocks } from './tuned-model.ts';
import { list, points } from './wording.ts';

type Next = NonNullable<EscalationEntry['next']>;

/** What a lever needs before it is justified. Step 1 and the model swap need nothing. */
const REQUIRED: Readonly<Record<Lever, readonly CriterionId[]>> = {
  'prompt-optimize': [],
  'model-swap': [],
  route: ['E2', 'E3'],
  rag: ['E1', 'E2', 'E3', 'E8'],
  tools: ['E3', 'E8'],
  cascade: ['E2', 'E3'],
  'fine-tune': ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14'],
};

/** The cheaper steps that must be done, waived or out of question before a lever is pulled. */
const ORDER: Readonly<Record<Lever, readonly CriterionId[]>> = {
  'prompt-optimize': [],
  'model-swap': [],
  route: ['E3'],
  rag: ['E3'],
  tools: ['E3'],
  cascade: ['E3'],
  'fine-tune': ['E3', 'E4', 'E5', 'E6', 'E7'],
};

/** The criterion that says a lever's own step is done. */
const STEP_OF: Readonly<Partial<Record<Lever, CriterionId>>> = {
  'prompt-optimize': 'E3',
  'model-swap': 'E3',
  route: 'E4',
  rag: 'E5',
  tools: 'E6',
  cascade: 'E7',
};

/** Cheapest first. */
const LADDER = ['route', 'rag', 'tools', 'cascade', 'fine-tune'] as const satisfies readonly Lever[];

const LATE: readonly CriterionId[] = ['E10', 'E11', 'E12', 'E13', 'E14'];

interface Board {
  readonly evidence: EscalationEvidence;
  readonly gap: Gap | null;
  readonly steps: Steps;
  readonly state: (id: CriterionId) => CriterionState;
  readonly told: (ids: readonly CriterionId[]) => string;
  /** Required criteria that neither hold nor are waived. */
  readonly lacking: (lever: Lever) => readonly CriterionId[];
  /** Seven days or fewer: only step 1 fits, unless E13 is waived. */
  readonly hurried: boolean;
  readonly costly: boolean;
}

/** Decides one target. Every unknown stays unknown; nothing of the pull request can turn a criterion to met. */
export function escalate(evidence: EscalationEvidence): EscalationEntry {
  const { policy, prLever } = evidence;
  const gap = gapOf(evidence);
  const steps = stepsOf(evidence);
  const criteria = criteriaOf(evidence, gap, steps);
  const board = boardOf(evidence, gap, steps, criteria);
  const decided = decide(board);
  const orderSkipped = openBefore(prLever, criteria).length > 0;
  const { goal } = policy;
  return {
    outcome: decided.outcome,
    lever: decided.lever ?? null,
    next: decided.next,
    sentence: sentenceOf(evidence, gap, criteria, decided),
    goal:
      goal === undefined
        ? null
        : { template: goal.template, target: goal.target, 'max-residual-gap': goal.maxResidualGap },
    gap,
    criteria,
    shapes: evidence.shapes,
    review: evidence.review,
    profile: profileJson(policy),
    ledger: {
      used: evidence.ledger.used.map(recordedEntry),
      refused: evidence.ledger.refused.map(({ entry, why }) => ({ entry, why })),
    },
    antiPatterns: antiPatternsOf(evidence, decided.lever),
    orderSkipped,
    ...(evidence.stated === undefined ? {} : { stated: evidence.stated }),
    ...(evidence.tuned === undefined
      ? {}
      : { tuned: evidence.tuned, tunedBlocks: tunedBlocks(evidence.tuned, policy) }),
    ...(policy.economics === undefined
      ? {}
      : { economics: economicsJson(policy.economics, policy.profile?.requestsPerDay) as Json }),
    notes: [...profileNotes(policy.profile ?? {}, gap), ...(evidence.notes ?? [])],
  };
}

/** The criteria that must hold for a lever. */
export function requiredBy(lever: Lever): readonly CriterionId[] {
  return REQUIRED[lever];
}

/** The cheaper steps that a lever comes after and that are not done, waived or out of question: its order is skipped. */
export function openBefore(lever: Lever | null, criteria: readonly Criterion[]): readonly CriterionId[] {
  if (lever === null) return [];
  return criteria.filter(({ id, state }) => ORDER[lever].includes(id) && !holds(state)).map(({ id }) => id);
}

/** Exit code of the escalation alone: what policy blocks is the only thing that fails. */
export function escalationBlocks(entry: EscalationEntry, policy: EscalationEvidence['policy']): boolean {
  return orderBlocks(entry, policy) || entry.tunedBlocks === true;
}

export function orderBlocks(entry: EscalationEntry, policy: EscalationEvidence['policy']): boolean {
  return entry.orderSkipped && policy.orderViolation === 'block';
}

/** Differences of decimal figures carry rounding: 1e-9 points are none. */
function exact(value: number): number {
  const rounded = Math.round(value * 1e9) / 1e9;
  return rounded === 0 ? 0 : rounded;
}

export function bandOf(gap: number): Band {
  return gap <= 0 ? 'reached' : gap < 5 ? '0-5' : gap <= 10 ? '5-10' : '10+';
}

const BANDS: readonly Band[] = ['reached', '0-5', '5-10', '10+'];

/** target - head in points, with every band its interval spans. */
export function gapOf({ policy, level }: EscalationEvidence): Gap | null {
  if (policy.goal === undefined || level === null || level.n === 0) return null;
  const { target } = policy.goal;
  const gap = exact(target - level.head);
  const interval = [exact(target - level.interval[1]), exact(target - level.interval[0])] as const;
  const reach = [interval[0], gap, interval[1]].map((value) => BANDS.indexOf(bandOf(value)));
  const bands = BANDS.slice(Math.min(...reach), Math.max(...reach) + 1);
  return { points: gap, interval, band: bandOf(gap), bands, n: level.n };
}

function boardOf(evidence: EscalationEvidence, gap: Gap | null, steps: Steps, criteria: readonly Criterion[]): Board {
  const states = new Map(criteria.map(({ id, state }) => [id, state]));
  const state = (id: CriterionId): CriterionState => states.get(id) ?? 'unknown';
  const { releaseInDays, bottleneck, requestsPerDay } = evidence.policy.profile ?? {};
  return {
    evidence,
    gap,
    steps,
    state,
    told: (ids) => toldOf(criteria, ids),
    lacking: (lever) => REQUIRED[lever].filter((id) => !holds(state(id))),
    hurried: releaseInDays !== undefined && releaseInDays <= SHORT_RELEASE && state('E13') !== 'waived',
    costly: bottleneck === 'cost' && requestsPerDay !== undefined && requestsPerDay >= HIGH_VOLUME,
  };
}

/** The first two of the missing criteria with their evidence, the rest by number. */
function toldOf(criteria: readonly Criterion[], ids: readonly CriterionId[]): string {
  const told = criteria.filter(({ id }) => ids.includes(id)).slice(0, 2);
  const rest = ids.slice(2);
  const more = rest.length === 0 ? '' : ` Also ${list(rest)}.`;
  return `${told.map(({ id, evidence }) => `${id}: ${evidence}`).join(' ')}${more}`;
}

interface Decided {
  readonly outcome: EscalationEntry['outcome'];
  readonly lever?: Lever | undefined;
  readonly next: Next | null;
}

function decide(board: Board): Decided {
  const { gap } = board;
  if (gap === null) return { outcome: 'unknown', next: null };
  if (gap.points <= 0) return { outcome: 'not-needed', next: null };
  const lever = LADDER.find((candidate) => justified(board, candidate));
  return lever === undefined
    ? { outcome: 'not-met', next: nextStep(board, gap) }
    : { outcome: 'met', lever, next: null };
}

/** A step that plateaued or was waived is not named again. */
function closed({ steps, state }: Board, lever: Lever): boolean {
  const step = STEP_OF[lever];
  return steps[lever].state === 'met' || (step !== undefined && state(step) === 'waived');
}

function justified(board: Board, lever: Lever): boolean {
  if (closed(board, lever) || board.lacking(lever).length > 0) return false;
  if (board.hurried && lever !== 'fine-tune') return false;
  switch (lever) {
    case 'route':
      return board.costly && board.evidence.policy.profile?.difficulty === 'mixed';
    case 'cascade':
      return board.costly;
    case 'rag':
      return enough(shareOf(board.evidence, 'knowledge'));
    case 'tools':
      return enough(shareOf(board.evidence, 'capability'));
    default:
      return true;
  }
}

/** The cheapest step that is still open, and what it lacks. */
function nextStep(board: Board, gap: Gap): Next {
  const { state, steps } = board;
  if (!holds(state('E3'))) {
    const missing: readonly CriterionId[] = holds(state('E2')) ? ['E3'] : ['E2', 'E3'];
    return { lever: 'prompt-optimize', why: whyPrompt(steps, gap), missing };
  }
  const open = (lever: Lever): boolean => {
    const step = STEP_OF[lever];
    return step !== undefined && !closed(board, lever) && !holds(state(step));
  };
  const early = [board.costly ? 'route' : null, 'rag', 'tools', board.costly ? 'cascade' : null].find(
    (lever): lever is Lever => lever !== null && open(lever as Lever),
  );
  if (early !== undefined) {
    if (board.hurried && state('E3') !== 'waived')
      return {
        lever: 'prompt-optimize',
        why: `${early} does not fit before the release: only step 1 does.`,
        missing: ['E13'],
      };
    return stepNext(board, early);
  }
  const tune = board.lacking('fine-tune');
  const swap = swapOpen(board);
  const blocked = tune.filter((id) => !LATE.includes(id));
  const deferred = (['route', 'cascade'] as const).find(open);
  if (deferred !== undefined && (!swap || blocked.every((id) => id === 'E4' || id === 'E7'))) {
    return board.hurried && swap
      ? {
          lever: 'model-swap',
          why: `${deferred} does not fit before the release; a stronger base model may.`,
          missing: ['E13'],
        }
      : stepNext(board, deferred);
  }
  if (blocked.length === 0 && !closed(board, 'fine-tune'))
    return { lever: 'fine-tune', why: `Every cheaper step is done. ${board.told(tune)}`, missing: tune };
  if (swap) return { lever: 'model-swap', why: whySwap(board, gap), missing: blocked };
  if (closed(board, 'fine-tune'))
    return {
      lever: 'model-swap',
      why: 'Every lever has plateaued on this suite: try a newer base model, or ask whether the target is the right one.',
      missing: blocked,
    };
  return { lever: 'fine-tune', why: `No cheaper step is open. ${board.told(tune)}`, missing: tune };
}

/** A stronger base model belongs to step 1 and needs no criteria, as long as none was tried and step 1 is not waived. */
function swapOpen({ steps, state }: Board): boolean {
  return steps['model-swap'].attempts === 0 && state('E3') !== 'waived';
}

function stepNext(board: Board, lever: Lever): Next {
  const step = STEP_OF[lever];
  const lacking = board.lacking(lever);
  const undecided = step !== undefined && (lever === 'route' || lever === 'cascade') && !holds(board.state(step));
  const missing =
    undecided && step !== undefined ? [...lacking, step] : lacking.length > 0 || step === undefined ? lacking : [step];
  return { lever, why: whyStep(board, lever), missing };
}

function whyPrompt(steps: Steps, gap: Gap): string {
  const step = steps['prompt-optimize'];
  if (step.state === 'unmet') return 'The last prompt attempt still lifts: go on while it does.';
  if (step.attempts > 0) return `Step 1 is tried but not decided. ${step.todo ?? ''}`.trim();
  // An interval over a mark: the advice of the cheaper band.
  switch (gap.bands.find((band) => band !== 'reached')) {
    case '0-5':
      return 'No prompt attempt is scored on this suite, and step 1 almost always closes a gap below 5 points.';
    case '10+':
      return 'No prompt attempt is scored on this suite; a gap above 10 points takes the whole path, and it begins here.';
    default:
      return 'No prompt attempt is scored on this suite; it costs hours and usually lifts 2 to 6 points.';
  }
}

function whyStep({ evidence, state, steps }: Board, lever: Lever): string {
  if (!evidence.review.done && (lever === 'rag' || lever === 'tools'))
    return `Nobody knows yet whether ${lever === 'rag' ? 'missing knowledge' : 'a missing tool'} makes up the failures: review them first.`;
  if (lever === 'rag' && state('E1') === 'unmet')
    return `The failures are knowledge-shaped, but the gap may already be within the ${points(evidence.policy.goal?.maxResidualGap ?? 0)} points that are accepted.`;
  if (lever === 'route' || lever === 'cascade')
    return steps[lever].attempts === 0
      ? `${lever === 'route' ? 'Routing' : 'A cascade'} has not been scored on this suite, and dearer steps wait for it.`
      : `The ${lever} attempt is not at its end. ${steps[lever].todo ?? ''}`.trim();
  return `${lever} is the cheapest step still open.`;
}

function whySwap(board: Board, gap: Gap): string {
  const { evidence, state } = board;
  if (state('E1') === 'unmet')
    return `The gap of ${points(gap.points)} is not clearly above the ${points(evidence.policy.goal?.maxResidualGap ?? 0)} points that are accepted: shipping is fine. For more, the next stronger model is the only cheap thing left; note its cost.`;
  if (closed(board, 'fine-tune'))
    return 'Prompts and the tune have plateaued: try the next stronger base model, and note its cost.';
  return 'Prompts have plateaued and the failures are not weight-shaped: try the next stronger model before any tune, and note its cost.';
}

function sentenceOf(
  { policy, level }: EscalationEvidence,
  gap: Gap | null,
  criteria: readonly Criterion[],
  { outcome, lever, next }: Decided,
): string {
  const tally = (state: CriterionState) => criteria.filter((criterion) => criterion.state === state).length;
  switch (outcome) {
    case 'unknown':
      return `Escalation: unknown. ${policy.goal === undefined ? 'No goal is set.' : `Nothing was measured on ${policy.goal.template}.`}`;
    case 'not-needed':
      return `Escalation: not needed. The target of ${points(policy.goal?.target ?? 0)} is reached (${points(level?.head ?? 0)}): ship, no lever.`;
    case 'met':
      return `Escalation: met. Lever justified: ${lever}, for a gap of ${points(gap?.points ?? 0)} points.`;
    default: {
      const unknown = tally('unknown');
      const unmet = tally('unmet');
      const lack =
        unknown > 0
          ? `${unknown} of ${criteria.length} criteria ${unknown === 1 ? 'lacks' : 'lack'} evidence.`
          : unmet > 0
            ? `${unmet} of ${criteria.length} criteria ${unmet === 1 ? 'is' : 'are'} not met.`
            : 'All criteria hold, but the levers they ask for have plateaued.';
      const late = next?.lever === 'fine-tune' && next.missing.length > 0;
      const when = late ? `, once ${list(next.missing)} ${next.missing.length === 1 ? 'holds' : 'hold'}` : '';
      return `Escalation: not met. Next: ${next?.lever}${when}. ${lack}`;
    }
  }
}
