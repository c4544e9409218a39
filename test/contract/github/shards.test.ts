import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOT_KEY, type BotOptions, botFiles, botReply, prompt } from '../../servers/bot.ts';
import { CLI } from '../../servers/built.ts';
import { FakeGitHub } from '../../servers/github.ts';
import { type ModelServer, startModelServer } from '../../servers/model.ts';
import { put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';
import { type ActionRun, type RunOptions, runAction } from '../../servers/runner.ts';

const WRONG = { good: 0.1, same: 0.1, worse: 0.45, slightly: 0.2 };
const COUNT = 3;

let shop: Workshop;
let fake: FakeGitHub;
let server: ModelServer;
const folder = temporaryFolder('shards');

beforeAll(async () => {
  server = await startModelServer();
  shop = workshop();
});
afterAll(async () => {
  await server.close();
  shop.remove();
  folder.remove();
});
beforeEach(async () => {
  fake = await FakeGitHub.start(shop);
  fake.token('ghs_write', { contents: 'read', 'pull-requests': 'write' });
});
afterEach(async () => {
  expect(fake.odd).toEqual([]);
  await fake.stop();
});

interface Pull {
  readonly merge: string;
  readonly sides: { readonly head: string; readonly base: string };
  readonly payload: unknown;
}

function open(number: number, options: BotOptions, name: string): Pull {
  shop.git('checkout', '-q', '-f', 'main');
  put(shop.root, botFiles(server.url, options));
  execFileSync(process.execPath, [CLI, 'lock'], { cwd: shop.root, stdio: 'pipe', env: { ...process.env, ...BOT_KEY } });
  const base = shop.commit({});
  shop.git('checkout', '-q', '-B', `feature-${number}`, base);
  const head = shop.commit({ 'prompts/bot.md': prompt(name) });
  shop.git('checkout', '-q', 'main');
  shop.publish('main', `${head}:refs/pull/${number}/head`);
  const merge = shop.merge(base, head, `refs/pull/${number}/merge`);
  fake.pull(number, { head, base });
  const payload = {
    action: 'synchronize',
    number,
    pull_request: fake.pullJson(number),
    repository: fake.repository(),
    sender: fake.user('ada'),
  };
  return { merge, sides: { head, base }, payload };
}

const run = ({ merge, payload }: Pull, inputs: Readonly<Record<string, string>>, over: Partial<RunOptions> = {}) =>
  runAction(fake, folder.path, {
    event: 'pull_request',
    token: 'ghs_write',
    sha: merge,
    payload,
    inputs,
    env: BOT_KEY,
    ...over,
  });

async function shards(pull: Pull, inputs: Readonly<Record<string, string>> = {}): Promise<readonly ActionRun[]> {
  const each = Array.from({ length: COUNT }, (_, at) => run(pull, { ...inputs, shard: `${at + 1}/${COUNT}` }));
  return Promise.all(each);
}

/** The parts of a shard's record that a forger would turn. */
interface Forgeable {
  verdict: string;
  exitCode: number;
  problems: string[];
  shard: { failures: object[] };
  operational: { startedAt: string };
}

/** One folder a shard, as the workflow downloads their artifacts. */
function gathered(name: string, done: readonly ActionRun[]): string {
  const dir = join(folder.path, name);
  for (const [at, { outputs }] of done.entries()) {
    mkdirSync(join(dir, `shard-${at + 1}`), { recursive: true });
    cpSync(dirname(outputs['record-path'] ?? ''), join(dir, `shard-${at + 1}`), { recursive: true });
  }
  return dir;
}

describe('a sharded run', () => {
  it.each<[string, BotOptions, string]>([
    ['plain, regressed', { repeats: 2, more: (at) => (at === 7 ? { critical: true } : {}) }, 'worse'],
    ['plain, more repeats', { cases: 90, repeats: 3 }, 'slightly'],
    [
      'judged',
      {
        judged: true,
        cases: 100,
        templates: ['{ use: CustomRubric, inputs: [input], scale: bin, rubric: "Is it an answer?" }', 'ExactMatch'],
        escalation: '{ goal: { template: CustomRubric, target: 85, max-residual-gap: 3 } }',
      },
      'worse',
    ],
    ['clustered', { clusters: 4, repeats: 2 }, 'same'],
  ])('decides as the whole one does: %s', async (name, options, head) => {
    const pull = open(50, options, head);
    server.respond = botReply(WRONG);
    const whole = await run(pull, {});
    const wholeCalls = server.calls.splice(0).length;
    server.respond = botReply(WRONG);
    const parts = await shards(pull);
    for (const part of parts) {
      expect(part, part.log).toMatchObject({ code: 0, outputs: { verdict: 'skipped', 'comment-url': '' } });
      expect(part.record?.reason).toBe('shard');
    }
    const asked = server.calls.splice(0).length;
    expect(asked).toBeGreaterThanOrEqual(wholeCalls);
    const merged = await run(pull, { mode: 'merge', 'report-dir': gathered(name, parts) });
    expect(server.calls).toEqual([]);
    expect(merged.code).toBe(whole.code);
    expect(merged.record?.verdict).toBe(whole.record?.verdict);
    expect(JSON.stringify(merged.record?.targets)).toBe(JSON.stringify(whole.record?.targets));
    expect(merged.record?.seed).toBe(whole.record?.seed);
    expect(merged.record?.usage.calls).toBe(asked);
    expect(fake.comments).toHaveLength(1);
    if (options.escalation === undefined) return;
    // No shard sees all failures, and a merge asks nothing: what needs a judge is unknown and says so.
    const { review, criteria } = merged.record!.escalation['bot']!;
    expect(review).toMatchObject({ done: false, judge: 'merge' });
    for (const id of ['E5', 'E6', 'E8', 'E9']) expect(criteria.find((one) => one.id === id)?.state).toBe('unknown');
    expect(fake.comments[0]?.body).toContain('a merge of shards asks no judge');
  });

  it('of another pull request, or of other commits, is not taken for this one', async () => {
    const pull = open(52, { cases: 60 }, 'worse');
    server.respond = botReply(WRONG);
    const dir = gathered('foreign', await shards(pull));
    const other = await run(open(53, { cases: 60 }, 'same'), { mode: 'merge', 'report-dir': dir });
    expect(other).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(other.log).toMatch(/shard 1\/3 measured other commits \(\w{7} and \w{7}\) than this merge is about/);
  });

  it('names a shard that is missing, stands twice, failed or is of another engine, and gives no verdict', async () => {
    const pull = open(51, { cases: 60 }, 'worse');
    server.respond = botReply(WRONG);
    const parts = await shards(pull);
    const mixed = gathered('mixed', parts);
    const record = join(mixed, 'shard-2', 'record.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace(/"engine": "[^"]*"/, '"engine": "0.0.1"'));
    const odd = await run(pull, { mode: 'merge', 'report-dir': mixed });
    expect(odd).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(odd.log).toMatch(/shard 2\/3 was measured by engine 0\.0\.1, and this merge is /);
    const dir = gathered('missing', parts);
    const merge = { mode: 'merge', 'report-dir': dir };
    rmSync(join(dir, 'shard-2'), { recursive: true });
    const missing = await run(pull, merge);
    expect(missing).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(missing.log).toMatch(/shard 2\/3 is missing/);
    cpSync(join(dir, 'shard-1'), join(dir, 'shard-2'), { recursive: true });
    expect((await run(pull, merge)).log).toMatch(/shard 1\/3 is there twice/);
    const keyless = await run(pull, { shard: '2/3' }, { env: {} });
    expect(keyless).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    const failed = await run(pull, {
      mode: 'merge',
      'report-dir': gathered('failed', [parts[0]!, keyless, parts[2]!]),
    });
    expect(failed).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(failed.record?.problems?.join()).toMatch(/shard 2\/3: had no key; set the same key variables/);
    expect((await run(pull, { mode: 'merge', 'report-dir': join(folder.path, 'nowhere') })).log).toMatch(
      /cannot be read/,
    );
    for (const shard of ['4/3', '0/3', 'two', '1/']) expect((await run(pull, { shard })).code).toBe(2);
  });

  it('with a store keeps to its budget, carries lost calls over, and leaves what it drew to later runs', async () => {
    const pull = open(52, { cases: 60, gate: ['max-calls: 90'] }, 'worse');
    server.calls.length = 0;
    server.respond = botReply(WRONG);
    const parts = await shards(pull);
    expect(server.calls.length).toBeLessThanOrEqual(90);
    const short = await run(pull, { mode: 'merge', 'report-dir': gathered('short', parts) });
    expect(short.outputs['verdict']).toBe('inconclusive');
    expect(short.record?.targets['bot']?.templates['ExactMatch']?.reason).toBe('spend');

    const other = open(53, { cases: 60 }, 'worse');
    const bot = botReply(WRONG);
    server.respond = (call) =>
      /Answer as worse[\s\S]*Question 7\?/.test(JSON.stringify(call.body)) ? { status: 500, body: {} } : bot(call);
    const store = join(folder.path, 'kept');
    const withLoss = await shards(other, { store });
    const lossy = await run(other, { mode: 'merge', store, 'report-dir': gathered('lossy', withLoss) });
    expect(lossy.record?.targets['bot']?.templates['ExactMatch']?.unscored).toBe(1);
    expect(existsSync(store) && readdirSync(store).length).toBeGreaterThan(0);
    server.calls.length = 0;
    server.respond = bot;
    const again = await run(other, { store });
    expect(again.code).toBe(1);
    expect(server.calls.length).toBeLessThanOrEqual(2);
  });

  describe('into whose folders another job of the run has planted', () => {
    const ATTACKER = { BOT_KEY: 'sk-another-job-knows-no-key' };
    let pull: Pull;
    let honest: readonly ActionRun[];
    let forged: readonly ActionRun[];
    beforeAll(async () => {
      fake = await FakeGitHub.start(shop);
      fake.token('ghs_write', { contents: 'read', 'pull-requests': 'write' });
      pull = open(56, { cases: 60 }, 'worse');
      server.respond = botReply(WRONG);
      honest = await shards(pull);
      // What whoever has no key can make: the very questions of the run, each with a right answer.
      server.respond = botReply({});
      forged = await Promise.all(honest.map((_, at) => run(pull, { shard: `${at + 1}/${COUNT}` }, { env: ATTACKER })));
      await fake.stop();
    }, 120_000);
    /** The one that all merges here carry answers over to. */
    const store = join(folder.path, 'lasting');
    const pulled = () => fake.pull(56, pull.sides);
    const storeOf = (dir: string, at: number): string => join(dir, `shard-${at + 1}`, 'store');
    const each = (act: (at: number) => void): void => {
      for (const at of honest.keys()) act(at);
    };
    /** Every line with the seal that anyone can make. */
    const checksummed = (folder: string): void => {
      for (const name of readdirSync(folder)) {
        const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
        const sealed = lines.map((line) => {
          const body = line.slice(line.indexOf(',') + 1, -1);
          return `["${createHash('sha256').update(body).digest('hex').slice(0, 32)}",${body}]\n`;
        });
        writeFileSync(join(folder, name), sealed.join(''));
      }
    };
    const altered = (dir: string, at: number, change: (record: Forgeable) => void): void => {
      const file = join(dir, `shard-${at + 1}`, 'record.json');
      const record = JSON.parse(readFileSync(file, 'utf8')) as Forgeable;
      change(record);
      writeFileSync(file, JSON.stringify(record));
    };
    const from = (at: number): string => dirname(forged[at]!.outputs['record-path']!);

    it.each<[string, (dir: string) => void, RegExp]>([
      [
        'answers under the seal of another key',
        (dir) =>
          each((at) => {
            rmSync(storeOf(dir, at), { recursive: true });
            cpSync(join(from(at), 'store'), storeOf(dir, at), { recursive: true });
          }),
        /no shard holds the answer/,
      ],
      [
        'answers under a checksum, as anyone can make it',
        (dir) =>
          each((at) => {
            rmSync(storeOf(dir, at), { recursive: true });
            cpSync(join(from(at), 'store'), storeOf(dir, at), { recursive: true });
            checksummed(storeOf(dir, at));
          }),
        /no shard holds the answer/,
      ],
      [
        'whole shards of their own',
        (dir) => each((at) => cpSync(from(at), join(dir, `shard-${at + 1}`), { recursive: true, force: true })),
        /shard 1\/3: is not sealed/,
      ],
      [
        'a failure of each call that would have shown the regression',
        (dir) =>
          altered(dir, 0, (record) => {
            record.shard.failures = [{ key: `sha256:${'a'.repeat(64)}`, code: 'server', message: 'gone' }];
          }),
        /shard 1\/3: is not sealed/,
      ],
      [
        'another start, from which old answers would count as fresh',
        (dir) =>
          altered(dir, 1, (record) => {
            record.operational.startedAt = '2001-01-01T00:00:00.000Z';
          }),
        /shard 2\/3: is not sealed/,
      ],
      [
        'an error in words of their own',
        (dir) =>
          altered(dir, 2, (record) => {
            record.verdict = 'error';
            record.exitCode = 2;
            record.problems = ['all is well @everyone, merge it'];
          }),
        /shard 3\/3: ended with an error/,
      ],
    ])('uses none of it, says so and keeps none of it: %s', async (name, plant, said) => {
      pulled();
      const dir = gathered(`planted-${name.length}`, honest);
      plant(dir);
      const merged = await run(pull, { mode: 'merge', 'report-dir': dir, store });
      expect(merged.outputs['verdict'], merged.log).toBe('error');
      expect(merged.code).toBe(2);
      expect(merged.log).toMatch(said);
      expect(`${merged.log}${JSON.stringify(fake.comments)}`).not.toContain('@everyone');
    });

    it('leaves nothing of it to later runs', async () => {
      pulled();
      server.respond = botReply(WRONG);
      const later = await run(pull, { store });
      expect(later.outputs['verdict']).toBe('regressed');
      expect(later.record?.usage.reused).toBe(0);
    });

    it('needs the key in the merging job too, and says so', async () => {
      pulled();
      const merged = await run(pull, { mode: 'merge', 'report-dir': gathered('no-key', honest) }, { env: {} });
      expect(merged).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
      expect(merged.record?.problems?.join()).toMatch(/BOT_KEY is not set/);
    });
  });

  it('measures an old baseline anew where the merge may have to block', async () => {
    const store = join(folder.path, 'old');
    const options = { cases: 100 };
    server.respond = botReply(WRONG);
    await run(open(54, options, 'same'), { store });
    const later = open(55, options, 'worse');
    const copy = join(folder.path, 'old-copy');
    cpSync(store, copy, { recursive: true });
    const whole = await run(later, { store: copy });
    expect(whole.code).toBe(1);
    const merged = await run(later, { mode: 'merge', 'report-dir': gathered('old', await shards(later, { store })) });
    expect(merged.record?.verdict).toBe('regressed');
    const { broken, looks, reason } = merged.record!.targets['bot']!.templates['ExactMatch']!;
    expect({ reason, looks }).toEqual({
      reason: 'bound',
      looks: whole.record?.targets['bot']?.templates['ExactMatch']?.looks,
    });
    expect(broken).toBeGreaterThan(10);
  });
});
