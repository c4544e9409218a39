/** What a finish reason says about an answer, in the vocabulary of every vendor: one closed table. */

/** answer: as the model meant it · cut: by the token cap or the context · refusal: by a filter · failure: no answer. */
export type Ending = 'answer' | 'cut' | 'refusal' | 'failure';

/** Words as `wordOf` writes them. A new one is one more line. */
const ENDINGS: Readonly<Record<Ending, readonly string[]>> = {
  answer: [
    'stop',
    'stop_sequence',
    'end_turn',
    'eos',
    'eos_token',
    'complete',
    'completed',
    'finished',
    'done',
    'tool_calls',
    'tool_call',
    'tool_use',
    'function_call',
    'pause_turn',
    // The model itself wrote a call that nobody can read: a bad answer of its own, not a failure of the server.
    'malformed_function_call',
    'malformed_tool_use',
    'malformed_model_output',
    'unexpected_tool_call',
    'too_many_tool_calls',
  ],
  cut: [
    'length',
    'max_tokens',
    'max_output_tokens',
    'max_length',
    'model_length',
    'error_limit',
    'token_limit',
    'context_length',
    'context_window_exceeded',
    'model_context_window_exceeded',
  ],
  refusal: [
    'content_filter',
    'content_filtered',
    'refusal',
    'refused',
    'safety',
    'image_safety',
    'prohibited_content',
    'image_prohibited_content',
    'blocklist',
    'blocked',
    'spii',
    'recitation',
    'image_recitation',
    'language',
    'model_armor',
    'sensitive',
    'moderation',
    'error_toxic',
    'guardrail_intervened',
    'data_inspection_failed',
  ],
  failure: [
    'error',
    'failed',
    'insufficient_system_resource',
    'network_error',
    'server_error',
    'internal_error',
    'abort',
    'aborted',
    'cancel',
    'canceled',
    'cancelled',
    'user_cancel',
    'timeout',
    'time_limit',
    'load',
    'unload',
    'other',
    'image_other',
    'no_image',
    'not_finished',
    'missing_thought_signature',
    'finish_reason_unspecified',
  ],
};

/** Fragments of words that are not in the table, tried in this order. */
const PARTS: readonly (readonly [Ending, readonly string[]])[] = [
  ['refusal', ['filter', 'safety', 'moderat', 'sensitive', 'prohibited', 'guardrail', 'refus', 'inspection', 'policy']],
  ['cut', ['length', 'max_', 'token', 'window']],
  ['failure', ['error', 'fail', 'abort', 'cancel', 'timeout', 'unavailable', 'insufficient', 'overload']],
];

const BY_WORD: ReadonlyMap<string, Ending> = new Map(
  Object.entries(ENDINGS).flatMap(([ending, words]) => words.map((word) => [word, ending as Ending] as const)),
);

/** Null = an unknown word, or no word at all. */
export function endingOf(reason: string | undefined): Ending | null {
  if (reason === undefined) return null;
  const word = wordOf(reason);
  if (word === '') return null;
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  return PARTS.find(([, parts]) => parts.some((part) => word.includes(part)))?.[0] ?? null;
}

/** `FinishReason.MAX_TOKENS`, `content_filter: SAFETY` and `endTurn` in one spelling. */
function wordOf(reason: string): string {
  const [first = ''] = reason.slice(0, 100).split(':');
  const bare = first.trim().split('.').at(-1) ?? '';
  const snake = /[a-z][A-Z]/.test(bare) ? bare.replaceAll(/([a-z])([A-Z])/g, '$1_$2') : bare;
  return snake.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}
