/** The criteria one by one at their edges, the entry without a key that has no value, and what a record tells again. */
import { describe, expect, it, test } from 'vitest';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import { evidenceFromRecord, recordView } from '../../../src/escalation/evidence.ts';
import { formatNote } from '../../../src/escalation/format-note.ts';
import type { Attempt } from '../../../src/escalation/ledger.ts';
import { filesOf } from '../../../src/escalation/ledger-file.ts';
import { judgeTuned } from '../../../src/escalation/tuned-model.ts';
import type { Profile } from '../../../src/inputs/escalation-policy.ts';
import { DIGEST, evidence, PRESETS, PROFILE, type Setting, TODAY } from './evidence.ts';

const of = (id: string, change: Setting) => {
  const { state, evidence: said } = escalate(evidence({ ...PRESETS.tune, ...change })).criteria.find(
    (one) => one.id === id,
  )!;
  return `${state}: ${said}`;
};
const profile = (more: Profile): Setting => ({ profile: { ...PROFILE, ...more } });

describe('a criterion', () => {
  it.each<[string, Setting, RegExp]>([
    ['E1', { gap: [8, 3, 13] }, /^unmet: Gap 8 \(3 to 13\) against 3 accepted: not shown to be above it\.$/],
    ['E1', { gap: [8, 3.1, 12.9] }, /^met: .*: above it, lower bound included\.$/],
    ['E1', { gap: null }, /^unknown: The goal was not measured in this run\.$/],
    ['E1', { goal: null }, /^unknown: No goal is set\.$/],
    ['E7', profile({ bottleneck: undefined }), /^not-applicable: No bottleneck is stated\.$/],
    ['E7', profile({ bottleneck: 'quality' }), /^not-applicable: The stated bottleneck is quality, not cost\.$/],
    ['E7', profile({ bottleneck: 'cost' }), /^unmet: No scored attempt of cascade\.$/],
    ['E4', profile({ difficulty: 'uniform' }), /^not-applicable: Uniform difficulty/],
    [
      'E4',
      profile({ difficulty: 'mixed', requestsPerDay: 9_999 }),
      /^not-applicable: 9,999 requests a day: too few for it to pay\.$/,
    ],
    ['E4', profile({ difficulty: 'mixed', requestsPerDay: 10_000 }), /^unmet: No scored attempt of route\.$/],
    [
      'E4',
      profile({ difficulty: undefined, requestsPerDay: undefined }),
      /^unknown: No scored attempt of route\. Not known: requests-per-day and difficulty\.$/,
    ],
    ['E4', profile({ difficulty: undefined }), /Not known: difficulty\.$/],
    ['E8', { holdout: 0 }, /^met: \d+ failures in \d groups looked at/],
    ['E8', {}, /^met: \d+ failures outside the held-out cases in \d groups looked at, \d+ % unclear\.$/],
    [
      'E8',
      { clusters: [{ size: 108, shape: 'weight', survived: 1 }] },
      /^met: \d+ failures outside the held-out cases in 1 group looked at\.$/,
    ],
    ['E8', { review: false }, /^unknown: \d+ failures outside the held-out cases, none looked at: /],
    ['E9', { shapes: { weight: 0.5, prompt: 0.5 } }, /^unmet: .*: a tie is not the largest\.$/],
    ['E9', { shapes: { weight: 0.4, prompt: 0.6 } }, /^unmet: .*, prompt [\d.]+: not the largest\.$/],
    ['E9', { shapes: { weight: 0.4, knowledge: 0.6 } }, /, knowledge [\d.]+: not the largest\.$/],
    ['E9', {}, /^met: .*: the largest\.$/],
    [
      'E9',
      {
        gap: [40, 38, 42],
        shapes: { weight: 0.12, prompt: 0.05, unclear: 0.03 },
        clusters: [
          { size: 20, shape: 'weight', survived: 1 },
          { size: 10, shape: 'prompt' },
        ],
      },
      /: below 8, too little\.$/,
    ],
    ['E9', { review: false }, /^unknown: It needs a failure review of this head\.$/],
    ['E13', profile({ releaseInDays: 7 }), /^unmet: 7 days to release: only step 1 fits\.$/],
    ['E13', profile({ releaseInDays: 8 }), /^unmet: 8 days to release: a tune with its review wants 60\.$/],
    ['E13', profile({ releaseDate: '2026-10-01' }), /^unmet: 0 days to release: only step 1 fits\.$/],
    ['E13', profile({ releaseInDays: 60 }), /^met: 60 days to release\.$/],
    ['E14', { cases: 100, holdout: 30 }, /^met: 100 eval cases, 30 kept aside\.$/],
    ['E14', { cases: 99, holdout: 30 }, /^met: .* 100 or more are wanted\.$/],
    ['E14', { cases: 49, holdout: 30 }, /^unmet: .*: at least 50 and 30 are needed\.$/],
    [
      'E15',
      profile({ baseWeights: 'open', baseAvailableUntil: '2026-11-03' }),
      /^not-applicable: The base has open weights/,
    ],
    ['E15', profile({ baseAvailableUntil: undefined }), /^unknown: How long the base model is offered is not known\.$/],
    [
      'E15',
      {
        profile: { ...PROFILE, baseAvailableUntil: undefined },
        more: { derived: { 'base-available-until': { value: null, from: 'f' } } },
      },
      /^met: Its provider announces no end of the base model\.$/,
    ],
    [
      'E15',
      profile({ releaseInDays: 0, baseAvailableUntil: '2027-05-01' }),
      /^met: The base model ends on 2027-05-01, in 180 days\.$/,
    ],
    [
      'E15',
      profile({ releaseInDays: 0, baseAvailableUntil: '2027-04-30' }),
      /^unmet: .*, in 179 days: less than 180 days after the release\.$/,
    ],
    ['E15', profile({ releaseInDays: 1, baseAvailableUntil: '2027-05-01' }), /^unmet/],
  ])('%s is told: %j', (id, change, said) => {
    expect(of(id, change)).toMatch(said);
  });

  test('can be waived with a reason in one line, unless it is met or does not apply', () => {
    const waivers = (criterion: 'E11' | 'E13' | 'E4') =>
      ({ waivers: [{ criterion, reason: ' our\n own  reason ' }] }) as Setting;
    expect(of('E13', { ...profile({ releaseInDays: 7 }), ...waivers('E13') })).toBe(
      'waived: Waived: our own reason (unmet: 7 days to release: only step 1 fits.)',
    );
    expect([of('E13', waivers('E13')), of('E4', waivers('E4'))].map((said) => said.split(':')[0])).toEqual([
      'met',
      'not-applicable',
    ]);
  });
});

describe('the entry', () => {
  const request = { head: { n: 9, costUsd: 0.01, promptTokens: 100, completionTokens: 10, priceIn: 1, priceOut: 2 } };
  const settings: readonly Setting[] = [
    ...Object.values(PRESETS),
    { ...PRESETS.tune, profile: {}, goal: null },
    { ...PRESETS.route, more: { request, cheap: { model: 'small', of: 100, passed: 97, costUsd: 0.001 } } },
    { ...PRESETS.fresh, review: false, gap: null },
    {
      ...PRESETS.tune,
      ledger: [
        { lever: 'rag', hold: null, cost: [1, 0, 2], decision: 'rejected' },
        { lever: 'route', cost: null },
      ],
    },
  ];
  test('has no key without a value, so that its bytes do not depend on how it was made', () => {
    for (const setting of settings) {
      const got = escalate(evidence(setting));
      const { stated: _stated, ...rest } = got;
      const kept = {
        levers: rest.levers,
        review: rest.review,
        cost: rest.cost,
        request: rest.request,
        probes: rest.probes,
        points: rest.points,
      };
      const defined = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
      expect(JSON.parse(JSON.stringify(defined))).toStrictEqual(defined);
      for (const key of ['request', 'probes', 'overfit', 'tuned', 'economics', 'points', 'stated'] as const)
        if (key in got) expect(got[key], key).toBeDefined();
    }
  });
  test('passes on what was measured', () => {
    const cheap = { model: 'small', of: 100, passed: 97 };
    expect(escalate(evidence({ ...PRESETS.fresh, more: { request, cheap } }))).toMatchObject({
      request,
      probes: { cheap },
    });
    const bare = escalate(evidence(PRESETS.fresh));
    expect(['request' in bare, 'probes' in bare]).toEqual([false, false]);
  });
  test('says of each lever what holds it up, what was tried and what is to do', () => {
    const { levers } = escalate(evidence({ ...PRESETS.cascade }));
    expect(levers['prompt-optimize']).toMatchObject({
      state: 'plateaued',
      attempts: 1,
      k: 1,
      last: { points: 0.1, interval: [-0.5, 0.7] },
      holdups: [],
    });
    expect(levers.route).toMatchObject({ state: 'plateaued', attempts: 1, last: { points: 2, interval: [1, 3.5] } });
    expect(levers.rag).toMatchObject({ state: 'too-small', attempts: 0 });
    expect(levers['fine-tune']!.holdups).toEqual(['E7']);
    expect('last' in levers.rag!).toBe(false);
    expect(
      escalate(evidence({ ...PRESETS.rag, ledger: [], waivers: [{ criterion: 'E5', reason: 'x' }] })).levers.rag!.state,
    ).toBe('waived');
  });
});

test('a record tells its level again, that of the entry before that of the template', () => {
  const goal = { template: 'T', target: 85, maxResidualGap: 3 };
  const level = (points: number) => ({ all: { points, interval: [points - 5, points + 5], n: 400, of: 400 } });
  const read = (escalation: object | undefined, template: object = {}) =>
    evidenceFromRecord(
      recordView('record.json', {
        schema: 'plumbline/record@1',
        verdict: 'pass',
        targets: {
          bot: {
            verdict: 'pass',
            lever: 'rag',
            suite: { digest: DIGEST, cases: 400, holdout: 100 },
            templates: { T: { digest: DIGEST, head: 60, measured: 100, ...template } },
          },
        },
        escalation: escalation === undefined ? {} : { bot: { outcome: 'unknown', ...escalation } },
      }),
      'bot',
      { goal },
      { today: TODAY },
    ).level;
  const own = { goal: { template: 'T', target: 90, 'max-residual-gap': 3 } };
  expect(read({ ...own, level: level(70) })).toEqual(level(70));
  expect(read({ ...own, gap: { points: 10, interval: [5, 15], band: '5-10', bands: ['5-10'], n: 300 } })).toEqual({
    all: { points: 80, interval: [75, 85], n: 300, of: 400 },
  });
  const half = 1.96 * Math.sqrt((60 * 40) / 100);
  const plain = { all: { points: 60, interval: [60 - half, 60 + half], n: 100, of: 400 } };
  expect([read(undefined), read({ ...own }), read({ goal: { ...own.goal, template: 'U' }, level: level(70) })]).toEqual(
    [plain, plain, plain],
  );
  expect(read(undefined, { level: { base: [1, 2], head: [50, 70] } })).toEqual({
    all: { points: 60, interval: [50, 70], n: 100, of: 400 },
  });
  expect([read(undefined, { head: null }), read(undefined, { measured: 0 })]).toEqual([null, null]);
  expect(read(undefined, { head: 99.9, measured: 4 })!.all.interval[1]).toBe(100);
});

test('failures of form are those of the templates of form, with a code that speaks', () => {
  const cluster = (template: string | undefined, code: string | undefined, size = 2) => ({
    id: 'k',
    size,
    shape: 'prompt' as const,
    title: '',
    fix: '',
    cases: [],
    ...(template === undefined ? {} : { template }),
    ...(code === undefined ? {} : { code }),
  });
  const note = (...clusters: ReturnType<typeof cluster>[]) =>
    formatNote({ clusters }, { file: 'm.yml', isHeld: false });
  expect(
    note(
      cluster('JsonSchemaMatch', 'required:/total'),
      cluster('IsJson', 'not-json', 3),
      cluster('ExactMatch', 'not-json'),
    ),
  ).toMatch(/^5 failures are /);
  expect(note(cluster('IsJson', 'not-json', 1))).toMatch(/^1 failure is of the form/);
  expect([
    note(),
    note(cluster('JsonSchemaMatch', undefined)),
    note(cluster(undefined, 'not-json')),
    note(cluster('IsJson', 'mystery')),
  ]).toEqual([null, null, null, null]);
});

test('the cases of an attempt are listed in their own order, whatever that of its scores', () => {
  const attempt = {
    lever: 'rag',
    commit: 'abc',
    date: '2026-01-01',
    suite: 's',
    templates: {},
    goal: 'T',
    before: 0,
    after: 0,
    lift: { points: 0, interval: [0, 0], n: 1 },
    record: 'r',
  } as Attempt;
  const [own, cases] = filesOf('l', { ...attempt, scores: { b: 1, a: 0 }, baseScores: { b: 0, a: 0 } });
  expect([cases!.text, JSON.parse(own!.text).scores.after, JSON.parse(own!.text).scores.before]).toEqual([
    'a\nb\n',
    '01',
    '00',
  ]);
});

test('of quarantined cases five are named', () => {
  const sets = Object.fromEntries(
    ['held-out', 'drift', 'refusal', 'arena'].map((name) => [name, { verdict: 'pass', n: 60 }]),
  ) as never;
  const said = (n: number) => {
    const ids = Array.from({ length: n }, (_, i) => `c${i}`);
    const overlap = {
      rows: 10,
      unread: 0,
      overlaps: ids.map((id) => ({ case: id, kind: 'exact', row: 1 })),
      quarantined: ids,
    };
    return judgeTuned({ sets, overlap } as never).notes.join('\n');
  };
  expect(said(5)).toContain('quarantined, not compared: c0, c1, c2, c3, c4.');
  expect(said(6)).toContain('c4, ….');
  expect(said(1)).toContain('1 eval case stands in the training file (1 exact, 0 near)');
});
