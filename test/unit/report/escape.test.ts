import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import {
  clip,
  codeSpan,
  datasetLine,
  entities,
  fenced,
  html,
  oneLine,
  ownLink,
  prose,
  scriptJson,
  visible,
  xml,
} from '../../../src/report/escape.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJUnit } from '../../../src/report/junit.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { hostileRecord, hostileRecords } from '../../fixtures/records.ts';
import { alive, brokenTables, HOSTILE } from './live.ts';

const fragment = fc.constantFrom(
  '@',
  '#',
  '`',
  '``',
  '```',
  '|',
  '\\',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '!',
  '*',
  '_',
  '~',
  '&',
  '$',
  ':',
  '/',
  '\n',
  ' ',
  '-',
  '=',
  '1',
  '.',
  'a',
  'http',
  'www',
  '#12',
  '\u202e',
  '\u0000',
  '\r',
  '&#64;',
  '<!--',
  '-->',
  '</pre>',
  '</code>',
);
const nasty = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('the checker itself', () => {
  it('finds each kind of live text when nothing escapes it', () => {
    for (const text of [
      '@octocat',
      '![a](b)',
      '[a](b)',
      '[a]: b',
      '<img>',
      'see #12',
      'GH-1',
      'https://x',
      'www.x.y',
      'a@b.c',
      '9f8e7d6c5b4a',
      '\u202e',
      '$x$',
      '`open',
    ]) {
      expect(alive(text), text).not.toEqual([]);
    }
    expect(alive('a plain sentence, 26 cases of 300 (`@octocat` in code) for $0.31')).toEqual([]);
  });
});

describe('foreign text in markdown', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 60), text]))('nothing comes alive: %s', (_, text) => {
    expect(alive(prose(text))).toEqual([]);
    expect(alive(codeSpan(text))).toEqual([]);
    expect(alive(fenced(text))).toEqual([]);
    expect(alive(`<pre>${entities(text)}</pre>`)).toEqual([]);
    expect(brokenTables(`| a | b |\n| - | - |\n| ${codeSpan(text)} | ${prose(text)} |`)).toEqual([]);
  });

  it('never lets a mention, link, image, tag or table break through, whatever the text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cells = `| a | b |\n| - | - |\n| ${codeSpan(text)} | ${prose(text)} |`;
        expect(alive(cells)).toEqual([]);
        expect(brokenTables(cells)).toEqual([]);
        expect(alive(`${prose(text)}\n\n${fenced(text)}\n\n<pre>${entities(text)}</pre>`)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps plain sentences readable', () => {
    expect(prose('The margin is 5 points (95 % interval), "said" plainly: done.')).toBe(
      'The margin is 5 points (95 % interval), "said" plainly: done.',
    );
    expect(prose('run `plumbline lock` first')).toBe('run `plumbline lock` first');
    expect(prose('ask @octocat about #12')).toBe('ask `@octocat` about `#12`');
    // A scheme by itself may be the start of an address; within a word it is none. Nor is `_` emphasis there.
    expect(prose('http and www, httpx and wwwx')).toBe('`http` and `www,` httpx and wwwx');
    expect(prose('snake_case _a b_ _')).toBe('snake_case &#95;a b&#95; &#95;');
    expect(codeSpan('t-17')).toBe('`t-17`');
    expect(codeSpan('a`b')).toBe('``a`b``');
  });

  it('starts no block at the start of a line', () => {
    for (const text of ['# x', '- x', '+ x', '1. x', '2) x', '=== x', '--- x'])
      expect(prose(text), text).toMatch(/^\d*&#\d+;/);
    expect(prose('> x')).toBe('&#62; x');
  });
});

describe('whole reports of hostile records', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 60), text]))(
    'comment and summary stay inert and their tables whole: %s',
    (_, text) => {
      for (const record of hostileRecords(text)) {
        for (const markdown of [renderComment(record), renderSummary(record), renderComment(record, 4_000)]) {
          expect(alive(markdown)).toEqual([]);
          expect(brokenTables(markdown)).toEqual([]);
        }
      }
    },
  );

  it('hold for generated text as well', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const comment = renderComment(hostileRecord(text));
        expect(alive(comment)).toEqual([]);
        expect(brokenTables(comment)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('the page has exactly its own scripts, style and links, and no address it could load', () => {
    for (const text of HOSTILE) {
      const page = renderHtml(hostileRecord(text));
      expect(page.match(/<script/g)?.length).toBe(2);
      expect(page.match(/<\/script>/g)?.length).toBe(2);
      expect(page.match(/<!-{2}/g)).toBeNull();
      expect(page).not.toMatch(/<(?:img|iframe|link|object|embed|form|base)\b/i);
      expect(page.match(/<h1/g)?.length).toBe(1);
      expect(page.match(/<main/g)?.length).toBe(1);
      for (const [, href] of page.matchAll(/ href="([^"]*)"/g))
        expect(href).toMatch(/^(?:#[a-z]+|https:\/\/github\.com\/acme\/bot\/actions\/runs\/4711)$/);
    }
  });

  it('the terminal gets no control character but its own line feeds', () => {
    for (const text of HOSTILE)
      expect(renderTerminal(hostileRecord(text))).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
  });

  it('JUnit holds only what XML 1.0 allows', () => {
    for (const text of HOSTILE) {
      const report = renderJUnit(hostileRecord(text));
      expect(report).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      expect(report).not.toContain('<!');
    }
  });
});

describe('the single escapes', () => {
  it('show what a reader could not see', () => {
    expect(visible('a\u202eb\u0000c\u200bd')).toBe('a‹U+202E›b‹U+0000›c‹U+200B›d');
    expect(visible('a\r\nb\rc\td')).toBe('a\nb\nc\td');
    expect(visible('👩‍👩‍👧 ok')).toBe('👩‍👩‍👧 ok');
    expect(visible('\ud800')).toBe('‹U+D800›');
  });

  it('cut without splitting a character', () => {
    expect(clip('👍👍👍', 2)).toBe('👍…');
    expect(clip('abc', 3)).toBe('abc');
    expect(oneLine('  a \n b  ', 10)).toBe('a b');
  });

  it('leave a dataset line the same JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const line = JSON.stringify({ id: 'x', value });
        expect(JSON.parse(datasetLine(line))).toEqual(JSON.parse(line));
        expect(datasetLine(line)).not.toMatch(/[`@<>\n]/);
      }),
    );
    expect(JSON.parse(datasetLine(JSON.stringify({ a: '@x `y` <z> \u202e \u2028' })))).toEqual({
      a: '@x `y` <z> \u202e \u2028',
    });
  });

  it('keep JSON in a script block inside it, same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(scriptJson(value)).not.toMatch(/[<>]/);
      }),
    );
  });

  it('close every HTML and XML special', () => {
    expect(html('<a b="c" d=\'e\'>&')).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
    expect(xml('<\u0000\ufffe>')).toBe('&lt;‹U+0000›‹U+FFFE›&gt;');
  });

  it('link to workflow runs only', () => {
    expect(ownLink('https://github.com/acme/bot/actions/runs/1')).toBe('https://github.com/acme/bot/actions/runs/1');
    for (const url of [
      'https://evil.example/',
      'javascript:alert(1)',
      'https://github.com/acme/bot/actions/runs/1)[x](y',
      'https://github.com/acme/bot/actions/runs/1" onclick="x',
      undefined,
    ])
      expect(ownLink(url)).toBeNull();
  });
});

describe('what a reader cannot see', () => {
  it.each([
    ['a no-break space', 'a\u00a0b', 'a‹U+00A0›b'],
    ['a narrow no-break space', '10\u202f000', '10‹U+202F›000'],
    ['a thin space', 'a\u2009b', 'a‹U+2009›b'],
    ['a zero-width space', 'a\u200bb', 'a‹U+200B›b'],
    ['a byte-order mark', '\ufeffyes', '‹U+FEFF›yes'],
    ['a joiner in Latin text', 'pay\u200dpal', 'pay‹U+200D›pal'],
    ['a joiner on its own', '\u200dyes', '‹U+200D›yes'],
    ['a filler that counts as a letter', '\u3164', '‹U+3164›'],
    ['a blank of Braille', '\u2800', '‹U+2800›'],
    ['a variation selector after a letter', 'a\ufe0fb', 'a‹U+FE0F›b'],
    ['a combining grapheme joiner', 'a\u034fb', 'a‹U+034F›b'],
    ['a tag', 'a\u{e0041}', 'a‹U+E0041›'],
    ['a family of emoji, as it is', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
    ['a heart of emoji, as it is', '❤\ufe0f', '❤\ufe0f'],
    ['a joiner of Persian, as it is', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('is shown in the comment: %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(codeSpan(text)).toBe(`\`${shown}\``);
    expect(fenced(text)).toContain(shown);
  });
});
