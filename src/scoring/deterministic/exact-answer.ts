/** A short correct answer: the same text, or the same number. */
import { z } from 'zod';
import type { BindContext, TemplateSpec } from '../../inputs/template.ts';
import type { Json } from '../../text/digest.ts';
import { deterministic, excerpt, expectedOf, fail, isList, missing, pass } from './define-template.ts';
import { formsOf, holdsFor, NORMALISE } from './normalise.ts';
import { type DecimalMark, type Reading, readingIn, sameNumber } from './number.ts';
import { compileExtract } from './pattern.ts';

/**
 * Extracts the part of the answer that counts: without `extract` all of it, otherwise the group's last match; null = no
 * match.
 */
function extractor(source: string | undefined, context: BindContext): ((output: string) => string | null) | null {
  if (source === undefined) return (output) => output;
  const pattern = compileExtract(source, 'extract', context);
  return pattern === null ? null : (output) => pattern.last(output);
}

/** Accepted answers as texts; null = not usable. */
export function answersOf(value: Json | undefined): readonly string[] | null {
  const list = isList(value) ? value : [value];
  const texts = list.map((item) =>
    typeof item === 'string' ? item : typeof item === 'number' || typeof item === 'boolean' ? String(item) : null,
  );
  return texts.length > 0 && texts.every((item) => item !== null) ? texts : null;
}

const equal = holdsFor((text, part) => text.trim() === part.trim());

const exactMatch = deterministic({
  name: 'ExactMatch',
  version: '1.1.0',
  group: 'B',
  summary: 'The answer, or the part `extract` takes out of it, equals the expected one or one of several.',
  inputs: ['output', 'expected.answer'],
  scale: 'bin',
  pass: 1,
  passRule: 'equal after NFC and trimming; case counts unless `normalise: [case]`; no match of `extract` scores 0',
  shape: ['prompt', 'capability'],
  parameters: z.strictObject({ extract: z.string().min(1).optional(), normalise: NORMALISE }),
  example: {
    suite: `- { use: ExactMatch, extract: '(?s)answer is (.*?)\\.?\\s*$' }`,
    case: { id: 'c1', input: 'Is 7 prime? Think first.', expected: { answer: 'yes' } },
    output: 'No divisor but itself. So the answer is yes.',
    score: 1,
  },
  bind: ({ extract, normalise }, context) => {
    const read = extractor(extract, context);
    const forms = formsOf(normalise);
    return (input) => {
      if (read === null) return missing('extract', 'it does not compile');
      const accepted = answersOf(expectedOf(input.case, 'answer'));
      if (accepted === null) return missing('expected.answer', 'give a text, a number, or a list of them');
      const found = read(input.output);
      if (found === null) return fail('no-match', '`extract` found nothing in the answer');
      const answer = forms(found);
      if (accepted.some((one) => equal(answer, forms(one)))) return pass();
      return fail('wrong-answer', `"${excerpt(found, 60)}", expected "${excerpt(accepted[0]!, 60)}"`);
    };
  },
});

const TOLERANCE = z.union([
  z.number().min(0),
  z.strictObject({
    abs: z.number().min(0).optional(),
    rel: z.number().min(0).lt(1, 'must be below 1 (0.05 is 5 %); at 1 every small number would do').optional(),
  }),
]);

const numericMatch = deterministic({
  name: 'NumericMatch',
  version: '1.1.0',
  group: 'B',
  summary:
    'The number of the answer equals the expected one, however it is written: grouped, as a power, a fraction, LaTeX, a percentage, in digits of any script, with or without a unit.',
  inputs: ['output', 'expected.answer'],
  scale: 'bin',
  pass: 1,
  passRule:
    'within `tolerance`: a number is absolute, {abs, rel} allows either; without `extract` the last number of the answer counts',
  shape: ['capability', 'knowledge'],
  parameters: z.strictObject({
    extract: z.string().min(1).optional(),
    tolerance: TOLERANCE.default(0),
    decimal: z.enum(['.', ',']).default('.'),
  }),
  example: {
    suite: `- { use: NumericMatch, extract: '(?m)^A:\\s*(.*?)\\s*$', tolerance: 0 }`,
    case: { id: 'c1', input: 'What do 3 items at $400 cost?', expected: { answer: '1,200' } },
    output: '3 * 400 = 1200\nA: $1200.',
    score: 1,
  },
  bind: ({ extract, tolerance, decimal }, context) => {
    const read = extractor(extract, context);
    const { abs = 0, rel = 0 } = typeof tolerance === 'number' ? { abs: tolerance } : tolerance;
    const near = (found: number, wanted: number) =>
      found === wanted || Math.abs(found - wanted) <= Math.max(abs, rel * Math.abs(wanted));
    return (input) => {
      if (read === null) return missing('extract', 'it does not compile');
      const wanted = numbersOf(expectedOf(input.case, 'answer'), decimal);
      if (wanted === null) return missing('expected.answer', 'give a number, a text with one, or a list of them');
      const text = read(input.output);
      if (text === null) return fail('no-match', '`extract` found nothing in the answer');
      const found = readingIn(text, decimal);
      if (found === null) return fail('no-number', `no number in "${excerpt(text, 60)}"`);
      return wanted.some((one) => sameNumber(found, one, near))
        ? pass()
        : fail('wrong-number', `${shown(found)}, expected ${wanted.map(shown).join(' or ')}`);
    };
  },
});

/** Accepted numbers; a number in JSON is used as it is, a text is parsed. */
function numbersOf(value: Json | undefined, decimal: DecimalMark): readonly Reading[] | null {
  const list = isList(value) ? value : [value];
  const numbers = list.map((item) =>
    typeof item === 'number'
      ? { values: [item], percent: false }
      : typeof item === 'string'
        ? readingIn(item, decimal)
        : null,
  );
  return numbers.length > 0 && numbers.every((item) => item !== null) ? numbers : null;
}

function shown({ values, percent }: Reading): string {
  return `${values.join(' or ')}${percent ? ' %' : ''}`;
}

export const SPECS: readonly TemplateSpec[] = [exactMatch, numericMatch];
