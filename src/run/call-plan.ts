/** The most that a run may send, computed before its first call: calls, tokens and price. */
import type { Arm } from '../change/arms.ts';
import type { Renderings } from '../change/rendered-change.ts';
import { PROBED_GROUPS, type Probing } from '../escalation/probes.ts';
import type { GateConfig } from '../inputs/config.ts';
import { type ModelPrices, modelPrices } from '../inputs/model-prices.ts';
import type { Suite } from '../inputs/suite.ts';
import type { Message } from '../model-call/call.ts';
import { type Estimate, estimate, messageTokenBound, type PlannedCalls, tokenBound } from '../model-call/pricing.ts';
import { count } from '../report/format-numbers.ts';

export interface PlannedTarget {
  readonly arms: { readonly base: Arm; readonly head: Arm };
  readonly suite: Suite;
  readonly repeats: number;
  readonly probing?: Probing | undefined;
  readonly rendered: Renderings;
}

/** Instructions and format of a judge question, in addition to the material. */
const JUDGE_OVERHEAD = 900;
const JUDGE_ANSWER = 300;

/** An upper estimate: no early stop, nothing from the store, every answer at its cap. Recorded calls are left out. */
export function planOf(targets: readonly PlannedTarget[], config: GateConfig, now: string): Estimate {
  const prices = modelPrices(config, now);
  const plan: PlannedCalls[] = [];
  for (const { arms, suite, repeats, rendered, probing } of targets) {
    const sent = sizeOf(rendered);
    if (probing !== undefined && arms.head.provider.type !== 'recorded')
      plan.push(...probeCalls(arms.head, sent, probing, prices));
    for (const side of ['base', 'head'] as const) {
      const { model, provider } = arms[side];
      if (provider.type === 'recorded') continue;
      plan.push({
        model: model.model,
        price: prices.usual(model),
        calls: sent.differing * repeats,
        promptTokens: sent.tokens[side] * repeats,
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
    const calls = sent.differing * repeats * 2 * judged;
    plan.push({
      model: suite.judge.model,
      price: prices.usual(suite.judge),
      calls,
      promptTokens: Math.round((texts / Math.max(1, suite.cases.length)) * calls),
      answerTokens: JUDGE_ANSWER,
    });
  }
  return estimate(plan);
}

interface Sent {
  readonly cases: number;
  /** Cases whose requests differ, and how many tokens they have on each side. */
  readonly differing: number;
  readonly tokens: { readonly base: number; readonly head: number };
  /** Of head, over all cases. */
  readonly headTokens: number;
}

function sizeOf(rendered: Renderings): Sent {
  let [cases, differing, base, head, headTokens] = [0, 0, 0, 0, 0];
  for (const row of rendered.values()) {
    const own = tokensOf(row.head);
    cases++;
    headTokens += own;
    if (row.equal) continue;
    differing++;
    base += tokensOf(row.base);
    head += own;
  }
  return { cases, differing, tokens: { base, head }, headTokens };
}

/** A probed case is asked once as it is and once per probe; which cases fail is not known beforehand. */
function probeCalls(
  head: Arm,
  { cases: all, headTokens }: Sent,
  { reference, stronger, edited, cases, maxCalls }: Probing,
  prices: ModelPrices,
): readonly PlannedCalls[] {
  const own = 1 + (reference ? 1 : 0) + (edited === null ? 0 : 1);
  const each = own + (stronger === null ? 0 : 1);
  const most = Math.min(all, PROBED_GROUPS * cases, Math.ceil(maxCalls / each));
  const promptTokens = Math.ceil((headTokens / Math.max(1, all)) * most);
  const { model, maxTokens } = head.model;
  const plain = {
    model,
    price: prices.usual(head.model),
    calls: own * most,
    promptTokens: own * promptTokens,
    maxTokens,
  };
  if (stronger === null) return [plain];
  const { model: other, maxTokens: cap } = stronger.model;
  const price = prices.usual(stronger.model);
  return [plain, { model: other, price, calls: most, promptTokens, maxTokens: cap }];
}

function tokensOf(messages: readonly Message[]): number {
  return messages.reduce((total, message) => total + messageTokenBound(message), 0);
}

/** What a person sees before the first call. */
export function planText({ calls, promptTokens, completionTokens, costUsd, unpriced }: Estimate): string {
  const [all, prompt, answer] = [calls, promptTokens, completionTokens].map(count);
  const cost = costUsd === null ? `the price of ${unpriced.join(' and ')} is unknown` : `$${costUsd.toFixed(2)}`;
  return `at most ${all} calls with ${prompt} prompt tokens and ${answer} answer tokens, ${cost}; retries and a judge's canaries come on top`;
}
