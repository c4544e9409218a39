/** Budgets of one call: latency, tokens, cost. Advisory unless the suite says `blocking: true`. */
import { z } from 'zod';
import type {
  Score,
  ScoreInput,
  ScorePart,
  SuiteLevelFigure,
  SuiteLevelRow,
  TemplateSpec,
} from '../../inputs/template.ts';
import { deterministic, pass, share } from './define-template.ts';

/** Nearest-rank percentile of a non-empty list. */
function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)]!;
}

interface Quantity {
  readonly name: string;
  readonly of: (input: ScoreInput) => number | undefined;
  readonly show: (value: number) => string;
}

const whole =
  (unit: string) =>
  (value: number): string =>
    `${Math.round(value)} ${unit}`;
const LATENCY: Quantity = { name: 'latency', of: ({ latencyMs }) => latencyMs, show: whole('ms') };
const COST: Quantity = {
  name: 'cost',
  of: ({ costUsd }) => costUsd,
  show: (value) => `$${Number(value.toPrecision(3))}`,
};
const PROMPT: Quantity = { name: 'prompt', of: ({ usage }) => usage?.promptTokens, show: whole('tokens') };
const COMPLETION: Quantity = { name: 'completion', of: ({ usage }) => usage?.completionTokens, show: whole('tokens') };
const TOTAL: Quantity = {
  name: 'total',
  of: ({ usage }) => (usage === undefined ? undefined : usage.promptTokens + usage.completionTokens),
  show: whole('tokens'),
};

/** Share of the scored cases within budget; the detail has the median and 95th percentile of each quantity. */
function budgetFigure(quantities: readonly Quantity[]) {
  return (rows: readonly SuiteLevelRow[]): SuiteLevelFigure | null => {
    const scores = rows.flatMap(({ score }) => (score.status === 'scored' ? [score.score] : []));
    if (scores.length === 0) return null;
    const details = quantities.flatMap(({ name, of, show }) => {
      const values = rows.map(({ input }) => of(input)).filter((value) => value !== undefined);
      return values.length === 0
        ? []
        : [`${name} p50 ${show(percentile(values, 0.5))}, p95 ${show(percentile(values, 0.95))}`];
    });
    const within = scores.filter((score) => score === 1).length;
    return {
      value: within / scores.length,
      detail: [...details, `${within} of ${scores.length} within budget`].join('; '),
    };
  };
}

/** 0 or 1; unknown is not zero, so a figure that nobody supplied leaves the case unscored. */
function within(input: ScoreInput, budgets: readonly (readonly [Quantity, number | undefined])[]): Score {
  const parts: (ScorePart & { readonly code: string })[] = [];
  for (const [{ name, of, show }, most] of budgets) {
    if (most === undefined) continue;
    const value = of(input);
    if (value === undefined || !Number.isFinite(value) || value < 0)
      return { status: 'unscored', code: `no-${name}`, reason: `the provider gave no ${name} figure for this call` };
    const held = value <= most;
    parts.push({
      text: `${name} at most ${show(most)}`,
      verdict: held ? 'ok' : 'over',
      ...(held ? {} : { reason: show(value) }),
      code: `over:${name}`,
    });
  }
  const all = share(parts);
  return all.score < 1 ? { ...all, score: 0 } : pass();
}

const latencyBudget = deterministic({
  name: 'LatencyBudget',
  version: '1.0.0',
  group: 'K',
  summary: 'The answer came within the time allowed; over the suite the median and the 95th percentile are reported.',
  inputs: ['latency'],
  scale: 'bin',
  pass: 1,
  passRule: 'latency <= `max-ms`; advisory, and unscored where no latency was measured (recorded answers)',
  shape: ['prompt'],
  advisory: true,
  parameters: z.strictObject({ 'max-ms': z.number().positive() }),
  example: {
    suite: '- { use: LatencyBudget, max-ms: 2000 }',
    case: { id: 'c1', input: 'Say hello.' },
    output: 'Hello!',
    call: { latencyMs: 850 },
    score: 1,
  },
  suiteLevel: budgetFigure([LATENCY]),
  bind:
    ({ 'max-ms': most }) =>
    (input) =>
      within(input, [[LATENCY, most]]),
});

const bound = z.number().positive().optional();
const costBudget = deterministic({
  name: 'CostBudget',
  version: '1.0.0',
  group: 'K',
  summary:
    'One call keeps to its budget of money and tokens; over the suite medians and 95th percentiles are reported.',
  inputs: ['usage'],
  optional: ['cost'],
  scale: 'bin',
  pass: 1,
  passRule: 'every bound given holds; advisory, and unscored where usage or the price is unknown (recorded answers)',
  shape: ['prompt'],
  advisory: true,
  parameters: z
    .strictObject({
      'max-usd': bound,
      'max-prompt-tokens': bound,
      'max-completion-tokens': bound,
      'max-total-tokens': bound,
    })
    .refine((given) => Object.keys(given).length > 0, {
      message: 'give at least one bound, such as max-usd: 0.01',
    }),
  example: {
    suite: '- { use: CostBudget, max-usd: 0.01, max-completion-tokens: 200 }',
    case: { id: 'c1', input: 'Say hello.' },
    output: 'Hello! And so on, at length.',
    call: { usage: { promptTokens: 40, completionTokens: 260 }, costUsd: 0.002 },
    score: 0,
  },
  suiteLevel: budgetFigure([COST, PROMPT, COMPLETION]),
  bind: (most) => (input) =>
    within(input, [
      [COST, most['max-usd']],
      [PROMPT, most['max-prompt-tokens']],
      [COMPLETION, most['max-completion-tokens']],
      [TOTAL, most['max-total-tokens']],
    ]),
});

export const SPECS: readonly TemplateSpec[] = [latencyBudget, costBudget];
