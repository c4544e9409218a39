/** Which two revisions an event compares: only the rules; the commits are looked up elsewhere. */
import { type GateEvent, isNoCommit } from '../inputs/event.ts';

/** A commit that the workspace has checked out, with the parents its object names (present or not). */
export interface Checkout {
  readonly sha: string;
  readonly parents: readonly string[];
  /** GitHub currently names it as the pull request's test merge. */
  readonly current?: boolean | undefined;
}

/** What a user may specify about the revisions; a command's own flags arrive in its event. */
export interface RevisionOptions {
  /** Inputs `base` and `head` of the action; they take precedence over those of a dispatch payload. */
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** Use the base as it is instead of the fork point. */
  readonly exact?: boolean | undefined;
}

/**
 * What to compare. `pair`: these two as they are. `fork-point`: head against its merge base with `base`; when head has
 * nothing of its own (it is an ancestor of base), base is used as it is. `none`: the event has nothing to compare.
 * Entries of `base` are alternatives, of which the first that exists counts; `parent-of` asks for a commit's first
 * parent.
 */
export type RevisionPlan =
  | { readonly kind: 'pair'; readonly base: string; readonly head: string; readonly how: string }
  | {
      readonly kind: 'fork-point';
      readonly base: readonly string[];
      readonly head: string;
      readonly how: string;
      readonly behind: 'as-it-stands' | 'fork-point';
    }
  | { readonly kind: 'parent-of'; readonly head: string; readonly how: string }
  | { readonly kind: 'none'; readonly why: string };

/** Default bases of a command, in order. */
export const DEFAULT_BASES: readonly string[] = ['origin/HEAD', 'main', 'origin/main', 'master'];

/**
 * Whether a commit is the test merge a pull request is judged by: its second parent is the head the payload names
 * (after a push the two may disagree, and a workflow may check out something else altogether). A commit found in the
 * workspace may still be a merge into the branch that the pull request previously targeted, so its first parent is
 * checked too.
 */
export function isTestMerge(
  event: Extract<GateEvent, { kind: 'pull_request' }>,
  { parents, current }: Checkout,
): boolean {
  const [base, head, ...more] = parents;
  if (head !== event.headSha || more.length > 0) return false;
  // The target event checks out the base branch; the head is only read as git objects.
  return current === true || (!event.target && (event.action !== 'edited' || base === event.baseSha));
}

/** `checkouts` are commits that may be a pull request's test merge, best first. */
export function planRevisions(
  event: GateEvent,
  checkouts: readonly Checkout[],
  options: RevisionOptions = {},
): RevisionPlan {
  switch (event.kind) {
    case 'pull_request': {
      const merge = checkouts.find((checkout) => isTestMerge(event, checkout));
      const [base] = merge?.parents ?? [];
      if (merge && base !== undefined) {
        return { kind: 'pair', base, head: merge.sha, how: 'merge commit against its first parent' };
      }
      return {
        kind: 'fork-point',
        base: [event.baseSha],
        head: event.headSha,
        how: 'head against its merge base with the base branch',
        behind: 'fork-point',
      };
    }
    case 'merge_group':
      return { kind: 'pair', base: event.baseSha, head: event.headSha, how: 'merge group against its base' };
    case 'push':
      if (isNoCommit(event.after)) return { kind: 'none', why: 'the branch was deleted' };
      if (isNoCommit(event.before))
        return { kind: 'none', why: 'first push of this branch: there is nothing before it' };
      return { kind: 'pair', base: event.before, head: event.after, how: 'push against the commit before it' };
    case 'schedule':
      return { kind: 'pair', base: event.sha, head: event.sha, how: 'one commit against its own stored baseline' };
    case 'workflow_dispatch': {
      const base = options.base ?? event.base;
      const head = options.head ?? event.head ?? event.attempt;
      if (base === undefined && head === undefined) {
        return { kind: 'parent-of', head: event.sha, how: 'commit against its first parent' };
      }
      const against = base ?? event.defaultBranch ?? 'main';
      if (options.exact) return { kind: 'pair', base: against, head: head ?? event.sha, how: 'base as it stands' };
      return {
        kind: 'fork-point',
        base: [against],
        head: head ?? event.sha,
        how: `merge base with ${against}`,
        behind: 'as-it-stands',
      };
    }
    case 'command': {
      const head = event.head === '' ? 'WORKTREE' : event.head;
      const bases = event.base === '' ? DEFAULT_BASES : [event.base];
      if (options.exact && event.base !== '') return { kind: 'pair', base: event.base, head, how: 'base as it stands' };
      return {
        kind: 'fork-point',
        base: bases,
        head,
        how: event.base === '' ? 'merge base with the default branch' : `merge base with ${event.base}`,
        behind: 'fork-point',
      };
    }
  }
}
