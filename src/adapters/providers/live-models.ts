/** All model calls of a run behind one port: recorded rows, stored answers, the budget and a line to each provider. */
import type { GateConfig } from '../../inputs/config.ts';
import type { HttpProvider, OpenAiProvider } from '../../inputs/provider.ts';
import { type Question, questionKey, type Reply } from '../../model-call/call.ts';
import { costOf, priceOf, unknownPrice, worstCase } from '../../model-call/pricing.ts';
import type { ModelUsage } from '../../model-call/usage.ts';
import type { Models } from '../../run/ports.ts';
import type { Digest } from '../../text/digest.ts';
import { InputError, InterruptedError } from '../../text/problem.ts';
import { endpointOf, type StoredAnswersOptions, storedAnswers } from '../store/answer-age.ts';
import type { StoredAnswer, StoreEntry } from '../store/answer-store.ts';
import { type BudgetLimits, openBudget } from './budget.ts';
import { type Locate, unmendable } from './fatal-errors.ts';
import { type Failure, failure, type Line, type Outcome, openLine, pause, unsent } from './provider-line.ts';
import { openReplay, type RecordedRows } from './replay.ts';
import type { Transport } from './transport.ts';

export interface ModelsOptions extends StoredAnswersOptions {
  readonly config: GateConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls in flight per provider; a provider's own `concurrency` lowers it. */
  readonly concurrency: number;
  /** Absent keys have no limit; `budgetOf(config)` takes them from the gate block. */
  readonly budget: BudgetLimits;
  /** Rows of a recorded provider; called once per (provider, model, prompt, role, target, arm). Throws InputError for a broken file. */
  readonly recorded: RecordedRows;
  readonly nonceSecret: string;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal?: AbortSignal | undefined;
  /** Is told of every answer used and every call that failed for good. */
  readonly witness?: Witness | undefined;
  /** Mean wait before the second try, doubled for each further one; default 200. */
  readonly backoffMs?: number | undefined;
  /** Asked with `model`, `temperature`, `max-tokens`, `params.x`, or `prompt` for a request that is too long. */
  readonly locate?: Locate | undefined;
}

export interface Witness {
  answered(key: Digest, entry: StoreEntry): void;
  failed(key: Digest, reply: Failure): void;
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

/** Calls under way at the deadline or a signal may still land. */
const DEADLINE_GRACE_MS = 10_000;
const SIGNAL_GRACE_MS = 2000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

type LiveProvider = OpenAiProvider | HttpProvider;

/** A provider that is really asked. */
interface Live {
  readonly provider: LiveProvider;
  /** Stands for address, query and headers in store keys. */
  readonly endpoint: Digest;
  readonly line: Line;
}

type Stopped =
  | { readonly why: 'interrupted' }
  | { readonly why: 'deadline' }
  | { readonly why: 'fault'; readonly error: Error };

/** Nothing is loaded, opened or asked before a question needs it. */
export async function openModels(options: ModelsOptions): Promise<Models> {
  const { config, clock, witness } = options;
  const budget = openBudget(options.budget, clock.ms());
  const replay = openReplay(config, options.recorded);
  const stored = storedAnswers(options);
  const lives = new Map<string, Live>();
  const inFlight = new Map<Digest, Promise<Reply>>();
  const rejecters = new Set<(error: Error) => void>();
  let transport: Promise<Transport> | null = null;
  let stopped: Stopped | null = null;

  const stop = (how: Stopped): void => {
    stopped ??= how;
    for (const { line } of lives.values()) line.close();
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
    const expire = (): void => {
      budget.expire();
      stop({ why: 'deadline' });
    };
    const abort = (): void => void transport?.then((open) => open.abort('the time of the run is up'));
    timers.push(
      setTimeout(expire, left).unref(),
      setTimeout(abort, Math.min(LONGEST_TIMER_MS, left + DEADLINE_GRACE_MS)).unref(),
    );
  }

  // Loaded here and not above: node's http modules cost more than reading a whole store.
  const openedTransport = (): Promise<Transport> => {
    transport ??= import('./transport.ts').then(({ openTransport }) => openTransport(options.env));
    return transport;
  };

  const liveOf = (name: string): Live => {
    let live = lives.get(name);
    if (live === undefined) {
      const provider = config.providers[name] as LiveProvider;
      const halted = (): Stopped['why'] | null => stopped?.why ?? null;
      const line = openLine({ ...options, provider, file: config.file, budget, transport: openedTransport, halted });
      live = { provider, endpoint: endpointOf(provider), line };
      lives.set(name, live);
    }
    return live;
  };

  const worstOf = ({ request }: Question): { readonly usd: number; readonly bounded: boolean } | null => {
    if (options.budget.maxCostUsd === undefined) return null;
    const price = priceOf(request.model, config.prices);
    if (price !== null) return worstCase(request, price);
    throw new InputError(unknownPrice(request.model, config.file));
  };

  /** With its cost where the provider names none and the price is known. */
  const costed = (answer: StoredAnswer, model: string): StoredAnswer => {
    const price = answer.costUsd === undefined && answer.usage !== undefined ? priceOf(model, config.prices) : null;
    return price === null ? answer : { ...answer, costUsd: costOf(answer.usage!, price) };
  };

  const send = async (question: Question, { provider, line }: Live, key: Digest): Promise<Reply> => {
    const reserve = await budget.admit(worstOf(question));
    if (reserve === null) return unsent(budget);
    let answer: StoredAnswer | null = null;
    try {
      const outcome = await line.ask(question, key);
      if (outcome.kind === 'refused') return refused(question, provider, outcome);
      if (outcome.kind === 'failed') return outcome;
      answer = costed(outcome.answer, question.request.model);
      const entry = stored.keep(key, answer);
      witness?.answered(key, entry);
      return { ...answer, origin: { kind: 'fresh' } };
    } finally {
      budget.settle(reserve, answer === null ? undefined : { usage: answer.usage, costUsd: answer.costUsd ?? null });
    }
  };

  /** Only the user can mend it: the run stops with one message. A judge that cannot take a long answer loses that answer alone. */
  const refused = (
    question: Question,
    provider: LiveProvider,
    refusal: Extract<Outcome, { kind: 'refused' }>,
  ): Failure => {
    if (refusal.fault.why === 'too-long' && question.place.role !== 'arm')
      return failure('malformed', `the request is longer than the model takes: ${refusal.said}`, refusal.tries);
    // A probe comes when all is measured: what it cannot ask is no reason to lose that.
    if (question.place.role === 'probe') return failure('malformed', refusal.said, refusal.tries);
    const error = unmendable(question, provider, refusal, config, options.locate);
    stop({ why: 'fault', error });
    throw error;
  };

  /** What is already here: an answer of this run, of a store, or the reason why none will come. */
  const known = (question: Question, key: Digest): Reply | null => {
    const found = stored.find(question, key);
    if (found !== null) {
      const { entry, own } = found;
      witness?.answered(key, entry);
      if (own) return { ...entry.reply, origin: { kind: 'fresh' } };
      if (question.storedBefore === undefined) budget.reused();
      return { ...entry.reply, origin: { kind: 'stored', at: entry.at, scope: entry.scope } };
    }
    if (question.storedBefore !== undefined)
      return failure('not-recorded', 'there is no stored answer that is old enough', 0);
    return stopped !== null || budget.exhausted !== null ? unsent(budget) : null;
  };

  /** Ends at once when the run is stopped, whatever the call still does. */
  const untilStopped = (question: Question, live: Live, key: Digest): Promise<Reply> =>
    new Promise<Reply>((resolve, reject) => {
      rejecters.add(reject);
      const settled = (): void => {
        inFlight.delete(key);
        rejecters.delete(reject);
      };
      send(question, live, key).then(
        (reply) => {
          settled();
          if (reply.kind === 'failed') witness?.failed(key, reply);
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

  return {
    ask(question) {
      if (stopped?.why === 'interrupted') return Promise.reject(interrupted());
      if (stopped?.why === 'fault') return Promise.reject(stopped.error);
      const provider = config.providers[question.provider];
      if (provider === undefined) {
        const message = `no provider "${question.provider}" (there: ${Object.keys(config.providers).join(', ')})`;
        return Promise.reject(new InputError({ file: config.file, key: 'providers', message }));
      }
      if (provider.type === 'recorded') return replay.answer(provider, question);
      const live = liveOf(question.provider);
      const key = questionKey(question, live.endpoint);
      const same = inFlight.get(key);
      if (same !== undefined) return same;
      let reply: Reply | null;
      try {
        reply = known(question, key);
      } catch (error) {
        return Promise.reject(error);
      }
      if (reply !== null) return Promise.resolve(reply);
      const promise = untilStopped(question, live, key);
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
      for (const { line } of lives.values()) line.close();
      const until = clock.ms() + SIGNAL_GRACE_MS;
      while (clock.ms() < until && [...lives.values()].some(({ line }) => line.active > 0)) await pause(20);
      const open = await transport;
      open?.abort('the run is over');
      open?.close();
      stored.close();
    },
  };
}

function interrupted(): InterruptedError {
  return new InterruptedError('interrupted; finished calls are kept in the store');
}
