/** Words and folded parts as GitHub’s markdown. */
import { codeSpan, oneLine, prose } from '../escape.ts';
import type { Words } from '../safe-words.ts';

/** Words as markdown: names become code, and everything live is taken out of foreign prose. */
export function markdown(words: Words, limit = 300): string {
  return words
    .map((word) =>
      typeof word === 'string' ? word : 'name' in word ? codeSpan(word.name, 100) : prose(word.prose, limit),
    )
    .join('');
}

export function folded(title: string, body: string): string {
  return body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

export function codeSpanHtml(text: string): string {
  return oneLine(text, 100).replace(/[^\w .-]/g, (char) => `&#${char.codePointAt(0)};`);
}
