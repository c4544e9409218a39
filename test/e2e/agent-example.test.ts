import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse-record.ts';
import { plumblineBeside, type Ran, ROOT } from '../servers/built.ts';
import { type ModelServer, type ServerCall, startModelServer } from '../servers/model.ts';
import { git, temporaryFolder } from '../servers/repository.ts';

const EXAMPLE = join(ROOT, 'examples/agent');
const folder = temporaryFolder('agent');
const root = join(folder.path, 'shop');
const ruler = join(folder.path, 'ruler');
let server: ModelServer;

/** A model that does as its system prompt says: it looks before it acts where it is told to. */
function shopModel({ body }: ServerCall): object {
  const [system, ...rest] = body.messages;
  const asked = rest.find(({ role }) => role === 'user')!.content!;
  const results = rest.filter(({ role }) => role === 'tool').map(({ content }) => content!);
  const id = /\d{4}/.exec(asked)![0];
  const wants = /cancel/i.test(asked) ? 'cancel_order' : /refund|money back/i.test(asked) ? 'refund_order' : null;
  const isCareful = system!.content!.includes('Look the order up');
  const say = (content: string) => ({ role: 'assistant', content });
  const call = (name: string) => ({
    role: 'assistant',
    content: null,
    tool_calls: [
      { id: `call-${rest.length}`, type: 'function', function: { name, arguments: JSON.stringify({ id }) } },
    ],
  });
  const act = (): object => {
    if (wants === null) return results.length === 0 ? call('find_order') : say(`Here is what I found: ${results[0]}`);
    if (!isCareful) return results.length === 0 ? call(wants) : say('Done at once.');
    if (results.length === 0) return call('find_order');
    const may = wants === 'refund_order' ? results[0]!.includes('delivered') : results[0]!.includes('paid');
    if (!may) return say('I cannot do that for this order.');
    return results.length === 1 ? call(wants) : say('It is done.');
  };
  return { model: body.model, choices: [{ message: act() }], usage: { prompt_tokens: 200, completion_tokens: 20 } };
}

const plumbline = (...args: readonly string[]): Promise<Ran> =>
  plumblineBeside(root, args, { env: { OPENAI_BASE_URL: server.url, PROGRAM_KEY: 'k-program' } });

async function record(arm: 'base' | 'head', checkout: string): Promise<Ran> {
  const out = `runs/plumbline-${arm}`;
  mkdirSync(join(root, out), { recursive: true });
  const where = ['--ruler', ruler, '--program', join(checkout, 'agent'), '--out', `${out}/rows.jsonl`];
  return plumbline('record', '--arm', arm, ...where, '--', process.execPath, 'agent.mjs');
}

async function gate() {
  const json = join(folder.path, 'record.json');
  rmSync(json, { force: true });
  const { status } = await plumbline('run', '--base', 'main', '--head', 'HEAD', '--no-store', '--json', json);
  return { status, record: parseRecord('record.json', readFileSync(json)) };
}

function change(edit: () => void): void {
  git(root, 'checkout', '-q', '--detach', 'main');
  edit();
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'change');
}

beforeAll(async () => {
  server = await startModelServer();
  server.respond = (call) => ({ body: shopModel(call) });
  cpSync(join(EXAMPLE, 'main'), root, { recursive: true });
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'main');
  git(root, 'worktree', 'add', '-q', '--detach', ruler, 'main');
  const { status, stdout, stderr } = await record('base', ruler);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Recorded 160 of 160 answers');
});

afterAll(async () => {
  await server.close();
  folder.remove();
});

describe('the example of an agent', () => {
  it('has a sound lock, and doctor has nothing to fix', async () => {
    const check = await plumbline('lock', '--check');
    expect(check.stdout + check.stderr).toMatch(/up to date\n$/);
    const doctor = await plumbline('doctor');
    expect([doctor.stdout, doctor.status]).toEqual([expect.stringContaining('Nothing to fix'), 0]);
  });

  it('records what it did: steps, the state it left, what it used', () => {
    const [, row] = readFileSync(join(root, 'runs/plumbline-base/rows.jsonl'), 'utf8').split('\n');
    const { steps, state, usage } = JSON.parse(row!);
    expect(steps.map(({ role }: { role: string }) => role)).toEqual([
      'assistant',
      'tool',
      'assistant',
      'tool',
      'assistant',
    ]);
    expect(state.orders['1000'].status).toBe('refunded');
    expect(usage).toEqual({ prompt_tokens: 600, completion_tokens: 60, calls: 3 });
    expect(server.calls.every(({ headers }) => headers['authorization'] === 'Bearer k-program')).toBe(true);
  });

  it('is red where its pull request makes it hasty, at the state it leaves and at pass^2', async () => {
    change(() => cpSync(join(EXAMPLE, 'pull-request'), root, { recursive: true }));
    expect((await record('head', root)).status).toBe(0);
    const { status, record: found } = await gate();
    const { templates } = found.targets['shop-agent']!;
    expect([found.verdict, status]).toEqual(['regressed', 1]);
    const of = (name: string) => templates[name]!.verdict;
    expect([of('EndState'), of('EndState^2'), of('FinalAnswer')]).toEqual(['regressed', 'regressed', 'pass']);
    expect(readFileSync(join(EXAMPLE, 'README.md'), 'utf8')).toContain('**regressed**');
  });

  it('is green where the agent is written otherwise and does the same', async () => {
    change(() => {
      const file = join(root, 'agent/agent.mjs');
      writeFileSync(file, readFileSync(file, 'utf8').replace('open.size >= 8', 'open.size >= 4'));
    });
    await record('head', root);
    const { status, record: found } = await gate();
    expect([found.verdict, status]).toEqual(['pass', 0]);
    expect(found.headline).toContain('no answer changed');
  });

  it('is green where it takes another way to the same end', async () => {
    change(() => {
      const file = join(root, 'agent/agent.mjs');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace("content ?? '', steps,", "content?.trim() + ' Bye.', steps,"),
      );
    });
    await record('head', root);
    expect((await gate()).record.verdict).toBe('pass');
  });

  it('is not measured where the change was not recorded', async () => {
    change(() => {
      const file = join(root, 'agent/prompt.md');
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nBe kind.\n`);
    });
    const { record: found } = await gate();
    expect(found.headline).toMatch(/^NOT MEASURED/);
    expect(found.targets['shop-agent']!.templates['EndState']!.why).toMatch(/^head's rows were made by program/);
  });
});
