import { describe, expect, it } from 'vitest';
import {
  ACCEPT_LABEL,
  type AcceptanceFacts,
  acceptance,
  acceptanceClaim,
  acceptReason,
  nextState,
  queuedPull,
  readState,
  withState,
} from '../../src/change/acceptance.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const NOW = '2026-03-10T12:00:00.000Z';
type Pull = Extract<AcceptanceFacts['event'], { kind: 'pull_request' }>;

const event = (over: Partial<Pull> = {}): Pull => ({
  kind: 'pull_request',
  action: 'labeled',
  label: ACCEPT_LABEL,
  actor: 'ada',
  headSha: HEAD,
  attempt: 1,
  ...over,
});
const facts = (over: Partial<AcceptanceFacts> = {}): AcceptanceFacts => ({
  event: event(),
  pull: { headSha: HEAD, labels: [ACCEPT_LABEL] },
  labelEvents: [],
  state: null,
  now: NOW,
  ...over,
});
const labeled = (at: string, actor = 'ada', kind: 'labeled' | 'unlabeled' = 'labeled') => ({
  event: kind,
  label: ACCEPT_LABEL,
  actor,
  at,
});
const accepted = {
  head: HEAD,
  since: '2026-03-10T10:00:00.000Z',
  accepted: { by: 'ada', expires: '2026-03-16T00:00:00.000Z' },
};

describe('an acceptance', () => {
  it('stands when the label is set on this very head, for seven days', () => {
    expect(acceptanceClaim(facts())).toEqual({ by: 'ada', sha: HEAD, expires: '2026-03-17T12:00:00.000Z' });
  });

  it('does not stand without the label, with another label, or after the head has moved on', () => {
    expect(acceptanceClaim(facts({ pull: { headSha: HEAD, labels: [] } }))).toHaveProperty('none');
    expect(acceptanceClaim(facts({ event: event({ label: 'bug' }) }))).toHaveProperty('none');
    expect(acceptanceClaim(facts({ event: event({ headSha: OLD }) }))).toMatchObject({
      none: expect.stringMatching(/moved on/),
    });
  });

  it('is kept by any later event on the same head, and by its merge queue run', () => {
    const events: AcceptanceFacts['event'][] = [
      event({ action: 'edited', actor: 'mallory' }),
      event({ action: 'reopened', actor: 'mallory' }),
      event({ action: 'labeled', label: 'bug', actor: 'mallory' }),
      { kind: 'merge_group' },
    ];
    for (const one of events) {
      const claim = acceptanceClaim(
        facts({ event: one, state: accepted, labelEvents: [labeled('2026-03-10T11:00:00Z')] }),
      );
      expect(claim).toEqual({ by: 'ada', sha: HEAD, expires: accepted.accepted.expires });
    }
  });

  it('is ended by a push, even though the label stays', () => {
    const state = { ...accepted, head: OLD };
    const pushed = facts({
      event: event({ action: 'synchronize' }),
      state,
      labelEvents: [labeled('2026-03-10T11:00:00Z')],
    });
    expect(acceptanceClaim(pushed)).toMatchObject({ none: expect.stringMatching(/older than the last push/) });
    expect(acceptanceClaim({ ...pushed, event: event({ action: 'edited' }) })).toHaveProperty('none');
    expect(acceptanceClaim({ ...pushed, event: { kind: 'merge_group' } })).toHaveProperty('none');
    // The comment about the new head is younger than the label.
    const known = { head: HEAD, since: '2026-03-10T11:30:00.000Z' };
    expect(acceptanceClaim({ ...pushed, event: event({ action: 'edited' }), state: known })).toHaveProperty('none');
  });

  it('stands on a later event when the label came after our comment about this head', () => {
    const known = { head: HEAD, since: '2026-03-10T10:00:00.000Z' };
    const later = facts({
      event: event({ action: 'edited' }),
      state: known,
      labelEvents: [labeled('2026-03-10T11:00:00.000Z', 'maria')],
    });
    expect(acceptanceClaim(later)).toEqual({ by: 'maria', sha: HEAD, expires: '2026-03-17T11:00:00.000Z' });
  });

  it('is ended by taking the label off, and passes to whoever sets it again', () => {
    const events = [labeled('2026-03-10T11:00:00Z'), labeled('2026-03-10T11:10:00Z', 'ada', 'unlabeled')];
    const later = facts({ event: event({ action: 'edited' }), state: accepted, labelEvents: events });
    expect(acceptanceClaim(later)).toMatchObject({ none: expect.stringMatching(/taken off/) });
    const again = { ...later, labelEvents: [...events, labeled('2026-03-10T11:20:00Z', 'mallory')] };
    expect(acceptanceClaim(again)).toMatchObject({ by: 'mallory' });
  });

  it('expires, and a re-run of its event does not prolong it', () => {
    const late = { now: '2026-03-20T00:00:00.000Z', state: accepted };
    expect(acceptanceClaim(facts({ ...late, event: event({ action: 'edited' }) }))).toMatchObject({
      none: expect.stringMatching(/expired/),
    });
    expect(acceptanceClaim(facts({ ...late, event: event({ attempt: 2 }) }))).toMatchObject({
      none: expect.stringMatching(/expired/),
    });
    expect(acceptanceClaim(facts({ ...late, event: event() }))).toMatchObject({ by: 'ada' });
    // Nor when a run in between has already written that nothing is accepted any more.
    const forgotten = { ...late, state: null, labelEvents: [labeled('2026-03-10T11:00:00Z')] };
    expect(acceptanceClaim(facts({ ...forgotten, event: event({ attempt: 2 }) }))).toMatchObject({
      none: expect.stringMatching(/expired/),
    });
  });

  it('needs the right to write', () => {
    const claim = acceptanceClaim(facts());
    for (const level of ['admin', 'write'] as const) expect(acceptance(claim, level, []).accepted).not.toBeNull();
    for (const level of ['read', 'none'] as const) {
      expect(acceptance(claim, level, [])).toMatchObject({
        accepted: null,
        why: expect.stringMatching(/may not write/),
      });
    }
    expect(acceptance({ none: 'x' }, 'admin', [])).toEqual({ accepted: null, why: 'x' });
  });
});

describe('the reason', () => {
  const at = (minute: number) => `2026-03-10T11:${String(minute).padStart(2, '0')}:00Z`;
  it('is the text after the command in the newest such comment of the same actor', () => {
    const comments = [
      { author: 'ada', body: '/plumbline accept first', at: at(1) },
      { author: 'ada', body: 'Looked at it.\r\n/plumbline accept  the new tone is wanted \r\nThanks', at: at(3) },
      { author: 'ada', body: '> /plumbline accept quoted', at: at(4) },
      { author: 'mallory', body: '/plumbline accept forged', at: at(5) },
      { author: 'ada', body: '/plumbline accepted', at: at(6) },
    ];
    expect(acceptReason(comments, 'ada')).toBe('the new tone is wanted');
    expect(acceptReason(comments, 'maria')).toBe('');
    expect(acceptReason([...comments, { author: 'ada', body: '/plumbline accept', at: at(7) }], 'ada')).toBe('');
  });
});

describe('what a comment remembers', () => {
  it('survives the way through a comment, and only as its last line', () => {
    const state = nextState(null, HEAD, { by: 'ada', expires: NOW }, NOW);
    const body = withState('<!-- plumbline:v1 -->\nverdict', state);
    expect(readState(body)).toEqual(state);
    expect(readState(`${body}\nquoted further up`)).toBeNull();
    expect(readState('text')).toBeNull();
    expect(readState('<!-- plumbline-state:bm9wZQ -->')).toBeNull();
    expect(body.length).toBeLessThan('<!-- plumbline:v1 -->\nverdict'.length + 300);
  });

  it('keeps since when the head was first seen, and an acceptance that could not be looked up', () => {
    const later = '2026-03-11T00:00:00.000Z';
    expect(nextState(accepted, HEAD, 'keep', later)).toEqual(accepted);
    expect(nextState(accepted, HEAD, null, later)).toEqual({ head: HEAD, since: accepted.since });
    expect(nextState(accepted, OLD, 'keep', later)).toEqual({ head: OLD, since: later });
  });
});

describe('a merge queue branch', () => {
  it('names its pull request', () => {
    expect(queuedPull(`refs/heads/gh-readonly-queue/main/pr-12-${HEAD}`)).toBe(12);
    expect(queuedPull(`gh-readonly-queue/release/v1/pr-7-${HEAD}`)).toBe(7);
    expect(queuedPull('refs/heads/main')).toBeNull();
    expect(queuedPull('refs/heads/pr-12-abc')).toBeNull();
  });
});
