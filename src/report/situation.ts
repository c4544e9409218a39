/** What a record amounts to: its situation, its findings, and which of them block. */

import { isUnmeasured } from '../decision/verdict.ts';
import type { SetResult, TunedVerdict } from '../record/escalation-entry.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { type TargetResult, TUNED_SET } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';

/**
 * What a reader learns first. `improved` and `accepted` are kinds of pass and regressed; `not-measured` differs from
 * too little data.
 */
export type Situation =
  | 'pass'
  | 'improved'
  | 'regressed'
  | 'accepted'
  | 'tuned-set'
  | 'order-skipped'
  | 'inconclusive'
  | 'not-measured'
  | 'skipped'
  | 'error';

/** A record before its headline is written. */
export type Unheaded = Omit<PlumblineRecord, 'headline'> & { readonly headline?: string | undefined };

export interface Finding {
  readonly target: string;
  readonly template: string;
  readonly result: TemplateResult;
}

/** All templates of all targets, in the record's order. */
export function findings(record: Unheaded): readonly Finding[] {
  return Object.entries(record.targets).flatMap(([target, { templates }]) =>
    Object.entries(templates).map(([template, result]) => ({ target, template, result })),
  );
}

export function unmeasured(result: TemplateResult): boolean {
  return result.verdict === 'inconclusive' && isUnmeasured(result.reason);
}

/** Shown to be better: in many unchanged suites the interval alone is above zero. */
export function improved(result: TemplateResult): boolean {
  return result.verdict === 'pass' && result.better;
}

export function situationOf(record: Unheaded): Situation {
  if (record.verdict === 'skipped' || record.verdict === 'error') return record.verdict;
  if (record.verdict === 'regressed' && record.accepted !== null) return 'accepted';
  // A regressed template comes first.
  if (record.exitCode === 1 && worst(record).length === 0 && tunedTrouble(record) !== null) return 'tuned-set';
  if (record.verdict === 'regressed') return 'regressed';
  if (record.exitCode === 1 && Object.values(record.escalation).some((entry) => entry.orderSkipped))
    return 'order-skipped';
  if (record.verdict === 'inconclusive') {
    const open = Object.values(record.targets).filter((target) => target.verdict === 'inconclusive');
    const ours = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    const other = ours.length === 0 && (open.length === 0 || open.some((target) => target.reason !== undefined));
    return other || ours.some(({ result }) => unmeasured(result)) ? 'not-measured' : 'inconclusive';
  }
  const judged = findings(record).filter(({ result }) => result.blocking);
  return judged.some(({ result }) => improved(result)) ? 'improved' : 'pass';
}

/** A tuned model that fails a set, or lacks the evidence for one that policy requires. */
export interface TunedTrouble {
  readonly target: string;
  readonly tuned: TunedVerdict;
  /** The worst set that regressed. */
  readonly failed: { readonly name: string; readonly result: SetResult } | null;
}

/** The tuned model that makes this run red, or null. */
export function tunedTrouble(record: Unheaded): TunedTrouble | null {
  for (const [target, { reason }] of Object.entries(record.targets)) {
    const tuned = record.escalation[target]?.tuned;
    if (reason === TUNED_SET && tuned !== undefined) return { target, tuned, failed: failedSet(tuned) };
  }
  return null;
}

export function failedSet({ sets }: Pick<TunedVerdict, 'sets'>): TunedTrouble['failed'] {
  const failed = Object.entries(sets).filter(([, { verdict }]) => verdict === 'regressed');
  const [worst] = failed.sort(([, a], [, b]) => (a.delta ?? 0) - (b.delta ?? 0));
  return worst === undefined ? null : { name: worst[0], result: worst[1] };
}

/** Regressed or below its floor, and blocking. */
export function blocks(result: TemplateResult): boolean {
  return result.blocking && (result.verdict === 'regressed' || result.floor?.state === 'broken');
}

/** Blocking findings, the largest fall first. */
export function worst(record: Unheaded): readonly Finding[] {
  return findings(record)
    .filter(({ result }) => blocks(result))
    .sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0));
}

export function brokenCriticals(target: TargetResult): readonly string[] {
  return (target.critical ?? []).filter(({ verdict }) => verdict === 'broken').map((item) => item.case);
}

/** The case to open first: a broken critical one, else one whose texts are shown, else the one that fell furthest. */
export function firstCase(target: TargetResult, template?: string): string | null {
  const critical = template === undefined ? brokenCriticals(target)[0] : undefined;
  if (critical !== undefined) return critical;
  const shown = target.exhibits.find(
    (item) =>
      (item.kind === 'broken' || item.kind === 'critical') && (template === undefined || item.template === template),
  );
  if (shown !== undefined) return shown.case;
  const falls = target.regressions.filter((item) => template === undefined || item.template === template);
  return [...falls].sort((a, b) => a.head - a.base - (b.head - b.base))[0]?.case ?? null;
}

/** Blocking findings first, then open ones, then the rest, each in the record's order. */
export function byTrouble(
  templates: Readonly<Record<string, TemplateResult>>,
): readonly (readonly [id: string, result: TemplateResult])[] {
  const rank = (result: TemplateResult): number =>
    blocks(result) ? 0 : result.verdict === 'regressed' ? 1 : result.verdict === 'inconclusive' ? 2 : 3;
  return Object.entries(templates).sort(([, a], [, b]) => rank(a) - rank(b));
}

/** Verdict of a template in words, which tells `improved` and `not measured` apart. */
export function templateVerdict(result: TemplateResult): string {
  if (blocks(result) && result.verdict !== 'regressed') return 'below its floor';
  if (result.verdict === 'pass') return improved(result) ? 'improved' : 'pass';
  if (result.verdict === 'regressed') return result.blocking ? 'regressed' : 'worse, reported only';
  return unmeasured(result) ? 'not measured' : 'inconclusive';
}
