/** The houses' batch interfaces on loopback: a batch is validated, worked on and over; results come in another order than they were asked in. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { completion } from './model.ts';

export type BatchWire = 'chat' | 'responses' | 'messages' | 'gemini';

/** What becomes of one request: an answer, an error, or nothing in time. */
export type Fate = 'answered' | 'errored' | 'expired';

interface Ordered {
  readonly id: string;
  readonly body: Record<string, unknown>;
}

export interface BatchServer {
  readonly url: string;
  /** Batches as they were ordered. */
  readonly batches: (readonly Ordered[])[];
  /** Requests of the ordinary interface. */
  readonly alone: unknown[];
  readonly seen: { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders }[];
  /** What the house says of every batch. */
  state: 'validating' | 'in_progress' | 'finalizing' | 'completed' | 'expired' | 'failed';
  fate: (text: string) => Fate;
  /** What a model says to a request; default: it names what was asked. */
  say: (text: string) => string;
  /** Called once a batch is accepted; false = whoever ordered it never hears of it. */
  onOrder: () => boolean;
  /** The status that an order is answered with; above 499 it is accepted all the same. */
  orderStatus: number;
  /** The interface is down. */
  down: boolean;
  close(): Promise<void>;
}

const UNDER_WAY: ReadonlySet<string> = new Set(['validating', 'in_progress', 'finalizing']);

/** The last text that was asked. */
export function askedIn(body: unknown): string {
  return (
    JSON.stringify(body)
      .match(/ask \d+/g)
      ?.at(-1) ?? ''
  );
}

const answerOf = (wire: BatchWire, body: unknown, say: BatchServer['say']): object => {
  const text = say(JSON.stringify(body));
  switch (wire) {
    case 'chat':
      return completion(text, {
        model: 'gpt-4.1-mini-2025-04-14',
        usage: { prompt_tokens: 1000, completion_tokens: 500 },
      });
    case 'responses':
      return {
        status: 'completed',
        model: 'gpt-4.1-mini-2025-04-14',
        output: [{ type: 'message', content: [{ type: 'output_text', text }] }],
        usage: { input_tokens: 1000, output_tokens: 500, total_tokens: 1500 },
      };
    case 'messages':
      return {
        model: 'claude-haiku-4-5',
        content: [{ type: 'text', text }],
        stop_reason: 'end_turn',
        usage: { input_tokens: 1000, output_tokens: 500 },
      };
    case 'gemini':
      return {
        candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP' }],
        modelVersion: 'gemini-3.5-flash-lite',
        usageMetadata: { promptTokenCount: 1000, candidatesTokenCount: 500 },
      };
  }
};

export async function startBatchServer(wire: BatchWire): Promise<BatchServer> {
  const files = new Map<string, string>();

  const fates = (items: readonly Ordered[]) =>
    items.toReversed().map((item) => ({ ...item, fate: server.fate(askedIn(item.body)) }));

  const openAi = (method: string, path: string, text: string): unknown => {
    if (method === 'POST' && path === '/v1/files') {
      if (!/name="purpose"\r\n\r\nbatch\r\n/.test(text)) return null;
      const id = `file-${files.size}`;
      files.set(id, /application\/jsonl\r\n\r\n([\s\S]*?)\r\n--/.exec(text)![1]!);
      return { id, object: 'file', purpose: 'batch' };
    }
    if (method === 'POST' && path === '/v1/batches') {
      const { input_file_id, endpoint, completion_window } = JSON.parse(text) as Record<string, string>;
      if (completion_window !== '24h') return null;
      const lines = files
        .get(input_file_id!)!
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      if (lines.some(({ url, method: verb }) => url !== endpoint || verb !== 'POST')) return null;
      server.batches.push(lines.map(({ custom_id: id, body }) => ({ id, body })));
      return { id: `batch_${server.batches.length - 1}`, status: 'validating' };
    }
    const [, batch] = /^\/v1\/batches\/batch_(\d+)$/.exec(path) ?? [];
    if (batch !== undefined) {
      const isOver = !UNDER_WAY.has(server.state);
      const hasFiles = isOver && server.state !== 'failed';
      return {
        id: `batch_${batch}`,
        status: server.state,
        output_file_id: hasFiles ? `file-out-${batch}` : null,
        error_file_id: hasFiles ? `file-err-${batch}` : null,
      };
    }
    const [, kind, of] = /^\/v1\/files\/file-(out|err)-(\d+)\/content$/.exec(path) ?? [];
    if (of === undefined) return undefined;
    return fates(server.batches[Number(of)]!)
      .filter(({ fate }) => (fate === 'answered') === (kind === 'out'))
      .map(({ id, body, fate }) =>
        JSON.stringify(
          fate === 'answered'
            ? { custom_id: id, response: { status_code: 200, body: answerOf(wire, body, server.say) }, error: null }
            : fate === 'errored'
              ? { custom_id: id, response: { status_code: 500, body: { error: { message: 'broken' } } }, error: null }
              : { custom_id: id, response: null, error: { code: 'batch_expired', message: 'not in time' } },
        ),
      )
      .join('\n');
  };

  const anthropic = (method: string, path: string, text: string): unknown => {
    if (method === 'POST' && path === '/v1/messages/batches') {
      const { requests } = JSON.parse(text) as { readonly requests: readonly Record<string, unknown>[] };
      if (requests.some(({ custom_id: id }) => !/^[a-zA-Z0-9_-]{1,64}$/.test(String(id)))) return null;
      server.batches.push(
        requests.map(({ custom_id: id, params }) => ({ id: String(id), body: params as Ordered['body'] })),
      );
      return { id: `msgbatch_${server.batches.length - 1}`, processing_status: 'in_progress', results_url: null };
    }
    const [, batch, results] = /^\/v1\/messages\/batches\/msgbatch_(\d+)(\/results)?$/.exec(path) ?? [];
    if (batch === undefined) return undefined;
    if (results === undefined) {
      const isOver = !UNDER_WAY.has(server.state);
      const url = isOver ? 'http://127.0.0.1:1/elsewhere' : null;
      return { id: `msgbatch_${batch}`, processing_status: isOver ? 'ended' : 'in_progress', results_url: url };
    }
    return fates(server.batches[Number(batch)]!)
      .map(({ id, body, fate }) =>
        JSON.stringify({
          custom_id: id,
          result:
            fate === 'answered'
              ? { type: 'succeeded', message: answerOf(wire, body, server.say) }
              : { type: fate, error: {} },
        }),
      )
      .join('\n');
  };

  const gemini = (method: string, path: string, text: string): unknown => {
    if (method === 'POST' && /^\/v1\/models\/[^/]+:batchGenerateContent$/.test(path)) {
      const { batch } = JSON.parse(text) as {
        batch: { input_config: { requests: { requests: { request: Ordered['body']; metadata: { key: string } }[] } } };
      };
      const { requests } = batch.input_config.requests;
      server.batches.push(requests.map(({ request, metadata }) => ({ id: metadata.key, body: request })));
      return { name: `batches/b${server.batches.length - 1}`, metadata: { state: 'BATCH_STATE_PENDING' } };
    }
    const [, batch] = /^\/v1\/batches\/b(\d+)$/.exec(path) ?? [];
    if (batch === undefined) return undefined;
    if (UNDER_WAY.has(server.state)) return { name: `batches/b${batch}`, metadata: { state: 'BATCH_STATE_RUNNING' } };
    const inlinedResponses = fates(server.batches[Number(batch)]!).map(({ id, body, fate }) => ({
      metadata: { key: id },
      ...(fate === 'answered'
        ? { response: answerOf(wire, body, server.say) }
        : { error: { code: 13, message: fate } }),
    }));
    const isFailed = server.state === 'failed' || server.state === 'expired';
    return {
      name: `batches/b${batch}`,
      done: true,
      metadata: { state: isFailed ? `BATCH_STATE_${server.state.toUpperCase()}` : 'BATCH_STATE_SUCCEEDED' },
      ...(server.state === 'failed' ? { error: {} } : { response: { inlinedResponses: { inlinedResponses } } }),
    };
  };

  const http = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const [method, url] = [request.method ?? '', request.url ?? ''];
      const text = Buffer.concat(parts).toString('utf8');
      server.seen.push({ method, url, headers: request.headers });
      const house = wire === 'messages' ? anthropic : wire === 'gemini' ? gemini : openAi;
      const isBatch = /batch|files/i.test(url);
      let body: unknown;
      const isOrder = method === 'POST' && /batch/i.test(url);
      const isRefused = isOrder && server.orderStatus >= 400 && server.orderStatus <= 499;
      if (isBatch) body = server.down ? undefined : isRefused ? null : house(method, url, text);
      else if (method === 'POST') {
        const asked = JSON.parse(text) as unknown;
        server.alone.push(asked);
        body = answerOf(wire, asked, server.say);
      } else body = { data: [] };
      if (isOrder && body !== undefined && body !== null && !server.onOrder()) {
        response.destroy();
        return;
      }
      const told = isOrder ? server.orderStatus : 200;
      const status = told !== 200 ? told : body === null ? 400 : body === undefined ? 503 : 200;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body ?? { error: { message: 'no' } }));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: BatchServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    batches: [],
    alone: [],
    seen: [],
    state: 'validating',
    fate: () => 'answered',
    say: (text) => `answer to ${text.match(/ask \d+/g)?.at(-1) ?? ''}`,
    onOrder: () => true,
    orderStatus: 200,
    down: false,
    close: () =>
      new Promise((done) => {
        http.closeAllConnections();
        http.close(() => done());
      }),
  };
  return server;
}
