import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signed } from '../../../src/adapters/providers/sigv4.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const KEYS = { id: 'AKIDEXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const AT = new Date('2015-08-30T12:36:00.000Z');

describe('a signature', () => {
  // The key that AWS's own documentation derives for this secret, day, region and service.
  it('comes from the key that AWS documents', () => {
    const key = ['20150830', 'us-east-1', 'iam', 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${KEYS.secret}`);
    expect((key as Buffer).toString('hex')).toBe('c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9');
  });

  it('covers method, path escaped twice, headers and body, as the page of Signature Version 4 says', () => {
    const url = 'https://bedrock-runtime.us-east-1.amazonaws.com/model/a%3Ab/converse';
    const { authorization, ...headers } = signed(
      { url, body: '{}', region: 'us-east-1', service: 'bedrock' },
      { ...KEYS, token: 't' },
      AT,
    );
    const request = [
      'POST',
      '/model/a%253Ab/converse',
      '',
      'content-type:application/json',
      'host:bedrock-runtime.us-east-1.amazonaws.com',
      `x-amz-content-sha256:${sha('{}')}`,
      'x-amz-date:20150830T123600Z',
      'x-amz-security-token:t',
      '',
      'content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token',
      sha('{}'),
    ].join('\n');
    const toSign = [
      'AWS4-HMAC-SHA256',
      '20150830T123600Z',
      '20150830/us-east-1/bedrock/aws4_request',
      sha(request),
    ].join('\n');
    const key = ['20150830', 'us-east-1', 'bedrock', 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${KEYS.secret}`);
    expect(authorization).toMatch(`Signature=${createHmac('sha256', key).update(toSign).digest('hex')}`);
    expect(headers).toEqual({
      'content-type': 'application/json',
      'x-amz-content-sha256': sha('{}'),
      'x-amz-date': '20150830T123600Z',
      'x-amz-security-token': 't',
    });
  });
});
