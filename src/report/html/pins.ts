/** What was pinned, what it cost, what moved, and how to run it again. */

import type { RatioFigure } from '../../record/operational.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import type { Json } from '../../text/digest.ts';
import { ownLink } from '../escape.ts';
import { count, daysBetween, many, moment, ratio, share, shortSha, size, usd } from '../format-numbers.ts';
import { type Html, h, nothing, table, told } from './markup.ts';
import { forest } from './plots.ts';

const FIGURES: readonly (readonly [
  key: 'latencyMs' | 'promptTokens' | 'completionTokens' | 'costUsd',
  label: string,
  unit: (value: number) => string,
])[] = [
  ['latencyMs', 'latency', (value) => `${count(value)} ms`],
  ['promptTokens', 'prompt tokens', count],
  ['completionTokens', 'answer tokens', count],
  ['costUsd', 'cost a request', (value) => `$${value.toPrecision(3)}`],
];

function perCent(figure: RatioFigure): {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly mark: number | undefined;
} {
  const per = (value: number): number => (value - 1) * 100;
  return {
    value: per(figure.ratio),
    interval: figure.interval === null ? null : [per(figure.interval[0]), per(figure.interval[1])],
    mark: figure.ceiling === undefined ? undefined : per(figure.ceiling),
  };
}

/** Latency, tokens and cost of head against base, call by call. */
export function operations(record: PlumblineRecord): Html {
  const { operational, usage } = record;
  const parts = Object.entries(operational.targets).map(([name, target]) => {
    const known = FIGURES.flatMap(([key, label, unit]) => {
      const figure = target[key];
      return figure === undefined ? [] : [{ label, unit, figure }];
    });
    const age = target.baseline?.oldest == null ? null : daysBetween(target.baseline.oldest, operational.startedAt);
    const baseline =
      target.baseline === undefined
        ? nothing
        : h`<p>Baseline: ${many(target.baseline.samples, 'sample')}, ${count(target.baseline.fresh)} drawn fresh in this run${age === null ? '' : age === 0 ? '; the oldest is from today' : `; the oldest is ${many(age, 'day')} old`}.</p>`;
    const plot =
      known.length === 0
        ? nothing
        : h`${forest(
            `Speed and cost of ${name}, head against base`,
            'Change from base to head in per cent with its 95 % interval, over pairs of fresh calls. Dashed: the ceiling, where one is set. Further left is faster or cheaper.',
            known.map(({ label, figure }) => ({
              label,
              ...perCent(figure),
              tone:
                figure.state === 'exceeded'
                  ? ('bad' as const)
                  : figure.state === 'held'
                    ? ('good' as const)
                    : ('plain' as const),
            })),
            (value) => `${value > 0 ? '+' : ''}${size(value)} %`,
          )}${table(
            `Figures of ${name}`,
            ['figure', 'pairs', 'base', 'head', 'change', '95 % interval', 'ceiling'],
            known.map(({ label, unit, figure }) => [
              label,
              count(figure.n),
              unit(figure.base),
              unit(figure.head),
              ratio(figure.ratio),
              figure.interval === null ? '–' : `${ratio(figure.interval[0])} to ${ratio(figure.interval[1])}`,
              figure.ceiling === undefined ? 'none set' : `${figure.ceiling} times, ${figure.state}`,
            ]),
            [1, 2, 3, 4],
          )}`;
    const flags = target.promptHealth?.flags ?? [];
    const health =
      flags.length === 0
        ? nothing
        : h`<h4>Prompt health</h4><ul>${flags.map((flag) => h`<li>${told(flag)}</li>`)}</ul>${healthTable(name, target.promptHealth?.base ?? null, target.promptHealth?.head ?? null)}`;
    return baseline === nothing && plot === nothing && health === nothing
      ? nothing
      : h`<h3><code>${name}</code></h3>${baseline}${plot}${health}`;
  });
  const full = operational.fullCalls;
  const saved =
    full === undefined || full <= usage.calls
      ? ''
      : ` Measuring everything afresh would have taken ${many(full, 'call')}: ${share(1 - usage.calls / full)} were saved.`;
  const spent =
    usage.calls + usage.reused === 0
      ? 'No model was called.'
      : `${many(usage.calls, 'call')} sent, ${many(usage.reused, 'answer')} reused, ${count(usage.promptTokens)} tokens in and ${count(usage.completionTokens)} out, ${usage.costKnown ? '' : 'at least '}${usd(usage.costUsd)}${usage.errors === 0 ? '' : `, ${many(usage.errors, 'failed attempt')} retried`}.${saved}`;
  const notes =
    operational.notes.length === 0
      ? nothing
      : h`<ul>${operational.notes.slice(0, 50).map((note) => h`<li>${told(note)}</li>`)}</ul>`;
  return h`<p>${spent}</p>${notes}${parts}`;
}

function flat(value: Json): ReadonlyMap<string, string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, item]) =>
      typeof item === 'number' || typeof item === 'string' || typeof item === 'boolean'
        ? [[key, typeof item === 'number' ? figure(item) : String(item)]]
        : [],
    ),
  );
}

function figure(value: number): string {
  return Number.isInteger(value) ? count(value) : Number(value.toPrecision(6)).toString();
}

function healthTable(name: string, base: Json, head: Json): Html {
  const [before, after] = [flat(base), flat(head)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.length === 0
    ? nothing
    : table(
        `Prompt health of ${name}`,
        ['figure', 'base', 'head'],
        keys.map((key) => [key, before.get(key) ?? '–', after.get(key) ?? '–']),
        [1, 2],
      );
}

export function rulerMoves(record: PlumblineRecord): Html {
  const { moved } = record.ruler;
  if (moved.length === 0) return nothing;
  return h`<p>This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on.</p>${table(
    'What moved',
    ['file', 'part', 'change'],
    moved.slice(0, 500).map((move) => [h`<code>${move.path}</code>`, move.what, move.change]),
  )}`;
}

export function history(record: PlumblineRecord): Html {
  const entries = record.history ?? [];
  if (entries.length === 0) return nothing;
  return table(
    'Earlier pushes, newest first',
    ['commit', 'verdict', 'what it said'],
    [...entries]
      .reverse()
      .slice(0, 100)
      .map((entry) => [h`<code>${shortSha(entry.sha)}</code>`, entry.verdict, entry.summary]),
  );
}

export function pins(record: PlumblineRecord): Html {
  const { provenance } = record;
  const run = ownLink(provenance.runUrl);
  const facts: (readonly [string, Html])[] = [
    [
      'repository',
      h`${provenance.repository ?? 'local'}${provenance.pullRequest === undefined ? '' : `, pull request ${provenance.pullRequest}`}`,
    ],
    ['base', h`${provenance.base.label} <code>${provenance.base.sha}</code>`],
    ['head', h`${provenance.head.label} <code>${provenance.head.sha}</code>`],
    ['config', h`<code>${provenance.config}</code>`],
    [
      'gate',
      h`margin ${record.gate.margin}, alpha ${record.gate.alpha}, on inconclusive ${record.gate.onInconclusive}, on unmeasured ${record.gate.onUnmeasured}`,
    ],
    ['order of cases', h`seed <code>${record.seed}</code>`],
    ['engine', h`${provenance.engine}`],
    ['measured', h`${moment(record.operational.startedAt)} to ${moment(record.operational.finishedAt)}`],
    ...(run === null ? [] : [['workflow run', h`<a href="${run}" rel="noreferrer">${run}</a>`] as const]),
  ];
  const rows = Object.entries(record.targets).flatMap(([name, target]) => [
    [h`<code>${name}</code>`, 'suite', h`<code>${target.suite.digest}</code>`],
    [
      h`<code>${name}</code>`,
      'model',
      h`${target.models.base === target.models.head ? h`<code>${target.models.head}</code>` : h`<code>${target.models.base}</code> → <code>${target.models.head}</code>`}`,
    ],
    ...(target.judge === undefined
      ? []
      : [
          [
            h`<code>${name}</code>`,
            'judge',
            h`<code>${target.judge.model}</code> at ${target.judge.provider}${target.judge.recorded ? ', recorded' : ''}`,
          ],
        ]),
    ...Object.entries(target.templates).map(([id, result]) => [
      h`<code>${name}</code>`,
      h`<code>${id}</code>, ${result.kind}`,
      h`<code>${result.digest}</code>`,
    ]),
  ]);
  const notes = Object.entries(record.targets).flatMap(([name, target]) =>
    target.notes.map((note) => h`<li><code>${name}</code>: ${told(note)}</li>`),
  );
  return h`<dl class="facts">${facts.map(([name, value]) => h`<dt>${name}</dt><dd>${value}</dd>`)}</dl>${rows.length === 0 ? nothing : table('Pins of each target', ['target', 'what', 'pin'], rows)}${notes.length === 0 ? nothing : h`<h3>Notes</h3><ul>${notes}</ul>`}<h3>Reproduce it locally</h3><pre><code>${provenance.reproduce}</code></pre>`;
}
