/**
 * How often `optimize` claims wrongly and how much it finds, by the product's own search on simulated worlds, beside the
 * best of a validation slice and random search at the same budget: node bench/optimize.ts [--runs N] [--world NAME]
 */
import { parseArgs } from 'node:util';
import type { Candidate } from '../src/optimize/candidate.ts';
import { sliceOf } from '../src/optimize/slices.ts';
import { World, type WorldOptions } from './optimize/world.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '300' }, world: { type: 'string' } } });
const RUNS = Number(values.runs);

type Rule = WorldOptions['rule'];
const KINDS: Readonly<Record<string, Rule>> = {
  null: () => 0,
  harmful: () => -0.02,
  small: (_, draw) => (draw('good') < 0.35 ? 0.0175 : draw('bad') < 0.5 ? -0.03 * draw('size') : 0),
  large: (_, draw) => (draw('good') < 0.35 ? 0.04 : draw('bad') < 0.5 ? -0.03 * draw('size') : 0),
};
const CELLS = [
  { cases: 150, calls: 640 },
  { cases: 300, calls: 1500 },
  { cases: 400, calls: 2200 },
] as const;

interface Tally {
  wrong: number;
  claimed: number;
  delivered: number;
  looks: number;
  calls: number;
}

/** Each rewrite scored on the whole validation slice; the best replaces the prompt. `chained`: from the best so far. */
function bestOfValidation(world: World, calls: number, chained: boolean): { lift: number; replaced: boolean } {
  const validation = world.cases.filter((row) => sliceOf({ holdout: 40 }, row) !== 'heldout');
  const seed = world.candidate();
  const levelOf = (candidate: Candidate): number =>
    validation.reduce((sum, { id }) => sum + world.score(candidate, id, 'validation'), 0) / validation.length;
  let best = { candidate: seed, level: levelOf(seed) };
  const tries = Math.floor(calls / (validation.length + 1)) - 1;
  for (let index = 0; index < tries; index++) {
    const proposal = world.write(chained ? best.candidate.text : seed.text);
    const candidate = { ...seed, id: `v${index}`, text: proposal.text };
    const level = levelOf(candidate);
    if (level > best.level) best = { candidate, level };
  }
  return { lift: world.level(best.candidate.text) - world.level(seed.text), replaced: best.candidate !== seed };
}

function share(count: number, of: number): string {
  const p = count / of;
  return `${(100 * p).toFixed(1)} ± ${(100 * Math.sqrt(Math.max(p * (1 - p), 1 / of / 4) / of)).toFixed(1)}`;
}

console.log(
  `| world | cases / calls | wrong claims % | claimed % | points delivered | looks % | calls | best of validation: replaced wrongly %, points | random search |`,
);
console.log('|---|---|---|---|---|---|---|---|---|');
for (const [kind, rule] of Object.entries(KINDS)) {
  if (values.world !== undefined && values.world !== kind) continue;
  for (const { cases, calls } of CELLS) {
    const ours: Tally = { wrong: 0, claimed: 0, delivered: 0, looks: 0, calls: 0 };
    const rivals = [true, false].map(() => ({ wrong: 0, delivered: 0 }));
    for (let run = 0; run < RUNS; run++) {
      const world = new World({ salt: run, cases, calls, rule });
      const found = world.run(`bench ${run}`);
      const claimed = found.outcome === 'improved';
      const seed = world.candidate().text;
      const truth = found.finalist?.candidate ? world.level(found.finalist.candidate.text) - world.level(seed) : 0;
      if (found.looked !== null) ours.looks++;
      if (claimed) {
        ours.claimed++;
        ours.delivered += truth;
        if (truth <= 1e-9) ours.wrong++;
      }
      ours.calls += world.calls;
      for (const [index, chained] of [true, false].entries()) {
        const { lift, replaced } = bestOfValidation(world, calls, chained);
        rivals[index]!.delivered += lift;
        if (replaced && lift <= 1e-9) rivals[index]!.wrong++;
      }
    }
    const rival = rivals.map((one) => `${share(one.wrong, RUNS)}, ${((100 * one.delivered) / RUNS).toFixed(1)}`);
    console.log(
      `| ${kind} | ${cases} / ${calls} | ${share(ours.wrong, RUNS)} | ${share(ours.claimed, RUNS)} | ${((100 * ours.delivered) / RUNS).toFixed(1)} | ${share(ours.looks, RUNS)} | ${Math.round(ours.calls / RUNS)} | ${rival.join(' | ')} |`,
    );
  }
}
