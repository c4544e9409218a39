import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Objects that begin empty and are filled under keys of our own alone: where, and which keys. */
const OWN_KEYS: ReadonlyMap<string, string> = new Map([
  ['src/scoring/judge/rubric.ts', 'fields of a rubric of the library'],
  ['src/inputs/case/case.ts', 'keys of a case, and keys that only carry'],
  ['src/stats/agreement.ts', 'judge and human'],
  ['src/tools/import/promptfoo/providers.ts', 'keys of a model file'],
  ['src/adapters/http/transport.ts', 'headers that we send'],
]);
const GROWING = /: (?:Readonly<)?(?:Record<string,[^=;]*>|\{ \[key: string\]: [^}]* \})(?: \| null)? = \{\};/;

describe('names that come from outside', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => join('src', name).replaceAll('\\', '/'));

  it('are keys of maps: no plain object is filled under them', () => {
    expect(files.length).toBeGreaterThan(100);
    const growing = files.filter((file) => GROWING.test(readFileSync(file, 'utf8')));
    expect(growing.filter((file) => !OWN_KEYS.has(file))).toEqual([]);
  });

  it('would be found by that rule', () => {
    expect(GROWING.test('  const out: Record<string, Json> = {};')).toBe(true);
    expect(GROWING.test('  let seen: { [key: string]: Json } | null = {};')).toBe(true);
    expect(GROWING.test('  const out = new Map<string, Json>();')).toBe(false);
  });
});
