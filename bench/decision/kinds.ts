/** Where simulated scores come from: recorded judge scores drawn again, and synthetic ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { normalQuantile } from '../../src/stats/normal.ts';
import type { Random } from './random.ts';

/** Scores of one case: `cached` are the base samples of an earlier day. */
export interface Drawn {
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly cached: readonly number[];
}

export interface Kind {
  readonly name: string;
  readonly what: string;
  readonly recorded: boolean;
  readonly draw: (random: Random, wanted: Wanted) => Drawn;
}

export interface Wanted {
  /** Samples of head, and of main today. */
  readonly samples: number;
  /** Samples of main of an earlier day. */
  readonly stored: number;
  /** How much worse head is on average over cases, 0..1. */
  readonly drop: number;
  /** How much worse today's model is than that of the stored answers, on both arms. */
  readonly drift: number;
}

/** Chance to pass, case by case, of a good and of a much worse model. */
interface Pool {
  readonly good: readonly number[];
  readonly bad: readonly number[];
}

export function coins(random: Random, count: number, chance: number): readonly number[] {
  return Array.from({ length: count }, () => (random() < chance ? 1 : 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A case is drawn with replacement; every sample is a coin. A drop hands some cases of head to the bad model. */
function pooled(name: string, what: string, recorded: boolean, pool: Pool): Kind {
  const level = mean(pool.good);
  const gap = level - mean(pool.bad);
  return {
    name,
    what,
    recorded,
    draw(random, { samples, stored, drop, drift }) {
      const index = Math.floor(random() * pool.good.length);
      const today = 1 - drift / level;
      const good = pool.good[index]!;
      const head = random() < drop / gap ? pool.bad[index]! : good;
      return {
        base: coins(random, samples, good * today),
        head: coins(random, samples, head * today),
        cached: coins(random, stored, good),
      };
    },
  };
}

/** Every sample of every case the same coin: no suite of this level can be noisier. */
function coin(name: string, chance: number): Kind {
  return {
    name,
    what: `every sample a coin that passes with ${chance}: the noisiest a suite of this level can be`,
    recorded: false,
    draw: (random, { samples, stored, drop, drift }) => ({
      base: coins(random, samples, chance - drift),
      head: coins(random, samples, chance - drop - drift),
      cached: coins(random, stored, chance),
    }),
  };
}

/** Cases of unequal difficulty around 80 %: the second largest of nine uniforms, which is Beta(8, 2). */
function uneven(name: string): Kind {
  return {
    name,
    what: 'cases of unequal difficulty around 80 % (Beta 8, 2), every sample a coin',
    recorded: false,
    draw(random, { samples, stored, drop, drift }) {
      let first = 0;
      let second = 0;
      for (let i = 0; i < 9; i++) {
        const value = random();
        if (value > first) {
          second = first;
          first = value;
        } else if (value > second) second = value;
      }
      const today = second * (1 - drift / 0.8);
      return {
        base: coins(random, samples, today),
        head: coins(random, samples, today * (1 - drop / 0.8)),
        cached: coins(random, stored, second),
      };
    },
  };
}

/** Share that passes of what `hardWaveringOrEasy` draws. */
export const HARD_WAVERING_EASY = 0.105 * 0.02 + 0.13 * 0.5 + 0.765 * 0.99;

/** Chance to pass of one case: most come out the same every time, 1 in 10 differs from run to run. */
export function hardWaveringOrEasy(random: Random): number {
  const place = random();
  return place < 0.105 ? 0.02 : place < 0.235 ? 0.5 : 0.99;
}

/** A drop breaks some cases of head for good. */
function waveringSome(name: string): Kind {
  return {
    name,
    what: 'hard, wavering and easy cases, level 83 %; 1 in 10 comes out differently from run to run',
    recorded: false,
    draw(random, { samples, stored, drop, drift }) {
      const chance = hardWaveringOrEasy(random);
      const today = chance * (1 - drift / HARD_WAVERING_EASY);
      const broken = random() < drop / HARD_WAVERING_EASY;
      return {
        base: coins(random, samples, today),
        head: coins(random, samples, broken ? 0 : today),
        cached: coins(random, stored, chance),
      };
    },
  };
}

function judgeLike(): Kind {
  const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
  const steps = Array.from({ length: 2000 }, (_, i) => normalQuantile((i + 0.5) / 2000));
  return pooled('judge-like', 'synthetic chances to pass, most near 0 or 1, level 70 %', false, {
    good: steps.map((z) => logistic(2.2 + 4 * z)),
    bad: steps.map((z) => logistic(-1.8 + 4 * z)),
  });
}

const JUDGE = 'weighted_alpaca_eval_gpt4_turbo';

/** Win probabilities by case, of the models that a recorded judge scored on the same cases; best first. */
function recordedModels(folder: string): readonly (readonly number[])[] {
  const directory = `${folder}/judge/${JUDGE}`;
  const models = readdirSync(directory)
    .filter((file) => !file.startsWith('gpt4_1106_preview'))
    .sort()
    .map((file) => {
      const scores = new Map<string, number>();
      for (const line of readFileSync(`${directory}/${file}`, 'utf8').split('\n')) {
        if (line === '') continue;
        const { id, preference } = JSON.parse(line) as { id: string; preference: number | null };
        if (preference !== null) scores.set(id, (preference === 0 ? 1.5 : preference) - 1);
      }
      return scores;
    });
  const shared = [...models[0]!.keys()].filter((id) => models.every((scores) => scores.has(id)));
  return models.map((scores) => shared.map((id) => scores.get(id)!)).sort((a, b) => mean(b) - mean(a));
}

/** Graded recorded scores of two near models, swapped at random: no change on average, the real spread between runs. */
function recordedGraded(models: readonly (readonly number[])[]): Kind {
  const [first, second] = [models[0]!, models[1]!];
  const worst = models.at(-1)!;
  const gap = (mean(first) + mean(second)) / 2 - mean(worst);
  return {
    name: 'recorded graded',
    what: 'recorded graded judge scores of two near models, swapped at random; one sample a case',
    recorded: true,
    draw(random, { drop }) {
      const index = Math.floor(random() * first.length);
      const swapped = random() < 0.5;
      const base = (swapped ? second : first)[index]!;
      const head = random() < drop / gap ? worst[index]! : (swapped ? first : second)[index]!;
      return { base: [base], head: [head], cached: [base] };
    },
  };
}

/**
 * Kinds by name. The recorded judge scores are licensed for test use only and do not come with the project: without
 * them the two recorded kinds are absent, and the judge-like one stands in.
 */
export function kinds(folder: string): ReadonlyMap<string, Kind> {
  const list = [
    uneven('binary 80 %'),
    coin('coin 80 %', 0.8),
    coin('coin 95 %', 0.95),
    judgeLike(),
    waveringSome('1 in 10 wavers'),
  ];
  if (existsSync(`${folder}/judge/${JUDGE}`)) {
    const models = recordedModels(folder);
    const pool = { good: models[0]!, bad: models.at(-1)! };
    list.push(
      pooled('recorded judge', 'win probabilities of a recorded GPT-4 judge, drawn again as verdicts', true, pool),
    );
    list.push(recordedGraded(models));
  }
  return new Map(list.map((kind) => [kind.name, kind]));
}
