/**
 * The user's own endpoint as a provider: POST {messages, case, model, retrieval?} -> {output, tool_calls?, context?,
 * usage?, model?}; if there are two addresses, they also get the arm, the sample and the target.
 */

import { readContext } from '../../inputs/case/case-values.ts';
import type { HttpProvider } from '../../inputs/provider.ts';
import { parseReply, statedCost } from '../../model-call/answer-limits.ts';
import type { Message, ToolCall } from '../../model-call/call.ts';
import { readError } from '../../model-call/error-shapes.ts';
import { endingOf } from '../../model-call/finish-reasons.ts';
import { splitThinking } from '../../model-call/thinking.ts';
import { readUsage } from '../../model-call/token-usage.ts';
import { readTrace } from '../../model-call/trace.ts';
import { contentOf } from '../../model-call/wires/chat.ts';
import { finishOf } from '../../model-call/wires/reading.ts';
import { withoutNonce } from '../../model-call/wires/request-parts.ts';
import { asJson, type Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import type { Received, Transport } from '../http/transport.ts';
import { type Attempt, NO_LIMITS, readGateway, readLimits, refusedAttempt } from './attempt.ts';
import {
  type AskedPlace,
  brokenOff,
  filledHeaders,
  noEmbeddings,
  timedOut,
  type Wire,
  type WireOptions,
} from './wire-attempt.ts';

export function openHttp(provider: HttpProvider, options: WireOptions): Wire {
  const { key, transport } = options;
  const own = filledHeaders(provider, key);
  const named = Object.keys(own).some((name) => name.toLowerCase() === 'authorization');
  const headers = {
    'content-type': 'application/json',
    ...(key !== undefined && !named && { authorization: `Bearer ${key}` }),
    ...own,
  };

  const programs = new Programs(provider, transport, headers);

  const post = async (url: string, body: string): Promise<Received | Attempt> => {
    const late = AbortSignal.timeout(provider.timeoutSeconds * 1000);
    try {
      return await transport.send(url, { method: 'POST', headers, body, signal: late });
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
      const { model, retrieval } = request;
      const { url, told } = addressed(provider, place);
      const twins = await programs.beforeAsking();
      if (twins !== null) return twins;
      const received = await post(url, JSON.stringify({ messages, case: place.case, model, retrieval, ...told }));
      if ('kind' in received) return received;
      const shown = programs.seen(place.arm, received);
      if (shown !== null) return shown;
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
      return readAnswer(text, {
        nonce,
        latencyMs,
        limits: readLimits(header, now),
        gateway: readGateway(received.headers),
      });
    },
    list: () => Promise.resolve(null),
  };
}

/** Where a question goes, and what the endpoint is told beside it. */
function addressed(
  { url }: HttpProvider,
  { arm = 'head', sample, target }: AskedPlace,
): { readonly url: string; readonly told: { readonly [key: string]: Json } } {
  return typeof url === 'string' ? { url, told: {} } : { url: url[arm], told: { arm, sample, target } };
}

/** How a program identifies itself, if it does. */
const STAMP_PATH = '/.well-known/plumbline';
const STAMP_HEADER = 'x-plumbline-program';
const STAMP_TIMEOUT_MS = 5000;

/** Compares the stamps of both sides: equal stamps would mean comparing a program with itself. */
class Programs {
  readonly #urls: HttpProvider['url'];
  readonly #fetch: (url: string) => Promise<Received>;
  readonly #stamps = new Map<'base' | 'head', string>();
  #asked: Promise<unknown> | null = null;

  constructor({ url }: HttpProvider, transport: Transport, headers: Readonly<Record<string, string>>) {
    this.#urls = url;
    this.#fetch = (at) => transport.send(at, { method: 'GET', headers, signal: AbortSignal.timeout(STAMP_TIMEOUT_MS) });
  }

  async beforeAsking(): Promise<Attempt | null> {
    const urls = this.#urls;
    if (typeof urls === 'string') return null;
    this.#asked ??= Promise.all((['base', 'head'] as const).map((arm) => this.#ask(arm, urls[arm])));
    await this.#asked;
    return this.#twins();
  }

  seen(arm: 'base' | 'head' | undefined, { headers }: Received): Attempt | null {
    const stamp = headers[STAMP_HEADER];
    if (typeof this.#urls === 'string' || arm === undefined || typeof stamp !== 'string') return null;
    this.#stamps.set(arm, stamp);
    return this.#twins();
  }

  async #ask(arm: 'base' | 'head', url: string): Promise<void> {
    try {
      const { status, text } = await this.#fetch(new URL(STAMP_PATH, url).href);
      const parsed = status === 200 ? parseReply(text) : null;
      const program = parsed !== null && 'value' in parsed && isObject(parsed.value) ? parsed.value['program'] : null;
      if (typeof program === 'string' && program !== '') this.#stamps.set(arm, program);
    } catch {
      // A program need not identify itself.
    }
  }

  #twins(): Attempt | null {
    const [base, head] = [this.#stamps.get('base'), this.#stamps.get('head')];
    if (base === undefined || base !== head) return null;
    const program = base.slice(0, 100);
    return {
      kind: 'permanent',
      fault: { why: 'same-program', program },
      status: 0,
      message: `program ${program} on both sides`,
      limits: NO_LIMITS,
    };
  }
}

function plain(message: Message, nonce: string): JsonObject {
  return {
    role: message.role,
    content: contentOf(message, nonce),
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
  let isTraceSound = true;
  const trace = readTrace(answer as { readonly [key: string]: Json }, () => {
    isTraceSound = false;
  });
  if (!isTraceSound) return malformed('the "steps", "state" or "grades" of the answer are not those of a row');
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
      ...(trace !== undefined && { trace }),
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
