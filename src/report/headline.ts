/** The verdict in one sentence: target, template and what to do. */

import type { Lever } from '../inputs/escalation-policy.ts';
import type { TargetResult } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';
import type { ExitCode } from '../text/problem.ts';
import { cutWords } from './answer-words.ts';
import { ceilings } from './ceiling-words.ts';
import { ago, count, interval, many, points, size } from './format-numbers.ts';
import { leverWords, remedy } from './lever-words.ts';
import { casesToAdd, isSmall, SMALLEST_SUITE } from './needed-cases.ts';
import { names, own, say, type Words } from './safe-words.ts';
import {
  brokenCriticals,
  type Finding,
  findings,
  firstCase,
  improved,
  type Situation,
  situationOf,
  type TunedTrouble,
  tunedTrouble,
  type Unheaded,
  unmeasured,
  worst,
} from './situation.ts';
import { isOnlyJudged } from './template-sentence.ts';
import { hindrance, hindranceOf } from './unmeasured-words.ts';

const SKIP: ReadonlyMap<string, string> = new Map(
  Object.entries({
    unaffected: 'nothing in this change alters what any target sends to a model; nothing was measured',
    'first-adoption':
      'the base branch has no Plumbline config yet; the files here are valid and gating starts once they are merged',
    'repairs-ruler':
      'THIS CHANGE REPAIRS THE BASE BRANCH’S BROKEN RULER; nothing was measured and no key was used, so review it by hand',
    'new-target': 'the target is new; it is gated from the next change after the merge',
    'no-baseline':
      'no target has stored answers older than a day to compare with; pushes of the default branch record them where a store is kept',
    ordered:
      'the answers of this drift watch are ordered in batches at half price; a later scheduled run collects and judges them',
    shard: 'this is one shard of a run; the merged run decides',
  }),
);

function fall(result: TemplateResult): Words {
  return result.delta === null ? own('') : own(` by ${points(Math.abs(result.delta))} points`);
}

/**
 * A range, since readers take the figure for the size of the loss; a run that stopped early says it may overstate it.
 */
function worseBy({ target, result }: Finding, record: Unheaded): Words {
  const { interval: range, n } = result;
  if (range === null || range[1] >= 0) return fall(result);
  const [least, most] = [about(-range[1]), about(-range[0])];
  const isEarly = n < (record.targets[target]?.suite.cases ?? n);
  const span = least === most ? most : `${least} to ${most}`;
  return own(` by about ${span} points${isEarly ? ' (stopped early: such figures run high)' : ''}`);
}

/** Points, rounded to the precision that the interval supports. */
function about(value: number): string {
  return value < 1 ? size(value) : size(Math.round(value));
}

/**
 * `support-agent got worse at Groundedness by 6.7 points and at 2 more templates`; names critical cases or a broken
 * floor if they are the cause.
 */
function whatBroke(record: Unheaded): Words {
  if (record.reason === 'ceiling') {
    const above = ceilings(record);
    const more = above.length > 1 ? [` (${many(above.length - 1, 'more ceiling')} passed too)`] : [];
    return above[0] === undefined ? own('a ceiling on latency or cost was passed') : [...above[0].words, ...more];
  }
  const [first, ...rest] = worst(record);
  const trouble = first === undefined ? tunedTrouble(record) : null;
  if (trouble !== null) return tunedWords(trouble);
  const withCritical = Object.entries(record.targets).find(([, target]) => brokenCriticals(target).length > 0);
  if (first !== undefined) {
    const more = rest.length === 0 ? [] : [` and at ${many(rest.length, 'more template')}`];
    const floor = first.result.verdict !== 'regressed';
    const main = floor
      ? say`${first.target} fell below its floor of ${own(size(first.result.floor?.points ?? 0))} points at ${first.template}`
      : say`${first.target} ${own(isOnlyJudged(first.result) ? 'was judged worse' : 'got worse')} at ${first.template}${worseBy(first, record)}`;
    const critical =
      withCritical === undefined
        ? []
        : say` and broke ${own(many(brokenCriticals(withCritical[1]).length, 'critical case'))}`;
    return [...main, ...more, ...critical];
  }
  if (withCritical !== undefined) {
    const [name, target] = withCritical;
    const cases = brokenCriticals(target);
    const templates = [
      ...new Set(target.exhibits.filter((item) => item.kind === 'critical').map((item) => item.template)),
    ];
    return say`${name} broke the critical ${own(cases.length === 1 ? 'case' : 'cases')} ${names(cases)}${templates.length > 0 ? say` (${names(templates)})` : own('')}`;
  }
  const [name] = Object.entries(record.targets).find(([, target]) => target.verdict === 'regressed') ?? [];
  return name === undefined ? own('a target got worse') : say`${name} got worse`;
}

/** A step of the ladder, worded as something to do before the more expensive one. */
const TASK_FIRST: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'improve the prompt',
  'model-swap': 'try another base model',
  route: 'try routing',
  rag: 'try retrieval',
  tools: 'try tools',
  cascade: 'try a cascade',
  'fine-tune': 'do the cheaper steps',
};

/** `support's tuned model fails its refusal set (red-team cases): 97.5 -> 72.5, a fall of 25.0 points on 80 cases`. */
function tunedWords({ target, tuned, failed }: TunedTrouble): Words {
  if (failed === null) {
    const shown = Object.entries(tuned.sets).flatMap(([name, { verdict }]) => (verdict === 'pass' ? [] : [name]));
    const open = tuned.lacking === undefined || tuned.lacking.length === 0 ? shown : tuned.lacking;
    return say`the tuned model of ${target} is not shown to hold ${own(open.length === 1 ? `its ${open[0]} set` : `its sets ${open.join(', ')}`)}`;
  }
  const { base, head, delta, interval: range, n } = failed.result;
  const levels = base == null || head == null ? '' : `: ${points(base)} → ${points(head)}`;
  const span = range == null ? '' : ` (${interval(range)})`;
  const fell = delta == null ? '' : `, a fall of ${points(Math.abs(delta))} points${span}`;
  const about = failed.name === 'refusal' ? ' of red-team cases' : '';
  return say`the tuned model of ${target} fails its ${own(failed.name)} set${own(about)}${own(levels)}${own(fell)} on ${own(many(n, 'case'))}`;
}

function guilty(record: Unheaded): readonly [string, TargetResult] | undefined {
  const name = worst(record)[0]?.target;
  const entries = Object.entries(record.targets);
  return entries.find(([target]) => target === name) ?? entries.find(([, target]) => target.verdict === 'regressed');
}

/** A pass under main's ruler does not approve edits to that ruler. */
function aftermath({ ruler, escalation }: Unheaded): string {
  const unshown = Object.values(escalation).some(({ tuned }) => tuned !== undefined && tuned.verdict !== 'holds');
  if (unshown) return 'look at the sets of the tuned model';
  // A pass with an open gap does not mean that the work is done.
  const isOpen = Object.values(escalation).some(({ goal, ship }) => goal !== null && !ship.ok);
  if (isOpen)
    return ruler.moved.length > 0 ? 'review what this change edits of the ruler' : 'the next step stands below';
  return ruler.moved.length > 0 ? 'review what this change edits of the ruler' : 'nothing to do';
}

/** `, against main's answers of 3 days ago`: a pass that rests on stored answers says how old the oldest one is. */
function ageWords({ operational }: Unheaded): string {
  const stored = Object.values(operational.targets).flatMap(({ baseline }) =>
    baseline?.oldest == null || baseline.fresh >= baseline.samples ? [] : [baseline.oldest],
  );
  const [oldest] = stored.sort();
  const age = oldest === undefined ? null : ago(oldest, operational.startedAt);
  return age === null ? '' : `, against main's answers of ${age}`;
}

/** ` (100 of 300 cases measured)`: how many cases a pass rests on. */
function measuredWords(record: Unheaded): string {
  const seen = findings(record)
    .filter(({ result }) => result.blocking && result.n > 0)
    .map(({ target, result: { n, measured } }) => ({ n, measured, of: record.targets[target]?.suite.cases ?? n }));
  const first = [...seen].sort((a, b) => a.n / a.of - b.n / b.of)[0];
  if (first === undefined || first.measured === 0) return '';
  const { n, measured, of } = first;
  if (measured < n)
    return ` (${count(measured)} of ${many(of, 'case')} measured, ${count(n - measured)} send the same)`;
  if (n >= of) return ` (all ${many(of, 'case')} measured)`;
  const least = seen.some((other) => other.n / other.of > n / of) ? 'at least ' : '';
  return ` (${least}${count(n)} of ${many(of, 'case')} measured)`;
}

function passWords(record: Unheaded): Words {
  const judged = findings(record).filter(({ result }) => result.blocking);
  const targets = names(Object.keys(record.targets));
  if (Object.values(record.targets).every(({ equalAnswers }) => equalAnswers === true))
    return say`no answer changed: the rows that ${targets} recorded anew say what those of the base branch say; ${own(aftermath(record))}`;
  const verb = Object.keys(record.targets).length > 1 ? 'are' : 'is';
  const margins = new Set(judged.map(({ result }) => result.margin));
  const drop = margins.size === 1 ? `a drop of ${size([...margins][0] ?? 0)} points` : 'a drop beyond its margin';
  if (judged.length === 0)
    return say`${targets} ${own(verb)} reported only; nothing here blocks; ${own(aftermath(record))}`;
  if (judged.length === 1)
    return say`${targets} ${own(verb)} no worse at ${judged[0]?.template ?? ''}: ${own(drop)} is ruled out${own(`${ageWords(record)}${measuredWords(record)}`)}; ${own(aftermath(record))}`;
  return say`${targets} ${own(verb)} no worse on any of ${judged.length} templates: ${own(drop)} is ruled out on each${own(`${ageWords(record)}${measuredWords(record)}`)}; ${own(aftermath(record))}`;
}

function improvedWords(record: Unheaded): Words {
  const better = findings(record)
    .filter(({ result }) => result.blocking && improved(result))
    .sort((a, b) => (b.result.delta ?? 0) - (a.result.delta ?? 0));
  const first = better[0];
  if (first === undefined) return passWords(record);
  const more = better.length > 1 ? ` and at ${many(better.length - 1, 'more template')}` : '';
  return say`${first.target} got better at ${first.template}${fall(first.result)}${own(more)}, and no worse elsewhere${own(`${ageWords(record)}${measuredWords(record)}`)}; ${own(aftermath(record))}`;
}

/** Too few cases for any verdict: still says what they showed, and what would decide each open template. */
function smallWords(record: Unheaded, open: readonly Finding[]): Words {
  const small = open.filter(({ result }) => isSmall(result));
  const first = [...small].sort((a, b) => a.result.n - b.result.n || (a.result.delta ?? 0) - (b.result.delta ?? 0))[0];
  if (first === undefined) return [];
  const { delta, n } = first.result;
  const isOneOfMany = Object.keys(record.targets).length > 1;
  const placeOf = ({ target, template }: Finding): Words =>
    isOneOfMany ? say`${template} of ${target}` : say`${template}`;
  const moved = delta === null ? null : delta < 0 ? 'fell' : delta > 0 ? 'rose' : 'did not move';
  const seen =
    moved === null ? [] : say`; ${placeOf(first)} ${own(moved)}${delta === 0 ? own('') : fall(first.result)} here`;
  const add = casesToAdd(first.result);
  const isOneSize = open.every(({ result }) => isSmall(result) && result.n === n);
  const todo = [
    ...own(add === null ? 'add cases' : `add ${many(add, 'case')}`),
    ...(isOneSize ? [] : say` for ${placeOf(first)}`),
    ...alsoNeeded(open, placeOf),
    ...own(wouldBlockExactly(record, small) ? ', or set gate.small-suite: exact, by which this fall blocks' : ''),
  ];
  return say`${own(many(n, 'case'))}, and a verdict needs ${SMALLEST_SUITE}${seen}; ${todo}`;
}

/** ` and about 406 for equals`, because adding cases to the smallest template alone would still leave no verdict. */
function alsoNeeded(open: readonly Finding[], placeOf: (finding: Finding) => Words): Words {
  const needs = open.filter(({ result }) => !isSmall(result) && casesToAdd(result) !== null);
  const most = needs.sort((a, b) => (casesToAdd(b.result) ?? 0) - (casesToAdd(a.result) ?? 0))[0];
  return most === undefined ? [] : say` and about ${own(count(casesToAdd(most.result) ?? 0))} for ${placeOf(most)}`;
}

/** An exact test on a small suite can only block, and only for a drop that it finds, so it is advised only then. */
function wouldBlockExactly(record: Unheaded, small: readonly Finding[]): boolean {
  if (record.gate.smallSuite === 'exact') return false;
  const family = findings(record).filter(({ result }) => result.blocking).length;
  return small.some(({ result: { p, delta } }) => p !== null && (delta ?? 0) < 0 && p <= record.gate.alpha / family);
}

function undecidedWords(record: Unheaded): Words {
  const open = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
  const first = [...open].sort((a, b) => (casesToAdd(b.result) ?? 0) - (casesToAdd(a.result) ?? 0))[0];
  const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
  if (first === undefined) return own(`the data could not decide; ${consequence}`);
  if (open.some(({ result }) => isSmall(result))) return [...smallWords(record, open), `; ${consequence}`];
  const more = open.length > 1 ? ` and ${many(open.length - 1, 'more template')}` : '';
  const add = casesToAdd(first.result);
  const todo = add === null ? 'add cases or repeats' : `add about ${many(add, 'case')}`;
  return say`${own(many(first.result.measured, 'case'))} cannot tell whether ${first.target} got worse at ${first.template}${own(more)}; ${own(todo)} to decide it; ${own(consequence)}`;
}

function unmeasuredWords(record: Unheaded): Words {
  const open = findings(record).filter(({ result }) => result.blocking && unmeasured(result));
  const first = open[0];
  const target = Object.entries(record.targets).find(
    ([, result]) => result.verdict === 'inconclusive' && result.reason !== undefined,
  );
  const reason = first?.result.reason ?? target?.[1].reason ?? record.reason;
  const known = first === undefined ? hindrance(reason) : hindranceOf(first.result);
  const blocks = reason === 'time-up' ? 'this blocks' : 'policy says that this blocks';
  const consequence = record.exitCode === 0 ? 'this warns and does not block' : blocks;
  const place =
    first !== undefined
      ? say`no verdict on ${first.target} at ${first.template}`
      : target !== undefined
        ? say`no verdict on ${target[0]}`
        : own('no verdict');
  const more = open.length > 1 ? own(` and ${many(open.length - 1, 'more template')}`) : own('');
  const guilty = first === undefined ? undefined : record.targets[first.target];
  const cut = reason === 'cut' && guilty !== undefined ? cutWords(guilty) : null;
  if (cut !== null) return say`${cut}; ${place}${more}; ${own(consequence)}`;
  if (known === null)
    return [...place, ...more, ...(record.headline ? [': ', { prose: record.headline }] : []), `; ${consequence}`];
  return say`${place}${more}: ${own(known[0])}; ${own(known[1])}; ${own(consequence)}`;
}

function remedyOf(code: ExitCode): string {
  if (code === 4) return 'the outside failed, so run again when it is back';
  if (code === 130) return 'it was interrupted, so run again: finished calls are stored';
  return 'fix what is listed here and push';
}

function errorWords(record: Unheaded): Words {
  const problems = record.problems ?? [];
  const known = hindrance(record.reason);
  if (known !== null) return own(`nothing was measured, since ${known[0]}; ${known[1]}`);
  const todo = remedyOf(record.exitCode);
  if (problems.length === 1) return [{ prose: problems[0] ?? '' }, `; ${todo}`];
  if (problems.length > 1) return own(`no verdict, since there are ${count(problems.length)} faults; ${todo}`);
  return record.headline ? [{ prose: record.headline }] : own(`no verdict; ${todo}`);
}

function skippedWords(record: Unheaded): Words {
  const reason = record.reason ?? Object.values(record.targets)[0]?.reason ?? '';
  const known = SKIP.get(reason);
  if (known !== undefined) return own(reason === 'unaffected' ? `${known}; ${aftermath(record)}` : known);
  return record.headline ? [{ prose: record.headline.replace(/^skipped:?\s*/i, '') }] : own('nothing was measured');
}

const VERDICT_WORD: Readonly<Record<Situation, string>> = {
  pass: 'Pass',
  improved: 'Pass, and better',
  regressed: 'Regressed, merge blocked',
  accepted: 'Regressed, but accepted',
  'tuned-set': 'Tuned model, merge blocked',
  'order-skipped': 'Order skipped, merge blocked',
  inconclusive: 'Inconclusive',
  'not-measured': 'NOT MEASURED',
  skipped: 'Skipped',
  error: 'Error',
};

/** Verdict, target, template and what to do, in one sentence that starts with who measured if not the gate itself. */
export function headlineOf(record: Unheaded): Words {
  const words = verdictWords(record);
  return record.provenance.measuredBy === 'pull-request' ? [`By the pull request's own run: `, ...words] : words;
}

function verdictWords(record: Unheaded): Words {
  const situation = situationOf(record);
  const word = VERDICT_WORD[situation];
  if (record.reason === 'drift' && situation === 'regressed')
    return [
      'The provider drifted: nothing in the repository changed, and yet ',
      ...whatBroke(record),
      '; look at the pins of model and judge, and re-pin what moved.',
    ];
  if (situation === 'regressed' && record.reason === 'ceiling') {
    const lever = record.targets[ceilings(record)[0]?.target ?? '']?.lever ?? null;
    return [
      `${word}: `,
      ...whatBroke(record),
      `; no template is shown to be worse; ${remedy(lever)}, or raise the ceiling on the base branch.`,
    ];
  }
  if (situation === 'tuned-set') {
    const { tuned, failed } = tunedTrouble(record)!;
    const back = say`roll back to ${tuned.rollBackTo ?? 'the base model'}`;
    const todo = failed === null ? own('add their cases and push, or go back to the base model') : back;
    return [`${word}: `, ...whatBroke(record), '; ', ...todo, '.'];
  }
  if (situation === 'regressed') {
    const [name, target] = guilty(record) ?? [];
    const first =
      target === undefined ? null : firstCase(target, worst(record).find((item) => item.target === name)?.template);
    const isNamed = worst(record).length === 0 && target !== undefined && brokenCriticals(target).length === 1;
    const look = first === null ? own('') : isNamed ? own('look at it, then ') : say`look at ${first}, then `;
    return [`${word}: `, ...whatBroke(record), '; ', ...look, `${remedy(target?.lever ?? null)}.`];
  }
  if (situation === 'accepted') {
    const { by, expires } = record.accepted ?? { by: '', expires: '' };
    return [
      `${word}: `,
      ...whatBroke(record),
      ...say`, and ${by} accepted that until ${expires.slice(0, 10)}; nothing more to do.`,
    ];
  }
  if (situation === 'order-skipped') {
    const [name, entry] = Object.entries(record.escalation).find(([, item]) => item.orderSkipped) ?? ['', undefined];
    const lever = leverWords(record.targets[name]?.lever ?? null);
    const next = entry?.next == null ? own('do the cheaper steps first') : own(`${TASK_FIRST[entry.next.lever]} first`);
    return say`${own(word)}: ${name} reaches for ${own(lever)} before the cheaper steps are scored; ${next}.`;
  }
  const rest = {
    pass: passWords,
    improved: improvedWords,
    inconclusive: undecidedWords,
    'not-measured': unmeasuredWords,
    skipped: skippedWords,
    error: errorWords,
  }[situation](record);
  return [`${word}: `, ...rest, '.'];
}
