/** Stability: do repeated answers to one case agree? */
import { z } from 'zod';
import type { Score, ScoreInput, SuiteLevelFigure, SuiteLevelRow, TemplateSpec } from '../../inputs/template.ts';
import { sha256Hex } from '../../text/digest.ts';
import { deterministic, excerpt, expectedOf, missing, pass } from './define-template.ts';
import { answersOf } from './exact-answer.ts';
import { LABELS, labelOf, readLabels } from './label.ts';
import { NORMALISE, normaliser } from './normalise.ts';
import { compileExtract } from './pattern.ts';
import { callKey } from './tool-calls.ts';

const REPEAT = 'repeat';
const RIGHT = 'right';

function verdictOf(score: Score, text: string): string | undefined {
  return score.status === 'scored' ? score.parts?.find((part) => part.text === text)?.verdict : undefined;
}

/**
 * 1 - flip rate: of all pairs of answers to one case, the share that agree, averaged over the cases with at least two
 * answers. When cases say what is right, pass^k = share of them with all k answers right. Null without a repeated case.
 */
export function stabilityFigure(rows: readonly SuiteLevelRow[]): SuiteLevelFigure | null {
  const cases = new Map<string, { answers: number; pairs: number; agree: number; judged: number; right: number }>();
  for (const { input, score } of rows) {
    const place = Number(verdictOf(score, REPEAT));
    if (score.status !== 'scored' || Number.isNaN(place)) continue;
    const entry = cases.get(input.case.id) ?? { answers: 0, pairs: 0, agree: 0, judged: 0, right: 0 };
    cases.set(input.case.id, entry);
    entry.answers += 1;
    // An answer's score is the share of earlier answers that agree with it, so that each pair is counted once.
    entry.pairs += place;
    entry.agree += Math.round(score.score * place);
    const right = verdictOf(score, RIGHT);
    if (right !== undefined) entry.judged += 1;
    if (right === 'yes') entry.right += 1;
  }
  const repeated = [...cases.entries()].filter(([, { pairs }]) => pairs > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (repeated.length === 0) return null;
  const agreement = repeated.reduce((sum, [, { agree, pairs }]) => sum + agree / pairs, 0) / repeated.length;
  const judged = repeated.filter(([, { judged, answers }]) => judged === answers);
  const answers = Math.max(...repeated.map(([, entry]) => entry.answers));
  const all = judged.filter(([, entry]) => entry.right === entry.answers).length;
  return {
    value: agreement,
    detail: [
      `flip rate ${(1 - agreement).toFixed(3)} over ${repeated.length} cases with up to ${answers} answers`,
      ...(judged.length === 0 ? [] : [`pass^${answers} ${(all / judged.length).toFixed(3)}`]),
    ].join('; '),
  };
}

const stability = deterministic({
  name: 'Stability',
  version: '1.1.0',
  group: 'K',
  summary: 'Repeats of a case agree: an answer scores the share of the earlier answers to it that say the same.',
  inputs: ['output'],
  optional: ['tool_calls', 'expected.answer'],
  scale: 'real',
  pass: 1,
  passRule:
    'every earlier answer of the same arm says the same; the first has none and scores 1, so the suite needs `repeats` of 2 or more',
  shape: ['capability', 'weight'],
  experimental: true,
  repeated: true,
  parameters: z.strictObject({
    extract: z.string().min(1).optional().describe('RE2 with one group: the part that is compared'),
    labels: z
      .union([z.string().min(1), LABELS])
      .optional()
      .describe('only which label is named is compared'),
    normalise: NORMALISE,
  }),
  example: {
    suite: '- { use: Stability, labels: [billing, delivery] }',
    case: { id: 'c1', input: 'Where is my parcel?' },
    output: 'Delivery, I think.',
    call: {
      earlier: [
        { output: 'delivery', toolCalls: [] },
        { output: 'billing', toolCalls: [] },
      ],
    },
    score: 0.5,
  },
  suiteLevel: stabilityFigure,
  bind: ({ extract, labels: given, normalise }, context) => {
    const labels = given === undefined ? undefined : readLabels(given, context);
    const part = extract === undefined ? undefined : compileExtract(extract, 'extract', context);
    const plain = normaliser(normalise);
    const said = (output: string): string => {
      const text = part === undefined || part === null ? output : (part.last(output) ?? '');
      return labels === undefined || labels === null ? plain(text).trim() : (labelOf(text, labels) ?? '');
    };
    const keyOf = ({ output, toolCalls }: Pick<ScoreInput, 'output' | 'toolCalls'>): string =>
      [said(output), ...toolCalls.map((call) => callKey(call, true)).sort()].join('\0');
    return (input): Score => {
      if (labels === null || part === null) return missing('parameters', 'a pattern or the labels cannot be read');
      const earlier = input.earlier ?? [];
      const key = keyOf(input);
      const agree = earlier.filter((one) => keyOf(one) === key).length;
      const accepted = answersOf(expectedOf(input.case, 'answer'));
      const parts = [
        { text: REPEAT, verdict: String(earlier.length) },
        { text: 'says', verdict: key.length <= 60 ? excerpt(key) : `sha256:${sha256Hex(key).slice(0, 12)}` },
        ...(accepted === null
          ? []
          : [
              { text: RIGHT, verdict: accepted.some((one) => plain(one).trim() === said(input.output)) ? 'yes' : 'no' },
            ]),
      ];
      if (agree === earlier.length) return { ...pass(), parts } as Score;
      return {
        status: 'scored',
        score: agree / earlier.length,
        code: 'flips',
        reason: `${earlier.length - agree} of ${earlier.length} earlier answers say something else`,
        parts,
      };
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [stability];
