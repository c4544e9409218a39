/** What all wires share: how a reply becomes an attempt, what counts as a broken connection, which headers are sent. */
import { parseReply } from '../../model-call/answer-limits.ts';
import type { Answer, CallPlace, ChatRequest, EmbeddingRequest } from '../../model-call/call.ts';
import { type ErrorBody, readError } from '../../model-call/error-shapes.ts';
import type { Reading } from '../../model-call/wires/reading.ts';
import { withoutNonce } from '../../model-call/wires/request-parts.ts';
import { BodyTooLarge, type Transport } from '../http/transport.ts';
import { type Attempt, NO_LIMITS, type Refusal, readGateway, readLimits } from './attempt.ts';
import type { SigningKeys } from './credentials.ts';
import type { ModelList } from './model-list.ts';

/** What a program of the user's own is told about its call. */
export type AskedPlace = Pick<CallPlace, 'case' | 'arm' | 'sample' | 'target'>;

/** A provider that can be called, with the same interface for the SDK and a user's own endpoint. */
export interface Wire {
  attempt(request: ChatRequest | EmbeddingRequest, nonce: string, place: AskedPlace): Promise<Attempt>;
  /** Model ids with what the provider says about their end of life; null if there is no list. */
  list(): Promise<ModelList | null>;
}

export interface WireOptions {
  readonly key: string | undefined;
  /** What signs requests in place of a key; null = they are not signed. */
  readonly signing: SigningKeys | null;
  readonly transport: Transport;
  /** Monotonic and epoch milliseconds. */
  readonly ms: () => number;
  readonly epoch: () => number;
}

/** A response with its whole body. */
export interface Arrived {
  readonly status: number;
  readonly text: string;
  readonly header: Refusal['header'];
  readonly gateway: ReturnType<typeof readGateway>;
  readonly latencyMs: number;
}

/** The headers of a request with a JSON body. */
export interface Posting {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutSeconds: number;
}

/** One POST; a connection that fails or takes too long is an attempt like any other. */
export async function posted(
  { url, headers, body, timeoutSeconds }: Posting,
  { transport, ms }: Pick<WireOptions, 'transport' | 'ms'>,
): Promise<Attempt | Arrived> {
  const late = AbortSignal.timeout(timeoutSeconds * 1000);
  const start = ms();
  try {
    const { status, text, headers: said } = await transport.send(url, { method: 'POST', headers, body, signal: late });
    const header = (name: string): string | undefined => {
      const value = said[name];
      return Array.isArray(value) ? value[0] : value;
    };
    return { status, text, header, gateway: readGateway(said), latencyMs: Math.round(ms() - start) };
  } catch (error) {
    return late.aborted ? timedOut({ timeoutSeconds }) : brokenOff(error);
  }
}

/** Turns a reply into an attempt; `read` parses the body of a success. */
export function readArrived(
  { status, text, header, gateway, latencyMs }: Arrived,
  read: (body: unknown) => Reading,
  nonce: string,
  now: number,
): Attempt | Omit<Refusal, 'sent'> {
  if (status < 200 || status > 299) return { status, error: withHeaderCode(readError(text), header), header, now };
  const limits = readLimits(header, now);
  const malformed = (message: string): Attempt => ({ kind: 'transient', code: 'malformed', message, limits });
  const parsed = parseReply(text);
  if ('fault' in parsed) return malformed(`the answer ${parsed.fault}: ${text.trim().slice(0, 80)}`);
  const { value } = parsed;
  const reading = read(value);
  if ('malformed' in reading) return malformed(reading.malformed);
  if ('error' in reading) return { status: reading.status, error: reading.error, header, now };
  const answer: Omit<Answer, 'origin'> = {
    ...reading.answer,
    text: withoutNonce(reading.answer.text, nonce),
    ...(reading.answer.thinking !== undefined && { thinking: withoutNonce(reading.answer.thinking, nonce) }),
    latencyMs,
    ...gateway,
  };
  return { kind: 'answered', answer, limits };
}

/** AWS names the kind of an error in a header, and not always in the body. */
function withHeaderCode(error: ErrorBody, header: Refusal['header']): ErrorBody {
  const code = header('x-amzn-errortype');
  return code ? { ...error, codes: [...error.codes, code.slice(0, 200)] } : error;
}

/** Only endpoints in OpenAI's format are asked for embeddings. */
export function noEmbeddings(type: string): Attempt {
  const message = `a provider of type ${type} gives no embeddings; name one of type openai for them`;
  return { kind: 'permanent', fault: { why: 'bad-request' }, status: 0, message, limits: NO_LIMITS };
}

export const LIST_TIMEOUT_MS = 5000;

export function timedOut({ timeoutSeconds }: { readonly timeoutSeconds: number }): Attempt {
  return { kind: 'transient', code: 'timeout', message: `no answer within ${timeoutSeconds} s`, limits: NO_LIMITS };
}

/** The connection failed, or was closed because too much arrived over it. */
export function brokenOff(error: unknown): Attempt {
  const cause = innermost(error);
  if (cause instanceof BodyTooLarge)
    return { kind: 'transient', code: 'oversize', message: cause.message, limits: NO_LIMITS, final: true };
  const message = cause instanceof Error && cause.message !== '' ? cause.message : 'the connection failed';
  return { kind: 'transient', code: 'network', message, limits: NO_LIMITS };
}

/** `${NAME}` in a header stands for the provider's key, for gateways that expect it under another name. */
export function filledHeaders(
  provider: { readonly headers: Readonly<Record<string, string>>; readonly apiKeyEnv?: string | undefined },
  key: string | undefined,
): Record<string, string> {
  const mark = provider.apiKeyEnv === undefined ? undefined : `\${${provider.apiKeyEnv}}`;
  return Object.fromEntries(
    Object.entries(provider.headers).map(([name, value]) => [
      name,
      mark === undefined || key === undefined ? value : value.replaceAll(mark, key),
    ]),
  );
}

/** The innermost cause is the most specific: `connect ECONNREFUSED 127.0.0.1:1`. */
function innermost(error: unknown): unknown {
  let at: unknown = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  return at instanceof AggregateError && at.errors[0] instanceof Error ? at.errors[0] : at;
}
