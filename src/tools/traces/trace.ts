/** One run of an application as its log records it, whatever tool wrote the log. */
import type { Json } from '../../text/digest.ts';
import { deeperThan, MAX_DEPTH } from '../../text/document.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';

export type Fields = JsonObject;

/** A message in chat format, as in our rows. */
export interface TraceMessage {
  readonly role: string;
  readonly content: string | null;
  readonly tool_calls?: readonly Json[] | undefined;
  readonly tool_call_id?: string | undefined;
  readonly name?: string | undefined;
  readonly error?: boolean | undefined;
}

export interface ImportedTrace {
  readonly id: string;
  /** The question: the conversation up to the answer, without system messages. */
  readonly asked: readonly TraceMessage[];
  readonly output: string | null;
  readonly steps: readonly TraceMessage[];
  readonly context: readonly string[];
  readonly tools?: readonly Json[] | undefined;
  readonly promptTokens?: number | undefined;
  readonly completionTokens?: number | undefined;
  readonly costUsd?: number | undefined;
  readonly latencyMs?: number | undefined;
  readonly model?: string | undefined;
  /** Of the answer, as the provider named it. */
  readonly responseId?: string | undefined;
  /** The conversation that the run is part of. */
  readonly cluster?: string | undefined;
  readonly caseId?: string | undefined;
  /** Only what a person or a score stated. */
  readonly expected?: Json | undefined;
  /** What a person or an evaluator said of the answer. */
  readonly score?: number | undefined;
}

/** Counts what could not be taken over, by kind. */
export type Lost = (what: string) => void;

/** A trace without any content besides its id. */
export const NOTHING: Omit<ImportedTrace, 'id'> = { asked: [], output: null, steps: [], context: [] };

export function fieldsOf(value: Json | undefined): Fields {
  return isObject(value) ? value : {};
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberIn(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** Parses text that holds JSON, since some exporters write every value that way, and a few of them twice. */
export function unfolded(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string' || !/^\s*(?:[[{]|"\s*[[{])/.test(value)) return value;
  try {
    const inner = JSON.parse(value) as Json;
    if (typeof inner === 'string') return unfolded(inner);
    return deeperThan(inner, MAX_DEPTH) ? value : inner;
  } catch {
    return value;
  }
}

export function sum(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

/** The text of the last message that is an answer. */
export function lastText(messages: readonly TraceMessage[]): string | null {
  return (
    messages.findLast(({ role, content }) => role === 'assistant' && content !== null && content !== '')?.content ??
    null
  );
}

export function withoutSystem(messages: readonly TraceMessage[]): readonly TraceMessage[] {
  return messages.filter(({ role }) => role !== 'system' && role !== 'developer');
}
