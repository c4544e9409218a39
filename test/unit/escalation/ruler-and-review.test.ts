/** What E2, E8 and E9 say of the ledger and of the failures, and what else the board takes from the evidence. */
import { describe, expect, it, test } from 'vitest';
import { boardOf } from '../../../src/escalation/board.ts';
import { savingOf } from '../../../src/escalation/cost-attempts.ts';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import type { ClusterReview, FailureReview } from '../../../src/record/failure-review.ts';
import { entry, evidence, FLAT, PRESETS, PROFILE, type Setting } from './evidence.ts';

const of = (id: string, change: Setting) => {
  const found = escalate(evidence({ ...PRESETS.tune, ...change })).criteria.find((one) => one.id === id)!;
  return `${found.state}: ${found.evidence}`;
};
const refused = (...all: readonly string[]): Setting => ({ refused: all.map((why) => ({ entry: {}, why })) });

describe('the ruler of the ledger', () => {
  it.each<[string, Setting, string]>([
    ['nothing scored', { ledger: [] }, 'not-applicable: Nothing is scored yet, so nothing can have moved.'],
    ['one entry', {}, 'met: 1 ledger entry was measured with the same ruler.'],
    ['two', { ledger: [FLAT, FLAT] }, 'met: 2 ledger entries were measured with the same ruler.'],
    [
      'entries that were refused besides',
      refused('another\n ruler', 'too few'),
      'met: 1 ledger entry was measured with the same ruler. 2 refused: another ruler.',
    ],
    [
      'only such entries',
      { ledger: [], ...refused('another ruler') },
      'unmet: No ledger entry counts. 1 refused: another ruler.',
    ],
  ])('%s', (_what, change, said) => {
    expect(of('E2', change)).toBe(said);
  });
});

describe('the failures', () => {
  const review = (change: Partial<FailureReview>): Setting => ({
    more: { review: { done: false, failures: 9, clusters: [], ...change } },
  });
  const cluster = (more: Partial<ClusterReview>): ClusterReview => ({
    ...{ id: 'k', size: 10, shape: 'knowledge', title: '', fix: '', cases: [], by: 'judge' },
    ...more,
  });
  it.each<[string, Setting, string]>([
    [
      'none outside the held-out cases',
      review({ failures: 0 }),
      'met: No case outside the held-out ones fails the goal.',
    ],
    ['none at all', { ...review({ failures: 0 }), holdout: 0 }, 'met: No case fails the goal on this head.'],
    [
      'that nobody looked at, of a record without a goal',
      review({ judge: 'no-goal' }),
      'unknown: 9 failures outside the held-out cases, none looked at: the record was made without a goal.',
    ],
    [
      'that nobody looked at, without a goal to this day',
      { ...review({ judge: 'no-goal' }), goal: null },
      'unknown: 9 failures outside the held-out cases, none looked at: no goal is set.',
    ],
    [
      'that were looked at in part',
      { ...review({ failures: 20, clusters: [cluster({ size: 4 })], judge: 'asked' }), holdout: 0 },
      'unknown: 20 failures, only 4 looked at: the judge labelled too few of the groups.',
    ],
    [
      'of which a part is unclear',
      { ...review({ failures: 40, clusters: [cluster({ size: 30 }), cluster({ shape: 'unclear' })] }), holdout: 0 },
      'met: 40 failures in 2 groups looked at, 25 % unclear.',
    ],
    [
      'that were asked once more',
      {
        ...review({ failures: 10, clusters: [cluster({ shape: 'prompt', probes: { edited: { fixed: 3, of: 4 } } })] }),
        holdout: 0,
      },
      'met: 10 failures in 1 group looked at. Asked once more, the edited prompt fixed 3 of 4.',
    ],
  ])('%s', (_what, change, said) => {
    expect(of('E8', change)).toBe(said);
  });
  test('of the weights are the largest part from the floor on', () => {
    const weights = (size: number): Setting => ({
      gap: [10, 8.6, 11.4],
      clusters: [
        { size, shape: 'weight', survived: 1 },
        { size: 2, shape: 'prompt' },
      ],
    });
    expect(of('E9', weights(8))).toBe('met: Failures of the weights are worth 2 points, prompt 0.5: the largest.');
    expect(of('E9', weights(7))).toBe(
      'unmet: Failures of the weights are worth 1.8 points, prompt 0.5: below 2, too little.',
    );
    expect(of('E9', weights(1))).toBe(
      'unmet: Failures of the weights are worth 0.3 points, prompt 0.5: not the largest.',
    );
    expect(of('E9', weights(2))).toBe(
      'unmet: Failures of the weights are worth 0.5 points, prompt 0.5: a tie is not the largest.',
    );
  });
});

describe('the board', () => {
  const confused: ClusterReview = {
    ...{ id: 'k', size: 10, shape: 'unclear', title: '', fix: '', cases: [], by: 'none', code: 'wrong-label:a>b' },
    ...{ survived: 1, probes: { edited: { fixed: 0, of: 3 } } },
  };
  test('takes closed labels from the template, unless the profile says otherwise', () => {
    const shape = (closedLabels: boolean | undefined, declared: boolean | undefined, ledger = [FLAT, FLAT]) =>
      boardOf(
        evidence({
          profile: { ...PROFILE, closedLabels: declared },
          ledger,
          more: { closedLabels, review: { done: false, failures: 10, clusters: [confused] } },
        }),
      ).review.clusters[0]!.shape;
    expect([shape(true, undefined), shape(undefined, true), shape(true, false), shape(undefined, undefined)]).toEqual([
      'weight',
      'weight',
      'unclear',
      'unclear',
    ]);
    expect(shape(true, undefined, [FLAT])).toBe('unclear');
  });
  test('lets a cheaper lever lose at most the margin of the gate, which is five points by default', () => {
    const state = (margin: number | undefined) =>
      boardOf(
        evidence({
          ledger: [{ lever: 'route', lift: [0, -3, 3], hold: [0, -3, 3], cost: [20, 15, 25], decision: 'adopted' }],
          more: { margin },
        }),
      ).saving.route.state;
    expect([state(undefined), state(5), state(1)]).toEqual(['done', 'done', 'undecided']);
  });
});

test('a request that cost nothing before has no saving', () => {
  const cost = { before: 0, after: 0, lift: { percent: 0, interval: [0, 0] as const } };
  expect(savingOf({ ...entry({}).attempt, costPerRequest: cost })).toBeNull();
});
