/** What triggered a run: a webhook payload or a command line, reduced to what the gate needs to know. */
import { z } from 'zod';
import { InputError } from '../text/problem.ts';

export type GateEvent =
  | {
      readonly kind: 'pull_request';
      readonly repository: string;
      readonly number: number;
      readonly action: string;
      readonly baseSha: string;
      readonly headSha: string;
      /** Commit checked out by the runner (the merge commit, usually). */
      readonly checkoutSha: string;
      readonly fork: boolean;
      readonly draft: boolean;
      readonly actor: string;
      readonly author: string;
      readonly body: string;
      readonly labels: readonly string[];
      /** For a labeled or unlabeled event. */
      readonly label?: string | undefined;
      /** `pull_request_target` runs with secrets on code it must not run. */
      readonly target: boolean;
      readonly baseRef?: string | undefined;
      readonly headRef?: string | undefined;
      readonly defaultBranch?: string | undefined;
    }
  | {
      readonly kind: 'push';
      readonly repository: string;
      readonly before: string;
      readonly after: string;
      readonly branch: string;
      readonly defaultBranch: string;
      /** Of the newest commit. */
      readonly message?: string | undefined;
      readonly actor?: string | undefined;
    }
  | {
      readonly kind: 'merge_group';
      readonly repository: string;
      readonly baseSha: string;
      readonly headSha: string;
      readonly headRef: string;
      readonly defaultBranch?: string | undefined;
    }
  | {
      readonly kind: 'schedule';
      readonly repository: string;
      readonly sha: string;
      readonly defaultBranch?: string | undefined;
    }
  | {
      readonly kind: 'workflow_dispatch';
      readonly repository: string;
      readonly sha: string;
      readonly base?: string | undefined;
      readonly head?: string | undefined;
      readonly attempt?: string | undefined;
      readonly actor?: string | undefined;
      readonly defaultBranch?: string | undefined;
    }
  | { readonly kind: 'command'; readonly base: string; readonly head: string };

/** A finished workflow whose record a second one posts (`mode: post`). Nothing in it is trusted but its ids. */
export interface PostEvent {
  readonly repository: string;
  readonly runId: number;
  /** Event of the workflow that took the measurement. */
  readonly event: string;
  readonly headSha: string;
  /** `owner/name` of the repository with the measured branch; null = GitHub no longer knows it. */
  readonly headRepository: string | null;
  readonly headBranch: string | null;
  /** Empty for a fork: its payload names no pull request. */
  readonly pullRequests: readonly number[];
}

/** Runner variables that a payload may lack. */
export type EventEnvironment = Readonly<Record<string, string | undefined>>;

const ZEROS = /^0+$/;

const sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id');
const count = z.number().int().positive();
const login = z.object({ login: z.string().min(1) });
const repository = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
  default_branch: z.string().min(1).optional(),
});

const pullRequest = z.object({
  action: z.string().min(1),
  repository,
  sender: login.optional(),
  label: z.object({ name: z.string() }).nullish(),
  pull_request: z.object({
    number: count,
    draft: z.boolean().default(false),
    body: z.string().nullish(),
    user: login.nullish(),
    labels: z.array(z.object({ name: z.string() })).default([]),
    base: z.object({ sha, ref: z.string() }),
    head: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});
const push = z.object({
  ref: z.string(),
  before: sha,
  after: sha,
  deleted: z.boolean().default(false),
  repository,
  head_commit: z.object({ message: z.string().optional() }).nullish(),
  sender: login.optional(),
});
const mergeGroup = z.object({
  repository,
  merge_group: z.object({ base_sha: sha, head_sha: sha, head_ref: z.string().min(1) }),
});
const dispatch = z.object({
  repository: repository.optional(),
  sender: login.optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
});
const schedule = z.object({ repository: repository.optional() });
const workflowRun = z.object({
  repository,
  workflow_run: z.object({
    id: count,
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
    pull_requests: z.array(z.object({ number: count })).nullish(),
  }),
});

/**
 * The gate's view of a webhook payload. `name` is the event's name from the runner, `payload` what the runner wrote to
 * its event file. Throws InputError naming every field that is missing or malformed, and for events that gate nothing.
 */
export function parseEvent(name: string, payload: unknown, env: EventEnvironment): GateEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(name, payload, env);
    case 'push':
      return pushEvent(payload);
    case 'merge_group': {
      const event = read(name, mergeGroup, payload);
      return {
        kind: 'merge_group',
        repository: event.repository.full_name,
        baseSha: event.merge_group.base_sha,
        headSha: event.merge_group.head_sha,
        headRef: event.merge_group.head_ref,
        defaultBranch: event.repository.default_branch,
      };
    }
    case 'schedule': {
      const event = read(name, schedule, payload);
      return {
        kind: 'schedule',
        repository: repositoryOf(name, event.repository, env),
        sha: commitOf(name, env),
        // A schedule runs only on the default branch.
        defaultBranch: event.repository?.default_branch ?? env['GITHUB_REF_NAME'],
      };
    }
    case 'workflow_dispatch':
      return dispatchEvent(payload, env);
    case 'workflow_run': {
      const message = 'a workflow_run event measures nothing; set the input `mode: post` to post a record';
      throw fault(name, undefined, message);
    }
    default: {
      const gated = 'pull_request, push, merge_group, schedule or workflow_dispatch';
      throw fault(name, undefined, `the event "${name}" cannot be gated; use ${gated}`);
    }
  }
}

function pullRequestEvent(
  name: 'pull_request' | 'pull_request_target',
  payload: unknown,
  env: EventEnvironment,
): GateEvent {
  const event = read(name, pullRequest, payload);
  const pull = event.pull_request;
  return {
    kind: 'pull_request',
    repository: event.repository.full_name,
    number: pull.number,
    action: event.action,
    baseSha: pull.base.sha,
    headSha: pull.head.sha,
    checkoutSha: commitOf(name, env),
    // A deleted fork no longer has a repository: it still counts as foreign.
    fork: pull.head.repo?.full_name !== event.repository.full_name,
    draft: pull.draft,
    actor: event.sender?.login ?? env['GITHUB_ACTOR'] ?? '',
    author: pull.user?.login ?? '',
    body: pull.body ?? '',
    labels: pull.labels.map((label) => label.name),
    label: event.label?.name,
    target: name === 'pull_request_target',
    baseRef: pull.base.ref,
    headRef: pull.head.ref,
    defaultBranch: event.repository.default_branch,
  };
}

function pushEvent(payload: unknown): GateEvent {
  const event = read('push', push, payload);
  const branch = /^refs\/heads\/(.+)$/s.exec(event.ref)?.[1];
  if (branch === undefined) {
    throw fault('push', 'ref', `"${event.ref}" is not a branch; let the workflow run on pushes to branches only`);
  }
  return {
    kind: 'push',
    repository: event.repository.full_name,
    before: event.before,
    after: event.after,
    branch,
    defaultBranch: event.repository.default_branch ?? 'main',
    message: event.head_commit?.message,
    actor: event.sender?.login,
  };
}

function dispatchEvent(payload: unknown, env: EventEnvironment): GateEvent {
  const event = read('workflow_dispatch', dispatch, payload);
  const input = (key: string): string | undefined => {
    const value = event.inputs?.[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  return {
    kind: 'workflow_dispatch',
    repository: repositoryOf('workflow_dispatch', event.repository, env),
    sha: commitOf('workflow_dispatch', env),
    base: input('base'),
    head: input('head'),
    attempt: input('attempt'),
    actor: event.sender?.login ?? env['GITHUB_ACTOR'],
    defaultBranch: event.repository?.default_branch,
  };
}

/** The view of a `workflow_run` payload for `mode: post`. Throws InputError. */
export function parsePostEvent(payload: unknown): PostEvent {
  const event = read('workflow_run', workflowRun, payload);
  return {
    repository: event.repository.full_name,
    runId: event.workflow_run.id,
    event: event.workflow_run.event,
    headSha: event.workflow_run.head_sha,
    headRepository: event.workflow_run.head_repository?.full_name ?? null,
    headBranch: event.workflow_run.head_branch ?? null,
    pullRequests: (event.workflow_run.pull_requests ?? []).map((pull) => pull.number),
  };
}

/** GitHub writes zeros for a commit that does not exist yet or no longer exists. */
export function isNoCommit(commit: string): boolean {
  return ZEROS.test(commit);
}

function read<T extends z.ZodType>(name: string, schema: T, payload: unknown): z.output<T> {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.map((issue) => ({
      file: `event ${name}`,
      key: issue.path.join('.') || undefined,
      message: issue.message,
    })),
  );
}

function fault(name: string, key: string | undefined, message: string): InputError {
  return new InputError({ file: `event ${name}`, key, message });
}

function commitOf(name: string, env: EventEnvironment): string {
  const commit = sha.safeParse(env['GITHUB_SHA']);
  if (commit.success) return commit.data;
  throw fault(name, 'GITHUB_SHA', `"${env['GITHUB_SHA'] ?? ''}" is not a commit id; the runner sets it`);
}

function repositoryOf(name: string, given: { full_name: string } | undefined, env: EventEnvironment): string {
  const full = given?.full_name ?? env['GITHUB_REPOSITORY'] ?? '';
  if (/^[\w.-]+\/[\w.-]+$/.test(full)) return full;
  throw fault(name, 'GITHUB_REPOSITORY', `"${full}" is not owner/name; the runner sets it`);
}
