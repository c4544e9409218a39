/** Many templates, one suite: p-values adjusted so that the whole suite keeps its error rate. */

/**
 * Holm's step-down adjustment, in the order given: a template with adjusted p <= alpha is rejected with the chance of
 * any false rejection at most alpha, whatever the dependence. Source: Holm (1979).
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
