import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGitHub } from '../../../src/adapters/code-host/github/client.ts';
import { type CodeHost, CodeHostError } from '../../../src/run/code-host.ts';
import { BOT, FakeGitHub } from '../../servers/github.ts';
import { faultsOf } from '../../servers/openapi.ts';
import { type Workshop, workshop } from '../../servers/repository.ts';

const WRITE = { contents: 'read', 'pull-requests': 'write', issues: 'write', checks: 'write' } as const;
let fake: FakeGitHub;
let shop: Workshop;
let github: CodeHost;
const client = (token: string, over: object = {}): CodeHost =>
  openGitHub({
    apiUrl: fake.api,
    token,
    repository: 'octo/demo',
    second: 2,
    ...over,
  });

beforeEach(async () => {
  shop = workshop();
  fake = await FakeGitHub.start(shop);
  fake.token('t-write', WRITE);
  fake.token('t-read', { contents: 'read', 'pull-requests': 'read' });
  const sha = shop.git('rev-parse', 'HEAD');
  fake.pull(7, { head: sha, base: sha });
  github = client('t-write');
});
afterEach(async () => {
  // Every request and every answer is checked against GitHub's own description.
  expect(fake.odd).toEqual([]);
  await fake.stop();
  shop.remove();
});

describe('the one comment', () => {
  it('is created once, then found by marker and author behind a long discussion, and edited', async () => {
    expect(await github.sticky(7, '')).toBeNull();
    for (let at = 0; at < 230; at++) fake.comment(7, 'ada', `remark ${at}`);
    const made = await github.writeComment(7, '<!-- plumbline:v1 -->\none', null);
    expect(made.url).toMatch(/#issuecomment-\d+$/);
    for (let at = 0; at < 120; at++) fake.comment(7, 'ada', `more ${at}`);
    const found = await github.sticky(7, '');
    expect(found).toMatchObject({ id: made.id, url: made.url });
    await github.writeComment(7, '<!-- plumbline:v1 -->\ntwo', found);
    const ours = fake.comments.filter(({ author }) => author === BOT);
    expect(ours).toMatchObject([{ body: '<!-- plumbline:v1 -->\ntwo', edits: 1 }]);
  });

  it('is never a stranger’s, whatever that one wrote, nor another workflow’s that only quotes the marker', async () => {
    fake.comment(7, 'mallory', '<!-- plumbline:v1 -->\nforged');
    fake.comment(7, BOT, 'someone said:\n<!-- plumbline:v1 -->');
    expect(await github.sticky(7, '')).toBeNull();
  });

  it('of two that are ours the oldest stays and the others go', async () => {
    const first = fake.comment(7, BOT, '<!-- plumbline:v1 -->\none');
    fake.comment(7, 'mallory', '<!-- plumbline:v1 -->\nforged');
    fake.comment(7, BOT, '<!-- plumbline:v1 -->\ntwo');
    expect(await github.sticky(7, '')).toMatchObject({ id: first.id });
    expect(fake.comments.map(({ author }) => author)).toEqual([BOT, 'mallory']);
  });

  it('belongs to the account that GraphQL names, else to the workflow bot', async () => {
    fake.viewer = 'robo';
    fake.token('t-app', WRITE, 'robo[bot]');
    fake.comment(7, 'robo', '<!-- plumbline:v1 -->');
    const app = client('t-app');
    expect(await app.viewer()).toBe('robo');
    expect(await app.sticky(7, '')).not.toBeNull();
    fake.viewer = null;
    expect(await client('t-write').viewer()).toBe(BOT);
    fake.faults.push({ path: /graphql$/, status: 502, body: '<html>' });
    expect(await client('t-write').viewer()).toBe(BOT);
  });

  it('asks who we are only when a comment with the marker is there', async () => {
    fake.comment(7, 'ada', 'hello');
    await github.sticky(7, '');
    expect(fake.sent.map(({ path }) => path)).toEqual(['/repos/octo/demo/issues/7/comments']);
  });
});

describe('faults', () => {
  it('a refused permission keeps its status and words', async () => {
    const refused = client('t-read').writeComment(7, 'x', null);
    await expect(refused).rejects.toThrow(/POST .*: 403 Resource not accessible by integration/);
    await expect(refused).rejects.toMatchObject({ status: 403 });
    await expect(client('t-none').pull(7)).rejects.toMatchObject({ status: 401 });
  });

  it('a token that no header takes is not shown with the fault', async () => {
    const fault = await client('ghs_first\nsecond')
      .pull(7)
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CodeHostError);
    expect(String(fault)).not.toMatch(/ghs_first/);
  });

  it('a read is tried three times, a creation once: it may have been done', async () => {
    fake.faults.push({ method: 'GET', path: /pulls/, status: 502, body: '<html>bad gateway</html>', times: 2 });
    expect((await github.pull(7)).number).toBe(7);
    fake.faults.push({ method: 'POST', path: /comments$/, status: 502, times: 1 });
    await expect(github.writeComment(7, 'x', null)).rejects.toBeInstanceOf(CodeHostError);
    expect(fake.sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('a connection that breaks and an answer that is no JSON end in words too', async () => {
    fake.faults.push({ path: /pulls/, status: 0 });
    await expect(github.pull(7)).rejects.toThrow(/GET .*pulls\/7: no answer/);
    fake.faults.length = 0;
    fake.faults.push({ path: /pulls/, status: 200, body: '<html>' });
    await expect(github.pull(7)).rejects.toMatchObject({ status: 502 });
  });

  it('a GitHub that takes a request and does not answer is given up in time, with words', async () => {
    fake.faults.push({ path: /pulls|comments$/, status: 0, hangs: true });
    const hurried = client('t-write', { requestMs: 200 });
    const started = performance.now();
    await expect(hurried.pull(7)).rejects.toThrow(/GET .*pulls\/7: no answer/);
    await expect(hurried.writeComment(7, 'x', null)).rejects.toThrow(/no answer/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('a rate limit is waited for when it is short, also for a creation, and given up when long', async () => {
    fake.faults.push({ path: /comments$/, status: 403, headers: { 'retry-after': '1' }, times: 1 });
    await github.writeComment(7, 'x', null);
    expect(fake.comments).toHaveLength(1);
    fake.faults.push({ path: /comments$/, status: 429, headers: { 'retry-after': '600' } });
    await expect(github.writeComment(7, 'x', null)).rejects.toMatchObject({ status: 429 });
    expect(fake.sent.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it('a limit is told from a refusal: a reset that is near is waited for, one without a time is not tried again', async () => {
    const reset = String(Math.ceil(Date.now() / 1000));
    const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    fake.faults.push({ path: /comments$/, status: 403, headers: spent, times: 1 });
    await github.writeComment(7, 'x', null);
    expect(fake.comments).toHaveLength(1);
    // GitHub may bar who goes on asking; it wants a minute then.
    const body = JSON.stringify({ message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' });
    for (const status of [403, 429]) {
      fake.sent.length = 0;
      fake.faults.length = 0;
      fake.faults.push({ path: /comments$/, status, headers: { 'x-ratelimit-remaining': '4900' }, body });
      await expect(github.comments(7)).rejects.toMatchObject({ status });
      expect(fake.sent).toHaveLength(1);
    }
  });

  it('a token reads no more than it is given', async () => {
    fake.token('t-contents', { contents: 'read' });
    const blind = client('t-contents');
    for (const asked of [blind.pull(7), blind.comments(7), blind.labelEvents(7), blind.issue('<!-- x -->')])
      await expect(asked).rejects.toMatchObject({ status: 403 });
    expect(await blind.commit('main')).toMatch(/^[0-9a-f]{40}$/);
  });

  it('the token never shows in an error', async () => {
    fake.faults.push({ path: /./, status: 500 });
    await expect(github.pull(7)).rejects.not.toThrow(/t-write/);
  });
});

describe('the description of GitHub’s API', () => {
  it('refuses what GitHub would refuse, so that the checks above mean something', () => {
    const comment = { method: 'POST', url: '/repos/o/r/issues/7/comments', status: 403, answer: null };
    expect(faultsOf({ ...comment, body: { body: 'x' } })).toEqual([]);
    expect(faultsOf({ ...comment, body: {} })).not.toEqual([]);
    expect(faultsOf({ ...comment, body: { body: 'x', text: 'y' } })).toEqual([
      expect.stringMatching(/unknown field "text"/),
    ]);
    const list = { method: 'GET', body: undefined, status: 200 };
    expect(faultsOf({ ...list, url: '/repos/o/r/pulls/seven', status: 404, answer: null })).toEqual([
      expect.stringMatching(/path "pull_number": must be integer/),
    ]);
    expect(faultsOf({ ...list, url: '/repos/o/r/issues?state=opened', answer: [] })).toEqual([
      expect.stringMatching(/query "state"/),
    ]);
    expect(faultsOf({ ...list, url: '/repos/o/r/issues/7/comments?direction=desc', answer: [] })).toEqual([
      expect.stringMatching(/direction/),
    ]);
    expect(faultsOf({ ...list, url: '/repos/o/r/issues/7/comments', answer: [{ id: 1 }] })).not.toEqual([]);
    expect(faultsOf({ ...list, url: '/repos/o/r/nothing', answer: [] })).toEqual([
      expect.stringMatching(/not an operation/),
    ]);
    const run = {
      name: 'x',
      head_sha: 'a',
      output: {
        title: 't',
        summary: 's',
        annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'error', message: 'm' }],
      },
    };
    expect(
      faultsOf({ method: 'POST', url: '/repos/o/r/check-runs', status: 500, answer: null, body: run }),
    ).not.toEqual([]);
  });
});

describe('what is asked', () => {
  it('pull request, permission, comments, label events', async () => {
    fake.pull(8, { head: 'a'.repeat(40), base: 'b'.repeat(40), fork: true, labels: ['x'] });
    expect(await github.pull(8)).toMatchObject({ headSha: 'a'.repeat(40), labels: ['x'], fork: true, open: true });
    expect([await github.permission('ada'), await github.permission('mallory')]).toEqual(['write', 'none']);
    fake.label(8, 'plumbline: accept', 'ada');
    fake.label(8, 'plumbline: accept', 'ada', 'unlabeled');
    expect((await github.labelEvents(8)).map(({ event }) => event)).toEqual(['labeled', 'unlabeled']);
    fake.comment(8, 'ada', '/plumbline accept because');
    expect(await github.comments(8)).toMatchObject([{ author: 'ada', body: '/plumbline accept because' }]);
  });

  it('merge base and commit of a name, null where there is none', async () => {
    const fork = shop.git('rev-parse', 'HEAD');
    shop.git('checkout', '-q', '-b', 'feature/x');
    const head = shop.commit({ a: '1' });
    shop.git('checkout', '-q', 'main');
    const base = shop.commit({ b: '1' });
    shop.publish('main', 'feature/x');
    expect(await github.mergeBase(base, head)).toBe(fork);
    expect(await github.mergeBase(base, 'e'.repeat(40))).toBeNull();
    expect(await github.commit('feature/x')).toBe(head);
    expect(await github.commit('nope')).toBeNull();
  });

  it('the test merge of a pull request, waited for while GitHub works it out, none with a conflict', async () => {
    const merge = shop.git('rev-parse', 'HEAD');
    const pull = fake.pull(7, { head: merge, base: merge, merge: null });
    await expect(github.testMerge(7)).rejects.toThrow(/not merged pull request 7 for testing yet/);
    const patient = openGitHub({ apiUrl: fake.api, token: 't-write', repository: 'octo/demo', second: 400 });
    setTimeout(() => {
      pull.merge = merge;
    }, 20);
    expect(await patient.testMerge(7)).toBe(merge);
    fake.pull(7, { head: merge, base: merge });
    expect(await github.testMerge(7)).toBeNull();
  });

  it('an issue is found by marker and author, opened, edited, closed', async () => {
    fake.issues.push({ number: 3, title: 'x', body: '<!-- plumbline-drift -->', state: 'open', author: 'mallory' });
    expect(await github.issue('<!-- plumbline-drift -->')).toBeNull();
    const number = await github.openIssue('drift', '<!-- plumbline-drift -->\none');
    expect(await github.issue('<!-- plumbline-drift -->')).toMatchObject({ number });
    await github.updateIssue(number, { state: 'closed' });
    expect(await github.issue('<!-- plumbline-drift -->')).toBeNull();
  });

  it('a check run carries at most 50 annotations a request, the rest by update', async () => {
    const annotations = Array.from({ length: 120 }, (_, at) => ({
      level: 'error' as const,
      message: `m${at}`,
      file: 'a.md',
      line: at + 1,
    }));
    const check = {
      name: 'plumbline',
      headSha: 'a'.repeat(40),
      conclusion: 'failure' as const,
      title: 't',
      summary: 'x'.repeat(70_000),
    };
    expect(await github.createCheckRun({ ...check, annotations })).toMatch(/runs/);
    const sizes = fake.checkRuns.map((run) => (run['output'] as { annotations: unknown[] }).annotations.length);
    expect(sizes).toEqual([50, 50, 20]);
  });
});
