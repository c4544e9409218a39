/** Signature Version 4 of AWS, for a POST of JSON. */
import { createHash, createHmac } from 'node:crypto';
import type { SigningKeys } from './credentials.ts';

export interface Signable {
  readonly url: string;
  readonly body: string;
  readonly region: string;
  readonly service: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The headers that a request goes out with, beside its own. */
export function signed(
  { url, body, region, service }: Signable,
  { id, secret, token }: SigningKeys,
  at: Date,
): Readonly<Record<string, string>> {
  const { host, pathname, searchParams } = new URL(url);
  const time = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const payload = sha256(body);
  const headers = {
    'content-type': 'application/json',
    host,
    'x-amz-content-sha256': payload,
    'x-amz-date': time,
    ...(token !== undefined && { 'x-amz-security-token': token }),
  };
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name as keyof typeof headers]}\n`).join('');
  const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  // The path is escaped as it goes out, and once more in what is signed.
  const path = pathname.split('/').map(escaped).join('/');
  const request = ['POST', path, query.join('&'), lines, names.join(';'), payload].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = [ALGORITHM, time, scope, sha256(request)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secret}`);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const { host: _host, ...sent } = headers;
  return {
    ...sent,
    authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
