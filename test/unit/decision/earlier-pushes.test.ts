/** Pushes of one pull request: what a red changes for the next one, and what a push that changes nothing repeats. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sealedOrder } from '../../../src/adapters/store/order-secret.ts';
import { isTraceFile, pushTraces } from '../../../src/adapters/store/push-traces.ts';
import { earlierPushes, isAfterRed, traceOf, unlooked } from '../../../src/decision/earlier-pushes.ts';
import type { GateConfig } from '../../../src/inputs/config.ts';

const content = (letter: string): string => letter.repeat(64);
const at = (minute: number): string => `2026-01-01T00:0${minute}:00.000Z`;

const folders: string[] = [];
function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'plumbline-pushes-'));
  folders.push(dir);
  return dir;
}
afterEach(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

describe('the past of a push', () => {
  const red = traceOf(content('a'), at(1), true, ['x', 'y']);
  const green = traceOf(content('b'), at(2), false, ['y', 'z']);

  it('is what other contents showed before it', () => {
    expect(earlierPushes([red, green], content('c'))).toEqual([red, green]);
    expect(isAfterRed(earlierPushes([red, green], content('c')))).toBe(true);
    expect(isAfterRed(earlierPushes([green], content('c')))).toBe(false);
  });

  it('is the same for the same content, whatever came after it', () => {
    expect(earlierPushes([red, green], content('a'))).toEqual([]);
    expect(earlierPushes([red, green], content('b'))).toEqual([red]);
  });

  it('says how many cases nobody has looked at', () => {
    expect(unlooked([], ['x'])).toBeNull();
    expect(unlooked([red, green], ['x', 'w', 'v'])).toBe(2);
    expect(unlooked([{ ...red, looked: '' }], ['x'])).toBeNull();
  });
});

describe('the memory of pushes', () => {
  it('keeps one trace a content, and a red stays one', () => {
    const memory = pushTraces(folder());
    memory.keep('p', traceOf(content('a'), at(2), true, ['x']));
    memory.keep('p', traceOf(content('a'), at(4), false, ['x']));
    memory.keep('p', traceOf(content('b'), at(1), false, ['x']));
    memory.keep('p', traceOf(content('b'), at(5), true, ['x']));
    memory.keep('q', traceOf(content('c'), at(5), true, ['x']));
    const kept = memory.read('p').map(({ content: own, ...rest }) => [own[0], rest.at, rest.red]);
    expect(kept.sort()).toEqual([
      ['a', at(2), true],
      ['b', at(1), true],
    ]);
  });

  it('leaves a file aside that is no trace', () => {
    const dir = folder();
    const memory = pushTraces(dir);
    memory.keep('p', traceOf(content('a'), at(2), true, []));
    const [name] = readdirSync(join(dir, 'pushes'));
    expect(isTraceFile(`pushes/${name}`)).toBe(true);
    for (const text of ['{', '{"red":true}', JSON.stringify({ content: 'x', at: 'now', red: 1, looked: '' })]) {
      writeFileSync(join(dir, 'pushes', name!), text);
      expect(memory.read('p')).toEqual([]);
    }
  });
});

describe('the secret of the order', () => {
  const config = { providers: { z: { type: 'openai', apiKeyEnv: 'KEY' } } } as unknown as GateConfig;

  it('is a key of a provider: the same with it, another with another', () => {
    const sealed = (key: string, seed = 'acme/bot#1'): string => sealedOrder(seed, config, { KEY: key }, null);
    expect(sealed('sk-0123456789abcdef')).toBe(sealed('sk-0123456789abcdef'));
    expect(sealed('sk-0123456789abcdef')).not.toBe(sealed('sk-0123456789abcdeg'));
    expect(sealed('sk-0123456789abcdef')).not.toBe(sealed('sk-0123456789abcdef', 'acme/bot#2'));
    expect(sealed('sk-0123456789abcdef')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is drawn once and kept where no provider has a key', () => {
    const dir = folder();
    const first = sealedOrder('s', config, {}, dir);
    expect(sealedOrder('s', config, { KEY: 'short' }, dir)).toBe(first);
    expect(sealedOrder('s', config, {}, folder())).not.toBe(first);
  });
});
