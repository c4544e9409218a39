/** LengthBounds with token counts: apart, because the tokenizer's tables are the heaviest thing the library can load. */
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { TemplateSpec } from '../../inputs/template.ts';
import { lengthBounds } from './length.ts';

/** Control sequences in an answer are plain text, not tokens of their own. */
const PLAIN = { disallowedSpecial: new Set<string>() };
/** What the tokenizer merges as one piece takes it the square of its length, and an answer may be one piece of a megabyte. */
const LONGEST_PIECE = 1_000;

/** Equal to one count of the whole, but for pieces above a thousand characters, which may come out a token more in each thousand. */
export function tokensIn(text: string): number {
  let tokens = 0;
  for (const part of partsOf(text)) tokens += countTokens(part, PLAIN);
  return tokens;
}

/** Cut where a word ends, which ends a piece for the tokenizer too; in the middle only where none does for very long. */
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

/** A letter before, and neither a letter nor what can go on with its word behind. */
function endsWord(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /[^\p{L}\p{M}\p{N}'’]/u.test(text.charAt(at));
}

/** Of a character that takes two places. */
function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

export const SPECS: readonly TemplateSpec[] = [lengthBounds(tokensIn)];
