/** `--map FILE`: by path, where the parts of a run are in rows of a team's own form, or where a known form has them elsewhere. */
import { RE2JS } from 're2js';
import { z } from 'zod';
import { check } from '../../text/check-schema.ts';
import type { Json } from '../../text/digest.ts';
import { problemAt } from '../../text/document.ts';
import { isObject } from '../../text/json-object.ts';
import { type Problem, type Problems, show } from '../../text/problem.ts';
import { parseDocumentText } from '../../text/read-document.ts';
import { unfolded } from './trace.ts';

/** Parts of a run that a map can place. */
const PLACED = [
  'id',
  'case',
  'input',
  'output',
  'context',
  'tool_calls',
  'expected',
  'score',
  'cluster',
  'model',
  'cost_usd',
  'latency_ms',
  'prompt_tokens',
  'completion_tokens',
] as const;
export type Placed = (typeof PLACED)[number];

/** A path is a list of names; a number picks one of a list, `*` all of it. */
export type Place = readonly string[];

export interface FieldMap {
  readonly places: ReadonlyMap<Placed, Place>;
  /** An answer with at least this score is what is expected. */
  readonly good: number | undefined;
  /** What is cut out besides keys. */
  readonly redact: readonly RE2JS[];
  /** Where the map says so, for faults that only the rows show. */
  readonly at: (key: Placed) => Omit<Problem, 'message'>;
}

const MOST_NAMES = 20;

const place = z
  .string()
  .min(1)
  .max(300)
  .superRefine((text, context) => {
    const names = text.split('.');
    if (names.some((name) => name.trim() === ''))
      context.addIssue({
        code: 'custom',
        message: `${show(text)} has an empty name; write names with a dot between, such as payload.question`,
      });
    if (names.length > MOST_NAMES)
      context.addIssue({
        code: 'custom',
        message: `leads through ${names.length} names, and at most ${MOST_NAMES} do`,
      });
  });

const pattern = z
  .string()
  .min(1)
  .max(1_000)
  .superRefine((text, context) => {
    try {
      RE2JS.compile(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `${show(text)} is no pattern of RE2: ${(error as Error).message}` });
    }
  });

const fieldMapSchema = z.strictObject({
  id: place.optional(),
  case: place.optional(),
  input: place.optional(),
  output: place.optional(),
  context: place.optional(),
  tool_calls: place.optional(),
  expected: place.optional(),
  score: place.optional(),
  cluster: place.optional(),
  model: place.optional(),
  cost_usd: place.optional(),
  latency_ms: place.optional(),
  prompt_tokens: place.optional(),
  completion_tokens: place.optional(),
  good: z.number().optional(),
  redact: z.array(pattern).max(100).default([]),
});

/** Null if a problem was noted. YAML, or JSON by its name. */
export function readFieldMap(file: string, text: string, problems: Problems): FieldMap | null {
  const document = parseDocumentText(file, text, problems);
  const read = document === null ? null : check(document, fieldMapSchema, problems);
  if (document === null || read === null) return null;
  const places = new Map(
    PLACED.flatMap((key): readonly [Placed, Place][] => (read[key] === undefined ? [] : [[key, read[key].split('.')]])),
  );
  if (places.size === 0)
    problems.add({ file, line: 1, message: `places nothing; write at least one of ${PLACED.join(', ')}` });
  if (read.good !== undefined && !places.has('score'))
    problems.add({
      ...problemAt(document, ['good'], 'key'),
      message: `${read.good} is compared with a score, and no place of one is given; write score: PATH beside it`,
    });
  const redact = read.redact.map((one) => RE2JS.compile(one));
  return { places, good: read.good, redact, at: (key) => problemAt(document, [key]) };
}

/** The value at a place; undefined if there is none, or null. A name that itself has dots is found as well. */
export function valueAtPlace(value: Json | undefined, names: Place): Json | undefined {
  if (names.length === 0) return value ?? undefined;
  const here = unfolded(value);
  const [name = '', ...rest] = names;
  if (Array.isArray(here)) {
    const list = here as readonly Json[];
    if (name !== '*') return /^-?\d{1,6}$/.test(name) ? valueAtPlace(list.at(Number(name)), rest) : undefined;
    const found = list.flatMap((item) => valueAtPlace(item, rest) ?? []);
    return found.length === 0 ? undefined : (found as Json);
  }
  if (!isObject(here)) return undefined;
  for (let taken = names.length; taken > 0; taken--) {
    const own = names.slice(0, taken).join('.');
    const found = Object.hasOwn(here, own) ? valueAtPlace(here[own], names.slice(taken)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
