/** Compares two texts word by word: what was removed and what was added. */
import { diffWordsWithSpace } from 'diff';

export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** With more edits than this, the texts share too little for marks to help; it also bounds the time. */
const MAX_EDITS = 2_000;
/** Below this share of common text, marks are noise. */
const MIN_COMMON = 0.2;

/** The two texts as pieces, or null when they have too little in common to be worth marking. */
export function wordDiff(before: string, after: string): readonly Piece[] | null {
  if (before === after) return [{ text: before, kind: 'same' }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  if (changes === undefined) return null;
  const common = changes.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.trim().length), 0);
  if (common < MIN_COMMON * Math.max(before.trim().length, after.trim().length)) return null;
  return phrases(
    changes.map((part) => ({ text: part.value, kind: part.added ? 'added' : part.removed ? 'removed' : 'same' })),
  );
}

/** Changed words separated only by spaces become one changed phrase. */
function phrases(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let removed = '';
  let added = '';
  let space = '';
  const flush = (): void => {
    if (removed !== '') out.push({ text: removed, kind: 'removed' });
    if (added !== '') out.push({ text: added, kind: 'added' });
    if (space !== '') out.push({ text: space, kind: 'same' });
    removed = added = space = '';
  };
  for (const { text, kind } of pieces) {
    if (kind === 'same' && (text.trim() !== '' || (removed === '' && added === '') || text.includes('\n'))) {
      flush();
      out.push({ text, kind });
    } else if (kind === 'same') {
      space += text;
    } else {
      // The space is on both sides, so both keep it.
      removed += space;
      added += space;
      space = '';
      if (kind === 'removed') removed += text;
      else added += text;
    }
  }
  flush();
  return out;
}

/** One side of a diff: the pieces that make up that side's text. */
export function side(pieces: readonly Piece[], which: 'before' | 'after'): readonly Piece[] {
  return pieces.filter((piece) => piece.kind !== (which === 'before' ? 'added' : 'removed'));
}
