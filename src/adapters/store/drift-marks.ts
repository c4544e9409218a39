/**
 * Days on which a drift watch ran, beside the stored answers: a run that relies on them is told if a provider moved.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../system/make-folder.ts';

const NAME = /^watched-(\d{4}-\d{2}-\d{2})$/;
const DAY_MS = 24 * 60 * 60 * 1000;
/** The maximum age of a stored answer of main. */
const DAYS = 7;

export function isDriftMark(name: string): boolean {
  return NAME.test(name);
}

/** `now` is ISO. Throws what the file system throws. */
export function keepDriftMark(dir: string, now: string): void {
  makeFolder(dir);
  writeFileSync(join(dir, `watched-${now.slice(0, 10)}`), '');
  for (const name of marks(dir)) if (!isRecent(name, now)) rmSync(join(dir, name), { force: true });
}

/** Whether a watch ran within the lifetime of a stored answer. */
export function isWatched(dir: string, now: string): boolean {
  return marks(dir).some((name) => isRecent(name, now));
}

function isRecent(name: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(NAME.exec(name)?.[1] ?? '');
  return age >= 0 && age <= DAYS * DAY_MS;
}

function marks(dir: string): readonly string[] {
  try {
    return readdirSync(dir).filter(isDriftMark);
  } catch {
    return [];
  }
}
