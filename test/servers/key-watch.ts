/**
 * Set up before every test that starts processes, with `npm run test:keys`: whatever the product, started with keys in its environment, writes to stdout,
 * stderr or files, or sends in an address or a body to a server of the tests (comments, checks and the cache among them), holds none of them, in no spelling.
 * A test fails by it without a line of its own.
 */
import processes, { type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { Server as HttpServer, type IncomingMessage } from 'node:http';
import { Server as HttpsServer } from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect } from 'vitest';

type Environment = Readonly<Record<string, string | undefined>>;
interface Started {
  readonly name: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
  readonly since: number;
}

const SECRET = /KEY|TOKEN|SECRET|PASSWORD/;
/** Names of keys and switches that are no secrets. */
const NO_SECRET = /_ID$|^AWS_ACCESS_KEY_ID$|^PLUMBLINE_/;
const PRODUCT = /[\\/](?:cli[\\/]index|post[\\/]index|dist[\\/]index|index)\.js$/;
const SHORTEST = 8;
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_FILES = 2_000;
/** Objects of git hold what a test committed. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

const found: string[] = [];
/** Keys of all processes so far: a request does not say which one sent it. */
const known = new Map<string, string>();

/** Spellings of a key that somebody could read back. */
function spellings(key: string): readonly string[] {
  const bytes = Buffer.from(key);
  return [
    key,
    encodeURIComponent(key),
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    JSON.stringify(key).slice(1, -1),
  ];
}

function startedWith(file: string, args: readonly string[], options: object | undefined): Started | null {
  const words = [file, ...args].filter((word) => typeof word === 'string');
  const name = words.find((word) => PRODUCT.test(word));
  if (name === undefined) return null;
  const { env = process.env, cwd = process.cwd() } = (options ?? {}) as { env?: Environment; cwd?: string };
  const keys = new Map(
    Object.entries(env).flatMap(([variable, value = '']) =>
      SECRET.test(variable) && !NO_SECRET.test(variable) && value.length >= SHORTEST && !/^(?:https?:|\/)/.test(value)
        ? [[variable, value] as const]
        : [],
    ),
  );
  if (keys.size === 0) return null;
  for (const [variable, key] of keys) known.set(key, variable);
  const named = words.filter((word) => /^\/tmp\/.*\.\w+$/.test(word)).map(dirname);
  const temp = ['RUNNER_TEMP', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'].flatMap((variable) => {
    const path = env[variable];
    return path === undefined ? [] : [variable === 'RUNNER_TEMP' ? path : dirname(path)];
  });
  return {
    name: words.slice(1).join(' ').slice(0, 200),
    keys,
    folders: [...new Set([String(cwd), ...named, ...temp])],
    since: Date.now() - 50,
  };
}

function look({ name, keys }: Started, where: string, text: string): void {
  // The runner is told what to mask, and shows nothing of that line.
  for (const [variable, key] of keys)
    for (const spelling of spellings(key))
      if (text.replace(/^::add-mask::.*$/gm, '').includes(spelling))
        found.push(`${variable} stands in ${where} of: ${name}`);
}

function lookAtFiles(started: Started): void {
  let seen = 0;
  const walk = (folder: string, depth: number): void => {
    let entries: ReturnType<typeof list>;
    try {
      entries = list(folder);
    } catch {
      return;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < 8 && !LEFT_OUT.has(entry.name)) walk(path, depth + 1);
      if (!entry.isFile() || seen > MOST_FILES) continue;
      try {
        const { mtimeMs, size } = statSync(path);
        // What the test itself laid out before is older; what it lays out as the input of the runner is its own.
        if (mtimeMs < started.since || size === 0 || entry.name === 'event.json') continue;
        seen += 1;
        look(started, path, textOf(path, size));
      } catch {
        // The test has cleaned up meanwhile.
      }
    }
  };
  for (const folder of started.folders) if (folder !== process.cwd() && folder !== tmpdir()) walk(folder, 0);
}

const list = (folder: string) => readdirSync(folder, { withFileTypes: true });

function textOf(path: string, size: number): string {
  if (size <= MOST_BYTES) return readFileSync(path, 'latin1');
  const part = Buffer.alloc(MOST_BYTES);
  const file = openSync(path, 'r');
  readSync(file, part, 0, MOST_BYTES, 0);
  closeSync(file);
  return part.toString('latin1');
}

/** Reads along without changing when or whether the test reads. */
function listen(child: ChildProcess, started: Started): void {
  for (const [name, stream] of Object.entries({ stdout: child.stdout, stderr: child.stderr })) {
    if (stream === null) continue;
    let text = '';
    const push = stream.push.bind(stream);
    stream.push = (chunk: unknown, encoding?: BufferEncoding) => {
      if (chunk !== null && text.length < MOST_BYTES)
        text += Buffer.isBuffer(chunk) ? chunk.toString('utf8') : String(chunk);
      return push(chunk, encoding);
    };
    child.prependListener('close', () => look(started, name, text));
  }
  child.prependListener('close', () => lookAtFiles(started));
}

/** Keys are sent in headers alone, where a provider wants them. */
function watchRequests(server: { emit: HttpServer['emit'] }): void {
  const { emit } = server;
  server.emit = function (this: HttpServer, event: string, ...rest: unknown[]): boolean {
    if (event === 'request' || event === 'connect') read(rest[0] as IncomingMessage);
    return (emit as (...all: unknown[]) => boolean).call(this, event, ...rest);
  } as HttpServer['emit'];
}

function read(request: IncomingMessage): void {
  const seek = (where: string, text: string): void => {
    for (const [key, variable] of known)
      for (const spelling of spellings(key))
        if (text.includes(spelling)) found.push(`${variable} stands in ${where} of ${request.method} ${request.url}`);
  };
  seek('the address', request.url ?? '');
  let body = '';
  const push = request.push.bind(request);
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk === null) seek('the body', body);
    else if (body.length < MOST_BYTES) body += Buffer.isBuffer(chunk) ? chunk.toString('utf8') : String(chunk);
    return push(chunk, encoding);
  };
}
watchRequests(HttpServer.prototype);
watchRequests(HttpsServer.prototype);

const { spawn, spawnSync, execFile } = processes;
const argsOf = (rest: readonly unknown[]): readonly [readonly string[], object | undefined] => {
  const args = Array.isArray(rest[0]) ? (rest[0] as string[]) : [];
  return [args, rest.find((one): one is object => typeof one === 'object' && one !== null && !Array.isArray(one))];
};
processes.spawn = ((file: string, ...rest: unknown[]) => {
  const child = (spawn as (...all: unknown[]) => ChildProcess)(file, ...rest);
  const started = startedWith(file, ...argsOf(rest));
  if (started !== null) listen(child, started);
  return child;
}) as typeof spawn;
processes.execFile = ((file: string, ...rest: unknown[]) => {
  const child = (execFile as (...all: unknown[]) => ChildProcess)(file, ...rest);
  const started = startedWith(file, ...argsOf(rest));
  if (started !== null) listen(child, started);
  return child;
}) as typeof execFile;
// As Node's own does: both outputs come back together.
Object.assign(processes.execFile, {
  [promisify.custom]: (...all: unknown[]) =>
    new Promise((resolve, reject) => {
      (processes.execFile as (...args: unknown[]) => ChildProcess)(
        ...all,
        (error: Error | null, stdout: string, stderr: string) =>
          error === null ? resolve({ stdout, stderr }) : reject(Object.assign(error, { stdout, stderr })),
      );
    }),
});
processes.spawnSync = ((file: string, ...rest: unknown[]) => {
  const started = startedWith(file, ...argsOf(rest));
  const ran = (spawnSync as (...all: unknown[]) => ReturnType<typeof spawnSync>)(file, ...rest);
  if (started !== null) {
    look(started, 'stdout', String(ran.stdout ?? ''));
    look(started, 'stderr', String(ran.stderr ?? ''));
    lookAtFiles(started);
  }
  return ran;
}) as typeof spawnSync;
syncBuiltinESMExports();

/** What was found since it was asked last. */
export function cameOut(): readonly string[] {
  return found.splice(0);
}

afterEach(() => {
  expect(cameOut(), 'keys that came out').toEqual([]);
});
