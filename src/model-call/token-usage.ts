/** Reads usage blocks of answers: tokens read, read from a cache, written to one, written as an answer, or thought. */
import { type Foreign, isObject } from '../text/json-object.ts';
import { statedCost } from './answer-limits.ts';
import type { Usage } from './call.ts';

const MOST_TOKENS = 100_000_000;

/** A usage block in Chat Completions form; undefined if a count is missing, negative, fractional or absurd. */
export function readUsage(usage: unknown): Usage | undefined {
  if (!isObject(usage)) return undefined;
  const prompt = usage['prompt_tokens'];
  const total = countOf(usage['total_tokens']);
  const completion = usage['completion_tokens'] ?? (total === undefined ? undefined : 0);
  if (!isCount(prompt) || !isCount(completion)) return undefined;
  const details = asObject(usage['prompt_tokens_details']);
  const read =
    countOf(details['cached_tokens']) ??
    countOf(usage['cached_tokens']) ??
    countOf(usage['prompt_cache_hit_tokens']) ??
    countOf(usage['cache_read_input_tokens']);
  const written =
    countOf(details['cache_write_tokens']) ??
    countOf(details['cache_creation_tokens']) ??
    countOf(usage['cache_creation_input_tokens']);
  return usageOf({
    prompt,
    completion,
    total,
    read,
    written,
    thought: countOf(asObject(usage['completion_tokens_details'])['reasoning_tokens']),
  });
}

export interface TokenCounts {
  /** Includes cached reads and writes, unless the total says otherwise. */
  readonly prompt: number;
  readonly completion: number;
  readonly total?: number | undefined;
  readonly read?: number | undefined;
  readonly written?: number | undefined;
  /** Part of the answer's tokens, or in addition to them. */
  readonly thought?: number | undefined;
}

/** The difference between total and prompt was written by the model, whether or not it counts as part of the answer. */
export function usageOf({ prompt, completion, total, read = 0, written = 0, thought = 0 }: TokenCounts): Usage {
  const apart = total !== undefined && read + written > 0 && total === prompt + completion + read + written;
  const promptTokens = apart ? prompt + read + written : prompt;
  const hidden = total !== undefined && total - promptTokens > completion ? total - promptTokens : 0;
  const completionTokens = Math.max(completion, hidden);
  const isSound = read + written <= promptTokens;
  return {
    promptTokens,
    completionTokens,
    ...(isSound && read > 0 && { cachedTokens: read }),
    ...(isSound && written > 0 && { cacheWriteTokens: written }),
    ...(thought > 0 && thought <= completionTokens && { reasoningTokens: thought }),
  };
}

/** Some gateways report what a call cost, in USD. */
export function reportedCost(usage: unknown): number | undefined {
  return statedCost(isObject(usage) ? usage['cost'] : undefined);
}

export function countOf(value: unknown): number | undefined {
  return isCount(value) ? value : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS;
}

function asObject(value: unknown): Foreign {
  return isObject(value) ? value : {};
}
