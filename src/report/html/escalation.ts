/** The escalation page of the report: gap, failure shapes and clusters, criteria, ledger, break-even. */

import { SETS } from '../../escalation/tuned-model.ts';
import { probedWords } from '../../escalation/wording.ts';
import type { ClusterReview, EscalationEntry, SetName, ShapeName } from '../../record/escalation-entry.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import type { TargetResult } from '../../record/target-result.ts';
import type { Json } from '../../text/digest.ts';
import {
  criterionWords,
  escalationLines,
  escalationSentence,
  gapSentence,
  nextSentence,
  SET_WORDS,
} from '../escalation-words.ts';
import { oneLine } from '../escape.ts';
import { change, count, interval, many, points, share, size } from '../format-numbers.ts';
import { type Html, h, nothing, table, told } from './markup.ts';
import { type Curve, curves, forest, gapBar, shares } from './plots.ts';

const SHAPE: Readonly<Record<ShapeName, readonly [tone: string, meaning: string]>> = {
  prompt: ['s1', 'instruction, layout or phrasing missed'],
  knowledge: ['s2', 'did not know, or claimed what nothing supports'],
  capability: ['s3', 'needs an action or a tool it does not have'],
  weight: ['s4', 'tone, format or persona that survived a scored prompt attempt'],
  unclear: ['s5', 'no shape could be told'],
};
const STATE_TONE = { met: 'good', unmet: 'bad', unknown: 'open', waived: 'plain', 'not-applicable': 'plain' } as const;

function gap(name: string, entry: EscalationEntry, target: TargetResult | undefined): Html {
  if (entry.gap === null || entry.goal === null)
    return h`<p>No goal is set, so there is no gap to show. Set <code>escalation.goal</code> in the config to know it.</p>`;
  const { goal } = entry;
  const accepted = `The team accepts ${points(goal['max-residual-gap'])} points.`;
  return h`<h4>Gap to ${size(goal.target)} points on <code>${goal.template}</code></h4>${gapBar(`Gap to the target over its bands: ${name}`, entry.gap)}<p>${told(gapSentence(entry, target))} ${accepted}</p>`;
}

function exemplars(cluster: ClusterReview, target: TargetResult | undefined): Html {
  const texts = cluster.cases.slice(0, 3).map((id) => {
    const exhibit = target?.exhibits.find((item) => item.case === id);
    return h`<li><code>${id}</code>${exhibit?.input === undefined ? '' : `: ${oneLine(exhibit.input, 160)}`}${exhibit?.headOutput === undefined ? '' : h` <span class="soft">→ ${oneLine(exhibit.headOutput, 200)}</span>`}</li>`;
  });
  return h`<ul>${texts}</ul>${cluster.cases.length > 3 ? h`<p class="small soft">and ${count(cluster.cases.length - 3)} more: ${cluster.cases.slice(3, 60).join(', ')}</p>` : nothing}`;
}

function failures(name: string, entry: EscalationEntry, target: TargetResult | undefined): Html {
  const { review } = entry;
  const notes = (review.notes ?? []).slice(0, 20).map((note) => h`<li>${told(note)}</li>`);
  const listed = notes.length === 0 ? nothing : h`<ul class="small soft">${notes}</ul>`;
  const groups = review.clusters.slice(0, 60).map((cluster) => groupOf(cluster, target));
  if (!review.done)
    return h`<h4>Failures</h4><p>The failures of this head were not reviewed, so every criterion that needs a review is unknown.${groups.length === 0 ? '' : ' The groups are there to read; their shapes are guesses.'}</p>${listed}${groups}`;
  const parts = (Object.keys(SHAPE) as ShapeName[]).map((name) => ({
    label: `${name} ${share(entry.shapes[name])}`,
    share: entry.shapes[name],
    tone: SHAPE[name][0],
  }));
  const rows = (Object.keys(SHAPE) as ShapeName[]).map((name) => [name, share(entry.shapes[name]), SHAPE[name][1]]);
  return h`<h4>Shapes of ${many(review.failures, 'failure')}</h4>${shares(`Shapes of the failures: ${name}`, 'Share of this head’s failures by shape.', parts)}${table(`Failure shapes: ${name}`, ['shape', 'share', 'meaning'], rows, [1])}${groups.length === 0 ? nothing : h`<h4>Groups</h4>${listed}${groups}`}`;
}

const BY: Readonly<Record<string, string>> = {
  probe: 'by asking once more',
  ledger: 'by the ledger: it survived a scored prompt attempt',
  judge: 'by the judge',
  code: 'by its exact code',
  prior: 'a guess from the template',
};

function groupOf(cluster: ClusterReview, target: TargetResult | undefined): Html {
  const { by, survived = 0, probes } = cluster;
  const outlived = survived === 0 ? '' : ` · survived ${many(survived, 'attempt')}`;
  const basis =
    by === undefined
      ? nothing
      : h` <span class="soft">(shape: ${BY[by] ?? by}${probes === undefined ? '' : `; ${probedWords([cluster])}`})</span>`;
  const quotes = (cluster.quotes ?? []).slice(0, 6).map((quote) => h`<blockquote>${quote}</blockquote>`);
  return h`<details><summary><strong>${cluster.title}</strong> · ${many(cluster.size, 'case')} · ${by === 'prior' ? 'perhaps ' : ''}${cluster.shape}${outlived}</summary><p>Immediate fix: ${told(cluster.fix)}${basis}</p>${quotes}${exemplars(cluster, target)}</details>`;
}

function criteria(name: string, entry: EscalationEntry): Html {
  if (entry.criteria.length === 0) return nothing;
  const rows = entry.criteria.map(({ id, state, evidence, todo }) => {
    // A target that is reached asks for no lever, so nothing is amiss.
    const calm = entry.outcome === 'not-needed' && state !== 'met';
    const tone = calm || state === 'not-applicable' ? 'soft' : `tone ${STATE_TONE[state]}`;
    const known = todo === undefined || todo === '' ? nothing : h`<br><span class="soft">To know: ${told(todo)}</span>`;
    return h`<li><span>${criterionWords(id)}</span><span class="${tone}">${state.replace('-', ' ')}</span><span>${told(evidence)}${known}</span></li>\n`;
  });
  return h`<h4>Criteria</h4><ul class="checks" aria-label="Criteria with their evidence: ${name}">${rows}</ul>`;
}

/** The comparison protocol of a tuned model: four sets, then what else was looked at. */
function tuned(name: string, { tuned: found }: EscalationEntry): Html {
  if (found === undefined) return nothing;
  const rows = (Object.keys(SETS) as SetName[]).map((set) => {
    const { verdict, n, delta, interval: range } = found.sets[set];
    return [
      h`<span class="keep">${set}</span>`,
      h`<span class="tone ${SET_TONE[verdict]}">${SET_WORDS[verdict]}</span>`,
      count(n),
      delta == null
        ? '–'
        : h`<span class="keep">${change(delta)}${range == null ? '' : ` (${interval(range)})`}</span>`,
      SETS[set],
    ];
  });
  const notes = found.notes.slice(0, 20).map((note) => h`<li>${told(note)}</li>`);
  return h`<h4>Tuned model: four sets, all must hold</h4>${table(`The four sets of a tuned model: ${name}`, ['set', 'verdict', 'cases', 'change', 'what it shows'], rows, [2, 3])}<ul>${notes}</ul>`;
}

const SET_TONE = { pass: 'good', regressed: 'bad', inconclusive: 'open', missing: 'open' } as const;

interface Attempt {
  readonly lever: string;
  readonly date: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly lift: Lift;
  readonly holdout: Lift;
}
type Lift = { readonly points: number; readonly interval: readonly [number, number] } | null;

function field(value: Json | undefined, key: string): Json | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json | undefined })[key]
    : undefined;
}
function number(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function words(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
function lift(value: Json | undefined): Lift {
  const at = number(field(value, 'points'));
  const range = field(value, 'interval');
  if (at === null || !Array.isArray(range)) return null;
  const [low, high] = [number(range[0]), number(range[1])];
  return low === null || high === null ? null : { points: at, interval: [low, high] };
}
/** Ledger rows come from a file and are read with the same care as any other foreign value. */
function attempt(entry: Json): Attempt {
  return {
    lever: words(field(entry, 'lever')),
    date: words(field(entry, 'date')),
    before: number(field(entry, 'before')),
    after: number(field(entry, 'after')),
    lift: lift(field(entry, 'lift')),
    holdout: lift(field(entry, 'holdout')),
  };
}

function liftCell(value: Lift): Html {
  return value === null ? h`–` : h`<span class="keep">${change(value.points)} (${interval(value.interval)})</span>`;
}

function ledger(name: string, entry: EscalationEntry): Html {
  const used = entry.ledger.used.map(attempt).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const refused = entry.ledger.refused.slice(0, 100).map(({ entry: row, why }) => {
    const { lever, date } = attempt(row);
    return [h`<span class="keep">${date || '–'}</span>`, lever || '–', told(why)];
  });
  const none =
    used.length === 0 ? h`<p>No scored attempt counts yet. Runs on main add one line each to the ledger.</p>` : nothing;
  const shown = used.slice(-12);
  const plot =
    shown.length === 0
      ? nothing
      : h`${forest(
          `Held-out lift of each attempt, oldest first: ${name}`,
          'Points gained on the held-out slice by each scored attempt, with its 95 % interval. A lever has plateaued once its last intervals end below the least lift that counts.',
          shown.map((row) => ({
            label: `${row.date} ${row.lever}`,
            value: row.holdout?.points ?? null,
            interval: row.holdout?.interval ?? null,
            tone: 'plain' as const,
          })),
        )}${table(
          `Scored attempts: ${name}`,
          ['date', 'lever', 'before', 'after', 'lift', 'held-out lift'],
          used
            .slice(-200)
            .map((row) => [
              h`<span class="keep">${row.date || '–'}</span>`,
              row.lever,
              points(row.before),
              points(row.after),
              liftCell(row.lift),
              liftCell(row.holdout),
            ]),
          [2, 3],
        )}`;
  return h`<h4>Ledger of attempts</h4>${none}${plot}${refused.length === 0 ? nothing : table(`Entries that count as absent: ${name}`, ['date', 'lever', 'why'], refused)}`;
}

function money(value: number): string {
  return value >= 1_000_000 ? `${size(value / 1_000_000)}M` : value >= 1_000 ? `${size(value / 1_000)}k` : size(value);
}

function economics(name: string, entry: EscalationEntry): Html {
  const value = entry.economics;
  const each = field(value, 'perRequest');
  const [prompt, cached, tuned, fixed] = [
    number(field(each, 'prompt')),
    number(field(each, 'promptCached')),
    number(field(each, 'tuned')),
    number(field(value, 'fixedPerMonth')),
  ];
  if (prompt === null || cached === null || tuned === null || fixed === null) return nothing;
  const crossing = field(value, 'crossing');
  const [plainCross, cachedCross] = [number(field(crossing, 'uncached')), number(field(crossing, 'cached'))];
  const today = number(field(value, 'requestsPerDay'));
  const reach = 1.4 * Math.max(1_000, plainCross ?? 0, cachedCross ?? 0, today ?? 0);
  const line = (label: string, perRequest: number, start: number, tone: Curve['tone']): Curve => ({
    label,
    tone,
    points: [
      [0, start],
      [reach, start + perRequest * 30 * reach],
    ],
  });
  const marks = [
    ...(plainCross === null ? [] : [{ x: plainCross, label: `${count(plainCross)} uncached` }]),
    ...(cachedCross === null ? [] : [{ x: cachedCross, label: `${count(cachedCross)} cached` }]),
    ...(today === null ? [] : [{ x: today, label: 'today' }]),
  ];
  const rows = [
    [
      'prompted, no caching',
      `$${prompt.toPrecision(3)}`,
      plainCross === null ? 'never' : `${count(plainCross)} requests a day`,
    ],
    [
      'prompted, with caching',
      `$${cached.toPrecision(3)}`,
      cachedCross === null ? 'never' : `${count(cachedCross)} requests a day`,
    ],
    ['tuned', `$${tuned.toPrecision(3)} and $${size(fixed)} a month`, '–'],
  ];
  const sums = field(value, 'arithmetic');
  const list = Array.isArray(sums) ? sums.filter((item): item is string => typeof item === 'string').slice(0, 20) : [];
  return h`<h4>Break-even of a tuned model</h4>${curves(`Monthly cost by requests a day: ${name}`, 'US dollars a month by requests a day. Where a prompted line rises above the tuned one, tuning begins to pay.', [line('prompted', prompt, 0, 'two'), line('prompted, cached', cached, 0, 'one'), line('tuned', tuned, fixed, 'three')], marks, 'requests a day', money)}${table(`Break-even: ${name}`, ['way', 'a request', 'tuning is cheaper from'], rows)}${list.length === 0 ? nothing : h`<pre>${list.join('\n')}</pre>`}`;
}

function profile(name: string, entry: EscalationEntry): Html {
  const rows = Object.entries(entry.profile).flatMap(([key, value]) =>
    value === null || typeof value === 'object' ? [] : [[h`<code>${key}</code>`, String(value)]],
  );
  const notes = (entry.notes ?? []).slice(0, 50).map((note) => h`<li>${told(note)}</li>`);
  const said = notes.length === 0 ? nothing : h`<ul>${notes}</ul>`;
  const declared =
    rows.length === 0
      ? nothing
      : h`<details><summary>${many(rows.length, 'axis', 'axes')} of the profile declared</summary>${table(`What the team declared: ${name}`, ['axis', 'value'], rows)}</details>`;
  return notes.length + rows.length === 0 ? nothing : h`<h4>Notes and profile</h4>${said}${declared}`;
}

function one(name: string, entry: EscalationEntry, record: PlumblineRecord): Html {
  const target = record.targets[name];
  const cost = record.operational.targets[name]?.costUsd ?? null;
  const lines = escalationLines(entry, target?.lever ?? null, cost).map(
    ({ label, text }) => h`<p><strong>${label}:</strong> ${told(text)}</p>`,
  );
  const step = nextSentence(entry);
  const next = step === '' ? nothing : h`<p>${told(step)}</p>`;
  const full =
    entry.criteria.length === 0 && entry.gap === null
      ? nothing
      : h`${gap(name, entry, target)}${criteria(name, entry)}${failures(name, entry, target)}${tuned(name, entry)}${ledger(name, entry)}${economics(name, entry)}${profile(name, entry)}`;
  return h`<h3><code>${name}</code></h3><p><strong>${told(escalationSentence(entry))}</strong></p>${lines}${next}${full}`;
}

export function escalationPage(record: PlumblineRecord): Html {
  return h`${Object.entries(record.escalation).map(([name, entry]) => one(name, entry, record))}`;
}
