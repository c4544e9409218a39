/** The dataset: JSONL, JSON or CSV rows -> cases, each fault with its line. */
import { parse as parseCsv } from 'csv-parse/sync';
import { isObject, type Note, readMessages } from './chat.ts';
import type { Json } from './digest.ts';
import {
  eachLine,
  keyOf,
  MAX_LINE,
  type Problems,
  parseJsonLine,
  parseJsonText,
  problemAt,
  readText,
  refuseConflict,
  show,
} from './document.ts';
import type { Message } from './exchange.ts';
import { walkJson } from './json-text.ts';
import type { Problem } from './problem.ts';
import { nearest, suggestion } from './suggestion.ts';
import type { Tree } from './tree.ts';

/** One retrieved passage; a plain string in the data is one chunk without an id. */
export interface Chunk {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly text: string;
}

export interface Case {
  readonly id: string;
  readonly cluster?: string | undefined;
  readonly input?: string | undefined;
  readonly messages?: readonly Message[] | undefined;
  readonly vars: Readonly<Record<string, string>>;
  readonly context?: readonly Chunk[] | undefined;
  /** Verbatim, as the provider or the checker's dialect wants them. */
  readonly tools?: readonly Json[] | undefined;
  readonly schema?: Json | undefined;
  /** An object whose keys templates read; a plain value is the template's own key. */
  readonly expected?: Json | undefined;
  readonly split?: 'search' | 'holdout' | undefined;
  readonly critical: boolean;
  readonly tags: readonly string[];
  readonly meta: { readonly [key: string]: Json };
  /** 1-based line of the row in its file. */
  readonly line: number;
}

const KEYS = [
  'id',
  'cluster',
  'input',
  'messages',
  'vars',
  'context',
  'tools',
  'schema',
  'expected',
  'split',
  'critical',
  'tags',
  'meta',
] as const;
const KNOWN: ReadonlySet<string> = new Set(KEYS);
/** Recorded answers that a row carries along; kept under `meta`, never sent. */
const CARRIED = /^output(_[0-9]+)?$/;
const NOTHING: Readonly<Record<string, never>> = Object.freeze({});
const NO_TAGS: readonly string[] = Object.freeze([]);

/** The cases of a dataset file (.jsonl, .json or .csv by its name); null when a problem was noted. Linear in the file. */
export function loadCases(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
): readonly Case[] | null {
  const text = readText(tree, path, problems, named);
  return text === null ? null : parseCases(path, text, problems);
}

/** The same from the file's text. */
export function parseCases(file: string, text: string, problems: Problems): readonly Case[] | null {
  const before = problems.count;
  if (refuseConflict(file, text, problems)) return null;
  const cases: Case[] = [];
  const lines = new Map<string, number>();
  const take = (row: Json, line: number): void => {
    const found = readCase(row, line, (path, message) => problems.add({ file, line, key: keyOf(path), message }));
    if (found === null) return;
    const first = lines.get(found.id);
    if (first !== undefined) {
      problems.add({
        file,
        line,
        key: 'id',
        message: `${show(found.id)} is the id of line ${first} already; an id stands once`,
      });
      return;
    }
    lines.set(found.id, line);
    cases.push(found);
  };
  if (file.endsWith('.csv')) eachCsvRow(file, text, problems, take);
  else if (file.endsWith('.json')) eachJsonRow(file, text, problems, take);
  else {
    eachLine(file, text, problems, (line, number) => {
      const row = parseJsonLine(file, line, number, problems);
      if (row !== undefined) take(row, number);
    });
  }
  if (problems.count > before) return null;
  if (cases.length > 0) return cases;
  problems.add({ file, message: 'holds no case; write at least one row with an id' });
  return null;
}

/** One row as a case; null when a fault was noted. A key whose value is null counts as absent. */
export function readCase(row: Json, line: number, note: Note): Case | null {
  if (!isObject(row)) {
    note([], `expected an object with an id, found ${show(row)}`);
    return null;
  }
  let sound = true;
  const fault: Note = (path, message) => {
    sound = false;
    note(path, message);
  };
  let carried: { [key: string]: Json } | null = null;
  for (const key in row) {
    if (KNOWN.has(key)) continue;
    if (CARRIED.test(key)) {
      carried ??= {};
      carried[key] = row[key] as Json;
    } else {
      const near = nearest(key, KEYS);
      fault(
        [],
        `unknown key ${show(key)}${near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`}`,
      );
    }
  }
  const text = (key: 'input' | 'cluster'): string | undefined => {
    const value = row[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && (value !== '' || key === 'input')) return value;
    if (typeof value === 'number' && key === 'cluster') return String(value);
    fault([key], value === '' ? 'must not be empty' : `expected a text, found ${show(value)}`);
    return undefined;
  };

  const rawId = row['id'];
  const id = typeof rawId === 'number' && Number.isSafeInteger(rawId) ? String(rawId) : rawId;
  if (typeof id !== 'string') {
    fault(
      ['id'],
      id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${show(id)}`,
    );
  } else if (id.trim() === '') fault(['id'], 'must not be empty');
  else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
    fault(['id'], `${show(id)} must be at most 500 characters without control characters`);

  const split = row['split'] ?? undefined;
  if (split !== undefined && split !== 'search' && split !== 'holdout')
    fault(['split'], `expected search or holdout, found ${show(split)}`);
  const critical = row['critical'] ?? false;
  if (typeof critical !== 'boolean') fault(['critical'], `expected true or false, found ${show(critical)}`);

  let meta = row['meta'] ?? undefined;
  if (meta !== undefined && !isObject(meta)) {
    fault(['meta'], `expected an object, found ${show(meta)}`);
    meta = undefined;
  }
  const schema = row['schema'] ?? undefined;
  if (schema !== undefined && typeof schema !== 'boolean' && !isObject(schema)) {
    fault(['schema'], `expected a JSON Schema (an object), found ${show(schema)}`);
  }
  const tools = row['tools'] ?? undefined;
  if (tools !== undefined && !(Array.isArray(tools) && tools.every(isObject)))
    fault(['tools'], `expected a list of tools (objects), found ${show(tools)}`);

  const messages = row['messages'] ?? undefined;
  const read =
    messages === undefined
      ? undefined
      : readMessages(messages, (path, message) => fault(['messages', ...path], message));
  const input = text('input');
  const cluster = text('cluster');
  const vars = readVars(row['vars'], fault);
  const context = readContext(row['context'], fault);
  const tags = readTags(row['tags'], fault);
  if (!sound) return null;
  const expected = row['expected'] ?? undefined;
  return {
    id: id as string,
    cluster,
    input,
    messages: read ?? undefined,
    vars,
    context,
    tools: tools as readonly Json[] | undefined,
    schema,
    expected,
    split: split as Case['split'],
    critical: critical as boolean,
    tags,
    meta:
      carried === null
        ? ((meta as Case['meta'] | undefined) ?? NOTHING)
        : { ...carried, ...(meta as Case['meta'] | undefined) },
    line,
  };
}

/** Values of prompt variables: texts; numbers and truth values as written, lists and objects as JSON. */
function readVars(value: Json | undefined, fault: Note): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return NOTHING;
  if (!isObject(value)) {
    fault(['vars'], `expected an object of names and texts, found ${show(value)}`);
    return NOTHING;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (item === null || item === undefined) fault(['vars', name], 'is null; write "" for an empty text');
      return [name, typeof item === 'string' ? item : JSON.stringify(item)];
    }),
  );
}

function readContext(value: Json | undefined, fault: Note): readonly Chunk[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return [{ text: value }];
  if (isObject(value)) return readContext([value as Json], fault);
  if (!Array.isArray(value)) {
    fault(['context'], `expected a text or a list of passages, found ${show(value)}`);
    return undefined;
  }
  return (value as readonly Json[]).map((item, index) => {
    if (typeof item === 'string') return { text: item };
    if (!isObject(item) || typeof item['text'] !== 'string') {
      fault(['context', index], `expected a text or {id, title, text}, found ${show(item)}`);
      return { text: '' };
    }
    const { id, title } = item;
    return {
      text: item['text'],
      ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
      ...(typeof title === 'string' && title !== '' ? { title } : {}),
    };
  });
}

function readTags(value: Json | undefined, fault: Note): readonly string[] {
  if (value === undefined || value === null) return NO_TAGS;
  if (Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== ''))
    return value as readonly string[];
  fault(['tags'], `expected a list of texts, found ${show(value)}`);
  return NO_TAGS;
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
  let line = 1;
  let seen = 0;
  walkJson(text, {
    member: (path, _key, offset) => {
      if (path.length !== (under ? 2 : 1) || (under && path[0] !== 'cases')) return;
      for (let at = text.indexOf('\n', seen); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        seen = at + 1;
      }
      lines.push(line);
    },
  });
  for (const [index, row] of (rows as readonly Json[]).entries()) take(row, lines[index] ?? 1);
}

const CSV_JSON: ReadonlySet<string> = new Set(['messages', 'tools', 'schema']);

/**
 * Column names are keys; `vars.NAME`, `expected.KEY` and `meta.KEY` fill one member each, `tags` are split at `;`. An
 * empty cell is an absent key. `messages`, `tools` and `schema` hold JSON, `expected` JSON where it reads as a list or object.
 */
function eachCsvRow(file: string, text: string, problems: Problems, take: (row: Json, line: number) => void): void {
  let columns: readonly string[] = [];
  let line = 1;
  try {
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
    const known = KNOWN.has(name) || CARRIED.test(name) || /^(vars|expected|meta)\../.test(name);
    if (!known)
      problems.add({ file, line: 1, key: name, message: `unknown column ${show(name)}${suggestion(name, KEYS)}` });
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
  const row: Record<string, Json> = {};
  const parts: Record<string, Record<string, Json>> = {};
  for (const [index, name] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const dot = name.indexOf('.');
    if (dot > 0) {
      const group = name.slice(0, dot);
      parts[group] ??= {};
      parts[group][name.slice(dot + 1)] = cell;
    } else if (name === 'tags') {
      row[name] = cell
        .split(';')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
    } else if (name === 'critical')
      row[name] = /^(true|1|yes)$/i.test(cell) ? true : /^(false|0|no)$/i.test(cell) ? false : cell;
    else if (CSV_JSON.has(name) || (/^(expected|vars|meta)$/.test(name) && /^\s*[[{]/.test(cell))) {
      try {
        row[name] = JSON.parse(cell) as Json;
      } catch {
        problems.add({ file, line, key: name, message: `is not valid JSON: ${show(cell)}` });
      }
    } else row[name] = cell;
  }
  for (const [group, members] of Object.entries(parts)) {
    const whole = row[group];
    row[group] = { ...(isObject(whole) ? (whole as Record<string, Json>) : {}), ...members };
  }
  return row;
}
