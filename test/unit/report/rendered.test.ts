import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import { codeSpan, entities, fenced, prose } from '../../../src/report/escape.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { hostileRecord, hostileRecords, situations } from '../../fixtures/records.ts';
import { HOSTILE } from './live.ts';

/** As a renderer of GitHub's dialect reads it, raw HTML let through: what is dangerous must be seen here. */
const rendered = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const TAGS = new Set(
  'h1 h2 h3 h4 p br hr strong em code pre del ins sub ul ol li blockquote table thead tbody tr th td details summary a'.split(
    ' ',
  ),
);
const OWN_LINK = /^https:\/\/github\.com\/acme\/bot\/actions\/runs\/4711(?:#artifacts)?$/;
const OWN_COMMENT = /^<!-{2} plumbline[^<>]*-->$/;

/** Elements, links and texts that no comment of ours has; empty when there are none. */
function foreign(markdown: string): readonly string[] {
  const html = rendered(markdown);
  const found: string[] = [];
  const open: string[] = [];
  let text = '';
  let inCode = 0;
  let at = 0;
  for (const tag of html.matchAll(/<!--[\s\S]*?-->|<\/?([a-zA-Z][\w-]*)([^>]*)>|<[!?][^>]*>/g)) {
    if (inCode === 0) text += html.slice(at, tag.index);
    at = tag.index + tag[0].length;
    const [whole, name = '', attributes = ''] = tag;
    if (name === '') {
      if (!OWN_COMMENT.test(whole)) found.push(whole);
      continue;
    }
    if (!TAGS.has(name)) found.push(whole);
    const href = / href="([^"]*)"/.exec(attributes)?.[1];
    if (name === 'a' && !whole.startsWith('</') && !OWN_LINK.test(href ?? '')) found.push(whole);
    if (/\bon\w+=|\bsrc=|\bstyle=/.test(attributes)) found.push(whole);
    if (/^(?:br|hr)$/.test(name)) continue;
    if (whole.startsWith('</')) {
      if (open.pop() !== name) found.push(`${whole} closes another element`);
    } else open.push(name);
    if (name === 'code' || name === 'pre') inCode += whole.startsWith('</') ? -1 : 1;
  }
  text += html.slice(at);
  if (open.length > 0) found.push(`open at the end: ${open.join(' ')}`);
  const read = text
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    .replace(/&#x([0-9a-f]+);/gi, (_, point) => String.fromCodePoint(Number.parseInt(point, 16)));
  for (const live of read.matchAll(/(?<![\w.])@\w|(?<![\w&])#\d+|\bGH-\d+|https?:\/\/|www\.\w/gi)) found.push(live[0]);
  return found;
}

describe('as GitHub renders it', () => {
  it('what is alive in bare text is seen', () => {
    for (const text of [
      '@octocat',
      '[a](https://evil.example)',
      '<img src=x>',
      'https://evil.example',
      'see #12',
      '<b>x',
    ])
      expect(foreign(text), text).not.toEqual([]);
  });

  it.each(Object.entries(situations))('a comment has our own elements and no other: %s', (_, record) => {
    expect(foreign(renderComment(record))).toEqual([]);
    expect(foreign(renderSummary(record))).toEqual([]);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 60), text]))(
    'no foreign text of a record comes alive: %s',
    (_, text) => {
      for (const record of hostileRecords(text))
        for (const markdown of [renderComment(record), renderSummary(record), renderComment(record, 4_000)])
          expect(foreign(markdown)).toEqual([]);
    },
  );

  it('whatever the text is made of', () => {
    const parts = fc.constantFrom(
      ...'@ # ` `` ``` ~~~ | \\ < > [ ] ( ) ! * _ ~ & $ : / - = + 1 . a <b <!-- --> </pre> </code> <details> ]( http:// www. @a #1 &#64; &lt; &'.split(
        ' ',
      ),
      '\n',
      '\n\n',
      ' ',
      '\t',
      '\r',
      '\u2028',
    );
    const nasty = fc.array(parts, { maxLength: 24 }).map((all) => all.join(''));
    fc.assert(
      fc.property(nasty, (text) => {
        expect(foreign(prose(text))).toEqual([]);
        expect(foreign(`| a | b |\n| - | - |\n| ${codeSpan(text)} | ${prose(text)} |\n\n${fenced(text)}`)).toEqual([]);
        expect(foreign(`<pre>${entities(text)}</pre>\n\nend`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(nasty, (text) => {
        expect(foreign(renderComment(hostileRecord(text)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
