/** Failures in the report: what each kind is worth in points, who reviewed them, and the groups with examples. */

import { probedWords } from '../../escalation/wording.ts';
import type { EscalationEntry } from '../../record/escalation-entry.ts';
import { type ClusterReview, SHAPES, type ShapeName } from '../../record/failure-review.ts';
import type { TargetResult } from '../../record/target-result.ts';
import { oneLine } from '../escape.ts';
import { count, many, points, share } from '../format-numbers.ts';
import { type Html, h, nothing, table, told } from './markup.ts';
import { shares } from './plots.ts';

const SHAPE: Readonly<Record<ShapeName, readonly [tone: string, meaning: string]>> = {
  prompt: ['s1', 'instruction, layout or phrasing missed'],
  knowledge: ['s2', 'did not know, or claimed what nothing supports'],
  capability: ['s3', 'needs an action or a tool it does not have'],
  weight: ['s4', 'tone, format or persona that survived a scored prompt attempt'],
  unclear: ['s5', 'no shape could be told'],
};
function exemplars(cluster: ClusterReview, target: TargetResult | undefined): Html {
  const texts = cluster.cases.slice(0, 3).map((id) => {
    const exhibit = target?.exhibits.find((item) => item.case === id);
    return h`<li><code>${id}</code>${exhibit?.input === undefined ? '' : `: ${oneLine(exhibit.input, 160)}`}${exhibit?.headOutput === undefined ? '' : h` <span class="soft">→ ${oneLine(exhibit.headOutput, 200)}</span>`}</li>`;
  });
  return h`<ul>${texts}</ul>${cluster.cases.length > 3 ? h`<p class="small soft">and ${count(cluster.cases.length - 3)} more: ${cluster.cases.slice(3, 60).join(', ')}</p>` : nothing}`;
}

export function failures(name: string, entry: EscalationEntry, target: TargetResult | undefined): Html {
  const { review } = entry;
  const notes = (review.notes ?? []).slice(0, 20).map((note) => h`<li>${told(note)}</li>`);
  const listed = notes.length === 0 ? nothing : h`<ul class="small soft">${notes}</ul>`;
  const groups = review.clusters.slice(0, 60).map((cluster) => groupOf(cluster, target));
  if (!review.done)
    return h`<h4>Failures</h4><p>The failures of this head were not reviewed, so every criterion that needs a review is unknown.${groups.length === 0 ? '' : ' The groups are there to read; their shapes are guesses.'}</p>${listed}${groups}`;
  const parts = SHAPES.map((shape) => ({
    label: `${shape} ${share(entry.shapes[shape])}`,
    share: entry.shapes[shape],
    tone: SHAPE[shape][0],
  }));
  const rows = SHAPES.map((shape) => [shape, worth(entry, shape), share(entry.shapes[shape]), SHAPE[shape][1]]);
  const head = ['shape', 'points of the goal', 'share of the failures', 'meaning'];
  return h`<h4>What ${many(review.failures, 'failure')} are worth</h4>${shares(`Shapes of the failures: ${name}`, 'Share of this head’s failures by shape.', parts)}${table(`Failure shapes: ${name}`, head, rows, [2])}${groups.length === 0 ? nothing : h`<h4>Groups</h4>${listed}${groups}`}`;
}

/** `10.7 (7.7 to 14.7)`. */
function worth({ points: found }: EscalationEntry, shape: ShapeName): string {
  const figure = found?.[shape];
  return figure === undefined
    ? '–'
    : `${points(figure.points)} (${points(figure.interval[0])} to ${points(figure.interval[1])})`;
}

const BY: Readonly<Record<string, string>> = {
  human: 'by a person',
  probe: 'by asking once more',
  judge: 'by the judge',
  code: 'by its exact code',
  survival: 'by what it survived',
  none: 'nobody looked',
};

function groupOf(cluster: ClusterReview, target: TargetResult | undefined): Html {
  const { by, survived = 0, probes } = cluster;
  const outlived = survived === 0 ? '' : ` · survived ${many(survived, 'attempt')}`;
  const basis =
    by === undefined
      ? nothing
      : h` <span class="soft">(shape: ${BY[by] ?? by}${probes === undefined ? '' : `; ${probedWords([cluster])}`})</span>`;
  const quotes = (cluster.quotes ?? []).slice(0, 6).map((quote) => h`<blockquote>${quote}</blockquote>`);
  return h`<details><summary><strong>${cluster.title}</strong> · ${many(cluster.size, 'case')} · ${cluster.shape}${outlived}</summary><p>Immediate fix: ${told(cluster.fix)}${basis}</p>${quotes}${exemplars(cluster, target)}</details>`;
}
