/** What every comment has in common: the first line, problems, the footer and the size limits. */
import type { PlumblineRecord } from '../../record/record.ts';
import { clip, fenced, oneLine, ownLink } from '../escape.ts';
import { count } from '../format-numbers.ts';
import { headlineOf } from '../headline.ts';
import { marker } from '../marker.ts';
import { historyLine } from '../push-history.ts';
import { type Situation, situationOf } from '../situation.ts';
import { type Depth, LADDER } from './depth.ts';
import { markdown } from './markdown.ts';

/** GitHub refuses 65,536 characters; the difference leaves room for what a poster may add. */
export const COMMENT_LIMIT = 65_000;
/** GitHub drops a step summary over 1 MiB of UTF-8, and a character takes at most four bytes. */
export const SUMMARY_LIMIT = 250_000;

/** Sections of a record; `depth` decides what is shown. */
export type Sections = (record: PlumblineRecord, depth: Depth) => string;

const ICON: Readonly<Record<Situation, string>> = {
  pass: '🟢',
  improved: '🟢',
  regressed: '🔴',
  accepted: '🟠',
  'tuned-set': '🔴',
  'order-skipped': '🔴',
  inconclusive: '🟡',
  // The first words must be NOT MEASURED.
  'not-measured': '',
  skipped: '⚪',
  error: '⛔',
};

function icon(record: PlumblineRecord): string {
  return withoutGreen(record, ICON[situationOf(record)]);
}

/** A result that only the pull request itself vouches for gets no green light in any line, whoever wrote it. */
function withoutGreen({ provenance }: PlumblineRecord, text: string): string {
  return provenance.measuredBy === 'pull-request' ? text.replaceAll(ICON.pass, ICON.skipped) : text;
}

function whoMeasured({ provenance }: PlumblineRecord): string {
  if (provenance.measuredBy !== 'pull-request') return '';
  return 'Whoever opened the pull request could have written this record, so it informs a reviewer and decides nothing.';
}

export function footer(record: PlumblineRecord): string {
  const run = ownLink(record.provenance.runUrl);
  const report = ownLink(record.provenance.reportUrl);
  const links = [
    run === null ? '' : `[run](${run})`,
    report === null ? '' : `[full report](${report})`,
    record.redacted ? 'case and model text is redacted' : '',
  ].filter((part) => part !== '');
  return links.length === 0 ? '' : `<sub>${links.join(' · ')}</sub>`;
}

export function problemList(record: PlumblineRecord, list: number): readonly string[] {
  const problems = record.problems ?? [];
  if (problems.length === 0) return [];
  const more = problems.length > list ? `\nand ${count(problems.length - list)} more` : '';
  return [
    fenced(
      problems
        .slice(0, list)
        .map((problem) => oneLine(problem, 400))
        .join('\n') + more,
      'text',
    ),
  ];
}

/** The verdict in one line, and who vouches for it. */
export function firstLines(record: PlumblineRecord): string {
  const title = [icon(record), markdown(headlineOf(record))].filter((part) => part !== '').join(' ');
  return [`### ${title}`, whoMeasured(record)].filter((part) => part !== '').join('\n\n');
}

/** The fullest rendering that fits within `limit` UTF-16 units; at worst, the bare verdict. */
export function fittingComment(record: PlumblineRecord, limit: number, sections: Sections): string {
  const room = Math.min(limit, COMMENT_LIMIT);
  for (const depth of LADDER) {
    const text = `${marker(record.verdict, record.provenance.config)}\n${withoutGreen(record, sections(record, depth))}\n\n${historyLine(record)}\n`;
    if (text.length < room) return text;
  }
  return `${marker(record.verdict, record.provenance.config)}\n${clip(`${icon(record)} ${markdown(headlineOf(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}

/** The same text for a job summary, which has more room; without the marker and the hidden history. */
export function fittingBody(record: PlumblineRecord, limit: number, sections: Sections): string {
  for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
    const text = `${withoutGreen(record, sections(record, depth))}\n`;
    if (text.length < limit) return text;
  }
  return `${clip(markdown(headlineOf(record), 100), 500)}\n`;
}
