/** A `fetch` over the transport, for clients that accept one: the body is complete when the response arrives. */
import type { IncomingHttpHeaders } from 'node:http';
import { type Received, redirectOf, type Transport } from './transport.ts';

/** The clients read only what `BufferedResponse` offers: a real Response costs more than the call itself. */
export function fetchOver(transport: Pick<Transport, 'send' | 'once'>): typeof fetch {
  const fetched = async (input: string | URL, init: FetchInit = {}): Promise<BufferedResponse> => {
    const url = String(input);
    const { method = 'GET', body, signal, redirect = 'follow' } = init;
    const sending = {
      method,
      headers: headersOf(init.headers),
      ...(typeof body === 'string' && { body }),
      ...(signal && { signal }),
    };
    if (redirect === 'follow') return new BufferedResponse(url, await transport.send(url, sending));
    const received = await transport.once(url, sending);
    if (redirect === 'error' && redirectOf(received, url) !== null) {
      throw new Error(`the server sends on to another address (${received.status}), which is not followed`);
    }
    return new BufferedResponse(url, received);
  };
  return fetched as unknown as typeof fetch;
}

type GivenHeaders = Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

interface FetchInit {
  readonly method?: string;
  readonly headers?: GivenHeaders;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
  readonly redirect?: 'follow' | 'error' | 'manual';
}

function headersOf(given: GivenHeaders = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(isIterable(given) ? given : Object.entries(given));
}

function isIterable(given: GivenHeaders): given is Iterable<readonly [string, string]> {
  return Symbol.iterator in given;
}

/** The part of `Response` that the clients use. */
class BufferedResponse {
  readonly url: string;
  readonly status: number;
  /** Available whatever the status: an SDK that turns a response into an error drops parts of what the server said. */
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
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new TextEncoder().encode(this.#text).buffer;
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
