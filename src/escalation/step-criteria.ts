/** E3 to E7: is a step of the ladder done, passed over, open, or undecided? */

import { type Board, type QualityLever, tooSmall } from './board.ts';
import type { SavingStep } from './cost-attempts.ts';
import { HIGH_VOLUME } from './facts.ts';
import { type Finding, met, notApplicable, unknown, unmet } from './finding.ts';
import { EPSILON } from './gap-and-reach.ts';
import { isDone, type QualityStep } from './plateau.ts';
import { capital, count, list, points } from './wording.ts';

/** E3, and a step regardless of its shape: done, passed over, open, or undecided. */
export function qualityFinding(board: Board, lever: QualityLever): Finding {
  const step = board.quality[lever];
  return !isDone(step) && tooSmall(board, lever) ? notApplicable(passedOver(board, lever)) : stepFinding(step);
}

function stepFinding(step: QualityStep): Finding {
  switch (step.state) {
    case 'plateaued':
    case 'move-on':
      return met(step.evidence);
    case 'not-scored':
    case 'lifting':
      return unmet(step.evidence);
    case 'undecided':
      return unknown(step.evidence, step.todo ?? 'Score one more attempt.');
  }
}

const KIND: Readonly<Record<QualityLever, string>> = {
  'prompt-optimize': 'failures of the prompt are',
  'model-swap': 'a stronger model is',
  rag: 'missing knowledge is',
  tools: 'missing capability is',
  'fine-tune': 'failures of the weights are',
};

function passedOver({ ceilings, gap, floor }: Board, lever: QualityLever): string {
  const { high } = ceilings[lever]!;
  return `${capital(KIND[lever])} worth at most ${points(high)} of ${points(Math.max(0, gap?.points ?? 0))} points, below ${points(floor)}: passed over.`;
}

/** E5 and E6 call for a lever only when its failures are worth it. */
export function shapeFinding(board: Board, lever: 'rag' | 'tools'): Finding {
  const step = board.quality[lever];
  if (isDone(step)) return met(step.evidence);
  const ceiling = board.ceilings[lever];
  if (ceiling === null)
    return unknown('It needs a failure review of this head.', 'Have the failures looked at, see E8.');
  if (tooSmall(board, lever)) return notApplicable(passedOver(board, lever));
  const [low, high] = [points(ceiling.low), points(ceiling.high)];
  const said = `${capital(KIND[lever])} worth ${low === high ? low : `${low} to ${high}`} points.`;
  if (ceiling.low < board.floor - EPSILON && step.state !== 'lifting')
    return unknown(
      `${said} Only with the unclear ones does it reach ${points(board.floor)}.`,
      'Look at the unclear failures: probes, a judge, or a review file.',
    );
  const found = stepFinding(step);
  return { ...found, evidence: `${said} ${found.evidence}` };
}

export function savingFinding({ facts, saving }: Board, lever: 'route' | 'cascade'): Finding {
  const { requestsPerDay, difficulty } = facts;
  if (lever === 'route' && difficulty === 'uniform')
    return notApplicable('Uniform difficulty: there is no easy part to route away.');
  if (requestsPerDay !== undefined && requestsPerDay < HIGH_VOLUME)
    return notApplicable(`${count(requestsPerDay)} requests a day: too few for it to pay.`);
  const step = saving[lever];
  const unsaid = [
    requestsPerDay === undefined ? 'requests-per-day' : [],
    lever === 'route' && difficulty === undefined ? 'difficulty' : [],
  ].flat();
  if (step.state === 'not-scored' && unsaid.length > 0)
    return unknown(`${step.evidence} Not known: ${list(unsaid)}.`, `Declare ${list(unsaid)} in escalation.profile.`);
  return savingState(step);
}

function savingState(step: SavingStep): Finding {
  switch (step.state) {
    case 'done':
    case 'plateaued':
    case 'rejected':
      return met(step.evidence);
    case 'not-scored':
    case 'proven':
      return { ...unmet(step.evidence), ...(step.todo === undefined ? {} : { todo: step.todo }) };
    case 'undecided':
    case 'unrecorded':
      return unknown(step.evidence, step.todo ?? 'Score it once more.');
  }
}

export function cascadeDone(board: Board): Finding {
  const bottleneck = board.policy.profile?.bottleneck;
  if (bottleneck !== 'cost')
    return notApplicable(
      bottleneck === undefined ? 'No bottleneck is stated.' : `The stated bottleneck is ${bottleneck}, not cost.`,
    );
  return savingFinding(board, 'cascade');
}
