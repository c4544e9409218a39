/** Asks the code host for the current facts of an acceptance. */
import {
  ACCEPT_LABEL,
  type AcceptanceFacts,
  acceptance,
  acceptanceClaim,
  pullOf,
  readState,
} from '../change/acceptance.ts';
import type { GateEvent } from '../inputs/event.ts';
import type { Accepted } from '../record/record.ts';
import type { CodeHost } from './code-host.ts';

export interface AcceptanceAnswer {
  readonly accepted: Accepted | null;
  readonly why: string;
}

/**
 * Whether somebody entitled to has accepted a regression of this head, and if not, why. Asks nothing unless the label
 * is on the pull request. Never rejects: an acceptance that cannot be verified does not count.
 */
export async function lookUpAcceptance(
  event: GateEvent,
  host: CodeHost,
  { attempt, config }: { readonly attempt: number; readonly config: string },
): Promise<AcceptanceAnswer> {
  const not = (why: string): AcceptanceAnswer => ({ accepted: null, why });
  const number = pullOf(event);
  if (number === null || (event.kind !== 'pull_request' && event.kind !== 'merge_group')) {
    return not('this event has no pull request');
  }
  const unset = `the label "${ACCEPT_LABEL}" is not set`;
  if (event.kind === 'pull_request' && !event.labels.includes(ACCEPT_LABEL)) return not(unset);
  try {
    const pull = await host.pull(number);
    if (!pull.labels.includes(ACCEPT_LABEL)) return not(unset);
    const [sticky, labelEvents] = await Promise.all([host.sticky(number, config), host.labelEvents(number)]);
    const state = sticky === null ? null : readState(sticky.body);
    const facts: AcceptanceFacts = {
      event: event.kind === 'pull_request' ? { ...event, attempt } : { kind: 'merge_group' },
      pull,
      labelEvents,
      state: state === null || sticky === null ? null : { ...state, commentedAt: sticky.createdAt },
      now: host.now(),
    };
    const claim = acceptanceClaim(facts);
    if ('none' in claim) return not(claim.none);
    const [permission, comments] = await Promise.all([host.permission(claim.by), host.comments(number)]);
    return acceptance(claim, permission, comments);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown fault';
    return { accepted: null, why: `the acceptance could not be verified: ${why}` };
  }
}
