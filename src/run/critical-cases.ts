/** Critical cases: measured first, and sampled again until a failure is no accident. */

import type { Family } from '../decision/family.ts';
import type { Unit } from '../decision/member.ts';
import { type CriticalRow, criticalVerdict } from '../decision/template-result.ts';
import type { PairSamples } from '../stats/tally.ts';
import type { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import { blocks } from './target-work.ts';

/** Samples drawn on both arms of a critical case that head fails. */
const CRITICAL_SAMPLES = 3;

const UNHEARD: PairSamples = { base: [], head: [], baseFresh: true };

/** Critical cases come first, always; only a failure of head is drawn again. One recorded sample is decisive. */
export async function measureCritical(
  family: Family,
  works: readonly Work[],
  measurement: Measurement,
): Promise<ReadonlyMap<string, readonly CriticalRow[]>> {
  const found = new Map<string, readonly CriticalRow[]>();
  const open = new Set(family.demands.map(({ key }) => key));
  for (const work of works) {
    const templates = work.suite.templates.filter(
      (template) => blocks(template) && open.has(memberKey(work.name, template.id)),
    );
    const units = work.units.filter((unit) => !unit.equal && work.cases.get(unit.id)?.critical === true);
    if (templates.length === 0 || units.length === 0) continue;
    const replayed = (['base', 'head'] as const).some((side) => work.arms[side].provider.type === 'recorded');
    const most = replayed ? Math.min(CRITICAL_SAMPLES, work.repeats) : CRITICAL_SAMPLES;
    const { table, scoring } = measurement;
    const { judgeNames } = scoring;
    const samplesOf = (unit: Unit, fresh: boolean): Parameters<typeof criticalVerdict>[1] =>
      templates.flatMap((template) => {
        const key = memberKey(work.name, template.id);
        const told = table.detail(key, unit.id);
        if (told.base?.status === 'skipped' && told.head?.status === 'skipped') return [];
        // What another judge than the pinned one said decides nothing.
        const samples = judgeNames.has(key) ? UNHEARD : table.lookup(key, unit.id, fresh);
        return [{ template: template.id, pass: template.pass, samples }];
      });
    const rowOf = (unit: Unit, wanted: number, fresh = false): CriticalRow =>
      criticalVerdict(unit.id, samplesOf(unit, fresh), replayed && most === 1, wanted);
    const rows = await Promise.all(
      units.map(async (unit) => {
        await measurement.single(work, unit, templates, 1);
        const first = rowOf(unit, 1);
        if (first.verdict === 'held') return first;
        await measurement.single(work, unit, templates, most);
        const row = rowOf(unit, most);
        // A stored baseline may be of another day than head: only a fresh one can block.
        if (row.verdict !== 'broken' || samplesOf(unit, false).every(({ samples }) => samples.baseFresh)) return row;
        await measurement.single(work, unit, templates, most, true);
        return rowOf(unit, most, true);
      }),
    );
    found.set(work.name, rows);
  }
  return found;
}
