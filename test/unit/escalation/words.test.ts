/** What a decision is said to be, what a run proposes for the ledger, and which goals a suite can measure. */
import { describe, expect, it, test } from 'vitest';
import type { Attempt, LedgerEntry } from '../../../src/escalation/ledger.ts';
import { filesOf, formatFile } from '../../../src/escalation/ledger-file.ts';
import { adoptions, changesOf, type Proposal, proposals } from '../../../src/escalation/ledger-proposal.ts';
import { recordedLabel } from '../../../src/escalation/recorded-labels.ts';
import { decisionLine, levelLine, pointsLine, warnings } from '../../../src/escalation/sentences.ts';
import {
  capital,
  count,
  interval,
  level,
  list,
  percent,
  points,
  probedWords,
  range,
  signed,
  tries,
  usd,
} from '../../../src/escalation/wording.ts';
import { checkGoals } from '../../../src/escalation/write-goal.ts';
import type { EscalationEntry } from '../../../src/record/escalation-entry.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { makeEscalation, makeRecord, makeTarget, makeTemplate } from '../../fixtures/records.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

type Entry = Partial<EscalationEntry>;
const entry = (more: Entry = {}): EscalationEntry => makeEscalation(more);
const gap = (more: Partial<NonNullable<EscalationEntry['gap']>>) => ({ ...makeEscalation().gap!, ...more });
const standing = (more: object) => ({ ceiling: null, state: 'not-scored', attempts: 0, holdups: [], ...more }) as never;

describe('the level', () => {
  const holdout = { points: 75, interval: [70, 80] as [number, number], n: 90, of: 90 };
  const read = makeEscalation().level!;
  const ship = { ok: true, why: '' };
  const reached = { state: 'reached', why: '' } as const;
  it.each<[string, Entry, string]>([
    ['no goal', { goal: null }, 'No goal is set, so there is no gap to close: set escalation.goal.'],
    ['nothing measured', { gap: null }, 'Nothing was measured on TaskCompletion, so the gap is not known.'],
    ['no level', { level: null }, 'Nothing was measured on TaskCompletion, so the gap is not known.'],
    ['open', {}, 'Level 78.8 of 85 on all 300 cases (75.6 to 81.9): gap 6.2 points (3.1 to 9.4).'],
    [
      'unknown',
      { reach: { state: 'unknown', why: '' } },
      'Level 78.8 of 85 on all 300 cases (75.6 to 81.9): gap 6.2 points (3.1 to 9.4).',
    ],
    [
      'on part of the cases',
      { gap: gap({ of: 400 }) },
      'Level 78.8 of 85 on 300 of 400 cases (75.6 to 81.9): gap 6.2 points (3.1 to 9.4).',
    ],
    [
      'with cases kept aside',
      { level: { ...read, holdout } },
      'Level 78.8 of 85 on all 300 cases (75.6 to 81.9), on the 90 kept aside 75.0: gap 6.2 points (3.1 to 9.4).',
    ],
    [
      'decided by those',
      { level: { ...read, holdout }, gap: gap({ slice: 'holdout', n: 90, points: 10, interval: [5, 15] }) },
      'Level 75.0 of 85 on the 90 cases kept aside (70 to 80), on all 300 78.8: gap 10.0 points (5 to 15).',
    ],
    [
      'reached',
      { reach: reached, ship },
      'Target of 85 reached: 78.8 on all 300 cases (75.6 to 81.9). Ship; no dearer lever is needed.',
    ],
    [
      'within',
      { reach: { state: 'within', why: '' }, ship },
      '6.2 points below the target of 85, within the 3 accepted: 78.8 on all 300 cases (75.6 to 81.9). Ship; no dearer lever is needed.',
    ],
    [
      'reached, and not to be shipped',
      { reach: reached, ship: { ok: false, why: 'this change is blocked' } },
      'Target of 85 reached (78.8), but this change is blocked.',
    ],
    [
      'within, and not to be shipped',
      { reach: { state: 'within', why: '' }, ship: { ok: false, why: 'cheaper steps were skipped' } },
      '6.2 points below the target of 85, which is accepted, but cheaper steps were skipped.',
    ],
    [
      'undecided',
      { reach: { state: 'undecided', why: '' } },
      'At the target of 85 (78.8), but on 300 cases a gap up to 9.4 points is not ruled out.',
    ],
    [
      'undecided, with a number',
      { reach: { state: 'undecided', why: '', casesNeeded: 1_200 } },
      'At the target of 85 (78.8), but on 300 cases a gap up to 9.4 points is not ruled out; about 1,200 cases would do.',
    ],
    [
      'on too few so far',
      { reach: { state: 'undecided', why: '' }, gap: gap({ of: 316 }) },
      'At the target of 85 (78.8) on 300 of 316 cases so far: not decided.',
    ],
    [
      'on nearly all',
      { reach: { state: 'undecided', why: '' }, gap: gap({ of: 315 }) },
      'At the target of 85 (78.8), but on 300 cases a gap up to 9.4 points is not ruled out.',
    ],
  ])('%s', (_what, more, said) => {
    expect(levelLine(entry(more))).toBe(said);
  });
});

describe('what the failures are worth', () => {
  const worth = (name: number, low: number, high: number) => ({
    points: name,
    interval: [low, high] as [number, number],
  });
  const all = {
    prompt: worth(4, 2, 6),
    knowledge: worth(6, 4, 8),
    capability: worth(0.05, 0, 1),
    weight: worth(0, 0, 1),
    unclear: worth(2, 1, 3),
    total: worth(12, 9, 15),
  };
  const ceiling = (low: number, high: number) => ({
    'prompt-optimize': standing({ ceiling: { low, high, interval: [low, high] } }),
  });
  it.each<[string, Entry, string]>([
    [
      'largest first, unclear last',
      { points: all },
      'Missing knowledge (a fact was not there, unsupported or out of date) is worth 6.0 points (4 to 8), failures of the prompt 4.0, unclear 2.0.',
    ],
    [
      'nothing unclear',
      { points: { ...all, unclear: worth(0.05, 0, 1), knowledge: worth(0, 0, 0) } },
      'Failures of the prompt (an instruction, the layout or the wording was missed) are worth 4.0 points (2 to 6).',
    ],
    [
      'prompting can close it',
      { points: all, levers: ceiling(6.2, 8) },
      '6.0 points (4 to 8), failures of the prompt 4.0, unclear 2.0: prompting can close it.',
    ],
    ['prompting may', { points: all, levers: ceiling(4, 6.2) }, ': prompting may close it.'],
    ['prompting in part', { points: all, levers: ceiling(4, 6.1) }, ': prompting can close part of it.'],
    ['prompting cannot', { points: all, levers: ceiling(0.5, 1.2) }, ': prompting cannot close it.'],
    [
      'prompting is passed over',
      {
        points: all,
        levers: { 'prompt-optimize': standing({ state: 'too-small', ceiling: { low: 9, high: 9, interval: [9, 9] } }) },
      },
      ': prompting cannot close it.',
    ],
    ['an older record', { points: all, criteria: [], levers: ceiling(6.2, 8) }, ': prompting cannot close it.'],
    ['no points', { points: undefined }, ''],
    ['no gap', { points: all, gap: null }, ''],
    ['reached', { points: all, reach: { state: 'reached', why: '' } }, ''],
    ['no failure', { points: all, review: { done: true, failures: 0, clusters: [] } }, ''],
  ])('%s', (_what, more, said) => {
    const line = pointsLine(entry(more));
    if (said === '') expect(line).toBe('');
    else expect(line.endsWith(said)).toBe(true);
  });
  test('is not known where nobody looked', () => {
    expect(pointsLine(entry({ review: { done: false, failures: 47, clusters: [], looked: 3 } }))).toMatch(
      /^47 failures, 3 looked at: .*\. What kind they are is not known, so no step is ruled out\.$/,
    );
  });
});

describe('the decision', () => {
  const worth = {
    knowledge: { points: 6, interval: [4, 8] as [number, number] },
    prompt: { points: 7, interval: [5, 9] as [number, number] },
  };
  const pooled = { points: 0.2, u80: 0.7, u975: 1.1, n: 300 };
  const prompt = (more: object) => ({ 'prompt-optimize': standing(more) });
  const next = (lever: 'prompt-optimize' | 'rag' | 'fine-tune', missing: readonly string[] = []) =>
    ({ lever, why: 'It is so.', missing }) as never;
  it.each<[string, Entry, string]>([
    ['unknown', { outcome: 'unknown' }, ''],
    ['not needed', { outcome: 'not-needed' }, ''],
    ['no lever', { outcome: 'met', lever: null }, ''],
    ['nothing next', { next: null }, ''],
    ['the target is not decided', { reach: { state: 'undecided', why: '' } }, ''],
    [
      'justified',
      {
        outcome: 'met',
        lever: 'rag',
        points: worth,
        levers: {
          rag: standing({ ceiling: { low: 6, high: 7, interval: [4, 9] } }),
          ...prompt({ state: 'plateaued', k: 2, attempts: 5, pooled }),
        },
      },
      'Prompting has plateaued (2 attempts, another lifts less than 0.7 points, 80 %). Next: retrieval, justified: missing knowledge is worth 6.0 points (4 to 8).',
    ],
    [
      'justified, step 1 left',
      { outcome: 'met', lever: 'rag', levers: prompt({ state: 'move-on', attempts: 1, pooled }) },
      'Prompting is good enough to move on from (1 attempt, another lifts less than 0.7 points, 80 %). Next: retrieval, justified.',
    ],
    [
      'justified, step 1 too small',
      {
        outcome: 'met',
        lever: 'rag',
        levers: prompt({ state: 'too-small', ceiling: { low: 0, high: 1.2, interval: [0, 2] } }),
      },
      'Prompting is worth at most 1.2 of 6.2 points and is passed over. Next: retrieval, justified.',
    ],
    [
      'justified before step 1',
      {
        outcome: 'met',
        lever: 'rag',
        levers: prompt({ state: 'undecided', ceiling: { low: 0, high: 6.1, interval: [0, 2] } }),
      },
      'Prompting is worth at most 6.1 of 6.2 points, so retrieval need not wait for it. Next: retrieval, justified.',
    ],
    [
      'step 1 could close it',
      {
        outcome: 'met',
        lever: 'rag',
        levers: prompt({ state: 'undecided', ceiling: { low: 0, high: 6.2, interval: [0, 2] } }),
      },
      'Next: retrieval, justified.',
    ],
    [
      'no attempt',
      { next: next('prompt-optimize'), levers: prompt({}) },
      'Next: improve the prompt and score it; no attempt is scored yet.',
    ],
    [
      'still lifting',
      {
        next: next('prompt-optimize'),
        levers: prompt({ state: 'lifting', last: { date: 'd', points: 3, interval: [1, 5] } }),
      },
      'The last prompt attempt lifted the cases kept aside by 3.0 points (1 to 5): go on while it does.',
    ],
    [
      'lifting, not shown',
      {
        next: next('prompt-optimize'),
        levers: prompt({ state: 'lifting', last: { date: 'd', points: 3, interval: [0, 6] } }),
      },
      'The last prompt attempt lifts, not yet shown on the cases kept aside (+3 points, 0 to 6): score one more.',
    ],
    [
      'not decided',
      {
        next: next('prompt-optimize'),
        levers: prompt({ state: 'undecided', attempts: 4, k: 1, pooled, todo: 'Go on.' }),
      },
      '1 prompt attempt moved it by +0.2 points (another lifts less than 0.7, 80 %): not enough to stop. Go on.',
    ],
    [
      'not decided, all attempts',
      { next: next('prompt-optimize'), levers: prompt({ state: 'undecided', attempts: 4, pooled }) },
      '4 prompt attempts moved it by +0.2 points (another lifts less than 0.7, 80 %): not enough to stop.',
    ],
    ['another lever', { next: next('rag'), levers: {} }, 'Next: retrieval. It is so.'],
    [
      'with what is open',
      { next: next('fine-tune', ['E4', 'E11']), levers: {} },
      'Next: a tuned model. It is so. Open: E4 routing done, E11 examples, stable task.',
    ],
  ])('%s', (_what, more, said) => {
    expect(decisionLine(entry(more))).toBe(said);
  });
  test('looks at failures first where their kind decides', () => {
    expect(decisionLine(entry({ next: next('rag', ['E8']), levers: {} }))).toMatch(
      /^Next: look at the failures; whether they are missing knowledge decides about retrieval\. ./,
    );
    expect(decisionLine(entry({ next: next('prompt-optimize', ['E8']), levers: {} }))).toContain(
      'Open: E8 failure review.',
    );
  });
  test('does not repeat the figure that was said first', () => {
    const own = entry({
      outcome: 'met',
      lever: 'rag',
      points: { knowledge: worth.knowledge },
      levers: { rag: standing({ ceiling: { low: 6, high: 7, interval: [4, 9] } }) },
    });
    expect(decisionLine(own, { afterPoints: true })).toBe('Next: retrieval, justified.');
    expect(decisionLine(own)).toMatch(/worth 6\.0 points/);
    expect(decisionLine({ ...own, points: worth }, { afterPoints: true })).toMatch(/worth 6\.0 points/);
  });

  const cost = (more: object = {}, potential: object | null = { share: 0.3, usd: 0.003 }) =>
    ({
      outcome: 'met',
      step: 'cache',
      lever: 'prompt-optimize',
      steps: [{ step: 'cache', lever: 'prompt-optimize', state: 'open', potential }],
      latency: { state: 'unknown' },
      ...more,
    }) as never;
  const p95 = (interval: [number, number | null]) =>
    ({ request: { head: { n: 9, p95: { ms: 435, interval, n: 9 } } } }) as Entry;
  it.each<[string, Entry, string]>([
    [
      'at the target',
      { reach: { state: 'reached', why: '' }, cost: cost() },
      'Cheapest saving left: cache the fixed part of the prompt, about 30 % of a request.',
    ],
    [
      'within it',
      { reach: { state: 'within', why: '' }, cost: cost() },
      'Cheapest saving left: cache the fixed part of the prompt, about 30 % of a request.',
    ],
    [
      'below it',
      { cost: cost({}, null) },
      'Cost is the bottleneck; cheapest saving left: cache the fixed part of the prompt.',
    ],
    [
      'by the month',
      { cost: cost({ usdPerMonth: 600 }, { share: 0.3, usd: 1, usdPerMonth: 180 }) },
      'Cost is the bottleneck; cheapest saving left: cache the fixed part of the prompt, about $180.00 of $600.00 a month at 20,000 requests a day.',
    ],
    [
      'what it lacks',
      { outcome: 'not-met', next: next('prompt-optimize', ['E4']), cost: cost({}, null) },
      'Cost is the bottleneck; cheapest saving left: cache the fixed part of the prompt. It is so. Open: E4 routing done.',
    ],
    [
      'time',
      { profile: { bottleneck: 'latency' }, cost: cost({}, null) },
      'Latency is the bottleneck; cheapest step left: cache the fixed part of the prompt.',
    ],
    [
      'over the budget',
      { cost: cost({ latency: { state: 'over', budgetMs: 150 } }, null), ...p95([420, null]) },
      'p95 of 435 ms (420 to unknown) is over the budget of 150 ms; cheapest step left: cache the fixed part of the prompt.',
    ],
    [
      'perhaps over it',
      {
        profile: { bottleneck: 'latency' },
        cost: cost({ latency: { state: 'unknown', budgetMs: 430 } }, null),
        ...p95([420, 450]),
      },
      'p95 of 435 ms (420 to 450) is not shown to be within the budget of 430 ms; cheapest step left: cache the fixed part of the prompt.',
    ],
    ['not needed', { outcome: 'not-needed', cost: cost() }, ''],
    ['no step', { cost: cost({ step: null }) }, ''],
    ['no ladder', { cost: undefined }, ''],
  ])('by cost: %s', (_what, more, said) => {
    expect(decisionLine(entry({ outcome: 'met', ladder: 'cost', ...more }))).toBe(said);
  });

  test('is warned of, most important first', () => {
    const side = (points: number) => ({ points, interval: [points - 1, points + 1] as [number, number], n: 9 });
    const overfit = (state: 'shown' | 'possible' | 'none') => ({
      state,
      search: side(8),
      holdout: side(1),
      difference: { points: 7, interval: [5, 9] as [number, number] },
    });
    const of = (more: Entry, lever: 'rag' | null = 'rag', blocked = false) =>
      warnings(entry(more), lever, blocked).map(({ label, text }) =>
        label === undefined ? text : `${label}: ${text}`,
      );
    expect(of({ orderSkipped: true, holdups: ['E3', 'cache'] })).toEqual([
      'Order skipped: this change reaches for retrieval while cheaper steps are open (E3 prompting and an unused cache): a warning by policy.',
    ]);
    expect(of({ orderSkipped: true, holdups: ['E3'] }, 'rag', true)[0]).toMatch(/: merge blocked\.$/);
    expect(of({ orderSkipped: true, holdups: ['E3'] }, null)).toEqual([]);
    expect(of({ overfit: overfit('shown') })).toEqual([
      'Overfitting: the lift of 8.0 points shows on the cases it was written for only and does not carry over (held-out, the cases kept aside: 1.0, 0 to 2).',
    ]);
    const aside = {
      overfit: overfit('shown'),
      gap: gap({ slice: 'holdout' }),
      level: {
        ...makeEscalation().level!,
        holdout: { points: 75, interval: [70, 80] as [number, number], n: 90, of: 90 },
      },
    };
    expect(of(aside)[0]).toMatch(/ The cases kept aside decide: 75\.0 of 85\.$/);
    expect(of({ overfit: overfit('possible') })).toEqual([
      'The cases kept aside do not confirm the lift of 8.0 points yet (+1, 0 to 2).',
    ]);
    expect(of({ overfit: overfit('none') })).toEqual([]);
    expect(of({ stated: { lever: 'tools', contradicts: true } }, null)).toEqual([
      'Lever: the description says tools, but what it changes is nothing that is sent.',
    ]);
    expect(of({ stated: { lever: 'tools', contradicts: false } })).toEqual([]);
    const lost = (more: object) =>
      of({
        cost: {
          ...(cost() as object),
          cacheLost: { before: 3_000, after: 400, base: 0.75, head: 0.1, ...more },
        } as never,
      });
    expect(lost({})).toEqual(['The cached prefix broke: 3,000 tokens of a prompt were cached, now 400.']);
    expect(lost({ usd: 0.0039, place: 'A date is first.' })).toEqual([
      'The cached prefix broke: 3,000 tokens of a prompt were cached, now 400; that costs $0.00390 a request. A date is first.',
    ]);
    expect(of({ antiPatterns: ['fine-tune-first', 'few-examples'] })[0]).toMatch(
      /^Anti-pattern: fine-tune-first .*; few-examples .*\.$/,
    );
  });
});

test('figures are written alike everywhere', () => {
  expect([
    points(3),
    points(3.25),
    points(-0.04),
    level(-0.04),
    level(85),
    signed(0.04),
    signed(2),
    signed(-2),
  ]).toEqual(['3', '3.3', '0', '0.0', '85.0', '0', '+2', '-2']);
  expect([range([1, 2.25]), interval([-1, 1]), percent(0.305), tries(1), tries(2)]).toEqual([
    '1 to 2.3',
    '[-1, 1]',
    '31 %',
    '1 attempt',
    '2 attempts',
  ]);
  expect([
    count(999),
    count(1_234_567.4),
    usd(0),
    usd(0.00999),
    usd(0.01),
    usd(999.994),
    usd(1_000),
    usd(-0.005),
  ]).toEqual(['999', '1,234,567', '$0.00', '$0.00999', '$0.01', '$999.99', '$1,000', '$-0.00500']);
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c']), capital('abc'), capital('')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
    'Abc',
    '',
  ]);
  expect(
    probedWords([
      { probes: { edited: { fixed: 1, of: 2 }, stronger: { fixed: 0, of: 3 } } },
      { probes: { edited: { fixed: 2, of: 2 } } },
      {},
    ]),
  ).toBe('the edited prompt fixed 3 of 4 and the stronger model fixed 0 of 3');
  expect(probedWords([])).toBe('');
});

describe('what a run proposes for the ledger', () => {
  const goal = { template: 'T', target: 85, 'max-residual-gap': 3 };
  const record = (n: number, more: { readonly of?: number; readonly p95?: boolean } = {}) => {
    const cases = Array.from({ length: n }, (_, i) => ({
      case: `c${String(i).padStart(3, '0')}`,
      split: i % 4 === 0 ? 'holdout' : 'search',
      scores: { T: [0, i % 2] as [number, number] },
    }));
    const p95 = (ms: number) => ({ head: { n: 9, p95: { ms, interval: [1, 2] as [number, number], n: 9 } } }).head;
    return makeRecord({
      targets: {
        bot: makeTarget({
          lever: 'rag',
          cases,
          templates: { T: makeTemplate() },
          suite: { ...makeTarget().suite, cases: more.of ?? n },
        }),
      },
      escalation: {
        bot: makeEscalation({
          goal,
          level: { all: { points: 50, interval: [40, 60], n, of: more.of ?? n } },
          ...(more.p95 ? { request: { base: p95(400), head: p95(300) } } : {}),
        }),
      },
    });
  };
  const at = { commit: 'abcdef0123', date: '2026-11-02T10:00:00Z', told: () => ({ title: 'With passages', arm: 'x' }) };
  const of = (own: ReturnType<typeof record>, told: object = {}) =>
    proposals(own, new Map([['bot', 'ledger/']]), { ...at, told: () => ({ ...at.told(), ...told }) as never });

  test('is an entry for a target that used a lever towards a goal on nearly all of its cases', () => {
    const [found] = of(record(100, { p95: true }));
    expect(found).toMatchObject({
      ledger: 'ledger/',
      target: 'bot',
      attempt: {
        lever: 'rag',
        title: 'With passages',
        target: 'bot',
        commit: 'abcdef0123',
        arm: 'x',
        p95Ms: { before: 400, after: 300 },
        before: 0,
        after: 50,
      },
    });
    expect(Object.keys(found!.attempt).slice(0, 5)).toEqual(['lever', 'title', 'target', 'commit', 'arm']);
    expect(Object.values(found!.attempt)).not.toContain(undefined);
    expect(of(record(100))[0]!.attempt).not.toHaveProperty('p95Ms');
    expect(
      [of(record(50)), of(record(49)), of(record(95, { of: 100 })), of(record(94, { of: 100 }))].map(
        ({ length }) => length,
      ),
    ).toEqual([1, 0, 1, 0]);
    expect(
      [
        of(record(100), { measured: { cases: 1, requests: 0 } }),
        of(record(100), { measured: { cases: 1, requests: 1 } }),
      ].map(({ length }) => length),
    ).toEqual([0, 1]);
    expect(proposals(record(100), new Map([['other', 'l']]), at)).toEqual([]);
  });

  test('has no latency that was measured on one side alone', () => {
    const own = record(100, { p95: true });
    const { base, head } = own.escalation['bot']!.request!;
    const { p95: _none, ...unmeasured } = head!;
    for (const request of [{ base }, { head }, { base, head: unmeasured }, { base: unmeasured, head }, {}]) {
      const escalation = { bot: { ...own.escalation['bot']!, request } };
      expect(of({ ...own, escalation })[0]!.attempt).not.toHaveProperty('p95Ms');
    }
  });

  test('is measured against the suite where no level was read', () => {
    const own = record(100);
    const unread = (cases: number) =>
      of({
        ...own,
        targets: { bot: { ...own.targets['bot']!, suite: { ...own.targets['bot']!.suite, cases } } },
        escalation: { bot: { ...own.escalation['bot']!, level: null } },
      }).length;
    expect([unread(105), unread(106)]).toEqual([1, 0]);
  });

  test('is a file of its own in a folder, with its cases listed beside it, or a line of a file', () => {
    const [found] = of(record(60));
    const attempt = found!.attempt;
    const [own, cases] = filesOf('ledger/', attempt);
    expect(own!.path).toBe('ledger/2026-11-02-bot-rag-abcdef0.json');
    expect(cases!.path).toMatch(/^ledger\/cases-[0-9a-f]{8}\.txt$/);
    expect(cases!.text.split('\n').slice(0, 2)).toEqual(['c000', 'c001']);
    const read = JSON.parse(own!.text);
    expect(read.scores).toEqual({
      cases: cases!.path.slice('ledger/'.length),
      before: '0'.repeat(60),
      after: '01'.repeat(30),
    });
    expect(Object.keys(read).slice(-2)).toEqual(['scores', 'record']);
    expect(
      own!.text.split('\n').every((line) => line === '{' || line === '}' || line === '' || /^ {2}"/.test(line)),
    ).toBe(true);
    expect(formatFile({ a: 1, b: undefined, c: [2] })).toBe('{\n  "a": 1,\n  "c": [2]\n}\n');
    for (const more of [
      { scores: 'sha256:x' },
      { baseScores: undefined },
      { scores: {} },
      { scores: { 'a\nb': 1 } },
      { scores: { '': 1 } },
    ])
      expect(filesOf('l', { ...attempt, ...more } as Attempt)).toHaveLength(1);
    expect(filesOf('l', { ...attempt, target: 'a b/ü', scores: undefined })[0]!.path).toBe(
      'l/2026-11-02-a-b--rag-abcdef0.json',
    );
    expect(filesOf('l', { ...attempt, target: undefined, scores: undefined })[0]!.path).toBe(
      'l/2026-11-02-rag-abcdef0.json',
    );

    const [first, second] = changesOf([found!]);
    expect([first!.path, first!.after(null), first!.after('there')]).toEqual([own!.path, own!.text, null]);
    expect(second!.path).toBe(cases!.path);
    expect(
      changesOf([found!, { ...found!, attempt: { ...attempt, commit: 'fffffff' } }]).map(({ path }) => path),
    ).toEqual([own!.path, cases!.path, 'ledger/2026-11-02-bot-rag-fffffff.json']);
    const line = (target: string): Proposal => ({
      ledger: 'l.jsonl',
      target,
      attempt: { ...attempt, target, arm: target },
    });
    const [appended, ...rest] = changesOf([line('a'), line('b')]);
    expect(rest).toEqual([]);
    expect(
      appended!
        .after(null)!
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text).target),
    ).toEqual(['a', 'b']);
  });

  test('adopts an open attempt whose change was merged, in its own file', () => {
    const [found] = of(record(60), { decision: { state: 'adopted', by: 'grace' } });
    const open = (more: Partial<Attempt> = {}, file: string | undefined = 'ledger/x.json'): LedgerEntry => ({
      attempt: { ...found!.attempt, decision: { state: 'open' }, ...more },
      source: {},
      line: 0,
      ...(file === undefined ? {} : { file }),
    });
    const source = { lever: 'rag', decision: { state: 'open' } };
    const [change] = adoptions([found!], [{ ...open(), source }]);
    expect(change!.path).toBe('ledger/x.json');
    expect(JSON.parse(change!.after(formatFile(source))!)).toMatchObject({
      lever: 'rag',
      decision: { state: 'adopted', by: 'grace' },
    });
    expect(change!.after(null)).toBeNull();
    // A file that says so already is left alone.
    expect(change!.after(change!.after(formatFile(source)))).toBeNull();
    for (const [other, file] of [
      [{ decision: { state: 'rejected' } }],
      [{ decision: undefined }],
      [{ target: 'other' }],
      [{ lever: 'tools' }],
      [{ arm: 'y' }],
      [{ arm: undefined }],
      [{}, 'l.jsonl'],
    ] as [Partial<Attempt>, string?][])
      expect(adoptions([found!], [open(other, file)])).toEqual([]);
    const undecided = { ...found!, attempt: { ...found!.attempt, decision: { state: 'open' as const } } };
    expect(adoptions([undecided], [open()])).toEqual([]);
  });
});

describe('the goal of a policy', () => {
  const check = (
    config: string,
    ids: Readonly<Record<string, readonly string[]>>,
    targets: readonly object[],
    escalation?: object,
  ) => {
    const problems = new Problems();
    checkGoals(
      memoryTree({ 'p.yml': config }) as never,
      { file: 'p.yml', targets, ...(escalation === undefined ? {} : { escalation }) } as never,
      new Map(Object.entries(ids)),
      problems,
    );
    return problems.list.map(formatProblem);
  };
  const goal = (template: string) => ({ goal: { template, target: 80, maxResidualGap: 3 } });
  const own = 'targets:\n  bot:\n    escalation:\n      goal:\n        template: Nope\n';
  const all = 'escalation:\n  goal:\n    template: Nope\ntargets:\n  bot: {}\n  cat: {}\n';
  const bot = { name: 'bot', suite: 'a.yml' };
  const cat = { name: 'cat', suite: 'b.yml' };
  test('of a target must be a template of its suite', () => {
    expect(check(own, { 'a.yml': ['T', 'U'] }, [{ ...bot, escalation: goal('Nope') }])).toEqual([
      expect.stringMatching(
        /^p\.yml:5:.*targets\.bot\.escalation\.goal\.template: "Nope" is not a template of a\.yml \(there: T, U\)/,
      ),
    ]);
    expect(check(own, { 'a.yml': ['Nope'] }, [{ ...bot, escalation: goal('Nope') }])).toEqual([]);
    expect(check(own, {}, [{ ...bot, escalation: goal('Nope') }])).toEqual([]);
    expect(check(own, { 'a.yml': ['T'] }, [bot])).toEqual([]);
  });
  test('of all must fit one of those that have none of their own', () => {
    const both = [
      { ...bot, escalation: goal('Nope') },
      { ...cat, escalation: goal('Nope') },
    ];
    expect(check(all, { 'a.yml': ['T'], 'b.yml': ['U'] }, both, goal('Nope'))).toEqual([
      expect.stringMatching(
        /escalation\.goal\.template: "Nope" is not a template of a\.yml \(there: T\) or b\.yml \(there: U\)/,
      ),
    ]);
    expect(check(all, { 'a.yml': ['T'], 'b.yml': ['Nope'] }, both, goal('Nope'))).toEqual([]);
    expect(check(all, { 'a.yml': ['T'] }, both, goal('Nope'))).toEqual([]);
    expect(check(all, { 'a.yml': ['T'], 'b.yml': ['U'] }, both)).toEqual([]);
    expect(check(all, { 'a.yml': ['T'] }, [], goal('Nope'))).toEqual([]);
    const mixed = `${own}escalation:\n  goal:\n    template: Nope\n`;
    expect(check(mixed, { 'a.yml': ['Nope'] }, [{ ...bot, escalation: goal('Nope') }], goal('Nope'))).toEqual([]);
    expect(check('a: [', {}, [bot], goal('Nope'))).toEqual([]);
  });
});

test('a recorded label is that of the most typical row, cut to what a comment can show', () => {
  const items = Array.from({ length: 4 }, (_, i) => ({
    case: `c${i}`,
    template: 't',
    library: 'T',
    score: 0,
    reason: `the notice period is missing ${i}`,
    tags: [],
    prior: ['prompt'] as const,
  }));
  const reply = (more: object = {}) =>
    JSON.stringify({
      shape: 'knowledge',
      immediate_fix: 'f'.repeat(500),
      confidence: 7,
      quote: 'the notice period',
      title: 't'.repeat(200),
      ...more,
    });
  const label = (...all: readonly string[]) =>
    recordedLabel({ items, code: null }, new Map(all.map((text, i) => [`c${i}`, text])));
  expect(label(reply(), reply(), reply())).toEqual({
    title: 't'.repeat(120),
    shape: 'knowledge',
    fix: 'f'.repeat(400),
    quotes: Array(3).fill('the notice period'),
  });
  expect(
    label(reply({ title: undefined }), reply({ title: undefined }), reply({ title: undefined })),
  ).not.toHaveProperty('title');
  expect(label(reply(), reply())).toBeNull();
  expect(label(reply({ confidence: 6.9 }), reply({ confidence: 6.9 }), reply())!.shape).toBe('unclear');
  expect(label(reply(), reply(), reply({ shape: 'prompt' }), reply({ shape: 'prompt' }))!.shape).toBe('unclear');
  expect(label(reply(), reply(), reply({ shape: 'prompt' }))!.quotes).toHaveLength(2);
  expect(label(reply(), reply(), reply({ confidence: 11 }))).toBeNull();
  expect(label(reply(), reply(), reply({ quote: 'nowhere' }))).toBeNull();
  expect(label(reply(), reply(), 'not json')).toBeNull();
  expect(recordedLabel({ items: items.slice(0, 1), code: null }, new Map([['c0', reply()]]))!.quotes).toHaveLength(1);
  expect(recordedLabel({ items: [], code: null }, new Map())).toBeNull();
});
