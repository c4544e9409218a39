/**
 * The batch lane: what a baseline lacks is ordered at half price, and answers that earlier runs ordered are put into
 * the store.
 */
import { randomBytes } from 'node:crypto';
import type { GateConfig } from '../../inputs/config.ts';
import { modelPrices } from '../../inputs/model-prices.ts';
import type { LiveProvider } from '../../inputs/provider.ts';
import { excessOf } from '../../model-call/answer-limits.ts';
import type { ChatRequest, Question } from '../../model-call/call.ts';
import { costOf } from '../../model-call/price.ts';
import { expectedCost } from '../../model-call/pricing.ts';
import type { BatchItem, BatchResult } from '../../model-call/wires/batch.ts';
import type { BatchOrder } from '../../run/ports.ts';
import { type Digest, hmacHex } from '../../text/digest.ts';
import type { Redaction } from '../../text/redaction.ts';
import { LARGEST_LIST, openTransport, type Transport } from '../http/transport.ts';
import { endpointOf, type StoredAnswers } from '../store/answer-age.ts';
import { dropBatch, keepBatch, type OrderedBatch, orderedBatches } from '../store/batch-files.ts';
import { type BatchHouse, hasBatches, openBatchHouse } from './batch-house.ts';
import type { Budget } from './budget.ts';
import { keyOf } from './credentials.ts';
import { type Failure, failure, unsent } from './provider-line.ts';
import { readArrived } from './wire-attempt.ts';

export interface BatchLaneOptions {
  readonly config: GateConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly storeDir: string;
  readonly secret: string;
  readonly stored: StoredAnswers;
  readonly budget: Budget;
  readonly redaction: Redaction;
  readonly clock: { now(): string };
  readonly maxCostUsd?: number | undefined;
  readonly log: { note(text: string): void; warn(text: string): void };
}

/** Share of the normal price that a batch costs, at every vendor that has batches. */
const SHARE = 0.5;
/** Limit of one batch. Gemini accepts 20 MB. */
const MOST_REQUESTS = 2000;
const MOST_BYTES = 16_000_000;
/** Vendors answer within a day; what takes longer is asked for call by call. */
const LONGEST_MS = 48 * 60 * 60 * 1000;

interface Waiting {
  readonly provider: LiveProvider;
  readonly model: string;
  readonly item: BatchItem;
  readonly size: number;
}

export class BatchLane {
  readonly #options: BatchLaneOptions;
  readonly #prices: ReturnType<typeof modelPrices>;
  readonly #nonceSeed = randomBytes(16).toString('hex');
  readonly #houses = new Map<string, Promise<BatchHouse>>();
  /** Ordered by this run or an earlier one. */
  readonly #pending = new Set<string>();
  /** A batch brought no answer, so these are asked for call by call. */
  readonly #unanswered = new Set<string>();
  readonly #waiting: Waiting[] = [];
  readonly #told = new Set<string>();
  #transport: Promise<Transport> | null = null;
  #collected: Promise<void> | null = null;
  #bound = 0;
  #earlier = 0;

  constructor(options: BatchLaneOptions) {
    this.#options = options;
    this.#prices = modelPrices(options.config, options.clock.now());
  }

  /** Resolves when the answers of finished batches are stored. */
  collect(): Promise<void> {
    this.#collected ??= this.#collectAll();
    return this.#collected;
  }

  /** Null = ask for it call by call. */
  async take(question: Question, provider: LiveProvider, key: Digest): Promise<Failure | null> {
    const id = key.slice('sha256:'.length);
    if (this.#pending.has(id)) return failure('ordered', 'its answer waits in a batch', 0);
    const { request, place } = question;
    const isPlain = place.role === 'arm' || place.role === 'judge';
    if (request.kind !== 'chat' || !isPlain || this.#unanswered.has(id)) return null;
    if (question.again || question.storedOnly || question.storedBefore !== undefined) return null;
    if (!hasBatches(provider)) {
      this.#tellOnce(provider);
      return null;
    }
    const { budget, maxCostUsd } = this.#options;
    if (maxCostUsd !== undefined) {
      const price = this.#prices.highest({ provider: provider.name, model: request.model });
      if (price === null) return null;
      const { worst, ceiling } = expectedCost(request, price);
      const most = this.#bound + SHARE * (worst ?? ceiling);
      if (budget.usage().costUsd + most > maxCostUsd)
        return failure('budget', 'the rest of the money (max-cost-usd) does not pay for it', 0);
      this.#bound = most;
    }
    if (!budget.sent()) return unsent(budget);
    await this.#await(id, provider, request);
    return failure('ordered', 'its answer is ordered in a batch', 0);
  }

  /** Orders what is waiting. What cannot be ordered is reported, and asked for by the next run. */
  async order(): Promise<BatchOrder> {
    let ordered = 0;
    for (const batch of batchesOf(this.#waiting.splice(0))) {
      const [{ provider, model }] = batch as [Waiting, ...Waiting[]];
      try {
        const house = await this.#houseOf(provider);
        const id = await house.create(
          model,
          batch.map(({ item }) => item),
        );
        keepBatch(this.#options.storeDir, this.#options.secret, {
          provider: provider.name,
          endpoint: endpointOf(provider),
          id,
          at: this.#options.clock.now(),
          nonceSeed: this.#nonceSeed,
          keys: batch.map(({ item }) => item.id),
        });
        ordered += batch.length;
      } catch (error) {
        this.#options.log.warn(`a batch of ${batch.length} answers could not be ordered: ${saidBy(error)}`);
      }
    }
    return { ordered, waiting: this.#earlier };
  }

  async close(): Promise<void> {
    if (this.#transport !== null) (await this.#transport).close();
  }

  async #await(id: string, provider: LiveProvider, request: ChatRequest): Promise<void> {
    const { body } = (await this.#houseOf(provider)).send(request, nonceOf(this.#nonceSeed, id));
    this.#pending.add(id);
    this.#waiting.push({ provider, model: request.model, item: { id, body }, size: JSON.stringify(body).length });
  }

  async #collectAll(): Promise<void> {
    const { storeDir, secret, config, log } = this.#options;
    for (const batch of orderedBatches(storeDir, secret)) {
      const provider = config.providers[batch.provider];
      const isSame =
        provider !== undefined &&
        provider.type !== 'recorded' &&
        hasBatches(provider) &&
        endpointOf(provider) === batch.endpoint;
      if (!isSame) {
        dropBatch(storeDir, batch);
        continue;
      }
      try {
        await this.#collectOne(batch, provider);
      } catch (error) {
        log.warn(`batch ${batch.id} of provider "${batch.provider}" could not be looked at: ${saidBy(error)}`);
        this.#wait(batch);
      }
    }
  }

  async #collectOne(batch: OrderedBatch, provider: LiveProvider): Promise<void> {
    const { storeDir, clock, log } = this.#options;
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
      if (left.has(result.id) && this.#keep(result, batch, house, provider)) left.delete(result.id);
    }
    for (const id of left) this.#unanswered.add(id);
    dropBatch(storeDir, batch);
    const day = clock.now().slice(0, 10);
    const rest = left.size === 0 ? '' : `, ${left.size} without an answer are asked for call by call`;
    log.note(`batch ${batch.id}: ${batch.keys.length - left.size} answers collected on ${day}${rest}`);
  }

  /** An answer as the same call alone would have returned it, at the price of a batch. */
  #keep({ id, body }: BatchResult, batch: OrderedBatch, house: BatchHouse, provider: LiveProvider): boolean {
    if (body === null || body === undefined) return false;
    const arrived = { status: 200, text: JSON.stringify(body), header: () => undefined, gateway: {}, latencyMs: 0 };
    const now = Date.parse(this.#options.clock.now());
    const attempt = readArrived(arrived, house.read, nonceOf(batch.nonceSeed, id), now);
    if (!('kind' in attempt) || attempt.kind !== 'answered' || excessOf(attempt.answer) !== null) return false;
    const { latencyMs: _none, ...answer } = attempt.answer;
    const { usage, model = '' } = answer;
    const price = this.#prices.usual({ provider: provider.name, model });
    const costUsd =
      answer.costUsd ?? (usage === undefined || price === null ? undefined : SHARE * costOf(usage, price));
    const kept = { ...answer, ...(costUsd !== undefined && { costUsd }) };
    this.#options.stored.keep(`sha256:${id}`, kept);
    this.#options.budget.settle({ expected: null, usd: 0 }, { usage, costUsd: costUsd ?? null });
    return true;
  }

  /** Its answers are still expected, unless they have taken too long. */
  #wait({ keys, at, id }: OrderedBatch): void {
    if (Date.parse(this.#options.clock.now()) - Date.parse(at) <= LONGEST_MS) {
      this.#earlier += keys.length;
      for (const key of keys) this.#pending.add(key);
      return;
    }
    this.#options.log.warn(`batch ${id} has brought nothing for two days; its answers are asked for call by call`);
    for (const key of keys) this.#unanswered.add(key);
  }

  #tellOnce({ name, type }: LiveProvider): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    const why =
      type === 'bedrock'
        ? 'batches of Bedrock need a bucket of S3'
        : type === 'google'
          ? 'batches of Vertex need a bucket'
          : `a provider of type ${type} has no batches`;
    this.#options.log.note(`provider "${name}" is asked call by call: ${why}`);
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

function nonceOf(seed: string, id: string): string {
  return hmacHex(seed, `sha256:${id}`).slice(0, 32);
}

/** Each batch has one provider and one model, within the vendor's limits. */
function batchesOf(waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
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

function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
