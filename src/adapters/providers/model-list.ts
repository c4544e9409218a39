/** The models that a provider lists, and what it says about their end of life. */

export interface ModelList {
  readonly ids: ReadonlySet<string>;
  /** By id: a date or a text on deprecation, as the provider puts it. */
  readonly ends: ReadonlyMap<string, string>;
  /** By id, if the list has the field `shutdown_date`: an ISO date, or null if none is announced. */
  readonly shutdowns: ReadonlyMap<string, string | null>;
}

/** Null if the body is not a list, or an empty one. */
export function readModelList(body: unknown): ModelList | null {
  const list = typeof body === 'object' && body !== null ? (body as { readonly [key: string]: unknown }) : {};
  const data = list['data'] ?? list['models'];
  if (!Array.isArray(data) || data.length === 0) return null;
  const ids = new Set<string>();
  const ends = new Map<string, string>();
  const shutdowns = new Map<string, string | null>();
  for (const item of data as readonly unknown[]) {
    if (typeof item !== 'object' || item === null) continue;
    const { id: named, name } = item as { readonly id?: unknown; readonly name?: unknown };
    // Google writes `models/ID`.
    const id = named ?? (typeof name === 'string' ? name.replace(/^models\//, '') : undefined);
    if (typeof id !== 'string') continue;
    ids.add(id);
    const shutdown = 'shutdown_date' in item ? dayOf(item.shutdown_date) : undefined;
    if (shutdown !== undefined) shutdowns.set(id, shutdown);
    for (const [key, value] of Object.entries(item)) {
      if (!/deprecat|shutdown|retire|sunset|expir/i.test(key) || value === null || value === false || value === '')
        continue;
      ends.set(id, `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
    }
  }
  return { ids, ends, shutdowns };
}

/** Undefined for anything other than a date or null. */
function dayOf(value: unknown): string | null | undefined {
  if (value === null) return null;
  const seconds = typeof value === 'number' && value > 0 && value < 1e11 ? value : undefined;
  if (seconds !== undefined) return new Date(1000 * seconds).toISOString().slice(0, 10);
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}
