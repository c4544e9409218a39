import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sealedOrder } from '../../../src/adapters/store/order-secret.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { Problems } from '../../../src/text/problem.ts';
import { temporaryFolder } from '../../servers/repository.ts';
import { memoryTree } from '../../unit/inputs/memory-tree.ts';

const folder = temporaryFolder('order');
afterAll(folder.remove);

const config = (provider: string) => {
  const target = 'targets: { a: { prompt: a.md, model: a.yml, suite: a.suite.yml } }';
  const text = `version: 1\nproviders: { default: ${provider} }\n${target}\n`;
  return loadConfig(memoryTree({ 'plumbline.yml': text }), 'plumbline.yml', new Problems())!;
};
const live = config('{ api-key-env: MY_KEY }');
const recorded = config('{ type: recorded, outputs: out.jsonl }');
const SEED = 'octo/demo#7';

describe('the order of cases', () => {
  it("hangs on the provider's key: the same for the same key, and none that its seed gives away", () => {
    const order = (key: string) => sealedOrder(SEED, live, { MY_KEY: key }, null);
    expect(order('sk-one-0123456789abcdef')).toBe(order('sk-one-0123456789abcdef'));
    expect(new Set([order('sk-one-0123456789abcdef'), order('sk-two-0123456789abcdef'), SEED]).size).toBe(3);
    expect(order('sk-one-0123456789abcdef')).not.toContain('sk-one-0123456789abcdef');
  });

  it('hangs on a secret in the store where there is no key, drawn once for each store', () => {
    const [here, there] = [join(folder.path, 'here'), join(folder.path, 'there')];
    const order = (dir: string) => sealedOrder(SEED, recorded, {}, dir);
    expect(order(here)).toBe(order(here));
    expect(new Set([order(here), order(there), SEED]).size).toBe(3);
  });

  it('is the public one where nothing can be kept', () => {
    const file = join(folder.path, 'a-file');
    writeFileSync(file, '');
    expect(sealedOrder(SEED, recorded, {}, null)).toBe(SEED);
    expect(sealedOrder(SEED, recorded, {}, file)).toBe(SEED);
  });
});
