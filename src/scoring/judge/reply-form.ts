/** The form a judge fills in: its JSON Schema, and what part of a value fits it. */

import type { Json } from '../../text/digest.ts';
import type { JsonObject } from '../../text/json-object.ts';

export type Choice = string | number;

/** A value a judge may give. `loose` fields are requested, but their absence decides nothing. */
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

/** Version of this check and of the reply reader; part of every judged template's pin. */
export const PARSER = '1.1.0';

/** JSON Schema in the subset that strict structured output accepts: every field required, nothing else allowed. */
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
 * The value in the shape's own terms, or why it does not fit. Keys that are not in the form are dropped; a choice is
 * accepted when it equals one of the list apart from letter case and outer space, never when it merely contains one.
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
      const given = value as JsonObject;
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
