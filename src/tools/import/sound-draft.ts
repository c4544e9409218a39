/**
 * Drops from a draft what our own loaders refuse, one check at a time, so that one bad pattern or schema loses nothing
 * else.
 */
import { loadSuite } from '../../inputs/suite.ts';
import type { TemplateSpec } from '../../inputs/template.ts';
import { type Problem, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { overlay } from '../starter/overlay.ts';
import type { Draft, DraftCase } from './draft.ts';
import { filesOf, type Imported, type ImportOptions } from './files-of-draft.ts';

/** Maximum number of rounds: each drops something or is the last. */
const MOST_ROUNDS = 20;

export interface SoundDraft {
  readonly imported: Imported;
  /** What could not be dropped piece by piece: the suite does not lock. */
  readonly faults: readonly Problem[];
}

/** `specs` are those of every template that the draft uses. */
export function soundDraft(
  draft: Draft,
  tree: Tree,
  specs: ReadonlyMap<string, TemplateSpec>,
  options: ImportOptions = {},
): SoundDraft {
  let now = draft;
  for (let round = 0; ; round += 1) {
    const imported = filesOf(now, options);
    const faults = imported.cases === 0 ? [] : faultsOf(imported, tree, specs);
    if (faults.length === 0 || round === MOST_ROUNDS) return { imported, faults };
    const next = withoutFaults(now, imported, faults);
    if (next === null) return { imported, faults };
    now = next;
  }
}

/** Names of the templates that a draft uses. */
export function templatesOf(draft: Draft): readonly string[] {
  return [...new Set(draft.cases.flatMap(({ rules }) => rules.map(({ use }) => use)))].sort();
}

function faultsOf(imported: Imported, tree: Tree, specs: ReadonlyMap<string, TemplateSpec>): readonly Problem[] {
  const problems = new Problems();
  loadSuite(overlay(tree, imported.files), imported.suiteFile, specs, problems);
  return problems.list;
}

/** The draft without the faulty checks; null when a fault belongs to no check. */
function withoutFaults(draft: Draft, imported: Imported, faults: readonly Problem[]): Draft | null {
  const { suite, suiteFile, datasetFile } = imported;
  const lost: string[] = [];
  /** Template ids to drop, from one case or from all. */
  const dropped = new Map<DraftCase | null, Set<string>>();
  const drop = (row: DraftCase | null, id: string): void => {
    dropped.set(row, (dropped.get(row) ?? new Set()).add(id));
  };
  for (const { file, line, key, message } of faults) {
    const row = file === datasetFile && line !== undefined ? suite.cases[line - 1] : undefined;
    const template = /^templates\[([0-9]+)\]/.exec(key ?? '');
    const id =
      row !== undefined
        ? (suite.ids.get(key ?? '') ?? /; (\S+) reads it$/.exec(message)?.[1])
        : file === suiteFile && template !== null
          ? suite.entryIds[Number(template[1])]
          : undefined;
    if (id === undefined) return null;
    drop(row ?? null, id);
    lost.push(
      row === undefined ? `${id}: ${message}` : `case ${row.id}: ${id}: ${message.replace(/^case "[^"]*"[: ]+/, '')}`,
    );
  }
  const cases = draft.cases.map((row): DraftCase => {
    const gone = new Set([...(dropped.get(row) ?? []), ...(dropped.get(null) ?? [])]);
    return gone.size === 0 ? row : { ...row, rules: row.rules.filter((rule) => !gone.has(suite.idOf(rule) ?? '')) };
  });
  return { ...draft, cases, lost: [...draft.lost, ...new Set(lost)] };
}
