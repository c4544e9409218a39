/** Answers of the arms: each is sampled once, whoever asks, with its cost and whether it is recent. */

import type { Answered, Run } from '../../change/arm-answer.ts';
import { armStep } from '../../change/arm-call.ts';
import type { Side } from '../../decision/score-table.ts';
import type { CallFacts } from '../latency-and-cost.ts';
import { AnswerCounts } from './answer-counts.ts';
import { type Calls, selfInflicted } from './drive-steps.ts';
import type { Ask, Drift, Work } from './work.ts';

export interface DrawOptions {
  readonly seed: string;
  /** Current ISO time. */
  readonly now: string;
  /** There is no base; `aloneAs` is sampled for both sides. */
  readonly alone: boolean;
  readonly aloneAs?: Side | undefined;
  /** Base is what is stored; head is asked again. */
  readonly drift?: Drift | undefined;
}

/** How long a stored base sample counts as fresh for the pull request that sampled it. */
const FRESH_MS = 24 * 60 * 60 * 1000;
const SIDES: readonly Side[] = ['base', 'head'];

export class Draws {
  /** Facts of the first sample, by target and case. */
  readonly facts = new Map<string, Map<string, { base?: CallFacts; head?: CallFacts }>>();
  readonly baseline = new Map<string, { samples: number; fresh: number; oldest: string | null }>();
  readonly counts = new AnswerCounts();
  readonly #calls: Calls;
  readonly #seed: string;
  /** Stored samples newer than this (ISO) count as sampled by this pull request. */
  readonly #freshFrom: string;
  readonly #alone: boolean;
  readonly #aloneAs: Side;
  readonly #drift: Drift | undefined;
  readonly #runs = new Map<string, Promise<Run>>();

  constructor(calls: Calls, { seed, now, alone, aloneAs = 'head', drift }: DrawOptions) {
    this.#calls = calls;
    this.#seed = seed;
    this.#freshFrom = new Date(Date.parse(now) - FRESH_MS).toISOString();
    this.#alone = alone;
    this.#aloneAs = aloneAs;
    this.#drift = drift;
  }

  /** One shared run for everyone who asks until it is forgotten. `equal`: both arms send the same bytes. */
  async run(ask: Ask, equal: boolean): Promise<Run> {
    // A byte-equal case is measured once, for both arms.
    const side: Side = this.#alone ? this.#aloneAs : equal ? 'head' : ask.side;
    const own: Ask = { ...ask, side, fresh: ask.fresh && side === 'base' };
    const key = runKey(own.work.name, own.row.id, side, own.sample, own.fresh);
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const promise = this.#draw(own).then((run) => {
      if (!('output' in run) || own.storedOnly === true) return run;
      // What is measured once for both arms counts for both.
      for (const arm of equal && !this.#alone ? SIDES : [side]) this.#count(own.work, arm, run);
      return run;
    });
    this.#runs.set(key, promise);
    return promise;
  }

  async #draw(ask: Ask): Promise<Run> {
    const { work, row, side, sample, fresh, storedOnly } = ask;
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
    const run = await this.#calls.drive(step, (question) => {
      if (storedOnly) return { ...question, storedOnly };
      if (this.#drift !== undefined && side === 'base') return { ...question, storedBefore: this.#drift.before };
      if (this.#drift !== undefined) return { ...question, generation: this.#drift.generation, lasting: true };
      return fresh ? { ...question, generation: this.generation } : question;
    });
    const who = `${side} arm of ${work.name}`;
    if (run.kind === 'failed') {
      // An arm that says too much or fails on a case still responds: its cases lack a score, but that is not an outage.
      const fault = run.code === 'oversize' || run.code === 'program' ? null : run.message;
      if (!storedOnly && !selfInflicted(run.code)) this.#calls.count(who, fault);
    } else if (run.kind !== 'skipped') {
      this.#calls.count(who, null);
      if (ask.uncounted !== true) this.#note(ask, run);
    }
    return run;
  }

  /** The text has been scored, so nobody asks for the same sample again. */
  forget(work: Work, caseId: string, side: Side, sample: number): void {
    for (const fresh of [false, true]) this.#runs.delete(runKey(work.name, caseId, side, sample, fresh));
  }

  /** Main decides which other names count as the model; head would allow itself any. */
  #count(work: Work, side: Side, run: Answered): void {
    const known = work.arms.base.model.reportsAs?.includes(run.otherModel ?? '') === true;
    const isApp = isApplication(work, side);
    this.counts.note(work.name, side, known || isApp ? { ...run, otherModel: undefined } : run);
  }

  #note({ work, row, side, sample }: Ask, run: Answered): void {
    const drawn = this.#drift === undefined && this.isFresh(run);
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
        cachedTokens: run.usage?.cachedTokens,
        fallback:
          !isApplication(work, side) &&
          run.otherModel !== undefined &&
          work.arms.base.model.reportsAs?.includes(run.otherModel) !== true,
        completionTokens: run.usage?.completionTokens,
        costUsd: run.costUsd,
        by: run.by,
        escalated: run.escalated,
        fresh: run.origin.kind === 'fresh',
      },
    });
  }

  /** Sampled in this run, or recently for this pull request. */
  isFresh({ origin }: Pick<Answered, 'origin'>): boolean {
    // An old baseline is the point of a drift watch: any difference comes from the provider.
    if (origin.kind !== 'stored' || this.#drift !== undefined) return true;
    return origin.scope === this.#seed && origin.at > this.#freshFrom;
  }

  /** Part of the store key of main's answers that are asked again because head looked worse against the stored ones. */
  get generation(): string {
    return `fresh ${this.#seed}`;
  }
}

/** An application may ask whatever models it likes. */
function isApplication({ arms }: Work, side: Side): boolean {
  const { type } = arms[side].provider;
  return type === 'http' || type === 'recorded';
}

function runKey(target: string, caseId: string, side: Side, sample: number, fresh: boolean): string {
  return `${target}\0${caseId}\0${side}\0${sample}\0${fresh ? 1 : 0}`;
}
