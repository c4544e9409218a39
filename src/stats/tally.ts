/** Running sums over the compared cases of one template: a look adds only its new cases, and nothing is read twice. */
import { type SameSize, withCluster } from './cluster-sums.ts';
import type { PairSums } from './paired.ts';

type MutableClusters = Map<number, SameSize>;

interface ArmTally {
  n: number;
  sum: number;
  sumSquares: number;
  /** Every case's score (a mean over samples) is 0 or 1. */
  binary: boolean;
  clusters: MutableClusters | null;
  /** Total of the cluster that is still open. */
  open: number;
  /** How many cases have 0, 1, 2, ... scored samples. */
  readonly counts: number[];
}

/** Sums of d over all pairs asked, with lost samples replaced by scores. */
interface FilledSums {
  n: number;
  sum: number;
  sumSquares: number;
}

/** Samples of an arm over the pairs that differ. */
interface LostSamples {
  asked: number;
  lost: number;
}

/** All scores are on the 0..1 scale. Mutable while one look is added up; a plain value to everyone else. */
export interface Tally {
  /** Compared cases, byte-equal ones included. */
  n: number;
  /** Byte-equal cases. */
  equal: number;
  /** Cases with scores on both arms. */
  measured: number;
  dropped: number;
  /** Of the dropped: cases in which max-tokens cut an arm's answer, so that it has no score. */
  cut: number;
  /** Not asked at all: the run was cut short. */
  skipped: number;
  /** By arm: a sample is lost when it was asked and has no score. */
  lost: { base: LostSamples; head: LostSamples };
  /** Every lost sample at its worst for head (head 0, base 1), and at its best (head 1, base 0). */
  worstFilling: FilledSums;
  bestFilling: FilledSums;
  sum: number;
  sumSquares: number;
  clusters: MutableClusters | null;
  openTotal: number;
  openSize: number;
  openMeasured: number;
  down: number;
  up: number;
  /** Crossed the pass threshold. */
  fell: number;
  rose: number;
  /** Every single score is 0 or 1. */
  binary: boolean;
  /** Some base sample is not from this run. */
  stale: boolean;
  baseSamples: number;
  headSamples: number;
  base: ArmTally;
  head: ArmTally;
}

/** An answer that max-tokens cut: it says nothing about quality. */
export const CUT = 'cut';
/** A score, asked but unscored, or asked and cut. */
export type Sample = number | null | typeof CUT;

/**
 * Scores of one case: per arm a list by sample index; null = asked but unscored, an index without a value = not asked.
 * Fresh samples beyond the required repeats are left for a later look; cached base samples are all used at once, since
 * they cost nothing.
 */
export interface PairSamples {
  readonly base: readonly Sample[];
  readonly head: readonly Sample[];
  /** All base samples were taken in this run or for this pull request within 24 h (recorded ones count as fresh). */
  readonly baseFresh: boolean;
}

export interface PairOptions {
  /** The arms were sent the same bytes: d = 0 whatever was measured. */
  readonly equal: boolean;
  /** Samples to read; the rest are left for a later look. Cached base samples cost nothing and are all read. */
  readonly keep: number;
  readonly pass: number | undefined;
}

/** Stands for a pair that nobody asked for. */
export const NOT_ASKED: PairSamples = { base: [], head: [], baseFresh: true };

export function emptyTally(clustered: boolean): Tally {
  const clusters = (): MutableClusters | null => (clustered ? new Map() : null);
  const arm = (): ArmTally => ({
    n: 0,
    sum: 0,
    sumSquares: 0,
    binary: true,
    clusters: clusters(),
    open: 0,
    counts: [],
  });
  return {
    n: 0,
    equal: 0,
    measured: 0,
    dropped: 0,
    cut: 0,
    skipped: 0,
    lost: { base: { asked: 0, lost: 0 }, head: { asked: 0, lost: 0 } },
    worstFilling: { n: 0, sum: 0, sumSquares: 0 },
    bestFilling: { n: 0, sum: 0, sumSquares: 0 },
    sum: 0,
    sumSquares: 0,
    clusters: clusters(),
    openTotal: 0,
    openSize: 0,
    openMeasured: 0,
    down: 0,
    up: 0,
    fell: 0,
    rose: 0,
    binary: true,
    stale: false,
    baseSamples: 0,
    headSamples: 0,
    base: arm(),
    head: arm(),
  };
}

/** A copy that can be added to while the original stays unchanged. */
export function copyTally(tally: Tally): Tally {
  const copy = (arm: ArmTally): ArmTally => ({
    ...arm,
    clusters: arm.clusters === null ? null : new Map(arm.clusters),
    counts: [...arm.counts],
  });
  return {
    ...tally,
    lost: { base: { ...tally.lost.base }, head: { ...tally.lost.head } },
    worstFilling: { ...tally.worstFilling },
    bestFilling: { ...tally.bestFilling },
    clusters: tally.clusters === null ? null : new Map(tally.clusters),
    base: copy(tally.base),
    head: copy(tally.head),
  };
}

/** Adds one case; cases of a cluster must follow each other, with `endCluster` after the last. */
export function addPair(tally: Tally, pair: PairSamples, options: PairOptions): void {
  const base = meanOf(pair.base, pair.baseFresh ? options.keep : Number.POSITIVE_INFINITY);
  const head = options.equal && base.scored > 0 ? base : meanOf(pair.head, options.keep);
  const known = options.equal && base.scored === 0 ? head : base;
  if (options.equal) {
    for (const filling of [tally.worstFilling, tally.bestFilling]) addDifference(filling, 0);
    tally.equal += 1;
    tally.n += 1;
    tally.openSize += 1;
    if (known.scored > 0) addLevels(tally, known, known);
    return;
  }
  if (pair === NOT_ASKED) {
    tally.skipped += 1;
    return;
  }
  tally.baseSamples += base.asked;
  tally.headSamples += head.asked;
  const isCut = isAllCut(base) || isAllCut(head);
  if (!isCut) addLost(tally, base, head);
  if (base.scored === 0 || head.scored === 0) {
    tally.dropped += 1;
    if (isCut) tally.cut += 1;
    return;
  }
  const d = head.mean - base.mean;
  addDifference(tally, d);
  tally.openTotal += d;
  tally.openSize += 1;
  if (!pair.baseFresh) tally.stale = true;
  if (d < -1e-12) tally.down += 1;
  else if (d > 1e-12) tally.up += 1;
  const { pass } = options;
  if (pass !== undefined) {
    const passedBase = base.mean >= pass - 1e-12;
    const passedHead = head.mean >= pass - 1e-12;
    if (passedBase && !passedHead) tally.fell += 1;
    else if (!passedBase && passedHead) tally.rose += 1;
  }
  tally.base.counts[base.scored] = (tally.base.counts[base.scored] ?? 0) + 1;
  tally.head.counts[head.scored] = (tally.head.counts[head.scored] ?? 0) + 1;
  addLevels(tally, base, head);
}

function addDifference(sums: FilledSums, d: number): void {
  sums.n += 1;
  sums.sum += d;
  sums.sumSquares += d * d;
}

function addLost(tally: Tally, base: SampleMean, head: SampleMean): void {
  for (const [side, { asked, cut, scored }] of [
    ['base', base],
    ['head', head],
  ] as const) {
    // An arm without a row for the case has lost it entirely; a cut sample is not lost, since its cause is known.
    const whole = Math.max(1, asked - cut);
    tally.lost[side].asked += whole;
    tally.lost[side].lost += whole - scored;
  }
  addDifference(tally.worstFilling, filled(head, 0) - filled(base, 1));
  addDifference(tally.bestFilling, filled(head, 1) - filled(base, 0));
}

/** Mean over the samples asked, with each lost one counted as `score`. */
function filled({ asked, cut, scored, mean }: SampleMean, score: number): number {
  if (scored === 0) return score;
  return (scored * mean + (asked - cut - scored) * score) / (asked - cut);
}

/** No sample has a score, because max-tokens cut them. */
function isAllCut({ cut, scored }: SampleMean): boolean {
  return scored === 0 && cut > 0;
}

function addLevels(tally: Tally, base: SampleMean, head: SampleMean): void {
  tally.measured += 1;
  tally.openMeasured += 1;
  tally.binary = tally.binary && base.binary && head.binary;
  addLevel(tally.base, base.mean);
  addLevel(tally.head, head.mean);
}

function addLevel(arm: ArmTally, score: number): void {
  arm.n += 1;
  arm.sum += score;
  arm.sumSquares += score * score;
  arm.open += score;
  if (score !== 0 && score !== 1) arm.binary = false;
}

/** Closes the cluster whose cases were added last; one without a compared case is ignored. */
export function endCluster(tally: Tally): void {
  addCluster(tally.clusters, tally.openTotal, tally.openSize);
  addCluster(tally.base.clusters, tally.base.open, tally.openMeasured);
  addCluster(tally.head.clusters, tally.head.open, tally.openMeasured);
  tally.openTotal = 0;
  tally.openSize = 0;
  tally.openMeasured = 0;
  tally.base.open = 0;
  tally.head.open = 0;
}

function addCluster(clusters: MutableClusters | null, total: number, size: number): void {
  if (clusters !== null) withCluster(clusters, total, size);
}

interface SampleMean {
  /** Samples asked for, read from the list. */
  readonly asked: number;
  readonly cut: number;
  readonly scored: number;
  readonly mean: number;
  readonly binary: boolean;
}

function meanOf(samples: readonly Sample[], keep: number): SampleMean {
  let sum = 0;
  let scored = 0;
  let asked = 0;
  let cut = 0;
  let binary = true;
  const end = Math.min(samples.length, keep);
  for (let i = 0; i < end; i++) {
    const score = samples[i];
    if (score === undefined) continue;
    asked += 1;
    if (score === CUT) cut += 1;
    if (typeof score !== 'number') continue;
    scored += 1;
    sum += score;
    if (score !== 0 && score !== 1) binary = false;
  }
  return { asked, cut, scored, mean: scored === 0 ? Number.NaN : sum / scored, binary };
}

export function pairSumsOf(tally: Tally): PairSums {
  const { n, sum, sumSquares, clusters } = tally;
  return { n, sum, sumSquares, clusters };
}

/** Like `pairSumsOf`, with every lost sample filled in; clusters do not apply. */
export function filledSumsOf(tally: Tally, filling: 'worst' | 'best'): PairSums {
  return { ...(filling === 'worst' ? tally.worstFilling : tally.bestFilling), clusters: null };
}

/** Scored samples of the median case on the arm that has fewer; 1 if nothing was measured. */
export function usualRepeats(tally: Tally): number {
  return Math.max(1, Math.min(middle(tally.base.counts), middle(tally.head.counts)));
}

function middle(counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) total += count ?? 0;
  let seen = 0;
  for (let samples = counts.length - 1; samples > 0; samples--) {
    seen += counts[samples] ?? 0;
    if (2 * seen >= total && total > 0) return samples;
  }
  return 1;
}
