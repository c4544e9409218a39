/** The user's own endpoint as a provider: POST {messages, case, model, retrieval?} -> {output, tool_calls?, context?, usage?, model?}. */

import { readContext } from '../../inputs/case/case-values.ts';
import type { HttpProvider } from '../../inputs/provider.ts';
import { parseReply, statedCost } from '../../model-call/answer-limits.ts';
import { type Message, NONCE, type ToolCall } from '../../model-call/call.ts';
import { readError } from '../../model-call/error-shapes.ts';
import { endingOf } from '../../model-call/finish-reasons.ts';
import { splitThinking } from '../../model-call/thinking.ts';
import { readUsage } from '../../model-call/token-usage.ts';
import { finishOf, isObject } from '../../model-call/wires/reading.ts';
import { withoutNonce } from '../../model-call/wires/request-parts.ts';
import { asJson, type Json } from '../../text/digest.ts';
import { type Attempt, readGateway, readLimits, refusedAttempt } from './attempt.ts';
import type { Received } from './transport.ts';
import { brokenOff, filledHeaders, noEmbeddings, timedOut, type Wire, type WireOptions } from './wire-attempt.ts';

export function openHttp(provider: HttpProvider, options: WireOptions): Wire {
  const { key, transport } = options;
  const own = filledHeaders(provider, key);
  const named = Object.keys(own).some((name) => name.toLowerCase() === 'authorization');
  const headers = {
    'content-type': 'application/json',
    ...(key !== undefined && !named && { authorization: `Bearer ${key}` }),
    ...own,
  };

  const post = async (body: string): Promise<Received | Attempt> => {
    const late = AbortSignal.timeout(provider.timeoutSeconds * 1000);
    try {
      return await transport.send(provider.url, { method: 'POST', headers, body, signal: late });
    } catch (error) {
      if (late.aborted) return timedOut(provider);
      return brokenOff(error);
    }
  };

  return {
    async attempt(request, nonce, place) {
      if (request.kind === 'embedding') return noEmbeddings(provider.type);
      const start = options.ms();
      const messages = request.messages.map((message) => plain(message, nonce));
      const received = await post(
        JSON.stringify({ messages, case: place.case, model: request.model, retrieval: request.retrieval }),
      );
      if ('kind' in received) return received;
      const latencyMs = Math.round(options.ms() - start);
      const header = (name: string): string | undefined => {
        const value = received.headers[name];
        return Array.isArray(value) ? value[0] : value;
      };
      const { status } = received;
      const { text } = received;
      const now = options.epoch();
      if (status < 200 || status > 299)
        return refusedAttempt({ status, error: readError(text), sent: [], header, now });
      const entries = Object.entries(received.headers).map(([name, value]) => [name, String(value)] as const);
      return readAnswer(text, { nonce, latencyMs, limits: readLimits(header, now), gateway: readGateway(entries) });
    },
    list: () => Promise.resolve(null),
  };
}

function plain(message: Message, nonce: string): { readonly [key: string]: Json | undefined } {
  return {
    role: message.role,
    content: message.content?.replaceAll(NONCE, nonce) ?? null,
    name: message.name,
    tool_call_id: message.toolCallId,
    tool_calls: message.toolCalls && asJson(message.toolCalls),
    ...message.thought,
  };
}

interface Around {
  readonly nonce: string;
  readonly latencyMs: number;
  readonly limits: Attempt['limits'];
  readonly gateway: ReturnType<typeof readGateway>;
}

function readAnswer(body: string, { nonce, latencyMs, limits, gateway }: Around): Attempt {
  const malformed = (message: string): Attempt => ({ kind: 'transient', code: 'malformed', message, limits });
  const parsed = parseReply(body);
  if ('fault' in parsed) return malformed(`the answer ${parsed.fault}`);
  const answer = parsed.value;
  if (!isObject(answer)) return malformed('the answer is not a JSON object');
  const { output, model, cost_usd: cost, finish_reason: finish } = answer;
  const toolCalls = readToolCalls(answer['tool_calls']);
  if (typeof output !== 'string' && toolCalls.length === 0)
    return malformed('the answer has neither "output" nor "tool_calls"');
  const ending = typeof finish === 'string' ? endingOf(finish) : null;
  if (ending === 'failure') return malformed(`the answer ended with finish reason "${String(finish)}"`);
  const { text, thinking } = splitThinking(typeof output === 'string' ? output : '');
  let isContextSound = true;
  const context = readContext(answer['context'] as Json | undefined, () => {
    isContextSound = false;
  });
  if (!isContextSound) return malformed('the "context" of the answer is neither a text nor a list of passages');
  return {
    kind: 'answered',
    answer: {
      kind: 'answered',
      text: withoutNonce(text, nonce),
      toolCalls,
      refused: answer['refused'] === true || ending === 'refusal',
      ...(typeof finish === 'string' && { finishReason: finishOf(ending, finish) }),
      ...(thinking !== undefined && { thinking: withoutNonce(thinking, nonce) }),
      usage: readUsage(answer['usage']),
      latencyMs,
      ...(context !== undefined && { context }),
      ...(typeof model === 'string' && { model }),
      ...(statedCost(cost) !== undefined && { costUsd: statedCost(cost) }),
      ...gateway,
    },
    limits,
  };
}

function readToolCalls(list: unknown): ToolCall[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown): ToolCall[] => {
    if (!isObject(item) || typeof item['name'] !== 'string') return [];
    const raw = item['arguments'];
    if (typeof raw !== 'string') return [{ name: item['name'], arguments: (raw ?? {}) as Json }];
    const parsed = parseReply(raw);
    if ('fault' in parsed) return [{ name: item['name'], arguments: undefined, argumentsRaw: raw }];
    return [{ name: item['name'], arguments: parsed.value as Json }];
  });
}
