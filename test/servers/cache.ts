/** A fake of the runner's cache service, version 2, with its blob store: immutable keys, prefixes, read-only tokens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CacheCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface FakeCache {
  readonly url: string;
  /** As the runner gives it to a step. */
  readonly env: Readonly<Record<string, string>>;
  readonly calls: CacheCall[];
  /** By key; what was sealed. */
  readonly entries: Map<string, { readonly version: string; readonly bytes: Buffer }>;
  readOnly: boolean;
  /** Answers every call with this status. */
  broken: number | null;
  /** Takes every call and answers none; `half` = begins an answer and does not end it. */
  hangs: boolean | 'half';
  close(): Promise<void>;
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

export async function startCache(): Promise<FakeCache> {
  const open = new Map<string, { readonly key: string; readonly version: string; bytes: Buffer }>();
  const http = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = new URL(request.url ?? '', 'http://x').pathname;
      const body = Buffer.concat(parts);
      fake.calls.push({ method: request.method ?? '', path, headers: request.headers, body });
      const json = (value: object): void => void response.end(JSON.stringify(value));
      if (fake.hangs !== false) {
        if (fake.hangs === 'half') response.write('{"ok":');
      } else if (fake.broken !== null) {
        response.statusCode = fake.broken;
        json({ code: 'internal', msg: 'broken' });
      } else if (path.startsWith(SERVICE)) json(answer(path.slice(SERVICE.length), JSON.parse(body.toString('utf8'))));
      else blob(path, request.method ?? '', request.headers, body, response);
    });
  });

  const answer = (method: string, asked: Readonly<Record<string, unknown>>): object => {
    const { key, version } = asked as { readonly key: string; readonly version: string };
    if (!/^[0-9a-f]{64}$/.test(version) || typeof key !== 'string') return { code: 'invalid_argument', msg: 'bad' };
    if (method === 'CreateCacheEntry') {
      if (fake.readOnly) return { ok: false, message: 'cache write denied: the token may only read' };
      if (fake.entries.has(key)) return { ok: false, message: 'already exists' };
      open.set(`/upload/${open.size}`, { key, version, bytes: Buffer.alloc(0) });
      return { ok: true, signed_upload_url: `${fake.url}/upload/${open.size - 1}?sig=secret-signature` };
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const sent = [...open.values()].find((one) => one.key === key && one.version === version);
      if (sent === undefined || String(asked['size_bytes']) !== String(sent.bytes.length))
        return { ok: false, message: 'size' };
      fake.entries.set(key, { version, bytes: sent.bytes });
      return { ok: true, entry_id: String(fake.entries.size) };
    }
    const prefixes = [key, ...((asked['restore_keys'] as string[] | undefined) ?? [])];
    const mine = [...fake.entries].filter(([, entry]) => entry.version === version).map(([name]) => name);
    const found = prefixes.map((prefix) => mine.findLast((name) => name.startsWith(prefix))).find(Boolean);
    if (found === undefined) return { ok: false };
    const at = [...fake.entries.keys()].indexOf(found);
    return { ok: true, signed_download_url: `${fake.url}/download/${at}?sig=secret-signature`, matched_key: found };
  };

  const blob = (
    path: string,
    method: string,
    headers: CacheCall['headers'],
    body: Buffer,
    response: import('node:http').ServerResponse,
  ): void => {
    const upload = open.get(path);
    if (method === 'PUT' && upload !== undefined) {
      if (headers['x-ms-blob-type'] !== 'BlockBlob') response.statusCode = 400;
      else upload.bytes = body;
      if (response.statusCode !== 400) response.statusCode = 201;
      response.end();
      return;
    }
    const [, entry] = [...fake.entries][Number(/^\/download\/(\d+)$/.exec(path)?.[1] ?? -1)] ?? [];
    if (entry === undefined) response.statusCode = 404;
    else response.setHeader('content-length', entry.bytes.length);
    response.end(method === 'HEAD' ? undefined : entry?.bytes);
  };

  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const fake: FakeCache = {
    url,
    env: { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: 'runtime-token', ACTIONS_CACHE_SERVICE_V2: 'True' },
    calls: [],
    entries: new Map(),
    readOnly: false,
    broken: null,
    hangs: false,
    close: () =>
      new Promise((done) => {
        http.closeAllConnections();
        http.close(() => done());
      }),
  };
  return fake;
}
