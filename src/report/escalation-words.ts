/** Escalation in words: the one sentence every report shows, and the names of the anti-patterns. */
import { openBefore, requiredBy } from '../escalation/decide-lever.ts';
import { list } from '../escalation/wording.ts';
import type { CriterionId, Lever } from '../inputs/escalation-policy.ts';
import type { AntiPattern, EscalationEntry } from '../record/escalation-entry.ts';
import type { RatioFigure } from '../record/operational.ts';
import type { TargetResult } from '../record/target-result.ts';
import { change, count, many, points, ratio, share, size } from './format-numbers.ts';
import { asSentence } from './safe-words.ts';

const ANTI_PATTERN: Readonly<Record<AntiPattern, string>> = {
  'fine-tune-first': 'fine-tuning as the first lever',
  'no-scored-prompt-attempt': 'weights changed without a scored prompt attempt',
  'per-tenant-tune': 'one tuned model per tenant',
  'no-failure-review': 'deciding without a failure review',
  'tuning-facts': 'tuning to teach facts',
  'few-examples': 'tuning on fewer than 200 examples',
  'changing-task': 'tuning while the task still changes',
};

/** The closed name and what it means. */
export function antiPatternWords(pattern: AntiPattern): string {
  return `${pattern} (${ANTI_PATTERN[pattern]})`;
}

/** The record's own sentence; one made from its fields when it brings none. */
export function escalationSentence(entry: EscalationEntry): string {
  if (entry.sentence !== '') return entry.sentence;
  const word = { met: 'met', 'not-met': 'not met', 'not-needed': 'not needed', unknown: 'unknown' }[entry.outcome];
  const step =
    entry.outcome === 'met' && entry.lever !== undefined
      ? ` The next lever is justified: ${entry.lever}.`
      : entry.next === null
        ? ''
        : ` Next: ${entry.next.lever}.`;
  const open = entry.criteria.filter(({ state }) => state === 'unknown').length;
  return `Escalation: ${word}.${step}${open === 0 ? '' : ` ${count(open)} of ${count(entry.criteria.length)} criteria lack evidence.`}`;
}

/** What to do, or why the lever is justified; empty when there is nothing to do. */
export function nextSentence({ next, lever, outcome }: EscalationEntry): string {
  if (outcome === 'met' && lever != null)
    return `${lever} is the cheapest lever that is open and whose criteria hold: ${list(requiredBy(lever))}.`;
  if (next === null) return '';
  const lacks = next.missing.length === 0 ? '' : ` Open: ${next.missing.map(criterionWords).join(', ')}.`;
  return `Next, cheapest first: ${next.lever}. ${asSentence(next.why)}${lacks}`;
}

/** What kind of failures make up the gap, and the largest groups of them. */
export function failureSentence({ review, shapes }: EscalationEntry): string {
  if (review.failures === 0) return review.done ? 'No case fails the goal.' : '';
  const failures = many(review.failures, 'failure');
  if (!review.done) return `${failures}, not reviewed: what kind they are is not known.`;
  const parts = Object.entries(shapes)
    .filter(([, part]) => part > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, part]) => `${share(part)} ${name}`);
  const groups = review.clusters
    .filter(({ size: n }) => n > 1)
    .slice(0, 3)
    .map(({ title, size: n, shape, survived = 0 }) => {
      const outlived = survived === 0 ? '' : `, survived ${many(survived, 'prompt attempt')}`;
      return `${title} (${count(n)}, ${shape}${outlived})`;
    });
  // A fix of the judge's is about these very cases; the others are those of the shape.
  const mend = review.clusters.find(({ size: n, quotes = [] }) => n > 1 && quotes.length > 0);
  return [
    `${failures}: ${parts.join(', ')}.`,
    groups.length === 0 ? '' : `Largest groups: ${groups.join('; ')}.`,
    mend === undefined ? '' : `Immediate fix for "${mend.title}": ${asSentence(mend.fix)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Which levers are scored on this suite already. */
export function triedSentence({ ledger }: EscalationEntry): string {
  const levers = ledger.used.flatMap((entry) => {
    const { lever } = Object(entry) as { readonly lever?: unknown };
    return typeof lever === 'string' ? [lever] : [];
  });
  const tally = [...new Set(levers)].map((lever) => `${lever} (${levers.filter((one) => one === lever).length})`);
  return tally.length === 0
    ? 'No lever is scored on this suite yet.'
    : `Tried and scored on this suite: ${tally.join(', ')}.`;
}

export interface EscalationLine {
  readonly label: string;
  readonly text: string;
}

/**
 * What nobody may overlook beside the sentence, in order of weight. `cost`: of a request on both sides, null = not
 * known, undefined = not asked for.
 */
export function escalationLines(
  entry: EscalationEntry,
  lever: Lever | null,
  cost?: RatioFigure | null,
): readonly EscalationLine[] {
  const { orderSkipped, antiPatterns, stated, tuned } = entry;
  const line = (label: string, text: string): EscalationLine => ({ label, text });
  const open = openBefore(lever, entry.criteria).map(criterionWords);
  const before =
    open.length === 0 ? 'the cheaper steps are scored on this suite.' : `this is shown: ${open.join(', ')}.`;
  return [
    orderSkipped
      ? line(
          'Order skipped',
          `this change reaches for ${lever === null ? 'a lever' : LEVER_NOUN[lever]} before ${before}`,
        )
      : [],
    antiPatterns.length === 0 ? [] : line('Anti-pattern', `${antiPatterns.map(antiPatternWords).join('; ')}.`),
    stated?.contradicts
      ? line(
          'Lever',
          `the description says ${stated.lever}, but what it changes is ${lever ?? 'nothing that is sent'}.`,
        )
      : [],
    tuned === undefined ? [] : line('Tuned model', tunedWords(tuned)),
    tuned === undefined || tuned.quarantined.length === 0
      ? []
      : line('Quarantined', `${many(tuned.quarantined.length, 'eval case')} in the training file, not compared.`),
    lever === 'model-swap' && cost !== undefined ? line('Cost of the other model', costWords(cost)) : [],
  ].flat();
}

const LEVER_NOUN: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'the prompt',
  'model-swap': 'another model',
  route: 'routing',
  rag: 'retrieval',
  tools: 'tools',
  cascade: 'a cascade',
  'fine-tune': 'a tuned model',
};

export const SET_WORDS = {
  pass: 'holds',
  regressed: 'regressed',
  inconclusive: 'not decided',
  missing: 'no cases',
} as const;

/** `all must hold: held-out holds (90 cases), drift no cases (tag them set:drift), ...`. */
function tunedWords({ sets, verdict, rollBackTo }: NonNullable<EscalationEntry['tuned']>): string {
  const each = Object.entries(sets).map(([name, { verdict: said, n, delta }]) => {
    const cases = said === 'missing' ? (name === 'held-out' ? '' : ` (tag them set:${name})`) : ` (${many(n, 'case')})`;
    const moved = delta == null || said === 'missing' ? '' : ` ${change(delta)} points`;
    return `${name} ${SET_WORDS[said]}${moved}${cases}`;
  });
  const word = {
    holds: 'four sets hold',
    fails: 'not all four sets hold',
    unknown: 'four sets must hold, not shown yet',
  };
  const back = verdict === 'fails' && rollBackTo !== undefined ? ` Roll back to ${rollBackTo}.` : '';
  return `${word[verdict]}: ${each.join(', ')}.${back}`;
}

function costWords(cost: RatioFigure | null): string {
  if (cost === null) return 'not known; it takes live calls of models with prices.';
  const range = cost.interval === null ? '' : `, ${ratio(cost.interval[0])} to ${ratio(cost.interval[1])}`;
  return `$${cost.base.toPrecision(3)} → $${cost.head.toPrecision(3)} a request (${ratio(cost.ratio)}${range}).`;
}

/** `Gap 25.7 points (target 97, level 71.3 over all 164 cases; ...)`: it reads more cases than a table that was decided early. */
export function gapSentence(entry: EscalationEntry, target: TargetResult | undefined): string {
  const { gap, goal } = entry;
  if (gap === null) return '';
  const range = `${points(gap.interval[0])} to ${points(gap.interval[1])} at 95 %, band ${gap.bands.length > 1 ? gap.bands.join(' or ') : gap.band}`;
  if (goal === null) return `Gap ${points(gap.points)} points; ${range}.`;
  const result = target?.templates[goal.template];
  const shown = result?.n;
  const which = result?.verdict === 'inconclusive' ? 'were compared' : 'decided';
  const all = target?.suite.cases === gap.n ? 'all ' : '';
  const table = shown === undefined || shown === gap.n ? '' : `; the table shows the ${count(shown)} that ${which}`;
  return `Gap ${points(gap.points)} points (target ${size(goal.target)}, level ${points(goal.target - gap.points)} over ${all}${count(gap.n)} cases${table}); ${range}.`;
}

const CRITERION: Readonly<Record<CriterionId, string>> = {
  E1: 'residual gap',
  E2: 'same ruler',
  E3: 'prompting plateaued',
  E4: 'routing plateaued',
  E5: 'retrieval plateaued',
  E6: 'tools plateaued',
  E7: 'cascade plateaued',
  E8: 'failure review',
  E9: 'weight-shaped failures',
  E10: 'volume pays',
  E11: 'examples, stable task',
  E12: 'data isolation',
  E13: 'time to release',
  E14: 'enough cases',
};

/** `E3 prompting plateaued`. */
export function criterionWords(id: CriterionId): string {
  return `${id} ${CRITERION[id]}`;
}
