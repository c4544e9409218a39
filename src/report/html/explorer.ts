/** The per-case explorer: filters and a paged table over all cases, filled by the page's script from a JSON block. */
import type { PlumblineRecord } from '../../record/record.ts';
import type { Exhibit, TargetResult } from '../../record/target-result.ts';
import { exhibitsByWeight } from '../case-texts.ts';
import { oneLine } from '../escape.ts';
import { count, many, score } from '../format-numbers.ts';
import { side, wordDiff } from '../worddiff.ts';
import { type Html, h, nothing, told } from './markup.ts';

/** Compact form: a row is [case, tag numbers, split, scores in template order as base, head, base, head ...]. */
export interface ExplorerData {
  readonly targets: readonly {
    readonly name: string;
    readonly templates: readonly string[];
    readonly tags: readonly string[];
    readonly rows: readonly (readonly [
      id: string,
      tags: readonly number[],
      split: string,
      scores: readonly (number | null)[],
    ])[];
    readonly exhibits: readonly Exhibit[];
  }[];
}

type Row = ExplorerData['targets'][number]['rows'][number];

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}

/** Fixes the order of keys, since a record that was written and read again may have them in another. */
function shownExhibit(exhibit: Exhibit): Exhibit {
  const { case: id, template, kind, base, head, code, input, expected, baseOutput, headOutput, reason, line } = exhibit;
  return { case: id, template, kind, base, head, code, input, expected, baseOutput, headOutput, reason, line };
}

/** All measured cases if the record has them, otherwise the regressions and exhibits it names. */
function targetData(name: string, target: TargetResult): ExplorerData['targets'][number] {
  const templates = Object.keys(target.templates);
  const tags: string[] = [];
  const numberOf = new Map<string, number>();
  const tagNumbers = (list: readonly string[]): readonly number[] =>
    list.map((tag) => {
      const known = numberOf.get(tag);
      if (known !== undefined) return known;
      numberOf.set(tag, tags.length);
      tags.push(tag);
      return tags.length - 1;
    });
  const rows: Row[] = (target.cases ?? [])
    .filter(({ split }) => split !== 'holdout')
    .map((row) => [
      row.case,
      tagNumbers(row.tags ?? []),
      row.split ?? '',
      templates.flatMap((id) => (row.scores[id] ?? [null, null]).map(rounded)),
    ]);
  const seen = new Set(rows.map(([id]) => id));
  const loose = new Map<
    string,
    { tags: readonly string[]; scores: Map<string, readonly [number | null, number | null]> }
  >();
  for (const item of [...target.regressions, ...target.exhibits]) {
    if (seen.has(item.case)) continue;
    const entry = loose.get(item.case) ?? { tags: 'tags' in item ? (item.tags ?? []) : [], scores: new Map() };
    entry.scores.set(item.template, [item.base, item.head]);
    loose.set(item.case, entry);
  }
  for (const [id, entry] of loose)
    rows.push([
      id,
      tagNumbers(entry.tags),
      '',
      templates.flatMap((template) => (entry.scores.get(template) ?? [null, null]).map(rounded)),
    ]);
  const exhibits = target.exhibits.map(shownExhibit);
  return { name, templates, tags, rows, exhibits };
}

export function explorerData(record: PlumblineRecord): ExplorerData {
  return { targets: Object.entries(record.targets).map(([name, target]) => targetData(name, target)) };
}

function marked(pieces: ReturnType<typeof side>): Html {
  return h`${pieces.map(({ text, kind }) => (kind === 'removed' ? h`<del>${text}</del>` : kind === 'added' ? h`<ins>${text}</ins>` : h`${text}`))}`;
}

/** One exhibit written out, which is also what printers and readers without scripts get. */
export function exhibitHtml(exhibit: Exhibit, open: boolean): Html {
  const { baseOutput: before, headOutput: after } = exhibit;
  const diff = before === undefined || after === undefined ? null : wordDiff(before, after);
  const text = (value: string, which: 'before' | 'after'): Html =>
    diff === null ? h`${value === '' ? '(empty answer)' : value}` : marked(side(diff, which));
  return h`<details${open ? { html: ' open' } : nothing}><summary><code>${exhibit.case}</code> at <code>${exhibit.template}</code>: ${score(exhibit.base)} → ${score(exhibit.head)}${exhibit.code === undefined ? nothing : h` · <code>${exhibit.code}</code>`}${exhibit.input === undefined ? nothing : h` <span class="soft small">${oneLine(exhibit.input, 90)}</span>`}</summary>${
    exhibit.input === undefined ? nothing : h`<p class="what">Asked</p><pre tabindex="0">${exhibit.input}</pre>`
  }<div class="sides">${before === undefined ? nothing : h`<div><p class="what">Before</p><pre tabindex="0">${text(before, 'before')}</pre></div>`}${after === undefined ? nothing : h`<div><p class="what">After</p><pre tabindex="0">${text(after, 'after')}</pre></div>`}</div>${
    exhibit.expected === undefined
      ? nothing
      : h`<p class="what">Expected</p><pre tabindex="0">${exhibit.expected}</pre>`
  }${exhibit.reason === undefined ? nothing : h`<p class="what">Why it counts</p><p class="lines">${told(exhibit.reason)}</p>`}${exhibit.line === undefined ? nothing : h`<p class="what">As a line for the suite</p><pre tabindex="0"><code>${exhibit.line}</code></pre>`}</details>`;
}

export function worstCases(record: PlumblineRecord): Html {
  const shown = exhibitsByWeight(record, 8);
  return shown.length === 0 ? nothing : h`${shown.map((exhibit, at) => exhibitHtml(exhibit, at === 0))}`;
}

function options(values: readonly string[], all: string): Html {
  return h`<option value="">${all}</option>${values.map((value) => h`<option>${value}</option>`)}`;
}

/** The frame that the script fills; without scripts it says so. */
export function explorer(data: ExplorerData): Html {
  const cases = data.targets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (cases === 0) return nothing;
  const templates = [...new Set(data.targets.flatMap((target) => target.templates))];
  const tags = [...new Set(data.targets.flatMap((target) => target.tags))].sort();
  return h`<p class="soft">${many(cases, 'case')}. Pick a case to see what was asked, both answers with the changed words marked, and why it counts.</p>
<div class="filters" role="search" aria-label="Filter cases">
<label class="wide">Find in id, texts and reasons<input type="search" id="find" autocomplete="off" spellcheck="false"></label>
<label${data.targets.length < 2 ? { html: ' hidden' } : nothing}>Target<select id="by-target">${options(
    data.targets.map(({ name }) => name),
    'all targets',
  )}</select></label>
<label>Template<select id="by-template">${options(templates, 'all templates')}</select></label>
<label>Verdict<select id="by-change"><option value="">any verdict</option><option value="worse">got worse</option><option value="better">got better</option><option value="failing">not full marks on both sides</option><option value="same">no change</option><option value="unscored">no score</option></select></label>
<label${tags.length === 0 ? { html: ' hidden' } : nothing}>Tag<select id="by-tag">${options(tags.slice(0, 2_000), 'all tags')}</select></label>
<button type="button" id="reset">Clear</button>
</div>
<p id="found" role="status" aria-live="polite">${count(cases)} cases</p>
<div class="scroll" role="region" tabindex="0" aria-label="Cases"><table><caption>Cases, those that fell most first; scores are base → head</caption><thead id="case-head"></thead><tbody id="case-rows"></tbody></table></div>
<div class="pager"><button type="button" id="back">Previous</button><span id="page"></span><button type="button" id="on">Next</button></div>
<noscript><p>The table needs the page’s own script; the worst cases stand above in full.</p></noscript>
`;
}
