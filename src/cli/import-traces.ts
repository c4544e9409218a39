/** `plumbline import traces`: converts an application's logs and exports to cases, or to the answers of an arm. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RE2JS } from 're2js';
import { enclosingFolder, folderTree } from '../adapters/system/folder-tree.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import type { Case } from '../inputs/case/case.ts';
import { loadCases } from '../inputs/case/dataset.ts';
import { InputError, type Problem, Problems, UsageError } from '../text/problem.ts';
import { decodeText, readText } from '../text/utf8.ts';
import { slug } from '../tools/import/names.ts';
import { datasetOf } from '../tools/traces/as-dataset.ts';
import { patchThatAdds } from '../tools/traces/dataset-patch.ts';
import { type FieldMap, readFieldMap } from '../tools/traces/field-map.ts';
import { countsOf, importSummary } from '../tools/traces/import-summary.ts';
import { type ReadTraces, readTraces, type TraceFile } from '../tools/traces/read-traces.ts';
import { openCutter } from '../tools/traces/redact.ts';

export interface TracesOptions {
  readonly files: readonly string[];
  readonly as: string | undefined;
  readonly map: string | undefined;
  readonly into: string | undefined;
  readonly holdout: string | undefined;
  readonly redact: readonly string[];
  readonly out: string | undefined;
  readonly name: string | undefined;
  readonly dryRun: boolean;
}

/** Limit of all files together, since they are held in memory. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_MAP_BYTES = 64 * 1024;
const BOM = Buffer.from('\uFEFF');

export function importTracesCommand(options: TracesOptions, io: Terminal): number {
  const { files, as, dryRun } = options;
  if (as !== 'cases' && as !== 'rows') throw new UsageError('import traces: --as is cases or rows');
  const holdout = shareOf(options.holdout);
  for (const [flag, value] of [['--into', options.into] as const, ['--holdout', options.holdout] as const])
    if (as === 'rows' && value !== undefined) throw new UsageError(`import traces: ${flag} goes with --as cases`);
  const problems = new Problems();
  const map = options.map === undefined ? undefined : (mapOf(options.map, io, problems) ?? undefined);
  const patterns = [...options.redact.map(patternOf), ...(map?.redact ?? [])];
  const into = options.into === undefined ? undefined : datasetAt(options.into, io, problems);
  problems.throwIfAny();
  const cutter = openCutter(patterns);
  const lost = new Map<string, number>();
  // Names of steps are foreign text too.
  const named = openCutter(patterns);
  const count = (what: string): void => {
    const clean = named.text(what);
    lost.set(clean, (lost.get(clean) ?? 0) + 1);
  };
  const read = readTraces(bytesOf(files, io), { lost: count, problems, map });
  problems.throwIfAny();
  const dataset = datasetOf(read.traces, { as, cutter, lost: count, into: into?.cases, holdout });
  if (dataset.lines.length === 0) throw new InputError(whyNothing(options, read, { lost, known: dataset.known, map }));
  const { target, place } = targetOf(options, as, io);
  if (!dryRun) {
    mkdirSync(path.dirname(place), { recursive: true });
    const text =
      into === undefined ? `${dataset.lines.join('\n')}\n` : patchThatAdds(into.path, into.text, dataset.lines);
    writeFileSync(place, text, { flag: 'wx' });
  }
  io.say(
    importSummary(dataset, {
      runs: read.traces.length,
      forms: read.forms,
      lost,
      cuts: cutter.cuts,
      unfound: read.unfound,
      target: target.replaceAll('\\', '/'),
      as,
      dryRun,
      into: options.into,
      holdout,
    }),
  );
  return 0;
}

/** Nothing is ever written over: what was imported goes into a file of its own, for a person to take over. */
function targetOf(
  { files, into, name, out = '', dryRun }: TracesOptions,
  as: 'cases' | 'rows',
  io: Terminal,
): { readonly target: string; readonly place: string } {
  const base = slug(name ?? path.basename(files[0]!).replace(/\.[a-z]+$/i, ''));
  const file =
    into !== undefined ? `${base}.cases.patch` : as === 'cases' ? `${base}.cases.jsonl` : `outputs/${base}.jsonl`;
  const target = path.join(out, 'evals', file);
  const place = path.resolve(io.cwd, target);
  if (existsSync(place) && !dryRun)
    throw new InputError({
      file: target,
      message: 'is there already; give --name or --out, then take over what you want',
    });
  return { target, place };
}

function whyNothing(
  { files, as, into, map: mapFile }: TracesOptions,
  { unfound }: ReadTraces,
  {
    lost,
    known,
    map,
  }: { readonly lost: ReadonlyMap<string, number>; readonly known: number; readonly map: FieldMap | undefined },
): readonly Problem[] {
  const file = files[0]!;
  if (known > 0) return [{ file, message: `asks nothing that ${into} does not ask already; there is nothing to add` }];
  const hint =
    mapFile === undefined ? '; rows of a form of your own need --map FILE, which says where their parts are' : '';
  return [
    { file, message: `holds no run that can be imported as ${as}${hint}` },
    ...countsOf(lost).map((message) => ({ file, message })),
    ...unfound.flatMap((key) =>
      map === undefined ? [] : [{ ...map.at(key), message: 'leads nowhere in any record; compare it with a row' }],
    ),
  ];
}

function shareOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (share >= 1 && share <= 90) return share;
  throw new UsageError(
    `import traces: --holdout is a whole number of per cent from 1 to 90, not ${JSON.stringify(text)}`,
  );
}

function patternOf(text: string): RE2JS {
  try {
    return RE2JS.compile(text);
  } catch (error) {
    throw new UsageError(`import traces: --redact ${JSON.stringify(text)} is no pattern: ${(error as Error).message}`);
  }
}

function mapOf(file: string, io: Terminal, problems: Problems): FieldMap | null {
  const bytes = readAt(file, io, MOST_MAP_BYTES, 'a map is at most 64 kB');
  const text = decodeText(file, bytes, problems);
  return text === null ? null : readFieldMap(file, text, problems);
}

interface KnownDataset {
  readonly cases: readonly Case[];
  readonly text: string;
  /** From the root of the repository. */
  readonly path: string;
}

function datasetAt(file: string, io: Terminal, problems: Problems): KnownDataset | undefined {
  if (!file.endsWith('.jsonl'))
    throw new UsageError(
      `import traces: --into ${file}: a patch adds lines to a .jsonl dataset; leave --into out for others`,
    );
  const full = path.resolve(io.cwd, file);
  const root = enclosingFolder(full, io.cwd);
  const tree = folderTree(root);
  const inside = path.relative(root, full).replaceAll('\\', '/');
  const cases = loadCases(tree, inside, problems);
  const text = readText(tree, inside, problems);
  if (cases === null || text === null) return undefined;
  // A patch has to repeat the first line as it is.
  const mark = readFileSync(full).subarray(0, BOM.length).equals(BOM) ? '\uFEFF' : '';
  return { cases, text: `${mark}${text}`, path: inside };
}

function bytesOf(files: readonly string[], io: Terminal): readonly TraceFile[] {
  let left = MOST_BYTES;
  return files.map((file) => {
    const bytes = readAt(
      file,
      io,
      left,
      `brings the files to more than ${MOST_BYTES / 1024 / 1024} MB; import fewer at once`,
    );
    left -= bytes.length;
    return { file, bytes };
  });
}

function readAt(file: string, io: Terminal, most: number, tooLarge: string): Uint8Array {
  const place = path.resolve(io.cwd, file);
  try {
    if (statSync(place).size > most) throw new InputError({ file, message: tooLarge });
    return readFileSync(place);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new InputError({ file, message: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` });
  }
}
