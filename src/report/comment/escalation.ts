/** The next lever in the comment: one line, what nobody may overlook, and the checklist folded under it. */
import type { EscalationEntry } from '../../record/escalation-entry.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import {
  criterionWords,
  escalationLines,
  escalationSentence,
  failureSentence,
  gapSentence,
  nextSentence,
  triedSentence,
} from '../escalation-words.ts';
import { codeSpan, prose } from '../escape.ts';
import { count, many } from '../format-numbers.ts';
import type { Depth } from './depth.ts';
import { codeSpanHtml, folded } from './markdown.ts';

/** In words: a tick could be read as the verdict. */
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
    const cost = record.operational.targets[name]?.costUsd ?? null;
    const lines = escalationLines(entry, record.targets[name]?.lever ?? null, cost);
    const line = [
      `🧭 ${who}${prose(escalationSentence(entry))}`,
      ...lines.map(({ label, text }) => `**${label}:** ${prose(text, 600)}`),
    ].join('\n');
    if (!depth.details || entry.criteria.length === 0) return [line];
    const step = nextSentence(entry);
    const told = gapSentence(entry, record.targets[name]);
    const parts = [
      step === '' ? '' : prose(step, 600),
      told === '' ? '' : prose(told, 400),
      prose(failureSentence(entry), 900),
      prose(triedSentence(entry), 300),
      checklist(entry),
      noted(entry, depth.list),
    ];
    const title = `${entry.outcome === 'not-needed' ? 'Level and target' : `Escalation checklist${openWords(entry)}`}${who === '' ? '' : ` of <code>${codeSpanHtml(name)}</code>`}`;
    return [line, folded(title, parts.filter((part) => part !== '').join('\n\n'))];
  });
}

/** A target that is reached asks for no lever, so what one would need is nobody's task. */
const CALM = { ...STATE, unmet: 'unmet', unknown: 'unknown' } as const;

/** ` (2 unmet, 3 unknown)`. */
function openWords({ criteria }: EscalationEntry): string {
  const tally = (['unmet', 'unknown'] as const).flatMap((state) => {
    const n = criteria.filter((item) => item.state === state).length;
    return n === 0 ? [] : [`${count(n)} ${state}`];
  });
  return tally.length === 0 ? '' : ` (${tally.join(', ')})`;
}

/** All criteria with their evidence; what makes an unknown known is said once. */
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
  const shown = [...all.slice(0, list).map((note) => `- ${prose(note, 300)}`), ...more];
  return shown.join('\n');
}
