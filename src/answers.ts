/** Where a run's answers come from and where they are kept: a folder, the Actions cache, the shards of a merge. */
import { join } from 'node:path';
import type { ShardReport } from './core/record.ts';
import type { Models } from './ports.ts';
import type { ActionInputs, Runner } from './shell/runner.ts';
import type { Shards } from './shell/shards.ts';
import type { WiringOptions } from './shell/wiring.ts';

export interface Answers extends Pick<WiringOptions, 'storeDir' | 'part' | 'shards'> {
  /** What of this run later runs can use. */
  readonly lasting: boolean;
  /** Before the first call; never fails. */
  fetch(): Promise<void>;
  watch(models: Models): void;
  /** After the last call: what a merge must know of this shard. */
  close(): Pick<ShardReport, 'exhausted' | 'failures'>;
}

export interface AnswersOptions {
  readonly runner: Runner;
  readonly inputs: ActionInputs;
  /** A fork's pull request reads the cache and leaves nothing in it. */
  readonly foreign: boolean;
  /** Folder of this run's record. */
  readonly folder: () => string;
  readonly now: () => string;
}

/** Throws what `readShards` throws. */
export async function openAnswers({ runner, inputs, foreign, folder, now }: AnswersOptions): Promise<Answers> {
  const { env } = runner;
  const warn = (text: string): void => runner.warn(text);
  const isCached = inputs.store === undefined && hasCache(env) && env['RUNNER_TEMP'] !== undefined;
  const storeDir = inputs.store ?? (isCached ? join(env['RUNNER_TEMP']!, 'plumbline-store') : null);
  const shards: Shards | undefined =
    inputs.mode === 'merge' ? (await import('./shell/shards.ts')).readShards(inputs.reportDir ?? '') : undefined;
  const witness =
    inputs.shard === undefined ? undefined : (await import('./shell/shards.ts')).shardWitness(folder(), now(), warn);
  let watched: Models | null = null;
  let fetched = false;
  return {
    storeDir,
    lasting: storeDir !== null && !foreign,
    shards,
    part: inputs.shard === undefined || witness === undefined ? undefined : { count: inputs.shard.count, witness },
    async fetch() {
      if (fetched) return;
      fetched = true;
      if (isCached) {
        const { planSave, restoreStore } = await import('./shell/cache.ts');
        const log = { note: (text: string) => runner.log(text), warn };
        const restored = await restoreStore(storeDir!, { env, log });
        // What shards drew is saved once, by the merge.
        if (!foreign && inputs.shard === undefined) planSave(runner, storeDir!, restored);
      }
      if (shards === undefined || storeDir === null) return;
      const { keepShards } = await import('./shell/shards.ts');
      try {
        keepShards(shards, storeDir, now(), warn);
      } catch (error) {
        warn(`what the shards drew was not kept (${error instanceof Error ? error.message : String(error)})`);
      }
    },
    watch(models) {
      watched = models;
    },
    close() {
      witness?.close();
      return { exhausted: watched?.exhausted ?? null, failures: witness?.failures ?? [] };
    },
  };
}

/** The runner names its cache service in the environment; without one the client is not even loaded. */
function hasCache(env: Runner['env']): boolean {
  return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);
}
