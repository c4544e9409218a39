/**
 * Classification over a whole suite: macro-F1, balanced accuracy and kappa; and how far stated confidence can be
 * trusted.
 */
import { z } from 'zod';
import type { Score, ScoreInput, SuiteLevelFigure, SuiteLevelRow, TemplateSpec } from '../../inputs/template.ts';
import { deterministic, excerpt, expectedOf, missing } from './define-template.ts';
import { answersOf } from './exact-answer.ts';
import { fold, LABELS, labelOf, readLabels } from './label.ts';
import { normaliser } from './normalise.ts';
import { compileExtract } from './pattern.ts';

/** Represents an answer that names no label of the set: it is wrong, and belongs to no class. */
const OUT_OF_SET = '';
const EXPECTED = 'expected';
const ANSWERED = 'answered';

function partOf(score: Score, text: string): string | undefined {
  return score.status === 'scored' ? score.parts?.find((part) => part.text === text)?.verdict : undefined;
}

/** Macro-F1 over all labels expected or answered; the detail has every figure. Null without a scored row. */
export function classificationFigure(rows: readonly SuiteLevelRow[]): SuiteLevelFigure | null {
  const truth = new Map<string, number>();
  const answered = new Map<string, number>();
  const right = new Map<string, number>();
  const add = (counts: Map<string, number>, label: string): void =>
    void counts.set(label, (counts.get(label) ?? 0) + 1);
  let n = 0;
  for (const { score } of rows) {
    const wanted = partOf(score, EXPECTED);
    const found = partOf(score, ANSWERED);
    if (wanted === undefined || found === undefined) continue;
    n += 1;
    add(truth, wanted);
    add(answered, found);
    if (wanted === found) add(right, wanted);
  }
  if (n === 0) return null;
  const labels = [...new Set([...truth.keys(), ...answered.keys()])].filter((label) => label !== OUT_OF_SET).sort();
  const f1 = labels.map((label) => {
    const total = (truth.get(label) ?? 0) + (answered.get(label) ?? 0);
    return { label, value: (2 * (right.get(label) ?? 0)) / total };
  });
  const macro = mean(f1.map(({ value }) => value));
  const recalls = [...truth.keys()].sort().map((label) => (right.get(label) ?? 0) / truth.get(label)!);
  const observed = [...right.values()].reduce((sum, count) => sum + count, 0) / n;
  const chance = labels.reduce(
    (sum, label) => sum + ((truth.get(label) ?? 0) / n) * ((answered.get(label) ?? 0) / n),
    0,
  );
  const kappa = chance < 1 ? ((observed - chance) / (1 - chance)).toFixed(3) : 'undefined';
  const weakest = f1.reduce((worst, one) => (one.value < worst.value ? one : worst));
  const strays = answered.get(OUT_OF_SET) ?? 0;
  return {
    value: macro,
    detail: [
      `macro-F1 ${macro.toFixed(3)}`,
      `balanced accuracy ${mean(recalls).toFixed(3)}`,
      `kappa ${kappa}`,
      `${labels.length} labels, n ${n}`,
      ...(strays > 0 ? [`${strays} outside the set`] : []),
      ...(weakest.value < 1 ? [`weakest ${excerpt(weakest.label, 40)} (F1 ${weakest.value.toFixed(2)})`] : []),
    ].join(', '),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

const LABEL_SET = z.union([z.string().min(1), LABELS]).describe('a list, or the path of a JSON array');

const classificationReport = deterministic({
  name: 'ClassificationReport',
  version: '1.0.0',
  group: 'J',
  summary: 'Each case: the label is right. Over the suite: macro-F1, balanced accuracy and kappa, reported beside it.',
  inputs: ['output', 'expected.label'],
  scale: 'bin',
  pass: 1,
  passRule: 'the first label of the set that the answer names is the expected one; the suite figure is macro-F1',
  shape: ['weight', 'capability'],
  parameters: z.strictObject({ labels: LABEL_SET }),
  example: {
    suite: '- { use: ClassificationReport, labels: [billing, delivery, other] }',
    case: { id: 'c1', input: 'Where is my parcel?', expected: { label: 'delivery' } },
    output: 'This is about billing.',
    score: 0,
  },
  suiteLevel: classificationFigure,
  bind: ({ labels: given }, context) => {
    const labels = readLabels(given, context);
    return (input): Score => {
      if (labels === null) return missing('labels', 'the label set could not be read');
      const expected = expectedOf(input.case, 'label');
      const wanted =
        typeof expected === 'string' ? labels.find((label) => fold(label) === fold(expected.trim())) : undefined;
      if (wanted === undefined) return missing('expected.label', `${JSON.stringify(expected)} is not in the label set`);
      const found = labelOf(input.output, labels);
      const parts = [
        { text: EXPECTED, verdict: wanted },
        { text: ANSWERED, verdict: found ?? OUT_OF_SET },
      ];
      if (found === wanted) return { status: 'scored', score: 1, parts };
      if (found === null)
        return {
          status: 'scored',
          score: 0,
          code: 'out-of-set',
          reason: `names no label: "${excerpt(input.output)}"`,
          parts,
        };
      return {
        status: 'scored',
        score: 0,
        code: `wrong-label:${wanted}>${found}`,
        reason: `${found}, expected ${wanted}`,
        parts,
      };
    };
  },
});

const CONFIDENCE = 'confidence';
const ANSWER = 'answer';
/** With fewer rows the bins would reflect chance. */
const FEWEST_ROWS = 50;
const MOST_BINS = 10;
const ROWS_A_BIN = 10;

/**
 * 1 - expected calibration error over bins of equal mass, at least ten rows each; equal confidences share a bin, so
 * that the order of the rows never matters. The detail has the Brier score. Null below 50 rows.
 */
export function calibrationFigure(rows: readonly SuiteLevelRow[]): SuiteLevelFigure | null {
  const read = rows.flatMap(({ score }) => {
    const confidence = Number(partOf(score, CONFIDENCE));
    const verdict = partOf(score, ANSWER);
    return Number.isNaN(confidence) || verdict === undefined
      ? []
      : [{ confidence, correct: Number(verdict === 'right') }];
  });
  const n = read.length;
  if (n < FEWEST_ROWS) return null;
  read.sort((a, b) => a.confidence - b.confidence || a.correct - b.correct);
  const size = n / Math.min(MOST_BINS, Math.floor(n / ROWS_A_BIN));
  let gap = 0;
  let brier = 0;
  let bins = 0;
  let from = 0;
  let [confidence, correct] = [0, 0];
  for (const [index, row] of read.entries()) {
    brier += (row.confidence - row.correct) ** 2;
    confidence += row.confidence;
    correct += row.correct;
    const next = read[index + 1];
    if (next !== undefined && (index + 1 < Math.round((bins + 1) * size) || next.confidence === row.confidence))
      continue;
    gap += Math.abs(confidence - correct);
    bins = Math.max(bins + 1, Math.floor((index + 1) / size));
    from = index + 1;
    [confidence, correct] = [0, 0];
  }
  const ece = gap / n;
  const right = read.filter((row) => row.correct === 1).length / n;
  const stated = mean(read.map((row) => row.confidence));
  return {
    value: Math.min(1, Math.max(0, 1 - ece)),
    detail: `ECE ${ece.toFixed(3)}, Brier ${(brier / from).toFixed(3)}, stated ${stated.toFixed(2)} against ${right.toFixed(2)} right, n ${n}`,
  };
}

/** A share, a percentage, or "8/10"; null = no confidence. */
function confidenceOf(text: string | null): number | null {
  const found = /^\s*(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})\s*(%|\/\s*(\d{1,3}))?/u.exec(text ?? '');
  if (found === null) return null;
  const value = Number(found[1]);
  const of = found[3] !== undefined ? Number(found[3]) : found[2] !== undefined || value > 1 ? 100 : 1;
  const share = value / of;
  return of > 0 && share <= 1 ? share : null;
}

const STATED =
  '(?i)confidence\\W{0,20}(?:level|score|rating)?\\W{0,10}(?:is|of|at)?\\W{0,10}?(\\d*\\.?\\d+(?:\\s*(?:%|/\\s*\\d+))?)';

const calibration = deterministic({
  name: 'Calibration',
  version: '1.1.0',
  group: 'J',
  summary: 'Stated confidence against being right: 1 - (confidence - right)² a case; over the suite 1 - ECE and Brier.',
  inputs: ['output', 'expected.label|expected.answer'],
  optional: ['meta.confidence'],
  scale: 'real',
  pass: 0.75,
  passRule:
    'the confidence leans to the side that was right; the answer states it ("confidence: 80%"), else `meta.confidence`; none: 0',
  shape: ['weight'],
  parameters: z.strictObject({
    confidence: z
      .string()
      .min(1)
      .optional()
      .describe('RE2 with one group, the last match: 0.8, 80, 80% or 8/10; default: what follows "confidence"'),
    labels: LABEL_SET.optional(),
    extract: z.string().min(1).optional().describe('RE2 with one group: the answer to compare with expected.answer'),
  }),
  example: {
    suite: "- { use: Calibration, extract: '(?m)^Answer: (.*)$' }",
    case: { id: 'c1', input: 'Capital of Australia?', expected: { answer: 'Canberra' } },
    output: 'Answer: Sydney\nConfidence: 90%',
    score: 1 - 0.9 ** 2,
  },
  suiteLevel: calibrationFigure,
  pinned: STATED,
  bind: ({ confidence: source = STATED, labels: given, extract }, context) => {
    const stated = compileExtract(source, 'confidence', context);
    const labels = given === undefined ? undefined : readLabels(given, context);
    const part = extract === undefined ? undefined : compileExtract(extract, 'extract', context);
    const plain = normaliser(['case', 'punctuation']);
    /** Null = the case does not say what is right. */
    const correct = ({ case: row, output }: ScoreInput): boolean | null => {
      if (labels !== undefined && labels !== null) {
        const expected = expectedOf(row, 'label');
        const wanted =
          typeof expected === 'string' ? labels.find((label) => fold(label) === fold(expected.trim())) : undefined;
        return wanted === undefined ? null : labelOf(output, labels) === wanted;
      }
      const accepted = answersOf(expectedOf(row, 'answer') ?? expectedOf(row, 'label'));
      if (accepted === null) return null;
      const wanted = accepted.map((one) => plain(one).trim());
      if (part === undefined || part === null) {
        const text = ` ${plain(output).replace(/\s+/gu, ' ')} `;
        return wanted.some((one) => one !== '' && text.includes(` ${one} `));
      }
      const found = part.last(output);
      return found !== null && wanted.includes(plain(found).trim());
    };
    return (input): Score => {
      if (stated === null || labels === null || part === null)
        return missing('parameters', 'a pattern or the labels cannot be read');
      const right = correct(input);
      if (right === null) return missing('expected', 'give expected.label (of the set), or expected.answer');
      const own = input.case.meta['confidence'];
      const confidence =
        confidenceOf(stated.last(input.output)) ?? confidenceOf(own === undefined ? null : String(own));
      if (confidence === null)
        return { status: 'scored', score: 0, code: 'no-confidence', reason: 'the answer states no confidence' };
      const score = 1 - (confidence - Number(right)) ** 2;
      const parts = [
        { text: CONFIDENCE, verdict: String(confidence) },
        { text: ANSWER, verdict: right ? 'right' : 'wrong' },
      ];
      if (score >= 1) return { status: 'scored', score: 1, parts };
      const code = right ? 'unsure-but-right' : 'sure-but-wrong';
      return {
        status: 'scored',
        score,
        code,
        reason: `${right ? 'right' : 'wrong'} at confidence ${confidence}`,
        parts,
      };
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [classificationReport, calibration];
