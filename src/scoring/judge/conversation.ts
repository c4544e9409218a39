/** Judged templates for a whole conversation, whose last turn is the answer. */
import type { ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import { choiceScore, judged, lacking, NO_PARAMETERS, shareOf } from './define-judged.ts';
import { answerPieces, askOf, listedIn, type Piece, referenceOf } from './judge-prompt-material.ts';

const NO_MESSAGES = 'give the conversation up to the answer (`messages`)';

/** The conversation and its last turn; a case with only an input is a conversation of one turn. */
function conversation(input: ScoreInput): readonly Piece[] | null {
  const ask = askOf(input.case);
  return ask === null ? null : [{ name: 'conversation', text: ask.text }, ...answerPieces(input)];
}

const conversationCoherence = judged('ConversationCoherence', {
  parameters: NO_PARAMETERS,
  plan: (input, _parameters, rubric) => {
    const pieces = conversation(input);
    return pieces === null
      ? lacking('messages', NO_MESSAGES)
      : { form: 'default', pieces, score: choiceScore(rubric, 'default') };
  },
});

const conversationResolution = judged('ConversationResolution', {
  parameters: NO_PARAMETERS,
  plan: (input, _parameters, rubric) => {
    const pieces = conversation(input);
    if (pieces === null) return lacking('messages', NO_MESSAGES);
    const wanted = listedIn(input.case, 'resolution')?.join('\n') ?? referenceOf(input.case);
    const known: readonly Piece[] = wanted === null ? [] : [{ name: 'reference', text: wanted }];
    return { form: 'default', pieces: [...known, ...pieces], score: choiceScore(rubric, 'default') };
  },
});

const knowledgeRetention = judged('KnowledgeRetention', {
  parameters: NO_PARAMETERS,
  plan: (input) => {
    const pieces = conversation(input);
    if (pieces === null) return lacking('messages', NO_MESSAGES);
    return {
      form: 'default',
      pieces,
      score: ({ lists }) =>
        shareOf(lists['facts']!, 'kept', 'facts', { score: 1, reason: 'the user gave no facts to keep' }),
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [conversationCoherence, conversationResolution, knowledgeRetention];
