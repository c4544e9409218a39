/** How many cases would decide what is still open. */
import type { TemplateResult } from '../record/template-result.ts';
import { many } from './format-numbers.ts';

/** A smaller suite gets no verdict, whatever the scores say. */
export const SMALLEST_SUITE = 50;

export function isSmall(result: TemplateResult): boolean {
  return result.verdict === 'inconclusive' && result.reason === 'small-suite' && result.n < SMALLEST_SUITE;
}

/** Cases that would decide an inconclusive template; for a small suite, how many it lacks for any verdict. */
export function casesToAdd(result: TemplateResult): number | null {
  if (isSmall(result)) return SMALLEST_SUITE - result.n;
  return result.casesNeeded === undefined || result.casesNeeded <= result.n ? null : result.casesNeeded - result.n;
}

/** `about 180 more cases would decide`; null when no number is known. */
export function casesWords(result: TemplateResult): string | null {
  const add = casesToAdd(result);
  if (add === null) return null;
  return isSmall(result) ? `a verdict needs ${many(add, 'more case')}` : `about ${many(add, 'more case')} would decide`;
}
