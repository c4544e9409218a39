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

describe('the search', () => {
  it('never takes more calls than it may', () => {
    for (const calls of [120, 300, 640, 1_500])
      for (const { world } of runs(5, { cases: 300, calls, rule: (number) => (number % 3 === 0 ? 0.1 : 0) }))
        expect(world.calls).toBeLessThanOrEqual(calls);
  });

  it('asks held-out cases of the prompt as it is and of one finalist, after the last proposal', () => {
    const [run] = runs(1, { cases: 400, calls: 2_200, rule: () => 0.1 });
    const { state, finalist } = run!.found;
    const heldout = state.setup.plan.heldout;
    for (const one of state.standings) {
      const asked = heldout.some(({ id }) =>
        [0, 1, 2].some(
          (sample) => state.answers.of({ candidate: one.id, case: id, draw: { kind: 'look', sample } }).length > 0,
        ),
      );
      expect(asked, one.id).toBe(one.id === 'c00' || one.id === finalist?.id);
      const raced = heldout.some(
        ({ id }) => state.answers.of({ candidate: one.id, case: id, draw: { kind: 'race', sample: 0 } }).length > 0,
      );
      expect(raced, one.id).toBe(false);
    }
  });

  it('drops a candidate that loses a critical case three times, whatever it gains elsewhere', () => {
    const [run] = runs(1, { cases: 300, calls: 1_500, rule: () => 0.15, losesCritical: true });
    const { state, finalist } = run!.found;
    expect(finalist).toBeNull();
    const dropped = state.standings.filter(({ why }) => why?.includes('critical case'));
    expect(dropped.length).toBeGreaterThan(3);
    for (const { why } of dropped) expect(why).toMatch(/^fails the critical case case-0-\d*0 3 times$/);
  });

  it.each([
    ['drops a candidate that is shown to break the ceiling on cost', 1.2, true],
    ['keeps one that stays below it', 2, false],
  ])('%s', (_, ceiling, isDropped) => {
    const cost = { of: (rules: number) => 0.001 * (1 + 0.5 * Math.min(1, rules)), ceiling };
    const [run] = runs(1, { cases: 300, calls: 1_500, rule: () => 0.12, cost });
    expect(run!.found.outcome === 'improved').toBe(!isDropped);
    const why = run!.found.state.standings.map((one) => one.why ?? '').filter((text) => text.includes('ceiling'));
    expect(why.length > 0).toBe(isDropped);
    if (isDropped) expect(why[0]).toBe('costs 1.50 times as much, over the ceiling of 1.2');
  });

  it('comes to the same end for the same answers', () => {
    const options = { salt: 3, cases: 300, calls: 1_500, rule: (number: number) => (number % 2 === 0 ? 0.08 : 0) };
    const shape = () => {
      const { outcome, finalist, looked, state } = new World(options).run('again');
      return JSON.stringify([
        outcome,
        finalist?.id,
        looked?.claim,
        state.standings.map((one) => [one.id, one.parent, one.state]),
      ]);
    };
    expect(shape()).toBe(shape());
  });
});
