import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NONCE } from '../../../src/model-call/call.ts';
import { InputError } from '../../../src/text/problem.ts';
import { apiError, completion, type ModelServer, startModelServer, userText } from '../../servers/model.ts';
import { KEY, KEY_MARK, MODEL, open, openai, question } from './port.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

async function ask(text: string, request = {}, place = {}, provider = {}) {
  const { models, notes } = await open(openai(server.url, provider));
  try {
    return { reply: await models.ask(question(text, request, place)), usage: models.usage(), notes };
  } finally {
    await models.close();
  }
}

describe('what is sent', () => {
  it('sends messages, sampling, tools, format and seed, params verbatim and last, and the key as bearer', async () => {
    const tool = { type: 'function', function: { name: 'f', parameters: { type: 'object' } } };
    await ask('hi', {
      seed: 7,
      tools: [tool],
      responseFormat: { type: 'json_object' },
      params: { top_p: 0.5, reasoning: { effort: 'low' } },
    });
    expect(server.calls[0]?.body).toEqual({
      model: MODEL,
      messages: [{ role: 'user', content: 'hi' }],
      temperature: 0,
      max_tokens: 64,
      seed: 7,
      tools: [tool],
      response_format: { type: 'json_object' },
      top_p: 0.5,
      reasoning: { effort: 'low' },
    });
    expect(server.calls[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
  });

  it('sends earlier tool calls and their answers as the wire wants them', async () => {
    await ask('x', {
      messages: [
        { role: 'user', content: 'weather?' },
        { role: 'assistant', content: null, toolCalls: [{ name: 'w', arguments: { city: 'Bonn' }, id: 'c1' }] },
        { role: 'tool', content: 'sunny', toolCallId: 'c1' },
      ],
    });
    expect(server.calls[0]?.body.messages[1]).toEqual({
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c1', type: 'function', function: { name: 'w', arguments: '{"city":"Bonn"}' } }],
    });
    expect(server.calls[0]?.body.messages[2]).toEqual({ role: 'tool', content: 'sunny', tool_call_id: 'c1' });
  });

  it('puts the key where a header asks for it, and query parameters on the address', async () => {
    await ask(
      'hi',
      {},
      {},
      { headers: { 'api-key': KEY_MARK, 'x-team': 'a' }, query: { 'api-version': '2026-01-01' } },
    );
    const call = server.calls[0]!;
    expect(call.url).toBe('/v1/chat/completions?api-version=2026-01-01');
    expect(call.headers['api-key']).toBe(KEY);
    expect(call.headers['x-team']).toBe('a');
    expect(call.headers['authorization']).toBeUndefined();
  });

  it('replaces the nonce placeholder by hex that depends on the question, and never hands it back', async () => {
    server.respond = (call) => ({ body: completion(`seen ${userText(call)}`) });
    const a = await ask(`<data ${NONCE}>a</data ${NONCE}>`);
    const b = await ask(`<data ${NONCE}>b</data ${NONCE}>`);
    const [first, second] = server.calls.map((call) => /<data ([0-9a-f]{16,})>/.exec(userText(call))?.[1]);
    expect(first).toBeDefined();
    expect(first).not.toBe(second);
    expect(a.reply).toMatchObject({ text: `seen <data ${NONCE}>a</data ${NONCE}>` });
    expect(JSON.stringify(b.reply)).not.toContain(second);
  });

  it('names the cap as reasoning models want it, and learns the name another model takes', async () => {
    await ask('hi', { model: 'gpt-5-mini' });
    expect(server.calls[0]?.body['max_completion_tokens']).toBe(64);
    server.respond = (call) =>
      'max_tokens' in call.body
        ? apiError(
            400,
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
            { param: 'max_tokens', code: 'unsupported_parameter' },
          )
        : { body: completion('ok') };
    const { reply, usage } = await ask('hi', { model: 'my-deployment' });
    expect(reply).toMatchObject({ kind: 'answered', text: 'ok' });
    expect(usage).toMatchObject({ calls: 2, errors: 1 });
  });

  it('asks embeddings at their own address and keeps their order', async () => {
    server.respond = () => ({
      body: {
        data: [
          { index: 1, embedding: [0, 1] },
          { index: 0, embedding: [1, 0] },
        ],
        model: 'e',
        usage: { prompt_tokens: 4, total_tokens: 4 },
      },
    });
    const { models } = await open(openai(server.url));
    const reply = await models.ask({
      provider: 'default',
      request: { kind: 'embedding', model: 'text-embedding-3-small', texts: ['a', 'b'] },
      place: question('e').place,
    });
    await models.close();
    expect(server.calls[0]?.url).toBe('/v1/embeddings');
    expect(reply).toMatchObject({
      vectors: [
        [1, 0],
        [0, 1],
      ],
      usage: { promptTokens: 4, completionTokens: 0 },
    });
  });
});

describe('what comes back', () => {
  it('reads text, model, fingerprint, usage, cost, finish reason and latency', async () => {
    const { reply, usage } = await ask('hi');
    expect(reply).toMatchObject({
      kind: 'answered',
      text: 'echo: hi',
      refused: false,
      finishReason: 'stop',
      model: MODEL,
      fingerprint: 'fp_fake',
      usage: { promptTokens: 10, completionTokens: 5 },
      origin: { kind: 'fresh' },
    });
    expect(usage).toMatchObject({
      calls: 1,
      reused: 0,
      promptTokens: 10,
      completionTokens: 5,
      costKnown: true,
      errors: 0,
    });
    expect(usage.costUsd).toBeCloseTo((10 * 0.4 + 5 * 1.6) / 1e6, 12);
  });

  it.each([
    [{ prompt_tokens: -5, completion_tokens: 'many', total_tokens: 1e12 }],
    [null],
    ['lots'],
    [{ prompt_tokens: 1.5, completion_tokens: 2 }],
  ])('takes a malformed usage block %j for unknown usage, never for a fault or a cost', async (block) => {
    server.respond = () => ({ body: completion('ok', { usage: block }) });
    const { reply, usage } = await ask('hi');
    expect(reply).toMatchObject({ kind: 'answered', text: 'ok' });
    expect(reply.kind === 'answered' && reply.usage).toBeUndefined();
    expect(usage).toMatchObject({ calls: 1, errors: 0, costUsd: 0, costKnown: false, promptTokens: 0 });
  });

  it('is kept without the key, where a server hands it back', async () => {
    server.respond = () => ({ body: completion(`you sent ${KEY}`) });
    expect((await ask('hi')).reply).toMatchObject({ kind: 'answered', text: 'you sent ***' });
  });

  it('takes a refusal field and a content filter for a refusal with the text that was said', async () => {
    server.respond = () => ({ body: completion(null, { message: { refusal: 'I cannot.' } }) });
    expect((await ask('a')).reply).toMatchObject({ kind: 'answered', refused: true, text: 'I cannot.' });
    server.respond = () => ({ body: completion('', { finish: 'content_filter' }) });
    expect((await ask('b')).reply).toMatchObject({ kind: 'answered', refused: true, text: '' });
    server.respond = () => apiError(400, 'The response was filtered', { code: 'content_filter' });
    expect((await ask('c')).reply).toMatchObject({ kind: 'answered', refused: true, text: '' });
  });

  it('keeps tool calls, and the raw text of arguments that do not parse', async () => {
    const call = (args: string) => ({ id: 'c', type: 'function', function: { name: 'f', arguments: args } });
    server.respond = () => ({
      body: completion(null, { message: { tool_calls: [call('{"a":1}'), call('{"a":')] }, finish: 'tool_calls' }),
    });
    const { reply } = await ask('hi');
    expect(reply).toMatchObject({
      text: '',
      toolCalls: [
        { name: 'f', arguments: { a: 1 }, id: 'c' },
        { name: 'f', argumentsRaw: '{"a":', id: 'c' },
      ],
    });
  });

  it('reads what a gateway says in x-prism headers', async () => {
    server.respond = () => ({
      body: completion('ok'),
      headers: {
        'x-prism-model-used': 'other',
        'x-prism-cost': '0.25',
        'x-prism-latency-ms': '4321',
        'x-prism-cache': 'miss',
      },
    });
    const { reply, usage } = await ask('hi');
    expect(reply).toMatchObject({ model: 'other', costUsd: 0.25, latencyMs: 4321, meta: { 'x-prism-cache': 'miss' } });
    expect(usage.costUsd).toBe(0.25);
  });
});

describe('what only the user can mend', () => {
  const problemOf = async (request = {}, place = {}) => {
    const error = await ask('case-1', request, place).then(
      () => expect.fail('it should have been refused'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  };

  it('a refused key names provider and variable, not the key, even where the server repeats it', async () => {
    server.respond = () => apiError(401, `Incorrect API key provided: ${KEY}`, { code: 'invalid_api_key' });
    const message = await problemOf();
    expect(message).toContain('ENGINE_KEY');
    expect(message).toContain('"default"');
    expect(message).not.toContain(KEY);
    expect(server.calls.length).toBe(1);
  });

  it.each([404, 410])('a model that is gone (%i) comes with the way to re-pin', async (status) => {
    server.respond = () => apiError(status, 'The model does not exist', { code: 'model_not_found' });
    const message = await problemOf();
    expect(message).toContain(MODEL);
    expect(message).toContain('re-pin');
  });

  it('an unsupported parameter names the key of the model file', async () => {
    server.respond = () =>
      apiError(400, "Unsupported value: 'temperature' does not support 0 with this model.", {
        param: 'temperature',
        code: 'unsupported_value',
      });
    expect(await problemOf()).toMatch(/temperature: .*remove this line/);
    server.respond = () => apiError(400, 'Unrecognized request argument supplied: best_of_all');
    expect(await problemOf({ params: { best_of_all: 1 } })).toContain('params.best_of_all');
    server.respond = () => apiError(400, "Unsupported parameter: 'temperature'", { param: 'temperature' });
    expect(await problemOf({}, { role: 'judge', template: 'G' })).toContain('judge.temperature');
  });

  it('a prompt that is too long names the prompt and the case; a judge that cannot read an answer loses that answer alone', async () => {
    server.respond = () =>
      apiError(400, "This model's maximum context length is 8192 tokens.", { code: 'context_length_exceeded' });
    const message = await problemOf();
    expect(message).toContain('support');
    expect(message).toContain('case-1');
    const { reply } = await ask('x', {}, { role: 'judge', template: 'G' });
    expect(reply).toMatchObject({ kind: 'failed', code: 'malformed' });
  });

  it('an unset key variable names variable and provider before anything is sent', async () => {
    const { models } = await open(openai(server.url), { env: {} });
    await expect(models.ask(question('a'))).rejects.toThrow(/ENGINE_KEY.*default/);
    await models.close();
    expect(server.calls.length).toBe(0);
    expect(server.listed()).toBe(0);
  });
});

describe('the retirement guard', () => {
  it('asks the list once before the first call, notes what is absent, warns of an end, and counts as no call', async () => {
    server.models = () => ({
      body: {
        data: [
          { id: 'other' },
          { id: 'old', shutdown_date: '2027-01-01' },
          { id: 'alias' },
          { id: 'alias-2026-01-01' },
        ],
      },
    });
    const { models, notes, warnings } = await open(openai(server.url));
    await Promise.all(['a', 'b', 'c'].map((text) => models.ask(question(text))));
    await models.ask(question('a', { model: 'old' }));
    await models.ask(question('a', { model: 'alias' }));
    await models.close();
    expect(server.listed()).toBe(1);
    expect(models.usage().calls).toBe(5);
    expect(notes.join('\n')).toContain(`"${MODEL}" is not on the list`);
    expect(notes.join('\n')).toContain('alias-2026-01-01');
    expect(warnings.join('\n')).toContain('2027-01-01');
  });

  it('goes on without a list', async () => {
    server.models = () => apiError(404, 'no such path');
    const { models, notes } = await open(openai(server.url));
    expect(await models.ask(question('a'))).toMatchObject({ kind: 'answered' });
    await models.close();
    expect(notes).toEqual([]);
  });
});
