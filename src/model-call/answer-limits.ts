/** How much of one answer is read: more than any prompt is meant to produce, yet little enough to be scored quickly. */
import { deeperThan } from '../text/document.ts';
import type { Answer } from './call.ts';

/** Bytes of text and arguments together. */
export const MOST_ANSWER_BYTES = 1_000_000;
/** Levels of nested JSON. */
export const MOST_ANSWER_DEPTH = 200;
/** USD of one call; a larger figure is not taken as a price. */
export const MOST_COST_USD = 1000;

export type Parsed = { readonly value: unknown } | { readonly fault: string };

/** Parses a reply as JSON, and refuses one nested so deeply that walking it would exhaust the stack. */
export function parseReply(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'is not JSON' };
  }
  return deeperThan(value, MOST_ANSWER_DEPTH)
    ? { fault: `is nested deeper than ${MOST_ANSWER_DEPTH} levels` }
    : { value };
}

/** Why an answer is not used, or null: it is larger than anything that could be scored. */
export function excessOf({
  text,
  thinking,
  toolCalls,
}: Pick<Answer, 'text' | 'thinking' | 'toolCalls'>): string | null {
  let bytes = Buffer.byteLength(text) + Buffer.byteLength(thinking ?? '');
  for (const { name, arguments: given, argumentsRaw } of toolCalls)
    bytes += Buffer.byteLength(name) + Buffer.byteLength(argumentsRaw ?? JSON.stringify(given) ?? '');
  if (bytes <= MOST_ANSWER_BYTES) return null;
  return `the answer is ${(bytes / 1e6).toFixed(1)} MB; at most ${MOST_ANSWER_BYTES / 1e6} MB is read`;
}

/** A price of one call as a server states it; undefined for nonsense, so that sums of prices stay in range. */
export function statedCost(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= MOST_COST_USD ? value : undefined;
}
