/** "Did you mean": the known word nearest to one that is not known. */
import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant, or null. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  const folded = word.slice(0, 100).toLowerCase();
  for (const candidate of candidates) {
    const d = distance(folded, candidate.toLowerCase());
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  if (best !== null || folded.length < 3) return best;
  // A shortened name is further away in letters than in meaning.
  for (const candidate of candidates) if (candidate.toLowerCase().startsWith(folded)) return candidate;
  return null;
}

/** The candidate that differs from `word` by a letter or two, or only in case; null if no candidate is that close. */
export function nearMiss(word: string, candidates: Iterable<string>): string | null {
  const folded = word.slice(0, 100).toLowerCase();
  const most = Math.max(1, Math.floor(folded.length / 4));
  for (const candidate of candidates) if (distance(folded, candidate.toLowerCase()) <= most) return candidate;
  return null;
}

/** ` (did you mean x?)`, or the whole set if it is short, or nothing. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  if (near !== null) return `; did you mean ${near}?`;
  return candidates.length > 0 && candidates.length <= 16 ? `; known: ${candidates.join(', ')}` : '';
}
