/** The fourteen criteria, each with its state and its evidence in one line. */

import { CRITERIA, type CriterionId, type Lever } from '../inputs/escalation-policy.ts';
import type {
  Criterion,
  CriterionState,
  FailureReview,
  Gap,
  JudgePart,
  ShapeName,
} from '../record/escalation-entry.ts';
import { breakEven } from './break-even.ts';
import type { EscalationEvidence } from './evidence.ts';
import { costStep, qualityStep, type StepState } from './plateau.ts';
import { count, interval, list, lookedAt, percent, points, probedWords } from './wording.ts';

/** Share of the failures from which a step made for that shape is worth its cost. */
export const SHARE = 0.2;
export const LOW_VOLUME = 1_000;
export const HIGH_VOLUME = 10_000;
export const FEW_EXAMPLES = 200;
export const ENOUGH_EXAMPLES = 500;
export const SHORT_RELEASE = 7;
export const LONG_RELEASE = 60;
export const MIN_CASES = 50;
/** From here on a comparison is comfortable. */
const WANTED_CASES = 100;
export const MIN_HOLDOUT = 30;

/** Points; what a lift must beat to count. */
export const DEFAULT_MIN_LIFT = 1;
const DEFAULT_MARGIN = 5;
const EPSILON = 1e-9;

export const SHAPE_NAMES = [
  'prompt',
  'knowledge',
  'capability',
  'weight',
  'unclear',
] as const satisfies readonly ShapeName[];

type Finding = Omit<Criterion, 'id'>;

/** Where each step of the ladder stands, from the ledger alone. */
export type Steps = Readonly<Record<Lever, StepState>>;

export function stepsOf({ policy, ledger, margin = DEFAULT_MARGIN }: EscalationEvidence): Steps {
  const minLift = policy.minLift ?? DEFAULT_MIN_LIFT;
  const quality = (...levers: Lever[]) => qualityStep(levers, ledger.used, minLift);
  return {
    'prompt-optimize': quality('prompt-optimize', 'model-swap'),
    'model-swap': quality('model-swap'),
    route: costStep('route', ledger.used, margin),
    rag: quality('rag'),
    tools: quality('tools'),
    cascade: costStep('cascade', ledger.used, margin),
    'fine-tune': quality('fine-tune'),
  };
}

/** All criteria in order; a waiver covers only what is neither met nor not applicable. */
export function criteriaOf(evidence: EscalationEvidence, gap: Gap | null, steps: Steps): readonly Criterion[] {
  return CRITERIA.map((id) => {
    const found = FINDERS[id](evidence, gap, steps);
    const waiver = evidence.policy.waivers?.find(({ criterion }) => criterion === id);
    if (waiver === undefined || found.state === 'met' || found.state === 'not-applicable') return { id, ...found };
    return { id, state: 'waived', evidence: `Waived: ${oneLine(waiver.reason)} (${found.state}: ${found.evidence})` };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const FINDERS: Readonly<Record<CriterionId, (evidence: EscalationEvidence, gap: Gap | null, steps: Steps) => Finding>> =
  {
    E1: ({ policy }, gap) => {
      const { goal } = policy;
      if (goal === undefined || gap === null)
        return unknown(
          goal === undefined ? 'No goal is set.' : 'The goal was not measured in this run.',
          goal === undefined
            ? 'Set escalation.goal: template, target, max-residual-gap.'
            : 'Run the suite, so that the goal template gets scores.',
        );
      const said = `Gap ${points(gap.points)} ${interval(gap.interval)} against max-residual-gap ${points(goal.maxResidualGap)}`;
      return gap.interval[0] > goal.maxResidualGap
        ? met(`${said}: above it, lower bound included.`)
        : unmet(`${said}: the lower bound is not above it.`);
    },
    E2: ({ ledger }) => {
      const refused =
        ledger.refused.length === 0
          ? ''
          : ` ${ledger.refused.length} refused: ${oneLine(ledger.refused[0]?.why ?? '')}.`;
      if (ledger.used.length === 0)
        return unknown(
          `No ledger entry counts.${refused}`,
          'Score an attempt on this suite, so that the ledger holds one.',
        );
      return met(
        `${ledger.used.length} ledger ${ledger.used.length === 1 ? 'entry was' : 'entries were'} measured with the same ruler.${refused}`,
      );
    },
    E3: (_evidence, _gap, steps) => fromStep(steps['prompt-optimize']),
    E4: ({ policy }, _gap, steps) => {
      const { requestsPerDay, difficulty } = policy.profile ?? {};
      if (difficulty === 'uniform') return notApplicable('Uniform difficulty: there is no easy slice to route away.');
      if (requestsPerDay !== undefined && requestsPerDay < LOW_VOLUME)
        return notApplicable(`${count(requestsPerDay)} requests a day: too few for routing to pay.`);
      const step = fromStep(steps.route);
      const undeclared = [
        requestsPerDay === undefined ? 'requests-per-day' : [],
        difficulty === undefined ? 'difficulty' : [],
      ].flat();
      if (step.state !== 'unknown' || undeclared.length === 0) return step;
      return unknown(
        `${step.evidence} Not declared: ${list(undeclared)}.`,
        `Declare ${list(undeclared)} in escalation.profile. ${step.todo ?? ''}`.trim(),
      );
    },
    E5: (evidence, _gap, steps) => forShape(evidence, 'knowledge', steps.rag),
    E6: (evidence, _gap, steps) => forShape(evidence, 'capability', steps.tools),
    E7: ({ policy }, _gap, steps) => {
      const bottleneck = policy.profile?.bottleneck;
      if (bottleneck !== 'cost')
        return notApplicable(
          bottleneck === undefined ? 'No bottleneck is stated.' : `The stated bottleneck is ${bottleneck}, not cost.`,
        );
      return fromStep(steps.cascade);
    },
    E8: ({ review, shapes }) => {
      if (!review.done) return notReviewed(review);
      if (review.failures === 0) return met('No case fails the goal on this head.');
      const probes = probedWords(review.clusters);
      const unclear = shapes.unclear > 0 ? `, ${percent(shapes.unclear)} unclear` : '';
      return met(
        `${review.failures} failures in ${review.clusters.length} ${review.clusters.length === 1 ? 'group' : 'groups'} reviewed${unclear}.${probes === '' ? '' : ` Asked once more, ${probes}.`}${review.judge === 'merge' ? ' By exact codes and the ledger alone: a merge of shards asks no judge.' : ''}`,
      );
    },
    E9: (evidence) => {
      if (!evidence.review.done) return needsReview();
      const { shapes } = evidence;
      const others = SHAPE_NAMES.filter((name) => name !== 'weight');
      const top = Math.max(...others.map((name) => shapes[name]));
      const rival = others.find((name) => shapes[name] === top) ?? 'prompt';
      const said = `Weight-shaped ${percent(shapes.weight)}, ${rival} ${percent(top)}`;
      if (shapes.weight > top + EPSILON) return met(`${said}: the largest share.`);
      return unmet(`${said}: ${shapes.weight > top - EPSILON ? 'a tie is not the largest' : 'not the largest share'}.`);
    },
    E10: volumePays,
    E11: ({ policy }) => {
      const { labelledExamples, task, closedLabels } = policy.profile ?? {};
      if (task === 'changing') return unmet('The task still changes.');
      if (labelledExamples !== undefined && labelledExamples < ENOUGH_EXAMPLES)
        return unmet(
          labelledExamples < FEW_EXAMPLES
            ? `${count(labelledExamples)} labelled examples: below ${FEW_EXAMPLES} a tune copies style at best.`
            : `${count(labelledExamples)} labelled examples: ${count(ENOUGH_EXAMPLES - labelledExamples)} short of ${ENOUGH_EXAMPLES}.`,
        );
      const undeclared = [
        labelledExamples === undefined ? 'labelled-examples' : [],
        task === undefined ? 'task' : [],
      ].flat();
      if (labelledExamples === undefined || undeclared.length > 0)
        return unknown(`Not declared: ${list(undeclared)}.`, `Declare ${list(undeclared)} in escalation.profile.`);
      const best =
        closedLabels === true && labelledExamples >= 10_000
          ? ' A closed label set with this many examples is the strongest case for a tune.'
          : '';
      return met(`${count(labelledExamples)} labelled examples and a stable task.${best}`);
    },
    E12: ({ policy }) => {
      const isolation = policy.profile?.dataIsolation;
      if (isolation === undefined)
        return unknown(
          'data-isolation is not declared.',
          'Declare data-isolation in escalation.profile: shared or per-tenant.',
        );
      return isolation === 'shared'
        ? met('Data is shared: one model can serve all.')
        : unmet('Data is per tenant: retrieval over isolated indices and prompts, never one tuned model a tenant.');
    },
    E13: ({ policy }) => {
      const days = policy.profile?.releaseInDays;
      if (days === undefined)
        return unknown('release-in-days is not declared.', 'Declare release-in-days in escalation.profile.');
      if (days >= LONG_RELEASE) return met(`${count(days)} days to release.`);
      return unmet(
        days <= SHORT_RELEASE
          ? `${count(days)} days to release: only step 1 fits.`
          : `${count(days)} days to release: a tune with its review wants ${LONG_RELEASE}.`,
      );
    },
    E14: ({ suite }) => {
      const said = `${suite.cases} eval cases, ${suite.holdout} held out`;
      const thin = suite.cases < WANTED_CASES ? ` ${WANTED_CASES} or more are wanted.` : '';
      if (suite.cases === 0) return unknown('The size of the suite is not known.', 'Run the suite.');
      return suite.cases >= MIN_CASES && suite.holdout >= MIN_HOLDOUT
        ? met(`${said}.${thin}`)
        : unmet(`${said}: at least ${MIN_CASES} and ${MIN_HOLDOUT} are needed.`);
    },
  };

/** Why the failures of this head were not looked at, and what would help. */
const UNREVIEWED: Readonly<Record<JudgePart, readonly [why: string, todo: string]>> = {
  asked: [
    'the judge labelled too few of the groups',
    'Read the groups in the report, or use templates with exact failure codes.',
  ],
  silent: ['the judge gave no usable answer', 'Run it again; if it stays so, look at the judge of the suite.'],
  none: ['the suite has no judge', 'Give the suite a live judge (judge:), or use templates with exact failure codes.'],
  recorded: [
    'a recorded judge cannot review',
    'Give the suite a live judge (judge:), so that the run reviews its failures; or use templates with exact failure codes.',
  ],
  merge: [
    'a merge of shards asks no judge',
    'Run the suite once without shards, with a live judge; or use templates with exact failure codes.',
  ],
  budget: [
    'the budget was spent before the review',
    'Raise gate.max-cost-usd, max-calls or max-minutes and run it again.',
  ],
  adoption: ['head was scored alone', 'It is reviewed from the next change on.'],
  'no-goal': ['no goal is set', 'Set escalation.goal: template, target, max-residual-gap.'],
};

function notReviewed({ failures, clusters, judge = 'none' }: FailureReview): Finding {
  const [why, todo] = UNREVIEWED[judge];
  const looked = lookedAt(clusters);
  return unknown(
    failures === 0
      ? "This run's failures were not reviewed."
      : `${failures} failures, ${looked === 0 ? 'none' : `only ${looked}`} reviewed beyond a guess from their template: ${why}.`,
    todo,
  );
}

function volumePays({ policy }: EscalationEvidence): Finding {
  const volume = policy.profile?.requestsPerDay;
  const { economics } = policy;
  if (economics !== undefined) {
    const even = breakEven(economics);
    if (even.cached === null)
      return unmet(
        `At a cached share of ${even.cachedShare} the prompted request is not dearer than the tuned one: it never pays.`,
      );
    const without = even.uncached === null ? 'never' : count(even.uncached);
    const mark = `Break-even at ${count(even.cached)} requests a day${even.cachedShare === 0 ? '' : ` (${without} without caching)`}`;
    if (volume === undefined)
      return unknown(`${mark}; requests-per-day is not declared.`, 'Declare requests-per-day in escalation.profile.');
    return volume >= even.cached
      ? met(`${mark}, ${count(volume)} declared: it pays.`)
      : unmet(`${mark}, ${count(volume)} declared: it does not pay yet.`);
  }
  if (volume === undefined)
    return unknown('requests-per-day is not declared.', 'Declare requests-per-day in escalation.profile.');
  if (volume < LOW_VOLUME)
    return unmet(`${count(volume)} requests a day: below ${count(LOW_VOLUME)}, stay on prompts.`);
  if (volume >= HIGH_VOLUME) return met(`${count(volume)} requests a day: token economics can pay.`);
  return unknown(
    `${count(volume)} requests a day: between ${count(LOW_VOLUME)} and ${count(HIGH_VOLUME)} only prices decide.`,
    'Give escalation.economics, so that the break-even decides.',
  );
}

/** Share of the failures with that shape; null when nobody looked. */
export function shareOf({ review, shapes }: EscalationEvidence, shape: ShapeName): number | null {
  return review.done ? shapes[shape] : null;
}

export function enough(share: number | null): boolean {
  return share !== null && share >= SHARE - EPSILON;
}

function forShape(evidence: EscalationEvidence, shape: 'knowledge' | 'capability', step: StepState): Finding {
  const share = shareOf(evidence, shape);
  if (share === null) return needsReview();
  const said = `${percent(share)} of the failures are ${shape}-shaped`;
  if (!enough(share)) return notApplicable(`${said}, below ${percent(SHARE)}.`);
  const found = fromStep(step);
  return { ...found, evidence: `${said}. ${found.evidence}` };
}

function fromStep(step: StepState): Finding {
  return step.state === 'unknown'
    ? unknown(step.evidence, step.todo ?? 'Score one attempt on this suite.')
    : { state: step.state, evidence: step.evidence };
}

function needsReview(): Finding {
  return unknown('It needs a failure review of this head.', 'Have the failures reviewed, see E8.');
}

function met(evidence: string): Finding {
  return { state: 'met', evidence };
}
function unmet(evidence: string): Finding {
  return { state: 'unmet', evidence };
}
function unknown(evidence: string, todo: string): Finding {
  return { state: 'unknown', evidence, todo };
}
function notApplicable(evidence: string): Finding {
  return { state: 'not-applicable', evidence };
}

/** met, waived and not applicable let a lever through; unmet and unknown do not. */
export function holds(state: CriterionState): boolean {
  return state === 'met' || state === 'waived' || state === 'not-applicable';
}
