/** HTTP over keep-alive sockets of node:http, at a third of the CPU of the built-in fetch. */
import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
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
   * Resolves with the whole body; keys are cut out of it and of the headers. Rejects when the connection fails, the
   * body is incomplete, or the signal fires.
   */
  send(url: string, sending: Sending): Promise<Received>;
  /** `send` without following redirects: the caller gets a redirect as an ordinary answer. */
  once(url: string, sending: Sending): Promise<Received>;
  /** Ends every call under way. */
  abort(why: string): void;
  close(): void;
}

/** Has room for a megabyte of answer, however it is escaped. */
const LARGEST_BODY = 8 * 1024 * 1024;
/** A reply to many texts at once, or a page of a hundred comments. */
export const LARGEST_LIST = 64 * 1024 * 1024;

/** Beyond this size a body is not read further. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

export interface TransportLimits {
  /** A socket unused for this long is closed: the server may have closed it, and what is sent then is lost. */
  readonly idleMs?: number | undefined;
  /** Size of a body in bytes. */
  readonly largest?: number | undefined;
}

const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
/** The most redirects of one call that are followed. */
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

  const once = async (url: string, sending: Sending): Promise<Received> => {
    const place = placeAt(url);
    const { target, headers, agent = place.secure ? secure : plain } = place;
    const { method, body } = sending;
    const sent = headers === undefined ? sending.headers : { ...sending.headers, ...headers };
    const open = place.secure ? httpsRequest : httpRequest;
    const most = url.includes('/embeddings') ? LARGEST_LIST : largest;
    const call = open({
      ...target,
      method,
      agent,
      headers: body === undefined ? sent : { ...sent, 'content-length': Buffer.byteLength(body) },
    });
    active.add(call);
    try {
      const { response, text } = await answerOf(call, sending, most);
      const { statusCode = 0, headers: received } = response;
      return { status: statusCode, headers: redaction.value(received), text: redaction.text(text) };
    } finally {
      active.delete(call);
    }
  };

  /** Follows a redirect within the server's own origin; nothing is sent to another one, least of all the key. */
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

/**
 * Sends the body and reads the whole answer; rejects when the connection fails, the answer is incomplete, or the signal
 * fires.
 */
function answerOf(
  call: ClientRequest,
  { body, signal }: Sending,
  most: number,
): Promise<{ readonly response: IncomingMessage; readonly text: string }> {
  const stop = (): void => void call.destroy(new DOMException('the call was stopped', 'AbortError'));
  const answer = new Promise<{ readonly response: IncomingMessage; readonly text: string }>((resolve, reject) => {
    call.on('error', reject);
    call.on('response', (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > most) call.destroy(new BodyTooLarge(`the reply is larger than ${most / 1024 / 1024} MiB`));
        parts.push(part);
      });
      response.on('error', reject);
      response.on('end', () => resolve({ response, text: textOf(parts) }));
    });
  });
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop, { once: true });
  call.end(body);
  return answer.finally(() => signal?.removeEventListener('abort', stop));
}

/** Most answers arrive in one part, which need not be copied. */
function textOf([first, ...rest]: readonly Buffer[]): string {
  if (first === undefined) return '';
  return (rest.length === 0 ? first : Buffer.concat([first, ...rest])).toString('utf8');
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
