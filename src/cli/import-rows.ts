/**
 * `plumbline import rows`: converts a dataset of another tool to cases, and reports what became of each of its names.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Terminal } from '../adapters/system/terminal.ts';
import { many } from '../report/format-numbers.ts';
import { InputError, Problems } from '../text/problem.ts';
import { slug } from '../tools/import/names.ts';
import { type ImportedRows, importRows } from '../tools/import/rows.ts';

export interface RowsOptions {
  readonly file: string;
  readonly out: string | undefined;
  readonly name: string | undefined;
  readonly dryRun: boolean;
}

export function importRowsCommand({ file, out = '', name, dryRun }: RowsOptions, io: Terminal): number {
  const problems = new Problems();
  const imported = importRows(file, bytesOf(file, io), problems);
  problems.throwIfAny();
  if (imported === null) throw new InputError({ file, message: 'cannot be imported' });
  const target = path.join(out, 'evals', `${slug(name ?? path.basename(file).replace(/\.[a-z]+$/i, ''))}.cases.jsonl`);
  const place = path.resolve(io.cwd, target);
  const isTaken = existsSync(place);
  if (isTaken && !dryRun)
    throw new InputError({ file: target, message: 'is there already; move it, or give --name or --out' });
  if (!dryRun) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, `${imported.lines.join('\n')}\n`, { flag: 'wx' });
  }
  io.say(summary(imported, target.replaceAll('\\', '/'), dryRun));
  if (isTaken) io.say(`${target} is there already: move it before the import, or give --name or --out.\n`);
  return 0;
}

function bytesOf(file: string, io: Terminal): Uint8Array {
  try {
    return readFileSync(path.resolve(io.cwd, file));
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new InputError({ file, message: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` });
  }
}

const SHOWN = 3;

function summary({ lines, mapping, filled }: ImportedRows, target: string, dryRun: boolean): string {
  const width = Math.min(40, Math.max(...mapping.map(({ theirs }) => theirs.length)));
  const rows = mapping.map(
    ({ theirs, ours, rows: n }) =>
      `  ${theirs.padEnd(width)} -> ${ours}${n === lines.length ? '' : `, in ${n} rows`}\n`,
  );
  const templates = [
    ...(filled.has('expected') ? ['ExactMatch or FactualAccuracy (a judge) for expected'] : []),
    ...(filled.has('context') ? ['Groundedness for context'] : []),
  ];
  return [
    dryRun
      ? `Nothing is written. ${many(lines.length, 'case')} would go to ${target}:\n`
      : `Wrote ${many(lines.length, 'case')} to ${target}:\n`,
    ...rows,
    ...(dryRun
      ? ['\n', ...lines.slice(0, SHOWN).map((line) => `  ${line.length > 300 ? `${line.slice(0, 299)}...` : line}\n`)]
      : []),
    `\nIn a suite: dataset: ${path.basename(target)}${templates.length === 0 ? '' : `; templates: ${templates.join(', ')}`}.\n`,
  ].join('');
}
