/** MarkdownStructure: checks headings, lists, tables and code of an answer against rules, line by line. */
import { z } from 'zod';
import type { ScorePart, TemplateSpec } from '../../inputs/template.ts';
import { deterministic, excerpt, share } from './define-template.ts';

interface Outline {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly bullets: number;
  readonly numbered: number;
  /** Nesting of the deepest list item, 1 = not nested, 0 = no list. */
  readonly depth: number;
  readonly tables: number;
  readonly blocks: number;
  /** A fence is still open at the end. */
  readonly open: boolean;
  readonly html: number;
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/su;
const ITEM = /^([ \t]*)(?:([-*+])|\d{1,9}[.)])[ \t]+\S/u;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/u;
const TAG = /<\/?[a-z][a-z0-9-]*(?=[\s/>])/giu;

/** Cells of a table line: bars at the ends do not count. */
function cells(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split('|').map((cell) => cell.trim());
}

function isDelimiter(line: string, columns: number): boolean {
  if (!line.includes('|')) return false;
  const found = cells(line);
  return found.length === columns && found.every((cell) => /^:?-+:?$/u.test(cell));
}

/** Text of a line without its code spans. */
function prose(line: string): string {
  return line.includes('`')
    ? line
        .split('`')
        .filter((_, index) => index % 2 === 0)
        .join(' ')
    : line;
}

/** The elements of a text, by the block rules of CommonMark and the tables of GitHub's dialect. Linear. */
function outlineOf(text: string): Outline {
  const headings: { level: number; text: string }[] = [];
  const indents: number[] = [];
  let [bullets, numbered, depth, tables, blocks, html] = [0, 0, 0, 0, 0, 0];
  let fence: { readonly marks: string; readonly indent: number } | null = null;
  let before = '';
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (fence !== null) {
      const close = line.trim();
      const { marks, indent } = fence;
      if (close.length >= marks.length && indentOf(line) < indent + 4 && close === marks[0]!.repeat(close.length))
        fence = null;
      before = '';
      continue;
    }
    const previous = before;
    before = line;
    const inList = indents.length > 0;
    const marks = FENCE.exec(inList ? line.trimStart() : line)?.[1];
    if (marks !== undefined) {
      // The text of a list item is indented, and so is the fence that closes within it.
      fence = { marks, indent: inList ? indentOf(line) : 0 };
      blocks += 1;
      continue;
    }
    const item = RULE.test(line) ? null : ITEM.exec(line);
    const indent = item === null ? 0 : width(item[1]!);
    if (item === null && /^\S/u.test(line)) indents.length = 0;
    if (item !== null && (inList || indent < 4)) {
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      depth = Math.max(depth, indents.length);
      if (item[2] === undefined) numbered += 1;
      else bullets += 1;
    } else if (indents.length === 0 && /^(?: {4}|\t)/u.test(line)) {
      // Indented code.
      before = '';
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading !== null) headings.push({ level: heading[1]!.length, text: title(heading[2] ?? '') });
    else if (/^ {0,3}(?:=+|-+)[ \t]*$/u.test(line) && isParagraph(previous)) {
      headings.push({ level: line.includes('=') ? 1 : 2, text: title(previous) });
      before = '';
    }
    if (previous.includes('|') && isDelimiter(line, cells(previous).length)) tables += 1;
    html += prose(line).match(TAG)?.length ?? 0;
  }
  return { headings, bullets, numbered, depth, tables, blocks, open: fence !== null, html };
}

function width(indent: string): number {
  return indent.replaceAll('\t', '    ').length;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function title(text: string): string {
  const bare = text.trim();
  const marks = /[^#]#*$/u.exec(bare);
  return (marks === null ? '' : bare.slice(0, marks.index + 1)).replace(/[*_`]/gu, '').trim();
}

function isParagraph(line: string): boolean {
  return line.trim() !== '' && !HEADING.test(line) && !ITEM.test(line) && !RULE.test(line) && !line.includes('|');
}

const count = z.int().min(0).optional();
const presence = z.enum(['required', 'forbidden']).optional();
const RULES = z
  .strictObject({
    headings: z
      .array(z.string().trim().min(1))
      .min(1)
      .optional()
      .describe('must stand in this order; case does not count'),
    'min-headings': count,
    'max-headings': count,
    'top-level': z.int().min(1).max(6).optional().describe('no heading above this level'),
    'no-skipped-levels': z.boolean().default(false),
    'min-bullets': count,
    'max-bullets': count,
    'min-numbered': count,
    'max-numbered': count,
    'max-list-depth': count,
    table: presence,
    code: presence,
    html: presence,
    'closed-fences': z.boolean().default(false),
  })
  .refine((given) => Object.values(given).some((value) => value !== false), {
    message: 'give at least one rule, such as max-bullets: 5',
  })
  .refine(
    (given) =>
      (['headings', 'bullets', 'numbered'] as const).every(
        (what) => (given[`min-${what}`] ?? 0) <= (given[`max-${what}`] ?? Number.POSITIVE_INFINITY),
      ),
    { message: 'a min- bound is above its max- bound' },
  );
type Rules = z.infer<typeof RULES>;
type Part = ScorePart & { readonly code: string };

function bounded(what: string, found: number, least: number | undefined, most: number | undefined): readonly Part[] {
  const parts: Part[] = [];
  if (least !== undefined)
    parts.push({
      text: `at least ${least} ${what}`,
      ...(found >= least ? { verdict: 'ok' } : { verdict: 'too-few', reason: `${found} found` }),
      code: `too-few:${what}`,
    });
  if (most !== undefined)
    parts.push({
      text: `at most ${most} ${what}`,
      ...(found <= most ? { verdict: 'ok' } : { verdict: 'too-many', reason: `${found} found` }),
      code: `too-many:${what}`,
    });
  return parts;
}

function present(what: string, found: number, rule: 'required' | 'forbidden' | undefined): readonly Part[] {
  if (rule === undefined) return [];
  const code = rule === 'required' ? 'absent' : 'present';
  return [
    { text: `${what} ${rule}`, verdict: found > 0 === (rule === 'required') ? 'ok' : code, code: `${code}:${what}` },
  ];
}

/** Each wanted heading is searched for below the one before it. */
function inOrder(wanted: readonly string[], outline: Outline): readonly Part[] {
  const fold = (text: string): string => text.normalize('NFC').toLowerCase();
  const found = outline.headings.map(({ text }) => fold(text));
  let from = 0;
  return wanted.map((text) => {
    const at = found.indexOf(fold(text), from);
    const part = { text: `heading "${excerpt(text, 40)}"`, code: `no-heading:${excerpt(text, 40)}` };
    if (at < 0) return { ...part, verdict: found.includes(fold(text)) ? 'out-of-order' : 'absent' };
    from = at + 1;
    return { ...part, verdict: 'ok' };
  });
}

function levels(rules: Rules, { headings }: Outline): readonly Part[] {
  const parts: Part[] = [];
  const top = rules['top-level'];
  if (top !== undefined) {
    const high = headings.find(({ level }) => level < top);
    parts.push({
      text: `no heading above level ${top}`,
      ...(high === undefined ? { verdict: 'ok' } : { verdict: 'too-high', reason: `"${excerpt(high.text, 40)}"` }),
      code: 'heading-too-high',
    });
  }
  if (rules['no-skipped-levels']) {
    const skips = headings.find(({ level }, index) => index > 0 && level > headings[index - 1]!.level + 1);
    parts.push({
      text: 'no heading level is skipped',
      ...(skips === undefined ? { verdict: 'ok' } : { verdict: 'skipped', reason: `"${excerpt(skips.text, 40)}"` }),
      code: 'heading-level-skipped',
    });
  }
  return parts;
}

const markdownStructure = deterministic({
  name: 'MarkdownStructure',
  version: '1.1.0',
  group: 'A',
  summary: 'Share of the rules on headings, lists, tables, code blocks and HTML that the Markdown of the answer keeps.',
  inputs: ['output'],
  scale: 'ratio',
  pass: 1,
  passRule: 'every rule given holds; what stands inside code blocks does not count',
  shape: ['prompt', 'weight'],
  parameters: RULES,
  example: {
    suite: '- { use: MarkdownStructure, headings: [Summary, Next steps], max-bullets: 3 }',
    case: { id: 'c1', input: 'Report on the outage.' },
    output: '## Summary\nAll is well again.\n\n- router replaced\n- logs kept',
    score: 2 / 3,
  },
  bind: (rules) => (input) => {
    const outline = outlineOf(input.output);
    return share([
      ...inOrder(rules.headings ?? [], outline),
      ...bounded('headings', outline.headings.length, rules['min-headings'], rules['max-headings']),
      ...levels(rules, outline),
      ...bounded('bullets', outline.bullets, rules['min-bullets'], rules['max-bullets']),
      ...bounded('numbered items', outline.numbered, rules['min-numbered'], rules['max-numbered']),
      ...bounded('list levels', outline.depth, undefined, rules['max-list-depth']),
      ...present('table', outline.tables, rules.table),
      ...present('code', outline.blocks, rules.code),
      ...present('html', outline.html, rules.html),
      ...(rules['closed-fences']
        ? [{ text: 'fences are closed', verdict: outline.open ? 'open' : 'ok', code: 'open-fence' }]
        : []),
    ]);
  },
});

export const SPECS: readonly TemplateSpec[] = [markdownStructure];
