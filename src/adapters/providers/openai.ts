/** OpenAI-compatible endpoints through the SDK, one attempt at a time: no retries here, every outcome a value. */

import type { OpenAiProvider } from '../../inputs/provider.ts';
import type { Answer, ChatRequest, EmbeddingRequest } from '../../model-call/call.ts';
import {
  type CapName,
  capNameOf,
  chatBody,
  embeddingBody,
  errorKind,
  type JsonObject,
  readCompletion,
  readEmbedding,
  readError,
  withoutNonce,
} from '../../model-call/openai-wire.ts';
import { type Attempt, type HeaderReader, type Limits, NO_LIMITS, readGateway, readLimits } from './attempt.ts';
import type { Transport } from './transport.ts';

/** A provider that can be asked; the same for the SDK and for a user's own endpoint. */
export interface Wire {
  attempt(request: ChatRequest | EmbeddingRequest, nonce: string, place: { readonly case: string }): Promise<Attempt>;
  /** Model ids with what the provider says about their end; null where there is no list. */
  list(): Promise<ModelList | null>;
}

export interface ModelList {
  readonly ids: ReadonlySet<string>;
  /** By id: a date or a word on deprecation, as the provider puts it. */
  readonly ends: ReadonlyMap<string, string>;
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
  const { APIError, APIConnectionError, APIConnectionTimeoutError } = OpenAI;
  const caps = new Map<string, { name: CapName; switched: boolean }>();

  const capOf = (model: string): { name: CapName; switched: boolean } => {
    let cap = caps.get(model);
    if (cap === undefined) {
      cap = { name: capNameOf(model), switched: false };
      caps.set(model, cap);
    }
    return cap;
  };

  const failed = (
    error: unknown,
    body: JsonObject,
    request: ChatRequest | EmbeddingRequest,
    sentCap: CapName,
  ): Attempt => {
    if (error instanceof APIConnectionTimeoutError) {
      return {
        kind: 'transient',
        code: 'timeout',
        message: `no answer within ${provider.timeoutSeconds} s`,
        limits: NO_LIMITS,
      };
    }
    if (error instanceof APIConnectionError || !(error instanceof APIError) || error.status === undefined) {
      return { kind: 'transient', code: 'network', message: networkMessage(error), limits: NO_LIMITS };
    }
    const status: number = error.status;
    const header: HeaderReader = (name) => error.headers?.get(name);
    const limits = readLimits(header, options.epoch());
    const told =
      error.error === undefined ? error.message.replace(/^\d{3} /, '') : JSON.stringify({ error: error.error });
    const said = readError(told);
    const message = `${status} ${said.message}`;
    const kind = errorKind(status, said, Object.keys(body));
    if (kind.why === 'transient')
      return { kind: 'transient', code: status === 429 ? 'rate-limit' : 'server', message, limits };
    if (kind.why === 'filtered') {
      return {
        kind: 'answered',
        answer: { kind: 'answered', text: '', toolCalls: [], refused: true, finishReason: 'content_filter' },
        limits,
      };
    }
    if (kind.why === 'parameter' && kind.name === sentCap && request.kind === 'chat') {
      const cap = capOf(request.model);
      if (cap.name !== sentCap) return { kind: 'again', message, limits };
      if (!cap.switched) {
        cap.name = sentCap === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
        cap.switched = true;
        return { kind: 'again', message, limits };
      }
    }
    return { kind: 'permanent', fault: kind, status, message, limits };
  };

  return {
    async attempt(request, nonce) {
      const sentCap = capOf(request.model).name;
      const body = request.kind === 'chat' ? chatBody(request, nonce, sentCap) : embeddingBody(request);
      const path = request.kind === 'chat' ? '/chat/completions' : '/embeddings';
      const start = options.ms();
      let text: string;
      let limits: Limits;
      let gateway: ReturnType<typeof readGateway>;
      try {
        const response = await client.post(path, { body }).asResponse();
        limits = readLimits((name) => response.headers.get(name), options.epoch());
        gateway = readGateway(response.headers as Iterable<readonly [string, string]>);
        text = await response.text();
      } catch (error) {
        return failed(error, body, request, sentCap);
      }
      const latencyMs = Math.round(options.ms() - start);
      let parsed: unknown;
      try {
        parsed = JSON.parse(text);
      } catch {
        return {
          kind: 'transient',
          code: 'malformed',
          message: `the answer is not JSON: ${readError(text).message.slice(0, 80)}`,
          limits,
        };
      }
      const reading = request.kind === 'chat' ? readCompletion(parsed) : readEmbedding(parsed, request.texts.length);
      if ('malformed' in reading) return { kind: 'transient', code: 'malformed', message: reading.malformed, limits };
      const answer: Omit<Answer, 'origin'> = {
        ...reading.answer,
        text: withoutNonce(reading.answer.text, nonce),
        latencyMs,
        ...gateway,
      };
      return { kind: 'answered', answer, limits };
    },
    async list() {
      try {
        const response = await client.get('/models', { timeout: LIST_TIMEOUT_MS }).asResponse();
        return readList(JSON.parse(await response.text()));
      } catch {
        return null;
      }
    },
  };
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

function readList(body: unknown): ModelList | null {
  const data: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  if (!Array.isArray(data) || data.length === 0) return null;
  const ids = new Set<string>();
  const ends = new Map<string, string>();
  for (const item of data as readonly unknown[]) {
    if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string') continue;
    ids.add(item.id);
    for (const [key, value] of Object.entries(item)) {
      if (!/deprecat|shutdown|retire|sunset|expir/i.test(key) || value === null || value === false || value === '')
        continue;
      ends.set(item.id, `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
    }
  }
  return { ids, ends };
}

/** The innermost cause says most: `connect ECONNREFUSED 127.0.0.1:1`. */
export function networkMessage(error: unknown): string {
  let at: unknown = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  if (at instanceof AggregateError && at.errors[0] instanceof Error) at = at.errors[0];
  return at instanceof Error && at.message !== '' ? at.message : 'the connection failed';
}
