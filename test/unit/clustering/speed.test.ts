import { describe, expect, it } from 'vitest';
import { groupFailures } from '../../../src/stats/clustering/failure-clusters.ts';

describe('grouping failures', () => {
  it('2,000 failures take seconds', () => {
    const words =
      'policy refund window amount order context claim source date price tone greeting heading list schema field label card limit fee'.split(
        ' ',
      );
    const texts = Array.from(
      { length: 2000 },
      (_, index) => `${words[index % 20]} ${words[(index * 7) % 20]} ${words[(index * 3) % 20]} reason number ${index}`,
    );
    const started = performance.now();
    const { groups, alone } = groupFailures(texts);
    const ms = performance.now() - started;
    console.log(`2,000 failures: ${Math.round(ms)} ms, ${groups.length} groups, ${alone.length} alone`);
    expect(groups.flat().length + alone.length).toBe(2000);
    expect(ms).toBeLessThan(20_000);
  });
});
