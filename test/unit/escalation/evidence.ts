/** Evidence for tests: a few starting points, and short ways to change them. */

import type { EscalationEvidence } from '../../../src/escalation/evidence.ts';
import type { Attempt, Decision, LedgerEntry, Refused } from '../../../src/escalation/ledger.ts';
import type { EscalationPolicy, Goal, Lever, Profile } from '../../../src/inputs/escalation-policy.ts';
import type { ClusterReview, ShapeName } from '../../../src/record/failure-review.ts';
import type { Verdict } from '../../../src/record/target-result.ts';
import { asJson } from '../../../src/text/digest.ts';

export const DIGEST = `sha256:${'0'.repeat(64)}`;

export type Triple = readonly [number, number, number];

export interface Try {
  readonly lever?: Lever;
  readonly date?: string;
  readonly lift?: Triple;
  /** null = no held-out slice. */
  readonly hold?: Triple | null;
  /** Saving a request, per cent; null = not priced. */
  readonly cost?: Triple | null;
  readonly decision?: Decision['state'];
  readonly dear?: number;
  readonly minor?: boolean;
  readonly measured?: Attempt['measured'];
  readonly scores?: Attempt['scores'];
  readonly baseScores?: Attempt['baseScores'];
}

export interface Setting {
  /** Points to target with its interval; null = not measured. */
  readonly gap?: Triple | null;
  readonly goal?: Partial<Goal> | null;
  readonly policy?: Partial<EscalationPolicy>;
  readonly shapes?: Partial<Record<ShapeName, number>>;
  /** Instead of shapes. */
  readonly clusters?: readonly Partial<ClusterReview>[];
  readonly review?: boolean;
  readonly profile?: Profile;
  readonly waivers?: EscalationPolicy['waivers'];
  readonly ledger?: readonly Try[];
  readonly refused?: readonly Refused[];
  readonly pr?: Lever | null;
  readonly stated?: { readonly lever: string; readonly contradicts: boolean };
  readonly cases?: number;
  readonly holdout?: number;
  /** Cases that the level was read on; default all. */
  readonly measured?: number;
  readonly aside?: Triple;
  readonly lifts?: { readonly search: Triple; readonly holdout: Triple };
  readonly verdict?: Verdict;
  readonly more?: Partial<EscalationEvidence>;
}

export const TODAY = '2026-11-02';

export const PROFILE: Profile = {
  costOfError: 'medium',
  requestsPerDay: 20_000,
  latencyBudgetMs: 400,
  style: 'strict',
  dataIsolation: 'shared',
  releaseInDays: 90,
  labelledExamples: 800,
  task: 'stable',
  difficulty: 'uniform',
  bottleneck: 'quality',
  closedLabels: false,
  baseAvailableUntil: '2028-06-30',
};

export const FLAT: Try = { lever: 'prompt-optimize', lift: [0.4, -0.2, 1], hold: [0.1, -0.5, 0.7] };
const COSTLY: Profile = { ...PROFILE, difficulty: 'mixed', bottleneck: 'cost', requestsPerDay: 50_000 };

/** Starting points: nothing tried; step 1 done and the rest too small; and, for each later lever, all that it needs. */
const PROMPTLY = { prompt: 0.88, knowledge: 0.03, capability: 0.03, weight: 0.03, unclear: 0.03 };
export const PRESETS = {
  fresh: { shapes: { prompt: 0.6, knowledge: 0.1, capability: 0.1, unclear: 0.2 } },
  plateau: { shapes: PROMPTLY, ledger: [FLAT] },
  rag: { shapes: { knowledge: 0.55, prompt: 0.25, capability: 0.1, unclear: 0.1 }, ledger: [FLAT] },
  tools: { shapes: { capability: 0.5, prompt: 0.44, knowledge: 0.02, unclear: 0.04 }, ledger: [FLAT] },
  route: { shapes: PROMPTLY, profile: COSTLY, ledger: [FLAT] },
  cascade: {
    shapes: PROMPTLY,
    profile: COSTLY,
    ledger: [FLAT, { lever: 'route', hold: [-0.2, -0.9, 0.5], cost: [2, 1, 3.5] }],
  },
  tune: {
    gap: [12, 10.6, 13.4],
    shapes: { weight: 0.7, prompt: 0.18, knowledge: 0.04, capability: 0.04, unclear: 0.04 },
    ledger: [FLAT],
  },
  done: {
    gap: [-2, -3.2, -0.6],
    shapes: { prompt: 0.6, knowledge: 0.1, capability: 0.1, unclear: 0.2 },
    ledger: [FLAT],
  },
} as const satisfies Readonly<Record<string, Setting>>;

export function evidence(setting: Setting): EscalationEvidence {
  const goal: Goal | undefined =
    setting.goal === null ? undefined : { template: 'TaskCompletion', target: 85, maxResidualGap: 3, ...setting.goal };
  const [gap, low, high] = setting.gap ?? [8, 6.6, 9.4];
  const cases = setting.cases ?? 400;
  const n = setting.measured ?? cases;
  const holdout = setting.holdout ?? Math.min(120, cases);
  const level = { points: 85 - gap, interval: [85 - high, 85 - low] as [number, number], n, of: cases };
  const { aside } = setting;
  return {
    target: 'bot',
    policy: { goal, profile: setting.profile ?? PROFILE, waivers: setting.waivers, ...setting.policy },
    today: TODAY,
    verdicts: { run: setting.verdict ?? 'pass', target: setting.verdict ?? 'pass' },
    prLever: setting.pr === undefined ? 'prompt-optimize' : setting.pr,
    stated: setting.stated,
    level:
      goal === undefined || setting.gap === null
        ? null
        : {
            all: level,
            ...(aside === undefined
              ? {}
              : { holdout: { points: aside[0], interval: [aside[1], aside[2]], n: holdout, of: holdout } }),
          },
    suite: { digest: DIGEST, cases, holdout },
    lifts:
      setting.lifts === undefined
        ? undefined
        : { search: liftOf(setting.lifts.search, cases - holdout), holdout: liftOf(setting.lifts.holdout, holdout) },
    review: reviewOf(setting, Math.round((n * (15 + gap)) / 100)),
    ledger: { used: (setting.ledger ?? []).map((item, index) => entry(item, index)), refused: setting.refused ?? [] },
    ...setting.more,
  };
}

function liftOf([points, low, high]: Triple, n: number) {
  return { points, interval: [low, high] as [number, number], n };
}

/** Whole cases by share, looked at by a judge; weight survived an attempt. */
function reviewOf({ shapes = {}, clusters, review = true }: Setting, failures: number): EscalationEvidence['review'] {
  if (!review) return { done: false, failures, clusters: [] };
  const list =
    clusters ??
    Object.entries(shapes).map(([shape, share]) => ({
      shape: shape as ShapeName,
      size: Math.round(share * failures),
      ...(shape === 'weight' ? { survived: 1 } : {}),
    }));
  const made = list
    .filter(({ size = 0 }) => size > 0)
    .map((one, index): ClusterReview => {
      const base = { id: `k${index}`, template: 'TaskCompletion', size: 0, shape: 'unclear', by: 'judge' } as const;
      return { ...base, title: `${one.shape} failures`, fix: 'see the cases', cases: [], ...one };
    });
  return { done: true, failures: made.reduce((sum, { size }) => sum + size, 0), clusters: made };
}

export function entry(item: Try, index = 0): LedgerEntry {
  const [points, low, high] = item.lift ?? [0.4, -0.2, 1];
  const attempt: Attempt = {
    lever: item.lever ?? 'prompt-optimize',
    commit: `c${index}`,
    date: item.date ?? `2026-10-${String(10 + index)}`,
    suite: DIGEST,
    templates: { TaskCompletion: DIGEST },
    goal: 'TaskCompletion',
    before: 72,
    after: 72 + points,
    lift: { points, interval: [low, high], n: 280 },
    record: `sha256:${String(index).padStart(64, 'a')}`,
    ...(item.decision === undefined ? {} : { decision: { state: item.decision, by: 'kim', reason: 'as said' } }),
    ...(item.dear === undefined ? {} : { dear: item.dear }),
    ...(item.minor === undefined ? {} : { minor: item.minor }),
    ...(item.measured === undefined ? {} : { measured: item.measured }),
    ...(item.scores === undefined ? {} : { scores: item.scores, baseScores: item.baseScores }),
    ...(item.hold === null
      ? {}
      : {
          holdout: {
            points: (item.hold ?? [0.1, -0.5, 0.7])[0],
            interval: span(item.hold ?? [0.1, -0.5, 0.7]),
            n: 120,
          },
        }),
    ...(item.cost === undefined || item.cost === null
      ? {}
      : {
          costPerRequest: {
            before: 0.002,
            after: 0.002 * (1 - item.cost[0] / 100),
            lift: { percent: item.cost[0], interval: span(item.cost) },
          },
        }),
  };
  return { attempt, source: asJson(attempt), line: index + 1 };
}

function span([, low, high]: Triple): readonly [number, number] {
  return [low, high];
}
