/** What a family decides on: the templates of the targets, each with its cases in the order they are asked. */
import { sha256Hex } from '../text/digest.ts';

/** A case of a member, in evaluation order. */
export interface Unit {
  readonly id: string;
  readonly cluster?: string | undefined;
  /** Head and base would be sent the same bytes: d = 0 without a call. */
  readonly equal: boolean;
}

/** One template of one target. */
export interface Member {
  /** Unique in the family: `target/template`. */
  readonly key: string;
  /** Already ordered by hash of seed + NUL + (cluster or case id), clusters together. */
  readonly units: readonly Unit[];
  /** K_max. */
  readonly repeats: number;
  /** It reads one figure per case of another member's samples, and this many of them are requested. */
  readonly reads?: { readonly key: string; readonly samples: number } | undefined;
  /** 0..1. */
  readonly margin: number;
  /** False: judged and reported, but never part of the family's alpha, and never blocking. */
  readonly blocking: boolean;
  /** A graded case passes at this score (0..1); used only for `broken` and `fixed`. Absent: went down, went up. */
  readonly pass?: number | undefined;
  /** Level (0..1) that head must not fall below: when stored base samples say it did, fresh ones are requested. */
  readonly floor?: number | undefined;
  /** One look at everything: no call would be saved by stopping early. */
  readonly once?: boolean | undefined;
  /** Scores of main's stored samples by case, none from today: they show which cases are worth repeating. */
  readonly stored?: ReadonlyMap<string, readonly number[]> | undefined;
  /** Cases after each round in which a program is recorded, ending with all: the looks, at all samples. */
  readonly rounds?: readonly number[] | undefined;
  /** An earlier content of this pull request was red: nothing passes before every case has been asked once. */
  readonly wholeBeforePass?: boolean | undefined;
}

export interface FamilySettings {
  readonly alpha: number;
  readonly beta: number;
  /** The same for a pass on stored base samples that no drift watch covers; default `beta`. */
  readonly staleBeta?: number | undefined;
  readonly futility: number;
  /** One look at everything, for all members. */
  readonly fixed: boolean;
  readonly smallSuite: 'report' | 'exact';
}

/** Fewer compared cases than this decide nothing. */
export const SMALLEST_SUITE = 50;
/** Fewer clusters than this decide nothing. */
export const FEWEST_CLUSTERS = 10;

/**
 * Evaluation order: ascending SHA-256 of seed + NUL + cluster id (case id without one), the cases of a cluster together
 * and in the order of their own hash. Depends only on the ids and the seed, so that no rerun gets a different order.
 * The gate's seed contains the digest of what head sends: a push that changes it looks at other cases first.
 */
export function orderUnits<T extends Unit>(units: readonly T[], seed: string): T[] {
  const hash = (id: string): string => sha256Hex(`${seed}\0${id}`);
  const places = units.map((unit) => {
    const own = hash(unit.id);
    return {
      unit,
      group: unit.cluster === undefined ? own : hash(unit.cluster),
      clustered: unit.cluster !== undefined,
      own,
    };
  });
  places.sort(
    (a, b) =>
      compare(a.group, b.group) ||
      Number(a.clustered) - Number(b.clustered) ||
      compare(a.own, b.own) ||
      compare(a.unit.id, b.unit.id),
  );
  return places.map((place) => place.unit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Number of clusters, a case without one counting as its own; null when no case has a cluster. */
export function clusterCount(units: readonly Pick<Unit, 'cluster'>[]): number | null {
  const ids = new Set<string>();
  let alone = 0;
  for (const unit of units) {
    if (unit.cluster === undefined) alone += 1;
    else ids.add(unit.cluster);
  }
  return ids.size === 0 ? null : ids.size + alone;
}
