/** Templates so low on both sides that they could not fall by their margin: their result cannot count as a pass. */
import type { MemberResult } from './member-result.ts';
import { isUnmeasured } from './verdict.ts';

/** Both levels in points; a level equal to the margin can still fall by it. */
export function isBlind(levels: { readonly base: number; readonly head: number }, margin: number): boolean {
  return Math.max(levels.base, levels.head) < margin;
}

/**
 * The result of a template that could have fallen; otherwise it counts as not measured, whatever its interval says. A
 * rise from such a level is a gain and a significant fall is a regression, and a template that was not measured for
 * another reason keeps that reason. `equal`: both sides have recorded answers that are equal, so none was compared.
 */
export function unlessBlind(result: MemberResult, margin: number, equal: number | null = null): MemberResult {
  const { base, head } = { base: result.base ?? equal, head: result.head ?? equal };
  if (base === null || head === null || result.verdict === 'regressed' || isUnmeasured(result.reason)) return result;
  if (!isBlind({ base, head }, margin)) return result;
  const told = (points: number): string => String(Math.round(10 * points) / 10);
  const why = `main stands at ${told(base)} and the change at ${told(head)} of 100 points, and its margin is ${told(margin)}`;
  return { ...result, verdict: 'inconclusive', reason: 'blind', why, casesNeeded: undefined };
}
