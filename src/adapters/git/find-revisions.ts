/**
 * From an event to two readable commits: looks up what src/change/which-revisions.ts asks for, and fetches what is
 * missing.
 */
import { type Checkout, isTestMerge, planRevisions, type RevisionOptions } from '../../change/which-revisions.ts';
import { CONFIG_PATHS } from '../../inputs/config.ts';
import type { GateEvent } from '../../inputs/event.ts';
import type { CommitLookup } from '../../run/code-host.ts';
import { errorText } from '../../text/error-text.ts';
import { InputError, OutsideError } from '../../text/problem.ts';
import type { GitRepository } from './repository.ts';
import { WORKTREE } from './trees.ts';

export type Revisions =
  | { readonly base: string; readonly head: string; readonly how: string }
  /** There is nothing to compare, and that is fine. */
  | { readonly skipped: string };

/**
 * Both commits can be read by `repository.tree` afterwards; the command's `WORKTREE` is passed through. Throws
 * InputError naming a revision that does not exist, OutsideError when a commit cannot be obtained.
 */
export async function resolveRevisions(
  event: GateEvent,
  repository: GitRepository,
  host?: CommitLookup | undefined,
  options: RevisionOptions = {},
): Promise<Revisions> {
  repository.lookUp(namesIn(event), CONFIG_PATHS);
  const plan = planRevisions(event, await checkouts(event, repository, host), options);
  const find = (name: string): Promise<string> => locate(name, repository, host);
  switch (plan.kind) {
    case 'none':
      return { skipped: plan.why };
    case 'pair': {
      const head = await find(plan.head);
      if (plan.head === plan.base) return { base: head, head, how: plan.how };
      if (event.kind !== 'push') return { base: await find(plan.base), head, how: plan.how };
      try {
        return { base: await find(plan.base), head, how: plan.how };
      } catch (error) {
        // After a forced push the previous commit may be gone for good.
        const gone =
          error instanceof InputError || (error instanceof OutsideError && /not our ref/.test(error.message));
        const parent = repository.parents(head)[0];
        if (!gone || parent === undefined) throw error;
        const how = `push against its first parent (${plan.base.slice(0, 7)} is gone)`;
        return { base: await find(parent), head, how };
      }
    }
    case 'parent-of': {
      const head = await find(plan.head);
      const parent = repository.parents(head)[0];
      if (parent === undefined) return { skipped: 'the first commit of the repository has nothing before it' };
      return { base: await find(parent), head, how: plan.how };
    }
    case 'fork-point': {
      const head = plan.head === WORKTREE ? repository.resolve('HEAD') : await find(plan.head);
      const base = await firstOf(plan.base, find);
      const fork = await forkPoint(base, head, repository, host);
      const side = plan.head === WORKTREE ? WORKTREE : head;
      if (fork === head && plan.behind === 'as-it-stands') {
        return { base, head: side, how: `${plan.base[0]} as it stands (it already holds ${plan.head})` };
      }
      return { base: fork, head: side, how: plan.how };
    }
  }
}

/** Commits that are always looked up, so that one call of git finds them all. */
function namesIn(event: GateEvent): readonly string[] {
  switch (event.kind) {
    case 'pull_request':
      // The parents of a test merge are the base and the head.
      return event.target ? [] : ['', '^1', '^2'].map((of) => event.checkoutSha + of).concat('HEAD');
    case 'push':
      return [event.after, event.before];
    case 'merge_group':
      return [event.baseSha, event.headSha];
    case 'command':
      return [event.base, event.head].filter((name) => name !== '' && name !== WORKTREE);
    default:
      return [];
  }
}

/**
 * Without a test merge a head is compared with its fork point, and judged by the ruler of that day: whoever opens a
 * pull request chooses where it branches off. So GitHub's test merge is fetched if the workspace lacks it, and the run
 * ends if GitHub does not answer. Throws OutsideError.
 */
async function checkouts(
  event: GateEvent,
  repository: GitRepository,
  host: CommitLookup | undefined,
): Promise<readonly Checkout[]> {
  if (event.kind !== 'pull_request') return [];
  const local = [event.checkoutSha, 'HEAD'].map((name) => repository.commit(name)).filter((found) => found !== null);
  if (host === undefined || local.some((found) => isTestMerge(event, found))) return local;
  let why: string;
  try {
    const sha = await host.testMerge(event.number);
    if (sha === null) return local;
    await repository.fetchCommit(sha);
    const merge = repository.commit(sha);
    if (merge !== null) return [{ ...merge, current: true }];
    why = `${sha} was not fetched`;
  } catch (error) {
    why = errorText(error);
  }
  throw new OutsideError(
    `the test merge of pull request ${event.number} cannot be had (${why}), and without it the ruler could be older than ` +
      'the base branch’s; run again, or let actions/checkout take its usual ref, which is that merge',
  );
}

async function locate(name: string, repository: GitRepository, host: CommitLookup | undefined): Promise<string> {
  if (name === WORKTREE) return WORKTREE;
  const here = namedCommit(name, repository) ?? namedCommit(`origin/${name}`, repository);
  if (here !== null) return here.sha;
  const sha = SHA.test(name) ? name : await host?.commit(name);
  // `resolve` throws the error that names the revision.
  if (sha === undefined || sha === null) return repository.resolve(name);
  await repository.fetchCommit(sha);
  return sha;
}

const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Git prefers a tag to a branch of the same name, so whoever may push a tag would choose what is compared. Throws
 * InputError for a name of several commits.
 */
function namedCommit(name: string, repository: GitRepository): Checkout | null {
  const [plain = ''] = name.split(/[~^@:]/);
  // A full id always means its object, whatever references have such a name.
  const isId = SHA.test(plain) && repository.commit(plain)?.sha === plain;
  if (isId || plain === '' || plain === 'HEAD' || plain.startsWith('refs/')) return repository.commit(name);
  const references = [
    `refs/tags/${plain}`,
    `refs/heads/${plain}`,
    `refs/remotes/${plain}`,
    `refs/remotes/${plain}/HEAD`,
  ];
  repository.lookUp([name, ...references]);
  const known = references.flatMap((reference) => {
    const found = repository.commit(reference);
    return found === null ? [] : [{ reference, sha: found.sha }];
  });
  if (new Set(known.map(({ sha }) => sha)).size > 1) {
    const all = known.map(({ reference, sha }) => `${reference} (${sha.slice(0, 7)})`).join(' and ');
    const message = `"${plain}" stands for ${all}; write in full which of them is meant`;
    throw new InputError({ file: repository.root, message });
  }
  return repository.commit(name);
}

async function firstOf(names: readonly string[], find: (name: string) => Promise<string>): Promise<string> {
  let first: unknown;
  for (const name of names) {
    try {
      return await find(name);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      first ??= error;
    }
  }
  if (names.length === 1) {
    if (!(first instanceof InputError)) throw first;
    throw new InputError(first.problems.map((problem) => ({ ...problem, file: '--base' })));
  }
  const isEmpty = await find('HEAD').then(
    () => false,
    () => true,
  );
  if (isEmpty) throw new InputError({ file: '--base', message: 'no commit yet: commit to main first' });
  const tried = names.join(', ');
  throw new InputError({ file: '--base', message: `no default branch found (tried ${tried}); name one with --base` });
}

async function forkPoint(
  base: string,
  head: string,
  repository: GitRepository,
  host: CommitLookup | undefined,
): Promise<string> {
  if (base === head) return base;
  // A truncated history may hide the real merge base, so the service that has all of it is asked first.
  const local = repository.shallow && host !== undefined ? null : repository.mergeBase(base, head);
  const fork = local ?? (await host?.mergeBase(base, head)) ?? repository.mergeBase(base, head);
  if (fork === null || fork === undefined) {
    const remedy = repository.shallow
      ? 'fetch more history (fetch-depth: 0)'
      : 'compare them as they stand with --exact';
    const message = `${base.slice(0, 12)} and ${head.slice(0, 12)} have no common ancestor here; ${remedy}`;
    throw new InputError({ file: repository.root, message });
  }
  if (repository.commit(fork) === null) await repository.fetchCommit(fork);
  return fork;
}
