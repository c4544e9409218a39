import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CommentSink,
  commentSink,
  outputsOf,
  reportCheck,
  reportDrift,
  reportFolder,
  writeReports,
} from '../../../src/action/sinks.ts';
import { type CommentPolicy, runnerOf } from '../../../src/adapters/actions/runner.ts';
import { openGitHub } from '../../../src/adapters/code-host/github/client.ts';
import { readState } from '../../../src/change/acceptance.ts';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import { errorRecord, skippedRecord } from '../../../src/run/build-record.ts';
import { BOT, FakeGitHub } from '../../servers/github.ts';
import { type JobLog, jobLog } from '../../servers/job-log.ts';
import { temporaryFolder } from '../../servers/repository.ts';

const HEAD = 'a'.repeat(40);
const MARKER = '<!-- plumbline:v1 -->';
const NOW = '2026-03-10T12:00:00.000Z';
const frame = {
  startedAt: NOW,
  finishedAt: NOW,
  seed: 'octo/demo#7',
  accepted: null,
  history: [],
  moved: [],
  config: null,
  provenance: {
    base: { sha: 'b'.repeat(40), label: 'main' },
    head: { sha: HEAD, label: 'feature' },
    config: '.github/plumbline.yml',
    engine: '1.0.0',
    reproduce: 'plumbline run',
  },
};

let fake: FakeGitHub;
const runner = runnerOf();
let log: JobLog;
const github = (token = 'write') =>
  openGitHub({
    apiUrl: fake.api,
    token,
    repository: 'octo/demo',
    second: 2,
  });
const sink = (policy: CommentPolicy, over: { token?: string; head?: string; fork?: boolean } = {}): CommentSink => {
  const { token = 'write', head = HEAD, fork = false } = over;
  return commentSink({ config: '', host: github(token), pull: 7, head, fork, policy, runner });
};

beforeEach(async () => {
  log = jobLog();
  fake = await FakeGitHub.start();
  fake.token('write', { 'pull-requests': 'write', issues: 'write' });
  fake.token('read', { 'pull-requests': 'read' });
  fake.pull(7, { head: HEAD, base: 'b'.repeat(40) });
});
afterEach(async () => {
  vi.restoreAllMocks();
  expect(fake.odd).toEqual([]);
  await fake.stop();
});

describe('the comment', () => {
  it.each<[CommentPolicy, boolean, PlumblineRecord['verdict'], number]>([
    ['auto', false, 'pass', 1],
    ['auto', false, 'error', 1],
    ['auto', false, 'skipped', 0],
    ['auto', true, 'skipped', 1],
    ['always', false, 'skipped', 1],
    ['never', true, 'regressed', 0],
  ])('under %s (earlier comment: %s) on %s is written %d times', async (policy, earlier, verdict, times) => {
    if (earlier) fake.comment(7, BOT, `${MARKER}\nold`);
    const url = await sink(policy).post(`${MARKER}\nnew`, verdict === 'skipped');
    expect(fake.comments.filter(({ body }) => body.includes('new'))).toHaveLength(times);
    expect(url === '').toBe(times === 0);
    if (policy === 'never') expect(fake.sent).toEqual([]);
  });

  it('first says that measuring has begun, and becomes the verdict in place', async () => {
    const one = sink('auto');
    let previous: string | null = 'not asked';
    await one.running((body) => {
      previous = body;
      return `${MARKER}\nmeasuring`;
    });
    expect(previous).toBeNull();
    await one.post(`${MARKER}\nverdict`, false);
    expect(fake.comments).toMatchObject([{ edits: 1, body: expect.stringContaining('verdict') }]);
  });

  it('remembers for the next run which head it speaks of and since when, by the clock of GitHub', async () => {
    const before = fake.now();
    await sink('auto').post(`${MARKER}\nx`, false);
    const state = readState(fake.comments[0]!.body)!;
    expect(state.head).toBe(HEAD);
    expect(state.since > before && state.since < fake.now()).toBe(true);
    await sink('auto').running(() => `${MARKER}\nmeasuring`);
    expect(readState(fake.comments[0]!.body)).toEqual(state);
    await sink('auto').post(`${MARKER}\ny`, false);
    expect(readState(fake.comments[0]!.body)).toEqual(state);
    await sink('auto', { head: 'c'.repeat(40) }).post(`${MARKER}\nz`, false);
    const next = readState(fake.comments[0]!.body)!;
    expect(next.head).toBe('c'.repeat(40));
    expect(next.since > state.since).toBe(true);
  });

  it('that may not be written warns once with the permission to give', async () => {
    const one = sink('auto', { token: 'read' });
    await one.running(() => `${MARKER}\nmeasuring`);
    expect(await one.post(`${MARKER}\nx`, false)).toBe('');
    expect(log.text().match(/::warning::/g)).toHaveLength(1);
    expect(log.text()).toMatch(/pull-requests: write/);
    await sink('auto', { token: 'read', fork: true }).post(`${MARKER}\nx`, false);
    expect(log.text()).toMatch(/mode: post/);
  });

  it('is not written a second time when the list of comments cannot be read', async () => {
    fake.comment(7, BOT, `${MARKER}\nold`);
    fake.faults.push({ method: 'GET', path: /comments$/, status: 502 });
    expect(await sink('auto').earlier()).toBeNull();
    expect(await sink('auto').post(`${MARKER}\nx`, false)).toBe('');
    expect(fake.comments).toHaveLength(1);
    expect(log.text()).toMatch(/502/);
  });

  it.each([
    ['POST', 502],
    ['GET', 503],
  ])('that GitHub could not take at first (%s %i) is there at the end, once', async (method, status) => {
    const one = sink('auto');
    fake.faults.push({ method, path: /comments$/, status, times: method === 'GET' ? 3 : 1 });
    await one.running(() => `${MARKER}\nmeasuring`);
    expect(fake.comments).toHaveLength(0);
    expect(await one.post(`${MARKER}\nverdict`, false)).not.toBe('');
    expect(fake.comments).toMatchObject([{ body: expect.stringContaining('verdict') }]);
  });

  it('that a rate limit kept back is not put down to a lacking permission', async () => {
    const limited = JSON.stringify({ message: 'You have exceeded a secondary rate limit' });
    fake.faults.push({ path: /comments$/, status: 403, headers: { 'retry-after': '600' }, body: limited });
    expect(await sink('auto').post(`${MARKER}\nx`, false)).toBe('');
    expect(log.text()).toMatch(/secondary rate limit/);
    expect(log.text()).not.toMatch(/pull-requests: write/);
  });
});

describe('files and outputs', () => {
  it('lie in a folder of their own, also for a second step of the job', () => {
    const folder = temporaryFolder('sinks');
    const record = skippedRecord(frame, 'unaffected');
    const first = writeReports(reportFolder(folder.path), record, '<html>');
    const second = writeReports(reportFolder(folder.path), record, '<html>');
    expect(first.record).not.toBe(second.record);
    expect(JSON.parse(readFileSync(first.record, 'utf8'))).toEqual(JSON.parse(JSON.stringify(record)));
    folder.remove();
  });

  it('are all set for a run that ended before a verdict', () => {
    expect(outputsOf(errorRecord(frame, 2, undefined, ['x']), null, '')).toEqual({
      verdict: 'error',
      'regressed-templates': '[]',
      escalation: 'unknown',
      'next-lever': '',
      'record-path': '',
      'report-path': '',
      'comment-url': '',
      'plan-path': '',
      'cost-usd': '0',
      outcome: '',
      claimed: '',
      lift: '',
      'patch-path': '',
      'pull-request-url': '',
    });
  });
});

describe('the drift issue', () => {
  const drifted = { ...skippedRecord(frame, 'x'), verdict: 'regressed' } as const;
  it('is opened once, kept up to date, and closed when the provider has recovered', async () => {
    await reportDrift(github(), runner, drifted, 'first');
    await reportDrift(github(), runner, drifted, 'second');
    expect(fake.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('second') }]);
    await reportDrift(github(), runner, { ...drifted, verdict: 'inconclusive' }, 'third');
    expect(fake.issues).toMatchObject([{ state: 'open' }]);
    await reportDrift(github(), runner, { ...drifted, verdict: 'pass' }, 'fourth');
    expect(fake.issues).toMatchObject([{ state: 'closed' }]);
    await reportDrift(github(), runner, { ...drifted, verdict: 'pass' }, 'fifth');
    expect(fake.issues).toHaveLength(1);
  });

  it('without the permission only warns', async () => {
    await reportDrift(github('read'), runner, drifted, 'x');
    expect(log.text()).toMatch(/issues: write/);
  });
});

describe('the check run', () => {
  const body = { body: 'all of it', annotations: [] };
  const conclusions = () => fake.checkRuns.map((run) => run['conclusion']);
  const allowed = () => {
    fake.token('ghs_checks', { checks: 'write' });
    return github('ghs_checks');
  };

  it('blocks as the job does, ticks a pass and an acceptance alone, and is neutral about all that was not decided', async () => {
    const skipped = { ...skippedRecord(frame, 'unaffected'), headline: 'Skipped: nothing relevant changed.' };
    const accepted = { by: 'ada', reason: 'on purpose', sha: 'a', expires: '2027-01-01T00:00:00Z' };
    for (const record of [
      { ...skipped, verdict: 'regressed', exitCode: 1 },
      { ...skipped, verdict: 'regressed', exitCode: 0, accepted },
      { ...skipped, verdict: 'pass', exitCode: 0 },
      { ...skipped, verdict: 'inconclusive', exitCode: 0 },
      { ...skipped, verdict: 'inconclusive', exitCode: 3 },
      skipped,
    ] as const)
      await reportCheck(allowed(), runner, record, body);
    expect(conclusions()).toEqual(['failure', 'success', 'success', 'neutral', 'failure', 'neutral']);
    expect(fake.checkRuns[0]).toMatchObject({
      status: 'completed',
      output: { title: skipped.headline, summary: 'all of it' },
    });
  });

  it('has a title that is cut between characters, and is not asked for without a commit', async () => {
    const record = skippedRecord(frame, 'unaffected');
    await reportCheck(allowed(), runner, { ...record, headline: '🧭'.repeat(300) }, body);
    expect(fake.checkRuns[0]).toMatchObject({ output: { title: `${'🧭'.repeat(249)}…` } });
    const early = { ...record, provenance: { ...record.provenance, head: { sha: '', label: '' } } };
    await reportCheck(allowed(), runner, early, body);
    expect([fake.checkRuns.length, log.text()]).toEqual([1, '']);
  });

  it('without the permission only warns, and names it', async () => {
    await reportCheck(github('read'), runner, skippedRecord(frame, 'unaffected'), body);
    expect(log.text()).toMatch(/checks: write.*the verdict stands/);
    expect(fake.checkRuns).toEqual([]);
  });
});
