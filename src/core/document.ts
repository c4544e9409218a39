/** Text files -> values with places: UTF-8, YAML and JSON, and schema faults turned into problems with line and column. */
import { isUtf8 } from 'node:buffer';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Document as YamlDocument,
} from 'yaml';
import type { Json } from './digest.ts';
import { jsonOffset, walkJson } from './json-text.ts';
import { InputError, type Problem } from './problem.ts';
import { resolvePath, type Tree } from './tree.ts';

export const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Characters. */
export const MAX_LINE = 8 * 1024 * 1024;
export const MAX_DEPTH = 100;
const MAX_ALIASES = 100;
const SHOWN_PER_FILE = 20;

/** Collects the faults of all files, so that one report names them all; of one file the first twenty are told in full. */
export class Problems {
  readonly #files = new Map<string, { readonly shown: Problem[]; readonly seen: Set<string>; more: number }>();

  add(problem: Problem): void {
    let entry = this.#files.get(problem.file);
    if (entry === undefined) {
      entry = { shown: [], seen: new Set(), more: 0 };
      this.#files.set(problem.file, entry);
    }
    if (entry.shown.length >= SHOWN_PER_FILE) {
      entry.more += 1;
      return;
    }
    const identity = `${problem.line}:${problem.column}:${problem.key}:${problem.message}`;
    if (entry.seen.has(identity)) return;
    entry.seen.add(identity);
    entry.shown.push(problem);
  }

  get any(): boolean {
    return this.#files.size > 0;
  }

  /** Faults so far, of a file or of all; tells whether a step has added any. */
  get count(): number {
    let sum = 0;
    for (const { shown, more } of this.#files.values()) sum += shown.length + more;
    return sum;
  }

  get list(): readonly Problem[] {
    return [...this.#files].flatMap(([file, { shown, more }]) => {
      const inOrder = shown.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
      return more === 0 ? inOrder : [...inOrder, { file, message: `and ${more} more` }];
    });
  }

  throwIfAny(): void {
    if (this.any) throw new InputError(this.list);
  }
}

export type Path = readonly (string | number)[];

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A parsed file that still knows where each of its values stood. */
export interface Document {
  readonly file: string;
  readonly value: Json;
  /** Place of a value, or of its key; of the nearest parent that exists when the value does not. */
  readonly place: (path: Path, part?: 'key' | 'value') => Place | undefined;
}

/** `targets.app.prompt[0]`. */
export function keyOf(path: Path): string | undefined {
  let key = '';
  for (const part of path) key += typeof part === 'number' ? `[${part}]` : key === '' ? part : `.${part}`;
  return key === '' ? undefined : key;
}

/** The value as a message shows it: JSON, at most 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  let text: string;
  if (typeof value === 'string' && value.length > 80) text = JSON.stringify(value.slice(0, 80));
  else if (Array.isArray(value) && value.length > 8) text = `a list of ${value.length}`;
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const keys = Object.keys(value);
    text = `an object (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''})`;
  } else text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

// --- bytes and text -------------------------------------------------------------------------------------------------

/** Text of UTF-8 bytes, without a byte order mark; null and a problem with the line when a byte is no UTF-8. */
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

/** Lines of UTF-8 bytes as they stand in them, without making one text of all. */
export interface Lines {
  readonly bytes: Buffer;
  /** Lines that hold something, blanks around them left out; `line` is 1-based, `at` and `length` are bytes. */
  each(): Iterable<{ readonly line: number; readonly at: number; readonly length: number; readonly text: string }>;
}

/** Null and a problem when the bytes are no text, or hold both sides of a merge; a line that is too long is noted. */
export function linesOf(file: string, bytes: Uint8Array, problems: Problems): Lines | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sound = bytes.length <= MAX_FILE_BYTES && isUtf8(buffer);
  // A fault is told as for any other text.
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
    // A character takes at most four bytes: most lines are short without counting.
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

/** Bytes of a file of the tree, and the same words where there is none. */
export function readBytes(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
): Uint8Array | null {
  const entry = tree.entry(path);
  if (entry.kind === 'file') return entry.bytes;
  const why = entry.kind === 'absent' ? 'does not exist' : `cannot be read: ${entry.why}`;
  problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
  return null;
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

/** Visits each line that is not blank, with its 1-based number; a line that is too long is a problem and is left out. */
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

/** Place of an offset. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Refuses a file that still holds both sides of a merge. */
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

// --- YAML and JSON --------------------------------------------------------------------------------------------------

/** A YAML or JSON file by its name; null when a problem was noted. */
export function parseDocumentText(file: string, text: string, problems: Problems): Document | null {
  if (refuseConflict(file, text, problems)) return null;
  if (longestLine(text) > MAX_LINE) {
    eachLine(file, text, problems, () => {});
    return null;
  }
  return file.endsWith('.json') ? parseJsonText(file, text, problems) : parseYamlText(file, text, problems);
}

function longestLine(text: string): number {
  if (text.length <= MAX_LINE) return text.length;
  let longest = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return Math.max(longest, text.length - start);
}

/** Reads and parses a file of the tree. */
export function readDocument(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
): Document | null {
  const text = readText(tree, path, problems, named);
  return text === null ? null : parseDocumentText(path, text, problems);
}

/** YAML 1.2 core schema, no custom tags, string keys; `firstLine` is where the text begins in its file. */
export function parseYamlText(file: string, text: string, problems: Problems, firstLine = 1): Document | null {
  const lineCounter = new LineCounter();
  const shifted = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  let yaml: YamlDocument.Parsed;
  try {
    yaml = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      schema: 'core',
      uniqueKeys: true,
      stringKeys: true,
      logLevel: 'error',
    });
  } catch (error) {
    problems.add({ file, line: firstLine, message: tooDeep(error) });
    return null;
  }
  const faults = [...yaml.errors, ...yaml.warnings];
  if (faults.length > 0) {
    for (const fault of faults) {
      const message = /call stack/.test(fault.message)
        ? `is nested deeper than ${MAX_DEPTH} levels`
        : `is not valid YAML: ${fault.message}`;
      problems.add({ file, ...shifted(fault.pos[0]), message });
    }
    return null;
  }
  if (yaml.contents === null) {
    problems.add({ file, line: firstLine, message: 'is empty' });
    return null;
  }
  let value: Json;
  try {
    value = yaml.toJS({ maxAliasCount: MAX_ALIASES }) as Json;
  } catch (error) {
    const message =
      error instanceof ReferenceError
        ? `its aliases (*name) expand to more than ${MAX_ALIASES} copies; write the values out`
        : tooDeep(error);
    problems.add({ file, line: firstLine, message });
    return null;
  }
  const place = (path: Path, part: 'key' | 'value' = 'value'): Place | undefined => {
    const offset = yamlOffset(yaml, path, part);
    return offset === undefined ? undefined : shifted(offset);
  };
  const document = { file, value, place };
  return shallow(document, problems) && finite(document, problems) ? document : null;
}

function tooDeep(error: unknown): string {
  if (error instanceof RangeError) return `is nested deeper than ${MAX_DEPTH} levels`;
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function yamlOffset(yaml: YamlDocument.Parsed, path: Path, part: 'key' | 'value'): number | undefined {
  let node: unknown = yaml.contents;
  let best = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(yaml);
    let next: unknown;
    let keyStart: number | undefined;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return best;
      keyStart = startOf(pair.key);
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      if (step >= node.items.length) return best;
      next = node.items[step];
    } else return best;
    const last = index === path.length - 1;
    const own = startOf(next);
    best = (last && part === 'key' ? (keyStart ?? own) : (own ?? keyStart)) ?? best;
    // An empty value has no width: its key is the better place.
    if (isScalar(next) && next.range && next.range[0] === next.range[1] && keyStart !== undefined) best = keyStart;
    node = next;
  }
  return best;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** JSON with the place of the first fault; a key that stands twice in an object is a fault. */
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
  const document: Document = {
    file,
    value: JSON.parse(text) as Json,
    place: (path, part = 'value') => {
      const offset = jsonOffset(text, path, part);
      return offset === undefined ? undefined : placeOf(text, offset);
    },
  };
  return shallow(document, problems) ? document : null;
}

/** JSON of one line of a JSONL file; undefined when a problem was noted. */
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

function shallow(document: Document, problems: Problems): boolean {
  if (!deeperThan(document.value, MAX_DEPTH)) return true;
  problems.add({
    file: document.file,
    line: document.place([])?.line,
    message: `is nested deeper than ${MAX_DEPTH} levels`,
  });
  return false;
}

/** Refuses the numbers of YAML that JSON cannot carry: NaN and infinities. */
function finite(document: Document, problems: Problems): boolean {
  let sound = true;
  const visit = (value: Json | undefined, path: (string | number)[]): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      problems.add({ ...problemAt(document, path), message: `${value} is not a number that JSON can carry` });
      sound = false;
    } else if (Array.isArray(value)) {
      value.forEach((item: Json, index) => {
        visit(item, [...path, index]);
      });
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(document.value, []);
  return sound;
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

/** The value at a path, or undefined. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = value;
  for (const step of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return undefined;
    here = (here as { readonly [key: string]: Json | undefined })[step];
  }
  return here;
}

/** A problem's file, place and key; the message is the caller's. */
export function problemAt(document: Document, path: Path, part: 'key' | 'value' = 'value'): Omit<Problem, 'message'> {
  return { file: document.file, ...document.place(path, part), key: keyOf(path) };
}
