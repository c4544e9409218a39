/** What a run proposes for the ledger, as lines that are appended and as a patch that git applies. */
import { describe, expect, test } from 'vitest';
import { type LedgerChange, ledgerPatch, withAttempts } from '../../../src/escalation/ledger-proposal.ts';
import { entry } from './evidence.ts';

const attempt = (index: number) => entry({}, index).attempt;
const line = (index: number) => `${JSON.stringify(attempt(index))}\n`;

describe('a ledger of lines', () => {
  test('gets the attempts that it lacks, each on a line of its own', () => {
    expect(withAttempts('', [attempt(0), attempt(1)])).toBe(line(0) + line(1));
    expect(withAttempts(line(0), [attempt(0), attempt(1)])).toBe(line(0) + line(1));
    expect(withAttempts(line(0).trimEnd(), [attempt(1)])).toBe(line(0) + line(1));
  });
  test('that has them all is left alone', () => {
    expect(withAttempts(line(0), [attempt(0)])).toBeNull();
    expect(withAttempts('', [])).toBeNull();
  });
});

describe('the patch of a ledger', () => {
  const change = (path: string, text: string | null): LedgerChange => ({ path, after: () => text });
  const patch = (path: string, before: string | null, after: string | null) =>
    ledgerPatch([change(path, after)], () => before);
  test('adds a file that is not there', () => {
    expect(patch('l/a.json', null, '{\n  "a": 1\n}\n')).toBe(
      'diff --git a/l/a.json b/l/a.json\nnew file mode 100644\n--- /dev/null\n+++ b/l/a.json\n@@ -0,0 +1,3 @@\n+{\n+  "a": 1\n+}\n',
    );
  });
  test('changes the lines of a file that differ, without any around them', () => {
    expect(patch('a.json', '{\n  "a": 1\n}\n', '{\n  "a": 2\n}\n')).toBe(
      'diff --git a/a.json b/a.json\n--- a/a.json\n+++ b/a.json\n@@ -2,1 +2,1 @@\n-  "a": 1\n+  "a": 2\n',
    );
    expect(patch('l.jsonl', 'one\ntwo\n', 'one\ntwo\nthree\n')).toBe(
      'diff --git a/l.jsonl b/l.jsonl\n--- a/l.jsonl\n+++ b/l.jsonl\n@@ -2,0 +3,1 @@\n+three\n',
    );
  });
  test('is that of every file in turn, and leaves out what needs nothing', () => {
    const texts = new Map([['a', 'x\n']]);
    const asked: (string | null)[] = [];
    const changes: readonly LedgerChange[] = [
      change('a', null),
      { path: 'a', after: (text) => `${asked.push(text)}\n` },
      { path: 'b', after: (text) => `${asked.push(text)}\n` },
    ];
    expect(ledgerPatch(changes, (path) => texts.get(path) ?? null)).toBe(
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n+1\ndiff --git a/b b/b\nnew file mode 100644\n--- /dev/null\n+++ b/b\n@@ -0,0 +1,1 @@\n+2\n',
    );
    expect(asked).toEqual(['x\n', null]);
    expect(ledgerPatch([], () => null)).toBe('');
  });
});
