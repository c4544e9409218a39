/** Reads the vendors' batch interfaces: the state of a batch, and its results line by line. Calls nothing itself. */
import { type Foreign, isObject } from '../../text/json-object.ts';
import { parseReply } from '../answer-limits.ts';
import { objectOf, objectsIn, textOf } from './reading.ts';

/** One request of a batch, with an id that its result carries too. */
export interface BatchItem {
  readonly id: string;
  readonly body: { readonly [key: string]: unknown };
}

/** A result with the body that the same request would have returned alone; null = the batch has no answer for it. */
export interface BatchResult {
  readonly id: string;
  readonly body: unknown;
}

export type BatchState =
  | { readonly kind: 'under-way' }
  /** Some of its requests may lack a result. */
  | { readonly kind: 'over'; readonly files: readonly string[]; readonly results: readonly BatchResult[] };

const UNDER_WAY: BatchState = { kind: 'under-way' };

/** OpenAI: an output file for what was answered, an error file for the rest; an expired batch has both. */
export function openAiState(batch: Foreign): BatchState {
  const status = textOf(batch['status']) ?? '';
  if (['validating', 'in_progress', 'finalizing', 'cancelling'].includes(status)) return UNDER_WAY;
  const files = [batch['output_file_id'], batch['error_file_id']].flatMap((id) => textOf(id) ?? []);
  return { kind: 'over', files, results: [] };
}

export function openAiResult(line: Foreign): BatchResult | null {
  const id = textOf(line['custom_id']);
  if (id === undefined) return null;
  const response = objectOf(line['response']);
  return { id, body: response['status_code'] === 200 ? response['body'] : null };
}

/** Anthropic: all results are in one file, whatever became of each request. */
export function anthropicState(batch: Foreign): BatchState {
  return batch['processing_status'] === 'ended' ? { kind: 'over', files: ['results'], results: [] } : UNDER_WAY;
}

export function anthropicResult(line: Foreign): BatchResult | null {
  const id = textOf(line['custom_id']);
  const result = objectOf(line['result']);
  return id === undefined ? null : { id, body: result['type'] === 'succeeded' ? result['message'] : null };
}

/** Gemini: results are in the operation itself. */
export function geminiState(operation: Foreign): BatchState {
  const state = textOf(objectOf(operation['metadata'])['state']) ?? '';
  if (operation['done'] !== true && !/(?:SUCCEEDED|FAILED|CANCELLED|EXPIRED)$/.test(state)) return UNDER_WAY;
  const found = objectOf(operation['response'])['inlinedResponses'];
  const list = isObject(found) ? found['inlinedResponses'] : found;
  const results = objectsIn(list).flatMap((one): readonly BatchResult[] => {
    const id = textOf(objectOf(one['metadata'])['key']);
    return id === undefined ? [] : [{ id, body: isObject(one['response']) ? one['response'] : null }];
  });
  return { kind: 'over', files: [], results };
}

/** Lines in any order; an unreadable one is ignored. */
export function resultLines(text: string, read: (line: Foreign) => BatchResult | null): readonly BatchResult[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const parsed = parseReply(line);
    return 'value' in parsed && isObject(parsed.value) ? (read(parsed.value) ?? []) : [];
  });
}
