/** The result of a run of `optimize`, as the one value that page, patch and ledger line are made from. */

import { differenceInterval, regressionStatistic } from '../stats/paired.ts';
import type { Digest } from '../text/digest.ts';
import { digestOf, digestOfText } from '../text/digest.ts';
import { type Candidate, SEED } from './candidate.ts';
import type { Ratio } from './ceilings.ts';
import type { Claim } from './claim.ts';
import type { Control } from './finish.ts';
import type { GuardResult } from './guards.ts';
import type { NothingReason, Optimized, Outcome } from './optimize.ts';
import type { SearchState, Standing } from './search-state.ts';
import { sliceDigest } from './slices.ts';

export const OPTIMIZE_RESULT = 'plumbline/optimize@1';

export interface CandidateRow {
  readonly id: string;
  readonly parent: string | null;
  readonly strategy: string;
  readonly component: string;
  readonly digest: string;
  readonly tokens: number | null;
  readonly hypothesis: string;
  readonly state: string;
  readonly why: string | null;
  /** The file of worked examples belonging to the prompt. */
  readonly fewShots: { readonly file: string; readonly count: number; readonly digest: string } | null;
  /** Points; null for one that never raced. */
  readonly select: {
    readonly points: number;
    readonly n: number;
    readonly posterior: number;
    readonly sd: number;
  } | null;
}

export interface OptimizeUsage {
  readonly calls: number;
  readonly reused: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costUsd: number;
  readonly errors: number;
  /** Over all tries of the run. */
  readonly total: { readonly calls: number; readonly costUsd: number };
  readonly reflector: { readonly calls: number; readonly costUsd: number };
}

export interface FileChange {
  readonly file: string;
  /** Null = the file is new. */
  readonly before: string | null;
  readonly after: string;
}

export interface OptimizeResult {
  readonly schema: typeof OPTIMIZE_RESULT;
  readonly outcome: Outcome;
  readonly reason: NothingReason | 'budget' | 'minutes' | null;
  readonly exitCode: number;
  readonly target: string;
  readonly run: string;
  readonly seed: string;
  readonly goal: string;
  readonly objective: 'quality' | 'cost';
  readonly lever: 'prompt-optimize' | 'model-swap';
  /** Set when the prompt is moved to another model. */
  readonly models: { readonly from: string; readonly to: string } | null;
  readonly splits: { readonly search: number; readonly select: number; readonly heldout: number };
  readonly preview: {
    readonly smallestLift: number;
    readonly calls: number;
    readonly costUsd: number | null;
    readonly minutes: number;
  };
  readonly heldout: {
    readonly asked: boolean;
    readonly digest: Digest;
    readonly cases: number;
    readonly look: number;
    readonly alpha: number;
    readonly samples: number;
    readonly recorded: readonly string[];
  };
  readonly claim: Claim | null;
  readonly guards: Readonly<Record<string, GuardResult>>;
  readonly ceilings: {
    readonly promptTokens: { readonly base: number; readonly head: number; readonly limit: number } | null;
    readonly costRatio: Ratio | null;
    readonly latencyRatio: Ratio | null;
  };
  readonly control: Control | null;
  readonly finalist: string | null;
  readonly candidates: readonly CandidateRow[];
  readonly strategies: Readonly<
    Record<
      string,
      { readonly candidates: number; readonly kept: number; readonly gain: number; readonly tickets: number }
    >
  >;
  readonly plateau: {
    readonly flag: boolean;
    readonly stopped: string;
    readonly best: {
      readonly points: number;
      readonly interval: readonly [number, number];
      readonly n: number;
      readonly candidates: number;
      /** Levels on those cases, points. */
      readonly base: number;
      readonly head: number;
    } | null;
  };
  /** The edited files before and after; the patch is made from them. */
  readonly changes: readonly FileChange[];
  readonly usage: OptimizeUsage;
  readonly provenance: {
    readonly revision: string;
    readonly engine: string;
    readonly at: string;
    readonly reproduce: string;
  };
  readonly notes: readonly string[];
}

export type ResultFrame = Pick<
  OptimizeResult,
  | 'target'
  | 'run'
  | 'seed'
  | 'objective'
  | 'lever'
  | 'preview'
  | 'usage'
  | 'provenance'
  | 'notes'
  | 'models'
  | 'exitCode'
  | 'splits'
> & {
  readonly files: ReadonlyMap<string, string>;
  /** The model file, when the prompt is moved to another model. */
  readonly moved: FileChange | null;
  readonly recorded: readonly string[];
};

/** Outcomes that produce a patch. */
export function isProposed(outcome: Outcome, guards: 'held' | 'gate'): boolean {
  switch (outcome) {
    case 'improved':
    case 'shorter':
    case 'migrated':
      return true;
    case 'guards-open':
      return guards === 'gate';
    case 'guard-regressed':
    case 'ceiling':
    case 'unproven':
    case 'nothing':
    case 'stopped':
      return false;
  }
}

export function resultOf(found: Optimized, frame: ResultFrame): OptimizeResult {
  const { state, finalist, looked } = found;
  const { plan, goal, intake } = state.setup;
  const { files, moved, recorded, ...common } = frame;
  const seed = state.standings.find((one) => one.id === SEED && one.component === finalist?.component);
  const component = finalist?.candidate?.component;
  const file = component?.split('#')[0];
  return {
    schema: OPTIMIZE_RESULT,
    outcome: found.outcome,
    reason: found.reason,
    ...common,
    goal: goal.id,
    heldout: {
      asked: looked !== null,
      digest: sliceDigest(plan.heldout),
      cases: plan.heldout.length,
      look: plan.look,
      alpha: plan.alpha,
      samples: looked?.samples ?? 0,
      recorded: looked === null ? [] : recorded,
    },
    claim: looked?.claim ?? null,
    guards: Object.fromEntries(looked?.guards ?? []),
    ceilings: {
      promptTokens:
        finalist?.candidate && seed?.candidate && component !== undefined
          ? { base: seed.candidate.tokens, head: finalist.candidate.tokens, limit: intake.tokenLimit(component) }
          : null,
      costRatio: looked?.cost ?? null,
      latencyRatio: looked?.latency ?? null,
    },
    control: found.control,
    finalist: finalist?.id ?? null,
    candidates: state.standings.map((one) => candidateRow(state, one)),
    strategies: Object.fromEntries(
      [...state.strategies.values()].map(({ name, candidates, gain, tickets }) => [
        name,
        {
          candidates,
          kept: state.kept().filter(({ strategy }) => strategy === name).length,
          gain: candidates === 0 ? 0 : (100 * gain) / candidates,
          tickets,
        },
      ]),
    ),
    plateau: plateauOf(state, found),
    changes: [
      ...promptChanges(finalist, file, { files, seed: seed?.candidate ?? null }),
      ...(finalist === null || moved === null ? [] : [moved]),
    ],
  };
}

/** The prompt file, and its file of worked examples. */
function promptChanges(
  finalist: Standing | null,
  file: string | undefined,
  { files, seed }: { readonly files: ReadonlyMap<string, string>; readonly seed: Candidate | null },
): readonly FileChange[] {
  if (!finalist?.candidate || file === undefined) return [];
  const { file: after, shots } = finalist.candidate;
  const before = files.get(file) ?? '';
  const old = seed?.shots ?? null;
  const isNew = shots !== null && shots.text !== old?.text;
  return [
    ...(before === after ? [] : [{ file, before, after }]),
    ...(isNew ? [{ file: shots.file, before: old?.text ?? null, after: shots.text }] : []),
  ];
}

function candidateRow(state: SearchState, one: Standing): CandidateRow {
  const { id, parent, strategy, component, digest, hypothesis, why } = one;
  const data = one.cases === 0 ? null : state.lift(id, one.cases);
  const n = data?.values.length ?? 0;
  const select =
    data === null || n === 0
      ? null
      : {
          points: (100 * data.sums.sum) / n,
          n,
          posterior: 100 * one.posterior.mean,
          sd: 100 * Math.sqrt(one.posterior.variance),
        };
  const tokens = one.candidate?.tokens ?? null;
  const shots = one.candidate?.shots ?? null;
  const fewShots =
    shots === null ? null : { file: shots.file, count: shots.list.length, digest: digestOfText(shots.text) };
  return { id, parent, strategy, component, digest, tokens, hypothesis, state: one.state, why, fewShots, select };
}

function plateauOf(state: SearchState, { stopped }: Optimized): OptimizeResult['plateau'] {
  const raced = state.standings.filter(({ cases, strategy }) => cases > 0 && strategy !== 'seed');
  const best = [...raced].sort((a, b) => b.posterior.mean - a.posterior.mean)[0];
  const statistic = best === undefined ? null : regressionStatistic(state.lift(best.id, best.cases).sums);
  if (best === undefined || statistic === null) return { flag: stopped === 'patience', stopped, best: null };
  const data = state.lift(best.id, best.cases);
  const n = data.values.length;
  const [low, high] = differenceInterval(statistic).map((value) => 100 * value) as [number, number];
  return {
    flag: stopped === 'patience',
    stopped,
    best: {
      points: (100 * data.sums.sum) / n,
      interval: [low, high],
      n,
      candidates: raced.length,
      base: 100 * (data.theirs ?? 0),
      head: 100 * (data.ours ?? 0),
    },
  };
}

/** Digest of what was measured: the same scores have the same digest, whatever they cost. */
export function resultDigest(result: OptimizeResult): Digest {
  const { claim, guards, candidates, heldout, splits, outcome, run } = result;
  return digestOf(JSON.parse(JSON.stringify({ claim, guards, candidates, heldout, splits, outcome, run })));
}
