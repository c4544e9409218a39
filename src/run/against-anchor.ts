/** `gate.on-drift: fail`: once main has drifted down, a change to that target must also be no worse than the anchor. */

import { isOf, pinOf, scoresOf } from '../decision/anchor.ts';
import { meanOf } from '../decision/score-table.ts';
import type { AnchorLedger } from '../record/anchor-ledger.ts';
import type { TemplateResult } from '../record/template-result.ts';
import { points, size } from '../report/format-numbers.ts';
import { normalQuantile } from '../stats/normal.ts';
import { clusteredSums, pairSums, passStatistic } from '../stats/paired.ts';
import type { Scored } from './findings.ts';
import type { Work } from './measure/work.ts';
import { markOf } from './measure-alone.ts';

/** One-sided error of a pass; the anchor is looked at only once. */
const BETA = 0.05;

export interface AgainstAnchor {
  readonly ledger: AnchorLedger;
  readonly work: Work;
  readonly scored: Scored;
}

/** A pass that would not pass against the anchor becomes inconclusive, so the policy makes it fail. The rest stays. */
export function unlessBelowAnchor(
  id: string,
  result: TemplateResult,
  { ledger, work, scored }: AgainstAnchor,
): TemplateResult {
  const pin = pinOf({ digest: result.digest, judge: work.judge ?? undefined, model: work.arms.base.model.model });
  const entry = ledger.entries.find((one) => isOf(one, { target: work.name, template: id }) && one.pin === pin);
  if (entry?.last?.alarm !== true || result.verdict !== 'pass' || !result.blocking) return result;
  const anchor = scoresOf(entry);
  const differences = work.units.flatMap((unit) => {
    const now = meanOf(scored.table.lookup(scored.key(id), unit.id, false).head);
    const then = meanOf(anchor.get(markOf(work.cases.get(unit.id)!)) ?? []);
    return now === null || then === null ? [] : [{ d: now - then, cluster: unit.cluster ?? `case ${unit.id}` }];
  });
  const isClustered = work.units.some(({ cluster }) => cluster !== undefined);
  const groups = new Map<string, number[]>();
  for (const { d, cluster } of differences) groups.set(cluster, [...(groups.get(cluster) ?? []), d]);
  const sums = isClustered ? clusteredSums([...groups.values()]) : pairSums(differences.map(({ d }) => d));
  const found = passStatistic(sums, result.margin / 100);
  if (found !== null && found.z >= normalQuantile(1 - BETA)) return result;
  const why = `main has lost ${points(entry.last.lost)} points since ${entry.anchor.name}, gate.on-drift is fail, and against ${entry.anchor.name} a drop of ${size(result.margin)} points is not ruled out on ${differences.length} cases`;
  return { ...result, verdict: 'inconclusive', reason: 'anchor', why, better: false };
}
