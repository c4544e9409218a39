/**
 * Worked examples: the reflector invents inputs and writes answers, and never uses a suite case. Which of them go with
 * the prompt is decided by how the sets raced so far have done (a tree-structured Parzen estimator over subsets).
 */
import type { FewShot } from '../../inputs/prompt/few-shots.ts';
import { done } from '../../model-call/call.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { type Item, reflect } from '../brief.ts';
import type { Proposal } from '../candidate.ts';
import { parentOf, type SearchView, type Strategy, type Ticket } from '../strategy.ts';

/** Number of examples that one reply should contain. */
const INVENTED = 8;
/** Once this many are known, no more are invented. */
const ENOUGH = 16;
const SIZES = [0, 2, 4, 6, 8] as const;
/** Fewer raced sets than this reveal nothing. */
const FEWEST_RACED = 4;
/** Sets to sample; the most promising is proposed. */
const DRAWN = 24;

export const fewShots: Strategy = {
  name: 'few-shots',
  propose(view, ticket) {
    const { known } = view.demonstrations;
    if (known.length >= ENOUGH) return done(proposalOf(view, ticket, known, []));
    const task =
      'You see the prompt. Invent inputs of the kind it is for, none of them taken from anywhere, and write for each the answer that the prompt asks for, exactly in its form. Cover easy and hard kinds.';
    return follow(reflect(view, ticket, { task, form: 'demonstrations', count: INVENTED, pieces: [] }), (items) => {
      if (items === null) return done<readonly Proposal[] | null>(null);
      const invented = soundOf(items, view);
      return done(proposalOf(view, ticket, [...known, ...invented], invented));
    });
  },
};

/** Usable examples, without duplicates. */
function soundOf(items: readonly Item[], { demonstrations }: SearchView): readonly FewShot[] {
  const seen = new Set(demonstrations.known.map(keyOf));
  return items.flatMap((item): readonly FewShot[] => {
    const shot = { input: (item['input'] ?? '').trim(), output: (item['output'] ?? '').trim() };
    const isNew = shot.input !== '' && shot.output !== '' && !seen.has(keyOf(shot));
    if (!isNew || demonstrations.fault(shot) !== null) return [];
    seen.add(keyOf(shot));
    return [shot];
  });
}

function proposalOf(
  view: SearchView,
  ticket: Ticket,
  pool: readonly FewShot[],
  invented: readonly FewShot[],
): readonly Proposal[] {
  if (pool.length === 0) return [];
  const shots = chosenOf(view, ticket, pool);
  const hypothesis =
    shots.length === 0
      ? 'The prompt does as well without worked examples.'
      : `${shots.length} worked examples show the form and the hard kinds.`;
  return [{ text: parentOf(view, ticket).text, hypothesis, shots, invented }];
}

function chosenOf(view: SearchView, ticket: Ticket, pool: readonly FewShot[]): readonly FewShot[] {
  const { draw } = ticket;
  const worth = worthOf(view, pool);
  // A parent without examples counts as the empty set.
  const hasSome = parentOf(view, ticket).shots.length > 0;
  const sizes = SIZES.filter((size) => size <= pool.length && (size > 0 || hasSome));
  const sets = Array.from({ length: worth === null ? 1 : DRAWN }, (_, number) => {
    const size = sizes[Math.floor(draw(`size ${number}`) * sizes.length)] ?? pool.length;
    const picked = pool
      .map((shot, index) => {
        const { good, ratio } = worth?.get(keyOf(shot)) ?? { good: 1, ratio: 0 };
        // Taking the largest values of u^(1/w) samples by weight without replacement.
        const key = Math.log(Math.max(1e-12, draw(`set ${number} demonstration ${index}`))) / good;
        return { shot, index, key, ratio };
      })
      .sort((a, b) => b.key - a.key)
      .slice(0, size);
    return { picked, score: picked.reduce((sum, { ratio }) => sum + ratio, 0) };
  });
  const best = [...sets].sort((a, b) => b.score - a.score)[0]!;
  return best.picked.toSorted((a, b) => a.index - b.index).map(({ shot }) => shot);
}

interface Worth {
  /** Share of the good sets that contain it. */
  readonly good: number;
  /** Log of that share over the share of the other sets. */
  readonly ratio: number;
}

/** The best third of the sets raced so far count as good, at least two; null = too few have raced. */
function worthOf({ tried }: SearchView, pool: readonly FewShot[]): ReadonlyMap<string, Worth> | null {
  const raced = tried
    .filter(({ strategy, points }) => strategy === 'few-shots' && points !== null)
    .sort((a, b) => b.points! - a.points!)
    .map(({ shots }) => new Set(shots.map(keyOf)));
  if (raced.length < FEWEST_RACED) return null;
  const count = Math.max(2, Math.floor(raced.length / 3));
  const share = (sets: readonly ReadonlySet<string>[], key: string): number =>
    (sets.filter((set) => set.has(key)).length + 1) / (sets.length + 2);
  return new Map(
    pool.map((shot) => {
      const key = keyOf(shot);
      const [good, other] = [share(raced.slice(0, count), key), share(raced.slice(count), key)];
      return [key, { good, ratio: Math.log(good / other) }];
    }),
  );
}

function keyOf({ input, output }: FewShot): string {
  return `${input}\0${output}`;
}
