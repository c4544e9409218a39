/**
 * Reflection on failures (GEPA): what the outputs and reasons of failing cases show about the text, and a merge of two
 * candidates that win different cases.
 */
import { done } from '../../model-call/call.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { casePieces, proposalsOf, reflect } from '../brief.ts';
import { type PoolMember, parentOf, type SearchView, type Strategy, type Ticket } from '../strategy.ts';

/** Once in this many turns, two kept candidates are merged, if there are two. */
const MERGE_EVERY = 5;

export const reflectFailures: Strategy = {
  name: 'reflect',
  propose(view, ticket) {
    const partner = (ticket.turn + 1) % MERGE_EVERY === 0 ? partnerOf(view, ticket) : null;
    const brief =
      partner === null
        ? {
            task: 'You see the prompt and cases that it gets wrong, with the answers that came and why they are wrong. Find out what rule would have led to right answers, and write a whole new text that keeps what works and adds that rule in general words.',
            pieces: casePieces(view.failures, 'case'),
          }
        : {
            task: 'You see the prompt and another text that grew from the same one; each is right where the other fails. Write one whole new text that keeps what each of them learned, without saying anything twice.',
            pieces: [{ name: 'other', text: partner.text }, ...casePieces(view.failures, 'case')],
          };
    return follow(reflect(view, ticket, { ...brief, form: 'candidates', count: 1 }), (items) =>
      done(proposalsOf(items)),
    );
  },
};

/** The best candidate of another line of descent for the same component. */
function partnerOf(view: SearchView, ticket: Ticket): PoolMember | null {
  const parent = parentOf(view, ticket);
  const others = view.pool.filter(
    ({ id, component, parent: from }) =>
      id !== parent.id && from !== null && component === parent.component && from !== parent.id && parent.parent !== id,
  );
  return [...others].sort((a, b) => b.posterior.mean - a.posterior.mean)[0] ?? null;
}
