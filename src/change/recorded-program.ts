/** Whether recorded rows were made by the program of their own side: what their stamps say, held against both commits. */
import type { GateConfig } from '../inputs/config.ts';
import { type ProgramParts, type ProgramStamp, programDigest } from '../inputs/program-stamp.ts';
import type { Tree } from '../text/tree.ts';
import { type ArmRows, rowsAmong, type Trees } from './recorded-rows.ts';

export type RecordedProgram =
  /** Nothing is said of a program. */
  | { readonly kind: 'unstamped' }
  /** The rows of some side are not its own program's. */
  | { readonly kind: 'another'; readonly why: string }
  /** Both sides' rows are their own program's, as far as they say; `covers`: a file is part of head's. */
  | { readonly kind: 'own'; readonly isSame: boolean; readonly covers: (path: string) => boolean };

/** Files of a tree that belong to a program, by their path in its folder. Rows that were recorded of it are none of them. */
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

/** Of a regular file; null for what is none: links and submodules are never followed. */
export function fileId(tree: Tree, path: string): string | null {
  const known = tree.blobId?.(path);
  if (known !== undefined) return known;
  const entry = tree.entry(path);
  return entry.kind === 'file' ? entry.id : null;
}

/** The program as a commit has it, started as the stamp says. */
function programAt(tree: Tree, made: ProgramParts, isRows: (path: string) => boolean): string {
  // What git ignores is in no commit: the recorder's word stands.
  const also = Object.entries(made.also).map(([path, id]) => [path, fileId(tree, path) ?? id] as const);
  return programDigest(programFiles(tree, made.folder, isRows), { ...made, also: Object.fromEntries(also) });
}

/** Whether the program that made main's rows is another one on head. */
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

/** What the rows are held against. */
interface Ruler {
  readonly trees: Trees;
  readonly config: GateConfig;
  /** Digest of the cases that are compared. */
  readonly cases: string;
}

export function recordedProgram({ base, head }: Sides, { trees, config, cases }: Ruler): RecordedProgram {
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
    (base.stamp === null ? null : wrongStamp('base', base.stamp, [trees.base], isRows)) ??
    wrongStamp('head', head.stamp, heads, isRows);
  if (wrong !== null) return another(wrong);
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

/** What is wrong with a stamp, seen from the commits that may bear it; null where it is one's own, or cannot be checked. */
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

/** So many digits tell programs apart for a reader. */
function short(program: string): string {
  return program.slice(0, 12);
}

function coveredBy({ made }: ProgramStamp): (path: string) => boolean {
  // Whoever stamps by a rule of their own says that the stamp covers whatever decides an answer.
  if (made === null) return () => true;
  const { folder, also } = made;
  return (path) => folder === '' || path.startsWith(`${folder}/`) || Object.hasOwn(also, path);
}
