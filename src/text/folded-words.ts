/** A text as its words, in a form that spelling, case, marks and spaces do not change. */

export function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
