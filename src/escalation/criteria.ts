/** The criteria, each with its state and its evidence in one line. */

import { CRITERIA, type CriterionId } from '../inputs/escalation-policy.ts';
import type { Criterion } from '../record/escalation-entry.ts';
import { type FailureReview, type JudgePart, SHAPES, type ShapeName } from '../record/failure-review.ts';
import type { Board } from './board.ts';
import { type Finding, met, notApplicable, unknown, unmet } from './finding.ts';
import { EPSILON } from './gap-and-reach.ts';
import { cascadeDone, qualityFinding, savingFinding, shapeFinding } from './step-criteria.ts';
import { baseStays, enoughCases, examplesAndTask, isolation, timeToRelease } from './team-criteria.ts';
import { volumePays } from './volume-pays.ts';
import { lossOf } from './who-looked.ts';
import { percent, points, probedWords, range } from './wording.ts';

/** All criteria in order; a waiver only covers one that is neither met nor not applicable. */
export function criteriaOf(board: Board): readonly Criterion[] {
  return CRITERIA.map((id) => {
    const found = FINDERS[id](board);
    const waiver = board.policy.waivers?.find(({ criterion }) => criterion === id);
    if (waiver === undefined || found.state === 'met' || found.state === 'not-applicable') return { id, ...found };
    return { id, state: 'waived', evidence: `Waived: ${oneLine(waiver.reason)} (${found.state}: ${found.evidence})` };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const FINDERS: Readonly<Record<CriterionId, (board: Board) => Finding>> = {
  E1: gapAboveAccepted,
  E2: sameRuler,
  E3: (board) => qualityFinding(board, 'prompt-optimize'),
  E4: (board) => savingFinding(board, 'route'),
  E5: (board) => shapeFinding(board, 'rag'),
  E6: (board) => shapeFinding(board, 'tools'),
  E7: cascadeDone,
  E8: failuresReviewed,
  E9: weightShaped,
  E10: volumePays,
  E11: examplesAndTask,
  E12: isolation,
  E13: timeToRelease,
  E14: enoughCases,
  E15: baseStays,
};

function gapAboveAccepted({ policy: { goal }, gap }: Board): Finding {
  if (goal === undefined) return unknown('No goal is set.', 'Set escalation.goal: template and target.');
  if (gap === null)
    return unknown('The goal was not measured in this run.', 'Run the suite, so that the goal template gets scores.');
  const said = `Gap ${points(gap.points)} (${range(gap.interval)}) against ${points(goal.maxResidualGap)} accepted`;
  return gap.interval[0] > goal.maxResidualGap + EPSILON
    ? met(`${said}: above it, lower bound included.`)
    : unmet(`${said}: not shown to be above it.`);
}

function sameRuler({ evidence: { ledger } }: Board): Finding {
  const refused =
    ledger.refused.length === 0 ? '' : ` ${ledger.refused.length} refused: ${oneLine(ledger.refused[0]?.why ?? '')}.`;
  const { length: n } = ledger.used;
  if (n > 0)
    return met(`${n} ledger ${n === 1 ? 'entry was' : 'entries were'} measured with the same ruler.${refused}`);
  return refused === ''
    ? notApplicable('Nothing is scored yet, so nothing can have moved.')
    : unmet(`No ledger entry counts.${refused}`);
}

/** Why the failures of this head were not looked at, and what would help. */
const UNREVIEWED: Readonly<Record<JudgePart, readonly [why: string, todo: string]>> = {
  asked: ['the judge labelled too few of the groups', 'Run the probes, or write what you see to escalation.review.'],
  silent: ['the judge gave no usable answer', 'Run it again; if it stays so, look at the judge of the suite.'],
  none: ['the suite has no judge', 'Give the suite a live judge (judge:), or write what you see to escalation.review.'],
  recorded: [
    'a recorded judge labelled too few of them',
    'Record failure-review rows in judge-outputs, or write what you see to escalation.review.',
  ],
  merge: ['a merge of shards asks no judge', 'Run the suite once without shards, with a live judge.'],
  budget: [
    'the budget was spent before the review',
    'Raise gate.max-cost-usd, max-calls or max-minutes and run it again.',
  ],
  adoption: ['head was scored alone', 'It is reviewed from the next change on.'],
  'no-goal': ['no goal is set', 'Set escalation.goal: template and target.'],
};

/** A goal set today does not turn an earlier run into a review. */
const MADE_WITHOUT_GOAL = [
  'the record was made without a goal',
  'Set escalation.goal in the config on main and run again: failures are looked at where a goal is set.',
] as const;

/** Why nobody looked, as a clause, and what would help. */
export function unlooked(
  { judge = 'none' }: FailureReview,
  { hasGoal }: { readonly hasGoal: boolean },
): readonly [why: string, todo: string] {
  return judge === 'no-goal' && hasGoal ? MADE_WITHOUT_GOAL : UNREVIEWED[judge];
}

function failuresReviewed({ review, policy, evidence }: Board): Finding {
  const { clusters, looked = 0 } = review;
  // Anyone who looks at a held-out case can optimize for it, so those are neither reviewed nor counted here.
  const isPart = evidence.suite.holdout > 0;
  if (review.failures === 0)
    return met(isPart ? 'No case outside the held-out ones fails the goal.' : 'No case fails the goal on this head.');
  const failures = `${review.failures} failures${isPart ? ' outside the held-out cases' : ''}`;
  if (!review.done) {
    const [why, todo] = unlooked(review, { hasGoal: policy.goal !== undefined });
    return unknown(`${failures}, ${looked === 0 ? 'none' : `only ${looked}`} looked at: ${why}.`, todo);
  }
  const probes = probedWords(clusters);
  const unclear = clusters.filter(({ shape }) => shape === 'unclear').reduce((sum, one) => sum + lossOf(one), 0);
  const total = clusters.reduce((sum, one) => sum + lossOf(one), 0);
  const part = unclear === 0 ? '' : `, ${percent(unclear / total)} unclear`;
  return met(
    `${failures} in ${clusters.length} ${clusters.length === 1 ? 'group' : 'groups'} looked at${part}.${probes === '' ? '' : ` Asked once more, ${probes}.`}`,
  );
}

function weightShaped({ review, points: worth, floor }: Board): Finding {
  if (!review.done || worth === undefined)
    return unknown('It needs a failure review of this head.', 'Have the failures looked at, see E8.');
  const of = (name: ShapeName) => worth[name]?.points ?? 0;
  const [rival = 'prompt'] = SHAPES.filter((name) => name !== 'weight').sort((a, b) => of(b) - of(a));
  const said = `Failures of the weights are worth ${points(of('weight'))} points, ${rival} ${points(of(rival))}`;
  if (of('weight') <= of(rival) + EPSILON)
    return unmet(`${said}: ${of('weight') > of(rival) - EPSILON ? 'a tie is not the largest' : 'not the largest'}.`);
  return of('weight') >= floor - EPSILON
    ? met(`${said}: the largest.`)
    : unmet(`${said}: below ${points(floor)}, too little.`);
}
