/** LaTeX as a model writes it, and the plain text with the same meaning. */
import { expect, test } from 'vitest';
import { plainMath } from '../../../src/scoring/deterministic/latex.ts';
import { loadedAnew } from './stand.ts';

/** `[LaTeX, plain]`; `…` stands for what is not a number. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['2 \\times 3 \\div 4', '2 × 3 ÷ 4'],
  ['\\left(x\\right)', '(x)'],
  ['\\boxed{\\text{yes}}', ' {{yes}}'],
  ['1\\,200\\;300\\!400', '1\u2009200\u2009300400'],
  ['\\(5\\) \\[6\\]\\\\7', ' 5   6  7'],
  ['50\\% of \\$3 \\& \\#1', '50% of $3 & #1'],
  ['\\alpha+1', ' alpha +1'],
  ['1{,}200{.}5', '1,200.5'],
  ['no command', 'no command'],
  ['ends in \\', 'ends in   '],
  // A fraction of two numbers, in either form of argument.
  ['\\frac{1}{2}', '1/2'],
  ['\\dfrac12', '1/2'],
  ['3\\frac{1}{2}', '3 1/2'],
  ['x\\frac{1}{2}', 'x1/2'],
  ['\\frac{ -12 }{ 1.5 }', '-12/1.5'],
  ['\\nicefrac{1,200}{3}', '1,200/3'],
  ['\\frac12\\frac34', '1/2 3/4'],
  // A fraction of anything else is no number.
  ['\\frac{x}{2}', '…'],
  ['\\frac{2}{x}', '…'],
  ['\\frac{2x}{3}', '…'],
  ['\\frac{x2}{3}', '…'],
  ['\\frac{}{2}', '…'],
  ['7\\frac{x}{2}', '7 …'],
  // One without its arguments is a word.
  ['\\frac', ' frac '],
  ['\\frac+{2}', ' frac +{2}'],
  ['\\frac{1}', ' frac {1}'],
  ['\\frac{1}+', ' frac {1}+'],
  ['\\frac{1}{\\sqrt{2}}', ' frac {1}{…}'],
  ['\\frac{1', ' frac {1'],
  // The number under a root is not the one that is stated.
  ['\\sqrt{2} + 1', '… + 1'],
  ['\\sqrt2', '…'],
  ['\\sqrt', ' sqrt '],
];

test('each spelling means its plain text', async () => {
  const latex = await loadedAnew<{ plainMath: typeof plainMath }>('latex');
  for (const [given, plain] of SPELLINGS) expect(latex.plainMath(given), given).toBe(plain);
});

test('an argument of 199 characters is read, and a longer one is prose', () => {
  expect(plainMath(`\\sqrt{${'x'.repeat(199)}}`)).toBe('…');
  expect(plainMath(`\\sqrt{${'x'.repeat(200)}}`)).toMatch(/^ sqrt \{x/u);
});
