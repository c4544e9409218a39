/** Parts of a request that every vendor writes in its own way: tools, the response format, thoughts, parameters. */

import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { type Message, NONCE, type ToolCall } from '../call.ts';
import { base64Of, isMedia, type Media } from '../media.ts';

export function withNonce(text: string, nonce: string): string {
  return text.includes(NONCE) ? text.replaceAll(NONCE, nonce) : text;
}

/** What a message says, part by part: texts, and the form in which each picture or document is written. */
export function partsSent(
  { content, parts }: Message,
  nonce: string,
  text: (text: string) => Json,
  media: (media: Media) => Json,
): readonly Json[] {
  return (parts ?? [{ text: content ?? '' }]).map((part) =>
    isMedia(part) ? media(part) : text(withNonce(part.text, nonce)),
  );
}

/** The bytes as a data URL. */
export function dataUrl(media: Media): string {
  return `data:${media.type};base64,${base64Of(media)}`;
}

/** Restores the placeholder if an answer quotes the nonce: what is stored never contains one. */
export function withoutNonce(text: string, nonce: string): string {
  return text.includes(nonce) ? text.replaceAll(nonce, NONCE) : text;
}

/** A function that a model may call, in either notation; `other` = another kind of tool, sent unchanged. */
export type ToolPart =
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly description?: Json | undefined;
      readonly parameters?: Json | undefined;
      readonly strict?: Json | undefined;
    }
  | { readonly kind: 'other'; readonly tool: Json };

/** A tool in Chat Completions form, `{type: function, function: {...}}`, is translated; others are vendor-specific. */
export function toolPart(tool: Json): ToolPart {
  const inner = isObject(tool) && tool['type'] === 'function' ? tool['function'] : undefined;
  if (!isObject(inner) || typeof inner['name'] !== 'string') return { kind: 'other', tool };
  const { name, description, parameters, strict } = inner;
  return { kind: 'function', name: name as string, description, parameters, strict };
}

/** The form that an answer must have; `other` = vendor-specific, sent unchanged. */
export type FormatPart =
  | {
      readonly kind: 'schema';
      readonly name?: Json | undefined;
      readonly schema: Json;
      readonly strict?: Json | undefined;
      readonly description?: Json | undefined;
    }
  | { readonly kind: 'json' }
  | { readonly kind: 'text' }
  | { readonly kind: 'other'; readonly format: Json };

export function formatPart(format: Json): FormatPart {
  if (!isObject(format)) return { kind: 'other', format };
  if (format['type'] === 'json_object') return { kind: 'json' };
  if (format['type'] === 'text') return { kind: 'text' };
  const inner = format['json_schema'];
  if (format['type'] !== 'json_schema' || !isObject(inner) || inner['schema'] === undefined)
    return { kind: 'other', format };
  const { name, schema, strict, description } = inner;
  return { kind: 'schema', name, schema: schema as Json, strict, description };
}

/** Parameters come last and take precedence; if both sides have an object, its keys are merged. */
export function withParams(body: JsonObject, params: JsonObject | undefined): JsonObject {
  if (params === undefined) return body;
  const merged: Record<string, Json | undefined> = { ...body };
  for (const [key, value] of Object.entries(params)) {
    const own = body[key];
    merged[key] = isObject(own) && isObject(value) ? { ...own, ...value } : value;
  }
  return merged;
}

/** Drops the undefined keys. */
export function present(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

export interface Turns {
  /** What comes before the first turn: the system and developer messages. */
  readonly system: readonly string[];
  readonly turns: readonly Message[];
}

/** Vendors that take the system prompt separately receive the system messages that open the conversation. */
export function turnsOf(messages: readonly Message[], nonce: string): Turns {
  const first = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer');
  const start = first === -1 ? messages.length : first;
  return {
    system: messages.slice(0, start).map(({ content }) => withNonce(content ?? '', nonce)),
    turns: messages.slice(start),
  };
}

/** Merges neighbouring turns of one role if `joins` says so. */
export function joined<T extends { readonly role: string; readonly parts: readonly Json[] }>(
  turns: readonly T[],
  joins: (before: T, turn: T) => boolean,
): readonly T[] {
  const list: T[] = [];
  for (const turn of turns) {
    const before = list.at(-1);
    if (before !== undefined && before.role === turn.role && joins(before, turn))
      list[list.length - 1] = { ...before, parts: [...before.parts, ...turn.parts] };
    else list.push(turn);
  }
  return list;
}

export function callId(call: ToolCall, index: number): string {
  return call.id ?? `call_${index}`;
}

/** Thought blocks that came with a message, in order; most wires have no place for other thoughts. */
export function thoughtBlocks({ thought }: Message): readonly Json[] {
  const blocks = thought?.['thinking_blocks'];
  return Array.isArray(blocks) ? (blocks as readonly Json[]) : [];
}
