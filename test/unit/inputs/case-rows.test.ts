import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, caseLine } from '../../../src/inputs/case/case.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { digestOfCases } from '../../../src/inputs/suite.ts';
import { Problems } from '../../../src/text/problem.ts';

const MEBIBYTE = 1024 * 1024;
const parse = (text: string | Uint8Array): { cases: readonly Case[]; faults: string[] } => {
  const problems = new Problems();
  const cases = parseCases('c.jsonl', typeof text === 'string' ? Buffer.from(text) : text, problems) ?? [];
  return { cases, faults: problems.list.map(({ line, message }) => `${line}: ${message}`) };
};
const row = (id: string, more: object = {}): string =>
  JSON.stringify({ id, input: `Frage ${id} – größer? 日本`, expected: { answer: id }, tags: ['t'], ...more });
/** Rows until the dataset is larger than what stays in memory, then `rows`. */
const behind = (rows: readonly string[], end = '\n'): string => {
  const filler = Array.from({ length: 9 }, (_, at) => row(`filler-${at}`, { context: 'x'.repeat(MEBIBYTE) }));
  return [...filler, ...rows].join(end);
};

describe('a dataset larger than what stays in memory', () => {
  it('gives the same cases as a small one, read again as often as they are asked for', () => {
    const rows = [row('a', { vars: { n: 3 }, critical: true, cluster: 'k', split: 'holdout' }), row('b'), row('ü')];
    const small = parse(rows.join('\n')).cases;
    const late = parse(behind(rows)).cases.slice(-3);
    for (const [at, found] of late.entries()) {
      expect(caseLine(found)).toBe(caseLine(small[at]!));
      expect([found.id, found.cluster, found.split, found.critical, found.tags]).toEqual([
        small[at]!.id,
        small[at]!.cluster,
        small[at]!.split,
        small[at]!.critical,
        small[at]!.tags,
      ]);
      expect(caseLine(found)).toBe(caseLine(small[at]!));
    }
    // What the lock pins does not depend on where a case lies.
    expect(digestOfCases(late)).toBe(digestOfCases(small));
  });

  it('with a byte order mark, CRLF, empty lines and no last line end reads the same', () => {
    const rows = [row('a'), '', '  ', row('b')];
    const plain = parse(behind(rows)).cases.map((one) => caseLine(one));
    const odd = parse(Buffer.from(`\ufeff${behind(rows, '\r\n')}`)).cases.map((one) => caseLine(one));
    expect(odd).toEqual(plain);
    expect(plain).toHaveLength(11);
  });

  it('tells a fault far behind by its line, and all of them at once', () => {
    const { cases, faults } = parse(behind([row('a'), '{"id": }', row('a'), row('c', { inputs: 1 })]));
    expect(cases).toEqual([]);
    expect(faults).toEqual([
      expect.stringMatching(/^11: is not valid JSON/),
      expect.stringMatching(/^12: "a" is the id of line 10 already/),
      expect.stringMatching(/^13: unknown key "inputs"; did you mean input\?/),
    ]);
  });

  it('that is no UTF-8, or half merged, is refused with the line', () => {
    const bad = Buffer.concat([Buffer.from(`${behind([row('a')])}\n{"id":"`), Buffer.from([0xc3]), Buffer.from('"}')]);
    expect(parse(bad).faults).toEqual([expect.stringMatching(/^11: byte 0xc3 is not UTF-8/)]);
    const merged = behind([row('a'), '<<<<<<< ours', row('b'), '=======', row('c'), '>>>>>>> theirs']);
    expect(parse(merged).faults).toEqual([expect.stringMatching(/^11: holds the markers of an unresolved merge/)]);
  });

  it('reads any text as it was written', () => {
    const filler = behind([]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 8 }), (texts) => {
        const rows = texts.map((text, at) => JSON.stringify({ id: `r${at}`, input: text }));
        const found = parse(`${filler}\n${rows.join('\n')}`).cases.slice(-texts.length);
        expect(found.map(({ input }) => input)).toEqual(texts);
      }),
      { numRuns: 10 },
    );
  });
});
