import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../../src/report/case-texts.ts';
import { side, wordDiff } from '../../../src/report/worddiff.ts';

const words = fc
  .array(fc.constantFrom('a', 'b', 'refund', '30', 'days', '.', ',', ' ', ' ', '\n', '  ', 'ünï', '👍'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('the word diff', () => {
  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDiff(before, after);
        if (pieces === null) return;
        expect(
          side(pieces, 'before')
            .map(({ text }) => text)
            .join(''),
        ).toBe(before);
        expect(
          side(pieces, 'after')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after);
      }),
    );
  });

  it('marks a changed phrase as one', () => {
    expect(wordDiff('a refund within 30 days, please', 'a refund at any time, please')).toEqual([
      { text: 'a refund ', kind: 'same' },
      { text: 'within 30 days', kind: 'removed' },
      { text: 'at any time', kind: 'added' },
      { text: ', please', kind: 'same' },
    ]);
  });

  it('does not mark texts that share too little, and stays quick on them', () => {
    const before = performance.now();
    expect(wordDiff('a b c d e f g', 'h i j k l m n')).toBeNull();
    expect(
      wordDiff(
        Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' '),
        Array.from({ length: 20_000 }, (_, at) => `b${at}`).join(' '),
      ),
    ).toBeNull();
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('wraps lines without losing a word or a mark', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDiff(before, after) ?? [{ text: before, kind: 'same' as const }];
        const flat = (list: readonly { readonly text: string }[]): string =>
          list
            .map(({ text }) => text)
            .join('')
            .replace(/\s+/g, ' ')
            .trim();
        expect(flat(wrapped(pieces, 12))).toBe(flat(pieces));
        expect(wrapped(pieces, 12).map(({ kind }) => kind)).toEqual(pieces.map(({ kind }) => kind));
      }),
    );
  });
});
