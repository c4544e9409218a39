/** One line of a store: sealed by its writer, and verified before it is trusted. */
import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { MOST_ANSWER_DEPTH } from '../../model-call/answer-limits.ts';
import type { Answer, Passage, ToolCall, Trace, Turn, Usage } from '../../model-call/call.ts';
import type { Digest } from '../../text/digest.ts';
import { deeperThan } from '../../text/document.ts';
import { schemaAnswer } from '../../text/schema-answer.ts';

export type StoredAnswer = Omit<Answer, 'origin'>;

export interface StoreEntry {
  /** ISO time at which the call finished. */
  readonly at: string;
  /** Seed of the run that sampled it. */
  readonly scope: string;
  readonly reply: StoredAnswer;
}

/** The start of a line: 32 hex digits that only the holder of a secret can write. */
export type Seal = (body: Uint8Array | string) => string;

const SEAL_LENGTH = 32;

/** Lines are trusted by runs that have the same secret. */
export function sealWith(secret: string): Seal {
  const key = createHmac('sha256', secret).update('plumbline stored answers 1').digest();
  return (body) => createHmac('sha256', key).update(body).digest('hex').slice(0, SEAL_LENGTH);
}

/** Lines are trusted only by the run that wrote them. */
export function sealOfThisRun(): Seal {
  return sealWith(randomBytes(32).toString('hex'));
}

/*
 * A line is a JSON list [seal, key, entry] of fixed layout, so that a lookup table needs no parsing:
 *   ["0123456789abcdef0123456789abcdef","<64 hex>",{"at":...,"scope":...,"reply":{...}}]
 * The seal is over the line from the key's quote on, without the final bracket.
 */
const SEAL_AT = 2;
const KEY_AT = SEAL_AT + SEAL_LENGTH + 3;
const ENTRY_AT = KEY_AT + 66;
const SHORTEST = ENTRY_AT + 2;
const HEX64 = /^[0-9a-f]{64}$/;

export function formatLine(key: Digest, entry: StoreEntry, seal: Seal): string {
  const body = `"${key.slice(7)}",${JSON.stringify(entry)}`;
  return `["${seal(body)}",${body}]\n`;
}

/** 64 hex digits, or null for a line of another form. */
export function keyOfLine(buffer: Buffer, from: number, to: number): string | null {
  if (to - from < SHORTEST || buffer[to - 1] !== 0x5d) return null;
  const key = buffer.toString('latin1', from + KEY_AT, from + KEY_AT + 64);
  return HEX64.test(key) ? key : null;
}

/** Levels around the arguments of a call. */
const ENTRY_DEPTH = 10;

/** Clocks of two machines differ, and an answer dated in the future would never expire. */
const FUTURE_MS = 60 * 60 * 1000;

/** Null for a line with another seal, shape or time: it is treated as missing. */
export function parseLine(line: Buffer, seal: Seal, now: number): StoreEntry | null {
  const body = line.subarray(KEY_AT - 1, line.length - 1);
  if (seal(body) !== line.toString('latin1', SEAL_AT, SEAL_AT + SEAL_LENGTH)) return null;
  let entry: unknown;
  try {
    entry = JSON.parse(line.toString('utf8', ENTRY_AT, line.length - 1));
  } catch {
    return null;
  }
  if (deeperThan(entry, MOST_ANSWER_DEPTH + ENTRY_DEPTH)) return null;
  const read = schemaAnswer(ENTRY, entry);
  return read.success && Date.parse(read.data.at) <= now + FUTURE_MS ? (entry as StoreEntry) : null;
}

const count = z.int().min(0);
const CALL = z.strictObject({
  name: z.string(),
  arguments: z.unknown(),
  argumentsRaw: z.string().optional(),
  id: z.string().optional(),
} satisfies Record<keyof ToolCall, z.ZodType>);
const USAGE = z.strictObject({
  promptTokens: count,
  completionTokens: count,
  cachedTokens: count.optional(),
  cacheWriteTokens: count.optional(),
  reasoningTokens: count.optional(),
} satisfies Record<keyof Usage, z.ZodType>);
const PASSAGE = z.strictObject({
  id: z.string().optional(),
  title: z.string().optional(),
  text: z.string(),
} satisfies Record<keyof Passage, z.ZodType>);
const TURN = z.strictObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
  content: z.string().nullable(),
  name: z.string().optional(),
  toolCalls: z.array(CALL).optional(),
  toolCallId: z.string().optional(),
  thought: z.record(z.string(), z.unknown()).optional(),
  failed: z.boolean().optional(),
} satisfies Record<keyof Turn, z.ZodType>);
const TRACE = z.strictObject({
  steps: z.array(TURN).optional(),
  state: z.unknown().optional(),
  grades: z.record(z.string(), z.number()).optional(),
} satisfies Record<keyof Trace, z.ZodType>);
/** Every stored field: one that was not described here would make the answers that have it unreadable. */
const REPLY = z.strictObject({
  kind: z.literal('answered'),
  text: z.string(),
  thinking: z.string().optional(),
  toolCalls: z.array(CALL),
  refused: z.boolean(),
  finishReason: z.string().optional(),
  model: z.string().optional(),
  fingerprint: z.string().optional(),
  usage: USAGE.optional(),
  costUsd: z.number().min(0).optional(),
  paidUsd: z.number().min(0).optional(),
  latencyMs: z.number().min(0).optional(),
  vectors: z.array(z.array(z.number())).optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  context: z.array(PASSAGE).optional(),
  trace: TRACE.optional(),
} satisfies Record<keyof StoredAnswer, z.ZodType>);
const ENTRY = z.strictObject({ at: z.iso.datetime(), scope: z.string(), reply: REPLY });
