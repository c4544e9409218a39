/** One thing doctor found: where it stands and what to do about it. */
import { type Document, type Path, problemAt } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';

export interface Finding extends Problem {
  /** A fault keeps the gate from doing its work; advice makes it stronger. */
  readonly kind: 'fault' | 'advice';
}

export function fault(problem: Problem): Finding {
  return { ...problem, kind: 'fault' };
}

export function advice(problem: Problem): Finding {
  return { ...problem, kind: 'advice' };
}

/** At a key of a file, or at the nearest parent that is there. */
export function at(document: Document, path: Path, message: string): Problem {
  return { ...problemAt(document, path, 'key'), message };
}
