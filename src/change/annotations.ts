/** What a job annotates in the changed files: the first changed line of the file that made a target worse. */

import type { PlumblineRecord } from '../record/record.ts';
import type { TargetResult } from '../record/target-result.ts';
import type { Tree } from '../text/tree.ts';
import type { Arms } from './arms.ts';

export interface FileNote {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  /** 1-based, in head's file. */
  readonly line: number;
}

const NAMED_CASES = 5;

/**
 * One note per regressed target, at the first changed line of its prompt, or else of its model file; none when neither
 * changed.
 */
export function fileNotes(
  record: PlumblineRecord,
  arms: ReadonlyMap<string, Arms>,
  trees: { readonly base: Tree; readonly head: Tree },
): readonly FileNote[] {
  return Object.entries(record.targets).flatMap(([name, target]) => {
    const sides = arms.get(name);
    if (target.verdict !== 'regressed' || sides === undefined) return [];
    const pairs = [
      ...sides.head.promptFiles.map((file, at) => [sides.base.promptFiles[at] ?? file, file] as const),
      [sides.base.model.file, sides.head.model.file] as const,
    ];
    for (const [before, after] of pairs) {
      const line = changedLine(textOf(trees.base, before), textOf(trees.head, after));
      if (line === null) continue;
      const level = record.accepted === null ? 'error' : 'warning';
      return [{ level, title: `Plumbline: ${name} regressed`, message: whatFell(target), file: after, line } as const];
    }
    return [];
  });
}

/** 1-based line of `after` that first differs from `before`; null when they are equal or `after` does not exist. */
export function changedLine(before: string | null, after: string | null): number | null {
  if (after === null || before === after) return null;
  const [old, now] = [(before ?? '').split('\n'), after.split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  return at < 0 ? now.length : at + 1;
}

function whatFell(target: TargetResult): string {
  const fallen = Object.entries(target.templates)
    .filter(([, { verdict, blocking }]) => verdict === 'regressed' && blocking)
    .map(([id, { delta }]) => `${id} ${delta === null ? 'fell' : `by ${delta.toFixed(1)} points`}`);
  const cases = target.regressions.slice(0, NAMED_CASES).map((row) => row.case);
  const more = target.regressions.length - cases.length;
  const broken = cases.length === 0 ? '' : `; broken cases: ${cases.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `${fallen.join(', ') || 'a critical case or a floor broke'}${broken}`;
}

function textOf(tree: Tree, path: string): string | null {
  const entry = tree.entry(path);
  return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : null;
}
