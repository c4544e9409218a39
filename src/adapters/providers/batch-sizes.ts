/** How questions that wait are divided into batches: one provider and one model each, within the vendors' limits. */
import type { LiveProvider } from '../../inputs/provider.ts';
import type { BatchItem } from '../../model-call/wires/batch.ts';

export interface Waiting {
  readonly provider: LiveProvider;
  readonly model: string;
  readonly item: BatchItem;
  /** Of its request, in bytes. */
  readonly size: number;
  /** USD that its answer costs at most; null = unknown. */
  readonly mostUsd: number | null;
}

/** Limits of one batch. Gemini accepts 20 MB. */
const MOST_REQUESTS = 2000;
const MOST_BYTES = 16_000_000;

export function batchesOf(waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const open = new Map<string, { items: Waiting[]; size: number }>();
  const batches: Waiting[][] = [];
  for (const one of waiting) {
    const name = JSON.stringify([one.provider.name, one.model]);
    let batch = open.get(name);
    if (batch === undefined || batch.items.length >= MOST_REQUESTS || batch.size + one.size > MOST_BYTES) {
      batch = { items: [], size: 0 };
      open.set(name, batch);
      batches.push(batch.items);
    }
    batch.items.push(one);
    batch.size += one.size;
  }
  return batches;
}
