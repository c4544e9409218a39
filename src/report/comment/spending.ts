/** What the run cost and saved, and what the change does to speed and price. */

import type { EscalationEntry } from '../../record/escalation-entry.ts';
import type { TargetOperational } from '../../record/operational.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { codeSpan, prose } from '../escape.ts';
import { count, daysBetween, many, ratio, share, size, usd } from '../format-numbers.ts';

function ratioLine(label: string, figure: TargetOperational['latencyMs'], unit: (value: number) => string): string {
  if (figure === undefined) return '';
  const range = figure.interval === null ? '' : ` (${ratio(figure.interval[0])} to ${ratio(figure.interval[1])})`;
  const ceiling =
    figure.ceiling === undefined
      ? ''
      : `, ceiling ${size(figure.ceiling)} times ${figure.state === 'exceeded' ? '**exceeded**' : 'held'}`;
  return `- ${label}: ${unit(figure.base)} → ${unit(figure.head)}, ${ratio(figure.ratio)}${range}${ceiling}`;
}

/** Exceeded ceilings, placed where they cannot be overlooked. */
export function ceilingLines(record: PlumblineRecord): readonly string[] {
  const several = Object.keys(record.targets).length > 1;
  return Object.entries(record.operational.targets).flatMap(([name, { latencyMs, costUsd }]) => {
    const who = several ? ` of ${codeSpan(name, 100)}` : '';
    return [
      latencyMs?.state === 'exceeded' ? ratioLine(`Latency${who}`, latencyMs, (value) => `${count(value)} ms`) : '',
      costUsd?.state === 'exceeded'
        ? ratioLine(`Cost a request${who}`, costUsd, (value) => `$${value.toPrecision(3)}`)
        : '',
    ].filter((line) => line !== '');
  });
}

/** What the run cost, what it saved, and what the change does to speed and price. */
export function spending(record: PlumblineRecord): string {
  const { usage, operational } = record;
  const asked = usage.calls + usage.reused;
  const reused = usage.reused === 0 ? '' : `, ${count(usage.reused)} answers reused`;
  const saved =
    operational.fullCalls === undefined || operational.fullCalls <= usage.calls
      ? ''
      : `; measuring everything afresh would have taken ${many(operational.fullCalls, 'call')}, so ${share(1 - usage.calls / operational.fullCalls)} were saved`;
  const tokens =
    usage.promptTokens + usage.completionTokens === 0
      ? ''
      : `, ${count(usage.promptTokens)} tokens in and ${count(usage.completionTokens)} out`;
  const errors = usage.errors === 0 ? '' : `, ${many(usage.errors, 'failed attempt')} (retried)`;
  const lines =
    asked === 0
      ? ['- No model was called.']
      : [
          `- ${many(usage.calls, 'call')}${reused}${tokens}, ${usage.costKnown ? '' : 'at least '}${usd(usage.costUsd)}${errors}${saved}.`,
        ];
  for (const [name, figures] of Object.entries(operational.targets)) {
    const target = record.targets[name];
    const age = figures.baseline?.oldest == null ? null : daysBetween(figures.baseline.oldest, operational.startedAt);
    const baseline =
      figures.baseline === undefined
        ? ''
        : `- Baseline of ${codeSpan(name, 100)}: ${many(figures.baseline.samples, 'sample')}, ${count(figures.baseline.fresh)} drawn fresh${age === null ? '' : age === 0 ? ', the oldest from today' : `, the oldest ${many(age, 'day')} old`}.`;
    lines.push(
      ...[
        baseline,
        ratioLine('Latency', figures.latencyMs, (value) => `${count(value)} ms`),
        ratioLine('Prompt tokens', figures.promptTokens, count),
        ratioLine('Answer tokens', figures.completionTokens, count),
        ratioLine('Cost a request', figures.costUsd, (value) => `$${value.toPrecision(3)}`),
        cachedLine(record.escalation[name]?.request),
        ...promptNotes(figures).map((note) => `- Prompt: ${prose(note, 240)}`),
        ...(target?.notes ?? []).slice(0, 8).map((note) => `- ${prose(note, 240)}`),
      ].filter((line) => line !== ''),
    );
  }
  for (const note of operational.notes.slice(0, 6)) lines.push(`- ${prose(note, 240)}`);
  return lines.join('\n');
}

/** Empty when neither side read any tokens from a cache. */
function cachedLine(request: EscalationEntry['request']): string {
  const of = (side: 'base' | 'head'): number | null => {
    const { promptTokens, cachedTokens } = request?.[side] ?? {};
    return promptTokens === undefined || promptTokens <= 0 || cachedTokens === undefined
      ? null
      : Math.min(1, cachedTokens / promptTokens);
  };
  const [base, head] = [of('base'), of('head')];
  if (base === null || head === null || base + head === 0) return '';
  return `- Cached share of prompt tokens: ${share(base)} → ${share(head)}`;
}

function promptNotes({ promptHealth }: TargetOperational): readonly string[] {
  return (promptHealth?.notes ?? promptHealth?.flags ?? []).slice(0, 6);
}
