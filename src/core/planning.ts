/** What a run may send at most, before its first call: calls, tokens and price. */
import type { Arm } from './arms.ts';
import type { GateConfig } from './config.ts';
import type { Message } from './exchange.ts';
import { type Estimate, estimate, type PlannedCalls, tokenBound } from './pricing.ts';
import type { Suite } from './suite.ts';

export interface PlannedTarget {
  readonly arms: { readonly base: Arm; readonly head: Arm };
  readonly suite: Suite;
  readonly repeats: number;
  readonly rendered: ReadonlyMap<
    string,
    { readonly base: readonly Message[]; readonly head: readonly Message[]; readonly equal: boolean }
  >;
}

/** Instructions and form of a judge question, beside the material. */
const JUDGE_OVERHEAD = 900;
const JUDGE_ANSWER = 300;

/** An upper guess: no early stop, nothing from the store, every answer at its cap. Recorded calls are left out. */
export function planOf(targets: readonly PlannedTarget[], config: GateConfig): Estimate {
  const plan: PlannedCalls[] = [];
  for (const { arms, suite, repeats, rendered } of targets) {
    const cases = [...rendered.values()].filter(({ equal }) => !equal);
    for (const side of ['base', 'head'] as const) {
      const { model, provider } = arms[side];
      if (provider.type === 'recorded') continue;
      const tokens = cases.reduce(
        (sum, row) => sum + row[side].reduce((total, { content }) => total + tokenBound(content ?? ''), 4),
        0,
      );
      plan.push({
        model: model.model,
        calls: cases.length * repeats,
        promptTokens: tokens * repeats,
        maxTokens: model.maxTokens,
      });
    }
    const judged = suite.templates.filter((template) => template.scorer.kind === 'asking').length;
    if (suite.judge === undefined || judged === 0 || config.providers[suite.judge.provider]?.type === 'recorded')
      continue;
    const texts = suite.cases.reduce((sum, row) => {
      const context = (row.context ?? []).reduce((total, chunk) => total + tokenBound(chunk.text), 0);
      return sum + context + tokenBound(row.input ?? '') + JUDGE_OVERHEAD + JUDGE_ANSWER;
    }, 0);
    const calls = cases.length * repeats * 2 * judged;
    plan.push({
      model: suite.judge.model,
      calls,
      promptTokens: Math.round((texts / Math.max(1, suite.cases.length)) * calls),
      answerTokens: JUDGE_ANSWER,
    });
  }
  return estimate(plan, config.prices);
}
