/** What a search knows: candidates with their posteriors, strategies with their record, and the remaining budget. */
import type { StrategyName } from '../inputs/optimize-policy.ts';
import type { FewShot } from '../inputs/prompt/few-shots.ts';
import type { JudgeSeat } from '../inputs/template.ts';
import type { StrategyRecord } from './bandit.ts';
import { type Candidate, type CandidateId, type CandidateIntake, MOVED, SEED } from './candidate.ts';
import type { Meter, SearchEvent, StrategyOf } from './demand.ts';
import { type Differences, differences } from './differences.ts';
import type { Plan } from './plan.ts';
import { type Posterior, posteriorOf, SEED_POSTERIOR, STRAY, strayAfterMove } from './race.ts';
import { type Ask, RACE, ScoredAnswers } from './scored-answers.ts';
import { unitHash } from './slices.ts';
import type { Demonstrations } from './strategy.ts';

export interface Guard {
  readonly id: string;
  /** 0..1. */
  readonly margin: number;
  readonly judged: boolean;
}

/** The texts of a search case, for the reflector. */
export interface CaseTexts {
  readonly input: string;
  readonly context?: string | undefined;
  readonly expected?: string | undefined;
  readonly critical: boolean;
}

export interface SearchSetup {
  readonly run: string;
  readonly seed: string;
  readonly plan: Plan;
  readonly goal: { readonly id: string /** 0..1. */; readonly pass: number; readonly margin: number };
  readonly guards: readonly Guard[];
  readonly seeds: readonly Candidate[];
  readonly intake: CandidateIntake;
  readonly strategies: readonly StrategyName[];
  readonly strategyOf: StrategyOf;
  readonly seat: JudgeSeat;
  readonly searchTexts: ReadonlyMap<string, CaseTexts>;
  readonly critical: ReadonlySet<string>;
  readonly limits: { readonly maxCostUsd?: number | undefined; readonly minLift: number };
  readonly ceilings: { readonly cost?: number | undefined; readonly latency?: number | undefined };
  readonly demonstrations: {
    /** The team's own worked examples. */
    readonly given: readonly FewShot[];
    readonly fault: Demonstrations['fault'];
  };
  /** `cost`: shorter without loss. `migrate`: the seed runs on another model than the candidates. */
  readonly aim: 'quality' | 'cost' | 'migrate';
  readonly onEvent: (event: SearchEvent) => void;
}

export type CandidateState = 'seed' | 'refused' | 'unmeasured' | 'dropped' | 'kept' | 'finalist';

export interface Standing {
  readonly id: CandidateId;
  readonly parent: CandidateId | null;
  readonly strategy: StrategyName | 'seed';
  readonly component: string;
  readonly digest: string;
  /** Null for a refused one. */
  readonly candidate: Candidate | null;
  readonly hypothesis: string;
  state: CandidateState;
  why: string | null;
  posterior: Posterior;
  /** Select cases raced on. */
  cases: number;
  children: number;
}

export function drop(child: Standing, state: 'dropped' | 'unmeasured', why: string): void {
  child.state = state;
  child.why = why;
}

/** This many candidates in a row without an improvement of `MIN_DELTA` (0..1) end the search. */
export const PATIENCE = 16;
export const MIN_DELTA = 0.005;

export class SearchState {
  readonly setup: SearchSetup;
  readonly answers = new ScoredAnswers();
  readonly standings: Standing[] = [];
  readonly strategies: Map<StrategyName, StrategyRecord>;
  /** Search cases already shown to a candidate as parent. */
  readonly shownFrom = new Map<CandidateId, number>();
  meter: Meter = { calls: 0, usd: 0, dearest: { arm: 0, reflector: 0 }, timeUp: false };
  /** Worked examples that the reflector has invented. */
  readonly invented: FewShot[] = [];
  tickets = 0;
  sinceBest = 0;
  best = 0;

  constructor(setup: SearchSetup) {
    this.setup = setup;
    this.strategies = new Map(
      setup.strategies.map((name) => [name, { name, candidates: 0, gain: 0, tickets: 0, lost: 0 }]),
    );
    for (const seed of setup.seeds)
      this.standings.push({
        id: seed.id,
        parent: null,
        strategy: 'seed',
        component: seed.component,
        digest: seed.digest,
        candidate: seed,
        hypothesis: '',
        state: 'seed',
        why: null,
        posterior: SEED_POSTERIOR,
        cases: 0,
        children: 0,
      });
  }

  nextId(): CandidateId {
    const made = this.standings.filter(({ strategy }) => strategy !== 'seed').length;
    return `c${String(made + 1).padStart(2, '0')}`;
  }

  find(id: CandidateId): Standing {
    return this.standings.find((one) => one.id === id)!;
  }

  /** Candidates still in the race, and the seed. */
  pool(): readonly Standing[] {
    return this.standings.filter(({ state }) => state === 'seed' || state === 'kept' || state === 'finalist');
  }

  kept(): readonly Standing[] {
    return this.standings.filter(({ state }) => state === 'kept' || state === 'finalist');
  }

  draw(ticket: number): (purpose: string) => number {
    return (purpose) => unitHash(`${this.setup.seed}\0${this.setup.run}\0${ticket}\0${purpose}`);
  }

  /** Lift of a candidate over the seed on the first `cases` of the select slice. */
  lift(id: CandidateId, cases: number, template = this.setup.goal.id): Differences {
    return differences(this.answers, this.setup.plan.select.slice(0, cases), template, {
      ours: { candidate: id, draws: RACE },
      theirs: { candidate: SEED, draws: RACE },
    });
  }

  /** Recomputed from the parent's posterior and all answers so far. */
  judge(standing: Standing, cases: number): Differences {
    const data = this.lift(standing.id, cases);
    const parent = standing.parent === null ? SEED_POSTERIOR : this.find(standing.parent).posterior;
    const stray = this.setup.aim === 'migrate' ? strayAfterMove(parent, standing.id === MOVED) : STRAY;
    standing.posterior = posteriorOf(parent, data, stray);
    standing.cases = cases;
    return data;
  }

  /** Requests for one candidate on the first `cases` select cases that have not been asked yet. */
  selectAsks(id: CandidateId, cases: number, templates: Ask['templates'] = 'goal'): readonly Ask[] {
    const wanted = templates === 'all' ? this.setup.guards.filter(({ judged }) => judged).map((one) => one.id) : [];
    const templateIds = [this.setup.goal.id, ...wanted];
    return this.setup.plan.select.slice(0, cases).flatMap((unit): readonly Ask[] => {
      const ask: Ask = { candidate: id, case: unit.id, draw: RACE[0]!, templates };
      return templateIds.every((template) => this.answers.has(ask, template)) ? [] : [ask];
    });
  }

  /** Maximum calls for a demand, including judges. */
  callsOf(asks: readonly Ask[]): number {
    const { perAnswer } = this.setup.plan;
    return asks.reduce((sum, { templates }) => sum + (templates === 'all' ? perAnswer.all : perAnswer.goal), 0);
  }

  /** What must be reserved for halving and the look. */
  reserved(): number {
    const { plan } = this.setup;
    const best = [...this.kept()].sort((a, b) => b.posterior.mean - a.posterior.mean).slice(0, 4);
    const rest = best.map(({ cases }) => Math.max(0, plan.select.length - cases));
    const halving = rest.reduce((sum, count, place) => sum + (place < 2 ? count : Math.ceil(count / 2)), 0);
    const seed = this.selectAsks(SEED, plan.select.length).length;
    return plan.lookCalls + (halving + (best.length > 0 ? seed : 0)) * plan.perAnswer.all;
  }

  /** Whether a demand is affordable: it and the reserves fit into the remaining calls and money. */
  affords(calls: { readonly arm: number; readonly reflector: number }, reserve = this.reserved()): boolean {
    const { plan, limits } = this.setup;
    const { dearest } = this.meter;
    if (this.meter.calls + calls.arm + calls.reflector + reserve > plan.maxCalls) return false;
    if (limits.maxCostUsd === undefined) return true;
    const money = (calls.arm + reserve) * dearest.arm + calls.reflector * dearest.reflector;
    return this.meter.usd + money <= limits.maxCostUsd;
  }
}
