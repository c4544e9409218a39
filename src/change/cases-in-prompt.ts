/** How many of a suite's cases a change writes into its prompt: what is measured on them is a copy and no answer. */
import type { Case } from '../inputs/case/case.ts';
import type { Arm, Arms } from './arms.ts';

/** Shorter questions may be in a prompt by chance. */
const SHORTEST = 10;
/** Fewer are examples that somebody may well have taken from life twice. */
const FEWEST = 3;
/** Characters looked through in all: a large suite is looked at as far as that goes. */
const MOST_LOOKED = 1_000_000_000;

/** Null where the change brings none, or so few that nothing hangs on them. */
export function casesInPrompt(
  { base, head }: Pick<Arms, 'base' | 'head'>,
  cases: readonly Case[],
): { readonly found: number; readonly looked: number } | null {
  const [before, after] = [textOf(base), textOf(head)];
  if (before === after) return null;
  const looked = cases.slice(0, Math.ceil(MOST_LOOKED / (1 + before.length + after.length)));
  const found = looked.filter((row) => {
    const question = questionOf(row);
    return question.length >= SHORTEST && after.includes(question) && !before.includes(question);
  }).length;
  return found < FEWEST || found < looked.length / 100 ? null : { found, looked: looked.length };
}

function textOf({ prompt }: Arm): string {
  return prompt.messages.map(({ content }) => content ?? '').join('\n');
}

function questionOf({ input, messages }: Case): string {
  const last = messages?.findLast(({ role }) => role === 'user')?.content;
  return (input ?? (typeof last === 'string' ? last : '')).trim();
}
