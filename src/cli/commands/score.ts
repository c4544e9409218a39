/** `plumbline score`: the templates of a suite on one arm's recorded outputs. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { SYSTEM_CLOCK } from '../../adapters/system/clock.ts';
import { enclosingFolder, folderTree } from '../../adapters/system/folder-tree.ts';
import { placesFor, writeText } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { withContext } from '../../inputs/case/case.ts';
import { appliesTo } from '../../inputs/per-case.ts';
import { type OutputRow, parseRecordedOutputs } from '../../inputs/recorded-answers.ts';
import { loadSuite, type Suite } from '../../inputs/suite.ts';
import { suiteTemplateNames } from '../../inputs/suite-names.ts';
import type { BoundTemplate, Score, ScoreInput } from '../../inputs/template.ts';
import { splitThinking } from '../../model-call/thinking.ts';
import { callsOfRun } from '../../model-call/trace.ts';
import { type Evaluation, evaluationEvents } from '../../report/otlp-events.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../run/template-library.ts';
import { InputError, Problems, UsageError } from '../../text/problem.ts';
import { wrapLines } from '../../text/wrap.ts';
import { VERSION } from '../../version.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline score --suite FILE --outputs FILE [--json FILE] [--otel FILE]

Scores one arm's recorded outputs with a suite's templates. Needs no lock, no
key and no git. Rows of the outputs file: {"id", "output", "tool_calls"?,
"sample"?, "meta"?}. Judged templates are left out, with a note: there is no
judge here.

  --suite FILE    suite; its dataset, schema and labels paths are relative to it
  --outputs FILE  JSONL rows
  --json FILE     {"templates": {NAME: {"n", "mean", "unscored"}}, "scores": []}
  --otel FILE     one OpenTelemetry event a score (OTLP JSON lines), tied to the
                  trace that meta.trace of a row names
`;

interface Row {
  readonly case: string;
  readonly template: string;
  readonly status: Score['status'];
  readonly score: number | null;
  readonly sample?: number;
  readonly code?: string;
}

/** A score with what only its event tells. */
interface Scored {
  readonly row: Row;
  readonly evaluation: Evaluation;
}

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values } = readOptions('score', args, {
    suite: { type: 'string' },
    outputs: { type: 'string' },
    json: { type: 'string' },
    otel: { type: 'string' },
  });
  if (values.suite === undefined || values.outputs === undefined)
    throw new UsageError('score needs --suite FILE and --outputs FILE');
  placesFor(io, { '--otel': values.otel });
  const suiteFile = resolve(io.cwd, values.suite);
  const root = enclosingFolder(suiteFile, io.cwd);
  const tree = folderTree(root);
  const problems = new Problems();
  const file = relative(root, suiteFile).replaceAll('\\', '/');
  const suite = loadSuite(tree, file, await loadSpecs(suiteTemplateNames(tree, file)), problems, {
    knownNames: TEMPLATE_NAMES,
  });
  const outputs = readOutputs(values.outputs, io, problems);
  problems.throwIfAny();
  const { scored, left } = scoreAll(suite!, outputs!);
  const rows = scored.map(({ row }) => row);
  const templates = summary(suite!, rows, left);
  if (values.json !== undefined) writeText(io, values.json, `${JSON.stringify({ templates, scores: rows })}\n`);
  if (values.otel !== undefined) {
    const source = { version: VERSION, at: SYSTEM_CLOCK.now(), resource: {} };
    const events = evaluationEvents(
      scored.flatMap(({ row, evaluation }) => (row.status === 'skipped' ? [] : [evaluation])),
      source,
    );
    writeText(io, values.otel, events);
  }
  io.say(table(templates));
  for (const id of left)
    io.err(wrapLines(`note: ${id} needs a judge and was left out; "plumbline run" asks one\n`, 80));
  return 0;
}

function readOutputs(path: string, io: Terminal, problems: Problems): readonly OutputRow[] | null {
  const full = resolve(io.cwd, path);
  const name = relative(io.cwd, full) || path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(full);
  } catch {
    problems.add({ file: name, message: 'cannot be read; --outputs names a JSONL file of recorded outputs' });
    return null;
  }
  return parseRecordedOutputs(name, bytes, problems)?.rows ?? null;
}

/** Rows of unknown cases are ignored; a case without a row has no score. */
function scoreAll(
  suite: Suite,
  outputs: readonly OutputRow[],
): { readonly scored: readonly Scored[]; readonly left: readonly string[] } {
  const byCase = new Map<string, OutputRow[]>();
  for (const row of outputs) byCase.set(row.id, [...(byCase.get(row.id) ?? []), row]);
  const scored: Scored[] = [];
  const left: string[] = [];
  for (const template of suite.templates) {
    const { scorer } = template;
    if (scorer.kind !== 'pure') {
      left.push(template.id);
      continue;
    }
    for (const item of suite.cases) {
      if (!appliesTo(template, item)) continue;
      const found = byCase.get(item.id) ?? [];
      if (found.length === 0) scored.push(scoredOf(template, item.id, NO_OUTPUT));
      for (const [index, output] of found.entries()) {
        if (output.failed !== undefined) {
          const score: Score = { status: 'unscored', code: 'program', reason: output.failed };
          scored.push(scoredOf(template, item.id, { output, score, isRepeated: found.length > 1 }));
          continue;
        }
        const input: ScoreInput = {
          case: withContext(item, output.context),
          ...answerOf(output, template),
          messages: item.messages ?? [{ role: 'user', content: item.input ?? '' }],
          refused: false,
          ...(template.spec.repeated === true
            ? { earlier: found.slice(0, index).map((row) => answerOf(row, template)) }
            : {}),
        };
        scored.push(scoredOf(template, item.id, { output, score: scorer.score(input), isRepeated: found.length > 1 }));
      }
    }
  }
  const errors = scored.flatMap(({ row }) => (row.status === 'error' ? [row] : []));
  if (errors.length > 0) {
    throw new InputError(
      errors.slice(0, 20).map((row) => ({
        file: suite.datasetFile,
        key: row.case,
        message: `${row.template} cannot score it: ${row.code ?? ''}`,
      })),
    );
  }
  return { scored, left };
}

function answerOf(
  row: OutputRow,
  { thinking }: BoundTemplate,
): Pick<ScoreInput, 'output' | 'toolCalls' | 'trace' | 'latencyMs' | 'usage' | 'costUsd'> {
  const whole = row.output ?? '';
  const { latencyMs, usage, costUsd, trace, toolCalls = [] } = row;
  return {
    output: thinking === true ? whole : splitThinking(whole).text,
    toolCalls: callsOfRun({ trace, toolCalls }),
    ...(trace === undefined ? {} : { trace }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
    ...(usage === undefined ? {} : { usage }),
    ...(costUsd === undefined ? {} : { costUsd }),
  };
}

interface Outcome {
  /** Undefined if the file has no row of the case. */
  readonly output?: OutputRow | undefined;
  readonly score: Score;
  readonly isRepeated: boolean;
}

const NO_OUTPUT: Outcome = {
  score: { status: 'unscored', code: 'no-output', reason: 'no row of the outputs answers it' },
  isRepeated: false,
};

function scoredOf(template: BoundTemplate, id: string, { output, score, isRepeated }: Outcome): Scored {
  const value = score.status === 'scored' ? score.score : null;
  const code = score.status === 'scored' || score.status === 'unscored' ? score.code : score.reason;
  const sample = isRepeated ? { sample: output?.sample ?? 0 } : {};
  const { trace, response } = output?.meta ?? {};
  return {
    row: {
      case: id,
      template: template.id,
      status: score.status,
      score: value,
      ...sample,
      ...(code === undefined ? {} : { code }),
    },
    evaluation: {
      name: template.id,
      score: value,
      passed: value === null ? undefined : value >= template.pass,
      explanation: score.reason ?? code,
      error: value === null ? (code ?? score.status) : undefined,
      responseId: typeof response === 'string' ? response : undefined,
      traceId: typeof trace === 'string' && /^[0-9a-f]{32}$/.test(trace) ? trace : undefined,
      model: output?.model,
      own: { case: id, ...sample },
    },
  };
}

type Summary = Readonly<
  Record<string, { readonly n: number; readonly mean: number | null; readonly unscored: number }>
>;

function summary(suite: Suite, rows: readonly Row[], left: readonly string[]): Summary {
  const entries = suite.templates
    .filter(({ id }) => !left.includes(id))
    .map(({ id }) => {
      const own = rows.filter((row) => row.template === id);
      const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
      const mean = scores.length === 0 ? null : scores.reduce((sum, value) => sum + value, 0) / scores.length;
      return [id, { n: scores.length, mean, unscored: own.length - scores.length }] as const;
    });
  return Object.fromEntries(entries);
}

function table(templates: Summary): string {
  const name = Math.max(8, ...Object.keys(templates).map((id) => id.length));
  const lines = Object.entries(templates).map(([id, { n, mean, unscored }]) => {
    const level = mean === null ? 'none' : (100 * mean).toFixed(1);
    return `${id.padEnd(name)}  ${level.padStart(6)}  ${String(n).padStart(7)}  ${String(unscored).padStart(8)}`;
  });
  return `${['template'.padEnd(name), '  level', '   cases', 'unscored'].join('  ').replace('    level', '   level')}\n${lines.join('\n')}\n`;
}
