/** Error rates of the clustered statistics, over simulated suites. */
import { describe, expect, test } from 'vitest';
import { random } from '../../../bench/decision/random.ts';
import { clusteredSums, differenceInterval, passStatistic, regressionStatistic } from '../../../src/stats/paired.ts';

describe('error rates where answers of a cluster move together', () => {
  const shapes: Record<string, readonly number[]> = {
    'one cluster of 40 % with 30 others': [80, ...Array<number>(30).fill(4)],
    'sizes as 1 / rank': Array.from({ length: 40 }, (_, rank) => Math.max(1, Math.round(47 / (rank + 1)))),
    'equal sizes': Array<number>(40).fill(5),
  };
  test.each(Object.entries(shapes))('%s: false reds, coverage and passes at the margin', (_, sizes) => {
    const runs = 1500;
    const hits = { red: 0, covered: 0, passed: 0 };
    for (let run = 0; run < runs; run++) {
      const coin = random(11, run, sizes.length);
      const groups = sizes.map((size) => {
        const shift = 0.35 * (coin() < 0.5 ? -1 : 1) * Math.sqrt(coin());
        return Array.from({ length: size }, () => (coin() < 0.3 ? (coin() < 0.5 + shift ? 1 : -1) : 0));
      });
      const found = regressionStatistic(clusteredSums(groups))!;
      if (found.p <= 0.05) hits.red += 1;
      const [low, high] = differenceInterval(found);
      if (low <= 0 && high >= 0) hits.covered += 1;
      const worse = groups.map((group) => group.map((d) => d - 0.05));
      if (passStatistic(clusteredSums(worse), 0.05)!.p <= 0.05) hits.passed += 1;
    }
    expect(hits.red / runs).toBeLessThanOrEqual(0.065 + 2 * Math.sqrt((0.065 * 0.935) / runs));
    expect(hits.covered / runs).toBeGreaterThanOrEqual(0.91);
    expect(hits.passed / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
