/**
 * Judged templates for retrieval-based answers: claims against context, facts against a reference, context against the
 * question.
 */
import { z } from 'zod';
import type { ScorePart, TemplateSpec } from '../../inputs/template.ts';
import { choiceScore, judged, lacking, NO_PARAMETERS, shareOf, tally } from './define-judged.ts';
import { answerPieces, askOf, contextPiece, type Piece, referenceOf } from './judge-prompt-material.ts';

const NO_CONTEXT = 'give the passages the answer should rest on';

function present(...pieces: readonly (Piece | null)[]): readonly Piece[] {
  return pieces.filter((piece) => piece !== null);
}

const groundedness = judged('Groundedness', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const context = contextPiece(input.case);
    if (context === null) return lacking('context', NO_CONTEXT);
    return {
      form: 'default',
      pieces: [...present(context, askOf(input.case)), ...answerPieces(input)],
      score: ({ lists, flags }) => {
        const claims = lists['claims']!;
        if (claims.length === 0) return noClaims(flags['abstains'] === true);
        const { held, told } = tally(claims, 'supported', 'claims');
        return { status: 'scored', score: held === claims.length ? 1 : 0, reason: told, parts: claims };
      },
    };
  },
});

function noClaims(abstains: boolean) {
  return abstains
    ? ({ status: 'scored', score: 1, reason: 'no claims: the answer abstains' } as const)
    : ({ status: 'scored', score: 0, code: 'no-claims', reason: 'no claims, and no abstention either' } as const);
}

const contextAdherence = judged('ContextAdherence', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const context = contextPiece(input.case);
    if (context === null) return lacking('context', NO_CONTEXT);
    return {
      form: 'default',
      pieces: [context, ...answerPieces(input)],
      score: ({ lists, flags }) => {
        const claims = lists['claims']!;
        if (claims.length === 0) return noClaims(flags['abstains'] === true);
        const { held, told } = tally(claims, 'supported', 'claims');
        const score = Math.max(0, (held - count(claims, 'contradicted')) / claims.length);
        return { status: 'scored', score, reason: told, parts: claims };
      },
    };
  },
});

function count(parts: readonly ScorePart[], verdict: string): number {
  return parts.filter((part) => part.verdict === verdict).length;
}

const factualAccuracy = judged('FactualAccuracy', {
  parameters: z.strictObject({ against: z.enum(['auto', 'expected', 'context']).default('auto') }),
  plan: (input, { against }, rubric) => {
    const reference = against === 'context' ? null : referenceOf(input.case);
    const ask = askOf(input.case);
    if (reference !== null) {
      return {
        form: 'reference',
        pieces: [...present(ask), { name: 'reference', text: reference }, ...answerPieces(input)],
        score: choiceScore(rubric, 'reference'),
      };
    }
    const context = against === 'expected' ? null : contextPiece(input.case);
    if (context === null)
      return lacking('expected', 'give a reference answer (`expected`, or `expected.reference`) or `context`');
    return {
      form: 'context',
      pieces: [...present(context, ask), ...answerPieces(input)],
      score: ({ lists, flags }) => {
        const claims = lists['claims']!;
        if (claims.length === 0) return noClaims(flags['abstains'] === true);
        const { held, told } = tally(claims, 'supported', 'claims');
        const contradicted = count(claims, 'contradicted');
        const score = contradicted > 0 ? 0 : held === claims.length ? 1 : 2 * held >= claims.length ? 0.5 : 0;
        return {
          status: 'scored',
          score,
          ...(contradicted > 0 ? { code: 'contradicts' } : {}),
          reason: told,
          parts: claims,
        };
      },
    };
  },
});

const answerRelevance = judged('AnswerRelevance', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const ask = askOf(input.case);
    if (ask === null) return lacking('input', 'give what was asked');
    return {
      form: 'default',
      pieces: [ask, ...answerPieces(input)],
      score: ({ lists }) =>
        shareOf(lists['statements']!, 'relevant', 'statements', { score: 0, reason: 'the answer states nothing' }),
    };
  },
});

const contextRelevance = judged('ContextRelevance', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const context = contextPiece(input.case);
    const ask = askOf(input.case);
    if (context === null) return lacking('context', NO_CONTEXT);
    if (ask === null) return lacking('input', 'give what was asked');
    return {
      form: 'default',
      pieces: [ask, context],
      score: ({ lists }) =>
        shareOf(lists['statements']!, 'relevant', 'statements', { score: 0, reason: 'the context states nothing' }),
    };
  },
});

const contextPrecision = judged('ContextPrecision', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const { context } = input.case;
    const ask = askOf(input.case);
    const reference = referenceOf(input.case);
    if (context === undefined) return lacking('context', 'give the passages in the order they were ranked');
    if (ask === null) return lacking('input', 'give what was asked');
    if (reference === null) return lacking('expected', 'give a reference answer');
    if (context.length === 0)
      return { settled: { status: 'scored', score: 0, code: 'no-context', reason: 'nothing was retrieved' } };
    const rows = context.map((chunk) => (chunk.title === undefined ? chunk.text : `${chunk.title}\n${chunk.text}`));
    return {
      form: 'default',
      rows,
      pieces: [
        ask,
        { name: 'reference', text: reference },
        { name: 'passages', text: rows.map((row, i) => `item_${i + 1}: ${row}`).join('\n\n') },
      ],
      score: ({ table }) => ({
        status: 'scored',
        score: averagePrecision(table.map(({ verdict }) => verdict === 'relevant')),
        reason: `relevant at ranks ${table.flatMap(({ verdict }, i) => (verdict === 'relevant' ? [i + 1] : [])).join(', ') || 'none'} of ${table.length}`,
        parts: table,
      }),
    };
  },
});

/** Mean over the relevant ranks of the share relevant up to that rank; 0 when none is relevant (average precision). */
export function averagePrecision(relevant: readonly boolean[]): number {
  let hits = 0;
  let sum = 0;
  for (const [index, hit] of relevant.entries()) {
    if (!hit) continue;
    hits += 1;
    sum += hits / (index + 1);
  }
  return hits === 0 ? 0 : sum / hits;
}

const contextRecall = judged('ContextRecall', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const context = contextPiece(input.case);
    const reference = referenceOf(input.case);
    if (reference === null) return lacking('expected', 'give a reference answer');
    if (input.case.context === undefined) return lacking('context', NO_CONTEXT);
    if (context === null)
      return { settled: { status: 'scored', score: 0, code: 'no-context', reason: 'nothing was retrieved' } };
    return {
      form: 'default',
      pieces: [...present(askOf(input.case)), context, { name: 'reference', text: reference }],
      score: ({ lists }) =>
        shareOf(lists['claims']!, 'supported', 'statements of the reference', {
          score: 1,
          reason: 'the reference states nothing that needs support',
        }),
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [
  groundedness,
  contextAdherence,
  factualAccuracy,
  answerRelevance,
  contextRelevance,
  contextPrecision,
  contextRecall,
];
