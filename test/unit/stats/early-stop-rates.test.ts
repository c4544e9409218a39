/** The size of a change that stopped early is right on average, over simulated paths. */
import { expect, test } from 'vitest';
import { random } from '../../../bench/decision/random.ts';
import { adjustedDrift } from '../../../src/stats/early-stop.ts';
import { normalQuantile } from '../../../src/stats/normal.ts';
import { BLOCK_SPENDING, PASS_SPENDING, stoppingBounds } from '../../../src/stats/sequential.ts';

const TIMES = [1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1];
/** Standard error over all cases, 0..1. */
const SE = 0.02;
const MARGIN = 0.05;

const block = stoppingBounds(TIMES, 0.05, BLOCK_SPENDING);
const pass = stoppingBounds(TIMES, 0.05, PASS_SPENDING);
const BOUNDS = TIMES.map((t, look) => ({ block: block[look]!, pass: (MARGIN / SE) * Math.sqrt(t) - pass[look]! }));

/** Mean of the plain and of the adjusted drop over paths of the gate's own bounds, in points. */
function means(drop: number, paths: number): { plain: number; adjusted: number } {
  let [plain, adjusted] = [0, 0];
  for (let path = 0; path < paths; path++) {
    const coin = random(11, path);
    let [x, before] = [0, 0];
    for (let look = 0; look < TIMES.length; look++) {
      const t = TIMES[look]!;
      x +=
        (drop / SE) * (t - before) + Math.sqrt(t - before) * normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, coin())));
      before = t;
      const z = x / Math.sqrt(t);
      if (z < BOUNDS[look]!.block && z > BOUNDS[look]!.pass && t < 1) continue;
      plain += (100 * SE * x) / t / paths;
      adjusted += (100 * SE * adjustedDrift({ times: TIMES, bounds: BOUNDS, look, z })) / paths;
      break;
    }
  }
  return { plain, adjusted };
}

test.each([
  [0, 0.6],
  [0.05, 0.4],
  [0.1, 0.7],
])(
  'the size of a change measured by a rule that stops early is right on average at a true drop of %f, where the plain mean is off',
  (drop, off) => {
    const { plain, adjusted } = means(drop, 1_500);
    // Monte-Carlo error: 0.06 points.
    expect(Math.abs(plain - 100 * drop)).toBeGreaterThan(off);
    expect(Math.abs(adjusted - 100 * drop)).toBeLessThan(0.32);
  },
);
