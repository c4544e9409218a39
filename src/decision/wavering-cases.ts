/**
 * Which cases are asked again: those whose stored answers differ from each other, since the others would repeat
 * themselves.
 */
import type { Member } from './member.ts';

/** Stored samples per case that the choice needs: with fewer it misses too many cases that waver. */
export const FEWEST_STORED = 10;

/** Cases that are repeated, and how much their repeats leave of the variance of one sample a case. */
export interface Wavering {
  readonly ids: ReadonlySet<string>;
  /** Samples that a look adds for each of them: first fewer, then more. */
  readonly added: readonly [number, number];
  /** V(r) / V(0) for each of the two. */
  readonly left: readonly [number, number];
}

/**
 * Never chosen by today's answers: a choice based on what is compared would bias it. Null when too little is stored,
 * when all answers agree, or when so many waver that asking all of them again is as informative.
 */
export function waveringCases({ units, repeats, stored }: Member): Wavering | null {
  const asked = units.filter(({ equal }) => !equal);
  if (stored === undefined || repeats < 2 || asked.length === 0) return null;
  const known = asked.filter(({ id }) => (stored.get(id)?.length ?? 0) >= FEWEST_STORED).length;
  if (2 * known < asked.length) return null;
  const ids = new Set<string>();
  let [whole, wavering] = [0, 0];
  for (const { id } of asked) {
    const scores = stored.get(id) ?? [];
    const variance = varianceOf(scores);
    whole += variance;
    if (!wavers(scores)) continue;
    ids.add(id);
    wavering += variance;
  }
  const most = Math.floor(((repeats - 1) * asked.length) / Math.max(1, ids.size));
  if (ids.size === 0 || most < repeats) return null;
  const [few, many] = repeats >= 5 ? [3, 8] : [2, 4];
  const added = [Math.min(few, most), Math.min(many, most)] as const;
  const left = (r: number): number => (whole - wavering + wavering / (1 + r)) / whole;
  return { ids, added, left: [left(added[0]), left(added[1])] };
}

/** A case without a stored sample may waver. */
function wavers(scores: readonly number[]): boolean {
  return scores.length === 0 || scores.some((score) => score !== scores[0]);
}

/** Of one sample. Pass rates are shrunk, so that no case counts as certain. */
function varianceOf(scores: readonly number[]): number {
  const n = scores.length;
  const sum = scores.reduce((all, score) => all + score, 0);
  if (scores.every((score) => score === 0 || score === 1)) {
    const share = (sum + 0.15) / (n + 0.3);
    return share * (1 - share);
  }
  return scores.reduce((all, score) => all + (score - sum / n) ** 2, 0) / (n - 1);
}
