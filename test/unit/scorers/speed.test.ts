/** Scorers stay quick on long texts. */
import { expect, test } from 'vitest';
import { countSentences } from '../../../src/scoring/deterministic/instructions/sentences.ts';
import { bind, specOf } from './stand.ts';

const answer = (...expected: string[]) => ({ expected: { answer: expected } });

test('two long texts are compared in a moment', async () => {
  const text = (seed: number): string => Array.from({ length: 20_000 }, (_, at) => `w${(at * seed) % 997}`).join(' ');
  for (const name of ['TokenF1', 'RougeL', 'BleuScore', 'ChrF']) {
    const { score } = bind(await specOf(name));
    const start = performance.now();
    expect(score(answer(text(7)), text(11)).status).toBe('scored');
    expect(performance.now() - start, name).toBeLessThan(3_000);
  }
});

test('counting sentences takes time in proportion to the text', () => {
  const before = process.cpuUsage();
  countSentences('a.'.repeat(100_000));
  countSentences('. '.repeat(100_000));
  countSentences('x'.repeat(200_000));
  // Of this process alone: another one may keep the machine busy.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});
