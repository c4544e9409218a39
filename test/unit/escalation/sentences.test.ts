/** Sentences of a decision where a figure is missing, a step is not the cheapest, or a record is an older one. */
import { describe, expect, it, test } from 'vitest';
import { decisionLine, levelLine, pointsLine, sentenceOf, warnings } from '../../../src/escalation/sentences.ts';
import type { EscalationEntry } from '../../../src/record/escalation-entry.ts';
import { makeEscalation } from '../../fixtures/records.ts';

type Entry = Partial<EscalationEntry>;
const entry = (more: Entry = {}): EscalationEntry => makeEscalation(more);
const gap = (more: object) => ({ ...makeEscalation().gap!, ...more });
const standing = (more: object) => ({ ceiling: null, state: 'not-scored', attempts: 0, holdups: [], ...more }) as never;
const ceiling = (high: number) => ({ low: 0, high, interval: [0, high] });
const next = (lever: string, missing: readonly string[] = []) => ({ lever, why: 'It is so.', missing }) as never;
const reached = { reach: { state: 'reached', why: '' }, ship: { ok: true, why: '' } } as const;
const lift = (points: number) => ({ points, interval: [points - 1, points + 1] as [number, number] });
const saving = (more: object = {}, potential: object | null = null) =>
  ({
    ...{ outcome: 'met', step: 'cache', lever: 'prompt-optimize', latency: { state: 'unknown' } },
    steps: [{ step: 'cache', lever: 'prompt-optimize', state: 'open', potential }],
    ...more,
  }) as never;

describe('the sentence of a record', () => {
  test('is the level, then what comes next, and the level alone where nothing does', () => {
    const open = entry({ next: next('rag') });
    expect(sentenceOf(open)).toBe(`${levelLine(open)} Next: retrieval. It is so.`);
    const done = entry({ ...reached, outcome: 'not-needed', next: null });
    expect(sentenceOf(done)).toBe(levelLine(done));
    expect(sentenceOf(entry({ outcome: 'unknown', goal: null }))).toBe(levelLine(entry({ goal: null })));
  });
});

describe('the level', () => {
  test('at the target says to ship without more where a saving is left', () => {
    expect(levelLine(entry({ ...reached, ladder: 'cost', outcome: 'met', cost: saving() }))).toMatch(/\)\. Ship\.$/);
  });
  test('is not called partial where the cases kept aside decide, or 95 of 100 were measured', () => {
    const undecided = { reach: { state: 'undecided', why: '' } } as const;
    const aside = entry({ ...undecided, gap: gap({ slice: 'holdout', n: 90, of: 300 }) });
    expect(levelLine(aside)).toMatch(/, but on 90 cases a gap up to 9\.4 points is not ruled out\.$/);
    expect(levelLine(entry({ ...undecided, gap: gap({ n: 285, of: 300 }) }))).toMatch(/, but on 285 cases a gap/);
  });
  test('of a record without the level of the cases kept aside is that of all', () => {
    expect(levelLine(entry({ gap: gap({ slice: 'holdout', n: 90 }) }))).toMatch(/^Level 78\.8 of 85 on the 90 cases/);
  });
});

describe('what the failures are worth', () => {
  test('is said in the plural of the weights too', () => {
    expect(pointsLine(entry({ points: { weight: lift(4), capability: lift(2) }, levers: {} }))).toMatch(
      /^Failures of the weights \(.*\) are worth 4\.0 points \(3 to 5\), missing capability 2\.0\.$/i,
    );
  });
  test('is nothing where no kind is worth anything', () => {
    expect(pointsLine(entry({ points: { prompt: lift(0.05), unclear: lift(0) } }))).toBe('');
    expect(pointsLine(entry({ points: { unclear: lift(3) }, levers: {} }))).toMatch(
      /^.*unclear.* is worth 3\.0 points/i,
    );
  });
  test('is not known of a record that was made without a goal, which is told apart', () => {
    const review = { done: false, failures: 9, clusters: [], judge: 'no-goal' as const };
    expect(pointsLine(entry({ review }))).toBe(
      '9 failures, 0 looked at: the record was made without a goal. What kind they are is not known, so no step is ruled out.',
    );
    expect(decisionLine(entry({ review, next: next('rag', ['E8']), levers: {} }))).toMatch(
      /Set escalation\.goal in the config on main and run again: failures are looked at where a goal is set\.$/,
    );
  });
});

describe('the next step', () => {
  const of = (more: Entry) => decisionLine(entry(more));
  const prompt = (more: object) => ({ 'prompt-optimize': standing(more) });
  it.each<[string, Entry, string]>([
    [
      'another lever, whatever its own state is',
      { next: next('rag'), levers: { rag: standing({ state: 'not-scored' }) } },
      'Next: retrieval. It is so.',
    ],
    [
      'another lever before a step 1 that is worth less',
      { next: next('rag'), levers: prompt({ state: 'undecided', ceiling: ceiling(1) }) },
      'Next: retrieval. It is so.',
    ],
    [
      'another lever after a step 1 that is passed over',
      { next: next('rag'), levers: prompt({ state: 'too-small', ceiling: ceiling(1) }) },
      'Prompting is worth at most 1.0 of 6.2 points and is passed over. Next: retrieval. It is so.',
    ],
    [
      'a step 1 of unknown worth',
      { next: next('rag'), levers: prompt({ state: 'too-small', ceiling: null }) },
      'Next: retrieval. It is so.',
    ],
    [
      'step 1, lifting, without a figure',
      { next: next('prompt-optimize'), levers: prompt({ state: 'lifting' }) },
      'Next: improve the prompt. It is so.',
    ],
    [
      'step 1, lifting, not measured on cases kept aside',
      {
        next: next('prompt-optimize'),
        levers: prompt({ state: 'lifting', last: { date: 'd', points: null, interval: null } }),
      },
      'Next: improve the prompt. It is so.',
    ],
    [
      'step 1, lifting, without an interval',
      {
        next: next('prompt-optimize'),
        levers: prompt({ state: 'lifting', last: { date: 'd', points: 3, interval: null } }),
      },
      'Next: improve the prompt. It is so.',
    ],
    [
      'step 1, undecided, with a last lift and nothing pooled',
      {
        next: next('prompt-optimize'),
        levers: prompt({ state: 'undecided', last: { date: 'd', points: 3, interval: [1, 5] } }),
      },
      'Next: improve the prompt. It is so.',
    ],
    [
      'step 1 again in a hurry, although it has plateaued',
      {
        next: next('prompt-optimize', ['E13']),
        levers: prompt({ state: 'plateaued', attempts: 2, k: 2, pooled: { points: 0.2, u80: 0.7, u975: 1, n: 9 } }),
      },
      'Prompting has plateaued (2 attempts, another lifts less than 0.7 points, 80 %). Next: improve the prompt. It is so. Open: E13 time to release.',
    ],
    [
      'a plateau without figures',
      { next: next('rag'), levers: prompt({ state: 'plateaued', attempts: 2 }) },
      'Prompting has plateaued. Next: retrieval. It is so.',
    ],
  ])('%s', (_what, more, said) => {
    expect(of(more)).toBe(said);
  });

  test('justified is told with its worth only where its ceiling is known', () => {
    const tune = (more: object) =>
      of({ outcome: 'met', lever: 'fine-tune', points: { weight: lift(4) }, levers: { 'fine-tune': standing(more) } });
    expect(tune({ ceiling: ceiling(4) })).toBe(
      'Next: a tuned model, justified: failures of the weights are worth 4.0 points (3 to 5).',
    );
    expect(tune({})).toBe('Next: a tuned model, justified.');
    expect(of({ outcome: 'met', lever: 'fine-tune', points: { weight: lift(4) }, levers: {} })).toBe(
      'Next: a tuned model, justified.',
    );
    expect(
      of({
        outcome: 'met',
        lever: 'rag',
        points: { weight: lift(4) },
        levers: { rag: standing({ ceiling: ceiling(4) }) },
      }),
    ).toBe('Next: retrieval, justified.');
    // A swap cures no kind of failure of its own.
    expect(
      of({
        outcome: 'met',
        lever: 'model-swap',
        points: {},
        levers: { 'model-swap': standing({ ceiling: ceiling(4) }) },
      }),
    ).toMatch(/, justified\.$/);
  });
});

describe('a saving', () => {
  const of = (more: Entry) => decisionLine(entry({ outcome: 'met', ladder: 'cost', ...more }));
  const START = 'Cost is the bottleneck; cheapest saving left: cache the fixed part of the prompt';
  test('is told by the month only where both its own share and the bill are known', () => {
    const month = { share: 0.3, usd: 1, usdPerMonth: 180 };
    expect(of({ cost: saving({}, month) })).toBe(`${START}, about 30 % of a request.`);
    expect(of({ cost: saving({ usdPerMonth: 600 }, { share: 0.3, usd: 1 }) })).toBe(
      `${START}, about 30 % of a request.`,
    );
    expect(of({ cost: saving({ usdPerMonth: 600 }, month), profile: {} })).toBe(
      `${START}, about $180.00 of $600.00 a month.`,
    );
  });
  test('that lacks nothing says only why it is next', () => {
    expect(of({ outcome: 'not-met', next: next('prompt-optimize'), cost: saving() })).toBe(`${START}. It is so.`);
    expect(of({ outcome: 'not-met', next: null, cost: saving() })).toBe(`${START}.`);
  });
  test('of time is told with what is known of it', () => {
    const latency = { latency: { state: 'over', budgetMs: 150 } };
    const start = 'Latency is the bottleneck; cheapest step left';
    expect(of({ cost: saving(latency), request: {} }).startsWith(start)).toBe(true);
    expect(of({ cost: saving(latency), request: { head: { n: 9 } } }).startsWith(start)).toBe(true);
    const p95 = { head: { n: 9, p95: { ms: 435, interval: [420, 450] as [number, number], n: 9 } } };
    expect(of({ cost: saving({ latency: { state: 'over' } }), request: p95 }).startsWith(start)).toBe(true);
    expect(
      of({
        profile: { bottleneck: 'latency' },
        cost: saving({ latency: { state: 'within', budgetMs: 500 } }),
        request: p95,
      }),
    ).toMatch(/^p95 of 435 ms \(420 to 450\) is within the budget of 500 ms; cheapest step left/);
  });
  test('is not told by a record without a cost ladder', () => {
    expect(of({ cost: undefined })).toBe('');
  });
});

test('overfitting is told without a level of the cases kept aside where there is none', () => {
  const side = (points: number) => ({ ...lift(points), n: 9 });
  const overfit = { state: 'shown' as const, search: side(8), holdout: side(1), difference: lift(7) };
  const said = (more: Entry) => warnings(entry({ overfit, ...more }), 'rag', false)[0]!.text;
  const plain = said({});
  expect(plain).toMatch(/, 0 to 2\)\.$/);
  expect([
    said({ gap: gap({ slice: 'holdout' }) }),
    said({ gap: null }),
    said({ gap: gap({ slice: 'holdout' }), level: null }),
  ]).toEqual([plain, plain, plain]);
});
