/** Loopback model server of the engine bench: fixed latency, token-bucket rate limit, injected failures; prints its port. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '0' },
    rpm: { type: 'string', default: '0' },
    burst: { type: 'string', default: '10' },
    failures: { type: 'string', default: '0' },
    // Failures of five kinds in turn rather than status 500 alone.
    mixed: { type: 'boolean', default: false },
  },
});
const latency = Number(values.latency);
const rpm = Number(values.rpm);
const burst = Number(values.burst);
const failures = Number(values.failures);

interface Stats {
  requests: number;
  answered: number;
  limited: number;
  failed: number;
  inFlight: number;
  maxInFlight: number;
  first: number;
  last: number;
  readonly prompts: Set<string>;
}
const blank = (): Stats => ({
  requests: 0,
  answered: 0,
  limited: 0,
  failed: 0,
  inFlight: 0,
  maxInFlight: 0,
  first: 0,
  last: 0,
  prompts: new Set(),
});
let stats = blank();
let level = burst;
let filledAt = performance.now();
let random = 1;

/** Deterministic 0..1. */
function draw(): number {
  random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
  return random / 0x1_0000_0000;
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string | number> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
  response.end(bytes);
}

/** An error, a refusal to serve, a reset, half a body, or the page of somebody else. */
function fail(response: ServerResponse, kind: number, headers: Record<string, string | number>): void {
  if (kind === 0) send(response, 500, { error: { message: 'injected' } }, headers);
  else if (kind === 1) send(response, 503, { error: { message: 'overloaded' } }, { ...headers, 'retry-after-ms': 50 });
  else if (kind === 2) response.socket?.destroy();
  else if (kind === 3) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 400 });
    response.write('{"choices": [', () => response.destroy());
  } else {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>a proxy</html>');
  }
}

interface Asked {
  readonly messages?: readonly { readonly content: string | readonly { readonly text: string }[] }[];
  readonly input?: readonly { readonly content: string }[];
  readonly contents?: readonly { readonly parts: readonly { readonly text: string }[] }[];
}

/** The last text that was asked, over any wire. */
function askedText({ messages, input, contents }: Asked): string {
  const last = (messages ?? input)?.at(-1)?.content ?? contents?.at(-1)?.parts ?? '';
  return typeof last === 'string' ? last : (last.at(-1)?.text ?? '');
}

const MODEL = 'bench-model';

/** An answer in the words of the house whose path was asked. */
function answerOf(url: string, text: string): object {
  if (url.endsWith('/responses'))
    return {
      id: 'r',
      object: 'response',
      status: 'completed',
      model: MODEL,
      output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text, annotations: [] }] }],
      usage: { input_tokens: 80, output_tokens: 20, total_tokens: 100 },
    };
  if (url.endsWith('/messages'))
    return {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: MODEL,
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 80, output_tokens: 20 },
    };
  if (url.includes(':generateContent'))
    return {
      candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP' }],
      modelVersion: MODEL,
      usageMetadata: { promptTokenCount: 80, candidatesTokenCount: 20, totalTokenCount: 100 },
    };
  if (url.endsWith('/converse'))
    return {
      output: { message: { role: 'assistant', content: [{ text }] } },
      stopReason: 'end_turn',
      usage: { inputTokens: 80, outputTokens: 20, totalTokens: 100 },
    };
  return {
    id: 'c',
    object: 'chat.completion',
    model: MODEL,
    choices: [{ index: 0, message: { role: 'assistant', content: text, refusal: null }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 80, completion_tokens: 20, total_tokens: 100 },
  };
}

/** Takes one request from the bucket; says how long to wait when it is empty. */
function bucket(now: number): { readonly ok: boolean; readonly waitMs: number } {
  level = Math.min(burst, level + ((now - filledAt) * rpm) / 60_000);
  filledAt = now;
  const ok = level >= 1;
  if (ok) level -= 1;
  return { ok, waitMs: Math.max(0, Math.ceil(((1 - level) * 60_000) / rpm)) };
}

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    if (request.url?.startsWith('/stats')) {
      const { prompts, first, last, ...counts } = stats;
      send(response, 200, { ...counts, distinct: prompts.size, makespanMs: last - first });
      if (request.url.includes('reset')) {
        stats = blank();
        level = burst;
      }
    } else send(response, 200, { object: 'list', data: [{ id: 'bench-model', object: 'model' }] });
    return;
  }
  const start = performance.now();
  const mine = stats;
  mine.requests += 1;
  mine.first ||= start;
  mine.inFlight += 1;
  mine.maxInFlight = Math.max(mine.maxInFlight, mine.inFlight);
  response.on('finish', () => {
    mine.inFlight -= 1;
    mine.last = performance.now();
  });
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    let headers: Record<string, string | number> = {};
    if (rpm > 0) {
      const { ok, waitMs } = bucket(performance.now());
      headers = {
        'x-ratelimit-limit-requests': rpm,
        'x-ratelimit-remaining-requests': Math.floor(level),
        'x-ratelimit-reset-requests': `${waitMs}ms`,
      };
      if (!ok) {
        mine.limited += 1;
        send(
          response,
          429,
          { error: { message: 'Rate limit reached', code: 'rate_limit_exceeded' } },
          { ...headers, 'retry-after-ms': waitMs },
        );
        return;
      }
    }
    if (draw() < failures) {
      mine.failed += 1;
      fail(response, values.mixed ? mine.failed % 5 : 0, headers);
      return;
    }
    const body = JSON.parse(Buffer.concat(parts).toString()) as Asked;
    const text = askedText(body);
    const answer = (): void => {
      mine.answered += 1;
      mine.prompts.add(text);
      send(response, 200, answerOf(request.url ?? '', `ok ${text.slice(0, 300)}`), headers);
    };
    if (latency > 0) setTimeout(answer, latency);
    else answer();
  });
});
server.keepAliveTimeout = 60_000;
server.on('connection', (socket) => socket.setNoDelay(true));
server.listen(0, '127.0.0.1', 1024, () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.on('end', () => process.exit(0)).resume();
