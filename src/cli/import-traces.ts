/** `plumbline import traces`: converts an application's logs and exports to cases, or to the answers of an arm. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RE2JS } from 're2js';
import type { Terminal } from '../adapters/system/terminal.ts';
import { visible } from '../report/escape.ts';
import { many } from '../report/format-numbers.ts';
import { InputError, Problems, UsageError } from '../text/problem.ts';
import { slug } from '../tools/import/names.ts';
import { type Dataset, datasetOf } from '../tools/traces/as-dataset.ts';
import { type Form, readTraces, type TraceFile } from '../tools/traces/read-traces.ts';

export interface TracesOptions {
  readonly files: readonly string[];
  readonly as: string | undefined;
  readonly redact: readonly string[];
  readonly out: string | undefined;
  readonly name: string | undefined;
  readonly dryRun: boolean;
}

/** Limit of all files together, since they are held in memory. */
const MOST_BYTES = 256 * 1024 * 1024;

export function importTracesCommand(options: TracesOptions, io: Terminal): number {
  const { files, as, out = '', name, dryRun } = options;
  if (as !== 'cases' && as !== 'rows') throw new UsageError('import traces: --as is cases or rows');
  const patterns = options.redact.map(patternOf);
  const lost = new Map<string, number>();
  const count = (what: string): void => void lost.set(what, (lost.get(what) ?? 0) + 1);
  const problems = new Problems();
  const { traces, forms } = readTraces(bytesOf(files, io), count, problems);
  problems.throwIfAny();
  const dataset = datasetOf(traces, { as, patterns, lost: count });
  if (dataset.lines.length === 0)
    throw new InputError([
      { file: files[0]!, message: `holds no run that can be imported as ${as}` },
      ...listed(lost).map((message) => ({ file: files[0]!, message })),
    ]);
  const base = slug(name ?? path.basename(files[0]!).replace(/\.[a-z]+$/i, ''));
  const target = path.join(
    out,
    'evals',
    as === 'cases' ? `${base}.cases.jsonl` : path.join('outputs', `${base}.jsonl`),
  );
  const place = path.resolve(io.cwd, target);
  // An existing dataset may be locked, so imported cases go into a file beside it for a person to take over.
  if (existsSync(place) && !dryRun)
    throw new InputError({
      file: target,
      message: 'is there already; give --name or --out, then take over what you want',
    });
  if (!dryRun) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, `${dataset.lines.join('\n')}\n`, { flag: 'wx' });
  }
  io.say(told(dataset, { traces: traces.length, forms, lost, target: target.replaceAll('\\', '/'), as, dryRun }));
  return 0;
}

function patternOf(text: string): RE2JS {
  try {
    return RE2JS.compile(text);
  } catch (error) {
    throw new UsageError(`import traces: --redact ${JSON.stringify(text)} is no pattern: ${(error as Error).message}`);
  }
}

function bytesOf(files: readonly string[], io: Terminal): readonly TraceFile[] {
  let total = 0;
  return files.map((file) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path.resolve(io.cwd, file));
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      throw new InputError({ file, message: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` });
    }
    total += bytes.length;
    if (total > MOST_BYTES)
      throw new InputError({
        file,
        message: `brings the files to more than ${MOST_BYTES / 1024 / 1024} MB; import fewer at once`,
      });
    return { file, bytes };
  });
}

interface Telling {
  readonly traces: number;
  readonly forms: ReadonlyMap<Form, number>;
  readonly lost: ReadonlyMap<string, number>;
  readonly target: string;
  readonly as: 'cases' | 'rows';
  readonly dryRun: boolean;
}

const SHOWN = 3;
const NAMED = 20;

function told(
  { lines, twice, redacted, clusters }: Dataset,
  { traces, forms, lost, target, as, dryRun }: Telling,
): string {
  const from = [...forms].map(([form, n]) => `${form} (${many(n, 'record')})`).join(', ');
  const what = many(lines.length, as === 'cases' ? 'case' : 'row');
  return [
    dryRun ? `Nothing is written. ${what} would go to ${target}:\n` : `Wrote ${what} to ${target}:\n`,
    `  ${many(traces, 'run')} of ${from}\n`,
    ...(twice > 0
      ? [`  ${twice} ask what another one asks${as === 'cases' ? ', and are left out' : ': further samples'}\n`]
      : []),
    ...(clusters > 0 ? [`  ${many(clusters, 'conversation')}, each one cluster\n`] : []),
    ...(redacted > 0 ? [`  ${many(redacted, 'text')} held a key or matched a pattern, which is cut out\n`] : []),
    ...listed(lost).map((line) => `  not taken over: ${line}\n`),
    ...(dryRun
      ? [
          '\n',
          ...lines
            .slice(0, SHOWN)
            .map((line) => `  ${visible(line.length > 300 ? `${line.slice(0, 299)}...` : line)}\n`),
        ]
      : []),
    as === 'cases'
      ? '\nRead them before you lock them: they hold what people wrote. What is right for each is yours to say (expected).\n'
      : '\nRows of two releases are two arms: a provider of type recorded reads them.\n',
  ].join('');
}

function listed(lost: ReadonlyMap<string, number>): readonly string[] {
  const all = [...lost].sort(([, a], [, b]) => b - a);
  const more = all.length > NAMED ? [`and ${all.length - NAMED} more kinds`] : [];
  return [...all.slice(0, NAMED).map(([what, n]) => `${n} x ${visible(what).slice(0, 120)}`), ...more];
}
