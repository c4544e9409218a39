/** ToolSchemaValid: each call's arguments against the schema its tool declares. */

import type { ValidateFunction } from 'ajv';
import { z } from 'zod';
import type { ScorePart, TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { errorText } from '../../text/error-text.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { ownOf } from '../../text/own-entry.ts';
import { deterministic, isList, missing, pass, share } from './define-template.ts';
import { compiledBy, isValid, schemaEngine } from './json-schema-engine.ts';
import { argumentsOf, membersOf, sameName, toolsOf } from './tool-calls.ts';

/** Type names of other dialects -> JSON Schema's; `any` allows everything. */
const DIALECT: Readonly<Record<string, string>> = { dict: 'object', float: 'number', tuple: 'array' };

/** Keywords under which a schema stands for each name. */
const OF_SCHEMAS: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'definitions']);

function standardType(name: Json): Json {
  return typeof name === 'string' ? (ownOf(DIALECT, name) ?? name) : name;
}

/** A schema in the checker's dialect, as JSON Schema. Only sub-schemas change, never `enum` or `default` values. */
function standard(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const out = new Map<string, Json>();
  for (const [key, value] of membersOf(schema)) {
    if (key === 'type') {
      const names = (isList(value) ? value : [value]).map(standardType);
      if (!names.includes('any')) out.set(key, isList(value) ? names : names[0]!);
    } else if (OF_SCHEMAS.has(key) && isObject(value))
      out.set(key, Object.fromEntries(membersOf(value).map(([name, part]) => [name, standard(part)])));
    else if (key === 'items' || key === 'additionalProperties')
      out.set(key, isList(value) ? value.map(standard) : standard(value));
    else if ((key === 'anyOf' || key === 'oneOf' || key === 'allOf') && isList(value))
      out.set(key, value.map(standard));
    else out.set(key, value);
  }
  return Object.fromEntries(out);
}

const toolSchema = deterministic({
  name: 'ToolSchemaValid',
  version: '1.1.0',
  group: 'F',
  summary: 'Every call names a tool of the case and its arguments fit the schema that tool declares.',
  inputs: ['tools', 'tool_calls'],
  scale: 'ratio',
  pass: 1,
  passRule: 'every call is valid; no call at all is valid too (ToolSelection and ToolAbstention watch that)',
  shape: ['prompt', 'weight'],
  parameters: z.strictObject({}),
  example: {
    suite: '- ToolSchemaValid',
    case: {
      id: 'c1',
      input: 'Hello',
      tools: [{ name: 'weather', parameters: { type: 'object', required: ['city'] } }],
    },
    output: 'Hello!',
    score: 1,
  },
  bind: () => {
    const ajv = schemaEngine('', false)!;
    const compiled = new WeakMap<object, ValidateFunction | string>();
    const validator = (parameters: JsonObject): ValidateFunction | string => {
      const known = compiled.get(parameters);
      if (known !== undefined) return known;
      let made: ValidateFunction | string;
      try {
        const { $id: _id, $schema: _dialect, ...schema } = standard(parameters) as JsonObject;
        made = compiledBy(ajv, schema);
      } catch (error) {
        made = errorText(error);
      }
      compiled.set(parameters, made);
      return made;
    };
    return (input) => {
      const tools = toolsOf(input.case);
      if (tools.length === 0) return missing('tools', 'give the tools the model was offered');
      if (input.toolCalls.length === 0) return pass('no call');
      const parts: (ScorePart & { code?: string })[] = [];
      for (const call of input.toolCalls) {
        const tool = tools.find((candidate) => sameName(candidate.name, call.name));
        const broken = (code: string, reason: string) =>
          parts.push({ text: call.name, verdict: 'broken', code, reason });
        if (tool === undefined) {
          broken(`unknown-tool:${call.name}`, 'no tool of this name was offered');
          continue;
        }
        const given = argumentsOf(call);
        const validate = validator(tool.parameters);
        if (typeof validate === 'string')
          return missing(`tools (${tool.name})`, `its schema does not compile: ${validate}`);
        if (given === null) broken('unparsable-arguments', 'the arguments are no JSON object');
        else if (isValid(validate, given)) parts.push({ text: call.name, verdict: 'ok' });
        else {
          const [error] = validate.errors ?? [];
          if (error === undefined) broken('too-deep', 'nested too deeply to be checked');
          else broken(`${error.keyword}:${error.instancePath}`, `${error.instancePath} ${error.message}`.trim());
        }
      }
      return share(parts);
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [toolSchema];
