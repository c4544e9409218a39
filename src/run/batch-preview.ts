/** What goes by batch at half the price, as `lock` tells it: how many calls, what they cost, and what one waits for. */
import { BATCH_SHARE, type BatchUse, callByCall, hasBatches } from '../inputs/batches.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { ModelConfig } from '../inputs/model-file.ts';
import type { LiveProvider } from '../inputs/provider.ts';
import { type Suite, splitOf } from '../inputs/suite.ts';
import { costOfCalls } from '../model-call/price.ts';
import { count } from '../report/format-numbers.ts';
import { isJudged } from '../scoring/judge/is-judged.ts';
import { wrapLines } from '../text/wrap.ts';
import { CHARACTERS_PER_TOKEN, charactersIn, type PreviewOptions, rubricCharacters } from './suite-preview.ts';

interface Share {
  readonly use: BatchUse;
  readonly calls: number;
  /** Null = a price is not known. */
  readonly costUsd: number | null;
}

interface Asked {
  readonly suite: Suite;
  readonly config: GateConfig;
  readonly models: readonly ModelConfig[];
  readonly options: PreviewOptions;
}

/** Answer tokens of a call whose limit is not set, and of a verdict, as in the estimate of a run. */
const USUAL_ANSWER = 256;
const USUAL_VERDICT = 200;

const UNITS: Readonly<Record<BatchUse, string>> = {
  baseline: 'calls a push',
  drift: 'calls a watch',
  'held-out': 'calls a pass of optimize',
};

/** Lines of at most 80 columns; empty if nothing goes by batch. */
export function batchText(asked: Asked): string {
  const { config, suite, models } = asked;
  const shares = [...new Set(config.gate.batch)].map((use) => shareOf(use, asked)).filter(({ calls }) => calls > 0);
  if (shares.length === 0) return '';
  const seats = [...models, ...(suite.judge === undefined ? [] : [suite.judge])];
  const alone = seats.flatMap(({ provider }) => {
    const live = liveOf(config, provider);
    return live === null || hasBatches(live) ? [] : [callByCall(live)];
  });
  const slow = config.gate.maxLatencyRatio !== undefined && shares.some(({ use }) => use === 'held-out');
  const lines = [
    `  by batch at half the price: ${shares.map(told).join('; ')}`,
    '  that means hours: answers within 24 hours of the order, a judge’s verdicts within 24 hours of the run that collects the answers; no pull request waits for them',
    ...[...new Set(alone)].map((line) => `  note: ${line}`),
    ...(slow ? ['  note: held-out cases are asked call by call, since max-latency-ratio is set'] : []),
  ];
  return `${wrapLines(lines.join('\n'), 80)}\n`;
}

function told({ use, calls, costUsd }: Share): string {
  const cost = costUsd === null ? 'cost not known (no price)' : `about $${costUsd.toFixed(2)}`;
  return `${use} some ${count(calls)} ${UNITS[use]}, ${cost}`;
}

/** What is asked call by call all the same counts at the full price. */
function shareOf(use: BatchUse, { suite, config, models, options: { sent = [], prices } }: Asked): Share {
  const all = suite.cases.length;
  const held = suite.cases.filter((row) => splitOf(suite, row) === 'holdout').length;
  const cases = use === 'held-out' ? held : all;
  // One side is asked: main's, or what is asked again; the look asks the prompt as it is and the finalist.
  const samples = use === 'baseline' ? config.gate.baselineRepeats : use === 'drift' ? suite.repeats : 2;
  const own = charactersIn(suite);
  const judged = suite.templates.filter(
    ({ scorer, spec }) => isJudged(scorer) && (use !== 'baseline' || spec.paired !== true),
  ).length;
  const share = cases / Math.max(1, all);
  const tokens = (characters: number): number => (characters / CHARACTERS_PER_TOKEN) * share * samples;
  const parts = models.flatMap((model, index) => [
    { seat: model, calls: 1, prompt: tokens(sent[index] ?? own), answer: model.maxTokens ?? USUAL_ANSWER },
    ...(judged === 0 || suite.judge === undefined
      ? []
      : [
          {
            seat: suite.judge,
            calls: judged,
            prompt: tokens(judged * own + rubricCharacters(suite) * all),
            answer: USUAL_VERDICT,
          },
        ]),
  ]);
  let [calls, costUsd]: [number, number | null] = [0, 0];
  for (const part of parts) {
    const provider = liveOf(config, part.seat.provider);
    if (provider === null) continue;
    const sentCalls = cases * samples * part.calls;
    calls += sentCalls;
    const price = prices?.usual(part.seat) ?? null;
    if (price === null || costUsd === null) {
      costUsd = null;
      continue;
    }
    const full = costOfCalls(
      sentCalls,
      { promptTokens: part.prompt, completionTokens: sentCalls * part.answer },
      price,
    );
    costUsd += full * (goesByBatch(use, provider, config) ? BATCH_SHARE : 1);
  }
  return { use, calls, costUsd };
}

function goesByBatch(use: BatchUse, provider: LiveProvider, { gate }: GateConfig): boolean {
  return hasBatches(provider) && (use !== 'held-out' || gate.maxLatencyRatio === undefined);
}

/** Null for recorded answers, which nobody asks for. */
function liveOf({ providers }: GateConfig, name: string): LiveProvider | null {
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined;
  return provider === undefined || provider.type === 'recorded' ? null : provider;
}
