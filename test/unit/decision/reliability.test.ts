import { describe, expect, it } from 'vitest';
import { reliabilityLevels, reliabilityOf } from '../../../src/decision/reliability.ts';
import { NOT_ASKED } from '../../../src/stats/tally.ts';

describe('samples read as reliability', () => {
  const of = (base: readonly (number | null | 'cut')[], k = 2) =>
    reliabilityOf({ base, head: [1, 1], baseFresh: true }, { k, pass: 0.5 }).base;

  it('are one figure a task; a failed run is one run fewer, and too few are none', () => {
    expect(of([1, 0.5, 0.4, 1])).toEqual([1 / 2]);
    expect(of([1, null, 1])).toEqual([1]);
    expect(of([1, null])).toEqual([null]);
    expect(of([1, 'cut', 'cut'])).toEqual(['cut']);
    expect(of([])).toEqual([]);
    expect(reliabilityOf(NOT_ASKED, { k: 2, pass: 1 })).toBe(NOT_ASKED);
  });

  it('have levels for each k that there are runs for', () => {
    const pair = { base: [1, 1, 1, 0], head: [1, 1, 0, 0], baseFresh: true };
    expect(reliabilityLevels([pair], 1).map(({ k, all }) => [k, all.base, all.head])).toEqual([
      [1, 75, 50],
      [2, 50, expect.closeTo(100 / 6, 9)],
      [4, 0, 0],
    ]);
    expect(reliabilityLevels([], 1)).toEqual([]);
  });
});
