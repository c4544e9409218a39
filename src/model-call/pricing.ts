/** What calls cost: the price of a model, the worst case of a request, the estimate of a run. */
import { canonical, type Json } from '../text/digest.ts';
import type { Problem } from '../text/problem.ts';
import type { ChatRequest, EmbeddingRequest, Message } from './call.ts';
import { isMedia, type Media } from './media.ts';
import { type AskedModel, highestPrice, listPrice, modelRow } from './models/known-models.ts';
import { costOf, costOfCalls, type Price } from './price.ts';

/** The prices that apply to a run: the config's own come first. */
export interface PriceBook {
  readonly own: Readonly<Record<string, Price>>;
  /** ISO date. */
  readonly day: string;
}

/** What a model costs on the day; null = unknown. */
export function priceOf(asked: AskedModel, book: PriceBook): Price | null {
  const row = modelRow(asked);
  return ownPrice(asked.model, book) ?? (row === null ? null : listPrice(row, book.day));
}

/** The most a model can cost, for bounding a cost; null = unknown. */
export function highestPriceOf(asked: AskedModel, book: PriceBook): Price | null {
  const row = modelRow(asked);
  return ownPrice(asked.model, book) ?? (row === null ? null : highestPrice(row, book.day));
}

/** A trailing date is ignored if the dated id is not listed. */
function ownPrice(model: string, { own }: PriceBook): Price | null {
  const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  return (Object.hasOwn(own, model) && own[model]) || (Object.hasOwn(own, undated) && own[undated]) || null;
}

/** Says that a cost is to be bounded but cannot be. */
export function unknownPrice(model: string, file: string): Problem {
  return {
    file,
    key: 'gate.max-cost-usd',
    message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens) on the base branch, or use max-calls instead`,
  };
}

/** For runs in which `max-calls` is the bound instead of money. */
export function boundedByCalls(model: string): string {
  return `the price of model "${model}" is unknown, so max-calls bounds its calls and max-cost-usd does not; set prices."${model}" on the base branch`;
}

/**
 * Tokens of a text without a tokenizer, on the high side: one for three characters, and more for scripts whose
 * characters take several bytes. English has about four characters per token.
 */
export function tokenBound(text: string): number {
  const bytes = Buffer.byteLength(text);
  return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}

/** More than a vendor counts for one picture at its usual size limit. */
const IMAGE_TOKENS = 6000;
/** A page is counted as a picture and as text, and takes little more than a kilobyte if compressed. */
const TOKENS_PER_DOCUMENT_BYTE = 3;
/** More than any model reads. */
const MOST_DOCUMENT_TOKENS = 1_050_000;

function mediaTokenBound({ kind, size }: Media): number {
  return kind === 'image'
    ? IMAGE_TOKENS
    : Math.min(MOST_DOCUMENT_TOKENS, IMAGE_TOKENS + TOKENS_PER_DOCUMENT_BYTE * size);
}

export function messageTokenBound({ content, parts = [] }: Message): number {
  return parts.filter(isMedia).reduce((sum, media) => sum + mediaTokenBound(media), 4 + tokenBound(content ?? ''));
}

/** Prompt tokens of a request, on the high side. */
export function promptTokenBound(request: ChatRequest | EmbeddingRequest): number {
  if (request.kind === 'embedding') return request.texts.reduce((sum, text) => sum + tokenBound(text), 0);
  let tokens = 3;
  for (const message of request.messages) {
    tokens += messageTokenBound(message);
    if (message.toolCalls !== undefined) tokens += tokenBound(JSON.stringify(message.toolCalls));
  }
  if (request.tools !== undefined) tokens += tokenBound(canonical(request.tools));
  if (request.responseFormat !== undefined) tokens += tokenBound(canonical(request.responseFormat));
  return tokens;
}

/** The parameters that may cap a request's answer, by wire. */
const CAPS: readonly (readonly string[])[] = [
  ['max_completion_tokens'],
  ['max_tokens'],
  ['max_output_tokens'],
  ['generationConfig', 'maxOutputTokens'],
  ['inferenceConfig', 'maxTokens'],
];

function inside(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })[key]
    : undefined;
}

/** The most answer tokens a request allows; undefined without a cap. */
export function capOf(request: ChatRequest | EmbeddingRequest): number | undefined {
  if (request.kind === 'embedding') return 0;
  const { params = {} } = request;
  const named = CAPS.map((path) => path.reduce<Json | undefined>(inside, params)).find((cap) => cap !== undefined);
  const cap = typeof named === 'number' ? named : request.maxTokens;
  const choices = request.params?.['n'];
  return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}

/** More than any model writes in one answer, hidden thinking included: twice the longest published limit of 2026. */
const LONGEST_ANSWER = 262_144;

export interface ExpectedCost {
  /** USD of the prompt. */
  readonly prompt: number;
  /** USD of the prompt with the longest answer that the request allows; null without a cap. */
  readonly worst: number | null;
  /** USD that no call with this prompt exceeds, however much the model thinks. */
  readonly ceiling: number;
}

/** What a request may cost, before it is sent. */
export function expectedCost(request: ChatRequest | EmbeddingRequest, price: Price): ExpectedCost {
  const cap = capOf(request);
  const promptTokens = promptTokenBound(request);
  const withAnswer = (completionTokens: number): number => costOf({ promptTokens, completionTokens }, price);
  return {
    prompt: withAnswer(0),
    worst: cap === undefined ? null : withAnswer(cap),
    ceiling: withAnswer(cap === 0 ? 0 : Math.max(LONGEST_ANSWER, cap ?? 0)),
  };
}

/** One kind of call of a planned run. Recorded calls are left out: they cost nothing. */
export interface PlannedCalls {
  readonly model: string;
  /** Null = unknown. */
  readonly price: Price | null;
  readonly calls: number;
  /** For all these calls together. */
  readonly promptTokens: number;
  /** Expected answer tokens of one call; default: the cap, or 256. */
  readonly answerTokens?: number | undefined;
  readonly maxTokens?: number | undefined;
}

export interface Estimate {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Null when a price is unknown. */
  readonly costUsd: number | null;
  readonly unpriced: readonly string[];
}

const USUAL_ANSWER = 256;

/** Calls, tokens and price of a run before its first call; an upper estimate, since every answer counts at its cap. */
export function estimate(plan: readonly PlannedCalls[]): Estimate {
  let calls = 0;
  let promptTokens = 0;
  let completionTokens = 0;
  let costUsd = 0;
  const unpriced = new Set<string>();
  for (const part of plan) {
    const usage = {
      promptTokens: part.promptTokens,
      completionTokens: part.calls * (part.answerTokens ?? part.maxTokens ?? USUAL_ANSWER),
    };
    calls += part.calls;
    promptTokens += usage.promptTokens;
    completionTokens += usage.completionTokens;
    if (part.price === null) unpriced.add(part.model);
    else costUsd += costOfCalls(part.calls, usage, part.price);
  }
  return {
    calls,
    promptTokens,
    completionTokens,
    costUsd: unpriced.size > 0 ? null : costUsd,
    unpriced: [...unpriced].sort(),
  };
}
