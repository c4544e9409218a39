/** Measuring until the decision is made: asks the family what it needs, measures it, and hands the scores back. */

import { close, leverOf } from './close.ts';
import type { Side } from './core/arms.ts';
import type { Case } from './core/cases.ts';
import type { TargetChange } from './core/changes.ts';
import type { Closed } from './core/closing.ts';
import { type CriticalRow, criticalVerdict } from './core/comparison.ts';
import type { GateConfig } from './core/config.ts';
import { escalationGoal } from './core/escalation/policy.ts';
import type { Probing } from './core/escalation/probing.ts';
import { type Member, orderUnits, type Unit } from './core/family/member.ts';
import { advance, type Family, openFamily, settle } from './core/family.ts';
import type { Draft } from './core/intake.ts';
import { canaries } from './core/judging/canaries.ts';
import { planOf, planText } from './core/planning.ts';
import type { Estimate } from './core/pricing.ts';
import type { Operational } from './core/record.ts';
import type { ArmRows, Trees } from './core/rows.ts';
import { ScoreTable } from './core/scores.ts';
import type { PairSamples } from './core/stats/tally.ts';
import type { Suite } from './core/suite.ts';
import type { BoundTemplate, JudgeSeat } from './core/template.ts';
import type { OverlapReport } from './core/training-overlap.ts';
import { isTrusted, type Trust } from './core/trust.ts';
import type { Drift } from './drift.ts';
import type { GatePorts, GateRequest } from './gate.ts';
import { Measurement } from './measure.ts';
import { memberKey, type Work } from './measuring/work.ts';
import type { Models, Shelf } from './ports.ts';

/** A touched target with its ruler and the requests of both sides. */
export interface Prepared extends Draft {
  readonly suite: Suite;
  readonly change: TargetChange;
  /** Cases that head's dataset adds. */
  readonly added: readonly Case[];
  /** Recorded answers, for arms that replay them. */
  readonly rows: Readonly<Record<Side, ArmRows | null>>;
  /** Eval cases found in the declared training file of a tuned model; they are not compared. */
  readonly overlap?: OverlapReport | undefined;
  /** Agreement of judge and people, by template id, where the suite pins labels. */
  readonly trust: ReadonlyMap<string, Trust>;
  /** K_max: the suite's, or what recorded rows hold in both arms. */
  readonly repeats: number;
  /** What failing cases are asked once more with, where the policy asks for it. */
  readonly probing?: Probing | undefined;
}

export interface DecideInput {
  readonly prepared: readonly Prepared[];
  readonly config: GateConfig;
  readonly models: Models;
  readonly request: GateRequest;
  readonly ports: GatePorts;
  readonly trees: Trees;
  /** Nothing to compare with: head is scored alone. */
  readonly alone: boolean;
  /** Nothing changed: head is asked anew and compared with what is stored. */
  readonly drift?: Drift | undefined;
  /** For texts worth showing at the end. */
  readonly shelf: Shelf;
}

export interface Decision {
  readonly targets: readonly Closed[];
  readonly operational: Pick<Operational, 'estimate' | 'fullCalls' | 'notes'>;
  /** An arm or judge without a single usable answer. */
  readonly dead: string | null;
}

/** What has been measured and decided, before it is put in words. */
export interface Measured {
  readonly family: Family;
  readonly works: readonly Work[];
  readonly measurement: Measurement;
  readonly critical: ReadonlyMap<string, readonly CriticalRow[]>;
  readonly planned: Estimate;
  /** By member key. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** Fixed by the statistics of the gate: one-sided error of a pass, and the futility bound. */
const BETA = 0.05;
const FUTILITY = 0.1;

/** What stands before the first call: the work, an empty table, and the family without what cannot be decided. */
export interface Opened {
  readonly works: readonly Work[];
  readonly measurement: Measurement;
  readonly family: Family;
  readonly planned: Estimate;
  /** By member key. */
  readonly notes: Map<string, readonly string[]>;
}

/** `part`: keeps the units that are to be measured here, by their place in the order of evaluation. */
export function openDecision(input: DecideInput, part: (place: number) => boolean = () => true): Opened {
  const { prepared, config, models, request, ports, alone } = input;
  const works = prepared.map((target) => {
    const work = workOf(target, config, request.seed);
    return { ...work, units: work.units.filter((_, place) => part(place)) };
  });
  const measurement = new Measurement(works, models, new ScoreTable(), {
    seed: request.seed,
    clock: ports.clock,
    width: ports.width,
    alone,
    drift: input.drift,
    shelf: input.shelf,
    onProgress: (done, planned) =>
      ports.progress.update({ stage: 'cases', done, planned, costUsd: models.usage().costUsd }),
  });
  const members = works.flatMap((work) => membersOf(work, config));
  let family = openFamily(members, {
    alpha: config.gate.alpha,
    beta: BETA,
    futility: FUTILITY,
    // Each of a tuned model's four sets has a verdict of its own, so all cases are measured.
    fixed: request.fixed || alone || prepared.some((target) => leverOf(target) === 'fine-tune'),
    smallSuite: config.gate.smallSuite,
  });
  family = settleUnmeasurable(family, prepared);
  family = settleUntrusted(family, prepared);
  const planned = planOf(
    prepared.map(({ change, ...target }) => ({ ...target, rendered: change.rendered })),
    config,
  );
  return { works, measurement, family, planned, notes: new Map() };
}

export async function decide(input: DecideInput): Promise<Decision> {
  const { models, ports, alone } = input;
  const { works, measurement, planned, notes, ...opened } = openDecision(input);
  let { family } = opened;
  if (planned.calls > 0) ports.progress.plan(planText(planned));
  if (family.demands.length > 0) family = await proveJudges(family, works, measurement, notes);
  const critical = alone
    ? new Map<string, readonly CriticalRow[]>()
    : await measureCritical(family, works, measurement);
  while (family.demands.length > 0 && !measurement.stopped) {
    await measurement.measure(family.demands);
    if (measurement.stopped) break;
    family = advance(settleRenamedJudges(family, measurement), measurement.table.lookup);
    const { calls, reused, costUsd } = models.usage();
    ports.progress.note(
      `look ${family.look}: ${family.demands.length} of ${family.members.length} templates still open; ` +
        `${calls} calls and ${reused} stored answers so far, $${costUsd.toFixed(2)}`,
    );
  }
  if (models.exhausted !== null) {
    // All that are open, not only those that still ask: a member may wait for another one's fresh baseline.
    for (const { member } of family.members)
      family = settle(family, member.key, 'spend', `${models.exhausted} was reached`, measurement.table.lookup);
  }
  const dead = measurement.dead;
  if (dead !== null) return { targets: [], operational: { notes: [] }, dead };
  return { ...(await close(input, { family, works, measurement, critical, notes, planned })), dead: null };
}

export function workOf(target: Prepared, config: GateConfig, seed: string): Work {
  const { suite, change, arms } = target;
  const quarantined = new Set(target.overlap?.quarantined);
  const compared = suite.cases.filter(({ id }) => !quarantined.has(id));
  const units: Unit[] = compared.map((row) => ({
    id: row.id,
    cluster: row.cluster,
    equal: change.rendered.get(row.id)?.equal ?? false,
  }));
  const goal = escalationGoal(config, target.target.name, suite);
  return {
    name: target.target.name,
    arms,
    suite,
    cases: new Map(suite.cases.map((row) => [row.id, row])),
    units: orderUnits(units, seed),
    repeats: target.repeats,
    rendered: change.rendered,
    levels: goal !== undefined || suite.templates.some((template) => template.floor !== null),
    judge: seatOf(suite, config),
    embedder: embedderOf(suite),
  };
}

function seatOf(suite: Suite, config: GateConfig): Omit<JudgeSeat, 'place'> | null {
  const { judge } = suite;
  if (judge === undefined) return null;
  const { provider, model, temperature, maxTokens, seed, params, structured, votes } = judge;
  const recorded = config.providers[provider]?.type === 'recorded';
  return { provider, model, temperature, maxTokens, seed, params, structured, votes, recorded };
}

function embedderOf({ embedding }: Suite): Omit<JudgeSeat, 'place'> | null {
  if (embedding === undefined) return null;
  const { provider, model, dimensions } = embedding;
  const params = dimensions === undefined ? {} : { dimensions };
  return { provider, model, params, recorded: false, structured: 'text', votes: 1 };
}

function membersOf(work: Work, config: GateConfig): readonly Member[] {
  return work.suite.templates.map((template) => ({
    key: memberKey(work.name, template.id),
    units: work.units,
    repeats: work.repeats,
    margin: (template.margin ?? config.gate.margin) / 100,
    blocking: blocks(template),
    pass: template.pass,
    floor: template.floor === null ? undefined : template.floor / 100,
  }));
}

/** An experimental template is reported and never blocks. */
export function blocks(template: BoundTemplate): boolean {
  return template.blocking && template.spec.experimental !== true;
}

/** Requests differ but both arms replay the same rows: nothing can be measured. */
function settleUnmeasurable(family: Family, prepared: readonly Prepared[]): Family {
  let next = family;
  for (const { target, suite, sameRows } of prepared) {
    if (!sameRows) continue;
    for (const template of suite.templates) {
      const why = 'both sides replay the same recorded rows, so what the changed request would give is not recorded';
      next = settle(next, memberKey(target.name, template.id), 'not-recorded', why);
    }
  }
  return next;
}

/** A judge that people disagree with can neither block nor pass. */
function settleUntrusted(family: Family, prepared: readonly Prepared[]): Family {
  let next = family;
  for (const { target, suite, trust } of prepared) {
    for (const template of suite.templates) {
      const found = trust.get(template.id);
      if (found === undefined || isTrusted(found)) continue;
      const why = `kappa ${found.value.toFixed(2)} against ${found.n} human labels is below min-kappa ${found.minimum}`;
      next = settle(next, memberKey(target.name, template.id), 'untrusted-judge', why);
    }
  }
  return next;
}

/** Canary rows in each judged run: a judge that obeys the answer it judges can neither block nor pass. */
export async function proveJudges(
  family: Family,
  works: readonly Work[],
  measurement: Measurement,
  notes: Map<string, readonly string[]>,
): Promise<Family> {
  let next = family;
  const checks = works.flatMap((work) =>
    work.judge === null ? [] : work.suite.templates.map((template) => ({ work, judge: work.judge!, template })),
  );
  await Promise.all(
    checks.map(async ({ work, judge, template }) => {
      if (template.scorer.kind !== 'asking' || template.spec.kind === 'embedding') return;
      const key = memberKey(work.name, template.id);
      const note = (text: string): void => void notes.set(key, [...(notes.get(key) ?? []), text]);
      if (judge.recorded) note('The judge is recorded: no canary, vote or re-ask was sent.');
      const seat: JudgeSeat = { ...judge, place: { target: work.name, template: template.id, sample: 0 } };
      const outcomes = await Promise.all(
        canaries(template, seat).map(async ({ name, step }) => ({ name, outcome: await measurement.drive(step) })),
      );
      // In the order of the canaries, not of their answers: two runs over the same answers tell the same.
      for (const { name, outcome } of outcomes) {
        if (outcome.kind === 'obeyed') {
          next = settle(
            next,
            key,
            'canary',
            `canary "${name}": the judge gave ${outcome.score} to an answer that must not pass`,
          );
        } else if (outcome.kind === 'unreadable') note(`Canary "${name}" could not be read: ${outcome.why}`);
      }
    }),
  );
  return next;
}

function settleRenamedJudges(family: Family, measurement: Measurement): Family {
  let next = family;
  for (const [key, names] of measurement.scoring.judgeNames) {
    const why = `the judge answered as ${[...names].sort().join(', ')}, not as pinned; allow it with judge.reports-as or pin it`;
    next = settle(next, key, 'judge-changed', why);
  }
  return next;
}

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
