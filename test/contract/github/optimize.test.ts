import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOT_KEY, BOT_MODEL, botFiles } from '../../servers/bot.ts';
import { CLI } from '../../servers/built.ts';
import { FakeGitHub } from '../../servers/github.ts';
import {
  allText,
  completion,
  type ModelServer,
  type ServerCall,
  type ServerReply,
  startModelServer,
} from '../../servers/model.ts';
import { put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';
import { type ActionRun, type RunOptions, runAction } from '../../servers/runner.ts';

let shop: Workshop;
let fake: FakeGitHub;
let server: ModelServer;
let turn = 0;
const folder = temporaryFolder('optimize');
const REFLECTOR = 'reflector-1';

/** Every rule that the reflector writes mends half of what fails. */
function reply(call: ServerCall): ServerReply {
  const text = allText(call);
  if (call.body.model === REFLECTOR) {
    const schema = call.body.response_format?.json_schema?.schema as { properties: Record<string, unknown> };
    const [form = ''] = Object.keys(schema.properties);
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const written = { text: `Answer as good.\nRule ${mark}: look twice.\n\n{{input}}`, hypothesis: 'It hurries.' };
    const filled = form === 'critiques' ? { critiques: [{ text: 'It hurries.' }] } : { [form]: [written] };
    return { body: completion(JSON.stringify(filled), { model: REFLECTOR }) };
  }
  const question = /Question (\d+)\?/.exec(text)?.[1] ?? '0';
  const draw = createHash('sha256').update(`question ${question}`).digest().readUInt16BE(0) / 65_536;
  const isRight = draw < (text.includes('Rule') ? 0.8 : 0.5);
  return { body: completion(isRight ? `answer ${question}` : 'no idea', { model: BOT_MODEL }) };
}

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
  fake.token('ghs_write', { contents: 'write', 'pull-requests': 'write' });
  fake.token('ghs_read', { contents: 'read', 'pull-requests': 'read' });
  server.respond = reply;
  server.calls.length = 0;
});
afterEach(async () => {
  expect(fake.odd).toEqual([]);
  await fake.stop();
  shop.remove();
});

function main(): string {
  const files = botFiles(server.url, { cases: 300, escalation: '{ goal: { template: ExactMatch, target: 95 } }' });
  put(shop.root, {
    ...files,
    '.github/plumbline.yml': `${files['.github/plumbline.yml']}optimize:\n  reflector: { model: ${REFLECTOR} }\n`,
    'evals/bot.suite.yml': `${files['evals/bot.suite.yml']}split: { holdout: 40 }\n`,
  });
  execFileSync(process.execPath, [CLI, 'lock'], { cwd: shop.root, stdio: 'pipe', env: { ...process.env, ...BOT_KEY } });
  const sha = shop.commit({});
  shop.publish('main');
  return sha;
}

function dispatch(sha: string, login: string, over: Partial<RunOptions> = {}): Promise<ActionRun> {
  const payload = { inputs: {}, repository: fake.repository(), sender: fake.user(login) };
  const inputs = {
    ...{ mode: 'optimize', target: 'bot', 'max-calls': '1200', 'open-pull-request': 'true' },
    store: join(folder.path, `store-${++turn}`),
    ...over.inputs,
  };
  const usual = { event: 'workflow_dispatch', payload, sha, token: 'ghs_write', env: BOT_KEY };
  return runAction(fake, folder.path, { ...usual, ...over, inputs });
}

describe('mode: optimize', () => {
  it('opens a pull request with the better prompt, the ledger line and the evidence, and sets every output', async () => {
    const sha = main();
    const done = await dispatch(sha, 'ada');
    expect(done.log).not.toMatch(/::error/);
    expect(done).toMatchObject({ code: 0, outputs: { verdict: 'skipped', outcome: 'improved', claimed: 'true' } });
    expect(Number(done.outputs['lift'])).toBeGreaterThan(10);
    expect(readFileSync(done.outputs['patch-path'] ?? '', 'utf8')).toContain('+Rule ');
    const [opened] = fake.opened;
    expect(opened?.title).toMatch(/^Optimize bot: ExactMatch \+\d+\.\d points expected$/);
    expect(opened?.body).toContain('Lever: prompt-optimize');
    expect(opened?.body).toContain('starts no workflow');
    expect(done.outputs['pull-request-url']).toMatch(/\/pull\/700$/);
    expect(done.summary).toContain('expected +');
    const branch = fake.pulls.get(700)!.headRef;
    expect(branch).toMatch(/^plumbline\/optimize\/bot-[0-9a-f]{8}$/);
    const changed = shop.git('-C', shop.bare, 'diff', '--name-only', 'main', branch).split('\n');
    const attempt = changed.find((path) => path.startsWith('.github/plumbline-ledger/'))!;
    expect(changed.sort()).toEqual([attempt, 'prompts/bot.md']);
    expect(shop.git('-C', shop.bare, 'show', `${branch}:${attempt}`)).toContain('"heldout"');
    // The look stood on the ledger's branch before it was made, and the page says so.
    const looks = shop.git('-C', shop.bare, 'show', 'plumbline/ledger:.github/plumbline-ledger/looks.jsonl');
    expect(looks.split('\n').map((line) => JSON.parse(line))).toMatchObject([{ target: 'bot', look: 1 }]);
    expect(opened?.body).toMatch(/recorded in store and ledger-branch/);
    // With the store lost, and nothing merged, another run finds the held-out cases used up.
    const again = await dispatch(sha, 'ada', { inputs: { store: join(folder.path, 'another'), strategy: 'rephrase' } });
    expect(again.code).toBe(2);
    expect(again.log).toMatch(/held-out cases were looked at before/);
  });

  it('leaves the patch where the token may not write, and says what it lacks', async () => {
    const done = await dispatch(main(), 'ada', { token: 'ghs_read' });
    expect(done).toMatchObject({ code: 0, outputs: { outcome: 'improved', 'pull-request-url': '' } });
    expect(done.log).toMatch(/contents: write/);
    expect(done.outputs['patch-path']).not.toBe('');
    expect(fake.opened).toEqual([]);
  });

  it.each([
    ['someone who may not write', 'mallory', {}, /mallory may not/],
    ['no target', 'ada', { target: '' }, /target.*is needed/],
    ['an unknown target', 'ada', { target: 'bat' }, /there is no target "bat".*bot/],
    ['a budget that is no number', 'ada', { 'max-calls': 'many' }, /max-calls.*many/],
    ['an unknown strategy', 'ada', { strategy: 'magic' }, /magic.*is none of/],
  ])('with %s ends with exit 2, and nothing is sent', async (_, login, inputs, message) => {
    const done = await dispatch(main(), login, { inputs });
    expect(done.code).toBe(2);
    expect(done.log).toMatch(message);
    expect(done.outputs).toMatchObject({ verdict: 'error', outcome: '', 'patch-path': '' });
    expect(server.calls).toEqual([]);
  });
});
