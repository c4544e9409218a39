/** The level on the goal's template over all cases of the suite and on both slices, and this change's lift on each. */

import type { EscalationEvidence } from '../escalation/evidence.ts';
import { pairedLift } from '../escalation/paired-lift.ts';
import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import { appliesTo } from '../inputs/per-case.ts';
import { isSplit, splitOf } from '../inputs/suite.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import type { Level, Levels } from '../record/escalation-entry.ts';
import { clusteredMeanInterval, meanInterval, wilsonInterval } from '../stats/intervals.ts';
import { type CaseScores, caseScores, type Scored } from './findings.ts';
import { memberKey, type Work } from './measure/work.ts';
import type { DecideInput, Measured } from './measured.ts';

/** Whether a push or a named attempt is scored, in which case every pair is measured for the ledger. */
export function wantsAllPairs({ request }: DecideInput): boolean {
  return request.origin === 'push' || request.origin === 'workflow_dispatch';
}

/**
 * Completes the level before anything is said about it: head's answers to the cases that the verdict did not need, and
 * base's too if they are on file or the attempt goes into the ledger. Asks nothing when nothing can be asked, or when
 * the policy reads the level on what was measured.
 */
export async function completeLevel(
  work: Work,
  goal: BoundTemplate,
  policy: EscalationPolicy,
  { input, measured }: { readonly input: DecideInput; readonly measured: Measured },
): Promise<void> {
  const mine = input.prepared.find(({ target }) => target.name === work.name);
  // A change that cannot be measured has no level of its own and no pairs for the ledger.
  if (mine?.hindrance != null) return;
  const isRecorded = work.arms.head.provider.type === 'recorded';
  // When both sides replay the same rows, nothing was read, so there is no level.
  const isRead = !isRecorded || (mine !== undefined && mine.rows.head !== null);
  const isAsked =
    input.drift === undefined &&
    !input.alone &&
    (input.models.holds === undefined || isLookedAt(measured, memberKey(work.name, goal.id)));
  if (!isRead || !isAsked || goal.spec.paired === true) return;
  const isFree = isRecorded && !asksModels(work, goal);
  if (policy.level === 'measured' && !isFree && !wantsAllPairs(input)) return;
  const sides = isFree || wantsAllPairs(input) ? (['head', 'base'] as const) : (['head'] as const);
  await measured.measurement.complete(work, goal, sides);
}

/** The shards measured all cases of what could be decided and nothing else. */
function isLookedAt({ family }: Measured, key: string): boolean {
  return family.members.some(({ member, measuredAt }) => member.key === key && measuredAt >= 0);
}

function asksModels({ judge }: Work, { scorer, spec }: BoundTemplate): boolean {
  return scorer.kind === 'asking' && (spec.kind === 'embedding' || judge?.recorded === false);
}

/** Head's own level over every case that has a score, in points; null when none has. */
export function levelsOf(scored: Scored, template: BoundTemplate): Levels | null {
  const rows = caseScores(scored, template);
  const applying = scored.units.filter(({ id }) => appliesTo(template, scored.cases.get(id)!));
  const all = levelOf(scored, rows, applying.length);
  if (all === null) return null;
  // Without a held-out share, cases that state their own split were chosen, so they are no sample of the rest.
  if (scored.suite.holdout === 0)
    return all.nEff === undefined ? { all: all.level } : { all: all.level, nEff: all.nEff };
  const slice = (name: 'search' | 'holdout') => {
    const inSlice = (id: string): boolean => splitOf(scored.suite, scored.cases.get(id)!) === name;
    const of = applying.reduce((n, { id }) => n + (inSlice(id) ? 1 : 0), 0);
    return levelOf(
      scored,
      rows.filter(({ id }) => inSlice(id)),
      of,
    )?.level;
  };
  const [search, holdout] = [slice('search'), slice('holdout')];
  return {
    all: all.level,
    ...(search === undefined ? {} : { search }),
    ...(holdout === undefined ? {} : { holdout }),
    ...(all.nEff === undefined ? {} : { nEff: all.nEff }),
  };
}

/**
 * Mean and interval of head's scores: Wilson for 0/1 scores, Student t for graded ones, cluster-robust for clusters.
 */
export function levelOf(
  scored: Scored,
  rows: readonly CaseScores[],
  of: number,
): { readonly level: Level; readonly nEff?: number | undefined } | null {
  const groups = new Map<string, number[]>();
  let isBinary = true;
  let isClustered = false;
  for (const { id, head } of rows) {
    if (head === null) continue;
    isBinary &&= head === 0 || head === 1;
    const cluster = scored.cases.get(id)!.cluster;
    isClustered ||= cluster !== undefined;
    const group = cluster === undefined ? `case ${id}` : `cluster ${cluster}`;
    groups.set(group, [...(groups.get(group) ?? []), head]);
  }
  const scores = [...groups.values()].flat();
  const n = scores.length;
  if (n === 0) return null;
  const mean = scores.reduce((sum, value) => sum + value, 0) / n;
  const clustered = isClustered ? clusteredMeanInterval([...groups.values()]) : null;
  const plain = isBinary
    ? wilsonInterval(scores.filter((value) => value === 1).length, n)
    : meanInterval(scores)?.interval;
  const [low, high] = (isClustered ? clustered?.interval : plain) ?? [0, 1];
  const interval: [number, number] = [100 * Math.max(0, low), 100 * Math.min(1, high)];
  return { level: { points: 100 * mean, interval, n, of }, nEff: effective(n, mean, scores, clustered?.se) };
}

/** Cases divided by the design effect; undefined without clusters or when nothing varies. */
function effective(n: number, mean: number, scores: readonly number[], se: number | undefined): number | undefined {
  if (se === undefined || n < 2) return undefined;
  const variance = scores.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  if (!(variance > 0) || !(se > 0)) return undefined;
  return Math.max(1, Math.min(n, variance / se ** 2));
}

/** This change's paired lift on each slice in points, over all pairs with a score on both sides. */
export function liftsOf(scored: Scored, template: BoundTemplate): EscalationEvidence['lifts'] {
  if (!isSplit(scored.suite)) return undefined;
  const rows = caseScores(scored, template).flatMap(({ id, base, head }) => {
    if (base === null || head === null) return [];
    const row = scored.cases.get(id)!;
    return [{ slice: splitOf(scored.suite, row), lift: head - base, cluster: row.cluster }];
  });
  const of = (name: 'search' | 'holdout') => rows.filter(({ slice }) => slice === name);
  const [search, holdout] = [of('search'), of('holdout')];
  if (search.length < 2 || holdout.length < 2) return undefined;
  return { search: pairedLift(search), holdout: pairedLift(holdout) };
}

/** Mean score 0..1 of the passing cases, as what a failing case could get; 1 for 0/1 scores and when few pass. */
export function passingScore(scored: Scored, template: BoundTemplate): number {
  const heads = caseScores(scored, template).flatMap(({ head }) => (head === null ? [] : [head]));
  const passing = heads.filter((score) => score >= template.pass);
  if (passing.length < FEWEST_PASSING || heads.every((score) => score === 0 || score === 1)) return 1;
  return passing.reduce((sum, score) => sum + score, 0) / passing.length;
}

const FEWEST_PASSING = 10;
