/** Verdict and policy -> exit code: the one place that decides whether a run blocks. */
import type { GateSettings } from '../inputs/config.ts';
import type { Reason } from '../record/reason.ts';
import type { TargetResult, Verdict } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';
import type { ExitCode } from '../text/problem.ts';

/** Reasons that mean "too few cases to tell": `on-inconclusive`. All others mean "not measured": `on-unmeasured`. */
const TOO_LITTLE_DATA: ReadonlySet<Reason> = new Set([
  'bound',
  'margin',
  'futility',
  'budget',
  'small-suite',
  'few-clusters',
  'exact',
  'anchor',
]);

export function isUnmeasured(reason: Reason): boolean {
  return !TOO_LITTLE_DATA.has(reason);
}

/**
 * Verdict of a target over its blocking templates; a broken critical case or floor counts as a regression. A critical
 * case without a score never lets a target pass.
 */
export function targetVerdict(
  templates: readonly TemplateResult[],
  critical: TargetResult['critical'],
): 'pass' | 'regressed' | 'inconclusive' {
  const blocking = templates.filter((template) => template.blocking);
  const brokenFloor = blocking.some((template) => template.floor?.state === 'broken');
  const brokenCase = (critical ?? []).some((row) => row.verdict === 'broken');
  if (blocking.some((template) => template.verdict === 'regressed') || brokenFloor || brokenCase) return 'regressed';
  if (blocking.some((template) => template.verdict === 'inconclusive')) return 'inconclusive';
  return lacksCritical(critical) ? 'inconclusive' : 'pass';
}

function lacksCritical(critical: TargetResult['critical']): boolean {
  return (critical ?? []).some((row) => row.verdict === 'unmeasured');
}

/** Why a target is inconclusive even though none of its blocking templates is. */
export function targetReason(target: Pick<TargetResult, 'verdict' | 'templates' | 'critical'>): string | undefined {
  const open = Object.values(target.templates).some(({ blocking, verdict }) => blocking && verdict === 'inconclusive');
  return target.verdict === 'inconclusive' && !open && lacksCritical(target.critical)
    ? 'critical-unmeasured'
    : undefined;
}

/** Regressed if any is, else inconclusive if any is, else pass; no target judged = skipped. */
export function runVerdict(targets: readonly TargetResult[]): Verdict {
  const judged = targets.filter((target) => target.verdict !== 'skipped');
  for (const verdict of ['error', 'regressed', 'inconclusive'] as const) {
    if (judged.some((target) => target.verdict === verdict)) return verdict;
  }
  return judged.length === 0 ? 'skipped' : 'pass';
}

/** True when a run is inconclusive because something was not measured, and not only for too little data. */
export function unmeasured(targets: readonly TargetResult[]): boolean {
  return targets.some(
    (target) =>
      target.verdict === 'inconclusive' &&
      (lacksCritical(target.critical) ||
        Object.values(target.templates).some(
          (template) => template.blocking && template.verdict === 'inconclusive' && isUnmeasured(template.reason),
        )),
  );
}

function isBelowAnchor({ blocking, verdict, reason }: TemplateResult): boolean {
  return blocking && verdict === 'inconclusive' && reason === 'anchor';
}

/** Exit code of a decided run. `accepted` turns a regression into 0; the verdict itself is unchanged. */
export function exitCode(
  verdict: Verdict,
  targets: readonly TargetResult[],
  gate: Pick<GateSettings, 'onInconclusive' | 'onUnmeasured'>,
  options: { readonly accepted: boolean; readonly orderBlocked: boolean },
): ExitCode {
  if (verdict === 'regressed' && !options.accepted) return 1;
  if (options.orderBlocked) return 1;
  if (verdict !== 'inconclusive') return 0;
  // This reason is only given when `on-drift` says fail.
  if (targets.some(({ templates }) => Object.values(templates).some(isBelowAnchor))) return 3;
  const little = targets.some(
    (target) =>
      target.verdict === 'inconclusive' &&
      Object.values(target.templates).some(
        (template) => template.blocking && template.verdict === 'inconclusive' && !isUnmeasured(template.reason),
      ),
  );
  if (unmeasured(targets) && gate.onUnmeasured === 'fail') return 3;
  if (little && gate.onInconclusive === 'fail') return 3;
  return 0;
}
