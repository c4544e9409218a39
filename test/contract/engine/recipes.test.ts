import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadConfig } from '../../../src/inputs/config.ts';
import { loadModel } from '../../../src/inputs/model-file.ts';
import { modelPrices } from '../../../src/inputs/model-prices.ts';
import { type HouseProvider, wireOf } from '../../../src/inputs/provider.ts';
import { keyNames } from '../../../src/inputs/provider-keys.ts';
import { refusedOfModel } from '../../../src/inputs/refused-settings.ts';
import { Problems } from '../../../src/text/problem.ts';
import { ANSWERS, houseServer } from '../../servers/houses.ts';
import { completion, type ModelServer, startModelServer } from '../../servers/model.ts';
import { memoryTree } from '../../unit/inputs/memory-tree.ts';
import { configOf, KEY, open, question } from './port.ts';

const PAGE = readFileSync(new URL('../../../docs/providers.md', import.meta.url), 'utf8');
const SECTION = PAGE.split('\n## ').find((part) => part.startsWith('A recipe for each vendor'))!;
const RECIPES = SECTION.split('\n### ')
  .slice(1)
  .map((part) => {
    const [config, model] = [...part.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
    return { house: part.split('\n')[0]!, config: config!, model: model! };
  });

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

describe('the recipes of the page', () => {
  it('are there for every house and gateway that the page promises', () => {
    expect(RECIPES.map(({ house }) => house)).toEqual([
      'OpenAI',
      'Azure OpenAI',
      'Anthropic',
      'Google, Gemini API',
      'Google, Vertex AI',
      'Amazon Bedrock',
      'OpenRouter',
      'LiteLLM',
      'vLLM',
      'Ollama',
      'llama.cpp',
      'Mistral, DeepSeek, xAI, Groq',
    ]);
  });

  it.each(RECIPES)(
    '$house: loads, refuses nothing, has a price, and its request is what the house takes',
    async (recipe) => {
      const targets = { bot: { prompt: 'p.md', model: 'm.yml', suite: 's.yml' } };
      const tree = memoryTree({
        'plumbline.yml': stringify({ version: 1, targets, ...(parse(recipe.config) as object) }),
        'm.yml': recipe.model,
      });
      const problems = new Problems();
      const config = loadConfig(tree, 'plumbline.yml', problems);
      const model = loadModel(tree, 'm.yml', problems);
      expect(problems.list).toEqual([]);
      const written = config!.providers['default'] as HouseProvider;
      expect(refusedOfModel({ model: model!, provider: written }, config!.providers, tree)).toEqual([]);
      expect(modelPrices(config!, '2026-11-30T00:00:00Z').usual(model!)).not.toBeNull();

      const wire = wireOf(written)!;
      server.respond =
        wire === 'chat'
          ? () => ({ body: completion('ok', { model: model!.model }) })
          : houseServer(wire, () => ANSWERS[wire]({ text: 'ok' }));
      // The address is the fake server's, for this test alone.
      const provider = { ...written, baseUrl: server.url };
      const env = Object.fromEntries(keyNames(written).map((name) => [name, KEY]));
      const { models } = await open(provider, { config: configOf(provider), env });
      const { temperature, maxTokens, seed, params } = model!;
      const reply = await models.ask(question('hello', { model: model!.model, temperature, maxTokens, seed, params }));
      await models.close();
      expect(reply).toMatchObject({ kind: 'answered', text: 'ok' });
      const { headers, body, url } = server.calls[0]!;
      if (wire === 'chat') expect(url).toBe('/v1/chat/completions');
      const keyed = Object.values(headers).filter((value) => String(value).includes(KEY));
      expect(keyed).toHaveLength(keyNames(written).length);
      for (const [key, value] of Object.entries(params))
        expect((body as { [key: string]: unknown })[key]).toMatchObject(value as object);
    },
  );
});
