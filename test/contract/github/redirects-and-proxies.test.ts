import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGitHub } from '../../../src/adapters/code-host/github/client.ts';

let server: Server;
let seen: string[];
let answer: { status: number; headers?: Record<string, string>; body?: unknown };
const at = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const github = (apiUrl: string, env: Record<string, string> = {}) =>
  openGitHub({ apiUrl, token: 't-secret-token', repository: 'octo/demo', second: 2, env });

beforeEach(async () => {
  seen = [];
  answer = { status: 200, body: { sha: 'a'.repeat(40) } };
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body ?? {}));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('a request to GitHub', () => {
  it('goes through the proxy of the environment', async () => {
    const host = github('http://api.github.example', { http_proxy: at() });
    expect(await host.commit('main')).toBe('a'.repeat(40));
    expect(seen[0]).toMatch(/^GET http:\/\/api\.github\.example\/repos\/octo\/demo\/commits\/main/);
  });

  it('goes straight to a host in NO_PROXY', async () => {
    const host = github(at(), { http_proxy: 'http://127.0.0.1:9', no_proxy: '127.0.0.1' });
    expect(await host.commit('main')).toBe('a'.repeat(40));
  });

  it('follows no redirect: the token goes nowhere else, not even within the host', async () => {
    answer = { status: 301, headers: { location: '/elsewhere' } };
    await expect(github(at()).commit('main')).rejects.toThrow(/no answer \(.*301/);
    expect(seen.some((line) => line.includes('elsewhere'))).toBe(false);
  });

  it('reads where an artifact lies from the redirect itself', async () => {
    answer = { status: 302, headers: { location: 'https://blobs.example/x?sig=1' } };
    expect(await github(at()).artifactAddress(3)).toBe('https://blobs.example/x?sig=1');
    expect(seen).toEqual(['GET /repos/octo/demo/actions/artifacts/3/zip']);
  });

  it('that nobody takes is told as no answer, with the reason', async () => {
    await expect(github('http://127.0.0.1:9').commit('main')).rejects.toThrow(/no answer \(connect ECONNREFUSED/);
  });
});
