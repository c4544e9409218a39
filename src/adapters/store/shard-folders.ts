/** Shards on disk: how a merge finds them all, and what it believes of them. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addUsage, type ModelUsage } from '../../model-call/usage.ts';
import { MOST_RECORD_BYTES, type parseRecord } from '../../record/parse-record.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { InputError, OutsideError, type Problem } from '../../text/problem.ts';
import { schemaAnswer } from '../../text/schema-answer.ts';
import { VERSION } from '../../version.ts';
import { STORE_KEY } from '../providers/credentials.ts';
import { eachAnswer, openStore } from './answer-store.ts';
import { type Commits, type ShardSeal, shardSeal } from './shard-seal.ts';
import { SHARD_STORE } from './shard-witness.ts';
import { sealWith } from './stored-line.ts';

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
  seal: z.string().optional(),
});

export interface ShardFolder {
  readonly path: string;
  readonly record: PlumblineRecord;
  readonly report: z.infer<typeof REPORT>;
}

export interface Shards {
  /** All of them, by index. */
  readonly folders: readonly ShardFolder[];
  readonly seed: string;
  readonly commits: Commits;
  readonly usage: ModelUsage;
}

/**
 * Every shard of one run over `commits` below `dir`: one folder each with `record.json` and `store/`. Throws InputError
 * naming what is missing, duplicated or from another run. Nothing in them is proven yet: `proveShards` does that.
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
  folders.sort((a, b) => a.report.index - b.report.index);
  return {
    folders,
    commits,
    seed: first.record.seed,
    usage: folders.map(({ record }) => record.usage).reduce(addUsage),
  };
}

const at = ({ report }: ShardFolder): string => `shard ${report.index}/${report.count}`;

/**
 * Throws InputError for shards that were not sealed under `secret`, and for those that ended with an error it repeats
 * what they said: as OutsideError when the outside failed them.
 */
export function proveShards({ folders, commits }: Shards, secret: string): ShardSeal {
  const seal = shardSeal(secret, commits);
  const unproven = folders.filter(({ record, report }) => report.seal !== seal.record(record));
  if (unproven.length > 0) {
    const said = unproven.map((folder) => ({ file: at(folder), message: whyUnproven(folder) }));
    const isOutside = unproven.every(({ record }) => record.verdict === 'error' && record.exitCode === 4);
    throw isOutside ? new OutsideError(said.map(sentenceOf).join('\n')) : new InputError(said);
  }
  throwFailed(folders);
  return seal;
}

/** In our own words, since somebody else may have written the record. */
function whyUnproven({ record }: ShardFolder): string {
  if (record.reason === 'no-credentials')
    return 'had no key; set the same key variables in all jobs, then run its job and the merge again';
  if (record.verdict === 'error')
    return 'ended with an error before it could seal its record, so its words are not repeated here; the log of its job has them';
  return `is not sealed under the key of this job, so nothing of it is used: another job wrote it, or its job had other keys; set the same key variables in all jobs, or one secret ${STORE_KEY} where each job is issued keys of its own, then run its job and the merge again`;
}

/** Copies the shards' answers into the store of later runs that have the same secret. */
export function keepShards(
  { folders, commits }: Shards,
  dir: string,
  { secret, now, warn }: { readonly secret: string; readonly now: string; readonly warn: (text: string) => void },
): void {
  const kept = openStore(dir, { now, seal: sealWith(secret), warn });
  const { lines } = shardSeal(secret, commits);
  for (const { path, record } of folders) {
    const since = record.operational.startedAt;
    eachAnswer(join(path, SHARD_STORE), lines, (key, entry) => {
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
  const report = schemaAnswer(REPORT, record.shard);
  if (!report.success) {
    throw new InputError({
      file,
      key: 'shard',
      message: 'is missing: this is the record of a whole run, not of a shard',
    });
  }
  return { path, record, report: report.data };
}

function throwFailed(folders: readonly ShardFolder[]): void {
  const failed = folders.filter(({ record }) => record.verdict === 'error' && record.reason !== 'no-credentials');
  if (failed.length === 0) return;
  const said = failed.flatMap((folder) =>
    (folder.record.problems ?? [folder.record.headline]).map((problem) => ({ file: at(folder), message: problem })),
  );
  if (failed.some(({ record }) => record.exitCode === 2)) throw new InputError(said);
  throw new OutsideError(said.map(sentenceOf).join('\n'));
}

function sentenceOf({ file, message }: Problem): string {
  return `${file}: ${message}`;
}
