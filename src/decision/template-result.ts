/** What the decision says of one template, as the record holds it; and what a suite may demand beside the test. */

import type { TargetResult } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';
import type { PairSamples } from '../stats/tally.ts';
import type { MemberResult } from './member-result.ts';

/** What the family does not know of a template. */
export interface TemplateFacts {
  readonly digest: string;
  readonly kind: string;
  readonly blocking: boolean;
  /** Points. */
  readonly margin: number;
  /** Points; null = none. */
  readonly floor: number | null;
  readonly experimental?: boolean | undefined;
  readonly kappa?: TemplateResult['kappa'];
  readonly codes?: TemplateResult['codes'];
  readonly suiteLevel?: TemplateResult['suiteLevel'];
  readonly notes?: readonly string[] | undefined;
}

/** A judge that is not to be trusted in this run breaks no floor either. */
const UNHEARD: ReadonlySet<MemberResult['reason']> = new Set(['canary', 'untrusted-judge', 'judge-changed']);

/** The record's entry of one template: the family's figures and the facts about the template, side by side. */
export function templateResult(result: MemberResult, facts: TemplateFacts): TemplateResult {
  const { level } = result;
  const floor = level === null || result.head === null ? undefined : floorState(facts.floor, result.head, level);
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
    p: result.p,
    bound: result.bound,
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
      notes: facts.notes !== undefined && facts.notes.length > 0 ? facts.notes : undefined,
    }),
  };
}

/** Without the keys that hold nothing, so that a record's bytes do not depend on how it was made. */
function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/**
 * A floor is broken only when head's 95 % interval is wholly below it and base's is not: a level that was low before is
 * not this change's doing. A mere point estimate below it is a warning. All figures in points.
 */
export function floorState(
  floor: number | null,
  head: number,
  level: { readonly base: readonly [number, number]; readonly head: readonly [number, number] },
): TemplateResult['floor'] {
  if (floor === null) return undefined;
  const broken = level.head[1] < floor && level.base[1] >= floor;
  return { points: floor, state: broken ? 'broken' : head < floor ? 'warning' : 'held', interval: level.head };
}

export type CriticalRow = NonNullable<TargetResult['critical']>[number];

/**
 * Verdict on a critical case from the samples at hand. `broken` takes every sample: base passes all and head fails all
 * of them under some template (a single unlucky sample of ten critical cases would block many an unchanged prompt).
 * Called with one sample it says whether more are worth drawing; where a recorded arm has no more, `recorded` has the
 * detail say so. With fewer than `wanted` scored samples (a lost call, a spent budget) nothing is broken, only unmeasured.
 */
export function criticalVerdict(
  caseId: string,
  templates: readonly { readonly template: string; readonly pass: number; readonly samples: PairSamples }[],
  recorded: boolean,
  wanted = 1,
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
    const once = recorded ? ' (one recorded sample decides)' : '';
    return { case: caseId, verdict: 'broken', detail: `${how.join('; ')}${once}` };
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

interface Tries {
  readonly passed: number;
  readonly scored: number;
}

function tries(samples: readonly (number | null)[], pass: number): Tries {
  let passed = 0;
  let scored = 0;
  for (const score of samples) {
    if (score === null || score === undefined) continue;
    scored += 1;
    if (score >= pass) passed += 1;
  }
  return { passed, scored };
}

function of({ passed, scored }: Tries): string {
  return `${passed} of ${scored}`;
}
