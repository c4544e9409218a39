/** Exports of Braintrust: rows of experiments and logs, a span each. */
import { between, type Part, traceOf } from './parts.ts';
import { type Fields, fieldsOf, type ImportedTrace, type Lost, listOf, numberIn, textIn } from './trace.ts';

const KINDS: ReadonlyMap<string, Part['kind']> = new Map([
  ['llm', 'model'],
  ['tool', 'tool'],
  ['retriever', 'retrieval'],
  ['score', 'evaluation'],
]);

export function braintrustRoot(rows: readonly Fields[]): Fields {
  const isRoot = ({ is_root: said, span_id: own, root_span_id: top }: Fields): boolean => said === true || own === top;
  return rows.find(isRoot) ?? rows.find(({ span_parents: above }) => listOf(above).length === 0) ?? rows[0]!;
}

/** The spans of one root. */
export function braintrustTrace(rows: readonly Fields[], lost: Lost): ImportedTrace {
  const root = braintrustRoot(rows);
  // A call that was logged alone is root and model call in one.
  const isCall = fieldsOf(root['span_attributes'])['type'] === 'llm';
  const parts = rows.filter((row) => row !== root || isCall).map(partOf);
  const metrics = fieldsOf(root['metrics']);
  const expected = root['expected'] ?? undefined;
  const metadata = fieldsOf(root['metadata']);
  return {
    ...traceOf(
      { id: String(root['root_span_id'] ?? root['id'] ?? ''), input: root['input'], output: root['output'] },
      parts,
      lost,
    ),
    cluster: textIn(metadata['session_id']) ?? textIn(metadata['conversation_id']) ?? textIn(metadata['thread_id']),
    ...between(1000 * (numberIn(metrics['start']) ?? 0), 1000 * (numberIn(metrics['end']) ?? 0)),
    ...(expected === undefined ? {} : { expected }),
  };
}

function partOf(row: Fields): Part {
  const { type, name } = fieldsOf(row['span_attributes']);
  const metrics = fieldsOf(row['metrics']);
  return {
    id: String(row['span_id'] ?? row['id'] ?? ''),
    parents: listOf(row['span_parents']).map(String),
    kind: KINDS.get(String(type)) ?? 'other',
    name: textIn(name) ?? '',
    at: String(numberIn(metrics['start']) ?? row['created'] ?? '').padStart(24, '0'),
    input: row['input'],
    output: row['output'],
    failed: row['error'] !== undefined && row['error'] !== null,
    model: textIn(fieldsOf(row['metadata'])['model']),
    promptTokens: numberIn(metrics['prompt_tokens']),
    completionTokens: numberIn(metrics['completion_tokens']),
  };
}
