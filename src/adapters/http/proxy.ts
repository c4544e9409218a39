/** Proxies set in the environment: which one an address goes through, and how. */
import { request as httpRequest } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIPv4, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import { InputError } from '../../text/problem.ts';

type Env = Readonly<Record<string, string | undefined>>;

const CONNECT_TIMEOUT_MS = 30_000;

/** The proxy for an address, by the variable names that curl knows, in either case; null = it is called directly. */
export function proxyFor(url: URL, env: Env): URL | null {
  const named = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? variable(env, 'all_proxy');
  if (named === undefined || isExempt(url, variable(env, 'no_proxy') ?? '')) return null;
  const text = named.value.includes('://') ? named.value : `http://${named.value}`;
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new InputError({
      file: named.name,
      message:
        'names no proxy that can be used; write http://HOST:PORT or https://HOST:PORT, or list the host in NO_PROXY',
    });
  }
  return new URL(text);
}

function variable(env: Env, lower: string): { readonly name: string; readonly value: string } | undefined {
  for (const name of [lower, lower.toUpperCase()]) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== '') return { name, value };
  }
  return undefined;
}

/** `*`, a host with its subdomains, `host:port`, an address, or a range such as 10.0.0.0/8. */
function isExempt({ hostname, port, protocol }: URL, list: string | { readonly value: string }): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  const entries = (typeof list === 'string' ? list : list.value)
    .toLowerCase()
    .slice(0, 20_000)
    .split(/[\s,]+/);
  return entries.some((entry) => {
    if (entry === '') return false;
    if (entry === '*') return true;
    if (entry.includes('/')) return isInRange(host, entry);
    const [, name = entry, wantedPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== ownPort) return false;
    const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
  });
}

function isInRange(host: string, range: string): boolean {
  const [base = '', bits = ''] = range.split('/');
  const width = Number(bits);
  if (!isIPv4(host) || !isIPv4(base) || !/^\d{1,2}$/.test(bits) || width > 32) return false;
  const number = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - width);
  return Math.floor(number(host) / size) === Math.floor(number(base) / size);
}

/** Credentials for a proxy that requires them. */
function credentials({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function addressOf({ hostname, port, protocol }: URL): { readonly host: string; readonly port: number } {
  const usual = protocol === 'https:' ? 443 : 80;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? usual : Number(port) };
}

/** Through a tunnel that the proxy opens: it sees only the host. */
export class TunnelAgent extends HttpsAgent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: ConnectionOptions,
    callback?: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const { host = '', port = 443 } = options;
    const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const open = this.#proxy.protocol === 'https:' ? httpsRequest : httpRequest;
    // On an error the socket argument is ignored.
    const failed = (error: Error): void => callback?.(error, new Socket());
    const asking = open({
      ...addressOf(this.#proxy),
      method: 'CONNECT',
      path: target,
      agent: false,
      headers: { host: target, ...credentials(this.#proxy) },
      timeout: CONNECT_TIMEOUT_MS,
    });
    asking.once('timeout', () => asking.destroy(new Error(`the proxy ${this.#proxy.host} does not answer`)));
    asking.once('error', (error) => failed(new Error(`the proxy ${this.#proxy.host}: ${error.message}`)));
    asking.once('connect', (response, socket) => {
      if (response.statusCode === 200) {
        callback?.(null, connectTls({ ...options, socket }));
        return;
      }
      socket.destroy();
      failed(
        new Error(`the proxy ${this.#proxy.host} answered ${response.statusCode ?? 'nothing'} to CONNECT ${target}`),
      );
    });
    asking.end();
    return undefined;
  }
}

/** How a plain request is sent to a proxy: with the whole address and the credentials. */
export interface Relay {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secure: boolean;
}

/** One agent per proxy; null = straight to the address. */
export function openProxies(
  env: Env,
  options: AgentOptions,
): {
  readonly of: (url: URL) => TunnelAgent | Relay | null;
  readonly close: () => void;
} {
  const tunnels = new Map<string, TunnelAgent>();
  return {
    of(url) {
      const proxy = proxyFor(url, env);
      if (proxy === null) return null;
      if (url.protocol !== 'https:') {
        const headers = { host: url.host, ...credentials(proxy) };
        return { ...addressOf(proxy), path: url.href, headers, secure: proxy.protocol === 'https:' };
      }
      let tunnel = tunnels.get(proxy.href);
      if (tunnel === undefined) {
        tunnel = new TunnelAgent(proxy, options);
        tunnels.set(proxy.href, tunnel);
      }
      return tunnel;
    },
    close() {
      for (const tunnel of tunnels.values()) tunnel.destroy();
    },
  };
}
