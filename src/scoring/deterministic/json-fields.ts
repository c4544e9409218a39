/** How much of an expected JSON value another one contains, leaf by leaf. */
import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { isList } from './define-template.ts';

export interface FieldRules {
  /** `any-order`: items are paired one to one, starting with the pair that shares most leaves. */
  readonly arrays: 'ordered' | 'any-order';
  readonly plain: (text: string) => string;
  /** A text of which `plain` leaves nothing is equal to null. */
  readonly blankIsNull: boolean;
  /** Numbers are rounded to this many decimals; null = compared as they are. */
  readonly decimals: number | null;
}

/** Path without list indices, so that one kind of fault has one name, and whether the leaf is equal. */
export interface Field {
  readonly path: string;
  readonly ok: boolean;
  /** False when the other value has nothing at all there. */
  readonly present: boolean;
}

/** Non-empty objects and lists are not leaves; everything else is, including `{}`, `[]` and null. */
function isLeaf(value: Json | undefined): boolean {
  if (isList(value)) return value.length === 0;
  return !isObject(value) || Object.keys(value).length === 0;
}

/** Absent, null, or, if the rules say so, a text of which normalizing leaves nothing. */
function isNothing(value: Json | undefined, rules: FieldRules): boolean {
  if (value === undefined || value === null) return true;
  return rules.blankIsNull && typeof value === 'string' && rules.plain(value) === '';
}

function equalLeaf(expected: Json, actual: Json | undefined, rules: FieldRules): boolean {
  if (isNothing(actual, rules)) return isNothing(expected, rules);
  if (typeof expected === 'string') return typeof actual === 'string' && rules.plain(expected) === rules.plain(actual);
  if (typeof expected === 'number') {
    if (typeof actual !== 'number') return false;
    return (
      expected === actual ||
      (rules.decimals !== null && expected.toFixed(rules.decimals) === actual.toFixed(rules.decimals))
    );
  }
  if (isList(expected)) return isList(actual) && actual.length === 0;
  if (isObject(expected)) return isObject(actual) && Object.keys(actual).length === 0;
  return expected === actual;
}

function right(fields: readonly Field[]): number {
  return fields.filter((field) => field.ok).length;
}

/**
 * Each item is compared with each: items of a long list beyond this many pairs count as absent, since an answer of that
 * length is not a near miss.
 */
const MOST_PAIRS = 200_000;

function compareLists(
  expected: readonly Json[],
  actual: readonly Json[],
  rules: FieldRules,
  path: string,
): readonly Field[] {
  const at = `${path}[]`;
  if (rules.arrays === 'ordered')
    return expected.flatMap((item, index) => compareFields(item, actual[index], rules, at));
  const looked = actual.slice(0, Math.max(2 * expected.length, Math.floor(MOST_PAIRS / expected.length)));
  const pairs = expected.flatMap((item, row) =>
    looked.flatMap((other, column) => {
      const found = right(compareFields(item, other, rules, at));
      return found === 0 ? [] : [{ row, column, right: found }];
    }),
  );
  pairs.sort((a, b) => b.right - a.right || a.row - b.row || a.column - b.column);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (partner.has(pair.row) || taken.has(pair.column)) continue;
    partner.set(pair.row, pair.column);
    taken.add(pair.column);
  }
  return expected.flatMap((item, row) => {
    const column = partner.get(row);
    return compareFields(item, column === undefined ? undefined : actual[column], rules, at);
  });
}

/** Every leaf of `expected` with its verdict. An absent member equals null; anything extra in `actual` is ignored. */
export function compareFields(
  expected: Json,
  actual: Json | undefined,
  rules: FieldRules,
  path = '',
): readonly Field[] {
  if (isLeaf(expected)) return [{ path, ok: equalLeaf(expected, actual, rules), present: actual !== undefined }];
  if (isList(expected)) return compareLists(expected, isList(actual) ? actual : [], rules, path);
  const other = isObject(actual) ? actual : {};
  return Object.entries(expected as JsonObject).flatMap(([key, value]) =>
    value === undefined
      ? []
      : compareFields(value, Object.hasOwn(other, key) ? other[key] : undefined, rules, `${path}/${key}`),
  );
}
