/** A stand for one template: bind it, give it an answer, read the score. */

import { parse } from 'yaml';
import type { Case } from '../../../src/inputs/case/case.ts';
import type { BindContext, Score, ScoreInput, TemplateExample, TemplateSpec } from '../../../src/inputs/template.ts';
import type { Message, ToolCall } from '../../../src/model-call/call.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import type { Json } from '../../../src/text/digest.ts';
import { loadedAnew as moduleAnew } from '../loaded-anew.ts';

export type Given = { readonly [key: string]: Json | undefined };

export interface Answer {
  readonly output?: string;
  readonly calls?: readonly { readonly name: string; readonly arguments?: Json; readonly raw?: string }[];
  readonly refused?: boolean;
  /** What the call took, what was said before. */
  readonly call?: TemplateExample['call'];
}

export function caseOf(given: Given): Case {
  const { tools, messages: _messages, ...rest } = given;
  return {
    vars: {},
    critical: false,
    tags: [],
    meta: {},
    line: 1,
    id: 'c1',
    ...rest,
    ...(tools === undefined ? {} : { tools }),
  } as Case;
}

/** Messages of a row are those that were sent. */
function messagesOf(given: Given): readonly Message[] {
  return Array.isArray(given['messages']) ? (given['messages'] as readonly unknown[] as readonly Message[]) : [];
}

export function inputOf(row: Case, answer: Answer, messages: readonly Message[] = []): ScoreInput {
  const toolCalls: readonly ToolCall[] = (answer.calls ?? []).map((call) => ({
    name: call.name,
    arguments: call.raw === undefined ? (call.arguments ?? {}) : undefined,
    argumentsRaw: call.raw,
  }));
  return {
    case: row,
    output: answer.output ?? '',
    toolCalls,
    messages,
    refused: answer.refused ?? false,
    // A copy, so that a scorer which changes what it compares spoils no other test.
    ...structuredClone(answer.call),
  };
}

export interface Bound {
  readonly notes: readonly { readonly key?: string | undefined; readonly message: string }[];
  readonly score: (row: Given, answer: Answer | string) => Score;
}

export function bind(
  spec: TemplateSpec,
  parameters: Record<string, unknown> = {},
  files: Record<string, string> = {},
  specs?: ReadonlyMap<string, TemplateSpec>,
): Bound {
  const notes: { key?: string | undefined; message: string }[] = [];
  const context: BindContext = {
    read: (path, key) => {
      const text = files[path];
      if (text === undefined) notes.push({ key, message: `${path}: is not there` });
      return text ?? null;
    },
    note: (problem) => notes.push(problem),
    specs,
  };
  const scorer = spec.bind(spec.parameters.parse(parameters), context);
  if (scorer.kind !== 'pure') throw new Error(`${spec.name} asks a model`);
  return {
    notes,
    score: (row, answer) =>
      scorer.score(inputOf(caseOf(row), typeof answer === 'string' ? { output: answer } : answer, messagesOf(row))),
  };
}

type Specs = { readonly SPECS: readonly TemplateSpec[] };

/** A file of the scorers, loaded anew. */
export function loadedAnew<Module = Specs>(file: string): Promise<Module> {
  return moduleAnew<Module>(`scoring/deterministic/${file}`);
}

export async function specOf(name: string): Promise<TemplateSpec> {
  const spec = (await loadSpecs([name])).get(name.split('#')[0]!);
  if (spec === undefined) throw new Error(`no template ${name}`);
  return spec;
}

/** `[what the row shows, parameters, case, answer, score or status, code]` */
export type Row = readonly [
  shows: string,
  parameters: Record<string, unknown>,
  row: Given,
  answer: Answer | string,
  score: number | 'error' | 'unscored' | 'skipped',
  code?: string,
];

/** The score and code of a row, in the form the table states them. */
export function outcome(
  spec: TemplateSpec,
  [, parameters, row, answer]: Row,
): readonly [number | string, string | undefined] {
  const score = bind(spec, parameters).score(row, answer);
  if (score.status !== 'scored') return [score.status, undefined];
  return [Math.round(score.score * 1e6) / 1e6, score.code];
}

/** Parameters of an example's suite row. */
export function parametersOf(suite: string): Record<string, unknown> {
  const row: unknown = (parse(suite) as unknown[])[0];
  if (typeof row === 'string') return {};
  const { use: _use, id: _id, ...parameters } = row as Record<string, unknown>;
  return parameters;
}
