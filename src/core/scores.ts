/** All scores of a run: target and template x case x arm x sample, and the texts worth showing. */
import type { Side } from './arms.ts';
import type { Lookup, PairSamples } from './family.ts';
import { NOT_ASKED } from './stats/tally.ts';
import type { Score } from './template.ts';

interface Cell {
  readonly base: (number | null)[];
  readonly head: (number | null)[];
  readonly freshBase: (number | null)[];
  /** One flag a base sample: drawn in this run or for this pull request. */
  readonly baseFresh: boolean[];
  /** Samples that a template passed over: neither a score nor a loss. */
  readonly skipped: Set<string>;
  detail: { base?: Score; head?: Score };
}

const NOTHING: PairSamples = { base: [], head: [], baseFresh: true };

/** Mutable on purpose: it is filled by the measuring loop and read by pure code through `lookup`. */
export class ScoreTable {
  readonly #cells = new Map<string, Map<string, Cell>>();

  /** `fresh`: a base sample of the fresh generation, drawn after the trigger. */
  put(
    key: string,
    caseId: string,
    side: Side,
    sample: number,
    score: Score,
    from: { readonly drawn: boolean; readonly fresh: boolean },
  ): void {
    const cell = this.#cell(key, caseId);
    if (sample === 0) cell.detail = { ...cell.detail, [side]: score };
    if (score.status === 'skipped') {
      cell.skipped.add(place(side, sample, from.fresh));
      return;
    }
    const value = score.status === 'scored' ? score.score : null;
    if (side === 'head') cell.head[sample] = value;
    else if (from.fresh) cell.freshBase[sample] = value;
    else {
      cell.base[sample] = value;
      cell.baseFresh[sample] = from.drawn;
    }
  }

  has(key: string, caseId: string, side: Side, sample: number, fresh: boolean): boolean {
    const cell = this.#cells.get(key)?.get(caseId);
    if (cell === undefined) return false;
    const list = side === 'head' ? cell.head : fresh ? cell.freshBase : cell.base;
    return list[sample] !== undefined || cell.skipped.has(place(side, sample, side === 'base' && fresh));
  }

  readonly lookup: Lookup = (key, caseId, fresh) => {
    const cell = this.#cells.get(key)?.get(caseId);
    if (cell === undefined) return NOTHING;
    if (cell.skipped.size > 0 && cell.head.length + cell.base.length + cell.freshBase.length === 0) return NOT_ASKED;
    if (fresh) return { base: cell.freshBase, head: cell.head, baseFresh: true };
    return { base: cell.base, head: cell.head, baseFresh: cell.baseFresh.every(Boolean) };
  };

  /** Scores of the first sample of both arms, as they were given. */
  detail(key: string, caseId: string): { readonly base?: Score; readonly head?: Score } {
    return this.#cells.get(key)?.get(caseId)?.detail ?? {};
  }

  /** Ids of the cases with any score under a key. */
  cases(key: string): readonly string[] {
    return [...(this.#cells.get(key)?.keys() ?? [])];
  }

  #cell(key: string, caseId: string): Cell {
    let rows = this.#cells.get(key);
    if (rows === undefined) {
      rows = new Map();
      this.#cells.set(key, rows);
    }
    let cell = rows.get(caseId);
    if (cell === undefined) {
      cell = { base: [], head: [], freshBase: [], baseFresh: [], skipped: new Set(), detail: {} };
      rows.set(caseId, cell);
    }
    return cell;
  }
}

function place(side: Side, sample: number, fresh: boolean): string {
  return `${side} ${sample} ${fresh}`;
}

/** Mean over the scored samples, 0..1; null when none is scored. */
export function meanOf(samples: readonly (number | null)[]): number | null {
  let sum = 0;
  let n = 0;
  for (const value of samples) {
    if (value === null || value === undefined) continue;
    sum += value;
    n++;
  }
  return n === 0 ? null : sum / n;
}
