/** The score of a sample of mutants, with its sampling error. */

/** Half the width of Wilson's 95 % interval, in points, if `killed` of `of` were noticed. */
export function errorOf(killed, of) {
  if (of === 0) return 100;
  const z = 1.96;
  const share = killed / of;
  return (100 * z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
}

const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** `rows`: {text, status}; `equal`: texts of mutants that no test can tell from the original code. */
export function tally(rows, equal) {
  const counted = rows.filter(({ text, status }) => !equal.has(text) && (NOTICED.has(status) || MISSED.has(status)));
  const killed = counted.filter(({ status }) => NOTICED.has(status)).length;
  const missed = counted.filter(({ status }) => MISSED.has(status));
  return { of: counted.length, killed, missed, score: counted.length === 0 ? null : (100 * killed) / counted.length };
}
