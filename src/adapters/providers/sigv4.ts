/** AWS Signature Version 4, for a POST of JSON. */
import { createHmac } from 'node:crypto';
import { sha256Hex } from '../../text/digest.ts';
import type { SigningKeys } from './credentials.ts';

export interface Signable {
  readonly url: string;
  readonly body: string;
  readonly region: string;
  readonly service: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The headers that a signed request needs besides its own. */
export function signed(
  { url, body, region, service }: Signable,
  { id, secret, token }: SigningKeys,
  at: Date,
): Readonly<Record<string, string>> {
  const { host, path, query } = placeOf(url);
  const time = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const payload = sha256Hex(body);
  const headers = {
    'content-type': 'application/json',
    host,
    'x-amz-content-sha256': payload,
    'x-amz-date': time,
    ...(token !== undefined && { 'x-amz-security-token': token }),
  };
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name as keyof typeof headers]}\n`).join('');
  const request = ['POST', path, query, lines, names.join(';'), payload].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = [ALGORITHM, time, scope, sha256Hex(request)].join('\n');
  const key = keyOf([day, region, service, 'aws4_request'], secret);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const { host: _host, ...sent } = headers;
  return {
    ...sent,
    authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

interface Place {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** Caches of request paths and of a day's key: both are the same for call after call. */
const places = new Map<string, Place>();
const MOST_PLACES = 100;
let lastKey: { readonly of: string; readonly key: Buffer } | null = null;

function placeOf(url: string): Place {
  const known = places.get(url);
  if (known !== undefined) return known;
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  // The path is escaped as it is sent, and once more in what is signed.
  const place = { host, path: pathname.split('/').map(escaped).join('/'), query: query.join('&') };
  if (places.size < MOST_PLACES) places.set(url, place);
  return place;
}

function keyOf(scope: readonly string[], secret: string): Buffer {
  const of = [secret, ...scope].join('\0');
  if (lastKey?.of === of) return lastKey.key;
  const key = scope.reduce<Buffer | string>(hmac, `AWS4${secret}`) as Buffer;
  lastKey = { of, key };
  return key;
}

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
