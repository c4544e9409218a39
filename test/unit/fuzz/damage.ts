/** Sound documents, damaged in ways that strings drawn at random never reach; and what a reader must hold to on any of them. */
import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { InputError, OutsideError, type Problem, Problems, UsageError } from '../../../src/text/problem.ts';

/** How many documents a property looks at with every `npm test`; `npm run fuzz` names a number, or a share of the time. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 8);
const SHARE_MS = Number(process.env['FUZZ_SHARE_MS'] ?? 0);
/** The start of one property again, as the report of its failure names it. */
const AGAIN = { seed: process.env['FUZZ_SEED'], path: process.env['FUZZ_PATH'] };
/** Where `npm run fuzz` reads which property has begun, and how many documents each has looked at. */
const COUNTS = process.env['FUZZ_COUNTS'];
/** Longest that one document of a few kilobytes may take, with what collects garbage beside it. */
const MOST_MS = 5_000;

/** Names and texts that readers stumble over. */
export const NASTY: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
  '\u0007\u001b[31mred',
  '\u202eevil\u2066',
  '\ud800',
  'x\udfff',
  '\u2028::error::x',
  '::set-output name=verdict::pass',
  '-'.repeat(3_000),
  '[['.repeat(500),
  '{{'.repeat(500),
  '{%'.repeat(300),
  '../../../etc/passwd',
  '/etc/passwd',
  'C:\\x',
  '*'.repeat(200),
  '(a+)+$',
  '1e999',
  '0x10',
  'NaN',
  'y',
  '~',
  'null',
  '<!-- plumbline: -->',
  '<script>alert(1)</script>',
  '@everyone ![x](http://x/y)',
];

/** Any text; making such an arbitrary takes longer than most properties, so there is one of each length. */
export const binary = fc.string({ unit: 'binary', maxLength: 20 });
const fewLetters = fc.string({ unit: 'binary', maxLength: 6 });

const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 0.1, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 1, 5e-324),
  fc.constantFrom(...NASTY),
  binary,
);
const inner = fc.oneof(
  { weight: 6, arbitrary: scalars },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(150, 250, 3_000).map((levels) => nested(levels)) },
  { weight: 1, arbitrary: fc.constantFrom(1_000, 40_000).map((length) => 'ab '.repeat(length / 3)) },
  { weight: 1, arbitrary: fc.constantFrom(50, 2_000).map((length) => Array.from({ length }, (_, i) => i)) },
);

/** Lists inside each other. */
export function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

interface Damage {
  readonly where: number;
  readonly how: 'delete' | 'replace' | 'add' | 'rename' | 'repeat';
  readonly value: unknown;
  readonly name: string;
}
const damage: fc.Arbitrary<Damage> = fc.record({
  where: fc.nat(10_000),
  how: fc.constantFrom('delete' as const, 'replace', 'add', 'rename', 'repeat'),
  value: inner,
  name: fc.oneof(fc.constantFrom(...NASTY.slice(0, 16)), fc.string({ maxLength: 12 })),
});

/** A document as one of `sound`, with up to three damages. */
export function damaged(sound: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...sound), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([value, all]) => all.reduce((now, one) => inflict(now, one), structuredClone(value)));
}

/** Assignment would set the prototype. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function inflict(value: unknown, { where, how, value: other, name }: Damage): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (node: unknown, depth: number): void => {
    if (node === null || typeof node !== 'object' || depth > 20 || places.length > 10_000) return;
    for (const key of Object.keys(node)) {
      places.push({ holder: node as Record<string, unknown>, key });
      walk((node as Record<string, unknown>)[key], depth + 1);
    }
  };
  const root = { value };
  walk(root, 0);
  const { holder, key } = places[where % places.length]!;
  const now = holder[key];
  if (how === 'replace' || holder === root) put(holder, key, other);
  else if (how === 'delete') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  else if (how === 'repeat') Array.isArray(holder) ? holder.push(now) : put(holder, key, [now, now]);
  else if (how === 'add') {
    const target = now !== null && typeof now === 'object' ? now : holder;
    // A name beside its items is nothing that a document can hold, and would break the list itself.
    put(target, Array.isArray(target) ? '0' : name, other);
  } else if (!Array.isArray(holder)) {
    delete holder[key];
    put(holder, name, now);
  }
  return root.value;
}

/** The text with letters turned, cut out, doubled or put in. */
export function scrambled(sound: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.constantFrom(...NASTY), fewLetters));
  return fc.tuple(fc.constantFrom(...sound), fc.array(cut, { minLength: 1, maxLength: 4 })).map(([text, cuts]) =>
    cuts.reduce((now, [at, length, put]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + put + now.slice(from + length);
    }, text),
  );
}

/** Beyond this the writer of YAML takes most of the time of a property. */
const LONGEST_BLOCKS = 4_000;

/** The value as YAML; as JSON, which is YAML too, where it is long or nested deeper than the writer goes. */
export function yamlOf(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  if (text.length > LONGEST_BLOCKS) return text;
  try {
    return stringify(value, { aliasDuplicateObjects: false }) ?? '';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return text;
  }
}

const PLAIN = JSON.stringify([
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
]);

/** The outcome of reading: a value, or the product's own errors, in bounded time, with no prototype touched. */
export function soundly<T>(read: () => T, most = MOST_MS): { readonly value: T } | { readonly error: Error } {
  const started = process.cpuUsage();
  let outcome: { readonly value: T } | { readonly error: Error };
  try {
    outcome = { value: read() };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof UsageError || error instanceof OutsideError)) throw error;
    expect(error.message).not.toBe('');
    outcome = { error };
  }
  // Of the processor: other work may keep this process waiting.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  expect(
    JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)]),
  ).toBe(PLAIN);
  return outcome;
}

/** A reader that notes problems: without a value it has named at least one, and each names a file and says something. */
export function noting<T>(read: (problems: Problems) => T | null): {
  readonly value: T | null;
  readonly said: readonly Problem[];
} {
  const problems = new Problems();
  const outcome = soundly(() => read(problems));
  const said = 'error' in outcome && outcome.error instanceof InputError ? outcome.error.problems : problems.list;
  const value = 'value' in outcome ? outcome.value : null;
  if (value === null) expect(said.length).toBeGreaterThan(0);
  for (const { file, key, message } of said) {
    expect(file).not.toBe('');
    expect(message.length).toBeGreaterThan(3);
    // A message is for a terminal and a comment: it quotes what it saw and does not repeat megabytes.
    expect(message.length).toBeLessThanOrEqual(2_000);
    expect((key ?? '').length).toBeLessThanOrEqual(300);
  }
  return { value, said };
}

/** Looks at so many documents of a kind, or for so long; `look` throws at what must not be. `few` is enough with every `npm test`. */
export function always<T>(documents: fc.Arbitrary<T>, look: (document: T) => void, few?: number): void {
  const { parameters, seen, over } = begun(few);
  try {
    fc.assert(
      fc.property(documents, (document) => {
        seen();
        look(document);
      }),
      parameters,
    );
  } finally {
    over();
  }
}

/** The same where looking has to wait. */
export async function alwaysLater<T>(documents: fc.Arbitrary<T>, look: (document: T) => Promise<void>): Promise<void> {
  const { parameters, seen, over } = begun();
  try {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        seen();
        await look(document);
      }),
      parameters,
    );
  } finally {
    over();
  }
}

function begun(few = RUNS): {
  readonly parameters: { readonly seed: number; readonly numRuns: number };
  readonly seen: () => void;
  readonly over: () => void;
} {
  const seed = Number(AGAIN.seed ?? Math.floor(Math.random() * 2 ** 31));
  const started = performance.now();
  let looked = 0;
  count({ began: seed });
  return {
    parameters: {
      seed,
      ...(AGAIN.path !== undefined && { path: AGAIN.path }),
      numRuns: SHARE_MS > 0 ? Number.MAX_SAFE_INTEGER : process.env['FUZZ_RUNS'] === undefined ? few : RUNS,
      ...(SHARE_MS > 0 && { interruptAfterTimeLimit: SHARE_MS }),
    },
    seen: () => {
      looked += 1;
    },
    over: () => count({ looked, ms: performance.now() - started }),
  };
}

/** Tells `npm run fuzz` how far the test that is running has come. */
export function count(how: Readonly<Record<string, number>>): void {
  if (COUNTS === undefined) return;
  appendFileSync(COUNTS, `${JSON.stringify({ test: expect.getState().currentTestName, ...how })}\n`);
}
