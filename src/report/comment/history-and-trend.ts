/** Earlier runs: the base branch’s levels, and the verdicts of earlier pushes. */
import type { PlumblineRecord } from '../../record/record.ts';
import type { Verdict } from '../../record/target-result.ts';
import { codeSpan, prose } from '../escape.ts';
import { points, shortSha } from '../format-numbers.ts';
import { trendLines } from '../trend-lines.ts';

export function trend(record: PlumblineRecord): string {
  return trendLines(record)
    .map(({ target, template, points: past, head }) => {
      const place =
        Object.keys(record.targets).length > 1
          ? `${codeSpan(target, 100)} ${codeSpan(template, 100)}`
          : codeSpan(template, 100);
      return `- ${place}: ${past.map(({ level }) => points(level)).join(' → ')}; this change ${points(head)}`;
    })
    .join('\n');
}

const VERDICT_ICON: Readonly<Record<Verdict, string>> = {
  pass: '🟢',
  regressed: '🔴',
  inconclusive: '🟡',
  skipped: '⚪',
  error: '⛔',
};

export function history(record: PlumblineRecord): string {
  return [...(record.history ?? [])]
    .reverse()
    .slice(0, 20)
    .map((entry) => `- ${codeSpan(shortSha(entry.sha))} ${VERDICT_ICON[entry.verdict]} ${prose(entry.summary, 200)}`)
    .join('\n');
}
