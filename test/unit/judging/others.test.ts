import { describe, expect, it } from 'vitest';
import type { BindContext } from '../../../src/inputs/template.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { citationsIn } from '../../../src/scoring/judge/citation.ts';
import { cosine } from '../../../src/scoring/judge/similarity.ts';
import { type CaseText, drive, inputOf, OUTAGE, SEAT, says, scorerOf, specOf, userText } from './seat.ts';

describe('PairwisePreference', () => {
  const row = { input: 'A prime above 10?' };
  const of = async (seat: object, ...verdicts: object[]) =>
    drive(
      (await scorerOf('PairwisePreference')).score(inputOf('11', row, { rival: { output: '12' } }), {
        ...SEAT,
        ...seat,
      }),
      ...verdicts.map((verdict) => says({ reasons: 'r', ...verdict })),
    );

  it('a win in both orders is 1, a loss in both 0', async () => {
    expect((await of({}, { verdict: 'second' }, { verdict: 'first' })).value).toMatchObject({ score: 1 });
    expect((await of({}, { verdict: 'first' }, { verdict: 'second' })).value).toMatchObject({ score: 0 });
    expect((await of({}, { verdict: 'tie' }, { verdict: 'tie' })).value).toMatchObject({ score: 0.5 });
  });

  it('orders that disagree are a tie, whatever each says', async () => {
    for (const [a, b] of [
      ['first', 'first'],
      ['second', 'second'],
      ['tie', 'first'],
      ['second', 'tie'],
    ] as const) {
      expect((await of({}, { verdict: a }, { verdict: b })).value).toMatchObject({
        score: 0.5,
        code: 'order-dependent',
      });
    }
  });

  it('shows the answers in both orders, as two questions', async () => {
    const { asked } = await of({}, { verdict: 'tie' });
    expect(asked.map(({ place }) => place.turn)).toEqual([0, 1]);
    expect(userText(asked[0])).toMatch(/<first [^>]+>\n12\n[\s\S]*<second [^>]+>\n11\n/);
    expect(userText(asked[1])).toMatch(/<first [^>]+>\n11\n[\s\S]*<second [^>]+>\n12\n/);
  });

  it('the base arm stands at a half, equal answers tie, an empty one loses, all without a call', async () => {
    const scorer = await scorerOf('PairwisePreference');
    const settle = (output: string, rival?: string) =>
      drive(scorer.score(inputOf(output, row, rival === undefined ? {} : { rival: { output: rival } }), SEAT)).value;
    expect(settle('11')).toMatchObject({ score: 0.5 });
    expect(settle('11', '11 ')).toMatchObject({ score: 0.5 });
    expect(settle('', '11')).toMatchObject({ score: 0, code: 'trivial-output' });
    expect(settle('', ':')).toMatchObject({ score: 0.5 });
  });

  it('a recorded judge is asked once; its row may carry both orders', async () => {
    expect(await of({ recorded: true }, { verdict: 'second' })).toMatchObject({
      value: { score: 1 },
      asked: { length: 1 },
    });
    expect((await of({ recorded: true }, { verdict: 'second', swapped: 'second' })).value).toMatchObject({
      score: 0.5,
      code: 'order-dependent',
    });
    expect((await of({ recorded: true }, { verdict: 'second', swapped: 'first' })).value).toMatchObject({ score: 1 });
  });

  it('either order without a verdict leaves the pair unscored', async () => {
    const scorer = await scorerOf('PairwisePreference');
    const input = inputOf('11', row, { rival: { output: '12' } });
    expect(drive(scorer.score(input, SEAT), says({ reasons: '', verdict: 'second' }), OUTAGE).value).toMatchObject({
      status: 'unscored',
    });
  });
});

describe('CitationCheck', () => {
  const chunks = [
    { text: 'The ferry runs daily.' },
    { id: 'doc-b', text: 'Tickets cost 8 euros, children travel free of charge.' },
  ];
  const settle = async (output: string, parameters = {}, row: CaseText = { input: 'q', context: chunks }) =>
    drive((await scorerOf('CitationCheck', parameters)).score(inputOf(output, row), SEAT));
  const alone = { mode: 'deterministic' };

  it('finds markers with their sentences', () => {
    expect(
      citationsIn('It runs daily. [1] Tickets cost 8 euros [doc-b][1]. See [sic] and [link](http://x).', chunks),
    ).toEqual([
      { id: '1', sentence: 'It runs daily [1].' },
      { id: 'doc-b', sentence: 'Tickets cost 8 euros [doc-b][1].' },
      { id: '1', sentence: 'Tickets cost 8 euros [doc-b][1].' },
    ]);
    expect(citationsIn('A [1, 2] b【3】', chunks).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(citationsIn('no markers', chunks)).toEqual([]);
  });

  it('a marker of no passage fails by looking', async () => {
    expect((await settle('It runs daily [1] and weekly [7].', alone)).value).toMatchObject({
      score: 0.5,
      code: 'unknown-source',
    });
  });

  it('a quotation that is not in the passage fails by looking, letter case and spaces apart', async () => {
    expect((await settle('It says "children  Travel free of charge" [doc-b].', alone)).value).toMatchObject({
      score: 1,
    });
    expect((await settle('It says "dogs travel free of charge" [doc-b].', alone)).value).toMatchObject({
      score: 0,
      code: 'misquoted',
    });
  });

  it('nothing cited is 0 unless the suite allows it, and an empty answer never passes by that', async () => {
    expect((await settle('It runs daily.')).value).toMatchObject({ score: 0, code: 'no-citation' });
    expect((await settle('It runs daily.', { 'allow-none': true })).value).toMatchObject({ score: 1 });
    expect((await settle('', { 'allow-none': true })).value).toMatchObject({ score: 0 });
  });

  it('the judge sees only what looking left open, and both make one share', async () => {
    const scorer = await scorerOf('CitationCheck');
    const reply = says({ items: { item_1: { reason: 'r', verdict: 'supported' } } });
    const { value, asked } = drive(
      scorer.score(inputOf('Weekly [7]. It runs daily [1].', { input: 'q', context: chunks }), SEAT),
      reply,
    );
    expect(userText(asked[0])).toContain('item_1: [1] It runs daily [1].');
    expect(userText(asked[0])).not.toContain('Weekly');
    expect(value).toMatchObject({ score: 0.5, parts: [{ verdict: 'unknown-source' }, { verdict: 'supported' }] });
  });
});

describe('EmbeddingSimilarity', () => {
  const of = async (
    vectors: readonly (readonly number[])[] | undefined,
    output = 'a',
    row: CaseText = { expected: 'b' },
  ) =>
    drive(
      (await scorerOf('EmbeddingSimilarity')).score(inputOf(output, row), {
        ...SEAT,
        model: 'embed-1',
        params: { dimensions: 2 },
      }),
      vectors === undefined ? OUTAGE : says('', { vectors }),
    );

  it('is the cosine, 1 for the same direction, 0 for none and for the opposite', async () => {
    expect(
      (
        await of([
          [1, 0],
          [2, 0],
        ])
      ).value,
    ).toMatchObject({ score: 1 });
    expect(
      (
        await of([
          [1, 0],
          [0, 3],
        ])
      ).value,
    ).toMatchObject({ score: 0 });
    expect(
      (
        await of([
          [1, 0],
          [-1, 0],
        ])
      ).value,
    ).toMatchObject({ score: 0 });
    expect(cosine([1, 0], [1, 1])).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('asks for both texts at once, in the dimensions pinned', async () => {
    expect((await of([[1], [1]])).asked[0]?.request).toEqual({
      kind: 'embedding',
      model: 'embed-1',
      texts: ['a', 'b'],
      dimensions: 2,
    });
  });

  it('is unscored without a usable pair, 0 for an empty answer, an error without a reference', async () => {
    expect((await of(undefined)).value).toMatchObject({ status: 'unscored', code: 'timeout' });
    expect((await of([[1, 0]])).value).toMatchObject({ status: 'unscored' });
    expect(
      (
        await of([
          [0, 0],
          [1, 0],
        ])
      ).value,
    ).toMatchObject({ status: 'unscored' });
    expect((await of([[1, 0], [1]])).value).toMatchObject({ status: 'unscored' });
    expect((await of([[1], [1]], ' ')).value).toMatchObject({ score: 0, code: 'trivial-output' });
    expect((await of([[1], [1]], 'a', {})).value).toMatchObject({ status: 'error' });
    expect(cosine([3, 4], [3, 4])).toBeCloseTo(1, 12);
  });
});

describe('Composite', () => {
  async function composed(parameters: Record<string, unknown>, notes: string[] = [], pins: string[] = []) {
    const spec = await specOf('Composite');
    const context: BindContext = {
      read: () => null,
      note: ({ key, message }) => notes.push(`${key}: ${message}`),
      specs: await loadSpecs(['ContainsAny', 'ContainsNone', 'Groundedness', 'StartsWith', 'Composite']),
      pin: (bytes) => pins.push(bytes),
    };
    const scorer = spec.bind(spec.parameters.parse(parameters), context);
    if (scorer.kind !== 'pure') throw new Error('asks');
    return (output: string, expected: readonly string[] = ['yes']) => scorer.score(inputOf(output, { expected }));
  }

  it('all holds when every part passes, any when one does, weighted is the mean by weight', async () => {
    const of = [{ use: 'ContainsAny', weight: 3 }, 'ContainsNone'];
    expect((await composed({ of, combine: 'any' }))('yes')).toMatchObject({ score: 1 });
    expect((await composed({ of }))('yes')).toMatchObject({ score: 0 });
    expect((await composed({ of, combine: 'weighted' }))('yes')).toMatchObject({ score: 0.75 });
    expect((await composed({ of, combine: 'weighted' }))('no')).toMatchObject({ score: 0.25 });
    expect((await composed({ of: ['ContainsAny'] }))('yes')).toMatchObject({ score: 1 });
  });

  it('takes deterministic templates only, and names a part it does not know', async () => {
    const notes: string[] = [];
    await composed({ of: ['Groundedness', 'Nonesuch', 'Composite'] }, notes);
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/^of\[0\]: "Groundedness" is not deterministic/);
    expect(notes[1]).toMatch(/^of\[1\]: unknown template "Nonesuch"/);
    expect(notes[2]).toMatch(/itself a composition/);
  });

  it('an error of a part is an error of the whole', async () => {
    const spec = await specOf('Composite');
    const scorer = spec.bind(
      { of: ['ContainsAny'] },
      { read: () => null, note: () => {}, specs: await loadSpecs(['ContainsAny']) },
    );
    if (scorer.kind !== 'pure') throw new Error('asks');
    expect(scorer.score(inputOf('x', {}))).toMatchObject({ status: 'error' });
  });

  it('pins the versions of its parts', async () => {
    const pins: string[] = [];
    await composed({ of: ['ContainsAny'] }, [], pins);
    expect(pins).toHaveLength(1);
    expect(pins[0]).toContain('ContainsAny');
  });
});
