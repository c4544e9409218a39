/** The cases that failed a template in the last run of a store, so that `--only failed` finds them. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FailedCases } from '../../run/case-choice.ts';
import { makeFolder } from '../system/make-folder.ts';

const NAME = 'failed.json';
const MOST_BYTES = 16 * 1024 * 1024;
const SHAPE = z.record(z.string(), z.array(z.string()));

/** Throws what the file system throws. */
export function keepFailures(dir: string, failures: FailedCases): void {
  makeFolder(dir);
  const lists = [...failures].map(([target, ids]) => [target, [...ids].sort()]);
  // Somebody else's file or link of that name is replaced, never written through.
  rmSync(join(dir, NAME), { force: true });
  writeFileSync(join(dir, NAME), `${JSON.stringify(Object.fromEntries(lists))}\n`, { flag: 'wx' });
}

/** Empty if no run was stored, or if the file is not in the form that a run writes. */
export function readFailures(dir: string | null): FailedCases {
  if (dir === null) return new Map();
  try {
    const file = join(dir, NAME);
    if (statSync(file).size > MOST_BYTES) return new Map();
    const read = SHAPE.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!read.success) return new Map();
    return new Map(Object.entries(read.data).map(([target, ids]) => [target, new Set(ids)]));
  } catch {
    return new Map();
  }
}
