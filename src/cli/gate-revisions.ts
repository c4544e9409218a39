/** The gate at a desk: two revisions of a repository, what is compared and measured, and where the result goes. */
import { join, resolve } from 'node:path';
import { type Revisions, resolveRevisions } from '../adapters/git/find-revisions.ts';
import { type GitRepository, openRepository } from '../adapters/git/repository.ts';
import { deskSecret } from '../adapters/store/desk-secret.ts';
import { keepFailures, readFailures } from '../adapters/store/last-failures.ts';
import { SYSTEM_CLOCK } from '../adapters/system/clock.ts';
import { folderTree } from '../adapters/system/folder-tree.ts';
import { writeText } from '../adapters/system/output-files.ts';
import { interruption } from '../adapters/system/signals.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import { type LastWords, openWatchdog } from '../adapters/system/watchdog.ts';
import { wire } from '../adapters/wire-ports.ts';
import type { Trees } from '../change/recorded-rows.ts';
import { CONFIG_PATHS, type GateConfig, loadConfig } from '../inputs/config.ts';
import { LARGEST_ROWS } from '../inputs/recorded-answers.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { type Frame, timeUp, timeUpRecord } from '../run/build-record.ts';
import { CaseChoice, NO_CASE_FAILED } from '../run/case-choice.ts';
import { failedInRecord } from '../run/failed-cases.ts';
import type { GatePorts, GateRequest } from '../run/gate-request.ts';
import { planText, planWords, type RecordingPlan } from '../run/recording-plan.ts';
import { runGate } from '../run/run-gate.ts';
import { unsetKeys } from '../run/unset-keys.ts';
import { InputError, type Problem, Problems, UsageError } from '../text/problem.ts';
import { openRedaction, type Redaction } from '../text/redaction.ts';
import { wrapLines } from '../text/wrap.ts';
import { VERSION } from '../version.ts';
import { aheadWithConfig, defaultBase, nothingYet } from './compared-base.ts';
import { terminalProgress } from './progress.ts';

export interface GateOptions {
  readonly repo?: string | undefined;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly exact: boolean;
  readonly config?: string | undefined;
  /** Files to write; none is written with `patterns`. */
  readonly json?: string | undefined;
  readonly md?: string | undefined;
  readonly html?: string | undefined;
  readonly junit?: string | undefined;
  readonly otel?: string | undefined;
  /** What recorded programs are to answer next. */
  readonly plan?: string | undefined;
  readonly concurrency: number;
  /** Folder of the store; default beside the repository's own files. */
  readonly store?: string | undefined;
  readonly isStored: boolean;
  readonly fixed: boolean;
  readonly adopt: boolean;
  readonly seed?: string | undefined;
  /** Cases that are measured alone, without a verdict. */
  readonly patterns: readonly string[] | undefined;
  readonly verbose: boolean;
}

/** Returns the exit code. */
export async function gateRevisions(values: GateOptions, io: Terminal): Promise<number> {
  const repository = openRepository(resolve(io.cwd, values.repo ?? '.'), { env: io.env });
  const event = { kind: 'command' as const, base: values.base ?? '', head: values.head ?? '' };
  const revisions = await resolveRevisions(event, repository, undefined, { exact: values.exact });
  if ('skipped' in revisions) throw new UsageError(revisions.skipped);
  const trees: Trees = {
    base: repository.tree(revisions.base),
    head: repository.tree(revisions.head),
    // A pipeline's own outputs are in the folder, usually ignored by git.
    workspace: folderTree(repository.root, LARGEST_ROWS),
  };
  const isDefault = values.base === undefined && values.head === undefined && values.patterns === undefined;
  if (isDefault && revisions.base === repository.resolve('HEAD') && isSame(trees))
    io.err(wrapLines(`${nothingYet(repository)}\n`, 80));
  const stop = interruption();
  const progress = terminalProgress(io, values.verbose);
  progress.note(`base ${revisions.base}, head ${revisions.head} (${revisions.how})`);
  const watchdog = openWatchdog();
  const run: DeskRun = {
    startedAt: SYSTEM_CLOCK.now(),
    seed: values.seed ?? 'local',
    provenance: provenanceOf(values, revisions, repository),
    redaction: io.redaction ?? openRedaction(),
    file: values.json === undefined || values.patterns !== undefined ? undefined : resolve(io.cwd, values.json),
    mainAt: (day) => repository.treeAt(revisions.base, day),
  };
  const storeDir = values.isStored ? resolve(io.cwd, values.store ?? join(repository.gitDir, 'plumbline')) : null;
  const ports = wire({
    env: io.env,
    watch: { watchdog, words: (config, minutes) => lastWords(run, config, minutes) },
    storeDir,
    deskSecret: () => deskSecret(io.env),
    concurrency: values.concurrency,
    redaction: run.redaction,
    signal: stop.signal,
    progress,
    // The default seed is shared by everybody, so only an explicit seed identifies a pull request.
    remembersPushes: values.seed !== undefined,
  });
  try {
    if (values.patterns !== undefined) {
      const choice = new CaseChoice(values.patterns, readFailures(storeDir));
      return await lookAtCases(choice, trees, values, { ports, say: io.say });
    }
    const plans: RecordingPlan[] = [];
    const planning = { ...ports, planned: (plan: RecordingPlan): void => void plans.push(plan) };
    const record = await decided(values, trees, run, planning);
    progress.end();
    await write(run.redaction.value(record), values, io);
    const behind = record.reason === 'first-adoption' ? behindConfig(values, repository) : null;
    if (behind !== null) io.err(wrapLines(`${behind}\n`, 80));
    watchdog.recorded();
    if (storeDir !== null && Object.keys(record.targets).length > 0) keepFailures(storeDir, failedInRecord(record));
    const isPlanned = values.plan !== undefined && writePlan(values.plan, plans[0] ?? null, io);
    return isPlanned ? 0 : record.exitCode;
  } finally {
    progress.end();
    watchdog.close();
    stop.dispose();
    repository.close();
  }
}

/** Whether there is anything to record next; a plan without cases takes the place of an earlier one. */
function writePlan(path: string, plan: RecordingPlan | null, io: Terminal): boolean {
  writeText(io, path, planText(plan));
  if (plan !== null) io.say(wrapLines(`${path}: ${planWords(plan)}\n`, 80));
  return plan !== null;
}

/** What is known of a run before anything is measured. */
interface DeskRun extends Pick<Frame, 'startedAt' | 'seed'> {
  readonly provenance: Omit<Frame['provenance'], 'config'>;
  readonly redaction: Redaction;
  /** Of the record. */
  readonly file: string | undefined;
  /** The base as it was on a given day. */
  readonly mainAt: NonNullable<GateRequest['mainAt']>;
}

function provenanceOf(
  values: GateOptions,
  revisions: Extract<Revisions, { base: string }>,
  repository: GitRepository,
): DeskRun['provenance'] {
  return {
    base: { sha: revisions.base, label: values.base ?? defaultBase(repository) },
    head: { sha: revisions.head, label: values.head ?? 'working folder' },
    engine: VERSION,
    reproduce: reproduce(values, revisions),
  };
}

async function lookAtCases(
  choice: CaseChoice,
  trees: Trees,
  { config, adopt }: GateOptions,
  { ports, say }: { readonly ports: GatePorts; readonly say: Terminal['say'] },
): Promise<number> {
  if (choice.isEmpty) {
    say(NO_CASE_FAILED);
    return 0;
  }
  const { lookAt } = await import('../run/show-cases.ts');
  return lookAt(choice, { trees, config, adopt }, ports, say);
}

/** An input fault in the record is an error like any other one, with file and key: no half result is left. */
async function decided(values: GateOptions, trees: Trees, run: DeskRun, ports: GatePorts): Promise<PlumblineRecord> {
  const record = await runGate(
    {
      trees,
      config: values.config,
      seed: run.seed,
      origin: 'command',
      foreign: false,
      adopt: values.adopt,
      fixed: values.fixed,
      body: '',
      accepted: null,
      history: [],
      provenance: run.provenance,
      mainAt: run.mainAt,
    },
    ports,
  );
  if (record.exitCode === 2) throw new InputError(faultsOf(record, trees, values.config, ports));
  return record;
}

/** Reports that the default base has no config yet although the newer local branch has one. */
function behindConfig({ base, config }: GateOptions, repository: GitRepository): string | null {
  if (base !== undefined) return null;
  return aheadWithConfig(repository, config === undefined ? CONFIG_PATHS : [config]);
}

/** A key that is not set is reported at its line; whatever else ended the run has its own message. */
function faultsOf(
  record: PlumblineRecord,
  { base, head }: Trees,
  config: string | undefined,
  ports: Parameters<typeof unsetKeys>[3],
): readonly Problem[] {
  const tree = base.entry(record.provenance.config).kind === 'file' ? base : head;
  const read = loadConfig(tree, config, new Problems());
  const unset = read === null ? [] : unsetKeys(tree, read, Object.keys(read.providers), ports);
  return (record.problems ?? []).map(
    (message) =>
      unset.find((problem) => problem.message.startsWith(message)) ?? {
        file: record.provenance.config,
        key: 'api-key-env',
        message,
      },
  );
}

/** What a run leaves behind when it is ended while it does not respond. */
function lastWords(run: DeskRun, config: GateConfig, maxMinutes: number): LastWords {
  const { startedAt, seed, redaction, file } = run;
  const provenance = { ...run.provenance, config: config.file };
  const unknown = { finishedAt: startedAt, accepted: null, history: [], moved: [] };
  const record = timeUpRecord({ ...unknown, startedAt, seed, provenance, config }, maxMinutes);
  return {
    file,
    record: redaction.value(record),
    line: timeUp(maxMinutes),
  };
}

/** The folder in the state of the base commit. */
function isSame({ base, head }: Trees): boolean {
  const id = (tree: Trees['base'], path: string): string => {
    const entry = tree.entry(path);
    return entry.kind === 'file' ? entry.id : entry.kind;
  };
  return [...new Set([...base.paths(), ...head.paths()])].every((path) => id(base, path) === id(head, path));
}

function reproduce(
  values: { readonly config?: string | undefined; readonly fixed?: boolean },
  revisions: { readonly base: string; readonly head: string },
): string {
  const head = revisions.head === 'WORKTREE' ? '' : ` --head ${revisions.head}`;
  const config = values.config === undefined ? '' : ` --config ${values.config}`;
  return `plumbline run --base ${revisions.base} --exact${head}${config}${values.fixed === true ? ' --fixed' : ''}`;
}

/** Everything is rendered before anything is written, so that a fault leaves no half of it. */
async function write(
  record: PlumblineRecord,
  files: {
    readonly json?: string | undefined;
    readonly md?: string | undefined;
    readonly html?: string | undefined;
    readonly junit?: string | undefined;
    readonly otel?: string | undefined;
  },
  io: Terminal,
): Promise<void> {
  const { renderTerminal } = await import('../report/terminal.ts');
  const out: [string, string][] = [];
  if (files.json !== undefined) out.push([files.json, `${JSON.stringify(record, null, 1)}\n`]);
  if (files.md !== undefined) out.push([files.md, (await import('../report/comment.ts')).renderComment(record)]);
  if (files.html !== undefined) out.push([files.html, (await import('../report/html.ts')).renderHtml(record)]);
  if (files.junit !== undefined) out.push([files.junit, (await import('../report/junit.ts')).renderJUnit(record)]);
  if (files.otel !== undefined) out.push([files.otel, (await import('../report/otel.ts')).renderOtel(record)]);
  const text = renderTerminal(record, { columns: Math.min(io.columns, 80), color: io.color });
  // The verdict is printed even if a disk is full.
  io.say(text);
  for (const [path, content] of out) writeText(io, path, content);
}
