import { describe, expect, it } from 'vitest';
import { changedLine, fileNotes } from '../../src/change/annotations.ts';
import type { Arms } from '../../src/change/arms.ts';
import type { PlumblineRecord } from '../../src/record/record.ts';
import type { Tree } from '../../src/text/tree.ts';

const tree = (files: Readonly<Record<string, string>>): Tree => ({
  revision: 'x',
  entry: (path) =>
    path in files ? { kind: 'file', bytes: new TextEncoder().encode(files[path]), id: path } : { kind: 'absent' },
  paths: () => Object.keys(files),
});
const arms = (prompts: readonly string[]) => {
  const arm = { promptFiles: prompts, model: { file: 'm.yml' } };
  return new Map([['support', { base: arm, head: arm } as unknown as Arms]]);
};
const record = (over: object = {}): PlumblineRecord => {
  const template = { verdict: 'regressed', blocking: true, delta: -12.34 };
  const regressions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ case: id, template: 'T', base: 1, head: 0 }));
  const target = { verdict: 'regressed', templates: { T: template }, regressions };
  return { targets: { support: target }, accepted: null, ...over } as unknown as PlumblineRecord;
};

describe('a note at a changed file', () => {
  it('points to the first changed line of the prompt', () => {
    const trees = {
      base: tree({ 'a.md': 'x\ny\n', 'b.md': 'one\ntwo\n' }),
      head: tree({ 'a.md': 'x\ny\n', 'b.md': 'one\n2\n' }),
    };
    expect(fileNotes(record(), arms(['a.md', 'b.md']), trees)).toEqual([
      {
        level: 'error',
        title: 'Plumbline: support regressed',
        message: 'T by -12.3 points; broken cases: a, b, c, d, e and 1 more',
        file: 'b.md',
        line: 2,
      },
    ]);
  });

  it('points to the model file when only that changed, and warns once accepted', () => {
    const trees = {
      base: tree({ 'a.md': 'x', 'm.yml': 'model: a\n' }),
      head: tree({ 'a.md': 'x', 'm.yml': 'model: b\n' }),
    };
    const accepted = { by: 'ada', reason: '', sha: '', expires: '' };
    expect(fileNotes(record({ accepted }), arms(['a.md']), trees)).toMatchObject([
      { level: 'warning', file: 'm.yml', line: 1 },
    ]);
  });

  it('is not made for what passed, or where no file changed', () => {
    const same = tree({ 'a.md': 'x', 'm.yml': 'y' });
    expect(fileNotes(record(), arms(['a.md']), { base: same, head: same })).toEqual([]);
    expect(fileNotes(record(), new Map(), { base: same, head: tree({ 'a.md': 'z' }) })).toEqual([]);
  });
});

describe('the changed line', () => {
  it.each([
    ['a\nb', 'a\nb', null],
    ['a\nb', 'a\nc', 2],
    ['a\nb\nc', 'a\nb', 2],
    [null, 'a', 1],
    ['a', null, null],
  ])('of %j and %j is %j', (before, after, line) => {
    expect(changedLine(before, after)).toBe(line);
  });
});
