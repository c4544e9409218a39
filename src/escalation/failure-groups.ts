/** Groups failing cases: exact codes by code, judged ones by what their reasons say, or singly when there are few. */

import type { Shape } from '../inputs/template.ts';
import { exemplars, groupFailures, textDistance } from '../stats/clustering/failure-clusters.ts';

/** One failing case of one template on the head arm. */
export interface FailureItem {
  readonly case: string;
  /** Id in the suite. */
  readonly template: string;
  /** Name in the library. */
  readonly library: string;
  /** 0..1. */
  readonly score: number;
  /** Exact code of a deterministic template. */
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly tags: readonly string[];
  /** Shapes that a failure of this template suggests, likeliest first. */
  readonly prior: readonly Shape[];
}

export const LIST_BELOW = 8;
const EXEMPLARS = 8;

/** Cases that fail alike; `code` is their exact code, null for judged ones. */
export interface Group {
  readonly items: readonly FailureItem[];
  readonly code: string | null;
}

export interface Grouped {
  /** Largest first. */
  readonly groups: readonly Group[];
  readonly failures: number;
  readonly notes: readonly string[];
}

/**
 * `embeddings`: vectors of the judge's reasons, by case id; used when every judged failure has one. The order of
 * `failures` never matters. n = 2,000 takes seconds, all of them in the pairwise distances.
 */
export function groupedFailures(
  failures: readonly FailureItem[],
  embeddings?: ReadonlyMap<string, readonly number[]>,
): Grouped {
  const sorted = [...failures].sort((a, b) => compare(a.template, b.template) || compare(a.case, b.case));
  const notes: string[] = [];
  const coded = sorted.filter(({ code }) => code !== undefined);
  const judged = sorted.filter(({ code }) => code === undefined);
  const groups = [...byCode(coded), ...byReason(judged, embeddings, notes)].sort(
    (a, b) =>
      b.items.length - a.items.length ||
      compare(a.items[0]!.template, b.items[0]!.template) ||
      compare(a.items[0]!.case, b.items[0]!.case),
  );
  return { groups, failures: sorted.length, notes };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byCode(items: readonly FailureItem[]): readonly Group[] {
  const groups = new Map<string, FailureItem[]>();
  for (const item of items) {
    const key = `${item.template}\0${item.code}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((members) => ({ items: members, code: members[0]!.code! }));
}

function byReason(
  items: readonly FailureItem[],
  embeddings: ReadonlyMap<string, readonly number[]> | undefined,
  notes: string[],
): readonly Group[] {
  const single = (item: FailureItem): Group => ({ items: [item], code: null });
  if (items.length < LIST_BELOW) return items.map(single);
  const groups: Group[] = [];
  for (const template of new Set(items.map((item) => item.template))) {
    const part = items.filter((item) => item.template === template);
    const vectors = part.map((item) => embeddings?.get(item.case));
    const known = vectors.every((vector): vector is readonly number[] => vector !== undefined);
    const { groups: found, alone, method } = groupFailures(part.map(textOf), known ? vectors : undefined);
    groups.push(...found.map((members) => ({ items: members.map((index) => part[index]!), code: null })));
    groups.push(...alone.map((index) => single(part[index]!)));
    notes.push(
      `${template}: ${part.length} judged failures, ${found.length} groups by ${method === 'linkage' ? 'average linkage' : 'HDBSCAN'} on ${known ? 'embeddings' : 'TF-IDF'}, ${alone.length} like no other.`,
    );
  }
  return groups;
}

/** How a failure describes itself: the judge's reason, or else its output. */
function textOf({ reason, output, tags }: FailureItem): string {
  return reason !== undefined && reason.trim() !== '' ? reason : `${tags.join(' ')} ${output ?? ''}`;
}

/** The cases that represent a group best, at most `most`. */
export function exemplarsOf({ items }: Group, most = EXEMPLARS): readonly FailureItem[] {
  // Only part of a very large group is compared: the judge sees eight rows in any case.
  const part = items.slice(0, 200);
  const distance = textDistance(part.map(textOf));
  return exemplars([...part.keys()], distance, most).map((index) => part[index]!);
}

export function idOf({ items, code }: Group): string {
  const [first] = items;
  return code === null ? `${first!.template}:${first!.case}` : `${first!.template}:${code}`;
}
