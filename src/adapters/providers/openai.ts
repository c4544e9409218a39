/**
 * OpenAI-compatible endpoints: addressed by the SDK, sent over our own transport, one attempt at a time; every outcome
 * is a value.
 */

import type { OpenAiProvider } from '../../inputs/provider.ts';
import { parseReply } from '../../model-call/answer-limits.ts';
import type { ChatRequest, EmbeddingRequest } from '../../model-call/call.ts';
import {
  type CapName,
  capNameOf,
  chatBody,
  embeddingBody,
  readCompletion,
  readEmbedding,
} from '../../model-call/wires/chat.ts';
import type { Reading } from '../../model-call/wires/reading.ts';
import { RESPONSES } from '../../model-call/wires/responses.ts';
import { namesIn, type Sending } from '../../model-call/wires/wire.ts';
import { fetchOver } from '../http/buffered-fetch.ts';
import { type Attempt, refusedAttempt } from './attempt.ts';
import { readModelList } from './model-list.ts';
import {
  brokenOff,
  filledHeaders,
  LIST_TIMEOUT_MS,
  posted,
  readArrived,
  type Wire,
  type WireOptions,
} from './wire-attempt.ts';

/** Loads the SDK: call it only if a request will be sent. */
export async function openOpenAi(provider: OpenAiProvider, options: WireOptions): Promise<Wire> {
  const { OpenAI } = await import('openai/client');
  const headers = filledHeaders(provider, options.key);
  const keyInHeader = Object.keys(headers).some((name) => /^(authorization|api-key)$/i.test(name));
  const client = new OpenAI({
    baseURL: provider.baseUrl,
    apiKey: options.key ?? 'none',
    // Uses nothing from the environment except the key that the config names.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: provider.timeoutSeconds * 1000,
    fetch: fetchOver(options.transport),
    defaultHeaders: { ...(options.key === undefined || keyInHeader ? { Authorization: null } : {}), ...headers },
    defaultQuery: { ...provider.query },
  });
  /** Asks the client once per path where a request goes and with which headers: both are the same for every body. */
  const addresses = new Map<string, Promise<Address>>();
  const caps = new CapNames();

  const addressOf = (path: string): Promise<Address> => {
    let address = addresses.get(path);
    if (address === undefined) {
      address = client
        .buildRequest({ method: 'post', path, body: {} })
        .then(({ req, url }) => ({ url, headers: Object.fromEntries(req.headers) }));
      addresses.set(path, address);
    }
    return address;
  };

  return {
    async attempt(request, nonce) {
      const cap = caps.of(request.model);
      const { sending, read: reader } = exchangeOf(provider, request, nonce, cap);
      const address = await addressOf(sending.path).catch(brokenOff);
      if (!('url' in address)) return address;
      const { timeoutSeconds } = provider;
      const sent = await posted({ ...address, body: JSON.stringify(sending.body), timeoutSeconds }, options);
      if ('kind' in sent) return sent;
      const read = readArrived(sent, reader, nonce, options.epoch());
      if ('kind' in read) return read;
      const attempt = refusedAttempt({ ...read, sent: namesIn(sending.body) });
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

/** Where requests of one kind go. */
interface Address {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Builds the request and reads the reply. */
function exchangeOf(
  { wire }: OpenAiProvider,
  request: ChatRequest | EmbeddingRequest,
  nonce: string,
  cap: CapName,
): { readonly sending: Sending; readonly read: (body: unknown) => Reading } {
  if (request.kind === 'embedding') {
    const count = request.texts.length;
    return {
      sending: { path: '/embeddings', body: embeddingBody(request) },
      read: (body) => readEmbedding(body, count),
    };
  }
  switch (wire) {
    case 'chat':
      return { sending: { path: '/chat/completions', body: chatBody(request, nonce, cap) }, read: readCompletion };
    case 'responses':
      return { sending: RESPONSES.send(request, nonce), read: RESPONSES.read };
  }
}

/**
 * The endpoint's name for the cap on answer tokens: learned once per model, and tried first with the provider's next
 * one.
 */
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
