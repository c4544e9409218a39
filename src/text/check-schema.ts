/** Checks values against a zod schema and reports every fault in our own words, at its place. */
import { z } from 'zod';
import { nearest, suggestion } from './did-you-mean.ts';
import type { Json } from './digest.ts';
import { type Document, type Path, problemAt, valueAt } from './document.ts';
import { type Problems, show } from './problem.ts';
import { schemaAnswer } from './schema-answer.ts';

// A schema here reads one file and is done: compiling it would cost more than it saves.
z.config({ jitless: true });

type Issue = z.core.$ZodIssue;

/** The value at `path` of the document if it matches the schema; else null, with one problem for each fault. */
export function check<T>(document: Document, schema: z.ZodType<T>, problems: Problems, path: Path = []): T | null {
  const result = checkValue(schema, valueAt(document.value, path), (fault) => {
    problems.add({ ...problemAt(document, [...path, ...fault.path], fault.part), message: fault.message });
  });
  return result;
}

export interface Fault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** The same for a value that is not in a document of its own. */
export function checkValue<T>(schema: z.ZodType<T>, value: unknown, note: (fault: Fault) => void): T | null {
  const result = schemaAnswer(schema, value);
  if (result.success) {
    const lost = lostNames(value, result.data, []);
    for (const path of lost) note({ path, part: 'key', message: NO_NAME });
    return lost.length === 0 ? result.data : null;
  }
  const context: Context = { schema, root: value as Json | undefined, note };
  for (const issue of result.issues) tell(issue, [], context);
  return null;
}

const NO_NAME = 'the name __proto__ cannot be used here: it would be lost; take another name';

/** Where the schema dropped a key `__proto__`, as it does silently in records and loose objects. */
function lostNames(before: unknown, after: unknown, at: Path): readonly Path[] {
  // What a schema does not look into is returned unchanged.
  if (before === after || !isObjectOrList(before) || !isObjectOrList(after)) return [];
  return Object.entries(before).flatMap(([key, value]) => {
    const path = [...at, Array.isArray(before) ? Number(key) : key];
    if (Object.hasOwn(after, key)) return lostNames(value, (after as Readonly<Record<string, unknown>>)[key], path);
    return key === '__proto__' ? [path] : [];
  });
}

function isObjectOrList(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

interface Context {
  readonly schema: z.ZodType;
  /** The whole document. */
  readonly root: Json | undefined;
  readonly note: (fault: Fault) => void;
}

function tell(issue: Issue, prefix: Path, context: Context): void {
  const { schema, root, note } = context;
  const path: Path = [...prefix, ...(issue.path as (string | number)[])];
  const value = valueAt(root, path);
  const seen = `found ${show(value)}`;
  const say = (message: string): void => note({ path, part: 'value', message });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      for (const key of issue.keys) {
        note({ path: [...path, key], part: 'key', message: `unknown key ${show(key)}${suggestion(key, known)}` });
      }
      return;
    }
    case 'invalid_type':
      say(
        value === undefined
          ? `is missing; expected ${nameOf(issue.expected)}`
          : `expected ${nameOf(issue.expected)}, ${seen}`,
      );
      return;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value, values) : null;
      const wanted = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
      say(
        value === undefined
          ? `is missing; expected ${wanted}`
          : `expected ${wanted}, ${seen}${near ? `; did you mean ${near}?` : ''}`,
      );
      return;
    }
    case 'too_small':
      if (issue.origin === 'string') say('must not be empty');
      else if (issue.origin === 'array')
        say(`needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}, ${seen}`);
      else say(`must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}, ${seen}`);
      return;
    case 'too_big':
      say(
        `must be ${issue.origin === 'number' ? '' : 'no longer than '}${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}, ${seen}`,
      );
      return;
    case 'invalid_union':
      tellUnion(issue, path, context);
      return;
    case 'invalid_key':
      say(`the name ${show(path.at(-1))} is not allowed: ${issue.issues.map((inner) => inner.message).join('; ')}`);
      return;
    default:
      say(issue.message.includes('found ') || issue.code !== 'custom' ? `${issue.message}, ${seen}` : issue.message);
  }
}

/** Reports the faults of the form that the value comes closest to, or else the names of all forms. */
function tellUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, context: Context): void {
  const value = valueAt(context.root, path);
  const seen = `found ${show(value)}`;
  const say = (message: string): void => context.note({ path, part: 'value', message });
  const branches = issue.errors;
  const fits = branches.filter((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'),
  );
  const best = fits.sort((a, b) => a.length - b.length)[0];
  if (branches.length === 0 && 'options' in issue) {
    const kinds = (issue.options as readonly unknown[]).filter((option) => typeof option === 'string');
    say(`expected one of ${kinds.join(', ')}, ${seen}${typeof value === 'string' ? suggestion(value, kinds) : ''}`);
    return;
  }
  if (best !== undefined) {
    for (const inner of best) tell(inner, path, context);
    return;
  }
  const wanted = new Set(
    branches.flatMap((branch) => branch.map((inner) => (inner.code === 'invalid_type' ? nameOf(inner.expected) : ''))),
  );
  wanted.delete('');
  const expected = [...wanted].join(' or ');
  say(value === undefined ? `is missing; expected ${expected}` : `expected ${expected}, ${seen}`);
}

function nameOf(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    int: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    tuple: 'a list',
    null: 'null',
  };
  return names[expected] ?? expected;
}

/** Keys that a schema knows at a path, seen through optional, default and union wrappers. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  type Def = {
    readonly type: string;
    readonly shape?: Readonly<Record<string, z.ZodType>>;
    readonly element?: z.ZodType;
    readonly valueType?: z.ZodType;
    readonly innerType?: z.ZodType;
    readonly in?: z.ZodType;
    readonly options?: readonly z.ZodType[];
  };
  const def = schema.def as unknown as Def;
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  if (inner !== undefined) return keysAt(inner, path);
  if (def.options !== undefined) return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return def.shape === undefined ? [] : Object.keys(def.shape);
  const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  return next === undefined ? [] : keysAt(next, rest);
}
