/**
 * Days on which a drift watch ran, beside the stored answers: a run that relies on them is told if a provider moved.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenWatch } from '../../run/ports.ts';
import { writePlain } from './plain-files.ts';

const NAME = /^watched-(\d{4}-\d{2}-\d{2})$/;
/** A watch whose answers are ordered in batches, named by the time at which it began. */
const UNDER_WAY = /^watching-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/;
const DAY_MS = 24 * 60 * 60 * 1000;
/** The maximum age of a stored answer of main. */
const DAYS = 7;
/** A watch by batch goes on for at most this long, which is how long vendors keep what they answered. */
const OPEN_DAYS = 30;

export function isDriftMark(name: string): boolean {
  return NAME.test(name) || UNDER_WAY.test(name);
}

/** `now` is ISO. Throws what the file system throws. */
export function keepDriftMark(dir: string, now: string): void {
  writePlain(dir, `watched-${now.slice(0, 10)}`, '');
  for (const name of marks(dir)) if (!isRecent(name, now)) rmSync(join(dir, name), { force: true });
}

/** Whether a watch ran within the lifetime of a stored answer. */
export function isWatched(dir: string, now: string): boolean {
  return marks(dir).some((name) => isRecent(name, now));
}

/** Watches that take several runs: each run goes on with the one that is under way. */
export function openWatch(dir: string): OpenWatch {
  return {
    begun(now) {
      const times = under(dir).map((name) => timeOf(name));
      const recent = times.filter((at) => isWithin(at, now, OPEN_DAYS)).sort();
      return recent[0] ?? null;
    },
    begin(at) {
      const seconds = new Date(at).toISOString().slice(0, 19);
      writePlain(dir, `watching-${seconds.replaceAll(':', '-')}Z`, '');
    },
    end() {
      for (const name of under(dir)) rmSync(join(dir, name), { force: true });
    },
  };
}

function timeOf(name: string): string {
  const [, day, hour, minute, second] = UNDER_WAY.exec(name)!;
  return `${day}T${hour}:${minute}:${second}.000Z`;
}

function under(dir: string): readonly string[] {
  try {
    return readdirSync(dir).filter((name) => UNDER_WAY.test(name));
  } catch {
    return [];
  }
}

function isWithin(at: string, now: string, days: number): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age <= days * DAY_MS;
}

function isRecent(name: string, now: string): boolean {
  return isWithin(NAME.exec(name)?.[1] ?? '', now, DAYS);
}

function marks(dir: string): readonly string[] {
  try {
    return readdirSync(dir).filter((name) => NAME.test(name));
  } catch {
    return [];
  }
}
