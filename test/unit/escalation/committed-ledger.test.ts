/** The ledger as it is committed: a folder, a file of lines, or both, and what is said of entries that cannot be read. */
import { describe, expect, test } from 'vitest';
import { filesOf, formatFile } from '../../../src/escalation/ledger-file.ts';
import { ledgerNotes, readLedger } from '../../../src/escalation/read-ledger.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { entry } from './evidence.ts';

type Files = Readonly<Record<string, string>>;
const attempt = (commit: string) => ({ ...entry({}).attempt, commit });
const own = (commit: string) => formatFile(attempt(commit));
const lines = (...commits: readonly string[]) => commits.map((one) => `${JSON.stringify(attempt(one))}\n`).join('');
const read = (files: Files, path?: string) => {
  const found = readLedger(memoryTree(files), path);
  return { commits: found.entries.map((one) => one.attempt.commit), notes: ledgerNotes(found), entries: found.entries };
};

describe('a committed ledger', () => {
  test('is the older file of lines, then the folder in the order of its names', () => {
    const files = {
      '.github/plumbline-ledger/2026-11-03-rag.json': own('late'),
      '.github/plumbline-ledger/2026-11-01-rag.json': own('early'),
      '.github/plumbline.ledger.jsonl': lines('older'),
      '.github/plumbline-ledger/README.md': 'Not an attempt.',
      '.github/plumbline-ledger.json': own('beside'),
      'elsewhere/2026-11-02.json': own('elsewhere'),
    };
    expect(read(files)).toMatchObject({ commits: ['older', 'early', 'late'], notes: [] });
    expect(read(files).entries.map(({ file, line }) => [file, line])).toEqual([
      ['.github/plumbline.ledger.jsonl', 1],
      ['.github/plumbline-ledger/2026-11-01-rag.json', 0],
      ['.github/plumbline-ledger/2026-11-03-rag.json', 0],
    ]);
    expect(read({})).toMatchObject({ commits: [], notes: [] });
  });

  test('is only the place that the policy names, folder or file', () => {
    const files = {
      '.github/plumbline.ledger.jsonl': lines('default'),
      'own/a.json': own('in the folder'),
      'own/lines.jsonl': lines('first', 'second'),
      'own.json': own('beside'),
      'top.json': own('at the top'),
    };
    expect(read(files, 'own').commits).toEqual(['in the folder']);
    expect(read(files, 'own/').commits).toEqual(['in the folder']);
    expect(read(files, 'own/lines.jsonl').commits).toEqual(['first', 'second']);
    expect(read(files, 'none.jsonl')).toMatchObject({ commits: [], notes: [] });
    expect(read({ 'top.json': own('at the top') }, '/').commits).toEqual(['at the top']);
  });

  test('reads the scores of an attempt with the list of cases beside it', () => {
    const scored = {
      ...attempt('scored'),
      scores: { a: 1, b: 0, c: 1 },
      baseScores: { a: 0, b: 0, c: 1 },
    };
    for (const folder of ['own', '.github/plumbline-ledger']) {
      const files = Object.fromEntries(filesOf(folder, scored).map(({ path, text }) => [path, text]));
      expect(Object.keys(files)).toHaveLength(2);
      const [found] = read(files, folder).entries;
      expect([found!.attempt.scores, found!.attempt.baseScores]).toEqual([scored.scores, scored.baseScores]);
    }
    const [first, cases] = filesOf('own', scored);
    const line = JSON.stringify(JSON.parse(first!.text));
    const scoresIn = (path: string, list: string) => {
      const files = { [path]: `${line}\n${line}\n`, [list]: cases!.text };
      return read(files, path).entries.map((one) => one.attempt.scores);
    };
    const name = cases!.path.slice('own/'.length);
    expect(scoresIn('own/lines.jsonl', cases!.path)).toEqual([scored.scores, scored.scores]);
    expect(scoresIn('lines.jsonl', name)).toEqual([scored.scores, scored.scores]);
  });

  test('takes a list of cases only under its own name and from its own folder', () => {
    const named = (cases: string, path = `own/${cases}`) => {
      const own = { ...attempt('c'), scores: { cases, before: '10', after: '11' } };
      return read({ 'own/a.json': formatFile(own), [path]: 'a\nb\n' }, 'own').entries[0]!.attempt.scores;
    };
    expect(named('cases-0123abcd.txt')).toEqual({ a: 1, b: 1 });
    for (const name of [
      'cases-0123abc.txt',
      'cases-0123abcg.txt',
      'cases-0123abcd.txt.bak',
      'x-cases-0123abcd.txt',
      '../own/cases-0123abcd.txt',
    ])
      expect(named(name), name).toBeUndefined();
    expect(named('cases-0123abcd.txt', 'cases-0123abcd.txt')).toBeUndefined();
  });

  test('counts what cannot be read as absent, and says so with its file', () => {
    const found = read({
      '.github/plumbline-ledger/a.json': '{ not json',
      '.github/plumbline-ledger/b.json': own('fine'),
      '.github/plumbline-ledger/c.json': formatFile({ ...attempt('c'), lever: 'magic' }),
      '.github/plumbline-ledger/d.json': formatFile({ ...attempt('d'), lift: undefined }),
    });
    expect(found.commits).toEqual(['fine']);
    expect(found.notes).toEqual([
      expect.stringMatching(
        /^A ledger entry counts as absent: \.github\/plumbline-ledger\/a\.json: is not valid JSON: .*\. It holds one attempt\.$/,
      ),
      expect.stringMatching(/plumbline-ledger\/c\.json: lever: "magic": /),
      'A ledger entry counts as absent: .github/plumbline-ledger/d.json: lift: is missing',
    ]);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`own/${i}.json`, '{']));
    expect(read(many, 'own').notes).toHaveLength(20);
  });

  test('leaves a file out that is far too large for a ledger, unread', () => {
    const bytes = new Uint8Array(16_000_001);
    const tree = { ...memoryTree({ 'own/a.json': '' }), entry: () => ({ kind: 'file', bytes, id: '' }) as const };
    const found = readLedger(tree, 'own');
    expect(found.entries).toEqual([]);
    expect(ledgerNotes(found)).toEqual([
      'A ledger entry counts as absent: own/a.json: it is 16.1 MB; a ledger file has at most 16 MB',
    ]);
  });

  test('does not follow what is no file, such as a link', () => {
    const tree = {
      ...memoryTree({ 'own/a.json': own('a') }),
      entry: () => ({ kind: 'refused', why: 'a link' }) as const,
    };
    expect(readLedger(tree, 'own').entries).toEqual([]);
    expect(readLedger(tree, 'own.jsonl').entries).toEqual([]);
  });
});
