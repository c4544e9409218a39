/** Turns a prepared target into the work of measuring it and the members it adds to the family. */

import { contentDigest } from '../change/content-digest.ts';
import { type Member, orderUnits, type Unit } from '../decision/member.ts';
import { endsAmong, type Rounds, roundEnds, roundsRecorded } from '../decision/rounds.ts';
import type { ScoreTable } from '../decision/score-table.ts';
import { inferLever } from '../escalation/infer-lever.ts';
import type { GateConfig } from '../inputs/config.ts';
import { escalationGoal, type Lever } from '../inputs/escalation-policy.ts';
import { appliesTo } from '../inputs/per-case.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import { digestOf, sha256Hex } from '../text/digest.ts';
import type { GatePorts } from './gate-request.ts';
import { memberKey, reliabilityKey, type Work } from './measure/work.ts';
import { seatsOf } from './model-seats.ts';
import type { Prepared } from './prepare-targets.ts';

/** `seed` orders the cases; the gate's includes the digest of what head sends (`orderOf`). */
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
  const ordered = orderUnits(units, seed);
  const rounds = roundsOf(target, ordered);
  return {
    name: target.target.name,
    arms,
    suite,
    cases: new Map(suite.cases.map((row) => [row.id, row])),
    units: ordered,
    ...(rounds === undefined ? {} : { rounds }),
    repeats: target.repeats,
    baselineRepeats: config.gate.baselineRepeats,
    rendered: change.rendered,
    failuresScore: config.gate.onProgramFailure === 'regress',
    levels: goal !== undefined || suite.templates.some((template) => template.floor !== null),
    ...seatsOf(suite, config),
  };
}

/** Critical cases are asked in the first round, since one of them alone may decide. */
function roundsOf({ rounds, suite }: Prepared, units: readonly Unit[]): Rounds | undefined {
  if (rounds === undefined) return undefined;
  const ends = roundEnds(units, rounds.most);
  const first = new Set(suite.cases.flatMap(({ id, critical }) => (critical === true ? [id] : [])));
  return { ends, first, recorded: roundsRecorded(units, { ends, first }, (id) => rounds.recorded.has(id)) };
}

/**
 * Seed of the order in which a program is recorded in rounds. It is known before there are rows, and made of main's
 * cases and the workflow run: a pull request cannot choose it, and every job of the run derives the same.
 */
export function roundOrder({ suite }: Prepared, seed: string, { job }: Pick<GatePorts, 'job'>): string {
  return `${seed}\0${job?.run ?? ''}\0${suite.datasetDigest}`;
}

/** Seed of a target's case order, which changes whenever head sends something else. `seed` is the run's. */
export function orderOf(target: Prepared, seed: string): string {
  return `${seed}\0${contentOf(target)}`;
}

/** Rendering a large suite takes a while, and several callers ask. */
const CONTENTS = new WeakMap<Prepared, string>();

/** Digest of what head sends. */
export function contentOf(target: Prepared): string {
  const { suite, change, arms, rows } = target;
  const ids = suite.cases.map(({ id }) => id);
  const known = CONTENTS.get(target);
  if (known !== undefined) return known;
  const sent = contentDigest(arms.head, ids, change.rendered);
  // No request shows what code a recorded program consists of.
  const program = rows.head?.stamp?.program;
  const content = program === undefined ? sent : sha256Hex(`${sent}\0${program}`);
  CONTENTS.set(target, content);
  return content;
}

/** `stored` returns the scores of main's stored samples by case, for a template id. */
export function membersOf(
  work: Work,
  config: GateConfig,
  isAfterRed: boolean,
  stored: (template: string) => Member['stored'] = () => undefined,
): readonly Member[] {
  const once = needsNoCall(work);
  return work.suite.templates.flatMap((template): readonly Member[] => {
    const key = memberKey(work.name, template.id);
    const units = unitsOf(template, work);
    const member: Member = {
      key,
      units,
      repeats: work.repeats,
      margin: (template.margin ?? config.gate.margin) / 100,
      blocking: blocks(template),
      pass: template.pass,
      floor: template.floor === null ? undefined : template.floor / 100,
      once: once && work.rounds === undefined,
      rounds: memberRounds(work, units),
      wholeBeforePass: isAfterRed,
      stored: stored(template.id),
    };
    if (template.reliability === undefined) return [member];
    // One figure per task from all its samples, so only looking at more tasks can add to it.
    const { k } = template.reliability;
    const reads = { key, samples: work.repeats };
    const reliable = { ...member, key: reliabilityKey(work.name, template.id, k), reads, repeats: 1 };
    return [member, { ...reliable, pass: HALF, floor: undefined, stored: undefined }];
  });
}

function memberRounds({ rounds, units }: Work, own: readonly Unit[]): Member['rounds'] {
  if (rounds === undefined) return undefined;
  const ids = new Set(own.map(({ id }) => id));
  return endsAmong(units, rounds.ends, (id) => ids.has(id));
}

/** A task is reported as broken once its k runs succeed less than half the time. */
const HALF = 0.5;

/** Derives the scores of templates that are also gated for reliability, under the keys of those members. */
export function deriveReliability(table: ScoreTable, works: readonly Work[]): void {
  for (const { name, suite } of works)
    for (const { id, pass, reliability } of suite.templates) {
      if (reliability === undefined) continue;
      table.derive(reliabilityKey(name, id, reliability.k), { of: memberKey(name, id), k: reliability.k, pass });
    }
}

/** Arms and judge are all recorded, so an early look would save nothing. */
export function needsNoCall({ arms, suite, judge }: Pick<Work, 'arms' | 'suite' | 'judge'>): boolean {
  if (arms.base.provider.type !== 'recorded' || arms.head.provider.type !== 'recorded') return false;
  return suite.templates.every(
    ({ scorer, spec }) => scorer.kind !== 'asking' || (spec.kind !== 'embedding' && judge?.recorded === true),
  );
}

/** The cases that a template scores, in the target's order. */
export function unitsOf(template: BoundTemplate, work: Pick<Work, 'units' | 'cases'>): readonly Unit[] {
  return template.reads === undefined
    ? work.units
    : work.units.filter(({ id }) => appliesTo(template, work.cases.get(id)!));
}

/** An experimental template is reported but never blocks. */
export function blocks(template: BoundTemplate): boolean {
  return template.blocking && template.spec.experimental !== true;
}

export function leverOf({ arms }: Pick<Prepared, 'arms'>): Lever | null {
  const facts = (side: 'base' | 'head'): Parameters<typeof inferLever>[0] => ({
    promptDigest: digestOf(arms[side].prompt.messages),
    fewShots: arms[side].prompt.fewShots,
    model: arms[side].model,
  });
  return inferLever(facts('base'), facts('head'));
}
