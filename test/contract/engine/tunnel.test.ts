import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, ROOT } from '../../servers/built.ts';
import { put, temporaryFolder } from '../../servers/repository.ts';

// A CA of our own and a certificate of models.test under it, made for this test alone.
const TLS = join(ROOT, 'test/fixtures/tls');
const pem = (name: string): string => readFileSync(join(TLS, name), 'utf8');
const KEY = 'tunnel-key-123456789';

const seen: string[] = [];
const passed: Buffer[] = [];
const keys = new Set<string>();
const sockets = new Set<Socket>();
const models = createServer({ key: pem('server-key.pem'), cert: pem('server.pem') }, (request, response) => {
  keys.add(request.headers.authorization ?? '');
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    const message = { role: 'assistant', content: 'yes' };
    const usage = { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 };
    response.end(JSON.stringify({ model: 'm-1', choices: [{ message, finish_reason: 'stop' }], usage }));
  });
});
const proxy = createProxy();
proxy.on('connect', (request, client: Socket) => {
  seen.push(`${request.method} ${request.url}`);
  const server = connect((models.address() as AddressInfo).port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    client.on('data', (part: Buffer) => passed.push(part));
    client.pipe(server).pipe(client);
  });
  for (const socket of [client, server]) {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  }
});
const folder = temporaryFolder('tunnel');

beforeAll(async () => {
  for (const server of [models, proxy]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const rows = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, input: `Is it ${id}?`, expected: 'yes' }));
  put(folder.path, {
    'plumbline.yml':
      'version: 1\nproviders: { default: { base-url: "https://models.test/v1", api-key-env: TEST_KEY } }\n' +
      'targets: { t: { prompt: p.md, model: m.yml, suite: s.yml } }\n',
    'p.md': 'Answer.\n',
    'm.yml': 'model: m-1\n',
    's.yml': 'dataset: c.jsonl\ntemplates: [ExactMatch]\n',
    'c.jsonl': `${rows.join('\n')}\n`,
  });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  models.closeAllConnections();
  for (const server of [models, proxy]) await new Promise((done) => server.close(done));
  folder.remove();
});

/** A process of its own: Node reads NODE_EXTRA_CA_CERTS once, at its start. */
async function levels(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [CLI, 'run', '--levels', '--no-store', '--concurrency', '1'], {
    cwd: folder.path,
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      TEST_KEY: KEY,
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += String(text);
    });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said: said.replaceAll(/\s+/g, ' ') };
}

describe('a provider behind a tunnel, under a CA of its own', () => {
  it('is asked over TLS: the proxy learns the host and nothing of key or text', async () => {
    const { code, said } = await levels({ NODE_EXTRA_CA_CERTS: join(TLS, 'ca.pem') });
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringMatching(/ExactMatch 100\.0/) });
    expect(new Set(seen)).toEqual(new Set(['CONNECT models.test:443']));
    expect([...keys]).toEqual([`Bearer ${KEY}`]);
    const through = Buffer.concat(passed).toString('latin1');
    expect(through).not.toContain(KEY);
    expect(through).not.toContain('Is it a?');
  });
});
