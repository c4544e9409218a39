/** `plumbline run`: the gate on two revisions of a repository. */
import { join, resolve } from 'node:path';
import { resolveRevisions } from '../../adapters/git/find-revisions.ts';
import { openRepository } from '../../adapters/git/repository.ts';
import { deskSecret } from '../../adapters/store/desk-secret.ts';
import { keepFailures, readFailures } from '../../adapters/store/last-failures.ts';
import { SYSTEM_CLOCK } from '../../adapters/system/clock.ts';
import { folderTree } from '../../adapters/system/folder-tree.ts';
import { nearestConfig } from '../../adapters/system/nearest-config.ts';
import { placesFor, writeText } from '../../adapters/system/output-files.ts';
import { interruption } from '../../adapters/system/signals.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { type LastWords, openWatchdog } from '../../adapters/system/watchdog.ts';
import { DEFAULT_CONCURRENCY, wire } from '../../adapters/wire-ports.ts';
import type { Trees } from '../../change/recorded-rows.ts';
import { CONFIG_PATHS, type GateConfig, loadConfig } from '../../inputs/config.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { type Frame, timeUp, timeUpRecord } from '../../run/build-record.ts';
import { CaseChoice, NO_CASE_FAILED } from '../../run/case-choice.ts';
import { failedInRecord } from '../../run/failed-cases.ts';
import { runGate } from '../../run/run-gate.ts';
import { unsetKeys } from '../../run/unset-keys.ts';
import { InputError, type Problem, Problems, UsageError } from '../../text/problem.ts';
import { openRedaction, type Redaction } from '../../text/redaction.ts';
import { wrapLines } from '../../text/wrap.ts';
import { VERSION } from '../../version.ts';
import { aheadWithConfig, defaultBase, nothingYet } from '../compared-base.ts';
import type { LevelsOptions } from '../levels.ts';
import { readOptions } from '../options.ts';
import { terminalProgress } from '../progress.ts';

export const help = `plumbline run [OPTIONS]

The gate on two revisions: the working folder against main by default. Config,
suite and lock come from the base side; the head side brings prompt and model
text only.

Which revisions
  --repo DIR         repository (default: this folder)
  --base REV         compare with the merge base of REV and head
                     (default: origin/HEAD, then main)
  --head REV         default WORKTREE: the files as they lie in the folder
  --exact            take --base as it stands, not the merge base
  --config FILE      path in the base tree (default: the nearest plumbline.yml
                     upwards, or .github/plumbline.yml)

What comes out
  --json FILE        the record           --md FILE     the comment
  --html FILE        the report           --junit FILE  JUnit XML

How it measures
  --fixed            every case and every repeat in one look, no early stop
  --levels           how good is it now: one side (the working folder, or
                     --head), levels and failing cases; no lock, no verdict
  --watch            with --levels: again after every save
  --only CASE...     these cases alone, no verdict: ids, patterns with *,
                     tag:NAME, or failed (what failed in the last run)
  --seed S           order of cases (default local)
  --concurrency N    calls in flight per provider (default ${DEFAULT_CONCURRENCY})
  --store DIR        keep answers, reuse them next time (default
                     .git/plumbline; nothing is asked twice)
  --no-store         keep nothing
  --adopt            main has no config yet: call the hosts that its own
                     config names, with the keys it names
  --verbose          one line per step on the terminal

Exit codes: 0 pass, skipped or a warning · 1 regressed · 2 usage, config or data
· 3 inconclusive and the policy says fail · 4 provider, GitHub or disk failed
· 130 interrupted
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values: given, positionals } = readOptions(
    'run',
    args,
    {
      repo: { type: 'string' },
      base: { type: 'string' },
      head: { type: 'string' },
      exact: { type: 'boolean', default: false },
      config: { type: 'string' },
      json: { type: 'string' },
      md: { type: 'string' },
      html: { type: 'string' },
      junit: { type: 'string' },
      concurrency: { type: 'string' },
      store: { type: 'string' },
      'no-store': { type: 'boolean', default: false },
      fixed: { type: 'boolean', default: false },
      adopt: { type: 'boolean', default: false },
      seed: { type: 'string' },
      only: { type: 'string', multiple: true },
      levels: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
    { positionals: true },
  );
  if (positionals.length > 0 && given.only === undefined)
    throw new UsageError(`run takes no argument "${positionals[0]}"`);
  const values = { ...given, config: given.config ?? (given.repo === undefined ? ownConfig(io.cwd) : undefined) };
  const { json, md, html, junit } = values;
  const patterns = values.only === undefined ? undefined : [...values.only, ...positionals];
  if (values.levels) return levelsOf(values, patterns, io);
  if (values.watch) throw new UsageError('--watch goes with --levels');
  placesFor(io, { '--json': json, '--md': md, '--html': html, '--junit': junit });
  const concurrency = positive('--concurrency', values.concurrency) ?? DEFAULT_CONCURRENCY;
  const dir = resolve(io.cwd, values.repo ?? '.');
  const repository = openRepository(dir, { env: io.env });
  const event = { kind: 'command' as const, base: values.base ?? '', head: values.head ?? '' };
  const revisions = await resolveRevisions(event, repository, undefined, { exact: values.exact });
  if ('skipped' in revisions) throw new UsageError(revisions.skipped);
  const trees: Trees = {
    base: repository.tree(revisions.base),
    head: repository.tree(revisions.head),
    // A pipeline's own outputs lie in the folder, usually where git ignores them.
    workspace: folderTree(repository.root),
  };
  const isDefault = values.base === undefined && values.head === undefined && values.only === undefined;
  if (isDefault && revisions.base === repository.resolve('HEAD') && isSame(trees))
    io.err(wrapLines(`${nothingYet(repository)}\n`, 80));
  const stop = interruption();
  const progress = terminalProgress(io, values.verbose);
  progress.note(`base ${revisions.base}, head ${revisions.head} (${revisions.how})`);
  const storeDir = values['no-store'] ? null : resolve(io.cwd, values.store ?? join(repository.gitDir, 'plumbline'));
  const redaction = io.redaction ?? openRedaction();
  const provenance = {
    base: { sha: revisions.base, label: values.base ?? defaultBase(repository) },
    head: { sha: revisions.head, label: values.head ?? 'working folder' },
    engine: VERSION,
    reproduce: reproduce(values, revisions),
  };
  const seed = values.seed ?? 'local';
  const startedAt = SYSTEM_CLOCK.now();
  const file = json === undefined || values.only !== undefined ? undefined : resolve(io.cwd, json);
  const watchdog = openWatchdog();
  const ports = wire({
    env: io.env,
    watch: {
      watchdog,
      words: (config, minutes) => lastWords({ startedAt, seed, provenance, redaction, file }, config, minutes),
    },
    storeDir,
    deskSecret: () => deskSecret(io.env),
    concurrency,
    redaction,
    signal: stop.signal,
    progress,
    // The usual seed is everybody's: only a seed that was given names a pull request.
    remembersPushes: values.seed !== undefined,
  });
  try {
    if (patterns !== undefined) {
      const choice = new CaseChoice(patterns, readFailures(storeDir));
      if (choice.isEmpty) {
        io.say(NO_CASE_FAILED);
        return 0;
      }
      const { lookAt } = await import('../../run/show-cases.ts');
      return await lookAt(choice, { trees, config: values.config, adopt: values.adopt }, ports, io.say);
    }
    const record = await runGate(
      {
        trees,
        config: values.config,
        seed,
        origin: 'command',
        foreign: false,
        adopt: values.adopt,
        fixed: values.fixed,
        body: '',
        accepted: null,
        history: [],
        provenance,
        mainAt: (day) => repository.treeAt(revisions.base, day),
      },
      ports,
    );
    progress.end();
    // Like every other fault of the input: named by file and key, and no half result is left.
    if (record.exitCode === 2) throw new InputError(faultsOf(record, trees, values.config, ports));
    await write(redaction.value(record), values, io);
    const behind =
      record.reason === 'first-adoption' && values.base === undefined
        ? aheadWithConfig(repository, values.config === undefined ? CONFIG_PATHS : [values.config])
        : null;
    if (behind !== null) io.err(wrapLines(`${behind}\n`, 80));
    watchdog.recorded();
    if (storeDir !== null && Object.keys(record.targets).length > 0) keepFailures(storeDir, failedInRecord(record));
    return record.exitCode;
  } finally {
    progress.end();
    watchdog.close();
    stop.dispose();
    repository.close();
  }
}

/** A key that is not set stands at its line; whatever else ended the run has been worded already. */
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

/** In a folder that has a config of its own, that one; the repository's own is looked for on both sides. */
function ownConfig(cwd: string): string | undefined {
  const { file } = nearestConfig(cwd);
  return file === null || (CONFIG_PATHS as readonly string[]).includes(file) ? undefined : file;
}

/** One side has no comment, no report and no JUnit of its own. */
async function levelsOf(
  values: Omit<LevelsOptions, 'patterns' | 'concurrency'> & {
    readonly base?: string | undefined;
    readonly exact: boolean;
    readonly fixed: boolean;
    readonly md?: string | undefined;
    readonly html?: string | undefined;
    readonly junit?: string | undefined;
    readonly concurrency?: string | undefined;
  },
  patterns: readonly string[] | undefined,
  io: Terminal,
): Promise<number> {
  const { base, exact, fixed, md, html, junit } = values;
  const pointless = Object.entries({ base, exact, fixed, md, html, junit }).find(([, value]) => value);
  if (pointless !== undefined)
    throw new UsageError(`--${pointless[0]} goes with two sides: with --levels there is one, written by --json`);
  const concurrency = positive('--concurrency', values.concurrency) ?? DEFAULT_CONCURRENCY;
  const { levels } = await import('../levels.ts');
  return levels({ ...values, patterns, concurrency }, io);
}

/** What a run leaves behind that is ended while it does not answer. */
function lastWords(
  run: Pick<Frame, 'startedAt' | 'seed'> & {
    readonly provenance: Omit<Frame['provenance'], 'config'>;
    readonly redaction: Redaction;
    readonly file: string | undefined;
  },
  config: GateConfig,
  maxMinutes: number,
): LastWords {
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

/** The folder as the base commit left it. */
function isSame({ base, head }: Trees): boolean {
  const id = (tree: Trees['base'], path: string): string => {
    const entry = tree.entry(path);
    return entry.kind === 'file' ? entry.id : entry.kind;
  };
  return [...new Set([...base.paths(), ...head.paths()])].every((path) => id(base, path) === id(head, path));
}

function positive(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`${name} ${JSON.stringify(text)}: give a whole number from 1`);
  return value;
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
  },
  io: Terminal,
): Promise<void> {
  const { renderTerminal } = await import('../../report/terminal.ts');
  const out: [string, string][] = [];
  if (files.json !== undefined) out.push([files.json, `${JSON.stringify(record, null, 1)}\n`]);
  if (files.md !== undefined) out.push([files.md, (await import('../../report/comment.ts')).renderComment(record)]);
  if (files.html !== undefined) out.push([files.html, (await import('../../report/html.ts')).renderHtml(record)]);
  if (files.junit !== undefined) out.push([files.junit, (await import('../../report/junit.ts')).renderJUnit(record)]);
  const text = renderTerminal(record, { columns: Math.min(io.columns, 80), color: io.color });
  // The verdict is said even where a disk is full.
  io.say(text);
  for (const [path, content] of out) writeText(io, path, content);
}
