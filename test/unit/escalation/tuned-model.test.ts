import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeTuned, type TunedEvidence, varianceRatio } from '../../../src/escalation/tuned-model.ts';
import { scanOverlap, trainingOverlap } from '../../../src/inputs/training-overlap.ts';
import type { SetVerdict } from '../../../src/record/escalation-entry.ts';

const sets = (
  heldOut: SetVerdict,
  drift: SetVerdict,
  refusal: SetVerdict,
  arena: SetVerdict,
): TunedEvidence['sets'] => {
  const of = (verdict: SetVerdict) => ({ verdict, n: verdict === 'missing' ? 0 : 60 });
  return { 'held-out': of(heldOut), drift: of(drift), refusal: of(refusal), arena: of(arena) };
};
const all = sets('pass', 'pass', 'pass', 'pass');

describe('the four sets of a tuned model', () => {
  it('all must hold', () => {
    expect(judgeTuned({ sets: all }).verdict).toBe('holds');
  });

  it('one regression fails the tune, whatever the task says', () => {
    const got = judgeTuned({ sets: sets('pass', 'pass', 'regressed', 'missing') });
    expect(got.verdict).toBe('fails');
    expect(got.why).toContain('refusal');
  });

  it('a missing or undecided set leaves it unknown, and is named', () => {
    const got = judgeTuned({ sets: sets('pass', 'missing', 'pass', 'inconclusive') });
    expect(got.verdict).toBe('unknown');
    expect(got.why).toContain('drift');
    expect(got.why).toContain('arena');
  });

  it('two points below the teacher ask for a larger student', () => {
    const notes = (points: number) =>
      judgeTuned({ sets: all, delta: { points, interval: [points - 1, points + 1] } }).notes.join(' ');
    expect(notes(-2.5)).toContain('larger student, not more data');
    expect(notes(-2)).not.toContain('larger student');
  });

  it('facts are told apart, spread is told with its interval, reminders always', () => {
    const { notes } = judgeTuned({
      sets: all,
      tunedFrom: 'small-2026',
      spread: { ratio: 1.8, interval: [1.2, 2.6], n: 100 },
      delta: { points: 3, interval: [1, 5] },
      factual: [{ template: 'Groundedness', delta: -1.5 }],
    });
    const text = notes.join('\n');
    expect(text).toContain('clearly less even, although the mean is higher');
    expect(text).toContain('Groundedness (factual, apart): -1.5 points');
    expect(text).toContain('recovers 2 to 5 points');
    expect(text).toContain('small-2026');
    expect(text).toContain('overlap with the eval cases is not checked');
  });
});

it.each<[string, Partial<TunedEvidence>, string]>([
  ['less even, mean not higher', { delta: { points: 0, interval: [-1, 1] } }, '1.80 [1.01, 2.60]: clearly less even.'],
  ['less even, mean unknown', {}, '1.80 [1.01, 2.60]: clearly less even.'],
  [
    'less even, mean higher',
    { delta: { points: 0.1, interval: [0, 1] } },
    ': clearly less even, although the mean is higher.',
  ],
  ['as even as before', { spread: { ratio: 1.8, interval: [1, 2.6], n: 9 } }, '1.80 [1.00, 2.60].'],
])('the spread of the scores is told: %s', (_, more, said) => {
  const { notes } = judgeTuned({ sets: all, spread: { ratio: 1.8, interval: [1.01, 2.6], n: 100 }, ...more });
  expect(notes[1]).toMatch(/^Variance of the scores, tuned over base: /);
  expect(notes[1]!.endsWith(said)).toBe(true);
});

it('a fact that is lost is told with how common that is, and one that is not without', () => {
  const notes = (delta: number) => judgeTuned({ sets: all, factual: [{ template: 'F', delta }] }).notes[1];
  expect([notes(-0.1), notes(0), notes(1)]).toEqual([
    'F (factual, apart): -0.1 points; facts drop in about three tunes of ten.',
    'F (factual, apart): 0 points.',
    'F (factual, apart): +1 points.',
  ]);
  expect(judgeTuned({ sets: all }).notes).toHaveLength(3);
  expect(judgeTuned({ sets: all }).notes.at(-1)).toBe(
    'Evaluate again when the base model or its provider changes: a tune is a snapshot.',
  );
});

it('a verdict names its failed or open sets, and carries only what there is', () => {
  const holds = judgeTuned({ sets: all });
  expect([holds.why, holds.quarantined, 'shifted' in holds, 'rollBackTo' in holds]).toEqual([
    'All four sets hold.',
    [],
    false,
    false,
  ]);
  expect(judgeTuned({ sets: all, rollBackTo: 'v1' }).rollBackTo).toBe('v1');
  expect(judgeTuned({ sets: sets('regressed', 'missing', 'pass', 'pass') }).why).toMatch(
    /^Regressed: held-out \([^)]+\)\.$/,
  );
  expect(judgeTuned({ sets: sets('inconclusive', 'pass', 'pass', 'missing') }).why).toMatch(
    /^Not shown yet: held-out \(.+ arena \([^)]+\)\.$/,
  );
  expect(judgeTuned({ sets: all, prompt: { rules: 1, tokens: 5 } }).notes.join()).toContain('about 1 rule in 5 tokens');
});

it('how much there is to learn is told from the prompted side: 20 rules or two pages are much', () => {
  const said = (rules: number, tokens: number) => judgeTuned({ sets: all, prompt: { rules, tokens } }).notes.join(' ');
  expect(said(19, 1_299)).toContain('about 19 rules in 1,299 tokens: under 20 rules and two pages');
  expect(said(20, 300)).toContain('from 20 rules or two pages on');
  expect(said(3, 1_300)).toContain('from 20 rules or two pages on');
});

describe('the variance ratio', () => {
  it('is 1 for equal arms and knows nothing of too few pairs or equal scores', () => {
    const pairs = Array.from({ length: 40 }, (_, index) => ({ base: index % 2, head: index % 2 }));
    expect(varianceRatio(pairs)).toMatchObject({ ratio: 1, interval: [1, 1], n: 40 });
    expect(varianceRatio(pairs.slice(0, 9))).toBeNull();
    expect(varianceRatio(pairs.map(() => ({ base: 1, head: 1 })))).toBeNull();
  });

  it('swapping the arms inverts it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), {
          minLength: 20,
          maxLength: 60,
        }),
        (rows) => {
          const pairs = rows.map(([base, head]) => ({ base: base / 10, head: head / 10 }));
          const there = varianceRatio(pairs);
          const back = varianceRatio(pairs.map(({ base, head }) => ({ base: head, head: base })));
          if (there === null || back === null) return;
          expect(there.ratio * back.ratio).toBeCloseTo(1, 6);
          expect(there.interval[0]).toBeLessThanOrEqual(there.ratio + 1e-12);
          expect(there.interval[1]).toBeGreaterThanOrEqual(there.ratio - 1e-12);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('training overlap', () => {
  const cases = [
    { id: 'a', input: 'How do I locate my new debit card after it was posted?', vars: {} },
    { id: 'b', input: 'Why was my transfer declined twice this morning at the branch in Leeds?', vars: {} },
    {
      id: 'c',
      messages: [
        { role: 'user' as const, content: 'What is the exchange rate for euros today, and does it change on Sundays?' },
      ],
      vars: {},
    },
  ];
  const scan = (rows: readonly Parameters<ReturnType<typeof scanOverlap>['add']>[0][]) => {
    const running = scanOverlap(cases);
    for (const row of rows) running.add(row);
    return running.report();
  };

  it('exact duplicates are found whatever the letter case, marks and wrapping', () => {
    const got = scan([
      {
        messages: [
          { role: 'system', content: 'x' },
          { role: 'user', content: 'how do I locate my NEW debit card, after it was posted' },
          { role: 'assistant', content: 'card_arrival' },
        ],
      },
      { prompt: 'nothing alike', completion: 'y' },
    ]);
    expect(got).toMatchObject({
      rows: 2,
      unread: 0,
      quarantined: ['a'],
      overlaps: [{ case: 'a', kind: 'exact', row: 1 }],
    });
  });

  it('near duplicates are found, other texts are not', () => {
    const got = scan([
      { input: 'Why was my transfer declined twice this morning at the branch in York?' },
      { text: 'What is the exchange rate for dollars, and when does the shop open?' },
    ]);
    expect(got.quarantined).toEqual(['b']);
    expect(got.overlaps[0]?.kind).toBe('near');
    expect(got.overlaps[0]?.similarity).toBeGreaterThanOrEqual(0.8);
  });

  it('an answer that repeats a question is no overlap', () => {
    expect(
      scan([
        {
          messages: [
            { role: 'user', content: 'hello there' },
            { role: 'assistant', content: cases[0]!.input! },
          ],
        },
      ]).overlaps,
    ).toEqual([]);
  });

  it('is never said to be none where it was not looked at', () => {
    const said = (overlap: TunedEvidence['overlap']) => judgeTuned({ sets: all, overlap }).notes[0];
    expect(said(undefined)).toContain('No training file is declared');
    expect(said(trainingOverlap(null, cases))).toContain('is not on the base branch: overlap');
    expect(said(scan([{ id: 7 }, 12]))).toBe(
      'None of the 2 training rows holds a text that can be read: overlap with the eval cases is not checked.',
    );
    expect(said(scan([{ id: 7 }, { input: 'something else entirely' }]))).toBe(
      'No eval case stands in the 1 training rows that were read. 1 of 2 training rows hold no text that can be read.',
    );
    expect(judgeTuned({ sets: all, overlap: scan([{ input: cases[0]!.input! }]) })).toMatchObject({
      quarantined: ['a'],
      notes: expect.arrayContaining([
        expect.stringContaining('1 eval case stands in the training file (1 exact, 0 near)'),
      ]),
    });
  });

  it('a row without any text is counted, not passed over', () => {
    expect(scan([{ id: 7 }, 12, null])).toMatchObject({ rows: 3, unread: 3, overlaps: [] });
  });
});
