/**
 * The batch lane: what may wait for hours is ordered at half price, and answers that earlier runs ordered are put into
 * the store.
 */
import { randomBytes } from 'node:crypto';
import { BATCH_SHARE, callByCall, hasBatches } from '../../inputs/batches.ts';
import { modelPrices } from '../../inputs/model-prices.ts';
import type { LiveProvider } from '../../inputs/provider.ts';
import type { ChatRequest, Question } from '../../model-call/call.ts';
import { expectedCost } from '../../model-call/pricing.ts';
import type { BatchItem } from '../../model-call/wires/batch.ts';
import type { BatchOrder } from '../../run/ports.ts';
import type { Digest } from '../../text/digest.ts';
import { errorText } from '../../text/error-text.ts';
import { endpointOf } from '../store/answer-age.ts';
import { keepBatch } from '../store/batch-files.ts';
import { BatchCollector, type CollectorOptions, nonceOf } from './batch-collector.ts';
import { OrderRefused } from './batch-house.ts';
import { BatchHouses, type BatchHousesOptions } from './batch-houses.ts';
import { batchesOf, type Waiting } from './batch-sizes.ts';
import { type Failure, failure, unsent } from './provider-line.ts';

export interface BatchLaneOptions extends CollectorOptions, BatchHousesOptions {
  /** Money is limited, so nothing is ordered that has no price. */
  readonly isBounded: boolean;
}

export class BatchLane {
  readonly #options: BatchLaneOptions;
  readonly #prices: ReturnType<typeof modelPrices>;
  readonly #nonceSeed = randomBytes(16).toString('hex');
  readonly #houses: BatchHouses;
  readonly #collector: BatchCollector;
  /** Ordered by an earlier run, and asked for by this one. */
  readonly #awaited = new Set<string>();
  /** Ordered by this run. */
  readonly #taken = new Set<string>();
  readonly #waiting: Waiting[] = [];
  readonly #told = new Set<string>();
  #collected: Promise<void> | null = null;

  constructor(options: BatchLaneOptions) {
    this.#options = options;
    this.#houses = new BatchHouses(options);
    this.#collector = new BatchCollector(options, this.#houses);
    this.#prices = modelPrices(options.config, options.clock.now());
  }

  get mayOrder(): boolean {
    return this.#options.permit !== null;
  }

  /** Resolves when the answers of finished batches are stored. */
  collect(): Promise<void> {
    this.#collected ??= this.#collector.collect();
    return this.#collected;
  }

  /** Null = ask for it call by call. */
  async take(question: Question, provider: LiveProvider, key: Digest): Promise<Failure | null> {
    const id = key.slice('sha256:'.length);
    const { request } = question;
    if (!this.#mayWait(question) || request.kind !== 'chat' || this.#collector.unanswered.has(id)) return null;
    if (this.#collector.pending.has(id)) {
      this.#awaited.add(id);
      return failure('ordered', 'its answer waits in a batch', 0);
    }
    if (this.#taken.has(id)) return failure('ordered', 'its answer is ordered in a batch', 0);
    if (!hasBatches(provider)) {
      this.#tellOnce(provider);
      return null;
    }
    const { budget, isBounded } = this.#options;
    const price = this.#prices.highest({ provider: provider.name, model: request.model });
    if (isBounded && price === null) return null;
    const cost = price === null ? null : expectedCost(request, price);
    const mostUsd = cost === null ? null : BATCH_SHARE * (cost.worst ?? cost.ceiling);
    switch (budget.order(isBounded ? mostUsd : null)) {
      case 'max-calls':
        return unsent(budget);
      case 'max-cost-usd':
        return failure('budget', 'the rest of the money (max-cost-usd) does not pay for it', 0);
      case 'ordered':
        await this.#await({ id, provider, request, mostUsd });
        return failure('ordered', 'its answer is ordered in a batch', 0);
    }
  }

  /** Only what the run's permit names, and never what must not come from the store or was asked for before. */
  #mayWait({ place, generation, again, storedOnly, storedBefore }: Question): boolean {
    const { permit } = this.#options;
    if (permit === null || (permit.generation !== undefined && permit.generation !== generation)) return false;
    const isPlain = place.role === 'arm' || place.role === 'judge';
    return isPlain && again !== true && storedOnly !== true && storedBefore === undefined;
  }

  /** Orders what is waiting. What cannot be ordered is reported, and asked for call by call if it is asked for again. */
  async order(): Promise<BatchOrder> {
    const { permit, storeDir, secret, clock } = this.#options;
    let [ordered, refused] = [0, 0];
    for (const batch of permit === null ? [] : batchesOf(this.#waiting.splice(0))) {
      const [{ provider, model }] = batch as [Waiting, ...Waiting[]];
      const keys = batch.map(({ item }) => item.id);
      const costs = batch.map(({ mostUsd }) => mostUsd);
      const id = await this.#create(batch);
      if (id === null) {
        refused += batch.length;
        continue;
      }
      try {
        keepBatch(storeDir, secret, {
          use: permit!.use,
          provider: provider.name,
          model,
          endpoint: endpointOf(provider),
          id,
          at: clock.now(),
          nonceSeed: this.#nonceSeed,
          keys,
          mostUsd: costs.some((cost) => cost === null) ? null : Math.max(...costs.map((cost) => cost!)),
        });
        ordered += batch.length;
      } catch (error) {
        refused += batch.length;
        this.#lose(
          batch,
          `batch ${id} of ${batch.length} answers is ordered, but could not be stored (${errorText(error)}), so no run will collect it`,
        );
      }
    }
    return { ordered, waiting: this.#awaited.size, refused };
  }

  /** Null = no batch that could be collected, which is reported. */
  async #create(batch: readonly Waiting[]): Promise<string | null> {
    const [{ provider, model }] = batch as [Waiting, ...Waiting[]];
    try {
      const house = await this.#houses.of(provider);
      return await house.create(
        model,
        batch.map(({ item }) => item),
      );
    } catch (error) {
      if (error instanceof OrderRefused) this.#takeBack(batch, error);
      else
        this.#lose(batch, `a batch of ${batch.length} answers may have been ordered all the same: ${errorText(error)}`);
      return null;
    }
  }

  #takeBack(batch: readonly Waiting[], error: OrderRefused): void {
    const { budget, isBounded, log } = this.#options;
    for (const { mostUsd } of batch) budget.refused(isBounded ? mostUsd : null);
    this.#release(batch);
    log.warn(`a batch of ${batch.length} answers could not be ordered: ${errorText(error)}`);
  }

  /** The vendor may ask for the money, so it stays counted, as do the calls. */
  #lose(batch: readonly Waiting[], why: string): void {
    const { budget, log } = this.#options;
    for (const _lost of batch) budget.lost();
    this.#release(batch);
    log.warn(`${why}; the most that it can cost stays counted, and its answers are asked for again`);
  }

  #release(batch: readonly Waiting[]): void {
    for (const { item } of batch) {
      this.#taken.delete(item.id);
      this.#collector.unanswered.add(item.id);
    }
  }

  close(): Promise<void> {
    return this.#houses.close();
  }

  async #await({ id, provider, request, mostUsd }: Taken): Promise<void> {
    this.#taken.add(id);
    const { body } = (await this.#houses.of(provider)).send(request, nonceOf(this.#nonceSeed, id));
    const size = Buffer.byteLength(JSON.stringify(body));
    this.#waiting.push({ provider, model: request.model, item: { id, body } satisfies BatchItem, size, mostUsd });
  }

  #tellOnce(provider: LiveProvider): void {
    if (this.#told.has(provider.name)) return;
    this.#told.add(provider.name);
    this.#options.log.note(callByCall(provider));
  }
}

/** A question that is to be ordered. */
interface Taken {
  readonly id: string;
  readonly provider: LiveProvider;
  readonly request: ChatRequest;
  readonly mostUsd: number | null;
}
