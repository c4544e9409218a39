import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../../src/record/operational.ts';
import { formatPoints, parsePoints, pointsOf, trendOf } from '../../src/record/trend-points.ts';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const levels = (head: number | null, digest = 'sha256:a', measured = 40) => ({
  bot: { templates: { Match: { digest, head, measured } } },
});
const point = (day: number, over: Partial<TrendPoint> = {}): TrendPoint => ({
  ...pointsOf(levels(80), { sha: `${day}`.repeat(8), at: at(day) })[0]!,
  ...over,
});

describe('the trend of the base branch', () => {
  it('takes no point of a template that has no level', () => {
    expect(pointsOf(levels(null), { sha: 'a', at: at(1) })).toEqual([]);
    expect(pointsOf(levels(80, 'sha256:a', 0), { sha: 'a', at: at(1) })).toEqual([]);
  });

  it('is oldest first whatever the order of the files, one point a commit, of the template as it is today', () => {
    const all = [point(3), point(1), point(2, { digest: 'sha256:old' }), point(3, { at: at(4), level: 70 })];
    expect(trendOf(all, levels(90)).map(({ level, at: when }) => [level, when])).toEqual([
      [80, at(1)],
      [70, at(4)],
    ]);
    expect(trendOf(all, {})).toEqual([]);
  });

  it('reads back what it wrote, and leaves out every line that is anything else', () => {
    expect(parsePoints(formatPoints([point(1), point(2)]))).toEqual([point(1), point(2)]);
    const bad = [{ ...point(1), level: 101 }, { ...point(1), at: 'yesterday' }, { ...point(1), n: 0 }, [], null, 7];
    expect(parsePoints(bad.map((one) => JSON.stringify(one)).join('\n'))).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => parsePoints(text).length === 0));
  });
});
