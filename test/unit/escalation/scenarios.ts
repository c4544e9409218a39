/** The scenario table: one row a rule, a precedence pair, a boundary or a worked case of the published guidance. */
import type { AntiPattern, CriterionState, EscalationEntry } from '../../../src/core/escalation/outcome.ts';
import type { CriterionId, Lever, Profile } from '../../../src/core/escalation/policy.ts';
import { FLAT, PRESETS, PROFILE, type Setting } from './evidence.ts';

export interface Scenario {
  readonly name: string;
  readonly from: keyof typeof PRESETS;
  readonly change?: Setting;
  readonly want: {
    readonly outcome: EscalationEntry['outcome'];
    readonly lever?: Lever;
    readonly next?: Lever;
    readonly missing?: readonly CriterionId[];
    readonly criteria?: Partial<Record<CriterionId, CriterionState>>;
    readonly antiPatterns?: readonly AntiPattern[];
    readonly orderSkipped?: boolean;
    readonly bands?: readonly string[];
  };
  /** Shown in the comment. */
  readonly sentence: string;
}

const profile = (change: Profile): Profile => ({ ...PROFILE, ...change });
const S3 = {
  prompt: { inputTokens: 1200, outputTokens: 200, priceIn: 0.15, priceOut: 0.6, cachedShare: 0, cacheDiscount: 0.9 },
  tuned: {
    inputTokens: 400,
    outputTokens: 200,
    priceIn: 0.15,
    priceOut: 0.6,
    trainingUsd: 50,
    amortiseMonths: 1,
    servingUsdPerMonth: 0,
  },
};
const cached = (share: number) => ({ ...S3, prompt: { ...S3.prompt, cachedShare: share } });
const COSTLY = PRESETS.route.profile;
const ROUTED = PRESETS.cascade.ledger[1];

// biome-ignore format: one row a scenario
export const SCENARIOS: readonly Scenario[] = [
  // --- the gap and its bands
  { name: 'a gap of 0 is reached', from: 'plateau', change: { gap: [0, -2, 2] }, want: { outcome: 'not-needed', bands: ['reached', '0-5'] }, sentence: "Escalation: not needed. The target of 85 is reached (85): ship, no lever." },
  { name: 'a negative gap is reached', from: 'fresh', change: { gap: [-1.2, -3, 0.6] }, want: { outcome: 'not-needed' }, sentence: "Escalation: not needed. The target of 85 is reached (86.2): ship, no lever." },
  { name: 'a point above 0 is not reached, even when its interval holds 0', from: 'fresh', change: { gap: [0.5, -1, 2] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E1: 'unmet' }, bands: ['reached', '0-5'] }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: '4.99 lies in the lowest band', from: 'fresh', change: { gap: [4.99, 4.6, 4.99] }, want: { outcome: 'not-met', next: 'prompt-optimize', bands: ['0-5'] }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: '5 opens the middle band', from: 'fresh', change: { gap: [5, 5, 5.4] }, want: { outcome: 'not-met', bands: ['5-10'] }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: '10 still lies in the middle band', from: 'fresh', change: { gap: [10, 9, 10] }, want: { outcome: 'not-met', bands: ['5-10'] }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'above 10 the path still begins at step 1', from: 'fresh', change: { gap: [10.01, 10.01, 11] }, want: { outcome: 'not-met', next: 'prompt-optimize', bands: ['10+'] }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'an interval over a mark names both bands', from: 'fresh', change: { gap: [5.4, 4.1, 6.7] }, want: { outcome: 'not-met', bands: ['0-5', '5-10'] }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'no goal: nothing can be decided', from: 'tune', change: { goal: null }, want: { outcome: 'unknown', criteria: { E1: 'unknown' } }, sentence: "Escalation: unknown. No goal is set." },
  { name: 'a goal that was not measured', from: 'tune', change: { gap: null }, want: { outcome: 'unknown' }, sentence: "Escalation: unknown. Nothing was measured on TaskCompletion." },
  { name: 'what if the target were 90', from: 'plateau', change: { gap: [0, -0.4, 0.4], goal: { target: 90 } }, want: { outcome: 'not-met', criteria: { E1: 'met' }, bands: ['0-5', '5-10'] }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },

  // --- E1
  { name: 'E1 is decided by the lower bound: 3 is not above 3', from: 'tune', change: { gap: [5, 3, 7] }, want: { outcome: 'not-met', criteria: { E1: 'unmet' }, next: 'model-swap' }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'E1 with the lower bound just above', from: 'tune', change: { gap: [5, 3.01, 7] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E1: 'met' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 5 points." },

  // --- the ledger and step 1
  { name: 'nothing tried: step 1 is next', from: 'fresh', want: { outcome: 'not-met', next: 'prompt-optimize', missing: ['E2', 'E3'], criteria: { E2: 'unknown', E3: 'unknown' }, antiPatterns: [], orderSkipped: false }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'one attempt, tight and flat, is a plateau', from: 'plateau', want: { outcome: 'not-met', next: 'model-swap', criteria: { E2: 'met', E3: 'met' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'one attempt with a wide interval is unknown', from: 'plateau', change: { ledger: [{ hold: [0.5, -3, 4] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', missing: ['E3'], criteria: { E3: 'unknown' } }, sentence: "Escalation: not met. Next: prompt-optimize. 1 of 14 criteria lacks evidence." },
  { name: 'an attempt that lifts is no plateau', from: 'plateau', change: { ledger: [{ lift: [4, 2.4, 5.6], hold: [3.8, 2, 5.6] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E3: 'unmet' } }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria are not met." },
  { name: 'a lift that the held-out slice does not repeat is none', from: 'plateau', change: { ledger: [{ lift: [5, 3, 7], hold: [0.1, -0.7, 0.9] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'an upper bound equal to min-lift is not below it', from: 'plateau', change: { ledger: [{ hold: [0.2, -0.6, 1] }] }, want: { outcome: 'not-met', criteria: { E3: 'unknown' } }, sentence: "Escalation: not met. Next: prompt-optimize. 1 of 14 criteria lacks evidence." },
  { name: 'two wide attempts pool to a plateau', from: 'plateau', change: { ledger: [{ hold: [-0.4, -1.8, 1] }, { hold: [-0.3, -1.7, 1.1] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'an old lift does not undo a later plateau', from: 'plateau', change: { ledger: [{ hold: [4, 3, 5] }, FLAT] }, want: { outcome: 'not-met', criteria: { E3: 'met' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'a later lift undoes an old plateau', from: 'plateau', change: { ledger: [FLAT, { hold: [4, 3, 5] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E3: 'unmet' } }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria are not met." },
  { name: 'attempts are ordered by date, not by line', from: 'plateau', change: { ledger: [{ hold: [4, 3, 5], date: '2026-11-02' }, { ...FLAT, date: '2026-09-01' }] }, want: { outcome: 'not-met', criteria: { E3: 'unmet' } }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria are not met." },
  { name: 'an attempt without a held-out slice decides nothing', from: 'plateau', change: { ledger: [{ hold: null }] }, want: { outcome: 'not-met', criteria: { E3: 'unknown', E2: 'met' } }, sentence: "Escalation: not met. Next: prompt-optimize. 1 of 14 criteria lacks evidence." },
  { name: 'a stronger base model counts as an attempt of step 1', from: 'plateau', change: { ledger: [{ ...FLAT, lever: 'model-swap' }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: 'a larger min-lift makes a small lift a plateau', from: 'plateau', change: { minLift: 3, ledger: [{ hold: [2, 1.2, 2.8] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'refused entries leave E2 and E3 unknown', from: 'tune', change: { ledger: [], refused: [{ entry: {}, why: 'another ruler' }] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E2: 'unknown', E3: 'unknown' } }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'every lever has plateaued', from: 'tune', change: { ledger: [FLAT, { ...FLAT, lever: 'fine-tune' }, { ...FLAT, lever: 'model-swap' }] }, want: { outcome: 'not-met', next: 'model-swap' }, sentence: "Escalation: not met. Next: model-swap. All criteria hold, but no lever is left that has not plateaued." },

  // --- retrieval and tools
  { name: 'knowledge-shaped and step 1 done: retrieval', from: 'rag', want: { outcome: 'met', lever: 'rag', criteria: { E5: 'unknown', E9: 'unmet' } }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points." },
  { name: 'a knowledge share of 20 % is enough', from: 'rag', change: { shapes: { knowledge: 0.2, prompt: 0.8 } }, want: { outcome: 'met', lever: 'rag' }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points." },
  { name: 'a knowledge share of 19 % is not', from: 'rag', change: { shapes: { knowledge: 0.19, prompt: 0.81 } }, want: { outcome: 'not-met', criteria: { E5: 'not-applicable' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'retrieval waits for step 1', from: 'rag', change: { ledger: [] }, want: { outcome: 'not-met', next: 'prompt-optimize' }, sentence: "Escalation: not met. Next: prompt-optimize. 3 of 14 criteria lack evidence." },
  { name: 'retrieval needs a gap above the accepted one', from: 'rag', change: { gap: [4, 2, 6] }, want: { outcome: 'not-met', next: 'rag', missing: ['E1'] }, sentence: "Escalation: not met. Next: rag. 1 of 14 criteria lacks evidence." },
  { name: 'a retrieval attempt that plateaued is not named again', from: 'rag', change: { ledger: [FLAT, { ...FLAT, lever: 'rag' }] }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E5: 'met' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'a retrieval attempt that lifts goes on', from: 'rag', change: { ledger: [FLAT, { lever: 'rag', hold: [3.8, 2, 5.6] }] }, want: { outcome: 'met', lever: 'rag', criteria: { E5: 'unmet' } }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points." },
  { name: 'a waived step is not named', from: 'rag', change: { waivers: [{ criterion: 'E5', reason: 'answers come from the prompt alone' }] }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E5: 'waived' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'a release within 7 days leaves step 1 alone', from: 'rag', change: { profile: profile({ releaseInDays: 7 }) }, want: { outcome: 'not-met', next: 'prompt-optimize', missing: ['E13'] }, sentence: "Escalation: not met. Next: prompt-optimize. 1 of 14 criteria lacks evidence." },
  { name: 'with 8 days retrieval fits', from: 'rag', change: { profile: profile({ releaseInDays: 8 }) }, want: { outcome: 'met', lever: 'rag' }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points." },
  { name: 'no failure review: the review comes first', from: 'rag', change: { review: false }, want: { outcome: 'not-met', next: 'rag', missing: ['E8'], criteria: { E5: 'unknown', E6: 'unknown', E8: 'unknown', E9: 'unknown' } }, sentence: "Escalation: not met. Next: rag. 4 of 14 criteria lack evidence." },
  { name: 'capability-shaped and step 1 done: tools', from: 'tools', want: { outcome: 'met', lever: 'tools', criteria: { E6: 'unknown' } }, sentence: "Escalation: met. Lever justified: tools, for a gap of 8 points." },
  { name: 'tools wait for step 1 too', from: 'tools', change: { ledger: [] }, want: { outcome: 'not-met', next: 'prompt-optimize' }, sentence: "Escalation: not met. Next: prompt-optimize. 3 of 14 criteria lack evidence." },
  { name: 'tools do not ask for a large gap', from: 'tools', change: { gap: [2, 1, 3] }, want: { outcome: 'met', lever: 'tools' }, sentence: "Escalation: met. Lever justified: tools, for a gap of 2 points." },
  { name: 'retrieval before tools when both are justified', from: 'rag', change: { shapes: { knowledge: 0.3, capability: 0.5, prompt: 0.2 } }, want: { outcome: 'met', lever: 'rag' }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points." },

  // --- cost levers
  { name: 'costly mixed traffic: routing', from: 'route', want: { outcome: 'met', lever: 'route', criteria: { E4: 'unknown', E7: 'unknown' } }, sentence: "Escalation: met. Lever justified: route, for a gap of 8 points." },
  { name: 'routing before retrieval when both are justified', from: 'route', change: { shapes: { knowledge: 0.55, prompt: 0.45 } }, want: { outcome: 'met', lever: 'route' }, sentence: "Escalation: met. Lever justified: route, for a gap of 8 points." },
  { name: '9,999 requests a day do not justify routing', from: 'route', change: { profile: { ...COSTLY, requestsPerDay: 9_999 } }, want: { outcome: 'not-met' }, sentence: "Escalation: not met. Next: model-swap. 3 of 14 criteria lack evidence." },
  { name: 'below 1,000 a day routing is out of question', from: 'route', change: { profile: { ...COSTLY, requestsPerDay: 999 } }, want: { outcome: 'not-met', criteria: { E4: 'not-applicable' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria lacks evidence." },
  { name: 'uniform difficulty leaves nothing to route', from: 'route', change: { profile: { ...COSTLY, difficulty: 'uniform' } }, want: { outcome: 'met', lever: 'cascade', criteria: { E4: 'not-applicable' } }, sentence: "Escalation: met. Lever justified: cascade, for a gap of 8 points." },
  { name: 'routing done: the cascade', from: 'cascade', want: { outcome: 'met', lever: 'cascade', criteria: { E4: 'met' } }, sentence: "Escalation: met. Lever justified: cascade, for a gap of 8 points." },
  { name: 'a saving that still grows keeps routing open', from: 'cascade', change: { ledger: [FLAT, { ...ROUTED, cost: [40, 30, 50] }] }, want: { outcome: 'met', lever: 'route', criteria: { E4: 'unmet' } }, sentence: "Escalation: met. Lever justified: route, for a gap of 8 points." },
  { name: 'a saving around 5 % is not decided', from: 'cascade', change: { ledger: [FLAT, { ...ROUTED, cost: [5, 1, 9] }] }, want: { outcome: 'met', lever: 'route', criteria: { E4: 'unknown' } }, sentence: "Escalation: met. Lever justified: route, for a gap of 8 points." },
  { name: 'a saving bought with quality is none', from: 'cascade', change: { ledger: [FLAT, { lever: 'route', hold: [-7, -9, -5], cost: [40, 30, 50] }] }, want: { outcome: 'met', lever: 'route', criteria: { E4: 'unknown' } }, sentence: "Escalation: met. Lever justified: route, for a gap of 8 points." },
  { name: 'with bottleneck quality routing stays unknown and is not named before a quality lever', from: 'rag', change: { profile: profile({ difficulty: 'mixed' }) }, want: { outcome: 'met', lever: 'rag', criteria: { E4: 'unknown', E7: 'not-applicable' } }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points." },
  { name: 'it is named when nothing else is open', from: 'tune', change: { profile: profile({ difficulty: 'mixed' }) }, want: { outcome: 'not-met', next: 'route', missing: ['E4'] }, sentence: "Escalation: not met. Next: route. 1 of 14 criteria lacks evidence." },

  // --- the tune
  { name: 'everything in place: a tune is justified', from: 'tune', want: { outcome: 'met', lever: 'fine-tune', criteria: { E1: 'met', E2: 'met', E3: 'met', E4: 'not-applicable', E5: 'not-applicable', E6: 'not-applicable', E7: 'not-applicable', E8: 'met', E9: 'met', E10: 'met', E11: 'met', E12: 'met', E13: 'met', E14: 'met' }, antiPatterns: [], orderSkipped: false }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: 'a tie is not the largest share', from: 'tune', change: { shapes: { weight: 0.5, prompt: 0.5 } }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E9: 'unmet' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: 'unclear failures weigh like any other shape', from: 'tune', change: { shapes: { weight: 0.4, unclear: 0.45, prompt: 0.15 } }, want: { outcome: 'not-met', criteria: { E9: 'unmet' } }, sentence: "Escalation: not met. Next: model-swap. 1 of 14 criteria is not met." },
  { name: '10,000 requests a day are enough unpriced', from: 'tune', change: { profile: profile({ requestsPerDay: 10_000 }) }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E10: 'met' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: '9,999 unpriced are not known to pay', from: 'tune', change: { profile: profile({ requestsPerDay: 9_999 }) }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E10'], criteria: { E10: 'unknown' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria lacks evidence." },
  { name: '999 stay on prompts', from: 'tune', change: { profile: profile({ requestsPerDay: 999 }) }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: 'a volume that is not declared is unknown', from: 'tune', change: { profile: profile({ requestsPerDay: undefined }) }, want: { outcome: 'not-met', missing: ['E10'], criteria: { E10: 'unknown' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria lacks evidence." },
  { name: 'prices overrule the volume: 10,000 uncached does not pay', from: 'tune', change: { profile: profile({ requestsPerDay: 10_000 }), economics: S3 }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: '13,900 uncached pays', from: 'tune', change: { profile: profile({ requestsPerDay: 13_900 }), economics: S3 }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E10: 'met' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: 'caching moves the crossing: 73,000 does not pay at a share of 0.6', from: 'tune', change: { profile: profile({ requestsPerDay: 73_000 }), economics: cached(0.6) }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: '73,100 does', from: 'tune', change: { profile: profile({ requestsPerDay: 73_100 }), economics: cached(0.6) }, want: { outcome: 'met', lever: 'fine-tune' }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: 'at a share of 0.8 it never pays', from: 'tune', change: { profile: profile({ requestsPerDay: 5_000_000 }), economics: cached(0.8) }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: '199 labelled examples', from: 'tune', change: { profile: profile({ labelledExamples: 199 }) }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E11'], criteria: { E11: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: '499 labelled examples', from: 'tune', change: { profile: profile({ labelledExamples: 499 }) }, want: { outcome: 'not-met', criteria: { E11: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: '500 labelled examples and a stable task', from: 'tune', change: { profile: profile({ labelledExamples: 500 }) }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E11: 'met' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: 'a task that still changes', from: 'tune', change: { profile: profile({ task: 'changing' }) }, want: { outcome: 'not-met', criteria: { E11: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: 'per-tenant data blocks a tune', from: 'tune', change: { profile: { ...PROFILE, dataIsolation: 'per-tenant' } }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E12'], criteria: { E12: 'unmet' }, antiPatterns: [] }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: 'per-tenant data can be waived and is named all the same', from: 'tune', change: { profile: { ...PROFILE, dataIsolation: 'per-tenant' }, waivers: [{ criterion: 'E12', reason: 'one shared base model' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E12: 'waived' }, antiPatterns: ['per-tenant-tune'] }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: '59 days to release are too few', from: 'tune', change: { profile: profile({ releaseInDays: 59 }) }, want: { outcome: 'not-met', missing: ['E13'], criteria: { E13: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: '60 days are enough', from: 'tune', change: { profile: profile({ releaseInDays: 60 }) }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E13: 'met' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: 'a waived release date lets a tune through', from: 'tune', change: { profile: profile({ releaseInDays: 7 }), waivers: [{ criterion: 'E13', reason: 'ships behind a flag' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E13: 'waived' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: '49 eval cases', from: 'tune', change: { cases: 49, holdout: 30 }, want: { outcome: 'not-met', criteria: { E14: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: '50 eval cases with 30 held out', from: 'tune', change: { cases: 50, holdout: 30 }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E14: 'met' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: '29 held out', from: 'tune', change: { holdout: 29 }, want: { outcome: 'not-met', missing: ['E14'], criteria: { E14: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: 'a waiver changes nothing about what is met', from: 'tune', change: { waivers: [{ criterion: 'E13', reason: 'not needed' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E13: 'met' } }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },

  // --- order and anti-patterns
  { name: 'a tune with nothing tried', from: 'fresh', change: { pr: 'fine-tune' }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, antiPatterns: ['fine-tune-first', 'no-scored-prompt-attempt'] }, sentence: "Escalation: not met. Order skipped: this change already pulls fine-tune. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'a tune after retrieval alone', from: 'fresh', change: { pr: 'fine-tune', ledger: [{ ...FLAT, lever: 'rag' }] }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, antiPatterns: ['no-scored-prompt-attempt'] }, sentence: "Escalation: not met. Order skipped: this change already pulls fine-tune. Next: prompt-optimize. 1 of 14 criteria lacks evidence." },
  { name: 'a tune in its turn skips nothing', from: 'tune', change: { pr: 'fine-tune' }, want: { outcome: 'met', lever: 'fine-tune', orderSkipped: false, antiPatterns: [] }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 12 points." },
  { name: 'a tune to teach facts', from: 'rag', change: { pr: 'fine-tune' }, want: { outcome: 'met', lever: 'rag', orderSkipped: true, antiPatterns: ['tuning-facts'] }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points. Order skipped: this change already pulls fine-tune." },
  { name: 'a tune on few examples of a changing task', from: 'tune', change: { pr: 'fine-tune', profile: profile({ labelledExamples: 150, task: 'changing' }) }, want: { outcome: 'not-met', antiPatterns: ['few-examples', 'changing-task'] }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: 'a tune without a failure review', from: 'tune', change: { pr: 'fine-tune', review: false }, want: { outcome: 'not-met', orderSkipped: true, antiPatterns: ['no-failure-review'] }, sentence: "Escalation: not met. Order skipped: this change already pulls fine-tune. Next: rag. 4 of 14 criteria lack evidence." },
  { name: 'retrieval before any prompt attempt', from: 'fresh', change: { pr: 'rag' }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, antiPatterns: [] }, sentence: "Escalation: not met. Order skipped: this change already pulls rag. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'a stronger base model skips nothing', from: 'fresh', change: { pr: 'model-swap' }, want: { outcome: 'not-met', orderSkipped: false, antiPatterns: [] }, sentence: "Escalation: not met. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'a waived step 1 lets retrieval through in order', from: 'rag', change: { pr: 'rag', ledger: [{ ...FLAT, lever: 'tools' }], waivers: [{ criterion: 'E3', reason: 'the prompt is fixed by contract' }] }, want: { outcome: 'met', lever: 'rag', orderSkipped: false, criteria: { E3: 'waived' } }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points." },

  // --- worked cases of the published guidance
  { name: 'the agent at 71 against 85, two thirds tone and format, a tune in the pull request', from: 'fresh', change: { gap: [14, 11.2, 16.8], shapes: { prompt: 0.67, knowledge: 0.13, capability: 0.08, unclear: 0.12 }, pr: 'fine-tune' }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, bands: ['10+'] }, sentence: "Escalation: not met. Order skipped: this change already pulls fine-tune. Next: prompt-optimize. 2 of 14 criteria lack evidence." },
  { name: 'the same agent after a prompt sweep to 83: within what is accepted', from: 'plateau', change: { gap: [2, -0.5, 4.5] }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E1: 'unmet' } }, sentence: "Escalation: not met. Next: model-swap. 2 of 14 criteria are not met." },
  { name: 'the ticket table: 88 % prompted, 800 examples, 50,000 a day, tone held by weights', from: 'tune', change: { goal: { target: 92, maxResidualGap: 1 }, gap: [-3, -5, -1], profile: profile({ requestsPerDay: 50_000, closedLabels: true }), pr: 'fine-tune' }, want: { outcome: 'met', lever: 'fine-tune' }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 4 points." },
  { name: 'the ticket table at 100 a day is not worth it', from: 'tune', change: { goal: { target: 92, maxResidualGap: 1 }, gap: [-3, -5, -1], profile: profile({ requestsPerDay: 100 }) }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 1 of 14 criteria is not met." },
  { name: 'the outage classifier: a closed vocabulary, 10,000 examples, far below the target', from: 'tune', change: { gap: [54, 50, 58], profile: profile({ labelledExamples: 10_000, closedLabels: true, requestsPerDay: 30_000 }) }, want: { outcome: 'met', lever: 'fine-tune' }, sentence: "Escalation: met. Lever justified: fine-tune, for a gap of 54 points." },
  { name: 'data that changes weekly stays on prompts', from: 'tune', change: { profile: profile({ task: 'changing', releaseInDays: 7 }) }, want: { outcome: 'not-met', criteria: { E11: 'unmet', E13: 'unmet' } }, sentence: "Escalation: not met. Next: fine-tune. 2 of 14 criteria are not met." },
  { name: 'behaviour by weights, facts by retrieval', from: 'rag', change: { shapes: { knowledge: 0.6, weight: 0.4 }, pr: 'fine-tune' }, want: { outcome: 'met', lever: 'rag', antiPatterns: ['tuning-facts'] }, sentence: "Escalation: met. Lever justified: rag, for a gap of 8 points. Order skipped: this change already pulls fine-tune." },
];
