/** `plumbline run`: the gate on two revisions of a repository. */
import { nearestConfig } from '../../adapters/system/nearest-config.ts';
import { placesFor } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { DEFAULT_CONCURRENCY } from '../../adapters/wire-ports.ts';
import { CONFIG_PATHS } from '../../inputs/config.ts';
import { UsageError } from '../../text/problem.ts';
import { gateRevisions } from '../gate-revisions.ts';
import type { LevelsOptions } from '../levels.ts';
import { readOptions } from '../options.ts';

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
  --otel FILE        one OpenTelemetry event a score (OTLP JSON lines)
  --plan FILE        where a program is recorded in rounds: the cases it is to
                     answer next ("plumbline record --cases FILE"), written
                     while its rows do not decide; the exit code is then 0

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
      otel: { type: 'string' },
      plan: { type: 'string' },
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
  const patterns = values.only === undefined ? undefined : [...values.only, ...positionals];
  if (values.levels) return levelsOf(values, patterns, io);
  if (values.watch) throw new UsageError('--watch goes with --levels');
  const { json, md, html, junit, otel, plan } = values;
  placesFor(io, { '--json': json, '--md': md, '--html': html, '--junit': junit, '--otel': otel, '--plan': plan });
  const concurrency = positive('--concurrency', values.concurrency) ?? DEFAULT_CONCURRENCY;
  return gateRevisions({ ...values, isStored: !values['no-store'], patterns, concurrency }, io);
}

/** In a folder with its own config, that one is used; the repository's is looked for on both sides. */
function ownConfig(cwd: string): string | undefined {
  const { file } = nearestConfig(cwd);
  return file === null || (CONFIG_PATHS as readonly string[]).includes(file) ? undefined : file;
}

/** A single side has no comment, report or JUnit file of its own. */
async function levelsOf(
  values: Omit<LevelsOptions, 'patterns' | 'concurrency'> & {
    readonly base?: string | undefined;
    readonly exact: boolean;
    readonly fixed: boolean;
    readonly md?: string | undefined;
    readonly html?: string | undefined;
    readonly junit?: string | undefined;
    readonly otel?: string | undefined;
    readonly plan?: string | undefined;
    readonly concurrency?: string | undefined;
  },
  patterns: readonly string[] | undefined,
  io: Terminal,
): Promise<number> {
  const { base, exact, fixed, md, html, junit, otel, plan } = values;
  const pointless = Object.entries({ base, exact, fixed, md, html, junit, otel, plan }).find(([, value]) => value);
  if (pointless !== undefined)
    throw new UsageError(`--${pointless[0]} goes with two sides: with --levels there is one, written by --json`);
  const concurrency = positive('--concurrency', values.concurrency) ?? DEFAULT_CONCURRENCY;
  const { levels } = await import('../levels.ts');
  return levels({ ...values, patterns, concurrency }, io);
}

function positive(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`${name} ${JSON.stringify(text)}: give a whole number from 1`);
  return value;
}
