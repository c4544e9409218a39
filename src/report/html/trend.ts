/** The base branch over its last runs: one line per template, ending in this change, with the figures beside it. */
import type { PlumblineRecord } from '../../record/record.ts';
import { count, moment, points, shortSha } from '../format-numbers.ts';
import { type TrendLine, trendLines } from '../trend-lines.ts';
import { type Html, h, nothing, table } from './markup.ts';
import { picture } from './plots.ts';

export function trend(record: PlumblineRecord): Html {
  const lines = trendLines(record);
  if (lines.length === 0) return nothing;
  const several = Object.keys(record.targets).length > 1;
  const rows = lines.flatMap(({ target, template, points: past, head }) => {
    const place = several ? [h`<code>${target}</code>`, h`<code>${template}</code>`] : [h`<code>${template}</code>`];
    const row = (when: string, sha: string, level: number | null, n: number): readonly (Html | string)[] => [
      ...place,
      h`<span class="keep">${when}</span>`,
      h`<code class="keep">${shortSha(sha)}</code>`,
      points(level),
      count(n),
    ];
    const measured = record.targets[target]?.templates[template]?.measured ?? 0;
    return [
      ...past.map(({ at, sha, level, n }) => row(moment(at), sha, level, n)),
      row('this change', record.provenance.head.sha, head, measured),
    ];
  });
  const columns = [...(several ? ['target'] : []), 'template', 'when', 'commit', 'level', 'cases'];
  return h`${sparks(lines, several)}${table('Levels of the base branch over its last runs, in points', columns, rows, [
    columns.length - 2,
    columns.length - 1,
  ])}`;
}

const ROW = 58;
/** Least span of a row in points, so that noise does not look like a fall. */
const LEAST_SPAN = 10;

/** All rows have the same span of points, so that slopes can be compared; each row is centred on its own levels. */
function sparks(lines: readonly TrendLine[], several: boolean): Html {
  const levels = lines.map(({ points: past, head }) => [
    ...past.map(({ level }) => level),
    ...(head === null ? [] : [head]),
  ]);
  const middles = levels.map((row) => (Math.min(...row) + Math.max(...row)) / 2);
  const span = Math.max(LEAST_SPAN, ...levels.map((row) => Math.max(...row) - Math.min(...row)));
  const caption = `Each line is one template over the last runs of the base branch, oldest on the left; the dot is this change. All lines have the same scale: ${points(span)} points from bottom to top of a row.`;
  return picture('Levels of the base branch', caption, ({ width, narrow }) => {
    const [left, right] = narrow ? [10, width - 60] : [212, width - 76];
    const drawn = lines.map(({ target, template, points: past, head }, row) => {
      const top = row * ROW + (narrow ? 22 : 8);
      const low = top + ROW - 26;
      const steps = Math.max(1, past.length - 1 + (head === null ? 0 : 1));
      const x = (at: number): string => (left + (at / steps) * (right - left)).toFixed(1);
      const y = (level: number): string =>
        ((top + low) / 2 - ((level - middles[row]!) / span) * (low - top)).toFixed(1);
      const path = [
        ...past.map(({ level }, at) => `${x(at)},${y(level)}`),
        ...(head === null ? [] : [`${x(steps)},${y(head)}`]),
      ];
      const name = [...(several ? `${target} ${template}` : template)];
      const label = name.length <= 27 ? name.join('') : `${name.slice(0, 26).join('')}…`;
      const title = narrow
        ? h`<text class="label" x="${left}" y="${top - 8}">${label}</text>`
        : h`<text class="label" x="${left - 14}" y="${(top + low) / 2 + 4}" text-anchor="end">${label}</text>`;
      const end =
        head === null
          ? nothing
          : h`<circle class="dot plain" cx="${x(steps)}" cy="${y(head)}" r="4"/><text class="label" x="${right + 10}" y="${Number(y(head)) + 4}">${points(head)}</text>`;
      return h`${title}<line class="grid" x1="${left}" x2="${right}" y1="${low + 8}" y2="${low + 8}"/><polyline class="curve one" points="${path.join(' ')}"/>${end}`;
    });
    return { height: lines.length * ROW + 20, body: h`${drawn}` };
  });
}
