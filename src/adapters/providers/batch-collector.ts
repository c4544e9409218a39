/** Looks at the batches that earlier runs have ordered, and puts what they brought into the store. */
import { BATCH_SHARE, hasBatches } from '../../inputs/batches.ts';
import type { GateConfig } from '../../inputs/config.ts';
import { modelPrices } from '../../inputs/model-prices.ts';
import type { LiveProvider } from '../../inputs/provider.ts';
import { excessOf } from '../../model-call/answer-limits.ts';
import { costOf } from '../../model-call/price.ts';
import type { BatchResult } from '../../model-call/wires/batch.ts';
import type { BatchPermit } from '../../run/batch-permit.ts';
import { hmacHex } from '../../text/digest.ts';
import { errorText } from '../../text/error-text.ts';
import { endpointOf, type StoredAnswers } from '../store/answer-age.ts';
import { dropBatch, keepBatch, type OrderedBatch, orderedBatches } from '../store/batch-files.ts';
import type { BatchHouse } from './batch-house.ts';
import type { BatchHouses } from './batch-houses.ts';
import type { Budget } from './budget.ts';
import { readArrived } from './wire-attempt.ts';

export interface CollectorOptions {
  readonly config: GateConfig;
  /** Null = the run collects what others have ordered, and orders nothing. */
  readonly permit: BatchPermit | null;
  readonly storeDir: string;
  readonly secret: string;
  readonly stored: StoredAnswers;
  readonly budget: Budget;
  readonly clock: { now(): string };
  readonly log: { note(text: string): void; warn(text: string): void };
}

const HOUR_MS = 60 * 60 * 1000;
/** Vendors answer within a day; what takes longer is asked for call by call. */
const LONGEST_MS = 48 * HOUR_MS;
/** Vendors keep the results of a batch for about a month. */
const FORGOTTEN_MS = 30 * 24 * HOUR_MS;

export class BatchCollector {
  /** Still expected. */
  readonly pending = new Set<string>();
  /** A batch brought no answer, or the vendor took no order, so these are asked for call by call. */
  readonly unanswered = new Set<string>();
  readonly #options: CollectorOptions;
  readonly #houses: BatchHouses;
  readonly #prices: ReturnType<typeof modelPrices>;

  constructor(options: CollectorOptions, houses: BatchHouses) {
    this.#options = options;
    this.#houses = houses;
    this.#prices = modelPrices(options.config, options.clock.now());
  }

  async collect(): Promise<void> {
    const { storeDir, secret, config, log } = this.#options;
    for (const batch of orderedBatches(storeDir, secret)) {
      if (this.#age(batch) > FORGOTTEN_MS) {
        dropBatch(storeDir, batch);
        continue;
      }
      if (batch.over === true) {
        this.#leave(batch, batch.keys);
        continue;
      }
      const provider = config.providers[batch.provider];
      const isSame =
        provider !== undefined &&
        provider.type !== 'recorded' &&
        hasBatches(provider) &&
        endpointOf(provider) === batch.endpoint;
      // It may have been ordered under another config of the repository, which will collect it.
      if (!isSame) continue;
      try {
        await this.#collectOne(batch, provider);
      } catch (error) {
        log.warn(`batch ${batch.id} of provider "${batch.provider}" could not be looked at: ${errorText(error)}`);
        this.#wait(batch);
      }
    }
  }

  async #collectOne(batch: OrderedBatch, provider: LiveProvider): Promise<void> {
    const { clock, log } = this.#options;
    const house = await this.#houses.of(provider);
    const state = await house.look(batch.id);
    if (state.kind === 'under-way') {
      this.#wait(batch);
      return;
    }
    const files = await Promise.all(state.files.map((file) => house.results(batch.id, file)));
    const left = new Set(batch.keys);
    for (const result of [...state.results, ...files.flat()]) {
      // Only what was ordered is stored, and each answer once.
      if (left.has(result.id) && this.#keep(result, batch, house)) left.delete(result.id);
    }
    this.#leave(batch, [...left]);
    const day = clock.now().slice(0, 10);
    const rest =
      left.size === 0 ? '' : `, ${left.size} without an answer are asked for call by call${this.#byWhom(batch)}`;
    log.note(`batch ${batch.id}: ${batch.keys.length - left.size} answers collected on ${day}${rest}`);
  }

  /** What a batch that is over did not bring is asked for by this run, or by one that may order such answers. */
  #leave(batch: OrderedBatch, left: readonly string[]): void {
    const { storeDir, secret, permit } = this.#options;
    for (const id of left) this.unanswered.add(id);
    if (left.length === 0 || permit?.use === batch.use) dropBatch(storeDir, batch);
    else if (batch.over !== true) keepBatch(storeDir, secret, { ...batch, keys: left, over: true });
  }

  /** An answer as the same call alone would have returned it; what was paid for it is the price of a batch. */
  #keep({ id, body }: BatchResult, batch: OrderedBatch, house: BatchHouse): boolean {
    if (body === null || body === undefined) return false;
    const arrived = { status: 200, text: JSON.stringify(body), header: () => undefined, gateway: {}, latencyMs: 0 };
    const now = Date.parse(this.#options.clock.now());
    const attempt = readArrived(arrived, house.read, nonceOf(batch.nonceSeed, id), now);
    if (!('kind' in attempt) || attempt.kind !== 'answered' || excessOf(attempt.answer) !== null) return false;
    const { latencyMs: _none, ...answer } = attempt.answer;
    const price = this.#prices.usual({ provider: batch.provider, model: batch.model });
    const usual = answer.usage === undefined || price === null ? undefined : costOf(answer.usage, price);
    const paid = answer.costUsd ?? (usual === undefined ? undefined : BATCH_SHARE * usual);
    const kept = {
      ...answer,
      ...(usual !== undefined && { costUsd: usual }),
      ...(paid !== undefined && { paidUsd: paid }),
    };
    const { stored, permit, budget } = this.#options;
    stored.collect(`sha256:${id}`, kept, { at: batch.at, isSought: permit?.use === batch.use });
    budget.collected(kept, batch.mostUsd);
    return true;
  }

  /** Its answers are still expected, unless they have taken too long. */
  #wait(batch: OrderedBatch): void {
    if (this.#age(batch) <= LONGEST_MS) {
      for (const key of batch.keys) this.pending.add(key);
      return;
    }
    this.#options.log.warn(
      `batch ${batch.id} has brought nothing for two days; its answers are asked for call by call${this.#byWhom(batch)}`,
    );
    for (const key of batch.keys) this.unanswered.add(key);
  }

  #byWhom({ use }: OrderedBatch): string {
    return this.#options.permit?.use === use ? '' : ' by a later run';
  }

  #age({ at }: OrderedBatch): number {
    return Date.parse(this.#options.clock.now()) - Date.parse(at);
  }
}

/** The nonce of a request, which each run derives from the seed in its batch's file. */
export function nonceOf(seed: string, id: string): string {
  return hmacHex(seed, `sha256:${id}`).slice(0, 32);
}
