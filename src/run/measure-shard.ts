/** One shard of a run: measures its part of the cases in full, so that the merge finds every answer it may ask for. */

import { measureCritical } from './critical-cases.ts';
import type { Shard } from './gate-request.ts';
import { proveJudges, proveJudgesOnAnswers } from './judge-checks.ts';
import { memberKey } from './measure/work.ts';
import { everyCase } from './measure-targets.ts';
import { openDecision } from './measure-until-decided.ts';
import type { DecideInput } from './measured.ts';
import { scoreAdded } from './score-new-cases.ts';

/**
 * Only the merge could know what an early stop would save, so every repeat of every case of this part is measured, and
 * where a stored baseline was used also a fresh one, since the merge may have to block. Returns in words the arm or
 * judge that sent no usable answer at all.
 */
export async function measureShard(input: DecideInput, { index, count }: Shard): Promise<string | null> {
  const isMine = (place: number): boolean => place % count === index - 1;
  const { works, measurement, family, notes } = openDecision(input, isMine);
  for (const target of [...input.prepared, ...input.gaining]) await scoreAdded(target, input, isMine);
  if (family.demands.length === 0) return measurement.dead;
  const checking = { measurement, models: input.models, notes, tried: new Map() };
  // Canaries belong to no case, so the first shard asks them for all.
  if (index === 1) await proveJudges(family, works, checking);
  await measureCritical(family, works, measurement);
  const open = new Set(family.demands.map(({ key }) => key));
  const demands = everyCase()(works).filter(({ key }) => open.has(key));
  await measurement.measure(demands);
  await proveJudgesOnAnswers(family, works, checking);
  await measurement.measure(
    demands.map((demand) => ({ ...demand, fresh: true })),
    (work, unit) =>
      work.suite.templates.some(
        ({ id }) => !measurement.table.lookup(memberKey(work.name, id), unit.id, false).baseFresh,
      ),
  );
  return measurement.dead;
}
