/** What the decision says about one template, as the record stores it, and what a suite may require beyond the test. */

import type { TargetResult } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';
import type { PairSamples, Sample } from '../stats/tally.ts';
import type { MemberResult } from './member-result.ts';

/** What the family does not know about a template. */
export interface TemplateFacts {
  readonly digest: string;
  readonly kind: string;
  readonly blocking: boolean;
  /** Points. */
  readonly margin: number;
  /** Points; null = none. */
  readonly floor: number | null;
  /** Blocking templates of the target with a floor: they share a separate error rate. */
  readonly floors?: number | undefined;
  readonly experimental?: boolean | undefined;
  /** `estimateOf` for the template, in points. */
  readonly estimate?: number | undefined;
  readonly kappa?: TemplateResult['kappa'];
  readonly corrected?: TemplateResult['corrected'];
  readonly codes?: TemplateResult['codes'];
  readonly suiteLevel?: TemplateResult['suiteLevel'];
  readonly reliability?: TemplateResult['reliability'];
  readonly notes?: readonly string[] | undefined;
}

/** One-sided error of all floors of a target together. */
const FLOOR_ALPHA = 0.025;

/** A judge that cannot be trusted in this run cannot break a floor either. */
const UNHEARD: ReadonlySet<MemberResult['reason']> = new Set(['canary', 'untrusted-judge', 'judge-changed']);

/** The record's entry for one template: the family's figures and the facts about the template, side by side. */
export function templateResult(result: MemberResult, facts: TemplateFacts): TemplateResult {
  const { level } = result;
  const fell = result.p !== null && result.p <= FLOOR_ALPHA / Math.max(1, facts.floors ?? 1);
  const floor =
    level === null || result.head === null ? undefined : floorState(facts.floor, { head: result.head, level, fell });
  const decides = !result.stale && !UNHEARD.has(result.reason);
  return {
    verdict: result.verdict,
    digest: facts.digest,
    reason: result.reason,
    ...given({ why: result.why }),
    n: result.n,
    measured: result.measured,
    base: result.base,
    head: result.head,
    delta: result.delta,
    interval: result.interval,
    ...given({ estimate: facts.estimate }),
    p: result.p,
    bound: result.bound,
    better: result.better,
    mde: result.mde,
    broken: result.broken,
    fixed: result.fixed,
    unscored: result.unscored,
    looks: result.looks,
    samples: result.samples,
    blocking: facts.blocking,
    binary: result.binary,
    margin: facts.margin,
    kind: facts.kind,
    ...given({
      experimental: facts.experimental,
      casesNeeded: result.casesNeeded,
      budget: result.budget,
      floor: floor?.state === 'broken' && !decides ? { ...floor, state: 'warning' } : floor,
      level: level ?? undefined,
      varianceRatio: result.varianceRatio,
      flipped: result.flipped,
      codes: facts.codes,
      suiteLevel: facts.suiteLevel,
      kappa: facts.kappa,
      corrected: facts.corrected,
      reliability: facts.reliability,
      notes: facts.notes !== undefined && facts.notes.length > 0 ? facts.notes : undefined,
    }),
  };
}

/** Omits undefined keys, so that a record's bytes do not depend on how it was made. */
function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/**
 * A floor is broken only when head's 95 % interval is entirely below it, base's is not, and the cases themselves fell:
 * a level that was low before is not due to this change, and two intervals on either side of a floor are not a test. A
 * point estimate below it is only a warning. All figures in points.
 */
export function floorState(
  floor: number | null,
  found: {
    readonly head: number;
    readonly level: { readonly base: readonly [number, number]; readonly head: readonly [number, number] };
    /** The paired test's p is below the floors' share of their error rate. */
    readonly fell: boolean;
  },
): TemplateResult['floor'] {
  if (floor === null) return undefined;
  const { head, level, fell } = found;
  const broken = fell && level.head[1] < floor && level.base[1] >= floor;
  return { points: floor, state: broken ? 'broken' : head < floor ? 'warning' : 'held', interval: level.head };
}

export type CriticalRow = NonNullable<TargetResult['critical']>[number];

/**
 * Verdict on a critical case from the available samples. `broken` requires every sample: base passes all and head fails
 * all of them under some template (a single unlucky sample among ten critical cases would block many an unchanged
 * prompt). When called with few samples it says whether more are worth requesting; `note` goes with a broken case. With
 * fewer than `wanted` scored samples (a lost call, a spent budget) nothing is broken, only unmeasured.
 */
export function criticalVerdict(
  caseId: string,
  templates: readonly { readonly template: string; readonly pass: number; readonly samples: PairSamples }[],
  { wanted, note = '' }: { readonly wanted: number; readonly note?: string | undefined },
): CriticalRow {
  if (templates.length === 0) return { case: caseId, verdict: 'held', detail: 'no blocking template applies to it' };
  const found = templates.map(({ template, pass, samples }) => {
    const base = tries(samples.base, pass);
    const head = tries(samples.head, pass);
    return { template, base, head };
  });
  const broken = found.filter(
    ({ base, head }) => base.scored > 0 && head.scored > 0 && base.passed === base.scored && head.passed === 0,
  );
  const whole = broken.filter(({ base, head }) => Math.min(base.scored, head.scored) >= wanted);
  if (broken.length > 0 && whole.length === 0) {
    const how = broken.map(({ template, base, head }) => `${template}: base ${base.scored}, head ${head.scored}`);
    return {
      case: caseId,
      verdict: 'unmeasured',
      detail: `fewer than ${wanted} samples have a score (${how.join('; ')})`,
    };
  }
  if (broken.length > 0) {
    const how = whole.map(({ template, base, head }) => `${template}: base passed ${of(base)}, head ${of(head)}`);
    return { case: caseId, verdict: 'broken', detail: `${how.join('; ')}${note}` };
  }
  const failing = found.filter(({ head }) => head.scored > 0 && head.passed < head.scored);
  const flaky = failing.filter(({ base, head }) => base.passed > 0 || head.passed > 0);
  if (flaky.length > 0) {
    const how = flaky.map(({ template, base, head }) => `${template}: base passed ${of(base)}, head ${of(head)}`);
    return { case: caseId, verdict: 'flaky', detail: how.join('; ') };
  }
  const unknown = found.filter(({ base, head }) => base.scored === 0 || head.scored === 0);
  if (unknown.length > 0) {
    const names = unknown.map(({ template }) => template).join(', ');
    return { case: caseId, verdict: 'unmeasured', detail: `no score on both sides: ${names}` };
  }
  if (failing.length > 0) {
    const names = failing.map(({ template }) => template).join(', ');
    return { case: caseId, verdict: 'held', detail: `fails before and after the change: ${names}` };
  }
  return { case: caseId, verdict: 'held', detail: 'head passes' };
}

/** Chance that some critical case of an unchanged run breaks by wavering alone. */
const CRITICAL_ALPHA = 0.01;
const FEWEST_CRITICAL = 3;

/** A case that passes half the time, which is the worst possible, breaks by chance at most once in 4^samples. */
export function chanceOfBreaking(samples: number, cases: number, templates: number): number {
  return Math.min(1, cases * templates * 4 ** -samples);
}

/** Samples that a critical case must all fail on head and all pass on base to count as broken. */
export function criticalSamples(cases: number, templates: number): number {
  let samples = FEWEST_CRITICAL;
  while (chanceOfBreaking(samples, cases, templates) > CRITICAL_ALPHA) samples++;
  return samples;
}

interface Tries {
  readonly passed: number;
  readonly scored: number;
}

function tries(samples: readonly Sample[], pass: number): Tries {
  let passed = 0;
  let scored = 0;
  for (const score of samples) {
    if (typeof score !== 'number') continue;
    scored += 1;
    if (score >= pass) passed += 1;
  }
  return { passed, scored };
}

function of({ passed, scored }: Tries): string {
  return `${passed} of ${scored}`;
}
