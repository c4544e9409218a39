/** The templates of each target as a forest plot and a table, with critical cases, slices and distributions. */
import type { TargetResult } from '../../record/target-result.ts';
import type { TemplateResult } from '../../record/template-result.ts';
import { change, count, interval, many, points, probability, share, size } from '../format-numbers.ts';
import { leverWords } from '../lever-words.ts';
import { casesWords } from '../needed-cases.ts';
import { blocks, byTrouble, templateVerdict } from '../situation.ts';
import { marginNote, templateSentence } from '../template-sentence.ts';
import { type Html, h, nothing, spoken, table, told } from './markup.ts';
import { bars, forest, type IntervalRow } from './plots.ts';

function tone(result: TemplateResult): 'good' | 'bad' | 'open' {
  if (blocks(result)) return 'bad';
  return result.verdict === 'pass' ? 'good' : 'open';
}

function verdictCell(result: TemplateResult): Html {
  const add = casesWords(result);
  const extra =
    result.verdict === 'inconclusive' && templateVerdict(result) === 'inconclusive' && add !== null ? `; ${add}` : '';
  const kind = `${result.blocking || result.verdict === 'regressed' ? '' : '; reported only'}${result.experimental === true ? '; experimental' : ''}`;
  return h`<span class="tone ${tone(result)}">${templateVerdict(result)}</span>${extra}${kind}`;
}

function templateTable(name: string, target: TargetResult): Html {
  const templates = byTrouble(target.templates);
  const rows = templates.map(([id, result]) => [
    h`<code>${id}</code>`,
    verdictCell(result),
    points(result.base),
    points(result.head),
    change(result.delta),
    h`<span class="keep">${interval(result.interval)}</span>`,
    `${count(result.broken)} / ${count(result.fixed)}`,
  ]);
  const sure = templates.map(([id, result]) => [
    h`<code>${id}</code>`,
    result.p === null ? '–' : probability(result.p).replace('p = ', '').replace('p ', ''),
    points(result.mde),
    size(result.margin),
    `${count(result.measured)} of ${count(result.n)}`,
    count(result.unscored),
    `${count(result.samples.base)} + ${count(result.samples.head)}`,
    count(result.looks),
  ]);
  return h`${table(`Templates of ${name}, in points (score × 100)`, ['template', 'verdict', 'base', 'head', 'change', '95 % interval', 'broke / fixed'], rows, [2, 3, 4, 6])}${table(
    `How sure, ${name}: p is one-sided at the stopping look; “could see” is the drop this run would have noticed four times in five`,
    ['template', 'p', 'could see', 'margin', 'cases', 'unscored', 'samples, base + head', 'looks'],
    sure,
    [1, 2, 3, 4, 5, 6, 7],
  )}`;
}

/** Held-out cases are counted but never shown. */
function heldOutLines(target: TargetResult): Html {
  const rows = Object.entries(target.heldOut ?? {}).map(
    ([id, { measured, broken, fixed }]) =>
      h`<li><code>${id}</code>, held out: ${count(broken)} broken, ${count(fixed)} fixed of ${count(measured)}</li>`,
  );
  return rows.length === 0 ? nothing : h`<ul>${rows}</ul>`;
}

function forestRows(target: TargetResult): readonly IntervalRow[] {
  return byTrouble(target.templates).map(([id, result]) => ({
    label: id,
    value: result.delta,
    interval: result.interval,
    tone: tone(result),
    mark: -result.margin,
  }));
}

function details(name: string, target: TargetResult): Html {
  const items = byTrouble(target.templates).map(([id, result]) => {
    const facts: (readonly [string, string])[] = [];
    if (result.level !== undefined)
      facts.push(
        ['level of base', `${points(result.level.base[0])} to ${points(result.level.base[1])}`],
        ['level of head', `${points(result.level.head[0])} to ${points(result.level.head[1])}`],
      );
    if (result.estimate !== undefined && result.verdict !== 'inconclusive')
      facts.push(['change, with what stopping early adds taken off', change(result.estimate)]);
    if (result.floor !== undefined) facts.push(['floor', `${size(result.floor.points)} points, ${result.floor.state}`]);
    if (result.varianceRatio !== undefined)
      facts.push(['variance, head to base', `${result.varianceRatio.toFixed(2)} times`]);
    if (result.flipped !== undefined) facts.push(['cases that flipped', share(result.flipped)]);
    if (result.bound !== null) facts.push(['bound to cross', `z = ${result.bound.toFixed(2)}`]);
    if (result.suiteLevel !== undefined)
      facts.push([
        'over the whole suite',
        `${result.suiteLevel.base.toFixed(3)} → ${result.suiteLevel.head.toFixed(3)}, ${result.suiteLevel.detail}`,
      ]);
    if (result.kappa !== undefined)
      facts.push([
        'judge agreement (kappa)',
        `${result.kappa.value.toFixed(2)} (${result.kappa.interval[0].toFixed(2)} to ${result.kappa.interval[1].toFixed(2)}), n = ${count(result.kappa.n)}, wanted ${result.kappa.minimum.toFixed(2)}`,
      ]);
    for (const note of result.notes ?? []) facts.push(['note', note]);
    const codes = [...new Set([...Object.keys(result.codes?.base ?? {}), ...Object.keys(result.codes?.head ?? {})])];
    const codeTable =
      codes.length === 0
        ? nothing
        : table(
            `Failure codes of ${id}, ${name}`,
            ['code', 'base', 'head'],
            codes
              .slice(0, 100)
              .map((code) => [
                h`<code>${code}</code>`,
                count(result.codes?.base[code] ?? 0),
                count(result.codes?.head[code] ?? 0),
              ]),
            [1, 2],
          );
    return h`<details><summary><code>${id}</code>: ${spoken(templateSentence(result))}</summary><dl class="facts">${facts.map(([name, value]) => h`<dt>${name}</dt><dd>${told(value)}</dd>`)}</dl>${codeTable}</details>`;
  });
  return h`${items}`;
}

function criticals(name: string, target: TargetResult): Html {
  const list = target.critical ?? [];
  if (list.length === 0) return nothing;
  return table(
    `Critical cases of ${name}`,
    ['case', 'state', 'detail'],
    list
      .slice(0, 200)
      .map((item) => [
        h`<code>${item.case}</code>`,
        h`<span class="tone ${item.verdict === 'broken' ? 'bad' : item.verdict === 'held' ? 'good' : 'open'}">${item.verdict}</span>`,
        item.detail,
      ]),
  );
}

function newCases(name: string, target: TargetResult): Html {
  if (target.newCases === undefined) return nothing;
  const rows = Object.entries(target.newCases.templates).map(([id, item]) => [
    h`<code>${id}</code>`,
    count(item.n),
    points(item.base),
    points(item.head),
  ]);
  return h`<h4>New cases</h4><p>${many(target.newCases.n, 'case')} that this change adds, scored with the base branch’s templates and kept apart from the verdict.</p>${table(`New cases of ${name}`, ['template', 'n', 'base', 'head'], rows, [1, 2, 3])}`;
}

export function targetTemplates(name: string, target: TargetResult): Html {
  const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
  const note =
    margins.length === 1
      ? marginNote(margins[0] ?? 0)
      : 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
  const { cases, holdout, clusters, repeats } = target.suite;
  const about = [
    `${leverWords(target.lever)}`,
    many(cases, 'case'),
    holdout > 0 ? `${count(holdout)} held out` : '',
    clusters > 0 ? many(clusters, 'cluster') : '',
    repeats > 1 ? `up to ${count(repeats)} repeats` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  const rows = forestRows(target);
  return h`<h3><code>${name}</code></h3><p class="soft small">${about}${target.changed.length === 0 ? '' : `. Changed: ${target.changed.slice(0, 10).join('; ')}`}</p>${
    rows.length === 0
      ? nothing
      : h`${forest(`Change of each template of ${name}`, 'Change from base to head in points with its 95 % interval. Solid line: zero. Dashed: the margin, the drop that a pass has ruled out (a one-sided test, so an interval may touch it and pass).', rows)}${templateTable(name, target)}${heldOutLines(target)}<p class="small soft">${note}</p>`
  }${criticals(name, target)}${newCases(name, target)}${details(name, target)}`;
}

/** Slices are exploratory: they have no verdict and no correction for how many there are. */
export function sliceTable(name: string, target: TargetResult): Html {
  const slices = [...(target.slices ?? [])].sort((a, b) => a.delta - b.delta);
  if (slices.length === 0) return nothing;
  const rows = slices
    .slice(0, 300)
    .map((slice) => [
      h`<code>${slice.name}</code>`,
      h`<code>${slice.template}</code>`,
      count(slice.n),
      points(slice.base),
      points(slice.head),
      change(slice.delta),
      interval(slice.interval),
    ]);
  const shown = slices.slice(0, 12);
  const which =
    slices.length > shown.length ? 'The twelve slices that fell most.' : 'Slices, those that fell most first.';
  return h`<h3><code>${name}</code></h3>${forest(
    `Change by slice of ${name}`,
    `${which} Exploratory: with many slices some look bad by chance, so none of them decides anything.`,
    shown.map((slice) => ({
      label: `${slice.name} ${slice.template}`,
      value: slice.delta,
      interval: slice.interval,
      tone: 'plain' as const,
    })),
  )}${table(`Slices of ${name}`, ['slice', 'template', 'n', 'base', 'head', 'change', '95 % interval'], rows, [2, 3, 4, 5])}`;
}

const BUCKETS: readonly {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly tone: 'good' | 'bad' | 'plain';
}[] = [
  { label: 'fell by 0.75+', from: -Infinity, to: -0.75, tone: 'bad' },
  { label: '0.5 to 0.75', from: -0.75, to: -0.5, tone: 'bad' },
  { label: '0.25 to 0.5', from: -0.5, to: -0.25, tone: 'bad' },
  { label: 'under 0.25', from: -0.25, to: -1e-9, tone: 'bad' },
  { label: 'no change', from: -1e-9, to: 1e-9, tone: 'plain' },
  { label: 'under 0.25', from: 1e-9, to: 0.25, tone: 'good' },
  { label: '0.25 to 0.5', from: 0.25, to: 0.5, tone: 'good' },
  { label: '0.5 to 0.75', from: 0.5, to: 0.75, tone: 'good' },
  { label: 'rose by 0.75+', from: 0.75, to: Infinity, tone: 'good' },
];

function bucketOf(d: number): number {
  if (Math.abs(d) < 1e-9) return 4;
  return BUCKETS.findIndex(({ from, to }) => (d < 0 ? d > from && d <= to : d >= from && d < to));
}

/** How the changes of single cases are spread, per template, since a mean can hide a widening spread. */
export function distributions(name: string, target: TargetResult): Html {
  const rows = target.cases ?? [];
  if (rows.length === 0) return nothing;
  const parts = Object.entries(target.templates).flatMap(([id, result]) => {
    const changes = rows.flatMap(({ scores }) => {
      const [base, head] = scores[id] ?? [null, null];
      return base === null || head === null ? [] : [head - base];
    });
    if (changes.length === 0 || changes.every((d) => d === 0)) return [];
    const counts = BUCKETS.map(() => 0);
    for (const d of changes) counts[bucketOf(d)] = (counts[bucketOf(d)] ?? 0) + 1;
    const wanted = result.binary ? [0, 4, 8] : BUCKETS.map((_, at) => at);
    const list = wanted.map((at) => ({
      label: result.binary ? (['broke', 'no change', 'was fixed'][at / 4] ?? '') : (BUCKETS[at]?.label ?? ''),
      value: counts[at] ?? 0,
      tone: BUCKETS[at]?.tone ?? 'plain',
    }));
    const binary = result.binary
      ? [counts.slice(0, 4), counts.slice(4, 5), counts.slice(5)].map((some) => some.reduce((sum, one) => sum + one, 0))
      : null;
    const shown = binary === null ? list : list.map((bar, at) => ({ ...bar, value: binary[at] ?? 0 }));
    const spread =
      result.varianceRatio === undefined
        ? ''
        : ` Head’s scores vary ${result.varianceRatio.toFixed(2)} times as much as base’s.`;
    return [
      h`<h4><code>${id}</code></h4>${bars(`Change of each case at ${id}, ${name}`, `Cases by the change of their own score.${spread}`, shown)}${table(
        `Cases by change at ${id}, ${name}`,
        ['change', 'cases', 'share'],
        shown.map(({ label, value }) => [label, count(value), share(value / changes.length)]),
        [1, 2],
      )}`,
    ];
  });
  return parts.length === 0 ? nothing : h`<h3><code>${name}</code></h3>${parts}`;
}
