/** The ruler moved: what a pull request changes of what judges it, listed, never obeyed. */
import type { Case } from '../inputs/case/case.ts';
import type { GateConfig } from '../inputs/config.ts';
import { lockPath } from '../inputs/lock.ts';
import type { Suite } from '../inputs/suite.ts';
import type { RulerMove } from '../record/record.ts';
import { canonical, type Json } from '../text/digest.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';

export interface RulerFiles {
  readonly config: GateConfig;
  /** Suite path -> every path it names, the dataset first (then schemas, rubrics, calibration). */
  readonly suites: ReadonlyMap<string, readonly string[]>;
}

/** Every path that judges, with what it is. */
function ruledPaths(ruler: RulerFiles, trees: readonly Tree[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>([[ruler.config.file, 'config']]);
  for (const [suite, files] of ruler.suites) {
    paths.set(suite, 'suite');
    paths.set(lockPath(suite), 'lock');
    files.forEach((file, index) => {
      paths.set(file, index === 0 ? 'dataset' : 'template file');
    });
  }
  const ledger = ruler.config.escalation?.ledger ?? '.github/plumbline.ledger.jsonl';
  paths.set(ledger, 'ledger');
  for (const tree of trees) {
    for (const path of tree.paths()) {
      if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && mentionsGate(tree, path)) paths.set(path, 'workflow');
    }
  }
  return paths;
}

function mentionsGate(tree: Tree, path: string): boolean {
  const entry = tree.entry(path);
  return entry.kind === 'file' && /plumbline/i.test(new TextDecoder().decode(entry.bytes));
}

/** Identity of a path's content; null when it is not a readable file. */
function contentId(tree: Tree, path: string): string | null {
  const entry = tree.entry(path);
  return entry.kind === 'file' ? entry.id : null;
}

/** Files of the ruler whose bytes differ between the sides, in path order. */
export function rulerMoves(ruler: RulerFiles, base: Tree, head: Tree): readonly RulerMove[] {
  const moves: RulerMove[] = [];
  for (const [path, what] of [...ruledPaths(ruler, [base, head])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const unread = base.blobId?.(path);
    if (unread !== undefined && unread === head.blobId?.(path)) continue;
    const before = contentId(base, path);
    const after = contentId(head, path);
    if (before === after) continue;
    const change = before === null ? 'added' : after === null ? 'removed' : 'edited';
    moves.push({ path, what, change: `${change}${effect(what, change)}` });
  }
  return moves;
}

/** Faults that the gate would meet once this is merged, each with the config or suite it was met in. */
export interface LaterFault {
  readonly source: string;
  readonly problem: Problem;
}

/** The moves, with what the gate could not read after the merge said at the file that breaks it. */
export function withLaterFaults(
  moves: readonly RulerMove[],
  faults: readonly LaterFault[],
  suites: RulerFiles['suites'],
): readonly RulerMove[] {
  const moved = new Set(moves.map(({ path }) => path));
  const told = new Map<string, string[]>();
  for (const { source, problem } of faults) {
    const path = [problem.file, source, ...(suites.get(source) ?? [])].find((file) => moved.has(file));
    if (path !== undefined) told.set(path, [...(told.get(path) ?? []), formatProblem(problem)]);
  }
  return moves.map((move) => {
    const [first, ...more] = told.get(move.path) ?? [];
    if (first === undefined || move.what === 'target') return move;
    const [verb = move.change] = move.change.split(':');
    const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
    return { ...move, change: `${verb}: after the merge this will not read: ${first}${rest}` };
  });
}

function effect(what: string, change: string): string {
  switch (what) {
    case 'config':
      return ": main's config decided here; the new one counts after the merge";
    case 'suite':
    case 'template file':
      return ": scored by main's version here; the new one counts after the merge";
    case 'dataset':
      return ": main's cases decided here";
    case 'lock':
      return change === 'removed' ? ': without it main would be refused after the merge' : ": main's lock counts here";
    case 'workflow':
      return ': this can switch the gate off; review it by hand';
    default:
      return '';
  }
}

/** Keys that differ between two configs, dotted, at most two levels deep. */
export function configMoves(base: GateConfig, head: GateConfig): readonly string[] {
  return differingKeys(base.source, head.source, '', 2);
}

function differingKeys(
  before: Json | undefined,
  after: Json | undefined,
  path: string,
  depth: number,
): readonly string[] {
  if (canonical(before ?? null) === canonical(after ?? null)) return [];
  if (depth === 0 || !isRecord(before) || !isRecord(after)) return [path];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap((key) => differingKeys(before[key], after[key], path === '' ? key : `${path}.${key}`, depth - 1));
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Targets that head's config adds, removes, or points elsewhere. */
export function targetMoves(base: GateConfig, head: GateConfig): readonly RulerMove[] {
  const names = (config: GateConfig): ReadonlyMap<string, GateConfig['targets'][number]> =>
    new Map(config.targets.map((target) => [target.name, target]));
  const before = names(base);
  const after = names(head);
  const moves: RulerMove[] = [];
  for (const [name, target] of before) {
    const now = after.get(name);
    if (now === undefined) {
      moves.push({
        path: head.file,
        what: 'target',
        change: `target "${name}" is removed: nothing gates it after the merge`,
      });
    } else if (now.suite !== target.suite) {
      moves.push({
        path: head.file,
        what: 'target',
        change: `target "${name}" points to another suite: ${target.suite} -> ${now.suite}`,
      });
    }
  }
  for (const name of after.keys()) {
    if (!before.has(name)) {
      moves.push({ path: head.file, what: 'target', change: `target "${name}" is new: it is gated after the merge` });
    }
  }
  return moves;
}

/** Cases that head's dataset adds, in head's order. */
export function addedCases(base: Suite, head: readonly Case[]): readonly Case[] {
  const known = new Set(base.cases.map((row) => row.id));
  return head.filter((row) => !known.has(row.id));
}
