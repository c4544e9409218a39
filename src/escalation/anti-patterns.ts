/** Known wrong ways to resort to a tune; facts about the change, named even when policy waives the criterion. */

import type { Lever } from '../inputs/escalation-policy.ts';
import { ANTI_PATTERNS, type AntiPattern } from '../record/escalation-entry.ts';
import { SHAPES, type ShapeName } from '../record/failure-review.ts';
import type { Board } from './board.ts';
import { EPSILON } from './gap-and-reach.ts';
import { baseStays, FEW_EXAMPLES } from './team-criteria.ts';

/** `justified` is the lever the decision names; a pattern applies when it or the pull request's own is a tune. */
export function antiPatternsOf(board: Board, justified: Lever | null): readonly AntiPattern[] {
  const { evidence, policy, review, facts, points, floor } = board;
  if (evidence.prLever !== 'fine-tune' && justified !== 'fine-tune') return [];
  const tried = new Set(
    evidence.ledger.used
      .filter(({ attempt }) => attempt.minor !== true && attempt.lever !== 'fine-tune')
      .map(({ attempt }) => attempt.lever),
  );
  const of = (name: ShapeName) => points?.[name]?.points ?? 0;
  // What nobody looked at is unclear, so that facts are the largest part only once most failures were looked at.
  const isFacts = of('knowledge') >= floor - EPSILON && SHAPES.every((name) => of('knowledge') >= of(name) - EPSILON);
  const applies: Readonly<Record<AntiPattern, boolean>> = {
    'fine-tune-first': tried.size === 0,
    'no-scored-prompt-attempt': !tried.has('prompt-optimize'),
    'per-tenant-tune': policy.profile?.dataIsolation === 'per-tenant',
    'no-failure-review': !review.done,
    'tuning-facts': isFacts,
    'few-examples': facts.examples !== undefined && facts.examples < FEW_EXAMPLES,
    'changing-task': facts.task === 'changing',
    'synthetic-unverified': facts.synthetic === 'unverified',
    'base-ends': baseStays(board).state === 'unmet',
  };
  return ANTI_PATTERNS.filter((name) => applies[name]);
}
