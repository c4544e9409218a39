/** Three slices that never overlap: what the reflector sees, what candidates race on, and what one claim is made on. */
import { orderUnits, type Unit } from '../decision/member.ts';
import type { Case } from '../inputs/case/case.ts';
import { type Suite, splitOf } from '../inputs/suite.ts';
import { type Digest, digestOf, sha256Hex } from '../text/digest.ts';

export type SliceName = 'search' | 'select' | 'heldout';

/** Cases of each slice in their order of evaluation. */
export type Slices = Readonly<Record<SliceName, readonly Unit[]>>;

/** A number in 0..1 that depends on the text alone: the first 48 bits of its SHA-256. */
export function unitHash(text: string): number {
  return Number.parseInt(sha256Hex(text).slice(0, 12), 16) / 2 ** 48;
}

/** Held-out as the suite splits it; two thirds of the rest are `select`. A cluster stays together. */
export function sliceOf(suite: Pick<Suite, 'holdout'>, row: Pick<Case, 'id' | 'cluster' | 'split'>): SliceName {
  if (splitOf(suite, row) === 'holdout') return 'heldout';
  return unitHash(`select\0${row.cluster ?? row.id}`) < 2 / 3 ? 'select' : 'search';
}

/** `leftOut`: cases of a tuned model's training file, which belong to no slice. */
export function slicesOf(
  suite: Pick<Suite, 'holdout' | 'cases'>,
  seed: string,
  leftOut: ReadonlySet<string> = new Set(),
): Slices {
  const found: Record<SliceName, Unit[]> = { search: [], select: [], heldout: [] };
  for (const row of suite.cases)
    if (!leftOut.has(row.id)) found[sliceOf(suite, row)].push({ id: row.id, cluster: row.cluster, equal: false });
  return {
    search: orderUnits(found.search, seed),
    select: orderUnits(found.select, seed),
    heldout: orderUnits(found.heldout, seed),
  };
}

/** Of the ids alone, whatever their order. */
export function sliceDigest(units: readonly Unit[]): Digest {
  return digestOf(units.map(({ id }) => id).sort());
}
