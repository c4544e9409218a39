/** What one run of the gate is asked to do, and what it needs from outside. */
import type { WorkflowJob } from '../change/recorded-program.ts';
import type { Trees } from '../change/recorded-rows.ts';
import type { Intake } from '../change/targets.ts';
import type { TemplateSpec } from '../inputs/template.ts';
import type { AnchorLedger } from '../record/anchor-ledger.ts';
import type { Accepted, HistoryEntry, PlumblineRecord, Provenance } from '../record/record.ts';
import type { Tree } from '../text/tree.ts';
import type { Clock, Models, ModelsRequest, OpenWatch, Progress, PushMemory, Shelf } from './ports.ts';
import type { RecordingPlan } from './recording-plan.ts';

export interface GateRequest {
  readonly trees: Trees;
  /** Path of the config, if named explicitly. */
  readonly config?: string | undefined;
  readonly seed: string;
  /** `command` scores head alone on first adoption; every other origin validates and skips. */
  readonly origin: 'command' | 'pull_request' | 'push' | 'merge_group' | 'schedule' | 'workflow_dispatch';
  /** A pull request of a fork or a bot, for which no key is to be expected. */
  readonly foreign: boolean;
  /** On first adoption: the user has confirmed where the folder's own config sends prompts and keys. */
  readonly adopt?: boolean | undefined;
  /** Measure every case and repeat without an early stop. */
  readonly fixed: boolean;
  /** May have a `Lever:` trailer. */
  readonly body: string;
  readonly accepted: Accepted | null;
  readonly history: readonly HistoryEntry[];
  readonly provenance: Omit<Provenance, 'config'>;
  /** Main as it was when a day began; null = this clone does not go back that far. Absent = nobody can tell. */
  readonly mainAt?: ((day: string) => Tree | null) | undefined;
  /** Measures only this part and decides nothing. */
  readonly shard?: Shard | undefined;
}

export interface GatePorts {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly loadSpecs: (names: readonly string[]) => Promise<ReadonlyMap<string, TemplateSpec>>;
  /** Every name of the library, for "did you mean". */
  readonly templateNames: readonly string[];
  /**
   * Called once main's config, and so the time limit, is known, before anything else is read. Absent = nobody watches.
   */
  readonly begun?: ((config: Intake['config']) => void) | undefined;
  readonly openModels: (request: ModelsRequest) => Promise<Models>;
  /** Unset keys in words that name variable and provider; empty = every key is there. */
  readonly missingCredentials: (config: Intake['config'], providers: readonly string[]) => readonly string[];
  /** Loads the lookup of a scored attempt's record by its digest; null = it is not here. */
  readonly storedRecords?: (() => Promise<(digest: string) => PlumblineRecord | null>) | undefined;
  /**
   * Seals the seed of a target's case order with a secret if an author could gain by knowing it; absent = no secret.
   */
  readonly sealOrder?: ((seed: string, config: Intake['config']) => string) | undefined;
  /** Earlier pushes of the same pull request; absent when runs with one seed are not pushes of one pull request. */
  readonly pushes?: PushMemory | undefined;
  /** Whether a drift watch ran recently; called once the store is there. Absent = none did. */
  readonly driftWatched?: (() => boolean) | undefined;
  /** Drift watches that take several runs; absent = nothing outlives this run. Called once the store is there. */
  readonly openWatch?: (() => OpenWatch) | undefined;
  /** What main's pushes were compared with; called once the store is there. Absent = no such ledger. */
  readonly anchors?: ((config: Intake['config']) => AnchorLedger) | undefined;
  /** The workflow run that this is a job of. */
  readonly job?: WorkflowJob | undefined;
  /** Cases under way at once. */
  readonly width: number;
  readonly openShelf: () => Shelf;
  /** Called with the cases that recorded programs are to answer next, if what they answered does not decide yet. */
  readonly planned?: ((plan: RecordingPlan) => void) | undefined;
}

/** 1-based. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}
