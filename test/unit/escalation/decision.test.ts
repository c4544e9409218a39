import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalate, escalationBlocks } from '../../../src/escalation/decide-lever.ts';
import { evidenceFromRecord, recordView } from '../../../src/escalation/evidence.ts';
import { bandOf } from '../../../src/escalation/gap-and-reach.ts';
import { warnings } from '../../../src/escalation/sentences.ts';
import { CRITERIA, LEVERS, type Profile } from '../../../src/inputs/escalation-policy.ts';
import { DIGEST, evidence, PRESETS, type Setting, TODAY, type Triple, type Try } from './evidence.ts';
import { SCENARIOS } from './scenarios.ts';

describe('the scenario table', () => {
  it('holds at least sixty scenarios of different names', () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  });

  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, { from, change, want }) => {
    const got = escalate(evidence({ ...PRESETS[from], ...change }));
    const states = Object.fromEntries(got.criteria.map(({ id, state }) => [id, state]));
    expect(got.outcome).toBe(want.outcome);
    if (want.lever !== undefined) expect(got.lever).toBe(want.lever);
    if (want.next !== undefined) expect(got.next?.lever).toBe(want.next);
    if (want.why !== undefined) expect(got.next?.why).toContain(want.why);
    if (want.missing !== undefined) expect(got.next?.missing).toEqual(want.missing);
    if (want.criteria !== undefined) expect(states).toMatchObject(want.criteria);
    if (want.antiPatterns !== undefined) expect(got.antiPatterns).toEqual(want.antiPatterns);
    if (want.orderSkipped !== undefined) expect(got.orderSkipped).toBe(want.orderSkipped);
    if (want.bands !== undefined) expect(got.gap?.bands).toEqual(want.bands);
    expect(got.sentence).toContain(want.says ?? '');
    if (!got.ship.ok) expect(got.sentence).not.toMatch(/\bship/iu);
    for (const note of want.notes ?? []) expect(got.notes).toContain(note);
    for (const [id, said] of Object.entries(want.evidence ?? {}))
      expect(got.criteria.find((criterion) => criterion.id === id)?.evidence).toContain(said);
  });
});

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const triple = (...values: readonly Triple[]): fc.Arbitrary<Triple | null> => orNull(fc.constantFrom(...values));
const anyProfile: fc.Arbitrary<Profile> = fc.record({
  requestsPerDay: optional(fc.constantFrom(0, 999, 1000, 9999, 10_000, 100_000)),
  dataIsolation: optional(fc.constantFrom('shared', 'per-tenant')),
  releaseInDays: optional(fc.constantFrom(1, 7, 8, 59, 60)),
  labelledExamples: optional(fc.constantFrom(0, 199, 200, 499, 500)),
  task: optional(fc.constantFrom('stable', 'changing')),
  difficulty: optional(fc.constantFrom('mixed', 'uniform')),
  bottleneck: optional(fc.constantFrom('quality', 'cost', 'latency')),
});
const anyTry: fc.Arbitrary<Try> = fc.record({
  lever: fc.constantFrom(...LEVERS),
  hold: triple([0.1, -0.5, 0.7], [0.5, -3, 4], [4, 3, 5]),
  cost: triple([2, 1, 3], [5, 1, 9], [40, 30, 50]),
});
const anySetting: fc.Arbitrary<Setting> = fc.record({
  gap: triple([-1, -2, 0], [4, 2, 6], [8, 7, 9], [14, 12, 16]),
  shapes: fc.constantFrom<NonNullable<Setting['shapes']>>(...Object.values(PRESETS).map(({ shapes }) => shapes)),
  review: fc.boolean(),
  profile: anyProfile,
  ledger: fc.array(anyTry, { maxLength: 4 }),
  pr: orNull(fc.constantFrom(...LEVERS)),
  cases: fc.constantFrom(10, 49, 50, 400),
  holdout: fc.constantFrom(0, 29, 30, 120),
});

describe('whatever the evidence', () => {
  it('the answer is complete and stays in its closed sets', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const got = escalate(evidence(setting));
        expect(got.criteria.map(({ id }) => id)).toEqual(CRITERIA);
        for (const { state, evidence: said, todo } of got.criteria) {
          expect(said).not.toBe('');
          expect(said).not.toContain('\n');
          if (state === 'unknown') expect(todo ?? '').not.toBe('');
        }
        if (got.outcome === 'met') expect(LEVERS).toContain(got.lever);
        if (got.outcome === 'not-met') {
          expect(LEVERS).toContain(got.next?.lever);
          expect(got.next?.why).not.toBe('');
          for (const id of got.next?.missing ?? []) expect(CRITERIA).toContain(id);
        }
        if (setting.gap === null) expect(got.outcome).toBe('unknown');
        for (const lever of LEVERS) expect(got.levers[lever]?.state).toBeDefined();
        if (!got.ship.ok) expect(got.sentence).not.toMatch(/\bship/iu);
      }),
    );
  });

  it('an unknown never justifies a tune', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const got = escalate(evidence(setting));
        if (got.lever !== 'fine-tune') return;
        for (const { state } of got.criteria) expect(['met', 'waived', 'not-applicable']).toContain(state);
      }),
    );
  });

  it('no lever but a model swap is justified or next once it plateaued', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const got = escalate(
          evidence({ ...setting, ledger: [...(setting.ledger ?? []), { lever: 'rag', date: '2027-01-01' }] }),
        );
        expect(got.lever).not.toBe('rag');
        if (setting.review) expect(got.next?.lever).not.toBe('rag');
      }),
    );
  });

  it('what the pull request pulls never changes outcome, criteria or next step', () => {
    fc.assert(
      fc.property(anySetting, fc.constantFrom(...LEVERS), (setting, pr) => {
        const a = escalate(evidence({ ...setting, pr: 'prompt-optimize' }));
        const b = escalate(evidence({ ...setting, pr }));
        expect([b.outcome, b.lever, b.next, b.criteria]).toEqual([a.outcome, a.lever, a.next, a.criteria]);
      }),
    );
  });
});

describe('a record', () => {
  it('gives the same decision again under the same policy, whatever it was', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const read = evidence(setting);
        const first = escalate(read);
        const { level } = read;
        const template = { digest: DIGEST, head: level?.all.points ?? null, measured: level?.all.n ?? 0 };
        const record = recordView('record.json', {
          schema: 'plumbline/record@1',
          verdict: 'pass',
          targets: {
            bot: { verdict: 'pass', lever: read.prLever, suite: read.suite, templates: { TaskCompletion: template } },
          },
          escalation: { bot: JSON.parse(JSON.stringify(first)) },
        });
        const again = escalate(evidenceFromRecord(record, 'bot', read.policy, { today: TODAY }));
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(first)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the rest of the entry', () => {
  it('bands are those of the point, with open ends at 0, 5 and 10', () => {
    expect([-1, 0, 0.01, 4.99, 5, 10, 10.01].map(bandOf)).toEqual([
      'reached',
      'reached',
      '0-5',
      '0-5',
      '5-10',
      '5-10',
      '10+',
    ]);
  });

  it('a skipped order blocks only where policy says so', () => {
    const skipped = escalate(evidence({ ...PRESETS.fresh, pr: 'fine-tune' }));
    expect(escalationBlocks(skipped, { orderViolation: 'block' })).toBe(true);
    expect(escalationBlocks(skipped, { orderViolation: 'warn' })).toBe(false);
    expect(escalationBlocks(skipped, {})).toBe(false);
    const [order, pattern] = warnings(skipped, 'fine-tune', true);
    expect(order).toEqual({
      label: 'Order skipped',
      text: 'this change reaches for a tuned model while cheaper steps are open (E3 prompting, E5 retrieval and E6 tools): merge blocked.',
    });
    expect(pattern?.text).toContain('fine-tune-first (fine-tuning as the first lever)');
  });

  it('a stated lever that contradicts the change is told', () => {
    const stated = { lever: 'prompt-optimize', contradicts: true };
    const got = escalate(evidence({ ...PRESETS.fresh, pr: 'fine-tune', stated }));
    expect(got.stated).toEqual(stated);
    expect(warnings(got, 'fine-tune', false)).toContainEqual({
      label: 'Lever',
      text: 'the description says prompt-optimize, but what it changes is fine-tune.',
    });
  });

  it('the profile stands in the record as the policy writes it', () => {
    expect(escalate(evidence(PRESETS.tune)).profile).toMatchObject({
      'requests-per-day': 20_000,
      'data-isolation': 'shared',
    });
  });
});
