import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedModels, modelTarget } from '../../../scripts/generate.mjs';
import { modelPrices } from '../../../src/inputs/model-prices.ts';
import type { ProviderConfig } from '../../../src/inputs/provider.ts';
import { mayTakeTemperature, modelRow } from '../../../src/model-call/models/known-models.ts';
import type { House } from '../../../src/model-call/models/model-row.ts';
import { MODEL_DATA } from '../../../src/model-call/models/models.generated.ts';
import { openai } from '../../contract/engine/port.ts';

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const today = new Date().toISOString().slice(0, 10);

describe('the table', () => {
  it('is what the YAML file says (npm run generate)', () => {
    expect(readFileSync(modelTarget, 'utf8')).toBe(generatedModels());
  });

  it('was looked at within 60 days; renew models.yaml before the next release', () => {
    expect(days(MODEL_DATA.asOf, today)).toBeLessThanOrEqual(60);
  });

  it.each(Object.entries(MODEL_DATA.defaults))(
    'the default for %s is known, ends in more than 90 days, and its price was read within 90',
    (_seat, { model }) => {
      const row = modelRow({ model, houses: ['openai'] });
      expect(row?.wires).toContain('responses');
      expect(row?.prices.length).toBeGreaterThan(0);
      for (const { read } of row?.prices ?? []) expect(days(read, today)).toBeLessThanOrEqual(90);
      if (row?.ends !== undefined) expect(days(today, row.ends.on)).toBeGreaterThan(90);
    },
  );

  it('sets a small model under test before a larger judge, and gives neither a temperature, which both refuse', () => {
    const { target, judge } = MODEL_DATA.defaults;
    expect([target.model, judge.model]).toEqual(['gpt-6-luna', 'gpt-6.1-terra']);
    const price = (model: string): number => modelRow({ model, houses: ['openai'] })!.prices.at(-1)!.output;
    expect(price(target.model)).toBeLessThan(price(judge.model));
    for (const { model, params } of [target, judge]) {
      expect(mayTakeTemperature(model)).toBe(false);
      expect(Object.keys(params)).toEqual(['reasoning']);
    }
  });

  it('names a source for every figure, and no model twice in one house', () => {
    const seen = new Set<string>();
    for (const { ids, house, prices, ends } of MODEL_DATA.models) {
      for (const { source, read, input } of prices) {
        expect(MODEL_DATA.sources[source], source).toBeDefined();
        expect(read).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
        expect(input).toBeGreaterThan(0);
      }
      if (ends !== undefined) expect(MODEL_DATA.sources[ends.source], ends.source).toBeDefined();
      for (const id of ids) {
        expect(seen.has(`${house} ${id}`), id).toBe(false);
        seen.add(`${house} ${id}`);
      }
    }
  });
});

describe('an id', () => {
  const rows: readonly [string, readonly House[], string | null][] = [
    ['gpt-6-luna', ['openai'], 'gpt-6-luna'],
    ['openai/gpt-6-luna', [], 'gpt-6-luna'],
    ['gpt-4.1-mini-2025-04-14', ['openai'], 'gpt-4.1-mini'],
    ['gpt-4o-2024-05-13', ['openai'], 'gpt-4o-2024-05-13'],
    ['claude-opus-4-5-20251101', ['anthropic'], 'claude-opus-4-5'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', [], 'claude-sonnet-4-5'],
    ['anthropic/claude-sonnet-4.6', ['openai'], 'claude-sonnet-4-6'],
    ['models/gemini-3.8-flash', ['google'], 'gemini-3.8-flash'],
    ['grok-4-fast-reasoning', ['xai'], 'grok-4-fast-*'],
    // Nobody says whose model it is.
    ['gemini-3.8-flash', ['openai'], null],
    ['ft:gpt-4.1-2025-04-14:acme::a1', ['openai'], null],
    ['llama-3', ['openai'], null],
    ['constructor', ['openai'], null],
    ['', ['openai'], null],
  ];
  it.each(rows)('%s, asked of %s', (model, houses, id) => {
    const row = modelRow({ model, houses });
    expect(row === null ? null : row.ids.includes(id ?? '')).toBe(id === null ? null : true);
  });
});

describe('a price', () => {
  const at = (provider: ProviderConfig, model: string, day: string, own = {}) => {
    const prices = modelPrices({ providers: { default: provider }, prices: own }, `${day}T12:00:00Z`);
    const seat = { provider: 'default', model };
    return [prices.usual(seat)?.input, prices.highest(seat)?.input];
  };
  const google = openai('https://generativelanguage.googleapis.com/v1beta/openai');
  const gateway = openai('http://127.0.0.1:9/v1');

  it.each([
    ['on its day', google, 'gemini-4-argon', '2026-11-29', {}, [2, 4]],
    ['after it rose', google, 'gemini-4-argon', '2026-12-01', {}, [4, 4]],
    ['of a sale is bounded by the list', gateway, 'gpt-5.6-sol', '2026-11-29', {}, [4, 5]],
    ['bounds with every token written to a cache', gateway, 'gpt-6-luna', '2026-11-29', {}, [0.1, 0.125]],
    [
      'of the config comes first',
      gateway,
      'gpt-6-luna',
      '2026-11-29',
      { 'gpt-6-luna': { input: 9, output: 9 } },
      [9, 9],
    ],
    [
      'of the config holds for a dated id',
      gateway,
      'm-2025-01-01',
      '2026-11-29',
      { m: { input: 9, output: 9 } },
      [9, 9],
    ],
    ['of a house that is not asked is unknown', gateway, 'gemini-2.5-flash', '2026-11-29', {}, [undefined, undefined]],
    ['of a house that the id names is known', gateway, 'google/gemini-2.5-flash', '2026-11-29', {}, [0.3, 0.3]],
    [
      'of a local model without a key is nothing',
      openai('http://ollama:11434/v1', { apiKeyEnv: undefined }),
      'qwen',
      '2026-11-29',
      {},
      [0, 0],
    ],
  ] as const)('%s', (_what, provider, model, day, own, expected) => {
    expect(at(provider, model, day, own)).toEqual(expected);
  });
});
