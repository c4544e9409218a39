/** After a push: every case of the branch as it is now is measured in full, so that pull requests find their base stored. */

import { adoptionOf, everything, intake } from '../change/targets.ts';
import { meanOf, ScoreTable } from '../decision/score-table.ts';
import type { ModelUsage } from '../model-call/usage.ts';
import type { Levels } from '../record/trend-points.ts';
import { formatProblem, InterruptedError, Problems } from '../text/problem.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import { prepare, providersOf } from './prepare-targets.ts';
import { workOf } from './target-work.ts';

export interface Baseline {
  /** What it took; null = not measured. */
  readonly usage: ModelUsage | null;
  /** For the record; null = nothing to say. */
  readonly note: string | null;
  /** Of the branch as it is now; empty where nothing was drawn anew. */
  readonly levels: Levels;
}

const NOTHING: Baseline = { usage: null, note: null, levels: {} };

/**
 * `spent` counts against the budget. Answers that are stored and not too old cost nothing. The branch was judged
 * already: what goes wrong here is a note, and only InterruptedError is thrown.
 */
export async function measureBaseline(request: GateRequest, ports: GatePorts, spent: ModelUsage): Promise<Baseline> {
  try {
    return await measured(request, ports, spent);
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    return { ...NOTHING, note: `baseline not measured: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function measured(request: GateRequest, ports: GatePorts, spent: ModelUsage): Promise<Baseline> {
  const { head } = request.trees;
  const trees = { ...request.trees, base: head };
  const faults = { ruler: new Problems(), head: new Problems() };
  const taken = intake(trees, adoptionOf(trees, request.config), faults);
  if (taken?.config.gate.baseline === 'lazy') return NOTHING;
  const live = everything(taken?.drafts ?? []).filter(({ arms }) => arms.base.provider.type !== 'recorded');
  const prepared = taken === null ? [] : await prepare(taken, live, trees, faults, ports);
  const [fault] = [...faults.ruler.list, ...faults.head.list];
  if (fault !== undefined) return { ...NOTHING, note: `baseline not measured: ${formatProblem(fault)}` };
  if (taken === null || prepared.length === 0) return NOTHING;
  const { config } = taken;
  const asked = new Set(prepared.flatMap((one) => providersOf(one, config)));
  const [unset] = ports.missingCredentials(config, [...asked]);
  if (unset !== undefined) return { ...NOTHING, note: `baseline not measured: ${unset}` };

  const { seed } = request;
  const models = await ports.openModels({ config, works: prepared, trees, seed, spent });
  try {
    const works = prepared.map((target) => workOf(target, config, seed));
    const measurement = new Measurement(works, models, new ScoreTable(), {
      seed,
      clock: ports.clock,
      width: ports.width,
      alone: true,
      // Asked as a base arm: an answer too old to serve as one is drawn again.
      aloneAs: 'base',
      onProgress: (done, planned) =>
        ports.progress.update({ stage: 'cases of the baseline', done, planned, costUsd: models.usage().costUsd }),
    });
    const repeats = config.gate.baselineRepeats;
    const demands = works.flatMap(({ name, suite, units }) =>
      suite.templates
        .filter(({ spec }) => spec.paired !== true)
        .map(({ id }) => ({ key: memberKey(name, id), cases: units.length, repeats, fresh: false })),
    );
    await measurement.measure(demands);
    const usage = models.usage();
    if (measurement.dead !== null)
      return { ...NOTHING, usage, note: `baseline not measured: no answer from the ${measurement.dead}` };
    const samples = [...measurement.draws.baseline.values()].reduce((sum, one) => sum + one.samples, 0);
    const end = models.exhausted === null ? '' : `; ${models.exhausted} ended it early, pull requests draw the rest`;
    const note = `baseline: ${samples} answers are stored for pull requests to come, ${usage.calls} calls were sent for it${end}`;
    const whole = usage.calls > 0 && models.exhausted === null;
    return { usage, note, levels: whole ? levelsOf(works, measurement.table) : {} };
  } finally {
    await models.close();
  }
}

/** Points, over the mean of each case's samples; a case without a score counts for nothing. */
function levelsOf(works: readonly Work[], table: ScoreTable): Levels {
  return Object.fromEntries(
    works.map(({ name, suite, units }) => {
      const templates = suite.templates.map(({ id, digest }) => {
        const scores = units
          .map((unit) => meanOf(table.lookup(memberKey(name, id), unit.id, false).base))
          .filter((score) => score !== null);
        const measured = scores.length;
        const head = measured === 0 ? null : (100 * scores.reduce((sum, score) => sum + score, 0)) / measured;
        return [id, { digest, head, measured }];
      });
      return [name, { templates: Object.fromEntries(templates) }];
    }),
  );
}
