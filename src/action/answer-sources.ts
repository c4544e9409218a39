/**
 * Where a run's answers come from and where they are stored: a folder, the Actions cache, an artifact, the shards of a
 * merge.
 */
import { cachedFolder, planSave, restoreStore } from '../adapters/actions/cache.ts';
import type { ActionInputs, Runner } from '../adapters/actions/runner.ts';
import type { Shards } from '../adapters/store/shard-folders.ts';
import { type Commits, type ShardSeal, shardSeal } from '../adapters/store/shard-seal.ts';
import type { ShardWitness, WitnessOptions } from '../adapters/store/shard-witness.ts';
import { makeFolder } from '../adapters/system/make-folder.ts';
import type { WiringOptions } from '../adapters/wire-ports.ts';
import type { GateEvent } from '../inputs/event.ts';
import type { PlumblineRecord, ShardReport } from '../record/record.ts';
import type { CodeHost } from '../run/code-host.ts';
import type { Models } from '../run/ports.ts';
import { errorText } from '../text/error-text.ts';

export interface Answers extends Pick<WiringOptions, 'storeDir' | 'storeReadOnly' | 'part' | 'shards'> {
  /** What later runs can use of this run. */
  readonly lasting: boolean;
  /**
   * Called before the first call. `secret` marks what is stored for later runs and what a merge reads; null = nothing is
   * stored. Throws what `proveShards` throws.
   */
  fetch(secret: string | null): Promise<void>;
  watch(models: Models): void;
  /** Called after the last call: what a merge must know about this shard. */
  close(): Pick<ShardReport, 'exhausted' | 'failures'>;
  /** The record of a shard under the seal that a merge looks for, if it came as far as having a secret. */
  sealed(record: PlumblineRecord): PlumblineRecord;
}

export interface AnswersOptions {
  readonly runner: Runner;
  readonly inputs: ActionInputs;
  /** A fork's pull request reads no earlier answers and leaves none. */
  readonly foreign: boolean;
  readonly event: GateEvent;
  /** Searched for an artifact; undefined = there is no token. */
  readonly host: CodeHost | undefined;
  /** What this run is about: shards of any other run are refused. */
  readonly commits: Commits;
  /** Folder of this run's record. */
  readonly folder: () => string;
  readonly now: () => string;
}

/** Throws what `readShards` throws. */
export async function openAnswers(options: AnswersOptions): Promise<Answers> {
  const { runner, inputs, foreign, commits, now } = options;
  const { env } = runner;
  const warn = (text: string): void => runner.warn(text);
  const log = { note: (text: string) => runner.log(text), warn };
  const storeDir = inputs.store ?? cachedFolder(env);
  // Without a secret of this repository nobody can prove what they store or check what they find.
  const isCached = inputs.store === undefined && storeDir !== null && !foreign && hasCache(env);
  let isUploaded = false;
  const shards: Shards | undefined =
    inputs.mode === 'merge' ? await shardsIn(inputs.reportDir ?? '', commits) : undefined;
  let seal: ShardSeal | null = null;
  const witness = inputs.shard === undefined ? undefined : await openWitness(options, () => seal?.lines ?? null);
  let watched: Models | null = null;
  let fetched = false;
  // A folder that outlives this job: later runs would find in it what an outsider's change wrote there.
  const storeReadOnly = foreign && inputs.store !== undefined;
  if (storeReadOnly && storeDir !== null) makeFolder(storeDir);
  return {
    storeDir,
    storeReadOnly,
    get lasting() {
      return !foreign && (inputs.store !== undefined || isCached || isUploaded);
    },
    shards,
    part: inputs.shard === undefined || witness === undefined ? undefined : { count: inputs.shard.count, witness },
    async fetch(secret) {
      if (fetched) return;
      fetched = true;
      if (secret !== null && inputs.shard !== undefined) seal = shardSeal(secret, commits);
      const proven =
        shards === undefined || secret === null ? null : await import('../adapters/store/shard-folders.ts');
      if (shards !== undefined && secret !== null) proven?.proveShards(shards, secret);
      let isRestored = inputs.store !== undefined;
      if (isCached) {
        const restored = await restoreStore({ env, log });
        isRestored = restored.key !== null;
        // The shards' answers are saved once, by the merge.
        if (inputs.shard === undefined) planSave(runner, restored);
      }
      const branches = believed(options);
      if (!isRestored && storeDir !== null && options.host !== undefined && branches.length > 0) {
        const { restoreArtifact } = await import('../adapters/actions/artifact.ts');
        isUploaded = await restoreArtifact(storeDir, { host: options.host, branches, log });
      }
      if (shards === undefined || storeDir === null || secret === null) return;
      try {
        proven?.keepShards(shards, storeDir, { secret, now: now(), warn });
      } catch (error) {
        warn(`what the shards drew was not kept (${errorText(error)})`);
      }
    },
    watch(models) {
      watched = models;
    },
    close() {
      witness?.close();
      return {
        exhausted: watched?.exhausted ?? null,
        failures: witness?.failures ?? [],
      };
    },
    sealed: (record) =>
      seal === null || record.shard === undefined
        ? record
        : { ...record, shard: { ...record.shard, seal: seal.record(record) } },
  };
}

/** The default branch, and the run's own one, so that a run can be resumed. A stranger's run reads nothing. */
function believed({ event, foreign }: AnswersOptions): readonly string[] {
  if (foreign || event.kind === 'command' || event.defaultBranch === undefined) return [];
  const own = event.kind === 'pull_request' ? event.headRef : event.kind === 'push' ? event.branch : undefined;
  return [...new Set([event.defaultBranch, ...(own === undefined ? [] : [own])])];
}

/** The runner names its cache service in the environment; without one the client is not even loaded. */
function hasCache(env: Runner['env']): boolean {
  return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && (env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']));
}

async function openWitness(
  { runner, folder, now }: AnswersOptions,
  seal: WitnessOptions['seal'],
): Promise<ShardWitness> {
  const { shardWitness } = await import('../adapters/store/shard-witness.ts');
  return shardWitness({ folder: folder(), now: now(), seal, warn: (text) => runner.warn(text) });
}

/** The record reader is loaded separately from its users, so that the bundle contains it once. */
async function shardsIn(dir: string, commits: Commits): Promise<Shards> {
  const [shards, { parseRecord }] = await Promise.all([
    import('../adapters/store/shard-folders.ts'),
    import('../record/parse-record.ts'),
  ]);
  return shards.readShards(dir, commits, parseRecord);
}
