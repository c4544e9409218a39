/** HTTP over keep-alive sockets of node:http, at a third of the CPU of the built-in fetch. */
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
  /** `send` that follows no redirect: the caller gets it as the answer that it is. */
  once(url: string, sending: Sending): Promise<Received>;
  /** Ends every call under way. */
  abort(why: string): void;
  close(): void;
}

/** A megabyte of answer has room in it, however it is escaped. */
const LARGEST_BODY = 8 * 1024 * 1024;
/** A reply to many texts at once, or a page of a hundred comments. */
export const LARGEST_LIST = 64 * 1024 * 1024;

/** A body that is read no further. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

export interface TransportLimits {
  /** A socket that is unused for so long is closed: the server may have closed it, and what is sent then is lost. */
  readonly idleMs?: number | undefined;
  /** Bytes of a body. */
  readonly largest?: number | undefined;
}

const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
/** Redirects of one call that are followed. */
const MOST_REDIRECTS = 5;

export async function openTransport(
  env: Readonly<Record<string, string | undefined>>,
  redaction: Redaction,
  { idleMs, largest = LARGEST_BODY }: TransportLimits = {},
): Promise<Transport> {
  const options: AgentOptions = {
    keepAlive: true,
    keepAliveMsecs: 30_000,
    maxSockets: Number.POSITIVE_INFINITY,
    ...(idleMs !== undefined && { timeout: idleMs }),
  };
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
      const most = url.includes('/embeddings') ? LARGEST_LIST : largest;
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

  return {
    send,
    once,
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

interface Place {
  readonly secure: boolean;
  /** Of a proxy. */
  readonly agent?: HttpsAgent | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly target: { readonly hostname: string; readonly port: string; readonly path: string };
}

/** Null where the answer is no redirect that can be followed. */
export function redirectOf({ status, headers: { location } }: Received, from: string): URL | null {
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
