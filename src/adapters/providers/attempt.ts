/** One try of one call: what came back, and what the headers say about the limits of the provider. */

import type { Answer, FailureCode } from '../../model-call/call.ts';
import type { Permanent } from '../../model-call/openai-wire.ts';
import type { Json } from '../../text/digest.ts';

/** One rate limit as the server states it. */
export interface Window {
  readonly limit: number;
  readonly remaining?: number | undefined;
  readonly resetMs?: number | undefined;
}

export interface Limits {
  readonly requests?: Window | undefined;
  readonly tokens?: Window | undefined;
  readonly retryAfterMs?: number | undefined;
}

export type Transient = Extract<FailureCode, 'rate-limit' | 'server' | 'network' | 'timeout' | 'malformed'>;

export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Omit<Answer, 'origin'>; readonly limits: Limits }
  | { readonly kind: 'transient'; readonly code: Transient; readonly message: string; readonly limits: Limits }
  /** The request was put another way; it may go out again at once. */
  | { readonly kind: 'again'; readonly message: string; readonly limits: Limits }
  | {
      readonly kind: 'permanent';
      readonly fault: Permanent;
      readonly status: number;
      readonly message: string;
      readonly limits: Limits;
    };

export type HeaderReader = (name: string) => string | null | undefined;

export const NO_LIMITS: Limits = {};

/** `x-ratelimit-*`, `retry-after-ms` and `retry-after`; `now` (epoch ms) dates an HTTP date. */
export function readLimits(header: HeaderReader, now: number): Limits {
  const requests = readWindow(header, 'requests');
  const tokens = readWindow(header, 'tokens');
  const retryAfterMs = readRetryAfter(header, now);
  if (requests === undefined && tokens === undefined && retryAfterMs === undefined) return NO_LIMITS;
  return { requests, tokens, retryAfterMs };
}

function readWindow(header: HeaderReader, of: 'requests' | 'tokens'): Window | undefined {
  const limit = count(header(`x-ratelimit-limit-${of}`));
  if (limit === undefined || limit === 0) return undefined;
  return {
    limit,
    remaining: count(header(`x-ratelimit-remaining-${of}`)),
    resetMs: durationMs(header(`x-ratelimit-reset-${of}`)),
  };
}

function readRetryAfter(header: HeaderReader, now: number): number | undefined {
  const exact = header('retry-after-ms');
  if (exact && Number.isFinite(Number(exact))) return Math.max(0, Number(exact));
  const text = header('retry-after');
  if (!text) return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(text);
  return Number.isFinite(date) ? Math.max(0, date - now) : undefined;
}

function count(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `6m0s`, `120ms`, `1.5s`; a bare number is seconds. Undefined for anything else. */
export function durationMs(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
    sum += Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS];
  return sum;
}

/** What a gateway says about a call in `x-prism-*` headers: all of it as meta, model and cost where known. */
export function readGateway(entries: Iterable<readonly [string, string]>): {
  readonly meta?: { readonly [key: string]: Json } | undefined;
  readonly model?: string | undefined;
  readonly costUsd?: number | undefined;
} {
  let meta: Record<string, Json> | undefined;
  for (const [name, value] of entries) {
    if (!name.startsWith('x-prism-')) continue;
    meta ??= {};
    meta[name] = value;
  }
  if (meta === undefined) return {};
  const cost = count(textOf(meta['x-prism-cost-usd']) ?? textOf(meta['x-prism-cost']));
  const model = textOf(meta['x-prism-model-used']) ?? textOf(meta['x-prism-model']);
  return { meta, ...(model !== undefined && { model }), ...(cost !== undefined && { costUsd: cost }) };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
