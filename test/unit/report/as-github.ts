/** A page of markdown as a real renderer of GitHub's dialect reads it, and an HTML report as a browser does: what is alive in them that is not ours? */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

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
export function foreign(markdown: string): readonly string[] {
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

const TAG = /<!--[\s\S]*?-->|<\/?([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<[!?][^>]*>/g;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
/** Where these lead, or what they run, is ours alone. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'srcset', 'data', 'xlink:href']);

/** The elements and attributes of pages of ours; scripts and styles with all that they hold. */
export function vocabulary(pages: readonly string[]): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => [...wordsOf(page)]));
}

function* wordsOf(page: string): Iterable<string> {
  // What is data for the script is no script.
  const bare = page.replace(/<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g, '<data-block>');
  for (const [block] of bare.matchAll(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/g)) yield block;
  for (const [whole, name, attributes = ''] of bare.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').matchAll(TAG)) {
    if (name === undefined) {
      yield whole;
      continue;
    }
    yield `<${name}`;
    for (const [, key, value = ''] of attributes.matchAll(ATTRIBUTE)) {
      yield `${key}=`;
      const address = value.replace(/^["']|["']$/g, '');
      if (ADDRESSES.has(key!.toLowerCase()) && !address.startsWith('#') && !OWN_LINK.test(address))
        yield `${key}=${address}`;
    }
  }
}

/** What the page has that pages of ours have not. */
export function strange(page: string, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(wordsOf(page))].filter((word) => !known.has(word));
}
