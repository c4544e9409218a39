/** The end of a text without the marks it trails: read from behind, where a pattern would look from every place. */

/** `marks`: single characters of the basic plane. */
export function withoutTrailing(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
