/** Known ways to reach for a tune wrongly; facts about the change, named even where policy waives the criterion. */

import type { Lever } from '../inputs/escalation-policy.ts';
import { ANTI_PATTERNS, type AntiPattern } from '../record/escalation-entry.ts';
import { enough, FEW_EXAMPLES, shareOf } from './criteria.ts';
import type { EscalationEvidence } from './evidence.ts';

/** `justified` is the lever the decision names; a pattern applies when that or the pull request's own is a tune. */
export function antiPatternsOf(evidence: EscalationEvidence, justified: Lever | undefined): readonly AntiPattern[] {
  const { policy, ledger, review, shapes, prLever } = evidence;
  if (prLever !== 'fine-tune' && justified !== 'fine-tune') return [];
  const tried = new Set(ledger.used.map(({ attempt }) => attempt.lever).filter((lever) => lever !== 'fine-tune'));
  const { labelledExamples, task, dataIsolation } = policy.profile ?? {};
  const facts =
    enough(shareOf(evidence, 'knowledge')) &&
    shapes.knowledge >= Math.max(shapes.prompt, shapes.capability, shapes.weight, shapes.unclear);
  const holds: Readonly<Record<AntiPattern, boolean>> = {
    'fine-tune-first': tried.size === 0,
    'no-scored-prompt-attempt': !tried.has('prompt-optimize') && !tried.has('model-swap'),
    'per-tenant-tune': dataIsolation === 'per-tenant',
    'no-failure-review': !review.done,
    'tuning-facts': facts,
    'few-examples': labelledExamples !== undefined && labelledExamples < FEW_EXAMPLES,
    'changing-task': task === 'changing',
  };
  return ANTI_PATTERNS.filter((name) => holds[name]);
}
