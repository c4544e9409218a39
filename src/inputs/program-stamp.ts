/** The first line of recorded rows: which program made them, from which commit, and for which cases. */
import type { Note } from '../model-call/messages.ts';
import { canonical, type Json, sha256Hex } from '../text/digest.ts';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { show } from '../text/problem.ts';

export const RUN_SCHEMA = 'plumbline/run@1';

export const STAMP_KEYS = [
  'schema',
  'program',
  'arm',
  'commit',
  'folder',
  'command',
  'also',
  'image',
  'user',
  'cases',
  'samples',
  'started',
  'runner',
  'run_id',
  'run_attempt',
  'job',
  'head_sha',
] as const;

/** The longest allowed first line. */
export const LONGEST_STAMP = 256 * 1024;

export interface ProgramStamp {
  /** 64 hex digits. */
  readonly program: string;
  readonly arm?: 'base' | 'head' | undefined;
  readonly commit?: string | undefined;
  /** What the program's digest covers; null = only its maker knows. */
  readonly made: ProgramParts | null;
  /** Digest of the cases that were asked, as a suite computes it. */
  readonly cases?: string | undefined;
  readonly samples?: number | undefined;
  /** Where they were recorded, as far as the stamp says. */
  readonly recordedBy?: RecordingJob | undefined;
}

/** The job of a workflow that recorded rows. */
export interface RecordingJob {
  /** Number of the workflow run. */
  readonly run?: string | undefined;
  /** 1-based; a job that is not run again keeps its rows in later attempts. */
  readonly attempt?: number | undefined;
  /** Its key under `jobs`. */
  readonly job?: string | undefined;
  /** The pull request's own last commit, or the one that the workflow ran for. */
  readonly headSha?: string | undefined;
}

/** What a program consists of beside the files of its folder. */
export interface ProgramParts {
  /** Relative to the repository; empty = all of it. */
  readonly folder: string;
  readonly command: string;
  /** Further files by path, with their ids. */
  readonly also: { readonly [path: string]: string };
  readonly image?: string | undefined;
  readonly user?: SimulatedUser | undefined;
}

/** Who a recorded program talked with. */
export interface SimulatedUser {
  readonly command: string;
  /** The most turns of the program. */
  readonly turns: number;
  /** Files of the ruler that the command names, with their ids. */
  readonly files: { readonly [path: string]: string };
}

/** Identity of a program: the ids of its files by path, and the command that starts it. */
export function programDigest(files: Iterable<readonly [path: string, id: string]>, parts: ProgramParts): string {
  const listed = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, id]) => `${path}\0${id}`);
  const { command, also, image, user } = parts;
  return sha256Hex(canonical({ files: sha256Hex(listed.join('\n')), command, also, image, user }));
}

const HEX64 = /^[0-9a-f]{64}$/;

/** Null if nothing is said about a program. */
export function readProgramStamp(header: JsonObject, note: Note): ProgramStamp | null {
  const said = header['program'] ?? undefined;
  if (said === undefined) return null;
  const program = typeof said === 'string' ? said.toLowerCase().replace(/^sha256:/, '') : '';
  if (!HEX64.test(program)) {
    note(['program'], `expected sha256: and 64 hex digits, found ${show(said)}`);
    return null;
  }
  const { arm, commit, cases, samples } = header;
  if (arm !== undefined && arm !== 'base' && arm !== 'head') note(['arm'], `expected base or head, found ${show(arm)}`);
  const isCount = typeof samples === 'number' && Number.isSafeInteger(samples) && samples >= 1 && samples <= 100;
  if (samples !== undefined && !isCount) note(['samples'], `expected a whole number from 1, found ${show(samples)}`);
  return {
    program,
    ...(arm === 'base' || arm === 'head' ? { arm } : {}),
    ...(typeof commit === 'string' ? { commit: commit.slice(0, 64) } : {}),
    ...(typeof cases === 'string' ? { cases } : {}),
    ...(isCount ? { samples } : {}),
    ...recordedBy(header, note),
    made: partsOf(header),
  };
}

function recordedBy(
  { run_id: run, run_attempt: attempt, job, head_sha: headSha }: JsonObject,
  note: Note,
): Pick<ProgramStamp, 'recordedBy'> {
  const isRun = typeof run === 'string' && /^\d{1,20}$/.test(run);
  const isAttempt = typeof attempt === 'number' && Number.isSafeInteger(attempt) && attempt >= 1;
  const isJob = typeof job === 'string' && job !== '' && job.length <= LONGEST_NAME;
  const isSha = typeof headSha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha);
  if (run !== undefined && !isRun) note(['run_id'], `expected digits as a text, found ${show(run)}`);
  if (attempt !== undefined && !isAttempt)
    note(['run_attempt'], `expected a whole number from 1, found ${show(attempt)}`);
  if (job !== undefined && !isJob) note(['job'], `expected the name of a job, found ${show(job)}`);
  if (headSha !== undefined && !isSha) note(['head_sha'], `expected the digits of a commit, found ${show(headSha)}`);
  const said: RecordingJob = {
    ...(isRun ? { run } : {}),
    ...(isAttempt ? { attempt } : {}),
    ...(isJob ? { job } : {}),
    ...(isSha ? { headSha } : {}),
  };
  return Object.keys(said).length === 0 ? {} : { recordedBy: said };
}

/** Of a job, in characters. */
const LONGEST_NAME = 200;

function partsOf({ folder, command, also, image, user }: JsonObject): ProgramParts | null {
  if (typeof folder !== 'string' || typeof command !== 'string') return null;
  return {
    folder,
    command,
    also: idsIn(also),
    ...(typeof image === 'string' ? { image } : {}),
    ...userIn(user),
  };
}

function userIn(said: Json | undefined): Pick<ProgramParts, 'user'> {
  if (!isObject(said) || typeof said['command'] !== 'string' || typeof said['turns'] !== 'number') return {};
  return { user: { command: said['command'], turns: said['turns'], files: idsIn(said['files']) } };
}

function idsIn(said: Json | undefined): { readonly [path: string]: string } {
  const entries = Object.entries(isObject(said) ? said : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The inverse, for a recorder. */
export function stampJson({ program, made, recordedBy: by = {}, ...said }: ProgramStamp): JsonObject {
  const job = { run_id: by.run, run_attempt: by.attempt, job: by.job, head_sha: by.headSha };
  const { user, ...parts } = made ?? {};
  const talk = user === undefined ? {} : { user: { ...user } };
  return { schema: RUN_SCHEMA, program: `sha256:${program}`, ...said, ...parts, ...talk, ...job };
}
