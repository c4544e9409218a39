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
/** Our comment was made before this head, and spoke of it at ten. */
const known = { head: HEAD, since: '2026-03-10T10:00:00.000Z', commentedAt: '2026-03-09T10:00:00.000Z' };
const stands = (by: string, labeledAt: string, expires: string) => ({ by, sha: HEAD, labeledAt, expires });

describe('an acceptance', () => {
  it('stands when the label is set on this very head, for seven days from then', () => {
    const listed = facts({ labelEvents: [labeled('2026-03-10T11:59:58Z')] });
    expect(acceptanceClaim(listed)).toEqual(stands('ada', '2026-03-10T11:59:58Z', '2026-03-17T11:59:58.000Z'));
    // GitHub sends an event a moment before it lists it.
    expect(acceptanceClaim(facts())).toEqual(stands('ada', NOW, '2026-03-17T12:00:00.000Z'));
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
      event({ action: 'synchronize', attempt: 2 }),
      event({ action: 'labeled', label: 'bug', actor: 'mallory' }),
      { kind: 'merge_group' },
    ];
    for (const one of events) {
      const later = facts({ event: one, state: known, labelEvents: [labeled('2026-03-10T11:00:00Z')] });
      expect(acceptanceClaim(later)).toEqual(stands('ada', '2026-03-10T11:00:00Z', '2026-03-17T11:00:00.000Z'));
    }
  });

  it('is ended by a push, even though the label stays', () => {
    const state = { ...known, head: OLD };
    const labelEvents = [labeled('2026-03-10T11:00:00Z')];
    const pushed = facts({ event: event({ action: 'synchronize' }), state, labelEvents });
    expect(acceptanceClaim(pushed)).toMatchObject({ none: expect.stringMatching(/older than the last push/) });
    // The comment about the new head is younger than the label.
    const after = { ...known, since: '2026-03-10T11:30:00.000Z' };
    for (const seen of [state, after]) {
      expect(acceptanceClaim({ ...pushed, event: event({ action: 'edited' }), state: seen })).toHaveProperty('none');
      expect(acceptanceClaim({ ...pushed, event: { kind: 'merge_group' }, state: seen })).toHaveProperty('none');
    }
  });

  it.each<[string, Partial<AcceptanceFacts>]>([
    ['no labeled event', { labelEvents: [] }],
    ['a labeled event from before the comment was made', { labelEvents: [labeled('2026-03-09T09:00:00Z')] }],
    ['a labeled event of more than seven days ago', { labelEvents: [labeled('2026-03-01T00:00:00Z')] }],
  ])('is not believed from the hidden line of a comment beside %s', (_, over) => {
    const forged = { ...known, since: '2020-01-01T00:00:00.000Z' };
    const claim = acceptanceClaim(facts({ event: event({ action: 'edited' }), state: forged, ...over }));
    expect(claim).toHaveProperty('none');
  });

  it('is ended by taking the label off, and passes to whoever sets it again', () => {
    const events = [labeled('2026-03-10T11:00:00Z'), labeled('2026-03-10T11:10:00Z', 'ada', 'unlabeled')];
    const later = facts({ event: event({ action: 'edited' }), state: known, labelEvents: events });
    expect(acceptanceClaim(later)).toMatchObject({ none: expect.stringMatching(/taken off/) });
    const again = { ...later, labelEvents: [...events, labeled('2026-03-10T11:20:00Z', 'mallory')] };
    expect(acceptanceClaim(again)).toMatchObject({ by: 'mallory' });
    // The labeled event of one person does not speak for another who set the label since.
    expect(acceptanceClaim({ ...again, event: event() })).toMatchObject({ by: 'mallory' });
  });

  it('expires, and neither a later event nor a re-run of its own prolongs it', () => {
    const late = { now: '2026-03-20T00:00:00.000Z', state: known, labelEvents: [labeled('2026-03-10T11:00:00Z')] };
    for (const one of [event({ action: 'edited' }), event({ attempt: 2 }), { kind: 'merge_group' } as const]) {
      expect(acceptanceClaim(facts({ ...late, event: one }))).toMatchObject({ none: expect.stringMatching(/expired/) });
    }
    expect(acceptanceClaim(facts({ ...late, event: event() }))).toMatchObject({ expires: '2026-03-17T11:00:00.000Z' });
    const unlisted = facts({ ...late, labelEvents: [], event: event({ attempt: 2 }) });
    expect(acceptanceClaim(unlisted)).toMatchObject({ none: expect.stringMatching(/nobody who set the label/) });
  });

  it('needs the right to write, and a reason by the same person', () => {
    const claim = acceptanceClaim(facts());
    const given = [said('ada', '/plumbline accept wanted', 1)];
    for (const level of ['admin', 'write'] as const)
      expect(acceptance(claim, level, given).accepted).toMatchObject({ by: 'ada', reason: 'wanted' });
    for (const level of ['read', 'none'] as const) {
      expect(acceptance(claim, level, given)).toMatchObject({
        accepted: null,
        why: expect.stringMatching(/may not write/),
      });
    }
    for (const others of [[], [said('maria', '/plumbline accept wanted', 1)], [said('ada', '/plumbline accept', 1)]]) {
      const without = acceptance(claim, 'write', others);
      expect(without).toMatchObject({
        accepted: null,
        why: expect.stringMatching(/`\/plumbline accept` and the reason/),
      });
    }
    expect(acceptance({ none: 'x' }, 'admin', given)).toEqual({ accepted: null, why: 'x' });
  });
});

const minute = (at: number) => `2026-03-10T11:${String(at).padStart(2, '0')}:00Z`;
const said = (author: string, body: string, at: number, changed: number = at) => ({
  author,
  body,
  at: minute(at),
  updatedAt: minute(changed),
});

describe('the reason', () => {
  it('is the text after the command in the newest such comment of the same actor', () => {
    const comments = [
      said('ada', '/plumbline accept first', 1),
      said('ada', 'Looked at it.\r\n/plumbline accept  the new tone is wanted \r\nThanks', 3),
      said('ada', '> /plumbline accept quoted', 4),
      said('mallory', '/plumbline accept forged', 5),
      said('ada', '/plumbline accepted', 6),
    ];
    expect(acceptReason(comments, 'Ada', minute(9))).toBe('the new tone is wanted');
    expect(acceptReason(comments, 'maria', minute(9))).toBe('');
    expect(acceptReason([...comments, said('ada', '/plumbline accept', 7)], 'ada', minute(9))).toBe('');
  });

  it('no longer stands once it was rewritten after the label', () => {
    expect(acceptReason([said('ada', '/plumbline accept typo fixed', 1, 3)], 'ada', minute(5))).toBe('typo fixed');
    expect(acceptReason([said('ada', '/plumbline accept other words', 1, 6)], 'ada', minute(5))).toBe('');
    expect(acceptReason([said('ada', '/plumbline accept said afterwards', 6)], 'ada', minute(5))).toBe(
      'said afterwards',
    );
  });
});

describe('what a comment remembers', () => {
  it('survives the way through a comment, and only as its last line', () => {
    const state = nextState(null, HEAD, NOW);
    const body = withState('<!-- plumbline:v1 -->\nverdict', state);
    expect(readState(body)).toEqual(state);
    expect(readState(`${body}\nquoted further up`)).toBeNull();
    expect(readState('text')).toBeNull();
    expect(readState('<!-- plumbline-state:bm9wZQ -->')).toBeNull();
    expect(body.length).toBeLessThan('<!-- plumbline:v1 -->\nverdict'.length + 300);
  });

  it('keeps since when the head was first seen', () => {
    const later = '2026-03-11T00:00:00.000Z';
    expect(nextState(known, HEAD, later)).toEqual({ head: HEAD, since: known.since });
    expect(nextState(known, OLD, later)).toEqual({ head: OLD, since: later });
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
