/**
 * What proves that a shard comes from a job with the run's secret: any other job of the same workflow run can upload a
 * folder of the same form.
 */
import type { PlumblineRecord } from '../../record/record.ts';
import { canonical, hmacHex } from '../../text/digest.ts';
import { type Seal, sealWith } from './stored-line.ts';

export interface Commits {
  readonly base: string;
  readonly head: string;
}

export interface ShardSeal {
  /** For the lines of its store. */
  readonly lines: Seal;
  /** Over everything of a shard's record that a merge goes by. */
  record(record: PlumblineRecord): string;
}

/** Valid only for these commits, so that nothing of another run counts, and never for a line of a store. */
export function shardSeal(secret: string, { base, head }: Commits): ShardSeal {
  const lines = sealWith(hmacHex(secret, `shards of ${base} ${head}`));
  return { lines, record: (record) => lines(`record of a shard ${canonical(factsOf(record))}`) };
}

function factsOf({ shard, verdict, exitCode, reason, headline, problems, seed, ...record }: PlumblineRecord) {
  const { seal: _, ...report } = shard ?? {};
  const { base, head, engine } = record.provenance;
  return {
    ...{ report, verdict, exitCode, reason, headline, problems, seed, engine },
    usage: record.usage,
    startedAt: record.operational.startedAt,
    base: base.sha,
    head: head.sha,
  };
}
