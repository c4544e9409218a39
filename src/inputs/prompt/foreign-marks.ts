/** Marks in a prompt's text that are variables in another template language and go to the model as they stand. */
import type { Prompt } from './prompt.ts';

/** At most so many are named. */
const MOST = 8;
const SINGLE = /(?<![{\\$])\{([A-Za-z_][A-Za-z0-9_.]*)\}(?!\})/g;
const DOLLAR = /(?<![\\\w$])\$(?:\{([a-z_][A-Za-z0-9_.]*)\}|([a-z][a-z0-9_]*)\b(?![.(]))/g;

/** `{name}`, `$name` and `${name}` as they stand in the texts that are sent. */
export function foreignMarks(prompt: Pick<Prompt, 'messages'>): readonly string[] {
  const found = new Set<string>();
  for (const { content } of prompt.messages) {
    for (const pattern of [SINGLE, DOLLAR]) for (const [mark] of (content ?? '').matchAll(pattern)) found.add(mark);
  }
  return [...found].slice(0, MOST);
}

/** What to say about them; null = there are none. */
export function foreignMarksNote(prompt: Pick<Prompt, 'messages'>): string | null {
  const marks = foreignMarks(prompt);
  if (marks.length === 0) return null;
  return `${marks.join(', ')} ${marks.length === 1 ? 'looks like a variable' : 'look like variables'} of another template language and ${marks.length === 1 ? 'is' : 'are'} sent as ${marks.length === 1 ? 'it stands' : 'they stand'}; here a variable is {{name}}. have your build export a converted copy, or gate recorded outputs`;
}
