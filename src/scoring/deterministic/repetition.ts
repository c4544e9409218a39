/** Repetition: does an answer say the same thing again and again? */
import { z } from 'zod';
import type { TemplateSpec } from '../../inputs/template.ts';
import { deterministic, excerpt, pass } from './define-template.ts';
import { wordsOf } from './tokenize.ts';

/** A "word" longer than this is a run without blanks; it is cut so that its own repeats show. */
const LONGEST_WORD = 40;
const PIECE = 4;

function pieces(word: string): readonly string[] {
  if (word.length <= LONGEST_WORD) return [word];
  return Array.from({ length: Math.ceil(word.length / PIECE) }, (_, index) =>
    word.slice(index * PIECE, (index + 1) * PIECE),
  );
}

const repetition = deterministic({
  name: 'Repetition',
  version: '1.0.0',
  group: 'H',
  summary: 'Share of the runs of four words that stand in the answer for the first time; 1 = nothing is said twice.',
  inputs: ['output'],
  scale: 'real',
  pass: 0.8,
  passRule: 'at most a fifth of the 4-grams of words (or `n`) is a repeat of an earlier one',
  shape: ['weight', 'capability'],
  parameters: z.strictObject({ n: z.int().min(1).max(20).default(4) }),
  example: {
    suite: '- { use: Repetition, n: 2 }',
    case: { id: 'c1', input: 'Cheer.' },
    output: 'we won we won we',
    score: 0.5,
  },
  bind:
    ({ n }) =>
    ({ output }) => {
      const words = wordsOf(output).flatMap(pieces);
      const total = words.length - n + 1;
      if (total <= 0) return pass();
      const counts = new Map<string, number>();
      for (let start = 0; start < total; start++) {
        const run = words.slice(start, start + n).join(' ');
        counts.set(run, (counts.get(run) ?? 0) + 1);
      }
      if (counts.size === total) return pass();
      let [worst, often] = ['', 0];
      for (const [run, count] of counts) if (count > often) [worst, often] = [run, count];
      return {
        status: 'scored',
        score: counts.size / total,
        code: 'repeats',
        reason: `"${excerpt(worst)}" stands ${often} times`,
      };
    },
});

export const SPECS: readonly TemplateSpec[] = [repetition];
