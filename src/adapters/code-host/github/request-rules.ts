/** What every request to GitHub carries and may do, applied below the client's own plugins, once per attempt. */
import type { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

/** ISO time of the newest answer, by GitHub's clock. */
export interface Clock {
  newest: string | null;
}

const REQUEST_MS = 20_000;
const API_VERSION = '2022-11-28';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

export function gateRules(clock: Clock, requestMs = REQUEST_MS) {
  return ({ hook }: Pick<Octokit, 'hook'>): Record<string, never> => {
    hook.before('request', (options) => {
      options.headers.accept = 'application/vnd.github+json';
      options.headers['x-github-api-version'] = API_VERSION;
      options.request.signal = AbortSignal.timeout(requestMs);
      // Following a redirect would send the token elsewhere; a caller who wants it reads the address.
      options.request.redirect ??= 'error';
      // The server may have acted on it already, so a request that creates something is not sent twice.
      if (options.method === 'POST') options.request.retries = 0;
    });
    hook.after('request', (response, request) => {
      note(clock, response as Answer);
      const isRead = response.status === 200 || response.status === 201;
      if (!isRead || typeof response.data === 'object') return;
      // Reported as a server fault, so that a read is retried.
      const message = 'the answer is no JSON';
      throw Object.assign(new Error(message), { status: 502, request, response: { ...response, data: { message } } });
    });
    hook.error('request', (error) => {
      const { response } = error as { response?: Answer };
      if (response !== undefined) note(clock, response);
      if (response?.headers['retry-after'] !== undefined && (response.status === 403 || response.status === 429)) {
        // The throttling plugin recognizes such a limit only by these words.
        if (!/\bsecondary rate\b/i.test(error.message)) error.message += ' (secondary rate limit)';
      }
      throw error;
    });
    return {};
  };
}

function note(clock: Clock, { headers }: Answer): void {
  const at = Date.parse(String(headers['date'] ?? ''));
  if (!Number.isNaN(at)) clock.newest = new Date(at).toISOString();
}
