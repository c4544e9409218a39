/** Critique and refine (PromptWizard): a critique from failures and passes, then a refinement in one of six styles. */
import { done } from '../../model-call/call.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { casePieces, proposalsOf, reflect } from '../brief.ts';
import type { Proposal } from '../candidate.ts';
import type { Strategy } from '../strategy.ts';

const STYLES = [
  'as steps to take one after another',
  'as the habits of an expert in the field',
  'as a checklist to go through before answering',
  'by contrast: what a right and what a wrong answer look like',
  'by taking the task apart into smaller questions',
  'as briefly as it can be said',
] as const;

export const critique: Strategy = {
  name: 'critique',
  propose(view, ticket) {
    const cases = [...casePieces(view.failures, 'case'), ...casePieces(view.passes, 'right_case')];
    const look =
      'You see the prompt, cases that it gets wrong and some that it gets right. Write one critique of the prompt: what it does well, what it lacks, and what it should say.';
    const style = STYLES[ticket.turn % STYLES.length]!;
    const refine = `You see the prompt, cases, and a critique. Write a whole new text that follows the critique and keeps what works; put it ${style}.`;
    return follow(reflect(view, ticket, { task: look, form: 'critiques', count: 1, pieces: cases }), (found) => {
      if (found === null || found.length === 0) return done<readonly Proposal[] | null>(null);
      const pieces = [...cases, { name: 'critique_1', text: found[0]?.['text'] ?? '' }];
      return follow(reflect(view, ticket, { task: refine, form: 'candidates', count: 1, pieces }), (items) =>
        done(proposalsOf(items)),
      );
    });
  },
};
