/** Files of recorded answers and judge replies -> rows, each fault with its line. */

import type { ToolCall } from '../model-call/call.ts';
import { readToolCalls } from '../model-call/messages.ts';
import { nearMiss } from '../text/did-you-mean.ts';
import type { Json } from '../text/digest.ts';
import { keyOf, type Path } from '../text/document.ts';
import { parseJsonLine } from '../text/json-lines.ts';
import { isObject } from '../text/json-object.ts';
import { eachLine } from '../text/lines-of-file.ts';
import { type Problems, show } from '../text/problem.ts';
import { decodeText, refuseConflict } from '../text/utf8.ts';
import { type Chunk, readContext } from './case/case-values.ts';

/** One recorded answer of one case. */
export interface OutputRow {
  readonly id: string;
  /** Null = nothing was said: the empty text, or tool calls alone. */
  readonly output: string | null;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  /** 0-based repeat; a row without `sample` is sample 0. */
  readonly sample: number;
  readonly meta?: { readonly [key: string]: Json } | undefined;
  /** What was retrieved for this answer; it stands before the case's own context. */
  readonly context?: readonly Chunk[] | undefined;
  /** SHA-256 of the prompt and sources that gave it, as its recorder says: of the row, else of the file's first line. */
  readonly promptSha256?: string | undefined;
  /** 1-based. */
  readonly line: number;
}

/** One recorded judge reply; without `sample` or `outputSha256` it serves every one. */
export interface JudgeRow {
  readonly case: string;
  readonly template: string;
  readonly sample?: number | undefined;
  readonly outputSha256?: string | undefined;
  /** Of the passages that the judged answer was given, one below the other. */
  readonly contextSha256?: string | undefined;
  /** A text, or an object that stands for a JSON reply. */
  readonly reply: Json;
  /** 1-based. */
  readonly line: number;
}

const OUTPUT_KEYS = ['id', 'output', 'tool_calls', 'sample', 'meta', 'context', 'prompt_sha256', 'recorded'] as const;
/** A word of its own that happens to be one letter from `context`. */
const OWN_WORDS: ReadonlySet<string> = new Set(['content']);

/**
 * Rows `id, output, tool_calls?, sample?, meta?, context?, prompt_sha256?` after a first line `{"recorded": {...}}` that
 * may say for all of them what they were recorded with. A key that is nearly one of these is a fault, any other one is
 * left unread. Null when a problem was noted.
 */
export function parseRecordedOutputs(file: string, bytes: Uint8Array, problems: Problems): readonly OutputRow[] | null {
  const seen = new Map<string, number>();
  let said: { readonly promptSha256: string | undefined } | null = null;
  return parseRows(file, bytes, problems, (row, line, fault, isFirst) => {
    refuseNearMisses(row, OUTPUT_KEYS, [], fault);
    if (row['recorded'] !== undefined && row['id'] === undefined) {
      if (!isFirst) fault(['recorded'], 'stands in the first line of a file only');
      said = readHeader(row['recorded'], fault);
      return null;
    }
    const id = readId(row['id'], 'id', fault);
    const output = row['output'] ?? null;
    const calls = row['tool_calls'] ?? undefined;
    const toolCalls =
      calls === undefined
        ? undefined
        : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
    if (output !== null && typeof output !== 'string') fault(['output'], `expected a text, found ${show(output)}`);
    if (row['output'] === undefined && (calls === undefined || toolCalls?.length === 0))
      fault(['output'], 'is missing; write null for an answer that says nothing');
    const sample = readSample(row['sample'], fault) ?? 0;
    const meta = row['meta'] ?? undefined;
    if (meta !== undefined && !isObject(meta)) fault(['meta'], `expected an object, found ${show(meta)}`);
    const context = readContext(row['context'] ?? undefined, (path, message) => fault(['context', ...path], message));
    const promptSha256 = readStamp(row['prompt_sha256'], ['prompt_sha256'], fault) ?? said?.promptSha256;
    if (id !== null)
      once(seen, `${sample}\0${id}`, line, `${show(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
    return {
      id: id ?? '',
      output: output as string | null,
      ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
      sample,
      ...(meta === undefined ? {} : { meta: meta as { readonly [key: string]: Json } }),
      ...(context === undefined ? {} : { context }),
      ...(promptSha256 === undefined ? {} : { promptSha256 }),
      line,
    };
  });
}

/** What the first line says of all rows. */
function readHeader(value: Json | undefined, fault: Fault): { readonly promptSha256: string | undefined } {
  if (!isObject(value)) {
    fault(['recorded'], `expected an object such as {"prompt_sha256": "..."}, found ${show(value)}`);
    return { promptSha256: undefined };
  }
  refuseNearMisses(value, ['prompt_sha256'], ['recorded'], fault);
  return { promptSha256: readStamp(value['prompt_sha256'], ['recorded', 'prompt_sha256'], fault) };
}

function readStamp(value: Json | undefined, at: Path, fault: Fault): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  fault(at, `expected the SHA-256 of the prompt that was recorded, 64 hex digits, found ${show(value)}`);
  return undefined;
}

/** A misspelt key would be left unread, and what it holds would count for nothing. */
function refuseNearMisses(row: Row, keys: readonly string[], at: Path, fault: Fault): void {
  for (const key in row) {
    if (keys.includes(key) || OWN_WORDS.has(key)) continue;
    const absent = keys.filter((known) => row[known] === undefined);
    const near = nearMiss(key, absent);
    if (near !== null) fault([...at, key], `is not a key of a row; did you mean ${near}?`);
  }
}

/** Rows `case, template, sample?, output_sha256?, context_sha256?, reply`; other keys are left unread. Null when a problem was noted. */
export function parseRecordedJudge(file: string, bytes: Uint8Array, problems: Problems): readonly JudgeRow[] | null {
  const seen = new Map<string, number>();
  return parseRows(file, bytes, problems, (row, line, fault) => {
    const id = readId(row['case'], 'case', fault);
    const template = readId(row['template'], 'template', fault);
    const sample = readSample(row['sample'], fault);
    const outputSha256 = readHash(row, 'output_sha256', fault);
    const contextSha256 = readHash(row, 'context_sha256', fault);
    const { reply } = row;
    if (typeof reply !== 'string' && !isObject(reply))
      fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${show(reply)}`);
    if (id !== null && template !== null)
      once(
        seen,
        [id, template, sample, outputSha256, contextSha256].join('\0'),
        line,
        `the reply for case ${show(id)}, template ${template},`,
        fault,
      );
    return {
      case: id ?? '',
      template: template ?? '',
      sample,
      outputSha256,
      contextSha256,
      reply: reply as Json,
      line,
    };
  });
}

function readHash(row: Row, key: string, fault: Fault): string | undefined {
  const value = row[key] ?? undefined;
  if (value === undefined) return undefined;
  const hash = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
  if (/^[0-9a-f]{64}$/.test(hash)) return hash;
  fault([key], `expected 64 hex digits, found ${show(value)}`);
  return undefined;
}

type Fault = (path: Path, message: string) => void;
type Row = { readonly [key: string]: Json | undefined };

function parseRows<T>(
  file: string,
  bytes: Uint8Array,
  problems: Problems,
  read: (row: Row, line: number, fault: Fault, isFirst: boolean) => T | null,
): readonly T[] | null {
  const before = problems.count;
  const text = decodeText(file, bytes, problems);
  if (text === null || refuseConflict(file, text, problems)) return null;
  const rows: T[] = [];
  let isFirst = true;
  eachLine(file, text, problems, (line, number) => {
    const value = parseJsonLine(file, line, number, problems);
    if (value === undefined) return;
    const fault: Fault = (path, message) => problems.add({ file, line: number, key: keyOf(path), message });
    if (!isObject(value)) return fault([], `expected an object, found ${show(value)}`);
    const row = read(value, number, fault, isFirst);
    isFirst = false;
    if (row !== null) rows.push(row);
  });
  if (problems.count > before) return null;
  return rows;
}

function readId(value: Json | undefined, key: string, fault: Fault): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && value.trim() !== '') return value;
  fault(
    [key],
    value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${show(value)}`,
  );
  return null;
}

function readSample(value: Json | undefined, fault: Fault): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  fault(['sample'], `expected a whole number from 0, found ${show(value)}`);
  return undefined;
}

function once(seen: Map<string, number>, key: string, line: number, what: string, fault: Fault): void {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, line);
  else fault([], `${what} stands on line ${first} already`);
}
