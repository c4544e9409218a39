/** Scores of many cases in one line: one character per case for 0/1 scores, two for graded ones. */

/** By case; null = it has no score. */
export type CaseScores = ReadonlyMap<string, number | null>;

/** `1`, `0` and `.` for 0/1 scores; else two hexadecimal digits of whole per cent (00 to 64), `..` without a score. */
export function encodeScores(ids: readonly string[], scores: CaseScores, isBinary: boolean): string {
  return ids
    .map((id) => {
      const score = scores.get(id) ?? null;
      if (score === null) return isBinary ? '.' : '..';
      return isBinary
        ? String(Math.round(score))
        : Math.round(score * 100)
            .toString(16)
            .padStart(2, '0');
    })
    .join('');
}

export function isBinary(...all: readonly CaseScores[]): boolean {
  return all.every((scores) => [...scores.values()].every((score) => score === null || score === 0 || score === 1));
}

/** null when the text does not fit the cases, or is in neither form. */
export function decodeScores(ids: readonly string[], text: string): CaseScores | null {
  const width = ids.length === 0 ? 1 : text.length / ids.length;
  if (width !== 1 && width !== 2) return null;
  const scores = new Map<string, number | null>();
  for (const [index, id] of ids.entries()) {
    const score = read(text.slice(index * width, (index + 1) * width));
    if (score === undefined) return null;
    scores.set(id, score);
  }
  return scores;
}

function read(part: string): number | null | undefined {
  if (part === '.' || part === '..') return null;
  if (part === '0' || part === '1') return Number(part);
  if (!/^[0-9a-f]{2}$/u.test(part)) return undefined;
  const percent = Number.parseInt(part, 16);
  return percent <= 100 ? percent / 100 : undefined;
}
