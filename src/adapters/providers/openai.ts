/** OpenAI-compatible endpoints through the SDK, one attempt at a time: no retries here, every outcome a value. */

import type { OpenAiProvider } from '../../inputs/provider.ts';
import { parseReply } from '../../model-call/answer-limits.ts';
import type { Answer, ChatRequest, EmbeddingRequest } from '../../model-call/call.ts';
import { readError } from '../../model-call/error-shapes.ts';
import {
  type CapName,
  capNameOf,
  chatBody,
  embeddingBody,
  type JsonObject,
  readCompletion,
  readEmbedding,
  withoutNonce,
} from '../../model-call/openai-wire.ts';
import { type Attempt, NO_LIMITS, type Refusal, readGateway, readLimits, refusedAttempt } from './attempt.ts';
import { type ModelList, readModelList } from './model-list.ts';
import { BodyTooLarge, type Transport } from './transport.ts';

/** A provider that can be asked; the same for the SDK and for a user's own endpoint. */
export interface Wire {
  attempt(request: ChatRequest | EmbeddingRequest, nonce: string, place: { readonly case: string }): Promise<Attempt>;
  /** Model ids with what the provider says about their end; null where there is no list. */
  list(): Promise<ModelList | null>;
}

export interface WireOptions {
  readonly key: string | undefined;
  readonly transport: Transport;
  /** Monotonic and epoch milliseconds. */
  readonly ms: () => number;
  readonly epoch: () => number;
}

const LIST_TIMEOUT_MS = 5000;

/** Loads the SDK: call it only when a request will be sent. */
export async function openOpenAi(provider: OpenAiProvider, options: WireOptions): Promise<Wire> {
  const { OpenAI } = await import('openai/client');
  const headers = filledHeaders(provider, options.key);
  const keyInHeader = Object.keys(headers).some((name) => /^(authorization|api-key)$/i.test(name));
  const client = new OpenAI({
    baseURL: provider.baseUrl,
    apiKey: options.key ?? 'none',
    // Nothing of the environment but the key the config names.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: provider.timeoutSeconds * 1000,
    fetch: options.transport.fetch,
    defaultHeaders: { ...(options.key === undefined || keyInHeader ? { Authorization: null } : {}), ...headers },
    defaultQuery: { ...provider.query },
  });
  const { APIConnectionTimeoutError } = OpenAI;
  const caps = new CapNames();

  const send = async (path: string, body: JsonObject): Promise<Attempt | Arrived> => {
    const start = options.ms();
    try {
      const response = await client.post(path, { body }).asResponse();
      const { status, headers } = response;
      const header = (name: string): string | null => headers.get(name);
      const gateway = readGateway(headers as Iterable<readonly [string, string]>);
      const text = await response.text();
      return { status, text, header, gateway, latencyMs: Math.round(options.ms() - start) };
    } catch (error) {
      if (error instanceof APIConnectionTimeoutError) return timedOut(provider);
      return brokenOff(error);
    }
  };

  return {
    async attempt(request, nonce) {
      const cap = caps.of(request.model);
      const body = request.kind === 'chat' ? chatBody(request, nonce, cap) : embeddingBody(request);
      const sent = await send(request.kind === 'chat' ? '/chat/completions' : '/embeddings', body);
      if ('kind' in sent) return sent;
      const read = readArrived(sent, request, nonce, options.epoch());
      if ('kind' in read) return read;
      const attempt = refusedAttempt({ ...read, sent: Object.keys(body) });
      const isAgain = request.kind === 'chat' && caps.learn(request.model, cap, attempt);
      return isAgain
        ? { kind: 'again', message: `${read.status} ${read.error.message}`, limits: attempt.limits }
        : attempt;
    },
    async list() {
      try {
        const response = await client.get('/models', { timeout: LIST_TIMEOUT_MS }).asResponse();
        const parsed = parseReply(await response.text());
        return 'fault' in parsed ? null : readModelList(parsed.value);
      } catch {
        return null;
      }
    },
  };
}

/** A response with its whole body. */
interface Arrived {
  readonly status: number;
  readonly text: string;
  readonly header: Refusal['header'];
  readonly gateway: ReturnType<typeof readGateway>;
  readonly latencyMs: number;
}

function readArrived(
  { status, text, header, gateway, latencyMs }: Arrived,
  request: ChatRequest | EmbeddingRequest,
  nonce: string,
  now: number,
): Attempt | Omit<Refusal, 'sent'> {
  if (status < 200 || status > 299) return { status, error: readError(text), header, now };
  const limits = readLimits(header, now);
  const malformed = (message: string): Attempt => ({ kind: 'transient', code: 'malformed', message, limits });
  const parsed = parseReply(text);
  if ('fault' in parsed) return malformed(`the answer ${parsed.fault}: ${text.trim().slice(0, 80)}`);
  const { value } = parsed;
  const reading = request.kind === 'chat' ? readCompletion(value) : readEmbedding(value, request.texts.length);
  if ('malformed' in reading) return malformed(reading.malformed);
  if ('error' in reading) return { status: reading.status, error: reading.error, header, now };
  const answer: Omit<Answer, 'origin'> = {
    ...reading.answer,
    text: withoutNonce(reading.answer.text, nonce),
    ...(reading.answer.thinking !== undefined && { thinking: withoutNonce(reading.answer.thinking, nonce) }),
    latencyMs,
    ...gateway,
  };
  return { kind: 'answered', answer, limits };
}

/** What an endpoint calls the cap on answer tokens: learned once a model, and tried first with the provider's next one. */
class CapNames {
  readonly #known = new Map<string, { name: CapName; switched: boolean }>();
  #usual: CapName | null = null;

  of(model: string): CapName {
    return this.#entry(model).name;
  }

  /** True when the request may go out again under the other name. */
  learn(model: string, sent: CapName, attempt: Attempt): boolean {
    if (attempt.kind !== 'permanent' || attempt.fault.why !== 'parameter' || attempt.fault.name !== sent) return false;
    const entry = this.#entry(model);
    if (entry.name !== sent) return true;
    if (entry.switched) return false;
    entry.name = sent === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    entry.switched = true;
    this.#usual = entry.name;
    return true;
  }

  #entry(model: string): { name: CapName; switched: boolean } {
    let entry = this.#known.get(model);
    if (entry === undefined) {
      entry = { name: this.#usual ?? capNameOf(model), switched: false };
      this.#known.set(model, entry);
    }
    return entry;
  }
}

export function timedOut({ timeoutSeconds }: { readonly timeoutSeconds: number }): Attempt {
  return { kind: 'transient', code: 'timeout', message: `no answer within ${timeoutSeconds} s`, limits: NO_LIMITS };
}

/** The connection failed, or was given up because too much came over it. */
export function brokenOff(error: unknown): Attempt {
  const cause = innermost(error);
  if (cause instanceof BodyTooLarge)
    return { kind: 'transient', code: 'oversize', message: cause.message, limits: NO_LIMITS, final: true };
  const message = cause instanceof Error && cause.message !== '' ? cause.message : 'the connection failed';
  return { kind: 'transient', code: 'network', message, limits: NO_LIMITS };
}

/** `${NAME}` in a header stands for the provider's key, for gateways that take it under another name. */
export function filledHeaders(
  provider: { readonly headers: Readonly<Record<string, string>>; readonly apiKeyEnv?: string | undefined },
  key: string | undefined,
): Record<string, string> {
  const mark = provider.apiKeyEnv === undefined ? undefined : `\${${provider.apiKeyEnv}}`;
  return Object.fromEntries(
    Object.entries(provider.headers).map(([name, value]) => [
      name,
      mark === undefined || key === undefined ? value : value.replaceAll(mark, key),
    ]),
  );
}

/** The innermost cause says most: `connect ECONNREFUSED 127.0.0.1:1`. */
function innermost(error: unknown): unknown {
  let at: unknown = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  return at instanceof AggregateError && at.errors[0] instanceof Error ? at.errors[0] : at;
}
