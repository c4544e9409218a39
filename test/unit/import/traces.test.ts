import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { parseRecordedOutputs } from '../../../src/inputs/recorded-answers.ts';
import { splitOf } from '../../../src/inputs/suite.ts';
import { Problems } from '../../../src/text/problem.ts';
import { datasetOf } from '../../../src/tools/traces/as-dataset.ts';
import { readFieldMap } from '../../../src/tools/traces/field-map.ts';
import { readTraces } from '../../../src/tools/traces/read-traces.ts';
import { openCutter } from '../../../src/tools/traces/redact.ts';

const jsonl = (...records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n');

interface Options {
  readonly patterns?: readonly RE2JS[];
  /** YAML. */
  readonly map?: string;
  readonly into?: readonly string[];
  readonly holdout?: number;
}

function imported(text: string, as: 'cases' | 'rows' = 'rows', options: Options = {}) {
  const lost = new Map<string, number>();
  const count = (what: string): void => void lost.set(what, (lost.get(what) ?? 0) + 1);
  const problems = new Problems();
  const map = options.map === undefined ? undefined : readFieldMap('map.yml', options.map, problems)!;
  const cutter = openCutter(options.patterns ?? map?.redact ?? []);
  const reading = { lost: count, problems, map };
  const { traces, forms, unfound } = readTraces([{ file: 't.jsonl', bytes: Buffer.from(text) }], reading);
  const into = options.into && parseCases('d.jsonl', Buffer.from(options.into.join('\n')), problems)!;
  expect(problems.list).toEqual([]);
  const dataset = datasetOf(traces, { as, cutter, lost: count, into, holdout: options.holdout });
  const rows = dataset.lines.map((line) => JSON.parse(line));
  if (as === 'rows') {
    // What is written reads as recorded rows, without a fault.
    parseRecordedOutputs(
      'r',
      Buffer.from(`{"recorded":{"schema":"plumbline/run@1"}}\n${dataset.lines.join('\n')}`),
      problems,
    );
    expect(problems.list).toEqual([]);
  }
  return { ...dataset, rows, traces, unfound, forms: [...forms], lost: Object.fromEntries(lost), cuts: cutter.cuts };
}

const value = (given: unknown): object =>
  typeof given === 'number'
    ? { intValue: String(given) }
    : { stringValue: typeof given === 'string' ? given : JSON.stringify(given) };
const span = (id: string, at: number, attributes: object, more: object = {}): object => ({
  traceId: 'trace-1',
  spanId: id,
  name: id,
  startTimeUnixNano: String(at * 1e6),
  endTimeUnixNano: String((at + 10) * 1e6),
  attributes: Object.entries(attributes).map(([key, given]) => ({ key, value: value(given) })),
  ...more,
});
const otlp = (...spans: readonly object[]): string => JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
const text = (role: string, content: string): object => ({ role, parts: [{ type: 'text', content }] });

/** What every form below tells: a question, one tool, an answer. */
const CALL = { id: 'c1', name: 'find_order', arguments: { id: 7 } };
const asked = [text('system', 'Help.'), text('user', 'Where is order 7?')];
const called = { role: 'assistant', parts: [{ type: 'tool_call', ...CALL }] };

const FORMS: Readonly<Record<string, string>> = {
  'OpenTelemetry with the history in its last call': otlp(
    span('agent', 0, { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.conversation.id': 'talk-1' }),
    span(
      'chat-1',
      1,
      {
        'gen_ai.operation.name': 'chat',
        'gen_ai.input.messages': asked,
        'gen_ai.output.messages': [called],
        'gen_ai.usage.input_tokens': 20,
        'gen_ai.usage.output_tokens': 5,
      },
      { parentSpanId: 'agent' },
    ),
    span(
      'tool',
      2,
      {
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': 'find_order',
        'gen_ai.tool.call.id': 'c1',
        'gen_ai.tool.call.arguments': { id: 7 },
        'gen_ai.tool.call.result': 'shipped',
      },
      { parentSpanId: 'agent' },
    ),
    span(
      'chat-2',
      3,
      {
        'gen_ai.operation.name': 'chat',
        'gen_ai.input.messages': [
          ...asked,
          called,
          { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', result: 'shipped' }] },
        ],
        'gen_ai.output.messages': [text('assistant', 'It has shipped.')],
        'gen_ai.usage.input_tokens': 30,
        'gen_ai.usage.output_tokens': 7,
        'gen_ai.response.model': 'm-1',
      },
      { parentSpanId: 'agent' },
    ),
  ),
  OpenInference: jsonl(
    {
      name: 'run',
      context: { trace_id: 't', span_id: 'a' },
      parent_id: null,
      start_time: '2026-11-01T10:00:00Z',
      end_time: '2026-11-01T10:00:02Z',
      attributes: {
        openinference: { span: { kind: 'AGENT' } },
        'input.value': 'Where is order 7?',
        'output.value': 'It has shipped.',
        'session.id': 'talk-1',
      },
    },
    {
      name: 'tool',
      context: { trace_id: 't', span_id: 'b' },
      parent_id: 'a',
      start_time: '2026-11-01T10:00:01Z',
      attributes: {
        'openinference.span.kind': 'TOOL',
        'tool.name': 'find_order',
        'tool.parameters': '{"id":7}',
        'output.value': 'shipped',
      },
    },
    {
      name: 'llm',
      context: { trace_id: 't', span_id: 'c' },
      parent_id: 'a',
      start_time: '2026-11-01T10:00:01.5Z',
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.input_messages.0.message.role': 'user',
        'llm.input_messages.0.message.content': 'Where is order 7?',
        'llm.output_messages.0.message.role': 'assistant',
        'llm.output_messages.0.message.content': 'It has shipped.',
        'llm.token_count.prompt': 50,
        'llm.token_count.completion': 12,
        'llm.model_name': 'm-1',
      },
    },
  ),
  Langfuse: JSON.stringify({
    data: [
      {
        id: 'lf-1',
        sessionId: 'talk-1',
        input: { question: 'Where is order 7?' },
        output: 'It has shipped.',
        latency: 2,
        totalCost: 0.01,
        observations: [
          {
            id: 'g',
            type: 'GENERATION',
            startTime: '2026-11-01T10:00:02Z',
            model: 'm-1',
            input: [{ role: 'user', content: 'Where is order 7?' }],
            output: { role: 'assistant', content: 'It has shipped.' },
            usageDetails: { input: 40, cache_read_input_tokens: 10, output: 12 },
          },
          {
            id: 't',
            type: 'TOOL',
            name: 'find_order',
            startTime: '2026-11-01T10:00:01Z',
            input: { id: 7 },
            output: 'shipped',
          },
        ],
      },
    ],
  }),
  LangSmith: jsonl(
    {
      id: 'r',
      trace_id: 'r',
      run_type: 'chain',
      parent_run_id: null,
      dotted_order: '1',
      inputs: { input: 'Where is order 7?' },
      outputs: { output: 'It has shipped.' },
      start_time: '2026-11-01T10:00:00',
      end_time: '2026-11-01T10:00:02',
      extra: { metadata: { thread_id: 'talk-1' } },
    },
    {
      id: 'l',
      trace_id: 'r',
      run_type: 'llm',
      parent_run_id: 'r',
      dotted_order: '1.3',
      inputs: {
        messages: [[{ id: ['langchain', 'HumanMessage'], kwargs: { type: 'human', content: 'Where is order 7?' } }]],
      },
      outputs: { generations: [[{ message: { kwargs: { type: 'ai', content: 'It has shipped.' } } }]] },
      prompt_tokens: 50,
      completion_tokens: 12,
      extra: { metadata: { ls_model_name: 'm-1' } },
    },
    {
      id: 't',
      trace_id: 'r',
      run_type: 'tool',
      name: 'find_order',
      parent_run_id: 'r',
      dotted_order: '1.2',
      inputs: { id: 7 },
      outputs: 'shipped',
    },
  ),
  Braintrust: jsonl(
    {
      id: 'x',
      span_id: 's-1',
      root_span_id: 'top',
      is_root: true,
      input: 'Where is order 7?',
      output: 'It has shipped.',
      metadata: { session_id: 'talk-1' },
      metrics: { start: 1000, end: 1002 },
    },
    {
      id: 'z',
      span_id: 's-3',
      root_span_id: 'top',
      span_attributes: { type: 'llm' },
      input: [{ role: 'user', content: 'Where is order 7?' }],
      output: [{ message: { role: 'assistant', content: 'It has shipped.' } }],
      metadata: { model: 'm-1' },
      metrics: { start: 1001.5, prompt_tokens: 50, completion_tokens: 12 },
    },
    {
      id: 'y',
      span_id: 's-2',
      root_span_id: 'top',
      span_attributes: { type: 'tool', name: 'find_order' },
      input: { id: 7 },
      output: 'shipped',
      metrics: { start: 1001 },
    },
  ),
};

describe.each(Object.entries(FORMS))('traces of %s', (_name, log) => {
  it('are a question, the steps, the answer, and what it took', () => {
    const { rows, lost } = imported(log);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect([row.output, row.usage, row.model]).toEqual([
      'It has shipped.',
      { prompt_tokens: 50, completion_tokens: 12 },
      'm-1',
    ]);
    const calls = row.steps.flatMap(
      (step: { tool_calls?: readonly { name: string; arguments: object }[] }) => step.tool_calls ?? [],
    );
    expect(calls.map(({ name, arguments: given }: { name: string; arguments: object }) => [name, given])).toEqual([
      ['find_order', { id: 7 }],
    ]);
    expect(row.steps.map(({ role }: { role: string }) => role)).toEqual(['assistant', 'tool', 'assistant']);
    expect(lost).toEqual({});
  });

  it('are a case with its conversation as cluster, and nothing that is expected', () => {
    const { rows } = imported(log, 'cases');
    expect(rows).toEqual([
      { id: rows[0].id, input: 'Where is order 7?', cluster: 'talk-1', meta: { trace: expect.any(String) } },
    ]);
    // The same question has one id whatever tool logged it, so that rows of two releases meet.
    expect(rows[0].id).toBe('t-2b39f38056b1');
  });
});

describe('other logs', () => {
  it('of OpenTelemetry before 1.37 tell prompt and completion as attributes, numbered names or events', () => {
    const old = { 'gen_ai.system': 'openai' };
    const ways = [
      span('a', 1, { ...old, 'gen_ai.prompt': 'Hi?', 'gen_ai.completion': 'Ho.' }),
      span('b', 1, {
        ...old,
        'gen_ai.prompt.0.role': 'user',
        'gen_ai.prompt.0.content': 'Hi?',
        'gen_ai.completion.0.content': 'Ho.',
      }),
      span('c', 1, old, {
        events: [
          { name: 'gen_ai.user.message', attributes: [{ key: 'content', value: value('Hi?') }] },
          {
            name: 'gen_ai.choice',
            attributes: [{ key: 'message', value: value({ role: 'assistant', content: 'Ho.' }) }],
          },
        ],
      }),
    ];
    for (const one of ways) {
      const [trace] = imported(otlp(one)).traces;
      expect([trace!.asked, trace!.output]).toEqual([[{ role: 'user', content: 'Hi?' }], 'Ho.']);
    }
  });

  it('of OpenAI are a request and a response, a stored object of either interface, or a chat that holds its answer', () => {
    const chat = {
      messages: [
        { role: 'system', content: 'S' },
        { role: 'user', content: 'Hi?' },
      ],
    };
    const answer = {
      choices: [{ message: { role: 'assistant', content: 'Ho.' } }],
      usage: { prompt_tokens: 5, completion_tokens: 1 },
      model: 'm',
    };
    const ways = [
      { request: { ...chat, tools: [{ type: 'function', function: { name: 'f' } }] }, response: answer },
      { custom_id: 'x', request: { body: chat }, response: { status_code: 200, body: answer } },
      { messages: [...chat.messages, { role: 'assistant', content: 'Ho.' }] },
      {
        input: [{ role: 'user', content: [{ type: 'input_text', text: 'Hi?' }] }],
        output: [
          { type: 'reasoning', summary: [] },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Ho.' }] },
        ],
      },
    ];
    for (const one of ways) {
      const [trace] = imported(jsonl(one)).traces;
      expect([trace!.asked, trace!.output]).toEqual([[{ role: 'user', content: 'Hi?' }], 'Ho.']);
    }
  });

  it('with passages tell what was retrieved, and Braintrust’s expected stays, since a person or a score said it', () => {
    const { rows } = imported(
      otlp(
        span('r', 1, {
          'gen_ai.operation.name': 'retrieval',
          'gen_ai.retrieval.documents': [{ content: 'Returns: 30 days.' }],
        }),
        span('c', 2, {
          'gen_ai.operation.name': 'chat',
          'gen_ai.input.messages': [text('user', 'Q')],
          'gen_ai.output.messages': [text('assistant', 'A')],
        }),
      ),
    );
    expect(rows[0].context).toEqual(['Returns: 30 days.']);
    expect(
      imported(jsonl({ span_id: 'r', root_span_id: 'r', input: 'Q', output: 'A', expected: 'B' }), 'cases').rows[0]
        .expected,
    ).toBe('B');
  });

  it('that tell less are counted by what is missing, and never guessed', () => {
    const { rows, lost } = imported(
      jsonl(
        { hello: 'world' },
        { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'x' } }] }] },
        { messages: [{ role: 'user', content: 'unanswered' }] },
      ),
    );
    expect(rows).toEqual([]);
    expect(lost).toEqual({
      'record of an unknown form': 1,
      'part of type image_url': 1,
      'run without a question': 1,
      'run without an answer': 1,
    });
  });
});

describe('what is imported', () => {
  const ask = (content: string, answer = 'A'): object => ({
    messages: [
      { role: 'user', content },
      { role: 'assistant', content: answer },
    ],
  });

  it('is redacted before anything else: keys by their form, and what a pattern matches', () => {
    const key = `sk-proj-${'aB3dE5fG7h'.repeat(4)}`;
    const { lines, cuts } = imported(jsonl(ask(`My key is ${key}, mail ada@example.com`)), 'cases', {
      patterns: [RE2JS.compile('[a-z]+@[a-z.]+')],
    });
    expect(lines.join()).not.toMatch(/sk-proj|ada@/);
    expect(lines.join()).toContain('My key is [openai-key], mail [redacted]');
    expect(cuts).toBe(1);
  });

  it('has each question once as a case, and every answer as a sample of it', () => {
    const log = jsonl(ask('Where is it?', '1'), ask('  where IS it? ', '2'), ask('Other', '3'));
    expect(imported(log, 'cases')).toMatchObject({ twice: 1, rows: [{ input: 'Where is it?' }, { input: 'Other' }] });
    const { rows } = imported(log, 'rows');
    expect(rows.map(({ sample, output }) => [sample, output])).toEqual([
      [0, '1'],
      [1, '2'],
      [0, '3'],
    ]);
    expect(rows[0].id).toBe(rows[1].id);
  });

  it('loses a whole private key, not only the line that introduces it, and names inside an object too', () => {
    const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj';
    const pem = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`;
    const { lines } = imported(jsonl(ask(`Before ${pem} after`), ask(`Cut off ${pem.slice(0, 60)}`)), 'cases');
    expect(lines.join()).not.toContain(body.slice(0, 20));
    expect(lines.join()).toContain('Before [private-key] after');
    const key = `ghp_${'aB3dE5fG7h'.repeat(4)}`;
    const told = { role: 'assistant', content: null, tool_calls: [{ name: 'f', arguments: { [key]: 1 } }] };
    const rows = imported(jsonl({ messages: [{ role: 'user', content: 'Q' }, told] })).lines.join();
    expect(rows).not.toContain(key);
    expect(rows).toContain('[github-token]');
  });

  it('is held out by the hash of its conversation where a share is asked for, as a suite would, so that one stays together', () => {
    const logs = Array.from({ length: 60 }, (_, at) => ({
      ...ask(`Question ${at}`),
      metadata: { conversation_id: `talk-${Math.floor(at / 2)}` },
    }));
    const { rows, heldOut } = imported(jsonl(...logs), 'cases', { holdout: 30 });
    for (const row of rows) expect(row.split).toBe(splitOf({ holdout: 30 }, { id: row.id, cluster: row.cluster }));
    const sides = new Map<string, Set<string>>();
    for (const { cluster, split } of rows) sides.set(cluster, (sides.get(cluster) ?? new Set()).add(split));
    expect([...sides.values()].every(({ size }) => size === 1)).toBe(true);
    expect(heldOut).toBe(rows.filter(({ split }) => split === 'holdout').length);
    expect(heldOut).toBeGreaterThan(5);
    expect(heldOut).toBeLessThan(35);
    expect(imported(jsonl(...logs), 'cases').rows[0]).not.toHaveProperty('split');
  });

  it('leaves out what a dataset asks already, in whatever case and spaces, and never takes an id that is taken', () => {
    const into = [
      '{"id":"a","input":"where is  IT?"}',
      '{"id":"b","messages":[{"role":"system","content":"S"},{"role":"user","content":"Two"}]}',
      '{"id":"taken","input":"Something else"}',
    ];
    const log = jsonl(ask('Where is it?'), ask('two'), ask('New'), { ...ask('Under a taken id'), case: 'taken' });
    const found = imported(log, 'cases', { into, map: 'case: case' });
    expect(found.rows.map(({ input }) => input)).toEqual(['New']);
    expect(found.known).toBe(3);
  });

  it('has samples without a gap where some answers are missing, and at most 100 of a question', () => {
    const unanswered = { messages: [{ role: 'user', content: 'Q' }] };
    const { rows } = imported(jsonl(unanswered, ask('Q', '1'), unanswered, ask('Q', '2')));
    expect(rows.map(({ sample }) => sample)).toEqual([0, 1]);
    const many = imported(jsonl(...Array.from({ length: 103 }, () => ask('Q'))));
    expect(many.rows).toHaveLength(100);
    expect(many.lost).toEqual({ 'answer beyond 100 of one question': 3 });
  });

  it('is no place for a name such as __proto__, nor for values nested without end', () => {
    const log = jsonl({
      context: { trace_id: 't', span_id: 'a' },
      attributes: JSON.parse('{"__proto__": {"polluted": 1}, "gen_ai.operation.name": "chat", "gen_ai.prompt": "Q"}'),
    });
    expect(imported(log, 'cases').rows).toMatchObject([{ input: 'Q' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const deep = `{"messages":[{"role":"user","content":"Q"}],"x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const problems = new Problems();
    readTraces([{ file: 't.json', bytes: Buffer.from(deep) }], { lost: () => {}, problems });
    expect(problems.list[0]?.message).toContain('is nested deeper than 200 levels');
  });
});
