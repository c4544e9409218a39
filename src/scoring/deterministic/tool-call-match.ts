/** Do tool calls equal the expected ones? Types follow the tool's declaration, values the list of accepted ones. */

import type { Score } from '../../inputs/template.ts';
import type { ToolCall } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { ownOf } from '../../text/own-entry.ts';
import { excerpt, fail, isList, pass } from './define-template.ts';
import {
  argumentsOf,
  type ExpectedCall,
  type Fields,
  MAY_BE_ABSENT,
  membersOf,
  sameName,
  type Tool,
} from './tool-calls.ts';

export interface Mismatch {
  /** `wrong-value:unit`, `missing-argument:base`, `wrong-function:NAME`, ... */
  readonly code: string;
  readonly reason: string;
}

/** Case, blanks and the signs , . / - _ * ^ do not count, and both kinds of quote count as the same. */
export function foldText(value: string): string {
  return value
    .replace(/[ ,./\-_*^]/gu, '')
    .toLowerCase()
    .replaceAll("'", '"');
}

type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'object' | 'null';

function kindOf(value: Json): Kind {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return isList(value) ? 'list' : 'object';
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  any: 'text',
  integer: 'integer',
  float: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  dict: 'object',
  object: 'object',
  null: 'null',
};

/** A whole number is a number; a number with a fraction is not an integer. */
function fits(value: Json, kind: Kind): boolean {
  const own = kindOf(value);
  return own === kind || (kind === 'number' && own === 'integer');
}

/** The kind of the first accepted value that is not the mark for "may be absent". */
function acceptedKind(values: readonly Json[]): Kind | null {
  const first = values.find((value) => value !== MAY_BE_ABSENT);
  return first === undefined ? null : kindOf(first);
}

function equalText(a: Json | undefined, b: Json | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' ? foldText(a) === foldText(b) : deepEqual(a, b);
}

function deepEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]))
  );
}

function equalLists(value: readonly Json[], accepted: Json | undefined): boolean {
  return (
    isList(accepted) &&
    value.length === accepted.length &&
    value.every((item, index) => equalText(item, accepted[index]!))
  );
}

/** One level deep: each member of `accepted` is a list of accepted values. */
function equalObjects(value: Fields, accepted: Json): boolean {
  if (!isObject(accepted)) return false;
  for (const [key, item] of Object.entries(value)) {
    const options = ownOf(accepted, key);
    const list = isList(options) ? options : [options];
    if (!list.some((option) => equalText(item, option) || (isList(item) && equalLists(item, option)))) return false;
  }
  return Object.entries(accepted).every(
    ([key, options]) => Object.hasOwn(value, key) || (isList(options) && options.includes(MAY_BE_ABSENT)),
  );
}

function isAccepted(value: Json, accepted: readonly Json[]): boolean {
  if (typeof value === 'string') return accepted.some((option) => equalText(value, option));
  if (isList(value)) {
    const ofObjects = value.some((item) => isObject(item));
    return accepted.some((option) =>
      ofObjects
        ? isList(option) &&
          option.length === value.length &&
          value.every((item, index) =>
            isObject(item) ? equalObjects(item, option[index]!) : equalText(item, option[index]!),
          )
        : equalLists(value, option),
    );
  }
  if (isObject(value)) return accepted.some((option) => equalObjects(value, option) || deepEqual(value, option));
  return accepted.some((option) => deepEqual(value, option));
}

/** Do the members of a list have the declared kind, or the kind of one of the accepted lists? */
function membersFit(value: readonly Json[], kind: Kind, accepted: readonly Json[]): boolean {
  const lists = accepted.filter(isList);
  if (lists.length === 0) return true;
  return lists.some((list) => value.every((item) => fits(item, kind) || kindOf(item) === acceptedKind(list)));
}

function declaredKinds(declared: Json | undefined): readonly Kind[] {
  const names = isList(declared) ? declared : [declared];
  return names
    .map((name) => (typeof name === 'string' ? ownOf(KINDS, name) : undefined))
    .filter((kind) => kind !== undefined);
}

/** Checks one argument against its declaration and its accepted values; null = right. */
export function checkArgument(
  name: string,
  value: Json,
  declared: Fields | undefined,
  accepted: readonly Json[],
): Mismatch | null {
  const type = declared?.['type'];
  const kinds = declaredKinds(type);
  const said = excerpt(JSON.stringify(value));
  if (kinds.length > 0 && !kinds.some((kind) => fits(value, kind)) && kindOf(value) !== acceptedKind(accepted))
    return {
      code: `wrong-type:${name}`,
      reason: `${name} is ${said}, not of type ${JSON.stringify(type)}`,
    };
  const items = declared?.['items'];
  const member = isObject(items) ? declaredKinds(items['type'])[0] : undefined;
  if (isList(value) && member !== undefined && !membersFit(value, member, accepted))
    return { code: `wrong-type:${name}`, reason: `${name} is ${said}, not a list of ${member}s` };
  if (isAccepted(value, accepted)) return null;
  return { code: `wrong-value:${name}`, reason: `${name} is ${said}, accepted: ${excerpt(JSON.stringify(accepted))}` };
}

/** Compares one call with one expected call; null = they match. */
export function compareCall(tools: readonly Tool[], expected: ExpectedCall, call: ToolCall): Mismatch | null {
  if (!sameName(call.name, expected.name))
    return { code: `wrong-function:${call.name}`, reason: `called ${call.name}, expected ${expected.name}` };
  const given = argumentsOf(call);
  if (given === null)
    return {
      code: 'unparsable-arguments',
      reason: `the arguments of ${call.name} are no JSON object: ${excerpt(call.argumentsRaw ?? '')}`,
    };
  const tool = tools.find((candidate) => sameName(candidate.name, expected.name));
  const missing = tool?.required.find((key) => !Object.hasOwn(given, key));
  if (missing !== undefined)
    return { code: `missing-argument:${missing}`, reason: `${missing} is required by ${expected.name}` };
  for (const [key, value] of membersOf(given)) {
    const known = tool === undefined || Object.hasOwn(tool.properties, key);
    const accepted = Object.hasOwn(expected.arguments, key) ? expected.arguments[key] : undefined;
    if (!known || accepted === undefined)
      return {
        code: `unexpected-argument:${key}`,
        reason: `${key} is ${known ? 'not expected' : `no argument of ${expected.name}`}`,
      };
    const wrong = checkArgument(key, value, tool && ownOf(tool.properties, key), accepted);
    if (wrong !== null) return wrong;
  }
  const absent = Object.entries(expected.arguments).find(
    ([key, accepted]) => !Object.hasOwn(given, key) && !accepted.includes(MAY_BE_ABSENT),
  );
  return absent === undefined ? null : { code: `missing-argument:${absent[0]}`, reason: `${absent[0]} was expected` };
}

/** The largest possible one-to-one assignment of calls to expected calls (augmenting paths). */
function assign(fit: readonly (readonly boolean[])[]): readonly number[] {
  const owner = new Map<number, number>();
  const place = (row: number, seen: Set<number>): boolean => {
    for (const [column, ok] of fit[row]!.entries()) {
      if (!ok || seen.has(column)) continue;
      seen.add(column);
      const holder = owner.get(column);
      if (holder === undefined || place(holder, seen)) {
        owner.set(column, row);
        return true;
      }
    }
    return false;
  };
  const placed = fit.map((_, row) => place(row, new Set()));
  return placed.flatMap((ok, row) => (ok ? [] : [row]));
}

/**
 * 1 when the calls are exactly the expected ones, in any order: same number, each expected call matched by one call.
 * No expected call = the right answer is to call nothing.
 */
export function compareCalls(
  tools: readonly Tool[],
  expected: readonly ExpectedCall[],
  calls: readonly ToolCall[],
): Score {
  if (expected.length === 0)
    return calls.length === 0
      ? pass('no call, as expected')
      : fail('unwanted-call', `called ${calls.map((call) => call.name).join(', ')} where no tool fits`);
  if (calls.length === 0) return fail('no-call', `no call; expected ${expected.map((call) => call.name).join(', ')}`);
  if (calls.length !== expected.length)
    return fail(
      'wrong-count',
      `${calls.length} calls, expected ${expected.length}: ${expected.map((call) => call.name).join(', ')}`,
    );
  const found = expected.map((wanted) => calls.map((call) => compareCall(tools, wanted, call)));
  const unmatched = assign(found.map((row) => row.map((mismatch) => mismatch === null)))[0];
  if (unmatched === undefined) return pass();
  // Whatever every call matches finds a partner among as many calls, so at least one call differs from this one.
  const near = found[unmatched]!.filter((mismatch) => mismatch !== null);
  const closest = near.find((mismatch) => !mismatch.code.startsWith('wrong-function:')) ?? near[0]!;
  return fail(closest.code, closest.reason);
}
