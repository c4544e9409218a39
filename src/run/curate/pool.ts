/** Rows from which training material is taken: read like cases, without those that must never be trained on. */
import type { Case } from '../../inputs/case/case.ts';
import { parseCases } from '../../inputs/case/dataset.ts';
import { type TextIndex, textIndex } from '../../inputs/text-index.ts';
import { caseText, isSynthetic, isVerified } from '../../inputs/training-rows.ts';
import type { Json } from '../../text/digest.ts';
import type { Problems } from '../../text/problem.ts';

export interface PoolRow {
  readonly row: Case;
  /** A model wrote it, and somebody vouches for it. */
  readonly synthetic: boolean;
}

export interface Pool {
  readonly rows: readonly PoolRow[];
  readonly read: number;
  /** Ids, by the reason they are left out. */
  readonly left: Readonly<Record<'unverified' | 'overlap' | 'duplicate', readonly string[]>>;
}

/** Keys that say who wrote a row; a case has none of them. */
const ORIGIN_KEYS = ['synthetic', 'source', 'generated_by', 'verified'] as const;

/** Null when a fault was noted. `suite` has the cases that the gate measures with; rows close to one are left out. */
export function poolOf(file: string, text: string, suite: Iterable<Case>, problems: Problems): Pool | null {
  const origins = new Map<number, { readonly synthetic: boolean; readonly verified: boolean }>();
  const plain = text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .map((line, index) => {
      const row = objectOf(line);
      if (row === null) return line;
      origins.set(index + 1, { synthetic: isSynthetic(row as Json), verified: isVerified(row as Json) });
      return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([key]) => !isOrigin(key))));
    });
  const cases = parseCases(file, new TextEncoder().encode(plain.join('\n')), problems);
  if (cases === null) return null;
  const index = textIndex();
  for (const row of suite) index.add(row.id, caseText(row));
  const left = { unverified: [] as string[], overlap: [] as string[], duplicate: [] as string[] };
  const seen = textIndex();
  const rows: PoolRow[] = [];
  for (const row of cases) {
    const { synthetic = false, verified = false } = origins.get(row.line) ?? {};
    const why = synthetic && !verified ? 'unverified' : whyLeft(caseText(row), index, seen);
    if (why !== null) left[why].push(row.id);
    else {
      seen.add(row.id, caseText(row));
      rows.push({ row, synthetic });
    }
  }
  return { rows, read: cases.length, left };
}

function whyLeft(text: string, suite: TextIndex, seen: TextIndex): 'overlap' | 'duplicate' | null {
  if (suite.similar(text).length > 0) return 'overlap';
  return seen.similar(text).length > 0 ? 'duplicate' : null;
}

function isOrigin(key: string): boolean {
  return (ORIGIN_KEYS as readonly string[]).includes(key);
}

function objectOf(line: string): { readonly [key: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    // Any fault in it is reported when it is read as a case.
    return null;
  }
}
