/** A search state by hand: one prompt, named cases, and the answers that a test puts into it. */
import type { Unit } from '../../../src/decision/member.ts';
import type { Candidate, CandidateIntake, Proposal } from '../../../src/optimize/candidate.ts';
import type { Demand, Meter, Response } from '../../../src/optimize/demand.ts';
import type { Demands } from '../../../src/optimize/measure.ts';
import type { Plan } from '../../../src/optimize/plan.ts';
import type { Ask, DrawKind, ScoredAnswer } from '../../../src/optimize/scored-answers.ts';
import { type SearchSetup, SearchState, type Standing } from '../../../src/optimize/search-state.ts';
import { strategyNamed } from '../../../src/optimize/strategies/library.ts';
import type { Ticket } from '../../../src/optimize/strategy.ts';
import { digestOfText } from '../../../src/text/digest.ts';

export const unitsOf = (count: number, prefix: string): Unit[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${prefix}${at}`, equal: false }));

export function candidateOf(id: string, text = `text ${id}`, more: Partial<Candidate> = {}): Candidate {
  const digest = digestOfText(text);
  return {
    ...{ id, parent: id === 'c00' ? null : 'c00', strategy: id === 'c00' ? 'seed' : 'reflect', component: 'p.md' },
    ...{ text, file: `${text}\n`, digest, fingerprint: digest, shots: null, tokens: text.length, hypothesis: '' },
    ...more,
  } as Candidate;
}

export function stateOf(over: Partial<SearchSetup> = {}, plan: Partial<Plan> = {}): SearchState {
  const whole: Plan = {
    ...{ search: unitsOf(10, 's'), select: unitsOf(40, 'v'), heldout: unitsOf(60, 'h') },
    ...{
      perAnswer: { goal: 2, all: 3 },
      samples: Number.POSITIVE_INFINITY,
      passes: 2,
      lookCalls: 100,
      maxCalls: 9_999,
    },
    ...{ smallestLift: 5, alpha: 0.05, look: 1 },
    ...plan,
  };
  const place = { target: 't', template: 'optimize', sample: 0 };
  return new SearchState({
    ...{ run: 'r', seed: 's', plan: whole, goal: { id: 'G', pass: 0.5, margin: 0.05 }, guards: [] },
    ...{ seeds: [candidateOf('c00')], intake: { tokenLimit: () => 500 } as unknown as CandidateIntake },
    ...{ strategies: ['reflect', 'rephrase'], strategyOf: strategyNamed },
    seat: { provider: 'default', model: 'm', recorded: false, structured: 'json-schema', votes: 1, place },
    ...{ searchTexts: new Map(), critical: new Set<string>(), limits: { minLift: 1 }, ceilings: {} },
    ...{ demonstrations: { given: [], fault: () => null }, aim: 'quality', onEvent: () => undefined },
    ...over,
  });
}

/** A candidate that is in the race. */
export function enter(state: SearchState, id: string, more: Partial<Standing> = {}): Standing {
  const candidate = candidateOf(id);
  const standing: Standing = {
    ...{ id, parent: 'c00', strategy: 'reflect', component: 'p.md', digest: candidate.digest, candidate },
    ...{ hypothesis: '', state: 'kept', why: null, posterior: { mean: 0, variance: 0 }, cases: 0, children: 0 },
    ...more,
  };
  state.standings.push(standing);
  return standing;
}

export const scored = (score: number | null, more: Partial<ScoredAnswer> = {}, template = 'G'): ScoredAnswer => ({
  scores: new Map([[template, score]]),
  ...more,
});

export function answer(state: SearchState, who: string, where: string, ...answers: readonly ScoredAnswer[]): void {
  const [id, kind = 'race', sample = '0'] = where.split(' ');
  const draw = { kind: kind as DrawKind, sample: Number(sample) };
  state.answers.put({ ask: { candidate: who, case: id!, draw, templates: 'all' }, answers });
}

export const METER: Meter = { calls: 7, usd: 1, dearest: { arm: 0, reflector: 0 }, timeUp: false };

/** Runs a part of the search; `reply` answers each question, and the demands that it made are returned too. */
export function driven<T>(
  part: Demands<T>,
  reply: (ask: Ask) => readonly ScoredAnswer[],
  {
    propose = () => null,
    meter = METER,
  }: { readonly propose?: (ticket: Ticket) => readonly Proposal[] | null; readonly meter?: Meter } = {},
) {
  const demands: Demand[] = [];
  const respond = (demand: Demand): Response => {
    switch (demand.kind) {
      case 'propose':
        return { kind: 'proposed', replies: demand.tickets.map(({ ticket }) => propose(ticket)), meter };
      case 'measure':
        return { kind: 'measured', measured: demand.asks.map((ask) => ({ ask, answers: reply(ask) })), meter };
      case 'open-look':
        return { kind: 'opened', meter };
    }
  };
  let step = part.next();
  while (step.done !== true) {
    demands.push(step.value);
    step = part.next(respond(step.value));
  }
  return { value: step.value, demands };
}
