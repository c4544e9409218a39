/** Adjusts p-values for many templates in one suite, so that the whole suite keeps its error rate. */

/**
 * Holm's step-down adjustment, in the order given: if templates with adjusted p <= alpha are rejected, the probability
 * of any false rejection is at most alpha, whatever the dependence. Source: Holm (1979).
 */
export function holm(p: readonly number[]): readonly number[] {
  const order = p.map((_, index) => index).sort((a, b) => p[a]! - p[b]!);
  const adjusted = new Array<number>(p.length);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (p.length - rank) * p[index]!));
    adjusted[index] = highest;
  });
  return adjusted;
}
