import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI, plumblineBeside, type Ran, ROOT } from '../servers/built.ts';
import { git, put, type Workshop, workshop } from '../servers/repository.ts';

const N = 60;
const jsonl = (rows: readonly object[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
const CASES = Array.from({ length: N }, (_, at) => ({
  id: `t-${at}`,
  input: `Question ${at}; $(touch stolen) \`touch stolen\``,
  expected: `answer ${at}`,
  ...(at < 5 ? { critical: true, split: 'holdout', meta: { note: 'secret note' } } : {}),
}));

const MORE = Array.from({ length: 2 * N }, (_, at) => ({
  id: `t-${at}`,
  input: `Question ${at}`,
  expected: `answer ${at}`,
}));

/** Answers line by line; `rule` is the body of a function of the case. */
const agent = (rule: string): string => `import { createInterface } from 'node:readline';
const answer = async (task, at) => { ${rule} };
for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line);
  const row = await answer(task, Number(task.id.slice(2)));
  if (row) console.log(JSON.stringify({ id: task.id, ...row }));
}
`;
const GOOD = "return { output: 'answer ' + at, steps: [{ role: 'assistant', content: 'answer ' + at }] };";

const FILES = {
  '.gitignore': 'runs/\nnode_modules/\n',
  '.github/plumbline.yml': `version: 1
providers:
  agent: { type: recorded, outputs: "runs/plumbline-{arm}/rows.jsonl", from: workspace }
targets:
  agent: { prompt: agent/prompt.md, model: agent/model.yml, suite: evals/agent.suite.yml }
`,
  'agent/prompt.md': 'You answer.\n\n{{input}}\n',
  'agent/model.yml': 'provider: agent\nmodel: agent\n',
  'agent/agent.mjs': agent(GOOD),
  'evals/agent.suite.yml': 'dataset: agent.cases.jsonl\ntemplates: [ExactMatch]\n',
  'evals/agent.cases.jsonl': jsonl(CASES),
  'docs/notes.md': 'x\n',
};

const shops: Workshop[] = [];
afterAll(() => {
  for (const shop of shops) shop.remove();
});

/** A locked repository, and a checkout of main beside it as a job makes one. */
function repository(): { readonly root: string; readonly ruler: string; readonly shop: Workshop } {
  const shop = workshop();
  shops.push(shop);
  put(shop.root, FILES);
  shop.commit({}, 'an agent');
  const ruler = join(shop.root, '..', `ruler-${shops.length}`);
  git(shop.root, 'worktree', 'add', '-q', '--detach', ruler, 'HEAD');
  return { root: shop.root, ruler, shop };
}

const record = (cwd: string, args: readonly string[], env = {}): Promise<Ran> =>
  plumblineBeside(cwd, ['record', ...args], { env });
interface Stamped {
  readonly started: string;
  readonly user?: { readonly files: object };
}
const rowsOf = (file: string): readonly { [key: string]: unknown }[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a program recorded on both sides', () => {
  let place: ReturnType<typeof repository>;
  const arm = (name: 'base' | 'head', program: string): Promise<Ran> => {
    const out = `runs/plumbline-${name}/rows.jsonl`;
    put(place.root, { [`runs/plumbline-${name}/.keep`]: '' });
    const where = ['--ruler', place.ruler, '--program', join(program, 'agent'), '--out', out];
    return record(place.root, ['--arm', name, ...where, '--', process.execPath, 'agent.mjs']);
  };
  const gate = (): Promise<Ran> =>
    plumblineBeside(place.root, ['run', '--base', 'main', '--head', 'HEAD', '--no-store']);
  const change = (files: Parameters<typeof put>[1]): void => {
    git(place.root, 'checkout', '-q', '--detach', 'main');
    place.shop.commit(files, 'change');
  };

  beforeAll(async () => {
    place = repository();
    const { status, stderr } = await plumblineBeside(place.root, ['lock']);
    if (status !== 0) throw new Error(stderr);
    place.shop.commit({}, 'lock');
    git(place.ruler, 'checkout', '-q', '--detach', 'main');
    expect((await arm('base', place.ruler)).stdout).toContain(`Recorded ${N} of ${N} answers`);
  });

  it('is red where head answers worse, and the comment says whose answers they are', async () => {
    const rule = "return { output: at % 4 === 0 ? 'no idea' : 'answer ' + at };";
    change({ 'agent/agent.mjs': agent(rule) });
    expect((await arm('head', place.root)).status).toBe(0);
    const { status, stdout } = await gate();
    expect(stdout).toMatch(/REGRESSED|BLOCKED|worse/i);
    expect(status).toBe(1);
  });

  it('is green where every answer stayed as it was', async () => {
    change({ 'agent/agent.mjs': `// tidied\n${agent(GOOD)}` });
    await arm('head', place.root);
    const { status, stdout } = await gate();
    expect([status, stdout]).toEqual([0, expect.stringContaining('no answer changed')]);
  });

  it('is not measured where head was not recorded again, or left no rows', async () => {
    change({ 'agent/agent.mjs': `// tidied again\n${agent(GOOD)}` });
    const forgotten = await gate();
    expect(forgotten.stdout).toContain('NOT MEASURED');
    expect(forgotten.stdout).toMatch(/head's rows were made by program [0-9a-f]{12}/);
    put(place.root, { 'runs/plumbline-head/rows.jsonl': null });
    const lost = await gate();
    expect(lost.stdout.replace(/\s+/g, ' ')).toContain('the job that records the head side left no rows');
  });

  it('is skipped where nothing of it changed', async () => {
    change({ 'docs/notes.md': 'y\n' });
    await arm('head', place.root);
    expect((await gate()).stdout).toMatch(/skipped|nothing to/i);
  });
});

describe('a program recorded in rounds', () => {
  it('is asked what the gate plans, on top of the rows that are there, until they decide', async () => {
    const { root, ruler, shop } = repository();
    const config = FILES['.github/plumbline.yml'].replace('from: workspace', 'from: workspace, rounds: 2');
    put(root, { '.github/plumbline.yml': config, 'evals/agent.cases.jsonl': jsonl(MORE) });
    expect((await plumblineBeside(root, ['lock'])).status).toBe(0);
    const main = shop.commit({}, 'rounds');
    git(ruler, 'checkout', '-q', '--detach', main);
    git(root, 'checkout', '-q', '--detach', main);
    const rule = "return { output: at % 12 === 5 ? 'no idea' : 'answer ' + at };";
    const worse = shop.commit({ 'agent/agent.mjs': agent(rule) }, 'change');
    put(root, { 'runs/plumbline-base/.keep': '', 'runs/plumbline-head/.keep': '' });
    const gate = (): Promise<Ran> =>
      plumblineBeside(root, ['run', '--base', main, '--head', worse, '--no-store', '--plan', 'runs/plan.json']);
    const recorded = async (name: 'base' | 'head'): Promise<string> => {
      const where = ['--ruler', ruler, '--program', join(name === 'base' ? ruler : root, 'agent')];
      const to = ['--out', `runs/plumbline-${name}/rows.jsonl`, '--cases', 'runs/plan.json'];
      return (await record(root, ['--arm', name, ...where, ...to, '--', process.execPath, 'agent.mjs'])).stdout;
    };
    const first = await gate();
    expect(first.stdout).toContain('runs/plan.json: round 1 of 2 of agent: record 60 cases on both sides');
    expect(first.status).toBe(0);
    for (const name of ['base', 'head'] as const) expect(await recorded(name)).toContain('Recorded 60 of 60 answers');
    const second = await gate();
    expect(second.stdout).toContain('round 2 of 2 of agent: record 60 cases');
    for (const name of ['base', 'head'] as const) expect(await recorded(name)).toContain('Recorded 120 of 120 answers');
    const last = await gate();
    expect(last.stdout).not.toContain('round 2');
    expect(JSON.parse(readFileSync(join(root, 'runs/plan.json'), 'utf8')).targets).toEqual({});
  });
});

describe('what a recorded program is told', () => {
  it('is the question alone: nothing that is expected, held out, critical or noted', async () => {
    const { root, ruler } = repository();
    const spy = "process.stderr.write(''); return { output: JSON.stringify(task) };";
    put(root, { 'agent/agent.mjs': agent(spy) });
    const args = ['--arm', 'head', '--ruler', ruler, '--program', 'agent', '--samples', '2'];
    const job = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'record', GITHUB_SHA: 'c'.repeat(40) };
    const { status, stderr } = await record(root, [...args, '--', process.execPath, 'agent.mjs'], job);
    expect(stderr).toContain('agent/agent.mjs differ from commit');
    expect(status).toBe(0);
    const [header, ...rows] = rowsOf(join(root, 'rows.jsonl'));
    expect(header).toMatchObject({ recorded: { schema: 'plumbline/run@1', arm: 'head', samples: 2, folder: 'agent' } });
    expect(header).toMatchObject({
      recorded: { run_id: '77', run_attempt: 2, job: 'record', head_sha: job.GITHUB_SHA },
    });
    expect(rows).toHaveLength(2 * N);
    expect(JSON.parse(String(rows[0]!['output']))).toEqual({ id: 't-0', sample: 0, input: CASES[0]!.input });
    expect(JSON.stringify(rows)).not.toMatch(/critical|holdout|secret note|expected/);
  });

  it('stands in the words of its command where it is started once a case, and no shell reads them', async () => {
    const { root } = repository();
    const print = 'process.stdout.write("said: " + process.argv[1])';
    const { status, stderr } = await record(root, [
      ...['--arm', 'base', '--each', '--concurrency', '8', '--command'],
      `${process.execPath} -e '${print}' -- {input}`,
    ]);
    expect([stderr, status]).toEqual(['', 0]);
    const rows = rowsOf(join(root, 'rows.jsonl'));
    expect(rows[1]).toMatchObject({ id: 't-0', sample: 0, output: `said: ${CASES[0]!.input}` });
    expect(rows[1]!['latency_ms']).toBeGreaterThan(0);
    expect(existsSync(join(root, 'stolen'))).toBe(false);
  });
});

describe('a program that a simulated user answers', () => {
  it('is told what was said until the user is done, a turn is missing or there were enough turns', async () => {
    const { root } = repository();
    const user = `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, sample, turn, messages, case: row } = JSON.parse(line);
  const at = Number(id.slice(2));
  if (at === 1 && turn === 2) console.log(JSON.stringify({ id, sample, done: true }));
  else if (at !== 2) console.log(JSON.stringify({ id, sample, content: 'turn ' + turn + ' of ' + row.expected + ' after ' + messages.length }));
}
`;
    const rule = `return { output: (task.messages?.at(-1).content ?? task.input) + '|', state: { turns: (task.state?.turns ?? 0) + 1 } };`;
    put(root, { 'agent/agent.mjs': agent(rule), 'evals/user.mjs': user, 'some.json': '["t-1","t-2","t-3"]' });
    const args = ['--arm', 'head', '--program', 'agent', '--cases', 'some.json', '--turns', '3'];
    const ran = await record(root, [
      ...args,
      '--user',
      `${process.execPath} evals/user.mjs`,
      '--',
      process.execPath,
      'agent.mjs',
    ]);
    expect(ran.status).toBe(4);
    const [header, done, lost, long] = rowsOf(join(root, 'rows.jsonl'));
    expect(header).toMatchObject({
      recorded: { user: { turns: 3, files: { 'evals/user.mjs': expect.stringMatching(/^[0-9a-f]{40}$/) } } },
    });
    expect(done).toMatchObject({ id: 't-1', output: 'turn 1 of answer 1 after 2|', state: { turns: 2 } });
    expect((done!['steps'] as { role: string }[]).map(({ role }) => role)).toEqual(['assistant', 'user', 'assistant']);
    expect(lost).toMatchObject({ id: 't-2', failed: { why: 'no-user-turn' } });
    expect(long).toMatchObject({ id: 't-3', output: 'turn 2 of answer 3 after 4|', state: { turns: 3 } });
  });
});

describe('a simulated user that fails', () => {
  const recorded = async (user: string, more: readonly string[] = []): Promise<readonly (readonly unknown[])[]> => {
    const { root } = repository();
    put(root, { 'evals/user.mjs': user });
    const args = ['--arm', 'head', '--program', 'agent', '--turns', '2', '--timeout-seconds', '2', ...more];
    const command = more.includes('--user') ? [] : ['--user', `${process.execPath} evals/user.mjs`];
    await record(root, [...args, ...command, '--', process.execPath, 'agent.mjs']);
    return rowsOf(join(root, 'rows.jsonl'))
      .slice(1)
      .flatMap(({ id, failed }) => (failed === undefined ? [] : [[id, (failed as { message: string }).message]]));
  };

  it('on one conversation or hangs there loses that alone, with its reason, and goes on with the rest', async () => {
    const user = `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, sample } = JSON.parse(line);
  if (id === 't-2') process.exit(7);
  if (id === 't-4') await new Promise((done) => setTimeout(done, 60_000));
  if (id !== 't-6') console.log(JSON.stringify({ id, sample, content: id === 't-8' ? 8 : 'more' }));
}
`;
    expect(await recorded(user)).toEqual([
      ['t-2', expect.stringContaining('(exit code 7)')],
      ['t-4', expect.stringContaining('(silent for 2 s)')],
      ['t-6', expect.stringContaining('(exit code 0)')],
      ['t-8', expect.stringContaining('neither a text')],
    ]);
  });

  it('at every start is not started for each of them', async () => {
    const user = "(await import('node:fs')).appendFileSync('starts', '.'); process.exit(7);\n";
    expect(await recorded(user)).toHaveLength(N);
    const root = shops.at(-1)!.root;
    expect(readFileSync(join(root, 'starts'), 'utf8')).toBe('...');
  });

  it('to start says why', async () => {
    const lost = await recorded('', ['--user', 'no-such-user evals/user.mjs']);
    expect(lost).toHaveLength(N);
    expect(lost[0]).toEqual(['t-0', expect.stringContaining('spawn no-such-user ENOENT')]);
  });
});

describe('the stamp of a simulated user', () => {
  it.each<[string, string, boolean]>([
    ['with a dot before it', './evals/user.mjs', true],
    ['outside the ruler', '../user.mjs', false],
  ])('holds its file where the command names it %s, or a note says that it names none', async (_, word, isNamed) => {
    const { root } = repository();
    const user = 'process.stdin.resume();\n';
    put(root, { 'evals/user.mjs': user, '../user.mjs': user, 'one.json': '["t-1"]' });
    const args = ['--arm', 'head', '--program', 'agent', '--cases', 'one.json', '--turns', '1', '--user'];
    const ran = await record(root, [...args, `${process.execPath} ${word}`, '--', process.execPath, 'agent.mjs']);
    expect(ran.status).toBe(0);
    const { files } = (rowsOf(join(root, 'rows.jsonl'))[0]!['recorded'] as Stamped).user!;
    expect(Object.keys(files)).toEqual(isNamed ? ['evals/user.mjs'] : []);
    expect(ran.stderr.replace(/\s+/g, ' ').includes('names no file of the ruler')).toBe(!isNamed);
  });
});

describe('rows of main that are kept', () => {
  it('are taken for the same program and cases, and what is missing is asked', async () => {
    const { root } = repository();
    const counting = `(await import('node:fs')).appendFileSync('asked', task.id + '\\n'); ${GOOD}`;
    put(root, { 'agent/agent.mjs': agent(counting), '.gitignore': 'runs/\nkept/\nagent/asked\nrows.jsonl\n' });
    const asked = (): number => readFileSync(join(root, 'agent/asked'), 'utf8').trim().split('\n').length;
    const args = ['--arm', 'base', '--program', 'agent', '--reuse', 'kept/rows.jsonl', '--samples', '1'];
    const again = async (...more: string[]): Promise<Ran> =>
      record(root, [...args, ...more, '--', process.execPath, 'agent.mjs']);
    const key = (await again('--key')).stdout.trim();
    expect(key).toMatch(/^plumbline-rows-base-[0-9a-f]{32}-\d+$/);
    expect(existsSync(join(root, 'rows.jsonl'))).toBe(false);
    expect((await again()).status).toBe(0);
    const [first, ...rows] = rowsOf(join(root, 'kept/rows.jsonl'));
    put(root, { 'kept/rows.jsonl': jsonl([first!, ...rows.slice(0, 50)]) });
    expect((await again()).stdout).toContain('50 of them were');
    expect(asked()).toBe(N + 10);
    expect(rowsOf(join(root, 'rows.jsonl'))).toEqual([first, ...rows]);
    expect(rowsOf(join(root, 'kept/rows.jsonl'))).toHaveLength(N + 1);
    put(root, { 'agent/agent.mjs': `${agent(counting)}// another program\n` });
    expect((await again('--key')).stdout.trim()).not.toBe(key);
    expect((await again()).stdout).not.toContain('of them were');
    expect(asked()).toBe(2 * N + 10);
  });
});

describe('rows of head', () => {
  it('are never taken from an earlier recording or kept for a later one, and a note says so', async () => {
    const { root } = repository();
    put(root, { 'one.json': '["t-1"]' });
    const args = ['--arm', 'head', '--program', 'agent', '--cases', 'one.json', '--reuse', 'kept/rows.jsonl'];
    const { status, stderr } = await record(root, [...args, '--', process.execPath, 'agent.mjs']);
    expect([stderr, status]).toEqual([expect.stringContaining('--reuse is for --arm base only'), 0]);
    expect(existsSync(join(root, 'kept'))).toBe(false);
  });
});

describe('when rows were recorded', () => {
  it('is when the oldest of them were, whatever is asked beside them later', async () => {
    const { root } = repository();
    const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();
    const asking = async (id: string): Promise<Ran> => {
      put(root, { 'some.json': JSON.stringify([id]) });
      const args = ['--arm', 'base', '--program', 'agent', '--cases', 'some.json', '--reuse', 'kept/rows.jsonl'];
      return record(root, [...args, '--', process.execPath, 'agent.mjs']);
    };
    const startedIn = (file: string): string => (rowsOf(join(root, file))[0]!['recorded'] as Stamped).started;
    const since = (file: string, started: string | null): void => {
      const [header, ...rows] = rowsOf(join(root, file));
      const dated = jsonl([{ recorded: { ...(header!['recorded'] as object), started } }, ...rows]);
      put(root, { [file]: started === null ? null : dated });
    };
    await asking('t-1');
    since('kept/rows.jsonl', day(6));
    since('rows.jsonl', null);
    const old = startedIn('kept/rows.jsonl');
    // None of the kept rows is used this time.
    await asking('t-2');
    expect(startedIn('kept/rows.jsonl')).toBe(old);
    expect(startedIn('rows.jsonl') > day(1)).toBe(true);
    // Rows of --out that stay there.
    since('rows.jsonl', day(5));
    since('kept/rows.jsonl', null);
    const out = startedIn('rows.jsonl');
    await asking('t-3');
    expect([startedIn('rows.jsonl'), startedIn('kept/rows.jsonl')]).toEqual([out, out]);
    expect(rowsOf(join(root, 'kept/rows.jsonl')).map(({ id }) => id)).toEqual([undefined, 't-2', 't-3']);
  });
});

describe('a recorded program that fails', () => {
  it('on some cases loses those alone, each with its reason, and too many of them end in exit 4', async () => {
    const { root } = repository();
    const rule = `if (at === 3) process.exit(7);
      if (at === 5) await new Promise((done) => setTimeout(done, 60_000));
      if (at === 7) return { output: 7 };
      if (at === 9) return { output: 'x', step: [] };
      if (at === 11) return undefined;
      return { output: 'answer ' + at };`;
    put(root, { 'agent/agent.mjs': agent(rule) });
    const args = ['--arm', 'base', '--program', 'agent', '--timeout-seconds', '1'];
    const { status, stdout, stderr } = await record(root, [...args, '--', process.execPath, 'agent.mjs']);
    const failed = rowsOf(join(root, 'rows.jsonl')).filter((row) => row['failed'] !== undefined);
    expect(failed.map(({ id, failed: why }) => [id, (why as { why: string }).why])).toEqual([
      ['t-3', 'exit'],
      ['t-5', 'timeout'],
      ['t-7', 'bad-row'],
      ['t-9', 'bad-row'],
      ['t-11', 'no-row'],
    ]);
    expect(stdout).toContain('5 failed');
    expect([status, stderr]).toEqual([4, expect.stringContaining('5 of 60 answers failed')]);
  });

  it('to start says so once and not sixty times', async () => {
    const { root } = repository();
    const { status, stderr } = await record(root, ['--arm', 'base', '--', 'no-such-program']);
    expect([status, stderr]).toEqual([4, expect.stringMatching(/not-started: spawn no-such-program ENOENT\s+\(60\)/)]);
  });

  it('to end is ended with the children it started', async () => {
    const { root } = repository();
    const beat = join(root, 'beat');
    const beating = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(beat)}, '.'), 20)`;
    const rule = `const { spawn } = await import('node:child_process');
      spawn(process.execPath, ['-e', ${JSON.stringify(beating)}], { stdio: 'inherit' });
      await new Promise(() => setInterval(() => {}, 1000));`;
    put(root, { 'agent/agent.mjs': agent(rule), 'one.json': '["t-1"]' });
    const args = ['--arm', 'base', '--program', 'agent', '--timeout-seconds', '4', '--cases', 'one.json'];
    await record(root, [...args, '--', process.execPath, 'agent.mjs']);
    const beats = readFileSync(beat, 'utf8').length;
    await new Promise((done) => setTimeout(done, 300));
    expect([beats > 0, readFileSync(beat, 'utf8').length]).toEqual([true, beats]);
  });
});

describe('the action that records', () => {
  it('runs the same command of the same bundle, whatever stands in its inputs', async () => {
    const { root } = repository();
    const script = parse(readFileSync(join(ROOT, 'record/action.yml'), 'utf8')).runs.steps[0].run as string;
    const inputs = { ARM: 'base', RULER: '.', PROGRAM: 'agent', OUT: 'rows.jsonl', EACH: 'false', SAMPLES: '2' };
    const env = {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      GITHUB_ACTION_PATH: join(ROOT, 'record'),
      RECORD_COMMAND: 'node agent.mjs "$(touch stolen)"',
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`RECORD_${name}`, value])),
    };
    const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
    expect(rowsOf(join(root, 'rows.jsonl'))).toHaveLength(2 * N + 1);
    expect(existsSync(join(root, 'stolen'))).toBe(false);
  });
});

describe('a recording that is killed', () => {
  it('goes on where it stopped: no case is asked twice and the file is whole', async () => {
    const { root } = repository();
    const asked = join(root, '..', `asked-${shops.length}`);
    const rule = `const { appendFileSync } = await import('node:fs');
      appendFileSync(${JSON.stringify(asked)}, task.id + '\\n');
      await new Promise((done) => setTimeout(done, 40)); ${GOOD}`;
    put(root, { 'agent/agent.mjs': agent(rule), 'out/.keep': '' });
    const args = ['record', '--arm', 'base', '--program', 'agent', '--out', 'out/r.jsonl', '--', process.execPath];
    const first = spawn(process.execPath, [CLI, ...args, 'agent.mjs'], { cwd: root, stdio: 'ignore' });
    const part = join(root, 'out/r.jsonl.part');
    while (!existsSync(part) || rowsOf(part).length < 10) await new Promise((done) => setTimeout(done, 20));
    first.kill('SIGKILL');
    await new Promise((done) => first.once('exit', done));
    await new Promise((done) => setTimeout(done, 500));
    const before = readFileSync(part, 'utf8');
    writeFileSync(part, `${before}{"id":"t-5`);
    const kept = before.split('\n').slice(1, -1).length;
    writeFileSync(asked, '');
    const { stdout } = await plumblineBeside(root, [...args, 'agent.mjs']);
    expect(stdout).toContain(`Recorded ${N} of ${N}`);
    expect(readFileSync(asked, 'utf8').trim().split('\n')).toHaveLength(N - kept);
    expect(rowsOf(join(root, 'out/r.jsonl')).map(({ id }) => id)).toEqual([undefined, ...CASES.map(({ id }) => id)]);
    expect(existsSync(part)).toBe(false);
  });
});

describe('a checker of the ruler', () => {
  it('sees the row with its case and no key, and its grades stand in the rows', async () => {
    const { root } = repository();
    const checker = `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, sample, output, case: asked } = JSON.parse(line);
  const solved = output === asked.expected && process.env.PROGRAM_KEY === undefined ? 1 : 0;
  console.log(JSON.stringify({ id, sample, grades: { solved } }));
}
`;
    put(root, { 'evals/check.mjs': checker });
    const args = ['--arm', 'base', '--program', 'agent', '--grade', `${process.execPath} evals/check.mjs`];
    const { status, stderr } = await record(root, [...args, '--', process.execPath, 'agent.mjs'], { PROGRAM_KEY: 'k' });
    expect([stderr, status]).toEqual([expect.stringContaining(''), 0]);
    expect(rowsOf(join(root, 'rows.jsonl'))[1]).toMatchObject({ id: 't-0', grades: { solved: 1 } });
  });
});

describe('a recording that is asked for wrongly', () => {
  it.each<[string, readonly string[], string]>([
    ['without an arm', ['--', 'node'], '--arm is base or head'],
    ['without a command', ['--arm', 'head'], 'name the command that is recorded'],
    ['with an open quote', ['--arm', 'head', '--command', "node 'x"], 'never closed'],
    ['with an unknown target', ['--arm', 'head', '--target', 'x', '--', 'node'], '(there: agent)'],
    ['of a folder that is not there', ['--arm', 'head', '--program', 'gone', '--', 'node'], 'is no folder'],
    ['with turns but no user', ['--arm', 'head', '--turns', '3', '--', 'node'], 'name who answers with --user'],
    ['with too many samples', ['--arm', 'head', '--samples', '1000', '--', 'node'], 'from 1 to 100'],
  ])('%s ends with exit 2 and what to do', async (_, args, message) => {
    const { root } = repository();
    const { status, stderr } = await record(root, args);
    expect([stderr.replace(/\s+/g, ' '), status]).toEqual([expect.stringContaining(message), 2]);
    expect(existsSync(join(root, 'rows.jsonl'))).toBe(false);
  });
});
