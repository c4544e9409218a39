/** The line to one provider, for all targets, arms and judges: its pacer, its wire, its retries, its list of models. */

import type { LiveProvider } from '../../inputs/provider.ts';
import type { FailureCode, Question, Reply } from '../../model-call/call.ts';
import type { Permanent } from '../../model-call/openai-wire.ts';
import { capOf, promptTokenBound } from '../../model-call/pricing.ts';
import type { Clock } from '../../run/ports.ts';
import { asJson, type Digest, hmacHex } from '../../text/digest.ts';
import { InputError } from '../../text/problem.ts';
import type { Redaction } from '../../text/redaction.ts';
import type { StoredAnswer } from '../store/answer-store.ts';
import { expectLongRun } from '../system/compile-cache.ts';
import type { Attempt } from './attempt.ts';
import type { Budget } from './budget.ts';
import { keyOf } from './credentials.ts';
import type { ModelList, Wire } from './openai.ts';
import { openPacer } from './pacer.ts';
import type { Transport } from './transport.ts';

export type Failure = Extract<Reply, { kind: 'failed' }>;

/** What a question ended in on the line. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  | { readonly kind: 'refused'; readonly fault: Permanent; readonly said: string; readonly tries: number }
  | Failure;

export interface LineOptions {
  readonly provider: LiveProvider;
  /** File of the config. */
  readonly file: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Source of the retry jitter. */
  readonly seed: string;
  readonly nonceSecret: string;
  /** Calls in flight; the provider's own figure lowers it. */
  readonly concurrency: number;
  readonly backoffMs?: number | undefined;
  readonly budget: Budget;
  readonly transport: () => Promise<Transport>;
  readonly redaction: Redaction;
  /** Why the run is over; null = it goes on. */
  readonly halted: () => 'interrupted' | 'deadline' | 'fault' | null;
  readonly log: { note(text: string): void; warn(text: string): void };
}

export interface Line {
  /** Opens the line with the first question. Throws InputError when there is no key. */
  ask(question: Question, key: Digest): Promise<Outcome>;
  readonly active: number;
  /** Nothing more goes out. */
  close(): void;
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

export function openLine(options: LineOptions): Line {
  const { provider, clock, budget, log } = options;
  const pacer = openPacer({
    concurrency: Math.max(1, Math.min(options.concurrency, provider.concurrency ?? options.concurrency)),
    requestsPerMinute: provider.requestsPerMinute,
    tokensPerMinute: provider.tokensPerMinute,
    ms: clock.ms,
  });
  const seen = new Set<string>();
  let opened: Promise<{ readonly wire: Wire; readonly list: ModelList | null }> | null = null;
  let lastAnswer = clock.ms();
  let failures = 0;

  const openWire = async (): Promise<Wire> => {
    const key = keyOf(provider, options.env);
    if (key === undefined && provider.apiKeyEnv !== undefined) {
      throw new InputError({
        file: options.file,
        key: `providers.${provider.name}.api-key-env`,
        message: `the environment variable ${provider.apiKeyEnv} is not set; provider "${provider.name}" takes its key from it`,
      });
    }
    expectLongRun();
    const transport = await options.transport();
    const wireOptions = { key, transport, ms: clock.ms, epoch: () => Date.parse(clock.now()) };
    switch (provider.type) {
      case 'openai':
        return (await import('./openai.ts')).openOpenAi(provider, wireOptions);
      case 'http':
        return (await import('./custom-http.ts')).openHttp(provider, wireOptions);
    }
  };

  /** What the provider's list says about a model, once per model and before its first call. */
  const lookAt = (list: ModelList | null, model: string): void => {
    if (seen.has(model)) return;
    seen.add(model);
    if (list === null) return;
    const end = list.ends.get(model);
    if (end !== undefined) log.warn(`provider "${provider.name}" says about model "${model}": ${end}; plan a re-pin`);
    if (!list.ids.has(model)) {
      log.note(
        `model "${model}" is not on the list of provider "${provider.name}" (${list.ids.size} models); it is asked all the same`,
      );
      return;
    }
    const dated = [...list.ids].filter((id) => id.startsWith(`${model}-20`)).sort();
    if (dated.length > 0)
      log.note(
        `model "${model}" is an alias; provider "${provider.name}" also lists ${dated.at(-1)}, which does not move`,
      );
  };

  const tryAll = async ({ request, place }: Question, wire: Wire, key: Digest): Promise<Outcome> => {
    const nonce = hmacHex(options.nonceSecret, key).slice(0, 32);
    const weight = Math.ceil(promptTokenBound(request) * 0.75) + (capOf(request) ?? 0);
    for (let tries = 1; ; tries++) {
      const ticket = await pacer.enter(weight, tries > 1);
      if (ticket === null) return halted(tries - 1);
      if (tries === 1 && isDown()) {
        pacer.leave(ticket, null);
        return failure('server', `provider "${provider.name}" has not answered for ${DOWN_MS / 1000} s`, 0);
      }
      if (!budget.sent()) {
        pacer.leave(ticket, null);
        return unsent(budget);
      }
      // Once more after reading: a server may give a key in pieces that come together only there.
      const attempt = options.redaction.value(asJson(await wire.attempt(request, nonce, place))) as unknown as Attempt;
      pacer.leave(ticket, attempt);
      if (attempt.kind === 'answered') {
        lastAnswer = clock.ms();
        failures = 0;
        return { kind: 'answered', answer: attempt.answer };
      }
      budget.failed();
      if (attempt.kind === 'permanent') return { kind: 'refused', fault: attempt.fault, said: attempt.message, tries };
      if (attempt.kind === 'again') continue;
      failures += 1;
      if (options.halted() !== null) return halted(tries);
      const wait = waitOf(attempt, tries, key);
      const most = attempt.code === 'timeout' ? TIMEOUT_TRIES : TRIES;
      if (tries >= most || wait === null || clock.ms() + wait > budget.deadline) {
        return failure(attempt.code, `${attempt.message} (${tries} ${tries === 1 ? 'try' : 'tries'})`, tries);
      }
      if (wait > 0) await pause(wait);
      if (options.halted() !== null) return halted(tries);
    }
  };

  /** Milliseconds before the next try; null = the server asks for too much. A stated limit is the pacer's to wait out. */
  const waitOf = (attempt: Extract<Attempt, { kind: 'transient' }>, tries: number, key: Digest): number | null => {
    const stated = attempt.limits.retryAfterMs ?? 0;
    if (stated > LONGEST_WAIT_MS) return null;
    const paced = attempt.code === 'rate-limit' && attempt.limits.requests !== undefined && stated > 0;
    if (paced) return 0;
    const base = Math.min(LONGEST_BACKOFF_MS, (options.backoffMs ?? BACKOFF_MS) * 2 ** (tries - 1));
    return Math.max(stated, base * (0.5 + jitter(options.seed, key, tries)));
  };

  const isDown = (): boolean => failures >= 3 * options.concurrency && clock.ms() - lastAnswer > DOWN_MS;

  const halted = (attempts: number): Failure => {
    if (options.halted() === 'deadline') return failure('deadline', 'the time of the run is up', attempts);
    return failure('interrupted', 'the run was stopped', attempts);
  };

  return {
    async ask(question, key) {
      opened ??= openWire().then(async (wire) => ({ wire, list: await wire.list() }));
      const { wire, list } = await opened;
      lookAt(list, question.request.model);
      return tryAll(question, wire, key);
    },
    get active() {
      return pacer.active;
    },
    close: () => pacer.close(),
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}

export function failure(code: FailureCode, message: string, attempts: number): Failure {
  return { kind: 'failed', code, message, attempts };
}

export function unsent(budget: Budget): Failure {
  return budget.exhausted === 'max-minutes'
    ? failure('deadline', 'the time of the run (max-minutes) is up', 0)
    : failure('budget', `the budget of the run (${budget.exhausted ?? 'max-calls'}) is spent`, 0);
}

/** 0..1, fixed by the seed: retries of different calls never march in step. */
function jitter(seed: string, key: Digest, tries: number): number {
  return Number.parseInt(hmacHex(seed, `${key} ${tries}`).slice(0, 8), 16) / 0x1_0000_0000;
}
