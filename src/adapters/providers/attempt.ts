/** One try of one call: what came back, and what its headers say about the provider's limits. */

import { statedCost } from '../../model-call/answer-limits.ts';
import type { Answer, FailureCode } from '../../model-call/call.ts';
import { type ErrorBody, errorKind, type Permanent } from '../../model-call/error-shapes.ts';
import { type HeaderReader, statedWait, waitOf } from '../../model-call/stated-waits.ts';
import type { Json } from '../../text/digest.ts';

/** One rate limit as the server states it. */
export interface Window {
  readonly limit: number;
  readonly remaining?: number | undefined;
  readonly resetMs?: number | undefined;
}

/** What a provider may count per minute. */
export const METERS = ['requests', 'tokens', 'inputTokens', 'outputTokens'] as const;
export type Meter = (typeof METERS)[number];

export interface Limits extends Partial<Readonly<Record<Meter, Window | undefined>>> {
  readonly retryAfterMs?: number | undefined;
}

export type Transient = Extract<
  FailureCode,
  'rate-limit' | 'server' | 'network' | 'timeout' | 'malformed' | 'oversize'
>;

export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Omit<Answer, 'origin'>; readonly limits: Limits }
  | {
      readonly kind: 'transient';
      readonly code: Transient;
      readonly message: string;
      readonly limits: Limits;
      /** Asking again would fail in the same way. */
      readonly final?: true;
    }
  /** The request was rewritten and may be sent again at once. */
  | { readonly kind: 'again'; readonly message: string; readonly limits: Limits }
  | {
      readonly kind: 'permanent';
      readonly fault: Permanent;
      readonly status: number;
      readonly message: string;
      readonly limits: Limits;
    };

export const NO_LIMITS: Limits = {};

/** An error of a provider: `sent` are the names in the request body, `now` is in epoch milliseconds. */
export interface Refusal {
  readonly status: number;
  readonly error: ErrorBody;
  readonly sent: readonly string[];
  readonly header: HeaderReader;
  readonly now: number;
}

/** How an error is classified; a filter that refuses a request has answered it. */
export function refusedAttempt({ status, error, sent, header, now }: Refusal): Attempt {
  const windows = readLimits(header, now);
  const to = status >= 300 && status < 400 ? header('location') : undefined;
  if (to)
    return {
      kind: 'permanent',
      fault: { why: 'moved', to: originOf(to) },
      status,
      message: `${status}`,
      limits: windows,
    };
  const message = `${status} ${error.message}`;
  const fault = errorKind(status, error, sent);
  switch (fault.why) {
    case 'limit':
    case 'transient': {
      const limits = { ...windows, retryAfterMs: statedWait(header, error.source, error.message, now) };
      return { kind: 'transient', code: fault.why === 'limit' ? 'rate-limit' : 'server', message, limits };
    }
    case 'filtered':
      return {
        kind: 'answered',
        answer: { kind: 'answered', text: '', toolCalls: [], refused: true, finishReason: 'content_filter' },
        limits: windows,
      };
    default:
      return { kind: 'permanent', fault, status, message, limits: windows };
  }
}

function originOf(location: string): string {
  return URL.canParse(location) ? new URL(location).origin : 'another path';
}

/**
 * The rate-limit windows stated in headers, in either vendor's spelling; `now` (epoch ms) is the base for relative
 * times.
 */
export function readLimits(header: HeaderReader, now: number): Limits {
  const found = METERS.flatMap((meter) => {
    const window = readWindow(header, meter, now);
    return window === undefined ? [] : [[meter, window] as const];
  });
  return found.length === 0 ? NO_LIMITS : (Object.fromEntries(found) as Limits);
}

const HEADER_OF: Readonly<Record<Meter, readonly (readonly [string, string, string])[]>> = {
  requests: names('requests'),
  tokens: names('tokens'),
  inputTokens: names('input-tokens').slice(1),
  outputTokens: names('output-tokens').slice(1),
};

/** Limit, remainder and reset, as OpenAI and Anthropic name them. */
function names(of: string): readonly (readonly [string, string, string])[] {
  const anthropic = `anthropic-ratelimit-${of}`;
  return [
    [`x-ratelimit-limit-${of}`, `x-ratelimit-remaining-${of}`, `x-ratelimit-reset-${of}`],
    [`${anthropic}-limit`, `${anthropic}-remaining`, `${anthropic}-reset`],
  ];
}

/** Anything larger cannot be a provider's limit and is ignored. */
const MOST: Readonly<Record<Meter, number>> = { requests: 1e6, tokens: 1e9, inputTokens: 1e9, outputTokens: 1e9 };

function readWindow(header: HeaderReader, meter: Meter, now: number): Window | undefined {
  for (const [limitName, remainingName, resetName] of HEADER_OF[meter]) {
    const limit = count(header(limitName));
    if (limit === undefined || limit < 1 || limit > MOST[meter]) continue;
    const remaining = count(header(remainingName));
    return {
      limit,
      remaining: remaining === undefined ? undefined : Math.min(remaining, limit),
      resetMs: waitOf(header(resetName), now),
    };
  }
  return undefined;
}

function count(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** What a gateway says about a call in `x-prism-*` headers: everything as meta; model, cost and time if known. */
export function readGateway(headers: Readonly<Record<string, string | readonly string[] | undefined>>): {
  readonly meta?: { readonly [key: string]: Json } | undefined;
  readonly model?: string | undefined;
  readonly costUsd?: number | undefined;
  /** The time that the model took, without the way to the gateway and back. */
  readonly latencyMs?: number | undefined;
} {
  let meta: Record<string, Json> | undefined;
  for (const name in headers) {
    if (!name.startsWith('x-prism-')) continue;
    meta ??= {};
    meta[name] = String(headers[name]);
  }
  if (meta === undefined) return {};
  const cost = statedCost(count(textOf(meta['x-prism-cost-usd']) ?? textOf(meta['x-prism-cost'])));
  const latencyMs = count(textOf(meta['x-prism-latency-ms']));
  const model = textOf(meta['x-prism-model-used']) ?? textOf(meta['x-prism-model']);
  return {
    meta,
    ...(model !== undefined && { model }),
    ...(cost !== undefined && { costUsd: cost }),
    ...(latencyMs !== undefined && { latencyMs }),
  };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
