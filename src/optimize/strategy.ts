/**
 * The interface of the proposers: from what the search knows to texts worth trying. A proposer is pure and keeps no
 * state.
 */
import type { StrategyName } from '../inputs/optimize-policy.ts';
import type { FewShot } from '../inputs/prompt/few-shots.ts';
import type { JudgeSeat } from '../inputs/template.ts';
import type { Step } from '../model-call/call.ts';
import type { CandidateId, Proposal } from './candidate.ts';
import type { Posterior } from './race.ts';

/** A candidate as proposers see it: of its select results only the posterior. */
export interface PoolMember {
  readonly id: CandidateId;
  readonly parent: CandidateId | null;
  readonly strategy: StrategyName | 'seed';
  readonly component: string;
  readonly text: string;
  readonly posterior: Posterior;
  readonly tokens: number;
  readonly shots: readonly FewShot[];
  readonly children: number;
}

export interface Tried {
  readonly text: string;
  readonly strategy: StrategyName;
  readonly state: 'refused' | 'unmeasured' | 'dropped' | 'kept' | 'finalist';
  /** Points of the posterior; null for a refused one. */
  readonly points: number | null;
  /** Its worked examples. */
  readonly shots: readonly FewShot[];
}

/** A search case that a parent got wrong (or right, for contrast), in the form in which it may be shown. */
export interface ShownCase {
  readonly id: string;
  readonly input: string;
  readonly context?: string | undefined;
  readonly output: string;
  readonly score: number;
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly expected?: string | undefined;
}

export interface SearchView {
  readonly pool: readonly PoolMember[];
  readonly tried: readonly Tried[];
  /** From the ticket's parent, on search cases: at most four that fail, and two that pass. */
  readonly failures: readonly ShownCase[];
  readonly passes: readonly ShownCase[];
  /** Texts of the prompt that stay unchanged, by component. */
  readonly others: ReadonlyMap<string, string>;
  readonly placeholders: readonly string[];
  /** Maximum tokens for a new text. */
  readonly tokenLimit: number;
  /** The aim is a shorter text. */
  readonly shorten: boolean;
  readonly demonstrations: Demonstrations;
}

export interface Demonstrations {
  /** From the current prompt, from the config, and invented so far. */
  readonly known: readonly FewShot[];
  /** Why an example cannot be used; null = it can. */
  readonly fault: (shot: FewShot) => string | null;
}

export interface Ticket {
  /** 0-based, over the whole run. */
  readonly number: number;
  /** How many tickets this strategy has had before. */
  readonly turn: number;
  readonly strategy: StrategyName;
  readonly parent: CandidateId;
  readonly component: string;
  /** A number in 0..1 for a given purpose; there is no random generator anywhere. */
  readonly draw: (purpose: string) => number;
  readonly seat: JudgeSeat;
}

export interface Strategy {
  readonly name: StrategyName;
  /** Null = the reflector's reply could not be read, and the ticket is lost. */
  propose(view: SearchView, ticket: Ticket): Step<readonly Proposal[] | null>;
}

export function parentOf(view: SearchView, ticket: Ticket): PoolMember {
  return view.pool.find(({ id }) => id === ticket.parent)!;
}
