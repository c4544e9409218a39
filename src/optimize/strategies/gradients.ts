/** Textual gradients (ProTeGi): critiques of the parent from its failures, then one edit for each of two critiques. */
import { done } from '../../model-call/call.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { casePieces, proposalsOf, reflect } from '../brief.ts';
import type { Proposal } from '../candidate.ts';
import type { Strategy } from '../strategy.ts';

export const gradients: Strategy = {
  name: 'gradients',
  propose(view, ticket) {
    const cases = casePieces(view.failures, 'case');
    const criticise =
      'You see the prompt and cases that it gets wrong. Give three different reasons in the wording of the prompt why such cases fail; a reason names what the text says or leaves out.';
    const edit =
      'You see the prompt, cases that it gets wrong, and reasons for that. Write for each of the first two reasons one new text of the whole prompt that removes it and changes little else.';
    return follow(
      reflect(view, ticket, { task: criticise, form: 'critiques', count: 3, pieces: cases }),
      (critiques) => {
        if (critiques === null || critiques.length === 0) return done<readonly Proposal[] | null>(null);
        const start = ticket.turn % critiques.length;
        const chosen = [...critiques.slice(start), ...critiques.slice(0, start)].slice(0, 2);
        const pieces = [
          ...cases,
          ...chosen.map((critique, index) => ({ name: `critique_${index + 1}`, text: critique['text'] ?? '' })),
        ];
        return follow(
          reflect(view, ticket, { task: edit, form: 'candidates', count: chosen.length, pieces }),
          (items) => done(proposalsOf(items)),
        );
      },
    );
  },
};
