/** Similarity to a reference beyond its letters: meaning by a judge, closeness by embeddings. */
import { z } from 'zod';
import type { JudgeSeat, Score, ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import { done, type Step } from '../../model-call/call.ts';
import { fail, missing } from '../deterministic/define-template.ts';
import { choiceScore, judged, lacking, NO_PARAMETERS } from './define-judged.ts';
import { answerPieces, askOf, isTrivial, referenceOf } from './judge-prompt-material.ts';

const semanticEquivalence = judged('SemanticEquivalence', {
  parameters: NO_PARAMETERS,
  first: (input) =>
    isTrivial(input.output) && input.output.trim() === referenceOf(input.case)?.trim()
      ? { status: 'scored', score: 1, reason: 'the reference, word for word' }
      : null,
  plan: (input, _parameters, rubric) => {
    const reference = referenceOf(input.case);
    if (reference === null) return lacking('expected', 'give a reference answer (`expected`, or `expected.reference`)');
    const ask = askOf(input.case);
    return {
      form: 'default',
      pieces: [...(ask === null ? [] : [ask]), { name: 'reference', text: reference }, ...answerPieces(input)],
      score: choiceScore(rubric, 'default'),
    };
  },
});

/** Cosine of two vectors, -1..1; null when their dimensions differ or one has length zero. */
export function cosine(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) return null;
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i += 1) {
    dot += a[i]! * b[i]!;
    aa += a[i]! * a[i]!;
    bb += b[i]! * b[i]!;
  }
  const cos = dot / Math.sqrt(aa * bb);
  return Number.isFinite(cos) ? cos : null;
}

/** The seat of an embedding template names the embedding model; `dimensions` may be in its `params`. */
function scoreByEmbedding(input: ScoreInput, seat: JudgeSeat, dimensions: number | undefined): Step<Score> {
  const reference = referenceOf(input.case);
  if (reference === null)
    return done(missing('expected', 'give a reference answer (`expected`, or `expected.reference`)'));
  if (input.output.trim() === '') return done(fail('trivial-output', 'the output is empty'));
  const asked = dimensions ?? seat.params?.['dimensions'];
  return {
    ask: {
      provider: seat.provider,
      request: {
        kind: 'embedding',
        model: seat.model,
        texts: [input.output.toWellFormed(), reference.toWellFormed()],
        ...(typeof asked === 'number' ? { dimensions: asked } : {}),
      },
      place: {
        role: 'judge',
        arm: seat.place.arm,
        target: seat.place.target,
        case: input.case.id,
        template: seat.place.template,
        sample: seat.place.sample,
        turn: 0,
      },
    },
    next: (reply) => {
      if (reply.kind === 'failed')
        return done({ status: 'unscored', code: reply.code, reason: `no embedding came: ${reply.message}` });
      const [output, wanted] = reply.vectors ?? [];
      const cos = output === undefined || wanted === undefined ? null : cosine(output, wanted);
      if (cos === null)
        return done({
          status: 'unscored',
          code: 'malformed',
          reason: 'the reply holds no pair of vectors of one length',
        });
      return done({ status: 'scored', score: Math.min(1, Math.max(0, cos)), reason: `cosine ${cos.toFixed(4)}` });
    },
  };
}

const embeddingParameters = z.strictObject({ dimensions: z.number().int().positive().optional() });

const embeddingSimilarity: TemplateSpec = {
  name: 'EmbeddingSimilarity',
  version: '1.0.0',
  group: 'C',
  kind: 'embedding',
  summary: 'Cosine between the embeddings of answer and reference, not rescaled; below 0 counts as 0.',
  inputs: ['output', 'expected'],
  scale: 'real',
  pass: 0.75,
  passRule: 'cosine >= 0.75',
  shape: ['knowledge', 'capability'],
  parameters: embeddingParameters,
  example: {
    suite: '- EmbeddingSimilarity',
    case: { id: 'c1', input: 'Can I return it?', expected: 'Yes, within 30 days.' },
    output: 'Yes, within 30 days.',
    score: 1,
  },
  pinned: 'cosine, clipped to 0..1',
  bind: (raw) => {
    const { dimensions } = embeddingParameters.parse(raw);
    return { kind: 'asking', score: (input, seat) => scoreByEmbedding(input, seat, dimensions) };
  },
};

export const SPECS: readonly TemplateSpec[] = [semanticEquivalence, embeddingSimilarity];
