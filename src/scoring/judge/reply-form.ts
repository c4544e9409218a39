/** The form a judge fills in: its JSON Schema, and the one reader that turns a reply into a checked value. */

import type { Answer } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';

export type Choice = string | number;

/** A value a judge may give. `loose` fields are asked for but their absence decides nothing. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly of: readonly Choice[] }
  | { readonly kind: 'list'; readonly item: ObjectShape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly loose?: readonly string[] | undefined;
}

/** Version of the reader below; part of every judged template's pin. */
export const PARSER = '1.0.0';

/** JSON Schema in the subset that strict structured output takes: every field required, nothing else allowed. */
export function schemaOf(shape: Shape): Json {
  switch (shape.kind) {
    case 'text':
      return { type: 'string' };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { type: shape.of.every((choice) => typeof choice === 'number') ? 'integer' : 'string', enum: shape.of };
    case 'list':
      return { type: 'array', items: schemaOf(shape.item) };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
        required: Object.keys(shape.fields),
        additionalProperties: false,
      };
  }
}

export type Checked = { readonly value: Json } | { readonly fault: string };

/**
 * The value in the shape's own terms, or why it does not fit. Keys the form does not have are dropped; a choice is
 * taken when it equals one of the list apart from letter case and outer space, never when it merely contains one.
 */
export function check(shape: Shape, value: Json | undefined, path = ''): Checked {
  const at = path === '' ? 'the reply' : path;
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? { value } : { fault: `${at} must be a string` };
    case 'flag':
      return typeof value === 'boolean' ? { value } : { fault: `${at} must be true or false` };
    case 'choice': {
      const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
      const choice = shape.of.find((option) => String(option).toLowerCase() === said);
      return choice === undefined ? { fault: `${at} must be one of ${shape.of.join(', ')}` } : { value: choice };
    }
    case 'list': {
      if (!Array.isArray(value)) return { fault: `${at} must be an array` };
      const items: Json[] = [];
      for (const [index, item] of value.entries()) {
        const checked = check(shape.item, item, `${path}[${index}]`);
        if ('fault' in checked) return checked;
        items.push(checked.value);
      }
      return { value: items };
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { fault: `${at} must be an object` };
      const given = value as { readonly [key: string]: Json | undefined };
      const fields: [string, Json][] = [];
      for (const [key, field] of Object.entries(shape.fields)) {
        const member = Object.hasOwn(given, key) ? given[key] : undefined;
        const checked = check(field, member, path === '' ? key : `${path}.${key}`);
        if ('value' in checked) fields.push([key, checked.value]);
        else if (!shape.loose?.includes(key)) return checked;
      }
      return { value: Object.fromEntries(fields) };
    }
  }
}

/** A form that max-tokens cut is no verdict, whatever of it is there. */
export const CUT_OFF = 'the reply was cut off before its end';

/**
 * Reads a judge's reply: the forced tool call if there is one, else the text as JSON or as a bare choice, else once the
 * last JSON object in the text. An earlier object is never taken, so that a verdict quoted from the material cannot stand in for the judge's.
 */
export function readReply(answer: Answer, shape: ObjectShape): Checked {
  const call = answer.toolCalls.at(-1);
  if (call !== undefined) {
    return call.arguments === undefined
      ? { fault: 'the arguments of the call are not JSON' }
      : check(shape, call.arguments);
  }
  const text = answer.text.replace(/^\uFEFF/, '').trim();
  const isCut = answer.finishReason === 'length';
  if (text === '') return { fault: isCut ? CUT_OFF : 'the reply is empty' };
  const whole = parse(text);
  const bare = bareChoice(shape, whole ?? text);
  if (bare !== null) return { value: { verdict: bare } };
  if (whole !== undefined) return check(shape, whole);
  if (isCut) return { fault: CUT_OFF };
  const last = lastObject(text);
  return last === undefined ? { fault: 'the reply holds no JSON object' } : check(shape, last);
}

/** A reply that is one of the choices and nothing else, where the form decides by its verdict alone. */
function bareChoice(shape: ObjectShape, said: Json): Choice | null {
  const { verdict, ...others } = shape.fields;
  if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key))) return null;
  const checked = check(verdict, said);
  return 'value' in checked ? (checked.value as Choice) : null;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A brace in prose may open nothing; so many false starts are stepped over before giving up. */
const FALSE_STARTS = 100;

/** The last outermost `{...}` of a text, parsed; undefined when there is none or the last one is not JSON. */
function lastObject(text: string): Json | undefined {
  let last: string | undefined;
  let falseStarts = 0;
  for (let start = text.indexOf('{'); start !== -1; ) {
    const end = closing(text, start);
    if (end === -1) {
      falseStarts += 1;
      if (falseStarts > FALSE_STARTS) return undefined;
      start = text.indexOf('{', start + 1);
    } else {
      last = text.slice(start, end + 1);
      start = text.indexOf('{', end + 1);
    }
  }
  return last === undefined ? undefined : parse(last);
}

/** Index of the brace that closes the one at `start`, braces inside JSON strings not counted; -1 = never closed. */
function closing(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i += 1;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x7b) depth += 1;
    else if (c === 0x7d) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}
