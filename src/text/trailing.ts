/** Trims marks off the end of a text: read from the end, since a pattern would try every position. */

/** `marks`: single characters of the basic plane. */
export function withoutTrailing(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
