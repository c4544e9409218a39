/**
 * The only way to measure targets: gate, levels, baseline, added and shown cases differ only in demands and options.
 */
import type { Demand } from '../decision/family.ts';
import { ScoreTable, type Side } from '../decision/score-table.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import type { GatePorts } from './gate-request.ts';
import { Measurement } from './measure/measurement.ts';
import { type Drift, memberKey, type Work } from './measure/work.ts';
import type { Models, Shelf } from './ports.ts';
import type { Prepared } from './prepare-targets.ts';
import { workOf } from './target-work.ts';

export interface MeasureOptions {
  readonly models: Models;
  readonly ports: Pick<GatePorts, 'clock' | 'width' | 'progress'>;
  readonly seed: string;
  /** Label of the progress; without it none is shown. */
  readonly stage?: string | undefined;
  /** There is no second side; this one is used for both. */
  readonly alone?: Side | undefined;
  /** Base is what is stored; head is asked again. */
  readonly drift?: Drift | undefined;
  /** Stores texts worth showing at the end. */
  readonly shelf?: Shelf | undefined;
  /** Keep the texts of all cases, even if they show nothing. */
  readonly keepAll?: boolean | undefined;
  /** Keep the texts of these cases, whatever they show. */
  readonly keeps?: ((target: string, caseId: string) => boolean) | undefined;
}

/** What the works are asked for: samples of the first cases of their templates. */
export type Demands = (works: readonly Work[]) => readonly Demand[];

/** Every case for the wanted templates, with a number of samples that defaults to the target's own. */
export function everyCase(
  repeats?: (work: Work) => number,
  wants: (template: BoundTemplate) => boolean = () => true,
): Demands {
  return (works) =>
    works.flatMap((work) =>
      work.suite.templates.filter(wants).map(({ id }) => ({
        key: memberKey(work.name, id),
        cases: work.units.length,
        repeats: repeats?.(work) ?? work.repeats,
        fresh: false,
      })),
    );
}

/** Without a second side, a paired template has nothing to compare. */
export function isComparable({ spec }: BoundTemplate): boolean {
  return spec.paired !== true;
}

/** Asks nothing yet. */
export function openMeasurement(works: readonly Work[], options: MeasureOptions): Measurement {
  const { models, ports, seed, stage, alone, ...rest } = options;
  return new Measurement(works, models, new ScoreTable(), {
    ...rest,
    seed,
    clock: ports.clock,
    width: ports.width,
    alone: alone !== undefined,
    aloneAs: alone,
    onProgress: (done, planned) => {
      if (stage !== undefined) ports.progress.update({ stage, done, planned, costUsd: models.usage().costUsd });
    },
  });
}

export interface Asked {
  readonly works: readonly Work[];
  readonly measurement: Measurement;
}

/** Measures the demands on prepared targets; `withEqual` also asks, once, what is equal on both sides. */
export async function measureTargets(
  prepared: readonly Prepared[],
  demands: Demands,
  {
    config,
    withEqual = false,
    ...options
  }: MeasureOptions & { readonly config: GateConfig; readonly withEqual?: boolean },
): Promise<Asked> {
  const works = prepared.map((target) => {
    const work = workOf(target, config, options.seed);
    return withEqual ? { ...work, levels: true } : work;
  });
  const measurement = openMeasurement(works, options);
  await measurement.measure(demands(works));
  return { works, measurement };
}
