/** The label `plumbline: accept`: when a regression is accepted knowingly, by whom, for which head, and until when. */
import { z } from 'zod';
import type { GateEvent } from '../inputs/event.ts';
import type { Accepted } from '../record/record.ts';

export const ACCEPT_LABEL = 'plumbline: accept';
/** An acceptance that has not been merged by then must be given again. */
export const ACCEPTANCE_DAYS = 7;
const MAX_REASON = 500;

/** What the product's comment remembers between events: the head it reports on, and since when. */
export interface CommentState {
  readonly head: string;
  /** ISO time by GitHub's clock at which a run first saw this head. */
  readonly since: string;
}

export interface LabelEvent {
  readonly event: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly actor: string;
  /** ISO time by GitHub's clock. */
  readonly at: string;
}

export interface PullComment {
  readonly author: string;
  readonly body: string;
  /** ISO time by GitHub's clock. */
  readonly at: string;
  /** The same, for its last change. */
  readonly updatedAt: string;
}

/** Everything a claim is judged by; `pull` is fetched from GitHub now, since a payload may be out of date. */
export interface AcceptanceFacts {
  readonly event:
    | {
        readonly kind: 'pull_request';
        readonly action: string;
        readonly label?: string | undefined;
        readonly actor: string;
        readonly headSha: string;
        readonly attempt: number;
      }
    | { readonly kind: 'merge_group' };
  readonly pull: { readonly headSha: string; readonly labels: readonly string[] };
  /** Label events of the pull request, oldest first. */
  readonly labelEvents: readonly LabelEvent[];
  /** From the product's earlier comment, with the time at which GitHub says the comment was created. */
  readonly state: (CommentState & { readonly commentedAt: string }) | null;
  /** By GitHub's clock: a runner's own may be hours off. */
  readonly now: string;
}

/** A request to accept that applies to this head, before the author's permission is looked up; or why there is none. */
export type AcceptanceClaim =
  | { readonly by: string; readonly sha: string; readonly labeledAt: string; readonly expires: string }
  | { readonly none: string };

/** Levels of GitHub's collaborator permission. */
export type Permission = 'admin' | 'write' | 'read' | 'none';

/**
 * Whose acceptance of the current head counts. A label names no commit, so a claim needs proof that this head already
 * existed when the label was set: the labeled event of this very head, or a time by GitHub's clock after the product's
 * comment reported on this head. The comment's hidden line alone accepts nothing: anyone who shares the product's
 * identity could write it.
 */
export function acceptanceClaim(facts: AcceptanceFacts): AcceptanceClaim {
  const { event, pull, state, now } = facts;
  const sha = pull.headSha;
  if (!pull.labels.includes(ACCEPT_LABEL)) return { none: `the label "${ACCEPT_LABEL}" is not set` };
  const known = state?.head === sha ? state : null;
  const newest = facts.labelEvents.filter(({ label }) => label === ACCEPT_LABEL).at(-1);

  if (event.kind === 'pull_request') {
    if (event.headSha !== sha) return { none: 'the pull request has moved on since this event' };
    if (event.action === 'labeled' && event.label === ACCEPT_LABEL) {
      const isListed = newest?.event === 'labeled' && sameLogin(newest.actor, event.actor);
      // The first attempt runs when the label is set, and GitHub may list an event a moment after sending it.
      if (event.attempt === 1 && (isListed || newest === undefined)) {
        return since(isListed ? newest : { actor: event.actor, at: now }, sha);
      }
      if (isListed) return unexpired(newest, sha, now);
    }
  }

  if (newest === undefined) return { none: `GitHub knows nobody who set the label "${ACCEPT_LABEL}"; set it again` };
  if (newest.event === 'unlabeled') return { none: `the label "${ACCEPT_LABEL}" was taken off` };
  if (event.kind === 'pull_request' && event.action === 'synchronize' && known === null) {
    return { none: 'the label is older than the last push; take it off and set it again' };
  }
  // A comment cannot have reported on a head before the comment itself existed.
  const seen = known === null ? Number.NaN : Math.max(Date.parse(known.since), Date.parse(known.commentedAt));
  if (Date.parse(newest.at) > seen) return unexpired(newest, sha, now);
  return { none: 'nothing shows that the label was set on this head; take it off and set it again' };
}

/** The record's `accepted`, or why a claim does not count. */
export function acceptance(
  claim: AcceptanceClaim,
  permission: Permission,
  comments: readonly PullComment[],
): { readonly accepted: Accepted; readonly why: string } | { readonly accepted: null; readonly why: string } {
  if ('none' in claim) return { accepted: null, why: claim.none };
  const { by, sha, labeledAt, expires } = claim;
  if (permission !== 'admin' && permission !== 'write') {
    return { accepted: null, why: `@${by} set the label but may not write to this repository (${permission})` };
  }
  const reason = acceptReason(comments, by, labeledAt);
  if (reason === '') {
    const how = 'comment `/plumbline accept` and the reason, then take the label off and set it again';
    return { accepted: null, why: `@${by} set the label, and no reason of theirs stands: ${how}` };
  }
  return { accepted: { by, reason, sha, expires }, why: `accepted by @${by}: ${reason}` };
}

/**
 * Text after `/plumbline accept ` at the start of a line, in the newest such comment of `author`; empty when there is
 * none, or when the comment was edited after the label was set, because the label was not set for that text.
 */
export function acceptReason(comments: readonly PullComment[], author: string, labeledAt: string): string {
  let newest: { readonly at: number; readonly reason: string } | undefined;
  for (const comment of comments) {
    if (!sameLogin(comment.author, author)) continue;
    const match = /^\/plumbline accept(?:[ \t]+(.*))?$/m.exec(comment.body.replaceAll('\r\n', '\n'));
    const at = Date.parse(comment.at);
    if (match === null || (newest !== undefined && at < newest.at)) continue;
    const changed = Date.parse(comment.updatedAt);
    const isRewritten = changed > at && changed > Date.parse(labeledAt);
    newest = { at, reason: isRewritten ? '' : (match[1] ?? '') };
  }
  return (newest?.reason ?? '').trim().slice(0, MAX_REASON);
}

function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Number of the pull request behind a merge queue's branch (`.../gh-readonly-queue/main/pr-12-<sha>`), or null. */
export function queuedPull(headRef: string): number | null {
  const match = /(?:^|\/)gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(headRef);
  return match === null ? null : Number(match[1]);
}

/** The pull request an event is about, or null. */
export function pullOf(event: GateEvent): number | null {
  if (event.kind === 'pull_request') return event.number;
  return event.kind === 'merge_group' ? queuedPull(event.headRef) : null;
}

const State = z.object({
  head: z.string().regex(/^[0-9a-f]{40,64}$/),
  since: z.iso.datetime(),
});

/** The state that the next run will find at the end of this comment. */
export function nextState(earlier: CommentState | null, head: string, now: string): CommentState {
  return { head, since: earlier?.head === head ? earlier.since : now };
}

/** The comment with its state as a last, hidden line; adds fewer than 300 characters. */
export function withState(body: string, state: CommentState): string {
  const encoded = Buffer.from(JSON.stringify(state), 'utf8').toString('base64url');
  return `${body.trimEnd()}\n<!-- plumbline-state:${encoded} -->\n`;
}

/** Reads what `withState` wrote, from the last line only: text quoted further up proves nothing. */
export function readState(body: string): CommentState | null {
  const match = /(?:^|\n)<!-- plumbline-state:([\w-]{1,2000}) -->\s*$/.exec(body);
  if (match === null) return null;
  try {
    const parsed = State.safeParse(JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

type Labeling = Pick<LabelEvent, 'actor' | 'at'>;

/** Seven days from the time GitHub saw the label set, whatever any other source says. */
function since({ actor, at }: Labeling, sha: string) {
  return { by: actor, sha, labeledAt: at, expires: addDays(at, ACCEPTANCE_DAYS) };
}

function unexpired(label: Labeling, sha: string, now: string): AcceptanceClaim {
  const claim = since(label, sha);
  if (Date.parse(claim.expires) > Date.parse(now)) return claim;
  return { none: `the acceptance by @${claim.by} expired on ${claim.expires.slice(0, 10)}; set the label again` };
}

function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString();
}
