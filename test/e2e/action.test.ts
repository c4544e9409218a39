import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOT_KEY, botFiles, botReply, prompt } from '../servers/bot.ts';
import { ACTION, plumbline } from '../servers/built.ts';
import { BOT, FakeGitHub } from '../servers/github.ts';
import { allText, apiError, type ModelServer, startModelServer } from '../servers/model.ts';
import { type Files, put, temporaryFolder, type Workshop, workshop } from '../servers/repository.ts';
import { type ActionRun, type RunOptions, runAction } from '../servers/runner.ts';

const OUTPUTS =
  'claimed comment-url cost-usd escalation lift next-lever outcome patch-path plan-path pull-request-url record-path regressed-templates report-path verdict';
const [KEY] = Object.values(BOT_KEY) as [string];

let shop: Workshop;
let fake: FakeGitHub;
let server: ModelServer;
let start: string;
const folder = temporaryFolder('built-action');

beforeAll(async () => {
  server = await startModelServer(botReply({ good: 0, same: 0, worse: 0.6 }));
  shop = workshop();
  put(shop.root, botFiles(server.url, { cases: 60 }));
  const locked = plumbline(shop.root, ['lock']);
  if (locked.status !== 0) throw new Error(locked.stderr);
  start = shop.commit({}, 'gate the bot');
});
afterAll(async () => {
  await server.close();
  shop.remove();
  folder.remove();
});
beforeEach(async () => {
  fake = await FakeGitHub.start(shop);
  fake.token('ghs_write', { contents: 'read', 'pull-requests': 'write', issues: 'write' });
  fake.token('ghs_read', { contents: 'read', 'pull-requests': 'read' });
  server.calls.length = 0;
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

/** A pull request of `files` against main with `base` on top of the ruler. */
function open(number: number, files: Files, { fork = false, base = {} }: { fork?: boolean; base?: Files } = {}): Pull {
  shop.git('checkout', '-q', '-f', '-B', 'main', start);
  const onto = Object.keys(base).length > 0 ? shop.commit(base) : start;
  shop.publish('main');
  shop.git('checkout', '-q', '-B', `feature-${number}`, onto);
  const head = shop.commit(files);
  shop.git('checkout', '-q', 'main');
  shop.publish(`${head}:refs/pull/${number}/head`);
  const merge = shop.merge(onto, head, `refs/pull/${number}/merge`);
  fake.pull(number, { head, base: onto, fork });
  return { number, base: onto, head, merge };
}

/** Runs the bundle; whatever happens it sets every output, writes a summary and leaves the checkout alone. */
async function run(options: Partial<RunOptions> & Pick<RunOptions, 'payload' | 'sha'>): Promise<ActionRun> {
  const done = await runAction(fake, folder.path, {
    event: 'pull_request',
    token: 'ghs_write',
    entry: ACTION,
    env: BOT_KEY,
    ...options,
  });
  expect(Object.keys(done.outputs).sort().join(' ')).toBe(OUTPUTS);
  expect(Number.isFinite(Number(done.outputs['cost-usd']))).toBe(true);
  expect(done.summary.length).toBeGreaterThan(20);
  expect(done.untouched).toBe(true);
  expect(done.log).not.toMatch(/^\s+at .*:\d+:\d+/m);
  const shown = done.log + done.summary + JSON.stringify(done.outputs) + JSON.stringify(done.record);
  expect(shown).not.toMatch(/ghs_\w/);
  expect(shown).not.toContain(KEY);
  expect(done.record).toMatchObject({ verdict: done.outputs['verdict'], exitCode: done.code });
  return done;
}

const gate = (pull: Pull, over: Partial<RunOptions> = {}, more: object = {}, of: object = {}): Promise<ActionRun> =>
  run({
    sha: pull.merge,
    payload: {
      action: 'synchronize',
      number: pull.number,
      pull_request: { ...fake.pullJson(pull.number), ...of },
      repository: fake.repository(),
      sender: fake.user('ada'),
      ...more,
    },
    ...over,
  });
const asks = (name: string): Files => ({ 'prompts/bot.md': prompt(name) });
const ours = () => fake.comments.filter(({ author }) => author === BOT);

describe('the built action', () => {
  it('asks the model for both sides, blocks the worse one and says so; stored answers are not asked for again', async () => {
    const pull = open(1, asks('worse'));
    const inputs = { store: join(folder.path, 'store') };
    const first = await gate(pull, { inputs });
    expect(first).toMatchObject({
      code: 1,
      outputs: { verdict: 'regressed', 'regressed-templates': '["ExactMatch"]' },
    });
    expect(server.calls.length).toBeGreaterThan(20);
    expect(server.calls.every(({ headers }) => headers['authorization'] === `Bearer ${KEY}`)).toBe(true);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.body).toMatch(/^<!-- plumbline:[\s\S]*ExactMatch/);
    expect(first.summary).toContain('ExactMatch');
    server.calls.length = 0;
    const again = await gate(pull, { inputs });
    expect(again.code).toBe(1);
    expect(server.calls).toEqual([]);
    expect(again.record?.targets).toEqual(first.record?.targets);
    expect(ours()).toHaveLength(1);
  });

  it('passes a change that is no worse, as a draft too and when only the title was edited', async () => {
    const inputs = { store: join(folder.path, 'store-pass') };
    const pull = open(2, asks('same'), { base: { 'docs/notes.md': 'on main\n' } });
    const draft = await gate(pull, { inputs }, { action: 'opened' }, { draft: true });
    expect(draft).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    const edited = await gate(pull, { inputs }, { action: 'edited', changes: { title: { from: 'old' } } });
    expect(edited).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'regressed-templates': '[]' } });
  });

  it('names the file of a prompt that is longer than the model takes', async () => {
    const usual = server.respond;
    server.respond = (call) =>
      /Answer as endless/.test(allText(call))
        ? apiError(400, "This model's maximum context length is 8192 tokens.", { code: 'context_length_exceeded' })
        : usual(call);
    const long = await gate(open(4, asks('endless')));
    server.respond = usual;
    expect(long).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(long.log).toMatch(/::error file=prompts\/bot\.md::prompts\/bot\.md: prompt: prompt "bot" of target "bot"/);
  });

  it('in the merge queue blocks without a comment', async () => {
    const pull = open(3, asks('worse'));
    const queued = await run({
      event: 'merge_group',
      sha: pull.merge,
      payload: {
        action: 'checks_requested',
        merge_group: {
          base_sha: pull.base,
          head_sha: pull.merge,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-3-${pull.base}`,
        },
        repository: fake.repository(),
      },
    });
    expect(queued).toMatchObject({ code: 1, outputs: { verdict: 'regressed', 'comment-url': '' } });
    expect(fake.comments).toEqual([]);
  });

  it.each([
    ['a push', 'push'],
    ['a dispatch', 'workflow_dispatch'],
  ])('on %s of an unchanged prompt is skipped without a call', async (_, event) => {
    const pull = open(4, { 'docs/notes.md': `${event}\n` });
    const shared = { repository: fake.repository(), sender: fake.user('ada') };
    const done = await run({
      event,
      sha: pull.head,
      payload:
        event === 'push'
          ? { ref: 'refs/heads/main', before: pull.base, after: pull.head, deleted: false, ...shared }
          : { inputs: null, ...shared },
      inputs: event === 'workflow_dispatch' ? { base: pull.base, head: pull.head } : {},
    });
    expect(done).toMatchObject({ code: 0, outputs: { verdict: 'skipped' } });
    expect(server.calls).toEqual([]);
    expect(fake.comments).toEqual([]);
  });
});

describe('without a key', () => {
  const noKey = { env: {} };
  const config = botFiles('http://127.0.0.1:9/v1', { gate: ['on-no-credentials: warn'] })['.github/plumbline.yml'];

  it('a fork’s pull request ends red and says why, and green where main’s policy says warn', async () => {
    const red = await gate(open(11, asks('worse'), { fork: true }), { ...noKey, token: 'ghs_read' });
    expect(red).toMatchObject({ code: 2, outputs: { verdict: 'error', escalation: 'unknown' } });
    expect(red.summary).toMatch(/BOT_KEY/);
    expect(red.summary).toMatch(/forks/);
    const base = { '.github/plumbline.yml': config! };
    const green = await gate(open(12, asks('worse'), { fork: true, base }), { ...noKey, token: 'ghs_read' });
    expect(green).toMatchObject({ code: 0, outputs: { verdict: 'inconclusive' } });
    expect(green.summary).toMatch(/NOT MEASURED/);
    expect(green.summary).not.toMatch(/✅|:white_check_mark:/);
  });

  it('a fork cannot turn the policy: head’s config does not count', async () => {
    const files = { ...asks('worse'), '.github/plumbline.yml': config! };
    const done = await gate(open(13, files, { fork: true }), { ...noKey, token: 'ghs_read' });
    expect(done.code).toBe(2);
  });

  it('Dependabot’s pull request says that bots get no secrets; one of the team says which key is unset', async () => {
    const author = { user: fake.user('dependabot[bot]') };
    const bot = await gate(
      open(14, asks('worse')),
      { ...noKey, token: 'ghs_read', env: { GITHUB_ACTOR: 'dependabot[bot]' } },
      { sender: fake.user('dependabot[bot]') },
      author,
    );
    expect(bot.code).toBe(2);
    expect(bot.summary).toMatch(/bots/);
    const own = await gate(open(15, asks('worse')), noKey);
    expect(own.code).toBe(2);
    expect(own.summary).toMatch(/BOT_KEY/);
    expect(own.summary).not.toMatch(/forks/);
    expect(server.calls).toEqual([]);
  });

  it('a key that no header takes is refused by the name of its variable, and shown nowhere', async () => {
    const torn = 'sk-first-half\nsk-second-half';
    const done = await gate(open(17, asks('worse')), { env: { BOT_KEY: torn } });
    expect(done).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(done.summary).toMatch(/BOT_KEY holds a blank, a line break/);
    const shown =
      done.log +
      done.summary +
      JSON.stringify(done.record) +
      ours()
        .map(({ body }) => body)
        .join();
    expect(shown).not.toMatch(/sk-(first|second)-half/);
    expect(server.calls).toEqual([]);
  });

  it('a change that touches nothing relevant passes all the same', async () => {
    const done = await gate(open(16, { 'docs/notes.md': 'x\n' }, { fork: true }), { ...noKey, token: 'ghs_read' });
    expect(done).toMatchObject({ code: 0, outputs: { verdict: 'skipped' } });
  });
});

describe('a ruler that is broken', () => {
  const broken = { '.github/plumbline.yml': 'version: 1\ntragets: {}\n' };

  it('on main stops every change but its repair', async () => {
    const other = await gate(open(21, asks('same'), { base: broken }));
    expect(other).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(other.log).toMatch(/main's ruler is broken, fix it first/);
    expect(other.log).toMatch(/::error file=\.github\/plumbline\.yml,line=2::.*tragets/);
    const config = botFiles(server.url, { cases: 60 })['.github/plumbline.yml']!;
    const both = await gate(open(25, { '.github/plumbline.yml': config, ...asks('worse') }, { base: broken }));
    expect(both).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(both.log).toMatch(/split the repair from the prompt change/);
    const repair = await gate(open(22, { '.github/plumbline.yml': config }, { base: broken }));
    expect(repair).toMatchObject({ code: 0, outputs: { verdict: 'skipped' }, record: { reason: 'repairs-ruler' } });
    expect(repair.summary).toMatch(/REPAIRS/);
    expect(server.calls).toEqual([]);
  });

  it('in the change is an error of that very change, and is listed', async () => {
    const done = await gate(open(23, { ...broken, 'docs/notes.md': 'y\n' }));
    expect(done).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(done.log).toMatch(/tragets/);
    expect(done.record?.ruler.moved.length).toBeGreaterThan(0);
  });

  it('and first adopted is not judged, and says what is wrong', async () => {
    const none = { '.github/plumbline.yml': null, 'evals/bot.suite.lock': null };
    const faulty = await gate(open(24, broken, { base: none }));
    expect(faulty.code).toBe(2);
    expect(faulty.log).toMatch(/tragets/);
  });
});
