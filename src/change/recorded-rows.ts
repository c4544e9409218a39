/** Where a recorded provider's rows of one arm lie: which path, and which side of the pull request it is read from. */

import type { Side } from '../decision/score-table.ts';
import type { Case } from '../inputs/case/case.ts';
import type { RecordedProvider } from '../inputs/provider.ts';
import { type OutputRow, parseRecordedOutputs } from '../inputs/recorded-answers.ts';
import type { Problems } from '../text/problem.ts';
import type { Entry, Tree } from '../text/tree.ts';
import type { Arm } from './arms.ts';

export interface Trees {
  readonly base: Tree;
  readonly head: Tree;
  /** The runner's working folder: a pipeline's own outputs. Null where there is none. */
  readonly workspace: Tree | null;
}

export interface RowsFile {
  readonly path: string;
  readonly tree: Tree;
  readonly entry: Entry;
}

/** `{model}` is the model file's model, `{prompt}` the prompt's name. */
export function fillPath(pattern: string, model: string, promptName: string): string {
  return pattern.replace(/\{(model|prompt)\}/g, (_mark, what) => (what === 'model' ? model : promptName));
}

/**
 * Base's policy says where rows come from. Under `head` and `workspace` base's own rows are still base's, as long as
 * base has them: what a pull request supplies never stands in for main.
 */
export function rowsFile(pattern: string, provider: RecordedProvider, side: Side, arm: Arm, trees: Trees): RowsFile {
  const path = fillPath(pattern, arm.model.model, arm.prompt.name);
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

/** Names the rows an arm reads; equal names = the same bytes. Null for a provider that asks a model, and where no file is. */
export function rowsIdentity(side: Side, arm: Arm, trees: Trees): string | null {
  if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined) return null;
  const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
  return entry.kind === 'file' ? `${path} ${entry.id}` : null;
}

/** Recorded answers of one arm. */
export interface ArmRows {
  readonly path: string;
  readonly rows: readonly OutputRow[];
}

/**
 * Rows of an arm, with every case of `wanted` that has none noted by file and case. Null for an arm that asks a model,
 * and when a fault was noted.
 */
export function readRows(
  side: Side,
  arm: Arm,
  trees: Trees,
  wanted: readonly Case[],
  problems: Problems,
): ArmRows | null {
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
  if (entry.kind !== 'file') {
    problems.add({
      file: path,
      message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
    });
    return null;
  }
  const parsed = parseRecordedOutputs(path, entry.bytes, problems);
  if (parsed === null) return null;
  const known = new Set(parsed.map(({ id }) => id));
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
  return missing.length > 0 ? null : { path, rows: parsed };
}

const NAMED = 20;

export function unreadable(entry: Exclude<Entry, { kind: 'file' }>, tree: Tree): string {
  if (entry.kind === 'refused') return entry.why;
  return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}

/** Samples that both arms hold for every case; a case with fewer sets the pace. */
export function recordedRepeats(base: ArmRows, head: ArmRows, wanted: readonly Case[]): number {
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
