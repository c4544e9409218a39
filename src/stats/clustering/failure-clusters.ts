/** Groups failures with similar reasons (or embeddings): the groups that a review looks at. */
import { type Distances, euclidean, fill, fromCondensed } from './distances.ts';
import { hdbscan } from './hdbscan.ts';
import { averageLinkage } from './linkage.ts';
import { cosineDistances, tfidf } from './tfidf.ts';

/** Below this many points a density has no meaning, and average linkage is enough. */
export const DENSITY_FROM = 30;
/** Cosine distance at which average linkage stops. */
export const LINKAGE_CUT = 0.6;
/** A noise point joins the cluster in which its membership is at least this. */
const SOFT_JOIN = 0.5;
/** Beyond this number, points are not compared pair by pair. */
export const MOST = 2_000;

export interface Grouped {
  /** Indexes into the input, ascending; groups largest first, then by first index. */
  readonly groups: readonly (readonly number[])[];
  /** Points that resemble no other. */
  readonly alone: readonly number[];
  readonly method: 'linkage' | 'hdbscan';
}

/**
 * Groups texts, or vectors if given (same length and order). Callers sort by id first: equal input produces equal
 * groups. Only the first MOST are compared; the rest stay alone. Throws RangeError on a vector that is not finite.
 */
export function groupFailures(texts: readonly string[], vectors?: readonly (readonly number[])[]): Grouped {
  const n = Math.min(texts.length, MOST);
  const rest = Array.from({ length: texts.length - n }, (_, index) => n + index);
  const cosine = distancesOf(texts.slice(0, n), vectors?.slice(0, n));
  const method = n < DENSITY_FROM ? 'linkage' : 'hdbscan';
  const labels = method === 'linkage' ? averageLinkage(cosine, LINKAGE_CUT) : byDensity(cosine);
  const groups = new Map<number, number[]>();
  const alone: number[] = [...rest];
  for (const [index, label] of labels.entries()) {
    if (label < 0) alone.push(index);
    else groups.set(label, [...(groups.get(label) ?? []), index]);
  }
  const found: (readonly number[])[] = [];
  for (const group of groups.values()) {
    if (group.length === 1) alone.push(...group);
    else found.push(group);
  }
  return {
    groups: found.sort((a, b) => b.length - a.length || a[0]! - b[0]!),
    alone: alone.sort((a, b) => a - b),
    method,
  };
}

function distancesOf(texts: readonly string[], vectors: readonly (readonly number[])[] | undefined): Distances {
  if (vectors === undefined) return fromCondensed(texts.length, cosineDistances(tfidf(texts)));
  const lengths = vectors.map((vector) => Math.hypot(...vector));
  const unit = vectors.map((vector, index) => {
    const length = lengths[index]!;
    if (!Number.isFinite(length)) throw new RangeError(`vector ${index} is not finite`);
    return length === 0 ? vector : vector.map((value) => value / length);
  });
  const chord = euclidean(unit);
  // A vector without a direction resembles no other, as a text without a word does.
  return fill(unit.length, (i, j) => (lengths[i] === 0 || lengths[j] === 0 ? 1 : chord.at(i, j) ** 2 / 2));
}

/** For vectors of length 1 the Euclidean distance follows from the cosine: sqrt(2 x distance). */
function byDensity(cosine: Distances): readonly number[] {
  const { n, at } = cosine;
  const chord: Distances = { n, at: (i, j) => Math.sqrt(2 * at(i, j)) };
  const minClusterSize = Math.max(3, Math.round(Math.sqrt(n) / 4));
  const { labels, membership } = hdbscan(chord, { minClusterSize, minSamples: 2 });
  const tight = labels.map((label, point) => {
    if (label >= 0) return label;
    const row = membership[point] ?? [];
    const best = row.indexOf(Math.max(...row));
    return best >= 0 && row[best]! >= SOFT_JOIN ? best : -1;
  });
  if (tight.some((label) => label >= 0)) return tight;
  // No density anywhere, or the same density everywhere: linkage tells which.
  return n <= 400 ? averageLinkage(cosine, LINKAGE_CUT) : tight;
}

/** The member nearest to all others, then members far from those already chosen: at most `limit`, medoid first. */
export function exemplars(
  members: readonly number[],
  distance: (i: number, j: number) => number,
  limit: number,
): readonly number[] {
  if (members.length === 0) return [];
  const total = (i: number): number => members.reduce((sum, j) => sum + distance(i, j), 0);
  const totals = new Map(members.map((member) => [member, total(member)]));
  const taken = [members.reduce((best, member) => (totals.get(member)! < totals.get(best)! ? member : best))];
  while (taken.length < Math.min(limit, members.length)) {
    const gap = (i: number): number => Math.min(...taken.map((j) => distance(i, j)));
    const left = members.filter((member) => !taken.includes(member));
    taken.push(left.reduce((best, member) => (gap(member) > gap(best) ? member : best)));
  }
  return taken;
}

/** Cosine distance of two texts among `texts`, for choosing exemplars. */
export function textDistance(texts: readonly string[]): (i: number, j: number) => number {
  const { at } = fromCondensed(texts.length, cosineDistances(tfidf(texts)));
  return at;
}
