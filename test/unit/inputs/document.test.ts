import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check, checkValue } from '../../../src/text/check-schema.ts';
import { nearest } from '../../../src/text/did-you-mean.ts';
import { parseJsonLine } from '../../../src/text/json-lines.ts';
import { walkJson } from '../../../src/text/json-scan.ts';
import { InputError, Problems, show } from '../../../src/text/problem.ts';
import { parseDocumentText } from '../../../src/text/read-document.ts';
import { decodeText } from '../../../src/text/utf8.ts';
import { read } from './memory-tree.ts';

const SCHEMA = z.strictObject({
  dataset: z.string(),
  templates: z.array(z.union([z.string(), z.object({ use: z.string() })])).min(1),
  repeats: z.int().min(1).optional(),
  mode: z.enum(['warn', 'fail']).optional(),
  gate: z.strictObject({ margin: z.number().min(0) }).optional(),
});

function faults(file: string, text: string): string {
  return read((problems) => {
    const document = parseDocumentText(file, text, problems);
    if (document !== null) check(document, SCHEMA, problems);
  }).text;
}

describe('a document', () => {
  it('names every fault of a file at once, with line, column, key and the value seen', () => {
    expect(
      faults('a.yml', 'datset: x\ntemplates: []\nrepeats: 0\nmode: wan\ngate: { margin: -5 }\n').split('\n'),
    ).toEqual([
      'a.yml:1:1: dataset: is missing; expected a text',
      'a.yml:1:1: datset: unknown key "datset"; did you mean dataset?',
      'a.yml:2:12: templates: needs at least 1 entry, found []',
      'a.yml:3:10: repeats: must be at least 1, found 0',
      'a.yml:4:7: mode: expected one of warn, fail, found "wan"; did you mean warn?',
      'a.yml:5:17: gate.margin: must be at least 0, found -5',
    ]);
  });

  it('says of an entry of mixed kinds which of the kinds it nearly is', () => {
    const text = faults('a.yml', 'dataset: x\ntemplates: [1, {us: 2}]\n');
    expect(text).toContain('a.yml:2:13: templates[0]: expected a text or an object, found 1');
    expect(text).toContain('a.yml:2:16: templates[1].use: is missing');
  });

  it('stops an alias bomb, a value that contains itself, and nesting without end, in moments', () => {
    const letters = 'bcdefghijk'.split('');
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${letters.map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]\n`).join('')}`;
    expect(faults('a.yml', bomb)).toMatch(/^a\.yml:1: its aliases .* expand to more than 100/);
    expect(faults('a.yml', 'a: &a [*a]\n')).toContain('nested deeper than');
    expect(faults('a.yml', '['.repeat(50_000))).toContain('nested deeper than');
    expect(faults('a.json', '['.repeat(50_000) + ']'.repeat(50_000))).toContain('nested deeper than');
    const used = process.memoryUsage().heapUsed;
    expect(faults('a.yml', `a:\n  b: ${'['.repeat(3_000_000)}`)).toBe('a.yml:2:206: is nested deeper than 200 levels');
    expect(process.memoryUsage().heapUsed - used).toBeLessThan(300 * 1024 * 1024);
    expect(faults('a.yml', `a: ${'x'.repeat(4_000_000)}`)).toContain('a YAML file has at most 4 MB');
  });

  it('tells a fault of a key or value of megabytes in two thousand letters', () => {
    const problems = new Problems();
    const long = { file: 'a.yml', key: `x.${'k'.repeat(1_000_000)}`, message: 'm'.repeat(1_000_000) };
    problems.add(long);
    for (const { key, message } of [...problems.list, ...new InputError(long).problems]) {
      expect(message).toBe(`${'m'.repeat(1_999)}…`);
      expect(key).toBe(`x.${'k'.repeat(297)}…`);
    }
    expect(new InputError(long).message.length).toBeLessThan(2_400);
  });

  it('shows a value of any depth in a few letters', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(show(deep)).toBe('lists inside lists');
    expect(show({ deep })).toBe('an object (deep)');
  });

  it.each([
    ['quotes', `"${'['.repeat(500)}"`],
    ['single quotes', `'${'{'.repeat(500)}'`],
    ['a block', `|\n  ${'[{'.repeat(500)}\n`],
    ['plain text', `x${'['.repeat(500)}`],
    ['a comment', `x # ${'['.repeat(500)}`],
    ['a list, one after another', `[${Array(500).fill('[1]').join(', ')}]`],
  ])('takes brackets for text where they are text: in %s', (_what, value) => {
    const problems = new Problems();
    expect(parseDocumentText('a.yml', `a: ${value}\n`, problems)?.value).toBeTruthy();
    expect(problems.list).toEqual([]);
  });

  it('refuses what silently changes a value: a key twice, a tag, two documents, NaN', () => {
    expect(faults('a.yml', 'dataset: x\ndataset: y\n')).toMatch(/^a\.yml:2:1: is not valid YAML/);
    for (const tag of ['omap [a: 1]', 'set {a, b}', 'binary aGk=', 'pairs [a: 1]', 'timestamp 2001-01-01'])
      expect(faults('a.yml', `a: 1\nb: !!${tag}\n`)).toMatch(/^a\.yml:2:4: is not valid YAML: Unresolved tag/);
    expect(faults('a.json', '{"dataset": "x",\n "dataset": "y"}')).toBe(
      'a.json:2:2: dataset: stands twice in one object',
    );
    expect(faults('a.yml', 'a: !run x\n')).toMatch(/^a\.yml:1:4: .*!run/);
    expect(faults('a.yml', 'a: 1\n---\nb: 2\n')).toMatch(/^a\.yml:\d+:\d+: .*documents/);
    expect(faults('a.yml', 'a: .nan\n')).toContain('a.yml:1:4: a: NaN is not a number');
  });

  it('says where JSON stops being JSON', () => {
    expect(faults('a.json', '{"a": 1,\n "b" 2}')).toBe(
      'a.json:2:6: is not valid JSON: expected : after the key, found "2"',
    );
    expect(faults('a.json', '{"a": 1,}')).toContain('a.json:1:9: is not valid JSON: expected a key');
  });

  it('names an empty file and an unresolved merge for what they are', () => {
    expect(faults('a.yml', '')).toBe('a.yml:1: is empty');
    expect(faults('a.yml', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n')).toMatch(
      /^a\.yml:2:1: .*unresolved merge/,
    );
  });

  it('takes a byte order mark and CRLF for what they are, and names the line of a byte that is no UTF-8', () => {
    const bytes = Buffer.from('\ufeffdataset: x\r\ntemplates: [a]\r\n');
    expect(faults('a.yml', read((problems) => decodeText('a.yml', bytes, problems)).value ?? '')).toBe('');
    expect(
      read((problems) => decodeText('a.yml', Uint8Array.from([0x61, 0x0a, 0x62, 0xff, 0x0a]), problems)).text,
    ).toBe('a.yml:2: byte 0xff is not UTF-8; save the file as UTF-8');
  });

  it('reads a line of 50 MB no further than its length', () => {
    const start = performance.now();
    expect(faults('a.yml', `dataset: ${'x'.repeat(50_000_000)}\n`)).toMatch(
      /^a\.yml:1: is a line of 50000009 characters/,
    );
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('tells twenty faults of a file and counts the rest', () => {
    const text = read((problems) => {
      for (let line = 1; line <= 60; line += 1) problems.add({ file: 'a.jsonl', line, message: 'is wrong' });
    }).said;
    expect(text).toHaveLength(21);
    expect(text.at(-1)).toBe('a.jsonl: and 40 more');
  });

  it('suggests the nearest name only when it is near', () => {
    expect(nearest('datset', ['dataset', 'templates'])).toBe('dataset');
    expect(nearest('colour', ['dataset', 'templates'])).toBeNull();
  });
});

describe('any text whatever', () => {
  const parse = (file: string, text: string, problems: Problems): void => {
    const document = parseDocumentText(file, text, problems);
    if (document !== null) {
      check(document, SCHEMA, problems);
      document.place(['templates', 0, 'use'], 'key');
    }
  };

  it('is a document or a problem, never another error', () => {
    const token = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&x',
      '*x',
      '!',
      '|',
      '#',
      ',',
      '1',
      'dataset: x\n',
      '\t',
      '---\n',
      '? ',
      '\\',
      '\u0000',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(token, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        fc.constantFrom('a.yml', 'a.json'),
        (text, file) => {
          const { value: error } = read((problems) => {
            try {
              parse(file, text, problems);
              problems.throwIfAny();
              return null;
            } catch (thrown) {
              return thrown;
            }
          });
          expect(error === null || error instanceof InputError).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is UTF-8 or a problem with a line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { value, said } = read((problems) => decodeText('a', bytes, problems));
        expect(value === null).toBe(said.length === 1);
        if (value === null) expect(said[0]).toMatch(/^a:\d+: byte 0x[0-9a-f]{2} is not UTF-8/);
      }),
      { numRuns: 400 },
    );
  });

  it('is JSON to the walker exactly when it is JSON to the engine', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '"',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
        ),
        (text) => {
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          expect(walkJson(text) === null).toBe(valid);
          expect(read((problems) => parseJsonLine('a', text, 1, problems)).said.length === 0).toBe(valid);
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('a file of very many faults', () => {
  it.each<[string, string]>([
    ['directives that do not exist', '%x\n'.repeat(2_000)],
    ['anchors in pairs', '- &a &b c\n'.repeat(2_000)],
    ['brackets that close nothing', '[a b c]]\n'.repeat(2_000)],
    ['quotes without an end', '- "x\n'.repeat(2_000)],
    ['directives and lists', `${'%x\n'.repeat(500)}---\n${'- &a &b c\n'.repeat(2_000)}`],
  ])('is left at the thousandth, and says so: %s', (_, text) => {
    const problems = new Problems();
    expect(parseDocumentText('a.yml', text, problems)).toBeNull();
    const lines = problems.list.map(({ message }) => message);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^and at least 98\d more; the rest was not read$/);
    expect(problems.count).toBeLessThan(1010);
  });

  it('of fewer says how many more there are, with the place of each that is shown', () => {
    const problems = new Problems();
    parseDocumentText('a.yml', '- &a &b c\n'.repeat(50), problems);
    const { list } = problems;
    expect(list.at(-1)).toMatchObject({ message: 'and 30 more' });
    expect(list.slice(0, 20).map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('of several documents keeps none', () => {
    expect(faults('a.yml', 'dataset: x\n---\ndataset: y\n')).toMatch(
      /^a\.yml:2:1: is not valid YAML: it contains several/,
    );
  });

  it('in one list, more than a schema can pass on, is told in one line', () => {
    const told: string[] = [];
    const schema = z.object({ a: z.array(z.string()) });
    expect(checkValue(schema, { a: Array(130_000).fill(1) }, ({ message }) => told.push(message))).toBeNull();
    expect(told.join()).toMatch(/^has hundreds of thousands of faults/);
  });
});
