/** Each control that the security page promises names a test, and the test is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync('docs/security.md', 'utf8');

interface Row {
  readonly what: string;
  readonly cells: readonly string[];
}

/** The rows of tables whose last column is headed so; a stroke behind a backslash ends no cell. */
function rowsOf(page: string, heading: string): readonly Row[] {
  const rows: Row[] = [];
  let isMeant = false;
  let isHead = true;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) {
      isHead = true;
      continue;
    }
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (isHead) isMeant = cells.at(-1) === heading;
    else if (isMeant && !/^:?-+:?$/.test(cells[0] ?? '')) rows.push({ what: cells[0] ?? '', cells });
    isHead = false;
  }
  return rows;
}

/** Tests that a cell names: a file, and where it is written behind it, the words of one test in it. */
function testsIn(cell: string): readonly { readonly file: string; readonly words: string | undefined }[] {
  return [...cell.matchAll(/`(test\/[\w./-]+\.test\.ts)`(?:, "([^"]+)")?/g)].map(([, file, words]) => ({
    file: file!,
    words,
  }));
}

describe('the security page', () => {
  const rows = rowsOf(PAGE, 'test');

  it('has rows of paths and of attacks', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows.map(({ what, cells }) => [what, cells.at(-1)!]))('%s: the test is there', (_what, cell) => {
    const tests = testsIn(cell);
    expect(tests).not.toEqual([]);
    for (const { file, words } of tests) {
      expect(existsSync(file), file).toBe(true);
      // A word of a control that no test says is a control that nobody holds.
      if (words !== undefined) expect(readFileSync(file, 'utf8'), file).toContain(words);
    }
  });

  it('defends each asset that it lists on some path', () => {
    const defended = rows.map(({ cells }) => cells[1] ?? '').join(', ');
    for (const asset of ['verdict', 'keys', 'money', 'minutes', "the gate's word"]) expect(defended).toContain(asset);
  });

  it('would notice a test that is gone', () => {
    expect(testsIn('`test/unit/a.test.ts`, "says so", `test/e2e/b.test.ts`')).toEqual([
      { file: 'test/unit/a.test.ts', words: 'says so' },
      { file: 'test/e2e/b.test.ts', words: undefined },
    ]);
    expect(rowsOf('| a | test |\n|---|---|\n| b | c \\| d |\n\n| e | other |\n|---|---|\n| f | g |\n', 'test')).toEqual(
      [{ what: 'b', cells: ['b', 'c \\| d'] }],
    );
  });
});

const FILES: ReadonlyMap<string, string> = new Map([
  ['run', 'test/e2e/faults.test.ts'],
  ['interrupted', 'test/e2e/interrupted.test.ts'],
  ['cache', 'test/contract/engine/cache.test.ts'],
  ['hangs', 'test/contract/engine/cache-hangs.test.ts'],
  ['archive', 'test/contract/engine/store-archive.test.ts'],
  ['plain', 'test/contract/engine/plain-files.test.ts'],
  ['store', 'test/contract/engine/store.test.ts'],
  ['github', 'test/contract/github/client.test.ts'],
  ['git', 'test/contract/git/repository.test.ts'],
]);

describe('the table of faults', () => {
  const rows = rowsOf(readFileSync('docs/engine.md', 'utf8'), 'full');
  const cells = rows.flatMap(({ what, cells: [, ...all] }) =>
    all.map((cell, at) => [what, ['slow', 'gone', 'half', 'wrong', 'denied', 'full'][at]!, cell] as const),
  );

  it('pairs nine parts with six ways to fail', () => {
    expect(rows.map(({ what }) => what)).toEqual(
      'model, judge, GitHub, cache, disk, clock, git, signal, second process'.split(', '),
    );
    expect(cells).toHaveLength(54);
  });

  it.each(cells)('%s, %s: there is such a test, or a reason', (_part, _way, cell) => {
    if (cell.startsWith('– ')) return expect(cell.length).toBeGreaterThan(10);
    const named = [...cell.matchAll(/(?:([a-z]+) )?"([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(0);
    let file = '';
    for (const [, alias, words] of named) {
      if (alias !== undefined) file = FILES.get(alias) ?? '';
      expect(readFileSync(file, 'utf8'), `${file} has "${words}"`).toContain(words);
    }
  });
});
