/** LengthBounds with token counts, kept apart because the tokenizer's tables are the heaviest thing in the library. */
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { TemplateSpec } from '../../inputs/template.ts';
import { lengthBounds } from './length.ts';

/** Control sequences in an answer are plain text, not tokens of their own. */
const PLAIN = { disallowedSpecial: new Set<string>() };
/**
 * For a single piece the tokenizer takes time quadratic in its length, and an answer may be one piece of a megabyte.
 */
const LONGEST_PIECE = 1_000;

/**
 * The same as counting the whole text, except that pieces above a thousand characters may come out one token higher per
 * thousand.
 */
export function tokensIn(text: string): number {
  let tokens = 0;
  for (const part of partsOf(text)) tokens += countTokens(part, PLAIN);
  return tokens;
}

/** Cuts where a word ends, as the tokenizer's pieces end there too; inside a word only if none ends for very long. */
function* partsOf(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > LONGEST_PIECE) {
    let to = from + LONGEST_PIECE;
    while (to > from && !endsWord(text, to)) to -= 1;
    if (to === from) to = from + LONGEST_PIECE - (isSecondHalf(text, from + LONGEST_PIECE) ? 1 : 0);
    yield text.slice(from, to);
    from = to;
  }
  yield text.slice(from);
}

/** A letter precedes, and what follows is neither a letter nor anything that can continue its word. */
function endsWord(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /[^\p{L}\p{M}\p{N}'’]/u.test(text.charAt(at));
}

/** The second half of a character that takes two code units. */
function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

export const SPECS: readonly TemplateSpec[] = [lengthBounds(tokensIn)];
