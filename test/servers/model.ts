/** A fake OpenAI-compatible server on loopback: each answer is a function of the request, with faults on demand. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Json } from '../../src/text/digest.ts';

export interface WireMessage {
  readonly role: string;
  readonly content: string | null;
  readonly tool_calls?: readonly Json[];
}

/** A request body as sent, loosely typed: tests look at what they expect. */
export interface WireBody {
  readonly model: string;
  readonly messages: readonly WireMessage[];
  readonly input?: readonly string[];
  readonly response_format?: { readonly json_schema?: { readonly schema?: Json } };
  readonly tools?: readonly { readonly function?: { readonly name: string; readonly parameters?: Json } }[];
  readonly [key: string]: unknown;
}

export interface ServerCall {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: WireBody;
  /** The bytes of the body. */
  readonly raw: string;
  /** 1-based count of requests with these very bytes. */
  readonly attempt: number;
  readonly startedAt: number;
  /** 0 until answered; -1 reset, -2 hanging, -3 cut. */
  status: number;
  endedAt: number | null;
}

export interface ServerReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string goes as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly delayMs?: number;
  /** Sends this share (0..1) of the body under the full content length, then closes the socket. */
  readonly cutAt?: number;
  readonly reset?: boolean;
  readonly hang?: boolean;
}

export interface ModelServer {
  readonly url: string;
  readonly calls: ServerCall[];
  /** POST requests that got a 200 to the end. */
  answered(): readonly ServerCall[];
  maxInFlight(): number;
  listed(): number;
  respond: (call: ServerCall) => ServerReply | Promise<ServerReply>;
  /** GET /models; default: a list of two. */
  models: () => ServerReply;
  close(): Promise<void>;
}

/** Body of a chat completion that says `text`. */
export function completion(
  text: string | null,
  more: { readonly message?: object; readonly finish?: string; readonly usage?: unknown; readonly model?: string } = {},
): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1763000000,
    model: more.model ?? 'fake-model-2026-01-01',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: null, ...more.message },
        finish_reason: more.finish ?? 'stop',
      },
    ],
    usage: more.usage === undefined ? { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } : more.usage,
    system_fingerprint: 'fp_fake',
  };
}

export function apiError(
  status: number,
  message: string,
  more: { readonly code?: string; readonly param?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): ServerReply {
  return {
    status,
    headers: more.headers ?? {},
    body: { error: { message, type: 'invalid_request_error', code: more.code ?? null, param: more.param ?? null } },
  };
}

/** Last user message of a request. */
export function userText(call: ServerCall): string {
  return call.body.messages.findLast((message) => message.role === 'user')?.content ?? '';
}

/** All message text of a request. */
export function allText(call: ServerCall): string {
  return call.body.messages.map((message) => message.content ?? '').join('\n');
}

export async function startModelServer(respond?: ModelServer['respond']): Promise<ModelServer> {
  const calls: ServerCall[] = [];
  const attempts = new Map<string, number>();
  const sockets = new Set<Socket>();
  let inFlight = 0;
  let most = 0;
  let listed = 0;

  const http = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const raw = Buffer.concat(parts).toString('utf8');
      const send = (reply: ServerReply): void => {
        if (response.destroyed) return;
        const bytes = Buffer.from(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}));
        response.writeHead(reply.status ?? 200, {
          'content-type': 'application/json',
          'content-length': bytes.length,
          ...reply.headers,
        });
        if (reply.cutAt === undefined) response.end(bytes);
        else response.write(bytes.subarray(0, Math.floor(bytes.length * reply.cutAt)), () => response.destroy());
      };
      if (request.method === 'GET') {
        listed += 1;
        send(server.models());
        return;
      }
      const attempt = (attempts.get(raw) ?? 0) + 1;
      attempts.set(raw, attempt);
      const call: ServerCall = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(raw) as WireBody,
        raw,
        attempt,
        startedAt: performance.now(),
        status: 0,
        endedAt: null,
      };
      calls.push(call);
      inFlight += 1;
      most = Math.max(most, inFlight);
      response.on('close', () => {
        inFlight -= 1;
        call.endedAt ??= performance.now();
      });
      void Promise.resolve(server.respond(call)).then(async (reply) => {
        if (reply.delayMs) await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
        if (reply.hang) {
          call.status = -2;
          return;
        }
        if (reply.reset) {
          call.status = -1;
          request.socket.destroy();
          return;
        }
        call.status = reply.cutAt === undefined ? (reply.status ?? 200) : -3;
        send(reply);
      });
    });
  });
  http.on('connection', (socket) => {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  http.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', 1024, resolve));

  const server: ModelServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    calls,
    answered: () => calls.filter((call) => call.status === 200),
    maxInFlight: () => most,
    listed: () => listed,
    respond: respond ?? ((call) => ({ body: completion(`echo: ${userText(call)}`, { model: call.body.model }) })),
    models: () => ({
      body: {
        object: 'list',
        data: ['fake-model-2026-01-01', 'fake-judge-2026-01-01'].map((id) => ({ id, object: 'model' })),
      },
    }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        http.close(() => resolve());
      }),
  };
  return server;
}
