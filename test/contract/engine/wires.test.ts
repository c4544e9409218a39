import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REQUEST } from '../../../scripts/wires-page.ts';
import type { ProviderConfig } from '../../../src/inputs/provider.ts';
import { replyForm } from '../../../src/inputs/refused-settings.ts';
import { type ChatRequest, NONCE } from '../../../src/model-call/call.ts';
import { mediaOf } from '../../../src/model-call/media.ts';
import { consult } from '../../../src/scoring/judge/ask-judge.ts';
import { InputError } from '../../../src/text/problem.ts';
import { ANSWERS, houseServer } from '../../servers/houses.ts';
import { type ModelServer, type ServerReply, startModelServer } from '../../servers/model.ts';
import { PAGE, PIXEL } from '../../unit/inputs/case-field-values.ts';
import { SEAT } from '../../unit/judging/seat.ts';
import { KEY, KEY_MARK, open, openai, question } from './port.ts';

type House = keyof typeof ANSWERS;
const HOUSES = ['responses', 'messages', 'gemini', 'converse'] as const satisfies readonly House[];

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

function provider(wire: House, more: object = {}): ProviderConfig {
  const called = { name: 'default', apiKeyEnv: 'ENGINE_KEY', timeoutSeconds: 5, headers: {}, ...more };
  switch (wire) {
    case 'responses':
      return openai(server.url, { wire: 'responses', ...more });
    case 'messages':
      return { type: 'anthropic', baseUrl: server.url, version: '2023-06-01', ...called };
    case 'gemini':
      return { type: 'google', baseUrl: server.url, ...called };
    case 'converse':
      return { type: 'bedrock', baseUrl: server.url, region: 'eu-central-1', ...called };
  }
}

async function ask(wire: House, request: Partial<ChatRequest> = {}, more: object = {}) {
  const { models } = await open(provider(wire, more), { backoffMs: 1, env: { ENGINE_KEY: KEY, ...AWS } });
  try {
    return await models.ask(question('hello', { model: 'house-model-1', ...request }));
  } finally {
    await models.close();
  }
}

const AWS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret-of-the-tests-1234' };
const answers = (wire: House, telling: Parameters<(typeof ANSWERS)[House]>[0]): void => {
  server.respond = houseServer(wire, () => ANSWERS[wire](telling));
};
const TOOL = {
  type: 'function',
  function: {
    name: 'weather',
    description: 'Looks it up.',
    strict: true,
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
  },
};
const SCHEMA = { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] };
/** Everything that a model file, a prompt and a case can bring into one request. */
const WHOLE: Partial<ChatRequest> = {
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Weather?' },
    {
      role: 'assistant',
      content: 'I look.',
      toolCalls: [
        { id: 'c1', name: 'weather', arguments: { city: 'Bonn' } },
        { id: 'c2', name: 'weather', arguments: { city: 'Ulm' } },
      ],
    },
    { role: 'tool', content: '{"sky":"clear"}', toolCallId: 'c1' },
    { role: 'tool', content: 'rain', toolCallId: 'c2' },
    { role: 'user', content: `And <${NONCE}>?` },
  ],
  temperature: 0.5,
  maxTokens: 64,
  tools: [TOOL],
  responseFormat: { type: 'json_schema', json_schema: { name: 'out', strict: true, schema: SCHEMA } },
};

/** A user's message with two documents and a picture between its texts. */
function seen(): Partial<ChatRequest> {
  const file = (name: string, bytes: Uint8Array) => mediaOf(bytes, name, { written: name, read: () => bytes })!;
  const scan = file('scan.png', PIXEL);
  const parts = [file('a b.pdf', PAGE), { text: `Form <${NONCE}>` }, scan, file('b.pdf', PAGE), { text: 'Same?' }];
  return { messages: [{ role: 'user', content: 'Form Same?', parts }] };
}

const [SCAN, PDF_PAGE] = [PIXEL.toString('base64'), PAGE.toString('base64')];
/** Each file as the house writes it, with what stands for the texts left out. */
const MEDIA_SENT: Readonly<Record<House | 'chat', readonly object[]>> = {
  chat: [
    { type: 'file', file: { filename: 'a b.pdf', file_data: `data:application/pdf;base64,${PDF_PAGE}` } },
    { type: 'image_url', image_url: { url: `data:image/png;base64,${SCAN}` } },
    { type: 'file', file: { filename: 'b.pdf', file_data: `data:application/pdf;base64,${PDF_PAGE}` } },
  ],
  responses: [
    { type: 'input_file', filename: 'a b.pdf', file_data: `data:application/pdf;base64,${PDF_PAGE}` },
    { type: 'input_image', image_url: `data:image/png;base64,${SCAN}` },
    { type: 'input_file', filename: 'b.pdf', file_data: `data:application/pdf;base64,${PDF_PAGE}` },
  ],
  messages: [
    { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: PDF_PAGE } },
    { type: 'image', source: { type: 'base64', media_type: 'image/png', data: SCAN } },
    { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: PDF_PAGE } },
  ],
  gemini: [
    { inlineData: { mimeType: 'application/pdf', data: PDF_PAGE } },
    { inlineData: { mimeType: 'image/png', data: SCAN } },
    { inlineData: { mimeType: 'application/pdf', data: PDF_PAGE } },
  ],
  converse: [
    { document: { format: 'pdf', name: 'document-1', source: { bytes: PDF_PAGE } } },
    { image: { format: 'png', source: { bytes: SCAN } } },
    { document: { format: 'pdf', name: 'document-2', source: { bytes: PDF_PAGE } } },
  ],
};

/** The parts of the only message, wherever the house keeps them. */
function partsSent(): readonly object[] {
  const { messages, input, contents } = server.calls[0]!.body as Record<
    string,
    { content: object[]; parts: object[] }[]
  >;
  const [only] = messages ?? input ?? contents ?? [];
  return only!.content ?? only!.parts;
}

it('sends pictures and documents over Chat Completions as parts of the content', async () => {
  const { models } = await open(openai(server.url), { env: { ENGINE_KEY: KEY } });
  await models.ask(question('x', seen()));
  await models.close();
  expect(partsSent().filter((part) => !('text' in part))).toEqual(MEDIA_SENT.chat);
});

/** What stands in a header beside those of HTTP itself, by its name. */
const NAMED_HEADERS: Readonly<Record<House | 'chat', Readonly<Record<string, string>>>> = {
  chat: { authorization: `Bearer ${KEY}` },
  responses: { authorization: `Bearer ${KEY}` },
  messages: { 'x-api-key': KEY, 'anthropic-version': '2023-06-01' },
  gemini: { 'x-goog-api-key': KEY },
  converse: { authorization: `Bearer ${KEY}` },
};
const OF_HTTP: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'content-type',
  'accept',
  'accept-encoding',
  'user-agent',
]);

/** OpenAI's own client says what it is. */
const isOfSdk = (name: string): boolean => name.startsWith('x-stainless-');

it.each(['chat', ...HOUSES] as const)('sends over %s byte for byte what docs/wires.md shows', async (wire) => {
  server.respond = () => ({ status: 400, body: { error: { message: 'enough' } } });
  const { models } = await open(wire === 'chat' ? openai(server.url) : provider(wire), { env: { ENGINE_KEY: KEY } });
  await models.ask(question('x', REQUEST)).catch(() => undefined);
  await models.close();
  const { url, raw, headers } = server.calls[0]!;
  const page = readFileSync(new URL('../../../docs/wires.md', import.meta.url), 'utf8');
  const [, path, bytes] = new RegExp(`^## ${wire}\\n\\n\`POST (\\S+)\` .*\\n\\n\`\`\`\\n(.*)\\n`, 'm').exec(page)!;
  expect(`${url}`).toBe(`/v1${path}`);
  expect(raw).toBe(bytes);
  const named = Object.entries(headers).filter(([name]) => !OF_HTTP.has(name) && !isOfSdk(name));
  expect(Object.fromEntries(named)).toEqual(NAMED_HEADERS[wire]);
});

describe.each(HOUSES)('%s', (wire) => {
  it('sends pictures and documents where they stand, in its own form, and replaces the nonce between them', async () => {
    answers(wire, { text: 'ok' });
    expect(await ask(wire, seen())).toMatchObject({ kind: 'answered', text: 'ok' });
    const parts = partsSent();
    expect(parts.map((part) => 'text' in part)).toEqual([false, true, false, false, true]);
    expect(parts.filter((part) => !('text' in part))).toEqual(MEDIA_SENT[wire]);
    expect(JSON.stringify(parts)).toMatch(/Form <[0-9a-f]{32}>/);
  });

  it('sends a whole request in the shape that the house publishes, and replaces the nonce', async () => {
    answers(wire, { text: '{"ok":true}' });
    const reply = await ask(wire, WHOLE);
    expect(reply).toMatchObject({ kind: 'answered', text: '{"ok":true}' });
    const sent = JSON.stringify(server.calls[0]?.body);
    expect(sent).not.toContain(NONCE);
    expect(sent).toMatch(/And <[0-9a-f]{32}>\?/);
    expect(sent).toContain('Be brief.');
    expect(sent).toContain('rain');
    expect(sent).toContain('Looks it up.');
  });

  it('makes a tool be called in the words of the house', async () => {
    answers(wire, { call: { name: 'weather', args: { city: 'Bonn' } } });
    const reply = await ask(wire, { tools: [TOOL], forcedTool: 'weather', temperature: undefined });
    expect(reply).toMatchObject({
      kind: 'answered',
      text: '',
      toolCalls: [{ name: 'weather', arguments: { city: 'Bonn' }, id: 'c1' }],
    });
    expect(JSON.stringify(server.calls[0]?.body)).toContain('weather');
  });

  it('sends parameters as they stand, one level deep beside its own', async () => {
    const params = {
      responses: { reasoning: { effort: 'low' }, text: { verbosity: 'low' } },
      messages: { top_p: 0.5, output_config: { effort: 'low' } },
      gemini: { generationConfig: { topK: 3, thinkingConfig: { thinkingLevel: 'low' } } },
      converse: { inferenceConfig: { topP: 0.5 }, additionalModelRequestFields: { top_k: 3 } },
    }[wire];
    answers(wire, { text: 'ok' });
    expect(await ask(wire, { ...WHOLE, params })).toMatchObject({ kind: 'answered' });
    expect(server.calls[0]?.body).toMatchObject(params);
  });

  it('reads text, thought, model and every kind of token', async () => {
    answers(wire, { text: 'ok', thought: 'hm' });
    const reply = await ask(wire);
    expect(reply).toMatchObject({ kind: 'answered', text: 'ok', thinking: 'hm', refused: false });
    const usage = { promptTokens: 100, completionTokens: 50, cachedTokens: 40 };
    expect(reply).toMatchObject({ usage });
    if (reply.kind !== 'answered') return;
    expect(reply.usage?.reasoningTokens).toBe(wire === 'converse' ? undefined : 30);
    expect(reply.usage?.cacheWriteTokens).toBe(wire === 'gemini' ? undefined : 20);
    expect(reply.model).toBe(wire === 'converse' ? undefined : 'house-model-1');
  });

  it('reads a cut answer as cut', async () => {
    const finish = {
      responses: 'max_output_tokens',
      messages: 'max_tokens',
      gemini: 'MAX_TOKENS',
      converse: 'max_tokens',
    };
    answers(wire, { text: 'The', finish: finish[wire] });
    expect(await ask(wire)).toMatchObject({ kind: 'answered', text: 'The', finishReason: 'length', refused: false });
  });

  it('reads a filtered answer as a refusal', async () => {
    const finish = { responses: 'content_filter', messages: 'refusal', gemini: 'SAFETY', converse: 'content_filtered' };
    answers(wire, { text: 'I', finish: finish[wire] });
    expect(await ask(wire)).toMatchObject({ kind: 'answered', refused: true, finishReason: 'content_filter' });
  });

  it('waits out a limit in the words of the house and asks again', async () => {
    const limit: Readonly<Record<House, ServerReply>> = {
      responses: {
        status: 429,
        headers: { 'retry-after-ms': '5' },
        body: { error: { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' } },
      },
      messages: {
        status: 529,
        headers: {},
        body: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
      },
      gemini: {
        status: 429,
        headers: {},
        body: {
          error: {
            code: 429,
            status: 'RESOURCE_EXHAUSTED',
            message: 'You exceeded your current quota, please check your plan and billing details.',
            details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '0.005s' }],
          },
        },
      },
      converse: {
        status: 429,
        headers: { 'x-amzn-errortype': 'ThrottlingException:http://internal.amazon.com/' },
        body: { message: 'Too many requests, please wait before trying again.' },
      },
    };
    server.respond = houseServer(wire, ({ attempt }) => (attempt === 1 ? limit[wire] : ANSWERS[wire]({ text: 'ok' })));
    expect(await ask(wire)).toMatchObject({ kind: 'answered', text: 'ok' });
    expect(server.calls).toHaveLength(2);
  });

  it('names the line to change where a parameter is refused', async () => {
    const says = {
      responses: {
        error: { message: "Unsupported parameter: 'temperature'", param: 'temperature', code: 'unsupported_parameter' },
      },
      messages: {
        type: 'error',
        error: { type: 'invalid_request_error', message: '`temperature` is not supported for this model' },
      },
      gemini: {
        error: { code: 400, status: 'INVALID_ARGUMENT', message: 'temperature is not supported for this model' },
      },
      converse: { message: 'The model returned the following errors: temperature is not supported for this model.' },
    };
    server.respond = houseServer(wire, () => ({ status: 400, headers: {}, body: says[wire] }));
    const failed = await ask(wire).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(InputError);
    expect((failed as InputError).problems[0]).toMatchObject({ key: 'temperature' });
  });

  it('tells a key that is refused, and never sends it where it does not belong', async () => {
    server.respond = () => ({ status: 401, body: { error: { message: 'invalid key' }, message: 'invalid key' } });
    const failed = await ask(wire).catch((error: unknown) => error);
    expect(String(failed)).toContain('refused the key in ENGINE_KEY');
    const { headers, url, body } = server.calls[0]!;
    const name = {
      responses: 'authorization',
      messages: 'x-api-key',
      gemini: 'x-goog-api-key',
      converse: 'authorization',
    }[wire];
    expect(Object.keys(headers).filter((key) => String(headers[key]).includes(KEY))).toEqual([name]);
    expect(url + JSON.stringify(body)).not.toContain(KEY);
  });

  it('puts the key where a header of the config asks for it, and nowhere else', async () => {
    answers(wire, { text: 'ok' });
    await ask(wire, {}, { headers: { Authorization: `Bearer ${KEY_MARK}` } });
    const { headers } = server.calls[0]!;
    expect(Object.keys(headers).filter((key) => String(headers[key]).includes(KEY))).toEqual(['authorization']);
  });

  it('an answer without anything in it is none: it is asked for again, and its case is missing', async () => {
    server.respond = houseServer(wire, () => ({}));
    expect(await ask(wire)).toMatchObject({ kind: 'failed', code: 'malformed' });
  });

  it('keeps a hostile model id inside the path', async () => {
    answers(wire, { text: 'ok' });
    await ask(wire, { model: '../../admin?x=' }).catch(() => undefined);
    expect(server.calls[0]?.url).not.toMatch(/\/admin|\?/);
  });
});

describe('a judge', () => {
  const shape = {
    kind: 'object',
    fields: { reasons: { kind: 'text' }, verdict: { kind: 'choice', of: ['fail', 'pass'] } },
  } as const;
  const briefing = { system: 'Judge.', user: 'Is it kind?', shape, caseId: 'c1', output: 'Hello.' };
  const verdict = { reasons: 'It is.', verdict: 'pass' };
  const models: Readonly<Record<House, readonly string[]>> = {
    responses: ['gpt-6.1-terra'],
    messages: ['claude-opus-5-5', 'claude-unknown'],
    gemini: ['gemini-3.8-flash'],
    converse: ['eu.anthropic.claude-sonnet-5-v1:0', 'eu.anthropic.claude-opus-5-5-v1:0'],
  };
  const cases = HOUSES.flatMap((wire) => models[wire].map((model) => [wire, model] as const));

  it.each(cases)('over %s, %s is asked in the form it keeps to, and its verdict is read', async (wire, model) => {
    const asked = provider(wire);
    const structured = replyForm({ model }, asked);
    server.respond = houseServer(wire, () =>
      ANSWERS[wire](
        structured === 'tool' ? { call: { name: 'verdict', args: verdict } } : { text: JSON.stringify(verdict) },
      ),
    );
    const { models: port } = await open(asked);
    let step = consult(briefing, { ...SEAT, model, maxTokens: 500, temperature: undefined, structured }, 0);
    while ('ask' in step) step = step.next(await port.ask(step.ask));
    await port.close();
    expect(step.done).toEqual({ value: verdict, turn: 0 });
    expect(server.calls).toHaveLength(1);
  });
});

describe('what only one house has', () => {
  it('anthropic is told the version, and results of calls made together stand in one turn', async () => {
    answers('messages', { text: 'ok' });
    await ask('messages', WHOLE, { version: '2026-10-21' });
    expect(server.calls[0]?.headers['anthropic-version']).toBe('2026-10-21');
    const turns = server.calls[0]?.body.messages.map(({ role, content }) => [role, (content as unknown as []).length]);
    expect(turns).toEqual([
      ['user', 1],
      ['assistant', 3],
      ['user', 2],
      ['user', 1],
    ]);
  });

  it('gemini reads a blocked prompt as a refusal', async () => {
    server.respond = houseServer('gemini', () => ({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }));
    expect(await ask('gemini')).toMatchObject({ kind: 'answered', refused: true, text: '' });
  });

  it('responses keeps nothing at the house, and says of a tool what Chat Completions means by silence', async () => {
    answers('responses', { text: 'ok' });
    const { strict: _strict, ...loose } = TOOL.function;
    await ask('responses', { tools: [{ type: 'function', function: loose }] });
    expect(server.calls[0]?.body).toMatchObject({ store: false, tools: [{ strict: false }] });
  });

  it('a bedrock provider without a key of its own signs its requests', async () => {
    answers('converse', { text: 'ok' });
    const model = 'arn:aws:bedrock:eu-central-1:1:inference-profile/x';
    expect(await ask('converse', { model }, { apiKeyEnv: undefined })).toMatchObject({ kind: 'answered' });
    const { headers, url } = server.calls[0]!;
    expect(url).toBe('/v1/model/arn%3Aaws%3Abedrock%3Aeu-central-1%3A1%3Ainference-profile%2Fx/converse');
    expect(headers['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/bedrock\/aws4_request, SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/,
    );
    expect(JSON.stringify(headers)).not.toContain(AWS.AWS_SECRET_ACCESS_KEY);
  });
});
