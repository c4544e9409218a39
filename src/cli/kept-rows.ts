/** Rows of main's program that an earlier recording left: used again while program and cases are the same and they are fresh. */
import { dirname } from 'node:path';
import { RowsFile, rowsIn } from '../adapters/store/rows-file.ts';
import { makeFolder } from '../adapters/system/make-folder.ts';
import { canonical, type Json, sha256Hex } from '../text/digest.ts';
import { placeOf, type Row } from '../tools/record/recording.ts';
import { isSame } from './record-ruler.ts';

const DAY_MS = 86_400_000;
/** A provider drifts, and head is compared with these rows. */
const OLDEST_MS = 7 * DAY_MS;

/**
 * The name under which a cache keeps rows: the same for the same program, cases and samples, and a new one each week,
 * since what a cache holds is never replaced.
 */
export function cacheKey(stamp: Row, now: string): string {
  const { program, arm, cases, samples } = stamp;
  const digest = sha256Hex(canonical({ program, arm, cases, samples } as Json));
  return `plumbline-rows-${String(arm)}-${digest.slice(0, 32)}-${Math.floor(Date.parse(now) / OLDEST_MS)}`;
}

export interface KeptRows {
  readonly rows: readonly Row[];
  /** When the oldest of them was recorded. */
  readonly started: string;
}

/** Null where there are none, or where they are of another program, other cases or samples, or a week old. */
export function keptRows(path: string, stamp: Row, now: string): KeptRows | null {
  let started = '';
  const rows = rowsIn(path, (header) => {
    started = String(header['started']);
    return isSame(header, stamp) && isFresh(started, now);
  });
  // Grades are the present checker's to say, which may be another than then.
  const whole = rows.filter(({ failed }) => failed === undefined).map(({ grades: _grades, ...row }) => row);
  return whole.length === 0 ? null : { rows: whole, started };
}

function isFresh(started: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(started);
  return age >= 0 && age <= OLDEST_MS;
}

/** The earliest of these times; undefined where one of them is not known. */
export function oldestOf(times: readonly (Json | undefined)[]): string | undefined {
  const known = times.map((time) => (typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? time : undefined));
  return known.reduce((a, b) =>
    a === undefined || b === undefined ? undefined : Date.parse(b) < Date.parse(a) ? b : a,
  );
}

/** Keeps rows for the next recording, those of cases that were not asked this time among them. */
export function keepRows(path: string, header: Row, rows: readonly Row[], before: KeptRows | null): void {
  const own = new Set(rows.map(placeOf));
  const others = (before?.rows ?? []).filter((row) => !own.has(placeOf(row)));
  // Rows that are written again are no younger for that.
  const started = others.length === 0 ? header['started'] : oldestOf([header['started'], before?.started]);
  makeFolder(dirname(path));
  new RowsFile(path).finish({ ...header, started }, [...rows, ...others]);
}
