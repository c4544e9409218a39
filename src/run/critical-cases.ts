/** Critical cases are measured first, and sampled again until a failure cannot be chance. */

import type { Family } from '../decision/family.ts';
import type { Unit } from '../decision/member.ts';
import { type CriticalRow, chanceOfBreaking, criticalSamples, criticalVerdict } from '../decision/template-result.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import type { PairSamples } from '../stats/tally.ts';
import type { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import { blocks } from './target-work.ts';

const UNHEARD: PairSamples = { base: [], head: [], baseFresh: true };

/**
 * Critical cases always come first. One that head fails is sampled again on both arms, a pair at a time, as long as
 * base passes all and head fails all, until chance is practically ruled out over all of them. When recordings have
 * fewer samples, those decide, and the row says how often that blocks an unchanged run.
 */
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
    const seat = { work, templates, measurement, ...samplesToDraw(work, units.length, templates.length) };
    found.set(work.name, await Promise.all(units.map((unit) => rowOf(seat, unit))));
  }
  return found;
}

interface Seat {
  readonly work: Work;
  readonly templates: readonly BoundTemplate[];
  readonly measurement: Measurement;
  /** Samples at which a case counts as broken. */
  readonly most: number;
  /** Shown with a broken case. */
  readonly note: string;
}

function samplesToDraw(work: Work, cases: number, templates: number): Pick<Seat, 'most' | 'note'> {
  const wanted = criticalSamples(cases, templates);
  const isReplayed = (['base', 'head'] as const).some((side) => work.arms[side].provider.type === 'recorded');
  const most = isReplayed ? Math.min(wanted, work.repeats) : wanted;
  if (most === wanted) return { most, note: '' };
  const chance = Math.max(1, Math.round(100 * chanceOfBreaking(most, cases, templates)));
  const decide = most === 1 ? 'one recorded sample decides' : `${most} recorded samples decide`;
  const rate = `where cases waver this blocks up to ${chance} in 100 unchanged runs; record ${wanted} samples a case`;
  return { most, note: ` (${decide}; ${rate})` };
}

async function rowOf(seat: Seat, unit: Unit): Promise<CriticalRow> {
  const row = await sampled(seat, unit, false);
  // A stored baseline may be from another day than head, so only a fresh one can block.
  const isFresh = samplesOf(seat, unit, false).every(({ samples }) => samples.baseFresh);
  return row.verdict !== 'broken' || isFresh ? row : sampled(seat, unit, true);
}

/** A pair of samples at a time, while the case looks broken. */
async function sampled(seat: Seat, unit: Unit, fresh: boolean): Promise<CriticalRow> {
  const { work, templates, measurement, most, note } = seat;
  for (let samples = 1; ; samples++) {
    await measurement.single(work, unit, templates, samples, fresh);
    const row = criticalVerdict(unit.id, samplesOf(seat, unit, fresh), { wanted: samples, note });
    if (row.verdict !== 'broken' || samples >= most) return row;
  }
}

function samplesOf(
  { work, templates, measurement }: Seat,
  unit: Unit,
  fresh: boolean,
): Parameters<typeof criticalVerdict>[1] {
  const { table, scoring, draws } = measurement;
  return templates.flatMap((template) => {
    const key = memberKey(work.name, template.id);
    const told = table.detail(key, unit.id);
    if (told.base?.status === 'skipped' && told.head?.status === 'skipped') return [];
    // What a judge or model other than the named one said decides nothing.
    const isOther = scoring.judgeNames.has(key) || draws.counts.otherModels.has(work.name);
    const samples = isOther ? UNHEARD : table.lookup(key, unit.id, fresh);
    return [{ template: template.id, pass: template.pass, samples }];
  });
}
