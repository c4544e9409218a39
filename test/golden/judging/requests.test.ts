import { describe, expect, it } from 'vitest';
import { SAMPLES, sampleInput } from '../../unit/judging/samples.ts';
import { drive, SEAT, says, scorerOf } from '../../unit/judging/seat.ts';

/** The exact bytes a judge is asked with. A change here is a change of the ruler: raise the rubric's version with it. */
describe('the request of every judged template', () => {
  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s', async (name, sample) => {
    const scorer = await scorerOf(name, sample.parameters);
    const { asked } = drive(scorer.score(sampleInput(sample), { ...SEAT, seed: 1 }), says(sample.good));
    const requests = asked.map(({ request, place }) => ({ place, request }));
    await expect(`${JSON.stringify(requests, null, 1)}\n`).toMatchFileSnapshot(`requests/${name}.txt`);
  });

  it('the checklist, parts and context forms', async () => {
    const rows = [
      [
        'TaskCompletion',
        { input: 'Cancel order 5.', expected: { checklist: ['names order 5', 'names the day'] } },
        { items: { item_1: { reason: 'r', verdict: 'met' }, item_2: { reason: 'r', verdict: 'met' } } },
      ],
      [
        'Completeness',
        { input: 'Price?', expected: { parts: ['the price'] } },
        { items: { item_1: { reason: 'r', verdict: 'covered' } } },
      ],
      [
        'InstructionFollowing',
        { input: 'Price?', expected: { instructions: ['no links'] } },
        { items: { item_1: { reason: 'r', verdict: 'met' } } },
      ],
      [
        'FactualAccuracy',
        { input: 'Price?', context: [{ text: 'It costs 12 euros.' }] },
        { claims: [{ claim: 'c', reason: 'r', verdict: 'supported' }], abstains: false },
      ],
    ] as const;
    for (const [name, row, reply] of rows) {
      const scorer = await scorerOf(name);
      const { asked } = drive(
        scorer.score(sampleInput({ name, row, output: 'It is 12 euros.' } as never), SEAT),
        says(reply),
      );
      await expect(
        `${JSON.stringify(
          asked.map(({ request }) => request),
          null,
          1,
        )}\n`,
      ).toMatchFileSnapshot(`requests/${name}-listed.txt`);
    }
  });
});
