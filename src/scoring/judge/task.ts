/** Judged templates for the task itself: done, complete, as instructed, well summarized. */
import { z } from 'zod';
import type { ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import { allOf, choiceScore, judged, lacking, NO_PARAMETERS, shareOf } from './define-judged.ts';
import {
  answerPieces,
  askOf,
  contextPiece,
  listedIn,
  numbered,
  type Piece,
  referenceOf,
  transcript,
} from './judge-prompt-material.ts';

const NO_INPUT = 'give what was asked (`input` or `messages`)';

const taskCompletion = judged('TaskCompletion', {
  parameters: NO_PARAMETERS,
  plan: (input, _parameters, rubric) => {
    const ask = askOf(input.case);
    if (ask === null) return lacking('input', NO_INPUT);
    const rows = listedIn(input.case, 'checklist');
    if (rows !== null) {
      return {
        form: 'checklist',
        rows,
        pieces: [ask, numbered('checklist', rows), ...answerPieces(input)],
        score: ({ table }) => allOf(table, 'met', 'items'),
      };
    }
    const reference = referenceOf(input.case);
    const known: readonly Piece[] = reference === null ? [] : [{ name: 'reference', text: reference }];
    return { form: 'default', pieces: [ask, ...known, ...answerPieces(input)], score: choiceScore(rubric, 'default') };
  },
});

const completeness = judged('Completeness', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const ask = askOf(input.case);
    if (ask === null) return lacking('input', NO_INPUT);
    const rows = listedIn(input.case, 'parts');
    if (rows !== null) {
      return {
        form: 'parts',
        rows,
        pieces: [ask, numbered('parts', rows), ...answerPieces(input)],
        score: ({ table }) => shareOf(table, 'covered', 'parts', { score: 0, reason: 'no parts' }),
      };
    }
    return {
      form: 'default',
      pieces: [ask, ...answerPieces(input)],
      score: ({ lists }) =>
        shareOf(lists['parts']!, 'covered', 'parts', { score: 1, reason: 'the request asks for nothing' }),
    };
  },
});

const texts = z.array(z.string().trim().min(1)).min(1);

const instructionFollowing = judged('InstructionFollowing', {
  parameters: z.strictObject({ instructions: texts.optional(), prompt: z.boolean().default(false) }),
  plan: (input, { instructions, prompt }) => {
    const ask = askOf(input.case);
    const rows = instructions ?? listedIn(input.case, 'instructions');
    if (rows !== null) {
      return {
        form: 'listed',
        rows,
        pieces: [...(ask === null ? [] : [ask]), numbered('instructions', rows), ...answerPieces(input)],
        score: ({ table }) => shareOf(table, 'met', 'instructions', { score: 1, reason: 'no instructions' }),
      };
    }
    if (ask === null) return lacking('input', NO_INPUT);
    return {
      form: 'default',
      pieces: [...(prompt ? sentPrompt(input) : []), ask, ...answerPieces(input)],
      score: ({ lists }) =>
        shareOf(lists['instructions']!, 'met', 'instructions', {
          score: 1,
          reason: 'the request gives no instructions',
        }),
    };
  },
});

/** The system text that was sent. It is an arm's own text, so each arm is judged by its own instructions. */
export function sentPrompt(input: ScoreInput): readonly Piece[] {
  const system = input.messages.filter(({ role }) => role === 'system' || role === 'developer');
  return system.length === 0 ? [] : [{ name: 'prompt', text: transcript(system) }];
}

const summaryQuality = judged('SummaryQuality', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const source = contextPiece(input.case) ?? askOf(input.case);
    if (source === null) return lacking('input', 'give the text that was to be summarised (`context` or `input`)');
    return {
      form: 'default',
      pieces: [{ name: 'source', text: source.text }, ...answerPieces(input)],
      score: ({ lists }) => {
        const claims = shareOf(lists['claims']!, 'supported', 'claims', {
          score: 0,
          reason: 'the summary claims nothing',
        });
        const points = shareOf(lists['points']!, 'covered', 'points', {
          score: 1,
          reason: 'the source makes no point',
        });
        if (claims.status !== 'scored' || points.status !== 'scored') return claims;
        return {
          status: 'scored',
          score: Math.min(claims.score, points.score),
          code: claims.score < points.score ? 'faithfulness' : points.score < 1 ? 'coverage' : undefined,
          reason: `faithfulness: ${claims.reason}. coverage: ${points.reason}`,
          parts: [...(claims.parts ?? []), ...(points.parts ?? [])],
        };
      },
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [taskCompletion, completeness, instructionFollowing, summaryQuality];
