import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proxyFor } from '../../../src/adapters/http/proxy.ts';
import { completion, type ModelServer, startModelServer } from '../../servers/model.ts';
import { KEY, open, openai, question } from './port.ts';

const P = 'http://proxy.example:3128';
/** Address, environment, whether it goes through the proxy: a new form is one more line. */
const ROUTES: readonly (readonly [string, Record<string, string>, boolean])[] = [
  ['https://api.example/v1', { HTTPS_PROXY: P }, true],
  ['https://api.example/v1', { https_proxy: P }, true],
  ['https://api.example/v1', { ALL_PROXY: P }, true],
  ['https://api.example/v1', { all_proxy: 'proxy.example:3128' }, true],
  ['https://api.example/v1', { HTTP_PROXY: P }, false],
  ['http://api.example/v1', { HTTP_PROXY: P }, true],
  ['http://api.example/v1', { HTTPS_PROXY: P }, false],
  ['https://api.example/v1', { HTTPS_PROXY: '' }, false],
  ['https://api.example/v1', { HTTPS_PROXY: P, NO_PROXY: '*' }, false],
  ['https://api.example/v1', { HTTPS_PROXY: P, no_proxy: 'other.example, .example' }, false],
  ['https://api.example/v1', { HTTPS_PROXY: P, NO_PROXY: 'api.example' }, false],
  ['https://a.api.example/v1', { HTTPS_PROXY: P, NO_PROXY: 'api.example' }, false],
  ['https://myapi.example/v1', { HTTPS_PROXY: P, NO_PROXY: 'api.example' }, true],
  ['https://api.example/v1', { HTTPS_PROXY: P, NO_PROXY: 'api.example:443' }, false],
  ['https://api.example:8443/v1', { HTTPS_PROXY: P, NO_PROXY: 'api.example:443' }, true],
  ['https://10.1.2.3/v1', { HTTPS_PROXY: P, NO_PROXY: '10.0.0.0/8' }, false],
  ['https://11.1.2.3/v1', { HTTPS_PROXY: P, NO_PROXY: '10.0.0.0/8' }, true],
  ['https://[::1]/v1', { HTTPS_PROXY: P, NO_PROXY: '::1, [::1]' }, false],
];

describe('the proxy of an address', () => {
  it.each(ROUTES)('%s under %j goes through it: %s', (url, env, through) => {
    expect(proxyFor(new URL(url), env) !== null).toBe(through);
  });
  it('that cannot be read is named by its variable, not by what it holds', () => {
    expect(() => proxyFor(new URL('https://a.example'), { https_proxy: 'socks5://user:secret@h:1' })).toThrow(
      /^https_proxy: (?!.*secret)/,
    );
  });
});

let server: ModelServer;
const sockets = new Set<Socket>();
const seen: string[] = [];
const proxy = createServer((request: IncomingMessage, response) => {
  seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', async () => {
    const answer = await fetch(request.url!, {
      method: request.method!,
      ...(parts.length > 0 && { body: Buffer.concat(parts) }),
      headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
});
proxy.on('connect', (request, socket) => {
  seen.push(`CONNECT ${request.url}`);
  socket.end('HTTP/1.1 403 no\r\n\r\n');
});
proxy.on('connection', (socket) => sockets.add(socket));

beforeEach(async () => {
  seen.length = 0;
  server = await startModelServer();
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => proxy.close(done));
  await server.close();
});
const at = (user = ''): string => `http://${user}127.0.0.1:${(proxy.address() as AddressInfo).port}`;

describe('model calls behind a proxy', () => {
  it('a plain address is asked through it, with the credentials of its address', async () => {
    const { models } = await open(openai(server.url), { env: { ENGINE_KEY: KEY, http_proxy: at('me:pw@') } });
    expect(await models.ask(question('a'))).toMatchObject({ kind: 'answered', text: 'echo: a' });
    await models.close();
    const basic = `Basic ${Buffer.from('me:pw').toString('base64')}`;
    expect(seen).toContain(`POST ${server.url}/chat/completions ${basic}`);
    expect(server.calls[0]!.headers['authorization']).toBe(`Bearer ${KEY}`);
  });

  it('a secure address is asked for by CONNECT, and a proxy that refuses is named', async () => {
    const env = { ENGINE_KEY: KEY, HTTPS_PROXY: at() };
    const { models } = await open(openai('https://models.example.invalid/v1'), { env, backoffMs: 5 });
    const reply = await models.ask(question('a'));
    await models.close();
    expect(seen).toContain('CONNECT models.example.invalid:443');
    expect(reply).toMatchObject({ kind: 'failed', code: 'network' });
    expect(reply.kind === 'failed' && reply.message).toMatch(/the proxy 127\.0\.0\.1:\d+ answered 403 to CONNECT/);
  });

  it('an address in NO_PROXY is asked directly', async () => {
    const env = { ENGINE_KEY: KEY, http_proxy: at(), NO_PROXY: '127.0.0.1' };
    const { models } = await open(openai(server.url), { env });
    expect(await models.ask(question('a'))).toMatchObject({ kind: 'answered' });
    await models.close();
    expect(seen).toEqual([]);
  });
});

describe('a provider that sends on', () => {
  it('within its own origin is followed, with method, body and key', async () => {
    server.respond = (call) =>
      call.url.includes('/moved/')
        ? { body: completion('there') }
        : { status: 308, headers: { location: '/v1/moved/chat/completions' }, body: {} };
    const { models } = await open(openai(server.url));
    expect(await models.ask(question('a'))).toMatchObject({ kind: 'answered', text: 'there' });
    await models.close();
    expect(server.calls.at(-1)).toMatchObject({ method: 'POST', headers: { authorization: `Bearer ${KEY}` } });
  });

  it('to another origin gets neither key nor call, and the message says where to', async () => {
    const other = await startModelServer();
    server.respond = () => ({ status: 307, headers: { location: `${other.url}/chat/completions` }, body: {} });
    const { models } = await open(openai(server.url));
    await expect(models.ask(question('a'))).rejects.toThrow(/base-url.*127\.0\.0\.1/s);
    await models.close();
    expect(other.calls.length).toBe(0);
    await other.close();
  });
});
