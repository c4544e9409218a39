/**
 * GitHub's API for one repository. Plain `fetch`: the toolkit's client costs two to three times the start time of what a
 * skipped run does in all, and a dozen requests are all there is.
 */
import {
  ACCEPT_LABEL,
  type AcceptanceFacts,
  acceptance,
  acceptanceClaim,
  type LabelEvent,
  type Permission,
  type PullComment,
  queuedPull,
  readState,
} from '../core/accepting.ts';
import type { GateEvent } from '../core/event.ts';
import type { Accepted } from '../core/record.ts';
import { isMarked } from '../core/report/marker.ts';
import type { CommitLookup } from './revisions.ts';
import type { Annotation } from './runner.ts';

export interface GitHubSettings {
  readonly apiUrl: string;
  readonly graphqlUrl?: string | undefined;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Waits between attempts, milliseconds; tests shorten them. */
  readonly waits?: readonly number[] | undefined;
}

export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly fork: boolean;
  readonly open: boolean;
}

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface Artifact {
  readonly id: number;
  /** Of its zip. */
  readonly bytes: number;
  readonly expired: boolean;
  readonly createdAt: string;
  /** Branch of the run that uploaded it; null where that run was of another repository, such as a fork. */
  readonly branch: string | null;
}

export interface BranchFile {
  /** Of the blob. */
  readonly sha: string;
  readonly text: string;
}

export interface GitHub extends CommitLookup {
  readonly repository: string;
  /** Artifacts of a name, in GitHub's order: newest first. Needs `actions: read`. */
  artifacts(name: string): AsyncIterable<Artifact>;
  /** Where the zip of one lies: a signed address, mostly of another host. It is a secret, and needs no token. */
  artifactAddress(id: number): Promise<string>;
  /** Login the token writes as. */
  viewer(): Promise<string>;
  pull(number: number): Promise<PullRequest>;
  /** All comments, oldest first. */
  comments(number: number): Promise<readonly PullComment[]>;
  labelEvents(number: number): Promise<readonly LabelEvent[]>;
  permission(login: string): Promise<Permission>;
  /** Our one comment on a pull request, or null; further ones of ours are removed. Never a stranger's. */
  sticky(number: number): Promise<StickyComment | null>;
  /** Edits `earlier`, or creates. */
  writeComment(number: number, body: string, earlier: StickyComment | null): Promise<StickyComment>;
  /** The open issue whose body starts with `marker`, written by us. */
  issue(marker: string): Promise<{ readonly number: number; readonly body: string } | null>;
  openIssue(title: string, body: string): Promise<number>;
  updateIssue(number: number, change: { readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<void>;
  /** Needs `checks: write`; returns the address of its page. */
  createCheckRun(check: CheckRun): Promise<string>;
  /** False where a branch of that name is there already. Needs `contents: write`. */
  createBranch(name: string, sha: string): Promise<boolean>;
  /** A file as a branch holds it; null = it is not there. */
  branchFile(branch: string, path: string): Promise<BranchFile | null>;
  /** Commits a file to a branch; false where it is no longer `earlier` there. Needs `contents: write`. */
  commitFile(branch: string, path: string, text: string, message: string, earlier: BranchFile | null): Promise<boolean>;
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

const CHECK_SUMMARY_LIMIT = 65_535;
const ANNOTATIONS_PER_REQUEST = 50;
const PAGE = 100;
const MAX_PAGES = 100;
const REQUEST_TIMEOUT_MS = 20_000;
const LONGEST_WAIT_MS = 30_000;
/** Author of what a workflow's own token writes, where GraphQL does not say. */
const WORKFLOW_BOT = 'github-actions[bot]';

interface Answer {
  readonly body: unknown;
  readonly link: string;
  /** Where GitHub sent us; only where a redirection was asked for. */
  readonly location: string;
}

type Redirection = 'refused' | 'wanted';

export function openGitHub(settings: GitHubSettings): GitHub {
  const { repository } = settings;
  const waits = settings.waits ?? [500, 2_000];
  const repo = `/repos/${repository}`;
  let viewer: Promise<string> | undefined;

  const send = async (
    method: string,
    url: string,
    body?: unknown,
    redirection: Redirection = 'refused',
  ): Promise<Answer> => {
    const place = `${method} ${url.replace(settings.apiUrl, '')}`;
    for (let attempt = 0; ; attempt++) {
      const outcome = await once(method, url, body, place, redirection);
      if (!(outcome instanceof GitHubError)) return outcome;
      const wait = waitBefore(outcome, method, waits[attempt]);
      if (wait === null) throw outcome;
      await new Promise((done) => setTimeout(done, wait));
    }
  };

  const once = async (
    method: string,
    url: string,
    body: unknown,
    place: string,
    redirection: Redirection,
  ): Promise<Answer | Failure> => {
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method,
        redirect: redirection === 'wanted' ? 'manual' : 'error',
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${settings.token}`,
          'user-agent': 'plumbline',
          'x-github-api-version': '2022-11-28',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch (error) {
      const cause = error instanceof Error ? (error.cause instanceof Error ? error.cause : error) : undefined;
      return new Failure(0, `${place}: no answer (${cause?.message || 'network fault'})`);
    }
    let parsed: unknown;
    try {
      parsed = text === '' ? null : JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    const { headers } = response;
    const location = headers.get('location') ?? '';
    if (response.status === 302 && location !== '') return { body: null, link: '', location };
    if (response.ok && parsed !== undefined) return { body: parsed, link: headers.get('link') ?? '', location: '' };
    const said = field(parsed, 'message');
    const detail = typeof said === 'string' ? said.slice(0, 200) : 'no reason given';
    const pause = pauseAsked(headers);
    return new Failure(response.ok ? 502 : response.status, `${place}: ${response.status} ${detail}`, pause);
  };

  const get = (path: string): Promise<Answer> => send('GET', `${settings.apiUrl}${path}`);
  const pages = async function* (path: string): AsyncGenerator<unknown> {
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { body, link } = await get(`${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
      if (!Array.isArray(body)) throw new GitHubError(502, `GET ${path}: the answer is no list`);
      yield* body;
      if (!/rel="next"/.test(link)) return;
    }
  };
  const absentIs404 = async <T>(asked: Promise<T>): Promise<T | null> => {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return null;
      throw error;
    }
  };
  const isOurs = async (user: unknown): Promise<boolean> => {
    const login = field(user, 'login');
    const me = await github.viewer();
    return login === me || (field(user, 'type') === 'Bot' && login === `${me}[bot]`);
  };

  const github: GitHub = {
    repository,

    async *artifacts(name) {
      for (let page = 1; page <= MAX_PAGES; page++) {
        const query = `name=${encodeURIComponent(name)}&per_page=${PAGE}&page=${page}`;
        const { body, link } = await get(`${repo}/actions/artifacts?${query}`);
        const items = field(body, 'artifacts');
        if (!Array.isArray(items)) throw new GitHubError(502, 'the answer is no list of artifacts');
        for (const item of items) {
          const run = field(item, 'workflow_run');
          const home = field(run, 'repository_id');
          const isHome = typeof home === 'number' && field(run, 'head_repository_id') === home;
          const branch = field(run, 'head_branch');
          if (field(item, 'name') !== name) continue;
          yield {
            id: Number(field(item, 'id')),
            bytes: Number(field(item, 'size_in_bytes')),
            expired: field(item, 'expired') !== false,
            createdAt: text(field(item, 'created_at')),
            branch: isHome && typeof branch === 'string' ? branch : null,
          };
        }
        if (!/rel="next"/.test(link)) return;
      }
    },

    async artifactAddress(id) {
      const url = `${settings.apiUrl}${repo}/actions/artifacts/${id}/zip`;
      const { location } = await send('GET', url, undefined, 'wanted');
      if (location === '') throw new GitHubError(502, 'the artifact has no address');
      return new URL(location, url).href;
    },

    viewer() {
      // `GET /user` is refused to a workflow's token; GraphQL answers it.
      viewer ??= send('POST', settings.graphqlUrl ?? `${settings.apiUrl}/graphql`, {
        query: 'query { viewer { login } }',
      })
        .then(({ body }) => field(field(field(body, 'data'), 'viewer'), 'login'))
        .catch(() => undefined)
        .then((login) => (typeof login === 'string' && login !== '' ? login : WORKFLOW_BOT));
      return viewer;
    },

    async pull(number) {
      const { body } = await get(`${repo}/pulls/${number}`);
      const head = field(body, 'head');
      const labels = field(body, 'labels');
      return {
        number,
        headSha: text(field(head, 'sha')),
        body: text(field(body, 'body')),
        labels: (Array.isArray(labels) ? labels : []).map((label) => text(field(label, 'name'))),
        fork: field(field(head, 'repo'), 'full_name') !== repository,
        open: field(body, 'state') === 'open',
      };
    },

    async comments(number) {
      const found: PullComment[] = [];
      for await (const item of pages(`${repo}/issues/${number}/comments`)) {
        const author = text(field(field(item, 'user'), 'login'));
        found.push({ author, body: text(field(item, 'body')), at: text(field(item, 'created_at')) });
      }
      return found;
    },

    async labelEvents(number) {
      const found: LabelEvent[] = [];
      for await (const item of pages(`${repo}/issues/${number}/events`)) {
        const event = field(item, 'event');
        if (event !== 'labeled' && event !== 'unlabeled') continue;
        found.push({
          event,
          label: text(field(field(item, 'label'), 'name')),
          actor: text(field(field(item, 'actor'), 'login')),
          at: text(field(item, 'created_at')),
        });
      }
      return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    },

    async permission(login) {
      const found = await absentIs404(get(`${repo}/collaborators/${encodeURIComponent(login)}/permission`));
      const level = field(found?.body, 'permission');
      return level === 'admin' || level === 'write' || level === 'read' ? level : 'none';
    },

    async sticky(number) {
      const ours: StickyComment[] = [];
      for await (const item of pages(`${repo}/issues/${number}/comments`)) {
        const body = text(field(item, 'body'));
        const id = field(item, 'id');
        if (!isMarked(body) || typeof id !== 'number') continue;
        if (await isOurs(field(item, 'user'))) ours.push({ id, url: text(field(item, 'html_url')), body });
      }
      const [first, ...rest] = ours.sort((a, b) => a.id - b.id);
      // Two runs at once may each have created one; the oldest stays, where people have linked it.
      for (const { id } of rest) {
        await send('DELETE', `${settings.apiUrl}${repo}/issues/comments/${id}`).catch(() => undefined);
      }
      return first ?? null;
    },

    async writeComment(number, body, earlier) {
      const { body: written } =
        earlier === null
          ? await send('POST', `${settings.apiUrl}${repo}/issues/${number}/comments`, { body })
          : await send('PATCH', `${settings.apiUrl}${repo}/issues/comments/${earlier.id}`, { body });
      const id = field(written, 'id');
      return { id: typeof id === 'number' ? id : 0, url: text(field(written, 'html_url')), body };
    },

    async mergeBase(base, head) {
      const found = await absentIs404(
        get(`${repo}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`),
      );
      const sha = field(field(found?.body, 'merge_base_commit'), 'sha');
      return typeof sha === 'string' ? sha : null;
    },

    async commit(name) {
      const found = await absentIs404(get(`${repo}/commits/${encodeURIComponent(name)}`));
      const sha = field(found?.body, 'sha');
      return typeof sha === 'string' ? sha : null;
    },

    async issue(marker) {
      for await (const item of pages(`${repo}/issues?state=open`)) {
        const body = text(field(item, 'body'));
        const number = field(item, 'number');
        if (typeof number !== 'number' || field(item, 'pull_request') !== undefined) continue;
        if (body.startsWith(marker) && (await isOurs(field(item, 'user')))) return { number, body };
      }
      return null;
    },

    async openIssue(title, body) {
      const { body: opened } = await send('POST', `${settings.apiUrl}${repo}/issues`, { title, body });
      return Number(field(opened, 'number'));
    },

    async updateIssue(number, change) {
      await send('PATCH', `${settings.apiUrl}${repo}/issues/${number}`, change);
    },

    async createCheckRun({ name, headSha, conclusion, title, summary, annotations }) {
      const output = (part: readonly Annotation[]) => ({
        title,
        summary: summary.slice(0, CHECK_SUMMARY_LIMIT),
        annotations: part.filter(({ file }) => file !== undefined).map(wireAnnotation),
      });
      const url = `${settings.apiUrl}${repo}/check-runs`;
      const first = output(annotations.slice(0, ANNOTATIONS_PER_REQUEST));
      const { body } = await send('POST', url, {
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        output: first,
      });
      for (let at = ANNOTATIONS_PER_REQUEST; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
        const more = output(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST));
        await send('PATCH', `${url}/${field(body, 'id')}`, { output: more });
      }
      return text(field(body, 'html_url'));
    },

    async createBranch(name, sha) {
      try {
        await send('POST', `${settings.apiUrl}${repo}/git/refs`, { ref: `refs/heads/${name}`, sha });
        return true;
      } catch (error) {
        if (error instanceof GitHubError && error.status === 422) return false;
        throw error;
      }
    },

    async branchFile(branch, path) {
      const found = await absentIs404(get(`${contents(path)}?ref=${encodeURIComponent(branch)}`));
      if (found === null) return null;
      const sha = text(field(found.body, 'sha'));
      // Above 1 MiB the contents are left out, and the blob has them.
      const isWhole = field(found.body, 'encoding') === 'base64';
      const { body } = isWhole ? found : await get(`${repo}/git/blobs/${sha}`);
      return { sha, text: Buffer.from(text(field(body, 'content')), 'base64').toString('utf8') };
    },

    async commitFile(branch, path, content, message, earlier) {
      const file = Buffer.from(content, 'utf8').toString('base64');
      const body = { message, content: file, branch, ...(earlier === null ? {} : { sha: earlier.sha }) };
      try {
        await send('PUT', `${settings.apiUrl}${contents(path)}`, body);
        return true;
      } catch (error) {
        // 422 too: a file that came about meanwhile is to be named by its sha.
        if (error instanceof GitHubError && (error.status === 409 || error.status === 422)) return false;
        throw error;
      }
    },
  };
  const contents = (path: string): string => `${repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  return github;
}

/** `uncertain`: GitHub did not say, so what was known before is neither confirmed nor gone. */
export interface AcceptanceAnswer {
  readonly accepted: Accepted | null;
  readonly why: string;
  readonly uncertain: boolean;
}

/**
 * Whether somebody with the right to has accepted a regression of this head, and why not. Asks nothing where the label is
 * not on the pull request. Never rejects: an acceptance that cannot be verified does not count.
 */
export async function lookUpAcceptance(
  event: GateEvent,
  github: GitHub,
  now: string,
  attempt: number,
): Promise<AcceptanceAnswer> {
  const not = (why: string): AcceptanceAnswer => ({ accepted: null, why, uncertain: false });
  const number = pullOf(event);
  if (number === null || (event.kind !== 'pull_request' && event.kind !== 'merge_group')) {
    return not('this event has no pull request');
  }
  const unset = `the label "${ACCEPT_LABEL}" is not set`;
  if (event.kind === 'pull_request' && !event.labels.includes(ACCEPT_LABEL)) return not(unset);
  try {
    const pull = await github.pull(number);
    if (!pull.labels.includes(ACCEPT_LABEL)) return not(unset);
    const [sticky, labelEvents] = await Promise.all([github.sticky(number), github.labelEvents(number)]);
    const facts: AcceptanceFacts = {
      event: event.kind === 'pull_request' ? { ...event, attempt } : { kind: 'merge_group' },
      pull,
      labelEvents,
      state: sticky === null ? null : readState(sticky.body),
      now,
    };
    const claim = acceptanceClaim(facts);
    if ('none' in claim) return not(claim.none);
    const [permission, comments] = await Promise.all([github.permission(claim.by), github.comments(number)]);
    return { ...acceptance(claim, permission, comments), uncertain: false };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown fault';
    return { accepted: null, why: `the acceptance could not be verified: ${why}`, uncertain: true };
  }
}

/** The pull request an event is about, or null. */
export function pullOf(event: GateEvent): number | null {
  if (event.kind === 'pull_request') return event.number;
  return event.kind === 'merge_group' ? queuedPull(event.headRef) : null;
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

/** Milliseconds until the next attempt, or null for none. What may have been done must not be done twice. */
function waitBefore(failure: GitHubError, method: string, usual: number | undefined): number | null {
  const pause = failure instanceof Failure ? failure.pause : null;
  if (usual === undefined) return null;
  const limited = failure.status === 429 || (failure.status === 403 && pause !== null);
  if (limited) return (pause ?? usual) > LONGEST_WAIT_MS ? null : Math.max(usual, pause ?? 0);
  const transient = failure.status === 0 || failure.status >= 500;
  return transient && method !== 'POST' ? usual : null;
}

function pauseAsked(headers: Headers): number | null {
  const after = headers.get('retry-after');
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1000;
  if (headers.get('x-ratelimit-remaining') !== '0') return null;
  const reset = Number(headers.get('x-ratelimit-reset'));
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - Date.now()) : null;
}

function wireAnnotation({ level, message, title, file, line }: Annotation): Record<string, unknown> {
  return {
    path: file,
    start_line: line ?? 1,
    end_line: line ?? 1,
    annotation_level: level === 'error' ? 'failure' : level,
    message,
    ...(title === undefined ? {} : { title }),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
