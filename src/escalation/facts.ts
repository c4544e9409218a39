/** What a decision rests on besides scores: what people declared, and what the product found out by itself. */

import type { Economics, EscalationPolicy, Lever, Profile } from '../inputs/escalation-policy.ts';
import type { CheapProbe, Derived, EscalationEntry, RequestFacts } from '../record/escalation-entry.ts';
import type { Json } from '../text/digest.ts';
import { DAYS_PER_MONTH } from './break-even.ts';
import { count, list } from './wording.ts';

/** Requests per day from which routing, cascades and tunes begin to pay. */
export const HIGH_VOLUME = 10_000;
/** Cases that the cheap model must have answered. */
const MIN_CHEAP = 20;
const UNIFORM_ABOVE = 0.95;
const UNIFORM_BELOW = 0.3;
const DAY_MS = 86_400_000;
/** Days; older figures are marked as such. */
export const STALE_AFTER = 180;

/** Declared and derived facts, merged: undefined = not known. */
export interface Facts {
  readonly requestsPerDay?: number | undefined;
  readonly difficulty?: 'mixed' | 'uniform' | undefined;
  readonly examples?: number | undefined;
  /** false = no training file is named, and no number of examples is declared. */
  readonly trainingFile?: boolean | undefined;
  readonly synthetic?: 'none' | 'verified' | 'unverified' | undefined;
  readonly task?: 'stable' | 'changing' | undefined;
  /** ISO date; null = its provider has announced none. */
  readonly baseEnds?: string | null | undefined;
  readonly daysToRelease?: number | undefined;
  /** What the product found, for the record. */
  readonly derived: Derived;
  readonly notes: readonly string[];
}

export function factsOf(
  policy: EscalationPolicy,
  found: { readonly derived: Derived; readonly cheap?: CheapProbe | undefined; readonly today: string },
): Facts {
  const profile = policy.profile ?? {};
  const { today } = found;
  const derived: Derived = { ...found.derived, ...difficultyOf(found.cheap) };
  const value = (key: string): Json | undefined => derived[key]?.value;
  const counted = numberOf(value('examples'));
  const examples = counted ?? profile.labelledExamples;
  const isNamed = policy.trainingData !== undefined || value('training-file') === true;
  const end = value('base-available-until');
  return {
    requestsPerDay: profile.requestsPerDay,
    difficulty: profile.difficulty ?? oneOf(value('difficulty'), ['mixed', 'uniform'] as const),
    examples,
    trainingFile: examples === undefined && !isNamed ? false : undefined,
    synthetic: worstSynthetic(profile, value('synthetic')),
    task: worstTask(profile.task, oneOf(value('task'), ['stable', 'changing'] as const)),
    baseEnds: profile.baseAvailableUntil ?? (end === null || typeof end === 'string' ? end : undefined),
    daysToRelease: daysToRelease(profile, today),
    derived,
    notes: notesOf(profile, today),
  };
}

/** Whether a cheaper model's answers matter: routing pays at a high volume, or the bottleneck is cost or latency. */
export function wantsCheap({ profile = {}, probes }: EscalationPolicy): boolean {
  if (probes === null) return false;
  if (probes?.cheapModel !== undefined) return true;
  const { requestsPerDay = 0, difficulty, bottleneck } = profile;
  const isDear = bottleneck === 'cost' || bottleneck === 'latency';
  return (requestsPerDay >= HIGH_VOLUME && difficulty === undefined) || isDear;
}

/** Whole days from one ISO date to another; negative = in the past. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS,
  );
}

export function daysToRelease({ releaseDate, releaseInDays }: Profile, today: string): number | undefined {
  return releaseDate === undefined ? releaseInDays : daysBetween(today, releaseDate);
}

/** The share of the cases head passes that the cheaper model passes too; null = it was asked about too few. */
export function cheapShare(cheap: CheapProbe | undefined): number | null {
  return cheap === undefined || cheap.of < MIN_CHEAP ? null : cheap.passed / cheap.of;
}

function difficultyOf(cheap: CheapProbe | undefined): Derived {
  const share = cheapShare(cheap);
  if (cheap === undefined || share === null) return {};
  const value = share > UNIFORM_ABOVE || share < UNIFORM_BELOW ? 'uniform' : 'mixed';
  return {
    difficulty: { value, from: `${cheap.model} passes ${cheap.passed} of ${cheap.of} cases that the head passes` },
  };
}

/** A statement that the task still changes outweighs one that it is stable. */
function worstTask(declared: Facts['task'], derived: Facts['task']): Facts['task'] {
  return declared === 'changing' || derived === 'changing' ? 'changing' : (declared ?? derived);
}

function worstSynthetic({ syntheticExamples }: Profile, derived: Json | undefined): Facts['synthetic'] {
  const found = oneOf(derived, ['none', 'verified', 'unverified'] as const);
  return found === 'unverified' || syntheticExamples === 'unverified' ? 'unverified' : (found ?? syntheticExamples);
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

function oneOf<const T extends string>(value: Json | undefined, of: readonly T[]): T | undefined {
  return of.find((one) => one === value);
}

function notesOf(profile: Profile, today: string): readonly string[] {
  const notes: string[] = [];
  if (profile.releaseInDays !== undefined)
    notes.push('release-in-days is a constant and never counts down: write release-date, a date.');
  const { requestsAsOf } = profile;
  if (requestsAsOf !== undefined && daysBetween(requestsAsOf, today) > STALE_AFTER)
    notes.push(
      `requests-per-day is from ${requestsAsOf}, ${daysBetween(requestsAsOf, today)} days ago: look it up again.`,
    );
  return notes;
}

/** What only people can know and the policy does not say. */
export function undeclared({ profile = {}, tuneTerms, economics }: EscalationPolicy): readonly string[] {
  const isTimed = profile.releaseDate !== undefined || profile.releaseInDays !== undefined;
  return [
    profile.requestsPerDay === undefined ? 'requests-per-day' : '',
    profile.dataIsolation === undefined ? 'data-isolation' : '',
    isTimed ? '' : 'release-date',
    tuneTerms?.trainingUsd === undefined && economics === undefined ? 'training-usd' : '',
  ].filter((key) => key !== '');
}

/** How many months a tuned model is kept before it is tuned again, unless the policy says. */
const MEASURED_MONTHS = 3;
/** Share of a prompt's static text that a tune makes unnecessary (1,200 tokens become 400). */
const LEARNT = 0.8;
/** A tuned model's tokens cost about twice its base's; used when no price is known. */
const TUNED_PRICE = 2;

/** The upper end of what a LoRA or an API tune costs, assumed when nobody says. */
export const ASSUMED_TRAINING_USD = 500;

/** What was measured about a request, as the economics of a tune; undefined when tokens or prices are not known. */
export function measuredEconomics(
  request: EscalationEntry['request'],
  policy: EscalationPolicy,
  lever: Lever | null,
): Economics | undefined {
  const prompted = request?.[lever === 'fine-tune' ? 'base' : 'head'];
  const assumed = prompted === undefined ? undefined : untried(prompted, policy);
  // A change that introduces the tuned model measures its side of the bill too.
  const { promptTokens, completionTokens, priceIn, priceOut } =
    (lever === 'fine-tune' ? request?.head : undefined) ?? {};
  if (
    assumed === undefined ||
    promptTokens === undefined ||
    completionTokens === undefined ||
    priceIn === undefined ||
    priceOut === undefined
  )
    return assumed;
  const measured = { inputTokens: promptTokens, outputTokens: completionTokens, priceIn, priceOut };
  return { ...assumed, tuned: { ...assumed.tuned, ...measured } };
}

/** A tune that nobody has made yet, priced by what tunes usually do to tokens and prices. */
function untried(head: RequestFacts, policy: EscalationPolicy): Economics | undefined {
  const { promptTokens, completionTokens, staticTokens = 0, cachedTokens = 0, priceIn, priceOut, priceCached } = head;
  if (promptTokens === undefined || completionTokens === undefined || priceIn === undefined || priceOut === undefined)
    return undefined;
  const terms = policy.tuneTerms ?? {};
  return {
    prompt: {
      inputTokens: promptTokens,
      outputTokens: completionTokens,
      priceIn,
      priceOut,
      cachedShare: promptTokens > 0 ? Math.min(1, cachedTokens / promptTokens) : 0,
      cacheDiscount: priceCached === undefined || priceIn === 0 ? 0 : Math.max(0, 1 - priceCached / priceIn),
    },
    tuned: {
      inputTokens: Math.max(0, promptTokens - LEARNT * Math.min(staticTokens, promptTokens)),
      outputTokens: completionTokens,
      priceIn: TUNED_PRICE * priceIn,
      priceOut: TUNED_PRICE * priceOut,
      trainingUsd: terms.trainingUsd ?? 0,
      amortiseMonths: terms.amortiseMonths ?? MEASURED_MONTHS,
      servingUsdPerMonth: terms.servingUsdPerMonth ?? 0,
    },
  };
}

/** USD a month for something that costs `usd` a request. */
export function usdPerMonth(usd: number, requestsPerDay: number): number {
  return usd * requestsPerDay * DAYS_PER_MONTH;
}

/** `requests-per-day and data-isolation are not declared`. */
export function undeclaredWords(keys: readonly string[]): string {
  return `${list(keys)} ${keys.length === 1 ? 'is' : 'are'} not declared`;
}

export function aDay(requests: number): string {
  return `${count(requests)} requests a day`;
}
