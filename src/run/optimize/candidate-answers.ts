/** Gets from outside what the search demands: candidates' answers, their scores, and the reflector's replies. */
import { type Answered, scoreInputOf, shownTo } from '../../change/arm-answer.ts';
import { armStep } from '../../change/arm-call.ts';
import type { Arm } from '../../change/arms.ts';
import type { Case } from '../../inputs/case/case.ts';
import { renderPrompt } from '../../inputs/prompt/prompt.ts';
import type { BoundTemplate, JudgeSeat, Score } from '../../inputs/template.ts';
import { type Question, questionKey, type Reply } from '../../model-call/call.ts';
import { type Candidate, MOVED, type Proposal, SEED } from '../../optimize/candidate.ts';
import type { Meter, OpenTicket } from '../../optimize/demand.ts';
import type { Ask, Draw, Measured, ScoredAnswer } from '../../optimize/scored-answers.ts';
import { InputError, OutsideError, Problems } from '../../text/problem.ts';
import { Calls, selfInflicted } from '../measure/drive-steps.ts';
import { CUT_SCORE, digestsOf, inRange, isCut } from '../measure/score-answers.ts';
import type { Clock, Models } from '../ports.ts';
import { recordedName } from './recordings.ts';

export interface AnswersSetup {
  readonly models: Models;
  readonly clock: Clock;
  readonly width: number;
  /** Names this run in the store. */
  readonly run: string;
  readonly target: string;
  readonly cases: ReadonlyMap<string, Case>;
  readonly shown: ReadonlySet<string>;
  readonly arms: { readonly seed: Arm; readonly candidate: Arm };
  readonly goal: BoundTemplate;
  readonly guards: readonly BoundTemplate[];
  readonly judge: Omit<JudgeSeat, 'place'> | null;
  readonly embedder: Omit<JudgeSeat, 'place'> | null;
  /** Stored samples per case that the gate keeps. */
  readonly stored: number;
  /** A candidate's answers are recorded under a name derived from its text. */
  readonly isRecorded: boolean;
  /** USD per call before any is known. */
  readonly estimate: { readonly arm: number; readonly reflector: number };
  readonly maxMinutes: number;
  readonly lookCalls: number;
  readonly replies?: readonly string[] | undefined;
}

/** Later than any stored answer. */
const ANY_TIME = '9999';
const MINUTE_MS = 60_000;

export class CandidateAnswers {
  readonly reflector = { calls: 0, costUsd: 0 };
  readonly #setup: AnswersSetup;
  readonly #calls: Calls;
  readonly #counted = new Set<string>();
  readonly #candidates = new Map<string, Candidate>();
  readonly #startedMs: number;
  #usd = 0;
  #replied = 0;
  readonly #dearest = { arm: 0, reflector: 0 };

  constructor(setup: AnswersSetup) {
    this.#setup = setup;
    this.#startedMs = setup.clock.ms();
    const { models } = setup;
    this.#calls = new Calls({ ...models, exhausted: null, ask: (question) => this.#ask(question) });
  }

  know(candidate: Candidate): void {
    if (!this.#candidates.has(candidate.id)) this.#candidates.set(candidate.id, candidate);
  }

  meter(): Meter {
    const { models, estimate, clock, maxMinutes, lookCalls } = this.#setup;
    const elapsed = clock.ms() - this.#startedMs;
    const sent = models.usage().calls;
    // Recorded answers take no time, so they say nothing about pace.
    const forLook = sent === 0 ? 0 : (elapsed / sent) * lookCalls;
    return {
      calls: this.#counted.size + models.usage().errors,
      usd: this.#usd,
      dearest: {
        arm: this.#dearest.arm || estimate.arm,
        reflector: this.#dearest.reflector || estimate.reflector,
      },
      timeUp: elapsed + forLook > maxMinutes * MINUTE_MS || models.exhausted !== null,
    };
  }

  /** Distinct questions answered in this try and earlier ones, and their cost. */
  total(): { readonly calls: number; readonly costUsd: number } {
    return { calls: this.#counted.size, costUsd: this.#usd };
  }

  async propose(tickets: readonly OpenTicket[]): Promise<readonly (readonly Proposal[] | null)[]> {
    return Promise.all(
      tickets.map(async ({ step }) => {
        let failed = false;
        const proposals = await this.#calls.drive(
          step,
          (question) => question,
          () => {},
          () => {
            failed = true;
          },
        );
        this.#calls.count('reflector', failed ? 'it did not answer' : null);
        if (this.#calls.dead !== null && proposals === null)
          throw new OutsideError(`no usable answer at all from the ${this.#calls.dead}`);
        return proposals;
      }),
    );
  }

  async measure(asks: readonly Ask[]): Promise<readonly Measured[]> {
    const found: Measured[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < asks.length) {
        const ask = asks[next++]!;
        found.push({ ask, answers: await this.#answers(ask) });
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.#setup.width, asks.length) }, worker));
    if (this.#calls.dead !== null) throw new OutsideError(`no usable answer at all from the ${this.#calls.dead}`);
    return found;
  }

  /** The seed in a race has all samples in the store; every other ask has one answer. */
  async #answers(ask: Ask): Promise<readonly ScoredAnswer[]> {
    const first = await this.#answer(ask, ask.draw.sample, generationOf(ask.draw, this.#setup.run), false);
    const answers = first === null ? [] : [first];
    if (ask.candidate !== SEED || ask.draw.kind !== 'race') return answers;
    for (let sample = 1; sample < this.#setup.stored; sample++) {
      const more = await this.#answer(ask, sample, undefined, true);
      if (more === null) break;
      answers.push(more);
    }
    return answers;
  }

  async #answer(
    ask: Ask,
    sample: number,
    generation: string | undefined,
    isStored: boolean,
  ): Promise<ScoredAnswer | null> {
    const { cases, arms, target, isRecorded } = this.#setup;
    const row = cases.get(ask.case)!;
    const candidate = this.#candidates.get(ask.candidate)!;
    const problems = new Problems();
    const messages = renderPrompt(candidate.prompt, row, problems);
    if (messages === null) throw new InputError(problems.list);
    const isSeed = ask.candidate === SEED;
    const arm = isSeed ? arms.seed : arms.candidate;
    const { name } = candidate.prompt;
    const place = {
      role: 'arm',
      arm: isSeed && arms.seed !== arms.candidate ? 'base' : 'head',
      target,
      case: row.id,
      // What is asked again is another sample than the race's own; a look is set apart by its generation.
      sample: sample + (ask.draw.kind === 'race' || ask.draw.kind === 'look' ? 0 : 1),
      turn: 0,
      promptName: isRecorded && !isSeed && ask.candidate !== MOVED ? recordedName(name, candidate.fingerprint) : name,
    } as const;
    const dress = (question: Question): Question => ({
      ...question,
      ...(generation === undefined ? {} : { generation, lasting: true }),
      ...(isStored ? { storedBefore: ANY_TIME } : {}),
    });
    const run = await this.#calls.drive(armStep(arm, messages, place), dress);
    if (isStored && run.kind === 'failed') return null;
    if (run.kind !== 'failed' || !selfInflicted(run.code))
      this.#calls.count('arm', run.kind === 'failed' ? run.message : null);
    if (run.kind === 'failed' || run.kind === 'skipped') return null;
    return this.#scored(ask, row, run, dress, sample);
  }

  async #scored(
    ask: Ask,
    row: Case,
    run: Answered,
    dress: (question: Question) => Question,
    sample: number,
  ): Promise<ScoredAnswer> {
    const { goal, guards, shown } = this.#setup;
    const wanted = [goal, ...guards.filter(({ scorer }) => scorer.kind === 'pure' || ask.templates === 'all')];
    const scores = new Map<string, number | null>();
    let told: Score | null = null;
    for (const template of wanted) {
      const score = await this.#score(template, { ask, row, run, sample }, dress);
      scores.set(template.id, score.status === 'scored' ? score.score : null);
      if (template.id === goal.id) told = score;
    }
    const { usage, costUsd, latencyMs } = run;
    return {
      scores,
      costUsd,
      latencyMs,
      promptTokens: usage?.promptTokens,
      ...(shown.has(row.id) && told !== null
        ? {
            shown: {
              output: run.output,
              code: 'code' in told ? told.code : undefined,
              reason: 'reason' in told ? told.reason : undefined,
            },
          }
        : {}),
    };
  }

  async #score(
    template: BoundTemplate,
    { ask, row, run, sample }: Told,
    dress: (question: Question) => Question,
  ): Promise<Score> {
    const seen = shownTo(template, run) as Answered;
    if (isCut(seen)) return CUT_SCORE;
    const input = scoreInputOf(row, seen);
    if (template.scorer.kind === 'pure') return inRange(template.scorer.score(input));
    const { judge, embedder, target } = this.#setup;
    const asked = template.spec.kind === 'embedding' ? embedder : judge;
    if (asked === null) return { status: 'error', reason: 'the suite has no judge' };
    const seat: JudgeSeat = { ...asked, place: { target, template: template.id, sample, arm: sideOf(ask) } };
    const judgedBy = digestsOf(seen);
    const score = await this.#calls.drive(template.scorer.score(input, seat), (question) => {
      const dressed = dress(question);
      return { ...dressed, place: { ...dressed.place, ...judgedBy } };
    });
    return inRange(score);
  }

  async #ask(question: Question): Promise<Reply> {
    const isReflector = question.place.role === 'reflector';
    const recorded = isReflector ? this.#recorded() : null;
    const reply = recorded ?? (await this.#setup.models.ask(question));
    if (reply.kind === 'failed') return reply;
    const { origin } = reply;
    const isOurs = origin.kind === 'fresh' || (origin.kind === 'stored' && origin.scope === scopeOf(this.#setup.run));
    const key = questionKey({ ...question, storedBefore: undefined }, question.provider);
    if (!isOurs || this.#counted.has(key)) return reply;
    this.#counted.add(key);
    const cost = reply.paidUsd ?? reply.costUsd ?? 0;
    this.#usd += cost;
    if (isReflector) {
      this.reflector.calls++;
      this.reflector.costUsd += cost;
      this.#dearest.reflector = Math.max(this.#dearest.reflector, cost);
    } else this.#dearest.arm = Math.max(this.#dearest.arm, cost);
    return reply;
  }

  #recorded(): Reply | null {
    const { replies } = this.#setup;
    if (replies === undefined) return null;
    const text = replies[this.#replied++];
    if (text === undefined)
      return {
        kind: 'failed',
        code: 'not-recorded',
        message: 'the recorded reflector has no further reply',
        attempts: 1,
      };
    return { kind: 'answered', text, toolCalls: [], refused: false, origin: { kind: 'recorded' }, costUsd: 0 };
  }
}

/** An answer to be scored. */
interface Told {
  readonly ask: Ask;
  readonly row: Case;
  readonly run: Answered;
  readonly sample: number;
}

/** A recorded judge tells the two prompts apart the way it does for main's and a pull request's. */
function sideOf({ candidate }: Ask): 'base' | 'head' {
  return candidate === SEED ? 'base' : 'head';
}

/** Seed under which a run's answers are stored, by which a later attempt recognizes its own. */
export function scopeOf(run: string): string {
  return `optimize ${run}`;
}

function generationOf({ kind }: Draw, run: string): string | undefined {
  return kind === 'race' ? undefined : `optimize ${run} ${kind}`;
}

/** Of the answers to held-out cases, which nobody else ever asks for. */
export function lookGeneration(run: string): string {
  return `optimize ${run} look`;
}
