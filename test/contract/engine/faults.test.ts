import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InterruptedError } from '../../../src/text/problem.ts';
import {
  apiError,
  completion,
  type ModelServer,
  type ServerReply,
  startModelServer,
  userText,
} from '../../servers/model.ts';
import { open, openai, question } from './port.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

const good = (text: string): ServerReply => ({ body: completion(text) });
const faults: Record<string, () => ServerReply> = {
  '429 that mentions billing': () =>
    apiError(429, 'Limit reached. Try again in 10ms. Upgrade at https://x.example/billing', {
      code: 'rate_limit_exceeded',
    }),
  '429 whose wait stands in the body': () => ({
    status: 429,
    body: [{ error: { code: 429, message: 'exhausted', details: [{ retryDelay: '0.03s' }] } }],
  }),
  'a finish reason that says error': () => ({ body: completion('half', { finish: 'error' }) }),
  'nothing generated': () => ({
    body: completion('', { usage: { prompt_tokens: 9, completion_tokens: 0, total_tokens: 9 } }),
  }),
  '429 without figures': () => apiError(429, 'slow down', { headers: { 'retry-after': '0' } }),
  '429 with retry-after': () => apiError(429, 'slow down', { headers: { 'retry-after-ms': '30' } }),
  '500': () => apiError(500, 'oops'),
  '502 as a page': () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><title>502</title></html>',
  }),
  '200 as a page': () => ({ headers: { 'content-type': 'text/html' }, body: '<html>login</html>' }),
  'a reset': () => ({ reset: true }),
  'a cut body': () => ({ body: completion('cut'), cutAt: 0.6 }),
  'a half JSON body': () => ({ body: JSON.stringify(completion('half')).slice(0, 60) }),
  'no choices': () => ({ body: { ...completion('x'), choices: [] } }),
  'an error in a 200': () => ({ body: { error: { message: 'upstream died' } } }),
};

describe('transient faults', () => {
  it.each(Object.keys(faults))('%s: tried again until it answers, counted as an error, answered once', async (name) => {
    server.respond = (call) => (call.attempt <= 2 ? faults[name]!() : good('well'));
    const { models } = await open(openai(server.url), { backoffMs: 20 });
    expect(await models.ask(question('a'))).toMatchObject({ kind: 'answered', text: 'well' });
    await models.close();
    expect(server.calls.length).toBe(3);
    expect(models.usage()).toMatchObject({ calls: 3, errors: 2 });
  });

  it('a fault that stays is tried at least three and at most six times, and ends as failed, not as an exception', async () => {
    server.respond = () => apiError(503, 'down');
    const { models } = await open(openai(server.url), { backoffMs: 20 });
    const reply = await models.ask(question('a'));
    await models.close();
    expect(reply).toMatchObject({ kind: 'failed', code: 'server' });
    expect(server.calls.length).toBeGreaterThanOrEqual(3);
    expect(server.calls.length).toBeLessThanOrEqual(6);
    expect(models.usage().errors).toBe(server.calls.length);
  });

  it('a server that hangs costs its timeout three times', async () => {
    server.respond = () => ({ hang: true });
    const { models } = await open(openai(server.url, { timeoutSeconds: 0.2 }), { backoffMs: 20 });
    expect(await models.ask(question('a'))).toMatchObject({ kind: 'failed', code: 'timeout', attempts: 3 });
    await models.close();
  });

  it('a port where nobody listens is a network failure that names the reason', async () => {
    const { models } = await open(openai('http://127.0.0.1:1/v1'), { backoffMs: 20 });
    const reply = await models.ask(question('a'));
    await models.close();
    expect(reply).toMatchObject({ kind: 'failed', code: 'network' });
    expect(reply.kind === 'failed' && reply.message).toContain('ECONNREFUSED');
  });

  it('an account without quota is no rate limit: it stops at once', async () => {
    server.respond = () => apiError(429, 'You exceeded your current quota', { code: 'insufficient_quota' });
    const { models } = await open(openai(server.url), { backoffMs: 20 });
    await expect(models.ask(question('a'))).rejects.toThrow(/quota/);
    await models.close();
    expect(server.calls.length).toBe(1);
  });

  it.each([
    ['a moderation', { status: 403, body: { error: { code: 403, message: 'flagged', metadata: { reasons: ['x'] } } } }],
    ['an invalid prompt', apiError(400, 'flagged', { code: 'invalid_prompt' })],
    ['an error inside a 200', { body: { error: { code: 'data_inspection_failed', message: 'inappropriate' } } }],
  ])('%s refuses its own request alone: an answer that is a refusal, sent once', async (_name, reply) => {
    server.respond = (call) => (userText(call) === 'bad' ? reply : good('well'));
    const { models } = await open(openai(server.url), { backoffMs: 20 });
    const [bad, fine] = await Promise.all(['bad', 'fine'].map((text) => models.ask(question(text))));
    await models.close();
    expect(bad).toMatchObject({ kind: 'answered', refused: true, text: '', finishReason: 'content_filter' });
    expect(fine).toMatchObject({ kind: 'answered', refused: false, text: 'well' });
    expect(server.calls.length).toBe(2);
  });

  it('thinking in the text is no part of the answer, and is not lost', async () => {
    server.respond = () => good('<think>hm</think>\nyes');
    const { models } = await open(openai(server.url));
    const reply = await models.ask(question('a'));
    await models.close();
    expect(reply).toMatchObject({ text: 'yes', thinking: '<think>hm</think>\n' });
  });

  it('five per cent of all faults together lose no question and answer none twice', async () => {
    const kinds = Object.values(faults);
    server.respond = (call) => {
      const n = Number(userText(call)) + call.attempt * 7;
      return call.attempt <= 2 && n % 5 === 0 ? kinds[n % kinds.length]!() : good(userText(call));
    };
    const { models } = await open(openai(server.url), { concurrency: 20 });
    const replies = await Promise.all(Array.from({ length: 200 }, (_, i) => models.ask(question(String(i)))));
    await models.close();
    expect(replies.every((reply, i) => reply.kind === 'answered' && reply.text === String(i))).toBe(true);
    const served = server.calls.filter((call) => call.status === 200 && !('error' in call.body));
    expect(new Set(served.map(userText)).size).toBe(200);
  });

  it('the same question asked twice at once is sent once', async () => {
    const { models } = await open(openai(server.url), { backoffMs: 20 });
    const [a, b] = await Promise.all([
      models.ask(question('a')),
      models.ask(question('a', {}, { arm: 'base', case: 'b' })),
    ]);
    const later = await models.ask(question('a'));
    await models.close();
    expect(a).toEqual(b);
    expect(later).toMatchObject({ origin: { kind: 'fresh' } });
    expect(server.calls.length).toBe(1);
  });
});

describe('stopping', () => {
  it('a fault for good rejects everything under way with one message and sends nothing more', async () => {
    server.respond = (call) => (userText(call) === '3' ? apiError(401, 'bad key') : { ...good('x'), delayMs: 50 });
    const { models } = await open(openai(server.url), { concurrency: 4 });
    const settled = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => models.ask(question(String(i)))));
    await models.close();
    const reasons = new Set(settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])));
    expect(reasons.size).toBe(1);
    expect(server.calls.length).toBeLessThan(12);
  });

  it('a signal rejects all asks at once, lets what is under way land, and sends nothing more', async () => {
    const controller = new AbortController();
    server.respond = (call) => ({ ...good(userText(call)), delayMs: 100 });
    const { models } = await open(openai(server.url), { concurrency: 4, signal: controller.signal });
    const asks = Array.from({ length: 20 }, (_, i) => models.ask(question(String(i))));
    setTimeout(() => controller.abort(), 30);
    const settled = await Promise.allSettled(asks);
    expect(settled.every((one) => one.status === 'rejected' && one.reason instanceof InterruptedError)).toBe(true);
    await models.close();
    expect(server.calls.length).toBe(4);
    expect(server.answered().length).toBe(4);
    await expect(models.ask(question('later'))).rejects.toBeInstanceOf(InterruptedError);
  });
});
