/** The finding on one criterion: its state, the evidence in a line, and how to make an unknown known. */

import type { Criterion, CriterionState } from '../record/escalation-entry.ts';

export type Finding = Omit<Criterion, 'id'>;

export function met(evidence: string): Finding {
  return { state: 'met', evidence };
}
export function unmet(evidence: string): Finding {
  return { state: 'unmet', evidence };
}
export function unknown(evidence: string, todo: string): Finding {
  return { state: 'unknown', evidence, todo };
}
export function notApplicable(evidence: string): Finding {
  return { state: 'not-applicable', evidence };
}

/** met, waived and not applicable let a lever through; unmet and unknown do not. */
export function holds(state: CriterionState): boolean {
  return state === 'met' || state === 'waived' || state === 'not-applicable';
}
