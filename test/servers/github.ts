/** A small strict GitHub on loopback: REST and the one GraphQL query for one repository, and that repository over git. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { faultsOf } from './openapi.ts';
import { commitTo, git, mergeInto, type Workshop } from './repository.ts';

export const BOT = 'github-actions[bot]';
const BODY_LIMIT = 65_536;
const ANNOTATION_LIMIT = 50;
const TITLE_LIMIT = 256;
const API_VERSION = /^2022-11-28$/;

export interface Fault {
  readonly method?: string;
  /** With status 0: the request is taken and never answered, in place of a connection that breaks. */
  readonly hangs?: true;
  readonly path: RegExp;
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: for ever. */
  times?: number;
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly at: string;
  updatedAt: string;
  edits: number;
}

interface FakePull {
  readonly number: number;
  head: string;
  readonly base: string;
  readonly fork: boolean;
  labels: string[];
  readonly headRef: string;
  /** Of the test merge; null while GitHub works it out, undefined with a conflict. */
  merge?: string | null | undefined;
}

export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly branch: string;
  /** Of the run that uploaded it. */
  readonly fork: boolean;
  readonly at: string;
  readonly expired: boolean;
  readonly zip: Uint8Array;
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly authorizations: number;
}

type Grant = Readonly<Record<string, 'read' | 'write'>>;
type Json = Record<string, unknown>;

export class FakeGitHub {
  readonly owner = 'octo';
  readonly name = 'demo';
  readonly shop: Workshop | null;
  readonly tokens = new Map<string, { readonly login: string; readonly may: Grant }>();
  readonly pulls = new Map<number, FakePull>();
  readonly permissions = new Map<string, string>([
    ['ada', 'write'],
    ['mallory', 'none'],
    ['maria', 'admin'],
  ]);
  readonly labelEvents = new Map<number, { event: string; label: string; actor: string; at: string }[]>();
  readonly issues: { number: number; title: string; body: string; state: string; author: string }[] = [];
  readonly checkRuns: Json[] = [];
  /** Pull requests that were opened by the API. */
  readonly opened: { readonly number: number; title: string; body: string }[] = [];
  /** Each runs once, before a commit by the contents API is looked at: another writer at the same moment. */
  readonly beforeCommit: (() => void)[] = [];
  readonly faults: Fault[] = [];
  readonly sent: Sent[] = [];
  /** Requests or answers that GitHub's description does not know. */
  readonly odd: string[] = [];
  /** Newest last; listed newest first. */
  readonly artifacts: FakeArtifact[] = [];
  /** What reached the host that holds the zips; it is another one than GitHub's. */
  readonly fetched: { readonly path: string; readonly authorization: string | undefined }[] = [];
  comments: FakeComment[] = [];
  /** Login that GraphQL's viewer names; null = the query fails. */
  viewer: string | null = BOT;
  #next = 5_000_000_001;
  #clock = Date.parse('2026-03-01T10:00:00Z');
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  readonly #blobs = createServer((request, response) => this.#blob(request, response));

  private constructor(shop: Workshop | null) {
    this.shop = shop;
  }

  static async start(shop: Workshop | null = null): Promise<FakeGitHub> {
    const fake = new FakeGitHub(shop);
    for (const server of [fake.#server, fake.#blobs])
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return fake;
  }

  async stop(): Promise<void> {
    for (const server of [this.#server, this.#blobs]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  get api(): string {
    return `${this.url}/api/v3`;
  }

  token(value: string, may: Grant, login: string = BOT): string {
    this.tokens.set(value, { login, may });
    return value;
  }

  now(): string {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString();
  }

  pull(number: number, pull: Partial<FakePull> & { head: string; base: string }): FakePull {
    const full: FakePull = { number, fork: false, labels: [], headRef: `feature-${number}`, ...pull };
    this.pulls.set(number, full);
    return full;
  }

  comment(issue: number, author: string, body: string): FakeComment {
    const at = this.now();
    const comment: FakeComment = { id: this.#next++, issue, author, body, at, updatedAt: at, edits: 0 };
    this.comments.push(comment);
    return comment;
  }

  /** A comment is rewritten by whoever may. */
  rewrite(comment: FakeComment, body: string): void {
    Object.assign(comment, { body, updatedAt: this.now(), edits: comment.edits + 1 });
  }

  label(
    number: number,
    label: string,
    actor: string,
    event: 'labeled' | 'unlabeled' = 'labeled',
    at: string = this.now(),
  ): void {
    const pull = this.pulls.get(number)!;
    pull.labels = pull.labels.filter((name) => name !== label);
    if (event === 'labeled') pull.labels.push(label);
    this.labelEvents.set(number, [...(this.labelEvents.get(number) ?? []), { event, label, actor, at }]);
  }

  user(login: string): Json {
    const urls = [
      'followers',
      'following',
      'gists',
      'starred',
      'subscriptions',
      'organizations',
      'repos',
      'events',
      'received_events',
    ];
    return {
      login,
      id: login.length,
      node_id: 'U',
      avatar_url: '',
      gravatar_id: '',
      url: '',
      html_url: '',
      ...Object.fromEntries(urls.map((name) => [`${name}_url`, ''])),
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
      site_admin: false,
    };
  }

  repository(fork = false): Json {
    const urls =
      'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees hooks svn mirror clone git ssh';
    return {
      id: fork ? 2 : 1,
      node_id: 'R',
      name: this.name,
      full_name: fork ? `mallory/${this.name}` : `${this.owner}/${this.name}`,
      license: null,
      forks: 0,
      permissions: { admin: false, pull: true, push: false },
      owner: this.user(fork ? 'mallory' : this.owner),
      private: !fork,
      html_url: `${this.url}/${this.owner}/${this.name}`,
      description: null,
      fork,
      url: '',
      ...Object.fromEntries(urls.split(' ').map((name) => [`${name}_url`, ''])),
      homepage: null,
      language: null,
      forks_count: 0,
      stargazers_count: 0,
      watchers_count: 0,
      size: 0,
      default_branch: 'main',
      open_issues_count: 0,
      is_template: false,
      topics: [],
      has_issues: true,
      has_projects: false,
      has_wiki: false,
      has_pages: false,
      has_downloads: false,
      has_discussions: false,
      archived: false,
      disabled: false,
      visibility: 'private',
      pushed_at: '2026-03-01T09:00:00Z',
      created_at: '2026-03-01T09:00:00Z',
      updated_at: '2026-03-01T09:00:00Z',
      open_issues: 0,
      watchers: 0,
    };
  }

  /** As REST and webhook payloads show it. */
  pullJson(number: number): Json | null {
    const pull = this.pulls.get(number);
    if (pull === undefined) return null;
    const side = (ref: string, sha: string, fork: boolean): Json => ({
      label: `octo:${ref}`,
      ref,
      sha,
      user: this.user(fork ? 'mallory' : this.owner),
      repo: this.repository(fork),
    });
    const link = { href: '' };
    const names = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'];
    return {
      id: 9000 + number,
      number,
      node_id: 'PR',
      url: '',
      ...Object.fromEntries(
        ['html', 'diff', 'patch', 'issue', 'commits', 'review_comments', 'review_comment', 'comments', 'statuses'].map(
          (name) => [`${name}_url`, ''],
        ),
      ),
      state: 'open',
      locked: false,
      title: this.opened.find((one) => one.number === number)?.title ?? 'Change the prompt',
      user: this.user(pull.fork ? 'mallory' : 'ada'),
      body: '',
      labels: pull.labels.map((name) => ({
        id: 1,
        node_id: 'L',
        url: '',
        name,
        description: null,
        color: 'ededed',
        default: false,
      })),
      milestone: null,
      active_lock_reason: null,
      created_at: '2026-03-01T09:00:00Z',
      updated_at: '2026-03-01T09:00:00Z',
      closed_at: null,
      merged_at: null,
      merge_commit_sha: pull.merge ?? null,
      assignee: null,
      draft: false,
      head: side(pull.headRef, pull.head, pull.fork),
      base: side('main', pull.base, false),
      _links: Object.fromEntries(names.map((name) => [name, link])),
      author_association: 'MEMBER',
      auto_merge: null,
      merged: false,
      mergeable: pull.merge === null ? null : pull.merge !== undefined,
      rebaseable: true,
      mergeable_state: pull.merge === null ? 'unknown' : pull.merge === undefined ? 'dirty' : 'clean',
      merged_by: null,
      comments: 0,
      review_comments: 0,
      maintainer_can_modify: false,
      commits: 1,
      additions: 1,
      deletions: 1,
      changed_files: 1,
    };
  }

  #commentJson({ id, issue, author, body, at, updatedAt }: FakeComment): Json {
    return {
      id,
      node_id: 'IC',
      url: '',
      html_url: `${this.url}/${this.owner}/${this.name}/pull/${issue}#issuecomment-${id}`,
      issue_url: '',
      body,
      user: this.user(author),
      created_at: at,
      updated_at: updatedAt,
      author_association: 'NONE',
    };
  }

  #issueJson(issue: FakeGitHub['issues'][number]): Json {
    const { author, ...rest } = issue;
    return {
      id: issue.number,
      node_id: 'I',
      url: '',
      ...Object.fromEntries(['repository', 'labels', 'comments', 'events', 'html'].map((name) => [`${name}_url`, ''])),
      ...rest,
      user: this.user(author),
      labels: [],
      assignee: null,
      milestone: null,
      locked: false,
      comments: 0,
      closed_at: null,
      created_at: '2026-03-01T09:00:00Z',
      updated_at: '2026-03-01T09:00:00Z',
    };
  }

  /** As `actions/upload-artifact` leaves it: by default from a run on main. */
  artifact(zip: Uint8Array, more: Partial<FakeArtifact> = {}): FakeArtifact {
    const artifact: FakeArtifact = {
      id: this.#next++,
      name: 'plumbline-store',
      branch: 'main',
      fork: false,
      at: this.now(),
      expired: false,
      zip,
      ...more,
    };
    this.artifacts.push(artifact);
    return artifact;
  }

  #artifactJson({ id, name, branch, fork, at, expired, zip }: FakeArtifact): Json {
    const url = `${this.api}/repos/${this.owner}/${this.name}/actions/artifacts/${id}`;
    return {
      id,
      node_id: 'A',
      name,
      size_in_bytes: zip.length,
      url,
      archive_download_url: `${url}/zip`,
      expired,
      created_at: at,
      expires_at: at,
      updated_at: at,
      workflow_run: {
        id: 1,
        repository_id: 1,
        head_repository_id: fork ? 2 : 1,
        head_branch: branch,
        head_sha: '0'.repeat(40),
      },
    };
  }

  #blob(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://blobs');
    this.fetched.push({ path: url.pathname, authorization: request.headers.authorization });
    const artifact = this.artifacts.find(({ id }) => url.pathname === `/${id}.zip`);
    // A signed address is refused to whoever brings another credential.
    const isSigned = url.searchParams.get('sig') === 'signed' && request.headers.authorization === undefined;
    response.statusCode = artifact === undefined ? 404 : isSigned ? 200 : 403;
    response.end(isSigned ? artifact?.zip : undefined);
  }

  #commitJson(sha: string): Json {
    const person = { name: 'Ada', email: 'ada@example.com', date: '2026-03-01T09:00:00Z' };
    return {
      url: '',
      sha,
      node_id: 'C',
      html_url: '',
      comments_url: '',
      commit: {
        url: '',
        author: person,
        committer: person,
        message: 'a commit',
        comment_count: 0,
        tree: { sha, url: '' },
      },
      author: null,
      committer: null,
      parents: [],
    };
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<null> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const authorizations = request.rawHeaders.filter(
      (name, at) => at % 2 === 0 && /^authorization$/i.test(name),
    ).length;
    const path = url.pathname.replace(/^\/api\/v3/, '').replace(/^\/api/, '');
    const body: unknown =
      raw.length > 0 && url.pathname.startsWith('/api') ? JSON.parse(raw.toString('utf8')) : undefined;
    const describe = (status: number, answer: unknown): void => {
      this.sent.push({ method: request.method ?? '', path, status, authorizations });
      if (!path.startsWith('/repos/')) return;
      this.odd.push(...faultsOf({ method: request.method ?? '', url: path + url.search, body, status, answer }));
      // GitHub refuses a request without the one and may change its answers without the other.
      for (const [name, value] of [
        ['user-agent', /^plumbline /],
        ['x-github-api-version', API_VERSION],
        ['accept', /^application\/vnd\.github\+json$/],
      ] as const)
        if (!value.test(request.headers[name]?.toString() ?? ''))
          this.odd.push(`${path}: ${name}: ${String(request.headers[name])}`);
    };
    const reply = (status: number, answer: unknown, headers: Readonly<Record<string, string>> = {}): null => {
      describe(status, answer);
      const text = typeof answer === 'string' ? answer : answer === undefined ? '' : JSON.stringify(answer);
      const date = new Date(Date.parse(this.now())).toUTCString();
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', date, ...headers });
      response.end(text);
      return null;
    };
    const fault = this.faults.find(
      (one) => (one.times ?? 1) > 0 && (one.method ?? request.method) === request.method && one.path.test(url.pathname),
    );
    if (fault !== undefined) {
      if (fault.times !== undefined) fault.times -= 1;
      if (fault.status === 0) {
        if (fault.hangs !== true) request.socket.destroy();
        return null;
      }
      describe(fault.status >= 300 ? fault.status : 500, null);
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(fault.body ?? '{"message":"injected"}');
      return null;
    }
    const given = request.headers.authorization ?? '';
    const value =
      /^(?:bearer|token) (.+)$/i.exec(given)?.[1] ??
      Buffer.from(/^basic (.+)$/i.exec(given)?.[1] ?? '', 'base64')
        .toString()
        .split(':')[1];
    const who = this.tokens.get(value ?? '');
    if (authorizations > 1) return reply(400, { message: 'Duplicate header: "Authorization"' });
    if (who === undefined)
      return reply(401, { message: 'Bad credentials' }, { 'www-authenticate': 'Basic realm="GitHub"' });
    if (url.pathname.startsWith(`/${this.owner}/${this.name}`))
      return this.#smart(request, response, url, raw, authorizations);
    return this.#rest(request.method ?? '', path, url, (body ?? {}) as Json, who, reply);
  }

  #rest(
    method: string,
    path: string,
    url: URL,
    body: Json,
    who: { readonly login: string; readonly may: Grant },
    reply: (status: number, answer: unknown, headers?: Readonly<Record<string, string>>) => null,
  ): null {
    const none = (): null => reply(404, { message: 'Not Found' });
    const denied = (): null => reply(403, { message: 'Resource not accessible by integration' });
    const may = (...names: string[]): boolean => names.some((name) => who.may[name] === 'write');
    // Of a private repository; a workflow's token reads what it is given, and the rest is not there for it.
    const sees = (...names: string[]): boolean => names.some((name) => who.may[name] !== undefined);
    const part = <T>(items: readonly T[]): { shown: readonly T[]; headers: Readonly<Record<string, string>> } => {
      const per = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
      const at = Number(url.searchParams.get('page') ?? 1);
      const next = new URL(url);
      next.searchParams.set('page', String(at + 1));
      const headers = at * per < items.length ? { link: `<${next.href}>; rel="next"` } : {};
      return { shown: items.slice((at - 1) * per, at * per), headers };
    };
    const page = (items: readonly unknown[]): null => {
      const { shown, headers } = part(items);
      return reply(200, shown, headers);
    };
    if (path === '/graphql') {
      if (this.viewer === null) return reply(200, { errors: [{ message: 'nope' }] });
      return reply(200, { data: { viewer: { login: this.viewer } } });
    }
    const repo = `/repos/${this.owner}/${this.name}`;
    if (!path.startsWith(repo)) return none();
    const rest = path.slice(repo.length);
    let match: RegExpExecArray | null = null;
    const on = (verb: string, pattern: RegExp): boolean => {
      match = method === verb ? pattern.exec(rest) : null;
      return match !== null;
    };
    const number = (): number => Number(match?.[1]);
    const text = (): string => decodeURIComponent(match?.[1] ?? '');

    if (on('GET', /^\/pulls\/(\d+)$/)) {
      if (!sees('pull-requests')) return denied();
      const pull = this.pullJson(number());
      return pull === null ? none() : reply(200, pull);
    }
    if (on('GET', /^\/pulls$/)) {
      if (!sees('pull-requests')) return denied();
      const page = Number(url.searchParams.get('page') ?? 1);
      return reply(200, page > 1 ? [] : [...this.pulls.keys()].map((one) => this.pullJson(one)));
    }
    if (on('PATCH', /^\/pulls\/(\d+)$/)) {
      if (!may('pull-requests')) return denied();
      const opened = this.opened.find((one) => one.number === number());
      if (opened === undefined) return none();
      Object.assign(opened, { title: String(body['title']), body: String(body['body']) });
      return reply(200, this.pullJson(number()));
    }
    if (on('POST', /^\/merges$/)) {
      if (!may('contents')) return denied();
      const merged =
        this.shop === null ? 'conflict' : mergeInto(this.shop.bare, String(body['base']), String(body['head']));
      if (merged === 'conflict') return reply(409, { message: 'Merge conflict' });
      return merged === 'nothing' ? reply(204, undefined) : reply(201, this.#commitJson(merged));
    }
    if (on('POST', /^\/pulls$/)) {
      if (!may('pull-requests')) return denied();
      const head = this.#git('rev-parse', '--verify', '-q', `refs/heads/${body['head']}`);
      const base = this.#git('rev-parse', '--verify', '-q', `refs/heads/${body['base']}`);
      if (head === null || base === null) return reply(422, { message: 'Validation Failed' });
      const opened = 700 + this.opened.length;
      this.opened.push({ number: opened, title: String(body['title']), body: String(body['body']) });
      this.pull(opened, { head, base, headRef: String(body['head']) });
      return reply(201, {
        ...this.pullJson(opened),
        html_url: `${this.url}/${this.owner}/${this.name}/pull/${opened}`,
      });
    }
    if (on('GET', /^\/issues\/(\d+)\/comments$/)) {
      if (!sees('issues', 'pull-requests')) return denied();
      const issue = number();
      return page(this.comments.filter((one) => one.issue === issue).map((one) => this.#commentJson(one)));
    }
    if (on('GET', /^\/issues\/(\d+)\/events$/)) {
      if (!sees('issues', 'pull-requests')) return denied();
      const events = this.labelEvents.get(number()) ?? [];
      return page(
        events.map(({ event, label, actor, at }, index) => ({
          id: index + 1,
          node_id: 'E',
          url: '',
          actor: this.user(actor),
          event,
          commit_id: null,
          commit_url: null,
          created_at: at,
          performed_via_github_app: null,
          label: { name: label, color: 'ededed' },
        })),
      );
    }
    if (on('POST', /^\/issues\/(\d+)\/comments$/) || on('PATCH', /^\/issues\/comments\/(\d+)$/)) {
      if (!may('issues', 'pull-requests')) return denied();
      const given = body['body'];
      if (typeof given !== 'string' || given === '' || given.length > BODY_LIMIT) {
        return reply(422, { message: 'Validation Failed: Body is too long (maximum is 65536 characters)' });
      }
      if (method === 'POST') return reply(201, this.#commentJson(this.comment(number(), who.login, given)));
      const comment = this.comments.find((one) => one.id === number());
      if (comment === undefined) return none();
      comment.body = given;
      comment.edits += 1;
      comment.updatedAt = this.now();
      return reply(200, this.#commentJson(comment));
    }
    if (on('DELETE', /^\/issues\/comments\/(\d+)$/)) {
      if (!may('issues', 'pull-requests')) return denied();
      this.comments = this.comments.filter((one) => one.id !== number());
      return reply(204, undefined);
    }
    if (on('GET', /^\/collaborators\/([^/]+)\/permission$/)) {
      const permission = this.permissions.get(text()) ?? 'read';
      const user = { ...this.user(text()), role_name: permission };
      return reply(200, { permission, role_name: permission, user });
    }
    if (on('GET', /^\/compare\/([^?]+)$/)) {
      if (!sees('contents')) return denied();
      const [base = '', head = ''] = text().split('...');
      const shared = this.#git('merge-base', base, head);
      if (shared === null) return none();
      const urls = Object.fromEntries(
        ['url', 'html_url', 'permalink_url', 'diff_url', 'patch_url'].map((name) => [name, '']),
      );
      const counts = { status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 };
      const commits = { base_commit: this.#commitJson(base), merge_base_commit: this.#commitJson(shared), commits: [] };
      return reply(200, { ...urls, ...counts, ...commits });
    }
    if (on('GET', /^\/commits\/(.+)$/)) {
      if (!sees('contents')) return denied();
      const sha = this.#git('rev-parse', '--verify', '-q', `${text()}^{commit}`);
      return sha === null ? reply(422, { message: 'No commit found for SHA' }) : reply(200, this.#commitJson(sha));
    }
    if (on('GET', /^\/actions\/artifacts(?:\/(\d+)\/zip)?$/)) {
      if (who.may['actions'] === undefined) return denied();
      if (match![1] === undefined) {
        const name = url.searchParams.get('name');
        const found = this.artifacts.filter((one) => name === null || one.name === name).reverse();
        const { shown, headers } = part(found);
        return reply(
          200,
          { total_count: found.length, artifacts: shown.map((one) => this.#artifactJson(one)) },
          headers,
        );
      }
      const artifact = this.artifacts.find(({ id }) => id === number());
      if (artifact === undefined) return none();
      if (artifact.expired) return reply(410, { message: 'Artifact has expired' });
      const { port } = this.#blobs.address() as AddressInfo;
      return reply(302, undefined, { location: `http://127.0.0.1:${port}/${artifact.id}.zip?sig=signed` });
    }
    if (on('GET', /^\/issues$/)) {
      if (!sees('issues')) return denied();
      const state = url.searchParams.get('state') ?? 'open';
      return page(
        this.issues.filter((issue) => state === 'all' || issue.state === state).map((issue) => this.#issueJson(issue)),
      );
    }
    if (on('POST', /^\/issues$/) || on('PATCH', /^\/issues\/(\d+)$/)) {
      if (!may('issues')) return denied();
      if (String(body['body'] ?? '').length > BODY_LIMIT || String(body['title'] ?? '').length > TITLE_LIMIT)
        return reply(422, { message: 'Validation Failed: too long' });
      if (method === 'POST') {
        const opened = {
          number: 100 + this.issues.length,
          title: String(body['title']),
          body: String(body['body']),
          state: 'open',
          author: who.login,
        };
        this.issues.push(opened);
        return reply(201, this.#issueJson(opened));
      }
      const issue = this.issues.find((one) => one.number === number());
      if (issue === undefined) return none();
      Object.assign(issue, body);
      return reply(200, this.#issueJson(issue));
    }
    if (on('POST', /^\/check-runs$/) || on('PATCH', /^\/check-runs\/(\d+)$/)) {
      if (!may('checks')) return denied();
      const output = (body['output'] ?? {}) as {
        readonly annotations?: readonly { readonly message: string; readonly title?: string }[];
        readonly summary?: string;
        readonly text?: string;
      };
      if ((output.annotations?.length ?? 0) > ANNOTATION_LIMIT)
        return reply(422, { message: 'Only 50 annotations per request' });
      if (Math.max(output.summary?.length ?? 0, output.text?.length ?? 0) > BODY_LIMIT - 1)
        return reply(422, { message: 'Summary or text is too long' });
      const isLong = ({ message, title }: { readonly message: string; readonly title?: string }): boolean =>
        Buffer.byteLength(message) > 64 * 1024 || (title?.length ?? 0) > 255;
      if (output.annotations?.some(isLong)) return reply(422, { message: 'An annotation is too long' });
      this.checkRuns.push(body);
      const id = method === 'POST' ? this.#next++ : number();
      return reply(method === 'POST' ? 201 : 200, {
        id,
        head_sha: '',
        node_id: 'CR',
        external_id: null,
        url: '',
        html_url: `${this.url}/runs/${id}`,
        details_url: null,
        status: 'completed',
        conclusion: 'success',
        started_at: null,
        completed_at: null,
        output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: '' },
        name: 'plumbline',
        check_suite: null,
        app: null,
        pull_requests: [],
      });
    }
    if (on('POST', /^\/git\/refs$/)) {
      if (!may('contents')) return denied();
      const [ref, sha] = [String(body['ref']), String(body['sha'])];
      if (this.#git('rev-parse', '--verify', '-q', ref) !== null)
        return reply(422, { message: 'Reference already exists' });
      if (this.#git('update-ref', ref, sha) === null) return reply(422, { message: 'Object does not exist' });
      const object = { type: 'commit', sha, url: `${this.api}/commit` };
      return reply(201, { ref, node_id: 'R', url: `${this.api}/ref`, object });
    }
    if (on('GET', /^\/git\/blobs\/([0-9a-f]{40})$/)) {
      const content = this.#git('cat-file', 'blob', text());
      if (content === null) return none();
      const bytes = Buffer.from(`${content}\n`);
      const blob = { sha: text(), url: `${this.api}/blob`, node_id: 'B', size: bytes.length };
      return reply(200, { ...blob, content: bytes.toString('base64'), encoding: 'base64' });
    }
    if (on('GET', /^\/contents\/(.+)$/)) {
      const ref = url.searchParams.get('ref') ?? 'main';
      const file = this.#folder(ref, text()) ?? this.#file(ref, text());
      return file === null ? none() : reply(200, file);
    }
    if (on('PUT', /^\/contents\/(.+)$/)) {
      if (!may('contents')) return denied();
      this.beforeCommit.shift()?.();
      const branch = String(body['branch']);
      if (this.#git('rev-parse', '--verify', '-q', `refs/heads/${branch}`) === null)
        return reply(404, { message: `Branch ${branch} not found` });
      const there = this.#file(branch, text());
      if (there !== null && body['sha'] === undefined)
        return reply(422, { message: 'Invalid request.\n\n"sha" wasn\'t supplied.' });
      if (body['sha'] !== undefined && body['sha'] !== there?.['sha'])
        return reply(409, { message: `${text()} does not match ${body['sha']}` });
      const content = Buffer.from(String(body['content']), 'base64').toString('utf8');
      commitTo(this.shop!.bare, branch, text(), content, String(body['message']));
      return reply(there === null ? 201 : 200, { content: {}, commit: {} });
    }
    this.odd.push(`${method} ${path}`);
    return none();
  }

  /** Null where it is no folder. */
  #folder(ref: string, path: string): readonly Json[] | null {
    if (this.#git('cat-file', '-t', `${ref}:${path}`) !== 'tree') return null;
    const names = (this.#git('ls-tree', '--name-only', `${ref}:${path}`) ?? '').split('\n');
    return names.flatMap((name) => {
      const { content: _content, encoding: _encoding, ...file } = this.#file(ref, `${path}/${name}`) ?? {};
      return [file];
    });
  }

  /** Above 1 MiB the contents are left out. */
  #file(ref: string, path: string): Json | null {
    const sha = this.#git('rev-parse', '--verify', '-q', `${ref}:${path}`);
    if (sha === null) return null;
    const bytes = Buffer.from(`${this.#git('cat-file', 'blob', sha)}\n`);
    const isLarge = bytes.length > 1024 * 1024;
    const urls = Object.fromEntries(
      ['url', 'git_url', 'html_url', 'download_url'].map((name) => [name, `${this.api}/x`]),
    );
    return {
      ...urls,
      type: 'file',
      name: path.split('/').at(-1) ?? '',
      path,
      sha,
      size: bytes.length,
      encoding: isLarge ? 'none' : 'base64',
      content: isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n'),
      _links: { git: `${this.api}/x`, html: `${this.api}/x`, self: `${this.api}/x` },
    };
  }

  #git(...args: string[]): string | null {
    try {
      return this.shop === null ? null : git(this.shop.bare, ...args);
    } catch {
      return null;
    }
  }

  #smart(request: IncomingMessage, response: ServerResponse, url: URL, raw: Buffer, authorizations: number): null {
    const tail = url.pathname.slice(`/${this.owner}/${this.name}`.length).replace(/^\.git/, '');
    const done = (status: number): void =>
      void this.sent.push({ method: request.method ?? '', path: tail, status, authorizations });
    if (this.shop === null || !['/info/refs', '/git-upload-pack'].includes(tail)) {
      done(403);
      response.writeHead(403).end();
      return null;
    }
    const encoding = request.headers['content-encoding'];
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        HOME: '/nonexistent',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_PROJECT_ROOT: dirname(dirname(this.shop.bare)),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/octo/demo.git${tail}`,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        CONTENT_LENGTH: String(raw.length),
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        ...(encoding === undefined ? {} : { HTTP_CONTENT_ENCODING: encoding }),
      },
    });
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(raw);
    child.on('close', () => {
      const all = Buffer.concat(out);
      const cut = all.indexOf('\r\n\r\n');
      const headers: Record<string, string> = {};
      let status = 200;
      for (const line of all.subarray(0, cut).toString('utf8').split('\r\n')) {
        const [key = '', ...value] = line.split(':');
        if (key.toLowerCase() === 'status') status = Number.parseInt(value.join(':').trim(), 10);
        else headers[key] = value.join(':').trim();
      }
      done(status);
      response.writeHead(status, headers);
      response.end(all.subarray(cut + 4));
    });
    return null;
  }
}
