/**
 * One case's texts as markdown: what was asked, each side's answer with the changed words marked, and why it counts.
 */
import type { PlumblineRecord } from '../record/record.ts';
import type { Exhibit } from '../record/target-result.ts';
import { clip, codeSpan, datasetLine, entities, fenced, oneLine, prose, visible } from './escape.ts';
import { score } from './format-numbers.ts';
import { type Piece, side, wordDiff } from './worddiff.ts';

/** Columns that fit GitHub's comment box in its code font without scrolling. */
const WIDTH = 92;

const KIND: Readonly<Record<Exhibit['kind'], string>> = {
  broken: 'broke',
  fixed: 'was fixed',
  failing: 'fails on both sides',
  unscored: 'has no score',
  critical: 'critical case broke',
};

/** Breaks lines over `WIDTH` code units between words and keeps the pieces' marks; a longer word stays whole. */
export function wrapped(pieces: readonly Piece[], width = WIDTH): readonly Piece[] {
  let column = 0;
  // A word may continue in the next piece, so it is not broken there.
  let inWord = false;
  return pieces.map(({ text, kind }) => {
    let out = '';
    for (const token of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
      const isWord = /^\S/.test(token);
      if (isWord && !inWord && column > 0 && column + token.length > width) {
        out = `${out.slice(0, Math.max(out.trimEnd().length, out.lastIndexOf('\n') + 1))}\n`;
        column = 0;
      }
      column = token === '\n' ? 0 : column + token.length;
      inWord = isWord;
      out += token;
    }
    return { text: out, kind };
  });
}

const MARK = { same: null, removed: 'del', added: 'ins' } as const;

/** A mark covers words only: surrounding spaces and line ends stay outside it. */
function marked(pieces: readonly Piece[]): string {
  return wrapped(pieces)
    .map(({ text, kind }) => {
      const words = text.trim();
      const mark = MARK[kind];
      if (mark === null || words === '') return entities(text);
      const at = text.indexOf(words);
      return `${text.slice(0, at)}<${mark}>${entities(words)}</${mark}>${text.slice(at + words.length)}`;
    })
    .join('');
}

/** A `<pre>` block: nothing in it is parsed as markdown or made live. */
function block(pieces: readonly Piece[]): string {
  return `<pre>${marked(pieces)}</pre>`;
}

function plainBlock(text: string): string {
  return block([{ text, kind: 'same' }]);
}

function scores(exhibit: Exhibit): string {
  return `${score(exhibit.base)} → ${score(exhibit.head)}`;
}

/** `<summary>` is raw HTML, so markdown does not work in it and entities are never read as structure. */
export function exhibitTitle(exhibit: Exhibit): string {
  const asked = exhibit.input === undefined ? '' : ` · ${entities(oneLine(exhibit.input, 70))}`;
  const wrap = asked === '' ? '' : `<code>${asked.slice(3)}</code>`;
  return `<code>${entities(oneLine(exhibit.case, 80))}</code> ${KIND[exhibit.kind]} at <code>${entities(oneLine(exhibit.template, 80))}</code> (${scores(exhibit)})${wrap === '' ? '' : ` · ${wrap}`}`;
}

/** Puts JSON that was spread over several lines on one line. */
function compact(text: string): string {
  if (!/^[[{]/.test(text) || text.length > 20_000) return text;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The exhibit folded under its title, with at most `limit` code points of each text. */
export function exhibitMarkdown(exhibit: Exhibit, limit: number): string {
  const parts: string[] = [];
  const code = exhibit.code === undefined ? '' : ` ${codeSpan(exhibit.code)}`;
  const reason = prose((exhibit.reason ?? '').trim().replace(/\n+/g, '; '), Math.min(limit, 600));
  if (reason !== '' || code !== '') parts.push(`Why it counts:${code}${reason === '' ? '' : ` ${reason}`}`);
  if (exhibit.input !== undefined) parts.push('Asked:', plainBlock(clip(visible(exhibit.input), limit)));
  const before = exhibit.baseOutput === undefined ? undefined : clip(visible(exhibit.baseOutput), limit);
  const after = exhibit.headOutput === undefined ? undefined : clip(visible(exhibit.headOutput), limit);
  const diff = before === undefined || after === undefined ? null : wordDiff(before, after);
  if (before !== undefined)
    parts.push(
      `Before (${score(exhibit.base)}):`,
      diff === null ? plainBlock(before || '(empty answer)') : block(side(diff, 'before')),
    );
  if (after !== undefined)
    parts.push(
      `After (${score(exhibit.head)}):`,
      diff === null ? plainBlock(after || '(empty answer)') : block(side(diff, 'after')),
    );
  if (exhibit.expected !== undefined)
    parts.push('Expected:', plainBlock(clip(visible(compact(exhibit.expected)), limit)));
  if (exhibit.line !== undefined && exhibit.line.length <= limit * 2)
    parts.push('As a line for the suite:', fenced(datasetLine(exhibit.line), 'json', limit * 4));
  if (parts.length === 0) parts.push('Its texts are not in this report.');
  return `<details><summary>${exhibitTitle(exhibit)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

const WEIGHT: Readonly<Record<Exhibit['kind'], number>> = { critical: 0, broken: 1, unscored: 2, failing: 3, fixed: 4 };

/** At most `limit` critical and broken exhibits, taking targets in turn and keeping the record's order within each. */
export function exhibitsByWeight(record: PlumblineRecord, limit: number): readonly Exhibit[] {
  const queues = Object.values(record.targets).map((target) =>
    target.exhibits
      .filter(({ kind }) => kind === 'critical' || kind === 'broken')
      .sort((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind]),
  );
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return [...Array(longest).keys()].flatMap((at) => queues.flatMap((queue) => queue.slice(at, at + 1))).slice(0, limit);
}
