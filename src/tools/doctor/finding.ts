/** One thing that doctor found: where it is and what to do about it. */
import { type Document, type Path, problemAt } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';

export interface Finding extends Problem {
  /** A fault keeps the gate from working; advice makes the gate stronger. */
  readonly kind: 'fault' | 'advice';
}

export function fault(problem: Problem): Finding {
  return { ...problem, kind: 'fault' };
}

export function advice(problem: Problem): Finding {
  return { ...problem, kind: 'advice' };
}

/** At a key of a file, or at its nearest parent that exists. */
export function at(document: Document, path: Path, message: string): Problem {
  return { ...problemAt(document, path, 'key'), message };
}
