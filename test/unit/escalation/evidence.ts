/** Evidence for tests: a few starting points, and short ways to change them. */

import type { EscalationEvidence } from '../../../src/escalation/evidence.ts';
import type { Attempt, LedgerEntry, Refused } from '../../../src/escalation/ledger.ts';
import type { Economics, Goal, Lever, Profile, Waiver } from '../../../src/inputs/escalation-policy.ts';
import type { Shapes } from '../../../src/record/escalation-entry.ts';
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
}

export interface Setting {
  /** Points to target with its interval; null = not measured. */
  readonly gap?: Triple | null;
  readonly goal?: Partial<Goal> | null;
  readonly minLift?: number;
  readonly shapes?: Partial<Record<keyof Shapes, number>>;
  readonly review?: boolean;
  readonly profile?: Profile;
  readonly economics?: Economics;
  readonly waivers?: readonly Waiver[];
  readonly ledger?: readonly Try[];
  readonly refused?: readonly Refused[];
  readonly pr?: Lever | null;
  readonly stated?: { readonly lever: string; readonly contradicts: boolean };
  readonly cases?: number;
  readonly holdout?: number;
}

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
};

export const FLAT: Try = { lever: 'prompt-optimize', lift: [0.4, -0.2, 1], hold: [0.1, -0.5, 0.7] };
const COSTLY: Profile = { ...PROFILE, difficulty: 'mixed', bottleneck: 'cost', requestsPerDay: 50_000 };

/** Starting points: nothing tried; step 1 done; and, for each later lever, all that it needs. */
export const PRESETS = {
  fresh: { shapes: { prompt: 0.6, knowledge: 0.1, capability: 0.1, unclear: 0.2 } },
  plateau: { shapes: { prompt: 0.6, knowledge: 0.1, capability: 0.1, unclear: 0.2 }, ledger: [FLAT] },
  rag: { shapes: { knowledge: 0.55, prompt: 0.25, capability: 0.1, unclear: 0.1 }, ledger: [FLAT] },
  tools: { shapes: { capability: 0.5, prompt: 0.3, knowledge: 0.1, unclear: 0.1 }, ledger: [FLAT] },
  route: { shapes: { prompt: 0.7, knowledge: 0.1, capability: 0.05, unclear: 0.15 }, profile: COSTLY, ledger: [FLAT] },
  cascade: {
    shapes: { prompt: 0.7, knowledge: 0.1, capability: 0.05, unclear: 0.15 },
    profile: COSTLY,
    ledger: [FLAT, { lever: 'route', hold: [-0.2, -0.9, 0.5], cost: [2, 1, 3.5] }],
  },
  tune: {
    gap: [12, 10.6, 13.4],
    shapes: { weight: 0.6, prompt: 0.2, knowledge: 0.1, capability: 0.05, unclear: 0.05 },
    ledger: [FLAT],
  },
} as const satisfies Readonly<Record<string, Setting>>;

export function evidence(setting: Setting): EscalationEvidence {
  const goal: Goal | undefined =
    setting.goal === null ? undefined : { template: 'TaskCompletion', target: 85, maxResidualGap: 3, ...setting.goal };
  const [gap, low, high] = setting.gap ?? [8, 6.6, 9.4];
  const done = setting.review ?? true;
  return {
    target: 'bot',
    policy: {
      goal,
      minLift: setting.minLift,
      profile: setting.profile ?? PROFILE,
      economics: setting.economics,
      waivers: setting.waivers,
    },
    prLever: setting.pr === undefined ? 'prompt-optimize' : setting.pr,
    stated: setting.stated,
    level:
      goal === undefined || setting.gap === null
        ? null
        : {
            id: goal.template,
            digest: DIGEST,
            head: 85 - gap,
            interval: [85 - high, 85 - low],
            n: setting.cases ?? 400,
          },
    suite: { digest: DIGEST, cases: setting.cases ?? 400, holdout: setting.holdout ?? 120 },
    review: { done, failures: 100, clusters: [] },
    shapes: done
      ? { prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 0, ...setting.shapes }
      : { prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 },
    ledger: { used: (setting.ledger ?? []).map((item, index) => entry(item, index)), refused: setting.refused ?? [] },
  };
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
          costPerRequest: { before: 0.002, after: 0.002, lift: { percent: item.cost[0], interval: span(item.cost) } },
        }),
  };
  return { attempt, source: asJson(attempt), line: index + 1 };
}

function span([, low, high]: Triple): readonly [number, number] {
  return [low, high];
}
