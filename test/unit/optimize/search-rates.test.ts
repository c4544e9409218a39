/** How often a search claims, and how much, over many simulated worlds. */
import { describe, expect, it } from 'vitest';
import { World } from '../../../bench/optimize/world.ts';

/** Runs of one world each, all decided by the number of the run. */
function runs(count: number, options: Omit<ConstructorParameters<typeof World>[0], 'salt'>) {
  return Array.from({ length: count }, (_, salt) => {
    const world = new World({ ...options, salt });
    const found = world.run(`s${salt}`);
    const seed = world.candidate().text;
    const after = found.finalist?.candidate?.text ?? seed;
    return { world, found, truth: 100 * (world.level(after) - world.level(seed)) };
  });
}

describe('over many searches, the search', () => {
  it('claims at most one time in twenty where nothing that is proposed is better', () => {
    const all = runs(120, { cases: 150, calls: 640, rule: () => 0 });
    const claimed = all.filter(({ found }) => found.looked?.claim?.claimed === true).length;
    // 5 % and two standard errors of 120 runs.
    expect(claimed / all.length).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / 120));
  });

  it('claims nothing where everything that is proposed is worse', () => {
    const all = runs(40, { cases: 150, calls: 640, rule: () => -0.03 });
    expect(all.filter(({ found }) => found.looked?.claim?.claimed === true)).toEqual([]);
  });

  it('finds and claims a large lift, and its estimate is not generous', () => {
    const rule = (number: number): number => (number % 2 === 0 ? 0.12 : 0);
    const all = runs(20, { cases: 400, calls: 2_200, rule });
    const improved = all.filter(({ found }) => found.outcome === 'improved');
    expect(improved.length).toBeGreaterThanOrEqual(17);
    const said = improved.reduce((sum, { found }) => sum + found.looked!.claim!.points, 0) / improved.length;
    const truth = improved.reduce((sum, one) => sum + one.truth, 0) / improved.length;
    expect(Math.abs(said - truth)).toBeLessThan(2.5);
  });
});
