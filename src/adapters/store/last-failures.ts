/** The cases that failed a template in the last run of a store, so that `--only failed` finds them. */
import { z } from 'zod';
import type { FailedCases } from '../../run/case-choice.ts';
import { readPlain, writePlain } from './plain-files.ts';

const NAME = 'failed.json';
const MOST_BYTES = 16 * 1024 * 1024;
const SHAPE = z.record(z.string(), z.array(z.string()));

/** Throws what the file system throws. */
export function keepFailures(dir: string, failures: FailedCases): void {
  const lists = [...failures].map(([target, ids]) => [target, [...ids].sort()]);
  writePlain(dir, NAME, `${JSON.stringify(Object.fromEntries(lists))}\n`);
}

/** Empty if no run was stored, or if the file is not in the form that a run writes. */
export function readFailures(dir: string | null): FailedCases {
  if (dir === null) return new Map();
  try {
    const read = SHAPE.safeParse(JSON.parse(readPlain(dir, NAME, MOST_BYTES) ?? 'null'));
    if (!read.success) return new Map();
    return new Map(Object.entries(read.data).map(([target, ids]) => [target, new Set(ids)]));
  } catch {
    return new Map();
  }
}
