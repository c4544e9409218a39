/** Numbers as people and models write them. */

export type DecimalMark = '.' | ',';

const GAPS = "[\\u00a0\\u2009\\u202f'’_]";

function pattern(decimal: DecimalMark): RegExp {
  const other = decimal === '.' ? ',' : '\\.';
  const mark = decimal === '.' ? '\\.' : ',';
  const digits = `\\d(?:${other}?\\d|${GAPS}(?=\\d{3}))*`;
  return new RegExp(
    `(?<![\\p{L}\\d])([-+−])?\\p{Sc}?\\s?([-+−])?((?:${digits})(?:${mark}\\d+)?|${mark}\\d+)(?:[eE]([-+]?\\d{1,3})(?![\\p{L}\\d]))?`,
    'gu',
  );
}

const PATTERNS: Readonly<Record<DecimalMark, RegExp>> = { '.': pattern('.'), ',': pattern(',') };

function value(match: RegExpMatchArray, decimal: DecimalMark): number {
  const sign = [match[1], match[2]].filter((mark) => mark === '-' || mark === '−').length % 2 === 1 ? -1 : 1;
  const kept = decimal === '.' ? /[^\d.]/gu : /[^\d,]/gu;
  const body = match[3]!.replace(kept, '').replace(',', '.');
  return sign * Number(`${body}e${match[4] ?? '0'}`);
}

/**
 * The last number of a text, or null. Thousands marks (the comma, or the point with `decimal: ','`, thin and hard blanks,
 * apostrophes, underscores), currency signs, percent signs, units and a final full stop are dropped, not applied: "50 %"
 * is 50. A fraction that stands alone, "3/4", is its value.
 */
export function numberIn(text: string, decimal: DecimalMark = '.'): number | null {
  const fraction = /^\s*([-+−]?)\s?(\d{1,15})\s?\/\s?(\d{1,15})\s*\.?\s*$/u.exec(text);
  if (fraction !== null && Number(fraction[3]) !== 0)
    return ((fraction[1] === '-' || fraction[1] === '−' ? -1 : 1) * Number(fraction[2])) / Number(fraction[3]);
  let last: number | null = null;
  for (const match of text.matchAll(PATTERNS[decimal])) {
    const found = value(match, decimal);
    if (Number.isFinite(found)) last = found;
  }
  return last === 0 ? 0 : last;
}
