/** Everything a criterion or a decision looks at, assembled once: gap, ceilings, the standing of each step, facts. */

import type { EscalationPolicy, Lever, PlateauPolicy } from '../inputs/escalation-policy.ts';
import type { Ceiling, Gap, Overfit, Reach, ShapePoints } from '../record/escalation-entry.ts';
import type { FailureReview } from '../record/failure-review.ts';
import { type SavingStep, savingStep } from './cost-attempts.ts';
import type { EscalationEvidence } from './evidence.ts';
import { type Facts, factsOf } from './facts.ts';
import { gapOf, overfitOf, reachOf } from './gap-and-reach.ts';
import { attemptsOf, type QualityStep, qualityStep } from './plateau.ts';
import { ceilingOf, floorOf, isTooSmall, shapePoints } from './shape-points.ts';
import { reviewedAnew } from './who-looked.ts';

export type QualityLever = Exclude<Lever, 'route' | 'cascade'>;

export interface Board {
  readonly evidence: EscalationEvidence;
  readonly policy: EscalationPolicy;
  readonly facts: Facts;
  /** With every group evaluated again. */
  readonly review: FailureReview;
  readonly overfit: Overfit | undefined;
  readonly gap: Gap | null;
  readonly reach: Reach;
  readonly points: ShapePoints | undefined;
  readonly ceilings: Readonly<Record<Lever, Ceiling | null>>;
  /** Points that a lever must be able to gain. */
  readonly floor: number;
  readonly quality: Readonly<Record<QualityLever, QualityStep>>;
  readonly saving: Readonly<Record<'route' | 'cascade', SavingStep>>;
}

/** Points; a lift must exceed this to count. */
const DEFAULT_MIN_LIFT = 1;
const DEFAULT_MOVE_ON = 3;
const DEFAULT_PATIENCE = 2;
/** Per cent of a request. */
export const DEFAULT_MIN_SAVING = 5;
const DEFAULT_MARGIN = 5;

export function plateauPolicyOf(policy: EscalationPolicy): PlateauPolicy {
  const minDelta = policy.minLift ?? DEFAULT_MIN_LIFT;
  return policy.plateau ?? { patience: DEFAULT_PATIENCE, minDelta, moveOnBelow: DEFAULT_MOVE_ON };
}

export function boardOf(evidence: EscalationEvidence): Board {
  const { policy, ledger, level, suite } = evidence;
  const used = ledger.used;
  const review = reviewedAnew(evidence.review, {
    closedLabels: policy.profile?.closedLabels ?? evidence.closedLabels,
    promptAttempts: attemptsOf('prompt-optimize', used).length,
  });
  const { lifts } = evidence;
  const overfit = lifts === undefined ? undefined : overfitOf(lifts.search, lifts.holdout);
  const gap = gapOf(policy, level, suite, overfit);
  const points = shapePoints(review, level);
  const ceiling = (lever: Lever) => ceilingOf(lever, { review, points, levels: level });
  const plateau = plateauPolicyOf(policy);
  const step = (lever: QualityLever) => qualityStep(lever, used, plateau, evidence.slices);
  const costs = { minSaving: policy.minSaving ?? DEFAULT_MIN_SAVING, margin: evidence.margin ?? DEFAULT_MARGIN };
  return {
    evidence,
    policy,
    facts: factsOf(policy, { derived: evidence.derived ?? {}, cheap: evidence.cheap, today: evidence.today }),
    review,
    overfit,
    gap,
    reach: reachOf(policy, gap),
    points,
    ceilings: {
      'prompt-optimize': ceiling('prompt-optimize'),
      'model-swap': ceiling('model-swap'),
      route: null,
      rag: ceiling('rag'),
      tools: ceiling('tools'),
      cascade: null,
      'fine-tune': ceiling('fine-tune'),
    },
    floor: floorOf(gap, policy.minLift ?? DEFAULT_MIN_LIFT),
    quality: {
      'prompt-optimize': step('prompt-optimize'),
      'model-swap': step('model-swap'),
      rag: step('rag'),
      tools: step('tools'),
      'fine-tune': step('fine-tune'),
    },
    saving: { route: savingStep('route', used, costs), cascade: savingStep('cascade', used, costs) },
  };
}

/** The lever's failures are too small a part of the gap to ask for it; never true when nobody looked at them. */
export function tooSmall(board: Board, lever: QualityLever): boolean {
  return isTooSmall(board.ceilings[lever], board.floor);
}

export function isReached({ state }: Reach): boolean {
  return state === 'reached' || state === 'within';
}
