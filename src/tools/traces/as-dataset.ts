/** Runs of an application -> cases to ask, or rows that were answered: redacted first, then deduplicated. */
import type { RE2JS } from 're2js';
import { caseLine, readCase } from '../../inputs/case/case.ts';
import { secretsIn } from '../../scoring/deterministic/secret-patterns.ts';
import { canonical, type Json, sha256Hex } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import type { ImportedTrace, Lost, TraceMessage } from './trace.ts';

export interface Dataset {
  readonly lines: readonly string[];
  /** Runs that ask the same as another one. */
  readonly twice: number;
  /** Places where something was cut out. */
  readonly redacted: number;
  readonly clusters: number;
}

export interface DatasetOptions {
  readonly as: 'cases' | 'rows';
  /** What is cut out besides anything that has the form of a key. */
  readonly patterns: readonly RE2JS[];
  readonly lost: Lost;
}

/** The most samples of a case that a rows file may have. */
const MOST_SAMPLES = 100;

export function datasetOf(traces: readonly ImportedTrace[], { as, patterns, lost }: DatasetOptions): Dataset {
  let redacted = 0;
  const cut = <T>(value: T): T =>
    mapped(value as Json, (text) => {
      const clean = redact(text, patterns);
      if (clean !== text) redacted += 1;
      return clean;
    }) as T;
  const counts = new Map<string, number>();
  const clusters = new Set<string>();
  let twice = 0;
  const lines = traces.flatMap((raw): readonly string[] => {
    const trace = cut(JSON.parse(JSON.stringify(raw)) as ImportedTrace);
    const normal = normalForm(trace.asked);
    if (normal === '') {
      lost('run without a question');
      return [];
    }
    const id = trace.caseId ?? `t-${sha256Hex(normal).slice(0, 12)}`;
    const sample = counts.get(id) ?? 0;
    counts.set(id, sample + 1);
    if (sample > 0) twice += 1;
    if (trace.cluster !== undefined) clusters.add(trace.cluster);
    if (as === 'rows') return sample < MOST_SAMPLES ? rowLines(trace, id, sample, lost) : [];
    return sample > 0 ? [] : caseLines(trace, id, lost);
  });
  return { lines, twice, redacted, clusters: clusters.size };
}

/** Two questions that differ only in case and spaces are the same. */
function normalForm(asked: readonly TraceMessage[]): string {
  const said = asked.map(({ role, content, tool_calls: calls }) => [
    role,
    (content ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
    calls === undefined ? '' : canonical(calls.map((call) => ({ ...(isObject(call) ? call : {}), id: undefined }))),
  ]);
  return said.some(([, content]) => content !== '') ? JSON.stringify(said) : '';
}

function caseLines(trace: ImportedTrace, id: string, lost: Lost): readonly string[] {
  const { asked, context, tools, cluster, expected } = trace;
  const [first] = asked;
  const isPlain = asked.length === 1 && first?.role === 'user' && first.content !== null;
  const row = {
    id,
    ...(isPlain ? { input: first.content! } : { messages: asked.map(chatMessage) }),
    ...(context.length > 0 ? { context } : {}),
    ...(tools === undefined ? {} : { tools }),
    ...(expected === undefined ? {} : { expected }),
    ...(cluster === undefined ? {} : { cluster }),
    meta: { trace: trace.id },
  };
  const faults: string[] = [];
  const read = readCase(row as never, 1, (_path, message) => faults.push(message));
  if (read !== null) return [caseLine(read)];
  lost(`run that is no case (${faults[0] ?? 'it does not read'})`);
  return [];
}

function rowLines(trace: ImportedTrace, id: string, sample: number, lost: Lost): readonly string[] {
  const { output, steps, context, promptTokens, completionTokens, costUsd, latencyMs, model } = trace;
  if (output === null && steps.length === 0) {
    lost('run without an answer');
    return [];
  }
  const row = {
    id,
    sample,
    output,
    ...(steps.length > 1 || steps.some(({ tool_calls: calls }) => calls !== undefined) ? { steps } : {}),
    ...(context.length > 0 ? { context } : {}),
    ...(promptTokens !== undefined && completionTokens !== undefined
      ? { usage: { prompt_tokens: promptTokens, completion_tokens: completionTokens } }
      : {}),
    ...(costUsd === undefined ? {} : { cost_usd: costUsd }),
    ...(latencyMs === undefined ? {} : { latency_ms: latencyMs }),
    ...(model === undefined ? {} : { model }),
    meta: { trace: trace.id },
  };
  return [JSON.stringify(row)];
}

function chatMessage({ error: _failed, ...message }: TraceMessage): object {
  return message;
}

function redact(text: string, patterns: readonly RE2JS[]): string {
  let clean = text;
  for (const { kind, text: secret } of secretsIn(text)) clean = clean.replaceAll(secret, `[${kind}]`);
  for (const pattern of patterns) clean = pattern.matcher(clean).replaceAll('[redacted]');
  return clean;
}

function mapped(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => mapped(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item ?? null, change)]));
}
