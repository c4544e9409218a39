/** Demonstrations: the reflector invents inputs and writes answers, never a suite case; a few of them follow the text. */
import { done } from '../../model-call/call.ts';
import { follow } from '../../scoring/judge/ask-judge.ts';
import { type Item, reflect } from '../brief.ts';
import { parentOf, type Strategy, type Ticket } from '../strategy.ts';

const INVENTED = 8;
const SIZES = [2, 4, 6, 8] as const;

export const fewShots: Strategy = {
  name: 'few-shots',
  propose(view, ticket) {
    const task =
      'You see the prompt. Invent inputs of the kind it is for, none of them taken from anywhere, and write for each the answer that the prompt asks for, exactly in its form. Cover easy and hard kinds.';
    return follow(reflect(view, ticket, { task, form: 'demonstrations', count: INVENTED, pieces: [] }), (items) => {
      if (items === null || items.length === 0) return done(null);
      const chosen = subsetOf(items, ticket);
      const text = `${parentOf(view, ticket).text.trimEnd()}\n\nExamples:\n\n${chosen
        .map(({ input, output }) => `Input: ${plain(input)}\nAnswer: ${plain(output)}`)
        .join('\n\n')}`;
      return done([{ text, hypothesis: `${chosen.length} worked examples show the form and the hard kinds.` }]);
    });
  },
};

/** Drawn by the ticket's own numbers, so that a run again draws the same. */
function subsetOf(items: readonly Item[], { draw }: Ticket): readonly Item[] {
  const size = SIZES[Math.floor(draw('size') * SIZES.length)]!;
  return items
    .map((item, index) => ({ item, index, key: draw(`demonstration ${index}`) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** A demonstration is text: it opens no placeholder. */
function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('{{', '{ {').replaceAll('}}', '} }').trim();
}
