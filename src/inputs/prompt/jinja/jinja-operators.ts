/** Jinja's tests and operators on known values, with Python's results. */
import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import { isUndefined, type JinjaValue } from './jinja-filters.ts';

export function holds(test: string, value: JinjaValue): boolean {
  if (test === 'defined' || test === 'undefined') return isUndefined(value) === (test === 'undefined');
  if (isUndefined(value)) return false;
  switch (test) {
    case 'none':
      return value === null;
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' || typeof value === 'boolean';
    case 'boolean':
      return typeof value === 'boolean';
    case 'mapping':
      return isObject(value);
    case 'sequence':
      return typeof value === 'string' || (typeof value === 'object' && value !== null);
    case 'true':
    case 'false':
      return value === (test === 'true');
    case 'odd':
    case 'even':
      return typeof value === 'number' && Math.abs(value % 2) === (test === 'odd' ? 1 : 0);
    default:
      return false;
  }
}

/** As Python compares: true is 1 and false is 0, and key order does not matter. */
export function isEqual(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isEqual(item as Json, b[index] as Json));
  if (isObject(a) && isObject(b)) {
    const [keys, others] = [Object.keys(a), Object.keys(b)];
    const isThere = (key: string): boolean => Object.hasOwn(b, key) && isEqual(a[key] as Json, b[key] as Json);
    return keys.length === others.length && keys.every(isThere);
  }
  const plain = (value: Json): Json => (typeof value === 'boolean' ? Number(value) : value);
  return plain(a) === plain(b);
}

export function isIn(item: Json, all: Json, refuse: (why: string) => never): boolean {
  if (typeof all === 'string')
    return typeof item === 'string' ? all.includes(item) : refuse('needs a text to look for in a text');
  if (Array.isArray(all)) return all.some((one) => isEqual(one as Json, item));
  return isObject(all) && typeof item === 'string'
    ? Object.hasOwn(all, item)
    : refuse('needs a list, an object or a text');
}

export function compared(operator: string, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

export function counted(operator: string, left: number, right: number, refuse: (why: string) => never): Json {
  if (/^[<>]/.test(operator)) return compared(operator, left - right);
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return refuse('counts with whole numbers alone');
  if ((operator === '//' || operator === '%') && right === 0) return refuse('divides by zero');
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '//':
      return Math.floor(left / right);
    default:
      return left - right * Math.floor(left / right);
  }
}
