/** Reads files of recorded answers and judge replies, and reports each fault with its line. */

import { statedCost } from '../model-call/answer-limits.ts';
import type { ToolCall, Trace, Usage } from '../model-call/call.ts';
import { readToolCalls } from '../model-call/messages.ts';
import { readUsage } from '../model-call/token-usage.ts';
import { readTrace } from '../model-call/trace.ts';
import { nearMiss } from '../text/did-you-mean.ts';
import type { Json } from '../text/digest.ts';
import { keyOf, type Path } from '../text/document.ts';
import { parseJsonLine } from '../text/json-lines.ts';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { eachLine } from '../text/lines-of-file.ts';
import { Problems, show } from '../text/problem.ts';
import { decodeText, refuseConflict } from '../text/utf8.ts';
import { type Chunk, readContext } from './case/case-values.ts';
import { LONGEST_STAMP, type ProgramStamp, RUN_SCHEMA, readProgramStamp, STAMP_KEYS } from './program-stamp.ts';

/** One recorded answer of one case. */
export interface OutputRow {
  readonly id: string;
  /** Null = no text was given: the empty text, or tool calls alone. */
  readonly output: string | null;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  /** 0-based repeat; a row without `sample` is sample 0. */
  readonly sample: number;
  readonly meta?: { readonly [key: string]: Json } | undefined;
  /** What was retrieved for this answer; it comes before the case's own context. */
  readonly context?: readonly Chunk[] | undefined;
  /** SHA-256 of the prompt and sources behind it, as its recorder states it: in the row, else in the first line. */
  readonly promptSha256?: string | undefined;
  readonly trace?: Trace | undefined;
  readonly usage?: Usage | undefined;
  readonly costUsd?: number | undefined;
  readonly latencyMs?: number | undefined;
  readonly model?: string | undefined;
  readonly finishReason?: string | undefined;
  /** The program gave no answer, which is not a score: the reason. */
  readonly failed?: string | undefined;
  /** 1-based. */
  readonly line: number;
}

/** Rows of one arm, and which program made them if their first line says. */
export interface RecordedOutputs {
  readonly rows: readonly OutputRow[];
  readonly stamp: ProgramStamp | null;
}

/** One recorded judge reply; without `sample` or `outputSha256` it serves every sample or output. */
export interface JudgeRow {
  readonly case: string;
  readonly template: string;
  readonly sample?: number | undefined;
  readonly outputSha256?: string | undefined;
  /** Digest of the passages that the judged answer received, one below the other. */
  readonly contextSha256?: string | undefined;
  /** A text, or an object that stands for a JSON reply. */
  readonly reply: Json;
  /** 1-based. */
  readonly line: number;
}

const OUTPUT_KEYS = [
  'id',
  'output',
  'tool_calls',
  'sample',
  'meta',
  'context',
  'prompt_sha256',
  'recorded',
  'steps',
  'state',
  'grades',
  'failed',
  'usage',
  'cost_usd',
  'latency_ms',
  'model',
  'finish_reason',
] as const;
/** Legitimate names that happen to be a letter or two from a key. */
const OWN_WORDS: ReadonlySet<string> = new Set(['content', 'mode', 'status', 'stats', 'stage', 'date', 'grade']);

/**
 * Rows `id, output, tool_calls?, sample?, meta?, context?, steps?, state?, failed?, ...` after a first line
 * `{"recorded": {...}}` that may say for all of them what they were recorded with. A key that is nearly one of these is
 * a fault, any other is ignored. Null if a problem was noted.
 *
 * `isByJob`: a job of the workflow recorded them, so every row is bounded.
 */
export function parseRecordedOutputs(
  file: string,
  bytes: Uint8Array,
  problems: Problems,
  isByJob = false,
): RecordedOutputs | null {
  const seen = new Map<string, number>();
  let said: RowsHeader | null = null;
  const rows = parseRows(file, bytes, problems, (row, line, fault, { isFirst, text }) => {
    refuseNearMisses(row, OUTPUT_KEYS, [], fault);
    if (row['recorded'] !== undefined && row['id'] === undefined) {
      if (!isFirst) fault(['recorded'], 'stands in the first line of a file only');
      said = readHeader(row['recorded'], fault);
      return null;
    }
    const header = said as RowsHeader | null;
    const excess = header?.isOfRun === true || isByJob ? excessOf(text) : null;
    if (excess !== null)
      fault(
        [],
        `is larger than ${LONGEST_ROW / 1024} KiB: it has ${Math.ceil(excess / 1024)} KiB; record less of each step or of the state`,
      );
    const stamp = header?.stamp ?? null;
    if (stamp !== null && row['program'] !== undefined && row['program'] !== `sha256:${stamp.program}`)
      fault(['program'], `names another program than the first line, sha256:${stamp.program}`);
    const id = readId(row['id'], 'id', fault);
    const answer = readAnswer(row, fault);
    const sample = readSample(row['sample'], fault) ?? 0;
    if (id !== null)
      once(seen, `${sample}\0${id}`, line, `${show(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
    const promptSha256 = readStamp(row['prompt_sha256'], ['prompt_sha256'], fault) ?? header?.promptSha256;
    return {
      id: id ?? '',
      sample,
      ...answer,
      // In rows of an older kind such a key may be the recorder's own.
      ...readCall(row, header?.isOfRun === true ? fault : () => {}),
      ...(promptSha256 === undefined ? {} : { promptSha256 }),
      line,
    };
  });
  const header = said as RowsHeader | null;
  return rows === null ? null : { rows, stamp: header?.stamp ?? null };
}

/** What a row says about the answer, or that there is none. */
function readAnswer(row: Row, fault: Fault): Omit<OutputRow, 'id' | 'sample' | 'promptSha256' | 'line'> {
  const output = row['output'] ?? null;
  const calls = row['tool_calls'] ?? undefined;
  const toolCalls =
    calls === undefined ? undefined : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
  const failed = readFailure(row['failed'] ?? undefined, fault);
  if (output !== null && typeof output !== 'string') fault(['output'], `expected a text, found ${show(output)}`);
  if (row['output'] === undefined && failed === undefined && (calls === undefined || toolCalls?.length === 0))
    fault(['output'], 'is missing; write null for an answer that says nothing');
  const meta = row['meta'] ?? undefined;
  if (meta !== undefined && !isObject(meta)) fault(['meta'], `expected an object, found ${show(meta)}`);
  const context = readContext(row['context'] ?? undefined, (path, message) => fault(['context', ...path], message));
  const trace = readTrace(row, fault);
  return {
    output: output as string | null,
    ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
    ...(meta === undefined ? {} : { meta: meta as { readonly [key: string]: Json } }),
    ...(context === undefined ? {} : { context }),
    ...(trace === undefined ? {} : { trace }),
    ...(failed === undefined ? {} : { failed }),
  };
}

/** What the program used for an answer: an invalid figure is a fault, since it would otherwise be ignored. */
function readCall(
  row: Row,
  fault: Fault,
): Pick<OutputRow, 'usage' | 'costUsd' | 'latencyMs' | 'model' | 'finishReason'> {
  const given = (key: string): Json | undefined => row[key] ?? undefined;
  const usage = given('usage') === undefined ? undefined : readUsage(row['usage']);
  const costUsd = statedCost(row['cost_usd']);
  const [latencyMs, model, finishReason] = [given('latency_ms'), given('model'), given('finish_reason')];
  if (given('usage') !== undefined && usage === undefined)
    fault(['usage'], `expected {prompt_tokens, completion_tokens} as whole numbers, found ${show(row['usage'])}`);
  if (given('cost_usd') !== undefined && costUsd === undefined)
    fault(['cost_usd'], `expected a number of USD from 0, found ${show(row['cost_usd'])}`);
  const isLatency = typeof latencyMs === 'number' && latencyMs >= 0;
  if (latencyMs !== undefined && !isLatency)
    fault(['latency_ms'], `expected a number of milliseconds from 0, found ${show(latencyMs)}`);
  for (const [key, value] of [
    ['model', model],
    ['finish_reason', finishReason],
  ] as const)
    if (value !== undefined && typeof value !== 'string') fault([key], `expected a text, found ${show(value)}`);
  return {
    ...(usage === undefined ? {} : { usage }),
    ...(costUsd === undefined ? {} : { costUsd }),
    ...(isLatency ? { latencyMs } : {}),
    ...(typeof model === 'string' ? { model } : {}),
    ...(typeof finishReason === 'string' ? { finishReason } : {}),
  };
}

const LONGEST_WHY = 500;
/** For a row of `plumbline/run@1` or from a job of the workflow, in bytes. */
export const LONGEST_ROW = 1024 * 1024;
/** For a whole file that a job of the workflow recorded, in bytes. */
export const LARGEST_ROWS = 64 * 1024 * 1024;

/** Bytes of a row that is too long; null for any other. */
export function excessOf(line: string): number | null {
  // A character has at most three bytes for each unit of the text, so most rows need no counting.
  if (line.length * 3 <= LONGEST_ROW) return null;
  const bytes = Buffer.byteLength(line);
  return bytes > LONGEST_ROW ? bytes : null;
}

/** `{why, message?}`, or the message alone. */
function readFailure(value: Json | undefined, fault: Fault): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.slice(0, LONGEST_WHY);
  const said = isObject(value) ? [value['why'], value['message']] : [];
  const texts = said.filter((one) => typeof one === 'string');
  if (texts.length > 0) return texts.join(': ').slice(0, LONGEST_WHY);
  fault(['failed'], `expected {"why": "...", "message": "..."}, found ${show(value)}`);
  return undefined;
}

interface RowsHeader {
  /** The rows are of `plumbline/run@1`, in which every key is known. */
  readonly isOfRun: boolean;
  readonly promptSha256: string | undefined;
  readonly stamp: ProgramStamp | null;
}

/** What the first line says about all rows. */
function readHeader(value: Json | undefined, fault: Fault): RowsHeader {
  if (!isObject(value)) {
    fault(['recorded'], `expected an object such as {"prompt_sha256": "..."}, found ${show(value)}`);
    return { isOfRun: false, promptSha256: undefined, stamp: null };
  }
  refuseNearMisses(value, ['prompt_sha256', ...STAMP_KEYS], ['recorded'], fault);
  const { schema } = value;
  if (schema !== undefined && schema !== RUN_SCHEMA)
    fault(['recorded', 'schema'], `expected ${RUN_SCHEMA}, found ${show(schema)}`);
  return {
    isOfRun: schema === RUN_SCHEMA,
    promptSha256: readStamp(value['prompt_sha256'], ['recorded', 'prompt_sha256'], fault),
    stamp: readProgramStamp(value, (path, message) => fault(['recorded', ...path], message)),
  };
}

/** The stamp at the start of a file of rows, without reading the rows; null if there is no readable stamp. */
export function stampIn(bytes: Uint8Array): ProgramStamp | null {
  const end = bytes.indexOf(10);
  const line = bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, LONGEST_STAMP));
  const problems = new Problems();
  const value = parseJsonLine(
    '',
    Buffer.from(line)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    1,
    problems,
  );
  const header = isObject(value) ? value['recorded'] : undefined;
  return isObject(header) ? readProgramStamp(header, () => {}) : null;
}

function readStamp(value: Json | undefined, at: Path, fault: Fault): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  fault(at, `expected the SHA-256 of the prompt that was recorded, 64 hex digits, found ${show(value)}`);
  return undefined;
}

/** A misspelt key would be ignored, and its value would count for nothing. */
function refuseNearMisses(row: Row, keys: readonly string[], at: Path, fault: Fault): void {
  for (const key in row) {
    if (keys.includes(key) || OWN_WORDS.has(key)) continue;
    const absent = keys.filter((known) => row[known] === undefined);
    const near = nearMiss(key, absent);
    if (near !== null) fault([...at, key], `is not a key of a row; did you mean ${near}?`);
  }
}

/** Rows `case, template, sample?, output_sha256?, context_sha256?, reply`; other keys are ignored. Null on a fault. */
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
type Row = JsonObject;

interface RowPlace {
  readonly isFirst: boolean;
  readonly text: string;
}

function parseRows<T>(
  file: string,
  bytes: Uint8Array,
  problems: Problems,
  read: (row: Row, line: number, fault: Fault, place: RowPlace) => T | null,
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
    const row = read(value, number, fault, { isFirst, text: line });
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
