/** How close an answer is to a reference text: by letters, by words, by word order, by n-grams. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Score, TemplateSpec } from '../../inputs/template.ts';
import { deterministic, expectedOf, missing, pass } from './define-template.ts';
import { answersOf } from './exact-answer.ts';
import { gramCount, gramsOf, matchesOf } from './ngrams.ts';
import { NORMALISE, normaliser } from './normalise.ts';
import { commonSubsequence } from './subsequence.ts';
import { wordsOf } from './tokenize.ts';

/** An answer needing more cells of a quadratic comparison is left unscored, as that would take many seconds. */
const CELLS = 4e9;

interface Similarity<P extends Record<string, unknown>> {
  readonly name: string;
  /** Default 1.0.0. */
  readonly version?: string;
  readonly summary: string;
  readonly pass: number;
  readonly passRule: string;
  readonly shape: TemplateSpec['shape'];
  readonly parameters: z.ZodType<P>;
  readonly pinned?: string;
  readonly example: TemplateSpec['example'];
  /** Similarity of an answer to all references, 0..1; null = they are too long to compare. */
  readonly compare: (parameters: P) => (answer: string, references: readonly string[]) => number | null;
}

function similarity<P extends Record<string, unknown>>(spec: Similarity<P>): TemplateSpec {
  const { compare, ...rest } = spec;
  return deterministic({
    ...rest,
    version: rest.version ?? '1.0.0',
    group: 'C',
    inputs: ['output', 'expected.answer'],
    scale: 'real',
    bind: (parameters) => {
      const measured = compare(parameters);
      return (input): Score => {
        const references = answersOf(expectedOf(input.case, 'answer'));
        if (references === null) return missing('expected.answer', 'give a text, or a list of them');
        const value = measured(input.output, references);
        if (value === null)
          return {
            status: 'unscored',
            code: 'too-long',
            reason: `${input.output.length} characters are too many to compare with a reference as long`,
          };
        if (value >= 1) return pass();
        return {
          status: 'scored',
          score: Math.max(0, value),
          code: value > 0 ? 'differs' : 'nothing-in-common',
          reason: `similarity ${value.toFixed(3)}`,
        };
      };
    },
  });
}

/** The best over the references; null as soon as one is too long. */
function best(references: readonly string[], compare: (reference: string) => number | null): number | null {
  let top = 0;
  for (const reference of references) {
    const value = compare(reference);
    if (value === null) return null;
    top = Math.max(top, value);
  }
  return top;
}

const RETURN = { id: 'c1', input: 'How long may I return it?', expected: { answer: 'within thirty days' } };

const fuzzyMatch = similarity({
  name: 'FuzzyMatch',
  version: '1.1.0',
  summary:
    'Edit distance to the nearest reference: 1 - edits / length of the longer text, white space around both aside.',
  pass: 0.8,
  passRule: 'at least 0.8 of the longer text needs no edit; case counts unless `normalise: [case]`',
  shape: ['prompt', 'capability'],
  parameters: z.strictObject({ normalise: NORMALISE }),
  example: {
    suite: '- { use: FuzzyMatch, normalise: [case] }',
    case: { id: 'c1', input: 'Spell the capital of Kazakhstan.', expected: { answer: 'Astana' } },
    output: 'Astane',
    score: 5 / 6,
  },
  compare: ({ normalise }) => {
    const plain = normaliser(normalise);
    return (output, references) => {
      const answer = plain(output.trim());
      return best(references, (given) => {
        const reference = plain(given.trim());
        const longer = Math.max(answer.length, reference.length);
        if (longer === 0) return 1;
        if (answer.length * reference.length > CELLS) return null;
        return 1 - distance(answer, reference) / longer;
      });
    };
  },
});

/** Words as SQuAD counts them: lower case, no punctuation, no English article. */
function answerWords(text: string): readonly string[] {
  return wordsOf(text.replace(/['’]/gu, '')).filter((word) => word !== 'a' && word !== 'an' && word !== 'the');
}

/** Harmonic mean of precision and recall. */
function f1(common: number, answered: number, wanted: number): number {
  return common === 0 ? 0 : (2 * common) / (answered + wanted);
}

const tokenF1 = similarity({
  name: 'TokenF1',
  summary:
    'F1 of the words shared with the nearest reference, as SQuAD counts them: case, punctuation and articles aside.',
  pass: 0.6,
  passRule: 'F1 of the word multisets is at least 0.6 for one of the references',
  shape: ['knowledge', 'capability'],
  parameters: z.strictObject({}),
  example: { suite: '- TokenF1', case: RETURN, output: 'Within 30 days.', score: 2 / 3 },
  compare: () => (output, references) => {
    const answer = answerWords(output);
    return best(references, (given) => {
      const reference = answerWords(given);
      if (answer.length === 0 || reference.length === 0) return Number(answer.length === reference.length);
      const [common = 0] = matchesOf(gramsOf([reference], 1), answer);
      return f1(common, answer.length, reference.length);
    });
  },
});

const rougeL = similarity({
  name: 'RougeL',
  summary: 'Longest common subsequence of words with the nearest reference (ROUGE-L), without stemming.',
  pass: 0.5,
  passRule: 'the F1 (or the `measure` given) of the subsequence is at least 0.5',
  shape: ['prompt', 'capability'],
  parameters: z.strictObject({ measure: z.enum(['f1', 'precision', 'recall']).default('f1') }),
  example: {
    suite: '- { use: RougeL, measure: recall }',
    case: RETURN,
    output: 'You have thirty full days.',
    score: 2 / 3,
  },
  compare:
    ({ measure }) =>
    (output, references) => {
      const answer = wordsOf(output);
      return best(references, (given) => {
        const reference = wordsOf(given);
        if (answer.length === 0 || reference.length === 0) return Number(answer.length === reference.length);
        if (answer.length * reference.length > CELLS) return null;
        const common = commonSubsequence(reference, answer);
        if (measure === 'f1') return f1(common, answer.length, reference.length);
        return common / (measure === 'recall' ? reference.length : answer.length);
      });
    },
});

/**
 * `13a`: the tokens of mteval-v13a, as translation shared tasks count them. `words`: letters and digits only. `char`:
 * one per character.
 */
const TOKENIZERS = {
  '13a': (text: string) =>
    ` ${text
      .normalize('NFC')
      .replace(/<skipped>/gu, '')
      .replace(/-\n/gu, '')
      .replace(/\n/gu, ' ')} `
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replace(/[{-~[-` -&(-+:-@/]/gu, ' $& ')
      .replace(/([^0-9])([.,])/gu, '$1 $2 ')
      .replace(/([.,])([^0-9])/gu, ' $1 $2')
      .replace(/([0-9])-/gu, '$1 - ')
      .split(/\s+/u)
      .filter((token) => token !== ''),
  words: (text: string) => wordsOf(text),
  char: (text: string) => [...text.normalize('NFC').replace(/\s+/gu, '')],
} as const;

/**
 * Sentence BLEU-4 with one added to matches and totals for n > 1 (Lin and Och, 2004), and the brevity penalty against
 * the reference nearest in length.
 */
function bleu(answer: readonly string[], references: readonly (readonly string[])[]): number {
  const matches = matchesOf(gramsOf(references, 4), answer);
  if (answer.length === 0 || matches[0] === 0) return 0;
  let logs = 0;
  for (const [index, matched] of matches.entries()) {
    const total = gramCount(answer.length, index + 1);
    logs += Math.log(index === 0 ? matched / total : (matched + 1) / (total + 1));
  }
  const nearest = references
    .map(({ length }) => length)
    .reduce((a, b) => {
      const nearer = Math.abs(b - answer.length) - Math.abs(a - answer.length);
      return nearer < 0 || (nearer === 0 && b < a) ? b : a;
    });
  const brevity = answer.length >= nearest ? 1 : Math.exp(1 - nearest / answer.length);
  return brevity * Math.exp(logs / matches.length);
}

const bleuScore = similarity({
  name: 'BleuScore',
  version: '1.1.0',
  summary: 'Sentence BLEU-4 against all references, add-one smoothed above single words; case counts.',
  pass: 0.3,
  passRule: 'BLEU is at least 0.3; `tokenizer` is 13a unless said, `char` for scripts without blanks',
  shape: ['capability'],
  parameters: z.strictObject({ tokenizer: z.enum(['13a', 'words', 'char']).default('13a') }),
  example: {
    suite: '- BleuScore',
    case: { id: 'c1', input: 'Übersetze: Die Katze schläft.', expected: { answer: 'The cat is sleeping.' } },
    output: 'The cat is sleeping.',
    score: 1,
  },
  compare: ({ tokenizer }) => {
    const tokens = TOKENIZERS[tokenizer];
    return (output, references) => {
      const answer = tokens(output);
      const wanted = references.map(tokens);
      if (answer.length === 0) return Number(wanted.some(({ length }) => length === 0));
      return bleu(answer, wanted);
    };
  },
});

const ORDER = 6;
const BETA_SQUARED = 4;

/**
 * chrF of Popović (2015), n = 6, beta = 2: mean precision and recall over the n that both texts have, ignoring white
 * space.
 */
function chrf(answer: readonly string[], reference: readonly string[]): number {
  const matches = matchesOf(gramsOf([reference], ORDER), answer);
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (const [index, matched] of matches.entries()) {
    const answered = gramCount(answer.length, index + 1);
    const wanted = gramCount(reference.length, index + 1);
    if (answered === 0 || wanted === 0) continue;
    precision += matched / answered;
    recall += matched / wanted;
    orders += 1;
  }
  if (orders === 0 || precision + recall === 0) return 0;
  precision /= orders;
  recall /= orders;
  return ((1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}

const chrF = similarity({
  name: 'ChrF',
  summary: 'Character n-gram F-score (chrF2: n to 6, recall counts double) against the nearest reference; case counts.',
  pass: 0.5,
  passRule: 'chrF is at least 0.5 for one of the references',
  shape: ['capability'],
  parameters: z.strictObject({}),
  example: {
    suite: '- ChrF',
    case: { id: 'c1', input: 'Übersetze: Danke', expected: { answer: ['Thanks', 'Thank you'] } },
    output: 'Thank you',
    score: 1,
  },
  compare: () => (output, references) => {
    const answer = TOKENIZERS.char(output);
    return best(references, (given) => {
      const reference = TOKENIZERS.char(given);
      if (answer.length === 0 || reference.length === 0) return Number(answer.length === reference.length);
      return chrf(answer, reference);
    });
  },
});

export const SPECS: readonly TemplateSpec[] = [fuzzyMatch, tokenF1, rougeL, bleuScore, chrF];
