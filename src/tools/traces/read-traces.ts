/** Files of traces -> runs: each record is recognized by its form, and what belongs to one run is put together. */
import type { Json } from '../../text/digest.ts';
import { deeperThan, MAX_DEPTH } from '../../text/document.ts';
import { parseJsonLine } from '../../text/json-lines.ts';
import { isObject } from '../../text/json-object.ts';
import type { Problems } from '../../text/problem.ts';
import { decodeText } from '../../text/utf8.ts';
import { braintrustRoot, braintrustTrace } from './braintrust.ts';
import type { FieldMap, Placed } from './field-map.ts';
import { langfuseRecord, langfuseRoot, langfuseTrace } from './langfuse.ts';
import { langsmithRoot, langsmithTrace, withChildren } from './langsmith.ts';
import { openMappedRuns } from './mapped-run.ts';
import { openaiTrace } from './openai-log.ts';
import { type Span, spansIn, traceOfSpans } from './spans.ts';
import { type Fields, fieldsOf, type ImportedTrace, type Lost, textIn } from './trace.ts';
export const FORMS = ['OpenTelemetry', 'Langfuse', 'LangSmith', 'Braintrust', 'OpenAI', 'the map'] as const;
export type Form = (typeof FORMS)[number];

export interface ReadTraces {
  readonly traces: readonly ImportedTrace[];
  /** Number of records of each form. */
  readonly forms: ReadonlyMap<Form, number>;
  /** Places of the map that led nowhere in any record. */
  readonly unfound: readonly Placed[];
}

export interface TraceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface TraceReading {
  readonly lost: Lost;
  readonly problems: Problems;
  readonly map?: FieldMap | undefined;
}

export function readTraces(files: readonly TraceFile[], { lost, problems, map }: TraceReading): ReadTraces {
  const forms = new Map<Form, number>();
  const found: Gathered = {
    spans: new Map(),
    langfuse: new Map(),
    langsmith: new Map(),
    braintrust: new Map(),
    whole: [],
  };
  for (const { file, bytes } of files)
    for (const record of recordsOf(file, bytes, problems)) {
      const form = gather(record, found, map?.places.has('input') ?? false);
      if (form === null) lost('record of an unknown form');
      else forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  const mapped = map === undefined ? null : openMappedRuns(map, lost);
  const told = [
    ...[...found.spans].map(([id, spans]): Told => [traceOfSpans(id, spans, lost), rootFirst(spans)]),
    ...[...found.langfuse].map(([id, { records, observations }]): Told => {
      const root = observations.length > 0 ? [langfuseRoot(observations)] : [];
      return [langfuseTrace(id, { record: records[0], observations }, lost), [...records, ...root, ...observations]];
    }),
    ...[...found.langsmith.values()].map((runs): Told => [langsmithTrace(runs, lost), [langsmithRoot(runs), ...runs]]),
    ...[...found.braintrust.values()].map(
      (rows): Told => [braintrustTrace(rows, lost), [braintrustRoot(rows), ...rows]],
    ),
    ...found.whole.map((record): Told => [isOpenai(record) ? openaiTrace(record, lost) : null, [record]]),
  ];
  return {
    forms,
    traces: told.flatMap(([trace, records]) => mapped?.run(trace, records) ?? trace ?? []),
    unfound: mapped?.unfound ?? [],
  };
}

/** A run with the records it was read from; null if only a map can read them. */
type Told = readonly [trace: ImportedTrace | null, records: readonly Fields[]];

interface Gathered {
  readonly spans: Map<string, Span[]>;
  readonly langfuse: Map<string, { readonly records: Fields[]; readonly observations: Fields[] }>;
  readonly langsmith: Map<string, Fields[]>;
  readonly braintrust: Map<string, Fields[]>;
  /** Records that are a run each. */
  readonly whole: Fields[];
}

function gather(record: Fields, found: Gathered, isMapped: boolean): Form | null {
  const spans = spansIn(record);
  if (spans.length > 0 || Array.isArray(record['resourceSpans'])) {
    for (const span of spans) push(found.spans, span.trace, span);
    return 'OpenTelemetry';
  }
  const langfuse = langfuseRecord(record);
  if (langfuse !== null) {
    const group = found.langfuse.get(langfuse.id) ?? { records: [], observations: [] };
    found.langfuse.set(langfuse.id, group);
    group[langfuse.is === 'trace' ? 'records' : 'observations'].push(langfuse.record);
    return 'Langfuse';
  }
  if (textIn(record['run_type']) !== undefined) {
    for (const run of withChildren(record)) push(found.langsmith, String(record['trace_id'] ?? record['id']), run);
    return 'LangSmith';
  }
  if (textIn(record['root_span_id']) !== undefined || isObject(record['span_attributes'])) {
    push(found.braintrust, String(record['root_span_id'] ?? record['id']), record);
    return 'Braintrust';
  }
  const form = isOpenai(record) ? 'OpenAI' : isMapped && Object.keys(record).length > 0 ? 'the map' : null;
  if (form !== null) found.whole.push(record);
  return form;
}

function isOpenai(record: Fields): boolean {
  return (
    isObject(record['request']) ||
    isObject(record['response']) ||
    Array.isArray(record['messages']) ||
    (record['input'] !== undefined && Array.isArray(record['output']))
  );
}

/** Spans as records in which a map looks: the root first, then in time. */
function rootFirst(spans: readonly Span[]): readonly Fields[] {
  const isRoot = ({ parent }: Span): boolean => parent === undefined || parent === '';
  return [...spans]
    .sort((a, b) => Number(isRoot(b)) - Number(isRoot(a)) || a.start - b.start)
    .map(({ name, attributes }) => ({ name, attributes }) as Fields);
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The objects of a JSON document, of a list in it, or of its lines. */
function recordsOf(file: string, bytes: Uint8Array, problems: Problems): readonly Fields[] {
  const text = decodeText(file, bytes, problems);
  if (text === null) return [];
  const whole = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  if (whole !== undefined) {
    if (deeperThan(whole, MAX_DEPTH)) {
      problems.add({ file, message: `is nested deeper than ${MAX_DEPTH} levels` });
      return [];
    }
    const list = Array.isArray(whole) ? (whole as readonly Json[]) : listIn(fieldsOf(whole));
    return list.map(fieldsOf);
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parseJsonLine(file, line, index + 1, problems);
    return value === undefined ? [] : [fieldsOf(value)];
  });
}

/** Exports put their rows under one of these names. */
function listIn(value: Fields): readonly Json[] {
  for (const key of ['data', 'traces', 'runs', 'events', 'rows', 'spans'])
    if (Array.isArray(value[key]) && value['resourceSpans'] === undefined) return value[key] as readonly Json[];
  return [value];
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
