/** What each kind of failure is worth in points of the goal, and how much a lever can gain at most. */

import type { Lever } from '../inputs/escalation-policy.ts';
import type { Ceiling, Gap, Levels, ShapePoints, Shapes } from '../record/escalation-entry.ts';
import { type ClusterReview, type FailureReview, SHAPES, type ShapeName } from '../record/failure-review.ts';
import { type Interval, wilsonInterval } from '../stats/intervals.ts';
import { EPSILON, Z_95 } from './gap-and-reach.ts';
import { lossOf } from './who-looked.ts';

/** Loss by shape, and the uncertainty added when a probe splits it. */
interface Loss {
  readonly loss: Readonly<Record<ShapeName, number>>;
  /** Sum of squared half-widths, points. */
  readonly spread: Readonly<Record<ShapeName, number>>;
  readonly total: number;
}

function lossOfShapes({ clusters, failures }: FailureReview, n: number): Loss {
  const loss = Object.fromEntries(SHAPES.map((name) => [name, 0])) as Record<ShapeName, number>;
  const spread = { ...loss };
  for (const cluster of clusters) {
    for (const [name, part] of partsOf(cluster)) loss[name] += part;
    if (cluster.split === undefined) continue;
    const half = (Z_95 * 100 * lossOf(cluster) * splitError(cluster)) / n;
    for (const name of Object.keys(cluster.split) as ShapeName[]) spread[name] += half ** 2;
  }
  // Failures that are in no group have no known kind either.
  loss.unclear += Math.max(0, failures - clusters.reduce((sum, { size }) => sum + size, 0));
  return { loss, spread, total: SHAPES.reduce((sum, name) => sum + loss[name], 0) };
}

function partsOf(cluster: ClusterReview): readonly (readonly [ShapeName, number])[] {
  const { shape, split } = cluster;
  if (split === undefined) return [[shape, lossOf(cluster)]];
  return (Object.entries(split) as [ShapeName, number][]).map(([name, share]) => [name, share * lossOf(cluster)]);
}

/** Standard error of the share that the deciding probe fixed, with two pseudo-cases on either side. */
function splitError({ shape, probes = {} }: ClusterReview): number {
  const kind = { prompt: 'edited', knowledge: 'reference', capability: 'stronger' } as const;
  const probed = shape === 'weight' || shape === 'unclear' ? undefined : probes[kind[shape]];
  if (probed === undefined) return 0;
  const p = (probed.fixed + 2) / (probed.of + 4);
  return Math.sqrt((p * (1 - p)) / (probed.of + 4));
}

/** Points by shape with their intervals, and in total; undefined when no level was read. */
export function shapePoints(review: FailureReview, levels: Levels | null): ShapePoints | undefined {
  const { n, effective } = sizesOf(review, levels);
  if (n === 0) return undefined;
  const { loss, spread, total } = lossOfShapes(review, n);
  const of = (value: number, extra: number) => {
    const points = (100 * value) / n;
    return { points, interval: widened(points, wilson(points, effective), extra) };
  };
  return {
    ...(Object.fromEntries(SHAPES.map((name) => [name, of(loss[name], spread[name])])) as ShapePoints),
    total: of(total, 0),
  };
}

/** Cases that the failures come from, and their effective number when cases are clustered; without cases it means nothing. */
function sizesOf({ of }: FailureReview, levels: Levels | null): { readonly n: number; readonly effective: number } {
  const all = levels?.all.n ?? 0;
  const n = Math.min(of ?? all, all);
  return { n, effective: ((levels?.nEff ?? all) * n) / all };
}

/** Valid for graded scores too: a value in 0..1 varies no more than m (1 - m). Points. */
function wilson(points: number, n: number): Interval {
  const share = Math.min(1, Math.max(0, points / 100));
  const [low, high] = wilsonInterval(share * n, n) ?? [0, 1];
  return [100 * low, 100 * high];
}

/** Both half-widths are added in quadrature. */
function widened(points: number, [low, high]: Interval, extra: number): [number, number] {
  if (extra === 0) return [low, high];
  const below = Math.sqrt((points - low) ** 2 + extra);
  const above = Math.sqrt((high - points) ** 2 + extra);
  return [Math.max(0, points - below), Math.min(100, points + above)];
}

/** Shares of the failures by shape, 0..1, summing to 1 when there are any. */
export function shapesOf(review: Pick<FailureReview, 'clusters'>): Shapes {
  const { loss, total } = lossOfShapes({ done: true, failures: 0, ...review }, 1);
  const share = (name: ShapeName): number => (total === 0 ? 0 : loss[name] / total);
  return Object.fromEntries(SHAPES.map((name) => [name, share(name)])) as Record<ShapeName, number>;
}

/** The shape that a lever can fix; null = a lever that keeps quality and lowers cost, or whose gain is not known. */
const FIXES: Readonly<Record<Lever, ShapeName | null>> = {
  'prompt-optimize': 'prompt',
  'model-swap': null,
  route: null,
  rag: 'knowledge',
  tools: 'capability',
  cascade: null,
  'fine-tune': 'weight',
};

/** Low excludes the unclear failures, high includes them all; null when nobody looked, or the lever fixes no shape. */
export function ceilingOf(
  lever: Lever,
  { review, points, levels }: { review: FailureReview; points: ShapePoints | undefined; levels: Levels | null },
): Ceiling | null {
  if (points === undefined || !review.done) return null;
  const shape = FIXES[lever];
  if (shape === null) return lever === 'model-swap' ? curedByStronger(review, levels) : null;
  const low = points[shape]!;
  const high = low.points + (points.unclear?.points ?? 0);
  const { effective } = sizesOf(review, levels);
  return { low: low.points, high, interval: [low.interval[0], Math.max(low.interval[1], wilson(high, effective)[1])] };
}

/** What the stronger model fixed in the groups that it was asked about; null = it was asked about none. */
function curedByStronger(review: FailureReview, levels: Levels | null): Ceiling | null {
  const { clusters } = review;
  const { n, effective } = sizesOf(review, levels);
  const asked = clusters.filter(({ probes }) => (probes?.stronger?.of ?? 0) > 0);
  if (asked.length === 0) return null;
  const sum = (part: (cluster: ClusterReview) => number) => asked.reduce((total, one) => total + part(one), 0);
  const low = (100 * sum((one) => lossOf(one) * (one.probes!.stronger!.fixed / one.probes!.stronger!.of))) / n;
  const rest = clusters.filter((one) => !asked.includes(one)).reduce((total, one) => total + lossOf(one), 0);
  const high = low + (100 * rest) / n;
  return { low, high, interval: [wilson(low, effective)[0], wilson(high, effective)[1]] };
}

/**
 * Points that a lever must be able to gain to be considered: a fifth of the gap, and no less than what counts as a
 * lift.
 */
export function floorOf(gap: Gap | null, minLift: number): number {
  return Math.max(minLift, (gap?.points ?? 0) / 5);
}

export function isTooSmall(ceiling: Ceiling | null, floor: number): boolean {
  return ceiling !== null && ceiling.high < floor - EPSILON;
}
