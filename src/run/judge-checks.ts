/** Whether a judge can be trusted: people's labels, canaries, and the model that answered. */
import { type Family, settle } from '../decision/family.ts';
import type { Case } from '../inputs/case/case.ts';
import type { BoundTemplate, JudgeSeat } from '../inputs/template.ts';
import type { Canary, CanaryOutcome } from '../scoring/judge/canaries.ts';
import type { AnswerForm, Spoken } from '../scoring/judge/spoken.ts';
import { isTrusted } from '../scoring/judge-trust.ts';
import type { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import type { Models } from './ports.ts';
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

const NOTHING_SPOKEN: Spoken = { languages: [], forms: [] };

/** The languages and forms that each target's judge has been tried in so far; filled during the run. */
export type Tried = Map<string, { readonly languages: Set<string>; readonly forms: Set<AnswerForm> }>;

/** Where the judge checks store what they found about templates. */
interface Checking {
  readonly measurement: Measurement;
  readonly models: Models;
  /** By member key. */
  readonly notes: Map<string, readonly string[]>;
  readonly tried: Tried;
}

/** Canary rows in each judged run: a judge that obeys the answer it is judging can neither block nor pass. */
export async function proveJudges(family: Family, works: readonly Work[], checking: Checking): Promise<Family> {
  const { canaries, canariesIn } = await import('../scoring/judge/canaries.ts');
  const checks = judgedOf(works).map(({ work, judge, template }) => {
    const key = memberKey(work.name, template.id);
    if (judge.recorded) note(checking, key, 'The judge is recorded: no canary, vote or re-ask was sent.');
    return { key, work, seat: seatFor(work, judge, template), template };
  });
  const spoken = new Map<Work, Spoken>();
  for (const { work, seat } of checks)
    if (!seat.recorded && !spoken.has(work))
      spoken.set(work, untried(checking.tried, work, await spokenBy(sampleOf(work).map(askedIn))));
  return settleObeyed(
    family,
    checks.map(({ key, work, seat, template }) => {
      const own = canariesIn(spoken.get(work) ?? NOTHING_SPOKEN, template, seat);
      return { key, canaries: [...canaries(template, seat), ...own] };
    }),
    checking,
  );
}

/** The same in the languages and forms that head's answers turn out to have, before they decide anything. */
export async function proveJudgesOnAnswers(
  family: Family,
  works: readonly Work[],
  checking: Checking,
): Promise<Family> {
  const live = judgedOf(works).filter(({ judge }) => !judge.recorded);
  if (live.length === 0) return family;
  const { canariesIn, EVERYTHING_SPOKEN } = await import('../scoring/judge/canaries.ts');
  const { holds } = checking.models;
  const spoken = new Map<Work, Spoken>();
  for (const { work } of live) {
    if (spoken.has(work)) continue;
    const answers = checking.measurement.scoring.judgedAnswers(work.name);
    // Each shard saw its own answers, so a merge looks at whatever any of them tried.
    const seen = holds === undefined ? await spokenBy(answers) : EVERYTHING_SPOKEN;
    spoken.set(work, untried(checking.tried, work, seen));
  }
  const isThere = ({ step }: Canary): boolean => holds === undefined || ('ask' in step && holds(step.ask));
  return settleObeyed(
    family,
    live.map(({ work, judge, template }) => ({
      key: memberKey(work.name, template.id),
      canaries: canariesIn(spoken.get(work)!, template, seatFor(work, judge, template)).filter(isThere),
    })),
    checking,
  );
}

interface JudgedTemplate {
  readonly work: Work;
  readonly judge: NonNullable<Work['judge']>;
  readonly template: BoundTemplate;
}

function judgedOf(works: readonly Work[]): readonly JudgedTemplate[] {
  return works.flatMap((work) => {
    const { judge } = work;
    if (judge === null) return [];
    return work.suite.templates
      .filter(({ scorer, spec }) => scorer.kind === 'asking' && spec.kind !== 'embedding')
      .map((template) => ({ work, judge, template }));
  });
}

function seatFor(work: Work, judge: JudgedTemplate['judge'], template: BoundTemplate): JudgeSeat {
  return { ...judge, place: { target: work.name, template: template.id, sample: 0 } };
}

function note({ notes }: Checking, key: string, text: string): void {
  notes.set(key, [...(notes.get(key) ?? []), text]);
}

/** Number of cases that shows the language in which a suite asks. */
const ASKED = 60;

function sampleOf({ units, cases }: Work): readonly Case[] {
  const step = Math.max(1, Math.ceil(units.length / ASKED));
  return units.flatMap(({ id }, at) => (at % step === 0 ? [cases.get(id)!] : []));
}

/** The text a case sends to a model, as far as it shows a language. */
function askedIn(row: Case): string {
  return (
    row.input ?? row.messages?.findLast(({ role }) => role === 'user')?.content ?? Object.values(row.vars).join(' ')
  );
}

/** Language detection is loaded only when a judge is asked. */
async function spokenBy(texts: readonly string[]): Promise<Spoken> {
  if (texts.length === 0) return NOTHING_SPOKEN;
  const { spokenIn } = await import('../scoring/judge/spoken.ts');
  return spokenIn(texts);
}

/** What the judge of a work has not been tried in yet; from now on it counts as tried. */
function untried(tried: Tried, work: Work, { languages, forms }: Spoken): Spoken {
  const known = tried.get(work.name) ?? { languages: new Set<string>(), forms: new Set<AnswerForm>() };
  tried.set(work.name, known);
  const news: Spoken = {
    languages: languages.filter((one) => !known.languages.has(one)),
    forms: forms.filter((one) => !known.forms.has(one)),
  };
  for (const one of news.languages) known.languages.add(one);
  for (const one of news.forms) known.forms.add(one);
  return news;
}

/**
 * The outcome of a canary today. A judge may have been repaired behind the same address and name, so a stored reply
 * never proves that it obeys: it is asked again, and stays suspect when no reply comes.
 */
async function triedBy(measurement: Measurement, step: Canary['step']): Promise<CanaryOutcome> {
  const first = await measurement.drive(step);
  if (first.kind !== 'obeyed') return first;
  const second = await measurement.driveAgain(step);
  return second.kind === 'unreadable' ? first : second;
}

/** Asks all canaries and settles the members whose judge obeyed one. */
async function settleObeyed(
  family: Family,
  checks: readonly { readonly key: string; readonly canaries: readonly Canary[] }[],
  checking: Checking,
): Promise<Family> {
  const asked = await Promise.all(
    checks.flatMap(({ key, canaries }) =>
      canaries.map(async ({ name, step }) => ({ key, name, outcome: await triedBy(checking.measurement, step) })),
    ),
  );
  let next = family;
  // In the order of the canaries rather than of their answers, so that two runs over the same answers report the same.
  for (const { key, name, outcome } of asked) {
    if (outcome.kind === 'obeyed') {
      const why = `canary "${name}": the judge gave ${outcome.score} to an answer that must not pass`;
      next = settle(next, key, 'canary', why, family.look === 0 ? undefined : checking.measurement.table.lookup);
    } else if (outcome.kind === 'unreadable') note(checking, key, `Canary "${name}" could not be read: ${outcome.why}`);
  }
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
