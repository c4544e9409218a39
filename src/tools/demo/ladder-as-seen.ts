/**
 * What the ladder says beside the verdict, for a terminal: who looked at the failures, what was tried, what each step
 * could bring.
 */
import type { EscalationEntry } from '../../record/escalation-entry.ts';
import { leverRows } from '../../report/lever-table.ts';
import { wrap } from '../../text/wrap.ts';
import { aligned } from './as-seen.ts';

/** Ends with a line feed; empty when no goal is set. */
export function ladderAsSeen(entry: EscalationEntry, columns: number): string {
  const { goal, review, ledger } = entry;
  if (goal === null) return '';
  const kinds = new Map<string, number>();
  for (const { title, size } of review.clusters) kinds.set(title, (kinds.get(title) ?? 0) + size);
  const named = [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([title, n], at) => `${lower(title)} (${n}${at === 0 ? ' cases' : ''})`);
  const tried = ledger.used.flatMap((one) => titleOf(one) ?? []);
  const said = [
    `The judge looked at ${review.looked ?? 0} of the ${review.failures} answers that miss the goal, ${goal.template}: ${named.join(', ')}. Cases kept aside are counted, never looked at.`,
    `Scored before: ${tried.map((title) => `"${title}"`).join(', ')}. What each step can gain at most, in points:`,
  ];
  const rows = leverRows(entry)
    .filter(({ state, gain }) => state !== 'not applicable' && gain !== '–')
    .map(({ lever, gain, tried: n, last, state, isNext }) => [
      lever,
      gain,
      n,
      last.replace(/ \(.*/, ''),
      isNext ? `${state}: do it next` : state,
    ]);
  const table = aligned([['step', 'can gain', 'tried', 'lifted', 'state'], ...rows]);
  return `${said.map((text) => wrap(text, columns)).join('\n')}\n\n${table.join('\n')}\n`;
}

function titleOf(entry: unknown): string | null {
  const title = typeof entry === 'object' && entry !== null && 'title' in entry ? entry.title : null;
  return typeof title === 'string' ? title : null;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
