/** A template of an import that scores too few cases for a verdict does not hold every pull request up while others decide. */
import { expect, it } from 'vitest';
import type { Draft } from '../../../src/tools/import/draft.ts';
import { filesOf } from '../../../src/tools/import/files-of-draft.ts';

const rule = (use: string, name: string) =>
  ({ use, name, slot: { kind: 'expected', key: 'terms' }, value: ['x'], join: 'list' }) as const;

function imported(all: number, few: number) {
  const cases = Array.from({ length: all }, (_, index) => ({
    id: `c${index}`,
    input: 'Q',
    vars: {},
    meta: {},
    rules: [rule('ContainsNone', 'none'), ...(index < few ? [rule('ContainsAll', 'all')] : [])],
  }));
  const draft: Draft = { name: 'a', cases, prompts: [], model: { model: 'm' }, providers: {}, lost: [], notes: [] };
  const { suite, notes } = filesOf(draft);
  return { blocking: suite.entries.map((entry) => entry['blocking'] ?? true), notes: notes.join('\n') };
}

it('it reports and does not block, and that is told as laxer', () => {
  const { blocking, notes } = imported(120, 30);
  expect(blocking).toEqual([true, false]);
  expect(notes).toMatch(/laxer here: all scores 30 of 120 cases, and a verdict needs 50.*Add 20 cases/);
});

it('where it scores enough, or all score too few, every template blocks', () => {
  expect(imported(120, 50).blocking).toEqual([true, true]);
  expect(imported(20, 5).blocking).toEqual([true, true]);
});
