import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheKey, keepRows, keptRows, oldestOf } from '../../../src/cli/kept-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = '2026-11-30T12:00:00.000Z';
const STAMP = { program: 'sha256:a', arm: 'base', cases: 'sha256:c', samples: 2 };
const ROWS = [
  { id: 'a', sample: 0, output: 'x' },
  { id: 'a', sample: 1, failed: { why: 'timeout' } },
];
let files = 0;
const file = (started: string, stamp: object = STAMP): string => {
  const path = join(folder, `deeper/${files++}.jsonl`);
  keepRows(path, { ...stamp, started }, ROWS, null);
  return path;
};

describe('rows that are kept', () => {
  it('are those of the same program, cases and samples without what failed', () => {
    const started = '2026-11-24T12:00:00.000Z';
    expect(keptRows(file(started), STAMP, NOW)).toEqual({ rows: [ROWS[0]], started });
  });

  it('leave their grades to the checker of today', () => {
    const path = join(folder, 'graded.jsonl');
    keepRows(path, { ...STAMP, started: NOW }, [{ ...ROWS[0], grades: { solved: 1 } }], null);
    expect(keptRows(path, STAMP, NOW)!.rows).toEqual([ROWS[0]]);
  });

  it.each<[string, string, object]>([
    ['are more than seven days old', '2026-11-23T11:59:00.000Z', STAMP],
    ['are of the future', '2026-12-01T00:00:00.000Z', STAMP],
    ['do not say when they were recorded', 'soon', STAMP],
    ['are of another program', NOW, { ...STAMP, program: 'sha256:b' }],
    ['are of other cases', NOW, { ...STAMP, cases: 'sha256:d' }],
    ['have other samples', NOW, { ...STAMP, samples: 4 }],
    ['are of the other side', NOW, { ...STAMP, arm: 'head' }],
  ])('are left aside where they %s', (_, started, stamp) => {
    expect(keptRows(file(started, stamp), STAMP, NOW)).toBeNull();
  });

  it('are none where there is no file', () => {
    expect(keptRows(join(folder, 'none.jsonl'), STAMP, NOW)).toBeNull();
  });

  it('stay when a later recording asks other cases', () => {
    const path = file(NOW);
    const before = keptRows(path, STAMP, NOW);
    keepRows(path, { ...STAMP, started: NOW }, [{ id: 'b', sample: 0, output: 'y' }], before);
    expect(keptRows(path, STAMP, NOW)!.rows.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('are as old as they were, although they are written again beside new ones', () => {
    const started = '2026-11-24T12:00:00.000Z';
    const path = file(started);
    const before = keptRows(path, STAMP, NOW);
    keepRows(path, { ...STAMP, started: NOW }, [{ id: 'b', sample: 0, output: 'y' }], before);
    expect(keptRows(path, STAMP, NOW)!.started).toBe(started);
    expect(keptRows(path, STAMP, '2026-12-01T12:00:01.000Z')).toBeNull();
    keepRows(path, { ...STAMP, started: NOW }, ROWS, before);
    expect(keptRows(path, STAMP, NOW)!.started).toBe(NOW);
  });

  it.each<[readonly (string | undefined)[], string | undefined]>([
    [[NOW], NOW],
    [[NOW, '2026-11-24T13:00:00+02:00', '2026-11-24T11:30:00Z'], '2026-11-24T13:00:00+02:00'],
    [[NOW, undefined], undefined],
    [['soon', NOW], undefined],
  ])('of %j are as old as %s', (times, oldest) => {
    expect(oldestOf(times)).toBe(oldest);
  });

  it('have a name of their own for each program, set of cases, number of samples and week', () => {
    const names = [STAMP, { ...STAMP, program: 'sha256:b' }, { ...STAMP, cases: 'x' }, { ...STAMP, samples: 3 }];
    const keys = [...names.map((stamp) => cacheKey(stamp, NOW)), cacheKey(STAMP, '2026-12-08T12:00:00.000Z')];
    expect(new Set(keys).size).toBe(5);
    expect(cacheKey(STAMP, NOW)).toBe(cacheKey({ ...STAMP, commit: 'other' }, NOW));
  });
});
