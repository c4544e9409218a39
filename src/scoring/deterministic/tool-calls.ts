/** Tools and tool calls in one shape, whichever dialect declared them. */
import type { Case } from '../../inputs/case/case.ts';
import type { Score } from '../../inputs/template.ts';
import type { ToolCall } from '../../model-call/call.ts';
import { canonical, type Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { expectedOf, isList, missing } from './define-template.ts';

export type Fields = JsonObject;

export interface Tool {
  readonly name: string;
  /** JSON Schema of the arguments, in the dialect of the data. */
  readonly parameters: Fields;
  readonly properties: Readonly<Record<string, Fields>>;
  readonly required: readonly string[];
}

/** Reads `{type: function, function: {...}}`, `{name, parameters}` and `{name, input_schema}`; null = no name. */
export function toolOf(declared: Json): Tool | null {
  const outer = isObject(declared) ? declared : {};
  const inner = isObject(outer['function']) ? outer['function'] : outer;
  const name = inner['name'];
  if (typeof name !== 'string') return null;
  const given = inner['parameters'] ?? inner['input_schema'] ?? inner['inputSchema'];
  const parameters = isObject(given) ? given : {};
  const listed = isObject(parameters['properties']) ? parameters['properties'] : {};
  const properties = Object.fromEntries(
    Object.entries(listed).map(([key, value]): [string, Fields] => [key, isObject(value) ? value : {}]),
  );
  const required = isList(parameters['required'])
    ? parameters['required'].filter((key): key is string => typeof key === 'string')
    : [];
  return { name, parameters, properties, required };
}

export function toolsOf(row: Case): readonly Tool[] {
  return (row.tools ?? []).map(toolOf).filter((tool) => tool !== null);
}

/** Providers refuse "." in a name and send "_" for it, so the two count as equal. */
export function sameName(a: string, b: string): boolean {
  return a.replaceAll('.', '_') === b.replaceAll('.', '_');
}

/** Arguments of a call as an object, empty when there are none; null = they do not parse, or are not an object. */
export function argumentsOf(call: ToolCall): Fields | null {
  let given = call.arguments;
  if (given === undefined && call.argumentsRaw !== undefined && call.argumentsRaw.trim() !== '') return null;
  if (typeof given === 'string') {
    if (given.trim() === '') return {};
    try {
      given = JSON.parse(given) as Json;
    } catch {
      return null;
    }
  }
  if (given === undefined || given === null) return {};
  return isObject(given) ? given : null;
}

/** Name and arguments in canonical form: equal calls have equal keys. */
export function callKey(call: ToolCall, withArguments: boolean): string {
  const name = call.name.replaceAll('.', '_');
  if (!withArguments) return name;
  const given = argumentsOf(call);
  return `${name}(${given === null ? (call.argumentsRaw ?? canonical(call.arguments ?? null)) : canonical(given)})`;
}

/** An expected call: for each argument the values that are right. */
export interface ExpectedCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, readonly Json[]>>;
}

/** How a case may specify the calls it expects. */
export const EXPECTED_KEYS = ['expected.ground_truth', 'expected.tool_calls', 'expected.actions', 'expected.no_call'];

/** The score when it specifies none. */
export function lackingCalls(): Score {
  return missing('expected calls', 'give expected.ground_truth, expected.tool_calls or expected.no_call: true');
}

/** In a list of accepted values: the argument may be omitted. */
export const MAY_BE_ABSENT = '';

/** Name and value of each member; parsed JSON has none that is undefined. */
export function membersOf(values: Fields): readonly (readonly [string, Json])[] {
  return Object.entries(values) as [string, Json][];
}

/** For each argument its list of accepted values, or the one value that is. */
function accepted(values: Json | undefined): Readonly<Record<string, readonly Json[]>> {
  const members = membersOf(isObject(values) ? values : {});
  return Object.fromEntries(members.map(([key, value]) => [key, isList(value) ? value : [value]]));
}

/** Exactly these values. */
function exact(values: Json | undefined): Readonly<Record<string, readonly Json[]>> {
  const members = membersOf(isObject(values) ? values : {});
  return Object.fromEntries(members.map(([key, value]) => [key, [value]]));
}

/** `NAME_2` or `NAME 2` in the expected calls is the second call of NAME, unless a tool has exactly that name. */
function plainName(key: string, tools: readonly Tool[]): string {
  if (tools.some((tool) => sameName(tool.name, key))) return key;
  const base = key.replace(/[_ ]\d+$/u, '');
  return tools.length === 0 || tools.some((tool) => sameName(tool.name, base)) ? base : key;
}

/** {function: {argument: [accepted values]}}, or a list of these; null = neither. */
function fromGroundTruth(truth: Json, tools: readonly Tool[]): readonly ExpectedCall[] | null {
  const groups = isList(truth) ? truth : [truth];
  const calls: ExpectedCall[] = [];
  for (const group of groups) {
    if (!isObject(group)) return null;
    for (const [key, values] of Object.entries(group)) {
      const name = isList(truth) && Object.keys(group).length === 1 ? key : plainName(key, tools);
      calls.push({ name, arguments: accepted(values) });
    }
  }
  return calls;
}

function fromCalls(list: readonly Json[]): readonly ExpectedCall[] | null {
  const calls: ExpectedCall[] = [];
  for (const item of list) {
    if (typeof item === 'string') {
      calls.push({ name: item, arguments: {} });
      continue;
    }
    const outer = isObject(item) ? item : {};
    const call = isObject(outer['function']) ? outer['function'] : outer;
    const name = call['name'];
    if (typeof name !== 'string') return null;
    let given = call['arguments'] ?? call['kwargs'];
    if (typeof given === 'string') {
      try {
        given = JSON.parse(given) as Json;
      } catch {
        return null;
      }
    }
    calls.push({ name, arguments: exact(given) });
  }
  return calls;
}

/**
 * The calls a case expects: `expected.ground_truth` ({function: {argument: [accepted values]}}, or a list of these),
 * `expected.tool_calls` or `expected.actions` (a list of {name, arguments}), or `expected.no_call: true` = none. null =
 * the case does not say, or not in a readable form.
 */
export function expectedCalls(row: Case): readonly ExpectedCall[] | null {
  const { expected } = row;
  const read = (key: string): Json | undefined => (isObject(expected) ? expectedOf(row, key) : undefined);
  if (read('no_call') === true) return [];
  const truth = read('ground_truth');
  if (truth !== undefined && truth !== null) return fromGroundTruth(truth, toolsOf(row));
  const list = read('tool_calls') ?? read('actions') ?? expected;
  return isList(list) ? fromCalls(list) : null;
}
