/** What one run of the gate is asked, and what it needs from outside. */
import type { Trees } from '../change/recorded-rows.ts';
import type { Intake } from '../change/targets.ts';
import type { TemplateSpec } from '../inputs/template.ts';
import type { AnchorLedger } from '../record/anchor-ledger.ts';
import type { Accepted, HistoryEntry, PlumblineRecord, Provenance } from '../record/record.ts';
import type { Tree } from '../text/tree.ts';
import type { Clock, Models, ModelsRequest, Progress, PushMemory, Shelf } from './ports.ts';

export interface GateRequest {
  readonly trees: Trees;
  /** Path of the config when asked for by name. */
  readonly config?: string | undefined;
  readonly seed: string;
  /** `command` scores head alone on first adoption; every other origin validates and skips. */
  readonly origin: 'command' | 'pull_request' | 'push' | 'merge_group' | 'schedule' | 'workflow_dispatch';
  /** A fork's or a bot's pull request: no key is to be expected. */
  readonly foreign: boolean;
  /** On first adoption: the user has confirmed where the folder's own config sends prompts and keys. */
  readonly adopt?: boolean | undefined;
  /** Every case and repeat, no early stop. */
  readonly fixed: boolean;
  /** A `Lever:` trailer is read from it. */
  readonly body: string;
  readonly accepted: Accepted | null;
  readonly history: readonly HistoryEntry[];
  readonly provenance: Omit<Provenance, 'config'>;
  /** Main as it stood when a day began; null = this clone does not reach back so far. Absent = nobody can tell. */
  readonly mainAt?: ((day: string) => Tree | null) | undefined;
  /** Measures this part and decides nothing. */
  readonly shard?: Shard | undefined;
}

export interface GatePorts {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly loadSpecs: (names: readonly string[]) => Promise<ReadonlyMap<string, TemplateSpec>>;
  /** Every name of the library, for "did you mean". */
  readonly templateNames: readonly string[];
  /** Main's config is read, and with it how long a run may take: nothing else was looked at yet. Absent = nobody watches. */
  readonly begun?: ((config: Intake['config']) => void) | undefined;
  readonly openModels: (request: ModelsRequest) => Promise<Models>;
  /** What is unset, in words naming variable and provider; empty = every key is there. */
  readonly missingCredentials: (config: Intake['config'], providers: readonly string[]) => readonly string[];
  /** Loads what finds the record of a scored attempt by its digest; null = it is not here. */
  readonly storedRecords?: (() => Promise<(digest: string) => PlumblineRecord | null>) | undefined;
  /** Puts the seed of a target's order of cases under a secret, where an author could gain by knowing it; absent = as it is. */
  readonly sealOrder?:
    | ((seal: { readonly target: string; readonly seed: string }, config: Intake['config']) => string)
    | undefined;
  /** Earlier pushes of the same pull request; absent where runs of one seed are not pushes of one. */
  readonly pushes?: PushMemory | undefined;
  /** A drift watch ran not long ago; asked once the store is there. Absent = none. */
  readonly driftWatched?: (() => boolean) | undefined;
  /** What main's pushes were held against; asked once the store is there. Absent = no such ledger. */
  readonly anchors?: ((config: Intake['config']) => AnchorLedger) | undefined;
  /** Cases under way at once. */
  readonly width: number;
  readonly openShelf: () => Shelf;
}

/** 1-based. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}
