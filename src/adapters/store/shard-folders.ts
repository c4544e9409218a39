/** Shards on disk: what a shard leaves behind for the merge, and how a merge finds them all. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FailureCode } from '../../model-call/call.ts';
import { addUsage, type ModelUsage } from '../../model-call/usage.ts';
import { MOST_RECORD_BYTES, type parseRecord } from '../../record/parse-record.ts';
import type { PlumblineRecord, ShardReport } from '../../record/record.ts';
import type { Digest } from '../../text/digest.ts';
import { InputError, OutsideError, type Problem } from '../../text/problem.ts';
import { VERSION } from '../../version.ts';
import type { Witness } from '../providers/known-answers.ts';
import { eachAnswer, openStore } from './answer-store.ts';
import { CHECKSUM, type StoreEntry, sealWith } from './stored-line.ts';

/** Folder of the answers, beside the shard's record. */
export const SHARD_STORE = 'store';

export interface ShardWitness extends Witness {
  readonly failures: ShardReport['failures'];
  readonly orders: ShardReport['orders'];
  close(): void;
}

/** Stores a copy of every answer used, including those from an older store: the merge has no other source. */
export function shardWitness(folder: string, now: string, warn: (text: string) => void): ShardWitness {
  const store = openStore(join(folder, SHARD_STORE), { now, seal: CHECKSUM, warn });
  const kept = new Map<Digest, StoreEntry['at']>();
  const failures = new Map<Digest, ShardReport['failures'][number]>();
  const orders = new Map<string, string>();
  return {
    answered(key, entry) {
      // When a question is asked again, the run used the later answer.
      if (kept.get(key) === entry.at) return;
      kept.set(key, entry.at);
      store.put(key, entry);
    },
    failed(key, { code, message }) {
      if (OWN_DOING.has(code)) return;
      failures.set(key, { key, code, message: message.slice(0, LONGEST_MESSAGE) });
    },
    ordered(target, order) {
      orders.set(target, order);
    },
    get failures() {
      return [...failures.values()];
    },
    get orders() {
      return [...orders].map(([target, order]) => ({ target, order }));
    },
    close: () => store.close(),
  };
}

const OWN_DOING: ReadonlySet<string> = new Set<FailureCode>(['budget', 'deadline', 'interrupted', 'ordered']);
const LONGEST_MESSAGE = 500;

const MOST_SHARDS = 256;

const REPORT = z.object({
  index: z.int().min(1),
  count: z.int().min(1).max(MOST_SHARDS),
  exhausted: z.enum(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
  failures: z.array(
    z.object({
      key: z.string(),
      code: z.enum(['rate-limit', 'server', 'network', 'timeout', 'malformed', 'oversize']),
      message: z.string(),
    }),
  ),
  orders: z.array(z.object({ target: z.string(), order: z.string() })),
});

export interface ShardFolder {
  readonly path: string;
  readonly record: PlumblineRecord;
  readonly report: z.infer<typeof REPORT>;
}

export interface Shards {
  /** All of them, by index. */
  readonly folders: readonly ShardFolder[];
  /** What the shards lacked a key for; undefined = nothing. */
  readonly unset: readonly string[];
  readonly seed: string;
  /** What orders the cases of each target, as sealed by the first shard. */
  readonly orders: ReadonlyMap<string, string>;
  readonly usage: ModelUsage;
}

export interface Commits {
  readonly base: string;
  readonly head: string;
}

/**
 * Every shard of one run over `commits` below `dir`: one folder each with `record.json` and `store/`. Throws InputError
 * naming what is missing, duplicated or from another run, and for shards that ended with an error it repeats what they
 * said: as OutsideError when the outside failed them.
 */
export function readShards(dir: string, commits: Commits, parse: typeof parseRecord): Shards {
  const folders = shardFolders(dir).map((path) => readFolder(path, parse));
  const [first] = folders;
  if (first === undefined) {
    throw new InputError({
      file: dir,
      key: 'report-dir',
      message: `holds no shard; one folder a shard is expected, each with record.json and ${SHARD_STORE}/`,
    });
  }
  const { count } = first.report;
  const problems: Problem[] = [];
  const at = (folder: ShardFolder): string => `shard ${folder.report.index}/${folder.report.count}`;
  for (const folder of folders) {
    const wrong = (message: string): void =>
      void problems.push({ file: join(folder.path, 'record.json'), message: `${at(folder)} ${message}` });
    if (folder.report.count !== count) wrong(`is of a run with another number of shards than ${at(first)}`);
    else if (folder.report.index > count) wrong('is beyond the last one');
    if (folders.find(({ report }) => report.index === folder.report.index) !== folder) wrong('is there twice');
    if (folder.record.verdict === 'error') continue;
    const { base, head } = folder.record.provenance;
    const told = folders.find(({ record }) => record.verdict !== 'error') ?? folder;
    if (base.sha !== commits.base || head.sha !== commits.head) {
      const those = `${commits.base.slice(0, 7)} and ${commits.head.slice(0, 7)}`;
      wrong(
        `measured other commits (${base.sha.slice(0, 7)} and ${head.sha.slice(0, 7)}) than this merge is about (${those})`,
      );
    } else if (folder.record.seed !== told.record.seed) wrong(`has another seed than ${at(told)}`);
    const { engine } = folder.record.provenance;
    if (engine !== VERSION) {
      wrong(
        `was measured by engine ${engine}, and this merge is ${VERSION}; use one version of the action in all jobs`,
      );
    }
  }
  const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) =>
    folders.every(({ report }) => report.index !== index),
  );
  for (const index of missing) {
    const message = `shard ${index}/${count} is missing, so there is no verdict; run its job again and then the merge`;
    problems.push({ file: dir, message });
  }
  if (problems.length > 0) throw new InputError(problems);
  throwFailed(folders, at);
  const records = folders.map(({ record }) => record);
  folders.sort((a, b) => a.report.index - b.report.index);
  return {
    folders,
    unset: records.find(({ reason }) => reason === 'no-credentials')?.problems ?? [],
    seed: first.record.seed,
    orders: new Map(folders[0]?.report.orders.map(({ target, order }) => [target, order])),
    usage: records.map(({ usage }) => usage).reduce(addUsage),
  };
}

/** Copies the shards' answers into the store of later runs that have the same secret. */
export function keepShards(
  { folders }: Shards,
  dir: string,
  { secret, now, warn }: { readonly secret: string; readonly now: string; readonly warn: (text: string) => void },
): void {
  const kept = openStore(dir, { now, seal: sealWith(secret), warn });
  for (const { path, record } of folders) {
    const since = record.operational.startedAt;
    eachAnswer(join(path, SHARD_STORE), CHECKSUM, (key, entry) => {
      if (entry.at >= since && kept.find(key) === null) kept.put(key, entry);
    });
  }
  kept.close();
}

function shardFolders(dir: string): readonly string[] {
  // An artifact may hold links, and a link would be read as whatever it points to.
  const holds = (path: string): boolean =>
    lstatSync(join(path, 'record.json'), { throwIfNoEntry: false })?.isFile() === true;
  let folders: readonly string[];
  try {
    folders = holds(dir)
      ? [dir]
      : readdirSync(dir, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && holds(join(dir, entry.name)))
          .map(({ name }) => join(dir, name))
          .sort();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new InputError({
      file: dir,
      key: 'report-dir',
      message: `cannot be read (${why}); download the artifacts of the shards first`,
    });
  }
  if (folders.length > MOST_SHARDS) {
    throw new InputError({
      file: dir,
      key: 'report-dir',
      message: `has ${folders.length} folders with a record, and a run has at most ${MOST_SHARDS} shards; download the shards of this run alone`,
    });
  }
  return folders;
}

function readFolder(path: string, parse: typeof parseRecord): ShardFolder {
  const file = join(path, 'record.json');
  const { size } = lstatSync(file);
  if (size > MOST_RECORD_BYTES) {
    throw new InputError({ file, message: `is ${size} bytes, over the ${MOST_RECORD_BYTES} that a record may have` });
  }
  const record = parse(file, readFileSync(file));
  const report = REPORT.safeParse(record.shard);
  if (!report.success) {
    throw new InputError({
      file,
      key: 'shard',
      message: 'is missing: this is the record of a whole run, not of a shard',
    });
  }
  return { path, record, report: report.data };
}

function throwFailed(folders: readonly ShardFolder[], at: (folder: ShardFolder) => string): void {
  const failed = folders.filter(({ record }) => record.verdict === 'error' && record.reason !== 'no-credentials');
  if (failed.length === 0) return;
  const said = failed.flatMap((folder) =>
    (folder.record.problems ?? [folder.record.headline]).map((problem) => ({ file: at(folder), message: problem })),
  );
  if (failed.some(({ record }) => record.exitCode === 2)) throw new InputError(said);
  throw new OutsideError(said.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}
