/** What a team that declares a goal and a volume is told after its first live run, and what nobody but the team can say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse-record.ts';
import { BOT_KEY, BOT_MODEL, botFiles, prompt } from '../servers/bot.ts';
import { plumblineBeside } from '../servers/built.ts';
import { allText, completion, type ModelServer, startModelServer } from '../servers/model.ts';
import { put, type Workshop, workshop } from '../servers/repository.ts';

const PRICES = 'prices: { "gpt-4.1-mini-2025-04-14": { input: 0.4, output: 1.6, cached-input: 0.1 } }';
let server: ModelServer;
let shop: Workshop;

beforeAll(async () => {
  server = await startModelServer();
  server.models = () => ({
    body: { object: 'list', data: [{ id: BOT_MODEL, object: 'model', shutdown_date: null }] },
  });
  // Every fifth question needs its passage; the cheaper model fails every third as well.
  server.respond = (call) => {
    const text = allText(call);
    const at = Number(/Question (\d+)\?/.exec(text)?.[1] ?? 0);
    const isKnown = at % 5 !== 0 || text.includes(`It is answer ${at}.`);
    const right = isKnown && (call.body.model === BOT_MODEL || at % 3 !== 0);
    const usage = {
      prompt_tokens: 1_500,
      completion_tokens: 20,
      total_tokens: 1_520,
      prompt_tokens_details: { cached_tokens: 1_024 },
    };
    return { body: completion(right ? `answer ${at}` : 'no idea', { model: String(call.body.model), usage }) };
  };
  shop = workshop();
  const escalation = '{ goal: { template: ExactMatch, target: 95 }, profile: { requests-per-day: 20000 } }';
  const files = botFiles(server.url, {
    cases: 200,
    escalation,
    more: (at) => ({ context: [`It is answer ${at}.`] }),
  });
  put(shop.root, { ...files, '.github/plumbline.yml': `${files['.github/plumbline.yml']}${PRICES}\n` });
  const suite = readFileSync(join(shop.root, 'evals/bot.suite.yml'), 'utf8');
  put(shop.root, { 'evals/bot.suite.yml': `${suite}split: { holdout: 30 }\n` });
  const locked = await plumblineBeside(shop.root, ['lock'], { env: BOT_KEY });
  expect(locked.status).toBe(0);
  shop.commit({});
  shop.git('checkout', '-q', '-B', 'change');
  shop.commit({ 'prompts/bot.md': prompt('better') });
});
afterAll(async () => {
  await server.close();
  shop.remove();
});

describe('the first live run with a goal and a volume', () => {
  it('leaves at most four criteria unknown, and they are what only the team can say or look at', async () => {
    const json = join(shop.root, '..', 'first.json');
    const ran = await plumblineBeside(shop.root, ['run', '--base', 'main', '--head', 'change', '--json', json], {
      env: BOT_KEY,
    });
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    const entry = parseRecord(json, readFileSync(json)).escalation['bot']!;
    const unknown = entry.criteria.filter(({ state }) => state === 'unknown').map(({ id }) => id);
    expect(unknown.length).toBeLessThanOrEqual(4);
    expect(unknown.filter((id) => !['E5', 'E6', 'E12', 'E13'].includes(id))).toEqual([]);
    expect(entry.derived).toMatchObject({
      difficulty: { value: 'mixed' },
      'base-available-until': { value: null },
    });
    expect(entry.request?.head).toMatchObject({
      promptTokens: 1_500,
      cachedTokens: 1_024,
      priceIn: 0.4,
      priceCached: 0.1,
    });
    expect(entry.probes?.cheap).toMatchObject({ of: expect.any(Number) });
    expect(entry.criteria.find(({ id }) => id === 'E10')?.evidence).toMatch(/\$/);
  });
});
