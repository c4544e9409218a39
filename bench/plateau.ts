/**
 * How often the plateau rule is wrong, by the product's own code: teams with a true lift an attempt, attempts that share
 * the noisy cases and the stored baseline. `npm run bench:plateau [RUNS]`; per cent of teams by then.
 */
import { pairedLift } from '../src/escalation/paired-lift.ts';
import { qualityStep } from '../src/escalation/plateau.ts';

const RUNS = Number(process.argv[2] ?? 2_000);
const POLICY = { patience: 2, minDelta: 1, moveOnBelow: 3 };
const HELD_OUT = 0.3;
const ATTEMPTS = 5;
const BASE_RATE = 0.7;

let state = 20_261_130;
function draw(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

type Entry = Parameters<typeof qualityStep>[1][number];

/** `discordance`: share of the cases that an attempt without any lift answers otherwise than before. */
function team(cases: number, discordance: number, lift: number): readonly string[] {
  const ids = Array.from({ length: cases }, (_, at) => `c-${at}`);
  const slices = new Map(ids.map((id, at) => [id, at < HELD_OUT * cases ? ('holdout' as const) : ('search' as const)]));
  // Noisy cases are drawn anew on both sides; of the steady ones a lift turns wrong ones right.
  const noisy = new Set(ids.filter(() => draw() < 2 * discordance));
  const before = new Map(ids.map((id) => [id, draw() < (noisy.has(id) ? 0.5 : BASE_RATE) ? 1 : 0]));
  const gain = lift / 100 / ((1 - 2 * discordance) * (1 - BASE_RATE));
  const entries: Entry[] = [];
  const states: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const after = new Map(
      ids.map((id) => {
        const was = before.get(id)!;
        if (noisy.has(id)) return [id, draw() < 0.5 ? 1 : 0];
        return [id, was === 0 && draw() < gain ? 1 : was];
      }),
    );
    const of = (slice: 'search' | 'holdout') =>
      pairedLift(
        ids.filter((id) => slices.get(id) === slice).map((id) => ({ lift: after.get(id)! - before.get(id)! })),
      );
    const mean = (scores: ReadonlyMap<string, number>): number =>
      (100 * [...scores.values()].reduce((sum, score) => sum + score, 0)) / cases;
    entries.push({
      attempt: {
        lever: 'prompt-optimize',
        commit: String(attempt),
        date: `2026-01-0${attempt + 1}`,
        suite: 'sha256:0',
        templates: {},
        goal: 'G',
        before: mean(before),
        after: mean(after),
        lift: of('search'),
        holdout: of('holdout'),
        scores: Object.fromEntries(after),
        baseScores: Object.fromEntries(before),
        record: `sha256:${attempt}`,
      },
      source: {},
      line: attempt + 1,
    });
    states.push(qualityStep('prompt-optimize', entries, POLICY, slices).state);
  }
  return states;
}

const LIFTS = [0, 1, 2, 3, 5];
console.log('cases, discordance | lift | plateaued after 2 / 3 / 5 | either after 3 / 5 | lifting after 1 / 3 / 5');
for (const [cases, discordance] of [
  [100, 0.1],
  [200, 0.1],
  [300, 0.04],
  [300, 0.1],
  [300, 0.2],
  [600, 0.1],
] as const)
  for (const lift of LIFTS) {
    const all = Array.from({ length: RUNS }, () => team(cases, discordance, lift));
    const by = (attempt: number, wanted: readonly string[]): number =>
      Math.round(
        (100 * all.filter((states) => states.slice(0, attempt).some((one) => wanted.includes(one))).length) / RUNS,
      );
    const row = [
      [2, 3, 5].map((at) => by(at, ['plateaued'])).join(' / '),
      [3, 5].map((at) => by(at, ['plateaued', 'move-on'])).join(' / '),
      [1, 3, 5].map((at) => by(at, ['lifting'])).join(' / '),
    ];
    console.log(`${cases}, ${100 * discordance} % | ${lift} | ${row.join(' | ')}`);
  }
