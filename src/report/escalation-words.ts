/** Describes escalation: the few lines that every report shows about a target, its tuned model and its cost. */
import { LEVER_SUBJECT } from '../escalation/criterion-words.ts';
import { decisionLine, levelLine, pointsLine, warnings } from '../escalation/sentences.ts';
import type { Lever } from '../inputs/escalation-policy.ts';
import type { EscalationEntry } from '../record/escalation-entry.ts';
import type { RatioFigure } from '../record/operational.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { change, count, many, ratio, usd } from './format-numbers.ts';
import { situationOf } from './situation.ts';

export interface EscalationLine {
  readonly label?: string | undefined;
  readonly text: string;
}

/** What a run says about a target besides its escalation entry. */
export interface Beside {
  readonly lever: Lever | null;
  /** The run failed because the policy blocks this order of levers. */
  readonly isBlocked?: boolean | undefined;
  readonly verdict?: string | undefined;
  /** Cost of a request on both sides; null = not known, undefined = not asked for. */
  readonly cost?: RatioFigure | null | undefined;
}

export function besideOf(record: PlumblineRecord, name: string): Beside {
  const target = record.targets[name];
  return {
    lever: target?.lever ?? null,
    isBlocked: situationOf(record) === 'order-skipped',
    verdict: target?.verdict,
    cost: record.operational.targets[name]?.costUsd ?? null,
  };
}

/** A record of an older version has a sentence but no reading of the level. */
function isOlder(entry: EscalationEntry): boolean {
  return entry.level === null && entry.gap !== null && entry.sentence !== '';
}

/** The current level, or the record's own sentence when there is nothing more. */
export function escalationSentence(entry: EscalationEntry): string {
  return isOlder(entry) ? entry.sentence : levelLine(entry);
}

/** What follows the level: points, decision, warnings joined in one line, and money. */
export function escalationLines(entry: EscalationEntry, beside: Beside): readonly (readonly EscalationLine[])[] {
  const kinds = isOlder(entry) ? '' : pointsLine(entry);
  const decision = isOlder(entry) ? '' : decisionLine(entry, { afterPoints: kinds !== '' });
  const told = [kinds, decision].filter((text) => text !== '');
  const beware = [...warnings(entry, beside.lever, beside.isBlocked === true), ...tunedLines(entry)];
  const money = moneyLine(entry, beside);
  return [
    ...told.map((text) => [{ text }]),
    ...(beware.length === 0 ? [] : [beware]),
    ...(money === null ? [] : [[money]]),
  ];
}

export const SET_WORDS = {
  pass: 'holds',
  regressed: 'regressed',
  inconclusive: 'not decided',
  missing: 'no cases',
} as const;

/** `four sets hold: held-out holds +4.1 points (90 cases), drift no cases (tag them set:drift), ...`. */
function tunedLines({ tuned }: EscalationEntry): readonly EscalationLine[] {
  if (tuned === undefined) return [];
  const { sets, shifted, verdict, rollBackTo, quarantined } = tuned;
  const each = Object.entries(sets).map(([name, { verdict: said, n, delta }]) => {
    const cases = said === 'missing' ? (name === 'held-out' ? '' : ` (tag them set:${name})`) : ` (${many(n, 'case')})`;
    const moved = delta == null || said === 'missing' ? '' : ` ${change(delta)} points`;
    return `${name} ${SET_WORDS[said]}${moved}${cases}`;
  });
  const word = {
    holds: 'four sets hold',
    fails: 'not all four sets hold',
    unknown: 'four sets must hold, not shown yet',
  };
  const back = verdict === 'fails' && rollBackTo !== undefined ? ` Roll back to ${rollBackTo}.` : '';
  const next =
    verdict === 'holds'
      ? ' Next after the merge: optimize the prompt again for the tuned model; promote it by a small slice first.'
      : '';
  const apart =
    quarantined.length === 0
      ? ''
      : ` ${many(quarantined.length, 'eval case')} in the training file ${quarantined.length === 1 ? 'is' : 'are'} not compared.`;
  const phrasing =
    shifted === undefined
      ? ''
      : ` Unseen phrasing, reported only: ${SET_WORDS[shifted.verdict]}${shifted.delta == null ? '' : ` ${change(shifted.delta)} points`} (${many(shifted.n, 'case')}).`;
  return [{ label: 'Tuned model', text: `${word[verdict]}: ${each.join(', ')}.${phrasing}${back}${next}${apart}` }];
}

/** What a change does to the bill, if that is its purpose or the effect is clear; percentages are per request. */
function moneyLine(entry: EscalationEntry, { lever, cost, verdict }: Beside): EscalationLine | null {
  if (cost === undefined || lever === null) return null;
  if (cost === null)
    return lever === 'model-swap'
      ? { text: `${LEVER_SUBJECT[lever]}: its cost is not known; it takes live calls of models with prices.` }
      : null;
  const { interval } = cost;
  const isMoved = interval !== null && (interval[0] > 1.05 || interval[1] < 0.95);
  if (!isMoved && (lever === 'prompt-optimize' || lever === 'rag' || lever === 'tools')) return null;
  const ends = interval === null ? [] : interval.map(ratio);
  const range = ends.every((end) => end === ratio(cost.ratio)) ? '' : `, ${ends.join(' to ')}`;
  const quality = verdict === 'pass' ? ' at equal quality' : '';
  return {
    text: `${LEVER_SUBJECT[lever]}: $${cost.base.toPrecision(3)} → $${cost.head.toPrecision(3)} a request (${ratio(cost.ratio)}${range})${quality}: ${monthly(entry, cost)}.`,
  };
}

function monthly({ profile }: EscalationEntry, { base, head }: RatioFigure): string {
  const saved = base - head;
  const word = saved >= 0 ? 'less' : 'more';
  const volume = profile['requests-per-day'];
  return typeof volume === 'number'
    ? `${usd(Math.abs(saved) * volume * 30)} ${word} a month at ${count(volume)} requests a day`
    : `${usd(Math.abs(saved) * 1000)} ${word} per 1,000 requests`;
}
