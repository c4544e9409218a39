/** Judged templates of style: tone, persona, conciseness, coherence. */
import { z } from 'zod';
import type { Score, TemplateSpec } from '../../inputs/template.ts';
import { choiceOnAnswer, choiceScore, judged, lacking, NO_PARAMETERS } from './define-judged.ts';
import { answerPieces, askOf, type Piece, referenceOf, transcript } from './judge-prompt-material.ts';
import { sentPrompt } from './task.ts';

const toneMatch = judged('ToneMatch', {
  parameters: z.strictObject({ tone: z.string().trim().min(1) }),
  more: ({ tone }) => [`The tone asked for: ${tone}`],
  plan: choiceOnAnswer,
});

const personaAdherence = judged('PersonaAdherence', {
  parameters: z.strictObject({ persona: z.string().trim().min(1).optional() }),
  more: ({ persona }) => (persona === undefined ? [] : [`The persona: ${persona}`]),
  plan: (input, { persona }, rubric) => {
    const role: readonly Piece[] =
      persona === undefined ? sentPrompt(input).map(({ text }) => ({ name: 'persona', text })) : [];
    if (persona === undefined && role.length === 0)
      return lacking('persona', 'set the parameter `persona`, or give the prompt a system message');
    const turns = (input.case.messages ?? []).filter(
      ({ role: speaker }) => speaker !== 'system' && speaker !== 'developer',
    );
    const ask = turns.length > 0 ? { name: 'conversation', text: transcript(turns) } : askOf(input.case);
    return {
      form: 'default',
      pieces: [...role, ...(ask === null ? [] : [ask]), ...answerPieces(input)],
      score: choiceScore(rubric, 'default'),
    };
  },
});

const conciseness = judged('Conciseness', {
  parameters: NO_PARAMETERS,
  plan: (input, _parameters, rubric) => {
    const ask = askOf(input.case);
    if (ask === null) return lacking('input', 'give what was asked (`input` or `messages`)');
    const read = choiceScore(rubric, 'default');
    const reference = referenceOf(input.case)?.trim() ?? '';
    return {
      form: 'default',
      pieces: [ask, ...answerPieces(input)],
      score: (opinion) =>
        reference === '' ? read(opinion) : beside(read(opinion), input.output.trim().length / reference.length),
    };
  },
});

/** The second figure: length compared with the reference's, reported but not counted. */
function beside(score: Score, ratio: number): Score {
  return score.status === 'scored'
    ? { ...score, reason: `${ratio.toFixed(1)} times as long as the reference. ${score.reason ?? ''}`.trimEnd() }
    : score;
}

const coherence = judged('Coherence', {
  parameters: NO_PARAMETERS,
  plan: choiceOnAnswer,
});

export const SPECS: readonly TemplateSpec[] = [toneMatch, personaAdherence, conciseness, coherence];
