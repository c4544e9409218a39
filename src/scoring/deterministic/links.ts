/** LinkAllowlist: every link of an answer must lead to an allowed place. Nothing is fetched. */
import { z } from 'zod';
import type { ScorePart, TemplateSpec } from '../../inputs/template.ts';
import { deterministic, excerpt, share } from './define-template.ts';
import { SOURCES, textsOf } from './text-given-to-model.ts';

/** Anything longer is not a link; this bounds the work for one opening mark. */
const LONGEST = 4_096;
const SCHEME_LENGTH = 20;

/** From `start` to the first character that cannot be in a URL. */
function stretch(text: string, start: number): string {
  const piece = text.slice(start, start + LONGEST);
  const end = piece.search(/[\s<>"`|\\^{}\p{Cc}，。、；！？）】」』”’]/u);
  return end < 0 ? piece : piece.slice(0, end);
}

/** Drops full stops and brackets that close the sentence, not the URL. */
function trimmed(url: string): string {
  let end = url.length;
  let open = 0;
  for (const character of url) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = url[end - 1]!;
    if (last === ')' && open < 0) open += 1;
    else if (!/[.,;:!?'*_~\]]/u.test(last)) break;
  }
  return url.slice(0, end);
}

/**
 * Up to the first closing bracket without an opening one, or a quotation mark: the end of a Markdown or HTML target.
 */
function enclosed(url: string): string {
  let open = 0;
  for (let at = 0; at < url.length; at++) {
    const character = url[at];
    if (character === "'" || (character === ')' && open === 0)) return url.slice(0, at);
    open += character === '(' ? 1 : character === ')' ? -1 : 0;
  }
  return url;
}

/** URLs in a text: with `://`, beginning with `www.`, or as the target of a Markdown or HTML link. Linear. */
function linksIn(text: string): readonly string[] {
  const found = new Set<string>();
  let from = 0;
  const mark = /:\/\/|\bwww\./giu;
  for (let hit = mark.exec(text); hit !== null; hit = mark.exec(text)) {
    let start = hit.index;
    if (hit[0] === '://') {
      const before = text.slice(Math.max(from, start - SCHEME_LENGTH), start);
      const scheme = /[a-z][a-z0-9+.-]*$/iu.exec(before)?.[0];
      if (scheme === undefined) continue;
      start -= scheme.length;
    }
    const url = trimmed(stretch(text, start));
    // "http://" in a sentence about addresses is not a link.
    if (!url.endsWith('://')) found.add(url);
    from = start + url.length;
    mark.lastIndex = Math.max(mark.lastIndex, from);
  }
  const target = /\]\([ \t]{0,3}<?|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{1,3}<?|\b(?:href|src)[ \t]{0,3}=[ \t]{0,3}["']?/gimu;
  for (let hit = target.exec(text); hit !== null; hit = target.exec(text)) {
    const start = hit.index + hit[0].length;
    const url = enclosed(stretch(text, start));
    target.lastIndex = start + url.length;
    if (url !== '' && !url.includes('://') && !/^www\./iu.test(url)) found.add(url);
  }
  return [...found];
}

type Read =
  | { readonly kind: 'web'; readonly scheme: string; readonly host: string; readonly href: string }
  | { readonly kind: 'relative' }
  | { readonly kind: 'malformed' };

function read(link: string): Read {
  const absolute =
    /^www\./iu.test(link) || link.startsWith('//') ? `https:${link.startsWith('//') ? '' : '//'}${link}` : link;
  if (!/^[a-z][a-z0-9+.-]*:/iu.test(absolute)) return { kind: 'relative' };
  try {
    const { protocol, hostname, pathname, href } = new URL(absolute);
    const host = (
      protocol === 'mailto:' ? pathname.slice(pathname.lastIndexOf('@') + 1).toLowerCase() : hostname
    ).replace(/\.$/u, '');
    const web = protocol === 'http:' || protocol === 'https:';
    if (web && !/^\[|[^.]\.[^.]|^localhost$/u.test(host)) return { kind: 'malformed' };
    return { kind: 'web', scheme: protocol.slice(0, -1), host, href };
  } catch {
    return { kind: 'malformed' };
  }
}

function allows(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}

const HOST = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:\*\.)?[^\s/:*]+$/u, 'must be a host such as example.com, or *.example.com for all below it')
  .transform((host) => host.replace(/\.$/u, ''));

const linkAllowlist = deterministic({
  name: 'LinkAllowlist',
  version: '1.0.0',
  group: 'A',
  summary: 'Share of the links in the answer that are well formed and lead to an allowed host; nothing is fetched.',
  inputs: ['output'],
  optional: ['input', 'context'],
  scale: 'ratio',
  pass: 1,
  passRule: 'every link is well formed, its scheme and host are allowed; an answer without a link passes',
  shape: ['prompt', 'knowledge'],
  parameters: z
    .strictObject({
      hosts: z.array(HOST).default([]).describe('example.com, or *.example.com for every host below it'),
      given: z.boolean().default(false).describe('a link that stands in input, context or prompt is allowed too'),
      schemes: z.array(z.string().trim().toLowerCase().min(1)).min(1).default(['https', 'http', 'mailto']),
      relative: z.boolean().default(true).describe('links without a host are allowed'),
    })
    .refine(({ hosts, given }) => hosts.length > 0 || given, {
      message: 'name the hosts that are allowed, or set given: true',
    }),
  example: {
    suite: `- { use: LinkAllowlist, hosts: [acme.com, '*.acme.com'], schemes: [https] }`,
    case: { id: 'c1', input: 'Where do I pay?' },
    output: 'At https://pay.acme.com/in or [here](https://acme.com@pay.example).',
    score: 0.5,
  },
  bind: ({ hosts, given, schemes, relative }) => {
    return (input) => {
      const known = new Set<string>();
      if (given)
        for (const text of textsOf(input, SOURCES))
          for (const link of linksIn(text)) {
            const found = read(link);
            if (found.kind === 'web') known.add(found.href);
          }
      return share(
        linksIn(input.output).map((link): ScorePart & { code?: string } => {
          const text = excerpt(link, 100);
          const found = read(link);
          if (found.kind === 'malformed') return { text, verdict: 'malformed' };
          if (found.kind === 'relative') return { text, verdict: relative ? 'ok' : 'relative' };
          if (known.has(found.href)) return { text, verdict: 'ok' };
          if (!schemes.includes(found.scheme))
            return { text, verdict: 'scheme', code: `scheme:${excerpt(found.scheme, 40)}` };
          if (found.host !== '' && !allows(hosts, found.host))
            return { text, verdict: 'host', code: `host:${excerpt(found.host, 60)}` };
          return { text, verdict: 'ok' };
        }),
      );
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [linkAllowlist];
