/** The base branch over its last runs: one line of levels per template, ending in this change. */

import type { TrendPoint } from '../record/operational.ts';
import type { PlumblineRecord } from '../record/record.ts';

/** Runs shown per template. */
const SHOWN = 8;

export interface TrendLine {
  readonly target: string;
  readonly template: string;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** This change's own level in points; null when it was not measured. */
  readonly head: number | null;
}

/** Templates of this run that have a past, in the record's order. */
export function trendLines(record: PlumblineRecord): readonly TrendLine[] {
  const all = record.operational.trend ?? [];
  return Object.entries(record.targets).flatMap(([target, { templates }]) =>
    Object.entries(templates).flatMap(([template, { head }]) => {
      const points = all.filter((point) => point.target === target && point.template === template).slice(-SHOWN);
      return points.length === 0 ? [] : [{ target, template, points, head }];
    }),
  );
}
