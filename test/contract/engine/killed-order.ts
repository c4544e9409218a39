/** A process that orders two batches, of two models, to be killed while it orders the second. */
import { batchPermit } from '../../../src/run/batch-permit.ts';
import { configOf, KEY, MODEL, open, openai, question } from './port.ts';

const [url, storeDir] = process.argv.slice(2);
const provider = openai(url!);
const { models } = await open(provider, {
  config: configOf(provider, { prices: { [MODEL]: { input: 1, output: 2 } } }),
  storeDir: storeDir!,
  batch: batchPermit('baseline', 'push', { batch: ['baseline'] }),
  env: { ENGINE_KEY: KEY },
});
const asked = [0, 1, 2].flatMap((at) =>
  [MODEL, 'gpt-4.1-2025-04-14'].map((model) =>
    question(`ask ${at}`, { model, temperature: undefined }, { arm: 'base' }),
  ),
);
await Promise.all(asked.map((one) => models.ask(one)));
await models.order?.();
await models.close();
