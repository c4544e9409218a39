/** Levels on a terminal: one line per template, and the cases that fail it. */
import type { LevelsReport, TargetLevels, TemplateLevel } from '../record/levels.ts';
import { wrap } from '../text/wrap.ts';
import { oneLine, visible } from './escape.ts';
import { ascii, count, many, points, usd } from './format-numbers.ts';

const WIDTH = 80;
/** Failing cases shown per template. */
const MOST_FAILING = 10;

/** Pure text; ends with a line feed. */
export function renderLevels(report: LevelsReport): string {
  const where = report.revision === 'WORKTREE' ? 'the working folder' : ascii(oneLine(report.revision, 60));
  const out = [wrap(`Levels of ${where}: points with their 95 % interval, and no verdict.`, WIDTH)];
  for (const [name, target] of Object.entries(report.targets)) out.push('', ...targetLines(name, target));
  if (Object.keys(report.targets).length === 0) out.push('', '  No case of any target was asked.');
  for (const note of report.notes) out.push('', wrap(ascii(visible(note)), WIDTH, '  ', '  note: '));
  const { calls, reused, costUsd, costKnown } = report.usage;
  const spent = `${many(calls, 'call')}, ${count(reused)} reused, ${costKnown ? '' : 'at least '}${usd(costUsd)}`;
  out.push('', spent);
  return `${out.join('\n')}\n`;
}

function targetLines(name: string, { cases, templates }: TargetLevels): readonly string[] {
  const rows = Object.entries(templates);
  const width = Math.min(32, Math.max(8, ...rows.map(([template]) => oneLine(template, 32).length)));
  const lines = [wrap(`${ascii(oneLine(name, 60))}, ${many(cases, 'case')}`, WIDTH)];
  for (const [template, level] of rows) lines.push(levelLine(ascii(oneLine(template, 32)).padEnd(width), level));
  for (const [template, level] of rows) lines.push(...failingLines(ascii(oneLine(template, 60)), level));
  return lines;
}

function levelLine(name: string, { n, level, interval, unscored, failing, heldOutFailing = 0 }: TemplateLevel): string {
  const figure = points(level).padStart(5);
  const range = interval === null ? '' : `${points(interval[0])} to ${points(interval[1])}`;
  const left = unscored === 0 ? '' : `, ${count(unscored)} unscored`;
  const failed = failing.length + heldOutFailing;
  return ascii(`  ${name} ${figure}  ${range.padEnd(15)} ${count(failed)} of ${count(n)} failing${left}`);
}

function failingLines(name: string, { failing, heldOutFailing = 0 }: TemplateLevel): readonly string[] {
  if (failing.length + heldOutFailing === 0) return [];
  const shown = failing.slice(0, MOST_FAILING);
  const lines = shown.map(({ case: id, reason = '' }) => {
    const why = ascii(oneLine(reason, 160));
    return wrap(`${ascii(oneLine(id, 60))}${why === '' ? '' : `: ${why}`}`, WIDTH, '      ', '    ');
  });
  const more = failing.length - shown.length;
  if (more > 0) lines.push(`    and ${count(more)} more`);
  if (heldOutFailing > 0) lines.push(`    and ${many(heldOutFailing, 'held-out case')}, counted above and never shown`);
  return ['', wrap(`failing ${name}:`, WIDTH, '  '), ...lines];
}
