/** `plumbline import`: a suite, cases and a prompt from promptfoo or a `.prompt.yml`, and a list of what did not fit. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { enclosingFolder, folderTree } from '../../adapters/system/folder-tree.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { loadSpecs } from '../../run/template-library.ts';
import { InputError, Problems, UsageError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import type { Draft } from '../../tools/import/draft.ts';
import type { Imported } from '../../tools/import/files-of-draft.ts';
import { slug } from '../../tools/import/names.ts';
import { soundDraft, templatesOf } from '../../tools/import/sound-draft.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline import promptfoo FILE [--out DIR] [--name NAME]
plumbline import prompt-yml FILE [--out DIR] [--name NAME]
plumbline import rows FILE [--out DIR] [--name NAME] [--dry-run]
plumbline import traces FILE... --as cases|rows [--map FILE] [--into DATASET]

Writes prompts/, models/ and evals/ from a promptfoo config, or from the test
data and evaluators of a .prompt.yml. Never overwrites a file. Lists every
assert and evaluator that has no counterpart, and where their rule was laxer.

rows writes evals/NAME.cases.jsonl from a dataset (.jsonl, .json or .csv) under
the names of other tools: OpenAI evals, DeepEval, RAGAS, Langfuse, LangSmith,
Braintrust, Hugging Face. It says what became of each name.

traces writes evals/NAME.cases.jsonl, or evals/outputs/NAME.jsonl, from logs of
an application: OpenTelemetry (OTLP JSON, GenAI conventions of today and before
1.37), OpenInference, Langfuse, LangSmith, Braintrust, requests and responses of
OpenAI. What looks like a key is cut out first; a question that comes twice is
one case; a conversation is a cluster. What cannot be taken over is counted.

  --as         traces: cases to ask, or rows that were answered
  --map FILE   traces: where input, output and the rest are in rows of your own
               form (YAML or JSON, see docs/programs.md)
  --into FILE  traces: writes a patch that adds the cases to this dataset
               (.jsonl), without those that it asks already
  --holdout P  traces: marks P per cent as held out, by hash of conversation
  --redact P   traces: cut out what matches (RE2; repeatable)
  --dry-run    rows, traces: show the first lines, and write nothing
  --out DIR    folder to write into (default: the current one)
  --name NAME  name of the target and its files (default: from the file)
`;

type Read = (tree: Tree, file: string, name: string, problems: Problems) => Draft | null;

const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  promptfoo: async () => (await import('../../tools/import/promptfoo.ts')).draftOfPromptfoo,
  'prompt-yml': async () => (await import('../../tools/import/prompt-yml.ts')).draftOfPromptYml,
};

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values, positionals } = readOptions(
    'import',
    args,
    {
      out: { type: 'string' },
      name: { type: 'string' },
      as: { type: 'string' },
      map: { type: 'string' },
      into: { type: 'string' },
      holdout: { type: 'string' },
      redact: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
    },
    { positionals: true },
  );
  const [format, file, ...others] = positionals;
  if (format === 'traces' && file !== undefined) {
    const { importTracesCommand } = await import('../import-traces.ts');
    const { 'dry-run': dryRun, as, map, into, holdout, redact, out, name } = values;
    return importTracesCommand({ files: [file, ...others], as, map, into, holdout, redact, out, name, dryRun }, io);
  }
  const { as, map, into, holdout, redact } = values;
  const alone = Object.entries({ as, map, into, holdout, redact: redact[0] }).find(([, given]) => given !== undefined);
  if (alone !== undefined) throw new UsageError(`--${alone[0]} goes with import traces`);
  if (format === 'rows' && file !== undefined && others.length === 0) {
    const { importRowsCommand } = await import('../import-rows.ts');
    return importRowsCommand({ file, out: values.out, name: values.name, dryRun: values['dry-run'] }, io);
  }
  const reader = format !== undefined && Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (reader === undefined && format !== 'rows' && format !== 'traces')
    throw new UsageError(`import takes ${Object.keys(READERS).join(', ')} rows or traces, not ${format ?? 'nothing'}`);
  if (reader === undefined || file === undefined || others.length > 0)
    throw new UsageError(`import ${format} takes one file`);

  if (values['dry-run']) throw new UsageError('--dry-run goes with import rows and import traces');
  const full = path.resolve(io.cwd, file);
  const root = enclosingFolder(full, io.cwd);
  const problems = new Problems();
  const name = slug(values.name ?? path.basename(full).replace(/(\.prompt)?\.[a-z]+$/i, ''));
  const tree = folderTree(root);
  const draft = (await reader())(tree, path.relative(root, full).replaceAll('\\', '/'), name, problems);
  problems.throwIfAny();
  if (draft === null) throw new InputError({ file, message: 'cannot be imported' });
  // For another folder, or from another repository, the prompt is copied; otherwise it is gated in place.
  const isElsewhere = values.out !== undefined || root !== enclosingFolder(path.join(io.cwd, 'x'), io.cwd);
  const { imported, faults } = soundDraft(draft, tree, await loadSpecs(templatesOf(draft)), { copy: isElsewhere });
  if (imported.cases === 0) {
    throw new InputError([
      { file, message: 'nothing of it can be scored here' },
      ...[...imported.lost, ...imported.notes].map((message) => ({ file, message })),
    ]);
  }
  if (faults.length > 0) throw new InputError(faults);
  write(imported, values.out ?? '', io);
  io.say(summary(imported, values.out));
  return 0;
}

/** All or nothing: an existing file stops everything. */
function write(imported: Imported, out: string, io: Terminal): void {
  const place = (file: string): string => path.resolve(io.cwd, out, file);
  const there = imported.files.filter((file) => existsSync(place(file.path)));
  if (there.length > 0) {
    throw new InputError(
      there.map((file) => ({
        file: path.join(out, file.path),
        message: 'is there already; move it, or give --name or --out',
      })),
    );
  }
  for (const file of imported.files) {
    mkdirSync(path.dirname(place(file.path)), { recursive: true });
    writeFileSync(place(file.path), file.text, { flag: 'wx' });
  }
}

function summary(imported: Imported, out: string | undefined): string {
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;
  return [
    `Wrote ${imported.files.length} files, ${imported.cases} cases${out === undefined ? '' : `, into ${out}`}:\n`,
    ...imported.files.map((file) => `  ${file.path}\n`),
    list('No counterpart:', imported.lost),
    list('Look at:', imported.notes),
    `\nAdd to .github/plumbline.yml, then run "plumbline lock":\n\n`,
    Object.keys(imported.providers).length === 0 ? '' : stringify({ providers: imported.providers }),
    stringify({ targets: Object.fromEntries(imported.targets.map(({ name, ...target }) => [name, target])) }),
  ].join('');
}
