/** Optimization by prompting (OPRO): the texts tried so far with their points, and a new one unlike all of them. */
import { done } from '../../model-call/call.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { casePieces, proposalsOf, reflect } from '../brief.ts';
import type { Strategy } from '../strategy.ts';

const MOST_TRIED = 12;

export const metaPrompt: Strategy = {
  name: 'meta-prompt',
  propose(view, ticket) {
    const scored = view.tried.filter((one) => one.points !== null).sort((a, b) => a.points! - b.points!);
    const pieces = [
      ...scored.slice(-MOST_TRIED).map(({ text, points }, index) => ({
        name: `tried_${index + 1}`,
        text: `${points! >= 0 ? '+' : ''}${points!.toFixed(1)} points\n${text}`,
      })),
      ...casePieces(view.failures, 'case'),
    ];
    const task =
      'You see the prompt, texts that were tried with the points they gained or lost, worst first, and cases that still fail. Say in one sentence what you think is missing, and write a whole new text that is none of them and should gain more.';
    return follow(reflect(view, ticket, { task, form: 'candidates', count: 1, pieces }), (items) =>
      done(proposalsOf(items)),
    );
  },
};
