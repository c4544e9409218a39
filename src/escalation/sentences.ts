/**
 * The team's summary of a decision: the current level, what the gap consists of, what comes next, and what to beware
 * of.
 */

import type { Lever } from '../inputs/escalation-policy.ts';
import type { EscalationEntry, LeverStanding } from '../record/escalation-entry.ts';
import { SHAPES, type ShapeName } from '../record/failure-review.ts';
import { unlooked } from './criteria.ts';
import { antiPatternWords, criterionWords, LEVER_TASK, SHAPE_GLOSS, SHAPE_NOUN, STEP_TASK } from './criterion-words.ts';
import { capital, count, level, list, percent, points, range, signed, tries, usd } from './wording.ts';

type Said = Omit<EscalationEntry, 'sentence'>;

/** The record's own sentence: the current level and what comes next. */
export function sentenceOf(entry: Said): string {
  return [levelLine(entry), decisionLine(entry)].filter((line) => line !== '').join(' ');
}

/** The level compared with the target. */
export function levelLine(entry: Said): string {
  const { goal, gap, reach, ship } = entry;
  if (goal === null) return 'No goal is set, so there is no gap to close: set escalation.goal.';
  if (gap === null || entry.level === null) return `Nothing was measured on ${goal.template}, so the gap is not known.`;
  const target = points(goal.target);
  const at = level(goal.target - gap.points);
  switch (reach.state) {
    case 'reached':
    case 'within': {
      const said =
        reach.state === 'reached'
          ? `Target of ${target} reached: ${where(entry)}.`
          : `${level(gap.points)} points below the target of ${target}, within the ${points(goal['max-residual-gap'])} accepted: ${where(entry)}.`;
      if (ship.ok) return `${said} ${costLine(entry) === '' ? 'Ship; no dearer lever is needed.' : 'Ship.'}`;
      const short =
        reach.state === 'reached'
          ? `Target of ${target} reached (${at})`
          : `${level(gap.points)} points below the target of ${target}, which is accepted`;
      return `${short}, but ${ship.why}.`;
    }
    case 'undecided': {
      const all = gap.of ?? gap.n;
      if (gap.slice !== 'holdout' && gap.n < 0.95 * all)
        return `At the target of ${target} (${at}) on ${count(gap.n)} of ${count(all)} cases so far: not decided.`;
      const needed = reach.casesNeeded === undefined ? '' : `; about ${count(reach.casesNeeded)} cases would do`;
      return `At the target of ${target} (${at}), but on ${count(gap.n)} cases a gap up to ${points(gap.interval[1])} points is not ruled out${needed}.`;
    }
    case 'open':
    case 'unknown':
      return `Level ${where(entry)}: gap ${level(gap.points)} points (${range(gap.interval)}).`;
  }
}

/** `79.7 of 85 on all 300 cases (74.8 to 83.8), on the 90 kept aside 78.9`. */
function where({ goal, gap, level: read, reach }: Said): string {
  const aside = read!.holdout;
  const decides = gap!.slice === 'holdout' && aside !== undefined ? aside : read!.all;
  const of = gap!.of ?? gap!.n;
  const cases = gap!.n >= of ? `all ${count(gap!.n)}` : `${count(gap!.n)} of ${count(of)}`;
  const named = gap!.slice === 'holdout' ? `the ${count(gap!.n)} cases kept aside` : `${cases} cases`;
  const target = reach.state === 'open' || reach.state === 'unknown' ? ` of ${points(goal!.target)}` : '';
  const other =
    gap!.slice === 'holdout'
      ? `, on all ${count(read!.all.n)} ${level(read!.all.points)}`
      : aside === undefined
        ? ''
        : `, on the ${count(aside.n)} kept aside ${level(aside.points)}`;
  return `${level(decides.points)}${target} on ${named} (${range(decides.interval)})${other}`;
}

/** What each kind of failure is worth, and whether prompting can close the gap; or that nobody looked. */
export function pointsLine(entry: Said): string {
  const { gap, review, reach } = entry;
  if (gap === null || reach.state !== 'open' || review.failures === 0) return '';
  if (!review.done) {
    const [why] = unlooked(review, { hasGoal: entry.goal !== null });
    return `${count(review.failures)} failures, ${count(review.looked ?? 0)} looked at: ${why}. What kind they are is not known, so no step is ruled out.`;
  }
  const unclear = worthOfKinds(entry).filter(({ name }) => name === 'unclear');
  const parts = [...largestFirst(entry), ...unclear].map(({ name, points: lost, interval }, index) => {
    if (index > 0) return `${SHAPE_NOUN[name]} ${level(lost)}`;
    const verb = name === 'prompt' || name === 'weight' ? 'are' : 'is';
    return `${SHAPE_NOUN[name]} (${SHAPE_GLOSS[name]}) ${verb} worth ${level(lost)} points (${range(interval)})`;
  });
  const clause = closing(entry, gap.points);
  return parts.length === 0 ? '' : `${capital(parts.join(', '))}${clause === '' ? '' : `: ${clause}`}.`;
}

/** Kinds of failures that are worth anything, in the order of the ladder. */
function worthOfKinds({ points: worth = {} }: Said) {
  return SHAPES.flatMap((name) => {
    const figure = worth[name];
    return figure !== undefined && figure.points > 0.05 ? [{ name, ...figure }] : [];
  });
}

/** The same, except those whose kind is unknown. */
function largestFirst(entry: Said): ReturnType<typeof worthOfKinds> {
  const known = worthOfKinds(entry).filter(({ name }) => name !== 'unclear');
  return known.toSorted((a, b) => b.points - a.points);
}

/** Whether prompting alone can close the gap. */
function closing({ levers, criteria }: Said, gap: number): string {
  const step = levers['prompt-optimize'];
  if (step?.ceiling == null) return '';
  const { low, high } = step.ceiling;
  const isPassedOver = step.state === 'too-small' || high < Math.max(1, gap / 5) - 1e-9;
  if (isPassedOver || criteria.length === 0) return 'prompting cannot close it';
  if (low >= gap - 1e-9) return 'prompting can close it';
  return high >= gap - 1e-9 ? 'prompting may close it' : 'prompting can close part of it';
}

/** What comes next, and why; `afterPoints`: it follows the line of points, whose first figure is not repeated. */
export function decisionLine(entry: Said, { afterPoints = false }: { readonly afterPoints?: boolean } = {}): string {
  const { outcome, lever, next, ladder, reach } = entry;
  if (ladder === 'cost') return costLine(entry);
  switch (outcome) {
    case 'unknown':
    case 'not-needed':
      return '';
    case 'met':
      return lever == null
        ? ''
        : `${stepWords(entry, lever)}Next: ${LEVER_TASK[lever]}, justified${afterPoints && isToldFirst(entry, lever) ? '' : worthOf(entry, lever)}.`;
    case 'not-met':
      if (next === null || reach.state === 'undecided') return '';
      return nextLine(entry, next);
  }
}

/** Why the cheapest step is exhausted: `Prompting has plateaued (3 attempts, ...). `. */
function stepWords({ levers, gap }: Said, justified?: Lever): string {
  const step = levers['prompt-optimize'];
  if (step === undefined) return '';
  const rest = pooledWords(step);
  const { ceiling } = step;
  switch (step.state) {
    case 'plateaued':
      return `Prompting has plateaued${rest}. `;
    case 'move-on':
      return `Prompting is good enough to move on from${rest}. `;
    case 'too-small':
      return ceiling === null || gap === null ? '' : `${atMostWords(ceiling.high, gap.points)} and is passed over. `;
    case 'not-scored':
    case 'lifting':
    case 'undecided':
      return justified === undefined || ceiling === null || gap === null || ceiling.high >= gap.points
        ? ''
        : `${atMostWords(ceiling.high, gap.points)}, so ${LEVER_TASK[justified]} need not wait for it. `;
    default:
      return '';
  }
}

function atMostWords(high: number, gap: number): string {
  return `Prompting is worth at most ${level(high)} of ${level(gap)} points`;
}

function pooledWords({ k = 0, pooled, attempts }: LeverStanding): string {
  return pooled === undefined
    ? ''
    : ` (${tries(k || attempts)}, another lifts less than ${points(pooled.u80)} points, 80 %)`;
}

const FIXES: Partial<Record<Lever, ShapeName>> = { rag: 'knowledge', tools: 'capability', 'fine-tune': 'weight' };

function isToldFirst(entry: Said, lever: Lever): boolean {
  return FIXES[lever] !== undefined && largestFirst(entry)[0]?.name === FIXES[lever];
}

function worthOf({ levers, points: worth }: Said, lever: Lever): string {
  const name = FIXES[lever];
  const figure = name === undefined ? undefined : worth?.[name];
  if (name === undefined || figure === undefined || levers[lever]?.ceiling == null) return '';
  return `: ${SHAPE_NOUN[name]} ${name === 'weight' ? 'are' : 'is'} worth ${level(figure.points)} points (${range(figure.interval)})`;
}

function nextLine(entry: Said, next: NonNullable<EscalationEntry['next']>): string {
  const step = entry.levers[next.lever];
  if (next.lever === 'prompt-optimize' && step !== undefined) {
    if (step.state === 'not-scored') return 'Next: improve the prompt and score it; no attempt is scored yet.';
    const { points: lift = null, interval = null } = step.last ?? {};
    if (step.state === 'lifting' && lift !== null && interval !== null)
      return interval[0] <= 0
        ? `The last prompt attempt lifts, not yet shown on the cases kept aside (${signed(lift)} points, ${range(interval)}): score one more.`
        : `The last prompt attempt lifted the cases kept aside by ${level(lift)} points (${range(interval)}): go on while it does.`;
    if (step.state === 'undecided' && step.pooled !== undefined)
      return `${capital(tries(step.k ?? step.attempts).replace('attempt', 'prompt attempt'))} moved it by ${signed(step.pooled.points)} points (another lifts less than ${points(step.pooled.u80)}, 80 %): not enough to stop. ${step.todo ?? ''}`.trim();
  }
  const lacks = next.missing.length === 0 ? '' : ` Open: ${next.missing.map(criterionWords).join(', ')}.`;
  const kind = FIXES[next.lever];
  if (next.missing.includes('E8') && kind !== undefined) {
    const [, todo] = unlooked(entry.review, { hasGoal: entry.goal !== null });
    return `${stepWords(entry)}Next: look at the failures; whether they are ${SHAPE_NOUN[kind]} decides about ${LEVER_TASK[next.lever]}. ${todo}`;
  }
  return `${stepWords(entry)}Next: ${LEVER_TASK[next.lever]}. ${next.why}${lacks}`;
}

/** The cheapest saving that is left, with its share of the bill. */
function costLine(entry: Said): string {
  const { cost, ladder, outcome, next, reach, profile } = entry;
  if (cost === undefined || ladder !== 'cost') return '';
  const found = cost.steps.find(({ step }) => step === cost.step);
  if (outcome === 'not-needed' || found === undefined) return '';
  const isLatency = profile['bottleneck'] === 'latency' || cost.latency.state === 'over';
  const start = isLatency
    ? `${latencyWords(entry)}cheapest step left`
    : reach.state === 'reached' || reach.state === 'within'
      ? 'Cheapest saving left'
      : 'Cost is the bottleneck; cheapest saving left';
  const { potential } = found;
  const volume = profile['requests-per-day'];
  const at = typeof volume === 'number' ? ` at ${count(volume)} requests a day` : '';
  const money =
    potential == null
      ? ''
      : potential.usdPerMonth !== undefined && cost.usdPerMonth !== undefined
        ? `, about ${usd(potential.usdPerMonth)} of ${usd(cost.usdPerMonth)} a month${at}`
        : `, about ${percent(potential.share)} of a request`;
  const lacks =
    outcome === 'met' || next === null
      ? ''
      : ` ${next.why}${next.missing.length === 0 ? '' : ` Open: ${next.missing.map(criterionWords).join(', ')}.`}`;
  return `${start}: ${STEP_TASK[found.step]}${money}.${lacks}`;
}

/** `p95 of 435 ms (420 to 450) is over the budget of 150 ms; `. */
function latencyWords({ cost, request }: Said): string {
  const { state, budgetMs } = cost!.latency;
  const p95 = request?.head?.p95;
  if (budgetMs === undefined || p95 === undefined) return 'Latency is the bottleneck; ';
  const [low, high] = p95.interval;
  const said = `p95 of ${count(p95.ms)} ms (${count(low)} to ${high === null ? 'unknown' : count(high)})`;
  const word = { within: 'is within', over: 'is over', unknown: 'is not shown to be within' }[state];
  return `${said} ${word} the budget of ${count(budgetMs)} ms; `;
}

/** A line with a label of its own, such as `Order skipped`; without a label it is a plain sentence. */
export interface Warning {
  readonly label?: string | undefined;
  readonly text: string;
}

/** What nobody may overlook, most important first. */
export function warnings(entry: Said, lever: Lever | null, isBlocked: boolean): readonly Warning[] {
  const { orderSkipped, holdups = [], overfit, stated, cost, antiPatterns } = entry;
  const found: Warning[] = [];
  if (orderSkipped && lever !== null)
    found.push({
      label: 'Order skipped',
      text: `this change reaches for ${LEVER_TASK[lever]} while cheaper steps are open (${list(holdups.map(stepWordsOf))}): ${isBlocked ? 'merge blocked' : 'a warning by policy'}.`,
    });
  if (overfit?.state === 'shown')
    found.push({
      label: 'Overfitting',
      text: `the lift of ${level(overfit.search.points)} points shows on the cases it was written for only and does not carry over (held-out, the cases kept aside: ${level(overfit.holdout.points)}, ${range(overfit.holdout.interval)}).${decides(entry)}`,
    });
  if (overfit?.state === 'possible')
    found.push({
      text: `The cases kept aside do not confirm the lift of ${level(overfit.search.points)} points yet (${signed(overfit.holdout.points)}, ${range(overfit.holdout.interval)}).`,
    });
  if (antiPatterns.length > 0)
    found.push({ label: 'Anti-pattern', text: `${antiPatterns.map(antiPatternWords).join('; ')}.` });
  if (stated?.contradicts === true)
    found.push({
      label: 'Lever',
      text: `the description says ${stated.lever}, but what it changes is ${lever ?? 'nothing that is sent'}.`,
    });
  if (cost?.cacheLost !== undefined) {
    const { before, after, usd: money, place } = cost.cacheLost;
    const costs = money === undefined ? '' : `; that costs ${usd(money)} a request`;
    const where = place === undefined ? '' : ` ${place}`;
    found.push({
      label: 'The cached prefix broke',
      text: `${count(before)} tokens of a prompt were cached, now ${count(after)}${costs}.${where}`,
    });
  }
  return found;
}

/** `E3 prompting`: the step whose completion a criterion states. */
function stepWordsOf(id: string): string {
  const words = criterionWords(id);
  return words.endsWith(' done') ? words.slice(0, -' done'.length) : words;
}

function decides({ gap, goal, level: read }: Said): string {
  if (gap?.slice !== 'holdout' || goal === null || read?.holdout === undefined) return '';
  return ` The cases kept aside decide: ${level(read.holdout.points)} of ${points(goal.target)}.`;
}
