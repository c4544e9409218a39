/** A change's whole life: pushes that mend what was listed, pushes that mend nothing, three judgements, and main's creep. */
import { CREEP_LIMIT, creepOf, WINDOW } from '../../src/decision/creep.ts';
import { type Member, orderUnits } from '../../src/decision/member.ts';
import { type MemberResult, resultOf } from '../../src/decision/member-result.ts';
import { decided, membersOf, SETTINGS, STORED, unitsOf } from './gate-runs.ts';
import { coins, HARD_WAVERING_EASY, hardWaveringOrEasy } from './kinds.ts';
import { type Random, random } from './random.ts';
import { type Scenario, shareOf } from './scenario.ts';

/** Main's cases and what is stored of them; fresh answers of a pull request are drawn once. */
class Main {
  readonly chances: readonly number[];
  readonly stored: readonly (readonly number[])[];
  readonly fresh: readonly number[];

  constructor(cases: number, coin: Random) {
    this.chances = Array.from({ length: cases }, () => hardWaveringOrEasy(coin));
    this.stored = this.chances.map((chance) => coins(coin, STORED, chance));
    this.fresh = this.chances.map((chance) => (coin() < chance ? 1 : 0));
  }
}

interface Push {
  /** Cases that this content breaks for good. */
  readonly broken: ReadonlySet<number>;
  readonly afterRed: boolean;
  readonly order: string;
  readonly coin: Random;
}

/** One push on one sample a case, main's stored answers first, as the gate does it. */
function pushed(
  main: Main,
  { broken, afterRed, order, coin }: Push,
): { result: MemberResult; failing: readonly number[] } {
  const head = main.chances.map((chance, i) => (broken.has(i) || coin() >= chance ? 0 : 1));
  const units = orderUnits(unitsOf(main.chances.length), order);
  const member: Member = { ...membersOf(units, 1, 1)[0]!, wholeBeforePass: afterRed };
  const family = decided([member], SETTINGS, (_key, id, fresh) => {
    const i = Number(id);
    return { base: fresh ? [main.fresh[i]!] : main.stored[i]!, head: [head[i]!], baseFresh: fresh };
  });
  const result = resultOf(family, '0');
  return { result, failing: result.asked.ids.map(Number).filter((i) => head[i] === 0) };
}

function breaking(drop: number, cases: number, coin: Random): Set<number> {
  const rate = drop / HARD_WAVERING_EASY;
  return new Set(Array.from({ length: cases }, (_, i) => i).filter(() => coin() < rate));
}

function lostBy(main: Main, broken: ReadonlySet<number>): number {
  return main.chances.reduce((sum, chance, i) => sum + (broken.has(i) ? chance : 0), 0) / main.chances.length;
}

/** At most five pushes, each mending exactly the failing cases that were listed. */
function mended(cases: number, least: number): Scenario {
  return {
    name: `mending ${cases}`,
    runs: cases > 500 ? 600 : 1_500,
    cost: 4 * cases,
    figures(runs, seed) {
      let [reds, half, honest] = [0, 0, 0];
      for (let run = 0; run < runs; run++) {
        const coin = random(seed, run);
        const main = new Main(cases, coin);
        const broken = breaking(0.1, cases, coin);
        const first = pushed(main, { broken, afterRed: false, order: `${run}\u00000`, coin });
        if (first.result.verdict !== 'regressed') continue;
        reds += 1;
        const all = pushed(main, { broken: new Set(), afterRed: true, order: `${run}\u0000all`, coin });
        if (all.result.verdict === 'pass') honest += 1;
        let { failing } = first;
        for (let push = 1; push < 5; push++) {
          for (const i of failing) broken.delete(i);
          const next = pushed(main, { broken, afterRed: true, order: `${run}\u0000${push}`, coin });
          if (next.result.verdict === 'pass') {
            if (lostBy(main, broken) >= least) half += 1;
            break;
          }
          ({ failing } = next);
        }
      }
      const where = `drop of 10, ${cases} cases, K 1`;
      return {
        found: [
          shareOf(
            `${where}: only the listed cases fixed, green with ${100 * least} points or more still lost`,
            half,
            reds,
            {
              most: 0.05,
            },
          ),
          shareOf(`${where}: everything fixed, green at once`, honest, reds, cases > 500 ? { least: 0.9 } : {}),
        ],
      };
    },
  };
}

/** Ten pushes that send something else each time and mend nothing. */
function meaningless(cases: number): Scenario {
  return {
    name: `ten pushes ${cases}`,
    runs: cases > 500 ? 500 : 1_500,
    cost: 7 * cases,
    figures(runs, seed) {
      let [green, second, reds] = [0, 0, 0];
      for (let run = 0; run < runs; run++) {
        const coin = random(seed, run);
        const main = new Main(cases, coin);
        const broken = breaking(0.05, cases, coin);
        let [afterRed, isGreen] = [false, false];
        for (let push = 0; push < 10 && !isGreen; push++) {
          const { verdict } = pushed(main, { broken, afterRed, order: `${run}\0${push}`, coin }).result;
          isGreen = verdict === 'pass';
          if (push === 1 && afterRed) {
            reds += 1;
            if (isGreen) second += 1;
          }
          afterRed ||= verdict === 'regressed';
        }
        if (isGreen) green += 1;
      }
      const where = `true drop of 5, ${cases} cases, K 1`;
      return {
        found: [
          shareOf(`${where}: a red is green after one meaningless edit`, second, reds, { most: 0.1 }),
          shareOf(`${where}: some of ten meaningless pushes is green`, green, runs),
        ],
      };
    },
  };
}

/** Pull request, queue and push: head's answers and main's stored ones are shared, the order and fresh answers are not. */
const LIFE: Scenario = {
  name: 'three judgements',
  runs: 600,
  cost: 5 * 300 * 4,
  figures(runs, seed) {
    const templates = 5;
    let [any, once] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const coin = random(seed, run);
      const mains = Array.from({ length: templates }, () => new Main(300, coin));
      const heads = mains.map(({ chances }) => chances.map((chance) => (coin() < chance ? 1 : 0)));
      const reds = [0, 1, 2].map((judgement) => {
        const fresh = mains.map(({ chances }) => chances.map((chance) => (coin() < chance ? 1 : 0)));
        const units = orderUnits(unitsOf(300), `${run} ${judgement}`);
        const family = decided(membersOf(units, 1, templates), SETTINGS, (key, id, again) => {
          const [t, i] = [Number(key), Number(id)];
          return { base: again ? [fresh[t]![i]!] : mains[t]!.stored[i]!, head: [heads[t]![i]!], baseFresh: again };
        });
        return family.members.some(({ outcome }) => outcome?.verdict === 'regressed');
      });
      if (reds.some(Boolean)) any += 1;
      if (reds[0]) once += 1;
    }
    return {
      found: [
        shareOf('unchanged, 300 cases, K 1, 5 templates, stored baseline: red at the pull request', once, runs, {
          most: 0.05,
        }),
        shareOf('the same change at pull request, queue and push: red at least once', any, runs),
      ],
    };
  },
};

/** Pushes of one point each, and of none, against an anchor of ten samples a case. */
const CREEP: Scenario = {
  name: 'creep',
  runs: 600,
  cost: 300 * 40,
  figures(runs, seed) {
    let [told, early, alarms] = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const coin = random(seed, run);
      const chances = Array.from({ length: 300 }, () => hardWaveringOrEasy(coin));
      const scores = (own: readonly number[], samples: number): ReadonlyMap<string, readonly number[]> =>
        new Map(own.map((chance, i) => [String(i), coins(coin, samples, chance)]));
      const anchor = scores(chances, 10);
      const now = [...chances];
      for (let push = 1; push <= 8; push++) {
        for (let i = 0; i < now.length; i++) if (coin() < 0.01 / HARD_WAVERING_EASY) now[i] = 0;
        if (creepOf(anchor, scores(now, STORED))!.alarm) {
          told += 1;
          if (push <= 5) early += 1;
          break;
        }
      }
      const isFalse = Array.from({ length: WINDOW }, () => creepOf(anchor, scores(chances, STORED))!.z >= CREEP_LIMIT);
      if (isFalse.some(Boolean)) alarms += 1;
    }
    return {
      found: [
        shareOf('main loses 1 point a merge, 300 cases: told by merge 8', told, runs, { least: 0.9 }),
        shareOf('the same: told by merge 5', early, runs),
        shareOf('main holds its level: an alarm in 20 merges, before the anchor is asked again', alarms, runs, {
          most: 0.05,
        }),
      ],
    };
  },
};

export const PUSHES: readonly Scenario[] = [
  mended(1_000, 0.045),
  mended(300, 0.045),
  meaningless(1_000),
  meaningless(300),
  LIFE,
  CREEP,
];
