/**
 * The forms in which the vendors' own tools write runs. Confirmed against public material: Langfuse's interface
 * definitions, its page's download and its blob storage export; records of LangSmith's SDK and API; rows of
 * Braintrust's SDK and API. The texts are our own.
 */
import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/text/problem.ts';
import { datasetOf } from '../../../src/tools/traces/as-dataset.ts';
import { readTraces } from '../../../src/tools/traces/read-traces.ts';
import { openCutter } from '../../../src/tools/traces/redact.ts';

function rowsOf(document: unknown) {
  const problems = new Problems();
  const lost: string[] = [];
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const reading = { lost: (what: string) => void lost.push(what), problems };
  const { traces, forms } = readTraces([{ file: 'export.json', bytes: Buffer.from(text) }], reading);
  expect(problems.list).toEqual([]);
  const as = (kind: 'cases' | 'rows') =>
    datasetOf(traces, { as: kind, cutter: openCutter([]), lost: reading.lost }).lines.map((line) => JSON.parse(line));
  return { cases: as('cases'), rows: as('rows'), forms: [...forms], lost };
}

const HUMAN = { type: 'human', content: 'Where is order 7?', additional_kwargs: {}, id: null };
const CALLS = {
  type: 'ai',
  content: '',
  tool_calls: [{ name: 'find_order', args: { id: 7 }, id: 'c1', type: 'tool_call' }],
  invalid_tool_calls: [],
};
const RESULT = { type: 'tool', name: 'find_order', content: [{ state: 'shipped' }], tool_call_id: 'c1' };
const FINAL = { type: 'ai', content: 'It has shipped.', tool_calls: [] };
const STEPS = [
  { role: 'assistant', tool_calls: [{ id: 'c1', name: 'find_order', arguments: { id: 7 } }] },
  { role: 'tool', content: '[{"state":"shipped"}]', tool_call_id: 'c1' },
  { role: 'assistant', content: 'It has shipped.' },
];

describe('Langfuse', () => {
  const generation = {
    id: 'g1',
    traceId: 'lf-1',
    type: 'GENERATION',
    name: 'ChatOpenAI',
    parentObservationId: 'root',
    startTime: '2026-11-01T10:00:00.500Z',
    // Values of the second interface are always texts.
    input: JSON.stringify([{ role: 'user', content: 'Where is order 7?' }]),
    output: JSON.stringify({ role: 'assistant', content: 'It has shipped.' }),
    providedModelName: 'm-1',
    usageDetails: { input: 40, input_cached_tokens: 10, output: 10, output_reasoning: 2, total: 62 },
    costDetails: { total: 0.01 },
    totalCost: 0.01,
    level: 'DEFAULT',
  };
  const root = {
    id: 'root',
    traceId: 'lf-1',
    type: 'AGENT',
    name: 'agent',
    parentObservationId: 'a-span-of-the-web-server',
    isRootObservation: true,
    startTime: '2026-11-01T10:00:00.000Z',
    endTime: '2026-11-01T10:00:02.000Z',
    sessionId: 'talk-1',
    input: '{"question":"Where is order 7?"}',
    output: 'It has shipped.',
    level: 'DEFAULT',
  };

  it('lists observations page by page: values as texts, the app’s root by its mark, tokens summed by side', () => {
    const { rows, cases, forms, lost } = rowsOf({ data: [generation, root], meta: { cursor: 'x' } });
    expect(rows).toMatchObject([
      {
        output: 'It has shipped.',
        usage: { prompt_tokens: 50, completion_tokens: 12 },
        cost_usd: 0.01,
        latency_ms: 2000,
        model: 'm-1',
        meta: { trace: 'lf-1' },
      },
    ]);
    expect(cases).toMatchObject([{ input: 'Where is order 7?', cluster: 'talk-1' }]);
    expect([forms, lost]).toEqual([[['Langfuse', 2]], []]);
  });

  it('offers a trace for download with its observations beside it, and values encoded twice', () => {
    const twice = (value: unknown): string => JSON.stringify(JSON.stringify(value));
    const trace = {
      id: 'lf-1',
      timestamp: '2026-11-01T10:00:00Z',
      sessionId: 'talk-1',
      tags: [],
      input: twice({ messages: [HUMAN] }),
      output: twice({ messages: [HUMAN, CALLS, RESULT, FINAL] }),
      latency: 2.61,
      scores: [{ name: 'toxicity', source: 'EVAL', value: 0, dataType: 'NUMERIC' }],
    };
    // In this file an observation’s own latency counts milliseconds.
    const { rows, cases, lost } = rowsOf({
      trace,
      observations: [
        { ...generation, latency: 848 },
        { ...root, latency: 2000 },
      ],
    });
    expect(rows).toMatchObject([{ output: 'It has shipped.', steps: STEPS, latency_ms: 2610, cost_usd: 0.01 }]);
    expect(cases).toEqual([
      { id: cases[0].id, input: 'Where is order 7?', cluster: 'talk-1', meta: { trace: 'lf-1' } },
    ]);
    expect(lost).toEqual([]);
  });

  it('stores traces and observations as files with the names of its columns', () => {
    const lines = [
      {
        id: 'lf-1',
        timestamp: '2026-11-01 10:00:00.000',
        session_id: 'talk-1',
        tags: [],
        bookmarked: false,
        input: 'Where is order 7?',
        output: 'It has shipped.',
      },
      {
        id: 'g1',
        trace_id: 'lf-1',
        type: 'GENERATION',
        parent_observation_id: null,
        start_time: '2026-11-01 10:00:00.500',
        input: generation.input,
        output: generation.output,
        provided_model_name: 'm-1',
        usage_details: { input: 50, output: 12, total: 62 },
      },
    ];
    const { rows, cases, lost } = rowsOf(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(rows).toMatchObject([{ usage: { prompt_tokens: 50, completion_tokens: 12 }, model: 'm-1' }]);
    expect(cases).toMatchObject([{ input: 'Where is order 7?', cluster: 'talk-1' }]);
    expect(lost).toEqual([]);
  });

  it('lists traces with the ids of their observations alone, and older observations with their own token counts', () => {
    const listed = { ...root, id: 'lf-1', traceId: undefined, type: undefined, timestamp: 'x', tags: [] };
    const { cases, lost } = rowsOf({ data: [{ ...listed, observations: ['g1'], scores: ['s1'] }] });
    expect(cases).toMatchObject([{ input: 'Where is order 7?' }]);
    expect(lost).toEqual(['observation of which only the id was exported']);
    const { usageDetails: _none, ...old } = generation;
    const usage = { input: 13, output: 353, total: 366, unit: 'TOKENS', inputCost: 0.5 };
    const ways = [
      { ...old, usage },
      { ...old, promptTokens: 13, completionTokens: 353 },
    ];
    for (const one of ways)
      expect(rowsOf([one]).rows).toMatchObject([{ usage: { prompt_tokens: 13, completion_tokens: 353 } }]);
  });

  it('logs an evaluator beneath the run that it scores: what it asks is no step of the answer', () => {
    const judge = { ...root, id: 'e', type: 'EVALUATOR', parentObservationId: 'root', isRootObservation: false };
    const asked = {
      ...generation,
      id: 'eg',
      parentObservationId: 'e',
      output: '{"role":"assistant","content":"Score: 1"}',
    };
    const { rows } = rowsOf([root, generation, judge, asked]);
    expect(JSON.stringify(rows)).not.toContain('Score');
    expect(rows).toMatchObject([{ output: 'It has shipped.', usage: { prompt_tokens: 50, completion_tokens: 12 } }]);
  });
});

describe('LangSmith', () => {
  const run = {
    id: 'r',
    trace_id: 'r',
    run_type: 'chain',
    name: 'LangGraph',
    parent_run_id: null,
    parent_run_ids: [],
    child_runs: null,
    start_time: '2026-11-01 10:00:00.000000',
    end_time: '2026-11-01 10:00:02.000000',
    dotted_order: '20261101T100000000000Zr',
    session_id: 'the-project-of-the-run',
    extra: { metadata: { thread_id: 'talk-1', ls_run_depth: 0 }, runtime: {} },
    inputs: { messages: [HUMAN], query: 'rewritten' },
    outputs: { messages: [HUMAN, CALLS, RESULT, FINAL], generated_response: 'It has shipped.' },
    prompt_tokens: 50,
    completion_tokens: 12,
    total_cost: '0.01',
    error: null,
  };

  it('exports roots alone: the whole conversation, sums of tokens, costs as texts, and a session that is a project', () => {
    const { rows, cases, lost } = rowsOf([run]);
    expect(rows).toMatchObject([
      {
        output: 'It has shipped.',
        steps: STEPS,
        usage: { prompt_tokens: 50, completion_tokens: 12 },
        cost_usd: 0.01,
        latency_ms: 2000,
      },
    ]);
    expect(cases).toMatchObject([{ input: 'Where is order 7?', cluster: 'talk-1' }]);
    expect(lost).toEqual([]);
  });

  it('returns all that an agent with a memory has said: earlier turns are part of the question', () => {
    const before = [
      { type: 'human', content: 'Hello' },
      { type: 'ai', content: 'Hi, how can I help?' },
    ];
    const { cases, rows } = rowsOf([{ ...run, outputs: { messages: [...before, HUMAN, CALLS, RESULT, FINAL] } }]);
    expect(cases[0].messages.map(({ content }: { content: string }) => content)).toEqual([
      'Hello',
      'Hi, how can I help?',
      'Where is order 7?',
    ]);
    expect(rows[0].steps).toMatchObject(STEPS);
  });

  it('nests runs in the SDK’s own form, and keeps a wrapped client’s answer and its usage', () => {
    const call = {
      id: 'l',
      run_type: 'llm',
      name: 'ChatOpenAI',
      start_time: 1793527200000,
      inputs: { model: 'm-1', messages: [{ role: 'user', content: 'Where is order 7?' }] },
      outputs: {
        id: 'chatcmpl-1',
        choices: [{ index: 0, message: { role: 'assistant', content: 'It has shipped.' }, finish_reason: 'stop' }],
        usage_metadata: { input_tokens: 50, output_tokens: 12, total_tokens: 62 },
      },
      extra: { metadata: { ls_provider: 'openai', ls_model_name: 'm-1' } },
    };
    const { prompt_tokens: _p, completion_tokens: _c, ...bare } = run;
    const nested = { ...bare, inputs: { input: 'Where is order 7?' }, outputs: null, child_runs: [call] };
    expect(rowsOf([nested]).rows).toMatchObject([
      { output: 'It has shipped.', model: 'm-1', usage: { prompt_tokens: 50, completion_tokens: 12 } },
    ]);
    // Alone, such a call is a run of its own, with times in milliseconds.
    const alone = { ...call, trace_id: 'l', end_time: 1793527200500 };
    expect(rowsOf([alone]).rows).toMatchObject([{ output: 'It has shipped.', latency_ms: 500 }]);
  });

  it('writes objects as texts in a bulk export', () => {
    const texts = Object.fromEntries(
      Object.entries(run).map(([key, value]) => [
        key,
        ['inputs', 'outputs', 'extra'].includes(key) ? JSON.stringify(value) : value,
      ]),
    );
    expect(rowsOf([texts]).rows).toMatchObject([{ output: 'It has shipped.', steps: STEPS }]);
    expect(rowsOf([texts]).cases).toMatchObject([{ cluster: 'talk-1' }]);
  });
});

describe('Braintrust', () => {
  const row = (id: string, type: string, parents: readonly string[], more: object): object => ({
    id: `row-${id}`,
    span_id: id,
    root_span_id: 'top',
    span_parents: parents,
    is_root: parents.length === 0,
    span_attributes: { name: id, type },
    created: '2026-11-01T10:00:00.000Z',
    _xact_id: '1000',
    metadata: {},
    error: null,
    ...more,
  });
  const root = row('top', 'eval', [], {
    input: 'Where is order 7?',
    output: 'It has shipped.',
    expected: 'Shipped.',
    scores: { Factuality: 1 },
    metrics: { start: 1793527200, end: 1793527202 },
  });
  const task = row('task', 'task', ['top'], { input: 'Where is order 7?', output: 'It has shipped.' });
  const call = row('Chat Completion', 'llm', ['task'], {
    input: [{ role: 'user', content: 'Where is order 7?' }],
    output: [{ index: 0, message: { role: 'assistant', content: 'It has shipped.' }, finish_reason: 'stop' }],
    metadata: { model: 'm-1', provider: 'openai' },
    metrics: { start: 1793527201, prompt_tokens: 50, completion_tokens: 12, prompt_cached_tokens: 0, tokens: 62 },
  });

  it('fetches the spans of an experiment, the judge’s calls below a score among them: they are no steps', () => {
    const score = row('Factuality', 'score', ['top'], { input: {}, output: { score: 1 }, scores: { Factuality: 1 } });
    const judge = row('judge', 'llm', ['Factuality'], {
      input: [{ role: 'user', content: 'Compare the two' }],
      output: [{ message: { role: 'assistant', content: 'Choice: A' } }],
      metrics: { start: 1793527203, prompt_tokens: 900, completion_tokens: 90 },
    });
    const { rows, cases, lost } = rowsOf({ events: [judge, score, call, task, root], cursor: null });
    expect(rows).toEqual([
      {
        id: cases[0].id,
        sample: 0,
        output: 'It has shipped.',
        usage: { prompt_tokens: 50, completion_tokens: 12 },
        latency_ms: 2000,
        model: 'm-1',
        meta: { trace: 'top' },
      },
    ]);
    expect(cases).toMatchObject([{ input: 'Where is order 7?', expected: 'Shipped.' }]);
    expect(lost).toEqual([]);
  });

  it('logs a call of its own as root and call in one, and answers of the Responses interface as items', () => {
    const alone = {
      ...row('top', 'llm', [], {
        input: 'Where is order 7?',
        output: [
          { type: 'reasoning', summary: [] },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'It has shipped.' }] },
        ],
        metadata: { model: 'm-1' },
        metrics: { start: 1793527200, end: 1793527202, prompt_tokens: 50, completion_tokens: 12 },
      }),
    };
    const { rows, cases, lost } = rowsOf({ data: [alone] });
    expect(rows).toMatchObject([
      { output: 'It has shipped.', model: 'm-1', usage: { prompt_tokens: 50, completion_tokens: 12 } },
    ]);
    expect(cases[0]).not.toHaveProperty('expected');
    expect(lost).toEqual([]);
  });
});

it('parts that name each other as parents are read all the same', () => {
  const span = (id: string, parent: string): object => ({
    span_id: id,
    root_span_id: 'top',
    span_parents: [parent],
    span_attributes: { type: 'llm', name: id },
    input: [{ role: 'user', content: 'Q' }],
    output: [{ message: { role: 'assistant', content: 'A' } }],
  });
  expect(rowsOf([span('a', 'b'), span('b', 'a')]).rows).toMatchObject([{ output: 'A' }]);
});

it('parts are nested as deep as an export likes, and what an evaluation calls stays out at any depth', () => {
  const span = (at: number, type: string): object => ({
    span_id: `s-${at}`,
    root_span_id: 's-0',
    span_parents: at === 0 ? [] : [`s-${at - 1}`],
    span_attributes: { type, name: 'part' },
    input: [{ role: 'user', content: 'Q' }],
    output: [{ message: { role: 'assistant', content: at < 20_000 ? 'A' : 'a verdict' } }],
  });
  const type = (at: number): string => (at === 0 ? 'llm' : at === 20_000 ? 'score' : at === 40_000 ? 'llm' : 'task');
  const deep = Array.from({ length: 40_001 }, (_, at) => span(at, type(at)));
  expect(rowsOf(deep).rows).toMatchObject([{ output: 'A' }]);
  expect(JSON.stringify(rowsOf(deep).rows)).not.toContain('verdict');
});
