import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FailureItem, groupedFailures, idOf } from '../../../src/escalation/failure-groups.ts';
import {
  type Review,
  type ReviewOptions,
  reviewFailures,
  survivedAttempts,
  withoutTexts,
} from '../../../src/escalation/failure-review.ts';
import type { LedgerEntry } from '../../../src/escalation/ledger.ts';
import { shapesOf } from '../../../src/escalation/shape-points.ts';
import type { JudgeSeat } from '../../../src/inputs/template.ts';
import type { Answer, Reply, Step } from '../../../src/model-call/call.ts';
import type { ClusterReview } from '../../../src/record/failure-review.ts';
import { entry } from './evidence.ts';

const item = (index: number, change: Partial<FailureItem> = {}): FailureItem => ({
  case: `c-${String(index).padStart(3, '0')}`,
  template: 'TaskCompletion',
  library: 'TaskCompletion',
  score: 0,
  tags: [],
  prior: ['prompt', 'capability'],
  ...change,
});
const judged = (reasons: readonly string[], change: Partial<FailureItem> = {}) =>
  reasons.map((reason, index) => item(index, { reason, output: `answer ${index}`, ...change }));
const REFUND = 'The answer promises a refund after 60 days although the policy in the context says 30 days.';
const TONE = 'The reply is curt and drops the formal greeting that the style guide asks for.';
const mixed = (n: number) =>
  judged(Array.from({ length: n }, (_, index) => `${index % 2 === 0 ? REFUND : TONE} Case ${index}.`));

const seat: JudgeSeat = {
  provider: 'default',
  model: 'judge',
  recorded: false,
  structured: 'json-schema',
  votes: 1,
  place: { target: 'bot', template: 'TaskCompletion', sample: 0 },
};
const answer = (text: string): Answer => ({
  kind: 'answered',
  text,
  toolCalls: [],
  refused: false,
  origin: { kind: 'fresh' },
});

/** Runs a review; `say` gives the judge's fields for what it was shown. */
function run(
  failures: readonly FailureItem[],
  { embeddings, ...options }: ReviewOptions & { readonly embeddings?: Parameters<typeof groupedFailures>[1] } = {},
  say?: (shown: string) => object | Reply,
): { review: Review; asked: number; roles: Set<string> } {
  let step: Step<Review> = reviewFailures(groupedFailures(failures, embeddings), options);
  let asked = 0;
  const roles = new Set<string>();
  while (!('done' in step)) {
    asked += 1;
    roles.add(step.ask.place.role);
    const { request } = step.ask;
    const shown = request.kind === 'chat' ? (request.messages.at(-1)?.content ?? '') : '';
    const said = say?.(shown) ?? {};
    step = step.next('kind' in said ? (said as Reply) : answer(JSON.stringify(said)));
  }
  return { review: step.done, asked, roles };
}
const verdict = (shape: string, confidence = 9, quote = 'promises a refund') => ({
  title: 'Refund window',
  evidence: [{ row: 'c-000', quote }],
  shape,
  immediate_fix: 'Quote the policy.',
  confidence,
});

describe('grouping', () => {
  it('deterministic failures are grouped by code, not clustered', () => {
    const failures = [0, 1, 2, 3].map((index) =>
      item(index, {
        template: 'JsonSchemaMatch',
        code: index < 3 ? 'required:/total' : 'type:/date',
        prior: ['prompt', 'weight'],
      }),
    );
    const { review } = run(failures);
    expect(review.clusters.map(({ id, size, by, shape }) => [id, size, by, shape])).toEqual([
      ['JsonSchemaMatch:required:/total', 3, 'code', 'prompt'],
      ['JsonSchemaMatch:type:/date', 1, 'code', 'prompt'],
    ]);
    expect(review.done).toBe(true);
  });

  it('under eight judged failures are listed one by one', () => {
    const { review } = run(mixed(7));
    expect(review.clusters).toHaveLength(7);
  });

  it('from eight on alike reasons come together', () => {
    const { review } = run(mixed(12));
    expect(review.clusters.map(({ size }) => size)).toEqual([6, 6]);
    expect(review.notes[0]).toContain('average linkage');
  });

  it('from thirty on by density', () => {
    const { review } = run(mixed(60));
    expect(review.notes[0]).toContain('HDBSCAN');
    expect(review.clusters[0]?.size).toBeGreaterThanOrEqual(25);
  });

  it('embeddings are used when every failure has one', () => {
    const failures = judged(Array.from({ length: 10 }, () => 'same text'));
    const embeddings = new Map(
      failures.map((failure, index) => [failure.case, index < 5 ? [1, 0.01 * index] : [0.01 * index, 1]]),
    );
    const { review } = run(failures, { embeddings });
    expect(review.clusters.map(({ size }) => size)).toEqual([5, 5]);
    expect(review.notes[0]).toContain('embeddings');
  });

  it('the order of failures never matters', () => {
    const failures = mixed(40);
    const wanted = run(failures).review;
    fc.assert(
      fc.property(fc.shuffledSubarray(failures, { minLength: failures.length }), (shuffled) => {
        expect(run(shuffled).review).toEqual(wanted);
      }),
      { numRuns: 10 },
    );
  });

  it('no failure is a finished review', () => {
    expect(run([]).review).toMatchObject({ done: true, failures: 0, clusters: [] });
  });
});

describe('shapes follow the evidence', () => {
  it('a prior alone tells nothing: nobody looked', () => {
    const { review } = run(mixed(12));
    expect(review.clusters.every(({ by, shape }) => by === 'none' && shape === 'unclear')).toBe(true);
    expect(review).toMatchObject({ done: false, looked: 0 });
    expect(review.notes.at(-1)).toContain('Nobody looked at 100 %');
  });

  it.each([
    ['no-match', false],
    ['absent:refund', false],
    ['wrong-label:a>b', false],
    ['differs:/total', false],
    ['wrong-answer', false],
    ['required:/total', true],
    ['too-few:items', true],
    ['wrong-function:refund', true],
    ['not-json', true],
  ])('the code %s tells what kind of failure it is: %s', (code, speaks) => {
    const { review } = run([0, 1].map((index) => item(index, { code })));
    expect(review.done).toBe(speaks);
    expect(review.clusters[0]).toMatchObject(
      speaks ? { by: 'code', shape: 'prompt' } : { by: 'none', shape: 'unclear' },
    );
  });

  it('a prior never says weight', () => {
    const failures = [
      item(0, {
        template: 'RefusalPattern',
        library: 'RefusalPattern',
        code: 'over-refusal',
        prior: ['weight', 'prompt'],
      }),
    ];
    expect(run(failures).review.clusters[0]).toMatchObject({ shape: 'prompt' });
  });

  it('a judge decides, asked once a cluster, as a review', () => {
    const { review, asked, roles } = run(mixed(12), { judge: seat }, (shown) =>
      verdict(
        shown.includes('refund') ? 'knowledge' : 'prompt',
        9,
        shown.includes('refund') ? 'promises a refund' : 'drops the formal greeting',
      ),
    );
    expect(asked).toBe(2);
    expect([...roles]).toEqual(['review']);
    expect(review.clusters.map(({ shape, by, title }) => [shape, by, title])).toEqual([
      ['knowledge', 'judge', 'Refund window'],
      ['prompt', 'judge', 'Refund window'],
    ]);
    expect(review.done).toBe(true);
    expect(shapesOf(review)).toMatchObject({ knowledge: 0.5, prompt: 0.5 });
  });

  it('a recorded judge is not asked', () => {
    expect(run(mixed(12), { judge: 'recorded' }).asked).toBe(0);
  });

  it('an unsure judge leaves it unclear, which still counts as looked at', () => {
    const { review } = run(mixed(12), { judge: seat }, (shown) =>
      verdict('knowledge', 6, shown.includes('refund') ? 'promises a refund' : 'formal greeting'),
    );
    expect(shapesOf(review).unclear).toBe(1);
    expect(review.done).toBe(true);
  });

  it('a quote that stands in no row drops the label', () => {
    const { review } = run(mixed(12), { judge: seat }, () => verdict('knowledge', 9, 'nobody said this'));
    expect(review.clusters.every(({ by }) => by === 'none')).toBe(true);
  });

  it('a judge that does not answer claims nothing', () => {
    const { review } = run(
      mixed(12),
      { judge: seat },
      () => ({ kind: 'failed', code: 'server', message: 'down', attempts: 3 }) as Reply,
    );
    expect(review).toMatchObject({ done: false, judge: 'silent' });
    expect(review.notes).toContain('The judge labelled 0 of 2 groups it was asked about (server).');
  });

  it('a quote of the id or the score, which we wrote ourselves, is no evidence', () => {
    const { review } = run(mixed(12), { judge: seat }, () => verdict('knowledge', 9, 'check: TaskCompletion, score 0'));
    expect(review.clusters.every(({ by }) => by === 'none')).toBe(true);
    expect(review.notes.join(' ')).toContain('(quotes-nobody)');
  });

  it('asked about the largest groups alone, it says of how many', () => {
    const { review, asked } = run(mixed(7), { judge: seat, maxAsked: 2 }, (shown) =>
      verdict('knowledge', 9, shown.includes('refund') ? 'promises a refund' : 'formal greeting'),
    );
    expect(asked).toBe(2);
    expect(review.notes).toContain('The judge was asked about the 2 largest of 7 groups.');
  });

  it('is asked about the groups alone that neither a person nor a speaking code explains', () => {
    const asks = (change: Partial<FailureItem>, options: ReviewOptions = {}) =>
      run([item(0, { reason: REFUND, output: 'a', ...change })], { judge: seat, ...options }).asked > 0;
    expect([asks({}), asks({ code: 'mismatch' }), asks({ code: 'required:/total' })]).toEqual([true, true, false]);
    const people = new Map([['c-000', 'knowledge' as const]]);
    expect([asks({}, { people }), asks({ code: 'mismatch' }, { people })]).toEqual([false, false]);
  });

  it('what it said in recorded rows counts for the same groups', () => {
    const told = (change: Partial<FailureItem>, judge: ReviewOptions['judge'] = 'merge') => {
      const recorded = () => ({ shape: 'knowledge', title: 'Told', fix: 'Fix', quotes: [] }) as never;
      return run([item(0, { reason: REFUND, output: 'a', ...change })], { judge, recorded }).review.clusters[0]!.title;
    };
    expect([told({}), told({ code: 'mismatch' })]).toEqual(['Told', 'Told']);
    expect(told({ code: 'required:/total' })).not.toBe('Told');
  });

  it('where nobody can be asked, the review says why', () => {
    const { review, asked } = run(mixed(12), { judge: 'merge' });
    expect(asked).toBe(0);
    expect(review).toMatchObject({ done: false, judge: 'merge' });
  });

  it('a judge that says weight is believed only after a scored attempt', () => {
    const say = (shown: string) =>
      verdict('weight', 9, shown.includes('refund') ? 'promises a refund' : 'formal greeting');
    expect(shapesOf(run(mixed(12), { judge: seat }, say).review).weight).toBe(0);
    const ledger = [scored(() => 0)];
    expect(run(mixed(12), { judge: seat, ledger }, say).review.clusters[0]).toMatchObject({
      shape: 'weight',
      by: 'judge',
      survived: 1,
    });
  });

  it('a speaking code of a style template is weight-shaped when most cases still fail after a scored attempt', () => {
    const failures = Array.from({ length: 12 }, (_, index) =>
      item(index, { code: 'too-long', library: 'LengthBounds', prior: ['prompt', 'weight'] }),
    );
    const half = (fails: number, library = 'LengthBounds') =>
      run(
        failures.map((one) => ({ ...one, library })),
        { ledger: [scored((index) => (index < fails ? 0 : 1))] },
      ).review;
    expect(shapesOf(half(7)).weight).toBe(1);
    expect(shapesOf(half(6)).weight).toBe(0);
    expect(shapesOf(half(12, 'RegexMatch')).weight).toBe(0);
  });

  it('survival alone never makes weight, and confusions of closed labels only by exclusion', () => {
    const failures = Array.from({ length: 12 }, (_, index) =>
      item(index, { code: 'wrong-label:a>b', library: 'LabelMatch', prior: ['prompt', 'weight'] }),
    );
    const id = idOf(groupedFailures(failures).groups[0]!);
    const of = (attempts: number, probed: number | null, closedLabels = true) =>
      run(failures, {
        closedLabels,
        ledger: Array.from({ length: attempts }, () => scored(() => 0)),
        ...(probed === null ? {} : { probes: new Map([[id, { stronger: { fixed: probed, of: 6 } }]]) }),
      }).review.clusters[0]?.shape;
    expect(of(2, 0)).toBe('weight');
    expect(of(1, 0)).toBe('unclear');
    expect(of(2, null)).toBe('unclear');
    expect(of(2, 1)).toBe('unclear');
    expect(of(2, 0, false)).toBe('unclear');
  });

  it('what a person says outranks a probe, and its cases form groups of their own', () => {
    const failures = judged(Array.from({ length: 12 }, (_, index) => `${TONE} Case ${index}.`));
    const people = new Map([0, 1, 2].map((index) => [item(index).case, 'knowledge' as const]));
    const { clusters } = run(failures, { people }).review;
    expect(clusters.map(({ shape, by, size }) => [shape, by, size])).toEqual([
      ['unclear', 'none', 9],
      ['knowledge', 'human', 3],
    ]);
  });

  it('a probe decides by what it fixed, the cheapest cure first', () => {
    const failures = judged(
      Array.from({ length: 12 }, (_, index) => `${TONE} Case ${index}.`),
      { prior: ['prompt', 'weight'] },
    );
    const [group] = groupedFailures(failures).groups;
    const shaped = (probes: ClusterReview['probes']) =>
      run(failures, { probes: new Map([[idOf(group!), probes!]]), ledger: [scored(() => 0)] }).review.clusters[0];
    const [most, half] = [
      { fixed: 5, of: 8 },
      { fixed: 4, of: 8 },
    ];
    expect(shaped({ reference: most })).toMatchObject({ shape: 'knowledge', by: 'probe', probes: { reference: most } });
    expect(shaped({ reference: half, stronger: most })).toMatchObject({ shape: 'capability', by: 'probe' });
    expect(shaped({ edited: most, reference: most, stronger: most })).toMatchObject({ shape: 'prompt', by: 'probe' });
    expect(shaped({ reference: half })).toMatchObject({ shape: 'unclear', by: 'none' });
    expect(shaped({ reference: most })?.split).toEqual({ knowledge: 0.625, unclear: 0.375 });
  });
});

function scored(score: (index: number) => number): LedgerEntry {
  const base = entry({});
  const scores = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [item(index).case, score(index)]));
  return { ...base, attempt: { ...base.attempt, scores } };
}

describe('a group of a review', () => {
  const alike = judged(Array.from({ length: 8 }, (_, index) => `${REFUND} Case ${index}.`));
  const keys = ({ review }: ReturnType<typeof run>) => Object.keys(review.clusters[0]!);

  it('holds what the judge said of it, in one line each', () => {
    const found = run(alike, { judge: seat }, () => ({ ...verdict('knowledge'), title: ' Refund\n window ' }));
    expect(found.review.clusters).toHaveLength(1);
    expect(found.review.clusters[0]).toMatchObject({
      ...{ by: 'judge', shape: 'knowledge', size: 8, loss: 8, title: 'Refund window', fix: 'Quote the policy.' },
      quotes: ['promises a refund'],
      cases: alike.map((one) => one.case),
    });
    expect(keys(found)).not.toContain('split');
  });

  it('has no key without a value where nobody looked', () => {
    const found = run(alike);
    expect(keys(found).sort()).toEqual(['by', 'cases', 'fix', 'id', 'loss', 'shape', 'size', 'template', 'title']);
    expect(found.review.clusters[0]!.title).toMatch(/^TaskCompletion: The answer promises a refund .{20,}…$/);
    expect(run([item(1)]).review.clusters[0]!.title).toBe('TaskCompletion: fails');
  });

  it('is split by what a probe fixed, and loses what is missing to a pass', () => {
    const [group] = groupedFailures(alike).groups;
    const probes = new Map([[idOf(group!), { edited: { fixed: 3, of: 4 } }]]);
    const { review } = run(alike, { probes, passing: 0.8 });
    expect(review.clusters[0]).toMatchObject({
      ...{ by: 'probe', shape: 'prompt', loss: 6.4, probes: { edited: { fixed: 3, of: 4 } } },
      split: { prompt: 0.75, unclear: 0.25 },
    });
  });
});

describe('a redacted review', () => {
  it('keeps figures and drops every text', () => {
    const { review } = run(mixed(12), { judge: seat }, (shown) =>
      verdict('knowledge', 9, shown.includes('refund') ? 'promises a refund' : 'formal greeting'),
    );
    const bare = withoutTexts(review);
    expect(shapesOf(bare)).toEqual(shapesOf(review));
    expect(bare.clusters.map(({ id, size }) => [id, size])).toEqual([
      ['group-1', 6],
      ['group-2', 6],
    ]);
    expect(JSON.stringify(bare.clusters)).not.toMatch(/refund|greeting|Refund|policy\./u);
  });
});

describe('a cluster across attempts', () => {
  it('survival counts only attempts that scored at least half of the cases', () => {
    const cases = ['c-000', 'c-001', 'x', 'y', 'z'];
    expect(survivedAttempts(cases, { ledger: [scored(() => 0)] })).toBeNull();
    expect(survivedAttempts(['c-000', 'c-001'], { ledger: [scored(() => 0), scored(() => 1)] })).toBe(1);
  });
});
