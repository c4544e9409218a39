/** The scores of a run: what is put in comes out under its side, sample and generation, and under no other. */
import { describe, expect, test } from 'vitest';
import { meanOf, type ScorePlace, ScoreTable } from '../../../src/decision/score-table.ts';
import type { Score } from '../../../src/inputs/template.ts';
import { CUT, NOT_ASKED } from '../../../src/stats/tally.ts';

const scored = (score: number): Score => ({ status: 'scored', score });
const SKIPPED: Score = { status: 'skipped', reason: 'does not apply' };
const unscored = (code: string): Score => ({ status: 'unscored', code, reason: 'lost' });
const at = (side: 'base' | 'head', sample = 0, more: Partial<ScorePlace> = {}): ScorePlace => ({
  side,
  sample,
  drawn: true,
  fresh: false,
  ...more,
});
const BASE = at('base');
const HEAD = at('head');
const FRESH = at('base', 0, { fresh: true });

function filled(...entries: readonly (readonly [Score, ScorePlace])[]): ScoreTable {
  const table = new ScoreTable();
  for (const [score, place] of entries) table.put('T', 'a', score, place);
  return table;
}

describe('what is looked up', () => {
  test('is the samples of each side in their order, even if a later one came first', () => {
    const table = filled(
      [scored(0.25), at('head', 1)],
      [scored(1), HEAD],
      [scored(0), at('base', 2)],
      [scored(0.5), BASE],
      [scored(1), at('base', 1)],
    );
    expect(table.lookup('T', 'a', false)).toEqual({ base: [0.5, 1, 0], head: [1, 0.25], baseFresh: true });
  });

  test('of a later sample leaves a gap where an earlier one has not come yet', () => {
    const { base } = filled([scored(1), at('base', 2)]).lookup('T', 'a', false);
    expect([base.length, base[0], base[1], base[2]]).toEqual([3, undefined, undefined, 1]);
  });

  test('replaces a sample that comes a second time', () => {
    const table = filled([scored(0), BASE], [scored(1), BASE], [scored(1), at('head', 1)], [scored(0), HEAD]);
    expect(table.lookup('T', 'a', false)).toMatchObject({ base: [1], head: [0, 1] });
  });

  test.each<[string, Score, number | null | typeof CUT]>([
    ['a score', scored(0.7), 0.7],
    ['an answer that was cut', unscored(CUT), CUT],
    ['a lost answer', unscored('timeout'), null],
    ['a template that failed', { status: 'error', reason: 'broken' }, null],
  ])('of %s', (_what, score, sample) => {
    expect(filled([score, HEAD]).lookup('T', 'a', false).head).toEqual([sample]);
  });

  test('is fresh only if every sample of main was asked for in this run', () => {
    const fresh = (...drawn: boolean[]): boolean =>
      filled(...drawn.map((one, sample) => [scored(1), at('base', sample, { drawn: one })] as const)).lookup(
        'T',
        'a',
        false,
      ).baseFresh;
    expect([fresh(true, true), fresh(true, false), fresh(false, true), fresh(false)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    // Head is always asked for in this run, so it says nothing about main.
    expect(filled([scored(1), at('head', 0, { drawn: false })]).lookup('T', 'a', false).baseFresh).toBe(true);
  });

  test('of the fresh generation holds no stored sample of main, and the other no fresh one', () => {
    const table = filled([scored(0), at('base', 0, { drawn: false })], [scored(1), FRESH], [scored(0.5), HEAD]);
    expect(table.lookup('T', 'a', true)).toEqual({ base: [1], head: [0.5], baseFresh: true });
    expect(table.lookup('T', 'a', false)).toEqual({ base: [0], head: [0.5], baseFresh: false });
  });

  test('as reliability is one figure a case from the samples of the other template', () => {
    const table = filled([scored(1), BASE], [scored(1), at('base', 1)], [scored(1), HEAD], [scored(0), at('head', 1)]);
    table.derive('T^2', { of: 'T', k: 2, pass: 1 });
    expect(table.lookup('T^2', 'a', false)).toEqual({ base: [1], head: [0], baseFresh: true });
    expect(table.lookup('T', 'a', false)).toMatchObject({ base: [1, 1], head: [1, 0] });
    table.put('T', 'a', scored(0), FRESH);
    table.put('T', 'a', scored(1), at('base', 1, { fresh: true }));
    expect(table.lookup('T^2', 'a', true).base).toEqual([0]);
    expect(table.lookup('T^2', 'b', false)).toEqual({ base: [], head: [], baseFresh: true });
  });

  test('of another case or template is nothing', () => {
    const nothing = { base: [], head: [], baseFresh: true };
    const table = filled([scored(1), BASE]);
    expect(table.lookup('T', 'b', false)).toEqual(nothing);
    expect(table.lookup('U', 'a', false)).toEqual(nothing);
  });

  test('of a case that its template skips is not asked, until any sample has a score', () => {
    expect(filled([SKIPPED, BASE]).lookup('T', 'a', false)).toBe(NOT_ASKED);
    for (const place of [HEAD, BASE, FRESH])
      expect(filled([SKIPPED, at('head', 1)], [scored(1), place]).lookup('T', 'a', false)).not.toBe(NOT_ASKED);
  });
});

describe('what is there already', () => {
  test('is told by side, sample and generation', () => {
    const table = filled([scored(1), BASE], [scored(1), at('head', 1)]);
    const has = (side: 'base' | 'head', sample: number, fresh = false): boolean =>
      table.has('T', 'a', side, sample, fresh);
    expect([has('base', 0), has('base', 1), has('base', 0, true)]).toEqual([true, false, false]);
    expect([has('head', 0), has('head', 1), has('head', 1, true)]).toEqual([false, true, true]);
    expect([table.has('T', 'b', 'base', 0, false), table.has('U', 'a', 'base', 0, false)]).toEqual([false, false]);
  });

  test('includes lost answers and fresh ones of main alone', () => {
    const table = filled([unscored('timeout'), FRESH]);
    expect([table.has('T', 'a', 'base', 0, true), table.has('T', 'a', 'base', 0, false)]).toEqual([true, false]);
  });

  test('includes what a template skipped, in its own place only', () => {
    const table = filled([SKIPPED, FRESH], [SKIPPED, at('head', 1)]);
    const has = (side: 'base' | 'head', sample: number, fresh: boolean): boolean =>
      table.has('T', 'a', side, sample, fresh);
    expect([has('base', 0, true), has('base', 0, false), has('base', 1, true)]).toEqual([true, false, false]);
    // Head has one generation only.
    expect([has('head', 1, false), has('head', 1, true), has('head', 0, false)]).toEqual([true, true, false]);
  });
});

test('the detail of a case is the first sample of each side, as received', () => {
  const coded: Score = { status: 'scored', score: 0, code: 'missing-key', reason: 'no total' };
  const table = filled([coded, HEAD], [scored(1), at('head', 1)], [scored(1), at('base', 1)]);
  expect(table.detail('T', 'a')).toEqual({ head: coded });
  for (const plain of [
    scored(0),
    scored(1),
    scored(0.5),
    unscored('timeout'),
    SKIPPED,
    { ...scored(1), reason: 'all there' },
  ]) {
    table.put('T', 'a', plain, BASE);
    expect(table.detail('T', 'a')).toEqual({ base: plain, head: coded });
  }
  expect(table.detail('T', 'b')).toEqual({});
  expect(table.detail('U', 'a')).toEqual({});
});

test('scores without detail are held once for all cases, since large suites have many', () => {
  const table = filled([scored(1), HEAD], [scored(0), BASE]);
  table.put('T', 'b', scored(1), HEAD);
  table.put('T', 'b', scored(0), BASE);
  expect(table.detail('T', 'b').head).toBe(table.detail('T', 'a').head);
  expect(table.detail('T', 'b').base).toBe(table.detail('T', 'a').base);
  expect(table.lookup('T', 'b', false).head).toBe(table.lookup('T', 'a', false).head);
});

test('the cases of a template are those with any score, in the order they came', () => {
  const table = filled([scored(1), BASE]);
  table.put('T', 'c', SKIPPED, HEAD);
  table.put('T', 'a', scored(0), HEAD);
  table.put('U', 'b', scored(0), HEAD);
  expect(table.cases('T')).toEqual(['a', 'c']);
  expect(table.cases('V')).toEqual([]);
});

test('the mean leaves out what has no score, and is unknown without any', () => {
  expect(meanOf([1, null, 0.5, CUT])).toBe(0.75);
  expect(meanOf([0])).toBe(0);
  expect([meanOf([]), meanOf([null, CUT])]).toEqual([null, null]);
});
