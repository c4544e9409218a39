/** The base branch over its runs: the levels that one run adds, and those that a later run may be compared with. */

import { z } from 'zod';
import { jsonLines } from '../text/json-lines.ts';
import type { TrendPoint } from './operational.ts';

/** What a run measured for its head, by target and template. */
export type Levels = Readonly<
  Record<
    string,
    {
      readonly templates: Readonly<
        Record<string, { readonly digest: string; readonly head: number | null; readonly measured: number }>
      >;
    }
  >
>;

/** The most that are kept for each template, newest last. */
const KEPT = 20;

const POINT = z.object({
  sha: z.string().max(64),
  at: z.iso.datetime(),
  target: z.string().max(200),
  template: z.string().max(200),
  digest: z.string().max(80),
  level: z.number().min(0).max(100),
  n: z.int().positive(),
});

/** The points of a run of the base branch; a template without a level adds none. */
export function pointsOf(levels: Levels, { sha, at }: Pick<TrendPoint, 'sha' | 'at'>): readonly TrendPoint[] {
  return Object.entries(levels).flatMap(([target, { templates }]) =>
    Object.entries(templates).flatMap(([template, { digest, head, measured }]) =>
      head === null || measured === 0 ? [] : [{ sha, at, target, template, digest, level: head, n: measured }],
    ),
  );
}

/** One JSON line per point. */
export function formatPoints(points: readonly TrendPoint[]): string {
  return jsonLines(points);
}

/** Reads what `formatPoints` wrote. A malformed line is left out: a trend is shown, and decides nothing. */
export function parsePoints(text: string): readonly TrendPoint[] {
  return text.split('\n').flatMap((line) => {
    try {
      const read = POINT.safeParse(JSON.parse(line));
      return read.success ? [read.data] : [];
    } catch {
      return [];
    }
  });
}

/** The points that match the templates as they are today, oldest first, one for each commit and template. */
export function trendOf(points: readonly TrendPoint[], levels: Levels): readonly TrendPoint[] {
  const sorted = [...points].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return Object.entries(levels).flatMap(([target, { templates }]) =>
    Object.entries(templates).flatMap(([template, { digest }]) => {
      const own = sorted.filter(
        (point) => point.target === target && point.template === template && point.digest === digest,
      );
      return [...new Map(own.map((point) => [point.sha, point])).values()].slice(-KEPT);
    }),
  );
}
