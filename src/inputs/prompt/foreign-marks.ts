/** Marks in a prompt's text that are variables in another template language and go to the model as they stand. */
import type { Prompt } from './prompt.ts';

/** At most so many are named. */
const MOST = 8;
const SINGLE = /(?<![{\\$])\{([A-Za-z_][A-Za-z0-9_.]*)\}(?!\})/g;
const DOLLAR = /(?<![\\\w$])\$(?:\{([a-z_][A-Za-z0-9_.]*)\}|([a-z][a-z0-9_]*)\b(?![.(]))/g;

/** `{% ... %}` of Jinja, Liquid and Nunjucks: its opening, as much of it as tells. */
const BLOCK = /\{%[^%{}]{0,40}%\}|\{%/g;

/** `{% block %}`, `{name}`, `$name` and `${name}` as they stand in the texts that are sent. */
export function foreignMarks(prompt: Pick<Prompt, 'messages'>): readonly string[] {
  const found = new Set<string>();
  for (const { content } of prompt.messages) {
    for (const pattern of [BLOCK, SINGLE, DOLLAR])
      for (const [mark] of (content ?? '').matchAll(pattern)) found.add(mark);
  }
  return [...found].slice(0, MOST);
}

/** What to say about them; null = there are none. */
export function foreignMarksNote(prompt: Pick<Prompt, 'messages'>): string | null {
  const marks = foreignMarks(prompt);
  if (marks.length === 0) return null;
  const [looks, are] = marks.length === 1 ? ['looks', 'is sent as it stands'] : ['look', 'are sent as they stand'];
  return `${marks.join(', ')} ${looks} like another template language and ${are}; here a variable is {{name}}. Have your build export a converted copy, or gate recorded outputs`;
}
