/** The ruler moved: what a pull request changes in the files that judge it is listed, never obeyed. */
import type { Case } from '../inputs/case/case.ts';
import type { Suite } from '../inputs/suite.ts';
import type { RulerMove } from '../record/record.ts';
import { canonical } from '../text/digest.ts';
import { isObject } from '../text/json-object.ts';
import type { Tree } from '../text/tree.ts';
import type { Arms } from './arms.ts';
import { touchedPath } from './attribute-rules.ts';
import { type RulerFiles, type RulerPart, rulerPaths } from './ruler-paths.ts';

/** A path of the ruler whose bytes differ between the sides, and what became of it. */
export interface Moved {
  readonly path: string;
  readonly part: RulerPart;
  readonly verb: 'added' | 'edited' | 'removed';
  /** The first gated file whose attributes change as a result. */
  readonly touches?: string | undefined;
}

/** In path order. `gated` are the files that are judged. */
export function movedPaths(ruler: RulerFiles, base: Tree, head: Tree, gated: Iterable<string>): readonly Moved[] {
  const parts = rulerPaths(ruler, [base, head]);
  const files = [
    ...new Set([...gated, ...[...parts].flatMap(([path, part]) => (part === 'attributes' ? [] : [path]))]),
  ];
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, part]): readonly Moved[] => {
      const unread = base.blobId?.(path);
      if (unread !== undefined && unread === head.blobId?.(path)) return [];
      const [before, after] = [contentOf(base, path), contentOf(head, path)];
      if (before?.id === after?.id) return [];
      const verb = before === null ? 'added' : after === null ? 'removed' : 'edited';
      if (part !== 'attributes') return [{ path, part, verb }];
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
      const touches = touchedPath(before?.text() ?? '', after?.text() ?? '', folder, files);
      return touches === null ? [] : [{ path, part, verb, touches }];
    });
}

/** Null when the path is not a readable file. */
function contentOf(tree: Tree, path: string): { readonly id: string; readonly text: () => string } | null {
  const entry = tree.entry(path);
  return entry.kind === 'file' ? { id: entry.id, text: () => new TextDecoder().decode(entry.bytes) } : null;
}

/** What applied before and what applies after the merge, for the record. */
export interface MoveContext {
  /** Main's config, and the one that is read after the merge; null = there will be none. */
  readonly config: string;
  readonly configAfter: string | null;
  /** What the config changes, in words. */
  readonly configWords: readonly string[];
}

export function rulerMoves(moved: readonly Moved[], context: MoveContext): readonly RulerMove[] {
  return moved.map(({ path, part, verb, touches }) => {
    const effect = part === 'config' ? configEffect(path, context) : effectOf(part, verb, touches);
    return { path, what: part, change: effect === '' ? verb : `${verb}: ${effect}` };
  });
}

function configEffect(path: string, { config, configAfter, configWords }: MoveContext): string {
  if (path !== config && path !== configAfter) return 'it is no config of the gate as long as another one is read';
  const told = path === (configAfter ?? config) ? configWords : [];
  const counts =
    configAfter === null
      ? "main's config decided here; after the merge there is none, and nothing is gated"
      : path === configAfter && path === config
        ? "main's config decided here; the new one counts after the merge"
        : path === config
          ? `it decided here; after the merge ${configAfter} counts`
          : `${config} decided here; after the merge this one counts`;
  return [...told, counts].join('; ');
}

function effectOf(part: Exclude<RulerPart, 'config'>, verb: Moved['verb'], touches: string | undefined): string {
  switch (part) {
    case 'suite':
    case 'template file':
      return "scored by main's version here; the new one counts after the merge";
    case 'dataset':
    case 'case file':
      return "main's cases decided here";
    case 'lock':
      return verb === 'removed' ? 'without it main would be refused after the merge' : "main's lock counts here";
    case 'recorded outputs':
    case 'recorded judge':
      return "main's rows were replayed here; these count after the merge";
    case 'workflow':
      return 'this can switch the gate off; review it by hand';
    case 'code owners':
      return 'this can change who has to agree to an edit of the ruler';
    case 'attributes':
      return `a checkout may give other bytes of ${touches ?? 'what is gated'} than the gate read`;
    case 'training data':
    case 'failure review':
    case 'probe':
      return "main's version counted here";
    case 'ledger':
      return '';
  }
}

/**
 * Model files that change a part of the ruler within a judged file: which names may answer, and that a model is not a
 * tuned one.
 */
export function modelFileMoves(arms: readonly Arms[]): readonly RulerMove[] {
  return [...allowedNames(arms), ...untuned(arms)];
}

/** Head's statement about tuning stays in its file, but main's statement is the one that counted. */
function untuned(arms: readonly Arms[]): readonly RulerMove[] {
  const change = "edited: tuned: false counts where main's file says it of this model; the id decided here";
  const said = arms.flatMap(({ head: { model } }) =>
    isObject(model.source) && model.source['tuned'] === false && model.tuned !== false ? [model.file] : [],
  );
  return [...new Set(said)].map((path) => ({ path, what: 'tuning', change }));
}

function allowedNames(arms: readonly Arms[]): readonly RulerMove[] {
  const moves = arms.flatMap(({ base, head }): readonly RulerMove[] => {
    const [before, after] = [base.model.reportsAs ?? [], head.model.reportsAs ?? []].map((names) => [...names].sort());
    if (canonical(before ?? []) === canonical(after ?? [])) return [];
    const change = "edited: reports-as is another; main's names decided here, the new ones count after the merge";
    return [{ path: head.model.file, what: 'model names', change }];
  });
  return [...new Map(moves.map((move) => [move.path, move])).values()];
}

/** Cases that head adds to the dataset, in head's order. */
export function addedCases(base: Suite, head: readonly Case[]): readonly Case[] {
  const known = new Set(base.cases.map((row) => row.id));
  return head.filter((row) => !known.has(row.id));
}
