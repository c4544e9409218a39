/** A world for the search: cases with a chance of being right that a prompt's rules change, and a reflector that writes rules. */
import type { Case } from '../../src/inputs/case/case.ts';
import type { StrategyName } from '../../src/inputs/optimize-policy.ts';
import { loadPrompt } from '../../src/inputs/prompt/prompt.ts';
import { type Candidate, CandidateIntake, type Proposal, SEED } from '../../src/optimize/candidate.ts';
import { copyCheck } from '../../src/optimize/copied-text.ts';
import type { Demand, Meter, Response } from '../../src/optimize/demand.ts';
import { type Optimized, optimize } from '../../src/optimize/optimize.ts';
import { planOf } from '../../src/optimize/plan.ts';
import type { Ask, Measured } from '../../src/optimize/scored-answers.ts';
import type { SearchSetup } from '../../src/optimize/search-state.ts';
import { slicesOf, unitHash } from '../../src/optimize/slices.ts';
import { strategyNamed } from '../../src/optimize/strategies/library.ts';
import { digestOfText } from '../../src/text/digest.ts';
import { Problems } from '../../src/text/problem.ts';
import type { Tree } from '../../src/text/tree.ts';

export interface WorldOptions {
  readonly salt: number;
  readonly cases: number;
  readonly calls: number;
  readonly holdout?: number;
  /** Change of the pass rate that a rule brings, 0..1, by its number. */
  readonly rule: (number: number, draw: (purpose: string) => number) => number;
  readonly strategies?: readonly StrategyName[];
  /** Every tenth case is critical, and is lost by a text that holds a rule. */
  readonly losesCritical?: boolean;
  /** What an answer costs by the number of rules in its text, and the ceiling on that. */
  readonly cost?: { readonly of: (rules: number) => number; readonly ceiling: number };
}

const TEXT = 'Sort the ticket.\nReply with one word.\n';
const FILE = 'prompts/sort.md';

export class World {
  readonly options: WorldOptions;
  readonly cases: readonly Case[];
  calls = 0;
  #rules = 0;
  readonly #gains = new Map<string, number>();
  readonly #answered = new Set<string>();
  readonly #candidates = new Map<string, Candidate>();

  constructor(options: WorldOptions) {
    this.options = options;
    this.cases = Array.from({ length: options.cases }, (_, index) => {
      const id = `case-${options.salt}-${index}`;
      return { id, input: `ticket ${unitHash(id)}` } as Case;
    });
  }

  /** True pass rate of a text over all cases. */
  level(text: string): number {
    return this.cases.reduce((sum, { id }) => sum + this.#chance(text, id), 0) / this.cases.length;
  }

  /** Three kinds of cases: easy, hard and wavering; a rule moves those that are not certain. */
  #chance(text: string, id: string): number {
    const kind = unitHash(`kind ${this.options.salt} ${id}`);
    const own = kind < 0.5 ? 0.97 : kind < 0.75 ? 0.25 : 0.55;
    const rules = text.match(/rule-\d+-\d+/g) ?? [];
    if (this.options.losesCritical === true && this.#isCritical(id)) return rules.length > 0 ? 0 : 1;
    const gain = rules.reduce((sum, rule) => sum + (this.#gains.get(rule) ?? 0), 0);
    return Math.max(0, Math.min(1, own + (kind < 0.5 ? 0 : 2 * gain)));
  }

  #isCritical(id: string): boolean {
    return id.endsWith('0');
  }

  run(seed: string): Optimized {
    const setup = this.#setup(seed);
    const search = optimize(setup);
    for (const candidate of setup.seeds) this.#candidates.set(candidate.id, candidate);
    let step = search.next();
    while (step.done !== true) step = search.next(this.#respond(step.value));
    return step.value;
  }

  score(candidate: Candidate, id: string, draw: string): number {
    const { salt } = this.options;
    return unitHash(`${salt} ${candidate.text} ${id} ${draw}`) < this.#chance(candidate.text, id) ? 1 : 0;
  }

  /** A new rule appended to a text, as the reflector writes it. */
  write(text: string): Proposal {
    const number = this.#rules++;
    const rule = `rule-${this.options.salt}-${number}`;
    const draw = (purpose: string): number => unitHash(`${this.options.salt} ${number} ${purpose}`);
    this.#gains.set(rule, this.options.rule(number, draw));
    return { text: `${text.trimEnd()}\nMind ${rule}.`, hypothesis: `It lacks ${rule}.` };
  }

  #respond(demand: Demand): Response {
    switch (demand.kind) {
      case 'propose': {
        const replies = demand.tickets.map(({ ticket }) => {
          this.calls++;
          return [this.write(this.#candidates.get(ticket.parent)!.text)];
        });
        return { kind: 'proposed', replies, meter: this.#meter() };
      }
      case 'measure': {
        const measured = demand.asks.map((ask) => this.#answer(ask));
        return { kind: 'measured', measured, meter: this.#meter() };
      }
      case 'open-look':
        return { kind: 'opened', meter: this.#meter() };
    }
  }

  #answer(ask: Ask): Measured {
    const { candidate, case: id, draw } = ask;
    const key = `${candidate} ${id} ${draw.kind} ${draw.sample}`;
    if (!this.#answered.has(key)) this.calls++;
    this.#answered.add(key);
    const score = this.score(this.#candidates.get(candidate)!, id, `${draw.kind} ${draw.sample}`);
    const rules = this.#candidates.get(candidate)!.text.match(/rule-\d+-\d+/g) ?? [];
    const costUsd = this.options.cost?.of(rules.length);
    return { ask, answers: [{ scores: new Map([['Goal', score]]), costUsd, shown: { output: String(score) } }] };
  }

  #meter(): Meter {
    return { calls: this.calls, usd: 0, dearest: { arm: 0, reflector: 0 }, timeUp: false };
  }

  #setup(seed: string): SearchSetup {
    const { calls, holdout = 40, strategies = ['reflect', 'rephrase'] } = this.options;
    const bytes = new TextEncoder().encode(TEXT);
    const tree: Tree = {
      revision: 'WORKTREE',
      entry: (path) => (path === FILE ? { kind: 'file', bytes, id: digestOfText(TEXT) } : { kind: 'absent' }),
      paths: () => [FILE],
    };
    const plan = planOf({
      slices: slicesOf({ holdout, cases: this.cases }, seed),
      perAnswer: { goal: 1, all: 1 },
      maxCalls: calls,
      alpha: 0.05,
      look: 1,
    });
    const prompt = loadPrompt(tree, [FILE], new Problems())!;
    const intake = new CandidateIntake({
      tree,
      promptFiles: [FILE],
      cases: this.cases.slice(0, 1),
      copies: copyCheck([], TEXT),
      maxTokensRatio: 100,
    });
    const body = TEXT.slice(0, -1);
    return {
      run: String(this.options.salt),
      seed,
      plan,
      goal: { id: 'Goal', pass: 1, margin: 0.05 },
      guards: [],
      seeds: [intake.seed({ name: FILE, file: FILE, text: body }, TEXT, prompt)],
      intake,
      strategies,
      strategyOf: strategyNamed,
      seat: {
        provider: 'default',
        model: 'reflector',
        recorded: false,
        structured: 'json-schema',
        votes: 1,
        place: { target: 'sort', template: 'optimize', sample: 0 },
      },
      searchTexts: new Map(this.cases.map(({ id, input }) => [id, { input: input ?? '', critical: false }])),
      critical: new Set(
        this.options.losesCritical === true ? this.cases.map(({ id }) => id).filter(this.#isCritical) : [],
      ),
      demonstrations: { given: [], fault: () => null },
      limits: { minLift: 1 },
      ceilings: { cost: this.options.cost?.ceiling },
      aim: 'quality',
      onEvent: (event) => {
        if (event.kind === 'candidate') this.#candidates.set(event.candidate.id, event.candidate);
      },
    };
  }

  /** The candidate of a run, the prompt as it is under `SEED`. */
  candidate(id: string = SEED): Candidate {
    return this.#candidates.get(id)!;
  }
}
