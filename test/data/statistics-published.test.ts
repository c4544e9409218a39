import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { meanInterval } from '../../src/stats/intervals.ts';

const FOLDER = new URL('../../../shared/data/03-helpfulness-alpacaeval/', import.meta.url);
const there = existsSync(FOLDER);
if (!there) console.log('skipped: the recorded judge scores are not beside the project');

interface Recorded {
  mean_preference_win_rate?: number;
}

describe.skipIf(!there)('a published leaderboard', () => {
  test('the mean is the win rate recorded for every model and judge', () => {
    const recorded = JSON.parse(readFileSync(new URL('recorded_metrics.json', FOLDER), 'utf8')) as Record<
      string,
      Record<string, Recorded>
    >;
    let compared = 0;
    for (const judge of readdirSync(new URL('judge/', FOLDER))) {
      for (const file of readdirSync(new URL(`judge/${judge}/`, FOLDER))) {
        const wanted = recorded[file.replace('.jsonl', '')]?.[judge];
        if (wanted?.mean_preference_win_rate === undefined) continue;
        const scores = readFileSync(new URL(`judge/${judge}/${file}`, FOLDER), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { preference: number | null }).preference)
          .filter((preference) => preference !== null)
          .map((preference) => (preference === 0 ? 1.5 : preference) - 1);
        // The recorded figures are rounded to a hundredth of a point.
        expect(Math.abs(100 * meanInterval(scores)!.mean - wanted.mean_preference_win_rate)).toBeLessThan(0.00501);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(15);
  });
});
