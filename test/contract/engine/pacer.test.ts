import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attempt, Limits } from '../../../src/adapters/providers/attempt.ts';
import { type CallWeight, Pacer, type PacerOptions } from '../../../src/adapters/providers/pacer.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const LIGHT: CallWeight = { input: 0, output: 0 };
const answered = (limits: Limits = {}): Attempt => ({
  kind: 'answered',
  answer: { kind: 'answered', text: '', toolCalls: [], refused: false },
  limits,
});
const limited = (limits: Limits = {}): Attempt => ({ kind: 'transient', code: 'rate-limit', message: '429', limits });

interface Server {
  readonly rpm?: number;
  readonly burst?: number;
  readonly latencyMs: number;
  /** What it tells: all figures, only retry-after, or nothing. */
  readonly tells?: 'figures' | 'retry-after' | 'nothing';
  /** A limit it enforces but states wrongly. */
  readonly states?: number;
}

/** Sends `calls` through a pacer to a simulated server with a token bucket. */
async function simulate(calls: number, server: Server, options: Partial<PacerOptions> = {}) {
  const { rpm = 0, burst = 1, latencyMs, tells = 'figures' } = server;
  const pacer = new Pacer({ concurrency: 20, ms: () => performance.now(), ...options });
  let level = burst;
  let at = performance.now();
  let inFlight = 0;
  const seen = { limited: 0, most: 0, last: 0, worst: 0, sent: [] as number[] };
  const sleep = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
  const start = performance.now();
  const one = async (): Promise<void> => {
    for (let tries = 1; ; tries++) {
      const ticket = await pacer.enter(LIGHT, tries > 1);
      if (ticket === null) return;
      seen.worst = Math.max(seen.worst, tries);
      inFlight += 1;
      seen.most = Math.max(seen.most, inFlight);
      seen.sent.push(performance.now() - start);
      await sleep(1);
      const now = performance.now();
      level = Math.min(burst, level + ((now - at) * rpm) / 60_000);
      at = now;
      const ok = rpm === 0 || level >= 1;
      if (ok) level -= 1;
      const waitMs = Math.ceil(((1 - level) * 60_000) / (rpm || 1));
      const requests = { limit: server.states ?? rpm, remaining: Math.max(0, Math.floor(level)), resetMs: waitMs };
      const limits: Limits = {
        ...(rpm > 0 && tells === 'figures' && { requests }),
        ...(!ok && tells !== 'nothing' && { retryAfterMs: waitMs }),
      };
      if (ok) await sleep(latencyMs);
      inFlight -= 1;
      seen.last = performance.now() - start;
      pacer.leave(ticket, ok ? answered(limits) : limited(limits));
      if (ok) return;
      seen.limited += 1;
      if (tells !== 'figures') await sleep(Math.max(waitMs, 200 * 2 ** tries));
    }
  };
  const all = Promise.all(Array.from({ length: calls }, one));
  await vi.runAllTimersAsync();
  await all;
  pacer.close();
  return seen;
}

describe('concurrency', () => {
  it('is never passed and always used', async () => {
    const seen = await simulate(100, { latencyMs: 299 });
    expect(seen.most).toBe(20);
    expect(seen.last).toBeCloseTo(5 * 300, -1);
  });

  it('retries go before calls that were never sent', async () => {
    const pacer = new Pacer({ concurrency: 1, ms: () => performance.now() });
    const order: string[] = [];
    const first = await pacer.enter(LIGHT, false);
    void pacer.enter(LIGHT, false).then(() => order.push('new'));
    void pacer.enter(LIGHT, true).then((ticket) => {
      order.push('retry');
      pacer.leave(ticket!, answered());
    });
    pacer.leave(first!, answered());
    await vi.runAllTimersAsync();
    expect(order).toEqual(['retry', 'new']);
  });

  it('closing hands every waiting call its null', async () => {
    const pacer = new Pacer({ concurrency: 1, ms: () => performance.now() });
    await pacer.enter(LIGHT, false);
    const waiting = [pacer.enter(LIGHT, false), pacer.enter(LIGHT, true)];
    pacer.close();
    expect(await Promise.all(waiting)).toEqual([null, null]);
    expect(await pacer.enter(LIGHT, false)).toBeNull();
  });
});

describe('a rate limit', () => {
  it.each([0, 50, 300, 900])(
    'known only from headers, answers after %i ms: kept to within three per cent, with few 429s',
    async (latencyMs) => {
      const seen = await simulate(200, { rpm: 600, burst: 10, latencyMs });
      expect(seen.limited).toBeLessThanOrEqual(20);
      expect(seen.last).toBeLessThan(1.03 * 19_000 + latencyMs + 1000);
      expect(seen.worst).toBeLessThanOrEqual(3);
    },
  );

  it('told by the user: no 429 at all', async () => {
    const seen = await simulate(200, { rpm: 600, burst: 10, latencyMs: 100 }, { requestsPerMinute: 600 });
    expect(seen.limited).toBe(0);
    expect(seen.last).toBeLessThan(1.03 * 19_000 + 200);
  });

  it('a user who allows less than the server gets less', async () => {
    const seen = await simulate(60, { rpm: 6000, burst: 100, latencyMs: 10 }, { requestsPerMinute: 600 });
    expect(seen.last).toBeGreaterThan(4900);
  });

  it('known only from retry-after: all are answered in a bounded number of tries', async () => {
    const seen = await simulate(100, { rpm: 600, burst: 10, latencyMs: 50, tells: 'retry-after' });
    expect(seen.worst).toBeLessThanOrEqual(6);
    expect(seen.last).toBeLessThan(40_000);
  });

  it('a server that enforces less than it states is found out', async () => {
    const seen = await simulate(150, { rpm: 300, burst: 5, latencyMs: 20, states: 600 });
    expect(seen.worst).toBeLessThanOrEqual(6);
    expect(seen.limited).toBeLessThan(40);
  });

  it('a lone 429 without figures holds nobody else', async () => {
    const pacer = new Pacer({ concurrency: 2, ms: () => performance.now() });
    const ticket = await pacer.enter(LIGHT, false);
    pacer.leave(ticket!, limited({ retryAfterMs: 60_000 }));
    expect(await pacer.enter(LIGHT, false)).not.toBeNull();
  });

  it('a server that asks for a day off holds nobody for long', async () => {
    const pacer = new Pacer({ concurrency: 2, ms: () => performance.now() });
    const tickets = [await pacer.enter(LIGHT, false), await pacer.enter(LIGHT, false)];
    const start = performance.now();
    for (const ticket of tickets) pacer.leave(ticket!, limited({ retryAfterMs: 86_400_000 }));
    const next = pacer.enter(LIGHT, false);
    await vi.runAllTimersAsync();
    expect(await next).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('tokens a minute bound calls by weight', async () => {
    const pacer = new Pacer({ concurrency: 50, tokensPerMinute: 60_000, ms: () => performance.now() });
    const sent: number[] = [];
    const start = performance.now();
    const all = Promise.all(
      Array.from({ length: 10 }, async () => {
        const ticket = await pacer.enter({ input: 500, output: 0 }, false);
        sent.push(performance.now() - start);
        pacer.leave(ticket!, answered());
      }),
    );
    await vi.runAllTimersAsync();
    await all;
    expect(sent.filter((at) => at < 10).length).toBe(2);
    expect(sent.at(-1)).toBeGreaterThan(3900);
    expect(sent.at(-1)).toBeLessThan(4200);
  });
});
