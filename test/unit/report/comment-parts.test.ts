/** Each part of a comment by itself: what it says, what it leaves out, where a list ends, and how names are set. */
import { describe, expect, test } from 'vitest';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import { brokenSection, slices } from '../../../src/report/comment/broken-cases.ts';
import { type Depth, LADDER } from '../../../src/report/comment/depth.ts';
import { escalation } from '../../../src/report/comment/escalation.ts';
import { firstLines, fittingBody, fittingComment, footer, problemList } from '../../../src/report/comment/frame.ts';
import { history, trend } from '../../../src/report/comment/history-and-trend.ts';
import { codeSpanHtml, folded, markdown } from '../../../src/report/comment/markdown.ts';
import { pins } from '../../../src/report/comment/pins.ts';
import { newCases, rulerSection } from '../../../src/report/comment/ruler.ts';
import { ceilingLines, spending } from '../../../src/report/comment/spending.ts';
import { heldOutLine, sight, table, targetHead } from '../../../src/report/comment/targets.ts';
import { untouchedSections } from '../../../src/report/comment/untouched.ts';
import { acceptance, criticalLines, evidence, waysOut } from '../../../src/report/comment/why-lines.ts';
import { COMMENT_LIMIT, renderBody, renderComment, renderRunning } from '../../../src/report/comment.ts';
import { asSentence, joined, names, own, plain, say } from '../../../src/report/safe-words.ts';
import {
  makeEscalation,
  makeExhibit,
  makeRecord,
  makeRegressed,
  makeTarget,
  makeTemplate,
  situations,
} from '../../fixtures/records.ts';

const FULL = LADDER[0]!;
const depth = (more: Partial<Depth>): Depth => ({ ...FULL, ...more });
const plainRecord = makeRecord();
const both = (a = makeTarget(), b = makeTarget()): PlumblineRecord['targets'] => ({ a, b });
const withUsage = (
  usage: Partial<PlumblineRecord['usage']>,
  operational: Partial<PlumblineRecord['operational']> = {},
) =>
  makeRecord({
    usage: { ...plainRecord.usage, ...usage },
    operational: { ...plainRecord.operational, targets: {}, fullCalls: undefined, ...operational },
  });
const figures = (own: PlumblineRecord['operational']['targets'][string], more: Partial<PlumblineRecord> = {}) =>
  makeRecord({ ...more, operational: { ...plainRecord.operational, targets: { 'support-agent': own } } });

describe('the table of a target', () => {
  const cell = (result: Parameters<typeof makeTemplate>[0]): string =>
    table(makeTarget({ templates: { T: makeTemplate(result) } }), 9)
      .split('\n')[2]!
      .split(' | ')
      .at(-1)!
      .replace(/ \|$/, '');
  test.each<[Parameters<typeof makeTemplate>[0], string]>([
    [{}, '🟢 pass'],
    [{ verdict: 'regressed', reason: 'bound' }, '🔴 **regressed**'],
    [{ verdict: 'regressed', reason: 'bound', blocking: false }, '🟠 worse, reported only'],
    [{ blocking: false }, '🟢 pass, reported only'],
    [
      { verdict: 'inconclusive', reason: 'futility', casesNeeded: 480 },
      '🟡 inconclusive, about 180 more cases would decide',
    ],
    [{ verdict: 'inconclusive', reason: 'futility' }, '🟡 inconclusive'],
    [{ verdict: 'inconclusive', reason: 'missing' }, '⚪ not measured'],
    [{ floor: { points: 85, state: 'warning', interval: [80, 90] } }, '🟢 pass, near its floor of 85'],
    [{ floor: { points: 85, state: 'held', interval: [88, 95] } }, '🟢 pass'],
    [{ floor: { points: 85, state: 'broken', interval: [70, 80] } }, '🔴 **below its floor**'],
  ])('%j reads %s', (result, wanted) => {
    expect(cell(result)).toBe(wanted);
  });

  test('is cut at the depth, and says how much there is more', () => {
    const templates = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`T${i}`, makeTemplate()]));
    const shown = (list: number) => table(makeTarget({ templates }), list).split('\n');
    expect(shown(5)).toHaveLength(7);
    expect(shown(5).join('\n')).not.toContain('more');
    expect(shown(4)).toHaveLength(8);
    expect(shown(4).at(-1)).toBe('_and 1 more template in the report_');
    expect(shown(2).at(-1)).toBe('_and 3 more templates in the report_');
    expect(shown(5).slice(0, 3)).toEqual([
      '| template | base | head | change (95 % interval) | verdict |',
      '| :-- | --: | --: | :-- | :-- |',
      '| `T0` | 91.0 | 91.7 | +0.7 (−1.3 to +2.6) | 🟢 pass |',
    ]);
  });

  test('names held-out cases by their numbers alone', () => {
    const heldOut = { A: { measured: 40, broken: 20, fixed: 0 }, B: { measured: 40, broken: 1, fixed: 2 } };
    expect(heldOutLine(makeTarget({ heldOut }), 9)).toBe(
      '<sub>`A`, held out: 20 broken, 0 fixed of 40 · `B`, held out: 1 broken, 2 fixed of 40</sub>',
    );
    expect(heldOutLine(makeTarget({ heldOut }), 1)).toBe('<sub>`A`, held out: 20 broken, 0 fixed of 40</sub>');
    expect([heldOutLine(makeTarget({ heldOut: {} }), 9), heldOutLine(makeTarget(), 9)]).toEqual(['', '']);
  });

  test.each<[string, Parameters<typeof makeTarget>[0], string]>([
    [
      'everything',
      { suite: { ...makeTarget().suite, clusters: 7 } },
      '**`a`** · a prompt edit: prompts/support.md: system message, 3 lines · 300 cases, 90 held out, 7 clusters · judge `gpt-4.1-2025-04-14`',
    ],
    [
      'little',
      { suite: { ...makeTarget().suite, cases: 1, holdout: 0 }, judge: undefined, changed: [] },
      '**`a`** · a prompt edit · 1 case',
    ],
    [
      'a recorded judge',
      { judge: { model: 'j', provider: 'p', recorded: true }, changed: ['x', 'y', 'z'] },
      '**`a`** · a prompt edit: x; y; z · 300 cases, 90 held out · judge `j` (recorded)',
    ],
    [
      'many changes',
      { judge: undefined, changed: ['v', 'w', 'x', 'y', 'z'] },
      '**`a`** · a prompt edit: v; w; x and 2 more · 300 cases, 90 held out',
    ],
  ])('is headed by what there is to say: %s', (_what, more, wanted) => {
    expect(targetHead('a', makeTarget(more)).replace('prompt edit', 'prompt edit')).toBe(
      wanted.replace('a prompt edit', targetHead('a', makeTarget({ changed: [] })).split(' · ')[1]!),
    );
  });

  test('says what it could see at worst, and what was not looked at before', () => {
    const of = (templates: Record<string, ReturnType<typeof makeTemplate>>, unlooked?: { cases: number; of: number }) =>
      sight(makeTarget({ templates }), { unlooked });
    const two = {
      A: makeTemplate({ mde: 3.4 }),
      B: makeTemplate({ mde: 6.2 }),
      C: makeTemplate({ mde: 99, measured: 0 }),
    };
    expect(of(two)).toContain('could see a drop of 6.2 points or more');
    expect(of({ A: makeTemplate({ mde: null }) })).not.toContain('could see');
    expect(of(two)).not.toContain('Each template');
    expect(of({ ...two, D: makeTemplate({ margin: 2 }) })).toContain('Each template’s margin is the drop');
    expect(of(two, { cases: 3, of: 300 })).toMatch(/ 3 of 300 cases were not looked at by earlier pushes\.<\/sub>$/);
    expect(of(two, { cases: 1, of: 1 })).toContain('1 of 1 case was not looked at');
    expect(sight(makeTarget())).not.toContain('earlier pushes');
  });
});

describe('why the verdict is as it is', () => {
  const regressed = (more: Parameters<typeof makeRegressed>[0] = {}, count = 1, several = false) => {
    const templates = Object.fromEntries(Array.from({ length: count }, (_, i) => [`T${i}`, makeRegressed(more)]));
    const a = makeTarget({ verdict: 'regressed', templates });
    return makeRecord({ verdict: 'regressed', exitCode: 1, targets: several ? both(a) : { a } });
  };
  test('says how rare this is without a change, in one digit that p supports', () => {
    const said = (p: number): string => evidence(regressed({ p }), 'regressed')[0]!;
    expect(said(0.0002)).toContain('less than 1 time in 5,000.');
    expect(said(0.00001)).toContain('less than 1 time in 10,000.');
    expect(said(0.03)).toContain('less than 1 time in 30.');
    expect(said(1 / 59)).toContain('less than 1 time in 50.');
    expect(said(0.05)).not.toContain('An unchanged prompt');
    expect(evidence(regressed({ p: null as never }), 'regressed')[0]).not.toContain('An unchanged prompt');
  });

  test('says on how many cases it rests where it stopped early, with the size corrected for that', () => {
    const said = (more: Parameters<typeof makeRegressed>[0]): string => evidence(regressed(more), 'regressed')[0]!;
    expect(said({ n: 100, estimate: -5.1 })).toMatch(
      / 100 of 300 cases were enough to tell; with what stopping early adds taken off, the loss is about 5\.1 points\.$/,
    );
    expect(said({ n: 100 })).toMatch(/ 100 of 300 cases were enough to tell\.$/);
    expect(said({ n: 100, estimate: 0 })).toMatch(/ were enough to tell\.$/);
    expect(said({ n: 300 })).not.toContain('enough to tell');
  });

  test('names at most three, and the target where there are several', () => {
    expect(evidence(regressed({}, 5), 'regressed')).toHaveLength(3);
    expect(evidence(regressed(), 'accepted')).toHaveLength(1);
    expect(evidence(regressed(), 'regressed')[0]).toMatch(/^- `T0`: /);
    expect(evidence(regressed({}, 1, true), 'regressed')[0]).toMatch(/^- `a` at `T0`: /);
  });

  test('of an open run names what blocks and is open; of a pass, nothing', () => {
    const open = (blocking: boolean) =>
      makeRecord({
        targets: {
          a: makeTarget({
            templates: {
              T: makeTemplate({ verdict: 'inconclusive', reason: 'futility', blocking }),
              U: makeTemplate(),
            },
          }),
        },
      });
    for (const situation of ['inconclusive', 'not-measured'] as const) {
      expect(evidence(open(true), situation)).toHaveLength(1);
      expect(evidence(open(false), situation)).toEqual([]);
      expect(evidence(open(true), situation)[0]).not.toMatch(/unchanged prompt|enough to tell/);
    }
    expect(evidence(open(true), 'pass')).toEqual([]);
  });

  test('lists the critical cases that do not hold, five of a target', () => {
    const critical = [
      { case: 'h', verdict: 'held', detail: 'head passes' },
      { case: 'b', verdict: 'broken', detail: 'T: base passed 3 of 3, head 0 of 3' },
      { case: 'f', verdict: 'flaky', detail: 'it wavers' },
      ...Array.from({ length: 5 }, (_, i) => ({ case: `u${i}`, verdict: 'unmeasured' as const, detail: 'no score.' })),
    ] as const;
    expect(criticalLines(makeRecord({ targets: { a: makeTarget({ critical }) } }))).toEqual([
      '- 🔴 critical case broken: `b` of `a`. T: base passed 3 of 3, head 0 of 3.',
      '- 🟡 critical case flaky, not counted: `f` of `a`. It wavers.',
      ...[0, 1, 2].map((i) =>
        `- ⚪ critical case not measured: \`u${i}\` of \`a\`. No score.`.replace('No score.', 'No score.'),
      ),
    ]);
    expect(criticalLines(plainRecord)).toEqual([]);
  });

  test('tells an acceptance with its reason, and the way out of a red pull request alone', () => {
    const accepted = {
      by: 'grace',
      reason: 'wanted',
      sha: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
      expires: '2026-11-28T17:40:00Z',
    };
    expect(acceptance(plainRecord)).toBe('');
    expect(acceptance(makeRecord({ accepted } as never))).toBe(
      'Accepted by `grace` for `9f8e7d6` until 2026-11-28 17:40 UTC, because: wanted. The verdict stays; a new push ends the acceptance.',
    );
    expect(acceptance(makeRecord({ accepted: { ...accepted, reason: '' } } as never))).toContain(
      'UTC, without a reason. The',
    );
    const red = makeRecord({ verdict: 'regressed' });
    expect(waysOut('regressed', red)).toContain('/plumbline accept');
    expect(waysOut('tuned-set', red)).toContain('/plumbline accept');
    expect(waysOut('tuned-set', plainRecord)).toBe('');
    expect(waysOut('pass', red)).toBe('');
    const { pullRequest: _pullRequest, ...local } = red.provenance;
    expect(waysOut('regressed', { ...red, provenance: local })).toBe('');
  });
});

describe('the cost of the run', () => {
  const first = (record: PlumblineRecord): string => spending(record).split('\n')[0]!;
  test.each<[Partial<PlumblineRecord['usage']>, Partial<PlumblineRecord['operational']>, string]>([
    [{}, {}, '- 412 calls, 900 answers reused, 512,300 tokens in and 61,200 out, $0.31, 2 failed attempts (retried).'],
    [{ reused: 0, errors: 0 }, {}, '- 412 calls, 512,300 tokens in and 61,200 out, $0.31.'],
    [
      { calls: 1, reused: 0, errors: 1, costKnown: false },
      {},
      '- 1 call, 512,300 tokens in and 61,200 out, at least $0.31, 1 failed attempt (retried).',
    ],
    [{ promptTokens: 0, completionTokens: 0, errors: 0 }, {}, '- 412 calls, 900 answers reused, $0.31.'],
    [{ promptTokens: 0, completionTokens: 5, errors: 0, reused: 0 }, {}, '- 412 calls, 0 tokens in and 5 out, $0.31.'],
    [
      { errors: 0, reused: 0, promptTokens: 5, completionTokens: 0 },
      { fullCalls: 824 },
      '- 412 calls, 5 tokens in and 0 out, $0.31; measuring everything afresh would have taken 824 calls, so 50 % were saved.',
    ],
    [
      { errors: 0, reused: 0, promptTokens: 5, completionTokens: 0 },
      { fullCalls: 412 },
      '- 412 calls, 5 tokens in and 0 out, $0.31.',
    ],
    [{ calls: 0, reused: 0 }, {}, '- No model was called.'],
    [
      { calls: 0, reused: 3, promptTokens: 0, completionTokens: 0, costUsd: 0, errors: 0 },
      {},
      '- 0 calls, 3 answers reused, $0.',
    ],
  ])('%j %j reads %s', (usage, operational, wanted) => {
    expect(first(withUsage(usage, operational))).toBe(wanted);
  });

  test('of a target has a line for each figure that is known', () => {
    const ratioOf = { n: 9, base: 1000, head: 1500, ratio: 1.5, interval: [1.2, 1.8], state: 'reported' } as const;
    const lines = spending(
      figures({
        latencyMs: ratioOf,
        promptTokens: { ...ratioOf, interval: null },
        completionTokens: { ...ratioOf, ceiling: 1.2, state: 'exceeded' },
        costUsd: { ...ratioOf, base: 0.0012345, head: 0.002, ceiling: 2, state: 'held' },
      }),
    ).split('\n');
    expect(lines.slice(1)).toEqual([
      '- Latency: 1,000 ms → 1,500 ms, +50 % (+20 % to +80 %)',
      '- Prompt tokens: 1,000 → 1,500, +50 %',
      '- Answer tokens: 1,000 → 1,500, +50 % (+20 % to +80 %), ceiling 1.2 times **exceeded**',
      '- Cost a request: $0.00123 → $0.00200, +50 % (+20 % to +80 %), ceiling 2 times held',
    ]);
    expect(spending(figures({})).split('\n')).toHaveLength(1);
  });

  test.each<[object, string]>([
    [
      { samples: 300, fresh: 100, oldest: '2026-11-18T09:00:00Z' },
      '300 samples, 100 drawn fresh, the oldest 3 days old.',
    ],
    [{ samples: 1, fresh: 0, oldest: '2026-11-20T17:00:00Z' }, '1 sample, 0 drawn fresh, the oldest 1 day old.'],
    [{ samples: 3, fresh: 0, oldest: '2026-11-21T09:00:00Z' }, '3 samples, 0 drawn fresh, the oldest from today.'],
    [{ samples: 3, fresh: 3, oldest: null }, '3 samples, 3 drawn fresh.'],
  ])('tells the age of main’s samples: %j', (baseline, wanted) => {
    expect(spending(figures({ baseline } as never)).split('\n')[1]).toBe(`- Baseline of \`support-agent\`: ${wanted}`);
  });

  test('tells the share of the prompt that a cache held, where either side has any', () => {
    const of = (base: object | undefined, head: object | undefined) => {
      const entry = makeEscalation({ request: { base, head } } as never);
      return spending(figures({}, { escalation: { 'support-agent': entry } }))
        .split('\n')
        .slice(1);
    };
    const side = (cachedTokens?: number, promptTokens = 1_000) => ({
      promptTokens,
      ...(cachedTokens === undefined ? {} : { cachedTokens }),
    });
    expect(of(side(500), side(250))).toEqual(['- Cached share of prompt tokens: 50 % → 25 %']);
    expect(of(side(0), side(250))).toEqual(['- Cached share of prompt tokens: 0 % → 25 %']);
    expect(of(side(2_000), side(0))).toEqual(['- Cached share of prompt tokens: 100 % → 0 %']);
    for (const [base, head] of [
      [side(0), side(0)],
      [side(), side(250)],
      [side(250), side()],
      [side(1, 0), side(250)],
      [undefined, side(250)],
      [side(250), undefined],
    ])
      expect(of(base, head)).toEqual([]);
  });

  test('lists notes of the prompt, the target and the run, each up to its number', () => {
    const many = (word: string) => Array.from({ length: 12 }, (_, i) => `${word} ${i}`);
    const health = { promptHealth: { notes: many('p'), flags: ['old'] } } as never;
    const record = figures(health, { targets: { 'support-agent': makeTarget({ notes: many('t') }) } });
    const text = spending({ ...record, operational: { ...record.operational, notes: many('r') } })
      .split('\n')
      .slice(1);
    expect(text.filter((line) => line.startsWith('- Prompt: p'))).toHaveLength(6);
    expect(text.filter((line) => line.startsWith('- t'))).toHaveLength(8);
    expect(text.filter((line) => line.startsWith('- r'))).toHaveLength(6);
    expect(spending(figures({ promptHealth: { flags: ['long'] } } as never)).split('\n')[1]).toBe('- Prompt: long');
  });

  test('shows an exceeded ceiling where nobody overlooks it, and no other', () => {
    const ratioOf = { n: 9, base: 1, head: 2, ratio: 2, interval: null, ceiling: 1.5 } as const;
    const latencyMs = { ...ratioOf, state: 'exceeded' } as const;
    expect(ceilingLines(figures({ latencyMs, costUsd: { ...ratioOf, state: 'held' } }))).toEqual([
      '- Latency: 1 ms → 2 ms, +100 %, ceiling 1.5 times **exceeded**',
    ]);
    const cost = figures(
      { costUsd: { ...ratioOf, state: 'exceeded' } },
      { targets: { 'support-agent': makeTarget(), b: makeTarget() } },
    );
    expect(ceilingLines(cost)).toEqual([
      '- Cost a request of `support-agent`: $1.00 → $2.00, +100 %, ceiling 1.5 times **exceeded**',
    ]);
    expect(ceilingLines(figures({ latencyMs: { ...ratioOf, state: 'held' } }))).toEqual([]);
    expect(ceilingLines(figures({}))).toEqual([]);
  });
});

describe('broken cases', () => {
  const rows = (n: number, template = 'T') =>
    Array.from({ length: n }, (_, i) => ({ case: `c${i}`, template, base: 1, head: 0 }));
  const noHoldout = { ...makeTarget().suite, holdout: 0 };
  const record = (more: Partial<ReturnType<typeof makeTarget>>, rest?: ReturnType<typeof makeTarget>) => {
    const a = makeTarget({ suite: noHoldout, ...more });
    return makeRecord({ targets: rest === undefined ? { a } : { a, b: rest } });
  };
  const section = (own: PlumblineRecord, list = 9, situation: 'regressed' | 'pass' = 'regressed') =>
    brokenSection(own, depth({ list }), situation);

  test('are listed folded, once each, up to the depth', () => {
    expect(section(record({ regressions: rows(3) }))).toEqual([
      '<details><summary>All 3 broken cases</summary>\n\n`c0` `c1` `c2`\n\n</details>',
    ]);
    expect(section(record({ regressions: rows(3) }), 3)[0]).not.toContain('more');
    expect(section(record({ regressions: rows(3) }), 2)[0]).toContain('`c0` `c1` and 1 more');
    expect(section(record({ regressions: rows(1) }))[0]).toContain('<summary>The broken case</summary>');
    expect(section(record({}))).toEqual([]);
  });

  test('say over how many templates they count, and that those kept aside are not among them', () => {
    const two = [...rows(2), ...rows(2, 'U')];
    const title = (own: PlumblineRecord) => /<summary>(.*?)<\/summary>/.exec(section(own)[0]!)![1];
    expect(title(record({ regressions: two }))).toBe('All 2 broken cases (all templates)');
    expect(title(record({ regressions: rows(2), suite: makeTarget().suite }))).toBe(
      'All 2 broken cases (none of those kept aside)',
    );
    expect(title(record({ regressions: two, suite: makeTarget().suite }))).toBe(
      'All 2 broken cases (all templates, none of those kept aside)',
    );
    // The same id in another target is another case.
    const several = record({ regressions: rows(2) }, makeTarget({ suite: noHoldout, regressions: rows(1) }));
    expect(section(several)[0]).toBe(
      '<details><summary>All 3 broken cases</summary>\n\n`a`: `c0` `c1`\n\n`b`: `c0`\n\n</details>',
    );
  });

  test('come with their texts, under a title that fits the verdict', () => {
    const own = record({ regressions: rows(1), exhibits: [makeExhibit({ case: 'c0' })] });
    const red = section(own);
    expect([red[0], red.length]).toEqual(['#### Worst broken cases', 3]);
    expect(brokenSection(own, FULL, 'accepted')[0]).toBe('#### Worst broken cases');
    const green = section(own, 9, 'pass');
    expect(green).toHaveLength(1);
    expect(green[0]).toMatch(/^<details><summary>Cases that went from right to wrong all the same \(1\)<\/summary>/);
    expect(green[0]).toContain('`c0`');
    expect(brokenSection(own, depth({ exhibits: 0 }), 'regressed')).toHaveLength(1);
    expect(section(record({ exhibits: [makeExhibit()] }))).toHaveLength(2);
  });

  test('of slices are those that fell for certain, deepest first, six a target', () => {
    const slice = (name: string, delta: number, high: number | null) => ({
      name,
      template: 'T',
      n: 1_000,
      base: 90,
      head: 90 + delta,
      delta,
      interval: high === null ? null : ([-30, high] as [number, number]),
    });
    const own = [
      slice('flat', -1, 1),
      slice('zero', -2, 0),
      slice('none', -3, null),
      slice('up', 2, -1),
      slice('s1', -4, -1),
      slice('s2', -9, -1),
    ];
    const text = slices(record({ slices: own })).split('\n');
    expect(text.slice(2)).toEqual([
      '| slice | template | cases | change (95 % interval) |',
      '| :-- | :-- | --: | :-- |',
      '| `s2` | `T` | 1,000 | −9.0 (−30.0 to −1.0) |',
      '| `s1` | `T` | 1,000 | −4.0 (−30.0 to −1.0) |',
    ]);
    const many = Array.from({ length: 8 }, (_, i) => slice(`s${i}`, -5, -1));
    expect(slices(record({ slices: many })).split('\n')).toHaveLength(10);
    expect(slices(record({ slices: [many[0]!] }, makeTarget()))).toContain('`a / T`');
    expect([slices(record({ slices: [own[0]!] })), slices(record({}))]).toEqual(['', '']);
  });
});

describe('the ruler and what came with it', () => {
  const moved = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ path: `evals/${i}.yml`, what: 'suite', change: `margin ${i}` }));
  test('what moved is listed up to the depth', () => {
    const of = (n: number, list: number) =>
      rulerSection(makeRecord({ ruler: { moved: moved(n) } } as never), depth({ list }));
    expect(of(0, 3)).toEqual([]);
    expect(of(2, 2)[1]).toBe('- `evals/0.yml` (suite): margin 0\n- `evals/1.yml` (suite): margin 1');
    expect(of(3, 2)[1]).toMatch(/margin 1\n- and 1 more$/);
  });
  test('new cases have a table of their own', () => {
    const fresh = { n: 1, templates: { T: { n: 1, base: null, head: 50 } } };
    expect(newCases(makeRecord({ targets: both(makeTarget({ newCases: fresh })) }))).toEqual([
      '1 new case of `a`, scored with the base branch’s templates and kept apart from the verdict:',
      '| template | n | base | head |\n| :-- | --: | --: | --: |\n| `T` | 1 | – | 50.0 |',
    ]);
    expect(newCases(plainRecord)).toEqual([]);
  });
});

describe('the past', () => {
  test('of main ends in this change, by target where there are several', () => {
    expect(trend(plainRecord)).toBe('- `Groundedness`: 90.3 → 91.0 → 90.7 → 91.0; this change 91.7');
    const several = makeRecord({ targets: { 'support-agent': makeTarget(), b: makeTarget() } });
    expect(trend(several)).toBe('- `support-agent` `Groundedness`: 90.3 → 91.0 → 90.7 → 91.0; this change 91.7');
    expect(trend(makeRecord({ operational: { ...plainRecord.operational, trend: [] } }))).toBe('');
  });
  test('of pushes is told newest first, twenty of them', () => {
    const entry = (i: number, verdict: 'pass' | 'regressed' | 'inconclusive' | 'skipped' | 'error') => ({
      sha: `${i}`.padStart(40, '0'),
      verdict,
      summary: `push ${i}`,
    });
    const few = (['pass', 'regressed', 'inconclusive', 'skipped', 'error'] as const).map((verdict, i) =>
      entry(i, verdict),
    );
    expect(history(makeRecord({ history: few })).split('\n')).toEqual(
      [
        [4, '⛔'],
        [3, '⚪'],
        [2, '🟡'],
        [1, '🔴'],
        [0, '🟢'],
      ].map(([i, icon]) => `- \`0000000\` ${icon} push ${i}`),
    );
    const many = Array.from({ length: 25 }, (_, i) => entry(i, 'pass'));
    const lines = history(makeRecord({ history: many })).split('\n');
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([20, '- `0000000` 🟢 push 24', '- `0000000` 🟢 push 5']);
    expect(history(makeRecord({ history: undefined } as never))).toBe('');
  });
});

describe('the frame', () => {
  test('links only to runs of its own, and says what was redacted', () => {
    const of = (more: Partial<PlumblineRecord['provenance']>, redacted = false) =>
      footer(makeRecord({ redacted, provenance: { ...plainRecord.provenance, ...more } }));
    const url = 'https://github.com/acme/bot/actions/runs/4711';
    expect(of({})).toBe(`<sub>[run](${url}) · [full report](${url}#artifacts)</sub>`);
    expect(of({ reportUrl: 'https://evil.example/x' }, true)).toBe(
      `<sub>[run](${url}) · case and model text is redacted</sub>`,
    );
    expect(of({ runUrl: undefined, reportUrl: undefined })).toBe('');
  });

  test('lists problems in a block, one line each, up to the depth', () => {
    const of = (list: number, problems?: readonly string[]) => problemList(makeRecord({ problems } as never), list);
    expect(of(2, ['a', 'b'])).toEqual(['```text\na\nb\n```']);
    expect(of(2, ['a\nx', 'b', 'c'])).toEqual(['```text\na x\nb\nand 1 more\n```']);
    expect([of(2), of(2, [])]).toEqual([[], []]);
  });

  test('gives no green light to a record that the pull request itself vouches for', () => {
    const own = makeRecord({ provenance: { ...plainRecord.provenance, measuredBy: 'pull-request' } });
    expect(firstLines(plainRecord)).toMatch(/^### 🟢 Pass: /);
    expect(firstLines(plainRecord)).not.toContain('\n');
    expect(firstLines(own)).toMatch(/^### ⚪ .*\n\nWhoever opened the pull request could have written this record/s);
    expect(renderComment(own)).not.toContain('🟢');
    expect(renderBody(own, 1e6)).not.toContain('🟢');
    expect(firstLines(situations['not-measured']!)).toMatch(/^### NOT MEASURED/);
    expect(firstLines(situations['error']!)).toMatch(/^### ⛔ /);
    expect(firstLines(situations['accepted']!)).toMatch(/^### 🟠 /);
  });

  test('takes the fullest rendering that is shorter than the limit', () => {
    const tried: Depth[] = [];
    const sections = (_record: PlumblineRecord, own: Depth): string => {
      tried.push(own);
      return 'x'.repeat(own.exhibits * 1_000 + own.text + own.list);
    };
    const frame = fittingComment(plainRecord, 1e9, () => '').length;
    const lengths = LADDER.map(({ exhibits, text, list }) => exhibits * 1_000 + text + list + frame);
    for (const [at, length] of lengths.entries()) {
      tried.length = 0;
      expect(fittingComment(plainRecord, length + 1, sections)).toHaveLength(length);
      expect(tried).toEqual(LADDER.slice(0, at + 1));
    }
    // Exactly the limit is too long.
    expect(fittingComment(plainRecord, lengths[0]!, sections)).toHaveLength(lengths[1]!);
    // GitHub's own limit holds whatever is asked for, and the bare verdict has no hidden history.
    const tooLong = fittingComment(plainRecord, 1e9, () => 'x'.repeat(COMMENT_LIMIT));
    expect(tooLong).toMatch(/^<!-- plumbline:v1 verdict=pass -->\n🟢 Pass: [^\n]*\n$/u);
    const bare = fittingComment(plainRecord, 300, () => 'x'.repeat(500));
    expect(bare).toMatch(/^<!-- plumbline:v1 verdict=pass -->\n🟢 Pass: .{70,93}…\n$/u);
    expect(fittingComment(situations['not-measured']!, 300, () => 'x'.repeat(500))).toMatch(/-->\nNOT MEASURED/);
  });

  test('has more room in a summary, and no hidden lines', () => {
    const depths: number[] = [];
    const body = fittingBody(plainRecord, 100, (_record, { list }) => {
      depths.push(list);
      return 'x'.repeat(list);
    });
    expect(depths.slice(0, 3)).toEqual([300, 100, 50]);
    expect(body).toBe(`${'x'.repeat(50)}\n`);
    expect(fittingBody(plainRecord, 10, () => 'x'.repeat(20))).toMatch(/^Pass: .*\n$/);
    expect(renderBody(plainRecord, 1e6)).not.toContain('<!--');
  });

  test('of a run under way names five targets, and carries the earlier pushes on', () => {
    const at = { head: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432', config: '' };
    const mark = '<!-- plumbline:v1 verdict=running -->\n';
    expect(renderRunning(at, [], null)).toBe(`${mark}### ⏳ Measuring at \`9f8e7d6\`; the verdict will stand here.\n`);
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(renderRunning(at, seven, null)).toContain('Measuring `a`, `b`, `c`, `d`, `e` at');
    const hidden = renderRunning(at, [], renderComment(plainRecord));
    expect(hidden).toMatch(/stand here\.\n\n<!-- plumbline-history:[\w-]+ -->\n$/);
    expect(renderRunning(at, [], 'nothing hidden')).toBe(renderRunning(at, [], null));
  });

  test('of a change to nothing gated is the first line, drift, problems, the ruler and the past', () => {
    const skipped = situations['skipped']!;
    const own = { ...skipped, problems: ['careful'], history: situations['regressed']!.history } as PlumblineRecord;
    const parts = untouchedSections(own, FULL).split('\n\n');
    expect(parts[0]).toMatch(/^### ⚪ /);
    expect(parts).toContain('```text\ncareful\n```');
    expect(untouchedSections(own, FULL)).toContain('<summary>Earlier pushes</summary>');
    expect(untouchedSections(own, depth({ details: false }))).not.toContain('Earlier pushes');
    expect(untouchedSections(skipped, FULL)).not.toContain('\n\n\n');
  });

  test('pins what decided, a model on each side where they differ', () => {
    const lines = (target: ReturnType<typeof makeTarget>) => pins(makeRecord({ targets: { a: target } })).split('\n');
    expect(lines(makeTarget())[0]).toBe('- base `main` at `a3c1f0e`, head `refunds-tone` at `9f8e7d6`');
    expect(lines(makeTarget())[1]).toMatch(
      /^- `a`: model `gpt-4\.1-mini-2025-04-14`; judge `gpt-4\.1-2025-04-14`; suite `[0-9a-f]{12}`, repeats 3; templates `Groundedness` `[0-9a-f]{12}`, `TaskCompletion` /,
    );
    expect(lines(makeTarget({ models: { base: 'x', head: 'y' }, judge: undefined }))[1]).toMatch(
      /^- `a`: model `x` → `y`; suite /,
    );
    expect(lines(makeTarget())[2]).toBe(
      '- config `.github/plumbline.yml`, margin 5, alpha 0.05, order of cases by seed `acme/bot#12`, engine `0.1.0`',
    );
    const templates = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`T${i}`, makeTemplate()]));
    expect(lines(makeTarget({ templates }))[1]!.match(/`T\d+`/g)).toHaveLength(40);
  });
});

describe('the next lever in the comment', () => {
  const of = (entry: Parameters<typeof makeEscalation>[0], more: Partial<Depth> = {}) =>
    escalation(makeRecord({ escalation: { 'support-agent': makeEscalation(entry) } }), depth(more));
  const criteria = (states: readonly ('met' | 'unmet' | 'unknown' | 'waived' | 'not-applicable')[]) =>
    states.map((state, i) => ({
      id: `E${i + 1}` as 'E1',
      state,
      evidence: `evidence ${i}`,
      todo: state === 'unknown' ? 'look it up' : undefined,
    }));

  test('folds the criteria, counts the open ones, and says a remedy once', () => {
    const parts = of({ criteria: criteria(['met', 'unmet', 'unknown', 'waived', 'not-applicable', 'unknown']) });
    const list = parts.at(-1)!;
    expect(list).toContain('<summary>Criteria (1 unmet, 2 unknown)</summary>');
    const rows = list.split('\n').filter((line) => /evidence \d/.test(line));
    expect(rows.map((row) => row.split(' | ').slice(1).join(' | '))).toEqual([
      'met | evidence 0 |',
      '**unmet** | evidence 1 |',
      '_unknown_ | evidence 2 _To know:_ look it up |',
      'waived | evidence 3 |',
      'not applicable | evidence 4 |',
      '_unknown_ | evidence 5 _To know:_ as E3. |',
    ]);
    expect(of({ criteria: criteria(['met']) }).at(-1)).toContain('<summary>Criteria</summary>');
  });

  test('alarms nobody where no lever is needed', () => {
    const list = of({ outcome: 'not-needed', next: null, criteria: criteria(['unmet', 'unknown']) }).at(-1)!;
    expect(list).toContain('<summary>Criteria</summary>');
    expect(list).not.toMatch(/\*\*unmet\*\*|_unknown_/);
    expect(list).toMatch(/ unmet \| evidence 0 \|/);
  });

  test('is one text where there are no details or no criteria', () => {
    expect(of({}, { details: false })).toHaveLength(1);
    expect(of({ criteria: [] })).toHaveLength(1);
    expect(of({}, { list: 0 })).toEqual([]);
  });

  test('names the target where there are several', () => {
    const entry = makeEscalation();
    const two = escalation(makeRecord({ targets: both(), escalation: { a: entry, b: entry } }), FULL);
    expect(two[0]).toMatch(/^🧭 `a`: /);
    expect(two.join('\n')).toContain(' of <code>a</code></summary>');
    expect(of({})[0]).toMatch(/^🧭 [^`]/);
  });

  test('shows the three largest groups with who looked, and the fix that quotes', () => {
    const cluster = (more: object) => ({
      id: 'k',
      size: 9,
      shape: 'prompt',
      title: 'Too curt',
      fix: 'Be kind',
      cases: ['x'],
      by: 'judge',
      ...more,
    });
    const review = (clusters: readonly object[]) =>
      of({ review: { done: true, failures: 9, clusters } } as never).join('\n');
    const text = review([
      cluster({ survived: 2, quotes: ['no'] }),
      cluster({ title: 'Lone', size: 1, quotes: ['lone'] }),
      cluster({ title: 'By hand', by: 'human', survived: 1 }),
      cluster({ title: 'Unseen', by: 'none', size: 2 }),
      cluster({ title: 'Fourth' }),
    ]);
    if (text.includes('Largest groups'))
      expect(text).toContain(
        'Largest groups: Too curt (9, prompt, by judge, survived 2 prompt attempts); By hand (9, prompt, by a person, survived 1 prompt attempt); Unseen (2, nobody looked).',
      );
    expect(text).not.toContain('Fourth (');
    expect(text).not.toContain('Lone (');
  });

  test('ends with notes, up to the depth', () => {
    const notes = ['n1', 'n2', 'n3'];
    expect(of({ notes } as never, { list: 3 }).at(-1)).toMatch(/- n1\n- n2\n- n3\n\n<\/details>$/);
    expect(of({ notes } as never, { list: 2 }).at(-1)).toMatch(
      /- n1\n- n2\n- and 1 more note in the report\n\n<\/details>$/,
    );
    expect(of({}).at(-1)).toMatch(/\|\n\n<\/details>$/);
  });
});

describe('words', () => {
  test('keep foreign names apart from our own text', () => {
    const words = say`${'a'} rose by ${1234} at ${own('x')}${'b'}`;
    expect(words).toEqual([{ name: 'a' }, ' rose by ', '1,234', ' at ', 'x', { name: 'b' }]);
    expect(plain([...words, { prose: '!' }])).toBe('a rose by 1,234 at xb!');
    expect(markdown([...words, ' ', { prose: '@bob' }])).toBe('`a` rose by 1,234 at x`b` `@bob`');
    expect(markdown([{ prose: 'word '.repeat(100) }], 20)).toHaveLength(20);
    expect(say`plain`).toEqual(['plain']);
  });
  test.each<[readonly string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and 1 more'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('list %j as "%s"', (list, wanted) => {
    expect(plain(names(list))).toBe(wanted);
    expect(joined([], ', ')).toEqual([]);
  });
  test.each([
    ['it wavers', 'It wavers.'],
    [' it wavers! ', 'It wavers!'],
    ['t-17 wavers', 't-17 wavers.'],
    ['gpt', 'gpt.'],
    ['Done (twice)', 'Done (twice)'],
    ['look: ', 'look:'],
    ['what?', 'what?'],
    ['cut…', 'cut…'],
    ['', ''],
    ['  ', ''],
  ])('make %j the sentence %j', (text, wanted) => {
    expect(asSentence(text)).toBe(wanted);
  });
  test('folded are nothing around nothing, and names in HTML are entities', () => {
    expect([folded('T', ''), folded('T', 'b')]).toEqual(['', '<details><summary>T</summary>\n\nb\n\n</details>']);
    expect(codeSpanHtml('a-b_c.d 1<é>')).toBe('a-b_c.d 1&#60;&#233;&#62;');
    expect(codeSpanHtml('x'.repeat(101))).toBe(`${'x'.repeat(99)}&#8230;`);
  });
});
