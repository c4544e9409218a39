/** The models port of a merge: the shards' answers, and not a single call. */
import { join } from 'node:path';
import type { GateConfig } from '../../inputs/config.ts';
import { type Question, questionKey, type Reply } from '../../model-call/call.ts';
import type { Models } from '../../run/ports.ts';
import type { Digest } from '../../text/digest.ts';
import { InputError } from '../../text/problem.ts';
import { endpointOf } from '../store/answer-age.ts';
import { openStore } from '../store/answer-store.ts';
import { proveShards, type Shards } from '../store/shard-folders.ts';
import { SHARD_STORE } from '../store/shard-witness.ts';
import { openReplay, type RecordedRows } from './replay.ts';

export interface MergedOptions {
  /** Proves what the shards hold; null = there is none, and only recorded rows count. */
  readonly secret: string | null;
  readonly rows: RecordedRows;
  readonly warn: (text: string) => void;
}

/**
 * If two shards asked the same question, the first answer serves both. If no shard has an answer: the end of the budget
 * if one of them met it, else InputError naming the case. Throws what `proveShards` throws.
 */
export function openMerged(config: GateConfig, shards: Shards, { secret, rows, warn }: MergedOptions): Models {
  const replay = openReplay(config, rows);
  const seal = secret === null ? null : proveShards(shards, secret).lines;
  const folders = seal === null ? [] : shards.folders;
  const stores = folders.map(({ path, record }) => ({
    store: openStore(join(path, SHARD_STORE), { now: '', seal, readOnly: true, warn }),
    since: record.operational.startedAt,
  }));
  const failures = new Map(
    folders.flatMap(({ report }) => report.failures.map((failure) => [failure.key, failure] as const)),
  );
  const spent = folders.find(({ report }) => report.exhausted !== null)?.report.exhausted ?? null;
  let exhausted: Models['exhausted'] = null;

  const find = (key: Digest): Reply | null => {
    for (const { store, since } of stores) {
      const found = store.find(key);
      if (found === null) continue;
      const { at, scope, reply } = found.entry;
      return { ...reply, origin: at >= since ? { kind: 'fresh' } : { kind: 'stored', at, scope } };
    }
    const failure = failures.get(key);
    return failure === undefined ? null : { kind: 'failed', code: failure.code, message: failure.message, attempts: 1 };
  };

  const miss = ({ place, storedOnly }: Question): Reply => {
    if (storedOnly) return { kind: 'failed', code: 'not-recorded', message: 'no shard holds it', attempts: 0 };
    if (spent === null) {
      const template = place.template === undefined ? '' : `, template "${place.template}"`;
      const message = `no shard holds the answer for target "${place.target}", case "${place.case}"${template}: its store/ is not whole, or what it holds was not written under the key of this job; run the jobs of the shards and the merge again`;
      throw new InputError({ file: 'report-dir', message });
    }
    exhausted = spent;
    return { kind: 'failed', code: 'budget', message: `the budget of the run (${spent}) is spent`, attempts: 0 };
  };

  return {
    holds(question) {
      const provider = config.providers[question.provider];
      if (provider === undefined || provider.type === 'recorded') return false;
      return find(questionKey(question, endpointOf(provider))) !== null;
    },
    async ask(question) {
      const provider = config.providers[question.provider];
      if (provider === undefined)
        throw new InputError({ file: config.file, key: 'providers', message: `no provider "${question.provider}"` });
      if (provider.type === 'recorded') return replay.answer(provider, question);
      const endpoint = endpointOf(provider);
      const { generation, ...usual } = question;
      return (
        find(questionKey(question, endpoint)) ??
        // A shard samples a second baseline only if the first was an old one.
        (generation === undefined ? null : find(questionKey(usual, endpoint))) ??
        miss(question)
      );
    },
    get exhausted() {
      return exhausted;
    },
    usage: () => shards.usage,
    async close() {
      for (const { store } of stores) store.close();
    },
  };
}
