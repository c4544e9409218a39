/** Datasets of other tools as our cases: each name is matched once, and the match is reported. */
import { parse as parseCsv } from 'csv-parse/sync';
import { aliasOf, CASE_KEYS, type CaseKey, caseLine, readCase } from '../../inputs/case/case.ts';
import type { Json } from '../../text/digest.ts';
import { keyOf } from '../../text/document.ts';
import { parseJsonLine, parseJsonText } from '../../text/json-lines.ts';
import { linesOf } from '../../text/lines-of-file.ts';
import { type Problems, show } from '../../text/problem.ts';
import { decodeText } from '../../text/utf8.ts';
import { uniqueIds } from './names.ts';
import { isPlain, valueFor } from './row-values.ts';

export interface ImportedRows {
  /** One line per case. */
  readonly lines: readonly string[];
  /** In the order in which the names first appear. */
  readonly mapping: readonly Mapped[];
  /** The keys of ours that the cases have. */
  readonly filled: ReadonlySet<string>;
}

export interface Mapped {
  readonly theirs: string;
  readonly ours: string;
  readonly rows: number;
}

type Row = { readonly [key: string]: Json };

/** Answers that were recorded with the rows; they are kept and never sent. */
const ANSWERS: ReadonlySet<string> = new Set(
  ['output', 'actual_output', 'response', 'prediction', 'completion', 'model_output', 'generated_answer'].map(folded),
);

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Null when the file cannot be read, or when a row is not a case (noted). */
export function importRows(file: string, bytes: Uint8Array, problems: Problems): ImportedRows | null {
  const rows = rowsOf(file, bytes, problems);
  if (rows === null) return null;
  const before = problems.count;
  const unique = uniqueIds();
  const counts = new Map<string, Mapped>();
  const filled = new Set<string>();
  const lines = rows.flatMap(({ row, line }, index) => {
    const mapped = mappedRow(row, (theirs, ours) => {
      const key = `${theirs}\0${ours}`;
      counts.set(key, { theirs, ours, rows: (counts.get(key)?.rows ?? 0) + 1 });
    });
    const id = unique(
      mapped.get('id') === undefined ? `case-${String(index + 1).padStart(4, '0')}` : String(mapped.get('id')),
    );
    const found = readCase(Object.fromEntries([...mapped, ['id', id]]), line, (path, message) =>
      problems.add({ file, line, key: keyOf(path), message }),
    );
    if (found === null) return [];
    for (const key of mapped.keys()) filled.add(key);
    return [caseLine(found)];
  });
  if (rows.length === 0) problems.add({ file, message: 'holds no row' });
  return problems.count > before ? null : { lines, mapping: [...counts.values()], filled };
}

/** A row under our keys; the first name that means one of ours gets the key, and unknown names go under meta. */
function mappedRow(row: Row, told: (theirs: string, ours: string) => void): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  const meta = new Map<string, Json>();
  const names = Object.keys(row).filter((name) => row[name] !== null && row[name] !== '');
  // An exact match with our own name takes precedence over a synonym.
  const ordered = [...names.filter((name) => isOurs(name)), ...names.filter((name) => !isOurs(name))];
  for (const name of ordered) {
    const value = row[name]!;
    const key = keyFor(name);
    const values = key === null || key === 'output' ? null : valueFor(key, value);
    const taken = values !== null && [...values.keys()].some((own) => found.has(own));
    if (key === 'output' && !found.has('output') && typeof value === 'string') {
      found.set('output', value);
      told(name, 'output (carried along, never sent)');
    } else if (values !== null && !taken) {
      for (const [own, one] of values) {
        if (own === 'meta') for (const [inner, each] of Object.entries(one as Row)) meta.set(inner, each);
        else found.set(own, one);
      }
      told(name, [...values.keys()].join(', '));
    } else {
      meta.set(name, value);
      told(name, `meta.${name}`);
    }
  }
  if (meta.size > 0) found.set('meta', Object.fromEntries(meta));
  return found;
}

function isOurs(name: string): boolean {
  return (CASE_KEYS as readonly string[]).includes(name);
}

function keyFor(name: string): CaseKey | 'output' | null {
  if (isOurs(name)) return name as CaseKey;
  return ANSWERS.has(folded(name)) ? 'output' : (aliasOf(name) ?? null);
}

// --- the file -------------------------------------------------------------------------------------------------------

interface Placed {
  readonly row: Row;
  readonly line: number;
}

function rowsOf(file: string, bytes: Uint8Array, problems: Problems): readonly Placed[] | null {
  const before = problems.count;
  const rows: Placed[] = [];
  const take = (value: Json, line: number): void => {
    if (isPlain(value)) rows.push({ row: value, line });
    else problems.add({ file, line, message: `expected an object, found ${show(value)}` });
  };
  if (/\.parquet$/i.test(file)) {
    problems.add({
      file,
      message:
        'Parquet is not read: write its rows as JSONL, one object a line, and import that (python3: pandas.read_parquet(FILE).to_json("rows.jsonl", orient="records", lines=True))',
    });
  } else if (/\.csv$/i.test(file)) {
    const text = decodeText(file, bytes, problems);
    for (const [index, row] of (text === null ? [] : csvRows(file, text, problems)).entries()) take(row, index + 2);
  } else if (/\.json$/i.test(file)) {
    const text = decodeText(file, bytes, problems);
    const document = text === null ? null : parseJsonText(file, text, problems);
    const list = document === null ? [] : listIn(document.value);
    if (list === null)
      problems.add({
        file,
        line: 1,
        message: 'holds no list of rows: write a list of objects, or columns of one length',
      });
    for (const one of list ?? []) take(one, 1);
  } else {
    for (const { line, text } of linesOf(file, bytes, problems)?.each() ?? []) {
      const value = parseJsonLine(file, text, line, problems);
      if (value !== undefined) take(value, line);
    }
  }
  return problems.count > before ? null : rows;
}

function csvRows(file: string, text: string, problems: Problems): readonly Row[] {
  try {
    const rows = parseCsv(text, { columns: true, bom: true, skip_empty_lines: true }) as readonly Row[];
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.trim(), cellValue(cell)])),
    );
  } catch (error) {
    problems.add({ file, message: `is not valid CSV: ${(error as Error).message}` });
    return [];
  }
}

/** A cell that parses as a JSON list or object becomes one. */
function cellValue(cell: Json): Json {
  if (typeof cell !== 'string' || !/^\s*[[{]/.test(cell)) return cell;
  try {
    return JSON.parse(cell) as Json;
  } catch {
    return cell;
  }
}

/** A list, the only list of objects within an object, or columns of equal length. */
function listIn(value: Json): readonly Json[] | null {
  if (Array.isArray(value)) return value;
  if (!isPlain(value)) return null;
  const lists = Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) ? [[name, one] as const] : []));
  const ofRows = lists.filter(([, list]) => list.length > 0 && list.every(isPlain));
  if (ofRows.length === 1) return ofRows[0]![1];
  const [first] = lists;
  const isTable = first !== undefined && lists.length === Object.keys(value).length;
  if (!isTable || lists.some(([, list]) => list.length !== first[1].length)) return null;
  return first[1].map((_, at) => Object.fromEntries(lists.map(([name, list]) => [name, list[at]!])));
}
