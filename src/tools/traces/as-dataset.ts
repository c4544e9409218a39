/** Runs of an application -> cases to ask, or rows that were answered: redacted first, then deduplicated. */
import { type Case, caseLine, readCase } from '../../inputs/case/case.ts';
import { splitOf } from '../../inputs/suite.ts';
import { canonical, type Json, sha256Hex } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { messagesOf } from './chat.ts';
import type { Cutter } from './redact.ts';
import { type ImportedTrace, type Lost, type TraceMessage, withoutSystem } from './trace.ts';

export interface Dataset {
  readonly lines: readonly string[];
  /** Runs that ask the same as another one. */
  readonly twice: number;
  /** Runs that ask what the dataset asks already. */
  readonly known: number;
  readonly clusters: number;
  /** Cases that are held out. */
  readonly heldOut: number;
}

export interface DatasetOptions {
  readonly as: 'cases' | 'rows';
  readonly cutter: Cutter;
  readonly lost: Lost;
  /** Cases that are there already. */
  readonly into?: readonly Case[] | undefined;
  /** Per cent of the cases to hold out, by the hash of their conversation. */
  readonly holdout?: number | undefined;
}

/** The most samples of a case that a rows file may have. */
const MOST_SAMPLES = 100;

/** All runs that ask one question, in the order of the log. */
interface Question {
  readonly id: string;
  readonly normal: string;
  readonly runs: ImportedTrace[];
}

export function datasetOf(traces: readonly ImportedTrace[], options: DatasetOptions): Dataset {
  const { as, lost, into = [] } = options;
  const clean = traces.map((trace) => options.cutter.value(trace));
  const questions = questionsOf(clean, options);
  const askedAlready = new Set(into.map(normalOfCase));
  const ids = new Set(into.map(({ id }) => id));
  const isKnown = ({ id, normal }: Question): boolean => askedAlready.has(normal) || ids.has(id);
  const added = questions.filter((question) => !isKnown(question));
  const lines =
    as === 'rows'
      ? questions.flatMap((question) => rowsOf(question, lost))
      : added.flatMap((question) => caseOf(question, options) ?? []);
  return {
    lines: lines.map((line) => (typeof line === 'string' ? line : caseLine(line))),
    twice: questions.reduce((sum, { runs }) => sum + runs.length - 1, 0),
    known: questions.length - added.length,
    clusters: new Set(clean.flatMap(({ cluster }) => cluster ?? [])).size,
    heldOut: lines.filter((line) => typeof line !== 'string' && line.split === 'holdout').length,
  };
}

function questionsOf(traces: readonly ImportedTrace[], { as, lost }: DatasetOptions): readonly Question[] {
  const questions = new Map<string, Question>();
  const byNormal = new Map<string, string>();
  for (const trace of traces) {
    const normal = normalForm(trace.asked);
    if (normal === '') {
      lost('run without a question');
      continue;
    }
    // A question is one case, by the first name it gets; answers belong to the case that they name.
    const named = as === 'rows' ? trace.caseId : undefined;
    const id = named ?? byNormal.get(normal) ?? trace.caseId ?? `t-${sha256Hex(normal).slice(0, 12)}`;
    const there = questions.get(id);
    if (there === undefined) {
      questions.set(id, { id, normal, runs: [trace] });
      byNormal.set(normal, id);
    } else if (there.normal === normal) there.runs.push(trace);
    else lost('run with another question under the id of a case');
  }
  return [...questions.values()];
}

/** Two questions that differ only in case and spaces are the same. */
function normalForm(asked: readonly TraceMessage[]): string {
  const said = asked.map(({ role, content, tool_calls: calls }) => [
    role,
    (content ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
    calls === undefined ? '' : canonical(calls.map((call) => ({ ...(isObject(call) ? call : {}), id: undefined }))),
  ]);
  return said.some(([, content]) => content !== '') ? JSON.stringify(said) : '';
}

function normalOfCase(item: Case): string {
  const { input, messages } = JSON.parse(caseLine(item)) as { readonly [key: string]: Json };
  return normalForm(withoutSystem(messagesOf(messages ?? input, 'user', () => {}) ?? []));
}

function caseOf({ id, runs }: Question, { holdout, lost }: DatasetOptions): Case | null {
  const { asked, context, tools, cluster, id: trace, score } = runs[0]!;
  const expected = runs.find((run) => run.expected !== undefined)?.expected;
  const [first] = asked;
  const isPlain = asked.length === 1 && first?.role === 'user' && first.content !== null;
  const row = {
    id,
    ...(isPlain ? { input: first.content! } : { messages: asked.map(chatMessage) }),
    ...(context.length > 0 ? { context } : {}),
    ...(tools === undefined ? {} : { tools }),
    ...(expected === undefined ? {} : { expected }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(holdout === undefined ? {} : { split: splitOf({ holdout }, { id, cluster }) }),
    ...(trace === '' && score === undefined
      ? {}
      : { meta: { ...nameOf(trace), ...(score === undefined ? {} : { score }) } }),
  };
  const faults: string[] = [];
  const read = readCase(row as never, 1, (_path, message) => faults.push(message));
  if (read === null) lost(`run that is no case (${faults[0] ?? 'it does not read'})`);
  return read;
}

function rowsOf({ id, runs }: Question, lost: Lost): readonly string[] {
  const rows = runs.flatMap((run) => rowOf(run, lost) ?? []);
  for (let more = MOST_SAMPLES; more < rows.length; more++) lost(`answer beyond ${MOST_SAMPLES} of one question`);
  return rows.slice(0, MOST_SAMPLES).map((row, sample) => JSON.stringify({ id, sample, ...row }));
}

function rowOf(trace: ImportedTrace, lost: Lost): object | null {
  const { output, steps, context, promptTokens, completionTokens, costUsd, latencyMs, model } = trace;
  const { score, responseId } = trace;
  if (output === null && steps.length === 0) {
    lost('run without an answer');
    return null;
  }
  const isGrade = score !== undefined && score >= 0 && score <= 1;
  if (score !== undefined && !isGrade) lost('score outside 0 to 1');
  return {
    output,
    ...(steps.length > 1 || steps.some(({ tool_calls: calls }) => calls !== undefined) ? { steps } : {}),
    ...(context.length > 0 ? { context } : {}),
    ...(isGrade ? { grades: { score } } : {}),
    ...(promptTokens !== undefined && completionTokens !== undefined
      ? { usage: { prompt_tokens: promptTokens, completion_tokens: completionTokens } }
      : {}),
    ...(costUsd === undefined ? {} : { cost_usd: costUsd }),
    ...(latencyMs === undefined ? {} : { latency_ms: latencyMs }),
    ...(model === undefined ? {} : { model }),
    meta: { ...nameOf(trace.id), ...(responseId === undefined ? {} : { response: responseId }) },
  };
}

/** Rows of a team's own form may have no id. */
function nameOf(trace: string): { readonly trace?: string } {
  return trace === '' ? {} : { trace };
}

function chatMessage({ error: _failed, ...message }: TraceMessage): object {
  return message;
}
