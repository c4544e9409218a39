/** Finds schemas that assert nothing, or that nothing can satisfy, before they gate anything. */
import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { isList } from './define-template.ts';

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern format ' +
    'items prefixItems additionalItems contains minContains maxContains maxItems minItems uniqueItems ' +
    'properties patternProperties additionalProperties required propertyNames maxProperties minProperties ' +
    'dependencies dependentRequired dependentSchemas unevaluatedItems unevaluatedProperties ' +
    'allOf anyOf oneOf not if then else $ref $dynamicRef $recursiveRef contentEncoding contentMediaType'
  ).split(' '),
);

/** Where other systems put the schema that they wrap. */
const WRAPPED: readonly (readonly string[])[] = [
  ['schema'],
  ['json_schema', 'schema'],
  ['format', 'schema'],
  ['response_format', 'json_schema', 'schema'],
  ['parameters'],
  ['function', 'parameters'],
  ['input_schema'],
  ['inputSchema'],
];

/** Why a schema could never fail or never pass an answer; null = as far as can be seen, it distinguishes answers. */
export function senseless(schema: Json): string | null {
  if (schema === true) return 'is `true`, so every answer would fit';
  if (isObject(schema)) {
    const said = Object.keys(schema).filter((key) => KEYWORDS.has(key));
    const inside = WRAPPED.find((path) => isSchema(memberAt(schema, path)));
    // What leads to the schema, and `type: json_schema` beside it, belong to the wrapper.
    const isOfWrapper = (key: string): boolean =>
      key === inside?.[0] || (key === 'type' && schema['type'] === 'json_schema');
    if (inside !== undefined && said.every(isOfWrapper))
      return `holds no keyword of JSON Schema; the schema stands under \`${inside.join('.')}\``;
    if (said.length === 0) return 'holds no keyword of JSON Schema, so every answer would fit';
  }
  const why = impossible(schema);
  return why === null ? literalPattern(schema) : `no answer can fit it: ${why}`;
}

function memberAt(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const key of path) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

function isSchema(value: Json | undefined): boolean {
  return isObject(value) && Object.keys(value).some((key) => KEYWORDS.has(key));
}

/** Bounds that contradict each other, by the one type they apply to. */
const BOUNDS: readonly (readonly [type: string, least: string, most: string])[] = [
  ['number', 'minimum', 'maximum'],
  ['integer', 'minimum', 'maximum'],
  ['string', 'minLength', 'maxLength'],
  ['array', 'minItems', 'maxItems'],
  ['object', 'minProperties', 'maxProperties'],
];

/** A plain contradiction on the path that every valid value must take; null = none found. */
function impossible(schema: Json | undefined, path = '', depth = 0): string | null {
  if (schema === false) return `${path === '' ? 'the schema' : path} is \`false\``;
  if (!isObject(schema) || depth > 40) return null;
  const at = path === '' ? '' : `${path}: `;
  const { type } = schema;
  for (const [of, least, most] of BOUNDS) {
    const [low, high] = [schema[least], schema[most]];
    if (type === of && typeof low === 'number' && typeof high === 'number' && low > high)
      return `${at}${least} ${low} is above ${most} ${high}`;
  }
  const values = schema['const'] !== undefined ? [schema['const']] : schema['enum'];
  if (typeof type === 'string' && isList(values) && values.length > 0 && !values.some((value) => isOf(type, value)))
    return `${at}no value of enum is of type ${type}`;
  if (isList(schema['enum']) && schema['enum'].length === 0) return `${at}enum is empty`;
  const next = (part: Json | undefined, key: string): string | null => impossible(part, `${path}/${key}`, depth + 1);
  for (const part of isList(schema['allOf']) ? schema['allOf'] : []) {
    const why = next(part, 'allOf');
    if (why !== null) return why;
  }
  for (const key of ['anyOf', 'oneOf']) {
    const options = schema[key];
    if (!isList(options) || options.length === 0) continue;
    const whys = options.map((part) => next(part, key));
    if (whys.every((why) => why !== null)) return whys[0]!;
  }
  return type === 'object' ? lacksMember(schema, at, next) : null;
}

/** A required member that must not be there, or that nothing can satisfy. */
function lacksMember(
  schema: JsonObject,
  at: string,
  next: (part: Json | undefined, key: string) => string | null,
): string | null {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const isClosed = schema['additionalProperties'] === false && schema['patternProperties'] === undefined;
  for (const key of isList(schema['required']) ? schema['required'] : []) {
    if (typeof key !== 'string') continue;
    if (isClosed && !Object.hasOwn(properties, key))
      return `${at}"${key}" is required, and additionalProperties: false forbids it`;
    const why = Object.hasOwn(properties, key) ? next(properties[key], key) : null;
    if (why !== null) return why;
  }
  return null;
}

function isOf(type: string, value: Json): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return isList(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** A pattern in a programming language's notation: the slashes would have to occur in the answer. */
function literalPattern(schema: Json | undefined, depth = 0): string | null {
  if (depth > 40) return null;
  if (isList(schema)) {
    for (const part of schema) {
      const why = literalPattern(part, depth + 1);
      if (why !== null) return why;
    }
    return null;
  }
  if (!isObject(schema)) return null;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'enum' || key === 'const' || key === 'default' || key === 'examples') continue;
    const written = key === 'pattern' && typeof value === 'string' ? /^\/(.+)\/([a-z]+)$/su.exec(value) : null;
    if (written !== null)
      return `pattern "${value as string}" is written with slashes and flags, which would be part of it; write ${written[1]!}`;
    const why = literalPattern(value, depth + 1);
    if (why !== null) return why;
  }
  return null;
}
