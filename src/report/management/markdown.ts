/** The management report: one page for people who never open a pull request, as markdown. */
import { criterionWords } from '../../escalation/criterion-words.ts';
import { type Attempt, entriesFromRecord } from '../../escalation/ledger.ts';
import { SETS } from '../../escalation/tuned-model.ts';
import type { EscalationEntry, Level, SetName } from '../../record/escalation-entry.ts';
import { SHAPES } from '../../record/failure-review.ts';
import { type Beside, escalationSentence, SET_WORDS } from '../escalation-words.ts';
import { codeSpan, oneLine, prose } from '../escape.ts';
import { change, count, interval, points, share, usd } from '../format-numbers.ts';
import { leverRows } from '../lever-table.ts';
import { leverWords } from '../lever-words.ts';

const MARKER = '<!-- plumbline:management -->';

/** What the record that the entry was computed from has besides it. */
export interface ManagedTarget {
  readonly target: string;
  readonly entry: EscalationEntry;
  readonly beside: Beside;
  readonly suite: { readonly digest: string; readonly cases: number; readonly holdout: number } | null;
}

export function renderManagement(targets: readonly ManagedTarget[]): string {
  return `${[MARKER, ...targets.map(page)].join('\n\n')}\n`;
}

function page({ target, entry, beside, suite }: ManagedTarget): string {
  const parts: readonly (readonly [title: string, body: string])[] = [
    ['Where we stand', standing(entry)],
    ['What the gap is made of', failures(entry)],
    ['Levers, in order', levers(entry)],
    ['Attempts so far', attempts(entry)],
    ['Money a month', money(entry)],
    ['What is not known yet', unknowns(entry)],
    ['Risks', risks(entry, beside)],
    ['How it was measured', method(entry, suite)],
  ];
  const body = parts.map(([title, text], index) => `### ${index + 1}. ${title}\n\n${text}`).join('\n\n');
  return `## ${prose(oneLine(target))}\n\n**${prose(escalationSentence(entry))}**\n\n${body}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string): string => prose(oneLine(text, 300));

function standing({ level, goal }: EscalationEntry): string {
  if (goal === null) return 'No goal is set. Write `escalation.goal` in the config: a template and a target.';
  const wanted = `The goal is ${points(goal.target)} points of ${codeSpan(goal.template)}; ${points(goal['max-residual-gap'])} points below it are accepted.`;
  if (level === null) return `${wanted} Its level has not been measured.`;
  const row = (what: string, of: Level | undefined): readonly (readonly string[])[] =>
    of === undefined ? [] : [[what, points(of.points), interval(of.interval), count(of.n)]];
  const rows = [
    ...row('all cases', level.all),
    ...row('cases that may be looked at', level.search),
    ...row('cases kept aside', level.holdout),
  ];
  return `${wanted}\n\n${tableOf(['level', 'points', '95 %', 'cases'], rows)}`;
}

const LOOKED: ReadonlyMap<string, string> = new Map([
  ['human', 'a person'],
  ['probe', 'a probe'],
  ['judge', 'the judge'],
  ['code', "the template's own code"],
  ['survival', 'it outlived the attempts'],
]);
const EXAMPLES = 3;

function failures({ points: worth, review }: EscalationEntry): string {
  if (review.failures === 0) return 'No case fails the goal.';
  if (worth === undefined) return `${count(review.failures)} cases fail; nobody has looked at what kind they are.`;
  const rows = SHAPES.flatMap((shape) => {
    const lift = worth[shape];
    const groups = review.clusters.filter((group) => group.shape === shape).sort((a, b) => b.size - a.size);
    if (lift === undefined || (lift.points === 0 && groups.length === 0)) return [];
    const who = [...new Set(groups.map(({ by }) => LOOKED.get(by ?? 'none') ?? 'nobody'))].join(', ');
    const shown = groups.slice(0, EXAMPLES).map(({ title, size }) => `${cell(title)} (${count(size)})`);
    return [[shape, points(lift.points), interval(lift.interval), who === '' ? '-' : who, shown.join('; ') || '-']];
  });
  const total =
    worth.total === undefined ? '' : ` Mending all of them would bring ${points(worth.total.points)} points.`;
  return `${count(review.failures)} cases fail.${total}\n\n${tableOf(['kind', 'worth points', '95 %', 'who looked', 'for example'], rows)}`;
}

function levers(entry: EscalationEntry): string {
  const rows = leverRows(entry).map(({ lever, gain, tried, last, cost, state, reason, isNext }) => [
    isNext ? `**${cell(lever)}**` : cell(lever),
    cell(gain),
    cell(tried),
    cell(last),
    cell(cost),
    cell(reason === '' ? state : `${state}: ${reason}`),
    isNext ? '**next**' : '',
  ]);
  return tableOf(['lever', 'can gain at most', 'tried', 'last lift, kept aside', 'cost', 'state', ''], rows);
}

function attempts({ ledger }: EscalationEntry): string {
  const { entries } = entriesFromRecord(ledger.used);
  const refused =
    ledger.refused.length === 0
      ? ''
      : `\n\n${count(ledger.refused.length)} entries of the ledger do not count: ${cell([...new Set(ledger.refused.map(({ why }) => why))].slice(0, 3).join('; '))}.`;
  if (entries.length === 0) return `No attempt has been scored under this ruler.${refused}`;
  const rows = entries.map(({ attempt }) => attemptRow(attempt));
  return `${tableOf(['date', 'lever', 'what', 'lift', 'kept aside', 'cost', 'decision'], rows)}${refused}`;
}

function attemptRow({
  date,
  lever,
  title,
  commit,
  lift,
  holdout,
  costPerRequest,
  decision,
}: Attempt): readonly string[] {
  const cost = costPerRequest?.lift;
  const { state = 'none written', by = '', reason = '' } = decision ?? {};
  const said = `${state}${by === '' ? '' : ` by ${by}`}${reason === '' ? '' : `: ${reason}`}`;
  return [
    cell(date.slice(0, 10)),
    leverWords(lever),
    cell(title ?? commit.slice(0, 7)),
    `${change(lift.points)} ${interval(lift.interval)}`,
    holdout === undefined ? '-' : `${change(holdout.points)} ${interval(holdout.interval)}`,
    cost === undefined ? '-' : `${cost.percent > 0 ? '-' : '+'}${Math.abs(cost.percent).toFixed(0)} %`,
    cell(said),
  ];
}

/** What head costs now, as plain text. */
export function costNow({ cost, request }: EscalationEntry): string {
  const each = request?.head?.costUsd;
  if (cost?.usdPerMonth !== undefined) return `Now about ${usd(cost.usdPerMonth)} a month at the declared volume.`;
  return each === undefined
    ? 'What a request costs was not measured.'
    : `A request costs ${usd(each)}; with requests-per-day in the profile this becomes money a month.`;
}

function money(entry: EscalationEntry): string {
  const { cost } = entry;
  const now = costNow(entry);
  const rows = (cost?.steps ?? [])
    .filter(({ state }) => state !== 'not-applicable')
    .map(({ step, state, potential, why = '' }) => [
      step,
      state,
      potential === null ? 'not known' : share(potential.share),
      potential?.usdPerMonth === undefined ? '-' : usd(potential.usdPerMonth),
      cell(why),
    ]);
  return rows.length === 0
    ? now
    : `${now}\n\n${tableOf(['step', 'state', 'saves of a request', 'a month', 'why'], rows)}`;
}

function unknowns({ criteria }: EscalationEntry): string {
  const open = criteria.filter(({ state }) => state === 'unknown');
  if (open.length === 0) return 'Nothing that the decision hangs on.';
  return open
    .map(
      ({ id, evidence, todo = '' }) =>
        `- ${criterionWords(id)}: ${cell(evidence)}${todo === '' ? '' : ` ${cell(todo)}`}`,
    )
    .join('\n');
}

function risks(entry: EscalationEntry, { isBlocked }: Beside): string {
  const { overfit, tuned, orderSkipped, holdups = [], antiPatterns, criteria } = entry;
  const found: string[] = [];
  if (overfit?.state === 'shown' || overfit?.state === 'possible')
    found.push(
      `Overfitting is ${overfit.state}: ${change(overfit.search.points)} points on the cases it was written for, ${change(overfit.holdout.points)} on those kept aside.`,
    );
  const base = criteria.find(({ id }) => id === 'E15');
  if (base?.state === 'unmet') found.push(cell(base.evidence));
  if (tuned !== undefined) {
    const open = (Object.keys(SETS) as SetName[])
      .filter((name) => tuned.sets[name].verdict !== 'pass')
      .map((name) => `${name} (${SET_WORDS[tuned.sets[name].verdict]})`);
    if (open.length > 0) found.push(`The tuned model is not shown on: ${open.join(', ')}.`);
  }
  if (orderSkipped)
    found.push(
      `A step was skipped (${holdups.join(', ')}); ${isBlocked ? 'the merge is blocked' : 'by policy a warning'}.`,
    );
  for (const name of antiPatterns) found.push(`Known to go wrong: ${name}.`);
  return found.length === 0 ? 'None that the measurement shows.' : found.map((line) => `- ${line}`).join('\n');
}

function method({ level, goal, ladder }: EscalationEntry, suite: ManagedTarget['suite']): string {
  const cases =
    level === null
      ? ''
      : ` The level was read on ${count(level.all.n)} of ${count(level.all.of ?? level.all.n)} cases.`;
  const ruler =
    suite === null
      ? ''
      : ` Suite ${codeSpan(suite.digest)}, ${count(suite.cases)} cases, ${count(suite.holdout)} kept aside.`;
  const by = goal === null ? '' : `Scored by ${codeSpan(goal.template)}; the ${ladder} ladder decided.`;
  return `${by}${cases}${ruler} Intervals are two-sided 95 %; points are scores x 100.`;
}
