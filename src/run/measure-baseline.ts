/** After a push, measures every case of the branch in full, so that pull requests find their base stored. */

import type { MeasuredLevel } from '../decision/anchor.ts';
import { meanOf, type ScoreTable } from '../decision/score-table.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { ModelUsage } from '../model-call/usage.ts';
import type { Levels } from '../record/trend-points.ts';
import { errorText } from '../text/error-text.ts';
import { InterruptedError } from '../text/problem.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { memberKey, type Work } from './measure/work.ts';
import { levelsBy, measureAlone } from './measure-alone.ts';

export interface Baseline {
  /** What it took; null = not measured. */
  readonly usage: ModelUsage | null;
  /** For the record; null = nothing to say. */
  readonly note: string | null;
  /** Levels of the branch as it is now; empty when no new answers were sampled. */
  readonly levels: Levels;
  /** The same by case, for the anchor ledger; null unless all cases were asked. */
  readonly scores: { readonly config: GateConfig; readonly levels: readonly MeasuredLevel[] } | null;
}

const NOTHING: Baseline = { usage: null, note: null, levels: {}, scores: null };

/**
 * `spent` counts against the budget. Stored answers that are not too old cost nothing. The branch has already been
 * judged, so a failure here is only a note; InterruptedError alone is thrown.
 */
export async function measureBaseline(request: GateRequest, ports: GatePorts, spent: ModelUsage): Promise<Baseline> {
  try {
    return await measured(request, ports, spent);
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    return { ...NOTHING, note: `baseline not measured: ${errorText(error)}` };
  }
}

async function measured(request: GateRequest, ports: GatePorts, spent: ModelUsage): Promise<Baseline> {
  const { head } = request.trees;
  const stage = 'cases of the baseline';
  const found = await measureAlone(request, ports, {
    trees: { ...request.trees, base: head },
    side: 'base',
    spent,
    stage,
    recorded: true,
    batch: 'baseline',
  });
  switch (found.kind) {
    case 'nothing':
      return NOTHING;
    case 'unmeasured':
      return { ...NOTHING, usage: found.usage, note: `baseline not measured: ${found.why}` };
    case 'measured': {
      const { usage, exhausted, samples, config, order } = found;
      const end = exhausted === null ? '' : `; ${exhausted} ended it early, pull requests draw the rest`;
      const isOrdered = order.ordered + order.waiting + order.refused > 0;
      const refused = order.refused === 0 ? '' : `; ${order.refused} could not be ordered, the next push tries again`;
      const batches =
        order.ordered + order.waiting > 0
          ? `; ${order.ordered} more are ordered in batches at half price and ${order.waiting} wait in earlier ones: the next push collects them`
          : '';
      // Recorded answers are scored only for the ledger.
      const isAsked = samples > 0 || usage.calls > 0 || isOrdered;
      const note = !isAsked
        ? null
        : `baseline: ${samples} answers are stored for pull requests to come, ${usage.calls} calls were sent for it${end}${batches}${refused}`;
      const isWhole = exhausted === null && !isOrdered;
      return {
        usage,
        note,
        levels: usage.calls > 0 && isWhole ? levelsOf(found.works, found.table) : {},
        scores: isWhole ? { config, levels: levelsBy('base', found) } : null,
      };
    }
  }
}

/** Points, from the mean of each case's samples; a case without a score does not count. */
function levelsOf(works: readonly Work[], table: ScoreTable): Levels {
  return Object.fromEntries(
    works.map(({ name, suite, units }) => {
      const templates = suite.templates.map(({ id, digest }) => {
        const scores = units
          .map((unit) => meanOf(table.lookup(memberKey(name, id), unit.id, false).base))
          .filter((score) => score !== null);
        const measured = scores.length;
        const head = measured === 0 ? null : (100 * scores.reduce((sum, score) => sum + score, 0)) / measured;
        return [id, { digest, head, measured }];
      });
      return [name, { templates: Object.fromEntries(templates) }];
    }),
  );
}
