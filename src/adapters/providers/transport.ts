/** HTTP over keep-alive sockets of node:http: a third of the CPU of the built-in fetch, and a `fetch` to hand to the SDK. */
import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Redaction } from '../../text/redaction.ts';
import type { Relay } from './proxy.ts';

export interface Sending {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Transport {
  /**
   * Resolves with the whole body, keys cut out of it and of the headers; rejects when the connection fails, the body is
   * cut, or the signal fires.
   */
  send(url: string, sending: Sending): Promise<Received>;
  /** `send` in the clothes of `fetch`; the response holds its body already. */
  readonly fetch: typeof fetch;
  /** Ends every call under way. */
  abort(why: string): void;
  close(): void;
}

/** A megabyte of answer has room in it, however it is escaped. */
const LARGEST_BODY = 8 * 1024 * 1024;
/** A reply to many texts at once. */
const LARGEST_VECTORS = 64 * 1024 * 1024;

/** A body that is read no further. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
/** Redirects of one call that are followed. */
const MOST_REDIRECTS = 5;

export async function openTransport(
  env: Readonly<Record<string, string | undefined>>,
  redaction: Redaction,
): Promise<Transport> {
  const options: AgentOptions = { keepAlive: true, keepAliveMsecs: 30_000, maxSockets: Number.POSITIVE_INFINITY };
  const isProxied = PROXY_VARIABLES.some((name) => env[name] || env[name.toUpperCase()]);
  const proxies = isProxied ? (await import('./proxy.ts')).openProxies(env, options) : null;
  const plain = new HttpAgent(options);
  const secure = new HttpsAgent(options);
  const active = new Set<ClientRequest>();
  const places = new Map<string, Place>();

  const placeAt = (url: string): Place => {
    let place = places.get(url);
    if (place === undefined) {
      place = placeOf(url, proxies?.of(new URL(url)) ?? null);
      places.set(url, place);
    }
    return place;
  };

  const once = (url: string, { method, headers, body, signal }: Sending): Promise<Received> =>
    new Promise((resolve, reject) => {
      const place = placeAt(url);
      const most = url.includes('/embeddings') ? LARGEST_VECTORS : LARGEST_BODY;
      const open = place.secure ? httpsRequest : httpRequest;
      const sent = place.headers === undefined ? headers : { ...headers, ...place.headers };
      const call = open({
        ...place.target,
        method,
        agent: place.agent ?? (place.secure ? secure : plain),
        headers: body === undefined ? sent : { ...sent, 'content-length': Buffer.byteLength(body) },
      });
      const stop = (): void => void call.destroy(new DOMException('the call was stopped', 'AbortError'));
      const settled = (): void => {
        active.delete(call);
        signal?.removeEventListener('abort', stop);
      };
      active.add(call);
      call.on('error', (error) => {
        settled();
        reject(error);
      });
      call.on('response', (response) => {
        let first: Buffer | null = null;
        let rest: Buffer[] | null = null;
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          if (size > most) call.destroy(new BodyTooLarge(`the reply is larger than ${most / 1024 / 1024} MiB`));
          if (first === null) first = part;
          else if (rest === null) rest = [first, part];
          else rest.push(part);
        });
        response.on('error', (error) => {
          settled();
          reject(error);
        });
        response.on('end', () => {
          settled();
          const bytes = rest !== null ? Buffer.concat(rest) : first;
          resolve({
            status: response.statusCode ?? 0,
            headers: redaction.value(response.headers),
            text: bytes === null ? '' : redaction.text(bytes.toString('utf8')),
          });
        });
      });
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
      call.end(body);
    });

  /** Follows a server that sends on within its own origin; to another one nothing is sent, least of all the key. */
  const send = async (url: string, sending: Sending): Promise<Received> => {
    let at = url;
    let received = await once(at, sending);
    for (let hops = 0; hops < MOST_REDIRECTS; hops++) {
      const next = redirectOf(received, at);
      if (next === null || next.origin !== new URL(at).origin) break;
      at = next.href;
      received = await once(at, sending);
    }
    return received;
  };

  const asFetch = async (input: unknown, init?: FetchInit): Promise<unknown> => {
    const headers: Record<string, string> = {};
    for (const [name, value] of init?.headers ?? []) headers[name] = value;
    const received = await send(String(input), {
      method: init?.method ?? 'GET',
      headers,
      ...(typeof init?.body === 'string' && { body: init.body }),
      ...(init?.signal && { signal: init.signal }),
    });
    return new BufferedResponse(String(input), received);
  };

  return {
    send,
    // The SDK reads only what BufferedResponse has: a real Response costs more than the call itself.
    fetch: asFetch as unknown as typeof fetch,
    abort: (why) => {
      for (const call of active) call.destroy(new Error(why));
    },
    close: () => {
      plain.destroy();
      secure.destroy();
      proxies?.close();
    },
  };
}

interface FetchInit {
  readonly method?: string;
  readonly headers?: Iterable<readonly [string, string]>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
}

interface Place {
  readonly secure: boolean;
  /** Of a proxy. */
  readonly agent?: HttpsAgent | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly target: { readonly hostname: string; readonly port: string; readonly path: string };
}

function redirectOf({ status, headers: { location } }: Received, from: string): URL | null {
  const isRedirect = [301, 302, 307, 308].includes(status);
  return isRedirect && location !== undefined && URL.canParse(location, from) ? new URL(location, from) : null;
}

function placeOf(text: string, through: HttpsAgent | Relay | null): Place {
  const url = new URL(text);
  if (through !== null && 'path' in through) {
    const { host, port, path, headers, secure } = through;
    return { secure, headers, target: { hostname: host, port: String(port), path } };
  }
  return {
    ...(through !== null && { agent: through }),
    secure: url.protocol === 'https:',
    target: { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port, path: url.pathname + url.search },
  };
}

/** The part of `Response` the SDK looks at. */
class BufferedResponse {
  readonly url: string;
  readonly status: number;
  /** Whatever the status: an SDK that makes an error of a response leaves out parts of what the server said. */
  readonly ok = true;
  readonly headers: BufferedHeaders;
  readonly body = null;
  readonly #text: string;
  constructor(url: string, received: Received) {
    this.url = url;
    this.status = received.status;
    this.headers = new BufferedHeaders(received.headers);
    this.#text = received.text;
  }
  async text(): Promise<string> {
    return this.#text;
  }
}

class BufferedHeaders {
  readonly #all: IncomingHttpHeaders;
  constructor(all: IncomingHttpHeaders) {
    this.#all = all;
  }
  get(name: string): string | null {
    return headerText(this.#all[name.toLowerCase()]);
  }
  *entries(): IterableIterator<[string, string]> {
    for (const [name, value] of Object.entries(this.#all)) yield [name, headerText(value) ?? ''];
  }
  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
}

function headerText(value: string | string[] | undefined): string | null {
  return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
}
