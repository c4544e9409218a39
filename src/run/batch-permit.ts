/**
 * Which runs may leave answers to a batch. A pull request and a merge queue have no entry here, so none of their calls
 * can go by one, whatever the config says.
 */
import type { BatchUse } from '../inputs/batches.ts';
import type { GateSettings } from '../inputs/config.ts';
import type { GateEvent } from '../inputs/event.ts';

/** Only this module makes one, and no models port orders anything without it. */
declare const PERMITTED: unique symbol;
export interface BatchPermit {
  readonly [PERMITTED]: true;
  readonly use: BatchUse;
  /** Only questions of this generation are ordered; absent = all of them. */
  readonly generation?: string | undefined;
}

/** What a run does with batches; `collect` = it stores the answers of earlier orders and orders nothing. */
export type Batching = BatchPermit | 'collect';

type BatchRun = GateEvent['kind'] | 'optimize';

/** For what a run that nobody waits for may order. */
const WAITING: ReadonlyMap<BatchRun, BatchUse> = new Map([
  ['push', 'baseline'],
  ['schedule', 'drift'],
  ['optimize', 'held-out'],
]);

/** Runs that store what earlier ones have ordered although they order nothing; a push does so once it has decided. */
const COLLECTING: ReadonlySet<BatchRun> = new Set<BatchRun>(['push', 'schedule', 'command', 'optimize']);

export function batchPermit(
  use: BatchUse,
  run: BatchRun,
  gate: Pick<GateSettings, 'batch'>,
  generation?: string,
): BatchPermit | undefined {
  if (WAITING.get(run) !== use || !gate.batch.includes(use)) return undefined;
  return { use, generation } as BatchPermit;
}

/** Undefined for a run that has nothing to do with batches. */
export function collecting(run: BatchRun): Batching | undefined {
  return COLLECTING.has(run) ? 'collect' : undefined;
}
