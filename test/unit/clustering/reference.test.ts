/** HDBSCAN and what surrounds it against values computed elsewhere: scikit-learn, brute force, and by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Distances, euclidean, fill, fromCondensed } from '../../../src/stats/clustering/distances.ts';
import {
  DENSITY_FROM,
  exemplars,
  groupFailures,
  MOST,
  textDistance,
} from '../../../src/stats/clustering/failure-clusters.ts';
import { hdbscan } from '../../../src/stats/clustering/hdbscan.ts';
import { averageLinkage } from '../../../src/stats/clustering/linkage.ts';
import { cosineDistances, tfidf } from '../../../src/stats/clustering/tfidf.ts';

interface Reference {
  readonly points: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly expected: readonly {
    readonly points: string;
    readonly minClusterSize: number;
    readonly minSamples: number;
    readonly selection: 'eom' | 'leaf';
    readonly labels: readonly number[];
    readonly strength: readonly number[];
  }[];
}
const reference = JSON.parse(
  readFileSync(new URL('../../fixtures/hdbscan.json', import.meta.url), 'utf8'),
) as Reference;

/** Renamed by first occurrence, noise kept. */
function renamed(labels: readonly number[]): readonly number[] {
  const names = new Map<number, number>();
  return labels.map((label) => {
    if (label < 0) return -1;
    if (!names.has(label)) names.set(label, names.size);
    return names.get(label)!;
  });
}

describe('HDBSCAN agrees with scikit-learn', () => {
  it.each(
    reference.expected.map((row) => [row.points, row.minClusterSize, row.minSamples, row.selection, row] as const),
  )('on %s, %i/%i %s', (name, _size, _samples, _selection, row) => {
    const { labels, strength } = hdbscan(euclidean(reference.points[name]!), row);
    expect(renamed(labels)).toEqual(row.labels);
    expect(strength).toEqual(row.strength.map((value) => expect.closeTo(value, 5)));
  });

  it('and takes the most stable clusters unless told otherwise', () => {
    for (const { points, selection, minClusterSize, minSamples, labels } of reference.expected)
      if (selection === 'eom')
        expect(renamed(hdbscan(euclidean(reference.points[points]!), { minClusterSize, minSamples }).labels)).toEqual(
          labels,
        );
  });
});

describe('HDBSCAN on a line, by hand', () => {
  const line = (...places: number[]): Distances => euclidean(places.map((place) => [place]));
  const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

  it('scores how deep a point lies, how far out it is, and how near to each cluster', () => {
    // Gaps 1, 2 | 7 | 1, 1 | 28: a stray point leaves at density 1/28, the two groups part at 1/7.
    const { labels, strength, outlier, membership } = hdbscan(line(0, 1, 3, 10, 11, 12, 40), {
      minClusterSize: 2,
      minSamples: 1,
    });
    expect(labels).toEqual([0, 0, 0, 1, 1, 1, -1]);
    expect(strength).toEqual(close([1, 1, 1 / 2, 1, 1, 1, 0]));
    expect(outlier).toEqual(close([0, 0, 1 / 2, 0, 0, 0, 27 / 28]));
    // Point 3: 2 from the nearest of the densest points of its group {0, 1}, 7 from those of {10, 11, 12}; it leaves its
    // own cluster, whose densest is 1, at 1/2 and parts from the other, whose densest is 1, at 1/7.
    const closeness = [1 / 2, 1 / 7];
    const lateness = [1 / (1 - 1 / 2), 1 / (1 - 1 / 7)].map(Math.exp);
    const both = closeness.map((value, at) => value * lateness[at]!);
    const total = both[0]! + both[1]!;
    expect(membership[2]).toEqual(close(both.map((value) => ((value / total) * 1) / 2)));
    // The densest points of a group belong to it alone.
    expect(membership[0]).toEqual(close([1, 0]));
    expect(membership[4]).toEqual(close([0, 1]));
    // The stray point leaves before either group exists: only nearness tells them apart.
    const stray = [1 / 39, 1 / 28];
    const late = 1 / 28;
    expect(membership[6]).toEqual(close(stray.map((value) => (value / (stray[0]! + stray[1]!)) * late)));
  });

  it('finds no cluster where the whole is one, and leaves out what is too small', () => {
    expect(hdbscan(line(0, 1, 2, 3), { minClusterSize: 2, minSamples: 1 }).labels).toEqual([-1, -1, -1, -1]);
    const settings = { minClusterSize: 3, minSamples: 1 };
    const pair = hdbscan(line(0, 1, 10, 11, 12), settings);
    expect(pair.labels).toEqual([-1, -1, -1, -1, -1]);
    expect(pair.outlier).toEqual(close([8 / 9, 8 / 9, 0, 0, 0]));
    expect(pair.membership).toEqual([[], [], [], [], []]);
    expect(hdbscan(line(0, 1, 2, 10, 11, 12), settings).labels).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('counts a point among its own neighbours', () => {
    // With three neighbours the group of two has no density of its own before it meets the others.
    const of = (minSamples: number) => hdbscan(line(0, 1, 10, 11, 12.5), { minClusterSize: 2, minSamples }).labels;
    expect(of(1)).toEqual([0, 0, 1, 1, 1]);
    expect(of(2)).toEqual([0, 0, 1, 1, 1]);
    expect(of(3)).toEqual([-1, -1, -1, -1, -1]);
  });

  it('needs enough points for its settings, and refuses settings out of range', () => {
    const noise = (n: number) => ({
      labels: Array(n).fill(-1),
      strength: Array(n).fill(0),
      outlier: Array(n).fill(0),
      membership: Array(n).fill([]),
    });
    expect(hdbscan(line(0, 1), { minClusterSize: 3, minSamples: 1 })).toEqual(noise(2));
    expect(hdbscan(line(0, 1, 2), { minClusterSize: 2, minSamples: 4 })).toEqual(noise(3));
    expect(hdbscan(line(0), { minClusterSize: 2, minSamples: 1 })).toEqual(noise(1));
    for (const [settings, message] of [
      [{ minClusterSize: 1, minSamples: 1 }, 'minClusterSize must be an integer from 2, not 1'],
      [{ minClusterSize: 2.5, minSamples: 1 }, 'minClusterSize must be an integer from 2, not 2.5'],
      [{ minClusterSize: 2, minSamples: 0 }, 'minSamples must be an integer from 1, not 0'],
      [{ minClusterSize: 2, minSamples: 1.5 }, 'minSamples must be an integer from 1, not 1.5'],
    ] as const)
      expect(() => hdbscan(line(0, 1, 2), settings)).toThrow(message);
  });
});

describe('distances', () => {
  it('are stored once a pair and read both ways', () => {
    const asked: string[] = [];
    const { n, at } = fill(4, (i, j) => {
      asked.push(`${i}${j}`);
      return 10 * i + j;
    });
    expect(n).toBe(4);
    expect(asked).toEqual(['01', '02', '03', '12', '13', '23']);
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 4; j++) expect(at(i, j)).toBe(i === j ? 0 : 10 * Math.min(i, j) + Math.max(i, j));
    expect(
      euclidean([
        [0, 0],
        [3, 4],
      ]).at(1, 0),
    ).toBe(5);
    expect(() => fill(2, () => Number.NaN)).toThrow('the distance of 0 and 1 is NaN');
    expect(() => fill(2, () => -1)).toThrow('the distance of 0 and 1 is -1');
    expect(fill(2, () => 0).at(0, 1)).toBe(0);
    expect(() => euclidean([[1, 2], [1]])).toThrow('point 1 has 1 coordinates, the first has 2');
    expect(() => euclidean([[1], [Number.POSITIVE_INFINITY]])).toThrow('point 1 has a coordinate that is Infinity');
  });
});

describe('average linkage', () => {
  it('merges the nearest first, by the mean over all members, up to the cut and no further', () => {
    // 0 and 1 merge first; 3 is 2.5 from both on average, 5.5 is 2.5 from 3.
    expect(averageLinkage(euclidean([[0], [1], [3], [5.5]]), 2.5)).toEqual([0, 0, 0, 1]);
    expect(averageLinkage(euclidean([[0], [1], [3], [5.5]]), 2.49)).toEqual([0, 0, 1, 2]);
    // 0, 1, 3 have mean 4.1667 from 5.5.
    expect(averageLinkage(euclidean([[0], [1], [3], [5.5]]), 4.17)).toEqual([0, 0, 0, 0]);
    expect(averageLinkage(euclidean([[0], [1], [3], [5.5]]), 4.16)).toEqual([0, 0, 0, 1]);
  });

  it('weighs a merged group by its size', () => {
    // {0, 0, 0} and 2: mean distance to 5 is (3 x 5 + 3) / 4 = 4.5.
    const places = [[0], [0], [0], [2], [5]];
    expect(averageLinkage(euclidean(places), 4.51)).toEqual([0, 0, 0, 0, 0]);
    expect(averageLinkage(euclidean(places), 4.49)).toEqual(
      [0, 0, 0, 1, 1].map((_, at) => (at === 4 ? 1 : at === 3 ? 0 : 0)),
    );
  });

  it('gives ties to the lower index', () => {
    expect(averageLinkage(euclidean([[0], [1], [2]]), 1)).toEqual([0, 0, 1]);
    expect(averageLinkage(euclidean([[5], [1], [0]]), 1)).toEqual([0, 1, 1]);
  });
});

describe('TF-IDF', () => {
  /** The page's definition, over the features of a text written out. */
  function byHand(texts: readonly string[]): readonly ReadonlyMap<string, number>[] {
    const features = texts.map((text) => {
      const counts = new Map<string, number>();
      const words = text
        .toLowerCase()
        .split(' ')
        .filter((word) => word !== '');
      words.forEach((word, at) => {
        const padded = ` ${word} `;
        const grams = [3, 4, 5].flatMap((size) =>
          Array.from(
            { length: Math.max(0, padded.length - size + 1) },
            (_, from) => `c${padded.slice(from, from + size)}`,
          ),
        );
        const next = words[at + 1];
        for (const one of [`w${word}`, ...(next === undefined ? [] : [`b${word} ${next}`]), ...grams])
          counts.set(one, (counts.get(one) ?? 0) + 1);
      });
      return counts;
    });
    return features.map((counts) => {
      const weighted = [...counts].map(([name, tf]): [string, number] => {
        const df = features.filter((other) => other.has(name)).length;
        return [name, (1 + Math.log(tf)) * (Math.log((1 + texts.length) / (1 + df)) + 1)];
      });
      const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0));
      return new Map(weighted.map(([name, weight]) => [name, weight / length]));
    });
  }

  it('is the weight of words, their pairs and their letters, at length 1', () => {
    const texts = ['Late late refund', 'refund of a fee', 'a late fee', ''];
    const wanted = byHand(texts);
    const distances = [...cosineDistances(tfidf(texts))];
    const expected = texts.flatMap((_, i) =>
      texts.slice(i + 1).map((_, k) => {
        const [a, b] = [wanted[i]!, wanted[i + 1 + k]!];
        return 1 - [...a].reduce((sum, [name, weight]) => sum + weight * (b.get(name) ?? 0), 0);
      }),
    );
    expect(distances).toEqual(expected.map((value) => expect.closeTo(value, 12)));
    for (const { weight } of tfidf(texts).slice(0, 3))
      expect(weight.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 12);
  });

  it('reads the first thousand characters, and keeps the four hundred heaviest features', () => {
    const long = 'x'.repeat(1_000);
    expect(cosineDistances(tfidf([`${long} one`, `${long} two`, 'other']))[0]).toBe(0);
    const words = Array.from({ length: 150 }, (_, i) => `w${i}`).join(' ');
    const [own] = tfidf([words, 'other']);
    expect(own!.at.length).toBe(400);
    expect([...own!.at]).toEqual([...own!.at].sort((a, b) => a - b));
  });

  it('folds widths and case, and takes digits and underscores for letters', () => {
    const [same, other] = cosineDistances(tfidf(['ＡＢＣ_1 ok', 'abc_1 OK', 'abc 1 ok']));
    expect(same).toBe(0);
    expect(other).toBeGreaterThan(0.05);
  });
});

describe('groups of failures', () => {
  it('are the texts that resemble each other, largest first, and the rest stand alone', () => {
    const texts = [
      'invoice total is missing',
      'greeting is too curt',
      'the invoice total is missing',
      'wrong language used',
      'greeting is far too curt',
      'invoice total missing again',
    ];
    expect(groupFailures(texts)).toEqual({
      groups: [
        [0, 2, 5],
        [1, 4],
      ],
      alone: [3],
      method: 'linkage',
    });
    expect(groupFailures([])).toEqual({ groups: [], alone: [], method: 'linkage' });
    // A group does not come first for having the first text.
    expect(groupFailures([1, 0, 4, 2, 5].map((at) => texts[at]!)).groups).toEqual([
      [1, 3, 4],
      [0, 2],
    ]);
    // Of equal size, the one with the first text comes first.
    expect(groupFailures([texts[1]!, texts[0]!, texts[4]!, texts[2]!]).groups).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('follow vectors by their direction alone, where there are any', () => {
    const vectors = [
      [1, 0],
      [0, 2],
      [5, 0.1],
      [0.1, 9],
      [-1, -1],
      [0, 0],
    ];
    expect(groupFailures(['', '', '', '', '', ''], vectors)).toEqual({
      groups: [
        [0, 2],
        [1, 3],
      ],
      alone: [4, 5],
      method: 'linkage',
    });
    expect(() => groupFailures(['a', 'b'], [[1], [Number.NaN]])).toThrow('vector 1 is not finite');
  });

  it('are found by density from thirty texts on', () => {
    const texts = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        i % 3 === 0 ? `refund window of ${i} days` : i % 3 === 1 ? `tone is curt ${i}` : `zq${i}x${7 * i}`,
      );
    expect(groupFailures(texts(DENSITY_FROM - 1)).method).toBe('linkage');
    const found = groupFailures(texts(60));
    expect(found.method).toBe('hdbscan');
    const refunds = Array.from({ length: 20 }, (_, i) => 3 * i);
    const curt = refunds.map((i) => i + 1);
    expect(found.groups.filter(({ length }) => length > 4).map((group) => group.map((i) => i % 3))).toEqual(
      found.groups.filter(({ length }) => length > 4).map((group) => group.map(() => group[0]! % 3)),
    );
    for (const kind of [refunds, curt])
      expect(found.groups.some((group) => kind.filter((i) => group.includes(i)).length > 12)).toBe(true);
    expect([...found.groups.flat(), ...found.alone].sort((a, b) => a - b)).toEqual(texts(60).map((_, i) => i));
  });

  it('fall back on linkage where there is no density, or the same everywhere', () => {
    const same = groupFailures(Array.from({ length: 40 }, () => 'the total is missing'));
    expect(same.groups.map(({ length }) => length)).toEqual([40]);
    const strange = groupFailures(Array.from({ length: 40 }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i).repeat(4)));
    expect(strange.groups).toEqual([]);
    expect(strange.alone.length).toBe(40);
  });

  it('leave texts beyond the first two thousand alone', () => {
    const vectors = Array.from({ length: MOST + 2 }, (_, i) => (i < 3 ? [1, 0] : [Math.cos(i), Math.sin(i)]));
    const few = vectors.slice(0, 3).concat(vectors.slice(3, 10));
    expect(
      groupFailures(
        few.map(() => ''),
        few,
      ).alone.length +
        groupFailures(
          few.map(() => ''),
          few,
        ).groups.flat().length,
    ).toBe(10);
  });
});

describe('the texts shown for a group', () => {
  const places = [0, 10, 4, 5, 20];
  const distance = (i: number, j: number): number => Math.abs(places[i]! - places[j]!);
  it('are the one nearest to all others, then those farthest from what is shown', () => {
    expect(exemplars([0, 1, 2, 3, 4], distance, 3)).toEqual([3, 4, 0]);
    expect(exemplars([0, 1, 2, 3, 4], distance, 1)).toEqual([3]);
    expect(exemplars([0, 1, 2, 3, 4], distance, 9)).toEqual([3, 4, 0, 1, 2]);
    expect(exemplars([1, 4], distance, 3)).toEqual([1, 4]);
    expect(exemplars([], distance, 3)).toEqual([]);
  });
  it('are compared by their own distance', () => {
    const texts = ['late fee', 'late fee', 'other words'];
    const between = textDistance(texts);
    expect([between(0, 1), between(0, 0)]).toEqual([0, 0]);
    expect(between(2, 0)).toBe(fromCondensed(3, cosineDistances(tfidf(texts))).at(0, 2));
  });
});
