/** Escapes foreign text so that it stays text in markdown, HTML, XML, JSON and on a terminal. */
import { withoutTrailing } from '../text/trailing.ts';

/**
 * Characters that a reader cannot see, or cannot tell from a plain space, but that change what is shown or compared:
 * controls, bidirectional marks and overrides, other spaces, blanks that count as letters, tags, lone surrogates.
 * Joiners and variation selectors stay where scripts and emoji need them.
 */
const UNSEEN = new RegExp(
  [
    // A joiner after a letter of a script that joins, or within an emoji, is part of the writing.
    String.raw`(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]`,
    String.raw`(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}])[\u200c\u200d]`,
    String.raw`(?<![\p{Extended_Pictographic}\p{Script=Han}\p{Sm}\p{So}\d#*])[\ufe00-\ufe0f]`,
    String.raw`[\u00a0\u034f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180d\u2000-\u200a\u205f\u2800\u3164\uffa0]`,
    String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]`,
    String.raw`\p{Surrogate}`,
  ].join('|'),
  'gu',
);

/** Names each unseen character, e.g. `‹U+202E›`. Line ends become LF; tabs and line feeds stay. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
    const point = char.codePointAt(0) ?? 0;
    return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

/** One line of at most `limit` code points; an ellipsis marks a cut. */
export function oneLine(text: string, limit = 200): string {
  return clip(
    visible(text)
      .replace(/[ \t\n]+/g, ' ')
      .trim(),
    limit,
  );
}

/** At most `limit` code points; an ellipsis marks a cut. Never splits a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  let count = 0;
  for (const char of text) {
    if (count === limit - 1) return `${text.slice(0, end).trimEnd()}…`;
    end += char.length;
    count += 1;
  }
  return text;
}

/** The longest run of a character, since a fence must be longer. */
function longestRun(text: string, char: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === char ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * A markdown code span: nothing in it is a mention, link, image, tag, reference or emphasis, and GitHub's filters leave
 * code alone. A pipe would end a table cell even here, and a preceding backslash can undo its escape, so a broken bar
 * replaces it.
 */
export function codeSpan(text: string, limit = 120): string {
  const line = oneLine(text, limit).replaceAll('|', '¦');
  if (line === '') return '_(empty)_';
  const fence = '`'.repeat(longestRun(line, '`') + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Words that GitHub would turn into something live anywhere in running text. */
const LIVE =
  /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
/** Punctuation that means something within a line of markdown, but not as an entity; `_` within a word is harmless. */
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
/** What would begin a block at the start of a line. */
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;

function entity(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** A phrase in backticks that touches no other word, so that its code span cannot touch another one. */
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;

/** Running prose for markdown: live words and phrases in backticks become code spans, and the rest is plain text. */
export function prose(text: string, limit = 600): string {
  const set = oneLine(text, limit)
    .split(PHRASE)

    .map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1), limit) : part.split(' ').map(calm).join(' ')))
    .join('');
  return set.replace(BLOCK_START, (start) =>
    [...start].map((char) => (/\d/.test(char) ? char : entity(char))).join(''),
  );
}

function calm(word: string): string {
  return LIVE.test(word) ? codeSpan(word, 600) : word.replace(PUNCTUATION, entity);
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function fenced(text: string, language = '', limit = 20_000): string {
  const body = clip(withoutTrailing(visible(text), '\n'), limit);
  const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/**
 * Writes every character that HTML or markdown could read as structure as a numeric entity, for raw HTML in markdown.
 */
export function entities(text: string): string {
  return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text or attribute value of an HTML page. */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}

/** Text or attribute value of XML 1.0: characters that XML cannot contain are removed, the rest is made visible. */
export function xml(text: string): string {
  return visible(text)
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}

/**
 * JSON that is safe in a `<script type="application/json">` block: nothing in it ends the block or starts a comment.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}

/** A dataset line with the same JSON value but nothing in it that could be live, be unseen or end a fence. */
export function datasetLine(line: string): string {
  const one = line.replace(/[\r\n]+/g, ' ');
  return one
    .replace(/[`@<>]/g, unicodeEscape)
    .replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A link target, or null: only addresses of this repository's own workflow runs become links. */
export function ownLink(url: string | undefined): string | null {
  if (url === undefined) return null;
  return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
    ? url
    : null;
}
