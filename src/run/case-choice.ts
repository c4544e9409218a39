/** Which cases `--only` names: ids, patterns, tags, and those that failed last. */

import type { Case } from '../inputs/case/case.ts';
import { nearest } from '../text/did-you-mean.ts';
import { isLike } from '../text/glob.ts';
import { UsageError } from '../text/problem.ts';

/** Ids of the cases that failed a template in the last run, by target. */
export type FailedCases = ReadonlyMap<string, ReadonlySet<string>>;

/** Shown when `failed` finds nothing. */
export const NO_CASE_FAILED = 'No case failed in the last run of this store: there is nothing to ask.\n';

const FAILED = 'failed';
const TAG = 'tag:';

export class CaseChoice {
  readonly #patterns: readonly string[];
  readonly #failed: FailedCases;
  readonly #seen = new Set<string>();
  readonly #matched = new Set<string>();

  constructor(patterns: readonly string[], failed: FailedCases) {
    this.#patterns = patterns;
    this.#failed = failed;
  }

  /** Only failed cases are asked for, and none failed. */
  get isEmpty(): boolean {
    const failures = [...this.#failed.values()].reduce((sum, ids) => sum + ids.size, 0);
    return failures === 0 && this.#patterns.every((pattern) => pattern === FAILED);
  }

  of(target: string, cases: readonly Case[]): readonly Case[] {
    return cases.filter((row) => {
      this.#seen.add(row.id);
      const fitting = this.#patterns.filter((pattern) => this.#fits(pattern, target, row));
      for (const pattern of fitting) this.#matched.add(pattern);
      return fitting.length > 0;
    });
  }

  /** Call after all suites have been searched. Throws UsageError for a pattern that matches none of their cases. */
  refuseStrange(config: string): void {
    const strange = this.#patterns.filter((pattern) => pattern !== FAILED && !this.#matched.has(pattern));
    if (strange.length === 0) return;
    const told = strange.map((pattern) => `"${pattern}"${meant(pattern, this.#seen)}`).join(', ');
    throw new UsageError(
      `--only: no case ${told} in any suite of ${config}; give ids, patterns with *, tag:NAME or failed, separated by spaces`,
    );
  }

  #fits(pattern: string, target: string, { id, tags }: Case): boolean {
    if (pattern === id) return true;
    if (pattern === FAILED) return this.#failed.get(target)?.has(id) === true;
    if (!pattern.startsWith(TAG)) return pattern.includes('*') && isLike(pattern, id);
    const wanted = pattern.slice(TAG.length);
    return tags.some((tag) => tag === wanted || (wanted.includes('*') && isLike(wanted, tag)));
  }
}

function meant(pattern: string, known: ReadonlySet<string>): string {
  const near = pattern.includes('*') || pattern.startsWith(TAG) ? null : nearest(pattern, known);
  return near === null ? '' : ` (did you mean ${near}?)`;
}
