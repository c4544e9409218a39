/** All model calls of a run behind one port: recorded rows, answers already known, and paid calls. */
import type { GateConfig } from '../../inputs/config.ts';
import { hasTwoPrograms, type LiveProvider, type ProviderConfig } from '../../inputs/provider.ts';
import { type Question, questionKey, type Reply } from '../../model-call/call.ts';
import type { ModelUsage } from '../../model-call/usage.ts';
import type { Batching } from '../../run/batch-permit.ts';
import type { Models } from '../../run/ports.ts';
import type { Digest } from '../../text/digest.ts';
import { InputError } from '../../text/problem.ts';
import { openRedaction, type Redaction } from '../../text/redaction.ts';
import type { Transport } from '../http/transport.ts';
import { endpointOf, type StoredAnswersOptions, storedAnswers } from '../store/answer-age.ts';
import { hasBatchFiles } from '../store/batch-files.ts';
import type { BatchLane, BatchLaneOptions } from './batch-lane.ts';
import { type BudgetLimits, openBudget } from './budget.ts';
import { keysOf, runSecret } from './credentials.ts';
import type { Locate } from './fatal-errors.ts';
import { knownAnswers, type Witness } from './known-answers.ts';
import { paidCalls } from './paid-calls.ts';
import { pause } from './provider-line.ts';
import { openReplay, type RecordedRows } from './replay.ts';
import { openRunStop } from './run-stop.ts';

export interface ModelsOptions extends Omit<StoredAnswersOptions, 'storeSecret'> {
  readonly config: GateConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Marks stored answers if no provider's key does. Left out if others can write into the store. */
  readonly deskSecret?: (() => string | null) | undefined;
  /** Learns the keys of the config's providers; by default a new instance. */
  readonly redaction?: Redaction | undefined;
  /** Calls in flight per provider; a provider's own `concurrency` can lower it. */
  readonly concurrency: number;
  /** A missing key means no limit; `budgetOf(config)` takes the limits from the gate block. */
  readonly budget: BudgetLimits;
  /** Rows of a recorded provider; called once per (provider, model, prompt, role, target, arm). Throws InputError for a broken file. */
  readonly recorded: RecordedRows;
  readonly nonceSecret: string;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal?: AbortSignal | undefined;
  /** What to do with batches; absent = nothing. */
  readonly batch?: Batching | undefined;
  readonly witness?: Witness | undefined;
  /** Mean wait before the second try, doubled for each further one; default 200. */
  readonly backoffMs?: number | undefined;
  readonly locate?: Locate | undefined;
}

/** `parts`: how many runs share the budget; `spent`: what has been spent already. */
export function budgetOf(config: GateConfig, parts = 1, spent?: ModelUsage): BudgetLimits {
  const { maxCalls, maxCostUsd, maxMinutes } = config.gate;
  return {
    maxCalls: maxCalls === undefined ? undefined : Math.max(0, Math.floor(maxCalls / parts) - (spent?.calls ?? 0)),
    maxCostUsd: maxCostUsd === undefined ? undefined : Math.max(0, maxCostUsd / parts - (spent?.costUsd ?? 0)),
    maxMinutes,
  };
}

/** Calls under way when the run ends may still complete. */
const END_GRACE_MS = 2000;

/** Nothing is loaded, opened or asked until a question needs it. */
export async function openModels(options: ModelsOptions): Promise<Models> {
  const { config, clock, witness } = options;
  const budget = openBudget(options.budget, clock.ms());
  const redaction = options.redaction ?? openRedaction();
  redaction.add(keysOf(config, options.env));
  const replay = openReplay(config, options.recorded);
  const storeSecret = (): string | null => runSecret(config, options.env) ?? options.deskSecret?.() ?? null;
  const stored = storedAnswers({ ...options, storeSecret });
  const transport = lazyTransport(options.env, redaction);
  const calls = paidCalls({
    ...options,
    redaction,
    budget,
    stored,
    bounded: options.budget.maxCostUsd !== undefined,
    transport: transport.open,
    stop: () => stop,
  });
  const stop = openRunStop({
    signal: options.signal,
    leftMs: budget.deadline - clock.ms(),
    expired: () => budget.expire(),
    halted: () => calls.close(),
    abandoned: () => void transport.ifOpen((open) => open.abort('the time of the run is up')),
  });
  const lane = await openLane(options, { stored, budget, redaction, secret: storeSecret });
  const known = knownAnswers({ stored, budget, stop, witness });
  const endpointAt = endpointsOf(`${options.seed} ${clock.now()}`);
  const inFlight = new Map<Digest, Promise<Reply>>();

  const askOrOrder = async (question: Question, provider: LiveProvider, key: Digest): Promise<Reply> => {
    const ordered = await lane?.take(question, provider, key);
    return ordered ?? calls.send(question, provider, key);
  };

  const askLive = (question: Question, provider: LiveProvider): Reply | Promise<Reply> => {
    const key = questionKey(question, endpointAt(provider, question.place.arm));
    const same = inFlight.get(key);
    if (same !== undefined) return same;
    const reply = known(question, key);
    if (reply !== null) return reply;
    const sent = (lane === null ? calls.send(question, provider, key) : askOrOrder(question, provider, key)).then(
      (end) => {
        if (end.kind === 'failed') witness?.failed(key, end);
        return end;
      },
    );
    const promise = stop.settle(sent).finally(() => inFlight.delete(key));
    inFlight.set(key, promise);
    return promise;
  };

  return {
    async ask(question) {
      if (stop.error !== null) throw stop.error;
      const provider = providerOf(config, question.provider);
      if (lane !== null) await lane.collect();
      return provider.type === 'recorded' ? replay.answer(provider, question) : askLive(question, provider);
    },
    get exhausted() {
      return budget.exhausted;
    },
    usage: () => budget.usage(),
    endOf: calls.endOf,
    ...(lane?.mayOrder === true && { order: () => lane.order() }),
    async close() {
      stop.close();
      const until = clock.ms() + END_GRACE_MS;
      while (clock.ms() < until && calls.active > 0) await pause(20);
      await transport.ifOpen((open) => {
        open.abort('the run is over');
        open.close();
      });
      await lane?.close();
      stored.close();
    },
  };
}

/** The digest of an endpoint is part of every key: computed once per provider, or per side if there are two. */
function endpointsOf(run: string): (provider: LiveProvider, arm: Question['place']['arm']) => Digest {
  const known = new Map<string, Digest>();
  return (provider, arm) => {
    const side = hasTwoPrograms(provider) ? `${arm} of ${provider.name}` : provider.name;
    const endpoint = known.get(side) ?? endpointOf(provider, { arm, run });
    known.set(side, endpoint);
    return endpoint;
  };
}

/**
 * Batches are recorded in the store, so a run that may not write there has nothing to do with them; one that only
 * collects loads nothing unless something waits.
 */
async function openLane(
  { batch, storeDir, storeReadOnly, config, env, clock, log, budget: { maxCostUsd } }: ModelsOptions,
  parts: Pick<BatchLaneOptions, 'stored' | 'budget' | 'redaction'> & { readonly secret: () => string | null },
): Promise<BatchLane | null> {
  if (batch === undefined || storeDir === null || storeReadOnly === true) return null;
  if (batch === 'collect' && !hasBatchFiles(storeDir)) return null;
  const secret = parts.secret();
  if (secret === null) return null;
  const { BatchLane } = await import('./batch-lane.ts');
  const permit = batch === 'collect' ? null : batch;
  return new BatchLane({
    ...parts,
    permit,
    secret,
    storeDir,
    config,
    env,
    clock,
    log,
    isBounded: maxCostUsd !== undefined,
  });
}

function providerOf(config: GateConfig, name: string): ProviderConfig {
  const provider = config.providers[name];
  if (provider !== undefined) return provider;
  const message = `no provider "${name}" (there: ${Object.keys(config.providers).join(', ')})`;
  throw new InputError({ file: config.file, key: 'providers', message });
}

/** Opened by the first call and not before: Node's http modules cost more than reading a whole store. */
function lazyTransport(
  env: ModelsOptions['env'],
  redaction: Redaction,
): {
  readonly open: () => Promise<Transport>;
  readonly ifOpen: (act: (transport: Transport) => void) => Promise<void>;
} {
  let opened: Promise<Transport> | null = null;
  return {
    open() {
      opened ??= import('../http/transport.ts').then(({ openTransport }) => openTransport(env, redaction));
      return opened;
    },
    async ifOpen(act) {
      if (opened !== null) act(await opened);
    },
  };
}
