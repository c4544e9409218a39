/** Levels of the base branch, stored beside the answers: one small file per run, never overwritten. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TrendPoint } from '../../record/operational.ts';
import { formatPoints, parsePoints } from '../../record/trend-points.ts';
import { readPlain, writePlain } from './plain-files.ts';

const NAME = /^trend-[\w-]+\.jsonl$/;
/** Number of runs kept; older ones are removed. */
const RUNS = 60;
/** A file of a run with a thousand templates is smaller; we never write a larger one. */
const MOST_BYTES = 512 * 1024;

/** A valid name for a file of the trend, in the store's folder. */
export function isTrendFile(name: string): boolean {
  return NAME.test(name);
}

/** Throws what the file system throws. */
export function keepTrend(dir: string, points: readonly TrendPoint[]): void {
  const [first] = points;
  if (first === undefined) return;
  const stamp = first.at.replaceAll(/[^0-9TZ]/g, '');
  writePlain(dir, `trend-${stamp}-${first.sha.slice(0, 12)}.jsonl`, formatPoints(points));
  for (const old of names(dir).slice(0, -RUNS)) rmSync(join(dir, old), { force: true });
}

/** What the last runs found; empty if nothing is stored or it cannot be read. */
export function keptTrend(dir: string): readonly TrendPoint[] {
  return names(dir)
    .slice(-RUNS)
    .flatMap((name) => {
      const text = readPlain(dir, name, MOST_BYTES);
      return text === null ? [] : parsePoints(text);
    });
}

/** Oldest first. */
function names(dir: string): readonly string[] {
  try {
    return readdirSync(dir).filter(isTrendFile).sort();
  } catch {
    return [];
  }
}
