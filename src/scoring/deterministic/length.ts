/** LengthBounds: how long an answer may be, in characters, words, sentences, lines or tokens. */
import { z } from 'zod';
import type { TemplateSpec } from '../../inputs/template.ts';
import { deterministic, fail, missing, pass } from './define-template.ts';

const UNITS = ['chars', 'words', 'sentences', 'lines', 'tokens'] as const;
type Unit = (typeof UNITS)[number];
type Bound = `${'min' | 'max'}-${Unit}`;

const bound = z.int().min(0).optional();
const BOUNDS = z
  .strictObject({
    'min-chars': bound,
    'max-chars': bound,
    'min-words': bound,
    'max-words': bound,
    'min-sentences': bound,
    'max-sentences': bound,
    'min-lines': bound,
    'max-lines': bound,
    'min-tokens': bound,
    'max-tokens': bound,
    // Omitted when it is not given, so that it does not change any digest.
    'words-by': z.enum(['unicode', 'blanks']).optional(),
  } satisfies Record<Bound | 'words-by', z.ZodType>)
  .refine((given) => UNITS.some((unit) => given[`min-${unit}`] !== undefined || given[`max-${unit}`] !== undefined), {
    message: 'give at least one bound, such as max-words: 120',
  })
  .refine(
    (given) => UNITS.every((unit) => (given[`min-${unit}`] ?? 0) <= (given[`max-${unit}`] ?? Number.POSITIVE_INFINITY)),
    {
      message: 'a min- bound is above its max- bound',
    },
  );

function segments(text: string, granularity: 'word' | 'sentence'): number {
  let count = 0;
  for (const part of new Intl.Segmenter('en', { granularity }).segment(text))
    if (granularity === 'word' ? part.isWordLike : part.segment.trim() !== '') count += 1;
  return count;
}

const COUNT: Readonly<Record<Exclude<Unit, 'tokens'>, (text: string) => number>> = {
  chars: (text) => [...text].length,
  words: (text) => segments(text, 'word'),
  sentences: (text) => segments(text, 'sentence'),
  lines: (text) => (text === '' ? 0 : text.split(/\r\n|\r|\n/u).length),
};

/** Words as the text between blanks: a hyphenated word, a number and a contraction count as one each. */
function wordsByBlanks(text: string): number {
  return text.split(/\s/u).filter((word) => word !== '').length;
}

/**
 * If `countTokens` is null, a token bound is noted as a fault: the tokenizer is heavy and loads only when a suite needs
 * it.
 */
export function lengthBounds(countTokens: ((text: string) => number) | null): TemplateSpec {
  return deterministic({
    name: 'LengthBounds',
    version: '1.0.0',
    group: 'A',
    summary:
      'Length of the answer, white space around it aside: code points, words and sentences by Unicode segmentation (`words-by: blanks` counts what stands between blanks), lines, o200k tokens.',
    inputs: ['output'],
    scale: 'bin',
    pass: 1,
    passRule: 'every bound given holds, bounds included',
    shape: ['prompt', 'weight'],
    parameters: BOUNDS,
    example: {
      suite: '- { use: LengthBounds, max-words: 5, max-lines: 1 }',
      case: { id: 'c1', input: 'Capital of France?' },
      output: 'The capital of France is Paris.',
      score: 0,
    },
    bind: (bounds, context) => {
      const counted = UNITS.filter(
        (unit) => bounds[`min-${unit}`] !== undefined || bounds[`max-${unit}`] !== undefined,
      );
      const lacks = counted.includes('tokens') && countTokens === null;
      if (lacks) context.note({ key: 'max-tokens', message: 'the tokenizer was not loaded for this suite' });
      return ({ output }) => {
        const text = output.trim();
        for (const unit of counted) {
          const isByBlanks = unit === 'words' && bounds['words-by'] === 'blanks';
          const count = unit === 'tokens' ? countTokens : isByBlanks ? wordsByBlanks : COUNT[unit];
          if (count === null) return missing(`${unit} count`, 'the tokenizer was not loaded');
          const found = count(text);
          const least = bounds[`min-${unit}`] ?? 0;
          const most = bounds[`max-${unit}`] ?? Number.POSITIVE_INFINITY;
          if (found < least) return fail(`short:${unit}`, `${found} ${unit}, at least ${least} wanted`);
          if (found > most) return fail(`long:${unit}`, `${found} ${unit}, at most ${most} wanted`);
        }
        return pass();
      };
    },
  });
}
