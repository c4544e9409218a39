import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven, economicsJson, monthly } from '../../../src/escalation/break-even.ts';
import type { Economics } from '../../../src/inputs/escalation-policy.ts';

/** Entity extraction: five examples in the prompt against none in the tuned one, $50 of training, 90 % off cached input. */
const extraction = (cachedShare: number): Economics => ({
  prompt: { inputTokens: 1200, outputTokens: 200, priceIn: 0.15, priceOut: 0.6, cachedShare, cacheDiscount: 0.9 },
  tuned: {
    inputTokens: 400,
    outputTokens: 200,
    priceIn: 0.15,
    priceOut: 0.6,
    trainingUsd: 50,
    amortiseMonths: 1,
    servingUsdPerMonth: 0,
  },
});
/** A flat price for 1,000 classifications, written as 1,000 input tokens a request. */
const tickets = (promptUsd: number): Economics => ({
  prompt: { inputTokens: 1000, outputTokens: 0, priceIn: promptUsd, priceOut: 0, cachedShare: 0, cacheDiscount: 0 },
  tuned: {
    inputTokens: 1000,
    outputTokens: 0,
    priceIn: 0.4,
    priceOut: 0,
    trainingUsd: 0,
    amortiseMonths: 1,
    servingUsdPerMonth: 0,
  },
});

describe('break-even', () => {
  it('the extraction workload crosses at about 13,900 requests a day without caching', () => {
    const { uncached, cached } = breakEven(extraction(0));
    expect(uncached).toBeCloseTo(13_888.9, 1);
    expect(cached).toBe(uncached);
  });

  it('at about 73,100 with a cached share of 0.6, and never at 0.8', () => {
    expect(breakEven(extraction(0.6)).cached).toBeCloseTo(73_099.4, 1);
    expect(breakEven(extraction(0.6)).uncached).toBeCloseTo(13_888.9, 1);
    expect(breakEven(extraction(0.8)).cached).toBeNull();
  });

  it('the ticket table: $5, $60 and $0.40 for 1,000, 150 times apart, at 50,000 a day', () => {
    expect(breakEven(tickets(5)).perRequest).toEqual({ prompt: 0.005, promptCached: 0.005, tuned: 0.0004 });
    expect(monthly(tickets(5), 50_000)).toEqual({ prompt: 7_500, promptCached: 7_500, tuned: 600 });
    expect(monthly(tickets(60), 50_000).prompt / monthly(tickets(60), 50_000).tuned).toBeCloseTo(150, 9);
  });

  it('a dear team effort moves the ticket table out of reach of 100 a day', () => {
    const dear = tickets(5);
    const { uncached } = breakEven({ ...dear, tuned: { ...dear.tuned, trainingUsd: 3_000, amortiseMonths: 6 } });
    expect(uncached).toBeCloseTo(500 / 0.0046 / 30, 6);
    expect(uncached).toBeGreaterThan(100);
  });

  it('the arithmetic is written out, with the result in it', () => {
    const { arithmetic } = breakEven(extraction(0.6));
    expect(arithmetic.join('\n')).toContain('1200 x (1 - 0.6 x 0.9) x 0.15');
    expect(arithmetic.join('\n')).toContain('= 13,889 requests a day');
    expect(arithmetic.join('\n')).toContain('= 73,099 requests a day');
    expect(breakEven(extraction(0.8)).arithmetic.join('\n')).toContain(
      'With caching the prompted request is not dearer: never.',
    );
  });

  it('at the crossing both ways cost the same', () => {
    const price = fc.integer({ min: 1, max: 500 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        price,
        price,
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 10 }),
        (priceIn, tunedIn, long, short, tenths) => {
          const economics: Economics = {
            prompt: {
              inputTokens: long,
              outputTokens: 100,
              priceIn,
              priceOut: 1,
              cachedShare: tenths / 10,
              cacheDiscount: 0.9,
            },
            tuned: {
              inputTokens: short,
              outputTokens: 100,
              priceIn: tunedIn,
              priceOut: 1,
              trainingUsd: 100,
              amortiseMonths: 2,
              servingUsdPerMonth: 30,
            },
          };
          const { cached } = breakEven(economics);
          if (cached === null) return;
          const cost = monthly(economics, cached);
          expect(cost.promptCached / cost.tuned).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('the record carries crossings and the cost at the declared volume', () => {
    expect(economicsJson(extraction(0.6), 20_000)).toMatchObject({
      requestsPerDay: 20_000,
      crossing: { cached: expect.closeTo(73_099.4, 0) },
    });
    expect(economicsJson(extraction(0.6), undefined)).toMatchObject({ monthly: null });
  });
});
