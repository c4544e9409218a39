/** Random search: the same meaning in another wording. No failure is shown; it is the baseline the others must beat. */

import { done } from '../../model-call/call.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { proposalsOf, reflect } from '../brief.ts';
import type { Strategy } from '../strategy.ts';

const WAYS = [
  'Change the order: what matters most comes first.',
  'Use short sentences in the imperative.',
  'Say what a good answer looks like instead of what to avoid.',
  'Group what belongs together, and cut what is said twice.',
  'Name the role and the reader before the task.',
] as const;

export const rephrase: Strategy = {
  name: 'rephrase',
  propose(view, ticket) {
    const way = WAYS[ticket.turn % WAYS.length]!;
    const task = `Say the same in another wording or order, without adding or dropping an instruction. ${way}`;
    return follow(reflect(view, ticket, { task, form: 'candidates', count: 1, pieces: [] }), (items) =>
      done(proposalsOf(items)),
    );
  },
};
