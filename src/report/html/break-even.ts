/** The break-even of a tuned model in the report: a chart, a table and the calculation written out. */

import type { EscalationEntry } from '../../record/escalation-entry.ts';
import { count, size } from '../format-numbers.ts';
import { field, number } from './foreign-json.ts';
import { type Html, h, nothing, table } from './markup.ts';
import { type Curve, curves } from './plots.ts';

function money(value: number): string {
  return value >= 1_000_000 ? `${size(value / 1_000_000)}M` : value >= 1_000 ? `${size(value / 1_000)}k` : size(value);
}

export function economics(name: string, entry: EscalationEntry): Html {
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
  const frame = {
    title: `Monthly cost by requests a day: ${name}`,
    caption:
      'US dollars a month by requests a day. Where a prompted line rises above the tuned one, tuning begins to pay.',
    xName: 'requests a day',
    format: money,
  };
  return h`<h4>Break-even of a tuned model</h4>${curves(frame, [line('prompted', prompt, 0, 'two'), line('prompted, cached', cached, 0, 'one'), line('tuned', tuned, fixed, 'three')], marks)}${table(`Break-even: ${name}`, ['way', 'a request', 'tuning is cheaper from'], rows)}${list.length === 0 ? nothing : h`<pre>${list.join('\n')}</pre>`}`;
}
