/** Scores runs: each template looks at an answer or asks its judge about it, and the table is filled. */

import { type Answered, type Run, scoreInputOf, shownTo, wholeText } from '../../change/arm-answer.ts';
import type { ScoreTable, Side } from '../../decision/score-table.ts';
import type { BoundTemplate, JudgeSeat, Score, ScoreInput, SuiteLevelRow } from '../../inputs/template.ts';
import type { Answer, Step } from '../../model-call/call.ts';
import type { TemplateResult } from '../../record/template-result.ts';
import { CUT } from '../../stats/tally.ts';
import { sha256Hex } from '../../text/digest.ts';
import type { Draws } from './arm-answers.ts';
import { type Calls, selfInflicted } from './drive-steps.ts';
import { type Ask, type Drift, memberKey, type Work } from './work.ts';

/** How a judge is asked, and what is known of its verdicts. */
interface Judged {
  /** Stored verdicts are not used, since the judge may have drifted. */
  readonly again: boolean;
  /** Some verdict was not made for this run. */
  stale: boolean;
}

/** What a template looks at. */
interface Material {
  readonly template: BoundTemplate;
  readonly run: Run;
  readonly rival: Run | null;
  /** Answers to earlier repeats, for templates that compare them. */
  readonly earlier: ScoreInput['earlier'];
}

interface Judging {
  readonly template: BoundTemplate;
  readonly run: Answered;
  readonly step: (seat: JudgeSeat) => Step<Score>;
}

/** Number of beginnings that shows the language and form of head's answers. */
const MOST_SHOWN = 300;
const SHOWN_LENGTH = 400;

export class Scoring {
  /** Judge models that answered under a name other than the pin, by member key. */
  readonly judgeNames = new Map<string, Set<string>>();
  readonly #calls: Calls;
  readonly #draws: Draws;
  readonly #table: ScoreTable;
  readonly #drift: Drift | undefined;
  readonly #suiteRows = new Map<string, Record<Side, Map<string, SuiteLevelRow>>>();
  /** Head's answers that a judge was shown, the first of each target. */
  readonly #shown = new Map<string, string[]>();
  /** Answers to earlier repeats, kept for templates that compare them. */
  readonly #earlier = new Map<string, Pick<ScoreInput, 'output' | 'toolCalls'>[]>();

  constructor(calls: Calls, draws: Draws, table: ScoreTable, drift: Drift | undefined) {
    this.#calls = calls;
    this.#draws = draws;
    this.#table = table;
    this.#drift = drift;
  }

  /** A promise only when a judge is asked, since most scores are available at once. */
  score(ask: Ask, template: BoundTemplate, run: Run, rival: Run | null): Promise<void> | undefined {
    const { work, row, side, sample, fresh } = ask;
    const key = memberKey(work.name, template.id);
    const { suiteLevel, repeated, paired } = template.spec;
    const again = fresh && (side === 'base' || paired === true);
    // Head's paired score compares with a base answer, so a fresh base answer needs a new one.
    if (this.#table.has(key, row.id, side, sample, fresh) && !(again && side === 'head')) return;
    const place = `${key}\0${row.id}\0${side}\0${fresh && side === 'base' ? 1 : 0}`;
    const judged: Judged = { again, stale: false };
    const enter = (given: Score | null): undefined => {
      if (given === null) return;
      const score = inRange(given);
      if (suiteLevel !== undefined && (sample === 0 || repeated === true) && 'output' in run)
        this.#gather(key, side, sample, { input: scoreInputOf(row, run), score });
      if (repeated === true && 'output' in run) {
        const { output, toolCalls } = run;
        this.#earlier.set(place, [...(this.#earlier.get(place) ?? []), { output, toolCalls }]);
      }
      const drawn = run.kind === 'failed' || run.kind === 'skipped' || (this.#draws.isFresh(run) && !judged.stale);
      this.#table.put(key, row.id, score, { side, sample, drawn, fresh: fresh && side === 'base' });
    };
    const material: Material = {
      template,
      run: shownTo(template, run),
      rival: rival === null ? null : shownTo(template, rival),
      earlier: this.#earlier.get(place),
    };
    const given = this.#scoreOf(ask, material, judged);
    return given instanceof Promise ? given.then(enter) : enter(given);
  }

  /** null = not asked after all (a budget or a signal came first), which is a gap, not a loss. */
  #scoreOf(ask: Ask, material: Material, judged: Judged): Score | null | Promise<Score | null> {
    const { template, run, rival, earlier } = material;
    if (run.kind === 'failed') {
      if (selfInflicted(run.code) || ask.storedOnly) return null;
      if (run.code === 'program' && ask.work.failuresScore === true)
        return { status: 'scored', score: 0, code: 'program', reason: run.message };
      return { status: 'unscored', code: run.code, reason: run.message };
    }
    if (run.kind === 'skipped') return { status: 'skipped', reason: run.why };
    if (isCut(run) || (template.spec.paired === true && rival !== null && isCut(rival))) return CUT_SCORE;
    if (template.spec.paired === true && ask.side === 'base') return { status: 'scored', score: 0.5 };
    const other = rival !== null && 'output' in rival ? rival : undefined;
    if (template.spec.paired === true && other === undefined)
      return { status: 'unscored', code: 'no-rival', reason: 'the other arm has no answer' };
    const input: ScoreInput = {
      ...scoreInputOf(ask.row, run),
      ...(other !== undefined && template.spec.paired === true ? { rival: { output: other.output } } : {}),
      ...(earlier === undefined ? {} : { earlier }),
    };
    if (template.scorer.kind === 'pure') return template.scorer.score(input);
    const { scorer } = template;
    return this.#judge(ask, { template, run, step: (seat) => scorer.score(input, seat) }, judged);
  }

  async #judge(ask: Ask, { template, run, step }: Judging, judged: Judged): Promise<Score | null> {
    const { work, side, sample, storedOnly } = ask;
    const embeds = template.spec.kind === 'embedding';
    const asked = embeds ? work.embedder : work.judge;
    if (asked === null) return { status: 'error', reason: `the suite has no ${embeds ? 'embedding model' : 'judge'}` };
    const seat: JudgeSeat = { ...asked, place: { target: work.name, template: template.id, sample, arm: side } };
    // One judge serves all templates of a suite, so it is dead only when none of them gets an answer.
    const who = `${embeds ? 'embedding model' : 'judge'} of ${work.name}`;
    let called = false;
    let own = false;
    if (side === 'head' && !embeds) this.#show(work.name, run.output);
    const judgedBy = digestsOf(run);
    const score = await this.#calls.drive(
      step(seat),
      (question) => {
        called = true;
        const placed = { ...question, place: { ...question.place, ...judgedBy } };
        if (storedOnly) return { ...placed, storedOnly };
        if (this.#drift !== undefined && side === 'head')
          return { ...placed, generation: this.#drift.generation, lasting: true };
        return judged.again ? { ...placed, generation: this.#draws.generation } : placed;
      },
      (answer) => {
        judged.stale ||= !this.#draws.isFresh(answer);
        if (!embeds) this.#hear(work, template, answer);
      },
      (code) => {
        own ||= selfInflicted(code) || storedOnly === true;
      },
    );
    if (own) return null;
    if (called) this.#calls.count(who, score.status === 'unscored' ? score.reason : null);
    return score;
  }

  #show(target: string, output: string): void {
    const shown = this.#shown.get(target) ?? [];
    if (shown.length < MOST_SHOWN) shown.push(output.slice(0, SHOWN_LENGTH));
    this.#shown.set(target, shown);
  }

  /** The beginnings of head's answers that a target's judge was shown. */
  judgedAnswers(target: string): readonly string[] {
    return this.#shown.get(target) ?? [];
  }

  /** Gathers by case and sample, so that a fresh base answer replaces the stored one. */
  #gather(key: string, side: Side, sample: number, row: SuiteLevelRow): void {
    let rows = this.#suiteRows.get(key);
    if (rows === undefined) {
      rows = { base: new Map(), head: new Map() };
      this.#suiteRows.set(key, rows);
    }
    rows[side].set(`${row.input.case.id}\0${sample}`, row);
  }

  /** Figures over all cases of both sides, for the templates that have them. */
  suiteLevel(target: string, template: BoundTemplate): TemplateResult['suiteLevel'] {
    const rows = this.#suiteRows.get(memberKey(target, template.id));
    const figure = template.spec.suiteLevel;
    if (rows === undefined || figure === undefined) return undefined;
    // In the order of the keys rather than of the answers, since a sum of floats depends on it.
    const inOrder = (side: Side): readonly SuiteLevelRow[] =>
      [...rows[side]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    const base = figure(inOrder('base'));
    const head = figure(inOrder('head'));
    return base === null || head === null
      ? undefined
      : { base: 100 * base.value, head: 100 * head.value, detail: head.detail };
  }

  #hear(work: Work, template: BoundTemplate, answer: Answer): void {
    const pin = work.suite.judge;
    if (pin === undefined || answer.model === undefined || answer.origin.kind === 'recorded') return;
    if (answer.model === pin.model || pin.reportsAs.includes(answer.model)) return;
    const key = memberKey(work.name, template.id);
    const names = this.judgeNames.get(key) ?? new Set();
    names.add(answer.model);
    this.judgeNames.set(key, names);
  }
}

/** Digests by which a recorded judge finds its row: of what it is shown, and of what was retrieved for it. */
export function digestsOf(run: Answered): {
  readonly outputSha256: string;
  readonly contextSha256: string | undefined;
} {
  const retrieved = run.context?.map(({ text }) => text).join('\n');
  return {
    outputSha256: sha256Hex(wholeText(run)),
    contextSha256: retrieved === undefined ? undefined : sha256Hex(retrieved),
  };
}

/** An answer cut by max-tokens says nothing about quality: the remedy is the cap, not the prompt. */
export const CUT_SCORE: Score = { status: 'unscored', code: CUT, reason: 'the answer was cut by max-tokens' };

export function isCut(run: Run): boolean {
  return 'output' in run && run.finishReason === 'length';
}

/** A score that is outside 0..1 or missing is a fault of the template and never a figure. */
export function inRange(score: Score): Score {
  if (score.status !== 'scored' || (score.score >= 0 && score.score <= 1)) return score;
  return { status: 'error', reason: `the template gave ${score.score}, which is not from 0 to 1` };
}
