/** Sound documents, damaged in ways that strings drawn at random never reach; and what a reader must hold to on any of them. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { InputError, OutsideError, type Problem, Problems, UsageError } from '../../../src/text/problem.ts';

/** How many documents a property looks at: few with every `npm test`, very many with `npm run fuzz`. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 8);
/** Longest that one document of a few kilobytes may take, on a machine that others use too. */
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

const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 0.1, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 1, 5e-324),
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 20 }),
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
  const cut = fc.tuple(
    fc.nat(),
    fc.nat(40),
    fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 })),
  );
  return fc.tuple(fc.constantFrom(...sound), fc.array(cut, { minLength: 1, maxLength: 4 })).map(([text, cuts]) =>
    cuts.reduce((now, [at, length, put]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + put + now.slice(from + length);
    }, text),
  );
}

/** The value as YAML; as JSON, which is YAML too, where it is nested deeper than the writer goes. */
export function yamlOf(value: unknown): string {
  try {
    return stringify(value, { aliasDuplicateObjects: false }) ?? '';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify(value);
  }
}

const PLAIN = JSON.stringify([
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
]);

/** The outcome of reading: a value, or the product's own errors, in bounded time, with no prototype touched. */
export function soundly<T>(read: () => T, most = MOST_MS): { readonly value: T } | { readonly error: Error } {
  const started = performance.now();
  let outcome: { readonly value: T } | { readonly error: Error };
  try {
    outcome = { value: read() };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof UsageError || error instanceof OutsideError)) throw error;
    expect(error.message).not.toBe('');
    outcome = { error };
  }
  expect(performance.now() - started).toBeLessThan(most);
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

/** Looks at so many documents of a kind; `look` throws at what must not be. */
export function always<T>(documents: fc.Arbitrary<T>, look: (document: T) => void): void {
  fc.assert(
    fc.property(documents, (document) => {
      look(document);
    }),
    { numRuns: RUNS },
  );
}
