/** Parts of a suite (tags, splits, clusters) side by side: exploratory, never a verdict. */
import type { Slice } from '../record/target-result.ts';
import { clusteredSums, differenceInterval, pairSums, regressionStatistic } from '../stats/paired.ts';

/** One case under one template. Scores are means over samples, 0..1; null = not scored. */
export interface SliceRow {
  readonly base: number | null;
  readonly head: number | null;
  readonly tags: readonly string[];
  readonly split?: string | undefined;
  readonly cluster?: string | undefined;
}

/** Smaller parts are just noise with a name. */
const SMALLEST_SLICE = 5;
const SHOWN_PER_KIND = 20;

/**
 * Base, head and change of every tag, split and cluster with five scored cases or more, at most twenty of a kind,
 * largest fall first. Points; the 95 % interval is not corrected for how many are shown.
 */
export function slicesOf(template: string, rows: readonly SliceRow[]): readonly Slice[] {
  const groups = {
    tag: new Map<string, SliceRow[]>(),
    split: new Map<string, SliceRow[]>(),
    cluster: new Map<string, SliceRow[]>(),
  };
  const put = (group: Map<string, SliceRow[]>, name: string, row: SliceRow): void => {
    const list = group.get(name);
    if (list === undefined) group.set(name, [row]);
    else list.push(row);
  };
  for (const row of rows) {
    if (row.base === null || row.head === null) continue;
    for (const tag of new Set(row.tags)) put(groups.tag, tag, row);
    if (row.split !== undefined) put(groups.split, row.split, row);
    if (row.cluster !== undefined) put(groups.cluster, row.cluster, row);
  }
  return Object.entries(groups).flatMap(([kind, group]) =>
    [...group]
      .filter(([, members]) => members.length >= SMALLEST_SLICE)
      .map(([name, members]) => sliceOf(`${kind}:${name}`, template, members))
      .sort((a, b) => a.delta - b.delta || (a.name < b.name ? -1 : 1))
      .slice(0, SHOWN_PER_KIND),
  );
}

function sliceOf(name: string, template: string, rows: readonly SliceRow[]): Slice {
  const n = rows.length;
  const base = rows.reduce((sum, row) => sum + row.base!, 0) / n;
  const head = rows.reduce((sum, row) => sum + row.head!, 0) / n;
  const statistic = regressionStatistic(sumsOf(rows));
  const interval = statistic === null ? null : differenceInterval(statistic);
  return {
    name,
    template,
    n,
    base: 100 * base,
    head: 100 * head,
    delta: 100 * (head - base),
    interval: interval === null ? null : [100 * interval[0], 100 * interval[1]],
  };
}

/** Clustered only when the slice contains several clusters; within one cluster, its cases are all the data there is. */
function sumsOf(rows: readonly SliceRow[]): ReturnType<typeof pairSums> {
  const clusters = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = row.cluster === undefined ? `case ${index}` : `cluster ${row.cluster}`;
    const list = clusters.get(key);
    const d = row.head! - row.base!;
    if (list === undefined) clusters.set(key, [d]);
    else list.push(d);
  });
  const clustered = clusters.size > 1 && clusters.size < rows.length;
  return clustered ? clusteredSums([...clusters.values()]) : pairSums([...clusters.values()].flat());
}
