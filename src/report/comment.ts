/** The pull request comment: the verdict first, then what a reader needs next, shrunk step by step to fit. */
import type { PlumblineRecord } from '../record/record.ts';
import { brokenSection, slices } from './comment/broken-cases.ts';
import { type Depth, LADDER } from './comment/depth.ts';
import { driftLines } from './comment/drift-lines.ts';
import { escalation } from './comment/escalation.ts';
import { history, trend } from './comment/history-and-trend.ts';
import { folded, markdown } from './comment/markdown.ts';
import { pins } from './comment/pins.ts';
import { newCases, rulerSection } from './comment/ruler.ts';
import { ceilingLines, spending } from './comment/spending.ts';
import { heldOutLine, sight, table, targetHead } from './comment/targets.ts';
import { acceptance, answerLines, criticalLines, evidence, waysOut } from './comment/why-lines.ts';
import { clip, codeSpan, fenced, oneLine, ownLink } from './escape.ts';
import { count, shortSha } from './format-numbers.ts';
import { headlineOf } from './headline.ts';
import { marker } from './marker.ts';
import { hiddenHistory, historyLine } from './push-history.ts';
import { type Situation, situationOf } from './situation.ts';

/** GitHub refuses 65,536 characters; the rest is room for what a poster may add. */
export const COMMENT_LIMIT = 65_000;

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

/** What only the pull request itself vouches for gets no green light, in no line and by nobody's words. */
function withoutGreen({ provenance }: PlumblineRecord, text: string): string {
  return provenance.measuredBy === 'pull-request' ? text.replaceAll(ICON.pass, ICON.skipped) : text;
}

function whoMeasured({ provenance }: PlumblineRecord): string {
  if (provenance.measuredBy !== 'pull-request') return '';
  return 'Whoever opened the pull request could have written this record, so it informs a reviewer and decides nothing.';
}

function footer(record: PlumblineRecord): string {
  const run = ownLink(record.provenance.runUrl);
  const report = ownLink(record.provenance.reportUrl);
  const links = [
    run === null ? '' : `[run](${run})`,
    report === null ? '' : `[full report](${report})`,
    record.redacted ? 'case and model text is redacted' : '',
  ].filter((part) => part !== '');
  return links.length === 0 ? '' : `<sub>${links.join(' · ')}</sub>`;
}

function problemList(record: PlumblineRecord, list: number): readonly string[] {
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

function body(record: PlumblineRecord, depth: Depth): string {
  return withoutGreen(record, sections(record, depth));
}

/** `depth` decides what is shown; the verdict always is. */
function sections(record: PlumblineRecord, depth: Depth): string {
  const situation = situationOf(record);
  const title = [icon(record), markdown(headlineOf(record))].filter((part) => part !== '').join(' ');
  const first = [`### ${title}`, whoMeasured(record)].filter((part) => part !== '').join('\n\n');
  if (situation === 'skipped' && Object.keys(record.targets).length === 0) {
    return [
      first,
      driftLines(record).join('\n'),
      ...problemList(record, depth.list),
      ...rulerSection(record, depth),
      depth.details ? folded('Earlier pushes', history(record)) : '',
      footer(record),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  }
  if (!depth.rows) return [first, acceptance(record), footer(record)].filter((part) => part !== '').join('\n\n');
  const lines = [
    ...answerLines(record),
    ...criticalLines(record),
    ...evidence(record, situation),
    ...ceilingLines(record),
    ...driftLines(record),
  ].join('\n');
  const tables = Object.entries(record.targets)
    .slice(0, depth.list)
    .flatMap(([name, target]) => [
      targetHead(name, target),
      ...(Object.keys(target.templates).length === 0
        ? []
        : [
            table(target, depth.list),
            heldOutLine(target, depth.list),
            sight(target, record.operational.targets[name]),
          ]),
    ]);
  const tail = depth.details
    ? [
        folded('Where it fell most', slices(record)),
        folded('Cost, speed and notes', situation === 'error' && record.usage.calls === 0 ? '' : spending(record)),
        folded('The base branch over its last runs', trend(record)),
        folded('What was pinned', pins(record)),
        folded('Reproduce it locally', fenced(record.provenance.reproduce, 'sh')),
        folded('Earlier pushes', history(record)),
      ]
    : [];
  return [
    first,
    acceptance(record),
    lines,
    waysOut(situation, record),
    ...problemList(record, depth.list),
    ...rulerSection(record, depth),
    ...tables,
    ...escalation(record, depth),
    ...brokenSection(record, depth, situation),
    ...newCases(record),
    ...tail,
    footer(record),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The comment within `limit` UTF-16 units: the fullest rendering that fits, the bare verdict at worst. */
export function renderComment(record: PlumblineRecord, limit: number = COMMENT_LIMIT): string {
  const room = Math.min(limit, COMMENT_LIMIT);
  for (const depth of LADDER) {
    const text = `${marker(record.verdict, record.provenance.config)}\n${body(record, depth)}\n\n${historyLine(record)}\n`;
    if (text.length < room) return text;
  }
  return `${marker(record.verdict, record.provenance.config)}\n${clip(`${icon(record)} ${markdown(headlineOf(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}

/** The same text for a job summary, with room for more; no marker, no hidden history. */
export function renderBody(record: PlumblineRecord, limit: number): string {
  for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
    const text = `${body(record, depth)}\n`;
    if (text.length < limit) return text;
  }
  return `${clip(markdown(headlineOf(record), 100), 500)}\n`;
}

/** Shown while the gate works; the verdict replaces it. */
export function renderRunning(
  { head, config }: { readonly head: string; readonly config: string },
  targets: readonly string[],
  previous: string | null,
): string {
  const about =
    targets.length === 0
      ? ''
      : ` ${targets
          .slice(0, 5)
          .map((name) => codeSpan(name, 100))
          .join(', ')}`;
  const hidden = previous === null ? '' : hiddenHistory(previous);
  return [
    marker('running', config),
    `### ⏳ Measuring${about} at ${codeSpan(shortSha(head))}; the verdict will stand here.`,
    '',
    hidden,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
