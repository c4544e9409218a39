/** The run on a terminal: a verdict line, one table per target and the worst cases. 80 columns unless set otherwise. */

import type { PlumblineRecord } from '../record/record.ts';
import type { TargetResult } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';
import { wrap } from '../text/wrap.ts';
import { answerSentences } from './answer-words.ts';
import { ceilings } from './ceiling-words.ts';
import { driftSentences } from './drift-words.ts';
import { besideOf, escalationLines, escalationSentence } from './escalation-words.ts';
import { clip, oneLine, visible } from './escape.ts';
import { ascii, change, count, interval, many, points, score, shortSha, size, usd } from './format-numbers.ts';
import { headlineOf } from './headline.ts';
import { leverWords } from './lever-words.ts';
import { casesToAdd } from './needed-cases.ts';
import { asSentence, plain, type Words } from './safe-words.ts';
import {
  blocks,
  byTrouble,
  findings,
  firstCase,
  type Situation,
  situationOf,
  templateVerdict,
  worst,
} from './situation.ts';
import { marginNote, templateSentence } from './template-sentence.ts';

const ESC = String.fromCharCode(27);
type Colour = 'red' | 'green' | 'yellow' | 'bold' | 'none';
const CODE: Readonly<Record<Colour, string>> = { red: '31', green: '32', yellow: '33', bold: '1', none: '' };

type Paint = (text: string, colour: Colour) => string;

function painter(color: boolean): Paint {
  return (text, colour) => (color && colour !== 'none' ? `${ESC}[${CODE[colour]}m${text}${ESC}[0m` : text);
}

const SITUATION_COLOUR: Readonly<Record<Situation, Colour>> = {
  pass: 'green',
  improved: 'green',
  regressed: 'red',
  accepted: 'yellow',
  'tuned-set': 'red',
  'order-skipped': 'red',
  inconclusive: 'yellow',
  'not-measured': 'yellow',
  skipped: 'none',
  error: 'red',
};

function colourOf(result: TemplateResult): Colour {
  if (blocks(result)) return 'red';
  return result.verdict === 'pass' ? 'green' : 'yellow';
}

function say(words: Words): string {
  return ascii(visible(plain(words)).replace(/\s+/g, ' '));
}

function table(target: TargetResult, width: number, paint: Paint): readonly string[] {
  const rows = byTrouble(target.templates).map(([id, result]) => {
    const add =
      result.verdict === 'inconclusive' && templateVerdict(result) === 'inconclusive' ? casesToAdd(result) : null;
    return {
      cells: [
        oneLine(id, 40),
        points(result.base),
        points(result.head),
        change(result.delta),
        interval(result.interval),
      ].map(ascii),
      verdict: `${templateVerdict(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${count(add)} cases)`}`,
      colour: colourOf(result),
    };
  });
  const head = ['template', 'base', 'head', 'change', '95 % interval'];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
  const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 2);
  const longest = Math.max(7, ...rows.map(({ verdict }) => verdict.length));
  const first = Math.max(8, Math.min(widths[0] ?? 8, width - rest - longest - 2));
  const line = (cells: readonly string[], verdict: string): string => {
    const [name = '', ...figures] = cells;
    const padded = figures.map((cell, at) =>
      at === 3 ? cell.padEnd(widths[at + 1] ?? 0) : cell.padStart(widths[at + 1] ?? 0),
    );
    return `  ${ascii(clip(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
  };
  return [line(head, 'verdict'), ...rows.map(({ cells, verdict, colour }) => line(cells, paint(verdict, colour)))];
}

function worstCases(
  target: TargetResult,
  width: number,
  { base, head }: PlumblineRecord['provenance'],
): readonly string[] {
  const falls = [...target.regressions].sort((a, b) => a.head - a.base - (b.head - b.base)).slice(0, 5);
  if (falls.length === 0) return [];
  const rest = new Set(target.regressions.map((item) => item.case)).size - falls.length;
  const lines = falls.map((item) => {
    const exhibit = target.exhibits.find((one) => one.case === item.case && one.template === item.template);
    const told = exhibit?.reason ?? exhibit?.input;
    const start = `    ${oneLine(item.case, 30)}  ${oneLine(item.template, 30)} ${score(item.base)} -> ${score(item.head)}`;
    if (told === undefined) return start;
    const words = ascii(oneLine(pointFirst(told), 400));
    if (start.length + 2 + words.length <= width) return `${start}  ${words}`;
    const room = width - 6;
    return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
  });
  const first = firstCase(target) ?? falls[0]?.case;
  const sides = [
    base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
    head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
  ];
  const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
  return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${count(rest)} more`] : []), ...see];
}

/** `1 of 2 claims supported; unsupported: X` as `unsupported: X`: one line has no room for both count and claim. */
function pointFirst(reason: string): string {
  const line = reason.split('\n')[0] ?? '';
  return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}

/** A case id quoted as one shell word. */
function shellWord(text: string): string {
  const word = ascii(visible(text)).replace(/\s+/g, ' ');
  return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}

/** `main aa94e57 against the working folder`. */
function compared({ base, head }: PlumblineRecord['provenance']): string {
  const side = ({ label, sha }: { readonly label: string; readonly sha: string }): string => {
    if (sha === 'WORKTREE') return 'the working folder';
    const name = ascii(oneLine(label, 60));
    const short = ascii(oneLine(shortSha(sha), 40));
    return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
  };
  return `${side(base)} against ${side(head)}`;
}

/** Plain text, with colour only if asked for. Ends with a line feed. */
export function renderTerminal(
  record: PlumblineRecord,
  options: { readonly columns?: number; readonly color?: boolean } = {},
): string {
  const width = Math.max(40, Math.min(options.columns ?? 80, 80));
  const paint = painter(options.color === true);
  const situation = situationOf(record);
  const out: string[] = [paint(wrap(say(headlineOf(record)), width), SITUATION_COLOUR[situation])];
  if (record.verdict !== 'error') out.push(wrap(compared(record.provenance), width, '  '));
  for (const words of driftSentences(record)) out.push(wrap(say(words), width, '  '));
  for (const words of answerSentences(record)) out.push(wrap(asSentence(say(words)), width, '  '));
  for (const problem of record.problems ?? []) out.push(wrap(ascii(visible(problem)), width, '  '));
  if (record.accepted !== null && record.accepted.reason !== '')
    out.push(wrap(`Reason: ${ascii(oneLine(record.accepted.reason, 400))}`, width, '  '));
  for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
    if (item.verdict !== 'held')
      out.push(
        wrap(
          `Critical case ${oneLine(item.case, 60)} ${item.verdict}: ${ascii(oneLine(item.detail, 200))}`,
          width,
          '  ',
        ),
      );
  }
  for (const [name, target] of Object.entries(record.targets)) {
    const held = target.suite.holdout > 0 ? `, ${count(target.suite.holdout)} held out` : '';
    out.push(
      '',
      paint(
        wrap(`${oneLine(name, 60)}: ${leverWords(target.lever)}, ${many(target.suite.cases, 'case')}${held}`, width),
        'bold',
      ),
    );
    if (Object.keys(target.templates).length > 0) out.push(...table(target, width, paint));
    out.push(...worstCases(target, width, record.provenance));
  }
  const open =
    situation === 'regressed' || situation === 'accepted'
      ? worst(record)
      : findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
  if (open.length > 0)
    out.push(
      '',
      ...open
        .slice(0, 3)
        .map(({ template, result }) => wrap(`${oneLine(template, 60)}: ${say(templateSentence(result))}`, width, '  ')),
    );
  if (findings(record).length > 0) out.push(wrap(marginNote(record.gate.margin), width, '  '));
  for (const { words } of ceilings(record)) out.push(wrap(`${say(words)}.`, width, '  '));
  if (record.ruler.moved.length > 0) {
    out.push('', 'The ruler moved; the base side decided:');
    for (const move of record.ruler.moved.slice(0, 10))
      out.push(wrap(`${oneLine(move.path, 120)}: ${ascii(oneLine(move.change, 200))}`, width, '  '));
  }
  for (const [name, entry] of Object.entries(record.escalation)) {
    const who = Object.keys(record.escalation).length > 1 ? `${oneLine(name, 40)}: ` : '';
    out.push('', wrap(`${who}${ascii(oneLine(escalationSentence(entry), 400))}`, width));
    for (const parts of escalationLines(entry, besideOf(record, name)))
      for (const { label, text } of parts)
        out.push(wrap(`${label === undefined ? '' : `${label}: `}${ascii(oneLine(text, 600))}`, width, '  '));
  }
  const { usage } = record;
  if (usage.calls + usage.reused > 0) {
    const spent = `${many(usage.calls, 'call')}, ${count(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${usd(usage.costUsd)}`;
    out.push('', wrap(`${spent}, margin ${size(record.gate.margin)}`, width));
  }
  return `${out.join('\n')}\n`;
}
