/** Requests to GitHub's API for one repository: one at a time, tried again where that is safe, and lists page by page. */
import { openRedaction } from '../../../text/redaction.ts';

export interface GitHubSettings {
  readonly apiUrl: string;
  readonly graphqlUrl?: string | undefined;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Waits between attempts, milliseconds; tests shorten them. */
  readonly waits?: readonly number[] | undefined;
}

/** GitHub answered, and not with what was asked for. `status` 0: no answer at all. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Paths stand below the API's address; an answer is JSON and not yet looked at. */
export interface Api {
  /** `owner/name`. */
  readonly repository: string;
  /** Its path: `/repos/owner/name`. */
  readonly repo: string;
  /** Between attempts, milliseconds. */
  readonly waits: readonly number[];
  /** ISO time of the newest answer by GitHub's clock; this machine's before the first. */
  now(): string;
  get(path: string): Promise<unknown>;
  send(method: Method, path: string, body: unknown): Promise<unknown>;
  graphql(query: string): Promise<unknown>;
  /** Items of a list over all its pages; `key` names it where it is not the answer itself. */
  pages(path: string, key?: string): AsyncIterable<unknown>;
  /** Where a path sends its reader; null where it sends nowhere. */
  redirection(path: string): Promise<string | null>;
}

const PAGE = 100;
const MAX_PAGES = 100;
const REQUEST_TIMEOUT_MS = 20_000;
const LONGEST_WAIT_MS = 30_000;
/** What GitHub asks for where an answer names a rate limit and no time. */
const UNSAID_PAUSE_MS = 60_000;

interface Answer {
  readonly body: unknown;
  /** Its header. */
  readonly date: string;
  readonly link: string;
  /** Empty save where a redirection was asked for. */
  readonly location: string;
}

interface Request {
  readonly method: Method;
  readonly url: string;
  readonly body?: unknown;
  readonly redirect: 'error' | 'manual';
}

/** A failure that may be worth another attempt. */
class Failure extends GitHubError {
  /** Milliseconds GitHub asks to wait; null: it did not. */
  readonly pause: number | null;
  constructor(status: number, message: string, pause: number | null = null) {
    super(status, message);
    this.pause = pause;
  }
}

export function openApi(settings: GitHubSettings): Api {
  const { apiUrl, repository } = settings;
  const waits = settings.waits ?? [500, 2_000];
  let newest: string | null = null;

  const asked = async (request: Request): Promise<Answer> => {
    const place = `${request.method} ${request.url.replace(apiUrl, '')}`;
    for (let attempt = 0; ; attempt++) {
      const outcome = await once(request, settings.token, place);
      if (!(outcome instanceof Failure)) {
        if (!Number.isNaN(Date.parse(outcome.date))) newest = new Date(outcome.date).toISOString();
        return outcome;
      }
      const wait = waitBefore(outcome, request.method, waits[attempt]);
      if (wait === null) throw outcome;
      await new Promise((done) => setTimeout(done, wait));
    }
  };
  const get = (path: string): Promise<Answer> => asked({ method: 'GET', url: `${apiUrl}${path}`, redirect: 'error' });

  return {
    repository,
    repo: `/repos/${repository}`,
    waits,
    now: () => newest ?? new Date().toISOString(),

    async get(path) {
      return (await get(path)).body;
    },

    async send(method, path, body) {
      return (await asked({ method, url: `${apiUrl}${path}`, body, redirect: 'error' })).body;
    },

    async graphql(query) {
      const url = settings.graphqlUrl ?? `${apiUrl}/graphql`;
      return (await asked({ method: 'POST', url, body: { query }, redirect: 'error' })).body;
    },

    async *pages(path, key) {
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { body, link } = await get(`${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
        const items = key === undefined ? body : field(body, key);
        if (!Array.isArray(items)) throw new GitHubError(502, `GET ${path}: the answer is no list`);
        yield* items;
        if (!/rel="next"/.test(link)) return;
      }
    },

    async redirection(path) {
      const url = `${apiUrl}${path}`;
      const { location } = await asked({ method: 'GET', url, redirect: 'manual' });
      return location === '' ? null : new URL(location, url).href;
    },
  };
}

async function once({ method, url, body, redirect }: Request, token: string, place: string): Promise<Answer | Failure> {
  let response: Response;
  let said: string;
  try {
    response = await fetch(url, {
      method,
      redirect,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'plumbline',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    said = await response.text();
  } catch (error) {
    const cause = error instanceof Error ? (error.cause instanceof Error ? error.cause : error) : undefined;
    // A token that no header takes is told with the header.
    const why = openRedaction([token]).text(cause?.message || 'network fault');
    return new Failure(0, `${place}: no answer (${why})`);
  }
  const { headers, status } = response;
  const location = headers.get('location') ?? '';
  const date = headers.get('date') ?? '';
  if (status === 302 && location !== '') return { body: null, date, link: '', location };
  const parsed = parsedJson(said);
  if (response.ok && parsed !== undefined) return { body: parsed, date, link: headers.get('link') ?? '', location: '' };
  const detail = text(field(parsed, 'message')).slice(0, 200) || 'no reason given';
  return new Failure(response.ok ? 502 : status, `${place}: ${status} ${detail}`, pauseAsked(headers));
}

/** Undefined where it is no JSON. */
function parsedJson(said: string): unknown {
  if (said === '') return null;
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

/** Milliseconds until the next attempt, or null for none. What may have been done must not be done twice. */
function waitBefore({ pause, status, message }: Failure, method: Method, usual: number | undefined): number | null {
  if (usual === undefined) return null;
  const limited = status === 429 || (status === 403 && (pause !== null || /rate limit/i.test(message)));
  if (limited) {
    const asked = pause ?? UNSAID_PAUSE_MS;
    return asked > LONGEST_WAIT_MS ? null : Math.max(usual, asked);
  }
  const transient = status === 0 || status >= 500;
  return transient && method !== 'POST' ? usual : null;
}

function pauseAsked(headers: Headers): number | null {
  const after = headers.get('retry-after');
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1000;
  if (headers.get('x-ratelimit-remaining') !== '0') return null;
  const reset = Number(headers.get('x-ratelimit-reset'));
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - Date.now()) : null;
}

/** What is asked for, or null where GitHub says that it is not there. */
export async function orAbsent(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}

export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
