/** Where a recorded provider's rows for one arm are: the path, and the side of the pull request it is read from. */

import type { Side } from '../decision/score-table.ts';
import type { Case } from '../inputs/case/case.ts';
import type { Chunk } from '../inputs/case/case-values.ts';
import type { ProgramStamp } from '../inputs/program-stamp.ts';
import type { ProviderConfig, RecordedProvider } from '../inputs/provider.ts';
import { type OutputRow, parseRecordedOutputs, stampIn } from '../inputs/recorded-answers.ts';
import type { ToolCall } from '../model-call/call.ts';
import { canonical } from '../text/digest.ts';
import { isLike } from '../text/glob.ts';
import type { JsonObject } from '../text/json-object.ts';
import { Problems } from '../text/problem.ts';
import type { Entry, Tree } from '../text/tree.ts';
import type { Arm, Arms } from './arms.ts';

export interface Trees {
  readonly base: Tree;
  readonly head: Tree;
  /** The runner's working folder, with a pipeline's own outputs. Null when there is none. */
  readonly workspace: Tree | null;
  /** The pull request's own last commit when head is its test merge with main: a job may have checked that out. */
  readonly tip?: Tree | undefined;
}

export interface RowsFile {
  readonly path: string;
  readonly tree: Tree;
  readonly entry: Entry;
}

/** `{model}` is the model file's model, `{prompt}` the prompt's name, `{arm}` base or head. */
export function fillPath(
  pattern: string,
  names: { readonly model: string; readonly prompt: string; readonly arm: Side },
): string {
  return pattern.replace(/\{(model|prompt|arm)\}/g, (_mark, what: keyof typeof names) => names[what]);
}

/** Tells whether a path may hold recorded rows of any arm; null when no provider has any. */
export function rowsAmong(providers: Readonly<Record<string, ProviderConfig>>): ((path: string) => boolean) | null {
  const patterns = Object.values(providers).flatMap((provider) =>
    provider.type === 'recorded' && provider.outputs !== undefined
      ? [provider.outputs.replace(/\{(?:model|prompt|arm)\}/g, '*')]
      : [],
  );
  return patterns.length === 0 ? null : (path) => patterns.some((pattern) => isLike(pattern, path));
}

function pathOf(pattern: string, side: Side, { model, prompt }: Arm): string {
  return fillPath(pattern, { model: model.model, prompt: prompt.name, arm: side });
}

/** Rows that jobs of the same workflow run recorded, one file for each side. */
function isFromJobs({ from, outputs }: RecordedProvider): boolean {
  return from === 'workspace' && outputs?.includes('{arm}') === true;
}

/**
 * Base's policy says where rows come from. Under `head` and `workspace`, base's own rows are still read from base as
 * long as it has them: what a pull request supplies never replaces main's.
 */
export function rowsFile(pattern: string, provider: RecordedProvider, side: Side, arm: Arm, trees: Trees): RowsFile {
  const path = pathOf(pattern, side, arm);
  const own =
    provider.from === 'head'
      ? trees.head
      : provider.from === 'workspace'
        ? (trees.workspace ?? trees.head)
        : trees.base;
  const inBase = trees.base.entry(path);
  if (side === 'base' && (provider.from === 'base' || inBase.kind === 'file'))
    return { path, tree: trees.base, entry: inBase };
  return { path, tree: own, entry: own.entry(path) };
}

/**
 * Names the file an arm reads its rows from; equal names = the same bytes. Null for a provider that asks a model, and
 * when no file exists.
 */
export function rowsIdentity(side: Side, arm: Arm, trees: Trees): string | null {
  if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined) return null;
  const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
  if (entry.kind === 'file') return `${path} ${entry.id}`;
  return isFromJobs(arm.provider) ? path : null;
}

/** The stamp of an arm's rows, without reading the rows. */
export function rowsStamp(side: Side, arm: Arm, trees: Trees): ProgramStamp | null {
  if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined) return null;
  const { entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
  return entry.kind === 'file' ? stampIn(entry.bytes) : null;
}

/**
 * Whether the name of head's prompt selected a different file of rows than main's, and main has that file unchanged:
 * then main recorded it for that name, and equal answers are a genuine recording. A file of another model does not
 * count.
 */
export function choseMainsRows({ base, head }: Pick<Arms, 'base' | 'head'>, trees: Trees): boolean {
  const { provider, model } = head;
  if (provider.type !== 'recorded' || provider.outputs === undefined) return false;
  if (base.provider.name !== provider.name || base.model.model !== model.model) return false;
  const before = rowsFile(provider.outputs, provider, 'base', base, trees);
  const after = rowsFile(provider.outputs, provider, 'head', head, trees);
  if (before.path === after.path || after.entry.kind !== 'file') return false;
  const inBase = trees.base.entry(after.path);
  return inBase.kind === 'file' && inBase.id === after.entry.id;
}

/** Recorded answers of one arm. */
export interface ArmRows {
  readonly path: string;
  readonly rows: readonly OutputRow[];
  /** Which program made them, if they say. */
  readonly stamp: ProgramStamp | null;
  /** The job that should have recorded them left no file. */
  readonly isAbsent?: boolean | undefined;
}

/** Rows of an arm. Null for an arm that asks a model, and when a fault was noted. */
export function readRows(side: Side, arm: Arm, trees: Trees, problems: Problems): ArmRows | null {
  const { provider } = arm;
  if (provider.type !== 'recorded') return null;
  if (provider.outputs === undefined) {
    const message = 'is missing: where do the recorded outputs of an arm lie?';
    problems.add({ file: arm.model.file, key: `providers.${provider.name}.outputs`, message });
    return null;
  }
  const { path, tree, entry } = rowsFile(provider.outputs, provider, side, arm, trees);
  if (entry.kind === 'absent' && provider.from === 'base' && trees.head.entry(path).kind === 'file') {
    const message = `is not on main, and from: base reads both sides there; commit it to main first, or set providers.${provider.name}.from: head`;
    problems.add({ file: path, message });
    return null;
  }
  if (entry.kind === 'absent' && isFromJobs(provider) && trees.workspace !== null)
    return { path, rows: [], stamp: null, isAbsent: true };
  if (entry.kind === 'file' && isFromJobs(provider) && isCommitted(path, trees)) {
    const message = `is committed, and rows that a job of this workflow recorded are read there; take it out of the commit and list it in .gitignore`;
    problems.add({ file: path, message });
    return null;
  }
  if (entry.kind !== 'file') {
    problems.add({
      file: path,
      message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
    });
    return null;
  }
  const read = parseRecordedOutputs(path, entry.bytes, problems, isFromJobs(provider));
  return read === null ? null : { path, ...read };
}

/** A file that the pull request brings would take the place of a missing artifact. */
function isCommitted(path: string, { head }: Trees): boolean {
  return head.revision !== 'WORKTREE' && head.entry(path).kind !== 'absent';
}

/** Notes every case of `wanted` that has no row, by file and case; true when there are any. */
export function noteMissing({ path, rows, stamp }: ArmRows, wanted: readonly Case[], problems: Problems): boolean {
  // A recorded program may have failed on any case: such a pair simply lacks a score.
  if (stamp !== null) return false;
  const known = new Set(rows.map(({ id }) => id));
  const missing = wanted.filter(({ id }) => !known.has(id));
  for (const { id } of missing.slice(0, NAMED)) {
    problems.add({
      file: path,
      key: id,
      message: `no recorded output for case "${id}"; record it or take the case out`,
    });
  }
  if (missing.length > NAMED)
    problems.add({ file: path, message: `no recorded output for ${missing.length - NAMED} more cases` });
  return missing.length > 0;
}

/** What both arms' rows show about the compared cases. */
export interface RowsComparison {
  /** Every sample of every case has the same output, tool calls and context on both sides. */
  readonly equal: boolean;
  /** What head's rows were recorded with: head's prompt and sources, something else, or unknown. */
  readonly stamp: 'of-head' | 'of-another' | 'none';
  readonly isBaseStamped: boolean;
}

/** Rows are compared by content, by case and sample: never as files, and rows of unknown cases do not count. */
export function compareRows(base: ArmRows, head: ArmRows, cases: readonly Case[], stamp: string): RowsComparison {
  const known = new Set(cases.map(({ id }) => id));
  const [before, after] = [saidBy(base, known), saidBy(head, known)];
  // A sample that only one side has is not compared, so it says nothing about a new recording; for a recorded program
  // it is one that failed on the other side.
  const isSame = (said: string, there: string | undefined): boolean =>
    there === said || (there === undefined && head.stamp === null);
  const equal =
    [...before].every(([place, said]) => isSame(said, after.get(place))) &&
    [...after].every(([place, said]) => isSame(said, before.get(place)));
  const stamps = new Set(head.rows.flatMap(({ id, promptSha256 }) => (known.has(id) ? [promptSha256] : [])));
  const isStamped = [...stamps].some((one) => one !== undefined);
  return {
    equal,
    stamp: !isStamped ? 'none' : stamps.size === 1 && stamps.has(stamp) ? 'of-head' : 'of-another',
    isBaseStamped: base.rows.some(({ id, promptSha256 }) => known.has(id) && promptSha256 !== undefined),
  };
}

/** The content of each row, by case and sample, in canonical form. */
function saidBy({ rows }: ArmRows, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, sample, output, toolCalls, context, trace, failed }) => {
      if (!known.has(id)) return [];
      const calls = plainCalls(toolCalls);
      const steps = trace?.steps?.map(({ role, content, toolCalls: made }) => ({
        role,
        content,
        calls: plainCalls(made),
      }));
      const { state, grades } = trace ?? {};
      const said = { output: output ?? '', calls, context, steps, state, grades, failed };
      return [[`${sample}\0${id}`, canonical(said)] as const];
    }),
  );
}

/** Without the ids, which differ every time. */
function plainCalls(calls: readonly ToolCall[] = []): readonly JsonObject[] {
  return calls.map(({ name, arguments: given, argumentsRaw }) => ({ name, given, argumentsRaw }));
}

/** Cases whose context is supplied by the rows of each of these arms, all read from one tree. */
export function contextsIn(tree: Tree, arms: readonly Arm[]): ReadonlySet<string> {
  const trees: Trees = { base: tree, head: tree, workspace: null };
  const [first, ...others] = arms.map(
    (arm) => new Set(contextsOf(readRows('head', arm, trees, new Problems()))?.keys() ?? []),
  );
  return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))));
}

/** What was retrieved for the first sample of each case; undefined when no row says. */
export function contextsOf(rows: ArmRows | null): ReadonlyMap<string, readonly Chunk[]> | undefined {
  const found = (rows?.rows ?? []).flatMap(({ id, sample, context }) =>
    sample === 0 && context !== undefined ? [[id, context] as const] : [],
  );
  return found.length === 0 ? undefined : new Map(found);
}

const NAMED = 20;

export function unreadable(entry: Exclude<Entry, { kind: 'file' }>, tree: Tree): string {
  if (entry.kind === 'refused') return entry.why;
  return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}

/** Samples that both arms have for every case; the case with the fewest sets the number. */
export function recordedRepeats(base: ArmRows, head: ArmRows, wanted: readonly Case[]): number {
  const [asked, askedOfHead] = [base.stamp?.samples, head.stamp?.samples];
  // A sample without an answer has failed; it still counts as asked for.
  if (asked !== undefined && askedOfHead !== undefined) return Math.min(asked, askedOfHead);
  const counts = (rows: ArmRows): ReadonlyMap<string, number> => {
    const map = new Map<string, number>();
    for (const { id } of rows.rows) map.set(id, (map.get(id) ?? 0) + 1);
    return map;
  };
  const [before, after] = [counts(base), counts(head)];
  return wanted.reduce(
    (least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1),
    Number.MAX_SAFE_INTEGER,
  );
}
