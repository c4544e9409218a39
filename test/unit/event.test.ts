import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoCommit, parseEvent, parsePostEvent } from '../../src/inputs/event.ts';
import { InputError } from '../../src/text/problem.ts';

const H = '1'.repeat(40);
const B = '2'.repeat(40);
const CHECKOUT = '3'.repeat(40);
const env = { GITHUB_SHA: CHECKOUT, GITHUB_REPOSITORY: 'acme/bot', GITHUB_ACTOR: 'ada' };
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), 'utf8'));

describe('a webhook payload', () => {
  it('of a pull request is reduced to what the gate needs', () => {
    expect(parseEvent('pull_request', fixture('pull_request.synchronize'), env)).toEqual({
      kind: 'pull_request',
      repository: 'acme/bot',
      number: 12,
      action: 'synchronize',
      baseSha: B,
      headSha: H,
      checkoutSha: CHECKOUT,
      fork: false,
      draft: false,
      actor: 'ada',
      author: 'ada',
      body: 'Lever: prompt-optimize',
      labels: [],
      label: undefined,
      target: false,
      baseRef: 'main',
      headRef: 'shorter',
      defaultBranch: 'main',
    });
  });

  it('tells a labeled event, a draft, a fork, a deleted fork and the target event apart', () => {
    const label = parseEvent('pull_request', fixture('pull_request.labeled'), env);
    expect(label).toMatchObject({ label: 'plumbline: accept', labels: ['plumbline: accept'] });
    const fork = parseEvent('pull_request', fixture('pull_request.fork'), env);
    expect(fork).toMatchObject({ fork: true, draft: true, author: 'mallory', actor: 'mallory', body: '' });
    expect(parseEvent('pull_request', fixture('pull_request.deleted-fork'), env)).toMatchObject({ fork: true });
    expect(parseEvent('pull_request_target', fixture('pull_request.fork'), env)).toMatchObject({ target: true });
  });

  it('of the other events likewise', () => {
    expect(parseEvent('push', fixture('push'), env)).toMatchObject({
      kind: 'push',
      before: B,
      after: H,
      branch: 'main',
    });
    const first = parseEvent('push', fixture('push.first'), env);
    expect(first.kind === 'push' && isNoCommit(first.before) && first.branch).toBe('release/v2');
    expect(parseEvent('merge_group', fixture('merge_group'), env)).toMatchObject({ baseSha: B, headSha: H });
    expect(parseEvent('schedule', fixture('schedule'), env)).toEqual({
      kind: 'schedule',
      repository: 'acme/bot',
      sha: CHECKOUT,
    });
    const dispatch = parseEvent('workflow_dispatch', fixture('workflow_dispatch'), env);
    expect(dispatch).toMatchObject({ base: 'v1', head: 'feature', attempt: undefined, actor: 'ada' });
    expect(parseEvent('workflow_dispatch', fixture('workflow_dispatch.bare'), env)).toMatchObject({ base: undefined });
    expect(parsePostEvent(fixture('workflow_run'))).toMatchObject({ runId: 8001, headSha: H, pullRequests: [] });
  });

  it('that gates nothing says which events do', () => {
    expect(() => parseEvent('issue_comment', {}, env)).toThrow(/"issue_comment" cannot be gated; use pull_request/);
    expect(() => parseEvent('', {}, env)).toThrow(InputError);
    expect(() => parseEvent('workflow_run', fixture('workflow_run'), env)).toThrow(/mode: post/);
    expect(() => parseEvent('push', fixture('push.tag'), env)).toThrow(/refs\/tags\/v1.*branches only/);
  });

  it('that is malformed names every field at once', () => {
    const payload = fixture('pull_request.synchronize') as {
      pull_request: { head: { sha: string } };
      repository: object;
    };
    payload.pull_request.head.sha = '$(touch /tmp/x)';
    payload.repository = { full_name: '../../etc' };
    expect(() => parseEvent('pull_request', payload, env)).toThrow(
      /repository\.full_name.*\n.*pull_request\.head\.sha/,
    );
    expect(() => parseEvent('pull_request', fixture('pull_request.fork'), {})).toThrow(/GITHUB_SHA/);
    expect(() => parseEvent('schedule', {}, { GITHUB_SHA: H })).toThrow(/GITHUB_REPOSITORY/);
  });

  it('whatever it holds is an event or an input error, never another exception', () => {
    const names = fc.constantFrom(
      'pull_request',
      'push',
      'merge_group',
      'schedule',
      'workflow_dispatch',
      'workflow_run',
      'x',
    );
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, payload) => {
        try {
          parseEvent(name, payload, env);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
