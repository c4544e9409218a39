/** The pull request comment: the verdict first, then what a reader needs next, shrunk step by step to fit. */
import type { PlumblineRecord } from '../record/record.ts';
import { brokenSection, slices } from './comment/broken-cases.ts';
import type { Depth } from './comment/depth.ts';
import { driftLines } from './comment/drift-lines.ts';
import { escalation } from './comment/escalation.ts';
import { COMMENT_LIMIT, firstLines, fittingBody, fittingComment, footer, problemList } from './comment/frame.ts';
import { history, trend } from './comment/history-and-trend.ts';
import { folded } from './comment/markdown.ts';
import { pins } from './comment/pins.ts';
import { newCases, rulerSection } from './comment/ruler.ts';
import { ceilingLines, spending } from './comment/spending.ts';
import { heldOutLine, sight, table, targetHead } from './comment/targets.ts';
import { untouchedSections } from './comment/untouched.ts';
import { acceptance, answerLines, criticalLines, evidence, waysOut } from './comment/why-lines.ts';
import { codeSpan, fenced } from './escape.ts';
import { shortSha } from './format-numbers.ts';
import { marker } from './marker.ts';
import { hiddenHistory } from './push-history.ts';
import { isUntouched } from './reports.ts';
import { situationOf } from './situation.ts';

export { COMMENT_LIMIT };

/** `depth` decides what is shown; the verdict always is. */
function sections(record: PlumblineRecord, depth: Depth): string {
  const situation = situationOf(record);
  const first = firstLines(record);
  if (isUntouched(record)) return untouchedSections(record, depth);
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

/** The fullest rendering that fits within `limit` UTF-16 units; at worst, the bare verdict. */
export function renderComment(record: PlumblineRecord, limit: number = COMMENT_LIMIT): string {
  return fittingComment(record, limit, sections);
}

/** The same text for a job summary, which has more room; without the marker and the hidden history. */
export function renderBody(record: PlumblineRecord, limit: number): string {
  return fittingBody(record, limit, sections);
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
