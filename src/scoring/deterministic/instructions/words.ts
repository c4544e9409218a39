/** Words as the instruction checks count them: runs of letters and digits, and tokens with punctuation split off. */

/** Runs of letters, digits and underscores. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
}

/** Every cased letter is a capital, and there is one. */
export function isCapitals(text: string): boolean {
  return /\p{Uppercase}/u.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text);
}

/** Every cased letter is lower case, and there is one. */
export function isSmall(text: string): boolean {
  return /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
}

/**
 * Tokens as an English treebank splits them: punctuation and clitics are tokens of their own, inner hyphens and full
 * stops stay.
 */
export function tokens(text: string): readonly string[] {
  const spaced = text
    .replace(/--+|\.\.\.+|[,;@#$%&?!()[\]{}<>"“”]|:(?!\d)|``|''/gu, ' $& ')
    .replace(/([^\s.])\.(?=["')\]}*]*(?:\s|$))/gu, '$1 .')
    .replace(/([\p{L}\p{N}])'(?=\s|$)/gu, "$1 '")
    .replace(/([\p{L}])('(?:s|m|d|ll|re|ve))(?=$|[\s\p{P}])/giu, '$1 $2')
    .replace(/(\p{L})(n't)(?=$|[\s\p{P}])/giu, '$1 $2');
  return spaced.split(/\s/u).filter((token) => token !== '');
}
