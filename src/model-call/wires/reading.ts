/** What every vendor's reply amounts to: an answer, an error that came with status 200, or nothing usable. */

import type { Json } from '../../text/digest.ts';
import { type Foreign, isObject } from '../../text/json-object.ts';
import { repeatsKey } from '../../text/json-scan.ts';
import { parseReply } from '../answer-limits.ts';
import type { Answer, ToolCall, Usage } from '../call.ts';
import { type ErrorBody, readError } from '../error-shapes.ts';
import { type Ending, endingOf } from '../finish-reasons.ts';
import { splitThinking } from '../thinking.ts';

export type Reading =
  | { readonly answer: Omit<Answer, 'origin'> }
  | { readonly malformed: string }
  | { readonly error: ErrorBody; readonly status: number };

/** A reply split into its parts. */
export interface Said {
  /** Undefined = there was no content at all. */
  readonly content: string | undefined;
  /** Thinking that came apart from the content. */
  readonly thinking?: string | undefined;
  /** A refusal in words, if the vendor reports it separately. */
  readonly refusal?: string | undefined;
  readonly toolCalls: readonly ToolCall[];
  readonly finish: string | undefined;
  readonly usage: Usage | undefined;
  readonly model?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly costUsd?: number | undefined;
  /** Where an error would be. */
  readonly source: Foreign;
}

/** Malformed = not an answer at all: broken off upstream, or nothing was generated. */
export function readSaid(said: Said): Reading {
  const { content, refusal, toolCalls, finish, usage, source } = said;
  const ending = endingOf(finish);
  if (ending === 'failure' || isObject(source['error'])) return readFailure(source, finish);
  if (content === undefined && refusal === undefined && toolCalls.length === 0 && finish === undefined)
    return { malformed: 'the message has neither content nor tool calls' };
  const whole = content ?? '';
  const isEmpty = whole === '' && refusal === undefined && toolCalls.length === 0;
  if (isEmpty && ending === null && finish !== undefined) return readFailure(source, finish);
  // Nothing was generated: not a model's answer, whatever the reason says, unless a cap or a filter explains it.
  if (isEmpty && ending !== 'cut' && ending !== 'refusal' && usage?.completionTokens === 0)
    return { malformed: 'the answer is empty, and no token was generated' };
  const { text, thinking } = splitThinking(whole);
  const thought = [said.thinking, thinking].filter((part) => part !== undefined && part !== '').join('\n');
  return {
    answer: {
      kind: 'answered',
      text: whole === '' && refusal !== undefined ? refusal : text,
      toolCalls,
      refused: refusal !== undefined || ending === 'refusal',
      finishReason: finishOf(ending, finish),
      ...(thought !== '' && { thinking: thought }),
      model: said.model,
      fingerprint: said.fingerprint,
      usage,
      costUsd: said.costUsd,
    },
  };
}

/** One word for each ending that something depends on; otherwise the vendor's own. */
export function finishOf(ending: Ending | null, reason: string | undefined): string | undefined {
  if (ending === 'cut') return 'length';
  return ending === 'refusal' ? 'content_filter' : reason;
}

/** The upstream of a gateway broke off: what was said so far is not an answer. */
function readFailure(source: Foreign, finish: string | undefined): Reading {
  return readErrorInside(source) ?? { malformed: `the answer ended with finish reason "${finish}"` };
}

/** An error that came with status 200, with the status it names, or that of a broken gateway. */
export function readErrorInside(body: Foreign): Reading | null {
  const { error, base_resp: status } = body;
  const failed = isObject(status) && status['status_code'] !== undefined && status['status_code'] !== 0;
  if (!isObject(error) && typeof error !== 'string' && !failed) return null;
  const code = Number(isObject(error) ? error['code'] : undefined);
  const named = Number.isInteger(code) && code >= 400 && code <= 599 ? code : 502;
  return { error: readError(JSON.stringify(isObject(error) ? { error } : body)), status: named };
}

/** A call with its arguments as JSON text, or as the value itself. */
export function readToolCall(name: unknown, raw: unknown, id: string | undefined): ToolCall | null {
  if (typeof name !== 'string') return null;
  const named = { name, ...(id !== undefined && { id }) };
  if (typeof raw !== 'string') return { ...named, arguments: (raw ?? {}) as Json };
  if (raw === '') return { ...named, arguments: {} };
  const parsed = parseReply(raw);
  if ('fault' in parsed) return { ...named, arguments: undefined, argumentsRaw: raw };
  return { ...named, arguments: parsed.value as Json, ...(repeatsKey(raw) && { argumentsRaw: raw }) };
}

/** The objects of a foreign list; empty if it is not a list. */
export function objectsIn(list: unknown): readonly Foreign[] {
  return Array.isArray(list) ? list.filter((one) => isObject(one)) : [];
}

export function objectOf(value: unknown): Foreign {
  return isObject(value) ? value : {};
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
