/** The words every report shares: the verdict in one sentence, and one plain sentence for each template. */
import type { Lever } from '../escalation/policy.ts';
import type { PlumblineRecord, TargetResult, TemplateResult } from '../record.ts';
import { isUnmeasured } from '../verdict.ts';
import { count, interval, many, points, probability, size } from './figures.ts';

/** Foreign text stands apart from our own words, so that each renderer escapes it in its own way. */
export type Word = string | { readonly name: string } | { readonly prose: string };
export type Words = readonly Word[];

/** Tagged template: the literal is ours, a string put in is a foreign name, words put in stay what they are. */
export function say(literal: TemplateStringsArray, ...values: readonly (string | number | Words)[]): Words {
  return literal.flatMap((text, at): Word[] => {
    const value = values[at];
    const own: Word[] = text === '' ? [] : [text];
    if (value === undefined) return own;
    if (typeof value === 'string') return [...own, { name: value }];
    return [...own, ...(typeof value === 'number' ? [count(value)] : value)];
  });
}

/** Our own text as words, e.g. a formatted figure. */
export function own(text: string): Words {
  return [text];
}

/** Running text of someone else: a reason, a note. */
export function quoted(text: string): Words {
  return [{ prose: text }];
}

/** Words as plain text, for terminals, titles and the record's headline. */
export function plain(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : 'name' in word ? word.name : word.prose)).join('');
}

export function joined(parts: readonly Words[], separator: string): Words {
  return parts.flatMap((part, at) => (at === 0 ? [...part] : [separator, ...part]));
}

/** A note as a sentence of its own: a capital first, a full stop last. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const first = /^[a-z]+\s/.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed;
  return /[.!?…:;)]$/.test(first) ? first : `${first}.`;
}

/** What a reader is told first. `improved` and `accepted` are kinds of pass and regressed; `not-measured` is not too little data. */
export type Situation =
  | 'pass'
  | 'improved'
  | 'regressed'
  | 'accepted'
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

/** Better beyond doubt: the whole interval is above zero. */
export function improved(result: TemplateResult): boolean {
  return result.verdict === 'pass' && result.interval !== null && result.interval[0] > 0;
}

export function situationOf(record: Unheaded): Situation {
  if (record.verdict === 'skipped' || record.verdict === 'error') return record.verdict;
  if (record.verdict === 'regressed') return record.accepted === null ? 'regressed' : 'accepted';
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

/** Regressed, or fallen below its floor, and blocking. */
export function blocks(result: TemplateResult): boolean {
  return result.blocking && (result.verdict === 'regressed' || result.floor?.state === 'broken');
}

/** Findings that block, worst first by change. */
export function worst(record: Unheaded): readonly Finding[] {
  return findings(record)
    .filter(({ result }) => blocks(result))
    .sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0));
}

export function brokenCriticals(target: TargetResult): readonly string[] {
  return (target.critical ?? []).filter(({ verdict }) => verdict === 'broken').map((item) => item.case);
}

/** The case to open first: a broken critical one, else the one whose texts are shown, else the deepest fall. */
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

const LEVER_WORDS: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'a prompt change',
  'model-swap': 'another model',
  route: 'a routing change',
  rag: 'a retrieval change',
  tools: 'a change of tools',
  cascade: 'a cascade change',
  'fine-tune': 'a tuned model',
};
export function leverWords(lever: Lever | null): string {
  return lever === null ? 'a change' : LEVER_WORDS[lever];
}

const REMEDY: Readonly<Record<Lever, string>> = {
  'prompt-optimize': 'fix the prompt and push',
  'model-swap': 'fit the prompt to the new model or go back to the old one, and push',
  route: 'fix the routing and push',
  rag: 'fix the retrieval settings and push',
  tools: 'fix the tools and push',
  cascade: 'fix the cascade and push',
  'fine-tune': 'go back to the base model or fit the prompt to the tuned one, and push',
};
export function remedy(lever: Lever | null): string {
  return lever === null ? 'fix the change and push' : REMEDY[lever];
}

/** For each reason that left a template unmeasured: what happened, and what to do about it. */
const HINDRANCE: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  missing: [
    'too many pairs have no score on one side or both',
    'run again, and look at the failed calls if it stays so',
  ],
  'missing-one-sided': [
    'scores are missing clearly more often on one side',
    'look at that side’s failed calls, then run again',
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
  spend: [
    'the budget ran out first',
    'raise the budget on the base branch, or run again: answers already paid for are kept',
  ],
  'not-recorded': [
    'both sides replayed the same recorded answers',
    'give the prompt a new name: in its front matter and record its answers',
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
  'max-cost-usd': ['the budget ran out first', 'raise gate.max-cost-usd on the base branch'],
  'max-calls': ['the call limit was reached first', 'raise gate.max-calls on the base branch'],
  'max-minutes': ['the time limit was reached first', 'raise gate.max-minutes on the base branch'],
};

export function hindrance(reason: string | undefined): readonly [what: string, todo: string] | null {
  return HINDRANCE[reason ?? ''] ?? null;
}

const SKIP: Readonly<Record<string, string>> = {
  unaffected: 'nothing in this change alters what any target sends to a model; nothing was measured, nothing to do',
  'first-adoption':
    'the base branch has no Plumbline config yet; the files here are valid and gating starts once they are merged',
  'repairs-ruler':
    'THIS CHANGE REPAIRS THE BASE BRANCH’S BROKEN RULER; nothing was measured and no key was used, so review it by hand',
  'new-target': 'the target is new; it is gated from the next change after the merge',
  'no-baseline':
    'no target has stored answers older than a day to compare with; pushes of the default branch record them where a store is kept',
  shard: 'this is one shard of a run; the merged run decides',
};

function names(list: readonly string[]): Words {
  const shown = list.slice(0, 3).map((item) => say`${item}`);
  const more = list.length - shown.length;
  if (more > 0) return [...joined(shown, ', '), ` and ${many(more, 'more', 'more')}`];
  return shown.length > 1 ? [...joined(shown.slice(0, -1), ', '), ' and ', ...(shown.at(-1) ?? [])] : joined(shown, '');
}

function fall(result: TemplateResult): Words {
  return result.delta === null ? own('') : own(` by ${points(Math.abs(result.delta))} points`);
}

/** Latency and cost beyond what the config allows, each in words, the furthest above first. */
export function ceilings(record: Unheaded): readonly { readonly target: string; readonly words: Words }[] {
  const verbs = { latencyMs: 'takes', costUsd: 'costs' } as const;
  const unit = { latencyMs: 'as long', costUsd: 'as much a request' } as const;
  return Object.entries(record.operational.targets)
    .flatMap(([target, figures]) =>
      (['latencyMs', 'costUsd'] as const).flatMap((kind) => {
        const figure = figures[kind];
        if (figure?.state !== 'exceeded' || figure.ceiling === undefined) return [];
        const shown = size(figure.ratio) === size(figure.ceiling) ? figure.ratio.toFixed(2) : size(figure.ratio);
        const words = say`${target} ${own(verbs[kind])} ${own(shown)} times ${own(unit[kind])} as before, above the ceiling of ${own(size(figure.ceiling))}`;
        return [{ target, words, excess: figure.ratio / figure.ceiling }];
      }),
    )
    .sort((a, b) => b.excess - a.excess);
}

/** `support-agent got worse at Groundedness by 6.7 points and at 2 more templates`; criticals and floors when they are why. */
function whatBroke(record: Unheaded): Words {
  if (record.reason === 'ceiling') {
    const above = ceilings(record);
    const more = above.length > 1 ? [` (${many(above.length - 1, 'more ceiling')} passed too)`] : [];
    return above[0] === undefined ? own('a ceiling on latency or cost was passed') : [...above[0].words, ...more];
  }
  const [first, ...rest] = worst(record);
  const withCritical = Object.entries(record.targets).find(([, target]) => brokenCriticals(target).length > 0);
  if (first !== undefined) {
    const more = rest.length === 0 ? [] : [` and at ${many(rest.length, 'more template')}`];
    const floor = first.result.verdict !== 'regressed';
    const main = floor
      ? say`${first.target} fell below its floor of ${own(size(first.result.floor?.points ?? 0))} points at ${first.template}`
      : say`${first.target} got worse at ${first.template}${fall(first.result)}`;
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

function guilty(record: Unheaded): readonly [string, TargetResult] | undefined {
  const name = worst(record)[0]?.target;
  const entries = Object.entries(record.targets);
  return entries.find(([target]) => target === name) ?? entries.find(([, target]) => target.verdict === 'regressed');
}

function passWords(record: Unheaded): Words {
  const judged = findings(record).filter(({ result }) => result.blocking);
  const targets = names(Object.keys(record.targets));
  const verb = Object.keys(record.targets).length > 1 ? 'are' : 'is';
  const margins = new Set(judged.map(({ result }) => result.margin));
  const drop = margins.size === 1 ? `a drop of ${size([...margins][0] ?? 0)} points` : 'a drop beyond its margin';
  if (judged.length === 0) return say`${targets} ${own(verb)} reported only; nothing here blocks, nothing to do`;
  if (judged.length === 1)
    return say`${targets} ${own(verb)} no worse at ${judged[0]?.template ?? ''}: ${own(drop)} is ruled out; nothing to do`;
  return say`${targets} ${own(verb)} no worse on any of ${judged.length} templates: ${own(drop)} is ruled out on each; nothing to do`;
}

function improvedWords(record: Unheaded): Words {
  const better = findings(record)
    .filter(({ result }) => result.blocking && improved(result))
    .sort((a, b) => (b.result.delta ?? 0) - (a.result.delta ?? 0));
  const first = better[0];
  if (first === undefined) return passWords(record);
  const more = better.length > 1 ? ` and at ${many(better.length - 1, 'more template')}` : '';
  return say`${first.target} got better at ${first.template}${fall(first.result)}${own(more)}, and no worse elsewhere; nothing to do`;
}

/** Below it there is no verdict, whatever the scores say. */
const SMALLEST_SUITE = 50;

function isSmall(result: TemplateResult): boolean {
  return result.verdict === 'inconclusive' && result.reason === 'small-suite' && result.n < SMALLEST_SUITE;
}

/** What would decide an inconclusive template; for a small suite, what it lacks to the size that a verdict needs. */
export function casesToAdd(result: TemplateResult): number | null {
  if (isSmall(result)) return SMALLEST_SUITE - result.n;
  return result.casesNeeded === undefined || result.casesNeeded <= result.n ? null : result.casesNeeded - result.n;
}

/** `about 180 more cases would decide`; null when no number is known. */
export function casesWords(result: TemplateResult): string | null {
  const add = casesToAdd(result);
  if (add === null) return null;
  return isSmall(result) ? `a verdict needs ${many(add, 'more case')}` : `about ${many(add, 'more case')} would decide`;
}

/** Too few cases for any verdict: what they showed all the same, and the two ways on. */
function smallWords(record: Unheaded, small: readonly Finding[]): Words {
  const first = [...small].sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0))[0];
  if (first === undefined) return [];
  const { delta, n } = first.result;
  const place =
    Object.keys(record.targets).length > 1 ? say`${first.template} of ${first.target}` : say`${first.template}`;
  const fell = delta !== null && delta < 0;
  const seen =
    delta === null
      ? []
      : fell
        ? say`; ${place} fell${fall(first.result)} here`
        : delta > 0
          ? say`; ${place} rose${fall(first.result)} here`
          : say`; ${place} did not move here`;
  const add = casesToAdd(first.result);
  const todo = add === null ? 'add cases' : `add ${many(add, 'case')}`;
  return say`${own(many(n, 'case'))}, and a verdict needs ${SMALLEST_SUITE}${seen}; ${own(todo)}${own(fell ? ', or set small-suite: exact' : '')}`;
}

function undecidedWords(record: Unheaded): Words {
  const open = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
  const first = [...open].sort((a, b) => (casesToAdd(b.result) ?? 0) - (casesToAdd(a.result) ?? 0))[0];
  const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
  if (first === undefined) return own(`the data could not decide; ${consequence}`);
  const small = open.filter(({ result }) => isSmall(result));
  if (small.length > 0) return [...smallWords(record, small), `; ${consequence}`];
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
  const known = hindrance(reason);
  const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
  const place =
    first !== undefined
      ? say`no verdict on ${first.target} at ${first.template}`
      : target !== undefined
        ? say`no verdict on ${target[0]}`
        : own('no verdict');
  const more = open.length > 1 ? own(` and ${many(open.length - 1, 'more template')}`) : own('');
  if (known === null)
    return [...place, ...more, ...(record.headline ? [': ', { prose: record.headline }] : []), `; ${consequence}`];
  return say`${place}${more}: ${own(known[0])}; ${own(known[1])}; ${own(consequence)}`;
}

function errorWords(record: Unheaded): Words {
  const problems = record.problems ?? [];
  const known = hindrance(record.reason);
  if (known !== null) return own(`nothing was measured, since ${known[0]}; ${known[1]}`);
  const todo =
    {
      4: 'the outside failed, so run again when it is back',
      130: 'it was interrupted, so run again: finished calls are kept',
    }[record.exitCode] ?? 'mend what is listed here and push';
  if (problems.length === 1) return [{ prose: problems[0] ?? '' }, `; ${todo}`];
  if (problems.length > 1) return own(`no verdict, since there are ${count(problems.length)} faults; ${todo}`);
  return record.headline ? [{ prose: record.headline }] : own(`no verdict; ${todo}`);
}

function skippedWords(record: Unheaded): Words {
  const known = SKIP[record.reason ?? Object.values(record.targets)[0]?.reason ?? ''];
  if (known !== undefined) return own(known);
  return record.headline ? [{ prose: record.headline.replace(/^skipped:?\s*/i, '') }] : own('nothing was measured');
}

export const VERDICT_WORD: Readonly<Record<Situation, string>> = {
  pass: 'Pass',
  improved: 'Pass, and better',
  regressed: 'Regressed, merge blocked',
  accepted: 'Regressed, but accepted',
  'order-skipped': 'Order skipped, merge blocked',
  inconclusive: 'Inconclusive',
  'not-measured': 'NOT MEASURED',
  skipped: 'Skipped',
  error: 'Error',
};

/** Verdict, target, template and what to do, in one sentence. */
export function headlineOf(record: Unheaded): Words {
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
  if (situation === 'regressed') {
    const [name, target] = guilty(record) ?? [];
    const first =
      target === undefined ? null : firstCase(target, worst(record).find((item) => item.target === name)?.template);
    const look = first === null ? own('') : say`look at ${first}, then `;
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
    const next = entry?.next == null ? own('do the cheaper steps first') : own(`do ${entry.next.lever} first`);
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

/** What happened on one template, in one sentence without its name. */
export function templateSentence(result: TemplateResult): Words {
  const moved = `${many(result.broken, 'case')} broke and ${many(result.fixed, 'was', 'were')} fixed of ${count(result.measured)}`;
  const range = result.interval === null ? '' : `; the change is ${interval(result.interval)} points (95 % interval)`;
  const why = result.why === undefined ? [] : [': ', { prose: result.why }];
  const tail = result.blocking ? '' : ' Reported only, never blocks.';
  if (blocks(result) && result.verdict !== 'regressed') {
    const floor = result.floor ?? { points: 0, interval: [0, 0] };
    return [
      `the level is ${size(floor.interval[0])} to ${size(floor.interval[1])} points (95 % interval), wholly below the floor of ${size(floor.points)}; ${moved}${range}.`,
    ];
  }
  if (result.verdict === 'regressed') {
    const chance = result.p === null ? '' : `, ${probability(result.p)}`;
    return [`${moved}${range}${chance}`, ...why, `.${tail}`];
  }
  if (result.verdict === 'pass') {
    const how =
      result.measured === 0 && result.n > 0
        ? `all ${many(result.n, 'case')} send the same bytes on both sides`
        : `a drop of ${size(result.margin)} points is ruled out; ${moved}${range}`;
    return [how, ...why, `.${tail}`];
  }
  const known = hindrance(result.reason);
  // Its `why` says the same in other words.
  const told = result.reason === 'not-recorded' ? [] : why;
  if (known !== null) return [`not measured: ${known[0]}`, ...told, `; ${known[1]}.${tail}`];
  const needed = casesWords(result);
  const few = isSmall(result)
    ? `${many(result.n, 'case')}, and a verdict needs ${SMALLEST_SUITE}`
    : result.reason === 'few-clusters'
      ? 'fewer than 10 clusters cannot decide'
      : `no drop is shown, but one of ${size(result.margin)} points is not ruled out`;
  return [`${few}${range}`, ...why, `${needed === null || isSmall(result) ? '' : `; ${needed}`}.${tail}`];
}

/** Blocking trouble first, then open, then the rest; the record's own order within each. */
export function byTrouble(
  templates: Readonly<Record<string, TemplateResult>>,
): readonly (readonly [id: string, result: TemplateResult])[] {
  const rank = (result: TemplateResult): number =>
    blocks(result) ? 0 : result.verdict === 'regressed' ? 1 : result.verdict === 'inconclusive' ? 2 : 3;
  return Object.entries(templates).sort(([, a], [, b]) => rank(a) - rank(b));
}

/** Verdict of a template in words; `improved` and `not measured` are told apart. */
export function templateVerdict(result: TemplateResult): string {
  if (blocks(result) && result.verdict !== 'regressed') return 'below its floor';
  if (result.verdict === 'pass') return improved(result) ? 'improved' : 'pass';
  if (result.verdict === 'regressed') return result.blocking ? 'regressed' : 'worse, reported only';
  return unmeasured(result) ? 'not measured' : 'inconclusive';
}

/** Said wherever a margin is shown. */
export function marginNote(margin: number): string {
  return `The margin of ${size(margin)} points is the drop that must be ruled out to pass, not a drop that is tolerated.`;
}
