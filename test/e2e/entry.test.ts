/** The action and the command as they are started: events, environment and files that GitHub would not hand over, or that somebody has bent. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTION, CLI } from '../servers/built.ts';
import { git, put, temporaryFolder } from '../servers/repository.ts';

const folder = temporaryFolder('entry');
const SHA = { base: '1'.repeat(40), head: '2'.repeat(40), merge: '3'.repeat(40) };
const REPOSITORY = { full_name: 'octo/demo', default_branch: 'main' };
const PULL = {
  action: 'synchronize',
  repository: REPOSITORY,
  sender: { login: 'ada' },
  pull_request: {
    number: 7,
    title: '::set-output name=verdict::pass',
    base: { sha: SHA.base, ref: 'main' },
    head: { sha: SHA.head, ref: 'f', repo: REPOSITORY },
  },
};

interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly verdict: string | undefined;
  readonly outputs: string;
  readonly summary: string;
}

interface Start {
  readonly event?: string;
  /** Text of the event file; null = there is none. */
  readonly payload?: string | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes more of the step's folder before it starts. */
  readonly arrange?: (dir: string) => void;
}

let runs = 0;

/** One step of a job, in a checkout of one file. */
async function start({
  event = 'pull_request',
  payload = JSON.stringify(PULL),
  env = {},
  arrange,
}: Start): Promise<Ended> {
  runs += 1;
  const dir = join(folder.path, `step-${runs}`);
  const work = join(dir, 'work');
  mkdirSync(join(dir, 'temp'), { recursive: true });
  mkdirSync(work);
  for (const name of ['output', 'summary', 'state']) writeFileSync(join(dir, name), '');
  if (payload !== null) writeFileSync(join(dir, 'event.json'), payload);
  arrange?.(dir);
  const files = Object.fromEntries(
    [
      ['GITHUB_EVENT_PATH', 'event.json'],
      ['GITHUB_OUTPUT', 'output'],
      ['GITHUB_STEP_SUMMARY', 'summary'],
      ['GITHUB_STATE', 'state'],
    ].map(([name, file]) => [name, join(dir, file!)]),
  );
  const child = spawn(process.execPath, [ACTION], {
    cwd: work,
    env: {
      PATH: process.env['PATH'],
      HOME: dir,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'octo/demo',
      GITHUB_SHA: SHA.merge,
      GITHUB_WORKSPACE: work,
      GITHUB_API_URL: host,
      GITHUB_SERVER_URL: host,
      GIT_CEILING_DIRECTORIES: folder.path,
      RUNNER_TEMP: join(dir, 'temp'),
      'INPUT_GITHUB-TOKEN': 'ghs_planted',
      ...files,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killed = setTimeout(() => child.kill('SIGKILL'), 30_000);
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (log += part.toString('utf8')));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearTimeout(killed);
  const outputs = readFileSync(join(dir, 'output'), 'utf8');
  const [, verdict] = /^verdict<<.*\n(.*)$/m.exec(outputs) ?? [];
  return { code, log, verdict, outputs, summary: readFileSync(join(dir, 'summary'), 'utf8') };
}

let server: Server;
let host = '';
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message": "Not Found"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  folder.remove();
});

/** Whatever ended the step: no green light, nothing that the runner obeys but what we say, no stack, no token. */
function expectRefused({ code, log, outputs, verdict, summary }: Ended, words: RegExp): void {
  expect(log).toMatch(words);
  expect([code, verdict]).toEqual([2, 'error']);
  expect(outputs.match(/^[\w-]+<<ghadelimiter_/gm)).toHaveLength(14);
  const commands = log.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
  expect(commands.filter((line) => !/^::(error|warning)( title=Plumbline)?::(?!\s*::)/.test(line))).toEqual([]);
  expect(log).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(log + outputs + summary).not.toContain('ghs_planted');
  expect(summary).toContain('Error');
}

describe('the action', () => {
  it.each<[string, Start, RegExp]>([
    ['an empty event file', { payload: '' }, /event payload cannot be read/],
    [
      'a pipe that nobody writes to',
      { payload: null, arrange: (dir) => spawnSync('mkfifo', [join(dir, 'event.json')]) },
      /not a regular file/,
    ],
    [
      'commands in place of JSON',
      { payload: '::error::x\r\n::add-mask::y\n##[error]z' },
      /cannot be read: Unexpected token/,
    ],
    [
      '33 MB',
      { payload: JSON.stringify({ ...PULL, x: 'x'.repeat(33_000_000) }) },
      /33\.1 MB; an event payload has at most 32 MB/,
    ],
    [
      'lists a hundred thousand levels deep',
      { payload: '['.repeat(100_000) + ']'.repeat(100_000) },
      /expected an object/,
    ],
    [
      'an event by the name of commands',
      { event: '::set-output name=verdict::pass\n::stop-commands::x' },
      /cannot be gated/,
    ],
    ...['issue_comment', 'workflow_run'].map((event): [string, Start, RegExp] => [
      `the event "${event}"`,
      { event },
      /cannot be gated|measures nothing/,
    ]),
    [
      'an event of another repository',
      { env: { GITHUB_REPOSITORY: 'octo/other' } },
      /is octo\/demo, but this job runs in octo\/other/,
    ],
    ['an input of two lines', { env: { INPUT_CONFIG: 'a.yml\n::error::x' } }, /config: has a line break/],
    ['a token of two lines', { env: { 'INPUT_GITHUB-TOKEN': 'ghs_planted\nx' } }, /github-token: has a line break/],
    [
      'a proxy that is none',
      { env: { HTTPS_PROXY: '::add-mask::x\nftp://y' } },
      /HTTPS_PROXY: .*names none that can be used/,
    ],
  ])('given %s ends with exit 2, a verdict of error and every output', { timeout: 60_000 }, async (_, given, words) => {
    expectRefused(await start(given), words);
  });

  it.each(['GITHUB_API_URL', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY'])(
    'sends nothing anywhere when %s is not what the runner writes',
    { timeout: 60_000 },
    async (name) => {
      const { host: here } = new URL(host);
      const forged =
        name === 'GITHUB_REPOSITORY' ? ['../..', 'octo'] : [`http://github.com@${here}`, `http://${here}/?x=`];
      asked.length = 0;
      const ended = await Promise.all(forged.map((value) => start({ env: { [name]: value } })));
      for (const one of ended) expectRefused(one, new RegExp(`${name}: .* is not `));
      expect(asked).toEqual([]);
    },
  );

  it('ends with exit 4, and with words that nothing obeys, on an error that nobody waited for', async () => {
    const late = join(folder.path, 'late.cjs');
    const text = '::set-output name=verdict::pass\\n::add-mask::x';
    const isReady = "require('worker_threads').isMainThread && process.listenerCount('uncaughtException') > 0";
    writeFileSync(late, `setInterval(() => { if (${isReady}) throw new Error('${text}') }, 1);\n`);
    const { code, log, verdict } = await start({ env: { NODE_OPTIONS: `--require ${late}` } });
    expect(code).toBe(4);
    expect(verdict).not.toBe('pass');
    expect(log).toContain('::error::| ::set-output name=verdict::pass%0A| ::add-mask::x');
    expect(log).not.toMatch(/^::(set-output|add-mask)/m);
  });

  it('keeps its verdict where output, summary and state cannot be written, and writes behind no pipe', async () => {
    const gone = (dir: string): Readonly<Record<string, string>> => ({
      GITHUB_OUTPUT: join(dir, 'no', 'output'),
      GITHUB_STEP_SUMMARY: join(dir, 'no', 'summary'),
      GITHUB_STATE: join(dir, 'no', 'state'),
    });
    const missing = await start({ env: gone(folder.path) });
    expect(missing.code).toBe(2);
    expect(missing.log).toMatch(/outputs could not be written/);
    expect(missing.log).toMatch(/the job summary could not be written/);
    const elsewhere = join(folder.path, 'elsewhere');
    writeFileSync(elsewhere, 'first\n');
    const link = join(folder.path, 'link');
    symlinkSync(elsewhere, link);
    // The runner reads by the same path, so a link leads it to the same file: it is only ever added to.
    expect((await start({ env: { GITHUB_OUTPUT: link } })).code).toBe(2);
    expect(readFileSync(elsewhere, 'utf8')).toMatch(/^first\n[\s\S]*verdict<</);
    const pipe = join(folder.path, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const piped = await start({ env: { GITHUB_OUTPUT: pipe, GITHUB_STEP_SUMMARY: pipe } });
    expect(piped.code).toBe(2);
  }, 90_000);
});

describe('the command', () => {
  it('keeps the exit code of its verdict when whoever reads its output stops reading', () => {
    const work = join(folder.path, 'desk');
    mkdirSync(work);
    git(work, 'init', '-q', '-b', 'main');
    put(work, { 'README.md': '# x\n' });
    git(work, 'add', '-A');
    git(work, 'commit', '-q', '-m', 'first');
    const status = (rest: string): string =>
      spawnSync('bash', ['-c', `"$0" "$1" ${rest}; echo "\${PIPESTATUS[0]}"`, process.execPath, CLI], {
        cwd: work,
        env: { PATH: process.env['PATH'], HOME: folder.path },
        encoding: 'utf8',
        timeout: 20_000,
      }).stdout.trim();
    expect(status('run --exact --base main 2>&1 | true')).toBe('2');
    expect(status('templates | true')).toBe('0');
    expect(status('templates > /dev/full')).toBe('4');
  });
});
