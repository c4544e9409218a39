/** Exports of Langfuse: the public API's traces and observations, the page's download, and files of its blob storage. */

import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { type Part, traceOf } from './parts.ts';
import {
  type Fields,
  fieldsOf,
  type ImportedTrace,
  type Lost,
  listOf,
  numberIn,
  sum,
  textIn,
  unfolded,
} from './trace.ts';

const KINDS: ReadonlyMap<string, Part['kind']> = new Map([
  ['GENERATION', 'model'],
  ['TOOL', 'tool'],
  ['RETRIEVER', 'retrieval'],
  ['EVALUATOR', 'evaluation'],
  ['SPAN', 'other'],
  ['EVENT', 'other'],
  ['AGENT', 'other'],
  ['CHAIN', 'other'],
  ['EMBEDDING', 'other'],
  ['GUARDRAIL', 'other'],
]);

/** What a record of Langfuse is, with the names of its API whatever names the file has; null for any other record. */
export type LangfuseRecord =
  | { readonly is: 'trace'; readonly id: string; readonly record: Fields }
  | { readonly is: 'observation'; readonly id: string; readonly record: Fields };

export function langfuseRecord(given: Fields): LangfuseRecord | null {
  // The page's download has the trace and its observations side by side.
  const download = fieldsOf(given['trace']);
  const record: Fields =
    textIn(download['id']) !== undefined && Array.isArray(given['observations'])
      ? { ...download, observations: given['observations'] }
      : renamed(given);
  const trace = textIn(record['traceId']);
  if (trace !== undefined && KINDS.has(String(record['type']))) return { is: 'observation', id: trace, record };
  const id = textIn(record['id']);
  const isTrace =
    Array.isArray(record['observations']) ||
    (textIn(record['timestamp']) !== undefined && record['sessionId'] !== undefined && record['tags'] !== undefined);
  return isTrace && id !== undefined ? { is: 'trace', id, record } : null;
}

/** Files of the blob storage have the columns' names. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['trace_id', 'traceId'],
  ['session_id', 'sessionId'],
  ['parent_observation_id', 'parentObservationId'],
  ['start_time', 'startTime'],
  ['end_time', 'endTime'],
  ['provided_model_name', 'providedModelName'],
  ['usage_details', 'usageDetails'],
  ['total_cost', 'totalCost'],
]);

function renamed(record: Fields): Fields {
  if (record['trace_id'] === undefined && record['session_id'] === undefined) return record;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [COLUMNS.get(key) ?? key, value]));
}

/** One trace; `record` is undefined if only its observations were exported. */
export function langfuseTrace(
  id: string,
  { record, observations }: { readonly record: Fields | undefined; readonly observations: readonly Fields[] },
  lost: Lost,
): ImportedTrace {
  const listed = listOf(record?.['observations']);
  for (const one of listed) if (!isObject(one)) lost('observation of which only the id was exported');
  const all = [...listed.filter((one) => isObject(one)).map(fieldsOf), ...observations].map(renamed);
  const root = all.length === 0 ? undefined : langfuseRoot(all);
  const own = record ?? root ?? {};
  const parts = all.filter((one) => record !== undefined || one !== root || one['type'] === 'GENERATION').map(partOf);
  const latency = numberIn(record?.['latency']);
  const first = Date.parse(String(root?.['startTime']));
  const cost = numberIn(record?.['totalCost']) ?? sum(all.map(({ totalCost }) => numberIn(totalCost)));
  return {
    ...traceOf(
      { id, input: said(own['input'], root?.['input']), output: said(own['output'], root?.['output']) },
      parts,
      lost,
    ),
    cluster: [record, root, ...all].map((one) => textIn(one?.['sessionId'])).find(Boolean),
    costUsd: cost,
    // Of a trace in seconds; of an observation it depends on the export, so its own times count.
    latencyMs:
      latency === undefined ? lasting(first, Date.parse(String(root?.['endTime']))) : Math.round(1000 * latency),
  };
}

function said(own: Json | undefined, other: Json | undefined): Json | undefined {
  return own === undefined || own === null || own === '' ? other : own;
}

function lasting(start: number, end: number): number | undefined {
  return end > start ? Math.round(end - start) : undefined;
}

/** The observation that contains the others. An app's root may have a parent outside of what was exported. */
export function langfuseRoot(observations: readonly Fields[]): Fields {
  return (
    observations.find(({ isRootObservation: isRoot }) => isRoot === true) ??
    observations.find(({ parentObservationId: parent }) => textIn(parent) === undefined) ??
    observations[0]!
  );
}

function partOf(one: Fields): Part {
  const usage = fieldsOf(unfolded(one['usageDetails'] ?? one['usage']));
  const parent = textIn(one['parentObservationId']);
  return {
    id: String(one['id'] ?? ''),
    parents: parent === undefined ? [] : [parent],
    kind: KINDS.get(String(one['type'])) ?? 'other',
    name: textIn(one['name']) ?? '',
    at: String(one['startTime'] ?? ''),
    input: one['input'],
    output: one['output'],
    failed: one['level'] === 'ERROR',
    model: textIn(one['model']) ?? textIn(one['providedModelName']),
    promptTokens: tokens(usage, 'input') ?? numberIn(usage['promptTokens'] ?? one['promptTokens']),
    completionTokens: tokens(usage, 'output') ?? numberIn(usage['completionTokens'] ?? one['completionTokens']),
  };
}

/** Kinds of tokens are counted apart (`input`, `input_cached_tokens`, `cache_read_input_tokens`), as Langfuse sums them. */
function tokens(usage: Fields, side: 'input' | 'output'): number | undefined {
  const kinds = Object.entries(usage).filter(([kind]) => kind.toLowerCase().includes(side) && !/cost$/i.test(kind));
  return sum(kinds.map(([, count]) => numberIn(count)));
}
