/** The contract with the outside world: everything the gate needs from it, as interfaces. */

import type { ArmRows, Trees } from '../change/recorded-rows.ts';
import type { Draft } from '../change/targets.ts';
import type { PushTrace } from '../decision/earlier-pushes.ts';
import type { Side } from '../decision/score-table.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { Suite } from '../inputs/suite.ts';
import type { Question, Reply } from '../model-call/call.ts';
import type { ModelUsage } from '../model-call/usage.ts';
import type { Tree } from '../text/tree.ts';
import type { Batching } from './batch-permit.ts';

export interface Clock {
  /** ISO time, UTC. */
  now(): string;
  /** Monotonic milliseconds. */
  ms(): number;
}

/**
 * Asks models. Never rejects for one call: a call that failed for good resolves to `failed`. Rejects with InputError
 * for what only the user can fix (401, 404/410 model, context length, unsupported parameter, missing recorded row),
 * and with InterruptedError on a signal. Pacing, retries, budget and the store live behind this port.
 */
export interface Models {
  ask(question: Question): Promise<Reply>;
  /** A budget or deadline was reached: no further call will be sent. */
  readonly exhausted: 'max-cost-usd' | 'max-calls' | 'max-minutes' | null;
  /** Only for a merge, whose answers come from what the shards asked: nothing that they lack can be asked. */
  readonly holds?: ((question: Question) => boolean) | undefined;
  usage(): ModelUsage;
  /**
   * Last day on which a provider offers a model, by its own list; null = none announced, undefined = it did not say.
   */
  endOf?(provider: string, model: string): string | null | undefined;
  /** Sends what is waiting for a batch; only if the run was opened for batches. */
  order?(): Promise<BatchOrder>;
  /** Flushes the store. */
  close(): Promise<void>;
}

/** Answers that a later run will find. */
export interface BatchOrder {
  /** Ordered by this run. */
  readonly ordered: number;
  /** Ordered by earlier runs and not answered yet. */
  readonly waiting: number;
  /** There is no order of them that a run could collect. */
  readonly refused: number;
}

/** Texts stored until the end of a run. Synchronous, like the core that asks for them. */
export interface Shelf {
  /** Returns its place on the shelf. */
  put(text: string): number;
  get(place: number): string;
  close(): void;
}

/** What the pushes of a pull request left behind; `pull` names the pull request and the target. */
export interface PushMemory {
  read(pull: string): readonly PushTrace[];
  /** Throws the file system's errors. */
  keep(pull: string, trace: PushTrace): void;
}

/** A drift watch whose answers are ordered in batches takes several runs; it is one watch all the same. */
export interface OpenWatch {
  /** ISO time at which the watch under way began; null = none is, or it has taken too long. */
  begun(now: string): string | null;
  /** Throws the file system's errors. */
  begin(at: string): void;
  end(): void;
}

export interface Progress {
  /** Reports progress of long work: what is done out of what is planned. */
  update(state: {
    readonly stage: string;
    readonly done: number;
    readonly planned: number;
    readonly costUsd: number | null;
  }): void;
  /** The most that a run may cost, before its first call. */
  plan(text: string): void;
  /** A step of the run, for those who want to follow it. */
  note(text: string): void;
  warn(text: string): void;
}

export interface Repository {
  /** Resolves a revision or throws InputError naming it. */
  resolve(revision: string): string;
  /** A revision's tree; `WORKTREE` is the working folder. */
  tree(revision: string): Tree;
  mergeBase(a: string, b: string): string | null;
  parents(revision: string): readonly string[];
}

/** What the models port must know about a run before its first call. */
export interface ModelsRequest {
  readonly config: GateConfig;
  readonly works: readonly (Draft & {
    readonly suite: Suite;
    readonly rows: Readonly<Record<Side, ArmRows | null>>;
    /** Cases that a program which is recorded in rounds has been asked. */
    readonly rounds?: { readonly recorded: ReadonlySet<string> } | undefined;
  })[];
  readonly trees: Trees;
  readonly seed: string;
  /** Usage of an earlier part of the same run; counts against the budget. */
  readonly spent?: ModelUsage | undefined;
  /** What to do with batches; absent = nothing, every question is asked call by call. */
  readonly batch?: Batching | undefined;
  /** Receives what readers of the record should know: a model that ends soon, a damaged store. */
  readonly onWarning?: ((text: string) => void) | undefined;
}
