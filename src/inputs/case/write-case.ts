/** A case written back as one line of a dataset. */

import type { Message } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import type { Case, Chunk } from './case.ts';

/** JSON without a line break; keys in the order people write them, absent ones left out. */
export function caseLine(row: Case, critical = row.critical): string {
  const line: { readonly [key: string]: Json | undefined } = {
    id: row.id,
    cluster: row.cluster,
    input: row.input,
    messages: row.messages?.map(messageJson),
    vars: Object.keys(row.vars).length === 0 ? undefined : row.vars,
    context: row.context?.map(chunkJson),
    tools: row.tools,
    schema: row.schema,
    expected: row.expected,
    split: row.split,
    critical: critical ? true : undefined,
    tags: row.tags.length === 0 ? undefined : row.tags,
    meta: Object.keys(row.meta).length === 0 ? undefined : row.meta,
  };
  return JSON.stringify(line);
}

function chunkJson({ id, title, text }: Chunk): Json {
  return id === undefined && title === undefined ? text : { id, title, text };
}

function messageJson({ role, content, name, toolCalls, toolCallId }: Message): Json {
  const calls = toolCalls?.map((call) => ({
    id: call.id,
    type: 'function',
    function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
  }));
  return { role, content, name, tool_calls: calls, tool_call_id: toolCallId };
}
