/** Bodies of every wire as they come over the line, batches, lists of models and stated waits: an answer, a refusal or nothing, never a crash. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHttp } from '../../../src/adapters/providers/custom-http.ts';
import { readModelList } from '../../../src/adapters/providers/model-list.ts';
import { readArrived } from '../../../src/adapters/providers/wire-attempt.ts';
import type { HttpProvider } from '../../../src/inputs/provider.ts';
import { parseReply } from '../../../src/model-call/answer-limits.ts';
import { LONGEST_WAIT_MS, statedWait, waitOf } from '../../../src/model-call/stated-waits.ts';
import {
  anthropicResult,
  anthropicState,
  type BatchResult,
  type BatchState,
  geminiState,
  openAiResult,
  openAiState,
  resultLines,
} from '../../../src/model-call/wires/batch.ts';
import { readCompletion } from '../../../src/model-call/wires/chat.ts';
import { CONVERSE } from '../../../src/model-call/wires/converse.ts';
import { GEMINI } from '../../../src/model-call/wires/gemini.ts';
import { MESSAGES } from '../../../src/model-call/wires/messages.ts';
import type { Reading } from '../../../src/model-call/wires/reading.ts';
import { RESPONSES } from '../../../src/model-call/wires/responses.ts';
import type { Foreign } from '../../../src/text/json-object.ts';
import { always, alwaysLater, damaged, NASTY, scrambled, soundly } from './damage.ts';
import { BODIES } from './provider-bodies.ts';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const READERS: readonly (readonly [keyof typeof BODIES, (body: unknown) => Reading])[] = [
  ['chat', readCompletion],
  ['responses', RESPONSES.read],
  ['messages', MESSAGES.read],
  ['gemini', GEMINI.read],
  ['converse', CONVERSE.read],
];
/** A stream where one body was asked for, and half of one. */
const streamed = (body: unknown): readonly string[] => {
  const text = JSON.stringify(body);
  return [
    `data: ${text}\n\ndata: [DONE]\n\n`,
    `event: message_start\ndata: ${text}\n\nevent: ping\ndata: {}\n\n`,
    `[${text}\n,\n${text}]`,
    text.slice(0, text.length / 2),
    `\u0000\u0000\u0000\u0010${text}`,
  ];
};
const headers = fc.dictionary(
  fc.constantFrom(
    'retry-after',
    'retry-after-ms',
    'ratelimit',
    'x-ratelimit-reset-requests',
    'x-ratelimit-remaining-requests',
    'x-ratelimit-limit-requests',
    'anthropic-ratelimit-tokens-reset',
    'x-amzn-errortype',
    'location',
  ),
  fc.oneof(
    fc.constantFrom(
      ...[
        '1',
        '1.5s',
        '6m0s',
        'Wed, 21 Oct 2026 07:28:00 GMT',
        '2026-11-02T12:00:01Z',
        'limit=1, remaining=0, reset=5',
      ],
      ...['999999999999999', '-1', '1e9', 'NaN', '"default";r=0;t=50', '9'.repeat(400)],
      ...NASTY,
    ),
    fc.string({ maxLength: 40 }),
  ),
);

describe.each(READERS)('what comes over the wire of %s', (wire, read) => {
  it('is an answer, an error or malformed, whatever the damage to its text, status and headers', () => {
    const texts = fc.oneof(
      scrambled([JSON.stringify(BODIES[wire])]),
      fc.constantFrom(...streamed(BODIES[wire])),
      scrambled(streamed(BODIES[wire])),
    );
    always(
      fc.tuple(texts, headers, fc.constantFrom(200, 201, 204, 206, 302, 400, 429, 500, 503)),
      ([text, said, status]) => {
        const arrived = {
          status,
          text,
          header: (name: string) => (Object.hasOwn(said, name) ? said[name] : undefined),
          gateway: {},
          latencyMs: 1,
        };
        const outcome = soundly(() => readArrived(arrived, read, 'nonce', NOW), 1_000);
        if ('error' in outcome) throw outcome.error;
        const { value } = outcome;
        if (!('kind' in value)) return;
        if (value.kind === 'transient') expect(value.message.length).toBeLessThan(3_000);
        if (value.kind === 'answered') {
          expect(status).toBeLessThan(300);
          expect('value' in parseReply(text)).toBe(true);
        }
      },
    );
  });
});

describe('an endpoint of the user', () => {
  const PROVIDER = {
    type: 'http',
    name: 'own',
    url: 'https://a.example/x',
    headers: {},
    timeoutSeconds: 5,
  } as unknown as HttpProvider;
  const SOUND = {
    output: 'a',
    tool_calls: [{ name: 'f', arguments: '{"a":1}' }],
    context: [{ id: 'd', text: 'body' }],
    usage: { prompt_tokens: 1, completion_tokens: 2 },
    model: 'm',
    cost_usd: 0.1,
    finish_reason: 'stop',
    steps: [{ name: 'f', arguments: {}, result: 1 }],
    state: { a: 1 },
    grades: { ok: 1 },
  };
  it('gives an answer, or is told as malformed', async () => {
    const texts = fc.oneof(
      damaged([SOUND]).map((value) => JSON.stringify(value) ?? ''),
      scrambled([JSON.stringify(SOUND), ...streamed(SOUND)]),
    );
    await alwaysLater(fc.tuple(texts, headers, fc.constantFrom(200, 429, 500)), async ([text, said, status]) => {
      const transport = { send: () => Promise.resolve({ status, text, headers: said }) };
      const options = { key: 'k', signing: null, transport, ms: () => 0, epoch: () => NOW };
      const wire = openHttp(PROVIDER, options as unknown as Parameters<typeof openHttp>[1]);
      const attempt = await wire.attempt({ kind: 'chat', model: 'm', messages: [] } as never, 'nonce', {
        case: 'c',
      } as never);
      if (attempt.kind !== 'answered') return;
      const { usage, costUsd } = attempt.answer;
      for (const tokens of Object.values(usage ?? {}))
        expect(Number.isSafeInteger(tokens) && tokens >= 0, String(tokens)).toBe(true);
      if (costUsd !== undefined) expect(Number.isFinite(costUsd) && costUsd >= 0).toBe(true);
    });
  });
});

describe('a batch', () => {
  const OPENAI = { id: 'b', status: 'completed', output_file_id: 'f1', error_file_id: 'f2' };
  const ANTHROPIC = { id: 'b', processing_status: 'ended', results_url: 'https://evil.example/x' };
  const ONE = { metadata: { key: 'a' }, response: BODIES.gemini };
  const GOOGLE = {
    name: 'batches/b',
    done: true,
    metadata: { state: 'BATCH_STATE_SUCCEEDED' },
    response: { inlinedResponses: { inlinedResponses: [ONE, { metadata: { key: 'b' }, error: { code: 1 } }] } },
  };
  const STATES: readonly (readonly [string, object, (body: Foreign) => BatchState])[] = [
    ['OpenAI', OPENAI, openAiState],
    ['Anthropic', ANTHROPIC, anthropicState],
    ['Google', GOOGLE, geminiState],
  ];
  it.each(STATES)('of %s is under way or over, with names and results that are texts', (_house, sound, state) => {
    always(damaged([sound]), (body) => {
      if (body === null || typeof body !== 'object' || Array.isArray(body)) return;
      const outcome = soundly(() => state(body as Foreign), 1_000);
      if ('error' in outcome) throw outcome.error;
      if (outcome.value.kind === 'under-way') return;
      for (const file of outcome.value.files) expect(typeof file).toBe('string');
      for (const { id } of outcome.value.results) expect(typeof id).toBe('string');
    });
  });

  const LINES: readonly (readonly [string, string, (line: Foreign) => BatchResult | null])[] = [
    ['OpenAI', JSON.stringify({ custom_id: 'a', response: { status_code: 200, body: BODIES.chat } }), openAiResult],
    [
      'Anthropic',
      JSON.stringify({ custom_id: 'a', result: { type: 'succeeded', message: BODIES.messages } }),
      anthropicResult,
    ],
  ];
  it.each(LINES)('of %s has results line by line, and none of what does not read', (_house, line, read) => {
    always(scrambled([line, `${line}\n${line}\n`, `${line}\r\n\r\n${line}`]), (text) => {
      const outcome = soundly(() => resultLines(text, read), 1_000);
      if ('error' in outcome) throw outcome.error;
      for (const { id } of outcome.value) expect(typeof id).toBe('string');
    });
  });
});

describe('what a provider says of itself', () => {
  const LIST = {
    object: 'list',
    data: [
      { id: 'a', object: 'model', shutdown_date: '2027-01-01', deprecated: true },
      { name: 'models/b', expires: { at: 1 } },
    ],
  };
  it('as a list of models is names and days, or none', () => {
    always(fc.oneof(damaged([LIST]), fc.jsonValue()), (body) => {
      const outcome = soundly(() => readModelList(body), 1_000);
      if ('error' in outcome) throw outcome.error;
      for (const day of outcome.value?.shutdowns.values() ?? [])
        if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    });
  });

  it('as a wait is a number of milliseconds that is not below zero, or nothing', () => {
    const errors = damaged([
      { retry_after: 5, details: [{ retryDelay: '1.5s' }, { retryDelay: { seconds: 1, nanos: 5 } }] },
      { metadata: { headers: { 'x-ratelimit-reset': '1' } } },
    ]);
    always(fc.tuple(headers, errors, fc.string()), ([said, error, words]) => {
      const header = (name: string): string | undefined => (Object.hasOwn(said, name) ? said[name] : undefined);
      const source = (error !== null && typeof error === 'object' ? error : {}) as Foreign;
      const waits = soundly(
        () => [
          statedWait(header, source, `Please try again in ${words}`, NOW),
          ...Object.values(said).map((text) => waitOf(text, NOW)),
        ],
        1_000,
      );
      if ('error' in waits) throw waits.error;
      expect(LONGEST_WAIT_MS).toBeGreaterThan(0);
      for (const wait of waits.value) if (wait !== undefined) expect(Number.isFinite(wait) && wait >= 0).toBe(true);
    });
  });
});
