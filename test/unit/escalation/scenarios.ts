/** The scenario table: one row a rule, a precedence pair, a boundary or a worked case of the published guidance. */

import type { CriterionId, Lever, Profile } from '../../../src/inputs/escalation-policy.ts';
import type { AntiPattern, CriterionState, EscalationEntry } from '../../../src/record/escalation-entry.ts';
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
    /** Within why that step is next. */
    readonly why?: string;
    readonly criteria?: Partial<Record<CriterionId, CriterionState>>;
    readonly antiPatterns?: readonly AntiPattern[];
    readonly orderSkipped?: boolean;
    readonly bands?: readonly string[];
    /** Within the sentence. */
    readonly says?: string;
    /** Among the notes. */
    readonly notes?: readonly string[];
    /** Within a criterion's line. */
    readonly evidence?: Partial<Record<CriterionId, string>>;
  };
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
const COSTLY: Profile = PRESETS.route.profile;
const ROUTED = PRESETS.cascade.ledger[1];
/** 18 ticket labels: $5 for 1,000 tickets prompted, $0.40 tuned, $500 of training paid off in a month. */
const TICKETS = {
  prompt: { inputTokens: 1000, outputTokens: 0, priceIn: 5, priceOut: 0, cachedShare: 0, cacheDiscount: 0 },
  tuned: {
    inputTokens: 1000,
    outputTokens: 0,
    priceIn: 0.4,
    priceOut: 0,
    trainingUsd: 500,
    amortiseMonths: 1,
    servingUsdPerMonth: 0,
  },
};
const NO_RETRAIN = 'Below 5 points step 1 almost always closes the gap.';

// biome-ignore format: one row a scenario
export const SCENARIOS: readonly Scenario[] = [
  // --- the gap and its bands
  { name: 'a gap of 0 is reached', from: 'plateau', change: { gap: [0, -2, 2] }, want: { outcome: 'not-needed', bands: ['reached', '0-5'] } },
  { name: 'a negative gap is reached', from: 'fresh', change: { gap: [-1.2, -3, 0.6] }, want: { outcome: 'not-needed' } },
  { name: 'a point above 0 whose gap is surely accepted is within', from: 'fresh', change: { gap: [0.5, -1, 2] }, want: { outcome: 'not-needed', criteria: { E1: 'unmet' }, bands: ['reached', '0-5'], says: 'within the 3 accepted' } },
  { name: '4.99 lies in the lowest band', from: 'fresh', change: { gap: [4.99, 4.6, 4.99] }, want: { outcome: 'not-met', next: 'prompt-optimize', bands: ['0-5'] } },
  { name: '5 opens the middle band', from: 'fresh', change: { gap: [5, 5, 5.4] }, want: { outcome: 'not-met', bands: ['5-10'] } },
  { name: '10 still lies in the middle band', from: 'fresh', change: { gap: [10, 9, 10] }, want: { outcome: 'not-met', bands: ['5-10'] } },
  { name: 'above 10 the path still begins at step 1', from: 'fresh', change: { gap: [10.01, 10.01, 11] }, want: { outcome: 'not-met', next: 'prompt-optimize', bands: ['10+'] } },
  { name: 'an interval over a mark names both bands', from: 'fresh', change: { gap: [5.4, 4.1, 6.7] }, want: { outcome: 'not-met', bands: ['0-5', '5-10'] } },
  { name: 'no goal: nothing can be decided', from: 'tune', change: { goal: null }, want: { outcome: 'unknown', criteria: { E1: 'unknown' } } },
  { name: 'a goal that was not measured', from: 'tune', change: { gap: null }, want: { outcome: 'unknown' } },
  { name: 'what if the target were 90', from: 'plateau', change: { gap: [0, -0.4, 0.4], goal: { target: 90 } }, want: { outcome: 'not-met', criteria: { E1: 'met' }, bands: ['0-5', '5-10'] } },

  { name: 'below 5 points the note says that step 1 is enough', from: 'fresh', change: { gap: [3, 2, 4] }, want: { outcome: 'not-met', next: 'prompt-optimize', bands: ['0-5'], notes: [NO_RETRAIN] } },
  { name: 'from 5 to 10 routing and retrieval come before a tune', from: 'fresh', change: { gap: [7, 6, 8] }, want: { outcome: 'not-met', notes: ['Between 5 and 10 points routing and retrieval come before any tune.'] } },
  { name: 'above 10 a tune is in scope only for the rest', from: 'fresh', change: { gap: [14, 12, 16] }, want: { outcome: 'not-met', notes: ['Above 10 points no single lever is enough; a tune is in scope only for what steps 1 to 4 leave.'] } },
  { name: 'over a mark the advice is that of the cheaper band', from: 'fresh', change: { gap: [10.2, 9, 11.4] }, want: { outcome: 'not-met', bands: ['5-10', '10+'], notes: ["The gap's interval spans the bands 5-10 and 10+: the advice is that of the cheaper one. Between 5 and 10 points routing and retrieval come before any tune."] } },

  // --- E1
  { name: 'E1 is decided by the lower bound: 3 is not above 3', from: 'tune', change: { gap: [5, 3, 7] }, want: { outcome: 'not-met', criteria: { E1: 'unmet' } } },
  { name: 'E1 with the lower bound just above', from: 'tune', change: { gap: [5, 3.01, 7] }, want: { outcome: 'not-met', next: 'rag', missing: ['E5'], criteria: { E1: 'met', E5: 'unknown' } } },

  // --- the ledger and step 1
  { name: 'nothing tried: step 1 is next', from: 'fresh', want: { outcome: 'not-met', next: 'prompt-optimize', missing: ['E3'], criteria: { E2: 'not-applicable', E3: 'unmet' }, antiPatterns: [], orderSkipped: false } },
  { name: 'one attempt, tight and flat, is a plateau', from: 'plateau', want: { outcome: 'not-met', next: 'model-swap', criteria: { E2: 'met', E3: 'met' } } },
  { name: 'one attempt with a wide interval is unknown', from: 'plateau', change: { ledger: [{ hold: [0.5, -3, 4] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', missing: ['E3'], criteria: { E3: 'unknown' } } },
  { name: 'an attempt that lifts is no plateau', from: 'plateau', change: { ledger: [{ lift: [4, 2.4, 5.6], hold: [3.8, 2, 5.6] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E3: 'unmet' } } },
  { name: 'a lift that the held-out slice does not repeat is none', from: 'plateau', change: { ledger: [{ lift: [5, 3, 7], hold: [0.1, -0.7, 0.9] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } } },
  { name: 'both slices together are what is held against min-lift', from: 'plateau', change: { ledger: [{ hold: [0.2, -0.6, 1] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } } },
  { name: 'two wide attempts pool to a plateau', from: 'plateau', change: { ledger: [{ hold: [-0.4, -1.8, 1] }, { hold: [-0.3, -1.7, 1.1] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } } },
  { name: 'an old lift does not undo a later plateau', from: 'plateau', change: { ledger: [{ hold: [4, 3, 5] }, FLAT] }, want: { outcome: 'not-met', criteria: { E3: 'met' } } },
  { name: 'a later lift undoes an old plateau', from: 'plateau', change: { ledger: [FLAT, { hold: [4, 3, 5] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E3: 'unmet' } } },
  { name: 'attempts are ordered by date, not by line', from: 'plateau', change: { ledger: [{ hold: [4, 3, 5], date: '2026-11-02' }, { ...FLAT, date: '2026-09-01' }] }, want: { outcome: 'not-met', criteria: { E3: 'unmet' } } },
  { name: 'an attempt without a held-out slice decides nothing', from: 'plateau', change: { ledger: [{ hold: null }] }, want: { outcome: 'not-met', criteria: { E3: 'unknown', E2: 'met' } } },
  { name: 'a stronger base model is no attempt of step 1', from: 'plateau', change: { ledger: [{ ...FLAT, lever: 'model-swap' }] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E3: 'unmet' } } },
  { name: 'a larger min-lift makes a small lift a plateau', from: 'plateau', change: { policy: { minLift: 3 }, ledger: [{ hold: [2, 1.2, 2.8] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } } },
  { name: 'refused entries leave E2 and E3 unmet', from: 'tune', change: { ledger: [], refused: [{ entry: {}, why: 'another ruler' }] }, want: { outcome: 'not-met', next: 'prompt-optimize', missing: ['E2', 'E3'], criteria: { E2: 'unmet', E3: 'unmet' } } },
  { name: 'every lever has plateaued', from: 'tune', change: { ledger: [FLAT, { ...FLAT, lever: 'fine-tune' }, { ...FLAT, lever: 'model-swap' }] }, want: { outcome: 'not-met', next: 'model-swap' } },

  { name: 'two attempts with wide held-out intervals are a plateau where the search slice is narrow', from: 'plateau', change: { ledger: [{ hold: [0.5, -3, 4] }, { hold: [0.6, -3, 4.2] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } } },
  { name: 'an attempt that made it worse is left out of the window', from: 'plateau', change: { ledger: [{ hold: [-4, -5, -3] }, { hold: [0.5, -3, 4] }, { hold: [0.6, -3, 4.2] }] }, want: { outcome: 'not-met', criteria: { E3: 'met' } } },
  { name: 'a lift of min-lift that is surely above nothing is one', from: 'plateau', change: { ledger: [{ hold: [2, 1, 3] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', criteria: { E3: 'unmet' } } },
  { name: 'an undecided attempt says how many cases would decide', from: 'plateau', change: { ledger: [{ hold: [0, -2, 2] }] }, want: { outcome: 'not-met', next: 'prompt-optimize', why: 'Score one more attempt', missing: ['E3'], criteria: { E3: 'unknown' } } },

  // --- retrieval and tools
  { name: 'knowledge-shaped and step 1 done: retrieval', from: 'rag', want: { outcome: 'met', lever: 'rag', criteria: { E5: 'unmet', E9: 'unmet' } } },
  { name: 'a knowledge share of 20 % is enough', from: 'rag', change: { shapes: { knowledge: 0.2, prompt: 0.8 } }, want: { outcome: 'met', lever: 'rag' } },
  { name: 'what counts is points of the gap: 19 % of 23 points is worth it', from: 'rag', change: { shapes: { knowledge: 0.19, prompt: 0.81 } }, want: { outcome: 'met', lever: 'rag', criteria: { E5: 'unmet' } } },
  { name: 'retrieval waits for step 1', from: 'rag', change: { ledger: [] }, want: { outcome: 'not-met', next: 'prompt-optimize' } },
  { name: 'retrieval needs no gap above the accepted one', from: 'rag', change: { gap: [4, 2, 6] }, want: { outcome: 'met', lever: 'rag', criteria: { E1: 'unmet' } } },
  { name: 'a retrieval attempt that plateaued is not named again', from: 'rag', change: { ledger: [FLAT, { ...FLAT, lever: 'rag' }] }, want: { outcome: 'met', lever: 'tools', criteria: { E5: 'met' } } },
  { name: 'a retrieval attempt that lifts goes on', from: 'rag', change: { ledger: [FLAT, { lever: 'rag', hold: [3.8, 2, 5.6] }] }, want: { outcome: 'met', lever: 'rag', criteria: { E5: 'unmet' } } },
  { name: 'a waived step is not named', from: 'rag', change: { waivers: [{ criterion: 'E5', reason: 'answers come from the prompt alone' }] }, want: { outcome: 'met', lever: 'tools', criteria: { E5: 'waived' } } },
  { name: 'a release within 7 days leaves step 1 alone', from: 'rag', change: { profile: profile({ releaseInDays: 7 }) }, want: { outcome: 'not-met', next: 'model-swap', missing: ['E13'] } },
  { name: 'with 8 days retrieval fits', from: 'rag', change: { profile: profile({ releaseInDays: 8 }) }, want: { outcome: 'met', lever: 'rag' } },
  { name: 'no failure review: the review comes first', from: 'rag', change: { review: false }, want: { outcome: 'not-met', next: 'rag', missing: ['E8'], criteria: { E5: 'unknown', E6: 'unknown', E8: 'unknown', E9: 'unknown' } } },
  { name: 'capability-shaped and step 1 done: tools', from: 'tools', want: { outcome: 'met', lever: 'tools', criteria: { E6: 'unmet' } } },
  { name: 'tools wait for step 1 too', from: 'tools', change: { ledger: [] }, want: { outcome: 'not-met', next: 'prompt-optimize' } },
  { name: 'a gap within what is accepted asks for no tools', from: 'tools', change: { gap: [2, 1, 3] }, want: { outcome: 'not-needed' } },
  { name: 'retrieval before tools when both are justified', from: 'rag', change: { shapes: { knowledge: 0.3, capability: 0.5, prompt: 0.2 } }, want: { outcome: 'met', lever: 'rag' } },

  { name: 'a capability share of 20 % is enough', from: 'tools', change: { shapes: { capability: 0.2, prompt: 0.8 } }, want: { outcome: 'met', lever: 'tools' } },
  { name: '19 % of 23 points are worth a tool', from: 'tools', change: { shapes: { capability: 0.19, prompt: 0.81 } }, want: { outcome: 'met', lever: 'tools', criteria: { E6: 'unmet' } } },
  { name: 'tools that plateaued are not named again', from: 'tools', change: { ledger: [FLAT, { ...FLAT, lever: 'tools' }] }, want: { outcome: 'not-met', criteria: { E6: 'met' } } },
  { name: 'a gap that is accepted can be waived for retrieval', from: 'rag', change: { gap: [4, 2, 6], waivers: [{ criterion: 'E1', reason: 'the answers are read by doctors' }] }, want: { outcome: 'met', lever: 'rag', criteria: { E1: 'waived' } } },
  { name: 'a waived review does not tell what fails', from: 'rag', change: { review: false, waivers: [{ criterion: 'E8', reason: 'no judge yet' }] }, want: { outcome: 'not-met', next: 'rag', why: 'look at them first', criteria: { E5: 'unknown', E8: 'waived' } } },
  { name: 'waived tools are not named', from: 'tools', change: { waivers: [{ criterion: 'E6', reason: 'the bot may not act' }] }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E6: 'waived' } } },
  { name: 'retrieval before a tune when both are open', from: 'tune', change: { shapes: { weight: 0.6, knowledge: 0.3, prompt: 0.1 } }, want: { outcome: 'met', lever: 'rag', criteria: { E9: 'met' } } },
  { name: 'tools before a tune when both are open', from: 'tune', change: { shapes: { weight: 0.6, capability: 0.3, prompt: 0.1 } }, want: { outcome: 'met', lever: 'tools', criteria: { E9: 'met' } } },
  { name: 'a stronger base model before a tune that weights do not ask for', from: 'plateau', change: { gap: [12, 10.6, 13.4] }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E9: 'unmet' } } },

  // --- cost levers
  { name: 'costly mixed traffic: routing', from: 'route', want: { outcome: 'met', lever: 'route', criteria: { E4: 'unmet', E7: 'unmet' } } },
  { name: 'routing before retrieval when both are justified', from: 'route', change: { shapes: { knowledge: 0.55, prompt: 0.45 } }, want: { outcome: 'met', lever: 'route' } },
  { name: '9,999 requests a day do not justify routing', from: 'route', change: { profile: { ...COSTLY, requestsPerDay: 9_999 } }, want: { outcome: 'not-met' } },
  { name: 'below 1,000 a day routing is out of question', from: 'route', change: { profile: { ...COSTLY, requestsPerDay: 999 } }, want: { outcome: 'not-met', criteria: { E4: 'not-applicable' } } },
  { name: 'uniform difficulty leaves nothing to route', from: 'route', change: { profile: { ...COSTLY, difficulty: 'uniform' } }, want: { outcome: 'met', lever: 'cascade', criteria: { E4: 'not-applicable' } } },
  { name: 'routing done: the cascade', from: 'cascade', want: { outcome: 'met', lever: 'cascade', criteria: { E4: 'met' } } },
  { name: 'a saving that nobody wrote down as adopted is to be written down', from: 'cascade', change: { ledger: [FLAT, { ...ROUTED, cost: [40, 30, 50] }] }, want: { outcome: 'not-met', next: 'route', missing: ['E4'], criteria: { E4: 'unknown' } } },
  { name: 'a saving around 5 % is not decided', from: 'cascade', change: { ledger: [FLAT, { ...ROUTED, cost: [5, 1, 9] }] }, want: { outcome: 'not-met', next: 'route', missing: ['E4'], criteria: { E4: 'unknown' } } },
  { name: 'a saving bought with quality is none', from: 'cascade', change: { ledger: [FLAT, { lever: 'route', hold: [-7, -9, -5], cost: [40, 30, 50] }] }, want: { outcome: 'not-met', next: 'route', missing: ['E4'], criteria: { E4: 'unknown' } } },
  { name: 'with bottleneck quality routing is open and is not named before a quality lever', from: 'rag', change: { profile: profile({ difficulty: 'mixed' }) }, want: { outcome: 'met', lever: 'rag', criteria: { E4: 'unmet' } } },
  { name: 'it is named when nothing else is open', from: 'tune', change: { profile: profile({ difficulty: 'mixed' }) }, want: { outcome: 'not-met', next: 'route', missing: ['E4'] } },

  { name: '10,000 requests a day justify routing', from: 'route', change: { profile: { ...COSTLY, requestsPerDay: 10_000 } }, want: { outcome: 'met', lever: 'route' } },
  { name: 'below 10,000 a day routing is out of question', from: 'route', change: { profile: { ...COSTLY, requestsPerDay: 1_000 } }, want: { outcome: 'not-met', criteria: { E4: 'not-applicable', E7: 'not-applicable' } } },
  { name: 'a volume and a mix that nobody declared leave routing unknown', from: 'rag', change: { profile: profile({ difficulty: undefined, requestsPerDay: undefined }) }, want: { outcome: 'met', lever: 'rag', criteria: { E4: 'unknown' }, evidence: { E4: 'Not known: requests-per-day and difficulty.' } } },
  { name: 'where cost is the bottleneck routing does not wait for step 1', from: 'route', change: { ledger: [] }, want: { outcome: 'met', lever: 'route' } },
  { name: 'routing before tools when both are justified', from: 'route', change: { shapes: { capability: 0.55, prompt: 0.45 } }, want: { outcome: 'met', lever: 'route' } },
  { name: 'where cost is the bottleneck a cascade is named before retrieval', from: 'cascade', change: { shapes: { knowledge: 0.55, prompt: 0.45 } }, want: { outcome: 'met', lever: 'cascade' } },
  { name: 'where cost is the bottleneck a cascade is named before tools', from: 'cascade', change: { shapes: { capability: 0.55, prompt: 0.45 } }, want: { outcome: 'met', lever: 'cascade' } },
  { name: 'a cascade before a tune', from: 'cascade', change: { shapes: { weight: 0.7, prompt: 0.3 } }, want: { outcome: 'met', lever: 'cascade', criteria: { E7: 'unmet' } } },
  { name: 'an upper bound of the saving just below 5 % is a plateau', from: 'cascade', change: { ledger: [FLAT, { ...ROUTED, cost: [3, 1, 4.99] }] }, want: { outcome: 'met', lever: 'cascade', criteria: { E4: 'met' } } },
  { name: 'an upper bound of 5 % is not', from: 'cascade', change: { ledger: [FLAT, { ...ROUTED, cost: [3, 1, 5] }] }, want: { outcome: 'not-met', next: 'route', criteria: { E4: 'unknown' } } },
  { name: 'a saving at a loss that the margin does not rule out is not known to be one', from: 'cascade', change: { ledger: [FLAT, { lever: 'route', hold: [-2, -5, 1], cost: [40, 30, 50] }] }, want: { outcome: 'not-met', next: 'route', criteria: { E4: 'unknown' } } },
  { name: 'a saving just within the margin counts, and who adopted it is to be written down', from: 'cascade', change: { ledger: [FLAT, { lever: 'route', hold: [-2, -4.99, 0.99], cost: [40, 30, 50] }] }, want: { outcome: 'not-met', next: 'route', criteria: { E4: 'unknown' } } },
  { name: 'an attempt at routing without prices decides nothing', from: 'cascade', change: { ledger: [FLAT, { lever: 'route', hold: [-0.2, -0.9, 0.5], cost: null }] }, want: { outcome: 'not-met', next: 'route', criteria: { E4: 'unknown' } } },
  { name: 'routing and cascade done leave nothing cheap: a stronger base model', from: 'cascade', change: { ledger: [FLAT, ROUTED, { ...ROUTED, lever: 'cascade' }] }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E4: 'met', E7: 'met' } } },
  { name: 'latency as the bottleneck asks for no cascade', from: 'rag', change: { profile: profile({ bottleneck: 'latency' }) }, want: { outcome: 'met', lever: 'rag', criteria: { E7: 'not-applicable' } } },
  { name: 'no stated bottleneck asks for none either', from: 'rag', change: { profile: profile({ bottleneck: undefined }) }, want: { outcome: 'met', lever: 'rag', criteria: { E7: 'not-applicable' } } },

  // --- the tune
  { name: 'everything in place: a tune is justified', from: 'tune', want: { outcome: 'met', lever: 'fine-tune', criteria: { E1: 'met', E2: 'met', E3: 'met', E4: 'not-applicable', E5: 'not-applicable', E6: 'not-applicable', E7: 'not-applicable', E8: 'met', E9: 'met', E10: 'met', E11: 'met', E12: 'met', E13: 'met', E14: 'met' }, antiPatterns: [], orderSkipped: false } },
  { name: 'a tie is not the largest share', from: 'tune', change: { shapes: { weight: 0.5, prompt: 0.5 } }, want: { outcome: 'not-met', next: 'model-swap', criteria: { E9: 'unmet' } } },
  { name: 'unclear failures weigh like any other shape', from: 'tune', change: { shapes: { weight: 0.4, unclear: 0.45, prompt: 0.15 } }, want: { outcome: 'not-met', criteria: { E9: 'unmet' } } },
  { name: '10,000 requests a day are enough unpriced', from: 'tune', change: { profile: profile({ requestsPerDay: 10_000 }) }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E10: 'met' } } },
  { name: '9,999 unpriced are not known to pay', from: 'tune', change: { profile: profile({ requestsPerDay: 9_999 }) }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E10'], criteria: { E10: 'unknown' } } },
  { name: '999 stay on prompts', from: 'tune', change: { profile: profile({ requestsPerDay: 999 }) }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } } },
  { name: 'a volume that is not declared is unknown', from: 'tune', change: { profile: profile({ requestsPerDay: undefined }) }, want: { outcome: 'not-met', missing: ['E10'], criteria: { E10: 'unknown' } } },
  { name: 'prices overrule the volume: 10,000 uncached does not pay', from: 'tune', change: { profile: profile({ requestsPerDay: 10_000 }), policy: { economics: S3 } }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } } },
  { name: '13,900 uncached pays', from: 'tune', change: { profile: profile({ requestsPerDay: 13_900 }), policy: { economics: S3 } }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E10: 'met' } } },
  { name: 'caching moves the crossing: 73,000 does not pay at a share of 0.6', from: 'tune', change: { profile: profile({ requestsPerDay: 73_000 }), policy: { economics: cached(0.6) } }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } } },
  { name: '73,100 does', from: 'tune', change: { profile: profile({ requestsPerDay: 73_100 }), policy: { economics: cached(0.6) } }, want: { outcome: 'met', lever: 'fine-tune' } },
  { name: 'at a share of 0.8 it never pays', from: 'tune', change: { profile: profile({ requestsPerDay: 5_000_000 }), policy: { economics: cached(0.8) } }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } } },
  { name: '199 labelled examples', from: 'tune', change: { profile: profile({ labelledExamples: 199 }) }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E11'], criteria: { E11: 'unmet' } } },
  { name: '499 labelled examples', from: 'tune', change: { profile: profile({ labelledExamples: 499 }) }, want: { outcome: 'not-met', criteria: { E11: 'unmet' } } },
  { name: '500 labelled examples and a stable task', from: 'tune', change: { profile: profile({ labelledExamples: 500 }) }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E11: 'met' } } },
  { name: 'a task that still changes', from: 'tune', change: { profile: profile({ task: 'changing' }) }, want: { outcome: 'not-met', criteria: { E11: 'unmet' } } },
  { name: 'per-tenant data blocks a tune', from: 'tune', change: { profile: { ...PROFILE, dataIsolation: 'per-tenant' } }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E12'], criteria: { E12: 'unmet' }, antiPatterns: [] } },
  { name: 'per-tenant data can be waived and is named all the same', from: 'tune', change: { profile: { ...PROFILE, dataIsolation: 'per-tenant' }, waivers: [{ criterion: 'E12', reason: 'one shared base model' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E12: 'waived' }, antiPatterns: ['per-tenant-tune'] } },
  { name: '59 days to release are too few', from: 'tune', change: { profile: profile({ releaseInDays: 59 }) }, want: { outcome: 'not-met', missing: ['E13'], criteria: { E13: 'unmet' } } },
  { name: '60 days are enough', from: 'tune', change: { profile: profile({ releaseInDays: 60 }) }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E13: 'met' } } },
  { name: 'a waived release date lets a tune through', from: 'tune', change: { profile: profile({ releaseInDays: 7 }), waivers: [{ criterion: 'E13', reason: 'ships behind a flag' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E13: 'waived' } } },
  { name: '49 eval cases', from: 'tune', change: { cases: 49, holdout: 30 }, want: { outcome: 'not-met', criteria: { E14: 'unmet' } } },
  { name: '50 eval cases with 30 held out', from: 'tune', change: { cases: 50, holdout: 30 }, want: { outcome: 'not-met', criteria: { E14: 'met' } } },
  { name: '29 held out', from: 'tune', change: { holdout: 29 }, want: { outcome: 'not-met', missing: ['E14'], criteria: { E14: 'unmet' } } },
  { name: 'a waiver changes nothing about what is met', from: 'tune', change: { waivers: [{ criterion: 'E13', reason: 'not needed' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E13: 'met' } } },

  { name: '99 eval cases are enough, more are wanted', from: 'tune', change: { cases: 99, holdout: 30 }, want: { outcome: 'met', lever: 'fine-tune', evidence: { E14: '99 eval cases, 30 kept aside. 100 or more are wanted.' } } },
  { name: '10,000 examples of a closed label set are the strongest case', from: 'tune', change: { profile: profile({ labelledExamples: 10_000, closedLabels: true }) }, want: { outcome: 'met', lever: 'fine-tune', evidence: { E11: 'the strongest case' } } },
  { name: 'without a training file and examples E11 is unmet', from: 'tune', change: { profile: profile({ labelledExamples: undefined, task: undefined }) }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E11'], criteria: { E11: 'unmet' } } },
  { name: 'isolation that nobody declared is unknown', from: 'tune', change: { profile: profile({ dataIsolation: undefined }) }, want: { outcome: 'not-met', missing: ['E12'], criteria: { E12: 'unknown' } } },
  { name: 'a release date that nobody declared is unknown', from: 'tune', change: { profile: profile({ releaseInDays: undefined }) }, want: { outcome: 'not-met', missing: ['E13'], criteria: { E13: 'unknown' } } },
  { name: 'a tie can be waived', from: 'tune', change: { shapes: { weight: 0.5, prompt: 0.5 }, waivers: [{ criterion: 'E9', reason: 'the brand voice decides' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E9: 'waived' } } },
  { name: 'a volume that does not pay can be waived', from: 'tune', change: { profile: profile({ requestsPerDay: 500 }), waivers: [{ criterion: 'E10', reason: 'the model must run in house' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E10: 'waived' } } },
  { name: 'few examples can be waived and are named all the same', from: 'tune', change: { profile: profile({ labelledExamples: 150 }), waivers: [{ criterion: 'E11', reason: 'a style of our own' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E11: 'waived' }, antiPatterns: ['few-examples'] } },
  { name: 'a small held-out slice can be waived', from: 'tune', change: { holdout: 20, waivers: [{ criterion: 'E14', reason: 'all the cases there are' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E14: 'waived' } } },
  { name: 'an unscored routing step can be waived', from: 'tune', change: { profile: profile({ difficulty: 'mixed' }), waivers: [{ criterion: 'E4', reason: 'one model by contract' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E4: 'waived' } } },
  { name: 'ledger and step 1 waived: a tune is let through and called by its name', from: 'tune', change: { ledger: [], waivers: [{ criterion: 'E2', reason: 'no ledger yet' }, { criterion: 'E3', reason: 'the prompt is fixed by contract' }] }, want: { outcome: 'met', lever: 'fine-tune', criteria: { E2: 'not-applicable', E3: 'waived' }, antiPatterns: ['fine-tune-first', 'no-scored-prompt-attempt'] } },
  { name: 'a tune that was tried and is flat is not named again', from: 'tune', change: { ledger: [FLAT, { ...FLAT, lever: 'fine-tune' }] }, want: { outcome: 'not-met', next: 'model-swap', why: 'The tune has plateaued' } },
  { name: 'at a low cost of error the volume alone does not pay for a tune', from: 'tune', change: { profile: profile({ costOfError: 'low' }) }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E10'], criteria: { E10: 'unknown' } } },
  { name: 'a high cost of error raises its standing', from: 'tune', change: { profile: profile({ costOfError: 'high' }) }, want: { outcome: 'met', lever: 'fine-tune', notes: ['A high cost of error raises the standing of a tune for refusal calibration and output structure.'] } },
  { name: '199 ms favour a small tuned model with a short prompt', from: 'tune', change: { profile: profile({ latencyBudgetMs: 199 }) }, want: { outcome: 'met', notes: ['199 ms p95: a long prompt is itself the bottleneck; a small tuned model with a short prompt is favoured.'] } },
  { name: '200 ms are the range of routing and a cascade', from: 'tune', change: { profile: profile({ latencyBudgetMs: 200 }) }, want: { outcome: 'met', notes: ['200 ms p95: the range where routing and a cascade earn their keep.'] } },
  { name: '500 ms still are', from: 'tune', change: { profile: profile({ latencyBudgetMs: 500 }) }, want: { outcome: 'met', notes: ['500 ms p95: the range where routing and a cascade earn their keep.'] } },
  { name: '501 ms leave room for a longer prompt', from: 'tune', change: { profile: profile({ latencyBudgetMs: 501 }) }, want: { outcome: 'met', notes: ['501 ms p95: there is room for a longer prompt.'] } },
  { name: 'strict style is held by weights, after step 1', from: 'tune', want: { outcome: 'met', notes: ['Strict style is what weights hold best, but only after step 1 failed to move it.'] } },

  // --- order and anti-patterns
  { name: 'a tune with nothing tried', from: 'fresh', change: { pr: 'fine-tune' }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, antiPatterns: ['fine-tune-first', 'no-scored-prompt-attempt'] } },
  { name: 'a tune after retrieval alone', from: 'fresh', change: { pr: 'fine-tune', ledger: [{ ...FLAT, lever: 'rag' }] }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, antiPatterns: ['no-scored-prompt-attempt'] } },
  { name: 'a tune in its turn skips nothing', from: 'tune', change: { pr: 'fine-tune' }, want: { outcome: 'met', lever: 'fine-tune', orderSkipped: false, antiPatterns: [] } },
  { name: 'a tune to teach facts', from: 'rag', change: { pr: 'fine-tune' }, want: { outcome: 'met', lever: 'rag', orderSkipped: true, antiPatterns: ['tuning-facts'] } },
  { name: 'a tune on few examples of a changing task', from: 'tune', change: { pr: 'fine-tune', profile: profile({ labelledExamples: 150, task: 'changing' }) }, want: { outcome: 'not-met', antiPatterns: ['few-examples', 'changing-task'] } },
  { name: 'a tune without a failure review', from: 'tune', change: { pr: 'fine-tune', review: false }, want: { outcome: 'not-met', orderSkipped: true, antiPatterns: ['no-failure-review'] } },
  { name: 'retrieval before any prompt attempt', from: 'fresh', change: { pr: 'rag' }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, antiPatterns: [] } },
  { name: 'a stronger base model skips nothing', from: 'fresh', change: { pr: 'model-swap' }, want: { outcome: 'not-met', orderSkipped: false, antiPatterns: [] } },
  { name: 'a waived step 1 lets retrieval through in order', from: 'rag', change: { pr: 'rag', ledger: [{ ...FLAT, lever: 'tools' }], waivers: [{ criterion: 'E3', reason: 'the prompt is fixed by contract' }] }, want: { outcome: 'met', lever: 'rag', orderSkipped: false, criteria: { E3: 'waived' } } },

  { name: 'a tune for each tenant', from: 'tune', change: { pr: 'fine-tune', profile: profile({ dataIsolation: 'per-tenant' }) }, want: { outcome: 'not-met', next: 'fine-tune', missing: ['E12'], antiPatterns: ['per-tenant-tune'], orderSkipped: false } },
  { name: 'a tune on 200 examples is not one on few', from: 'tune', change: { pr: 'fine-tune', profile: profile({ labelledExamples: 200 }) }, want: { outcome: 'not-met', missing: ['E11'], antiPatterns: [] } },
  { name: 'facts of exactly a fifth that are not the most are no tune to teach facts', from: 'tune', change: { pr: 'fine-tune', shapes: { weight: 0.6, knowledge: 0.2, prompt: 0.2 } }, want: { outcome: 'met', lever: 'rag', antiPatterns: [], orderSkipped: true } },
  { name: 'tools before any prompt attempt', from: 'fresh', change: { pr: 'tools' }, want: { outcome: 'not-met', orderSkipped: true, antiPatterns: [] } },
  { name: 'routing before any prompt attempt', from: 'fresh', change: { pr: 'route' }, want: { outcome: 'not-met', orderSkipped: true } },
  { name: 'a cascade before any prompt attempt', from: 'fresh', change: { pr: 'cascade' }, want: { outcome: 'not-met', orderSkipped: true } },
  { name: 'a description that names another lever', from: 'fresh', change: { pr: 'rag', stated: { lever: 'prompt-optimize', contradicts: true } }, want: { outcome: 'not-met', orderSkipped: true } },
  { name: 'a description that names the lever adds nothing', from: 'fresh', change: { stated: { lever: 'prompt-optimize', contradicts: false } }, want: { outcome: 'not-met' } },
  { name: 'at a target that is reached a tune is a cost lever and skips no quality step', from: 'fresh', change: { gap: [-1, -2, 0], pr: 'fine-tune' }, want: { outcome: 'not-needed', orderSkipped: false } },

  // --- worked cases of the published guidance
  { name: 'the agent at 71 against 85, two thirds tone and format, a tune in the pull request', from: 'fresh', change: { gap: [14, 11.2, 16.8], shapes: { prompt: 0.67, knowledge: 0.13, capability: 0.08, unclear: 0.12 }, pr: 'fine-tune' }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, bands: ['10+'] } },
  { name: 'the same agent after a prompt sweep to 83, where the gap may be larger than accepted', from: 'plateau', change: { gap: [2, -0.5, 4.5] }, want: { outcome: 'not-met', next: 'rag' } },
  { name: 'the ticket table: 88 % prompted, 800 examples, 50,000 a day, tone held by weights', from: 'tune', change: { goal: { target: 92, maxResidualGap: 1 }, gap: [-3, -5, -1], profile: profile({ requestsPerDay: 50_000, closedLabels: true }), pr: 'fine-tune' }, want: { outcome: 'not-met', criteria: { E10: 'met', E11: 'met', E9: 'met' } } },
  { name: 'the ticket table at 100 a day is not worth it', from: 'tune', change: { goal: { target: 92, maxResidualGap: 1 }, gap: [-3, -5, -1], profile: profile({ requestsPerDay: 100 }) }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } } },
  { name: 'the outage classifier: a closed vocabulary, 10,000 examples, far below the target', from: 'tune', change: { gap: [54, 50, 58], profile: profile({ labelledExamples: 10_000, closedLabels: true, requestsPerDay: 30_000 }) }, want: { outcome: 'met', lever: 'fine-tune' } },
  { name: 'data that changes weekly stays on prompts', from: 'tune', change: { profile: profile({ task: 'changing', releaseInDays: 7 }) }, want: { outcome: 'not-met', criteria: { E11: 'unmet', E13: 'unmet' } } },
  { name: 'behaviour by weights, facts by retrieval', from: 'rag', change: { shapes: { knowledge: 0.6, weight: 0.4 }, pr: 'fine-tune' }, want: { outcome: 'met', lever: 'rag', antiPatterns: ['tuning-facts'] } },
  { name: '5,000 tickets a day pay for a cheap adapter', from: 'tune', change: { goal: { target: 92, maxResidualGap: 1 }, gap: [-3, -5, -1], profile: profile({ requestsPerDay: 5_000 }), policy: { economics: TICKETS } }, want: { outcome: 'not-met', criteria: { E10: 'met' } } },
  { name: '100 tickets a day do not, by the same prices', from: 'tune', change: { goal: { target: 92, maxResidualGap: 1 }, gap: [-3, -5, -1], profile: profile({ requestsPerDay: 100 }), policy: { economics: TICKETS } }, want: { outcome: 'not-met', criteria: { E10: 'unmet' } } },
  { name: 'the larger model matches the tuned one: a small gap that can be paid for is no case for a tune', from: 'tune', change: { gap: [1, -0.5, 2.5] }, want: { outcome: 'not-needed', says: 'accepted' } },
  { name: 'it does not know our data: retrieval', from: 'rag', change: { gap: [12, 10, 14] }, want: { outcome: 'met', lever: 'rag' } },
  { name: 'it cannot act in our systems: tools', from: 'tools', change: { gap: [12, 10, 14] }, want: { outcome: 'met', lever: 'tools' } },
  { name: 'agents and multi-step work: prompts first', from: 'fresh', change: { gap: [19, 16, 22], shapes: { prompt: 0.5, capability: 0.4, unclear: 0.1 } }, want: { outcome: 'not-met', next: 'prompt-optimize' } },
  { name: 'the prompt works but is too dear: at the target the cost ladder decides', from: 'route', change: { gap: [-1, -2.5, 0.5] }, want: { outcome: 'met', lever: 'route' } },
  { name: 'a checkable task at its prompt ceiling', from: 'tune', change: { gap: [20, 17, 23], profile: profile({ requestsPerDay: 200_000, labelledExamples: 5_000, costOfError: 'high' }) }, want: { outcome: 'met', lever: 'fine-tune' } },
  { name: 'before there is a product, prompts alone', from: 'fresh', change: { profile: profile({ task: 'changing', requestsPerDay: 50, labelledExamples: 0 }), pr: 'fine-tune' }, want: { outcome: 'not-met', next: 'prompt-optimize', orderSkipped: true, antiPatterns: ['fine-tune-first', 'no-scored-prompt-attempt', 'few-examples', 'changing-task'] } },
  { name: 'an adapter within 1 to 3 points of the large model, as accepted', from: 'tune', change: { gap: [2, 0.8, 3.2] }, want: { outcome: 'not-met', criteria: { E1: 'unmet' } } },
];
