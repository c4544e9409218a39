/** What a command without `--base` compares with, in the user's own terms. */
import type { GitRepository } from '../adapters/git/repository.ts';
import { DEFAULT_BASES } from '../change/which-revisions.ts';

const REMOTE_HEAD = 'origin/HEAD';

/** The branch to compare with, as `main` or `origin/main`. */
export function defaultBase(repository: GitRepository): string {
  const found = DEFAULT_BASES.find((name) => repository.commit(name) !== null) ?? 'main';
  return found === REMOTE_HEAD ? (repository.branchOf('refs/remotes/origin/HEAD') ?? found) : found;
}

/** Why the folder does not differ from the base. */
export function nothingYet(repository: GitRepository): string {
  const base = defaultBase(repository);
  const branch = repository.branchOf('HEAD');
  if (branch !== null && branch !== localOf(base))
    return `${branch} has no changes against ${localOf(base)} yet: edit a prompt or a model file and run again`;
  return `you are on ${localOf(base)}: nothing to compare; switch to a branch, or give --base HEAD~1 --exact`;
}

/**
 * The remote's branch is the base, and only the local one of that name has a config: a commit that was not pushed looks
 * as if it were missing. Null in any other situation.
 */
export function aheadWithConfig(repository: GitRepository, configs: readonly string[]): string | null {
  const base = defaultBase(repository);
  const local = localOf(base);
  const here = local === base ? null : repository.commit(local);
  if (here === null) return null;
  const there = repository.tree(base);
  const ours = repository.tree(local);
  const file = configs.find((path) => ours.entry(path).kind === 'file' && there.entry(path).kind !== 'file');
  if (file === undefined) return null;
  const ahead = repository.ahead(base, local);
  const short = (sha: string): string => sha.slice(0, 7);
  return (
    `The base here is ${base} (${short(repository.resolve(base))}), and ${file} is not there. Your local ${local} ` +
    `(${short(here.sha)}) is ${ahead} ${ahead === 1 ? 'commit' : 'commits'} ahead and has it: push ${local}, or give --base ${local}`
  );
}

function localOf(branch: string): string {
  return branch.startsWith('origin/') ? branch.slice('origin/'.length) : branch;
}
