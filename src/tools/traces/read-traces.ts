/** Files of traces -> runs: each record is recognized by its form, and what belongs to one run is put together. */
import type { Json } from '../../text/digest.ts';
import { parseJsonLine } from '../../text/json-lines.ts';
import { isObject } from '../../text/json-object.ts';
import type { Problems } from '../../text/problem.ts';
import { decodeText } from '../../text/utf8.ts';
import { type Span, spansIn, traceOfSpans } from './spans.ts';
import { type Fields, fieldsOf, type ImportedTrace, type Lost, textIn } from './trace.ts';
import { braintrustTrace, langfuseObservations, langfuseTrace, langsmithTrace, openaiTrace } from './vendors.ts';

export const FORMS = ['OpenTelemetry', 'Langfuse', 'LangSmith', 'Braintrust', 'OpenAI'] as const;
export type Form = (typeof FORMS)[number];

export interface ReadTraces {
  readonly traces: readonly ImportedTrace[];
  /** Number of records of each form. */
  readonly forms: ReadonlyMap<Form, number>;
}

export interface TraceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export function readTraces(files: readonly TraceFile[], lost: Lost, problems: Problems): ReadTraces {
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
      const form = gather(record, found, lost);
      if (form === null) lost('record of an unknown form');
      else forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  return {
    forms,
    traces: [
      ...[...found.spans].map(([id, spans]) => traceOfSpans(id, spans, lost)),
      ...[...found.langfuse].map(([id, observations]) => langfuseObservations(id, observations, lost)),
      ...[...found.langsmith.values()].map((runs) => langsmithTrace(runs, lost)),
      ...[...found.braintrust.values()].map((rows) => braintrustTrace(rows, lost)),
      ...found.whole,
    ],
  };
}

interface Gathered {
  readonly spans: Map<string, Span[]>;
  readonly langfuse: Map<string, Fields[]>;
  readonly langsmith: Map<string, Fields[]>;
  readonly braintrust: Map<string, Fields[]>;
  readonly whole: ImportedTrace[];
}

function gather(record: Fields, found: Gathered, lost: Lost): Form | null {
  const spans = spansIn(record);
  if (spans.length > 0 || Array.isArray(record['resourceSpans'])) {
    for (const span of spans) push(found.spans, span.trace, span);
    return 'OpenTelemetry';
  }
  if (Array.isArray(record['observations'])) {
    found.whole.push(langfuseTrace(record, lost));
    return 'Langfuse';
  }
  if (textIn(record['traceId']) !== undefined && textIn(record['type']) !== undefined) {
    push(found.langfuse, String(record['traceId']), record);
    return 'Langfuse';
  }
  if (textIn(record['run_type']) !== undefined) {
    push(found.langsmith, String(record['trace_id'] ?? record['id']), record);
    return 'LangSmith';
  }
  if (textIn(record['root_span_id']) !== undefined || isObject(record['span_attributes'])) {
    push(found.braintrust, String(record['root_span_id'] ?? record['id']), record);
    return 'Braintrust';
  }
  const hasRequest = isObject(record['request']) || isObject(record['response']);
  if (
    hasRequest ||
    Array.isArray(record['messages']) ||
    (record['input'] !== undefined && Array.isArray(record['output']))
  ) {
    found.whole.push(openaiTrace(record, lost));
    return 'OpenAI';
  }
  return null;
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
