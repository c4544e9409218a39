/** Logs of OpenAI's own interfaces: requests with their responses, batch rows, stored objects. */
import type { Json } from '../../text/digest.ts';
import { messagesOf } from './chat.ts';
import {
  type Fields,
  fieldsOf,
  type ImportedTrace,
  type Lost,
  lastText,
  listOf,
  numberIn,
  textIn,
  withoutSystem,
} from './trace.ts';

/** A request with its response, or one stored object that holds both. */
export function openaiTrace(record: Fields, lost: Lost): ImportedTrace {
  const request = fieldsOf(record['request'] ?? record);
  const sent = fieldsOf(request['body'] ?? request);
  const reply = fieldsOf(record['response'] ?? record);
  const body = fieldsOf(reply['body'] ?? reply);
  const messages = messagesOf(sent['messages'] ?? sent['input'], 'user', lost) ?? [];
  const answers = messagesOf(answerIn(body), 'assistant', lost);
  const last = messages.findLastIndex(({ role }) => role === 'user');
  // Without a response, the conversation itself contains the answer.
  const [asked, steps] =
    answers === null ? [messages.slice(0, last + 1), messages.slice(last + 1)] : [messages, answers];
  const usage = fieldsOf(body['usage']);
  const tools = listOf(sent['tools']);
  return {
    id: String(textIn(body['id']) ?? textIn(record['custom_id']) ?? textIn(record['id']) ?? ''),
    asked: withoutSystem(asked),
    output: lastText(steps),
    steps,
    context: [],
    ...(tools.length > 0 ? { tools } : {}),
    promptTokens: numberIn(usage['prompt_tokens'] ?? usage['input_tokens']),
    completionTokens: numberIn(usage['completion_tokens'] ?? usage['output_tokens']),
    model: textIn(body['model']) ?? textIn(sent['model']),
    responseId: textIn(body['id']),
    cluster: textIn(fieldsOf(record['metadata'])['conversation_id']) ?? textIn(fieldsOf(sent['conversation'])['id']),
  };
}

function answerIn(body: Fields): Json | undefined {
  if (Array.isArray(body['choices']))
    return (body['choices'] as readonly Json[]).slice(0, 1).map((one) => fieldsOf(one)['message'] ?? one);
  return Array.isArray(body['output']) ? body['output'] : undefined;
}
