/** Nasty suites: clusters of unequal size, floors, lost answers, claims of better, a provider that improved, early sizes. */
import { estimateOf } from '../../src/decision/early-stop.ts';
import type { Member, Unit } from '../../src/decision/member.ts';
import { resultOf } from '../../src/decision/member-result.ts';
import { floorState } from '../../src/decision/template-result.ts';
import type { LabelRow } from '../../src/stats/agreement.ts';
import { correctedDifference } from '../../src/stats/judge-errors.ts';
import { normalQuantile } from '../../src/stats/normal.ts';
import type { PairSamples, Sample } from '../../src/stats/tally.ts';
import { decided, membersOf, SETTINGS, STORED, unitsOf } from './gate-runs.ts';
import { coins, HARD_WAVERING_EASY, hardWaveringOrEasy } from './kinds.ts';
import { type Random, random } from './random.ts';
import { meanOf, type Scenario, shareOf } from './scenario.ts';

const SIZES: Readonly<Record<string, readonly number[]>> = {
  'one cluster of 40 % and 30 others': [200, ...Array.from({ length: 30 }, () => 10)],
  'one cluster of 40 % and single cases': [200, ...Array.from({ length: 300 }, () => 1)],
  '40 clusters, sizes by Zipf': Array.from({ length: 40 }, (_, i) => Math.max(1, Math.round(120 / (i + 1)))),
};
/** What the answers of a cluster share on an arm, in the unit of an answer's own noise; nothing changes on average. */
interface Shared {
  /** Mean ease of a case. */
  readonly ease: number;
  readonly draw: (coin: Random) => readonly [base: number, head: number];
}

const normal = (coin: Random): number => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, coin())));
const moving: Shared = { ease: 1.3, draw: (coin) => [0.75 * normal(coin), 0.75 * normal(coin)] };
/** Half of the clusters get much better and half much worse: a few large ones then decide by two coins. */
const swinging: Shared = { ease: 0, draw: (coin) => [0, coin() < 0.5 ? 1.8 : -1.8] };

function unequal(name: string, sizes: readonly number[], shared: Shared = moving): Scenario {
  const isPromised = shared === moving;
  const cases = sizes.reduce((sum, size) => sum + size, 0);
  return {
    name: `clusters: ${name}`,
    runs: 2_500,
    cost: 2 * cases,
    figures(runs, seed) {
      const alone = unitsOf(cases);
      const of = sizes.flatMap((size, c) => Array.from({ length: size }, () => c));
      const grouped = alone.map((unit, i): Unit => ({ ...unit, cluster: String(of[i]) }));
      const hits = { known: 0, ignored: 0, covered: 0 };
      for (let run = 0; run < runs; run++) {
        const coin = random(seed, run);
        const own = sizes.map(() => shared.draw(coin));
        const rows = alone.map((_, i): PairSamples => {
          const ease = shared.ease + 1.2 * normal(coin);
          const [base, head] = own[of[i]!]!;
          const answer = (effect: number): number => (ease + effect + normal(coin) > 0 ? 1 : 0);
          return { base: [answer(base)], head: [answer(head)], baseFresh: true };
        });
        for (const [kind, units] of [
          ['known', grouped],
          ['ignored', alone],
        ] as const) {
          const family = decided(membersOf(units, 1, 1), { ...SETTINGS, fixed: true }, (_key, id) => rows[Number(id)]!);
          const { verdict, interval } = resultOf(family, '0');
          if (verdict === 'regressed') hits[kind] += 1;
          if (kind === 'known' && interval![0] <= 0 && interval![1] >= 0) hits.covered += 1;
        }
      }
      return {
        found: [
          shareOf(`${name}: false red`, hits.known, runs, isPromised ? { most: 0.065 } : {}),
          shareOf(`${name}: the 95 % interval holds the truth`, hits.covered, runs, isPromised ? { least: 0.91 } : {}),
          shareOf(`${name}: false red with the clusters ignored`, hits.ignored, runs),
        ],
      };
    },
  };
}

/** One look at recorded answers, a floor a little above the level, and by whatever rule it is blocked. */
function floors(cases: number, floor: number, drop: number): Scenario {
  const where = `floor of ${floor}, ${cases} cases, main at ${Math.round(100 * HARD_WAVERING_EASY)}`;
  return {
    name: `floor ${cases} ${floor} ${drop}`,
    runs: 6_000,
    cost: cases,
    figures(runs, seed) {
      let blocked = 0;
      for (let run = 0; run < runs; run++) {
        const coin = random(seed, run);
        const rows = Array.from({ length: cases }, (): PairSamples => {
          const chance = hardWaveringOrEasy(coin);
          const broken = coin() < drop / HARD_WAVERING_EASY;
          return { base: coins(coin, 1, chance), head: coins(coin, 1, broken ? 0 : chance), baseFresh: true };
        });
        const member: Member = { ...membersOf(unitsOf(cases), 1, 1)[0]!, once: true, floor: floor / 100 };
        const result = resultOf(
          decided([member], SETTINGS, (_key, id) => rows[Number(id)]!),
          '0',
        );
        const { head, level, p } = result;
        const isBroken =
          head !== null && level !== null && floorState(floor, { head, level, fell: p! <= 0.025 })?.state === 'broken';
        if (result.verdict === 'regressed' || isBroken) blocked += 1;
      }
      return {
        found: [
          drop === 0
            ? shareOf(`${where}, unchanged: blocked by anything`, blocked, runs, { most: 0.05 })
            : shareOf(`${where}, a fall of ${100 * drop}: blocked`, blocked, runs, { least: 0.8 }),
        ],
      };
    },
  };
}

/** Head's bad answers are lost, or a few of any kind, while main loses none. */
function lost(cases: number, repeats: number, rate: { readonly bad: number; readonly any: number }): Scenario {
  const isHiding = rate.bad > 0;
  return {
    name: `lost ${cases} ${repeats} ${isHiding}`,
    runs: cases > 500 ? 2_000 : 3_000,
    cost: cases * repeats * 2,
    figures(runs, seed) {
      let passed = 0;
      for (let run = 0; run < runs; run++) {
        const coin = random(seed, run);
        const rows = Array.from({ length: cases }, (): PairSamples => {
          const chance = hardWaveringOrEasy(coin);
          const now = isHiding && coin() < 0.05 / HARD_WAVERING_EASY ? 0 : chance;
          const head = coins(coin, repeats, now).map((score): Sample => {
            const isGone = coin() < (score === 0 ? Math.max(rate.bad, rate.any) : rate.any);
            return isGone ? null : score;
          });
          return { base: coins(coin, repeats, chance), head, baseFresh: true };
        });
        const family = decided(membersOf(unitsOf(cases), repeats, 1), SETTINGS, (_key, id) => rows[Number(id)]!);
        if (resultOf(family, '0').verdict === 'pass') passed += 1;
      }
      const where = `${cases} cases, K ${repeats}`;
      return {
        found: [
          isHiding
            ? shareOf(
                `true drop of 5, ${where}: green when head loses ${100 * rate.bad} % of its bad answers`,
                passed,
                runs,
                {
                  most: 0.05,
                },
              )
            : shareOf(
                `unchanged, ${where}: green when head alone loses ${100 * rate.any} % of its answers`,
                passed,
                runs,
                {
                  least: 0.75,
                },
              ),
        ],
      };
    },
  };
}

/** Samples of many templates against four stored ones of main. */
function drawTemplate(cases: number, coin: Random, gain: number): (id: string, fresh: boolean) => PairSamples {
  const rows = Array.from({ length: cases }, () => {
    const chance = hardWaveringOrEasy(coin);
    const now = coin() < gain / (1 - HARD_WAVERING_EASY) ? 1 : chance;
    return { stored: coins(coin, STORED, chance), base: coins(coin, 3, chance), head: coins(coin, 3, now) };
  });
  return (id, fresh) => {
    const { stored, base, head } = rows[Number(id)]!;
    return { base: fresh ? base : stored, head, baseFresh: fresh };
  };
}

function better(templates: number): Scenario {
  return {
    name: `better ${templates}`,
    runs: templates > 10 ? 300 : 600,
    cost: templates * 300 * 3,
    figures(runs, seed) {
      const claims = { unchanged: 0, gained: 0 };
      for (let run = 0; run < runs; run++) {
        for (const [kind, gain] of [
          ['unchanged', 0],
          ['gained', 0.12],
        ] as const) {
          const own = Array.from({ length: templates }, (_, t) =>
            drawTemplate(300, random(seed, run, t, gain), t === 0 ? gain : 0),
          );
          const family = decided(membersOf(unitsOf(300), 3, templates), SETTINGS, (key, id, fresh) =>
            own[Number(key)]!(id, fresh),
          );
          if (family.members.some(({ member }) => resultOf(family, member.key).better)) claims[kind] += 1;
        }
      }
      const where = `300 cases, K 3, ${templates} templates`;
      return {
        found: [
          shareOf(`unchanged, ${where}: "better" is claimed`, claims.unchanged, runs, { most: 0.05 }),
          shareOf(`12 points better at one, ${where}: "better" is claimed`, claims.gained, runs, { least: 0.6 }),
        ],
      };
    },
  };
}

/** Provider or judge became better since main's answers were stored: that much of a loss is hidden. */
function moved(cases: number, by: number): Scenario {
  return {
    name: `moved ${cases} ${by}`,
    runs: cases > 500 ? 800 : 2_000,
    cost: cases,
    figures(runs, seed) {
      let passed = 0;
      for (let run = 0; run < runs; run++) {
        const coin = random(seed, run);
        const rows = Array.from({ length: cases }, () => {
          const chance = hardWaveringOrEasy(coin);
          const today = coin() < by / (1 - HARD_WAVERING_EASY) ? 1 : chance;
          const now = coin() < 0.05 / (HARD_WAVERING_EASY + by) ? 0 : today;
          return { stored: coins(coin, STORED, chance), base: coins(coin, 1, today), head: coins(coin, 1, now) };
        });
        const family = decided(membersOf(unitsOf(cases), 1, 1), SETTINGS, (_key, id, fresh) => {
          const { stored, base, head } = rows[Number(id)]!;
          return { base: fresh ? base : stored, head, baseFresh: fresh };
        });
        if (resultOf(family, '0').verdict === 'pass') passed += 1;
      }
      const what = `true drop of 5, ${cases} cases, K 1, stored baseline`;
      return {
        found: [
          by === 0
            ? shareOf(`${what}: green`, passed, runs, { most: 0.05 })
            : shareOf(`${what}, the provider ${100 * by} points better since: green`, passed, runs),
        ],
      };
    },
  };
}

/** The size that is told, of all runs: the plain mean beside the one with early stopping taken off. */
function sizes(drop: number): Scenario {
  return {
    name: `size ${drop}`,
    runs: 2_000,
    cost: 900,
    figures(runs, seed) {
      const plain: number[] = [];
      const adjusted: number[] = [];
      for (let run = 0; run < runs; run++) {
        const coin = random(seed, run);
        const rows = Array.from({ length: 300 }, (): PairSamples => {
          const chance = hardWaveringOrEasy(coin);
          const now = coin() < drop / HARD_WAVERING_EASY ? 0 : chance;
          return { base: coins(coin, 1, chance), head: coins(coin, 1, now), baseFresh: true };
        });
        const family = decided(membersOf(unitsOf(300), 1, 1), SETTINGS, (_key, id) => rows[Number(id)]!);
        plain.push(resultOf(family, '0').delta!);
        adjusted.push(estimateOf(family, '0')!);
      }
      const what = `300 cases, K 1, true change ${-100 * drop}`;
      return {
        found: [
          meanOf(`${what}: mean change as measured`, plain),
          meanOf(`${what}: mean with what stopping early adds taken off`, adjusted, { to: -100 * drop, by: 0.3 }),
        ],
      };
    },
  };
}

/** Main is judged rightly 95 and 85 times in 100, head 85 and 85: people see no change, the judge sees one. */
const JUDGED: Scenario = {
  name: 'judge errs by arm',
  runs: 3_000,
  cost: 700,
  figures(runs, seed) {
    let [reds, covered, corrected] = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const coin = random(seed, run);
      const judge = (truth: number, tpr: number): number => (coin() < (truth === 1 ? tpr : 0.15) ? 1 : 0);
      const rows = Array.from({ length: 300 }, () => {
        const chance = hardWaveringOrEasy(coin);
        return { base: judge(coin() < chance ? 1 : 0, 0.95), head: judge(coin() < chance ? 1 : 0, 0.85) };
      });
      const labels = (tpr: number): LabelRow[] =>
        Array.from({ length: 120 }, (_, i) => {
          const human = i % 2;
          return { case: String(i), human, judge: judge(human, tpr) };
        });
      const family = decided(membersOf(unitsOf(300), 1, 1), { ...SETTINGS, fixed: true }, (_key, id) => {
        const { base, head } = rows[Number(id)]!;
        return { base: [base], head: [head], baseFresh: true };
      });
      if (resultOf(family, '0').verdict === 'regressed') reds += 1;
      const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
      const [base, head] = [sum((row) => row.base), sum((row) => row.head)];
      const found = correctedDifference({
        base: { rate: base / 300, squares: base, labels: labels(0.95) },
        head: { rate: head / 300, squares: head, labels: labels(0.85) },
        n: 300,
        squares: sum((row) => (row.head - row.base) ** 2),
        repeats: 1,
        design: 1,
      });
      if (found.kind !== 'corrected') continue;
      corrected += 1;
      const [low, high] = found.figure.interval;
      if (low <= 0 && high >= 0) covered += 1;
    }
    return {
      found: [
        shareOf(
          'a judge that fails 10 points more of the good answers of head: red though people see no change',
          reds,
          runs,
        ),
        shareOf('the same, 120 labels a side: the corrected 95 % interval holds the truth', covered, corrected, {
          least: 0.94,
        }),
      ],
    };
  },
};

export const GUARDS: readonly Scenario[] = [
  ...Object.entries(SIZES).map(([name, own]) => unequal(name, own)),
  unequal('40 clusters, sizes by Zipf, each much better or much worse', SIZES['40 clusters, sizes by Zipf']!, swinging),
  floors(300, 85, 0),
  floors(100, 86, 0),
  floors(300, 82, 0.08),
  lost(1_000, 3, { bad: 0.2, any: 0 }),
  lost(300, 3, { bad: 0.2, any: 0 }),
  lost(1_000, 1, { bad: 0, any: 0.02 }),
  better(7),
  better(15),
  moved(300, 0),
  moved(300, 0.03),
  moved(1_000, 0.03),
  sizes(0),
  sizes(0.05),
  sizes(0.1),
  JUDGED,
];
