/** `plumbline curate`: training material from rows that are not in the suite, under the suite's own templates. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { openRepository } from '../../adapters/git/repository.ts';
import { deskSecret } from '../../adapters/store/desk-secret.ts';
import { placesFor, writeText } from '../../adapters/system/output-files.ts';
import { interruption } from '../../adapters/system/signals.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { DEFAULT_CONCURRENCY, wire } from '../../adapters/wire-ports.ts';
import { findConfig } from '../../inputs/config.ts';
import { visible } from '../../report/escape.ts';
import { many } from '../../report/format-numbers.ts';
import { type Curated, curate } from '../../run/curate/curate.ts';
import { cardOf, trainingText } from '../../run/curate/training-set.ts';
import { digestOfText } from '../../text/digest.ts';
import { InputError, UsageError } from '../../text/problem.ts';
import { openRedaction } from '../../text/redaction.ts';
import { readOptions } from '../options.ts';
import { terminalProgress } from '../progress.ts';

export const help = `plumbline curate TARGET --pool FILE --out FILE [OPTIONS]

Asks TARGET the rows of a pool (JSONL like a dataset, none of them a case of the
suite) and writes training material as chat JSONL, with a card beside it. Only
answers that pass every template of the suite are written.

  --pool FILE      rows to choose from
  --out FILE       the training file; FILE.card.json says what is in it
  --hard PERCENT   the rows that fail most often (default 10)
  --distil         every row: pairs of prompt and completion for a smaller model
  --teacher FILE   model file whose answers are the completions (default: the
                   target's own answers that pass)
  --samples N      answers a row (default 4)
  --write-policy   names the file and its digest in the config, so that the
                   overlap check knows it
  --repo DIR  --config FILE  --store DIR  --verbose

Left out and counted: rows near to a case of the suite or to each other, and
rows that a model wrote ("synthetic": true, "generated_by") without "verified":
true.

Exit codes: 0 written · 2 usage, config or data, or nothing to write
· 4 no answer at all
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values, positionals } = readOptions(
    'curate',
    args,
    {
      pool: { type: 'string' },
      out: { type: 'string' },
      hard: { type: 'string' },
      distil: { type: 'boolean', default: false },
      teacher: { type: 'string' },
      samples: { type: 'string' },
      'write-policy': { type: 'boolean', default: false },
      repo: { type: 'string' },
      config: { type: 'string' },
      store: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
    { positionals: true },
  );
  const [target, ...more] = positionals;
  const { pool, out, distil } = values;
  if (target === undefined || more.length > 0) throw new UsageError('curate: name one target');
  if (pool === undefined || out === undefined) throw new UsageError('curate: --pool FILE and --out FILE are needed');
  if (distil && values.hard !== undefined) throw new UsageError('curate: --distil takes every row; leave --hard out');
  const percent = distil ? null : within('--hard', values.hard, { usual: 10, most: 100 });
  const samples = within('--samples', values.samples, { usual: 4, most: 20 });
  const card = `${out}.card.json`;
  placesFor(io, { '--out': out, card });
  const repository = openRepository(resolve(io.cwd, values.repo ?? '.'), { env: io.env });
  const stop = interruption();
  const progress = terminalProgress(io, values.verbose);
  const redaction = io.redaction ?? openRedaction();
  const ports = wire({
    env: io.env,
    storeDir: resolve(io.cwd, values.store ?? join(repository.gitDir, 'plumbline')),
    deskSecret: () => deskSecret(io.env),
    concurrency: DEFAULT_CONCURRENCY,
    redaction,
    signal: stop.signal,
    progress,
  });
  try {
    const tree = repository.tree('WORKTREE');
    const request = { tree, config: values.config, target, teacher: values.teacher, samples, percent, seed: 'local' };
    const found = await curate({ ...request, pool: { file: pool, text: textOf(pool, io) } }, ports);
    progress.end();
    const text = redaction.text(trainingText(found.chosen));
    io.say(told(found, text));
    if (text === '')
      throw new InputError({
        file: pool,
        message: 'gives no row to train on; nothing was written. What was left out stands above.',
      });
    writeText(io, out, text);
    const facts = factsOf(found, { file: out, text, target, pool, percent, samples });
    writeText(io, card, `${JSON.stringify(cardOf(facts), null, 1)}\n`);
    const config = values.config ?? findConfig(tree) ?? '.github/plumbline.yml';
    if (values['write-policy']) writePolicy(io, join(resolve(io.cwd, values.repo ?? '.'), config), { out, text });
    else io.say(`Name it in ${visible(config)}, or run this with --write-policy:\n${policyLines(out, text)}`);
    return 0;
  } finally {
    progress.end();
    stop.dispose();
    repository.close();
  }
}

function within(name: string, text: string | undefined, { usual, most }: { usual: number; most: number }): number {
  const value = text === undefined ? usual : Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new UsageError(`curate: ${name} ${JSON.stringify(text)}: give a whole number from 1 to ${most}`);
}

function textOf(file: string, io: Terminal): string {
  try {
    return readFileSync(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new InputError({ file, message: `cannot be read: ${(error as Error).message}` });
  }
}

interface Wanted {
  readonly file: string;
  readonly text: string;
  readonly target: string;
  readonly pool: string;
  readonly percent: number | null;
  readonly samples: number;
}

function factsOf(found: Curated, { pool, percent, ...wanted }: Wanted): Parameters<typeof cardOf>[0] {
  const { suite, chosen, models } = found;
  const written = chosen.filter(({ completion }) => completion !== null);
  return {
    ...wanted,
    kind: percent === null ? 'distil' : 'hard',
    percent: percent ?? 100,
    models,
    suite: { file: suite.file, digest: suite.digest },
    templates: Object.fromEntries(suite.templates.map(({ id, digest }) => [id, digest])),
    pool: { file: pool, read: found.pool.read, tried: found.tried },
    left: Object.fromEntries(Object.entries(found.pool.left).map(([why, ids]) => [why, ids.length])),
    rows: written.length,
    synthetic: written.filter(({ synthetic }) => synthetic).length,
    unanswered: chosen.length - written.length,
  };
}

const WHY: Readonly<Record<keyof Curated['pool']['left'], string>> = {
  unverified: 'a model wrote them and nobody verified them',
  overlap: 'they are near to a case of the suite',
  duplicate: 'they are near to a row before them',
};

function told({ pool, tried, chosen, usage, models }: Curated, text: string): string {
  const rows = text === '' ? 0 : text.trimEnd().split('\n').length;
  const left = (Object.keys(WHY) as (keyof typeof WHY)[]).flatMap((why) =>
    pool.left[why].length === 0 ? [] : [`  left out, ${WHY[why]}: ${pool.left[why].slice(0, 20).join(', ')}`],
  );
  const lines = [
    `${many(pool.read, 'row')} read, ${tried} asked of ${models.base}, ${chosen.length} chosen, ${rows} with an answer of ${models.teacher} that passes every template.`,
    ...left,
    `  ${many(usage.calls, 'call')} sent`,
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function policyLines(out: string, text: string): string {
  return `escalation:\n  training-data: ${JSON.stringify(out)}\n  training-digest: ${digestOfText(text)}\n`;
}

function writePolicy(io: Terminal, path: string, { out, text }: { readonly out: string; readonly text: string }): void {
  const document = parseDocument(readFileSync(path, 'utf8'));
  document.setIn(['escalation', 'training-data'], out);
  document.setIn(['escalation', 'training-digest'], digestOfText(text));
  writeText(io, path, document.toString({ lineWidth: 0 }));
  io.say(`${visible(path)} names it.\n`);
}
