import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShelf } from '../../src/adapters/store/text-shelf.ts';
import { KeptTexts, memoryShelf } from '../../src/run/measure/kept-texts.ts';

const spoken = (output: string) => ({ head: { output, toolCalls: [], finishReason: undefined } });

describe('texts worth showing', () => {
  it('are those of the cases first in the order of evaluation, whichever ended first', () => {
    const orders = Array.from({ length: 9_001 }, (_, at) => at);
    const kept = (ended: readonly number[]): readonly number[] => {
      const texts = new KeptTexts(memoryShelf());
      for (const order of ended) texts.put(`c-${order}`, order, spoken(`answer ${order}`));
      return orders.filter((order) => texts.get(`c-${order}`)?.head?.output === `answer ${order}`);
    };
    const first = kept(orders);
    expect(first).toEqual(orders.slice(0, 4_000));
    expect(kept([...orders].reverse())).toEqual(first);
    expect(kept([...orders].sort((a, b) => (a % 97) - (b % 97)))).toEqual(first);
  });

  it('lie in a temporary file once they are many, read back whole, and leave nothing behind', () => {
    const temp = mkdtempSync(join(tmpdir(), 'plumbline-test-shelf-'));
    const shelf = openShelf(temp, 1_000);
    const texts = Array.from({ length: 200 }, (_, at) => `${at} größer 日本 ${'x'.repeat(at)}`);
    const places = texts.slice(0, 5).map((text) => shelf.put(text));
    expect(readdirSync(temp)).toEqual([]);
    places.push(...texts.slice(5).map((text) => shelf.put(text)));
    expect(readdirSync(temp)).toHaveLength(1);
    expect(places.map((place) => shelf.get(place))).toEqual(texts);
    expect(places.reverse().map((place) => shelf.get(place))).toEqual([...texts].reverse());
    shelf.close();
    expect(existsSync(temp) && readdirSync(temp)).toEqual([]);
    rmSync(temp, { recursive: true });
  });
});
