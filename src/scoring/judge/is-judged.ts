/** Which scorers are the product's own judges; separate from their rubrics, which few runs need. */
import type { Scorer } from '../../inputs/template.ts';
import type { JudgedScorer } from './define-judged.ts';

export function isJudged(scorer: Scorer): scorer is JudgedScorer {
  return scorer.kind === 'asking' && 'probe' in scorer;
}
