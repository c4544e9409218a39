/** List prices of OpenAI's models, USD per million tokens; data with a date, overridden by `prices` in the config. */

/** USD per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number | undefined;
  /** Of tokens written to a cache; most houses charge more for them than for plain input. */
  readonly cacheWrite?: number | undefined;
}

/** Day the table was last looked at. */
export const PRICES_AS_OF = '2026-04-30';

const p = (input: number, output: number, cachedInput?: number): Price =>
  cachedInput === undefined ? { input, output } : { input, output, cachedInput };

/** By model id; a dated id that is not listed has the price of its undated name. */
export const PRICE_TABLE: Readonly<Record<string, Price>> = {
  'gpt-5.4': p(2.5, 15, 0.25),
  'gpt-5.4-mini': p(0.75, 4.5, 0.075),
  'gpt-5.4-nano': p(0.2, 1.25, 0.02),
  'gpt-5.2': p(1.75, 14, 0.175),
  'gpt-5.2-chat-latest': p(1.75, 14, 0.175),
  'gpt-5.2-pro': p(21, 168),
  'gpt-5.1': p(1.25, 10, 0.125),
  'gpt-5.1-chat-latest': p(1.25, 10, 0.125),
  'gpt-5': p(1.25, 10, 0.125),
  'gpt-5-chat-latest': p(1.25, 10, 0.125),
  'gpt-5-mini': p(0.25, 2, 0.025),
  'gpt-5-nano': p(0.05, 0.4, 0.005),
  'gpt-5-pro': p(15, 120),
  'gpt-4.1': p(2, 8, 0.5),
  'gpt-4.1-mini': p(0.4, 1.6, 0.1),
  'gpt-4.1-nano': p(0.1, 0.4, 0.025),
  'gpt-4o': p(2.5, 10, 1.25),
  'gpt-4o-2024-05-13': p(5, 15),
  'gpt-4o-mini': p(0.15, 0.6, 0.075),
  o1: p(15, 60, 7.5),
  'o1-pro': p(150, 600),
  o3: p(2, 8, 0.5),
  'o3-mini': p(1.1, 4.4, 0.55),
  'o3-pro': p(20, 80),
  'o4-mini': p(1.1, 4.4, 0.275),
  'gpt-4-turbo': p(10, 30),
  'gpt-4': p(30, 60),
  'gpt-3.5-turbo': p(0.5, 1.5),
  'gpt-3.5-turbo-1106': p(1, 2),
  'text-embedding-3-small': p(0.02, 0),
  'text-embedding-3-large': p(0.13, 0),
  'text-embedding-ada-002': p(0.1, 0),
};
