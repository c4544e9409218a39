/** Splits a command line into words as a POSIX shell would; no other shell syntax is interpreted. */

/** Null if a quote is never closed or there is no word. */
export function commandWords(text: string): readonly string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let quote: '"' | "'" | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const next = text[at + 1];
    if (quote === "'") {
      if (mark === "'") quote = null;
      else word += mark;
    } else if (mark === '\\' && next !== undefined && (quote === null || '"\\$`'.includes(next))) {
      word = (word ?? '') + next;
      at++;
    } else if (quote === '"') {
      if (mark === '"') quote = null;
      else word += mark;
    } else if (mark === '"' || mark === "'") {
      quote = mark;
      word ??= '';
    } else if (/\s/.test(mark)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + mark;
  }
  if (quote !== null) return null;
  if (word !== null) words.push(word);
  return words.length === 0 ? null : words;
}

/** The inverse: a readable command line that splits into the same words again. */
export function commandText(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./{}-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
