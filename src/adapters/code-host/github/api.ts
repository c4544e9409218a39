/**
 * The official client for one repository, with the gate's rules: what is retried, how long it waits, what an error
 * says.
 */
import type { ThrottlingOptions } from '@octokit/plugin-throttling';
import { CodeHostError } from '../../../run/code-host.ts';
import { errorText } from '../../../text/error-text.ts';
import { openRedaction } from '../../../text/redaction.ts';
import { type Clock, gateRules, type Octokit } from './request-rules.ts';

export interface GitHubSettings {
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Milliseconds that count as a second in waits between attempts; tests shorten it. */
  readonly second?: number | undefined;
  /** Longest that one request may take; tests shorten it. */
  readonly requestMs?: number | undefined;
  /** The step's environment, which may name proxies; default the process's own. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface Api {
  readonly repository: string;
  /** The repository in the form that every request uses. */
  readonly at: { readonly owner: string; readonly repo: string };
  readonly second: number;
  readonly now: () => string;
  /** What `read` returns for an answer. */
  ask<T, R>(request: (octokit: Octokit) => Promise<{ readonly data: T }>, read: (data: T) => R): Promise<R>;
  /** What `read` returns for each item of a list, over all its pages. */
  list<T, R>(
    request: (octokit: Octokit) => AsyncIterable<{ readonly data: readonly T[] }>,
    read: (item: T) => R,
  ): AsyncIterable<R>;
  /** The address that an answer redirects to; null if it does not redirect. */
  address(
    request: (octokit: Octokit) => Promise<{ readonly headers: { readonly location?: string | undefined } }>,
  ): Promise<string | null>;
  /** The login that the token writes as, asked by GraphQL. */
  viewer(): Promise<string>;
}

/** Items per page; `list` asks for at most a hundred pages. */
export const PER_PAGE = 100;
const MOST_PAGES = 100;
const RETRIES = 2;
const LONGEST_WAIT_SECONDS = 30;
/**
 * All 4xx are final: GitHub would refuse again. Rate limits among them are left to the throttling plugin, which waits.
 */
const REFUSED = Array.from({ length: 100 }, (_, at) => 400 + at);

export function openApi({
  apiUrl,
  token,
  repository,
  second = 1000,
  requestMs,
  env = process.env,
}: GitHubSettings): Api {
  const [owner = '', repo = ''] = repository.split('/');
  const clock: Clock = { newest: null };
  const now = (): string => clock.newest ?? new Date().toISOString();
  let opened: Promise<Octokit> | undefined;
  const octokit = (): Promise<Octokit> => {
    opened ??= openOctokit({ apiUrl, token, second, requestMs, clock, env });
    return opened;
  };
  const failed = (error: unknown): CodeHostError => asHostError(error, apiUrl, token);

  return {
    repository,
    at: { owner, repo },
    second,
    now,
    async ask(request, read) {
      try {
        const { data } = await request(await octokit());
        return read(data);
      } catch (error) {
        throw failed(error);
      }
    },
    async *list(request, read) {
      let pages = 0;
      try {
        for await (const { data } of request(await octokit())) {
          for (const item of data) yield read(item);
          pages += 1;
          if (pages >= MOST_PAGES) return;
        }
      } catch (error) {
        throw failed(error);
      }
    },
    async address(request) {
      try {
        const { location } = (await request(await octokit())).headers;
        return location === undefined ? null : new URL(location, apiUrl).href;
      } catch (error) {
        throw failed(error);
      }
    },
    async viewer() {
      const { graphql } = await octokit();
      const { viewer } = await graphql<{ readonly viewer: { readonly login: string } }>('query { viewer { login } }');
      return viewer.login;
    },
  };
}

/** A server may close a connection that is idle for longer, and anything then sent on it is lost. */
const IDLE_MS = 4_000;

/** Uses the transport of the model calls, which starts in a tenth of the time that Node's own `fetch` takes. */
async function openFetch(env: NonNullable<GitHubSettings['env']>): Promise<typeof fetch> {
  const [{ LARGEST_LIST, openTransport }, { fetchOver }] = await Promise.all([
    import('../../http/transport.ts'),
    import('../../http/buffered-fetch.ts'),
  ]);
  const send = fetchOver(await openTransport(env, openRedaction(), { idleMs: IDLE_MS, largest: LARGEST_LIST }));
  return async (input, init) => {
    try {
      return await send(input, init);
    } catch (error) {
      // The client recognizes a request that timed out by the reason of its signal.
      throw init?.signal?.aborted ? init.signal.reason : error;
    }
  };
}

interface Opening {
  readonly apiUrl: string;
  readonly token: string;
  readonly second: number;
  readonly requestMs: number | undefined;
  readonly clock: Clock;
  readonly env: NonNullable<GitHubSettings['env']>;
}

/** Loaded for the first request: a run without a token never needs it. */
async function openOctokit({ apiUrl, token, second, requestMs, clock, env }: Opening): Promise<Octokit> {
  const [fetch, { getOctokit }, { retry }, { throttling }] = await Promise.all([
    openFetch(env),
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const isWorthWaiting = (seconds: number, _options: object, _octokit: object, retries: number): boolean =>
    seconds <= LONGEST_WAIT_SECONDS && retries < RETRIES;
  const silent = (): void => undefined;
  const spaced = writeSpacing(second);
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { fetch },
      userAgent: 'plumbline',
      // The client would print its own warnings, which quote the server.
      log: { debug: silent, info: silent, warn: silent, error: silent },
      // Half a second, then two: the plugin waits for the square of the attempt's number.
      retry: { retries: RETRIES, retryAfterBaseValue: second / 2, doNotRetry: REFUSED },
      throttle: {
        id: `${apiUrl} ${second}`,
        retryAfterBaseValue: second,
        onRateLimit: isWorthWaiting,
        onSecondaryRateLimit: isWorthWaiting,
        write: spaced,
        notifications: spaced,
      },
    },
    gateRules(clock, requestMs),
    throttling,
    retry,
  );
}

/**
 * GitHub asks those who write a lot to wait a second between two writes; a run with a handful of writes need not wait.
 */
const UNSPACED_WRITES = 10;

type WriteGroup = NonNullable<ThrottlingOptions['write']>;

function writeSpacing(second: number): WriteGroup {
  let writes = 0;
  const limiter = {
    async schedule<T>(_options: object, act: () => Promise<T>): Promise<T> {
      writes += 1;
      if (writes > UNSPACED_WRITES) await new Promise((done) => setTimeout(done, second));
      return act();
    },
  };
  // These two are all that the plugin calls on a group of limiters.
  return { key: () => limiter } as unknown as WriteGroup;
}

/**
 * An error of the client in the gate's words; any error that is not about a request means that the reply could not be
 * read.
 */
function asHostError(error: unknown, apiUrl: string, token: string): CodeHostError {
  if (error instanceof CodeHostError) return error;
  if (!isRequestError(error)) {
    return new CodeHostError(502, `the answer has another form than GitHub's (${errorText(error)})`);
  }
  const { request, response, status } = error;
  const place = `${request.method} ${request.url.replace(apiUrl, '').replace(/\?.*$/s, '')}`;
  // If a token is not valid in a header, the error's message contains the whole header.
  if (response === undefined)
    return new CodeHostError(0, `${place}: no answer (${openRedaction([token]).text(causeOf(error))})`);
  const said = response.data;
  const message = typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : '';
  return new CodeHostError(status, `${place}: ${status} ${message.slice(0, 200) || 'no reason given'}`);
}

interface RequestFault extends Error {
  readonly status: number;
  readonly request: { readonly method: string; readonly url: string };
  readonly response?: { readonly data: unknown } | undefined;
}

function isRequestError(error: unknown): error is RequestFault {
  return error instanceof Error && 'request' in error && 'status' in error;
}

function causeOf(error: Error): string {
  const { cause } = error;
  return (cause instanceof Error ? cause.message : '') || error.message || 'network fault';
}

/** The requested object, or null if GitHub says that it does not exist. */
export async function orAbsent<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CodeHostError && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}
