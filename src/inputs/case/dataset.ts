/** Reads the dataset: JSONL, JSON or CSV rows become cases, and each fault is reported with its line. */
import { parse as parseCsv } from 'csv-parse/sync';
import type { FindMedia } from '../../model-call/messages.ts';
import { suggestion } from '../../text/did-you-mean.ts';
import type { Json } from '../../text/digest.ts';
import { keyOf, problemAt } from '../../text/document.ts';
import { parseJsonLine, parseJsonText } from '../../text/json-lines.ts';
import { isObject } from '../../text/json-object.ts';
import { walkJson } from '../../text/json-scan.ts';
import { linesOf, MAX_LINE } from '../../text/lines-of-file.ts';
import { type Problem, type Problems, show } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { decodeText, placeOf, readBytes, refuseConflict } from '../../text/utf8.ts';
import { mediaFiles } from '../media-files.ts';
import { type Case, cellOf, isRowKey, meantKey, readCase } from './case.ts';
import { CaseRows } from './lazy-cases.ts';

/** The cases of a dataset file (.jsonl, .json or .csv by its name); null if a problem was noted. Linear time. */
export function loadCases(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
  media: FindMedia = mediaFiles(tree, path).find,
): readonly Case[] | null {
  const bytes = readBytes(tree, path, problems, named);
  return bytes === null ? null : parseCases(path, bytes, problems, media);
}

/** The same from the file's bytes; without `media` a case that names a picture or a document is a fault. */
export function parseCases(
  file: string,
  bytes: Uint8Array,
  problems: Problems,
  media?: FindMedia,
): readonly Case[] | null {
  const before = problems.count;
  const cases: Case[] = [];
  const lines = new Map<string, number>();
  const add = (found: Case): void => {
    const first = lines.get(found.id);
    if (first === undefined) {
      lines.set(found.id, found.line);
      cases.push(found);
      return;
    }
    problems.add({
      file,
      line: found.line,
      key: 'id',
      message: `${show(found.id)} is the id of line ${first} already; an id stands once`,
    });
  };
  const take = (row: Json, line: number): Case | null =>
    readCase(row, line, (path, message) => problems.add({ file, line, key: keyOf(path), message }), media);
  if (file.endsWith('.csv') || file.endsWith('.json')) {
    const text = decodeText(file, bytes, problems);
    if (text === null || refuseConflict(file, text, problems)) return null;
    const each = file.endsWith('.csv') ? eachCsvRow : eachJsonRow;
    each(file, text, problems, (row, line) => {
      const found = take(row, line);
      if (found !== null) add(found);
    });
  } else if (!readLines(file, bytes, problems, take, add)) return null;
  if (problems.count > before) return null;
  if (cases.length > 0) return cases;
  problems.add({ file, message: 'holds no case; write at least one row with an id' });
  return null;
}

// --- JSON lines -----------------------------------------------------------------------------------------------------

/** Rows stay in memory up to this many bytes of a file; later ones are read from the bytes on demand. */
const HELD_BYTES = 8 * 1024 * 1024;

/** False if the file cannot be read by lines. */
function readLines(
  file: string,
  bytes: Uint8Array,
  problems: Problems,
  take: (row: Json, line: number) => Case | null,
  add: (found: Case) => void,
): boolean {
  const lines = linesOf(file, bytes, problems);
  if (lines === null) return false;
  const rows = new CaseRows(lines.bytes, (text, line) => take(JSON.parse(text) as Json, line)!);
  let held = 0;
  for (const { line, at, length, text } of lines.each()) {
    const row = parseJsonLine(file, text, line, problems);
    const found = row === undefined ? null : take(row, line);
    if (found === null) continue;
    held += length;
    add(held > HELD_BYTES ? rows.at(found, at, length) : found);
  }
  return true;
}

// --- JSON and CSV ---------------------------------------------------------------------------------------------------

/** A list of rows, or an object whose `cases` is one. */
function eachJsonRow(file: string, text: string, problems: Problems, take: (row: Json, line: number) => void): void {
  const document = parseJsonText(file, text, problems);
  if (document === null) return;
  const { value } = document;
  const under = isObject(value);
  const rows = under ? value['cases'] : value;
  if (under) {
    for (const key of Object.keys(value)) {
      if (key !== 'cases')
        problems.add({
          ...problemAt(document, [key], 'key'),
          message: `unknown key ${show(key)}${suggestion(key, ['cases'])}`,
        });
    }
  }
  if (!Array.isArray(rows)) {
    problems.add({
      file,
      line: 1,
      key: under ? 'cases' : undefined,
      message: `expected a list of cases, found ${show(rows)}`,
    });
    return;
  }
  const lines: number[] = [];
  walkJson(text, {
    member: (path, _key, offset) => {
      if (path.length !== (under ? 2 : 1) || (under && path[0] !== 'cases')) return;
      lines.push(placeOf(text, offset).line);
    },
  });
  for (const [index, row] of (rows as readonly Json[]).entries()) take(row, lines[index] ?? 1);
}

/**
 * Column names are keys; `vars.NAME`, `expected.KEY` and `meta.KEY` fill one member each, `tags` are split at `;`. An
 * empty cell is an absent key. `messages`, `tools` and `schema` are JSON; `expected` is too if it reads as a list or
 * object.
 */
function eachCsvRow(file: string, text: string, problems: Problems, take: (row: Json, line: number) => void): void {
  let columns: readonly string[] = [];
  let line = 1;
  try {
    // With `info` each record comes with its place, which the library's types do not follow.
    const rows = parseCsv(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: MAX_LINE,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    for (const [index, { record, info }] of rows.entries()) {
      if (index === 0) {
        columns = record.map((name) => name.trim());
        if (!checkColumns(file, columns, problems)) return;
      } else if (record.length !== columns.length) {
        problems.add({
          file,
          line,
          message: `has ${record.length} cells; the first line names ${columns.length} columns`,
        });
      } else take(csvRow(file, line, columns, record, problems), line);
      line = info.lines + 1;
    }
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    problems.add({ file, line: lines ?? line, message: `is not valid CSV: ${message}` });
  }
}

function checkColumns(file: string, columns: readonly string[], problems: Problems): boolean {
  const before = problems.count;
  const seen = new Set<string>();
  for (const name of columns) {
    if (seen.has(name)) problems.add({ file, line: 1, key: name, message: 'is the name of two columns' });
    seen.add(name);
    const known = isRowKey(name) || /^(vars|expected|meta)\../.test(name);
    if (known) continue;
    const near = meantKey(name);
    const hint =
      near === null ? '; what templates do not read goes into a column meta.NAME' : `; did you mean ${near}?`;
    problems.add({ file, line: 1, key: name, message: `unknown column ${show(name)}${hint}` });
  }
  if (!seen.has('id')) problems.add({ file, line: 1, key: 'id', message: 'is missing; one column must be named id' });
  return problems.count === before;
}

function csvRow(
  file: string,
  line: number,
  columns: readonly string[],
  cells: readonly string[],
  problems: Problems,
): Json {
  const row = new Map<string, Json>();
  const parts = new Map<string, Map<string, Json>>();
  for (const [index, name] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const dot = name.indexOf('.');
    if (dot > 0) {
      const group = name.slice(0, dot);
      const members = parts.get(group) ?? new Map<string, Json>();
      parts.set(group, members.set(name.slice(dot + 1), cell));
    } else {
      const kind = cellOf(name);
      if (kind === 'list') {
        const tags = cell.split(';').map((tag) => tag.trim());
        row.set(
          name,
          tags.filter((tag) => tag !== ''),
        );
      } else if (kind === 'flag')
        row.set(name, /^(true|1|yes)$/i.test(cell) ? true : /^(false|0|no)$/i.test(cell) ? false : cell);
      else if (kind === 'json' || (kind === 'maybe-json' && /^\s*[[{]/.test(cell))) {
        try {
          row.set(name, JSON.parse(cell) as Json);
        } catch {
          problems.add({ file, line, key: name, message: `is not valid JSON: ${show(cell)}` });
        }
      } else row.set(name, cell);
    }
  }
  for (const [group, members] of parts) {
    const whole = row.get(group);
    row.set(group, { ...(isObject(whole) ? (whole as Record<string, Json>) : {}), ...Object.fromEntries(members) });
  }
  return Object.fromEntries(row);
}
