/** What the tables of the ladders mean: their steps and levers in order, and what comes before a tune. */
import { describe, expect, test } from 'vitest';
import { boardOf } from '../../../src/escalation/board.ts';
import type * as CostLadder from '../../../src/escalation/cost-ladder.ts';
import { criteriaOf } from '../../../src/escalation/criteria.ts';
import type * as Words from '../../../src/escalation/criterion-words.ts';
import type * as DecideLever from '../../../src/escalation/decide-lever.ts';
import type * as Order from '../../../src/escalation/order.ts';
import { CRITERIA, LEVERS } from '../../../src/inputs/escalation-policy.ts';
import { ANTI_PATTERNS, COST_STEPS } from '../../../src/record/escalation-entry.ts';
import { SHAPES } from '../../../src/record/failure-review.ts';
import { loadedAnew } from '../loaded-anew.ts';
import { evidence, PRESETS, PROFILE, type Setting } from './evidence.ts';

const board = (setting: Setting) => boardOf(evidence(setting));

describe('the cost ladder', () => {
  const profile = { ...PROFILE, difficulty: 'mixed', bottleneck: 'cost' } as const;
  const head = { n: 9, costUsd: 0.01, promptTokens: 4_000, completionTokens: 500, priceIn: 2, priceOut: 8 };
  test('has six steps, cheapest first, each with its lever', async () => {
    const { costLadder } = await loadedAnew<typeof CostLadder>('escalation/cost-ladder');
    const whole = board({ ...PRESETS.done, profile });
    const { steps, step, lever, outcome } = costLadder(whole, criteriaOf(whole));
    expect(steps.map((one) => [one.step, one.lever, one.state])).toEqual([
      ['cache', 'prompt-optimize', 'not-applicable'],
      ['shorten', 'prompt-optimize', 'not-applicable'],
      ['cheaper-model', 'model-swap', 'not-applicable'],
      ['route', 'route', 'open'],
      ['cascade', 'cascade', 'open'],
      ['distil', 'fine-tune', 'lacks'],
    ]);
    expect([step, lever, outcome]).toEqual(['route', 'route', 'met']);
  });
  test('passes over a step that is done or does not apply, and no other', async () => {
    const { costLadder } = await loadedAnew<typeof CostLadder>('escalation/cost-ladder');
    const next = (setting: Setting) => {
      const whole = board({ ...PRESETS.done, profile, ...setting });
      return costLadder(whole, criteriaOf(whole)).step;
    };
    expect(next({ more: { steps: ['route'] } })).toBe('cascade');
    expect(next({ more: { steps: ['route', 'cascade'] } })).toBe('distil');
    expect(next({ profile: { ...profile, requestsPerDay: undefined } })).toBe('route');
    expect(next({ more: { request: { head: { ...head, systemTokens: 3_000 } } } })).toBe('shorten');
  });
  test('asks of a small tuned model what a tune needs, and not that the gap be closed first', async () => {
    const { costLadder } = await loadedAnew<typeof CostLadder>('escalation/cost-ladder');
    const whole = board({ ...PRESETS.done, profile, more: { steps: ['route', 'cascade'] } });
    const all = CRITERIA.map((id) => ({ id, state: 'unmet' as const, evidence: '' }));
    expect(costLadder(whole, all).missing).toEqual(['E4', 'E7', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15']);
    expect(
      costLadder(
        whole,
        all.map((one) => ({ ...one, state: 'met' as const })),
      ),
    ).toMatchObject({
      outcome: 'met',
      lever: 'fine-tune',
    });
  });
});

test('a lever stands as the criterion of its step says', async () => {
  const { escalate } = await loadedAnew<typeof DecideLever>('escalation/decide-lever');
  const of = (criterion: (typeof CRITERIA)[number]) => {
    const waived = {
      ...PRESETS.fresh,
      profile: { ...PROFILE, difficulty: 'mixed', bottleneck: 'cost' },
      waivers: [{ criterion, reason: 'x' }],
    };
    const { levers } = escalate(evidence(waived as Setting));
    return Object.entries(levers).flatMap(([lever, standing]) => (standing?.state === 'waived' ? [lever] : []));
  };
  expect((['E3', 'E4', 'E5', 'E6', 'E7', 'E12'] as const).map(of)).toEqual([
    ['prompt-optimize'],
    ['route'],
    ['rag'],
    ['tools'],
    ['cascade'],
    [],
  ]);
});

test('a tune waits for the steps before it, in their order, and for nothing else', async () => {
  const anew = await loadedAnew<typeof Order>('escalation/order');
  const all = CRITERIA.map((id) => ({ id, state: 'unmet' as const, evidence: '' }));
  const order = new anew.Order(board({ ...PRESETS.tune, ledger: [] }), all, false);
  expect(order.holdups('fine-tune')).toEqual(['E3', 'E4', 'E5', 'E6', 'E7']);
  expect([order.stepLacks('rag'), order.stepLacks('tools')]).toEqual([
    ['E3', 'E8'],
    ['E3', 'E8'],
  ]);
});

test('everything that is named has words of its own, never its id alone', async () => {
  const words = await loadedAnew<typeof Words>('escalation/criterion-words');
  const { LEVER_TASK, LEVER_SUBJECT, SHAPE_NOUN, SHAPE_GLOSS, STEP_TASK } = words;
  const tables: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
    ...([
      [LEVER_TASK, LEVERS],
      [LEVER_SUBJECT, LEVERS],
      [SHAPE_NOUN, SHAPES],
      [SHAPE_GLOSS, SHAPES],
    ] as const),
    [STEP_TASK, COST_STEPS],
    [Object.fromEntries(CRITERIA.map((id) => [id, words.criterionWords(id).replace(`${id} `, '')])), CRITERIA],
    [
      Object.fromEntries(ANTI_PATTERNS.map((id) => [id, words.antiPatternWords(id).slice(id.length + 2, -1)])),
      ANTI_PATTERNS,
    ],
  ];
  for (const [table, ids] of tables) {
    for (const id of ids) expect(table[id], id).toMatch(/^[A-Za-z].{3,}/);
    for (const id of ids) expect(table[id], id).not.toMatch(/undefined/);
    expect(new Set(ids.map((id) => table[id])).size).toBe(ids.length);
  }
  expect([words.criterionWords('cache'), words.criterionWords('E16')]).toEqual(['an unused cache', 'E16']);
});
