/** Marks in a prompt's text that are variables in another template language, and reach the model unchanged. */
import type { Prompt } from './prompt.ts';

/** At most this many are named. */
const MOST = 8;
const SINGLE = /(?<![{\\$])\{([A-Za-z_][A-Za-z0-9_.]*)\}(?!\})/g;
const DOLLAR = /(?<![\\\w$])\$(?:\{([a-z_][A-Za-z0-9_.]*)\}|([a-z][a-z0-9_]*)\b(?![.(]))/g;

/** `{% ... %}` of Jinja, Liquid and Nunjucks: its opening, far enough to recognise it. */
const BLOCK = /\{%[^%{}]{0,40}%\}|\{%/g;

/** `{% block %}`, `{name}`, `$name` and `${name}` as they occur in the texts that are sent. */
export function foreignMarks({ messages, parts }: Sent): readonly string[] {
  const found = new Set<string>();
  for (const [index, { content }] of messages.entries()) {
    const split = parts?.[index];
    // What is filled in, or composed by its own language, is not in the text that is sent.
    const sent =
      split == null ? (content ?? '') : split.map((part) => (typeof part === 'string' ? part : ' ')).join('');
    for (const pattern of [BLOCK, SINGLE, DOLLAR]) for (const [mark] of sent.matchAll(pattern)) found.add(mark);
  }
  return [...found].slice(0, MOST);
}

type Sent = Pick<Prompt, 'messages' | 'parts'>;

/** What to say about them; null = there are none. */
export function foreignMarksNote(prompt: Sent): string | null {
  const marks = foreignMarks(prompt);
  if (marks.length === 0) return null;
  const [looks, are] = marks.length === 1 ? ['looks', 'is sent as it stands'] : ['look', 'are sent as they stand'];
  return `${marks.join(', ')} ${looks} like another template language and ${are}; here a variable is {{name}}. Name the language on the target (template: jinja or mustache; format: python for {name}), have your build export a converted copy, or gate recorded outputs`;
}
