/**
 * A drift watch by batch: runs order what the watch needs until everything is answered, and the last one decides. A
 * part of the answers is never judged.
 */
import type { ModelUsage } from '../model-call/usage.ts';
import type { BatchPermit } from './batch-permit.ts';
import { driftAt, withBaseline } from './drift-watch.ts';
import { everyCase, measureTargets } from './measure-targets.ts';
import type { DecideInput } from './measured.ts';

export interface OrderedWatch {
  /** ISO time at which the watch began, in this run or an earlier one. */
  readonly begun: string;
  readonly usage: ModelUsage;
  /** What answers are still to come, in words; null = none, so this run decides. */
  readonly waits: string | null;
}

/**
 * Null where nothing can be ordered, as in a merge of shards or over a store that is only read: the watch then asks
 * call by call. Throws InputError and InterruptedError as measuring does.
 */
export async function orderWatch(
  input: Omit<DecideInput, 'models'>,
  permit: BatchPermit,
  startedAt: string,
  onWarning: (text: string) => void,
): Promise<OrderedWatch | null> {
  const { config, ports, request, trees, prepared } = input;
  const models = await ports.openModels({
    config,
    works: prepared,
    trees,
    seed: request.seed,
    batch: permit,
    onWarning,
  });
  try {
    const watch = ports.openWatch?.();
    if (models.order === undefined || watch === undefined) return null;
    let begun = watch.begun(startedAt) ?? startedAt;
    let asked = await withBaseline({ ...input, models }, driftAt(begun));
    if (asked.prepared.length === 0 && begun !== startedAt) {
      // Main's answers have been renewed since it began, so there is nothing left to compare it with.
      watch.end();
      begun = startedAt;
      asked = await withBaseline({ ...input, models }, driftAt(begun));
    }
    if (asked.prepared.length === 0) return null;
    // Known to later runs before anything is paid, so that they go on with this watch.
    if (begun === startedAt) watch.begin(begun);
    const options = { config, models, ports, seed: request.seed, stage: 'cases to order', drift: driftAt(begun) };
    await measureTargets(asked.prepared, everyCase(), options);
    const { ordered, waiting, refused } = await models.order();
    // What is reused here is read and counted again by whoever decides.
    const usage = { ...models.usage(), reused: 0 };
    if (ordered + waiting === 0) return { begun, usage, waits: null };
    const again = refused === 0 ? '' : `; ${refused} could not be ordered, the next run tries again`;
    return {
      begun,
      usage,
      waits: `drift watch of ${begun.slice(0, 10)}: ${ordered} answers are ordered in batches at half price and ${waiting} wait in earlier ones; a later scheduled run collects them and judges${again}`,
    };
  } finally {
    await models.close();
  }
}
