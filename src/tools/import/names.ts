/** Names that an import creates for files, cases and templates. */

/** A name that can be part of a path and an id. */
export function slug(text: string, otherwise = 'case'): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 60)
      .replace(/-+$/, '') || otherwise
  );
}

/** Makes ids unique: a second `refund` becomes `refund-2`. */
export function uniqueIds(): (wanted: string) => string {
  const seen = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    while (seen.has(id)) {
      const n = seen.get(wanted)! + 1;
      seen.set(wanted, n);
      id = `${wanted}-${n}`;
    }
    seen.set(id, 1);
    return id;
  };
}

/** RE2 pattern for a literal text. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
