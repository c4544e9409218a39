import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readError } from '../../../src/model-call/error-shapes.ts';
import { durationMs, statedWait, waitOf } from '../../../src/model-call/stated-waits.ts';
import type { Json } from '../../../src/text/digest.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const wait = (headers: Record<string, string>, body: Json = {}): number | undefined => {
  const said = readError(JSON.stringify(body));
  return statedWait((name) => headers[name], said.source, said.message, NOW);
};

/** Headers or body, milliseconds: a new form is one more line. */
const IN_HEADERS: readonly (readonly [Record<string, string>, number | undefined])[] = [
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': '17s' }, 17_000],
  [{ 'retry-after': 'Sun, 29 Nov 2026 12:00:09 GMT' }, 9000],
  [{ 'retry-after-ms': '150', 'retry-after': '1' }, 150],
  [{ 'x-ratelimit-reset-after': '3' }, 3000],
  [{ 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1.5s' }, 1500],
  [{ 'x-ratelimit-remaining-requests': '3', 'x-ratelimit-reset-requests': '1.5s' }, undefined],
  [{ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '6m0s' }, 360_000],
  [{ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '2m0s' }, 60_000],
  [{ 'x-ratelimit-reset': String(NOW / 1000 + 12) }, 12_000],
  [{ 'x-ratelimit-reset': String(NOW + 12_000) }, 12_000],
  [{ 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }, 30_000],
  [{ ratelimit: 'limit=10, remaining=0, reset=20' }, 20_000],
  [{ ratelimit: '"default";r=0;t=20' }, 20_000],
  [
    { 'anthropic-ratelimit-requests-remaining': '0', 'anthropic-ratelimit-requests-reset': '2026-11-29T12:00:08Z' },
    8000,
  ],
  [{ 'retry-after': 'never' }, undefined],
  [{ 'retry-after': '1e300' }, undefined],
  [{ 'retry-after': '99999999999999999999' }, undefined],
  [{}, undefined],
];
const IN_BODIES: readonly (readonly [Json, number | undefined])[] = [
  [{ error: { message: 'm', details: [{ '@type': 'google.rpc.RetryInfo', retryDelay: '17s' }] } }, 17_000],
  [[{ error: { message: 'm', details: [{ retryDelay: '17.5s' }] } }], 17_500],
  [{ error: { message: 'm', details: [{ retryDelay: { seconds: 3, nanos: 500_000_000 } }] } }, 3500],
  [{ error: { message: 'm', retry_after: 4 } }, 4000],
  [{ error: { message: 'm', retry_after_ms: 40 } }, 40],
  [{ message: 'm', retry_after: 4 }, 4000],
  [{ error: { message: 'm', metadata: { headers: { 'X-RateLimit-Reset': String(NOW + 5000) } } } }, 5000],
  [{ error: { message: 'Rate limit reached. Please try again in 1m2.5s. Visit x' } }, 62_500],
  [{ error: { message: 'Please try again in 350ms.' } }, 350],
  [{ error: { message: 'Requests exceeded. Please retry after 30 seconds.' } }, 30_000],
  [{ error: { message: 'Please retry in 17.2s' } }, 17_200],
  [{ error: { message: 'wait for 2 minutes' } }, 120_000],
  [{ error: { message: 'try again in 6 minutes and 5 seconds' } }, 360_000],
  [{ error: { message: 'Limit of 6000 tokens per minute' } }, undefined],
  [{ error: { message: 'try again later' } }, undefined],
];

describe('a wait that a server states', () => {
  it.each(IN_HEADERS)('%j is %s ms', (headers, ms) => {
    expect(wait(headers)).toBe(ms);
  });
  it.each(IN_BODIES)('%j is %s ms', (body, ms) => {
    expect(wait({}, body)).toBe(ms);
  });

  it('the most exact word comes first: header, then body, then the reset of a spent window', () => {
    const spent = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '50s' };
    const body = { error: { message: 'try again in 3s' } };
    expect(wait({ ...spent, 'retry-after': '1' }, body)).toBe(1000);
    expect(wait(spent, body)).toBe(3000);
    expect(wait(spent)).toBe(50_000);
  });

  it('is a finite number of milliseconds or nothing, whatever is said', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, json) => {
        const found = [
          waitOf(text, NOW),
          durationMs(text),
          wait({ 'retry-after': text, ratelimit: text }, { error: { message: text, details: json, metadata: json } }),
        ];
        return found.every((ms) => ms === undefined || (Number.isFinite(ms) && ms >= 0));
      }),
    );
  });

  it('knows the usual ways to write a duration', () => {
    expect(['120ms', '1.5s', '6m0s', '1h2m3s', '2', '', 'soon', null].map((text) => durationMs(text))).toEqual([
      120,
      1500,
      360_000,
      3_723_000,
      2000,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
