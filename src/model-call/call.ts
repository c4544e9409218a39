/** Model calls as values: what is asked, what came back, and a step of pure work between the two. */
import { canonical, type Digest, digestOf, digestOfText, type Json } from '../text/digest.ts';
import type { MessagePart } from './media.ts';

export interface ToolCall {
  readonly name: string;
  /** Undefined if the arguments did not parse as JSON; then, or if they repeat a key, `argumentsRaw` is the text. */
  readonly arguments: Json | undefined;
  readonly argumentsRaw?: string | undefined;
  readonly id?: string | undefined;
}

export interface Message {
  readonly role: 'system' | 'developer' | 'user' | 'assistant' | 'tool';
  readonly content: string | null;
  /** Present if pictures or documents are between the texts; `content` is then only the texts, joined. */
  readonly parts?: readonly MessagePart[] | undefined;
  readonly name?: string | undefined;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  readonly toolCallId?: string | undefined;
  /** What a thinking model said beside the content, under the keys it came with: sent back unchanged. */
  readonly thought?: { readonly [key: string]: Json } | undefined;
}

/** A message of the run. */
export interface Turn extends Omit<Message, 'parts'> {
  /** For a tool's result: the tool failed. */
  readonly failed?: boolean | undefined;
}

export interface Trace {
  readonly steps?: readonly Turn[] | undefined;
  /** The state left after the last turn, as the program's own harness dumps it. */
  readonly state?: Json | undefined;
  /** 0..1 by name, from a checker that is on the base branch. */
  readonly grades?: { readonly [name: string]: number } | undefined;
}

/** What is sent, in our own terms; the provider adapter maps it to the wire. `params` are sent verbatim. */
export interface ChatRequest {
  readonly kind: 'chat';
  readonly model: string;
  readonly messages: readonly Message[];
  readonly tools?: readonly Json[] | undefined;
  /** Name of the one tool that must be called. */
  readonly forcedTool?: string | undefined;
  readonly responseFormat?: Json | undefined;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params?: { readonly [key: string]: Json } | undefined;
  /** For the user's own endpoint, which does its own retrieval. */
  readonly retrieval?: Json | undefined;
}

/** One retrieved passage. */
export interface Passage {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly text: string;
}

export interface EmbeddingRequest {
  readonly kind: 'embedding';
  readonly model: string;
  readonly texts: readonly string[];
  readonly dimensions?: number | undefined;
}

/** How a recorded provider finds its row; also names the call in logs. */
export interface CallPlace {
  readonly role: 'arm' | 'judge' | 'review' | 'probe' | 'reflector';
  readonly arm?: 'base' | 'head' | undefined;
  readonly target: string;
  readonly case: string;
  /** Template id, for a judge. */
  readonly template?: string | undefined;
  /** 0-based repeat. */
  readonly sample: number;
  /** SHA-256 hex of the judged output, for a judge. */
  readonly outputSha256?: string | undefined;
  /** SHA-256 hex of what was retrieved for the judged output, if the answer itself includes it. */
  readonly contextSha256?: string | undefined;
  /** 0 = first ask; votes and re-asks count up, and are not sent to a recorded judge. */
  readonly turn: number;
  /** `name` in the prompt's front matter, else the base name of its first file; fills `{prompt}` of a recorded path. */
  readonly promptName?: string | undefined;
}

export interface Question {
  /** A key of `providers` in the config. */
  readonly provider: string;
  readonly request: ChatRequest | EmbeddingRequest;
  readonly place: CallPlace;
  /** Part of the store key beside request and provider; a fresh generation never matches a stored answer. */
  readonly generation?: string | undefined;
  /** A stored answer of the generation is accepted at any age, since the generation names one moment or one run. */
  readonly lasting?: boolean | undefined;
  /** ISO time: only an answer stored before it is accepted, and nothing is sent. Not part of the store key. */
  readonly storedBefore?: string | undefined;
  /** Only a stored answer that is not too old is accepted, and nothing is sent. Not part of the store key. */
  readonly storedOnly?: boolean | undefined;
  /** Ignores answers stored by earlier runs; those of this run are used again. Not part of the store key. */
  readonly again?: boolean | undefined;
}

export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Of the prompt tokens: read from a cache, and written to one. */
  readonly cachedTokens?: number | undefined;
  readonly cacheWriteTokens?: number | undefined;
  /** Of the answer tokens: spent on thinking. */
  readonly reasoningTokens?: number | undefined;
}

/** Where an answer came from: this run, or the store, with the run (`scope`, the seed of that run) that sampled it. */
export type Origin =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'stored'; readonly at: string; readonly scope: string }
  | { readonly kind: 'recorded' };

/**
 * Closed set of ways a call can fail for good; `budget`, `deadline` and `interrupted` are our own doing, and `oversize`
 * is an answer that is larger than anything that could be scored. `program` is a recorded program that failed on the
 * case itself.
 */
export type FailureCode =
  | 'rate-limit'
  | 'server'
  | 'network'
  | 'timeout'
  | 'malformed'
  | 'oversize'
  | 'program'
  | 'budget'
  | 'deadline'
  | 'interrupted'
  | 'ordered'
  | 'not-recorded';

export type Reply =
  | {
      readonly kind: 'answered';
      readonly text: string;
      readonly toolCalls: readonly ToolCall[];
      /** A refusal field or a content filter; the text is then whatever was said, perhaps nothing. */
      readonly refused: boolean;
      /** `length` if anything cut the answer, `content_filter` if anything filtered it, else the vendor's reason. */
      readonly finishReason?: string | undefined;
      /** Thinking that was in the text and has been removed from it. */
      readonly thinking?: string | undefined;
      readonly model?: string | undefined;
      readonly fingerprint?: string | undefined;
      /** Undefined = the server did not say, or said nonsense. */
      readonly usage?: Usage | undefined;
      /** At the normal price, so that answers can be compared however they were obtained. */
      readonly costUsd?: number | undefined;
      /** What was paid if that is less, as for an answer of a batch. */
      readonly paidUsd?: number | undefined;
      readonly latencyMs?: number | undefined;
      readonly vectors?: readonly (readonly number[])[] | undefined;
      readonly meta?: { readonly [key: string]: Json } | undefined;
      /** What was retrieved for this answer, if whoever answered says so. */
      readonly context?: readonly Passage[] | undefined;
      /** What a program says about how it arrived at the answer. */
      readonly trace?: Trace | undefined;
      readonly origin: Origin;
    }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly message: string; readonly attempts: number };

export type Answer = Extract<Reply, { kind: 'answered' }>;

/** Pure work that may need a model: either done, or a question and what to do with its reply. */
export type Step<T> = { readonly done: T } | { readonly ask: Question; readonly next: (reply: Reply) => Step<T> };

export function done<T>(value: T): Step<T> {
  return { done: value };
}

/** Placeholder for the per-call nonce in a pinned request and in store keys; the executor inserts the real one. */
export const NONCE = 'NONCE-0000000000000000';

/**
 * Identity of a question in the store. `endpoint` identifies the provider (type, base URL, query); the nonce is a
 * placeholder at this point, so it is never part of a key. Place is left out: equal requests share an answer, except
 * that repeats differ by sample index.
 */
export function questionKey(question: Question, endpoint: Json): Digest {
  const { request, generation, place } = question;
  const { sample, turn } = place;
  if (request.kind !== 'chat') return digestOf({ endpoint, request, sample, turn, generation });
  // We build messages member by member in one order: they are long, and need no sorting.
  const { messages, ...rest } = request;
  const known = canonical({ endpoint, request: rest, sample, turn, generation });
  return digestOfText(`${known}${JSON.stringify(messages)}`);
}
