/** When two texts count as equal: always in NFC, and ignoring what the suite lists as irrelevant. */
import { z } from 'zod';
import { withoutMarks } from './punctuation.ts';

/**
 * `case`: lower case; `punctuation`: sentence marks, quotes and brackets dropped, full-width and other compatibility
 * forms folded, while signs, decimal points and symbols stay; `space`: white space dropped.
 */
export const NORMALISE = z.array(z.enum(['case', 'punctuation', 'space'])).default([]);

type Dropped = readonly ('case' | 'punctuation' | 'space')[];

/** A text in the two forms in which it can be found: `plain` without its marks, `marked` with them. */
export interface Forms {
  readonly plain: string;
  readonly marked: string;
}

/** Both forms of a text; `plain` is empty when the text consists only of marks. */
export function formsOf(drop: Dropped): (text: string) => Forms {
  const lower = drop.includes('case');
  const punctuation = drop.includes('punctuation');
  const space = drop.includes('space');
  const rest = (text: string): string => {
    const folded = lower ? text.toLowerCase() : text;
    return space ? folded.replace(/\s+/gu, '') : folded;
  };
  return (text) => {
    if (!punctuation) {
      const plain = rest(text.normalize('NFC'));
      return { plain, marked: plain };
    }
    const { stripped, folded } = withoutMarks(text);
    return { plain: rest(stripped), marked: rest(folded) };
  };
}

/** One form of a text: without its marks, or unchanged if it has nothing else. */
export function normaliser(drop: Dropped): (text: string) => string {
  const forms = formsOf(drop);
  return (text) => {
    const { plain, marked } = forms(text);
    return plain.trim() === '' ? marked : plain;
  };
}

/** Compares two texts by `relation`, and a text that is only marks by its marks; `relation(a, '')` is never called. */
export function holdsFor(relation: (text: string, part: string) => boolean): (text: Forms, part: Forms) => boolean {
  return (text, part) =>
    (part.plain.trim() !== '' && relation(text.plain, part.plain)) ||
    (part.marked !== '' && relation(text.marked, part.marked));
}
