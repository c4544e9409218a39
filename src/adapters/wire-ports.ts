/** Wires the gate's ports to the real world, the same way for the action and the command. */
import { randomBytes } from 'node:crypto';
import type { Arm } from '../change/arms.ts';
import {
  type ArmRows,
  fillPath,
  type RowsFile,
  readRows,
  rowsFile,
  type Trees,
  unreadable,
} from '../change/recorded-rows.ts';
import type { GateConfig } from '../inputs/config.ts';
import { parseRecordedJudge } from '../inputs/recorded-answers.ts';
import type { CallPlace } from '../model-call/call.ts';
import { addUsage, type ModelUsage, NOTHING_USED } from '../model-call/usage.ts';
import type { PlumblineRecord } from '../record/record.ts';
import type { GatePorts } from '../run/gate-request.ts';
import type { Models, ModelsRequest, Progress } from '../run/ports.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../run/template-library.ts';
import { type Path, problemAt, valueAt } from '../text/document.ts';
import { InputError, Problems } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import { openRedaction, type Redaction } from '../text/redaction.ts';
import type { Tree } from '../text/tree.ts';
import { missingCredentials, missingSeal, runSecret } from './providers/credentials.ts';
import type { Locate } from './providers/fatal-errors.ts';
import type { Witness } from './providers/known-answers.ts';
import type { RecordedAsk, RecordedFile } from './providers/replay.ts';
import { keptAnchors } from './store/anchor-files.ts';
import { isWatched, openWatch } from './store/drift-marks.ts';
import { sealedOrder } from './store/order-secret.ts';
import { pushTraces } from './store/push-traces.ts';
import type { Shards } from './store/shard-folders.ts';
import { openShelf } from './store/text-shelf.ts';
import { SYSTEM_CLOCK } from './system/clock.ts';
import type { LastWords, Watchdog } from './system/watchdog.ts';

export interface WiringOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly storeDir: string | null;
  readonly storeReadOnly?: boolean | undefined;
  /** Marks stored answers if no provider's key does. Left out if others can write into the store. */
  readonly deskSecret?: (() => string | null) | undefined;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Learns the keys that are used; every output is passed through it. */
  readonly redaction?: Redaction | undefined;
  /** A shard: shares the budget with the others and stores what a merge needs. */
  readonly part?: { readonly count: number; readonly witness: Witness } | undefined;
  /** A merge: answers come only from the shards. */
  readonly shards?: Shards | undefined;
  /** Ends the run if its time is up and its main thread is blocked; `words` are the message that it leaves behind. */
  readonly watch?:
    | { readonly watchdog: Watchdog; readonly words: (config: GateConfig, maxMinutes: number) => LastWords }
    | undefined;
  /** The order of cases depends on a secret of the run. */
  readonly sealsOrder?: boolean | undefined;
  /** Runs with the same seed and store are pushes of one pull request. */
  readonly remembersPushes?: boolean | undefined;
}

/** Calls in flight per provider by default. */
export const DEFAULT_CONCURRENCY = 16;

export function wire(options: WiringOptions): GatePorts {
  const minutesLeft = minutesOfRun();
  return {
    clock: SYSTEM_CLOCK,
    progress: options.progress,
    loadSpecs,
    templateNames: TEMPLATE_NAMES,
    missingCredentials: (config, providers) => {
      const { env, part, shards } = options;
      const missing = missingCredentials(config, providers, env);
      if (shards === undefined && part === undefined) return missing;
      return missing.length > 0 ? missing : missingSeal(config, providers, env);
    },
    begun(config) {
      const left = minutesLeft(config);
      if (options.watch !== undefined) startWatch(options.watch, { config, left, usage: () => NOTHING_USED });
    },
    async openModels(request) {
      const { shards, watch } = options;
      const { config } = request;
      const left = minutesLeft(config);
      const models = await (shards === undefined
        ? openLiveModels(request, options, left)
        : openMergedModels(request, shards, options));
      if (watch !== undefined) startWatch(watch, { config, left, usage: usageOf(models, request) });
      return models;
    },
    sealOrder: options.sealsOrder
      ? (seed, config) => sealedOrder(seed, config, options.env, options.storeDir)
      : undefined,
    // A stranger's push must leave nothing in a folder that later runs read.
    pushes:
      options.remembersPushes && options.storeDir !== null && options.storeReadOnly !== true
        ? pushTraces(options.storeDir)
        : undefined,
    driftWatched: () => options.storeDir !== null && isWatched(options.storeDir, SYSTEM_CLOCK.now()),
    openWatch:
      options.storeDir !== null && options.storeReadOnly !== true ? () => openWatch(options.storeDir!) : undefined,
    // A key must vouch for anything that can fail a check, since a store's own secret is in the store.
    anchors: (config) => {
      const secret = runSecret(config, options.env);
      return options.storeDir === null || secret === null ? { entries: [] } : keptAnchors(options.storeDir, secret);
    },
    storedRecords: options.storeDir === null ? undefined : () => recordsIn(options.storeDir!),
    // Twice the calls in flight, so that judging one case never starves the next one's calls.
    width: options.concurrency * 2,
    openShelf: () => openShelf(options.env['RUNNER_TEMP'] || undefined),
  };
}

/**
 * Minutes that are left of `gate.max-minutes`: one limit for reading, measuring and all model calls, counted from the
 * first use.
 */
function minutesOfRun(): (config: GateConfig) => number | undefined {
  let began: number | null = null;
  return ({ gate: { maxMinutes } }) => {
    began ??= SYSTEM_CLOCK.ms();
    return maxMinutes === undefined ? undefined : Math.max(0, maxMinutes - (SYSTEM_CLOCK.ms() - began) / 60_000);
  };
}

interface Watched {
  readonly config: GateConfig;
  /** Minutes; undefined = the run has unlimited time. */
  readonly left: number | undefined;
  readonly usage: () => ModelUsage;
}

/** Started again where calls begin, since only then is it known what was used. */
function startWatch({ watchdog, words }: NonNullable<WiringOptions['watch']>, { config, left, usage }: Watched): void {
  const { maxMinutes } = config.gate;
  if (maxMinutes === undefined || left === undefined) return;
  watchdog.start({ ...words(config, maxMinutes), leftMs: left * 60_000, usage });
}

/** The cost of a call under way is known only when it is answered. */
function usageOf(models: Models, { config, spent = NOTHING_USED }: ModelsRequest): () => ModelUsage {
  const isFree = Object.values(config.providers).every(({ type }) => type === 'recorded');
  return () => {
    const usage = addUsage(models.usage(), spent);
    return { ...usage, costKnown: usage.costKnown && isFree };
  };
}

async function recordsIn(dir: string): Promise<(digest: string) => PlumblineRecord | null> {
  const { storedRecord } = await import('./store/attempt-records.ts');
  return (digest) => storedRecord(dir, digest);
}

async function openLiveModels(
  request: ModelsRequest,
  options: WiringOptions,
  maxMinutes: number | undefined,
): Promise<Models> {
  const { budgetOf, openModels } = await import('./providers/live-models.ts');
  const redaction = options.redaction ?? openRedaction();
  const { config } = request;
  return openModels({
    config,
    env: options.env,
    redaction,
    clock: SYSTEM_CLOCK,
    seed: request.seed,
    storeDir: options.storeDir,
    storeReadOnly: options.storeReadOnly,
    deskSecret: options.deskSecret,
    concurrency: options.concurrency,
    budget: { ...budgetOf(config, options.part?.count, request.spent), maxMinutes },
    witness: options.part?.witness,
    batch: request.batch,
    recorded: recordedRows(request),
    nonceSecret: randomBytes(16).toString('hex'),
    signal: options.signal,
    log: {
      note: (text) => options.progress.note(redaction.text(text)),
      warn: (text) => {
        const said = redaction.text(text);
        options.progress.warn(said);
        request.onWarning?.(said);
      },
    },
    locate: (place, key) => placeOfKey(request, place, key),
  });
}

/** File, and line if known, of a key of the model file or the judge that a call was made with. */
function placeOfKey({ config, works, trees }: ModelsRequest, place: CallPlace, key: string): ReturnType<Locate> {
  const work = works.find(({ target }) => target.name === place.target);
  if (work === undefined) return { file: config.file };
  const path = key.split('.');
  if (place.role !== 'arm') return lineOf(trees.base, work.suite.file, ['judge', ...path]);
  const side = place.arm ?? 'head';
  const { model, promptFiles } = work.arms[side];
  return key === 'prompt' ? { file: promptFiles[0] ?? model.file } : lineOf(trees[side], model.file, path);
}

function lineOf(tree: Tree, file: string, path: Path): ReturnType<Locate> {
  const document = readDocument(tree, file, new Problems());
  if (document === null || valueAt(document.value, path) === undefined) return { file };
  return { file, line: problemAt(document, path, 'key').line };
}

async function openMergedModels(
  request: ModelsRequest,
  shards: Shards,
  { env, progress }: WiringOptions,
): Promise<Models> {
  const { openMerged } = await import('./providers/merged-shards.ts');
  const secret = runSecret(request.config, env);
  return openMerged(request.config, shards, { secret, rows: recordedRows(request), warn: progress.warn });
}

/** Rows of a recorded provider: an arm's rows were read with the ruler; a judge's are parsed once per file. */
function recordedRows({ config, works, trees }: ModelsRequest): (ask: RecordedAsk) => RecordedFile {
  const parsed = new Map<string, RecordedFile>();
  return (ask) => {
    const work = works.find(({ target }) => target.name === ask.target);
    if (work === undefined) throw new InputError({ file: config.file, message: `no target "${ask.target}"` });
    if (ask.role === 'outputs') {
      const arm = work.arms[ask.arm];
      // A prompt that is being tried out has rows under a name of its own.
      const own = ask.promptName === arm.prompt.name ? work.rows[ask.arm] : null;
      const rows = own ?? namedRows(ask, arm, trees);
      return {
        role: 'outputs',
        file: rows.path,
        rows: rows.rows,
        whole: rows.stamp === null,
        asked: work.rounds?.recorded,
      };
    }
    const found = judgeFile(ask, work.arms[ask.arm], trees);
    const key = `${found.tree.revision} ${found.path}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const file = parseJudge(ask, found);
    parsed.set(key, file);
    return file;
  };
}

function namedRows(ask: RecordedAsk, arm: Arm, trees: Trees): ArmRows {
  const problems = new Problems();
  const rows = readRows(ask.arm, { ...arm, prompt: { ...arm.prompt, name: ask.promptName } }, trees, problems);
  if (rows !== null) return rows;
  problems.throwIfAny();
  throw new InputError({ file: arm.model.file, message: `the ${ask.arm} arm has no recorded outputs` });
}

/** A judge's rows may be stored under the judged arm's model (as `outputs` does) or under the judge's own. */
function judgeFile(ask: RecordedAsk, arm: Arm, trees: Trees): RowsFile {
  const { provider } = ask;
  if (provider.judgeOutputs === undefined) {
    throw new InputError({
      file: 'config',
      key: `providers.${provider.name}.judge-outputs`,
      message: 'is missing: where are the recorded judge replies?',
    });
  }
  const byArm = rowsFile(provider.judgeOutputs, provider, ask.arm, arm, trees);
  if (byArm.entry.kind === 'file') return byArm;
  const path = fillPath(provider.judgeOutputs, { model: ask.model, prompt: arm.prompt.name, arm: ask.arm });
  const entry = byArm.tree.entry(path);
  return entry.kind === 'file' ? { ...byArm, path, entry } : byArm;
}

function parseJudge(ask: RecordedAsk, { path, entry, tree }: RowsFile): RecordedFile {
  if (entry.kind !== 'file') {
    throw new InputError({
      file: path,
      message: `${unreadable(entry, tree)}; provider "${ask.provider.name}" replays the judge from it`,
    });
  }
  const problems = new Problems();
  const replies = parseRecordedJudge(path, entry.bytes, problems);
  problems.throwIfAny();
  return { role: 'judge', file: path, rows: replies ?? [] };
}
