/** All scores of a run: target and template x case x arm x sample, and the texts worth showing. */

import type { Score } from '../inputs/template.ts';
import { CUT, NOT_ASKED, type PairSamples, type Sample } from '../stats/tally.ts';
import type { Lookup } from './member-state.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';

/** Which version of a target: main's or the change's. */
export type Side = 'base' | 'head';

interface Cell {
  base: readonly Sample[];
  head: readonly Sample[];
  freshBase: readonly Sample[];
  /** One flag per base sample: obtained in this run or for this pull request. */
  baseFresh: readonly boolean[];
  /** Samples that a template skipped: neither a score nor a loss. */
  skipped: Set<string> | null;
  /** From the first sample, as received. */
  toldBase: Score | undefined;
  toldHead: Score | undefined;
}

const NOTHING: PairSamples = { base: [], head: [], baseFresh: true };

/** Which answer to a case a score belongs to, and when it was sampled. */
export interface ScorePlace {
  readonly side: Side;
  /** 0-based. */
  readonly sample: number;
  /** Sampled in this run, not stored. */
  readonly drawn: boolean;
  /** A base sample of the fresh generation, requested again because head looked worse than stored ones. */
  readonly fresh: boolean;
}

/** Mutable on purpose: the measuring loop fills it, and pure code reads it through `lookup`. */
export class ScoreTable {
  readonly #cells = new Map<string, Map<string, Cell>>();
  readonly #derived = new Map<string, Reliability>();

  put(key: string, caseId: string, score: Score, { side, sample, drawn, fresh }: ScorePlace): void {
    const cell = this.#cell(key, caseId);
    if (sample === 0 && side === 'base') cell.toldBase = shared(score);
    if (sample === 0 && side === 'head') cell.toldHead = shared(score);
    if (score.status === 'skipped') {
      cell.skipped ??= new Set();
      cell.skipped.add(place(side, sample, fresh));
      return;
    }
    const value = sampleOf(score);
    if (side === 'head') cell.head = withSample(cell.head, sample, value);
    else if (fresh) cell.freshBase = withSample(cell.freshBase, sample, value);
    else {
      cell.base = withSample(cell.base, sample, value);
      cell.baseFresh = withSample(cell.baseFresh, sample, drawn);
    }
  }

  has(key: string, caseId: string, side: Side, sample: number, fresh: boolean): boolean {
    const cell = this.#cells.get(key)?.get(caseId);
    if (cell === undefined) return false;
    const list = side === 'head' ? cell.head : fresh ? cell.freshBase : cell.base;
    return list[sample] !== undefined || cell.skipped?.has(place(side, sample, side === 'base' && fresh)) === true;
  }

  /** Scores of another key, read as reliability, are looked up under `key`. */
  derive(key: string, reliability: Reliability): void {
    this.#derived.set(key, reliability);
  }

  readonly lookup: Lookup = (key, caseId, fresh) => {
    const derived = this.#derived.get(key);
    return derived === undefined
      ? this.#scores(key, caseId, fresh)
      : reliabilityOf(this.#scores(derived.of, caseId, fresh), derived);
  };

  readonly #scores: Lookup = (key, caseId, fresh) => {
    const cell = this.#cells.get(key)?.get(caseId);
    if (cell === undefined) return NOTHING;
    if (cell.skipped !== null && cell.head.length + cell.base.length + cell.freshBase.length === 0) return NOT_ASKED;
    if (fresh) return { base: cell.freshBase, head: cell.head, baseFresh: true };
    return { base: cell.base, head: cell.head, baseFresh: cell.baseFresh.every(Boolean) };
  };

  /** Scores of the first sample of both arms, as received. */
  detail(key: string, caseId: string): { readonly base?: Score; readonly head?: Score } {
    const cell = this.#cells.get(key)?.get(caseId);
    if (cell === undefined) return {};
    const { toldBase: base, toldHead: head } = cell;
    return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
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
      cell = {
        base: NONE,
        head: NONE,
        freshBase: NONE,
        baseFresh: NONE,
        skipped: null,
        toldBase: undefined,
        toldHead: undefined,
      };
      rows.set(caseId, cell);
    }
    return cell;
  }
}

/**
 * Most cells have one sample per side that passed or failed without further detail; they share these, since large
 * suites have many.
 */
const NONE: readonly never[] = [];
const SINGLE = new Map<unknown, readonly unknown[]>([0, 1, null, CUT, true, false].map((value) => [value, [value]]));
const PASSED: Score = { status: 'scored', score: 1 };
const FAILED: Score = { status: 'scored', score: 0 };

function withSample<T extends Sample | boolean>(samples: readonly T[], sample: number, value: T): readonly T[] {
  if (sample === 0 && samples.length <= 1) return (SINGLE.get(value) as readonly T[] | undefined) ?? [value];
  const own = samples.slice();
  own[sample] = value;
  return own;
}

function sampleOf(score: Score): Sample {
  if (score.status === 'scored') return score.score;
  return score.status === 'unscored' && score.code === CUT ? CUT : null;
}

function shared(score: Score): Score {
  if (score.status !== 'scored' || Object.keys(score).length > 2) return score;
  return score.score === 1 ? PASSED : score.score === 0 ? FAILED : score;
}

function place(side: Side, sample: number, fresh: boolean): string {
  return `${side} ${sample} ${fresh}`;
}

/** Mean over the scored samples, 0..1; null when none is scored. */
export function meanOf(samples: readonly Sample[]): number | null {
  let sum = 0;
  let n = 0;
  for (const value of samples) {
    if (typeof value !== 'number') continue;
    sum += value;
    n++;
  }
  return n === 0 ? null : sum / n;
}
