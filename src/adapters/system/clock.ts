/** The machine's clock. */
import type { Clock } from '../../run/ports.ts';

export const SYSTEM_CLOCK: Clock = {
  now: () => new Date().toISOString(),
  ms: () => {
    // `performance` would load eight modules of node for this one figure.
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
  },
};
