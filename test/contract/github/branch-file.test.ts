/** A file on the ledger's branch, into which whoever may write to the repository puts what he likes. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGitHub } from '../../../src/adapters/code-host/github/client.ts';
import { InputError } from '../../../src/text/problem.ts';

const MOST = 16_000_000;
let server: Server;
let apiUrl = '';
let file = { size: 0, encoding: 'none', content: '' };
let blob = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url.replace(/\?.*/, ''));
    const sha = 'a'.repeat(40);
    const body = url.includes('/git/blobs/')
      ? { sha, encoding: 'base64', content: blob }
      : { type: 'file', name: 'looks.jsonl', sha, ...file };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const read = () =>
  openGitHub({ apiUrl, token: 't', repository: 'octo/demo', second: 2, env: {} }).branchFile(
    'plumbline/ledger',
    'l/looks.jsonl',
  );
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a file on the ledger’s branch', () => {
  it('is read whole up to the size that a ledger may have', async () => {
    file = { size: 6, encoding: 'base64', content: base64('short\n') };
    expect(await read()).toMatchObject({ text: 'short\n' });
    file = { size: MOST, encoding: 'none', content: '' };
    blob = base64('x'.repeat(MOST));
    expect((await read())?.text.length).toBe(MOST);
  });

  it.each<[string, () => void, number]>([
    [
      'by what GitHub says, before its bytes are asked for',
      () => (file = { size: 99_000_000, encoding: 'none', content: '' }),
      1,
    ],
    [
      'by its bytes, whatever its size is said to be',
      () => {
        file = { size: 5, encoding: 'none', content: '' };
        blob = base64('x'.repeat(MOST + 1));
      },
      2,
    ],
  ])('is refused above it %s, with branch, file, size and what to do', async (_, arrange, requests) => {
    arrange();
    asked.length = 0;
    const failed = await read().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(InputError);
    expect(String(failed)).toMatch(
      /l\/looks\.jsonl: on the branch plumbline\/ledger it is (99|16\.1) MB; a ledger file has at most 16 MB; see `git log plumbline\/ledger -- l\/looks\.jsonl`/,
    );
    expect(asked).toHaveLength(requests);
  });
});
