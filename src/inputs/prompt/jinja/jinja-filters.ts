/** Jinja filters whose results here match Python's byte for byte. */

import type { Json } from '../../../text/digest.ts';
import { isObject } from '../../../text/json-object.ts';
import { pythonStrip } from '../code/literal.ts';

/** A name without a value, as an expression sees it. */
export interface Undefined {
  readonly undefined: string;
}

export type JinjaValue = Json | Undefined;

export interface FilterCall {
  readonly args: readonly JinjaValue[];
  readonly named: ReadonlyMap<string, JinjaValue>;
  /** Never returns: throws the reason why this cannot be filled in. */
  readonly refuse: (why: string) => never;
}

type Filter = (value: JinjaValue, call: FilterCall) => JinjaValue;

export function isUndefined(value: JinjaValue | undefined): value is Undefined {
  return isObject(value) && marks.has(value);
}

const marks = new WeakSet<object>();

export function undefinedValue(name: string): Undefined {
  const value: Undefined = { undefined: name };
  marks.add(value);
  return value;
}

export function isTrue(value: JinjaValue): boolean {
  if (isUndefined(value)) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (isObject(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** As Python prints it; a value that Python prints in a form of its own is refused. */
export function printed(value: JinjaValue, refuse: FilterCall['refuse']): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    const size = Math.abs(value);
    const isPlain = Number.isSafeInteger(value) || (size >= 1e-4 && size < 1e16);
    return isPlain && !Object.is(value, -0)
      ? String(value)
      : refuse(`${value} is a number that Python writes in another way`);
  }
  if (isUndefined(value)) return refuse(`${value.undefined} has no value`);
  const what =
    value === null
      ? 'none'
      : typeof value === 'boolean'
        ? 'a truth value'
        : Array.isArray(value)
          ? 'a list'
          : 'an object';
  return refuse(`${what} would be printed as Python writes it; print its members, or use tojson`);
}

function text(value: JinjaValue, { refuse }: FilterCall): string {
  return typeof value === 'string' ? value : printed(value, refuse);
}

function list(value: JinjaValue, { refuse }: FilterCall): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  if (typeof value === 'string') return [...value];
  if (isObject(value) && !isUndefined(value)) return Object.keys(value);
  return refuse('needs a list');
}

function attribute(item: Json, path: JinjaValue | undefined, { refuse }: FilterCall): JinjaValue {
  if (typeof path !== 'string') return refuse('needs attribute="name"');
  let here: JinjaValue = item;
  for (const key of path.split('.'))
    here = isObject(here) && Object.hasOwn(here, key) ? (here[key] as Json) : undefinedValue(path);
  return here;
}

function defined(value: JinjaValue, { refuse }: FilterCall): Json {
  return isUndefined(value) ? refuse(`${value.undefined} has no value`) : value;
}

const chosen =
  (isKept: boolean): Filter =>
  (value, call) => {
    const [path, test, than] = call.args;
    return list(value, call).filter((item) => {
      const own = attribute(item, path, call);
      if (test === undefined) return isTrue(own) === isKept;
      if (test === 'defined') return !isUndefined(own) === isKept;
      if (test !== '==' && test !== 'equalto' && test !== 'eq')
        return call.refuse(`selects by the test ${JSON.stringify(test)}; known are equalto and defined`);
      return (JSON.stringify(own) === JSON.stringify(than ?? null)) === isKept;
    });
  };

const byDefault: Filter = (value, { args, named }) => {
  const isEither = args[1] ?? named.get('boolean') ?? false;
  const isAbsent = isUndefined(value) || (isTrue(isEither) && !isTrue(value));
  return isAbsent ? (args[0] ?? named.get('default_value') ?? '') : value;
};

const length: Filter = (value, call) => list(defined(value, call), call).length;

export const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['default', byDefault],
  ['d', byDefault],
  ['length', length],
  ['count', length],
  [
    'join',
    (value, call) => {
      const { args, named, refuse } = call;
      const path = args[1] ?? named.get('attribute');
      const between = text(args[0] ?? named.get('d') ?? '', call);
      const items = list(defined(value, call), call).map((item) =>
        path === undefined ? item : attribute(item, path, call),
      );
      return items.map((item) => printed(item, refuse)).join(between);
    },
  ],
  ['upper', (value, call) => text(value, call).toUpperCase()],
  ['lower', (value, call) => text(value, call).toLowerCase()],
  [
    'trim',
    (value, call) => {
      const [chars] = call.args;
      return pythonStrip(text(value, call), chars === undefined ? undefined : text(chars, call), 'both');
    },
  ],
  [
    'replace',
    (value, call) => {
      const [from, to] = call.args.map((arg) => text(arg, call));
      if (from === undefined || to === undefined || from === '' || call.args.length > 2)
        return call.refuse('replace needs a text and what stands for it');
      return text(value, call).replaceAll(from, () => to);
    },
  ],
  ['sort', sorted],
  ['first', (value, call) => list(defined(value, call), call)[0] ?? undefinedValue('the first of nothing')],
  ['last', (value, call) => list(defined(value, call), call).at(-1) ?? undefinedValue('the last of nothing')],
  [
    'map',
    (value, call) => {
      const path = call.named.get('attribute');
      const otherwise = call.named.get('default');
      if (path === undefined) return call.refuse('map is read with attribute="name" alone');
      return list(defined(value, call), call).map((item) => {
        const own = attribute(item, path, call);
        return defined(isUndefined(own) && otherwise !== undefined ? otherwise : own, call);
      });
    },
  ],
  ['selectattr', chosen(true)],
  ['rejectattr', chosen(false)],
  ['list', (value, call) => [...list(defined(value, call), call)]],
  ['tojson', (value, call) => tojson(defined(value, call), call.args[0] ?? call.named.get('indent') ?? null, call)],
  [
    'indent',
    (value, call) => {
      const { args, named } = call;
      return indented(text(value, call), args[0] ?? named.get('width') ?? 4, {
        first: isTrue(args[1] ?? named.get('first') ?? false),
        blank: isTrue(args[2] ?? named.get('blank') ?? false),
      });
    },
  ],
  ['safe', (value) => value],
]);

function sorted(value: JinjaValue, call: FilterCall): JinjaValue {
  const { args, named, refuse } = call;
  const isReverse = isTrue(args[0] ?? named.get('reverse') ?? false);
  const isExact = isTrue(args[1] ?? named.get('case_sensitive') ?? false);
  const path = args[2] ?? named.get('attribute');
  const keyed = list(defined(value, call), call).map((item) => {
    const own = path === undefined ? item : attribute(item, path, call);
    return { item, key: typeof own === 'string' && !isExact ? own.toLowerCase() : own };
  });
  const isNumbers = keyed.every(({ key }) => typeof key === 'number');
  if (!isNumbers && !keyed.every(({ key }) => typeof key === 'string'))
    return refuse('sort needs texts alone or numbers alone');
  const order = (a: JinjaValue, b: JinjaValue): number =>
    isNumbers ? Number(a) - Number(b) : byCodePoint(String(a), String(b));
  const rows = keyed.toSorted((a, b) => (isReverse ? order(b.key, a.key) : order(a.key, b.key)));
  return rows.map(({ item }) => item);
}

/** Python compares code points, JavaScript UTF-16 units. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = left[at]!.codePointAt(0)! - right[at]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** `json.dumps` with sorted keys, ASCII only, and `<`, `>`, `&`, `'` as Jinja escapes them. */
function tojson(value: Json, indent: JinjaValue, { refuse }: FilterCall): string {
  const width = indent === null ? null : typeof indent === 'number' ? indent : refuse('tojson(indent) needs a number');
  const write = (one: Json, level: number): string => {
    if (one === null || typeof one !== 'object')
      return typeof one === 'number' ? printed(one, refuse) : JSON.stringify(one);
    const items = Array.isArray(one)
      ? one.map((item) => write(item, level + 1))
      : Object.keys(one)
          .toSorted(byCodePoint)
          .map((key) => `${JSON.stringify(key)}: ${write((one as { readonly [key: string]: Json })[key]!, level + 1)}`);
    const [open, close] = Array.isArray(one) ? '[]' : '{}';
    if (items.length === 0) return `${open}${close}`;
    if (width === null) return `${open}${items.join(', ')}${close}`;
    const pad = ' '.repeat(Math.min(width, 16) * (level + 1));
    return `${open}\n${pad}${items.join(`,\n${pad}`)}\n${' '.repeat(Math.min(width, 16) * level)}${close}`;
  };
  return write(value, 0).replace(
    /[^\u0020-\u007e\n]|[<>&']/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function indented(
  text: string,
  width: JinjaValue,
  { first, blank }: { readonly first: boolean; readonly blank: boolean },
): string {
  const pad = typeof width === 'string' ? width : ' '.repeat(Math.min(Number(width), 64));
  const lines = `${text}\n`.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/).slice(0, -1);
  const [head = '', ...rest] = lines;
  const all = [head, ...rest.map((line) => (line !== '' || blank ? pad + line : line))].join('\n');
  return first ? pad + all : all;
}
