import { execFileSync, fork } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/store/answer-store.ts';
import { formatLine, type StoreEntry, sealWith } from '../../../src/adapters/store/stored-line.ts';
import { NONCE } from '../../../src/model-call/call.ts';
import { digestOfText, sha256Hex } from '../../../src/text/digest.ts';
import { OutsideError } from '../../../src/text/problem.ts';
import { completion, type ModelServer, startModelServer, userText } from '../../servers/model.ts';
import { KEY, KEY_MARK, open, openai, question } from './port.ts';

let dir: string;
let server: ModelServer;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'store-'));
  server = await startModelServer();
});
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true });
  await server.close();
});

const key = (n: number) => digestOfText(`key ${n}`);
const entry = (text: string, at = '2026-01-01T00:00:00.000Z'): StoreEntry => ({
  at,
  scope: 's',
  reply: { kind: 'answered', text, toolCalls: [], refused: false },
});
const warnings: string[] = [];
const SEAL = sealWith('a secret of this run');
const opened = (more = {}) =>
  openStore(dir, { now: '2026-01-02T00:00:00.000Z', seal: SEAL, warn: (text) => warnings.push(text), ...more });
const segments = () =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(dir, name));

describe('the store', () => {
  it('gives back what it was given, across openings and from several writers at once', () => {
    const [a, b] = [opened(), opened()];
    a.put(key(1), entry('one – ünïcode "\n'));
    b.put(key(2), entry('two'));
    expect(a.find(key(1))).toEqual({ entry: entry('one – ünïcode "\n'), own: true });
    expect(a.find(key(2))).toBeNull();
    a.close();
    b.close();
    const c = opened();
    expect(c.find(key(1))).toEqual({ entry: entry('one – ünïcode "\n'), own: false });
    expect(c.find(key(2))?.entry.reply.text).toBe('two');
    expect(c.find(key(3))).toBeNull();
    c.close();
    expect(segments().length).toBe(2);
  });

  it('is lines of JSON', () => {
    const store = opened();
    store.put(key(1), entry('one'));
    store.close();
    const [line] = readFileSync(segments()[0]!, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(line!)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), key(1).slice(7), entry('one')]);
  });

  it('loses at most the torn line when a write is cut at any byte', () => {
    const store = opened();
    for (let n = 0; n < 5; n++) store.put(key(n), entry(`text ${n}`));
    store.close();
    const file = segments()[0]!;
    const whole = readFileSync(file);
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);
    for (let size = whole.length; size >= 0; size -= 7) {
      writeFileSync(file, whole);
      truncateSync(file, size);
      const again = opened();
      const complete = ends.filter((end) => end < size).length;
      for (let n = 0; n < 5; n++) expect(again.find(key(n)) !== null).toBe(n < complete);
      again.put(key(9), entry('new'));
      again.close();
      const last = opened();
      expect(last.find(key(9))?.entry.reply.text).toBe('new');
      last.close();
      for (const other of segments()) if (other !== file) rmSync(other);
    }
  });

  it('does not use a line whose bytes were changed, and says so', () => {
    const store = opened();
    store.put(key(1), entry('right'));
    store.put(key(2), entry('well'));
    store.close();
    const file = segments()[0]!;
    writeFileSync(file, readFileSync(file, 'utf8').replace('right', 'wrong'));
    appendFileSync(file, 'garbage\n\n{"a":1}\n');
    warnings.length = 0;
    const again = opened();
    expect(again.find(key(1))).toBeNull();
    expect(again.find(key(2))?.entry.reply.text).toBe('well');
    again.close();
    expect(warnings.join()).toMatch(/3 lines that were not used: damaged, or written under another key/);
  });

  it('believes no line of another seal, of its own sum, or of another key', () => {
    const store = opened();
    store.put(key(1), entry('right'));
    store.close();
    const [file] = segments();
    const honest = readFileSync(file!, 'utf8');
    const forged = (n: number, seal: typeof SEAL) => formatLine(key(n), entry('forged'), seal);
    const checksum: typeof SEAL = (body) => sha256Hex(body).slice(0, 32);
    const moved = honest.replace(key(1).slice(7), key(5).slice(7));
    writeFileSync(file!, honest + forged(2, checksum) + forged(3, sealWith('another secret')) + moved);
    const again = opened();
    for (const n of [2, 3, 5]) expect(again.find(key(n))).toBeNull();
    expect(again.find(key(1))?.entry.reply.text).toBe('right');
    again.close();
    const other = opened({ seal: sealWith('another secret') });
    expect(other.find(key(1))).toBeNull();
    expect(other.find(key(3))?.entry.reply.text).toBe('forged');
    other.close();
  });

  it('is read by no run without a secret, which still finds what it wrote itself', () => {
    const store = opened();
    store.put(key(1), entry('kept'));
    store.close();
    const bare = opened({ seal: null });
    expect([bare.size, bare.find(key(1))]).toEqual([0, null]);
    bare.put(key(2), entry('own'));
    expect(bare.find(key(2))).toEqual({ entry: entry('own'), own: true });
    bare.close();
    expect(opened({ seal: null }).find(key(2))).toBeNull();
    expect(opened().find(key(2))).toBeNull();
  });

  const reply = entry('x').reply;
  const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown;
  it.each<[string, unknown]>([
    ['a list', []],
    ['null', null],
    ['a text', 'entry'],
    ['without a reply', { at: entry('x').at, scope: 's' }],
    ['an empty reply', { ...entry('x'), reply: {} }],
    ['a text that is null', { ...entry('x'), reply: { ...reply, text: null } }],
    ['a text that is a number', { ...entry('x'), reply: { ...reply, text: 5 } }],
    ['calls that are a text', { ...entry('x'), reply: { ...reply, toolCalls: 'abc' } }],
    ['without calls', { ...entry('x'), reply: { kind: 'answered', text: 'x', refused: false } }],
    ['a call without a name', { ...entry('x'), reply: { ...reply, toolCalls: [{ arguments: {} }] } }],
    [
      'arguments nested too deeply',
      { ...entry('x'), reply: { ...reply, toolCalls: [{ name: 'f', arguments: deep }] } },
    ],
    ['a cost below zero', { ...entry('x'), reply: { ...reply, costUsd: -1 } }],
    ['a key nobody knows', { ...entry('x'), reply: { ...reply, verdict: 'pass' } }],
    ['a time that is none', { ...entry('x'), at: 'yesterday' }],
    ['a time in the future', { ...entry('x'), at: '2999-01-01T00:00:00.000Z' }],
    ['a time beyond the clocks', { ...entry('x'), at: '2026-01-02T01:00:01.000Z' }],
  ])('leaves an entry aside that is %s, sealed or not', (_, value) => {
    const store = opened();
    store.put(key(1), entry('right'));
    store.close();
    const [file] = segments();
    writeFileSync(file!, readFileSync(file!, 'utf8') + formatLine(key(2), value as StoreEntry, SEAL));
    const again = opened();
    expect(again.find(key(2))).toBeNull();
    expect(again.find(key(1))?.entry.reply.text).toBe('right');
    again.close();
  });

  it.runIf(process.platform === 'linux')('opens no link, no pipe and no more segments than it may', () => {
    const name = (n: number) => join(dir, `calls-20260101T000000000Z-1-${n}.jsonl`);
    execFileSync('mkfifo', [name(1)]);
    writeFileSync(join(dir, 'elsewhere'), formatLine(key(1), entry('linked'), SEAL));
    symlinkSync(join(dir, 'elsewhere'), name(2));
    for (let n = 3; n < 700; n++) writeFileSync(name(n), '');
    const store = opened({ readOnly: true });
    expect(store.find(key(1))).toBeNull();
    expect(readdirSync('/proc/self/fd').length).toBeLessThan(600);
    store.close();
  });

  it('has an answer in the file before it is used', () => {
    const store = opened();
    store.put(key(1), entry('one'));
    const other = opened();
    expect(other.find(key(1))?.entry.reply.text).toBe('one');
    other.close();
    store.close();
  });

  it('lets entries grow too old, and drops segments beyond its age and its size', () => {
    const old = opened();
    old.put(key(1), entry('old', '2025-12-01T00:00:00.000Z'));
    old.close();
    expect(opened().find(key(1), '2025-12-26T00:00:00.000Z')).toBeNull();
    expect(opened().find(key(1))).not.toBeNull();
    const date = (day: string) => {
      for (const file of segments()) utimesSync(file, new Date(day), new Date(day));
    };
    const later = opened({ now: '2026-01-03T00:00:00.000Z' });
    later.put(key(2), entry('new'));
    later.close();
    date('2026-01-03');
    const size = segments().reduce((sum, file) => sum + statSync(file).size, 0);
    const small = opened({ now: '2026-01-04T00:00:00.000Z', maxBytes: size - 1 });
    expect(small.find(key(1))).toBeNull();
    expect(small.find(key(2))).not.toBeNull();
    small.close();
    expect(segments().length).toBe(1);
    opened({ now: '2026-03-04T00:00:00.000Z' }).close();
    expect(segments().length).toBe(0);
  });

  it('reads without writing when asked to', () => {
    const store = opened();
    store.put(key(1), entry('one'));
    store.close();
    const before = readdirSync(dir);
    const reader = opened({ readOnly: true });
    reader.put(key(2), entry('two'));
    expect(reader.find(key(2))?.entry.reply.text).toBe('two');
    reader.close();
    expect(readdirSync(dir)).toEqual(before);
    expect(
      openStore(join(dir, 'absent'), { now: '2026-01-01T00:00:00Z', seal: SEAL, readOnly: true, warn: () => {} }).find(
        key(1),
      ),
    ).toBeNull();
  });

  it('names a folder that cannot be made', () => {
    writeFileSync(join(dir, 'file'), '');
    expect(() =>
      openStore(join(dir, 'file', 'store'), { now: '2026-01-01T00:00:00Z', seal: SEAL, warn: () => {} }),
    ).toThrow(OutsideError);
  });

  it.runIf(process.platform === 'linux')('does not wait for a place that takes no folder', () => {
    expect(() =>
      openStore('/proc/plumbline/store', { now: '2026-01-01T00:00:00Z', seal: SEAL, warn: () => {} }),
    ).toThrow(/the store \/proc\/plumbline\/store cannot be opened/);
  });
});

describe('the store behind the models port', () => {
  const run = async (count: number, more = {}, place = {}) => {
    const { models } = await open(openai(server.url), { storeDir: dir, backoffMs: 20, ...more });
    const replies = await Promise.all(
      Array.from({ length: count }, (_, i) => models.ask(question(`q${i}`, {}, place))),
    );
    await models.close();
    return { replies, usage: models.usage() };
  };

  it('a second run sends nothing and says where each answer came from', async () => {
    await run(30, { seed: 'first' });
    const sent = server.calls.length;
    const { replies, usage } = await run(30, { seed: 'second' });
    expect(server.calls.length).toBe(sent);
    expect(server.listed()).toBe(1);
    expect(usage).toMatchObject({ calls: 0, reused: 30 });
    expect(
      replies.every(
        (reply) => reply.kind === 'answered' && reply.origin.kind === 'stored' && reply.origin.scope === 'first',
      ),
    ).toBe(true);
  });

  it('holds neither key nor nonce, and the nonce does not make another question', async () => {
    server.respond = (call) => ({ body: completion(userText(call)) });
    const ask = async (nonceSecret: string) => {
      const { models } = await open(openai(server.url, { headers: { 'x-key': KEY_MARK } }), {
        storeDir: dir,
        nonceSecret,
      });
      await models.ask(question(`<d ${NONCE}>`));
      await models.close();
    };
    await ask('one');
    await ask('two');
    expect(server.calls.length).toBe(1);
    const nonce = /<d ([0-9a-f]+)>/.exec(userText(server.calls[0]!))![1]!;
    const bytes = segments()
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    expect(bytes).not.toContain(nonce);
    expect(bytes).not.toContain(KEY);
  });

  it('repeats, generations, providers and requests do not share answers; base answers of last week are drawn again', async () => {
    const { models } = await open(openai(server.url), {
      storeDir: dir,
      clock: { now: () => '2026-01-01T00:00:00.000Z', ms: () => performance.now() },
    });
    await models.ask(question('a'));
    await models.ask(question('a', {}, { sample: 1 }));
    await models.ask({ ...question('a'), generation: 'fresh' });
    await models.ask(question('a', { temperature: 1 }));
    await models.close();
    expect(server.calls.length).toBe(4);
    await run(1, { clock: { now: () => '2026-01-09T00:00:00.000Z', ms: () => performance.now() } });
    expect(server.calls.length).toBe(5);
    const later = { clock: { now: () => '2026-01-17T00:00:00.000Z', ms: () => performance.now() } };
    await run(1, later);
    expect(server.calls.length).toBe(5);
    await run(1, later, { arm: 'base' });
    expect(server.calls.length).toBe(6);
  });

  it('what was drawn anew serves a day; head answers of another run a week, those of this one as long as they lie there', async () => {
    const ask = async (day: string, more: object, seed = 'seed') => {
      const clock = { now: () => `2026-01-${day}:00.000Z`, ms: () => performance.now() };
      const { models } = await open(openai(server.url), { storeDir: dir, clock, seed });
      await models.ask({ ...question('a'), ...more });
      await models.close();
      return server.calls.length;
    };
    const anew = { generation: 'fresh seed' };
    expect(await ask('01T00:00', anew)).toBe(1);
    expect(await ask('01T23:00', anew)).toBe(1);
    expect(await ask('02T01:00', anew)).toBe(2);
    expect(await ask('02T02:00', anew)).toBe(2);
    expect(await ask('03T00:00', {})).toBe(3);
    expect(await ask('12T00:00', {})).toBe(3);
    expect(await ask('09T00:00', {}, 'another')).toBe(3);
    expect(await ask('11T00:00', {}, 'another')).toBe(4);
  });

  it('failed calls are not kept', async () => {
    server.respond = () => ({ status: 500, body: {} });
    const { replies } = await run(1);
    expect(replies[0]).toMatchObject({ kind: 'failed' });
    server.respond = () => ({ body: completion('ok') });
    expect((await run(1)).replies[0]).toMatchObject({ kind: 'answered', text: 'ok' });
  });

  it('kill -9 at any moment loses no call that finished half a second before', async () => {
    server.respond = (call) => ({ body: completion(userText(call)), delayMs: 20 });
    const worker = new URL('./killed.ts', import.meta.url);
    for (let turn = 0; turn < 3; turn++) {
      const child = fork(worker, [server.url, dir], { stdio: 'ignore' });
      const wanted = server.answered().length + 40;
      await new Promise<void>((resolve) => {
        child.on('exit', () => resolve());
        const timer = setInterval(() => {
          if (server.answered().length < wanted) return;
          clearInterval(timer);
          child.kill('SIGKILL');
        }, 5);
      });
    }
    const now = performance.now();
    const finished = new Set(
      server
        .answered()
        .filter((call) => call.endedAt! < now - 500)
        .map(userText),
    );
    const from = server.calls.length;
    const { models } = await open(openai(server.url), { storeDir: dir });
    await Promise.all(Array.from({ length: 400 }, (_, i) => models.ask(question(`k${i}`))));
    await models.close();
    const repeated = server.calls
      .slice(from)
      .map(userText)
      .filter((text) => finished.has(text));
    expect(finished.size).toBeGreaterThan(40);
    expect(repeated).toEqual([]);
  });
});
