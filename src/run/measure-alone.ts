/**
 * Measures one revision alone by another's rules: every case of every target that asks a provider, so many samples
 * each.
 */

import type { Trees } from '../change/recorded-rows.ts';
import type { SurfaceChange } from '../change/rendered-change.ts';
import { adoptionOf, everything, intake } from '../change/targets.ts';
import { type MeasuredLevel, pinOf } from '../decision/anchor.ts';
import type { ScoreTable, Side } from '../decision/score-table.ts';
import type { BatchUse } from '../inputs/batches.ts';
import { type Case, caseLine } from '../inputs/case/case.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { ModelUsage } from '../model-call/usage.ts';
import { sha256Hex } from '../text/digest.ts';
import { formatProblem, Problems } from '../text/problem.ts';
import { type Batching, batchPermit, collecting } from './batch-permit.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { readableSides } from './load-parsers.ts';
import { type Drift, memberKey, type Work } from './measure/work.ts';
import { everyCase, isComparable, measureTargets } from './measure-targets.ts';
import { seatsOf } from './model-seats.ts';
import type { BatchOrder } from './ports.ts';
import { type Prepared, prepare, providersOf } from './prepare-targets.ts';
import { needsNoCall } from './target-work.ts';

export interface Alone {
  /** Base's rules apply. */
  readonly trees: Trees;
  /** Whose prompts and models are asked. */
  readonly side: Side;
  /** Samples per case; default `gate.baseline-repeats`. */
  readonly repeats?: number | undefined;
  /** Ask again, even if answers are stored. */
  readonly drift?: Drift | undefined;
  /** Spent earlier; counts against the budget. */
  readonly spent: ModelUsage;
  /** For progress. */
  readonly stage: string;
  /** Also score recorded answers if that takes no call. */
  readonly recorded?: boolean | undefined;
  /** Order what is not stored in batches, for a later run, if config and event allow it. */
  readonly batch?: BatchUse | undefined;
  /** False for targets to leave out. */
  readonly wants?: ((target: string) => boolean) | undefined;
}

export type AloneMeasured =
  | { readonly kind: 'nothing' }
  /** In words. `usage` is null before the first call. */
  | { readonly kind: 'unmeasured'; readonly why: string; readonly usage: ModelUsage | null }
  | {
      readonly kind: 'measured';
      readonly config: GateConfig;
      readonly works: readonly Work[];
      readonly table: ScoreTable;
      readonly usage: ModelUsage;
      /** Answers of the arm that are now stored. */
      readonly samples: number;
      readonly exhausted: string | null;
      /** Answers that a batch has yet to bring. */
      readonly order: BatchOrder;
    };

/** Another revision's prompts are rendered on their own. */
const ANY: SurfaceChange = {
  prompt: true,
  model: true,
  retrieval: false,
  rows: false,
  sources: [],
  vouched: [],
  program: false,
};

export async function measureAlone(request: GateRequest, ports: GatePorts, alone: Alone): Promise<AloneMeasured> {
  const { spent, drift, wants = () => true } = alone;
  const faults = { ruler: new Problems(), head: new Problems() };
  const adoption = adoptionOf(alone.trees, request.config);
  const trees = await readableSides(alone.trees, adoption);
  const taken = intake(trees, adoption, faults);
  if (taken?.config.gate.baseline === 'lazy') return { kind: 'nothing' };
  const all = everything(taken?.drafts ?? []).map((draft) =>
    alone.side === 'head' ? { ...draft, surface: ANY } : draft,
  );
  const wanted = all.filter((draft) => (alone.recorded === true || !isRecorded(draft)) && wants(draft.target.name));
  const found = taken === null ? [] : await prepare(taken, wanted, trees, faults, ports);
  // Only recorded answers that cost nothing: no judge is asked just for the ledger.
  const prepared = found.filter(
    (one) => !isRecorded(one) || (one.hindrance === null && needsNoCall(seated(one, taken!))),
  );
  const [fault] = [...faults.ruler.list, ...faults.head.list];
  if (fault !== undefined) return { kind: 'unmeasured', why: formatProblem(fault), usage: null };
  if (taken === null || prepared.length === 0) return { kind: 'nothing' };
  const { config } = taken;
  const [unset] = ports.missingCredentials(config, [...new Set(prepared.flatMap((one) => providersOf(one, config)))]);
  if (unset !== undefined) return { kind: 'unmeasured', why: unset, usage: null };

  const { seed } = request;
  const models = await ports.openModels({
    config,
    works: prepared,
    trees,
    seed,
    spent,
    batch: batchingOf(alone, request, config),
  });
  try {
    const repeats = alone.repeats ?? config.gate.baselineRepeats;
    // Recorded rows have a fixed number of samples.
    const demands = everyCase((work) => (isRecorded(work) ? work.repeats : repeats), isComparable);
    // Asked as a base arm, an answer too old to serve as one is asked for again.
    const options = { config, models, ports, seed, stage: alone.stage, alone: alone.side, drift };
    const { works, measurement } = await measureTargets(prepared, demands, options);
    const order = (await models.order?.()) ?? { ordered: 0, waiting: 0, refused: 0 };
    const usage = models.usage();
    if (measurement.dead !== null) return { kind: 'unmeasured', why: `no answer from the ${measurement.dead}`, usage };
    const samples = [...measurement.draws.baseline.values()].reduce((sum, one) => sum + one.samples, 0);
    const { exhausted } = models;
    return { kind: 'measured', config, works, table: measurement.table, usage, samples, exhausted, order };
  } finally {
    await models.close();
  }
}

/** What is asked beside a verdict, by whoever named no use of batches, has nothing to do with them. */
function batchingOf({ batch }: Alone, { origin }: GateRequest, { gate }: GateConfig): Batching | undefined {
  return batch === undefined ? undefined : (batchPermit(batch, origin, gate) ?? collecting(origin));
}

function isRecorded({ arms }: Pick<Work, 'arms'>): boolean {
  return arms.base.provider.type === 'recorded' || arms.head.provider.type === 'recorded';
}

function seated(
  { arms, suite }: Prepared,
  { config }: { readonly config: GateConfig },
): Parameters<typeof needsNoCall>[0] {
  return { arms, suite, judge: seatsOf(suite, config).judge };
}

/** Scores of every scored case, for the ledger; a template that compares two answers has no level of its own. */
export function levelsBy(
  side: Side,
  { works, table }: Pick<AloneMeasured & { kind: 'measured' }, 'works' | 'table'>,
): readonly MeasuredLevel[] {
  return works.flatMap(({ name, suite, units, cases, arms, judge }): MeasuredLevel[] =>
    suite.templates
      .filter(({ spec }) => spec.paired !== true && spec.repeated !== true)
      .map(({ id, digest }) => {
        const scores = units.flatMap((unit): [string, readonly number[]][] => {
          const own = table.lookup(memberKey(name, id), unit.id, false)[side];
          const scored = own.filter((score) => typeof score === 'number');
          return scored.length === 0 ? [] : [[markOf(cases.get(unit.id)!), scored]];
        });
        const pin = pinOf({ digest, judge: judge ?? undefined, model: arms[side].model.model });
        const recorded = arms[side].provider.type === 'recorded';
        return { target: name, template: id, pin, scores: new Map(scores), recorded };
      }),
  );
}

/** Identifies a case by its content without revealing it in a ledger file: with another text it is another case. */
export function markOf(row: Case): string {
  return sha256Hex(caseLine(row)).slice(0, 16);
}
