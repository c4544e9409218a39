/** The entry of a decision: which ladder decides, whether to ship, the standing of each lever, and what is passed on. */
import { describe, expect, it, test } from 'vitest';
import { escalate, escalationBlocks, orderBlocks } from '../../../src/escalation/decide-lever.ts';
import type { EscalationEvidence } from '../../../src/escalation/evidence.ts';
import { judgeTuned } from '../../../src/escalation/tuned-model.ts';
import type { Lever, Profile } from '../../../src/inputs/escalation-policy.ts';
import type { SetVerdict } from '../../../src/record/escalation-entry.ts';
import type { Verdict } from '../../../src/record/target-result.ts';
import { evidence, PRESETS, PROFILE, type Setting } from './evidence.ts';

const decide = (setting: Setting) => escalate(evidence(setting));
const more = (change: Partial<EscalationEvidence>): Setting => ({ more: change });
const HEAD = { n: 300, costUsd: 0.01, promptTokens: 4_000, completionTokens: 500, priceIn: 2, priceOut: 8 };
const cacheable = { ...HEAD, priceCached: 0.5, staticTokens: 3_000 };

describe('whether to ship', () => {
  const ship = (change: Setting) => decide({ ...PRESETS.done, ...change }).ship;
  const verdicts = (run: Verdict, target: Verdict) => more({ verdicts: { run, target } });
  const tuned = (refusal: SetVerdict): Setting => {
    const of = (verdict: SetVerdict) => ({ verdict, n: 60 });
    const sets = { 'held-out': of('pass'), drift: of('pass'), refusal: of(refusal), arena: of('pass') };
    return more({ tuned: judgeTuned({ sets }) });
  };
  it.each<[string, Setting, string]>([
    ['below the target', { gap: [8, 6, 10] }, 'the target is not shown to be reached'],
    ['the run regressed', verdicts('regressed', 'pass'), 'this change is blocked'],
    ['the target regressed', verdicts('pass', 'regressed'), 'this change is blocked'],
    ['the run is not decided', verdicts('inconclusive', 'pass'), 'this change is not decided'],
    ['the target is not decided', verdicts('pass', 'inconclusive'), 'this change is not decided'],
    ['a tuned model regressed', tuned('regressed'), 'this change is blocked'],
    ['a tuned model is not shown to hold', tuned('missing'), 'the sets of the tuned model are not all shown'],
    [
      'a tuned model fails, where policy only warns',
      { ...tuned('regressed'), policy: { tuned: 'warn' } },
      'the tuned model fails one of its sets',
    ],
    [
      'the lift is that of its own cases',
      { lifts: { search: [8, 7, 9], holdout: [0, -1, 1] } },
      'its lift does not carry over to the cases kept aside',
    ],
    [
      'cheaper steps were skipped',
      { pr: 'fine-tune', ...more({ request: { head: cacheable } }) },
      'cheaper steps were skipped',
    ],
  ])('not where %s', (_what, change, why) => {
    expect(ship(change)).toEqual({ ok: false, why });
  });
  test('where the target is reached, the change passed, and nothing was skipped', () => {
    const ok = { ok: true, why: 'Reached, and this change passed.' };
    expect([ship({}), ship(tuned('pass'))]).toEqual([ok, ok]);
    expect(ship({ lifts: { search: [8, 7, 9], holdout: [7, 6, 8] } })).toEqual(ok);
    expect(ship({ gap: [1, -0.4, 2.4] })).toEqual(ok);
  });
});

describe('an unused cache comes before a tune at the target', () => {
  const holdups = (change: Setting, pr: Lever = 'fine-tune') => {
    const { holdups: found, orderSkipped } = decide({ ...PRESETS.done, pr, ...change });
    return [found, orderSkipped];
  };
  test('and before no other lever', () => {
    expect(holdups(more({ request: { head: cacheable } }))).toEqual([['cache'], true]);
    expect(holdups(more({ request: { head: cacheable } }), 'model-swap')).toEqual([[], false]);
  });
  test('unlike a system prompt that could be shorter, and a cache that is used', () => {
    expect(holdups(more({ request: { head: { ...HEAD, systemTokens: 3_000 } } }))).toEqual([[], false]);
    expect(holdups(more({ request: { head: { ...cacheable, cachedTokens: 3_000 } } }))).toEqual([[], false]);
  });
  test('and blocks only where policy says so', () => {
    const entry = decide({ ...PRESETS.done, pr: 'fine-tune', ...more({ request: { head: cacheable } }) });
    const free = decide(PRESETS.done);
    expect([orderBlocks(entry, { orderViolation: 'block' }), orderBlocks(entry, {})]).toEqual([true, false]);
    expect(orderBlocks(free, { orderViolation: 'block' })).toBe(false);
    expect(escalationBlocks({ ...free, tunedBlocks: true }, {})).toBe(true);
    expect(escalationBlocks(free, {})).toBe(false);
  });
});

describe('the ladder that decides', () => {
  const of = (change: Setting) => {
    const { ladder, outcome, lever, next } = decide(change);
    return { ladder, outcome, lever, next: next?.lever ?? null };
  };
  const cost: Profile = { ...PROFILE, bottleneck: 'cost' };
  const nothing = { ladder: 'quality', outcome: 'unknown', lever: null, next: null };
  test('decides nothing where no level is known, whatever the bottleneck', () => {
    expect(of({ ...PRESETS.tune, gap: null, profile: cost })).toEqual(nothing);
    expect(of({ ...PRESETS.tune, goal: null, profile: cost })).toEqual(nothing);
  });
  test('decides nothing at the target as long as a gap is not ruled out', () => {
    expect(of({ ...PRESETS.done, gap: [-0.2, -5, 4.6] })).toEqual(nothing);
    expect(of(PRESETS.done)).toEqual({ ...nothing, outcome: 'not-needed' });
  });
  test('is that of cost where cost is the bottleneck, with what the step lacks', () => {
    const open = of({ ...PRESETS.done, profile: cost, ...more({ request: { head: cacheable } }) });
    expect(open).toEqual({ ladder: 'cost', outcome: 'met', lever: 'prompt-optimize', next: null });
    const unsaid = { ...PRESETS.done, profile: { ...cost, difficulty: 'mixed', requestsPerDay: undefined } } as Setting;
    expect(decide(unsaid)).toMatchObject({
      ladder: 'cost',
      outcome: 'not-met',
      lever: null,
      next: { lever: 'route', why: 'requests-per-day is not declared', missing: ['E4'] },
    });
    const lacking = decide({ ...PRESETS.done, profile: { ...cost, requestsPerDay: 500 } });
    expect(lacking.next).toEqual({ lever: 'fine-tune', why: 'It is the cheapest saving left.', missing: ['E10'] });
  });
});

describe('the standing of a lever', () => {
  const of = (lever: Lever, change: Setting) => decide(change).levers[lever]!;
  const small: Setting = {
    gap: [10, 8.6, 11.4],
    clusters: [
      { size: 4, shape: 'prompt' },
      { size: 60, shape: 'weight', survived: 1 },
    ],
  };
  test('is too small where its failures are worth little, unless it was decided by attempts', () => {
    expect(of('prompt-optimize', { ...small, ledger: [] })).toMatchObject({
      state: 'too-small',
      attempts: 0,
      k: 0,
      todo: expect.stringMatching(/^Score one attempt/),
    });
    const tried = of('prompt-optimize', { ...PRESETS.plateau, ...small });
    expect(tried).toMatchObject({ state: 'plateaued', attempts: 1, pooled: { n: 400 } });
    expect(tried).not.toHaveProperty('todo');
    const moved = Array.from({ length: 3 }, () => ({ lift: [0.2, -4, 4.4], hold: [0.2, -4, 4.4] }) as const);
    expect(of('prompt-optimize', { ...PRESETS.plateau, ...small, ledger: moved }).state).toBe('move-on');
  });
  test('has no pooled lift before an attempt, and does not apply where its criterion does not', () => {
    expect(of('model-swap', PRESETS.tune)).not.toHaveProperty('pooled');
    const uniform = of('route', PRESETS.tune);
    expect([uniform.state, uniform.todo]).toEqual(['not-applicable', expect.stringMatching(/^Score one attempt/)]);
    expect(of('route', PRESETS.route).state).toBe('not-scored');
    expect(of('model-swap', PRESETS.tune).state).toBe('not-scored');
    const routed = { ...PRESETS.cascade, profile: PROFILE };
    expect([of('route', routed).state, of('route', routed).todo]).toEqual(['plateaued', undefined]);
    expect(of('route', { ...PRESETS.route, waivers: [{ criterion: 'E4', reason: 'x' }] }).state).toBe('waived');
    expect(of('fine-tune', { ...PRESETS.tune, waivers: [{ criterion: 'E12', reason: 'x' }] }).state).toBe('not-scored');
  });
  test('tells the last attempt, its cost and what became of it', () => {
    const ledger = [
      { lever: 'rag', hold: [4, 3, 5], cost: [20, 15, 25] },
      { lever: 'rag', hold: null, cost: [-50, -60, -40], decision: 'rejected' },
    ] as const;
    expect(of('rag', { ...PRESETS.rag, ledger })).toMatchObject({
      attempts: 2,
      last: { date: '2026-10-11', points: null, interval: null, decision: 'rejected', reason: 'as said' },
      cost: { before: 0.002, after: 0.003 },
    });
    expect(of('rag', { ...PRESETS.rag, ledger: ledger.slice(0, 1) }).last).toEqual({
      date: '2026-10-10',
      points: 4,
      interval: [3, 5],
    });
    expect(of('rag', PRESETS.rag)).not.toHaveProperty('cost');
    const unpriced = of('route', { ...PRESETS.route, ledger: [{ lever: 'route', cost: null }] });
    expect(unpriced).toMatchObject({ state: 'undecided', last: { points: null, interval: null } });
  });
});

describe('what the entry passes on', () => {
  test('is the goal as the policy writes it, and the level only where there is one', () => {
    expect(decide({ ...PRESETS.fresh, goal: { slice: 'holdout' } }).goal).toEqual({
      template: 'TaskCompletion',
      target: 85,
      'max-residual-gap': 3,
      slice: 'holdout',
    });
    expect(decide(PRESETS.fresh).goal).not.toHaveProperty('slice');
    const read = { all: { points: 77, interval: [75, 79] as [number, number], n: 400, of: 400 } };
    expect(decide({ ...PRESETS.fresh, goal: null, ...more({ level: read }) })).toMatchObject({
      goal: null,
      level: null,
    });
    expect(decide({ ...PRESETS.fresh, ...more({ level: read }) }).level).toEqual(read);
  });
  test('is the ledger as it counted, refusals with their reason, and further lines for the report', () => {
    const refused = [{ entry: { lever: 'rag' }, why: 'another ruler' }];
    const got = decide({ ...PRESETS.plateau, refused, ...more({ notes: ['A line of the run.'] }) });
    expect(got.ledger).toEqual({
      used: [expect.objectContaining({ lever: 'prompt-optimize', commit: 'c0' })],
      refused,
    });
    const bare = decide({ ...PRESETS.plateau, refused });
    expect(got.notes).toEqual([...bare.notes!, 'A line of the run.']);
  });
  test('is what the run found of the change: its lifts, its stated lever, and the sets of a tuned model', () => {
    const of = (verdict: SetVerdict) => ({ verdict, n: 60 });
    const sets = { 'held-out': of('pass'), drift: of('missing'), refusal: of('pass'), arena: of('pass') };
    const tuned = judgeTuned({ sets });
    const stated = { lever: 'rag', contradicts: true };
    const found = { lifts: { search: [8, 7, 9], holdout: [0, -1, 1] }, stated, ...more({ tuned }) } as const;
    const got = decide({ ...PRESETS.fresh, ...found, policy: { tuned: 'require' } });
    expect(got).toMatchObject({ overfit: { state: 'shown', search: { points: 8 } }, stated, tunedBlocks: true });
    expect(got.tuned).toEqual({ ...tuned, lacking: ['drift'] });
    expect(got.points!.prompt!.points).toBeGreaterThan(0);
    const bare = decide({ ...PRESETS.fresh, gap: null });
    for (const key of ['overfit', 'stated', 'tuned', 'tunedBlocks', 'points', 'economics'])
      expect(bare).not.toHaveProperty(key);
  });
  test('is the break-even of a tune where tokens and prices are known', () => {
    const measured = decide({ ...PRESETS.tune, ...more({ request: { head: HEAD } }) });
    expect(measured.economics).toMatchObject({ requestsPerDay: 20_000 });
    expect(decide(PRESETS.tune)).not.toHaveProperty('economics');
  });
});
