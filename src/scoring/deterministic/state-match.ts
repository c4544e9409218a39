/** Compares an expected state with the actual one: as a subset, with operators, and with lists in any order. */
import type { ScorePart } from '../../inputs/template.ts';
import { canonical, type Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { ownOf } from '../../text/own-entry.ts';
import { excerpt, isList } from './define-template.ts';

/** An object with one of these as its only key determines how a value is compared. */
const OPERATORS = ['equals', 'contains', 'absent', 'within'] as const;
type Operator = (typeof OPERATORS)[number];

export type Check = ScorePart & { readonly code?: string };

export interface StateRules {
  /** Field that identifies the objects of a list. */
  readonly listKey: string;
  readonly lists: 'any-order' | 'in-order';
}

/** One check for each expected value. */
export function checksOf(wanted: Json, found: Json | undefined, rules: StateRules, path = ''): readonly Check[] {
  const operator = operatorOf(wanted);
  if (operator !== null) return [byOperator(operator, found, path)];
  if (isObject(wanted)) {
    const keys = Object.keys(wanted);
    if (keys.length === 0) return [told(path, isObject(found), found, 'an object')];
    return keys.flatMap((key) => checksOf(wanted[key] ?? null, at(found, key), rules, join(path, key)));
  }
  if (isList(wanted)) {
    if (!isList(found)) return [told(path, false, found, 'a list')];
    return rules.lists === 'in-order'
      ? wanted.flatMap((item, index) => checksOf(item, found[index], rules, `${path}[${index}]`))
      : inAnyOrder(wanted, found, rules, path);
  }
  return [told(path, isSame(wanted, found), found, excerpt(canonical(wanted), 40))];
}

/** Limit for a list compared in any order: a longer one would take too long. */
const MOST_ITEMS = 5000;

/** Matches objects by a field, or else each expected item with the best of those remaining. */
function inAnyOrder(
  wanted: readonly Json[],
  found: readonly Json[],
  rules: StateRules,
  path: string,
): readonly Check[] {
  const left = found.slice(0, MOST_ITEMS);
  return wanted.flatMap((item, index) => {
    const id = isObject(item) ? ownOf(item, rules.listKey) : undefined;
    const name = id === undefined ? `${path}[${index}]` : `${path}[${rules.listKey}=${excerpt(String(id), 40)}]`;
    const tries = left.map((candidate, place) => {
      const fits = id === undefined || (isObject(candidate) && isSame(id, ownOf(candidate, rules.listKey)));
      const checks = fits ? checksOf(item, candidate, rules, name) : null;
      return { place, checks, held: checks?.filter(({ verdict }) => verdict === 'ok').length ?? -1 };
    });
    const best = tries.reduce<(typeof tries)[number] | null>(
      (most, one) => (one.checks !== null && (most === null || one.held > most.held) ? one : most),
      null,
    );
    const isWhole = best?.checks?.every(({ verdict }) => verdict === 'ok') === true;
    if (best === null || best.checks === null || (id === undefined && !isWhole && !isObject(item)))
      return [told(name, false, undefined, 'in the list')];
    left.splice(best.place, 1);
    return best.checks;
  });
}

function operatorOf(wanted: Json): readonly [Operator, Json] | null {
  if (!isObject(wanted)) return null;
  const [key, ...more] = Object.keys(wanted);
  const operator = OPERATORS.find((one) => one === key);
  return operator === undefined || more.length > 0 ? null : [operator, wanted[operator] ?? null];
}

function byOperator([operator, value]: readonly [Operator, Json], found: Json | undefined, path: string): Check {
  switch (operator) {
    case 'equals':
      return told(path, isSame(value, found), found, excerpt(canonical(value), 40));
    case 'absent':
      return told(path, (found === undefined) === (value !== false), found, value === false ? 'there' : 'absent');
    case 'contains': {
      const holds =
        typeof found === 'string'
          ? found.includes(String(value))
          : isList(found) && found.some((item) => isSame(value, item));
      return told(path, holds, found, `to contain ${excerpt(canonical(value), 40)}`);
    }
    case 'within': {
      const [low, high] = isList(value) ? value : [];
      const isIn =
        typeof found === 'number' &&
        typeof low === 'number' &&
        typeof high === 'number' &&
        found >= low &&
        found <= high;
      return told(path, isIn, found, `within ${excerpt(canonical(value), 40)}`);
    }
  }
}

function told(path: string, holds: boolean, found: Json | undefined, wanted: string): Check {
  const text = path === '' ? 'state' : path;
  if (holds) return { text, verdict: 'ok' };
  const is = found === undefined ? 'is not there' : `is ${excerpt(canonical(found), 40)}`;
  return {
    text,
    verdict: 'broken',
    code: `state:${text.replace(/\[[^\]]*\]/g, '[]')}`,
    reason: `${is}, expected ${wanted}`,
  };
}

function isSame(a: Json, b: Json | undefined): boolean {
  return b !== undefined && canonical(a) === canonical(b);
}

/** A key of an object, or else a path with dots through several. */
export function at(found: Json | undefined, key: string): Json | undefined {
  if (isObject(found) && Object.hasOwn(found, key)) return found[key];
  const dot = key.indexOf('.');
  if (dot < 0) return isList(found) && /^\d{1,9}$/.test(key) ? found[Number(key)] : undefined;
  return at(at(found, key.slice(0, dot)), key.slice(dot + 1));
}

/** Paths of everything an expected state mentions; a list counts as one place. */
export function touchedPaths(wanted: Json, path = ''): readonly string[] {
  if (!isObject(wanted) || operatorOf(wanted) !== null || Object.keys(wanted).length === 0)
    return path === '' ? [] : [path];
  return Object.entries(wanted).flatMap(([key, value]) => touchedPaths(value ?? null, join(path, key)));
}

/** The first path whose value differs between two states, except at or below one of `apart`; null = none. */
export function changedPath(
  before: Json | undefined,
  after: Json | undefined,
  apart: readonly string[],
  path = '',
): string | null {
  if (apart.includes(path)) return null;
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const found = changedPath(before[key], after[key], apart, join(path, key));
      if (found !== null) return found;
    }
    return null;
  }
  const isEqual = before === undefined ? after === undefined : isSame(before, after);
  // A new or lost branch that the expected state mentions does not count as changed as a whole.
  const isSpokenOf = apart.some((one) => one.startsWith(`${path}.`));
  return isEqual || (isSpokenOf && (before === undefined || after === undefined)) ? null : path;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
