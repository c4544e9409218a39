/** The next lever in the comment: a few lines, with the table of levers and the criteria each folded below them. */
import { criterionWords } from '../../escalation/criterion-words.ts';
import type { EscalationEntry } from '../../record/escalation-entry.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { besideOf, type EscalationLine, escalationLines, escalationSentence } from '../escalation-words.ts';
import { codeSpan, prose } from '../escape.ts';
import { count, many } from '../format-numbers.ts';
import { leverRows } from '../lever-table.ts';
import type { Depth } from './depth.ts';
import { codeSpanHtml, folded } from './markdown.ts';

/** In words, because a tick could be mistaken for the verdict. */
const STATE = {
  met: 'met',
  unmet: '**unmet**',
  unknown: '_unknown_',
  waived: 'waived',
  'not-applicable': 'not applicable',
} as const;

export function escalation(record: PlumblineRecord, depth: Depth): readonly string[] {
  const entries = Object.entries(record.escalation);
  return entries.slice(0, depth.list).flatMap(([name, entry]) => {
    const who = entries.length > 1 ? `${codeSpan(name, 100)}: ` : '';
    const lines = escalationLines(entry, besideOf(record, name)).map((parts) => parts.map(shown).join(' '));
    const text = [`🧭 ${who}${prose(escalationSentence(entry))}`, ...lines].join('\n');
    if (!depth.details || entry.criteria.length === 0) return [text];
    const of = who === '' ? '' : ` of <code>${codeSpanHtml(name)}</code>`;
    const rows = leverRows(entry);
    const isDone = entry.outcome === 'not-needed';
    const levers = rows.length === 0 ? '' : folded(`Levers${of}`, [leverTable(entry), groups(entry)].join('\n\n'));
    const title = `${isDone ? 'Criteria' : `Criteria${openWords(entry)}`}${of}`;
    const parts = [checklist(entry), noted(entry, depth.list)];
    return [text, levers, folded(title, parts.filter((part) => part !== '').join('\n\n'))];
  });
}

function shown({ label, text }: EscalationLine): string {
  return label === undefined ? prose(text, 600) : `**${label}:** ${prose(text, 600)}`;
}

/** What each lever can gain, what was tried, what it cost and its state; a rejected attempt comes with its reason. */
function leverTable(entry: EscalationEntry): string {
  const head = '| lever | can gain at most | tried | last lift, kept aside | cost | state | next |';
  const rows = leverRows(entry).map(({ lever, gain, tried, last, cost, state, isNext, reason }) => {
    const why = reason === '' ? '' : `: ${prose(reason, 160)}`;
    return `| ${lever} | ${gain} | ${tried} | ${last} | ${cost} | ${state}${why} | ${isNext ? '**do it**' : '–'} |`;
  });
  return [head, '| :-- | :-- | --: | :-- | :-- | :-- | :-- |', ...rows].join('\n');
}

/** The largest groups of failures, and the smallest fix that the judge suggests for one of them. */
function groups({ review }: EscalationEntry): string {
  const largest = review.clusters
    .filter(({ size }) => size > 1)
    .slice(0, 3)
    .map(({ title, size, shape, by, survived = 0 }) => {
      const outlived = survived === 0 ? '' : `, survived ${many(survived, 'prompt attempt')}`;
      const kind =
        by === 'none' || by === undefined ? 'nobody looked' : `${shape}, by ${by === 'human' ? 'a person' : by}`;
      return `${prose(title, 120)} (${count(size)}, ${kind}${outlived})`;
    });
  // The judge's fix is about these very cases; the other fixes apply to the failure shape in general.
  const fix = review.clusters.find(({ size, quotes = [] }) => size > 1 && quotes.length > 0);
  return [
    largest.length === 0 ? '' : `Largest groups: ${largest.join('; ')}.`,
    fix === undefined ? '' : `Immediate fix for "${prose(fix.title, 120)}": ${prose(fix.fix, 300)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A target that has been reached needs no lever, so an unmet criterion is nobody's task. */
const CALM = { ...STATE, unmet: 'unmet', unknown: 'unknown' } as const;

/** ` (2 unmet, 3 unknown)`. */
function openWords({ criteria }: EscalationEntry): string {
  const tally = (['unmet', 'unknown'] as const).flatMap((state) => {
    const n = criteria.filter((item) => item.state === state).length;
    return n === 0 ? [] : [`${count(n)} ${state}`];
  });
  return tally.length === 0 ? '' : ` (${tally.join(', ')})`;
}

/** All criteria with their evidence; how to resolve an unknown one is said only once. */
function checklist({ criteria, outcome }: EscalationEntry): string {
  const rows = criteria.map((item) => {
    const first = criteria.find(({ todo }) => todo === item.todo)?.id ?? item.id;
    const todo =
      item.todo === undefined || item.todo === '' ? '' : first === item.id ? prose(item.todo, 200) : `as ${first}.`;
    return `| ${criterionWords(item.id)} | ${outcome === 'not-needed' ? CALM[item.state] : STATE[item.state]} | ${prose(item.evidence, 240)}${todo === '' ? '' : ` _To know:_ ${todo}`} |`;
  });
  return ['| criterion | state | evidence |', '| :-- | :-- | :-- |', ...rows].join('\n');
}

/** What else was looked at: the tuned-model protocol, the failure review, the declared profile. */
function noted({ tuned, review, notes }: EscalationEntry, list: number): string {
  const all = [...(tuned?.notes ?? []), ...(review.notes ?? []), ...(notes ?? [])];
  const more = all.length > list ? [`- and ${many(all.length - list, 'more note')} in the report`] : [];
  const lines = [...all.slice(0, list).map((note) => `- ${prose(note, 300)}`), ...more];
  return lines.join('\n');
}
