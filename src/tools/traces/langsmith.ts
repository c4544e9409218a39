/** Exports of LangSmith: runs as its API, its SDK and its bulk export write them. */
import { between, type Part, traceOf } from './parts.ts';
import { type Fields, fieldsOf, type ImportedTrace, type Lost, listOf, numberIn, textIn, unfolded } from './trace.ts';

const KINDS: ReadonlyMap<string, Part['kind']> = new Map([
  ['llm', 'model'],
  ['tool', 'tool'],
  ['retriever', 'retrieval'],
]);

/** A run and the runs inside it: the SDK nests them. */
export function withChildren(run: Fields): readonly Fields[] {
  const { child_runs: children, ...own } = run;
  const parent = own['id'];
  const inside = listOf(children)
    .map(fieldsOf)
    .flatMap((child) => withChildren({ parent_run_id: parent, ...child }));
  return [own, ...inside];
}

export function langsmithRoot(runs: readonly Fields[]): Fields {
  return runs.find(({ parent_run_id: parent }) => parent === undefined || parent === null) ?? runs[0]!;
}

/** Runs of one trace. */
export function langsmithTrace(runs: readonly Fields[], lost: Lost): ImportedTrace {
  const root = langsmithRoot(runs);
  const parts = runs.filter((run) => run !== root || run['run_type'] === 'llm').map(partOf);
  const { metadata } = extraOf(root);
  const trace = traceOf(
    { id: String(root['trace_id'] ?? root['id'] ?? ''), input: root['inputs'], output: root['outputs'] },
    parts,
    lost,
  );
  return {
    ...trace,
    // The root's counts are sums over the whole trace, for exports of roots alone.
    promptTokens: trace.promptTokens ?? numberIn(root['prompt_tokens']),
    completionTokens: trace.completionTokens ?? numberIn(root['completion_tokens']),
    model: trace.model ?? textIn(metadata['ls_model_name']),
    cluster: textIn(metadata['thread_id']) ?? textIn(metadata['session_id']) ?? textIn(metadata['conversation_id']),
    costUsd: numberIn(root['total_cost']),
    ...between(timeOf(root['start_time']), timeOf(root['end_time'])),
  };
}

function partOf(run: Fields): Part {
  const { metadata, invocation } = extraOf(run);
  const usage = fieldsOf(fieldsOf(unfolded(run['outputs']))['usage_metadata'] ?? metadata['usage_metadata']);
  const parent = textIn(run['parent_run_id']);
  return {
    id: String(run['id'] ?? ''),
    parents: parent === undefined ? [] : [parent],
    kind: KINDS.get(String(run['run_type'])) ?? 'other',
    name: textIn(run['name']) ?? '',
    at: String(run['dotted_order'] ?? run['start_time'] ?? ''),
    input: run['inputs'],
    output: run['outputs'],
    failed: textIn(run['error']) !== undefined,
    model: textIn(metadata['ls_model_name']) ?? textIn(invocation['model']) ?? textIn(invocation['model_name']),
    promptTokens: numberIn(run['prompt_tokens']) ?? numberIn(usage['input_tokens']),
    completionTokens: numberIn(run['completion_tokens']) ?? numberIn(usage['output_tokens']),
  };
}

/** The bulk export writes objects as JSON texts. */
function extraOf(run: Fields): { readonly metadata: Fields; readonly invocation: Fields } {
  const extra = fieldsOf(unfolded(run['extra']));
  return {
    metadata: fieldsOf(unfolded(extra['metadata'] ?? run['metadata'])),
    invocation: fieldsOf(unfolded(extra['invocation_params'])),
  };
}

/** A text, or milliseconds as the SDK sends them. */
function timeOf(value: Fields[string]): number {
  return typeof value === 'number' ? value : Date.parse(String(value));
}
