/** The user's own endpoint as a provider: POST {messages, case, model} -> {output, tool_calls?, usage?, model?}. */

import type { HttpProvider } from '../../inputs/provider.ts';
import { type Message, NONCE, type ToolCall } from '../../model-call/call.ts';
import { errorKind, isObject, readError, readUsage, withoutNonce } from '../../model-call/openai-wire.ts';
import { asJson, type Json } from '../../text/digest.ts';
import { type Attempt, NO_LIMITS, readGateway, readLimits } from './attempt.ts';
import { filledHeaders, networkMessage, type Wire, type WireOptions } from './openai.ts';

export function openHttp(provider: HttpProvider, options: WireOptions): Wire {
  const { key, transport } = options;
  const own = filledHeaders(provider, key);
  const named = Object.keys(own).some((name) => name.toLowerCase() === 'authorization');
  const headers = {
    'content-type': 'application/json',
    ...(key !== undefined && !named && { authorization: `Bearer ${key}` }),
    ...own,
  };
  return {
    async attempt(request, nonce, place) {
      if (request.kind === 'embedding') {
        return {
          kind: 'permanent',
          fault: { why: 'bad-request' },
          status: 0,
          message: 'an http provider gives no embeddings',
          limits: NO_LIMITS,
        };
      }
      const body = JSON.stringify({
        messages: request.messages.map((message) => plain(message, nonce)),
        case: place.case,
        model: request.model,
      });
      const start = options.ms();
      let timedOut = false;
      const controller = new AbortController();
      const timer = setTimeout(() => {
        timedOut = true;
        controller.abort();
      }, provider.timeoutSeconds * 1000);
      let received: Awaited<ReturnType<typeof transport.send>>;
      try {
        received = await transport.send(provider.url, { method: 'POST', headers, body, signal: controller.signal });
      } catch (error) {
        return timedOut
          ? {
              kind: 'transient',
              code: 'timeout',
              message: `no answer within ${provider.timeoutSeconds} s`,
              limits: NO_LIMITS,
            }
          : { kind: 'transient', code: 'network', message: networkMessage(error), limits: NO_LIMITS };
      } finally {
        clearTimeout(timer);
      }
      const header = (name: string): string | undefined => {
        const value = received.headers[name];
        return Array.isArray(value) ? value[0] : value;
      };
      const limits = readLimits(header, options.epoch());
      const text = received.text;
      if (received.status < 200 || received.status > 299) {
        const said = readError(text);
        const message = `${received.status} ${said.message}`;
        const fault = errorKind(received.status, said, []);
        if (fault.why === 'transient')
          return { kind: 'transient', code: received.status === 429 ? 'rate-limit' : 'server', message, limits };
        if (fault.why !== 'filtered') return { kind: 'permanent', fault, status: received.status, message, limits };
        return {
          kind: 'answered',
          answer: { kind: 'answered', text: '', toolCalls: [], refused: true, finishReason: 'content_filter' },
          limits,
        };
      }
      const entries = Object.entries(received.headers).map(([name, value]) => [name, String(value)] as const);
      return read(text, nonce, Math.round(options.ms() - start), limits, readGateway(entries));
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
  };
}

function read(
  text: string,
  nonce: string,
  latencyMs: number,
  limits: Attempt['limits'],
  gateway: ReturnType<typeof readGateway>,
): Attempt {
  const malformed = (message: string): Attempt => ({ kind: 'transient', code: 'malformed', message, limits });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return malformed('the answer is not JSON');
  }
  if (!isObject(body)) return malformed('the answer is not a JSON object');
  const { output } = body;
  const toolCalls = readToolCalls(body['tool_calls']);
  if (typeof output !== 'string' && toolCalls.length === 0)
    return malformed('the answer has neither "output" nor "tool_calls"');
  const model = body['model'];
  const cost = body['cost_usd'];
  return {
    kind: 'answered',
    answer: {
      kind: 'answered',
      text: typeof output === 'string' ? withoutNonce(output, nonce) : '',
      toolCalls,
      refused: body['refused'] === true,
      usage: readUsage(body['usage']),
      latencyMs,
      ...(typeof model === 'string' && { model }),
      ...(typeof cost === 'number' && cost >= 0 && { costUsd: cost }),
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
    try {
      return [{ name: item['name'], arguments: JSON.parse(raw) as Json }];
    } catch {
      return [{ name: item['name'], arguments: undefined, argumentsRaw: raw }];
    }
  });
}
