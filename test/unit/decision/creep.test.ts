import { describe, expect, it } from 'vitest';
import {
  anchored,
  askedAgain,
  driftOf,
  isSuspect,
  type MeasuredLevel,
  pinOf,
  pushed,
} from '../../../src/decision/anchor.ts';
import { CREEP_LIMIT, creepOf } from '../../../src/decision/creep.ts';
import { driftLines } from '../../../src/report/comment/drift-lines.ts';

/** `n` cases with so many of them failed from the front on, each with `samples` equal samples. */
const scores = (n: number, failed: number, samples = 4): ReadonlyMap<string, readonly number[]> =>
  new Map(
    Array.from({ length: n }, (_, at) => [`c${at}`, Array.from({ length: samples }, () => (at < failed ? 0 : 1))]),
  );
const pin = pinOf({ digest: 'sha256:a', judge: undefined, model: 'm' });
const level = (failed: number, over: Partial<MeasuredLevel> = {}): MeasuredLevel => ({
  target: 'bot',
  template: 'Match',
  pin,
  scores: scores(200, failed),
  recorded: false,
  ...over,
});
const at = (day: number): { sha: string; at: string } => ({
  sha: `${day}`.repeat(40).slice(0, 40),
  at: `2026-11-0${day}T09:00:00.000Z`,
});
const anchor = { ...at(1), name: 'v1.4' };

describe('main against its anchor', () => {
  it('counts as noise what one case says differently from sample to sample, and a pseudo-case', () => {
    // By hand: 2 of 4 cases fall, variance of one sample 1/3 on one case of four, 4 samples a side.
    const then = new Map([
      ['a', [1, 1, 1, 1]],
      ['b', [1, 1, 1, 1]],
      ['c', [1, 0, 1, 0]],
      ['d', [1, 1, 1, 1]],
    ]);
    const now = new Map([
      ['a', [0, 0, 0, 0]],
      ['b', [1, 1, 1, 1]],
      ['c', [0, 0, 0, 0]],
      ['d', [1, 1, 1, 1]],
    ]);
    const se = Math.sqrt((1 / 3 / 4 / 4 + 1 / 4) / 4);
    const creep = creepOf(then, now)!;
    expect(creep.lost).toBeCloseTo(37.5, 10);
    expect(creep.z).toBeCloseTo(0.375 / se, 10);
    expect(creep.interval[0]).toBeCloseTo(100 * (-0.375 - 1.959963985 * se), 6);
  });

  it('sets the alarm at one in twenty over a window of twenty merges', () => {
    expect(CREEP_LIMIT).toBeCloseTo(2.807, 3);
    expect(creepOf(scores(200, 0), scores(200, 2))?.alarm).toBe(false);
    expect(creepOf(scores(200, 0), scores(200, 3))?.alarm).toBe(true);
  });

  it('knows nothing without a shared case, and takes the differences as noise where nothing was repeated', () => {
    expect(creepOf(scores(10, 0), new Map([['other', [1]]]))).toBeNull();
    const single = creepOf(scores(100, 0, 1), scores(100, 6, 1))!;
    expect(single.z).toBeCloseTo(0.06 / Math.sqrt((0.06 + 0.01) / 100), 10);
  });

  it('adds small losses up over pushes, counts a commit once and tells what is left of it', () => {
    let entry = anchored(level(0), anchor);
    entry = pushed(entry, level(2), at(2));
    expect(entry).toMatchObject({ merges: 1, last: { lost: 1, alarm: false } });
    expect(pushed(entry, level(2), at(2)).merges).toBe(1);
    const third = pushed(entry, level(4), at(3));
    expect(third).toMatchObject({ merges: 2, last: { lost: 2, alarm: true } });
    expect(isSuspect(entry, third)).toBe(true);
    expect(isSuspect(third, pushed(third, level(4), at(4)))).toBe(false);
    const drift = driftOf([third]);
    expect(drift['bot']?.['Match']).toMatchObject({ anchor: 'v1.4', merges: 2, lost: 2, alarm: true });
    expect(driftLines({ drift })[0]).toMatch(/Since `?v1\.4`? \(2 merges\) main lost 2\.0 points at `?Match`?/);
    expect(pushed(third, level(0), at(5)).last?.alarm).toBe(false);
  });

  it('takes the provider’s part off when the anchor itself falls today, and holds main against today’s anchor', () => {
    const alarm = pushed(anchored(level(0), anchor), level(6), at(2));
    const all = askedAgain(alarm, level(6), level(6));
    expect(all).toMatchObject({ last: { lost: 0, alarm: false }, provider: 3, merges: 1 });
    const none = askedAgain(alarm, level(0), level(6));
    expect(none).toMatchObject({ last: { lost: 3, alarm: true }, provider: 0 });
    const other = level(0, { pin: pinOf({ digest: 'sha256:a', judge: undefined, model: 'other' }) });
    expect(askedAgain(alarm, other, level(6))).toBe(alarm);
  });

  it('shows nothing of a template without an alarm, and no name of a branch comes alive', () => {
    expect(driftLines({ drift: driftOf([pushed(anchored(level(0), anchor), level(1), at(2))]) })).toEqual([]);
    const hostile = { ...anchored(level(0), { ...anchor, name: '[x](http://evil) @all' }) };
    const [line = ''] = driftLines({ drift: driftOf([pushed(hostile, level(9), at(2))]) });
    expect(line).toContain('Since `[x](http://evil) @all` (1 merge)');
  });
});
