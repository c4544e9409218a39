/** A price, and what a given usage costs at that price. */
import type { Usage } from './call.ts';

/** USD per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number | undefined;
  /** For tokens written to a cache; most vendors charge more for them than for plain input. */
  readonly cacheWrite?: number | undefined;
  /** For tokens written to a cache that keeps them for an hour or longer. */
  readonly cacheWriteLong?: number | undefined;
  /** The price of the whole call once its prompt is longer than this. */
  readonly above?: (Omit<Price, 'above'> & { readonly promptTokens: number }) | undefined;
}

const MILLION = 1_000_000;

/** Price of a model on the user's own machine. */
export const FREE: Price = { input: 0, output: 0 };

/** What vendors usually charge for a cache write, relative to plain input; used if the price is not known. */
const USUAL_WRITE_RATE = 1.25;

/** USD; hidden thinking counts among the answer's tokens. */
export function costOf(usage: Usage, price: Price): number {
  const { cachedTokens: read = 0, cacheWriteTokens: written = 0 } = usage;
  const { above } = price;
  const at = above !== undefined && usage.promptTokens > above.promptTokens ? above : price;
  const plain = usage.promptTokens - read - written;
  const input =
    plain * at.input + read * (at.cachedInput ?? at.input) + written * (at.cacheWrite ?? at.input * USUAL_WRITE_RATE);
  return (input + usage.completionTokens * at.output) / MILLION;
}

/** USD of many calls alike: `usage` is all of theirs together, but only the length of one decides its price. */
export function costOfCalls(calls: number, usage: Usage, price: Price): number {
  const { above, ...usual } = price;
  const isLong = above !== undefined && calls > 0 && usage.promptTokens / calls > above.promptTokens;
  return costOf(usage, isLong ? above : usual);
}
