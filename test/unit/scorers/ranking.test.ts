import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bind, type Given, outcome, type Row, specOf } from './stand.ts';

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const passages = (...ids: string[]): Given['context'] => ids.map((id) => ({ id, text: `about ${id}` }));
const row = (relevant: unknown, ...ids: string[]): Given => ({
  context: passages(...ids)!,
  expected: { relevant: relevant as string },
});
const ANSWER = { ranking: 'answer' };
const log = Math.log2;

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  RetrievalRank: [
    ['the relevant passages first', {}, row(['a', 'b'], 'b', 'a', 'c'), '', 1],
    ['one relevant passage at rank three', {}, row(['c'], 'a', 'b', 'c'), '', 0.5, 'ranked-low'],
    [
      'two of two, one late',
      {},
      row(['a', 'c'], 'a', 'b', 'c'),
      '',
      round((1 + 1 / 2) / (1 + 1 / log(3))),
      'ranked-low',
    ],
    ['gains', {}, row({ a: 1, b: 3 }, 'a', 'b'), '', round((1 + 3 / log(3)) / (3 + 1 / log(3))), 'ranked-low'],
    ['a gain of zero is not relevant', { metric: 'hit' }, row({ a: 0, b: 1 }, 'a'), '', 0, 'not-found'],
    ['reciprocal rank', { metric: 'mrr' }, row(['d'], 'a', 'b', 'c', 'd'), '', 0.25, 'ranked-low'],
    ['a hit within k', { metric: 'hit', k: 2 }, row(['b'], 'a', 'b'), '', 1],
    ['a hit beyond k', { metric: 'hit', k: 1 }, row(['b'], 'a', 'b'), '', 0, 'not-found'],
    ['recall', { metric: 'recall', k: 2 }, row(['a', 'b', 'c'], 'a', 'x', 'b'), '', 0.5, 'ranked-low'],
    ['not there at all', {}, row(['z'], 'a', 'b'), '', 0, 'not-found'],
    [
      'passages without ids are known by their place',
      {},
      { context: [{ text: 'x' }, { text: 'y' }], expected: [1] },
      '',
      1,
    ],
    ['the order of the answer, as JSON', ANSWER, row(['b'], 'a', 'b'), '["b", "a"]', 1],
    ['as JSON objects', ANSWER, row(['b'], 'a', 'b'), '[{"id": "b"}]', 1],
    ['as a numbered list', ANSWER, row(['b'], 'a', 'b'), '1. **b**\n2. a', 1],
    ['as numbers in brackets', ANSWER, row([2], '1', '2'), '[2]\n[1]', 1],
    ['as lines with words behind', ANSWER, row(['b'], 'a', 'b'), '- b: refunds\n- a: hours', 1],
    ['an id named twice counts once', ANSWER, row(['b', 'c'], 'a', 'b', 'c'), '["b", "b", "c"]', 1],
    [
      'an id that is none takes a rank',
      { ...ANSWER, metric: 'mrr' },
      row(['b'], 'a', 'b'),
      'zzz\nb',
      0.5,
      'ranked-low',
    ],
    ['an answer that ranks nothing', ANSWER, row(['b'], 'a', 'b'), 'I do not know.', 0, 'not-found'],
    ['nothing', ANSWER, row(['b'], 'a', 'b'), '', 0, 'not-found'],
    ['no relevant id', {}, row([], 'a'), '', 'error'],
    ['a gain that is no number', {}, row({ a: 'high' }, 'a'), '', 'error'],
    ['no passage', {}, { expected: { relevant: ['a'] } }, '', 'error'],
  ],
  LanguageMatch: [
    ['the language of the suite', { language: 'de' }, {}, 'Ihr Paket ist unterwegs und kommt morgen an.', 1],
    ['another language', { language: 'de' }, {}, 'Your parcel is on its way and arrives tomorrow.', 0, 'language:en'],
    ['one of several', { language: ['de', 'fr'] }, {}, 'Votre colis est en route et arrivera demain.', 1],
    ['a region does not count', { language: 'pt-BR' }, {}, 'O seu pedido está a caminho e chega amanhã.', 1],
    [
      'the language of the case',
      {},
      { expected: { language: 'es' } },
      'Su paquete está en camino y llegará mañana.',
      1,
    ],
    [
      'a plain expected value is another template’s',
      {},
      { expected: 'Lima', input: 'What is the capital city of Peru, please?' },
      'The capital of Peru is the city of Lima.',
      1,
    ],
    [
      'the language of the input',
      {},
      { input: 'Quelle est la capitale du Pérou, s’il vous plaît ?' },
      'The capital of Peru is the city of Lima.',
      0,
      'language:en',
    ],
    [
      'the language of the last user message',
      {},
      {
        messages: [{ role: 'user', content: 'x' }],
        input: 'Wie komme ich am schnellsten zum Hauptbahnhof?',
      },
      'Nehmen Sie am besten die Straßenbahn der Linie vier.',
      1,
    ],
    ['a short answer tells nothing', { language: 'de' }, {}, 'OK, 42!', 'unscored'],
    ['a short input tells nothing', {}, { input: 'Lima?' }, 'The capital of Peru is the city of Lima.', 'unscored'],
    ['a few letters of a dense script tell enough', { language: 'zh' }, {}, '您的包裹正在路上。', 1],
    [
      'code and links have no language',
      { language: 'de' },
      {},
      'Bitte führen Sie diesen Befehl in Ihrem Terminal aus:\n```sh\nthe quick brown fox jumps over the lazy dog\n```\nhttps://the.quick.brown.fox/and/so/on',
      1,
    ],
    ['code alone tells nothing', { language: 'de' }, {}, '```\nthe quick brown fox jumps over it\n```', 'unscored'],
    ['nothing to compare with', {}, {}, 'The capital of Peru is the city of Lima.', 'error'],
    ['a code that is none', {}, { expected: { language: 5 } }, 'The capital of Peru is Lima, a city.', 'error'],
  ],
  Repetition: [
    ['nothing said twice', {}, {}, 'The quick brown fox jumps over the lazy dog.', 1],
    ['a sentence said three times', {}, {}, 'we will call you back. '.repeat(3), round(5 / 12), 'repeats'],
    ['words that recur in other company', {}, {}, 'the cat and the dog and the bird', 1],
    ['shorter runs where asked', { n: 1 }, {}, 'the cat the dog', 0.75, 'repeats'],
    ['case and marks do not hide it', { n: 2 }, {}, 'So it is. SO, IT is', 0.6, 'repeats'],
    ['a run without blanks', {}, {}, 'ha'.repeat(200), round(1 / 97), 'repeats'],
    ['a script without blanks', { n: 2 }, {}, '好的好的', round(2 / 3), 'repeats'],
    ['too short to repeat', {}, {}, 'no no no', 1],
    ['nothing', {}, {}, '', 1],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((one) => [one[0], one] as const))('%s', async (_, one) => {
    expect(outcome(await specOf(name), one)).toEqual([one[4], one[5]]);
  });
});

test('a relevant passage that moves up never lowers the rank score, by any measure', async () => {
  const spec = await specOf('RetrievalRank');
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const metric of ['ndcg', 'mrr', 'hit', 'recall']) {
    const { score } = bind(spec, { metric, k: 4 });
    const of = (order: readonly string[], relevant: readonly string[]): number => {
      const found = score(row(relevant, ...order), '');
      return found.status === 'scored' ? found.score : Number.NaN;
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 6 }),
        fc.subarray(ids, { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (order, relevant, at) => {
          const up = [...order];
          [up[at - 1], up[at]] = [order[at]!, order[at - 1]!];
          fc.pre(relevant.includes(order[at]!) && !relevant.includes(order[at - 1]!));
          expect(of(up, relevant)).toBeGreaterThanOrEqual(of(order, relevant) - 1e-12);
          expect(of(order, relevant)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 100, seed: 21 },
    );
  }
});

test('parameters out of range are refused', async () => {
  const refused: readonly [string, Record<string, unknown>][] = [
    ['RetrievalRank', { metric: 'map' }],
    ['RetrievalRank', { k: 0 }],
    ['LanguageMatch', { language: [] }],
    ['LanguageMatch', { language: 'd' }],
    ['Repetition', { n: 0 }],
  ];
  for (const [name, parameters] of refused)
    expect((await specOf(name)).parameters.safeParse(parameters).success, `${name} ${JSON.stringify(parameters)}`).toBe(
      false,
    );
});
