import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GateEvent, isNoCommit, parseEvent, parsePostEvent } from '../../src/inputs/event.ts';
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
    expect(parsePostEvent(fixture('workflow_run'), env)).toMatchObject({ runId: 8001, headSha: H, pullRequests: [] });
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

  type Change = readonly [place: string, value: unknown];
  const changed = (name: string, [place, value]: Change): unknown => {
    const payload = structuredClone(fixture(name)) as Record<string, unknown>;
    const keys = place.split('.');
    const last = keys.pop()!;
    let at: Record<string, unknown> = payload;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    if (value === undefined) delete at[last];
    else at[last] = value;
    return payload;
  };

  const SHA = 'pull_request.head.sha';
  const REF = 'pull_request.head.ref';
  const NUMBER = 'pull_request.number';
  const HOSTILE: readonly Change[] = [
    ...['1', 0, -1, 1.5, 1e30, null, [1], { valueOf: 1 }, true].map((value): Change => [NUMBER, value]),
    ...['', 'main', 'A'.repeat(40), `${H} `, `${H}\n`, `-${H.slice(1)}`, H.slice(1), 1, null].map(
      (value): Change => [SHA, value],
    ),
    ...['a\nb', 'a\r::add-mask::x', 'a b', '../../x', 'a..b', 'x\u0000', 'a~1', 'a^{/x}', 'a:b', '', 7, null].map(
      (value): Change => [REF, value],
    ),
    ...['main\n', '..', 'a b', null].map((value): Change => ['pull_request.base.ref', value]),
    ...['acme/bot\n', '../..', 'acme/..', '-/..', 'acme', 'acme/bot/x', 'a b/c', 'acme/bot?x', 3, null].map(
      (value): Change => ['repository.full_name', value],
    ),
    ['repository', null],
    ['repository', []],
    ['repository.default_branch', 'a\nb'],
    ['pull_request', 'x'],
    ['pull_request', undefined],
    ['pull_request.base', null],
    ['pull_request.labels', 'plumbline: accept'],
    ['pull_request.labels', ['plumbline: accept']],
    ['pull_request.labels', [{ name: 1 }]],
    ['pull_request.labels', Array.from({ length: 2_000_000 }, () => 1)],
    ['pull_request.draft', 'false'],
    ['pull_request.body', { text: 'x' }],
    ['pull_request.user', { login: '' }],
    ['pull_request.head.repo', 'acme/bot'],
    ['sender', { login: 5 }],
    ['label', 'plumbline: accept'],
    ['action', ''],
    ['action', 1],
  ];

  it.each(HOSTILE)('with another value at %s is refused by that name: %j', (place, value) => {
    const [top = ''] = place.split('.');
    const refusal = new RegExp(`^event pull_request: ${top}[\\w.]*: `);
    const began = process.cpuUsage();
    expect(() => parseEvent('pull_request', changed('pull_request.synchronize', [place, value]), env)).toThrow(refusal);
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['push', 'ref', ['main', 'refs/tags/v1', 'refs/heads/a\nb', 'refs/heads/..', 5, null]],
    ['push', 'before', ['0', `${'0'.repeat(39)}`, 1, null]],
    ['push', 'after', ['HEAD', null]],
    ['merge_group', 'merge_group.head_ref', ['', 'a\nb', 'a..b', null]],
    ['merge_group', 'merge_group.base_sha', ['main', null]],
    ['workflow_dispatch', 'inputs', ['x', [1], 5]],
    ['workflow_dispatch', 'sender', [{}]],
    ['schedule', 'repository', ['acme/bot', { full_name: '..' }]],
  ])('of %s with another value at %s is refused', (name, place, values) => {
    for (const value of values) expect(() => parseEvent(name, changed(name, [place, value]), env)).toThrow(InputError);
  });

  it('of a finished workflow with another value is refused too', () => {
    const places: readonly Change[] = [
      ['workflow_run.id', '8001'],
      ['workflow_run.id', -1],
      ['workflow_run.head_sha', 'x'],
      ['workflow_run.head_branch', 'a\nb'],
      ['workflow_run.head_repository', 'acme/bot'],
      ['workflow_run.pull_requests', [{ number: '12' }]],
      ['workflow_run.pull_requests', Array.from({ length: 1_000_000 }, () => 1)],
      ['repository.full_name', 'mallory/bot'],
    ];
    for (const change of places) expect(() => parsePostEvent(changed('workflow_run', change), env)).toThrow(InputError);
    const gone = parsePostEvent(changed('workflow_run', ['workflow_run.head_repository', null]), env);
    expect(gone.headRepository).toBeNull();
  });

  it('that happened in another repository than the job’s is refused, by name, in any spelling', () => {
    const of = (full_name: string): unknown => ({
      ...(fixture('pull_request.synchronize') as object),
      repository: { full_name },
    });
    for (const name of ['mallory/bot', 'acme/bot2', 'acme2/bot'])
      expect(() => parseEvent('pull_request', of(name), env)).toThrow(`is ${name}, but this job runs in acme/bot`);
    expect(parseEvent('pull_request', of('Acme/Bot'), env)).toMatchObject({ repository: 'Acme/Bot' });
  });

  it('keeps what people may write as it is: it is text, and nobody is an insider by it', () => {
    const text = '](javascript:x) <img> @all ::set-output name=verdict::pass\r\n::stop-commands::x\u2028\u202e';
    const body = changed('pull_request.synchronize', ['pull_request.body', text]);
    expect(parseEvent('pull_request', body, env)).toMatchObject({ body: text, fork: false });
    for (const repo of [null, undefined, { full_name: 'acme/bot ' }, { full_name: '' }, { full_name: 'ACME/bot' }]) {
      const head = changed('pull_request.synchronize', ['pull_request.head.repo', repo]);
      expect(parseEvent('pull_request', head, env)).toMatchObject({ fork: true });
    }
    const dash = changed('pull_request.synchronize', ['pull_request.head.ref', '--upload-pack=x']);
    expect(parseEvent('pull_request', dash, env)).toMatchObject({ headRef: '--upload-pack=x' });
  });

  it('cannot say anything by keys of a prototype', () => {
    const inputs = JSON.parse('{"__proto__":{"head":"x"},"constructor":"y"}') as unknown;
    expect(() => parseEvent('workflow_dispatch', { inputs }, env)).toThrow(/__proto__/);
    const all = JSON.parse(`{"__proto__":${JSON.stringify(fixture('pull_request.synchronize'))}}`) as unknown;
    expect(() => parseEvent('pull_request', all, env)).toThrow(InputError);
    expect(({} as { head?: string }).head).toBeUndefined();
  });

  it('with any one value replaced is refused, or says nothing else of whom and what it compares', () => {
    const base = fixture('pull_request.synchronize') as object;
    const places = pathsIn(base);
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('--x', '-x', '..', 'a\nb', '\u0000', '::error::x', '$(x)', H.toUpperCase(), '1', 1e21, NaN),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (place, value) => {
        let event: GateEvent;
        try {
          event = parseEvent('pull_request', changed('pull_request.synchronize', [place, value]), env);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        if (event.kind !== 'pull_request') throw new Error(event.kind);
        for (const sha of [event.baseSha, event.headSha, event.checkoutSha])
          expect(sha).toMatch(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/);
        expect(event.repository.toLowerCase()).toBe('acme/bot');
        expect(Number.isSafeInteger(event.number) && event.number > 0).toBe(true);
        for (const ref of [event.baseRef, event.headRef, event.defaultBranch])
          if (ref !== undefined) expect(ref).not.toMatch(/[\0-\x20\x7f]|\.\./);
        const from = (
          changed('pull_request.synchronize', [place, value]) as {
            pull_request: { head: { repo?: { full_name?: unknown } } };
          }
        ).pull_request.head.repo?.full_name;
        expect(event.fork).toBe(from !== event.repository);
      }),
      { numRuns: 300 },
    );
  });
});

/** Dotted places of all values of a payload. */
function pathsIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return at === '' ? [] : [at];
  const own = at === '' ? [] : [at];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, at === '' ? key : `${at}.${key}`))];
}
