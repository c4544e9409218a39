/** The models a provider lists, and what it says about their end. */

export interface ModelList {
  readonly ids: ReadonlySet<string>;
  /** By id: a date or a word on deprecation, as the provider puts it. */
  readonly ends: ReadonlyMap<string, string>;
}

/** Null where the body is no list, or an empty one. */
export function readModelList(body: unknown): ModelList | null {
  const data: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  if (!Array.isArray(data) || data.length === 0) return null;
  const ids = new Set<string>();
  const ends = new Map<string, string>();
  for (const item of data as readonly unknown[]) {
    if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string') continue;
    ids.add(item.id);
    for (const [key, value] of Object.entries(item)) {
      if (!/deprecat|shutdown|retire|sunset|expir/i.test(key) || value === null || value === false || value === '')
        continue;
      ends.set(item.id, `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
    }
  }
  return { ids, ends };
}
