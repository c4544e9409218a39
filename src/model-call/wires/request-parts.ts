/** Parts of a request that every vendor writes in its own way: tools, the form of the answer, thoughts, parameters. */

import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { type Message, NONCE, type ToolCall } from '../call.ts';
import { base64Of, isMedia, type Media } from '../media.ts';
import type { JsonObject } from './wire.ts';

export function withNonce(text: string, nonce: string): string {
  return text.includes(NONCE) ? text.replaceAll(NONCE, nonce) : text;
}

/** What a message says, part by part: texts, and what each picture or document is written as. */
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

/** The bytes as an address of their own. */
export function dataUrl(media: Media): string {
  return `data:${media.type};base64,${base64Of(media)}`;
}

/** Puts the placeholder back where an answer quotes the nonce: what is kept never holds one. */
export function withoutNonce(text: string, nonce: string): string {
  return text.includes(nonce) ? text.replaceAll(nonce, NONCE) : text;
}

/** A function that a model may call, whichever way it is written; `other` = another kind of tool, sent as it stands. */
export type ToolPart =
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly description?: Json | undefined;
      readonly parameters?: Json | undefined;
      readonly strict?: Json | undefined;
    }
  | { readonly kind: 'other'; readonly tool: Json };

/** A tool in the form of Chat Completions, `{type: function, function: {...}}`, is translated; any other is a vendor's own. */
export function toolPart(tool: Json): ToolPart {
  const inner = isObject(tool) && tool['type'] === 'function' ? tool['function'] : undefined;
  if (!isObject(inner) || typeof inner['name'] !== 'string') return { kind: 'other', tool };
  const { name, description, parameters, strict } = inner;
  return { kind: 'function', name: name as string, description, parameters, strict };
}

/** The form that an answer must have; `other` = a vendor's own, sent as it stands. */
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

/** Parameters come last and win; where both sides hold an object, its keys are put together. */
export function withParams(body: JsonObject, params: JsonObject | undefined): JsonObject {
  if (params === undefined) return body;
  const merged: Record<string, Json | undefined> = { ...body };
  for (const [key, value] of Object.entries(params)) {
    const own = body[key];
    merged[key] = isObject(own) && isObject(value) ? { ...own, ...value } : value;
  }
  return merged;
}

/** Without the keys that hold nothing. */
export function present(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

export interface Turns {
  /** What comes before the first turn: the system's and the developer's words. */
  readonly system: readonly string[];
  readonly turns: readonly Message[];
}

/** Vendors that take the system's words apart take those that open the conversation. */
export function turnsOf(messages: readonly Message[], nonce: string): Turns {
  const first = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer');
  const start = first === -1 ? messages.length : first;
  return {
    system: messages.slice(0, start).map(({ content }) => withNonce(content ?? '', nonce)),
    turns: messages.slice(start),
  };
}

/** Neighbouring turns of one role become one where `joins` says so. */
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

/** Blocks of thought that came with a message, in the order they came; other thoughts have no place on most wires. */
export function thoughtBlocks({ thought }: Message): readonly Json[] {
  const blocks = thought?.['thinking_blocks'];
  return Array.isArray(blocks) ? (blocks as readonly Json[]) : [];
}
