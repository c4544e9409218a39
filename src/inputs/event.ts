/** What triggered a run: a webhook payload or a command line, reduced to what the gate needs to know. */
import { z } from 'zod';
import { checkValue } from '../text/check-schema.ts';
import { InputError, Problems } from '../text/problem.ts';

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

interface Given {
  /** What the runner wrote to its event file. */
  readonly payload: unknown;
  readonly env: EventEnvironment;
}

const ZEROS = /^0+$/;

const sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id');
const count = z.number().int().positive();
const login = z.object({ login: z.string().min(1) });
/** What git allows in a name: GitHub cannot hold another one, so a payload with one is not GitHub's. */
const ref = z
  .string()
  .regex(/^[^\u0000-\u0020\u007f~^:?*[\\]+$/, 'must be the name of a branch or tag')
  .refine((name) => !name.includes('..'), 'must be the name of a branch or tag');
const repositoryName = z
  .string()
  .regex(/^[\w-][\w.-]*\/[\w.-]+$/, 'must be owner/name')
  // As a part of an address these two would lead to another place.
  .refine((name) => !/\/\.{1,2}$/.test(name), 'must be owner/name');
const label = z.object({ name: z.string() });
/** GitHub lists at most a hundred; a list of millions is not looked at one by one. */
const fewItems = z.array(z.unknown()).max(1000);
const repository = z.object({ full_name: repositoryName, default_branch: ref.optional() });

const pullRequest = z.object({
  action: z.string().min(1),
  repository,
  sender: login.optional(),
  label: label.nullish(),
  pull_request: z.object({
    number: count,
    draft: z.boolean().default(false),
    body: z.string().nullish(),
    user: login.nullish(),
    labels: fewItems.pipe(z.array(label)).default([]),
    base: z.object({ sha, ref }),
    head: z.object({ sha, ref, repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});
const push = z.object({
  ref,
  before: sha,
  after: sha,
  deleted: z.boolean().default(false),
  repository,
  head_commit: z.object({ message: z.string().optional() }).nullish(),
  sender: login.optional(),
});
const mergeGroup = z.object({
  repository,
  merge_group: z.object({ base_sha: sha, head_sha: sha, head_ref: ref }),
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
    head_branch: ref.nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
    pull_requests: fewItems.pipe(z.array(z.object({ number: count }))).nullish(),
  }),
});

/**
 * The gate's view of a webhook payload. `name` is the event's name from the runner, `payload` what the runner wrote to
 * its event file. Throws InputError naming every field that is missing or malformed, and for events that gate nothing.
 */
export function parseEvent(name: string, payload: unknown, env: EventEnvironment): GateEvent {
  const given: Given = { payload, env };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(name, given);
    case 'push':
      return pushEvent(given);
    case 'merge_group': {
      const event = read(name, mergeGroup, given);
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
      const event = read(name, schedule, given);
      return {
        kind: 'schedule',
        repository: repositoryOf(name, event.repository, env),
        sha: commitOf(name, env),
        // A schedule runs only on the default branch.
        defaultBranch: event.repository?.default_branch ?? env['GITHUB_REF_NAME'],
      };
    }
    case 'workflow_dispatch':
      return dispatchEvent(given);
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

function pullRequestEvent(name: 'pull_request' | 'pull_request_target', given: Given): GateEvent {
  const { env } = given;
  const event = read(name, pullRequest, given);
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

function pushEvent(given: Given): GateEvent {
  const event = read('push', push, given);
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

function dispatchEvent(given: Given): GateEvent {
  const { env } = given;
  const event = read('workflow_dispatch', dispatch, given);
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
export function parsePostEvent(payload: unknown, env: EventEnvironment): PostEvent {
  const event = read('workflow_run', workflowRun, { payload, env });
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

function read<T extends { readonly repository?: { readonly full_name: string } | undefined }>(
  name: string,
  schema: z.ZodType<T>,
  { payload, env }: Given,
): T {
  const problems = new Problems();
  const file = `event ${name}`;
  const event = checkValue(schema, payload, ({ path, message }) => {
    problems.add({ file, key: path.join('.') || undefined, message });
  });
  if (event === null) throw new InputError(problems.list);
  const own = env['GITHUB_REPOSITORY'] ?? '';
  const of = event.repository?.full_name ?? own;
  if (own !== '' && of.toLowerCase() !== own.toLowerCase()) {
    const message = `is ${of}, but this job runs in ${own}; an event gates the repository that it happened in (after a rename, push once more)`;
    throw fault(name, 'repository.full_name', message);
  }
  return event;
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
  if (isRepositoryName(full)) return full;
  throw fault(name, 'GITHUB_REPOSITORY', `"${full}" is not owner/name; the runner sets it`);
}

/** Whether a text is `owner/name` and nothing else. */
export function isRepositoryName(text: string): boolean {
  return repositoryName.safeParse(text).success;
}
