/** Anthropic, Google and Bedrock: each request is in the vendor's wire format, over our own transport. */
import type { HouseProvider, OpenAiProvider } from '../../inputs/provider.ts';
import { KEY_HEADERS } from '../../inputs/provider-keys.ts';
import { parseReply } from '../../model-call/answer-limits.ts';
import { CONVERSE } from '../../model-call/wires/converse.ts';
import { GEMINI } from '../../model-call/wires/gemini.ts';
import { MESSAGES } from '../../model-call/wires/messages.ts';
import { namesIn, type WireFormat } from '../../model-call/wires/wire.ts';
import { refusedAttempt } from './attempt.ts';
import { readModelList } from './model-list.ts';
import { signed } from './sigv4.ts';
import {
  filledHeaders,
  LIST_TIMEOUT_MS,
  noEmbeddings,
  posted,
  readArrived,
  type Wire,
  type WireOptions,
} from './wire-attempt.ts';

/** OpenAI's format is handled by its own client. */
type House = Exclude<HouseProvider, OpenAiProvider>;

export function openHouse(provider: House, options: WireOptions): Wire {
  const { transport } = options;
  const format = formatOf(provider);
  const fixed = headersOf(provider, options);

  return {
    async attempt(request, nonce) {
      if (request.kind === 'embedding') return noEmbeddings(provider.type);
      const { path, body } = format.send(request, nonce);
      const url = `${provider.baseUrl}${path}`;
      const text = JSON.stringify(body);
      const headers = { ...fixed, ...signature(provider, options, url, text) };
      const sent = await posted({ url, headers, body: text, timeoutSeconds: provider.timeoutSeconds }, options);
      if ('kind' in sent) return sent;
      const read = readArrived(sent, format.read, nonce, options.epoch());
      return 'kind' in read ? read : refusedAttempt({ ...read, sent: namesIn(body) });
    },
    async list() {
      const url = listUrl(provider);
      if (url === null) return null;
      const signal = AbortSignal.timeout(LIST_TIMEOUT_MS);
      try {
        const received = await transport.send(url, { method: 'GET', headers: fixed, signal });
        const parsed = parseReply(received.text);
        return 'fault' in parsed ? null : readModelList(parsed.value);
      } catch {
        return null;
      }
    },
  };
}

/** Where the vendor lists its models; null = nowhere. */
function listUrl({ type, baseUrl }: House): string | null {
  switch (type) {
    case 'anthropic':
    case 'google':
      return `${baseUrl}/models`;
    case 'bedrock':
      // Its runtime has no list.
      return null;
  }
}

function formatOf({ type }: House): WireFormat {
  switch (type) {
    case 'anthropic':
      return MESSAGES;
    case 'google':
      return GEMINI;
    case 'bedrock':
      return CONVERSE;
  }
}

/** A header set by the user replaces ours. */
export function headersOf(provider: House, { key }: Pick<WireOptions, 'key'>): Readonly<Record<string, string>> {
  const own = filledHeaders(provider, key);
  const names = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const isKeyed = KEY_HEADERS.some((name) => names.has(name));
  const ours = {
    'content-type': 'application/json',
    ...(isKeyed ? {} : keyHeader(provider, key)),
    ...versionOf(provider),
  };
  return { ...Object.fromEntries(Object.entries(ours).filter(([name]) => !names.has(name))), ...own };
}

function keyHeader({ type }: House, key: string | undefined): Readonly<Record<string, string>> {
  if (key === undefined) return {};
  switch (type) {
    case 'anthropic':
      return { 'x-api-key': key };
    case 'google':
      return { 'x-goog-api-key': key };
    case 'bedrock':
      return { authorization: `Bearer ${key}` };
  }
}

function versionOf(provider: House): Readonly<Record<string, string>> {
  switch (provider.type) {
    case 'anthropic':
      return { 'anthropic-version': provider.version };
    case 'google':
    case 'bedrock':
      return {};
  }
}

function signature(
  provider: House,
  { signing, epoch }: WireOptions,
  url: string,
  body: string,
): Readonly<Record<string, string>> {
  switch (provider.type) {
    case 'anthropic':
    case 'google':
      return {};
    case 'bedrock':
      if (signing === null) return {};
      return signed({ url, body, region: provider.region, service: 'bedrock' }, signing, new Date(epoch()));
  }
}
