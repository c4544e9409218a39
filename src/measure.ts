/** Measuring: drives the pure steps of arms and judges through the models port and fills the score table. */

import { armStep } from './core/arm-steps.ts';
import type { Arms, Side } from './core/arms.ts';
import type { Case } from './core/cases.ts';
import type { Renderings } from './core/changes.ts';
import { sha256Hex } from './core/digest.ts';
import type { Answer, Question, Step } from './core/exchange.ts';
import type { Unit } from './core/family/member.ts';
import type { Demand } from './core/family.ts';
import type { CallFacts } from './core/operation.ts';
import type { TemplateResult } from './core/record.ts';
import { type Answered, type Run, type Spoken, scoreInputOf } from './core/runs.ts';
import type { ScoreTable } from './core/scores.ts';
import type { Suite } from './core/suite.ts';
import type { BoundTemplate, JudgeSeat, Score, ScoreInput, Scorer, SuiteLevelRow } from './core/template.ts';
import type { Drift } from './drift.ts';
import { type Kept, KeptTexts, memoryShelf } from './kept-texts.ts';
import type { Clock, Models, Shelf } from './ports.ts';

/** A target with everything measuring needs. */
export interface Work {
  readonly name: string;
  readonly arms: Arms;
  readonly suite: Suite;
  readonly cases: ReadonlyMap<string, Case>;
  /** Evaluation order, the same for all templates of the target. */
  readonly units: readonly Unit[];
  /** K_max. */
  readonly repeats: number;
  readonly rendered: Renderings;
  /** A floor or a goal asks for a level: byte-equal cases are then measured once, for both arms. */
  readonly levels: boolean;
  readonly judge: Omit<JudgeSeat, 'place'> | null;
  /** The suite's embedding model, for templates that compare meanings by it. */
  readonly embedder: Omit<JudgeSeat, 'place'> | null;
}

export function memberKey(target: string, template: string): string {
  return `${target}/${template}`;
}

/** How a judge is asked, and what it was heard to say. */
interface Judged {
  /** No stored verdict serves: the judge may have drifted since. */
  readonly again: boolean;
  /** Some verdict was not given for this run. */
  stale: boolean;
}

export interface Tally {
  answered: number;
  failed: number;
  lastFailure: string | null;
}

/** Failures in a row, with no answer at all, after which an arm or a judge counts as dead. */
const DEAD_AFTER = 24;
/** Later than any stored answer. */
const ANY_TIME = '9999';
/** A stored base sample counts as fresh for the pull request that drew it, this long. */
const FRESH_MS = 24 * 60 * 60 * 1000;

export class Measurement {
  readonly table: ScoreTable;
  readonly #models: Models;
  readonly #seed: string;
  /** Stored samples younger than this (ISO) count as drawn by this pull request. */
  readonly #freshFrom: string;
  readonly #width: number;
  readonly #works: ReadonlyMap<string, Work>;
  readonly #runs = new Map<string, Promise<Run>>();
  readonly #onProgress: (done: number, planned: number) => void;
  readonly tallies = new Map<string, Tally>();
  readonly #kept = new Map<string, KeptTexts>();
  readonly #shelf: Shelf;
  readonly #order: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly facts = new Map<string, Map<string, { base?: CallFacts; head?: CallFacts }>>();
  /** Judge models that answered under another name than the pin, by member key. */
  readonly judgeNames = new Map<string, Set<string>>();
  readonly baseline = new Map<string, { samples: number; fresh: number; oldest: string | null }>();
  readonly #alone: boolean;
  readonly #aloneAs: Side;
  readonly #drift: Drift | undefined;
  readonly #keepAll: boolean;
  readonly #suiteRows = new Map<string, Record<Side, Map<string, SuiteLevelRow>>>();
  /** Answers to earlier repeats, kept for templates that compare them. */
  readonly #earlier = new Map<string, Pick<ScoreInput, 'output' | 'toolCalls'>[]>();
  #done = 0;
  #planned = 0;
  #dead: string | null = null;

  constructor(
    works: readonly Work[],
    models: Models,
    table: ScoreTable,
    options: {
      readonly seed: string;
      readonly clock: Clock;
      /** Cases under way at once. */
      readonly width: number;
      /** There is no base: head is drawn alone, and every difference is zero. */
      readonly alone: boolean;
      /** The side that is drawn when there is only one; default head. */
      readonly aloneAs?: Side | undefined;
      /** Base is what is stored, head and its judge are asked anew. */
      readonly drift?: Drift | undefined;
      /** Where texts worth showing are kept; default memory. */
      readonly shelf?: Shelf | undefined;
      /** Keep every text, also of cases that tell nothing. */
      readonly keepAll?: boolean | undefined;
      readonly onProgress: (done: number, planned: number) => void;
    },
  ) {
    this.#works = new Map(works.map((work) => [work.name, work]));
    this.#models = models;
    this.#shelf = options.shelf ?? memoryShelf();
    this.#order = new Map(works.map(({ name, units }) => [name, new Map(units.map(({ id }, index) => [id, index]))]));
    this.table = table;
    this.#seed = options.seed;
    this.#freshFrom = new Date(Date.parse(options.clock.now()) - FRESH_MS).toISOString();
    this.#width = options.width;
    this.#alone = options.alone;
    this.#aloneAs = options.aloneAs ?? 'head';
    this.#drift = options.drift;
    this.#keepAll = options.keepAll ?? false;
    this.#onProgress = options.onProgress;
  }

  /** An arm or judge that gave no usable answer at all, in words; null = none. */
  get dead(): string | null {
    if (this.#dead !== null) return this.#dead;
    for (const [who, tally] of this.tallies)
      if (tally.answered === 0 && tally.failed > 0) return `${who}: ${tally.lastFailure}`;
    return null;
  }

  get stopped(): boolean {
    return this.#dead !== null || this.#models.exhausted !== null;
  }

  /**
   * Draws and scores what the decision asked for; returns early when a budget is spent or the outside is dead.
   * `due`: leaves out units of a work that need nothing.
   */
  async measure(demands: readonly Demand[], due: (work: Work, unit: Unit) => boolean = () => true): Promise<void> {
    const jobs: (() => Promise<void>)[] = [];
    for (const [name, work] of this.#works) {
      const mine = work.suite.templates.flatMap((template) => {
        const demand = demands.find(({ key }) => key === memberKey(name, template.id));
        return demand === undefined ? [] : [{ template, demand }];
      });
      const most = Math.max(0, ...mine.map(({ demand }) => demand.cases));
      for (const [index, unit] of work.units.slice(0, most).entries()) {
        if (unit.equal && !work.levels && !this.#alone) continue;
        if (!due(work, unit)) continue;
        // Mostly all of them, in one list for all cases.
        const isWhole = mine.every(({ demand }) => index < demand.cases);
        const wanted = isWhole ? mine : mine.filter(({ demand }) => index < demand.cases);
        if (wanted.length === 0) continue;
        jobs.push(() => this.#case(work, unit, wanted));
      }
    }
    this.#planned = this.#done + jobs.length;
    await this.#pool(jobs);
  }

  /** One case on both arms for given templates and one sample, whatever the looks say (critical cases). */
  async single(
    work: Work,
    unit: Unit,
    templates: readonly BoundTemplate[],
    repeats: number,
    fresh = false,
  ): Promise<void> {
    const wanted = templates.map((template) => ({
      template,
      demand: { key: memberKey(work.name, template.id), cases: work.units.length, repeats, fresh },
    }));
    await this.#case(work, unit, wanted);
  }

  /** Head's own score of every case of a template, one sample each, for a level over the whole suite. */
  async head(work: Work, template: BoundTemplate): Promise<void> {
    const key = memberKey(work.name, template.id);
    const due = work.units.filter(({ id }) => !this.table.has(key, id, 'head', 0, false));
    const jobs = due.map(({ id }) => async () => {
      const row = work.cases.get(id)!;
      const run = await this.#run(work, row, 'head', 0, false, false);
      await this.#score(work, template, row, 'head', 0, false, run, null);
      this.#runs.delete(runKey(work.name, id, 'head', 0, false));
    });
    this.#planned = this.#done + jobs.length;
    await this.#pool(jobs);
  }

  async #pool(jobs: readonly (() => Promise<void>)[]): Promise<void> {
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < jobs.length && !this.stopped) {
        const job = jobs[next++]!;
        await job();
        this.#onProgress(++this.#done, this.#planned);
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.#width, jobs.length) }, worker));
  }

  async #case(
    work: Work,
    unit: Unit,
    wanted: readonly { readonly template: BoundTemplate; readonly demand: Demand }[],
  ): Promise<void> {
    const row = work.cases.get(unit.id)!;
    const repeats = Math.max(...wanted.map(({ demand }) => demand.repeats));
    const texts: Kept[] = [];
    for (let sample = 0; sample < repeats; sample++) {
      const due = wanted.filter(({ demand }) => sample < demand.repeats);
      const stale = due.filter(({ template, demand }) => this.#missing(work, template, unit, sample, demand.fresh));
      if (stale.length === 0) continue;
      const fresh = stale.some(({ demand }) => demand.fresh);
      const usual = stale.some(({ demand }) => !demand.fresh);
      const [base, freshBase, head] = await Promise.all([
        usual ? this.#run(work, row, 'base', sample, false, unit.equal) : null,
        fresh ? this.#run(work, row, 'base', sample, true, unit.equal) : null,
        this.#run(work, row, 'head', sample, false, unit.equal),
      ]);
      const shown = base ?? freshBase;
      if (sample === 0) texts.push({ base: spoken(shown), head: spoken(head) });
      const scores = stale.flatMap(({ template, demand }) => {
        const ownBase = demand.fresh ? freshBase : base;
        const of = (side: Side, run: Run, rival: Run | null): Promise<void> | undefined =>
          this.#score(work, template, row, side, sample, demand.fresh, run, rival);
        return [ownBase === null ? undefined : of('base', ownBase, head), of('head', head, ownBase)];
      });
      if (scores.some((score) => score !== undefined)) await Promise.all(scores);
    }
    await this.#spare(
      work,
      unit,
      repeats,
      wanted.filter(({ demand }) => !demand.fresh).map(({ template }) => template),
    );
    const text = texts[0];
    if (text !== undefined) {
      this.#keep(
        work,
        unit,
        text,
        wanted.map(({ template }) => template),
      );
    }
    // The texts have been scored: a later look never asks for the same sample again.
    for (const side of ['base', 'head'] as const)
      for (let sample = 0; sample < repeats; sample++) this.#forget(work, unit, side, sample);
  }

  /** Further samples of main that are stored already cost nothing and steady the comparison; none of them is asked for. */
  async #spare(work: Work, unit: Unit, from: number, templates: readonly BoundTemplate[]): Promise<void> {
    if (unit.equal || this.#alone || this.#drift !== undefined || work.arms.base.provider.type === 'recorded') return;
    const row = work.cases.get(unit.id)!;
    for (let sample = from; sample < work.repeats; sample++) {
      // A fresh comparison stays fresh: kept samples join only those that are kept themselves.
      const due = templates.filter(({ id, spec, scorer }) => {
        const key = memberKey(work.name, id);
        const plain = scorer.kind === 'pure' && spec.paired !== true && spec.repeated !== true;
        const kept = !this.table.lookup(key, row.id, false).baseFresh;
        return plain && kept && !this.table.has(key, row.id, 'base', sample, false);
      });
      if (due.length === 0) continue;
      const step = armStep(work.arms.base, work.rendered.get(row.id)!.base, {
        role: 'arm',
        arm: 'base',
        target: work.name,
        case: row.id,
        sample,
        turn: 0,
        promptName: work.arms.base.prompt.name,
      });
      const run = await this.#drive(step, (question) => ({ ...question, storedBefore: ANY_TIME }));
      if (!('output' in run)) return;
      for (const template of due) {
        if (template.scorer.kind !== 'pure') continue;
        const score = template.scorer.score(scoreInputOf(row, run));
        this.table.put(memberKey(work.name, template.id), row.id, 'base', sample, score, {
          drawn: false,
          fresh: false,
        });
      }
    }
  }

  #missing(work: Work, template: BoundTemplate, unit: Unit, sample: number, fresh: boolean): boolean {
    const key = memberKey(work.name, template.id);
    return !this.table.has(key, unit.id, 'head', sample, fresh) || !this.table.has(key, unit.id, 'base', sample, fresh);
  }

  #forget(work: Work, unit: Unit, side: Side, sample: number): void {
    for (const fresh of [false, true]) this.#runs.delete(runKey(work.name, unit.id, side, sample, fresh));
  }

  #keep(work: Work, unit: Unit, text: Kept, templates: readonly BoundTemplate[]): void {
    const telling = templates.some((template) => {
      const { base, head } = this.table.detail(memberKey(work.name, template.id), unit.id);
      const value = (score: Score | undefined): number => (score?.status === 'scored' ? score.score : -1);
      return value(head) < 1 || value(head) !== value(base);
    });
    if (!telling && !this.#keepAll) return;
    this.kept(work.name).put(unit.id, this.#order.get(work.name)?.get(unit.id) ?? 0, text);
  }

  /** Texts of a target that are worth showing. */
  kept(target: string): KeptTexts {
    let mine = this.#kept.get(target);
    if (mine === undefined) {
      mine = new KeptTexts(this.#shelf);
      this.#kept.set(target, mine);
    }
    return mine;
  }

  async #run(work: Work, row: Case, side: Side, sample: number, fresh: boolean, equal: boolean): Promise<Run> {
    // A byte-equal case is measured once, for both arms.
    const source: Side = this.#alone ? this.#aloneAs : equal ? 'head' : side;
    const key = runKey(work.name, row.id, source, sample, fresh && source === 'base');
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const promise = this.#draw(work, row, source, sample, fresh && source === 'base');
    this.#runs.set(key, promise);
    return promise;
  }

  async #draw(work: Work, row: Case, side: Side, sample: number, fresh: boolean): Promise<Run> {
    const arm = work.arms[side];
    const rendered = work.rendered.get(row.id)!;
    const step = armStep(arm, rendered[side], {
      role: 'arm',
      arm: side,
      target: work.name,
      case: row.id,
      sample,
      turn: 0,
      promptName: arm.prompt.name,
    });
    const run = await this.#drive(step, (question) => {
      if (this.#drift !== undefined && side === 'base') return { ...question, storedBefore: this.#drift.before };
      if (this.#drift !== undefined) return { ...question, generation: this.#drift.generation };
      return fresh ? { ...question, generation: this.#generation } : question;
    });
    const who = `${side} arm of ${work.name}`;
    if (run.kind === 'failed') {
      if (!selfInflicted(run.code)) this.#count(who, run.message);
    } else if (run.kind !== 'skipped') {
      this.#count(who, null);
      this.#note(work, row, side, sample, run);
    }
    return run;
  }

  #note(work: Work, row: Case, side: Side, sample: number, run: Answered): void {
    const drawn = this.#drift === undefined && this.#isFresh(run);
    if (side === 'base' && run.origin.kind !== 'recorded') {
      const entry = this.baseline.get(work.name) ?? { samples: 0, fresh: 0, oldest: null };
      const at = run.origin.kind === 'stored' ? run.origin.at : null;
      this.baseline.set(work.name, {
        samples: entry.samples + 1,
        fresh: entry.fresh + (drawn ? 1 : 0),
        oldest: at !== null && (entry.oldest === null || at < entry.oldest) ? at : entry.oldest,
      });
    }
    if (sample !== 0) return;
    let mine = this.facts.get(work.name);
    if (mine === undefined) {
      mine = new Map();
      this.facts.set(work.name, mine);
    }
    mine.set(row.id, {
      ...mine.get(row.id),
      [side]: {
        latencyMs: run.latencyMs,
        promptTokens: run.usage?.promptTokens,
        completionTokens: run.usage?.completionTokens,
        costUsd: run.costUsd,
        fresh: run.origin.kind === 'fresh',
      },
    });
  }

  #isFresh({ origin }: Pick<Answered, 'origin'>): boolean {
    // An old baseline is the point of a drift watch: what differs is the provider's doing.
    if (origin.kind !== 'stored' || this.#drift !== undefined) return true;
    return origin.scope === this.#seed && origin.at > this.#freshFrom;
  }

  /** Part of the store key of what the trigger has drawn anew. */
  get #generation(): string {
    return `fresh ${this.#seed}`;
  }

  /** A promise only where a judge is asked: most scores are there at once. */
  #score(
    work: Work,
    template: BoundTemplate,
    row: Case,
    side: Side,
    sample: number,
    fresh: boolean,
    run: Run,
    rival: Run | null,
  ): Promise<void> | undefined {
    const key = memberKey(work.name, template.id);
    const { suiteLevel, repeated, paired } = template.spec;
    const again = fresh && (side === 'base' || paired === true);
    // A paired score of head was given against a base answer: against a fresh one it is given anew.
    if (this.table.has(key, row.id, side, sample, fresh) && !(again && side === 'head')) return;
    const place = `${key}\0${row.id}\0${side}\0${fresh && side === 'base' ? 1 : 0}`;
    const judged: Judged = { again, stale: false };
    const enter = (given: Score | null): undefined => {
      if (given === null) return;
      const score = inRange(given);
      if (suiteLevel !== undefined && (sample === 0 || repeated === true) && 'output' in run)
        this.#gather(key, side, sample, scoreInputOf(row, run), score);
      if (repeated === true && 'output' in run) {
        const { output, toolCalls } = run;
        this.#earlier.set(place, [...(this.#earlier.get(place) ?? []), { output, toolCalls }]);
      }
      const drawn = run.kind === 'failed' || run.kind === 'skipped' || (this.#isFresh(run) && !judged.stale);
      this.table.put(key, row.id, side, sample, score, { drawn, fresh: fresh && side === 'base' });
    };
    const given = this.#scoreOf(work, template, row, side, sample, run, rival, this.#earlier.get(place), judged);
    return given instanceof Promise ? given.then(enter) : enter(given);
  }

  /** null = not asked after all (a budget or a signal came first): a hole, not a loss. */
  #scoreOf(
    work: Work,
    template: BoundTemplate,
    row: Case,
    side: Side,
    sample: number,
    run: Run,
    rival: Run | null,
    earlier: ScoreInput['earlier'],
    judged: Judged,
  ): Score | null | Promise<Score | null> {
    if (run.kind === 'failed') {
      if (selfInflicted(run.code)) return null;
      return { status: 'unscored', code: run.code, reason: run.message };
    }
    if (run.kind === 'skipped') return { status: 'skipped', reason: run.why };
    if (template.spec.paired === true && side === 'base') return { status: 'scored', score: 0.5 };
    const other = rival !== null && 'output' in rival ? rival : undefined;
    if (template.spec.paired === true && other === undefined)
      return { status: 'unscored', code: 'no-rival', reason: 'the other arm has no answer' };
    const input: ScoreInput = {
      ...scoreInputOf(row, run),
      ...(other !== undefined && template.spec.paired === true ? { rival: { output: other.output } } : {}),
      ...(earlier === undefined ? {} : { earlier }),
    };
    if (template.scorer.kind === 'pure') return template.scorer.score(input);
    return this.#judge(work, template, sample, side, run, input, template.scorer, judged);
  }

  async #judge(
    work: Work,
    template: BoundTemplate,
    sample: number,
    side: Side,
    run: Answered,
    input: ScoreInput,
    scorer: Extract<Scorer, { kind: 'asking' }>,
    judged: Judged,
  ): Promise<Score | null> {
    const embeds = template.spec.kind === 'embedding';
    const asked = embeds ? work.embedder : work.judge;
    if (asked === null) return { status: 'error', reason: `the suite has no ${embeds ? 'embedding model' : 'judge'}` };
    const seat: JudgeSeat = { ...asked, place: { target: work.name, template: template.id, sample, arm: side } };
    // One judge serves all templates of a suite: it is dead only when none of them gets an answer.
    const who = `${embeds ? 'embedding model' : 'judge'} of ${work.name}`;
    let called = false;
    let own = false;
    const outputSha256 = sha256Hex(run.output);
    const score = await this.#drive(
      scorer.score(input, seat),
      (question) => {
        called = true;
        const placed = { ...question, place: { ...question.place, outputSha256 } };
        if (this.#drift !== undefined && side === 'head') return { ...placed, generation: this.#drift.generation };
        return judged.again ? { ...placed, generation: this.#generation } : placed;
      },
      (answer) => {
        judged.stale ||= !this.#isFresh(answer);
        if (!embeds) this.#hear(work, template, answer);
      },
      (code) => {
        own ||= selfInflicted(code);
      },
    );
    if (own) return null;
    if (called) this.#count(who, score.status === 'unscored' ? score.reason : null);
    return score;
  }

  /** By case and sample: a fresh base answer takes the place of the stored one. */
  #gather(key: string, side: Side, sample: number, input: ScoreInput, score: Score): void {
    let rows = this.#suiteRows.get(key);
    if (rows === undefined) {
      rows = { base: new Map(), head: new Map() };
      this.#suiteRows.set(key, rows);
    }
    rows[side].set(`${input.case.id}\0${sample}`, { input, score });
  }

  /** Figures over all cases of both sides, for the templates that have one. */
  suiteLevel(target: string, template: BoundTemplate): TemplateResult['suiteLevel'] {
    const rows = this.#suiteRows.get(memberKey(target, template.id));
    const figure = template.spec.suiteLevel;
    if (rows === undefined || figure === undefined) return undefined;
    // In the order of their keys, not of the answers: a sum of floats depends on it.
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

  async drive<T>(step: Step<T>): Promise<T> {
    return this.#drive(step, (question) => question);
  }

  async #drive<T>(
    first: Step<T>,
    dress: (question: Question) => Question,
    hear: (answer: Answer) => void = () => {},
    lost: (code: string) => void = () => {},
  ): Promise<T> {
    let step = first;
    while ('ask' in step) {
      const reply = await this.#models.ask(dress(step.ask));
      if (reply.kind === 'answered') hear(reply);
      else lost(reply.code);
      step = step.next(reply);
    }
    return step.done;
  }

  #count(who: string, failure: string | null): void {
    const tally = this.tallies.get(who) ?? { answered: 0, failed: 0, lastFailure: null };
    if (failure === null) tally.answered++;
    else {
      tally.failed++;
      tally.lastFailure = failure;
    }
    this.tallies.set(who, tally);
    if (tally.answered === 0 && tally.failed >= DEAD_AFTER) this.#dead ??= `${who}: ${tally.lastFailure}`;
  }
}

function runKey(target: string, caseId: string, side: Side, sample: number, fresh: boolean): string {
  return `${target}\0${caseId}\0${side}\0${sample}\0${fresh ? 1 : 0}`;
}

function spoken(run: Run | null): Spoken | undefined {
  if (run === null || !('output' in run)) return undefined;
  const { output, toolCalls, finishReason } = run;
  return { output, toolCalls, finishReason };
}

/** A score outside 0..1, or none at all, is a fault of the template and never a figure. */
function inRange(score: Score): Score {
  if (score.status !== 'scored' || (score.score >= 0 && score.score <= 1)) return score;
  return { status: 'error', reason: `the template gave ${score.score}, which is not from 0 to 1` };
}

/** We chose not to ask: that is not the provider's failure. */
function selfInflicted(code: string): boolean {
  return code === 'budget' || code === 'deadline' || code === 'interrupted';
}
