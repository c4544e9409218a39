/**
 * The batch lane: what may wait for hours is ordered at half price, and answers that earlier runs ordered are put into
 * the store.
 */
import { randomBytes } from 'node:crypto';
import { BATCH_SHARE, callByCall, hasBatches } from '../../inputs/batches.ts';
import type { GateConfig } from '../../inputs/config.ts';
import { modelPrices } from '../../inputs/model-prices.ts';
import type { LiveProvider } from '../../inputs/provider.ts';
import { excessOf } from '../../model-call/answer-limits.ts';
import type { ChatRequest, Question } from '../../model-call/call.ts';
import { costOf } from '../../model-call/price.ts';
import { expectedCost } from '../../model-call/pricing.ts';
import type { BatchItem, BatchResult } from '../../model-call/wires/batch.ts';
import type { BatchPermit } from '../../run/batch-permit.ts';
import type { BatchOrder } from '../../run/ports.ts';
import { type Digest, hmacHex } from '../../text/digest.ts';
import type { Redaction } from '../../text/redaction.ts';
import { LARGEST_LIST, openTransport, type Transport } from '../http/transport.ts';
import { endpointOf, type StoredAnswers } from '../store/answer-age.ts';
import { dropBatch, keepBatch, type OrderedBatch, orderedBatches } from '../store/batch-files.ts';
import { type BatchHouse, openBatchHouse } from './batch-house.ts';
import { batchesOf, type Waiting } from './batch-sizes.ts';
import type { Budget } from './budget.ts';
import { keyOf } from './credentials.ts';
import { type Failure, failure, unsent } from './provider-line.ts';
import { readArrived } from './wire-attempt.ts';

export interface BatchLaneOptions {
  readonly config: GateConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null = the run collects what others have ordered, and orders nothing. */
  readonly permit: BatchPermit | null;
  readonly storeDir: string;
  readonly secret: string;
  readonly stored: StoredAnswers;
  readonly budget: Budget;
  readonly redaction: Redaction;
  readonly clock: { now(): string };
  /** Money is limited, so nothing is ordered that has no price. */
  readonly isBounded: boolean;
  readonly log: { note(text: string): void; warn(text: string): void };
}

const HOUR_MS = 60 * 60 * 1000;
/** Vendors answer within a day; what takes longer is asked for call by call. */
const LONGEST_MS = 48 * HOUR_MS;
/** Vendors keep the results of a batch for about a month. */
const FORGOTTEN_MS = 30 * 24 * HOUR_MS;

export class BatchLane {
  readonly #options: BatchLaneOptions;
  readonly #prices: ReturnType<typeof modelPrices>;
  readonly #nonceSeed = randomBytes(16).toString('hex');
  readonly #houses = new Map<string, Promise<BatchHouse>>();
  /** Ordered by an earlier run. */
  readonly #pending = new Set<string>();
  /** Of these, what this run has asked for. */
  readonly #awaited = new Set<string>();
  /** Ordered by this run. */
  readonly #taken = new Set<string>();
  /** A batch brought no answer, or the vendor took no order, so these are asked for call by call. */
  readonly #unanswered = new Set<string>();
  readonly #waiting: Waiting[] = [];
  readonly #told = new Set<string>();
  #transport: Promise<Transport> | null = null;
  #collected: Promise<void> | null = null;

  constructor(options: BatchLaneOptions) {
    this.#options = options;
    this.#prices = modelPrices(options.config, options.clock.now());
  }

  get mayOrder(): boolean {
    return this.#options.permit !== null;
  }

  /** Resolves when the answers of finished batches are stored. */
  collect(): Promise<void> {
    this.#collected ??= this.#collectAll();
    return this.#collected;
  }

  /** Null = ask for it call by call. */
  async take(question: Question, provider: LiveProvider, key: Digest): Promise<Failure | null> {
    const id = key.slice('sha256:'.length);
    const { request } = question;
    if (!this.#mayWait(question) || request.kind !== 'chat' || this.#unanswered.has(id)) return null;
    if (this.#pending.has(id)) {
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
    const { permit, storeDir, secret, clock, log } = this.#options;
    let [ordered, refused] = [0, 0];
    for (const batch of permit === null ? [] : batchesOf(this.#waiting.splice(0))) {
      const [{ provider, model }] = batch as [Waiting, ...Waiting[]];
      const keys = batch.map(({ item }) => item.id);
      const costs = batch.map(({ mostUsd }) => mostUsd);
      try {
        const house = await this.#houseOf(provider);
        const id = await house.create(
          model,
          batch.map(({ item }) => item),
        );
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
        for (const key of keys) {
          this.#taken.delete(key);
          this.#unanswered.add(key);
        }
        log.warn(`a batch of ${batch.length} answers could not be ordered: ${saidBy(error)}`);
      }
    }
    return { ordered, waiting: this.#awaited.size, refused };
  }

  async close(): Promise<void> {
    if (this.#transport !== null) (await this.#transport).close();
  }

  async #await({ id, provider, request, mostUsd }: Taken): Promise<void> {
    this.#taken.add(id);
    const { body } = (await this.#houseOf(provider)).send(request, nonceOf(this.#nonceSeed, id));
    const size = Buffer.byteLength(JSON.stringify(body));
    this.#waiting.push({ provider, model: request.model, item: { id, body } satisfies BatchItem, size, mostUsd });
  }

  async #collectAll(): Promise<void> {
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
        log.warn(`batch ${batch.id} of provider "${batch.provider}" could not be looked at: ${saidBy(error)}`);
        this.#wait(batch);
      }
    }
  }

  async #collectOne(batch: OrderedBatch, provider: LiveProvider): Promise<void> {
    const { clock, log } = this.#options;
    const house = await this.#houseOf(provider);
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
    const rest = left.size === 0 ? '' : `, ${left.size} without an answer are asked for call by call`;
    log.note(`batch ${batch.id}: ${batch.keys.length - left.size} answers collected on ${day}${rest}`);
  }

  /** What a batch that is over did not bring is asked for by this run, or by one that may order such answers. */
  #leave(batch: OrderedBatch, left: readonly string[]): void {
    const { storeDir, secret, permit } = this.#options;
    for (const id of left) this.#unanswered.add(id);
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
    this.#options.stored.keep(`sha256:${id}`, kept);
    this.#options.budget.collected(kept, batch.mostUsd);
    return true;
  }

  /** Its answers are still expected, unless they have taken too long. */
  #wait(batch: OrderedBatch): void {
    if (this.#age(batch) <= LONGEST_MS) {
      for (const key of batch.keys) this.#pending.add(key);
      return;
    }
    this.#options.log.warn(
      `batch ${batch.id} has brought nothing for two days; its answers are asked for call by call`,
    );
    for (const key of batch.keys) this.#unanswered.add(key);
  }

  #age({ at }: OrderedBatch): number {
    return Date.parse(this.#options.clock.now()) - Date.parse(at);
  }

  #tellOnce(provider: LiveProvider): void {
    if (this.#told.has(provider.name)) return;
    this.#told.add(provider.name);
    this.#options.log.note(callByCall(provider));
  }

  #houseOf(provider: LiveProvider): Promise<BatchHouse> {
    let house = this.#houses.get(provider.name);
    if (house === undefined) {
      const { env, redaction } = this.#options;
      this.#transport ??= openTransport(env, redaction, { largest: LARGEST_LIST });
      house = this.#transport.then((transport) => {
        if (!hasBatches(provider)) throw new Error(`provider "${provider.name}" has no batches`);
        return openBatchHouse(provider, { key: keyOf(provider, env), transport });
      });
      this.#houses.set(provider.name, house);
    }
    return house;
  }
}

/** A question that is to be ordered. */
interface Taken {
  readonly id: string;
  readonly provider: LiveProvider;
  readonly request: ChatRequest;
  readonly mostUsd: number | null;
}

function nonceOf(seed: string, id: string): string {
  return hmacHex(seed, `sha256:${id}`).slice(0, 32);
}

function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
