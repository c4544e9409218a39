/** Reads the lines of a file one after the other and refuses those that are too long. */
import { isUtf8 } from 'node:buffer';
import type { Problems } from './problem.ts';
import { decodeText, MAX_FILE_BYTES, refuseConflict } from './utf8.ts';

/** Characters. */
export const MAX_LINE = 8 * 1024 * 1024;

/** Visits each line that is not blank, with its 1-based number; a line that is too long is noted and skipped. */
export function eachLine(
  file: string,
  text: string,
  problems: Problems,
  visit: (line: string, number: number) => void,
): void {
  let start = 0;
  let number = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    number += 1;
    if (end - start > MAX_LINE) {
      problems.add({
        file,
        line: number,
        message: `is a line of ${end - start} characters; at most ${MAX_LINE} are read`,
      });
    } else {
      const line = text.slice(start, end).trim();
      if (line !== '') visit(line, number);
    }
    start = end + 1;
  }
}

export function longestLine(text: string): number {
  if (text.length <= MAX_LINE) return text.length;
  let longest = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return Math.max(longest, text.length - start);
}

/** Lines of UTF-8 bytes, read in place without making one text of them all. */
export interface Lines {
  readonly bytes: Buffer;
  /** The lines that are not blank, trimmed; `line` is 1-based, `at` and `length` are bytes. */
  each(): Iterable<{ readonly line: number; readonly at: number; readonly length: number; readonly text: string }>;
}

/** Null and a problem if the bytes are not text or contain both sides of a merge; a line that is too long is noted. */
export function linesOf(file: string, bytes: Uint8Array, problems: Problems): Lines | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sound = bytes.length <= MAX_FILE_BYTES && isUtf8(buffer);
  // A fault is reported as for any other text.
  if (!sound) return decodeText(file, bytes, problems) === null ? null : { bytes: buffer, each: () => [] };
  if (buffer.includes('<<<<<<< ') && refuseConflict(file, buffer.toString('utf8'), problems)) return null;
  return { bytes: buffer, each: () => eachOf(file, buffer, problems) };
}

const BOM = [0xef, 0xbb, 0xbf];

function* eachOf(file: string, buffer: Buffer, problems: Problems): ReturnType<Lines['each']> & Generator {
  let at = BOM.every((byte, index) => buffer[index] === byte) ? BOM.length : 0;
  for (let line = 1; at < buffer.length; line++) {
    const found = buffer.indexOf(10, at);
    const end = found < 0 ? buffer.length : found;
    // A line is measured in characters, like any other text, and not in bytes.
    const raw = buffer.toString('utf8', at, end);
    if (raw.length > MAX_LINE) {
      problems.add({ file, line, message: `is a line of ${raw.length} characters; at most ${MAX_LINE} are read` });
    } else {
      const text = raw.trim();
      if (text !== '') yield { line, at, length: end - at, text };
    }
    at = end + 1;
  }
}
