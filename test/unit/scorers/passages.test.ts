/** RetrievalRank: how relevant ids and the order of an answer may be written, and what the rank comes to at `k`. */
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/text/digest.ts';
import { bind, type Given, loadedAnew, outcome, type Row, specOf } from './stand.ts';

const row = (relevant: Json, ...ids: string[]): Given => ({
  context: ids.map((id) => ({ id, text: `about ${id}` })),
  expected: { relevant },
});
const round = (value: number) => Math.round(value * 1e6) / 1e6;
const log = Math.log2;

test.each<[string, Json, number | 'error']>([
  ['one id', 'a', 1],
  ['a number', 7, 1],
  ['ids and numbers', ['a', 7], 1],
  ['gains', { a: 2, b: 0 }, 1],
  ['a truth value', [true], 'error'],
  ['null in a list', ['a', null], 'error'],
  ['a gain that is a text', { a: 'high', b: 1 }, 'error'],
  ['a gain below zero', { a: -1, b: 1 }, 'error'],
  ['a gain without end', { a: Number.POSITIVE_INFINITY, b: 1 }, 'error'],
  ['no gain', { a: 0 }, 'error'],
  ['nothing', null, 'error'],
  ['a truth value alone', true, 'error'],
])('relevant passages given as %s', async (_, relevant, wanted) => {
  const found = outcome(await specOf('RetrievalRank'), ['', { metric: 'hit' }, row(relevant, 'a', '7'), '', 1]);
  expect(found[0]).toBe(wanted);
});

/** `[ids of the context, relevant id, answer, its rank]`; 0 = not named. */
test.each<[readonly string[], string, string, number]>([
  [['a', 'b'], 'b', 'a\n\n\nb', 2],
  [['a', 'b'], 'b', '  a\n\tb  ', 2],
  [['a', 'b'], 'b', 'a\r\nb', 2],
  [['a', 'b'], 'b', '1. a\n12. b', 2],
  [['a', 'b'], 'b', '1) a\n2)   b', 2],
  [['a', 'b'], 'b', '- a\n• b', 2],
  [['a', 'b'], 'b', '1. "**b**"', 1],
  [['a', 'b'], 'b', '“x”\n(`b`).', 2],
  [['a', "o'neil"], "o'neil", "- o'neil: terms", 1],
  [['doc 7', 'doc'], 'doc 7', 'doc 7', 1],
  [['doc 7', 'doc'], 'doc 7', '- doc 7', 1],
  [['doc 7', 'x'], 'doc 7', 'doc 7 is best', 0],
  [['a b', 'x'], 'a b', 'a - b', 0],
  [['1. a', 'a'], '1. a', '1. a', 1],
  [['f(x)', 'f'], 'f(x)', 'f\nf(x)', 2],
  [['1', '2'], '2', '[1, 2]', 2],
  [['1', '2'], '2', '[{"id": 1}, {"id": 2}]', 2],
  [['a', 'b'], 'b', '[null, {"text": "x"}, "b"]', 2],
  [['true', 'b'], 'true', '[true, "b"]', 0],
  [['a', 'b'], 'b', '"b"', 1],
  [['a', 'b'], 'b', '{"id": "b"}', 0],
  [['a', 'b'], 'b', 'null', 0],
])('of %j, %s in the answer %j has rank %i', async (ids, relevant, output, rank) => {
  const { score } = bind(await specOf('RetrievalRank'), { ranking: 'answer', metric: 'mrr' });
  const found = score(row([relevant], ...ids), output);
  expect(found).toMatchObject({ status: 'scored', score: rank === 0 ? 0 : 1 / rank });
});

describe('a rank', () => {
  const two = row({ a: 1, b: 3 }, 'a', 'b', 'c');
  test.each(
    (
      [
        ['the best one passage can do is the ideal at k = 1', { k: 1 }, row(['a', 'b'], 'a', 'b'), '', 1],
        ['the ideal order begins with the greatest gain', { k: 1 }, two, '', round(1 / 3), 'ranked-low'],
        ['gains add up', { k: 2 }, two, '', round((1 + 3 / log(3)) / (3 + 1 / log(3))), 'ranked-low'],
        ['one of two found is a hit', { metric: 'hit' }, row(['a', 'z'], 'a'), '', 1],
        ['one of two found is half of the recall', { metric: 'recall' }, row(['a', 'z'], 'a'), '', 0.5, 'ranked-low'],
        ['exactly at k', { metric: 'mrr', k: 3 }, row(['c'], 'a', 'b', 'c'), '', round(1 / 3), 'ranked-low'],
        ['just beyond k', { metric: 'mrr', k: 2 }, row(['c'], 'a', 'b', 'c'), '', 0, 'not-found'],
        ['not at all', { metric: 'mrr', k: 9 }, row(['z'], 'a'), '', 0, 'not-found'],
      ] as readonly Row[]
    ).map((row) => [row[0], row] as const),
  )('%s', async (_, one) => {
    expect(outcome(await specOf('RetrievalRank'), one)).toEqual([one[4], one[5]]);
  });
});

test('where the first relevant passage stands is told, and what was wanted', async () => {
  const { score } = bind(await specOf('RetrievalRank'), { metric: 'mrr' });
  expect(score(row(['b', 'z'], 'a', 'b'), '')).toMatchObject({
    reason: 'first relevant passage at rank 2 of 2; wanted b, z',
  });
  expect(score(row(['z'], 'a', 'b'), '')).toMatchObject({ reason: 'first relevant passage nowhere of 2; wanted z' });
  expect(score(row(['a'], 'a'), '')).toEqual({ status: 'scored', score: 1 });
});

test('k is from 1 to 1000, and nobody needs to give anything', async () => {
  const [spec] = (await loadedAnew('retrieval')).SPECS;
  const takes = (given: object) => spec!.parameters.safeParse(given).success;
  expect(spec!.parameters.parse({})).toEqual({ metric: 'ndcg', k: 10, ranking: 'context' });
  expect([takes({ k: 1 }), takes({ k: 1000 }), takes({ k: 0 }), takes({ k: 1001 })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  for (const metric of ['ndcg', 'mrr', 'hit', 'recall']) expect(takes({ metric }), metric).toBe(true);
  for (const ranking of ['context', 'answer']) expect(takes({ ranking }), ranking).toBe(true);
  expect([takes({ metric: 'map' }), takes({ ranking: 'tools' })]).toEqual([false, false]);
});
