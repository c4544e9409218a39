/** JsonSchemaMatch: the answer against a JSON Schema, from the suite or from each case. */
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { z } from 'zod';
import type { BindContext, TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { errorText } from '../../text/error-text.ts';
import { isObject } from '../../text/json-object.ts';
import { deterministic, excerpt, fail, missing, pass } from './define-template.ts';
import { parseAnswer } from './json.ts';
import { compiledBy, isValid, schemaEngine } from './json-schema-engine.ts';
import { senseless } from './json-schema-sense.ts';

/** One engine per dialect, created when first needed. */
function engines(): (dialect: string) => Ajv | null {
  const made = new Map<string, Ajv | null>();
  return (dialect) => {
    const engine = made.has(dialect) ? made.get(dialect)! : schemaEngine(dialect, true);
    made.set(dialect, engine);
    return engine;
  };
}

/** A `$ref` that leaves the document, or null. */
function remoteRef(schema: Json | undefined): string | null {
  if (Array.isArray(schema)) {
    for (const item of schema as readonly Json[]) {
      const found = remoteRef(item);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isObject(schema)) return null;
  const ref = schema['$ref'];
  if (typeof ref === 'string' && /^[a-z][a-z0-9+.-]*:/iu.test(ref)) {
    const own = schema['$id'];
    if (typeof own !== 'string' || !ref.startsWith(own)) return ref;
  }
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'enum' || key === 'const' || key === 'default' || key === 'examples') continue;
    const found = remoteRef(value);
    if (found !== null) return found;
  }
  return null;
}

/** `type:/items/0/price` without list indices, so that one kind of fault has one code. */
function codeOf(error: ErrorObject): string {
  const path = error.instancePath.replace(/\/\d+(?=\/|$)/gu, '[]');
  const extra =
    error.keyword === 'required'
      ? `/${String(error.params['missingProperty'])}`
      : error.keyword === 'additionalProperties'
        ? `/${String(error.params['additionalProperty'])}`
        : '';
  return `${error.keyword}:${path}${extra}` || 'invalid';
}

/** Compiles schemas, each object once; a text instead of a validator explains why it failed. */
function compiler(): (schema: Json) => ValidateFunction | string {
  const engineOf = engines();
  const done = new WeakMap<object, ValidateFunction | string>();
  const compile = (schema: Json): ValidateFunction | string => {
    if (typeof schema !== 'boolean' && !isObject(schema)) return 'a schema is an object, true or false';
    const why = senseless(schema);
    if (why !== null) return why;
    const dialect = isObject(schema) && typeof schema['$schema'] === 'string' ? schema['$schema'] : '';
    const ajv = engineOf(dialect);
    if (ajv === null) return `$schema "${dialect}" is not supported; use draft-07, 2019-09 or 2020-12`;
    const remote = remoteRef(schema);
    if (remote !== null) return `$ref "${remote}" leaves the file; put the definition under $defs (nothing is fetched)`;
    try {
      return compiledBy(ajv, schema);
    } catch (error) {
      return excerpt(errorText(error), 300);
    }
  };
  return (schema) => {
    if (typeof schema !== 'object' || schema === null) return compile(schema);
    const known = done.get(schema);
    if (known !== undefined) return known;
    const made = compile(schema);
    done.set(schema, made);
    return made;
  };
}

/** The schema in the file the suite names; every fault is noted with the file's name. */
function readSchema(
  path: string,
  compile: (schema: Json) => ValidateFunction | string,
  context: BindContext,
): ValidateFunction | null {
  const text = context.read(path, 'schema');
  if (text === null) return null;
  let schema: Json;
  try {
    schema = JSON.parse(text.replace(/^\ufeff/u, '')) as Json;
  } catch (error) {
    context.note({
      key: 'schema',
      message: `${path}: is not JSON (${errorText(error)})`,
    });
    return null;
  }
  const made = compile(schema);
  if (typeof made !== 'string') return made;
  context.note({ key: 'schema', message: `${path}: is no usable JSON Schema: ${made}` });
  return null;
}

const jsonSchemaMatch = deterministic({
  name: 'JsonSchemaMatch',
  version: '1.1.0',
  group: 'A',
  summary: 'The answer is JSON and valid against a JSON Schema: the file the suite names, or the schema of the case.',
  inputs: ['output', 'schema'],
  scale: 'bin',
  pass: 1,
  passRule:
    'valid; dialect by `$schema`, draft-07 without; formats are checked, unknown keywords are not; patterns are RE2; nothing is fetched',
  shape: ['prompt', 'weight'],
  parameters: z.strictObject({ schema: z.string().min(1).optional(), 'allow-fence': z.boolean().default(false) }),
  example: {
    suite: '- JsonSchemaMatch',
    case: {
      id: 'c1',
      input: 'Give the total.',
      schema: { type: 'object', required: ['total'], properties: { total: { type: 'number' } } },
    },
    output: '{"total": "12"}',
    score: 0,
  },
  bind: ({ schema: path, 'allow-fence': allowFence }, context) => {
    const compile = compiler();
    const shared = path === undefined ? undefined : readSchema(path, compile, context);
    return (input) => {
      if (shared === null) return missing('schema', 'the file could not be used');
      const own = input.case.schema;
      if (shared === undefined && own === undefined)
        return missing('schema', 'give the case one, or name a file in the suite');
      const validate = shared ?? compile(own!);
      if (typeof validate === 'string') return missing('schema', validate);
      const parsed = parseAnswer(input.output, allowFence);
      if (!parsed.ok) return fail(parsed.code, parsed.reason);
      if (isValid(validate, parsed.value)) return pass();
      const errors = validate.errors ?? [];
      const said = errors.slice(0, 5).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`);
      const first = errors[0];
      return fail(
        first === undefined ? 'too-deep' : codeOf(first),
        excerpt(said.join('; ') || 'nested too deeply to be checked', 300),
      );
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [jsonSchemaMatch];
