/** What a shard leaves behind for the merge: a copy of each answer it used, and the calls that failed for good. */
import { join } from 'node:path';
import type { FailureCode } from '../../model-call/call.ts';
import type { ShardReport } from '../../record/record.ts';
import type { Digest } from '../../text/digest.ts';
import type { Witness } from '../providers/known-answers.ts';
import { openStore, type Store } from './answer-store.ts';
import { type Seal, type StoreEntry, sealOfThisRun } from './stored-line.ts';

/** Folder of the answers, beside the shard's record. */
export const SHARD_STORE = 'store';

export interface ShardWitness extends Witness {
  readonly failures: ShardReport['failures'];
  close(): void;
}

export interface WitnessOptions {
  /** Folder of the shard's record. */
  readonly folder: string;
  readonly now: string;
  /** Called with the first answer; null = no merge can trust them. */
  readonly seal: () => Seal | null;
  readonly warn: (text: string) => void;
}

/** Stores a copy of every answer used, including those from an older store: the merge has no other source. */
export function shardWitness({ folder, now, seal, warn }: WitnessOptions): ShardWitness {
  let store: Store | null = null;
  const kept = new Map<Digest, StoreEntry['at']>();
  const failures = new Map<Digest, ShardReport['failures'][number]>();
  return {
    answered(key, entry) {
      // When a question is asked again, the run used the later answer.
      if (kept.get(key) === entry.at) return;
      kept.set(key, entry.at);
      store ??= openStore(join(folder, SHARD_STORE), { now, seal: seal() ?? sealOfThisRun(), warn });
      store.put(key, entry);
    },
    failed(key, { code, message }) {
      if (OWN_DOING.has(code)) return;
      failures.set(key, { key, code, message: message.slice(0, LONGEST_MESSAGE) });
    },
    get failures() {
      return [...failures.values()];
    },
    close: () => store?.close(),
  };
}

const OWN_DOING: ReadonlySet<string> = new Set<FailureCode>(['budget', 'deadline', 'interrupted', 'ordered']);
const LONGEST_MESSAGE = 500;
