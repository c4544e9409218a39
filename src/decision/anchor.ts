/** Compares main with its anchor, push after push: when a window begins, what a push lost in it, and when it ends. */

import type { AnchorEntry, Commit } from '../record/anchor-ledger.ts';
import type { DriftOf, PlumblineRecord } from '../record/record.ts';
import { digestOf } from '../text/digest.ts';
import { type CaseScores, type Creep, creepOf, isLoss } from './creep.ts';

/** What a push measured of one template on all its cases, by `markOf`. */
export interface MeasuredLevel {
  readonly target: string;
  readonly template: string;
  readonly pin: AnchorEntry['pin'];
  readonly scores: CaseScores;
  /** Answers that are read from files: an earlier commit cannot be run again. */
  readonly recorded: boolean;
}

export interface Pinned {
  readonly digest: string;
  readonly judge: { readonly provider: string; readonly model: string } | undefined;
  readonly model: string;
}

/** If the template, judge or model differs, two levels measure different things. */
export function pinOf({ digest: template, judge, model }: Pinned): AnchorEntry['pin'] {
  return digestOf({ template, judge: judge === undefined ? null : [judge.provider, judge.model], model });
}

export function isOf(entry: AnchorEntry, level: Pick<MeasuredLevel, 'target' | 'template'>): boolean {
  return entry.target === level.target && entry.template === level.template;
}

/** An anchor that is set now; `instead` is the requested commit that could not serve as one. */
export function anchored(
  level: MeasuredLevel,
  anchor: AnchorEntry['anchor'],
  instead: string | null = null,
): AnchorEntry {
  const { target, template, pin } = level;
  const scores = Object.fromEntries([...level.scores].map(([mark, own]) => [mark, [...own]]));
  return { target, template, pin, anchor, instead, scores, merges: 0, last: null, provider: null };
}

/** A push compared with its anchor. The same commit is not another merge; without a shared case nothing is known. */
export function pushed(entry: AnchorEntry, level: MeasuredLevel, at: Commit): AnchorEntry {
  const creep = entry.anchor.sha === at.sha ? null : creepOf(scoresOf(entry), level.scores);
  if (creep === null) return entry;
  const isAgain = entry.last?.sha === at.sha;
  // An alarm stays on until the loss is made good, since its figures move a little from push to push.
  const alarm = creep.alarm || (entry.last?.alarm === true && isLoss(creep));
  return { ...entry, merges: entry.merges + (isAgain ? 0 : 1), last: { ...at, ...figures(creep), alarm } };
}

/** Past the limit for the first time: the anchor is measured again before an alarm is raised. */
export function isSuspect(before: AnchorEntry | undefined, { last }: AnchorEntry): boolean {
  return last?.alarm === true && before?.last?.alarm !== true;
}

/**
 * The anchor's requests were sent again today: what remains lost against them is due to the merges, the rest to the
 * provider. From now on they are the anchor.
 */
export function askedAgain(entry: AnchorEntry, again: MeasuredLevel, now: MeasuredLevel): AnchorEntry {
  const { last } = entry;
  const remaining = last === null ? null : creepOf(again.scores, now.scores);
  if (last === null || remaining === null || again.pin !== entry.pin) return entry;
  return {
    ...anchored(again, entry.anchor, entry.instead),
    merges: entry.merges,
    last: { sha: last.sha, at: last.at, ...figures(remaining), alarm: isLoss(remaining) },
    provider: last.lost - remaining.lost,
  };
}

function figures({ lost, interval, z }: Creep): Pick<NonNullable<AnchorEntry['last']>, 'lost' | 'interval' | 'z'> {
  return { lost, interval: [...interval], z };
}

export function scoresOf({ scores }: AnchorEntry): CaseScores {
  return new Map(Object.entries(scores));
}

/** For the record: entries that a push was compared with, by target and template. */
export function driftOf(entries: readonly AnchorEntry[]): NonNullable<PlumblineRecord['drift']> {
  const drift = new Map<string, Map<string, DriftOf>>();
  for (const { target, template, anchor, merges, last, provider } of entries) {
    if (last === null) continue;
    const own = drift.get(target) ?? new Map<string, DriftOf>();
    drift.set(target, own);
    const { lost, interval, alarm } = last;
    const asked = provider === null ? {} : { provider };
    own.set(template, { anchor: anchor.name, merges, lost, interval, alarm, ...asked });
  }
  return Object.fromEntries([...drift].map(([target, own]) => [target, Object.fromEntries(own)]));
}
