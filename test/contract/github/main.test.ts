import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eachAnswer, openStore } from '../../../src/adapters/store/answer-store.ts';
import { sealWith } from '../../../src/adapters/store/stored-line.ts';
import type { Attempt } from '../../../src/escalation/ledger.ts';
import { recordDigest } from '../../../src/escalation/usable-attempts.ts';
import { BOT_KEY, type BotOptions, botFiles, botReply, prompt } from '../../servers/bot.ts';
import { CLI } from '../../servers/built.ts';
import { FakeGitHub } from '../../servers/github.ts';
import { type ModelServer, startModelServer } from '../../servers/model.ts';
import { commitTo, put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';
import { type ActionRun, type RunOptions, runAction } from '../../servers/runner.ts';

let shop: Workshop;
let fake: FakeGitHub;
let server: ModelServer;
let store: string;
let turn = 0;
const folder = temporaryFolder('main');

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(async () => {
  await server.close();
  folder.remove();
});
beforeEach(async () => {
  shop = workshop();
  fake = await FakeGitHub.start(shop);
  fake.token('ghs_write', { contents: 'read', 'pull-requests': 'write', issues: 'write' });
  server.respond = botReply({ worse: 0.5 });
  server.calls.length = 0;
  store = join(folder.path, `store-${++turn}`);
});
afterEach(async () => {
  expect(fake.odd).toEqual([]);
  await fake.stop();
  shop.remove();
});

function ruler(options: BotOptions, more: Readonly<Record<string, string>> = {}): string {
  put(shop.root, { ...botFiles(server.url, options), ...more });
  execFileSync(process.execPath, [CLI, 'lock'], { cwd: shop.root, stdio: 'pipe', env: { ...process.env, ...BOT_KEY } });
  return shop.commit({});
}

const run = (over: Partial<RunOptions> & Pick<RunOptions, 'payload' | 'sha' | 'event'>): Promise<ActionRun> =>
  runAction(fake, folder.path, { token: 'ghs_write', env: BOT_KEY, inputs: { store }, ...over });

function push(before: string, after: string, over: Partial<RunOptions> = {}, branch = 'main'): Promise<ActionRun> {
  shop.publish(`${after}:refs/heads/${branch}`);
  const payload = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    deleted: false,
    repository: fake.repository(),
    sender: fake.user('ada'),
  };
  return run({ event: 'push', payload, sha: after, ...over });
}

function pull(number: number, files: Readonly<Record<string, string>>, into = 'main'): Promise<ActionRun> {
  const base = shop.git('rev-parse', 'main');
  shop.git('checkout', '-q', '-B', `feature-${number}`, base);
  const head = shop.commit(files);
  shop.git('checkout', '-q', 'main');
  shop.publish('main', `${head}:refs/pull/${number}/head`);
  const merge = shop.merge(base, head, `refs/pull/${number}/merge`);
  fake.pull(number, { head, base });
  const payload = {
    action: 'synchronize',
    number,
    pull_request: { ...fake.pullJson(number), base: { sha: base, ref: into } },
    repository: fake.repository(),
    sender: fake.user('ada'),
  };
  return run({ event: 'pull_request', payload, sha: merge });
}

describe('main held against its anchor where no provider takes a key', () => {
  const rowsOf = (wrong: number): string =>
    Array.from({ length: 100 }, (_, at) =>
      JSON.stringify({ id: `c-${at}`, output: at < wrong ? 'no idea' : `answer ${at}` }),
    ).join('\n');
  const named = (name: string): string => `---\nname: ${name}\n---\n${prompt(name)}`;
  const recorded: Readonly<Record<string, string>> = {
    '.github/plumbline.yml':
      'version: 1\nproviders:\n  default: { type: recorded, outputs: "evals/outputs/{prompt}.jsonl", from: head }\n' +
      'targets:\n  bot: { prompt: prompts/bot.md, model: models/bot.yml, suite: evals/bot.suite.yml }\n' +
      'gate: { margin: 30, on-drift: fail }\n',
    'prompts/bot.md': named('good'),
    'evals/outputs/good.jsonl': rowsOf(0),
  };
  const local = String(botFiles('http://x', { gate: ['on-drift: fail'] })['.github/plumbline.yml']).replace(
    'margin: 10',
    'margin: 30',
  );

  it.each([
    [
      'recorded answers',
      () => recorded,
      (wrong: number) => ({ [`evals/outputs/w${wrong}.jsonl`]: rowsOf(wrong) }),
      named,
    ],
    [
      'a server of its own that takes no key',
      () => ({ '.github/plumbline.yml': local.replace('http://x', server.url).replace(', api-key-env: BOT_KEY', '') }),
      () => ({}),
      prompt,
    ],
  ] as const)(
    'tells of %s that it has crept down, and blocks nobody by a ledger that the store alone vouches for',
    async (_what, files, more, said) => {
      server.respond = botReply({ w16: 0.2, w16x: 0.2 });
      let before = ruler({ cases: 100 }, files());
      const told: string[] = [];
      for (const wrong of [0, 16]) {
        const name = wrong === 0 ? 'good' : `w${wrong}`;
        const after = shop.commit({ 'prompts/bot.md': said(name), ...more(wrong), 'docs/notes.md': `${wrong}\n` });
        // One look at all cases: which of them an earlier look takes is drawn anew in each run.
        const pushed = await push(before, after, { env: {}, inputs: { store, fixed: 'true' } });
        expect(pushed.code).toBe(0);
        told.push(pushed.summary);
        before = after;
      }
      expect(told[0]).not.toMatch(/main lost/);
      expect(told[1]).toMatch(/main lost \d+\.\d points at.*ExactMatch/);
      const opened = await pull(88, { 'prompts/bot.md': said('w16x'), 'evals/outputs/w16x.jsonl': rowsOf(16) });
      expect(opened.code).toBe(0);
      expect(opened.record?.drift?.['bot']?.['ExactMatch']).toMatchObject({ alarm: true });
    },
  );
});

describe('the baseline of main', () => {
  const options = { cases: 60, repeats: 2 };

  it('is measured by a push with a store, four answers a case, so that a pull request asks for its own side alone', async () => {
    const start = ruler(options);
    const after = shop.commit({ 'prompts/bot.md': prompt('better') });
    const pushed = await push(start, after);
    expect(pushed).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(pushed.record?.operational.notes.join()).toMatch(/baseline: 240 answers are stored/);
    expect(pushed.record?.usage.calls).toBe(server.calls.length);
    const asked = server.calls.filter(({ body }) => JSON.stringify(body).includes('Answer as better')).length;
    expect(asked).toBe(240);
    server.calls.length = 0;
    const opened = await pull(81, { 'prompts/bot.md': prompt('other') });
    expect(opened.outputs['verdict']).toBe('pass');
    expect(server.calls.every(({ body }) => JSON.stringify(body).includes('Answer as other'))).toBe(true);
    expect(opened.record?.operational.targets['bot']?.baseline).toMatchObject({ fresh: 0 });
  });

  it('is looked after by a push that changes nothing, for nothing once it is stored', async () => {
    const start = ruler(options);
    const quiet = shop.commit({ 'docs/notes.md': 'other\n' });
    const first = await push(start, quiet);
    expect(first).toMatchObject({ code: 0, outputs: { verdict: 'skipped' }, record: { usage: { calls: 240 } } });
    expect((await push(quiet, shop.commit({ 'docs/notes.md': 'more\n' }))).record?.usage.calls).toBe(0);
    expect(server.calls).toHaveLength(240);
  });

  it('is left to the first pull request where lazy, without a store, on another branch, and is a note where it cannot be', async () => {
    const start = ruler(options);
    const next = shop.commit({ 'docs/notes.md': 'other\n' });
    expect((await push(start, next, { inputs: {} })).record?.usage.calls).toBe(0);
    expect((await push(start, next, {}, 'side')).record?.usage.calls).toBe(0);
    const keyless = await push(start, next, { env: {} });
    expect(keyless).toMatchObject({ code: 0, outputs: { verdict: 'skipped' } });
    expect(keyless.record?.operational.notes.join()).toMatch(/baseline not measured.*BOT_KEY/);
    const lazy = ruler({ ...options, gate: ['baseline: lazy'] });
    expect((await push(next, lazy)).record?.usage.calls).toBe(0);
    expect(server.calls).toEqual([]);
  });

  it('keeps to what the gate left of the budget', async () => {
    const start = ruler({ ...options, gate: ['max-calls: 130'] });
    const pushed = await push(start, shop.commit({ 'prompts/bot.md': prompt('better') }));
    expect(server.calls.length).toBeLessThanOrEqual(130);
    expect(pushed.record?.operational.notes.join()).toMatch(/max-calls ended it early/);
  });
});

describe('the trend of main', () => {
  const options = { cases: 60, repeats: 1 };
  const levels = (run: ActionRun) => run.record?.operational.trend?.map(({ level, n }) => [level, n]);

  it('is what each push that measured something found, and a pull request shows it beside its own level', async () => {
    const start = ruler(options);
    const better = shop.commit({ 'prompts/bot.md': prompt('better') });
    const first = await push(start, better);
    expect(levels(first)).toBeUndefined();
    const worse = shop.commit({ 'prompts/bot.md': prompt('worse') });
    expect(levels(await push(better, worse))).toEqual([[100, 60]]);
    // Nothing was drawn anew, so nothing new is known.
    await push(worse, shop.commit({ 'docs/notes.md': 'other\n' }));
    const opened = await pull(91, { 'prompts/bot.md': prompt('other') });
    const [good, bad] = levels(opened) ?? [];
    expect(good).toEqual([100, 60]);
    expect(bad?.[0]).toBeLessThan(80);
    expect(levels(opened)).toHaveLength(2);
    expect(fake.comments.at(-1)?.body).toMatch(
      /The base branch over its last runs[\s\S]*100\.0 → \d\d\.\d; this change 100\.0/,
    );
    const files = readdirSync(store).filter((name) => name.startsWith('trend-'));
    expect(files).toHaveLength(2);
  });

  it('is not shown beside a change of another branch', async () => {
    const start = ruler(options);
    await push(start, shop.commit({ 'prompts/bot.md': prompt('better') }));
    expect(levels(await pull(94, { 'prompts/bot.md': prompt('other') }, 'release'))).toBeUndefined();
    expect(levels(await pull(95, { 'prompts/bot.md': prompt('other') }))).toEqual([[100, 60]]);
  });

  it('is not written by a pull request, and levels of another ruler are left out', async () => {
    const start = ruler(options);
    await push(start, shop.commit({ 'prompts/bot.md': prompt('better') }));
    await pull(92, { 'prompts/bot.md': prompt('other') });
    expect(readdirSync(store).filter((name) => name.startsWith('trend-'))).toHaveLength(1);
    const [name] = readdirSync(store).filter((one) => one.startsWith('trend-'));
    const text = readFileSync(join(store, name!), 'utf8');
    writeFileSync(join(store, name!), `${text.replace(/"digest":"sha256:./, '"digest":"sha256:x')}not json\n`);
    expect(levels(await pull(93, { 'prompts/bot.md': prompt('third') }))).toBeUndefined();
  });
});

describe('a scored attempt', () => {
  const goal = (more = '') => `{ goal: { template: ExactMatch, target: 99, max-residual-gap: 0.5 }${more} }`;
  const options = { cases: 120, escalation: goal() };
  const FOLDER = '.github/plumbline-ledger';
  const LINES = '.github/plumbline.ledger.jsonl';
  const patchOf = (pushed: ActionRun): string => join(dirname(pushed.outputs['record-path'] ?? ''), 'ledger.patch');
  const attempts = (): Attempt[] =>
    readdirSync(join(shop.root, FOLDER))
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(shop.root, FOLDER, name), 'utf8')) as Attempt);
  const onBranch = (): readonly string[] =>
    shop.git('--git-dir', shop.bare, 'ls-tree', '-r', '--name-only', 'plumbline/ledger', `${FOLDER}/`).split('\n');

  it('of main is proposed as a patch that git takes: one small file from all pairs, which counts once it is merged', async () => {
    const start = ruler(options);
    const after = shop.commit({ 'prompts/bot.md': prompt('better') });
    const pushed = await push(start, after);
    expect(pushed.summary).toMatch(/scored attempt for the ledger/);
    shop.git('apply', '--unidiff-zero', patchOf(pushed));
    const merged = shop.commit({});
    const [entry] = attempts();
    expect(entry).toMatchObject({
      lever: 'prompt-optimize',
      target: 'bot',
      commit: after,
      goal: 'ExactMatch',
      measured: { cases: 120, requests: 120 },
      decision: { state: 'adopted', by: 'ada' },
    });
    expect(entry!.lift.n + (entry!.holdout?.n ?? 0)).toBe(120);
    expect(entry!.record).toBe(recordDigest(pushed.record!));
    const [name] = readdirSync(join(shop.root, FOLDER)).filter((file) => file.endsWith('.json'));
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-bot-prompt-optimize-[0-9a-f]{7}\.json$/);
    expect(readFileSync(join(shop.root, FOLDER, name!)).length).toBeLessThan(2_000);

    const counted = await pull(91, { 'prompts/bot.md': prompt('other') });
    expect(counted.record?.escalation['bot']?.ledger).toMatchObject({ used: [{ commit: after }], refused: [] });
    expect(counted.record?.escalation['bot']?.notes?.join()).not.toMatch(/not in this store/);
    const again = await push(merged, shop.commit({ 'prompts/bot.md': prompt('best') }));
    shop.git('apply', '--unidiff-zero', patchOf(again));
    expect(attempts()).toHaveLength(2);
  });

  it('is a line where the policy names a .jsonl; one that says other than its stored record is refused, and one whose record is elsewhere rests on review', async () => {
    const start = ruler({ ...options, escalation: goal(`, ledger: ${LINES}`) });
    const after = shop.commit({ 'prompts/bot.md': prompt('worse') });
    const pushed = await push(start, after, { inputs: { store, fixed: 'true' } });
    shop.git('apply', '--unidiff-zero', patchOf(pushed));
    const entry = JSON.parse(readFileSync(join(shop.root, LINES), 'utf8')) as Attempt;
    const forged = { ...entry, lift: { ...entry.lift, points: 0, interval: [-1, 1] } };
    const foreign = { ...entry, record: `sha256:${'0'.repeat(64)}`, arm: 'sha256:another' };
    shop.commit({ [LINES]: `${JSON.stringify(forged)}\n${JSON.stringify(foreign)}\n` });
    const found = (await pull(92, { 'prompts/bot.md': prompt('good') })).record?.escalation['bot'];
    expect(found?.ledger.refused).toMatchObject([{ why: expect.stringMatching(/does not verify.*figures/) }]);
    expect(found?.ledger.used).toMatchObject([{ record: foreign.record }]);
    expect(found?.notes?.join()).toMatch(/One ledger entry rests on the review of the base branch/);
  });

  it('opens one pull request where the token may, and the next one updates it', async () => {
    const start = ruler(options);
    fake.token('ghs_contents', { contents: 'write', 'pull-requests': 'write' });
    const after = shop.commit({ 'prompts/bot.md': prompt('better') }, 'Say it better (#41)');
    const merged = (before: string, sha: string, message: string) => {
      shop.publish(`${sha}:refs/heads/main`);
      const payload = {
        ...{ ref: 'refs/heads/main', before, after: sha, deleted: false },
        ...{ repository: fake.repository(), sender: fake.user('ada'), head_commit: { message } },
      };
      return run({ event: 'push', payload, sha, token: 'ghs_contents' });
    };
    const pushed = await merged(start, after, 'Say it better (#41)');
    expect(fake.opened).toMatchObject([{ title: 'Plumbline: 1 scored attempt' }]);
    expect(fake.opened[0]?.body).toMatch(/\| `prompt-optimize` of `bot` \| .*Say it better.* \| adopted \|/);
    expect(pushed.summary).toMatch(/Proposed for the ledger: \[#700\]/);
    // A re-run has nothing to add, and nothing reaches main.
    await merged(start, after, 'Say it better (#41)');
    expect(onBranch()).toHaveLength(2);
    expect(shop.git('--git-dir', shop.bare, 'rev-parse', 'main')).toBe(after);

    const next = shop.commit({ 'prompts/bot.md': prompt('best') });
    const second = await merged(after, next, 'Say it best');
    expect(fake.opened).toMatchObject([{ title: 'Plumbline: 2 scored attempts' }]);
    expect(second.summary).toMatch(/#700/);
    const waiting = await pull(94, { 'prompts/bot.md': prompt('other') });
    expect(waiting.record?.escalation['bot']?.notes?.join()).toMatch(/2 scored attempts wait in #700/);

    // Squashed into main, with the branch left behind: the next one proposes itself alone.
    shop.git('fetch', '-q', 'origin', 'plumbline/ledger');
    shop.git('checkout', '-q', 'FETCH_HEAD', '--', FOLDER);
    const squashed = shop.commit({});
    fake.pulls.delete(700);
    const third = shop.commit({ 'prompts/bot.md': prompt('third') });
    await merged(squashed, third, 'Third');
    expect(fake.opened[1]).toMatchObject({ title: 'Plumbline: 1 scored attempt' });

    const denied = await push(third, shop.commit({ 'prompts/bot.md': prompt('fourth') }));
    expect(denied.log).toMatch(/ledger's branch was not written.*403.*contents: write/);
    expect(denied.summary).toMatch(/git apply --unidiff-zero ledger\.patch/);
  }, 120_000);

  it('is committed to the branch alone where main asks for that, once, whoever else writes there', async () => {
    const start = ruler({ ...options, escalation: goal(`, ledger-branch: true, ledger: ${LINES}`) });
    fake.token('ghs_contents', { contents: 'write', 'pull-requests': 'write' });
    const lines = () => shop.git('--git-dir', shop.bare, 'show', `plumbline/ledger:${LINES}`).split('\n');
    const after = shop.commit({ 'prompts/bot.md': prompt('better') });
    const pushed = await push(start, after, { token: 'ghs_contents' });
    expect(pushed.summary).toMatch(/\/compare\/main\.\.\.plumbline\/ledger/);
    expect(lines().map((line) => JSON.parse(line))).toMatchObject([{ commit: after }]);
    expect(fake.opened).toEqual([]);

    fake.beforeCommit.push(() => commitTo(shop.bare, 'plumbline/ledger', LINES, `${lines()[0]}\n{"theirs":1}\n`, 'x'));
    const next = shop.commit({ 'prompts/bot.md': prompt('best') });
    await push(after, next, { token: 'ghs_contents' });
    expect(lines().map((line) => JSON.parse(line))).toMatchObject([{ commit: after }, { theirs: 1 }, { commit: next }]);
  });

  it('can be asked for by name, in full, by someone who may write', async () => {
    const start = ruler(options);
    shop.git('checkout', '-q', '-B', 'idea');
    const idea = shop.commit({ 'prompts/bot.md': prompt('better') });
    shop.git('checkout', '-q', 'main');
    shop.publish('main', 'idea');
    const ask = (login: string): Promise<ActionRun> =>
      run({
        event: 'workflow_dispatch',
        sha: start,
        depth: 0,
        payload: { inputs: { attempt: 'idea' }, repository: fake.repository(), sender: fake.user(login) },
      });
    const done = await ask('ada');
    expect(done.summary).toMatch(/scored attempt for the ledger/);
    expect(done.summary).toContain(idea);
    expect(done.record?.targets['bot']?.templates['ExactMatch']).toMatchObject({ looks: 1, n: 120 });
    shop.git('apply', '--unidiff-zero', patchOf(done));
    expect(attempts()).toMatchObject([{ title: 'idea', decision: { state: 'open' } }]);
    // Merged later, the same change is adopted, and stands in the ledger once.
    const recorded = shop.commit({});
    const merged = await push(recorded, shop.commit({ 'prompts/bot.md': prompt('better') }));
    shop.git('apply', '--unidiff-zero', patchOf(merged));
    expect(attempts().map(({ decision }) => decision?.state)).toEqual(['adopted', 'adopted']);
    shop.commit({});
    const counted = (await pull(95, { 'prompts/bot.md': prompt('other') })).record?.escalation['bot']?.ledger;
    expect(counted?.refused).toMatchObject([{ why: 'the same change was scored again later' }]);
    expect(counted?.used).toMatchObject([{ decision: { state: 'adopted' } }]);
    const refused = await ask('mallory');
    expect(refused.summary).not.toMatch(/attempt for the ledger/);
    expect(refused.log).toMatch(/mallory may not write/);
  });

  it('is not made of a pull request, of a push elsewhere, or of a change without a goal', async () => {
    const start = ruler(options);
    expect((await pull(93, { 'prompts/bot.md': prompt('better') })).summary).not.toMatch(/attempt for the ledger/);
    const after = shop.commit({ 'prompts/bot.md': prompt('better') });
    expect((await push(start, after, {}, 'side')).summary).not.toMatch(/attempt for the ledger/);
    const bare = ruler({ cases: 120 });
    const change = shop.commit({ 'prompts/bot.md': prompt('best') });
    expect((await push(bare, change)).summary).not.toMatch(/attempt for the ledger/);
  });
});

describe('the drift watch', () => {
  const watch = (sha: string, over: Partial<RunOptions> = {}): Promise<ActionRun> =>
    run({ event: 'schedule', sha, payload: { repository: fake.repository(), schedule: '0 4 * * 1' }, ...over });

  /** The same store, as it would be days later. */
  function aged(days: number): string {
    const to = `${store}-aged-${days}`;
    const seal = sealWith(BOT_KEY.BOT_KEY);
    const old = openStore(to, { now: new Date().toISOString(), seal, warn: () => undefined });
    eachAnswer(store, seal, (key, entry) =>
      old.put(key, { ...entry, at: new Date(Date.parse(entry.at) - days * 86_400_000).toISOString() }),
    );
    old.close();
    return to;
  }

  it('asks the same again, tells a drift in an issue, asks no day twice, and closes the issue when it is over', async () => {
    const start = ruler({ cases: 100 });
    const after = shop.commit({ 'docs/notes.md': 'other\n' });
    await push(start, after);
    const inputs = { store: aged(3) };
    const answers = server.respond;
    server.respond = botReply({ good: 0.5 });
    server.calls.length = 0;
    const drifted = await watch(after, { inputs });
    expect(drifted).toMatchObject({ code: 1, outputs: { verdict: 'regressed' }, record: { reason: 'drift' } });
    expect(drifted.record?.headline).toMatch(/^The provider drifted: nothing in the repository changed, and yet bot/);
    expect(drifted.record?.operational.targets['bot']?.baseline).toMatchObject({ fresh: 0 });
    expect(drifted.record?.usage.calls).toBe(server.calls.length);
    expect(fake.issues).toMatchObject([{ state: 'open' }]);
    expect((await watch(after, { inputs })).record?.usage.calls).toBe(0);

    server.respond = answers;
    const over = await watch(after, { inputs: { store: aged(2) } });
    expect(over).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(fake.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('has nothing to say without answers older than a day', async () => {
    const start = ruler({ cases: 100 });
    const after = shop.commit({ 'docs/notes.md': 'other\n' });
    await push(start, after);
    server.calls.length = 0;
    for (const inputs of [{ store }, {}]) {
      const done = await watch(after, { inputs });
      expect(done).toMatchObject({ code: 0, outputs: { verdict: 'skipped' }, record: { reason: 'no-baseline' } });
    }
    expect(server.calls).toEqual([]);
    expect(fake.issues).toEqual([]);
  });
});
