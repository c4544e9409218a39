/** HTML that is escaped by default: an inserted string is text, and only HTML made here stays HTML. */
import { html } from '../escape.ts';
import type { Words } from '../safe-words.ts';

export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | undefined | false | readonly Html[];

function isList(part: Part): part is readonly Html[] {
  return Array.isArray(part);
}

function inner(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return html(part);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map((item) => item.html).join('') : part.html;
}

export function h(literal: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: literal.reduce((text, piece, at) => text + piece + inner(parts[at]), '') };
}

export const nothing: Html = { html: '' };

/** Names as code, everything else as text. */
export function spoken(words: Words): Html {
  return {
    html: words
      .map((word) =>
        typeof word === 'string'
          ? html(word)
          : 'name' in word
            ? `<code>${html(word.name)}</code>`
            : told(word.prose).html,
      )
      .join(''),
  };
}

/** Foreign running text: phrases in backticks become code, everything else is text. */
export function told(text: string): Html {
  return {
    html: text
      .split(/`([^`]+)`/)
      .map((part, at) => (at % 2 === 1 ? `<code>${html(part)}</code>` : html(part)))
      .join(''),
  };
}

/** A section with an id, a heading and a body; nothing when there is no body. */
export function section(id: string, title: string, body: Html): Html {
  if (body.html === '') return nothing;
  return h`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>${body}</section>\n`;
}

/** A table that scrolls on its own on a narrow screen, also by keyboard. `figures` columns are right-aligned. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
  figures: readonly number[] = [],
): Html {
  const cls = (at: number): Html => (figures.includes(at) ? { html: ' class="num"' } : nothing);
  return h`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((title, at) => h`<th scope="col"${cls(at)}>${title}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      h`<tr>${row.map((cell, at) => (at === 0 ? h`<th scope="row">${cell}</th>` : h`<td${cls(at)}>${cell}</td>`))}</tr>\n`,
  )}</tbody></table></div>`;
}
