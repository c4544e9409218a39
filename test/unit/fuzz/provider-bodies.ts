/** A sound body of each wire, with all that a reader looks at. */
export const BODIES = {
  chat: {
    id: 'x',
    model: 'gpt-4.1',
    choices: [
      {
        finish_reason: 'stop',
        message: {
          content: 'a',
          tool_calls: [{ id: '1', type: 'function', function: { name: 'f', arguments: '{"a":1}' } }],
          refusal: null,
        },
        logprobs: { content: [{ token: 'a', logprob: -1 }] },
      },
    ],
    usage: { prompt_tokens: 5, completion_tokens: 6, prompt_tokens_details: { cached_tokens: 1 }, cost: 0.1 },
    system_fingerprint: 'f',
  },
  embeddings: { data: [{ index: 0, embedding: [0.1, 0.2] }], usage: { prompt_tokens: 1 } },
  responses: {
    id: 'x',
    model: 'm',
    status: 'completed',
    output: [
      { type: 'reasoning', summary: [] },
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'a' }] },
      { type: 'function_call', call_id: '1', name: 'f', arguments: '{}' },
    ],
    usage: { input_tokens: 1, output_tokens: 2, output_tokens_details: { reasoning_tokens: 1 } },
  },
  messages: {
    id: 'x',
    model: 'm',
    type: 'message',
    stop_reason: 'end_turn',
    content: [
      { type: 'thinking', thinking: 't', signature: 's' },
      { type: 'text', text: 'a' },
      { type: 'tool_use', id: '1', name: 'f', input: { a: 1 } },
    ],
    usage: { input_tokens: 1, output_tokens: 2, cache_read_input_tokens: 3 },
  },
  gemini: {
    modelVersion: 'm',
    candidates: [
      {
        finishReason: 'STOP',
        content: { role: 'model', parts: [{ text: 'a' }, { functionCall: { name: 'f', args: { a: 1 } } }] },
      },
    ],
    usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 2, thoughtsTokenCount: 3 },
  },
  converse: {
    stopReason: 'end_turn',
    output: {
      message: {
        role: 'assistant',
        content: [
          { text: 'a' },
          { toolUse: { toolUseId: '1', name: 'f', input: {} } },
          { reasoningContent: { reasoningText: { text: 't', signature: 's' } } },
        ],
      },
    },
    usage: { inputTokens: 1, outputTokens: 2 },
  },
} as const;
