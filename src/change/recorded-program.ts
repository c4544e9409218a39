/** Whether recorded rows were made by their own side's program: their stamps are checked against both commits. */
import type { GateConfig } from '../inputs/config.ts';
import { type ProgramParts, type ProgramStamp, programDigest } from '../inputs/program-stamp.ts';
import { canonical, type Json } from '../text/digest.ts';
import { show } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { type ArmRows, rowsAmong, type Trees } from './recorded-rows.ts';

export type RecordedProgram =
  /** The rows do not name a program. */
  | { readonly kind: 'unstamped' }
  /** The rows of at least one side are not from its own program. */
  | { readonly kind: 'another'; readonly why: string }
  /** Both sides' rows are from their own program, according to their stamps; `covers`: a file is part of head's. */
  | { readonly kind: 'own'; readonly isSame: boolean; readonly covers: (path: string) => boolean };

/** Files of a tree that belong to a program, by their path in its folder. Rows recorded from it are not part of it. */
export function programFiles(
  tree: Tree,
  folder: string,
  isRows: (path: string) => boolean,
): readonly (readonly [path: string, id: string])[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return tree
    .paths()
    .filter((path) => path.startsWith(prefix) && !isRows(path))
    .flatMap((path) => {
      const id = fileId(tree, path);
      return id === null ? [] : [[path.slice(prefix.length), id] as const];
    });
}

/** For a regular file; null otherwise, since links and submodules are never followed. */
export function fileId(tree: Tree, path: string): string | null {
  const known = tree.blobId?.(path);
  if (known !== undefined) return known;
  const entry = tree.entry(path);
  return entry.kind === 'file' ? entry.id : null;
}

/** The program as a commit contains it, started as the stamp says. */
function programAt(tree: Tree, made: ProgramParts, isRows: (path: string) => boolean): string {
  // Files that git ignores are in no commit, so the recorder is trusted for them.
  const also = Object.entries(made.also).map(([path, id]) => [path, fileId(tree, path) ?? id] as const);
  return programDigest(programFiles(tree, made.folder, isRows), { ...made, also: Object.fromEntries(also) });
}

/** Whether the program that made main's rows is different on head. */
export function isProgramChanged(
  stamp: ProgramStamp | null,
  { base, head }: Trees,
  { providers }: GateConfig,
): boolean {
  if (stamp?.made == null) return false;
  const isRows = rowsAmong(providers) ?? NO_ROWS;
  return programAt(base, stamp.made, isRows) !== programAt(head, stamp.made, isRows);
}

const NO_ROWS = (): boolean => false;

interface Sides {
  readonly base: ArmRows;
  readonly head: ArmRows;
}

/** What the rows are checked against. */
interface Ruler {
  readonly trees: Trees;
  readonly config: GateConfig;
  /** Digest of the compared cases. */
  readonly cases: string;
  /** The workflow run that this is a job of, where jobs of the same run record the rows. */
  readonly job?: WorkflowJob | undefined;
  /** The job that main's config names as the one that records. */
  readonly recorder?: string | undefined;
}

/** The workflow run that a job belongs to. */
export interface WorkflowJob {
  /** Its number. */
  readonly run: string;
  /** 1-based. */
  readonly attempt: number;
  /** The pull request's own last commit, or the one that the workflow runs for. */
  readonly headSha: string | null;
}

export function recordedProgram({ base, head }: Sides, ruler: Ruler): RecordedProgram {
  const { trees, config, cases } = ruler;
  for (const [side, rows] of [
    ['base', base],
    ['head', head],
  ] as const)
    if (rows.isAbsent === true)
      return another(`${rows.path} is not there: the job that records the ${side} side left no rows, so look at it`);
  if (base.stamp === null && head.stamp === null) return { kind: 'unstamped' };
  if (head.stamp === null)
    return another("main's rows say which program made them and head's do not: record head's again");
  const isRows = rowsAmong(config.providers) ?? NO_ROWS;
  const heads = trees.tip === undefined ? [trees.head] : [trees.head, trees.tip];
  const wrong =
    (base.stamp === null ? null : wrongJob('base', base.stamp, ruler)) ??
    wrongJob('head', head.stamp, ruler) ??
    (base.stamp === null ? null : wrongStamp('base', base.stamp, [trees.base], isRows)) ??
    wrongStamp('head', head.stamp, heads, isRows);
  if (wrong !== null) return another(wrong);
  const users = [base.stamp, head.stamp].flatMap((stamp) => (stamp?.made == null ? [] : [stamp.made.user ?? null]));
  if (users.length === 2 && canonical(users[0] as Json) !== canonical(users[1] as Json))
    return another('the two sides talked with different simulated users (--user): record both with the same one');
  const isSame = base.stamp?.program === head.stamp.program;
  if (isSame && head.stamp.made === null)
    return another(`both sides' rows were made by program ${short(head.stamp.program)}: record head's again`);
  for (const { stamp } of [base, head])
    if (stamp?.cases !== undefined && stamp.cases !== cases)
      return another('the rows were recorded with other cases than the suite has on the base branch: record again');
  return { kind: 'own', isSame, covers: coveredBy(head.stamp) };
}

function another(why: string): RecordedProgram {
  return { kind: 'another', why };
}

/**
 * What is wrong with a stamp, given the commits that may legitimately have it; null when it is the side's own, or
 * cannot be checked.
 */
function wrongStamp(
  side: 'base' | 'head',
  stamp: ProgramStamp,
  commits: readonly Tree[],
  isRows: (path: string) => boolean,
): string | null {
  const { program, made, arm } = stamp;
  if (arm !== undefined && arm !== side) return `the rows of the ${side} side are stamped as ${arm}'s: record again`;
  if (made === null) return null;
  const programs = commits.map((tree) => programAt(tree, made, isRows));
  if (programs.includes(program)) return null;
  return `${side}'s rows were made by program ${short(program)}, ${side} is ${short(programs[0]!)}: record again`;
}

/** What a stamp says of its recording that is not so of this workflow run; null where it says nothing else. */
function wrongJob(side: 'base' | 'head', { recordedBy }: ProgramStamp, { job: own, recorder }: Ruler): string | null {
  if (own === undefined || recordedBy === undefined) return null;
  const { run, attempt, job, headSha } = recordedBy;
  const seen = `${side}'s rows were recorded`;
  if (run !== undefined && run !== own.run)
    return `${seen} in workflow run ${run}, and this is run ${own.run}: let a job of this run record them`;
  // A job that succeeded is not run again, so rows of an earlier attempt are this one's too.
  if (attempt !== undefined && attempt > own.attempt)
    return `${seen} in attempt ${attempt}, and this is attempt ${own.attempt} of the run: run all jobs again`;
  if (job !== undefined && recorder !== undefined && job !== recorder)
    return `${seen} by job ${show(job)}, and main's config names ${show(recorder)} (providers, job): let that job record them, or name the other one there`;
  if (headSha !== undefined && own.headSha !== null && headSha !== own.headSha)
    return `${seen} for commit ${short(headSha)}, and this run is for ${short(own.headSha)}: record again`;
  return null;
}

/** This many digits are enough for a reader to tell programs apart. */
function short(program: string): string {
  return program.slice(0, 12);
}

function coveredBy({ made }: ProgramStamp): (path: string) => boolean {
  // A team that stamps by a rule of its own declares that the stamp covers everything that decides an answer.
  if (made === null) return () => true;
  const { folder, also } = made;
  return (path) => folder === '' || path.startsWith(`${folder}/`) || Object.hasOwn(also, path);
}
