/** Whether a judge may be believed: labels of people, canaries, and the model that answered. */
import { type Family, settle } from '../decision/family.ts';
import type { JudgeSeat } from '../inputs/template.ts';
import { canaries } from '../scoring/judge/canaries.ts';
import { isTrusted } from '../scoring/judge-trust.ts';
import type { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import type { Prepared } from './prepare-targets.ts';

/** A judge that people disagree with can neither block nor pass. */
export function settleUntrusted(family: Family, prepared: readonly Prepared[]): Family {
  let next = family;
  for (const { target, suite, trust } of prepared) {
    for (const template of suite.templates) {
      const found = trust.get(template.id);
      if (found === undefined || isTrusted(found)) continue;
      const why = `kappa ${found.value.toFixed(2)} against ${found.n} human labels is below min-kappa ${found.minimum}`;
      next = settle(next, memberKey(target.name, template.id), 'untrusted-judge', why);
    }
  }
  return next;
}

/** Canary rows in each judged run: a judge that obeys the answer it judges can neither block nor pass. */
export async function proveJudges(
  family: Family,
  works: readonly Work[],
  measurement: Measurement,
  notes: Map<string, readonly string[]>,
): Promise<Family> {
  let next = family;
  const checks = works.flatMap((work) =>
    work.judge === null ? [] : work.suite.templates.map((template) => ({ work, judge: work.judge!, template })),
  );
  await Promise.all(
    checks.map(async ({ work, judge, template }) => {
      if (template.scorer.kind !== 'asking' || template.spec.kind === 'embedding') return;
      const key = memberKey(work.name, template.id);
      const note = (text: string): void => void notes.set(key, [...(notes.get(key) ?? []), text]);
      if (judge.recorded) note('The judge is recorded: no canary, vote or re-ask was sent.');
      const seat: JudgeSeat = { ...judge, place: { target: work.name, template: template.id, sample: 0 } };
      const outcomes = await Promise.all(
        canaries(template, seat).map(async ({ name, step }) => ({ name, outcome: await measurement.drive(step) })),
      );
      // In the order of the canaries, not of their answers: two runs over the same answers tell the same.
      for (const { name, outcome } of outcomes) {
        if (outcome.kind === 'obeyed') {
          next = settle(
            next,
            key,
            'canary',
            `canary "${name}": the judge gave ${outcome.score} to an answer that must not pass`,
          );
        } else if (outcome.kind === 'unreadable') note(`Canary "${name}" could not be read: ${outcome.why}`);
      }
    }),
  );
  return next;
}

export function settleRenamedJudges(family: Family, measurement: Measurement): Family {
  let next = family;
  for (const [key, names] of measurement.scoring.judgeNames) {
    const why = `the judge answered as ${[...names].sort().join(', ')}, not as pinned; allow it with judge.reports-as or pin it`;
    next = settle(next, key, 'judge-changed', why);
  }
  return next;
}
