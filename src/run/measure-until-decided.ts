/** Measures until the decision is made: asks the family what it needs, measures it, and passes the scores back. */

import { earlierPushes, isAfterRed } from '../decision/earlier-pushes.ts';
import { advance, type Family, openFamily, settle } from '../decision/family.ts';
import type { Member } from '../decision/member.ts';
import type { ScoreTable } from '../decision/score-table.ts';
import type { CriticalRow } from '../decision/template-result.ts';
import { FEWEST_STORED } from '../decision/wavering-cases.ts';
import type { Estimate } from '../model-call/pricing.ts';
import { planOf, planText } from './call-plan.ts';
import { measureCritical } from './critical-cases.ts';
import { proveJudges, proveJudgesOnAnswers, settleRenamedJudges, settleUntrusted, type Tried } from './judge-checks.ts';
import type { Measurement } from './measure/measurement.ts';
import { memberKey, type Work } from './measure/work.ts';
import { openMeasurement } from './measure-targets.ts';
import type { DecideInput, Measured } from './measured.ts';
import { pastOf } from './past-of-target.ts';
import type { Prepared } from './prepare-targets.ts';
import { deriveReliability, leverOf, membersOf, orderOf, roundOrder, workOf } from './target-work.ts';

/** Fixed by the gate's statistics: one-sided error of a pass, and the futility bound. */
const BETA = 0.05;
const FUTILITY = 0.1;
/** Error of a pass on stored answers when no drift watch would show that the provider has improved since. */
const STALE_BETA = 0.04;

/** What exists before the first call: the work, an empty table, and the family without what cannot be decided. */
export interface Opened {
  readonly works: readonly Work[];
  readonly measurement: Measurement;
  readonly family: Family;
  readonly planned: Estimate;
  /** By member key. */
  readonly notes: Map<string, readonly string[]>;
}

/** `part` selects the units to measure here by their place in the dataset. */
export function openDecision(input: DecideInput, part: (place: number) => boolean = () => true): Opened {
  const { works, measurement } = openMeasuring(input, part);
  return { works, measurement, family: openMembers(input, works), planned: plannedBy(input), notes: new Map() };
}

function openMeasuring(
  { prepared, config, models, request, ports, alone, drift, shelf }: DecideInput,
  part: (place: number) => boolean,
): Pick<Opened, 'works' | 'measurement'> {
  const works = prepared.map((target) => {
    const seed = orderOf(target, request.seed);
    const sealed = (): string => ports.sealOrder?.(seed, config) ?? seed;
    const order = target.rounds === undefined ? sealed() : roundOrder(target, request.seed, ports);
    const work = workOf(target, config, order);
    // By place in the dataset, which all parts of a run know even if a secret orders the cases.
    const places = new Map(target.suite.cases.map(({ id }, place) => [id, place]));
    return { ...work, units: work.units.filter(({ id }) => part(places.get(id)!)) };
  });
  const measurement = openMeasurement(works, {
    models,
    ports,
    seed: request.seed,
    stage: 'cases',
    alone: alone ? 'head' : undefined,
    drift,
    shelf,
    keeps: labelledCases(prepared),
  });
  deriveReliability(measurement.table, works);
  return { works, measurement };
}

/** `table` has main's stored samples if they show which cases are worth repeating. */
function openMembers(input: DecideInput, works: readonly Work[], table?: ScoreTable): Family {
  const { prepared, config, ports } = input;
  const members = works.flatMap((work, index) => {
    const { traces, content } = pastOf(prepared[index]!, input);
    const stored = (id: string): Member['stored'] =>
      table === undefined || !isChosenByStored(input, work) ? undefined : storedScores(table, work, id);
    return membersOf(work, config, isAfterRed(earlierPushes(traces, content)), stored);
  });
  const family = openFamily(members, {
    alpha: config.gate.alpha,
    beta: BETA,
    staleBeta: ports.driftWatched?.() === true ? BETA : STALE_BETA,
    futility: FUTILITY,
    fixed: isFixed(input),
    smallSuite: config.gate.smallSuite,
  });
  return settleUntrusted(settleUnmeasurable(family, prepared), prepared);
}

/** Each of a tuned model's four sets has a verdict of its own, so all cases are measured. */
function isFixed({ request, alone, prepared }: DecideInput): boolean {
  return request.fixed || alone || prepared.some((target) => leverOf(target) === 'fine-tune');
}

/**
 * Repeats go to the cases whose stored answers vary. Parts of a run to be merged ask for every repeat of every case,
 * since each would see only part of what is stored.
 */
function isChosenByStored(input: DecideInput, { repeats, baselineRepeats, arms }: Work): boolean {
  if (repeats < 2 || baselineRepeats < FEWEST_STORED || arms.base.provider.type === 'recorded') return false;
  return !isFixed(input) && input.drift === undefined && input.models.holds === undefined;
}

function storedScores(table: ScoreTable, { name, units }: Work, template: string): NonNullable<Member['stored']> {
  return new Map(
    units.map(({ id }) => {
      const { base } = table.lookup(memberKey(name, template), id, false);
      return [id, base.filter((score) => typeof score === 'number')];
    }),
  );
}

function plannedBy({ prepared, config, ports }: DecideInput): Estimate {
  return planOf(
    prepared.map(({ change, ...target }) => ({ ...target, rendered: change.rendered })),
    config,
    ports.clock.now(),
  );
}

/** Measures until every template is decided or nothing more can be asked; returns the measurements undescribed. */
export async function measureUntilDecided(input: DecideInput): Promise<Measured> {
  const { models, ports, alone, prepared } = input;
  const { works, measurement } = openMeasuring(input, () => true);
  const planned = plannedBy(input);
  const notes: Opened['notes'] = new Map();
  for (const work of works.filter((one) => isChosenByStored(input, one))) await measurement.readStored(work);
  let family = settleWaiting(openMembers(input, works, measurement.table), works);
  if (planned.calls > 0) ports.progress.plan(planText(planned));
  const checking = { measurement, models, notes, tried: new Map() satisfies Tried };
  if (family.demands.length > 0) family = await proveJudges(family, works, checking);
  const critical = alone
    ? new Map<string, readonly CriticalRow[]>()
    : await measureCritical(family, works, measurement);
  while (family.demands.length > 0 && !measurement.stopped) {
    await measurement.measure(family.demands);
    if (measurement.stopped) break;
    family = await proveJudgesOnAnswers(family, works, checking);
    if (measurement.stopped) break;
    family = settleOtherModels(settleRenamedJudges(family, measurement), prepared, measurement);
    family = settleWaiting(advance(family, measurement.table.lookup), works);
    const { calls, reused, costUsd } = models.usage();
    ports.progress.note(
      `look ${family.look}: ${family.demands.length} of ${family.members.length} templates still open; ` +
        `${calls} calls and ${reused} stored answers so far, $${costUsd.toFixed(2)}`,
    );
  }
  if (models.exhausted !== null) {
    // All open members, not only those still asking: one may be waiting for another's fresh baseline.
    for (const { member } of family.members)
      family = settle(family, member.key, 'spend', `${models.exhausted} was reached`, measurement.table.lookup);
  }
  return { family, works, measurement, critical, notes, planned };
}

/** Answers of a model that nobody named say nothing about the named one. */
function settleOtherModels(family: Family, prepared: readonly Prepared[], measurement: Measurement): Family {
  let next = family;
  for (const { target, suite, arms } of prepared) {
    const others = measurement.draws.counts.otherModels.get(target.name);
    if (others === undefined) continue;
    const side = others.head.size > 0 ? 'head' : 'base';
    const names = [...others[side]].sort().join(', ');
    const { model } = arms[side].model;
    const why = `the ${side} side asked for ${model} and ${names} answered; name the model that is meant, or allow that name with reports-as in ${arms.base.model.file} on the base branch`;
    for (const { id } of suite.templates) next = settle(next, memberKey(target.name, id), 'model-changed', why);
  }
  return next;
}

/** Whether a label quotes an answer to a case: comparing it with the arms' answers shows whose answer it is. */
function labelledCases(prepared: readonly Prepared[]): (target: string, caseId: string) => boolean {
  const quoted = new Map(
    prepared.map(({ target, trust }) => {
      const rows = [...trust.values()].flatMap(({ labels }) => labels);
      return [target.name, new Set(rows.flatMap((row) => (row.output === undefined ? [] : [row.case])))];
    }),
  );
  return (target, caseId) => quoted.get(target)?.has(caseId) === true;
}

/** A target whose next look needs cases that its program has not been asked yet waits for its next round. */
function settleWaiting(family: Family, works: readonly Work[]): Family {
  let next = family;
  for (const { name, suite, units, rounds } of works) {
    if (rounds === undefined || rounds.recorded === rounds.ends.length) continue;
    const there = new Set(units.slice(0, rounds.ends[rounds.recorded - 1] ?? 0).map(({ id }) => id));
    const keys = new Set(suite.templates.map(({ id }) => memberKey(name, id)));
    const isBeyond = family.demands.some(({ key, cases }) => {
      const last = family.members.find(({ member }) => member.key === key)?.member.units[cases - 1];
      return keys.has(key) && last !== undefined && !there.has(last.id);
    });
    if (!isBeyond) continue;
    const toDo = 'record the cases of the plan that "plumbline run --plan FILE" or mode: plan of the action writes';
    const why =
      rounds.recorded === 0
        ? `no round of ${name} is recorded; ${toDo}, or, if the jobs that record have run, look at why they left no rows`
        : `${rounds.recorded} of ${rounds.ends.length} rounds of ${name} are recorded (${there.size} of ${units.length} cases), and they do not decide; ${toDo}`;
    for (const key of keys) next = settle(next, key, 'next-round', why);
  }
  return next;
}

/** Nothing in the change can be measured, so no member of the target asks for anything. */
function settleUnmeasurable(family: Family, prepared: readonly Prepared[]): Family {
  let next = family;
  for (const { target, suite, hindrance } of prepared) {
    if (hindrance === null) continue;
    for (const template of suite.templates)
      next = settle(next, memberKey(target.name, template.id), hindrance.reason, hindrance.why);
  }
  return next;
}
