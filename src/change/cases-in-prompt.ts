/** How many of a suite's cases a change writes into its prompt: a score on those measures copying, not answering. */
import type { Case } from '../inputs/case/case.ts';
import type { Arm, Arms } from './arms.ts';

/** Shorter questions may be in a prompt by chance. */
const SHORTEST = 10;
/** Fewer may well be examples that somebody took from real use twice. */
const FEWEST = 3;
/** Total characters to search: a large suite is only searched up to this limit. */
const MOST_LOOKED = 1_000_000_000;

/** Null when the change brings none, or too few to matter. */
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
