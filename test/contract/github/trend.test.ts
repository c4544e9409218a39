import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keepTrend, keptTrend } from '../../../src/adapters/store/trend-files.ts';
import type { TrendPoint } from '../../../src/record/operational.ts';
import { formatPoints } from '../../../src/record/trend-points.ts';
import { temporaryFolder } from '../../servers/repository.ts';

const folder = temporaryFolder('trend');
afterAll(() => folder.remove());

let dir: string;
let turn = 0;
beforeEach(() => {
  dir = join(folder.path, `store-${++turn}`);
});

const START = Date.parse('2026-11-01T09:00:00.000Z');
const point = (run: number): TrendPoint => ({
  sha: run.toString(16).padStart(40, '0'),
  at: new Date(START + run * 3_600_000).toISOString(),
  target: 'bot',
  template: 'Match',
  digest: 'sha256:a',
  level: 80,
  n: 40,
});

describe('the folder of the trend', () => {
  it('holds one file a run, and no more than the last sixty', () => {
    for (let run = 1; run <= 65; run++) keepTrend(dir, [point(run)]);
    expect(readdirSync(dir)).toHaveLength(60);
    expect(keptTrend(dir)).toEqual(Array.from({ length: 60 }, (_, at) => point(at + 6)));
  });

  it('of which another has written shows only what a run could have left there', () => {
    keepTrend(dir, [point(1)]);
    const text = formatPoints([point(2)]);
    writeFileSync(join(dir, 'calls-1.jsonl'), text);
    writeFileSync(join(dir, 'trend-a.b.jsonl'), text);
    writeFileSync(join(dir, 'trend-zz-large.jsonl'), text.padEnd(600_000, '\n'));
    mkdirSync(join(dir, 'trend-zz-folder.jsonl'));
    writeFileSync(join(folder.path, 'elsewhere.jsonl'), text);
    symlinkSync(join(folder.path, 'elsewhere.jsonl'), join(dir, 'trend-zz-link.jsonl'));
    expect(keptTrend(dir)).toEqual([point(1)]);
  });

  it('that is not there, or a run without a level, is no fault', () => {
    expect(keptTrend(dir)).toEqual([]);
    keepTrend(dir, []);
    expect(keptTrend(dir)).toEqual([]);
  });
});
