/** What the search asks of the outside world, one demand at a time, and what it gets in return. */
import type { Step } from '../model-call/call.ts';
import type { Candidate, CandidateId, Proposal } from './candidate.ts';
import type { Ask, Measured } from './scored-answers.ts';
import type { Strategy, Ticket } from './strategy.ts';

/** A demand is completed before the next one is made, so answers may arrive in any order. */
export type Demand =
  | { readonly kind: 'propose'; readonly tickets: readonly OpenTicket[] }
  | { readonly kind: 'measure'; readonly asks: readonly Ask[]; readonly why: string }
  /** Must be on record before the first held-out call. */
  | { readonly kind: 'open-look'; readonly finalist: CandidateId; readonly cases: readonly string[] };

export interface OpenTicket {
  readonly ticket: Ticket;
  readonly step: Step<readonly Proposal[] | null>;
}

/** What this run has had answered so far, in this try and in earlier ones. */
export interface Meter {
  readonly calls: number;
  readonly usd: number;
  /** The most expensive answer so far, USD; an estimate before there is any. */
  readonly dearest: { readonly arm: number; readonly reflector: number };
  /** The time for searching has run out. */
  readonly timeUp: boolean;
}

export type Response =
  | { readonly kind: 'proposed'; readonly replies: readonly (readonly Proposal[] | null)[]; readonly meter: Meter }
  | { readonly kind: 'measured'; readonly measured: readonly Measured[]; readonly meter: Meter }
  | { readonly kind: 'opened'; readonly meter: Meter };

/** Progress, for those who watch. */
export type SearchEvent =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'refused'; readonly id: CandidateId; readonly why: string }
  | { readonly kind: 'round'; readonly line: RoundLine };

export interface RoundLine {
  readonly round: number;
  readonly id: CandidateId;
  readonly strategy: string;
  /** Points over the seed. */
  readonly points: number;
  readonly cases: number;
  readonly state: string;
  readonly best: { readonly id: CandidateId; readonly points: number } | null;
}

export type StrategyOf = (name: Ticket['strategy']) => Strategy;
