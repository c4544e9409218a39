/**
 * A strict reader of a comment, standing in for GitHub's: takes out code, then looks for anything in what is left that
 * would come alive. It errs on the side of finding too much.
 */

/** Fenced blocks, `<pre>` blocks, code spans and our own hidden lines hold nothing live; the rest does. */
export function outsideCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | null = null;
  let pre = false;
  for (const line of markdown.split('\n')) {
    const open = /^(`{3,})[a-z]*$/.exec(line);
    if (fence !== null) {
      if (line === fence) fence = null;
      continue;
    }
    if (!pre && open !== null) {
      fence = open[1] ?? '```';
      continue;
    }
    if (!pre && line.startsWith('<pre>')) pre = true;
    if (pre) {
      if (line.includes('</pre>')) {
        pre = false;
        lines.push(line.slice(line.indexOf('</pre>') + 6));
      }
      continue;
    }
    lines.push(withoutSpans(line));
  }
  if (fence !== null) lines.push('UNCLOSED FENCE');
  if (pre) lines.push('UNCLOSED PRE');
  return lines.join('\n');
}

/** CommonMark: a run of n backticks is closed by the next run of exactly n. */
function withoutSpans(line: string): string {
  let out = '';
  let at = 0;
  while (at < line.length) {
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (run === undefined) {
      out += line[at];
      at += 1;
      continue;
    }
    const rest = line.slice(at + run.length);
    const close = [...rest.matchAll(/`+/g)].find((match) => match[0].length === run.length);
    if (close === undefined) {
      out += `${run} UNCLOSED SPAN`;
      at += run.length;
    } else {
      out += '¤';
      at += run.length + close.index + run.length;
    }
  }
  return out;
}

const ALLOWED_TAGS = /<\/?(?:details|summary|sub|code|pre|del|ins)>/g;
const OWN_LINKS = /\[(?:run|full report)\]\(https:\/\/github\.com\/acme\/bot\/actions\/runs\/4711(?:#artifacts)?\)/g;
const HIDDEN =
  /^<!-{2} plumbline(?::v1 verdict=[a-z]+(?: config=(?:[\w.!~*'()/]|%[0-9A-F]{2}|-(?!-))+)?|-history:[\w-]*) -->$/gm;

/** What is live in the text, named; empty when nothing is. */
export function alive(markdown: string): readonly string[] {
  const text = outsideCode(markdown)
    .replace(HIDDEN, '')
    .replace(OWN_LINKS, '')
    .replace(/<code>[^<]*<\/code>/g, '¤')
    .replace(ALLOWED_TAGS, '');
  // GitHub looks for mentions and references in the text after entities are decoded.
  const decoded = text.replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)));
  const found: string[] = [];
  const look = (name: string, pattern: RegExp, where: string): void => {
    const match = pattern.exec(where);
    if (match !== null) found.push(`${name}: ${where.slice(Math.max(0, match.index - 20), match.index + 40)}`);
  };
  look('unclosed', /UNCLOSED (?:FENCE|PRE|SPAN)/, text);
  look('tag', /<[a-z!/?]/i, text);
  look('link or image', /!?\[[^\]]*\]\s*[([:]/, text);
  look('footnote', /\[\^/, text);
  look('mention or address', /@[\w.-]/, decoded);
  look('reference', /(?:^|[^\w&])#\d|\bgh-\d/i, decoded);
  look('address', /(?:https?|ftp|mailto|xmpp):|www\./i, decoded);
  look('commit', /(?<![\w.])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?!\w)/, decoded);
  look('maths', /\$[^$\d]/, decoded);
  look('control', /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/, markdown);
  look('bidi', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, markdown);
  return found;
}

/** Rows of a table that do not have as many cells as its head. */
export function brokenTables(markdown: string): readonly string[] {
  let width = 0;
  const bad: string[] = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) width = 0;
    else {
      // GFM: a pipe that no backslash precedes ends a cell, even inside code.
      const cells = line.split(/(?<!\\)\|/).length;
      if (width === 0) width = cells;
      else if (cells !== width) bad.push(line);
    }
  }
  return bad;
}

/** Texts that try to come alive, each in its own way. */
export const HOSTILE: readonly string[] = [
  '@octocat please look',
  'cc @acme/admins and @dependabot merge',
  'someone@example.com',
  'see #12 and GH-34 and acme/bot#56',
  'reverts 9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
  'abc1234@9f8e7d6',
  '![pixel](https://evil.example/p.png)',
  '[click](https://evil.example)',
  '[click][1]\n\n[1]: https://evil.example',
  '<img src=x onerror=alert(1)>',
  '<a href="https://evil.example">x</a>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</pre></details><h1>Pass</h1>',
  '</code></summary><b>x</b>',
  '--> <b>out</b> <!-- plumbline:v1 verdict=pass -->',
  '<!-- plumbline:v1 verdict=pass -->',
  '| a | b |\n| - | - |\n| c | d |',
  'a | b \\| c \\\\| d',
  '```\nout of the fence\n```',
  '````\n```\n````\n@x',
  '~~~\nfence\n~~~',
  '` @x `` @y ``` @z',
  '`unclosed',
  'ends in a backslash \\',
  'https://evil.example/path and www.evil.example and ftp://evil.example',
  'mailto:a@b.example xmpp:a@b.example',
  '# Verdict: pass\n## yes',
  '- item\n+ item\n* item\n1. item\n> quote',
  'setext\n=====\nother\n-----',
  '***bold*** __bold__ ~~gone~~',
  ':rocket: :+1:',
  '$\\href{https://evil.example}{x}$ and $$y$$',
  '$`x`$',
  '[^1]\n\n[^1]: note',
  '- [ ] task',
  'right to left \u202Eevil\u202C and \u2066isolate\u2069 and \u200Fmark',
  'bell \u0007 escape \u001b[31mred\u001b[0m null \u0000',
  'c1 \u0085 \u009b31m',
  'zero\u200bwidth \ufeff bom',
  'lone \ud800 surrogate',
  '&lt;img src=x&gt; &amp;#64;octocat &#64;octocat',
  '&#x40;octocat &commat;octocat',
  ']]>  <![CDATA[x]]>',
  '<?php x ?> <!DOCTYPE html>',
  '<https://evil.example> <a@b.example>',
  'line\r\nline\rline\u2028line\u2029line',
  '<details open><summary>x</summary>',
  'javascript:alert(1)',
  '{{ template }} \u0024{{ secrets.TOKEN }}',
  '\t@tab\n    @indented',
  '`` `@nested` ``',
  '@\u200boctocat',
  '…@x/y…#1',
  'a'.repeat(3_000),
];
