/** What a run may send at most, before its first call: calls, tokens and price. */
import type { Arm } from './arms.ts';
import type { GateConfig } from './config.ts';
import { PROBED_GROUPS, type Probing } from './escalation/probing.ts';
import type { Message } from './exchange.ts';
import { type Estimate, estimate, type PlannedCalls, tokenBound } from './pricing.ts';
import type { Suite } from './suite.ts';

export interface PlannedTarget {
  readonly arms: { readonly base: Arm; readonly head: Arm };
  readonly suite: Suite;
  readonly repeats: number;
  readonly probing?: Probing | undefined;
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
  for (const { arms, suite, repeats, rendered, probing } of targets) {
    const cases = [...rendered.values()].filter(({ equal }) => !equal);
    if (probing !== undefined && arms.head.provider.type !== 'recorded')
      plan.push(...probeCalls(arms.head, [...rendered.values()], probing));
    for (const side of ['base', 'head'] as const) {
      const { model, provider } = arms[side];
      if (provider.type === 'recorded') continue;
      const tokens = cases.reduce((sum, row) => sum + tokensOf(row[side]), 0);
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

/** A probed case is asked once as it is and once for each probe; which cases fail is not known before. */
function probeCalls(
  head: Arm,
  rendered: readonly { readonly head: readonly Message[] }[],
  { reference, stronger, edited, cases }: Probing,
): readonly PlannedCalls[] {
  const most = Math.min(rendered.length, PROBED_GROUPS * cases);
  const lengths = rendered.map(({ head: messages }) => tokensOf(messages));
  const promptTokens = Math.ceil((lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length)) * most);
  const own = 1 + (reference ? 1 : 0) + (edited === null ? 0 : 1);
  const { model, maxTokens } = head.model;
  const plain = { model, calls: own * most, promptTokens: own * promptTokens, maxTokens };
  if (stronger === null) return [plain];
  return [plain, { model: stronger.model.model, calls: most, promptTokens, maxTokens: stronger.model.maxTokens }];
}

function tokensOf(messages: readonly Message[]): number {
  return messages.reduce((total, { content }) => total + tokenBound(content ?? ''), 4);
}
