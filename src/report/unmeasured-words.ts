/** For each reason that left a template unmeasured: what happened, and what to do about it. */
import type { Reason } from '../record/reason.ts';
import type { TemplateResult } from '../record/template-result.ts';

/** Reasons for a whole run, besides those for a template in `record/reason.ts`. */
type RunReason = 'critical-unmeasured' | 'no-credentials' | 'time-up';

/**
 * `spend` is the row for money, calls or minutes that ran out first; `time-up` is for a run that had to be ended
 * because it no longer responded. A last look without a decision (`budget`) was measured, so it has no row.
 */
const HINDRANCE: { readonly [R in Reason | RunReason]?: readonly [what: string, todo: string] } = {
  missing: [
    'too many pairs have no score on one side or both',
    'run again, and look at the failed calls if it stays so',
  ],
  'missing-one-sided': [
    'scores are missing clearly more often on one side',
    'look at that side’s failed calls, then run again',
  ],
  cut: [
    'too many answers were cut by max-tokens, which tells nothing of their quality',
    'raise max-tokens in the model file',
  ],
  'model-changed': [
    'another model answered than the one that was asked for',
    'name the model that is meant, or allow that name with reports-as in the model file on the base branch',
  ],
  canary: ['the judge failed its known-answer check', 'repair or replace the judge on the base branch'],
  'untrusted-judge': [
    'the judge agrees too little with the human labels',
    'calibrate or replace the judge on the base branch',
  ],
  'judge-changed': [
    'another model than the pinned judge answered',
    'run again, or pin the judge anew on the base branch',
  ],
  blind: [
    'it is blind here: so low on both sides that it cannot fall',
    'repair the template or its cases on the base branch, or set its margin below its level',
  ],
  spend: [
    'the budget ran out first',
    'raise the budget on the base branch, or run again: answers already paid for are kept',
  ],
  'not-recorded': [
    'what this change would answer is not recorded',
    'record the answers again with what is changed, and stamp them with its digest (prompt_sha256)',
  ],
  'stale-source': [
    'the prompt is older than the source it is exported from',
    'export the prompt again and commit it (of recorded answers: record them again)',
  ],
  'not-executed': [
    'the retrieval that changed is declared and not executed',
    'to measure it, bring what it finds: in the contexts of the cases, by a provider of type: http, or as context in recorded rows',
  ],
  'next-round': [
    'the cases recorded so far do not decide, and the next ones are not recorded yet',
    'record the cases of the plan ("plumbline run --plan FILE", or mode: plan of the action) and run again',
  ],
  'critical-unmeasured': [
    'a critical case has no score on one side or both',
    'run again, and look at the failed calls if it stays so',
  ],
  stopped: ['the run was stopped before it could decide', 'run again: finished calls are kept'],
  'no-credentials': [
    'no API key was available to this run',
    'give the workflow its secret; for a fork or a bot, have someone with access run it from a branch of this repository',
  ],
  'time-up': [
    'the time was up (gate.max-minutes) and the run did not answer any more, so it was ended',
    'look for what takes so long in what this change brings, then run again: finished calls are kept',
  ],
};

/** A map, because a reason may come from a foreign record. */
const BY_REASON: ReadonlyMap<string, readonly [what: string, todo: string]> = new Map(Object.entries(HINDRANCE));

const JUDGE_CUT: readonly [what: string, todo: string] = [
  'the judge’s replies were cut by max-tokens before their verdicts',
  'raise judge.max-tokens in the suite on the base branch',
];

const PROGRAM_FAILED: readonly [what: string, todo: string] = [
  'the recorded program failed on too many cases, so they have no score',
  'look at the job that records it, and record again; gate.on-program-failure: regress lets a failure count as 0',
];

/** What stopped a template; missing scores are traced to the most common cause. */
export function hindranceOf({ reason, codes }: TemplateResult): readonly [what: string, todo: string] | null {
  const count = (code: string): number => (codes?.base[code] ?? 0) + (codes?.head[code] ?? 0);
  const isMissing = reason === 'missing' || reason === 'missing-one-sided';
  const others = [...Object.keys(codes?.base ?? {}), ...Object.keys(codes?.head ?? {})];
  const isMost = (one: string): boolean =>
    isMissing && count(one) > 0 && others.every((code) => count(code) <= count(one));
  return isMost('judge-cut') ? JUDGE_CUT : isMost('program') ? PROGRAM_FAILED : hindrance(reason);
}

export function hindrance(reason: string | undefined): readonly [what: string, todo: string] | null {
  return BY_REASON.get(reason ?? '') ?? null;
}
