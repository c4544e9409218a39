/** Drives the pure steps of arms and judges through the models port and fills the score table. */

import type { Run, Spoken } from '../../change/arm-answer.ts';
import type { Demand } from '../../decision/family.ts';
import { repeatsOf } from '../../decision/look-schedule.ts';
import type { Unit } from '../../decision/member.ts';
import type { ScoreTable, Side } from '../../decision/score-table.ts';
import type { Case } from '../../inputs/case/case.ts';
import { appliesTo } from '../../inputs/per-case.ts';
import type { BoundTemplate, Score } from '../../inputs/template.ts';
import type { Step } from '../../model-call/call.ts';
import type { Clock, Models, Shelf } from '../ports.ts';
import { type DrawOptions, Draws } from './arm-answers.ts';
import { Calls } from './drive-steps.ts';
import { type Kept, KeptTexts, memoryShelf } from './kept-texts.ts';
import { Scoring } from './score-answers.ts';
import { type Ask, memberKey, type Work } from './work.ts';

export interface MeasurementOptions extends Omit<DrawOptions, 'now'> {
  readonly clock: Clock;
  /** Cases under way at once. */
  readonly width: number;
  /** Stores texts worth showing; default memory. */
  readonly shelf?: Shelf | undefined;
  /** Keep every text, even of cases that show nothing. */
  readonly keepAll?: boolean | undefined;
  /** Keep the texts of these cases, whatever they show. */
  readonly keeps?: ((target: string, caseId: string) => boolean) | undefined;
  readonly onProgress: (done: number, planned: number) => void;
}

interface Wanted {
  readonly template: BoundTemplate;
  readonly demand: Demand;
}

/**
 * Two members may ask for scores of the same template: the case is measured once, for the one that wants more of it.
 */
function onceEach(wanted: readonly Wanted[], caseId: string): readonly Wanted[] {
  const most = new Map<BoundTemplate, Wanted>();
  for (const one of wanted) {
    const other = most.get(one.template);
    if (other === undefined || repeatsOf(one.demand, caseId) > repeatsOf(other.demand, caseId))
      most.set(one.template, one);
  }
  return most.size === wanted.length ? wanted : [...most.values()];
}

export class Measurement {
  readonly table: ScoreTable;
  readonly draws: Draws;
  readonly scoring: Scoring;
  readonly #calls: Calls;
  readonly #options: MeasurementOptions;
  readonly #works: ReadonlyMap<string, Work>;
  readonly #kept = new Map<string, KeptTexts>();
  readonly #shelf: Shelf;
  readonly #order: ReadonlyMap<string, ReadonlyMap<string, number>>;
  #done = 0;
  #planned = 0;

  constructor(works: readonly Work[], models: Models, table: ScoreTable, options: MeasurementOptions) {
    this.table = table;
    this.#calls = new Calls(models);
    this.draws = new Draws(this.#calls, { ...options, now: options.clock.now() });
    this.scoring = new Scoring(this.#calls, this.draws, table, options.drift);
    this.#options = options;
    this.#works = new Map(works.map((work) => [work.name, work]));
    this.#shelf = options.shelf ?? memoryShelf();
    this.#order = new Map(works.map(({ name, units }) => [name, new Map(units.map(({ id }, index) => [id, index]))]));
  }

  /** The arm or judge that sent no usable answer at all, with its last error; null = every one answered. */
  get dead(): string | null {
    return this.#calls.dead;
  }

  get stopped(): boolean {
    return this.#calls.stopped;
  }

  drive<T>(step: Step<T>): Promise<T> {
    return this.#calls.drive(step);
  }

  /** The same without using answers of earlier runs. */
  driveAgain<T>(step: Step<T>): Promise<T> {
    return this.#calls.drive(step, (question) => ({ ...question, again: true }));
  }

  /**
   * Asks for and scores what the decision needs; returns early when a budget is spent or an arm or judge does not
   * answer at all. `due` omits units of a work that need nothing.
   */
  async measure(demands: readonly Demand[], due: (work: Work, unit: Unit) => boolean = () => true): Promise<void> {
    const jobs: (() => Promise<void>)[] = [];
    for (const [name, work] of this.#works) {
      const mine = work.suite.templates.flatMap((template) => {
        const own = demands.filter(({ key }) => key === memberKey(name, template.id));
        return own.map((demand) => ({ template, demand }));
      });
      // A demand counts the cases of its template, which are mostly all of the target's, in one list for all templates.
      const places = mine.map(() => 0);
      const wants = ({ template, demand }: (typeof mine)[number], at: number, row: Case): boolean => {
        if (!appliesTo(template, row)) return false;
        const place = places[at]!;
        places[at] = place + 1;
        return place < demand.cases;
      };
      for (const unit of work.units) {
        if (mine.every(({ demand }, at) => places[at]! >= demand.cases)) break;
        const row = work.cases.get(unit.id)!;
        const asked = mine.filter((one, at) => wants(one, at, row));
        if (unit.equal && !work.levels && !this.#options.alone) continue;
        if (asked.length === 0 || !due(work, unit)) continue;
        const wanted = onceEach(asked.length === mine.length ? mine : asked, unit.id);
        jobs.push(() => this.#case(work, unit, wanted));
      }
    }
    this.#planned = this.#done + jobs.length;
    await this.#pool(jobs);
  }

  /** One case on both arms for the given templates and one sample, whatever the looks say (critical cases). */
  async single(
    work: Work,
    unit: Unit,
    templates: readonly BoundTemplate[],
    repeats: number,
    fresh = false,
  ): Promise<void> {
    const own = templates.filter((template) => appliesTo(template, work.cases.get(unit.id)!));
    if (own.length === 0) return;
    const wanted = own.map((template) => ({
      template,
      demand: { key: memberKey(work.name, template.id), cases: work.units.length, repeats, fresh },
    }));
    await this.#case(work, unit, wanted);
  }

  /** Scores every case of a template on the named sides, one sample each, for a level over the whole suite. */
  async complete(work: Work, template: BoundTemplate, sides: readonly Side[]): Promise<void> {
    const key = memberKey(work.name, template.id);
    const isDue = (id: string, side: Side): boolean =>
      !this.table.has(key, id, side, 0, false) && !this.table.has(key, id, side, 0, true);
    const due = work.units.filter(
      ({ id }) => appliesTo(template, work.cases.get(id)!) && sides.some((side) => isDue(id, side)),
    );
    const jobs = due.map((unit) => async () => {
      const row = work.cases.get(unit.id)!;
      const text: { base?: Spoken; head?: Spoken } = {};
      for (const side of sides.filter((one) => isDue(unit.id, one))) {
        const ask: Ask = { work, row, side, sample: 0, fresh: false };
        const run = await this.draws.run(ask, unit.equal);
        await this.scoring.score(ask, template, run, null);
        const said = spoken(run);
        if (said !== undefined) text[side] = said;
      }
      if (text.head !== undefined) this.#keep(work, unit, text, [template]);
      for (const side of sides) this.draws.forget(work, unit.id, side, 0);
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
        this.#options.onProgress(++this.#done, this.#planned);
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.#options.width, jobs.length) }, worker));
  }

  async #case(work: Work, unit: Unit, wanted: readonly Wanted[]): Promise<void> {
    const row = work.cases.get(unit.id)!;
    const repeats = Math.max(...wanted.map(({ demand }) => repeatsOf(demand, unit.id)));
    const texts: Kept[] = [];
    for (let sample = 0; sample < repeats; sample++) {
      const due = wanted.filter(({ demand }) => sample < repeatsOf(demand, unit.id));
      const stale = due.filter(({ template, demand }) => this.#missing(work, template, unit, sample, demand.fresh));
      if (stale.length === 0) continue;
      const fresh = stale.some(({ demand }) => demand.fresh);
      const usual = stale.some(({ demand }) => !demand.fresh);
      const askFor = (side: Side, isFresh: boolean): Ask => ({ work, row, side, sample, fresh: isFresh });
      const [base, freshBase, head] = await Promise.all([
        usual ? this.draws.run(askFor('base', false), unit.equal) : null,
        fresh ? this.draws.run(askFor('base', true), unit.equal) : null,
        this.draws.run(askFor('head', false), unit.equal),
      ]);
      const shown = base ?? freshBase;
      if (sample === 0) texts.push({ base: spoken(shown), head: spoken(head) });
      const scores = stale.flatMap(({ template, demand }) => {
        const ownBase = demand.fresh ? freshBase : base;
        const score = (side: Side, run: Run, rival: Run | null): Promise<void> | undefined =>
          this.scoring.score(askFor(side, demand.fresh), template, run, rival);
        return [ownBase === null ? undefined : score('base', ownBase, head), score('head', head, ownBase)];
      });
      if (scores.some((score) => score !== undefined)) await Promise.all(scores);
    }
    const stored = wanted.filter(({ demand }) => !demand.fresh);
    const spare = stored.map(({ template }) => template);
    await this.#spare(work, unit, repeats, spare);
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
      for (let sample = 0; sample < repeats; sample++) this.draws.forget(work, unit.id, side, sample);
  }

  /**
   * Adds samples of main, and a judge's verdicts on them, that are already stored: they cost nothing and steady the
   * comparison. Nothing is sent.
   */
  async #spare(work: Work, unit: Unit, from: number, templates: readonly BoundTemplate[]): Promise<void> {
    const { alone, drift } = this.#options;
    if (unit.equal || alone || drift !== undefined || work.arms.base.provider.type === 'recorded') return;
    const row = work.cases.get(unit.id)!;
    for (let sample = from; sample < Math.max(work.repeats, work.baselineRepeats); sample++) {
      // A fresh comparison stays fresh: stored samples join only samples that are stored themselves.
      const due = templates.filter(({ id, spec }) => {
        const key = memberKey(work.name, id);
        const isStored = !this.table.lookup(key, row.id, false).baseFresh;
        const isAlone = spec.paired !== true && spec.repeated !== true;
        return isAlone && isStored && !this.table.has(key, row.id, 'base', sample, false);
      });
      if (due.length === 0) continue;
      const ask: Ask = { work, row, side: 'base', sample, fresh: false, storedOnly: true };
      const run = await this.draws.run(ask, false);
      this.draws.forget(work, row.id, 'base', sample);
      if (!('output' in run)) return;
      await Promise.all(due.map((template) => this.scoring.score(ask, template, run, null)));
    }
  }

  /** Scores main's samples that were stored before today, to choose the cases to repeat; nothing is sent. */
  async readStored(work: Work): Promise<void> {
    const templates = work.suite.templates.filter(({ spec }) => spec.paired !== true && spec.repeated !== true);
    const jobs = work.units
      .filter(({ equal }) => !equal)
      .map((unit) => async () => {
        const row = work.cases.get(unit.id)!;
        const mine = templates.filter((template) => appliesTo(template, row));
        for (let sample = 0; mine.length > 0 && sample < work.baselineRepeats; sample++) {
          const ask: Ask = { work, row, side: 'base', sample, fresh: false, storedOnly: true, uncounted: true };
          const run = await this.draws.run(ask, false);
          this.draws.forget(work, row.id, 'base', sample);
          if (!('output' in run) || this.draws.isFresh(run)) return;
          await Promise.all(mine.map((template) => this.scoring.score(ask, template, run, null)));
        }
      });
    await this.#pool(jobs);
    this.#done = 0;
  }

  #missing(work: Work, template: BoundTemplate, unit: Unit, sample: number, fresh: boolean): boolean {
    const key = memberKey(work.name, template.id);
    return !this.table.has(key, unit.id, 'head', sample, fresh) || !this.table.has(key, unit.id, 'base', sample, fresh);
  }

  #keep(work: Work, unit: Unit, text: Kept, templates: readonly BoundTemplate[]): void {
    const telling = templates.some((template) => {
      const { base, head } = this.table.detail(memberKey(work.name, template.id), unit.id);
      const value = (score: Score | undefined): number => (score?.status === 'scored' ? score.score : -1);
      return value(head) < 1 || value(head) !== value(base);
    });
    const { keepAll, keeps } = this.#options;
    if (!telling && !keepAll && keeps?.(work.name, unit.id) !== true) return;
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
}

function spoken(run: Run | null): Spoken | undefined {
  if (run === null || !('output' in run)) return undefined;
  const { output, toolCalls, finishReason, thinking } = run;
  return { output, toolCalls, finishReason, thinking };
}
