/** What the templates share, against plain counting: subsequences, n-grams, states, ranks, labels and bounds. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, labelOf } from '../../../src/scoring/deterministic/label.ts';
import { gramCount, gramsOf, matchesOf } from '../../../src/scoring/deterministic/ngrams.ts';
import { at, changedPath, checksOf, touchedPaths } from '../../../src/scoring/deterministic/state-match.ts';
import { commonSubsequence } from '../../../src/scoring/deterministic/subsequence.ts';
import type { Json } from '../../../src/text/digest.ts';

const words = (most: number) => fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: most });

test('the longest common subsequence is that of the table of lengths, over any number of blocks', () => {
  fc.assert(
    fc.property(words(80), words(80), (one, other) => {
      let row = Array<number>(other.length + 1).fill(0);
      for (const word of one) {
        const next = [0];
        for (const [j, own] of other.entries()) next.push(word === own ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
        row = next;
      }
      expect(commonSubsequence(one, other)).toBe(row.at(-1));
    }),
    { numRuns: 60 },
  );
  const long = Array.from({ length: 100 }, (_, i) => `w${i}`);
  expect([
    commonSubsequence(long, long),
    commonSubsequence(long, [...long].reverse()),
    commonSubsequence([], long),
    commonSubsequence(long, []),
  ]).toEqual([100, 1, 0, 0]);
});

test('n-grams are counted no more often than the reference that has most of them', () => {
  const count = (tokens: readonly string[], n: number) => {
    const counts = new Map<string, number>();
    for (let i = 0; i + n <= tokens.length; i++) {
      const gram = tokens.slice(i, i + n).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
  };
  fc.assert(
    fc.property(
      fc.array(words(12), { minLength: 1, maxLength: 3 }),
      words(12),
      fc.integer({ min: 1, max: 4 }),
      (references, text, order) => {
        const wanted = Array.from({ length: order }, (_, i) => {
          const most = new Map<string, number>();
          for (const reference of references)
            for (const [gram, n] of count(reference, i + 1)) most.set(gram, Math.max(n, most.get(gram) ?? 0));
          return [...count(text, i + 1)].reduce((sum, [gram, n]) => sum + Math.min(n, most.get(gram) ?? 0), 0);
        });
        expect(matchesOf(gramsOf(references, order), text)).toEqual(wanted);
      },
    ),
    { numRuns: 60 },
  );
  expect([gramCount(5, 2), gramCount(2, 2), gramCount(1, 2)]).toEqual([4, 1, 0]);
});

describe('an expected state', () => {
  const rules = { listKey: 'id', lists: 'any-order' } as const;
  const broken = (wanted: Json, found: Json | undefined, more: object = {}) =>
    checksOf(structuredClone(wanted), structuredClone(found), { ...rules, ...more })
      .filter(({ verdict }) => verdict !== 'ok')
      .map(({ text, code, reason }) => `${text} | ${code} | ${reason}`);
  it.each<[string, Json, Json | undefined, readonly string[]]>([
    ['a value', 1, 1, []],
    ['another value', 1, 2, ['state | state:state | is 2, expected 1']],
    ['nothing', 1, undefined, ['state | state:state | is not there, expected 1']],
    ['part of an object', { a: 1 }, { a: 1, b: 2 }, []],
    ['a path with dots', { 'a.b': 1 }, { a: { b: 1 } }, []],
    ['a key with a dot', { 'a.b': 1 }, { 'a.b': 1 }, []],
    ['a lost key', { a: { b: 1 } }, { a: {} }, ['a.b | state:a.b | is not there, expected 1']],
    ['any object', { a: {} }, { a: { x: 1 } }, []],
    ['no object', { a: {} }, { a: 3 }, ['a | state:a | is 3, expected an object']],
    ['no list', { a: [1] }, { a: 1 }, ['a | state:a | is 1, expected a list']],
    ['a list in another order', [1, 2], [2, 1], []],
    ['a list that lacks one', [1, 2], [2], ['[0] | state:[] | is not there, expected in the list']],
    ['one thing twice', [1, 1], [1, 2], ['[1] | state:[] | is not there, expected in the list']],
    [
      'objects by their key',
      [{ id: 7, n: 1 }],
      [
        { id: 8, n: 1 },
        { id: 7, n: 2 },
      ],
      ['[id=7].n | state:[].n | is 2, expected 1'],
    ],
    [
      'an object that is not there',
      [{ id: 7 }],
      [{ id: 8 }],
      ['[id=7] | state:[] | is not there, expected in the list'],
    ],
    [
      'the best of those left',
      [{ a: 1, b: 1 }],
      [
        { a: 1, b: 2 },
        { a: 1, b: 1 },
      ],
      [],
    ],
    [
      'the nearest',
      [{ a: 1, b: 1 }],
      [
        { a: 2, b: 2 },
        { a: 1, b: 2 },
      ],
      ['[0].b | state:[].b | is 2, expected 1'],
    ],
    ['equals', { equals: { a: 1 } }, { a: 1, b: 2 }, ['state | state:state | is {"a":1,"b":2}, expected {"a":1}']],
    ['equals, whole', { equals: { a: 1 } }, { a: 1 }, []],
    ['absent', { a: { absent: true } }, {}, []],
    ['there all the same', { a: { absent: true } }, { a: 0 }, ['a | state:a | is 0, expected absent']],
    ['anything there', { a: { absent: false } }, { a: null }, []],
    ['not there', { a: { absent: false } }, {}, ['a | state:a | is not there, expected there']],
    ['contains text', { contains: 'b' }, 'abc', []],
    ['contains no such text', { contains: 'x' }, 'abc', ['state | state:state | is "abc", expected to contain "x"']],
    ['contains an item', { contains: { a: 1 } }, [{ a: 1 }], []],
    ['contains no such item', { contains: 1 }, [2], ['state | state:state | is [2], expected to contain 1']],
    ['contains in a number', { contains: 1 }, 11, ['state | state:state | is 11, expected to contain 1']],
    ['within', { within: [1, 3] }, 1, []],
    ['within, the end', { within: [1, 3] }, 3, []],
    ['below', { within: [1, 3] }, 0.9, ['state | state:state | is 0.9, expected within [1,3]']],
    ['above', { within: [1, 3] }, 3.1, ['state | state:state | is 3.1, expected within [1,3]']],
    ['within, no number', { within: [1, 3] }, '2', ['state | state:state | is "2", expected within [1,3]']],
    ['within nothing', { within: 3 }, 2, ['state | state:state | is 2, expected within 3']],
    ['an operator beside a key is a key', { equals: 1, a: 1 }, { equals: 1, a: 1 }, []],
  ])('holds %s', (_what, wanted, found, faults) => {
    expect(broken(wanted, found)).toEqual(faults);
  });
  test('may ask for the order of a list, and for another key', () => {
    expect(broken([1, 2], [2, 1], { lists: 'in-order' })).toHaveLength(2);
    expect(broken([1], [1, 2], { lists: 'in-order' })).toEqual([]);
    expect(broken([{ sku: 7, n: 1 }], [{ sku: 7, n: 2 }], { listKey: 'sku' })[0]).toMatch(/^\[sku=7\]\.n/);
  });
  test('is looked up by keys, paths and places', () => {
    const state = { a: { b: [10, { c: 1 }] }, 'x.y': 2 };
    expect([
      at(state, 'a.b.0'),
      at(state, 'a.b.1.c'),
      at(state, 'x.y'),
      at(state, 'a.c'),
      at(state, 'a.b.x'),
      at(undefined, 'a'),
      at(state, 'a.b.2'),
    ]).toEqual([10, 1, 2, undefined, undefined, undefined, undefined]);
  });
  test('says which paths it speaks of, and which changed beside them', () => {
    expect(touchedPaths({ a: { b: 1, c: { absent: true } }, d: [1], e: {} })).toEqual(['a.b', 'a.c', 'd', 'e']);
    expect([touchedPaths(1), touchedPaths({})]).toEqual([[], []]);
    const before = { a: 1, b: { c: 1, d: [1] } };
    const changed = (after: Json | undefined, apart: readonly string[] = []) => changedPath(before, after, apart);
    expect([
      changed(before),
      changed({ ...before, a: 2 }),
      changed({ ...before, a: 2 }, ['a']),
      changed({ a: 1, b: { c: 2, d: [1] } }),
      changed({ a: 1, b: { c: 1, d: [2] } }, ['b.c']),
    ]).toEqual([null, 'a', null, 'b.c', 'b.d']);
    expect([
      changed({ a: 1 }),
      changed({ a: 1 }, ['b.c']),
      changed({ ...before, n: { x: 1 } }),
      changed({ ...before, n: { x: 1 } }, ['n.x']),
      changed({ ...before, nx: 1 }, ['n.x']),
    ]).toEqual(['b', null, 'n', null, 'nx']);
    expect([
      changedPath(undefined, undefined, []),
      changedPath(undefined, 1, []),
      changedPath(1, 1, []),
      changed({ a: 1, b: 3 }, ['b.c']),
    ]).toEqual([null, '', null, 'b']);
  });
});

describe('a label', () => {
  const labels = ['bill', 'billing', 'C++', 'no', 'Überweisung'];
  it.each<[string, string | null]>([
    ['Billing, then bill', 'billing'],
    ['the BILL', 'bill'],
    ['bills', null],
    ['_no_', null],
    ['no.', 'no'],
    ['in C++17', 'C++'],
    ['in C++', 'C++'],
    ['piano no', 'no'],
    ['eine U\u0308BERWEISUNG', 'Überweisung'],
    ['no bill', 'no'],
    ['', null],
  ])('is the first whole word of the set in %j: %s', (text, wanted) => {
    expect(labelOf(text, labels)).toBe(wanted);
  });
  test('of two at the same place is the longer', () => {
    expect([
      labelOf('not sure', ['not', 'not sure']),
      labelOf('not sure', ['not sure', 'not']),
      labelOf('x', []),
    ]).toEqual(['not sure', 'not sure', null]);
    expect(fold('A\u030a')).toBe('å');
  });
});
