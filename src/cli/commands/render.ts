/** `plumbline render`: a record as comment and report, the same bytes as the run that wrote it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeText } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { parseRecord } from '../../record/parse-record.ts';
import { renderComment } from '../../report/comment.ts';
import { renderHtml } from '../../report/html.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { InputError, UsageError } from '../../text/problem.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline render --record FILE [--md [FILE]] [--html [FILE]] [--otel [FILE]]

Renders a record that a run wrote (run --json FILE) again: the pull request
comment and the HTML report, byte for byte as that run wrote them, and its
scores as OpenTelemetry events. Without any of them it prints the terminal
table. Without a file after it, each of them prints.

  --record FILE   the record, JSON
  --md [FILE]     the comment, markdown
  --html [FILE]   the report, one self-contained page
  --otel [FILE]   one event a score (OTLP JSON lines)

Example:
  plumbline render --record plumbline.json --md --html report.html
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const {
    record: file,
    md,
    html,
    otel,
  } = readOptions(
    'render',
    args,
    { record: { type: 'string' }, md: { type: 'string' }, html: { type: 'string' }, otel: { type: 'string' } },
    { alone: ['md', 'html', 'otel'] },
  ).values;
  if (file === undefined) throw new UsageError('render: --record FILE is missing; it is what `run --json FILE` wrote');
  const record = parseRecord(file, read(resolve(io.cwd, file), file));
  const write = (target: string, text: string): void => {
    if (target === '-') io.out(text);
    else writeText(io, target, text);
  };
  if (md !== undefined) write(md, renderComment(record));
  if (html !== undefined) write(html, renderHtml(record));
  if (otel !== undefined) write(otel, (await import('../../report/otel.ts')).renderOtel(record));
  if (md === undefined && html === undefined && otel === undefined)
    io.say(renderTerminal(record, { columns: io.columns, color: io.color }));
  return 0;
}

function read(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      {
        file: shown,
        message: code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? 'unknown error'})`,
      },
      { cause: error },
    );
  }
}
