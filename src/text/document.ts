/** A parsed file whose values still know where they were, so that a fault is reported with line, column and key. */
import type { Json } from './digest.ts';
import type { JsonObject } from './json-object.ts';
import { type Problem, type Problems, show } from './problem.ts';
import { resolvePath } from './tree.ts';
import type { Place } from './utf8.ts';

/** Levels of nesting, in files and in answers. */
export const MAX_DEPTH = 200;

export type Path = readonly (string | number)[];

/** A parsed file that still knows where each of its values was. */
export interface Document {
  readonly file: string;
  readonly value: Json;
  /** Place of a value or of its key; of its nearest existing parent if the value does not exist. */
  readonly place: (path: Path, part?: 'key' | 'value') => Place | undefined;
}

/** `targets.app.prompt[0]`. */
export function keyOf(path: Path): string | undefined {
  let key = '';
  for (const part of path) key += typeof part === 'number' ? `[${part}]` : key === '' ? part : `.${part}`;
  return key === '' ? undefined : key;
}

/** The value at a path, or undefined. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = value;
  for (const step of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return undefined;
    here = (here as JsonObject)[step];
  }
  return here;
}

/** A problem's file, place and key; the caller adds the message. */
export function problemAt(document: Document, path: Path, part: 'key' | 'value' = 'value'): Omit<Problem, 'message'> {
  return { file: document.file, ...document.place(path, part), key: keyOf(path) };
}

/**
 * The path that `key` of a document names, relative to `from` (`''` = the repository); null and a problem when it leaves
 * the repository.
 */
export function follow(document: Document, at: Path, from: string, problems: Problems): string | null {
  const named = valueAt(document.value, at);
  const path = typeof named === 'string' ? resolvePath(from, named) : null;
  if (path !== null) return path;
  problems.add({
    ...problemAt(document, at),
    message: `${show(named)} is not a path inside the repository; write a relative path with / that does not leave it`,
  });
  return null;
}

export function shallow(document: Document, problems: Problems): boolean {
  if (!deeperThan(document.value, MAX_DEPTH)) return true;
  problems.add({
    file: document.file,
    line: document.place([])?.line,
    message: `is nested deeper than ${MAX_DEPTH} levels`,
  });
  return false;
}

export function deeperThan(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (deeperThan(item, levels - 1)) return true;
    return false;
  }
  for (const key in value) if (deeperThan((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}
