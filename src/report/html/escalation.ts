/** The escalation page of the report: level, levers, criteria, failures, attempts, break-even. */

import { criterionWords } from '../../escalation/criterion-words.ts';
import { SETS } from '../../escalation/tuned-model.ts';
import type { EscalationEntry, SetName } from '../../record/escalation-entry.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { besideOf, escalationLines, escalationSentence, SET_WORDS } from '../escalation-words.ts';
import { change, count, interval, many, points, size } from '../format-numbers.ts';
import { leverRows } from '../lever-table.ts';
import { ledger } from './attempts.ts';
import { economics } from './break-even.ts';
import { failures } from './failures.ts';
import { type Html, h, nothing, table, told } from './markup.ts';
import { gapBar } from './plots.ts';

const STATE_TONE = { met: 'good', unmet: 'bad', unknown: 'open', waived: 'plain', 'not-applicable': 'plain' } as const;

export function gap(name: string, entry: EscalationEntry): Html {
  if (entry.gap === null || entry.goal === null)
    return h`<p>No goal is set, so there is no gap to show. Set <code>escalation.goal</code> in the config to know it.</p>`;
  const { goal, reach } = entry;
  const why = reach.why === '' ? `The team accepts ${points(goal['max-residual-gap'])} points.` : reach.why;
  return h`<h4>Gap to ${size(goal.target)} points on <code>${goal.template}</code></h4>${gapBar(`Gap to the target over its bands: ${name}`, entry.gap)}<p>${told(why)}</p>`;
}

/** What each lever can gain, what was tried, what it costs and its state; the next one is marked. */
export function levers(name: string, entry: EscalationEntry): Html {
  const rows = leverRows(entry).map(({ lever, gain, tried, last, cost, state, isNext, reason }) => [
    isNext ? h`<strong>${lever}</strong>` : lever,
    gain,
    tried,
    last,
    cost,
    reason === '' ? state : h`${state}: ${told(reason)}`,
    isNext ? h`<strong>do it</strong>` : '–',
  ]);
  if (rows.length === 0) return nothing;
  const head = ['lever', 'can gain at most', 'tried', 'last lift, kept aside', 'cost', 'state', 'next'];
  return h`<h4>Levers</h4>${table(`Levers, cheapest first: ${name}`, head, rows, [2])}`;
}

export function criteria(name: string, entry: EscalationEntry): Html {
  if (entry.criteria.length === 0) return nothing;
  const rows = entry.criteria.map(({ id, state, evidence, todo }) => {
    // A target that has been reached needs no lever, so nothing is amiss.
    const calm = entry.outcome === 'not-needed' && state !== 'met';
    const tone = calm || state === 'not-applicable' ? 'soft' : `tone ${STATE_TONE[state]}`;
    const known = todo === undefined || todo === '' ? nothing : h`<br><span class="soft">To know: ${told(todo)}</span>`;
    return h`<li><span>${criterionWords(id)}</span><span class="${tone}">${state.replace('-', ' ')}</span><span>${told(evidence)}${known}</span></li>\n`;
  });
  return h`<h4>Criteria</h4><ul class="checks" aria-label="Criteria with their evidence: ${name}">${rows}</ul>`;
}

/** The comparison protocol of a tuned model: its four sets, then the other checks. */
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
  const lines = escalationLines(entry, besideOf(record, name)).map(
    (parts) =>
      h`<p>${parts.map(({ label, text }) => (label === undefined ? h`${told(text)} ` : h`<strong>${label}:</strong> ${told(text)} `))}</p>`,
  );
  const full =
    entry.criteria.length === 0 && entry.gap === null
      ? nothing
      : h`${gap(name, entry)}${levers(name, entry)}${criteria(name, entry)}${failures(name, entry, target)}${tuned(name, entry)}${ledger(name, entry)}${economics(name, entry)}${profile(name, entry)}`;
  return h`<h3><code>${name}</code></h3><p><strong>${told(escalationSentence(entry))}</strong></p>${lines}${full}`;
}

export function escalationPage(record: PlumblineRecord): Html {
  return h`${Object.entries(record.escalation).map(([name, entry]) => one(name, entry, record))}`;
}
