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
  /** One case whose head is worse by `drop` (0..1) on average over cases; `drift` moves today's model on both arms. */
  readonly draw: (random: Random, repeats: number, drop: number, drift: number) => Drawn;
}

/** Chance to pass, case by case, of a good and of a much worse model. */
interface Pool {
  readonly good: readonly number[];
  readonly bad: readonly number[];
}

function coins(random: Random, repeats: number, chance: number): readonly number[] {
  return Array.from({ length: repeats }, () => (random() < chance ? 1 : 0));
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
    draw(random, repeats, drop, drift) {
      const index = Math.floor(random() * pool.good.length);
      const today = 1 - drift / level;
      const good = pool.good[index]!;
      const head = random() < drop / gap ? pool.bad[index]! : good;
      return {
        base: coins(random, repeats, good * today),
        head: coins(random, repeats, head * today),
        cached: coins(random, repeats, good),
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
    draw: (random, repeats, drop, drift) => ({
      base: coins(random, repeats, chance - drift),
      head: coins(random, repeats, chance - drop - drift),
      cached: coins(random, repeats, chance),
    }),
  };
}

/** Cases of unequal difficulty around 80 %: the second largest of nine uniforms, which is Beta(8, 2). */
function uneven(name: string): Kind {
  return {
    name,
    what: 'cases of unequal difficulty around 80 % (Beta 8, 2), every sample a coin',
    recorded: false,
    draw(random, repeats, drop, drift) {
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
        base: coins(random, repeats, today),
        head: coins(random, repeats, today * (1 - drop / 0.8)),
        cached: coins(random, repeats, second),
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
    draw(random, _repeats, drop) {
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
  const list = [uneven('binary 80 %'), coin('coin 80 %', 0.8), coin('coin 95 %', 0.95), judgeLike()];
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
