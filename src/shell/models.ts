/** All model calls of a run behind one port: recorded rows, store, budget, pacer and retries around one attempt. */
import { keyOfParameter, type Permanent } from '../core/completion.ts';
import type { GateConfig, HttpProvider, OpenAiProvider } from '../core/config.ts';
import { type Digest, digestOf, hmacHex } from '../core/digest.ts';
import { type CallPlace, type FailureCode, type Question, questionKey, type Reply } from '../core/exchange.ts';
import { capOf, costOf, priceOf, promptTokenBound, worstCase } from '../core/pricing.ts';
import { InputError, InterruptedError } from '../core/problem.ts';
import type { Clock, Models, ModelUsage } from '../ports.ts';
import type { Attempt } from './attempt.ts';
import { type Budget, type BudgetLimits, openBudget } from './budget.ts';
import { expectLongRun } from './compiler.ts';
import { keyOf } from './credentials.ts';
import type { ModelList, Wire } from './openai.ts';
import { openPacer, type Pacer } from './pacer.ts';
import { openReplay, type RecordedRows } from './recorded.ts';
import { openMemory, openStore, type Store, type StoreEntry } from './store.ts';
import type { Transport } from './transport.ts';

export interface ModelsOptions {
  readonly config: GateConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Seed of this run: the `scope` of what it stores, and the source of the retry jitter. */
  readonly seed: string;
  /** Folder of the store; null keeps answers in memory for this run only. */
  readonly storeDir: string | null;
  /** Reads the store, writes nothing (a fork). */
  readonly storeReadOnly?: boolean | undefined;
  /** Calls in flight per provider; a provider's own `concurrency` lowers it. */
  readonly concurrency: number;
  /** Absent keys have no limit; `budgetOf(config)` takes them from the gate block. */
  readonly budget: BudgetLimits;
  /** Rows of a recorded provider; called once per (provider, model, prompt, role, target, arm). Throws InputError for a broken file. */
  readonly recorded: RecordedRows;
  readonly nonceSecret: string;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal?: AbortSignal | undefined;
  readonly log: { note(text: string): void; warn(text: string): void };
  /** Is told of every answer used and every call that failed for good. */
  readonly witness?: Witness | undefined;
  /** Mean wait before the second try, doubled for each further one; default 200. */
  readonly backoffMs?: number | undefined;
  /**
   * File (and line) that holds `key` of the call's model: `model`, `temperature`, `max-tokens`, `params.x`, or `prompt`
   * for a request that is too long. Default: the config file.
   */
  readonly locate?:
    | ((place: CallPlace, key: string) => { readonly file: string; readonly line?: number | undefined })
    | undefined;
}

export interface Witness {
  answered(key: Digest, entry: StoreEntry): void;
  failed(key: Digest, reply: Extract<Reply, { kind: 'failed' }>): void;
}

/** `parts`: how many runs share what may be spent; `spent`: what is gone already. */
export function budgetOf(config: GateConfig, parts = 1, spent?: ModelUsage): BudgetLimits {
  const { maxCalls, maxCostUsd, maxMinutes } = config.gate;
  return {
    maxCalls: maxCalls === undefined ? undefined : Math.max(0, Math.floor(maxCalls / parts) - (spent?.calls ?? 0)),
    maxCostUsd: maxCostUsd === undefined ? undefined : Math.max(0, maxCostUsd / parts - (spent?.costUsd ?? 0)),
    maxMinutes,
  };
}

/** Stands for address, query and headers of a provider in store keys. */
export function endpointOf(provider: OpenAiProvider | HttpProvider): Digest {
  const { headers } = provider;
  if (provider.type === 'http') return digestOf({ type: 'http', url: provider.url, headers });
  return digestOf({ type: 'openai', url: provider.baseUrl.replace(/\/+$/, ''), query: provider.query, headers });
}

/** Tries of one request, the first included. A hanging server costs a timeout each time, so it gets fewer. */
const TRIES = 6;
const TIMEOUT_TRIES = 3;
const BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 8000;
/** A server that asks for more than this is not waited for. */
const LONGEST_WAIT_MS = 300_000;
/** Without any answer for this long, and many failures, what was not yet sent is not sent. */
const DOWN_MS = 30_000;
/** Stored base answers older than this are drawn again: the provider's weather of last month is not today's. */
const BASE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** What the trigger has drawn anew is of this day, or it is drawn once more. */
const FRESH_AGE_MS = 24 * 60 * 60 * 1000;
/** Calls under way at the deadline or a signal may still land. */
const DEADLINE_GRACE_MS = 10_000;
const SIGNAL_GRACE_MS = 2000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

type LiveProvider = OpenAiProvider | HttpProvider;

/** A provider that is really asked, and what is known about it in this run. */
interface Live {
  readonly config: LiveProvider;
  /** Stands for address, query and headers in store keys. */
  readonly endpoint: Digest;
  readonly pacer: Pacer;
  readonly ready: () => Promise<{ readonly wire: Wire; readonly list: ModelList | null }>;
  readonly seen: Set<string>;
  lastAnswer: number;
  failures: number;
}

type Stopped =
  | { readonly why: 'interrupted' }
  | { readonly why: 'deadline' }
  | { readonly why: 'fault'; readonly error: Error };

/** Nothing is loaded, opened or asked before a question needs it. */
export async function openModels(options: ModelsOptions): Promise<Models> {
  const { config, clock, log, seed } = options;
  const budget = openBudget(options.budget, clock.ms());
  const replay = openReplay(config, options.recorded);
  const lives = new Map<string, Live>();
  const inFlight = new Map<Digest, Promise<Reply>>();
  const rejecters = new Set<(error: Error) => void>();
  let store: Store | null = null;
  let transport: Transport | null = null;
  let since = { base: '', fresh: '' };
  let stopped: Stopped | null = null;

  const stop = (how: Stopped): void => {
    stopped ??= how;
    for (const live of lives.values()) live.pacer.close();
    if (how.why === 'deadline') return;
    const error = how.why === 'fault' ? how.error : interrupted();
    for (const reject of [...rejecters]) reject(error);
    rejecters.clear();
  };

  const onSignal = (): void => stop({ why: 'interrupted' });
  if (options.signal?.aborted) onSignal();
  else options.signal?.addEventListener('abort', onSignal, { once: true });
  const timers: NodeJS.Timeout[] = [];
  if (Number.isFinite(budget.deadline)) {
    const left = Math.min(LONGEST_TIMER_MS, budget.deadline - clock.ms());
    timers.push(
      setTimeout(() => {
        budget.expire();
        stop({ why: 'deadline' });
      }, left).unref(),
      setTimeout(
        () => transport?.abort('the time of the run is up'),
        Math.min(LONGEST_TIMER_MS, left + DEADLINE_GRACE_MS),
      ).unref(),
    );
  }

  const openedStore = (): Store => {
    if (store === null) {
      const now = clock.now();
      const before = (ms: number): string => new Date(Date.parse(now) - ms).toISOString();
      since = { base: before(BASE_AGE_MS), fresh: before(FRESH_AGE_MS) };
      store =
        options.storeDir === null
          ? openMemory()
          : openStore(options.storeDir, { now, readOnly: options.storeReadOnly, warn: (text) => log.warn(text) });
    }
    return store;
  };

  /** This pull request's own head answers stay, so that a rerun draws no other; everything else grows old. */
  const stored = ({ place, generation, storedBefore }: Question, key: Digest): ReturnType<Store['find']> => {
    const from = openedStore();
    if (storedBefore !== undefined) {
      const found = from.find(key);
      return found === null || found.own || found.entry.at >= storedBefore ? null : found;
    }
    if (generation !== undefined) return from.find(key, since.fresh);
    if (place.arm === 'base') return from.find(key, since.base);
    const found = from.find(key);
    return found !== null && found.entry.scope !== seed && found.entry.at < since.base ? null : found;
  };

  const liveOf = (name: string): Live => {
    let live = lives.get(name);
    if (live === undefined) {
      live = openLive(config.providers[name] as LiveProvider);
      lives.set(name, live);
    }
    return live;
  };

  const openLive = (provider: LiveProvider): Live => {
    let opened: ReturnType<Live['ready']> | null = null;
    const concurrency = Math.max(1, Math.min(options.concurrency, provider.concurrency ?? options.concurrency));
    return {
      config: provider,
      endpoint: endpointOf(provider),
      pacer: openPacer({
        concurrency,
        requestsPerMinute: provider.requestsPerMinute,
        tokensPerMinute: provider.tokensPerMinute,
        ms: clock.ms,
      }),
      ready: () => {
        opened ??= openWire(provider).then(async (wire) => ({ wire, list: await wire.list() }));
        return opened;
      },
      seen: new Set(),
      lastAnswer: clock.ms(),
      failures: 0,
    };
  };

  const openWire = async (provider: LiveProvider): Promise<Wire> => {
    const key = keyOf(provider, options.env);
    if (key === undefined && provider.apiKeyEnv !== undefined) {
      throw new InputError({
        file: config.file,
        key: `providers.${provider.name}.api-key-env`,
        message: `the environment variable ${provider.apiKeyEnv} is not set; provider "${provider.name}" takes its key from it`,
      });
    }
    // Loaded here and not above: node's http modules cost more than reading a whole store.
    expectLongRun();
    const { openTransport } = await import('./transport.ts');
    transport ??= openTransport(options.env);
    const wireOptions = { key, transport, ms: clock.ms, epoch: () => Date.parse(clock.now()) };
    if (provider.type === 'openai') return (await import('./openai.ts')).openOpenAi(provider, wireOptions);
    return (await import('./http.ts')).openHttp(provider, wireOptions);
  };

  /** What the provider's list says about a model, once per model and before its first call. */
  const lookAt = (live: Live, list: ModelList | null, question: Question): void => {
    const { model } = question.request;
    if (live.seen.has(model)) return;
    live.seen.add(model);
    if (list === null) return;
    const end = list.ends.get(model);
    if (end !== undefined)
      log.warn(`provider "${live.config.name}" says about model "${model}": ${end}; plan a re-pin`);
    if (!list.ids.has(model)) {
      log.note(
        `model "${model}" is not on the list of provider "${live.config.name}" (${list.ids.size} models); it is asked all the same`,
      );
      return;
    }
    const dated = [...list.ids].filter((id) => id.startsWith(`${model}-20`)).sort();
    if (dated.length > 0)
      log.note(
        `model "${model}" is an alias; provider "${live.config.name}" also lists ${dated.at(-1)}, which does not move`,
      );
  };

  const worstOf = (question: Question): { readonly usd: number; readonly bounded: boolean } | null => {
    if (options.budget.maxCostUsd === undefined) return null;
    const { model } = question.request;
    const price = priceOf(model, config.prices);
    if (price === null) {
      throw new InputError({
        file: config.file,
        key: 'gate.max-cost-usd',
        message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens), or use max-calls instead`,
      });
    }
    return worstCase(question.request, price);
  };

  const ask = async (question: Question, live: Live, key: Digest): Promise<Reply> => {
    const reserve = await budget.admit(worstOf(question));
    if (reserve === null) return unsent(budget);
    let answer: Reply | null = null;
    try {
      const { wire, list } = await live.ready();
      lookAt(live, list, question);
      answer = await tryAll(question, live, wire, key);
      return answer;
    } finally {
      const answered = answer?.kind === 'answered' ? answer : undefined;
      budget.settle(reserve, answered && { usage: answered.usage, costUsd: answered.costUsd ?? null });
    }
  };

  const tryAll = async (question: Question, live: Live, wire: Wire, key: Digest): Promise<Reply> => {
    const { pacer } = live;
    const nonce = hmacHex(options.nonceSecret, key).slice(0, 32);
    const { request, place } = question;
    const weight = Math.ceil(promptTokenBound(request) * 0.75) + (capOf(request) ?? 0);
    for (let tries = 1; ; tries++) {
      const ticket = await pacer.enter(weight, tries > 1);
      if (ticket === null) return halted(tries - 1);
      if (tries === 1 && isDown(live)) {
        pacer.leave(ticket, null);
        return failure('server', `provider "${live.config.name}" has not answered for ${DOWN_MS / 1000} s`, 0);
      }
      if (!budget.sent()) {
        pacer.leave(ticket, null);
        return unsent(budget);
      }
      const attempt = await wire.attempt(request, nonce, place);
      pacer.leave(ticket, attempt);
      if (attempt.kind === 'answered') {
        live.lastAnswer = clock.ms();
        live.failures = 0;
        return kept(question, key, attempt);
      }
      budget.failed();
      if (attempt.kind === 'permanent') return refused(question, live, attempt, tries);
      if (attempt.kind === 'again') continue;
      live.failures += 1;
      if (stopped !== null) return halted(tries);
      const wait = waitOf(attempt, tries, key);
      const most = attempt.code === 'timeout' ? TIMEOUT_TRIES : TRIES;
      if (tries >= most || wait === null || clock.ms() + wait > budget.deadline) {
        return failure(attempt.code, `${attempt.message} (${tries} ${tries === 1 ? 'try' : 'tries'})`, tries);
      }
      if (wait > 0) await pause(wait);
      if (stopped !== null) return halted(tries);
    }
  };

  /** Milliseconds before the next try; null = the server asks for too much. A stated limit is the pacer's to wait out. */
  const waitOf = (attempt: Extract<Attempt, { kind: 'transient' }>, tries: number, key: Digest): number | null => {
    const stated = attempt.limits.retryAfterMs ?? 0;
    if (stated > LONGEST_WAIT_MS) return null;
    const paced = attempt.code === 'rate-limit' && attempt.limits.requests !== undefined && stated > 0;
    if (paced) return 0;
    const base = Math.min(LONGEST_BACKOFF_MS, (options.backoffMs ?? BACKOFF_MS) * 2 ** (tries - 1));
    return Math.max(stated, base * (0.5 + jitter(seed, key, tries)));
  };

  const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

  const isDown = (live: Live): boolean =>
    live.failures >= 3 * options.concurrency && clock.ms() - live.lastAnswer > DOWN_MS;

  const halted = (attempts: number): Reply => {
    if (stopped?.why === 'deadline') return failure('deadline', 'the time of the run is up', attempts);
    return failure('interrupted', 'the run was stopped', attempts);
  };

  const kept = (question: Question, key: Digest, { answer }: Extract<Attempt, { kind: 'answered' }>): Reply => {
    let costUsd = answer.costUsd;
    if (costUsd === undefined && answer.usage !== undefined) {
      const price = priceOf(question.request.model, config.prices);
      if (price !== null) costUsd = costOf(answer.usage, price);
    }
    const reply = costUsd === undefined ? answer : { ...answer, costUsd };
    const entry = { at: clock.now(), scope: seed, reply };
    openedStore().put(key, entry);
    options.witness?.answered(key, entry);
    return { ...reply, origin: { kind: 'fresh' } };
  };

  /** Only the user can mend it: the run stops with one message. A judge that cannot take a long answer loses that answer alone. */
  const refused = (
    question: Question,
    live: Live,
    attempt: Extract<Attempt, { kind: 'permanent' }>,
    tries: number,
  ): Reply => {
    if (attempt.fault.why === 'too-long' && question.place.role !== 'arm') {
      return failure('malformed', `the request is longer than the model takes: ${attempt.message}`, tries);
    }
    // A probe comes when all is measured: what it cannot ask is no reason to lose that.
    if (question.place.role === 'probe') return failure('malformed', attempt.message, tries);
    const error = permanentError(question, live.config, attempt.fault, attempt.message, options);
    stop({ why: 'fault', error });
    throw error;
  };

  return {
    ask(question) {
      if (stopped?.why === 'interrupted') return Promise.reject(interrupted());
      if (stopped?.why === 'fault') return Promise.reject(stopped.error);
      const provider = config.providers[question.provider];
      if (provider === undefined) {
        const known = Object.keys(config.providers).join(', ');
        return Promise.reject(
          new InputError({
            file: config.file,
            key: 'providers',
            message: `no provider "${question.provider}" (there: ${known})`,
          }),
        );
      }
      if (provider.type === 'recorded') return replay.answer(provider, question);
      const live = liveOf(question.provider);
      const key = questionKey(question, live.endpoint);
      const same = inFlight.get(key);
      if (same !== undefined) return same;
      try {
        const found = stored(question, key);
        if (found !== null) {
          const { entry, own } = found;
          options.witness?.answered(key, entry);
          if (own) return Promise.resolve({ ...entry.reply, origin: { kind: 'fresh' } });
          if (question.storedBefore === undefined) budget.reused();
          return Promise.resolve({ ...entry.reply, origin: { kind: 'stored', at: entry.at, scope: entry.scope } });
        }
      } catch (error) {
        return Promise.reject(error);
      }
      if (question.storedBefore !== undefined)
        return Promise.resolve(failure('not-recorded', 'there is no stored answer that is old enough', 0));
      if (stopped !== null || budget.exhausted !== null) return Promise.resolve(unsent(budget));
      const promise = new Promise<Reply>((resolve, reject) => {
        rejecters.add(reject);
        const settled = (): void => {
          inFlight.delete(key);
          rejecters.delete(reject);
        };
        ask(question, live, key).then(
          (reply) => {
            settled();
            if (reply.kind === 'failed') options.witness?.failed(key, reply);
            if (stopped?.why === 'interrupted') reject(interrupted());
            else if (stopped?.why === 'fault') reject(stopped.error);
            else resolve(reply);
          },
          (error: unknown) => {
            settled();
            reject(error);
          },
        );
      });
      inFlight.set(key, promise);
      return promise;
    },
    get exhausted() {
      return budget.exhausted;
    },
    usage: () => budget.usage(),
    async close() {
      options.signal?.removeEventListener('abort', onSignal);
      for (const timer of timers) clearTimeout(timer);
      stopped ??= { why: 'interrupted' };
      for (const live of lives.values()) live.pacer.close();
      const until = clock.ms() + SIGNAL_GRACE_MS;
      while (clock.ms() < until && [...lives.values()].some((live) => live.pacer.active > 0)) await pause(20);
      transport?.abort('the run is over');
      transport?.close();
      store?.close();
    },
  };
}

function interrupted(): InterruptedError {
  return new InterruptedError('interrupted; finished calls are kept in the store');
}

function failure(code: FailureCode, message: string, attempts: number): Reply {
  return { kind: 'failed', code, message, attempts };
}

function unsent(budget: Budget): Reply {
  return budget.exhausted === 'max-minutes'
    ? failure('deadline', 'the time of the run (max-minutes) is up', 0)
    : failure('budget', `the budget of the run (${budget.exhausted ?? 'max-calls'}) is spent`, 0);
}

/** 0..1, fixed by the seed: retries of different calls never march in step. */
function jitter(seed: string, key: Digest, tries: number): number {
  return Number.parseInt(hmacHex(seed, `${key} ${tries}`).slice(0, 8), 16) / 0x1_0000_0000;
}

function permanentError(
  { request, place }: Question,
  provider: LiveProvider,
  fault: Permanent,
  said: string,
  { config, locate }: ModelsOptions,
): InputError {
  const { model } = request;
  const owner = place.role === 'judge' ? 'judge.' : '';
  const at = (key: string): { readonly file: string; readonly line?: number | undefined; readonly key: string } => ({
    ...(locate?.(place, key) ?? { file: config.file }),
    key: `${owner}${key}`,
  });
  const who = `provider "${provider.name}"`;
  const inConfig = (key: string, message: string): InputError =>
    new InputError({ file: config.file, key: `providers.${provider.name}.${key}`, message });
  switch (fault.why) {
    case 'credentials':
      return inConfig(
        'api-key-env',
        `${who} refused the key in ${provider.apiKeyEnv ?? 'no variable'} (${said}); check that it is the key of this provider and may use model "${model}"`,
      );
    case 'quota':
      return inConfig('api-key-env', `${who} says that the account has no quota left (${said})`);
    case 'gone':
      return new InputError({
        ...at('model'),
        message:
          `${who} does not serve model "${model}" (${said}). If it was retired, re-pin: write a dated id that the provider lists, ` +
          `${place.role === 'judge' ? 'run "plumbline lock", ' : ''}and merge that as a change of its own; if it was not, check base-url`,
      });
    case 'too-long':
      return new InputError({
        ...at('prompt'),
        key: 'prompt',
        message:
          `prompt "${place.promptName ?? ''}" of target "${place.target}" (${place.arm ?? 'head'} arm) with case "${place.case}" ` +
          `is longer than model "${model}" takes (${said}); shorten the prompt or the case`,
      });
    case 'parameter': {
      const key = keyOfParameter(fault.name);
      return new InputError({
        ...at(key),
        message: `model "${model}" does not take it (${said}); change or remove this line`,
      });
    }
    case 'bad-request':
      return new InputError({
        ...at('model'),
        message: `${who} refused the request for case "${place.case}" (${said})`,
      });
  }
}
