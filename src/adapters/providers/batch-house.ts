/** The batch interface of a vendor: orders answers at half price and collects them hours later. */
import type { BatchProvider } from '../../inputs/batches.ts';
import { parseReply } from '../../model-call/answer-limits.ts';
import type { ChatRequest } from '../../model-call/call.ts';
import {
  anthropicResult,
  anthropicState,
  type BatchItem,
  type BatchResult,
  type BatchState,
  geminiState,
  openAiResult,
  openAiState,
  resultLines,
} from '../../model-call/wires/batch.ts';
import { capNameOf, chatBody, readCompletion } from '../../model-call/wires/chat.ts';
import { GEMINI } from '../../model-call/wires/gemini.ts';
import { MESSAGES } from '../../model-call/wires/messages.ts';
import type { Reading } from '../../model-call/wires/reading.ts';
import { RESPONSES } from '../../model-call/wires/responses.ts';
import type { Sending } from '../../model-call/wires/wire.ts';
import { errorText } from '../../text/error-text.ts';
import { type Foreign, isObject } from '../../text/json-object.ts';
import { OutsideError } from '../../text/problem.ts';
import type { Transport } from '../http/transport.ts';
import { headersOf } from './house.ts';
import { filledHeaders } from './wire-attempt.ts';

export interface BatchHouse {
  /** The form of a request in a batch. */
  send(request: ChatRequest, nonce: string): Sending;
  read(body: unknown): Reading;
  /** Returns the id of the batch. Throws OrderRefused, or OutsideError where the order may have been taken. */
  create(model: string, items: readonly BatchItem[]): Promise<string>;
  look(id: string): Promise<BatchState>;
  /** A file of results. */
  results(id: string, file: string): Promise<readonly BatchResult[]>;
}

export interface BatchHouseOptions {
  readonly key: string | undefined;
  readonly transport: Transport;
}

/** The vendor has certainly taken no order, so it costs nothing. */
export class OrderRefused extends OutsideError {}

/** Nobody knows what a server did with a request for which its own time ran out. */
const REQUEST_TIMEOUT = 408;
const TIMEOUT_MS = 120_000;
/** A vendor's ids are used in paths. */
const ID = /^(?:batches\/)?[A-Za-z0-9_-]{1,200}$/;

type Ask = (method: 'GET' | 'POST', path: string, body?: Body) => Promise<string>;
interface Body {
  readonly type: string;
  readonly text: string;
}

export function openBatchHouse(provider: BatchProvider, { key, transport }: BatchHouseOptions): BatchHouse {
  const query = provider.type === 'openai' ? new URLSearchParams(provider.query).toString() : '';
  const headers = provider.type === 'openai' ? openAiHeaders(provider, key) : headersOf(provider, { key });
  const base = provider.baseUrl.replace(/\/$/, '');
  const ask: Ask = async (method, path, body) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const sent = { ...headers, ...(body === undefined ? {} : { 'content-type': body.type }) };
    const url = `${base}${path}${query === '' ? '' : `?${query}`}`;
    const { status, text } = await transport.send(url, { method, headers: sent, body: body?.text, signal });
    if (status >= 200 && status <= 299) return text;
    const said = `${method} ${path} of provider "${provider.name}": ${status} ${text.slice(0, 200)}`;
    const isRefusal = status >= 400 && status <= 499 && status !== REQUEST_TIMEOUT;
    throw isRefusal ? new OrderRefused(said) : new OutsideError(said);
  };
  switch (provider.type) {
    case 'openai':
      return openAiBatches(provider.wire, ask);
    case 'anthropic':
      return anthropicBatches(ask);
    case 'google':
      return geminiBatches(ask);
  }
}

function openAiHeaders(
  provider: Extract<BatchProvider, { type: 'openai' }>,
  key: string | undefined,
): Readonly<Record<string, string>> {
  const own = filledHeaders(provider, key);
  const isKeyed = Object.keys(own).some((name) => /^(?:authorization|api-key)$/i.test(name));
  return { ...(key === undefined || isKeyed ? {} : { authorization: `Bearer ${key}` }), ...own };
}

function openAiBatches(wire: 'chat' | 'responses', ask: Ask): BatchHouse {
  const endpoint = wire === 'chat' ? '/v1/chat/completions' : '/v1/responses';
  return {
    send: (request, nonce) =>
      wire === 'chat'
        ? { path: '/chat/completions', body: chatBody(request, nonce, capNameOf(request.model)) }
        : RESPONSES.send(request, nonce),
    read: wire === 'chat' ? readCompletion : RESPONSES.read,
    async create(_model, items) {
      const lines = items.map(({ id, body }) => JSON.stringify({ custom_id: id, method: 'POST', url: endpoint, body }));
      const file = await uploaded(ask, `${lines.join('\n')}\n`);
      const order = { input_file_id: file, endpoint, completion_window: '24h' };
      return idIn(objectIn(await ask('POST', '/batches', json(order))), 'id');
    },
    look: async (id) => openAiState(objectIn(await ask('GET', `/batches/${checked(id)}`))),
    results: async (_id, file) => resultLines(await ask('GET', `/files/${checked(file)}/content`), openAiResult),
  };
}

/** A file alone orders nothing, whatever became of it. */
async function uploaded(ask: Ask, lines: string): Promise<string> {
  try {
    return idIn(objectIn(await ask('POST', '/files', form(lines))), 'id');
  } catch (error) {
    throw new OrderRefused(errorText(error), { cause: error });
  }
}

function anthropicBatches(ask: Ask): BatchHouse {
  return {
    send: MESSAGES.send,
    read: MESSAGES.read,
    async create(_model, items) {
      const requests = items.map(({ id, body }) => ({ custom_id: id, params: body }));
      return idIn(objectIn(await ask('POST', '/messages/batches', json({ requests }))), 'id');
    },
    look: async (id) => anthropicState(objectIn(await ask('GET', `/messages/batches/${checked(id)}`))),
    // The address that the vendor names is not followed, since the key would go there.
    results: async (id) => resultLines(await ask('GET', `/messages/batches/${checked(id)}/results`), anthropicResult),
  };
}

function geminiBatches(ask: Ask): BatchHouse {
  return {
    send: GEMINI.send,
    read: GEMINI.read,
    async create(model, items) {
      const requests = items.map(({ id, body }) => ({ request: body, metadata: { key: id } }));
      const batch = { display_name: 'plumbline', input_config: { requests: { requests } } };
      const { path } = GEMINI.send({ kind: 'chat', model, messages: [] }, '');
      const text = await ask('POST', path.replace(/:generateContent$/, ':batchGenerateContent'), json({ batch }));
      return idIn(objectIn(text), 'name');
    },
    look: async (id) => geminiState(objectIn(await ask('GET', `/${checked(id)}`))),
    results: () => Promise.resolve([]),
  };
}

function json(value: object): Body {
  return { type: 'application/json', text: JSON.stringify(value) };
}

const BOUNDARY = 'plumbline-batch-5b1f0c7e9a';

/** A file in the form of a browser upload; JSON contains no line break that could end it. */
function form(text: string): Body {
  const field = (head: string, value: string): string =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
  const file = field('name="file"; filename="requests.jsonl"\r\nContent-Type: application/jsonl', text);
  return {
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    text: `${field('name="purpose"', 'batch')}${file}--${BOUNDARY}--\r\n`,
  };
}

function objectIn(text: string): Foreign {
  const parsed = parseReply(text);
  if ('value' in parsed && isObject(parsed.value)) return parsed.value;
  throw new OutsideError(`the batch interface answered with no object: ${text.slice(0, 80)}`);
}

function idIn(body: Foreign, key: string): string {
  const id = body[key];
  if (typeof id === 'string' && ID.test(id)) return id;
  throw new OutsideError(`the batch interface named no ${key} that can be asked for`);
}

function checked(id: string): string {
  if (ID.test(id)) return id;
  throw new OutsideError('the id of a batch is none');
}
