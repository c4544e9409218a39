/** Decodes files of a tree as UTF-8 text, finds places in it, and refuses what is too large or half merged. */
import { nearest, nearMiss } from './did-you-mean.ts';
import type { Problem, Problems } from './problem.ts';
import type { Tree } from './tree.ts';

export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Text of UTF-8 bytes, without a byte order mark; null and a problem with the line if a byte is not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array, problems: Problems): string | null {
  if (bytes.length > MAX_FILE_BYTES) {
    problems.add({
      file,
      message: `is ${mebibytes(bytes.length)} MiB; at most ${mebibytes(MAX_FILE_BYTES)} MiB are read`,
    });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, byte } = firstInvalid(bytes);
    problems.add({
      file,
      line,
      message: `byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8; save the file as UTF-8`,
    });
    return null;
  }
}

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** First byte that is not part of well-formed UTF-8 (RFC 3629), and its 1-based line. */
function firstInvalid(bytes: Uint8Array): { line: number; byte: number } {
  let line = 1;
  let i = 0;
  while (i < bytes.length) {
    const a = bytes[i]!;
    if (a < 0x80) {
      if (a === 0x0a) line += 1;
      i += 1;
      continue;
    }
    const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0;
    if (length === 0) return { line, byte: a };
    const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80;
    const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf;
    for (let k = 1; k < length; k += 1) {
      const b = bytes[i + k];
      if (b === undefined || b < (k === 1 ? low : 0x80) || b > (k === 1 ? high : 0xbf)) return { line, byte: a };
    }
    i += length;
  }
  return { line, byte: bytes.at(-1) ?? 0 };
}

/** Text of a file of the tree. `named` says which file and key asked for it, so that the message can point there. */
export function readText(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
): string | null {
  const bytes = readBytes(tree, path, problems, named);
  return bytes === null ? null : decodeText(path, bytes, problems);
}

/** Bytes of a file of the tree, with the same messages if there is none. */
export function readBytes(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
): Uint8Array | null {
  const entry = tree.entry(path);
  if (entry.kind === 'file') return entry.bytes;
  const why =
    entry.kind === 'absent'
      ? `does not exist${named === undefined ? '' : nearBy(tree, path)}`
      : `cannot be read: ${entry.why}`;
  problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
  return null;
}

/** A tree with more files than this is not searched just for a message. */
const MOST_PATHS = 50_000;

/** `; did you mean prompts/summarise.md?`: the file of that kind whose path differs by a few letters, if any. */
function nearBy(tree: Tree, path: string): string {
  const kind = path.slice(path.lastIndexOf('.'));
  const near = nearest(
    path,
    tree
      .paths()
      .slice(0, MOST_PATHS)
      .filter((one) => one.endsWith(kind)),
  );
  return near === null || nearMiss(path, [near]) === null ? '' : `; did you mean ${near}?`;
}

/** The lines of the last text asked about: a caller that asks for one place in it often asks for many. */
let known: { readonly text: string; readonly starts: Uint32Array } | null = null;

/** Place of an offset. The lines of a text are found once, however many places in it are asked for. */
export function placeOf(text: string, offset: number): Place {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** Offset of a place. */
export function offsetOf(text: string, { line, column }: Place): number {
  const starts = lineStarts(text);
  return starts[Math.min(line, starts.length) - 1]! + column - 1;
}

function lineStarts(text: string): Uint32Array {
  if (known?.text === text) {
    // Both sides of a change have equal texts that are two strings, and only a string that is the same one is compared at once.
    known = { text, starts: known.starts };
    return known.starts;
  }
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  known = { text, starts: Uint32Array.from(starts) };
  return known.starts;
}

/** Refuses a file that still contains both sides of a merge. */
export function refuseConflict(file: string, text: string, problems: Problems): boolean {
  const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
  if (start === 0 && !text.startsWith('<<<<<<< ')) return false;
  const middle = text.indexOf('\n=======', start);
  if (middle < 0 || text.indexOf('\n>>>>>>>', middle) < 0) return false;
  problems.add({
    file,
    ...placeOf(text, start),
    message: 'holds the markers of an unresolved merge (<<<<<<<); resolve it first',
  });
  return true;
}
