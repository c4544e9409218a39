/** JSON files and the lines of JSONL files: written, and parsed with every fault reported at its place. */
import type { Json } from './digest.ts';
import { type Document, deeperThan, MAX_DEPTH, shallow } from './document.ts';
import { jsonOffsets, walkJson } from './json-scan.ts';
import type { Problems } from './problem.ts';
import { placeOf } from './utf8.ts';

/** JSON with the place of the first fault; a key that occurs twice in an object is a fault. */
export function parseJsonText(file: string, text: string, problems: Problems): Document | null {
  const twice: { key: string; offset: number }[] = [];
  const fault = walkJson(text, { twice: (key, offset) => twice.push({ key, offset }) });
  if (fault !== null) {
    problems.add({ file, ...placeOf(text, fault.offset), message: `is not valid JSON: ${fault.message}` });
    return null;
  }
  for (const { key, offset } of twice)
    problems.add({ file, ...placeOf(text, offset), key, message: 'stands twice in one object' });
  if (twice.length > 0) return null;
  const offsetOf = jsonOffsets(text);
  const document: Document = {
    file,
    value: JSON.parse(text) as Json,
    place: (path, part = 'value') => {
      const offset = offsetOf(path, part);
      return offset === undefined ? undefined : placeOf(text, offset);
    },
  };
  return shallow(document, problems) ? document : null;
}

/** JSON of one line of a JSONL file; undefined if a problem was noted. */
export function parseJsonLine(file: string, line: string, number: number, problems: Problems): Json | undefined {
  let value: Json;
  try {
    value = JSON.parse(line) as Json;
  } catch {
    const fault = walkJson(line);
    const message = line.startsWith('<<<<<<< ')
      ? 'holds the marker of an unresolved merge (<<<<<<<); resolve it first'
      : `is not valid JSON: ${fault?.message ?? 'it cannot be parsed'}`;
    problems.add({ file, line: number, column: (fault?.offset ?? 0) + 1, message });
    return undefined;
  }
  if (deeperThan(value, MAX_DEPTH)) {
    problems.add({ file, line: number, message: `is nested deeper than ${MAX_DEPTH} levels` });
    return undefined;
  }
  return value;
}

/** The text of a JSONL file. */
export function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
