/**
 * The single client of a provider, shared by all targets, arms and judges: its pacer, wire format, retries and list of
 * models.
 */

import type { LiveProvider } from '../../inputs/provider.ts';
import { excessOf } from '../../model-call/answer-limits.ts';
import type { FailureCode, Question, Reply } from '../../model-call/call.ts';
import type { Permanent } from '../../model-call/error-shapes.ts';
import { capOf, promptTokenBound } from '../../model-call/pricing.ts';
import type { Clock } from '../../run/ports.ts';
import { type Digest, hmacHex } from '../../text/digest.ts';
import { InputError } from '../../text/problem.ts';
import type { Redaction } from '../../text/redaction.ts';
import type { Transport } from '../http/transport.ts';
import type { StoredAnswer } from '../store/stored-line.ts';
import type { Budget } from './budget.ts';
import { keyOf, signingKeysOf } from './credentials.ts';
import type { ModelList } from './model-list.ts';
import { type CallWeight, Pacer } from './pacer.ts';
import { waitBeforeRetry } from './retries.ts';
import type { Wire } from './wire-attempt.ts';

export type Failure = Extract<Reply, { kind: 'failed' }>;

/** The outcome of a question on the line. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  /** An answer that was paid for but could not be read. */
  | { readonly kind: 'excess'; readonly answer: StoredAnswer; readonly why: string; readonly tries: number }
  | { readonly kind: 'refused'; readonly fault: Permanent; readonly said: string; readonly tries: number }
  | Failure;

export interface LineOptions {
  readonly provider: LiveProvider;
  /** The config file. */
  readonly file: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Randomness for the retry jitter. */
  readonly seed: string;
  readonly nonceSecret: string;
  /** Calls in flight; the provider's own setting can lower it. */
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
  /** Last day of a model, according to the provider's list; undefined = the list was not read, or does not say. */
  endOf(model: string): string | null | undefined;
  /** Nothing more is sent. */
  close(): void;
}

/** After this long without any answer, and many failures, what was not yet sent is dropped. */
const DOWN_MS = 30_000;

interface Opened {
  readonly wire: Wire;
  readonly list: ModelList | null;
}

export class ProviderLine implements Line {
  readonly #options: LineOptions;
  readonly #pacer: Pacer;
  readonly #seen = new Set<string>();
  #opened: Promise<Opened> | null = null;
  #list: ModelList | null = null;
  #lastAnswer: number;
  #failures = 0;

  constructor(options: LineOptions) {
    const { provider, clock } = options;
    this.#options = options;
    this.#pacer = new Pacer({
      concurrency: Math.max(1, Math.min(options.concurrency, provider.concurrency ?? options.concurrency)),
      requestsPerMinute: provider.requestsPerMinute,
      tokensPerMinute: provider.tokensPerMinute,
      ms: clock.ms,
    });
    this.#lastAnswer = clock.ms();
  }

  get active(): number {
    return this.#pacer.active;
  }

  async ask(question: Question, key: Digest): Promise<Outcome> {
    this.#opened ??= openWire(this.#options).then(async (wire) => ({ wire, list: await wire.list() }));
    const { wire, list } = await this.#opened;
    this.#list = list;
    this.#lookAt(list, question.request.model);
    return this.#tryAll(question, wire, key);
  }

  endOf(model: string): string | null | undefined {
    return this.#list?.shutdowns.get(model);
  }

  close(): void {
    this.#pacer.close();
  }

  async #tryAll(question: Question, wire: Wire, key: Digest): Promise<Outcome> {
    const { budget, clock } = this.#options;
    const nonce = hmacHex(this.#options.nonceSecret, key).slice(0, 32);
    const weight = weightOf(question);
    for (let tries = 1; ; tries++) {
      const ticket = await this.#pacer.enter(weight, tries > 1);
      if (ticket === null) return this.#halted(tries - 1);
      const unsendable = tries === 1 && this.#isDown() ? this.#down() : budget.sent() ? null : unsent(budget);
      if (unsendable !== null) {
        this.#pacer.leave(ticket, null);
        return unsendable;
      }
      const given = await wire.attempt(question.request, nonce, question.place);
      // Redacted again after parsing: a server may return a key in pieces that only come together there.
      const attempt = this.#options.redaction.value(given);
      this.#pacer.leave(ticket, attempt);
      if (attempt.kind === 'answered') {
        this.#lastAnswer = clock.ms();
        this.#failures = 0;
        const why = excessOf(attempt.answer);
        if (why !== null) return { kind: 'excess', answer: attempt.answer, why, tries };
        return { kind: 'answered', answer: attempt.answer };
      }
      budget.failed();
      if (attempt.kind === 'permanent') return { kind: 'refused', fault: attempt.fault, said: attempt.message, tries };
      if (attempt.kind === 'again') continue;
      this.#failures += 1;
      if (this.#options.halted() !== null) return this.#halted(tries);
      const wait = waitBeforeRetry(attempt, tries, key, this.#options);
      if (wait === null || clock.ms() + wait > budget.deadline)
        return failure(attempt.code, `${attempt.message} (${tries} ${tries === 1 ? 'try' : 'tries'})`, tries);
      if (wait > 0) await pause(wait);
      if (this.#options.halted() !== null) return this.#halted(tries);
    }
  }

  /** What the provider's list says about a model, once per model and before its first call. */
  #lookAt(list: ModelList | null, model: string): void {
    if (this.#seen.has(model)) return;
    this.#seen.add(model);
    if (list === null) return;
    const { log, provider } = this.#options;
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
  }

  #isDown(): boolean {
    const { concurrency, clock } = this.#options;
    return this.#failures >= 3 * concurrency && clock.ms() - this.#lastAnswer > DOWN_MS;
  }

  #down(): Failure {
    const { name } = this.#options.provider;
    return failure('server', `provider "${name}" has not answered for ${DOWN_MS / 1000} s`, 0);
  }

  #halted(attempts: number): Failure {
    if (this.#options.halted() === 'deadline') return failure('deadline', 'the time of the run is up', attempts);
    return failure('interrupted', 'the run was stopped', attempts);
  }
}

/** Loads the client for this type of provider. Throws InputError when there is no key. */
async function openWire(options: LineOptions): Promise<Wire> {
  const { provider, clock } = options;
  const key = keyOf(provider, options.env);
  if (key === undefined && provider.apiKeyEnv !== undefined) {
    throw new InputError({
      file: options.file,
      key: `providers.${provider.name}.api-key-env`,
      message: `the environment variable ${provider.apiKeyEnv} is not set; provider "${provider.name}" takes its key from it`,
    });
  }
  const transport = await options.transport();
  const signing = signingKeysOf(provider, options.env);
  const wireOptions = { key, signing, transport, ms: clock.ms, epoch: () => Date.parse(clock.now()) };
  switch (provider.type) {
    case 'openai':
      return (await import('./openai.ts')).openOpenAi(provider, wireOptions);
    case 'anthropic':
    case 'google':
    case 'bedrock':
      return (await import('./house.ts')).openHouse(provider, wireOptions);
    case 'http':
      return (await import('./custom-http.ts')).openHttp(provider, wireOptions);
  }
}

/** The upper bound on a prompt's tokens is far too high for a rate, so the likely number is used. */
function weightOf({ request }: Question): CallWeight {
  return { input: Math.ceil(promptTokenBound(request) * 0.75), output: capOf(request) ?? 0 };
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
