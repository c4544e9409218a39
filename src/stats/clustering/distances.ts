/** Pairwise distances of n points, stored once for each pair. */

/** Distance of points i and j, symmetric, 0 for i = j. */
export interface Distances {
  readonly n: number;
  readonly at: (i: number, j: number) => number;
}

/** Euclidean. Throws RangeError on a coordinate that is not finite, or on points of different length. */
export function euclidean(points: readonly (readonly number[])[]): Distances {
  const width = points[0]?.length ?? 0;
  for (const [index, point] of points.entries()) {
    if (point.length !== width)
      throw new RangeError(`point ${index} has ${point.length} coordinates, the first has ${width}`);
    for (const value of point)
      if (!Number.isFinite(value)) throw new RangeError(`point ${index} has a coordinate that is ${value}`);
  }
  return fill(points.length, (i, j) => {
    const a = points[i]!;
    const b = points[j]!;
    let sum = 0;
    for (let k = 0; k < width; k += 1) sum += (a[k]! - b[k]!) ** 2;
    return Math.sqrt(sum);
  });
}

/** Computes every pair once; `distance` is called with i < j. */
export function fill(n: number, distance: (i: number, j: number) => number): Distances {
  const values = new Float64Array((n * (n - 1)) / 2);
  let next = 0;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) {
      const value = distance(i, j);
      if (!(value >= 0)) throw new RangeError(`the distance of ${i} and ${j} is ${value}`);
      values[next++] = value;
    }
  return fromCondensed(n, values);
}

/** Row-major upper triangle without the diagonal. */
export function fromCondensed(n: number, values: Float64Array): Distances {
  return {
    n,
    at: (i, j) => {
      if (i === j) return 0;
      const [a, b] = i < j ? [i, j] : [j, i];
      return values[a * n - (a * (a + 1)) / 2 + (b - a - 1)]!;
    },
  };
}
