import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { BOT_JUDGE, BOT_KEY, botFiles, botReply, prompt } from '../servers/bot.ts';
import { CLI, plumbline } from '../servers/built.ts';
import {
  apiError,
  completion,
  type ModelServer,
  type ServerCall,
  type ServerReply,
  startModelServer,
} from '../servers/model.ts';
import { put, temporaryFolder, type Workshop, workshop } from '../servers/repository.ts';

vi.setConfig({ testTimeout: 240_000 });

const CASES = 60;
const JUDGED = ['ExactMatch', '{ use: CustomRubric, inputs: [input], scale: bin, rubric: "Is it an answer?" }'];

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
  readonly verdict: string | null;
}

interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Lines of a shell that end in the command, which is `"$@"`. */
  readonly shell?: string;
  /** Called with the process as soon as it is there. */
  readonly started?: (child: ChildProcess) => void;
}

interface Scene {
  readonly server: ModelServer;
  readonly shop: Workshop;
  /** A folder of the test's own, outside the repository. */
  readonly folder: string;
  run(options?: RunOptions): Promise<Ended>;
}

const good = botReply({});

/** A repository with a prompt edited in its folder, its model and judge behind a server, and the command on it. */
async function scene<T>(
  body: (scene: Scene) => Promise<T>,
  { minutes = 5, judged = false }: { readonly minutes?: number; readonly judged?: boolean } = {},
): Promise<T> {
  const server = await startModelServer(good);
  const shop = workshop();
  const results = temporaryFolder('faults');
  let runs = 0;
  try {
    const gate = [`max-minutes: ${minutes}`, 'on-unmeasured: fail'];
    put(shop.root, botFiles(server.url, { cases: CASES, gate, ...(judged ? { judged, templates: JUDGED } : {}) }));
    const locked = plumbline(shop.root, ['lock']);
    if (locked.status !== 0) throw new Error(locked.stderr);
    shop.commit({});
    put(shop.root, { 'prompts/bot.md': prompt('same') });
    const run = ({ args = ['--no-store'], env = {}, shell, started }: RunOptions = {}): Promise<Ended> => {
      const json = join(results.path, `record-${runs++}.json`);
      const command = [process.execPath, CLI, 'run', '--base', 'HEAD', '--fixed', '--json', json, ...args];
      const [program, ...rest] = shell === undefined ? command : ['/bin/bash', '-c', shell, 'bash', ...command];
      // The model answers in this very process, so the command must not be waited for blocking.
      const child = spawn(program!, rest, {
        cwd: shop.root,
        env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...BOT_KEY, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      started?.(child);
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString('utf8');
        });
      return new Promise((done) =>
        child.on('close', (code, signal) => {
          const record = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as { verdict: string }) : null;
          done({ code, signal, said, verdict: record?.verdict ?? null });
        }),
      );
    };
    return await body({ server, shop, folder: results.path, run });
  } finally {
    await server.close();
    shop.remove();
    results.remove();
  }
}

const OUTSIDE = { code: 4, verdict: 'error', said: /no usable answer at all .*the outside failed, so run again/s };
const UNMEASURED = { code: 3, verdict: 'inconclusive', said: /^NOT MEASURED: .*the budget ran out first/ };

const FAULTS: readonly (readonly [string, ServerReply, { code: number; verdict: string | null; said: RegExp }])[] = [
  ['hangs', { hang: true }, UNMEASURED],
  ['is gone', { reset: true }, OUTSIDE],
  ['sends half', { body: completion('answer 1'), cutAt: 0.5 }, OUTSIDE],
  ['sends the page of a proxy', { body: '<html>hello</html>', headers: { 'content-type': 'text/html' } }, OUTSIDE],
  [
    'refuses the key',
    apiError(401, 'bad key', { code: 'invalid_api_key' }),
    { code: 2, verdict: null, said: /refused the key in BOT_KEY/ },
  ],
  [
    'has no money left',
    apiError(429, 'pay first', { code: 'insufficient_quota' }),
    { code: 2, verdict: null, said: /no quota left/ },
  ],
];

describe.concurrent.each([
  ['a model that', (call: ServerCall) => call.body.model !== BOT_JUDGE],
  ['a judge that', (call: ServerCall) => call.body.model === BOT_JUDGE],
])('%s', (_, meant) => {
  it.concurrent.each(FAULTS)('%s is no verdict', (_how, reply, { code, verdict, said }) =>
    scene(
      async ({ server, run }) => {
        server.respond = (call) => (meant(call) ? reply : good(call));
        const ended = await run();
        expect(ended, ended.said).toMatchObject({ code, verdict });
        expect(ended.said.replace(/\s+/g, ' ')).toMatch(said);
      },
      { minutes: reply.hang === true ? 0.2 : 5, judged: true },
    ),
  );
});

it.concurrent('a model that fails one call in ten, each in another way, changes nothing', () =>
  scene(async ({ server, run }) => {
    const kinds = [...FAULTS.slice(1, 4).map(([, reply]) => reply), apiError(500, 'once'), apiError(503, 'busy')];
    let calls = 0;
    let failed = 0;
    server.respond = (call) => {
      calls += 1;
      if (call.attempt > 1 || calls % 10 > 0) return good(call);
      failed += 1;
      return kinds[failed % kinds.length]!;
    };
    const ended = await run();
    expect(ended, ended.said).toMatchObject({ code: 0, verdict: 'pass' });
    expect(server.calls.length - failed).toBe(2 * CASES);
  }));

describe('a store that', () => {
  const FULL: readonly (readonly [string, (folder: string) => string])[] = [
    [
      'is a file',
      (folder) => {
        writeFileSync(join(folder, 'store'), 'x');
        return join(folder, 'store');
      },
    ],
    ['lies where nobody may write', () => '/proc/plumbline'],
  ];
  it.each(FULL)('%s is named, and nothing is asked', (_, make) =>
    scene(async ({ server, folder, run }) => {
      const ended = await run({ args: ['--store', make(folder)] });
      expect(ended.code, ended.said).toBe(4);
      expect(ended.said).toMatch(/^the store \S+ cannot be opened: /);
      expect(server.calls.length).toBe(0);
    }),
  );

  it('holds half a line, foreign text and nothing is as good as none', () =>
    scene(async ({ server, folder, run }) => {
      const store = join(folder, 'store');
      expect(await run({ args: ['--store', store] })).toMatchObject({ code: 0, verdict: 'pass' });
      const asked = server.calls.length;
      const [segment] = readdirSync(store).filter((name) => name.startsWith('calls-'));
      const bytes = readFileSync(join(store, segment!));
      writeFileSync(join(store, segment!), bytes.subarray(0, bytes.length - 40));
      writeFileSync(join(store, 'calls-20260101T000000Z-1-1.jsonl'), '{"k":\nnot a line\n');
      writeFileSync(join(store, 'calls-20260101T000000Z-1-2.jsonl'), '');
      server.calls.length = 0;
      expect(await run({ args: ['--store', store] })).toMatchObject({ code: 0, verdict: 'pass' });
      expect(server.calls.length).toBeGreaterThanOrEqual(1);
      expect(server.calls.length).toBeLessThan(asked / 4);
    }));

  it('two processes use at once serves both', () =>
    scene(async ({ folder, run }) => {
      const args = ['--store', join(folder, 'store')];
      const both = await Promise.all([run({ args }), run({ args })]);
      expect(both.map(({ code, verdict }) => [code, verdict])).toEqual([
        [0, 'pass'],
        [0, 'pass'],
      ]);
    }));
});

describe('a disk that', () => {
  it('loses the store in the middle of a run leaves the verdict as it is, or is told', () =>
    scene(async ({ server, folder, run }) => {
      const store = join(folder, 'store');
      server.respond = (call) => {
        if (server.calls.length === 40) rmSync(store, { recursive: true, force: true });
        return good(call);
      };
      const ended = await run({ args: ['--store', store] });
      if (ended.code === 0) expect(ended.verdict).toBe('pass');
      else expect([ended.code, ended.said], ended.said).toEqual([4, expect.stringContaining(store)]);
    }));

  it('is full in the middle of a run is told, and what was stored by then is asked no more', () =>
    scene(async ({ server, folder, run }) => {
      const store = join(folder, 'store');
      // No file may grow beyond 16 kB: what a write then gets is what it gets from a disk that is full.
      const ended = await run({ args: ['--store', store], shell: 'ulimit -f 16; exec "$@"' });
      expect(ended.code, ended.said).toBe(4);
      expect(ended.said).toMatch(/cannot be written/);
      // Half of a record is none.
      expect(ended.verdict).toBeNull();
      const asked = server.calls.length;
      server.calls.length = 0;
      expect(await run({ args: ['--store', store] })).toMatchObject({ code: 0, verdict: 'pass' });
      expect(server.calls.length).toBeLessThan(asked);
    }));

  it('takes no more of what is printed is told, and is no success', () =>
    scene(async ({ run }) => {
      const ended = await run({ shell: '"$@" > /dev/full' });
      expect(ended.code, ended.said).toBe(4);
      expect(ended.said).toMatch(/the output could not be written/);
      expect(ended.verdict).toBe('pass');
    }));
});

describe('a reader of the output that', () => {
  it.each([
    ['a regression', 0.9, 1],
    ['a pass', 0, 0],
  ])('has gone leaves %s what it is', (_, wrong, code) =>
    scene(async ({ server, shop, run }) => {
      put(shop.root, { 'prompts/bot.md': prompt('other') });
      server.respond = botReply({ other: wrong });
      const ended = await run({ shell: 'set -o pipefail; "$@" --verbose 2>&1 | head -c 1' });
      expect(ended.code, ended.said).toBe(code);
    }),
  );
});

describe('a clock that', () => {
  const CLOCKS: readonly (readonly [string, string])[] = [
    ['is decades behind', 'now() - 1e12'],
    ['stands still', 'first'],
    ['jumps by a day in the middle', 'now() - first > 700 ? now() + 864e5 : now()'],
    ['goes back by a day in the middle', 'now() - first > 700 ? now() - 864e5 : now()'],
  ];
  it.each(CLOCKS)('%s changes no verdict and ends no run', (_, at) =>
    scene(async ({ server, run }) => {
      const code = `const Real=Date,now=Real.now,first=now(),at=()=>${at};globalThis.Date=class extends Real{constructor(...a){a.length?super(...a):super(at())}static now(){return at()}}`;
      server.respond = (call) => ({ ...(good(call) as object), delayMs: 30 });
      const ended = await run({
        args: ['--no-store', '--concurrency', '4'],
        env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` },
      });
      expect(ended, ended.said).toMatchObject({ code: 0, verdict: 'pass' });
    }),
  );
});

describe('a second process that', () => {
  it('dies in the middle, hangs or writes nonsense leaves the first one as it is', () =>
    scene(async ({ server, folder, run }) => {
      const store = join(folder, 'store');
      const args = ['--store', store];
      let isHanging = false;
      server.respond = (call) => (isHanging ? { hang: true } : { ...(good(call) as object), delayMs: 10 });
      const children: ChildProcess[] = [];
      const seen = (child: ChildProcess): void => void children.push(child);
      const killed = run({ args, started: seen });
      await vi.waitFor(() => expect(server.answered().length).toBeGreaterThan(20), { timeout: 20_000, interval: 5 });
      children[0]!.kill('SIGKILL');
      expect((await killed).signal).toBe('SIGKILL');
      isHanging = true;
      const asked = server.calls.length;
      const hanging = run({ args, started: seen });
      await vi.waitFor(() => expect(server.calls.length).toBeGreaterThan(asked), { timeout: 20_000, interval: 5 });
      isHanging = false;
      writeFileSync(join(store, 'calls-20260101T000000Z-9-9.jsonl'), 'x'.repeat(100_000));
      expect(await run({ args })).toMatchObject({ code: 0, verdict: 'pass' });
      children[1]!.kill('SIGKILL');
      await hanging;
    }));
});

describe('a place that', () => {
  it('cannot take the record is named, with a fault of its own and not a verdict', () =>
    scene(async ({ run }) => {
      const ended = await run({ args: ['--no-store', '--html', '/proc/plumbline/report.html'] });
      expect(ended.code, ended.said).toBe(2);
      expect(ended.said).toContain('/proc/plumbline');
    }));

  it('is full says so', () =>
    scene(async ({ run }) => {
      const ended = await run({ args: ['--no-store', '--html', '/dev/full'] });
      expect(ended.code, ended.said).not.toBe(0);
      expect(ended.said).toMatch(/\/dev\/full/);
    }));
});

describe('git that', () => {
  const GITS: readonly (readonly [string, string, RegExp])[] = [
    ['fails', '#!/bin/sh\necho "fatal: broken" >&2\nexit 128\n', /git/],
    ['says nothing', '#!/bin/sh\nexit 0\n', /git/],
    ['speaks nonsense', '#!/bin/sh\necho "\u001b[2Jnonsense"\n', /git/],
    ['stops half way', '#!/bin/sh\n/usr/bin/git "$@" | head -c 30\n', /git|not .*found|unknown|cannot/],
  ];
  it.each(GITS)('%s ends the run with a message, and nothing is asked', (_, script, says) =>
    scene(async ({ server, folder, run }) => {
      const bin = join(folder, 'bin');
      mkdirSync(bin);
      writeFileSync(join(bin, 'git'), script);
      chmodSync(join(bin, 'git'), 0o755);
      const ended = await run({ env: { PATH: bin } });
      expect([2, 4], ended.said).toContain(ended.code);
      expect(ended.said).toMatch(says);
      expect(ended.said).not.toContain('\u001b');
      expect(server.calls.length).toBe(0);
    }),
  );

  it('is missing is named', () =>
    scene(async ({ server, folder, run }) => {
      const ended = await run({ env: { PATH: folder } });
      expect([2, 4], ended.said).toContain(ended.code);
      expect(ended.said).toMatch(/git/);
      expect(server.calls.length).toBe(0);
    }));
});

describe('a signal', () => {
  it('ends a run whose calls hang, and a second one ends it at once', () =>
    scene(async ({ server, run }) => {
      server.respond = () => ({ hang: true });
      for (const signals of [['SIGINT'], ['SIGTERM', 'SIGTERM']] as const) {
        let started = 0;
        server.calls.length = 0;
        const ended = await run({
          started: (child) => {
            const timer = setInterval(() => {
              if (server.calls.length === 0) return;
              clearInterval(timer);
              started = performance.now();
              for (const [at, name] of signals.entries()) setTimeout(() => child.kill(name), 200 * at);
            }, 5);
          },
        });
        expect(ended.code, ended.said).toBe(130);
        expect(performance.now() - started).toBeLessThan(15_000);
        expect(ended.verdict).toBeNull();
      }
    }));

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the run, and what was answered is not asked again', (name) =>
    scene(async ({ server, shop, folder }) => {
      const store = join(folder, 'store');
      const args = ['run', '--base', 'HEAD', '--fixed', '--store', store, '--concurrency', '4'];
      server.respond = (call) => ({ ...(good(call) as object), delayMs: 30 });
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: shop.root,
        env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...BOT_KEY },
        stdio: 'ignore',
      });
      const code = await new Promise<number | null>((done) => {
        const timer = setInterval(() => {
          if (server.answered().length >= 50) child.kill(name);
        }, 5);
        child.on('close', (ended) => {
          clearInterval(timer);
          done(ended);
        });
      });
      expect(code).toBe(130);
      const finished = server.answered().length;
      server.respond = good;
      server.calls.length = 0;
      const again = spawn(process.execPath, [CLI, ...args], {
        cwd: shop.root,
        env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...BOT_KEY },
        stdio: 'ignore',
      });
      expect(await new Promise((done) => again.on('close', done))).toBe(0);
      expect(server.calls.length + finished).toBeLessThanOrEqual(4 * CASES + 20);
    }),
  );

  it(
    'that nobody can catch, twenty times, loses nothing that was answered',
    () =>
      scene(async ({ server, shop, folder, run }) => {
        const store = join(folder, 'store');
        const seen = new Map<string, number>();
        const slow = (call: ServerCall): ServerReply => ({ ...(good(call) as object), delayMs: 15 });
        server.respond = slow;
        for (let turn = 0; turn < 20; turn++) {
          const before = server.answered().length;
          const child = spawn(
            process.execPath,
            [CLI, 'run', '--base', 'HEAD', '--fixed', '--store', store, '--concurrency', '1'],
            { cwd: shop.root, env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...BOT_KEY }, stdio: 'ignore' },
          );
          await new Promise<void>((done) => {
            const timer = setInterval(() => {
              if (server.answered().length >= before + 8) child.kill('SIGKILL');
            }, 2);
            child.on('close', () => {
              clearInterval(timer);
              done();
            });
          });
        }
        for (const call of server.answered()) {
          const key = JSON.stringify(call.body);
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
        // An answer on its way when the process died was not finished: at most one a kill at one call in flight.
        const repeated = [...seen.values()].reduce((sum, times) => sum + times - 1, 0);
        expect(repeated).toBeLessThanOrEqual(20);
        expect(await run({ args: ['--store', store] })).toMatchObject({ code: 0, verdict: 'pass' });
      }),
    180_000,
  );
});
