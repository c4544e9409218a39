import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import { codeSpan, entities, fenced, prose } from '../../../src/report/escape.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { hostileRecord, hostileRecords, situations } from '../../fixtures/records.ts';
import { foreign } from './as-github.ts';
import { HOSTILE } from './live.ts';

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
