/** The label `plumbline: accept`: when a regression is taken knowingly, by whom, for which head, and until when. */
import { z } from 'zod';
import type { GateEvent } from '../inputs/event.ts';
import type { Accepted } from '../record/record.ts';

export const ACCEPT_LABEL = 'plumbline: accept';
/** An acceptance that was not merged by then has to be given again. */
export const ACCEPTANCE_DAYS = 7;
const MAX_REASON = 500;

/** What a comment of ours remembers between events: the head it speaks of, since when, and who accepted it. */
export interface CommentState {
  readonly head: string;
  /** ISO time at which a run first saw this head. */
  readonly since: string;
  readonly accepted?: { readonly by: string; readonly expires: string } | undefined;
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
  /** ISO time. */
  readonly at: string;
}

/** Everything a claim is judged by; `pull` is asked from GitHub now, not taken from a payload that may be old. */
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
  /** Of our own earlier comment. */
  readonly state: CommentState | null;
  readonly now: string;
}

/** Somebody's wish that holds for this head, before their right to it is looked up; or why there is none. */
export type AcceptanceClaim =
  | { readonly by: string; readonly sha: string; readonly expires: string }
  | { readonly none: string };

/** Levels of GitHub's collaborator permission. */
export type Permission = 'admin' | 'write' | 'read' | 'none';

/**
 * Whose acceptance of the current head stands. A label names no commit, so a claim needs proof that this head was
 * already there when it was set: the labeled event of this very head, or our own comment about it, written before.
 */
export function acceptanceClaim(facts: AcceptanceFacts): AcceptanceClaim {
  const { event, pull, state, now } = facts;
  const sha = pull.headSha;
  if (!pull.labels.includes(ACCEPT_LABEL)) return { none: `the label "${ACCEPT_LABEL}" is not set` };
  const renewed = { sha, expires: addDays(now, ACCEPTANCE_DAYS) };
  const known = state?.head === sha ? state : null;
  const newest = facts.labelEvents.filter(({ label }) => label === ACCEPT_LABEL).at(-1);

  if (event.kind === 'pull_request') {
    if (event.headSha !== sha) return { none: 'the pull request has moved on since this event' };
    if (event.action === 'synchronize' && known?.accepted === undefined) {
      return { none: 'the label is older than the last push; take it off and set it again' };
    }
    if (event.action === 'labeled' && event.label === ACCEPT_LABEL) {
      // A re-run replays its event: it must not prolong what has run out.
      if (event.attempt > 1 && known?.accepted?.by === event.actor) return unexpired(known.accepted, sha, now);
      if (event.attempt > 1 && newest?.event === 'labeled' && newest.actor === event.actor) {
        return unexpired({ by: event.actor, expires: addDays(newest.at, ACCEPTANCE_DAYS) }, sha, now);
      }
      return { by: event.actor, ...renewed };
    }
  }

  if (newest?.event === 'unlabeled') return { none: `the label "${ACCEPT_LABEL}" was taken off` };
  if (known?.accepted !== undefined && (newest === undefined || newest.actor === known.accepted.by)) {
    return unexpired(known.accepted, sha, now);
  }
  if (newest !== undefined && known !== null && Date.parse(newest.at) > Date.parse(known.since)) {
    return unexpired({ by: newest.actor, expires: addDays(newest.at, ACCEPTANCE_DAYS) }, sha, now);
  }
  return { none: 'nothing shows that the label was set on this head; take it off and set it again' };
}

/** The record's `accepted`, or why a claim does not count. */
export function acceptance(
  claim: AcceptanceClaim,
  permission: Permission,
  comments: readonly PullComment[],
): { readonly accepted: Accepted; readonly why: string } | { readonly accepted: null; readonly why: string } {
  if ('none' in claim) return { accepted: null, why: claim.none };
  if (permission !== 'admin' && permission !== 'write') {
    return { accepted: null, why: `@${claim.by} set the label but may not write to this repository (${permission})` };
  }
  const reason = acceptReason(comments, claim.by);
  return {
    accepted: { by: claim.by, reason, sha: claim.sha, expires: claim.expires },
    why: `accepted by @${claim.by}${reason === '' ? '' : `: ${reason}`}`,
  };
}

/** Text after `/plumbline accept ` at the start of a line, in the newest such comment of `author`; empty when there is none. */
export function acceptReason(comments: readonly PullComment[], author: string): string {
  let newest: { readonly at: number; readonly reason: string } | undefined;
  for (const comment of comments) {
    if (comment.author.toLowerCase() !== author.toLowerCase()) continue;
    const match = /^\/plumbline accept(?:[ \t]+(.*))?$/m.exec(comment.body.replaceAll('\r\n', '\n'));
    const at = Date.parse(comment.at);
    if (match !== null && (newest === undefined || at >= newest.at)) newest = { at, reason: match[1] ?? '' };
  }
  return (newest?.reason ?? '').trim().slice(0, MAX_REASON);
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
  accepted: z.object({ by: z.string().max(100), expires: z.iso.datetime() }).optional(),
});

/** What the next run will find at the end of this comment; `keep` = the acceptance could not be looked up this time. */
export function nextState(
  earlier: CommentState | null,
  head: string,
  accepted: Pick<Accepted, 'by' | 'expires'> | null | 'keep',
  now: string,
): CommentState {
  const known = earlier?.head === head ? earlier : null;
  const stands = accepted === 'keep' ? known?.accepted : accepted;
  return {
    head,
    since: known?.since ?? now,
    ...(stands ? { accepted: { by: stands.by, expires: stands.expires } } : {}),
  };
}

/** The comment with its state as a last, hidden line; under 300 characters more. */
export function withState(body: string, state: CommentState): string {
  const encoded = Buffer.from(JSON.stringify(state), 'utf8').toString('base64url');
  return `${body.trimEnd()}\n<!-- plumbline-state:${encoded} -->\n`;
}

/** Reads what `withState` wrote, from the last line only: text quoted further up is nobody's word. */
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

function unexpired(accepted: { by: string; expires: string }, sha: string, now: string): AcceptanceClaim {
  if (Date.parse(accepted.expires) <= Date.parse(now)) {
    return {
      none: `the acceptance by @${accepted.by} expired on ${accepted.expires.slice(0, 10)}; set the label again`,
    };
  }
  return { by: accepted.by, sha, expires: accepted.expires };
}

function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString();
}
