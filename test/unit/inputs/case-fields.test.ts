import { describe, expect, it } from 'vitest';
import { CASE_KEYS, type Case, caseLine, caseWith, isRowKey } from '../../../src/inputs/case/case.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { mediaFiles } from '../../../src/inputs/media-files.ts';
import { digestOfCases } from '../../../src/inputs/suite.ts';
import { Problems } from '../../../src/text/problem.ts';
import { FILES, VALUES } from './case-field-values.ts';
import { memoryTree } from './memory-tree.ts';

const BARE = { id: 'bare' };

function read(file: string, text: string): readonly Case[] {
  const problems = new Problems();
  const cases = parseCases(file, Buffer.from(text), problems, mediaFiles(memoryTree(FILES), file).find);
  expect(problems.list).toEqual([]);
  return cases!;
}

/** Behind so many bytes a row is read from the file again whenever it is asked for: one row a field. */
const FILLER = Array.from({ length: 9 }, (_, at) => JSON.stringify({ id: `filler-${at}`, input: 'x'.repeat(2 ** 20) }));
const LARGE = new Map(
  read(
    'c.jsonl',
    [...FILLER, ...CASE_KEYS.map((key) => JSON.stringify({ id: `has-${key}`, [key]: VALUES[key] }))].join('\n'),
  ).map((row) => [row.id, row]),
);

describe.each(CASE_KEYS)('the field %s of a case', (key) => {
  const row = JSON.stringify({ ...BARE, [key]: VALUES[key] });
  const [bare] = read('c.jsonl', JSON.stringify(BARE));
  const [small] = read('c.jsonl', row);

  it('is a key of a row, and moves the digest that the lock pins', () => {
    expect(isRowKey(key)).toBe(true);
    expect(digestOfCases([small!])).not.toBe(digestOfCases([bare!]));
  });

  it('survives being written back as a line', () => {
    const [again] = read('c.jsonl', caseLine(small!));
    expect(again).toEqual(small);
    expect(digestOfCases([again!])).toBe(digestOfCases([small!]));
  });

  it('reads the same at the end of a large dataset', () => {
    const id = key === 'id' ? 'other' : `has-${key}`;
    const large = LARGE.get(id)!;
    const same = caseWith(small!, { id, line: large.line });
    expect(large[key]).toEqual(small![key]);
    expect(caseLine(large)).toBe(caseLine(same));
    expect(caseWith(large, {})).toEqual(same);
    expect(digestOfCases([large])).toBe(digestOfCases([same]));
  });

  it('reads the same from a cell of a CSV file', () => {
    const value = VALUES[key];
    const cell =
      key === 'tags'
        ? 'a;b'
        : key === 'files'
          ? 'scan.png;page.pdf'
          : typeof value === 'string' || typeof value === 'boolean'
            ? String(value)
            : JSON.stringify(value);
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const text = key === 'id' ? `id\n${quoted}` : `id,${key}\nbare,${quoted}`;
    const [found] = read('c.csv', text);
    // A cell of `context` is one passage.
    if (key === 'context') expect(found!.context).toEqual([{ text: cell }]);
    else expect(found![key]).toEqual(small![key]);
  });
});
