/** Logs and exports of an application: whatever they hold, what is taken over reads as cases and as rows. */
import { describe, expect, it } from 'vitest';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { parseRecordedOutputs } from '../../../src/inputs/recorded-answers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { datasetOf } from '../../../src/tools/traces/as-dataset.ts';
import { readFieldMap } from '../../../src/tools/traces/field-map.ts';
import { readTraces } from '../../../src/tools/traces/read-traces.ts';
import { openCutter } from '../../../src/tools/traces/redact.ts';
import { always, damaged, scrambled, soundly } from './damage.ts';

const CALL = { id: 'c1', name: 'find', arguments: { id: 7 } };
const chat = (content: string): object => ({ role: 'assistant', content });
const SOUND: readonly object[] = [
  {
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: [
              {
                traceId: 't',
                spanId: 'a',
                name: 'chat',
                startTimeUnixNano: '1000000',
                endTimeUnixNano: '2000000',
                attributes: [
                  { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
                  { key: 'gen_ai.usage.input_tokens', value: { intValue: '5' } },
                  {
                    key: 'gen_ai.input.messages',
                    value: { stringValue: '[{"role":"user","parts":[{"type":"text","content":"Q"}]}]' },
                  },
                  {
                    key: 'gen_ai.output.messages',
                    value: {
                      arrayValue: {
                        values: [
                          {
                            kvlistValue: {
                              values: [
                                { key: 'role', value: { stringValue: 'assistant' } },
                                { key: 'content', value: { stringValue: 'A' } },
                              ],
                            },
                          },
                        ],
                      },
                    },
                  },
                ],
                events: [{ name: 'gen_ai.choice', attributes: [] }],
                status: { code: 1 },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    context: { trace_id: 't', span_id: 'a' },
    parent_id: null,
    start_time: '2026-11-01T10:00:00Z',
    attributes: {
      'openinference.span.kind': 'LLM',
      'llm.input_messages.0.message.role': 'user',
      'llm.input_messages.0.message.content': 'Q',
      'llm.output_messages.0.message.tool_calls.0.tool_call.function.name': 'find',
      'llm.output_messages.0.message.content': 'A',
      'llm.token_count.prompt': 5,
    },
  },
  {
    trace: { id: 'l', timestamp: 'x', sessionId: 's', tags: [], input: { question: 'Q' }, output: 'A', latency: 1 },
    observations: [
      { id: 'g', type: 'GENERATION', startTime: '1', input: [{ role: 'user', content: 'Q' }], output: chat('A') },
      { id: 't', type: 'TOOL', name: 'find', startTime: '2', input: { id: 7 }, output: [1], parentObservationId: 'g' },
    ],
  },
  {
    id: 'r',
    trace_id: 'r',
    run_type: 'chain',
    inputs: { messages: [{ type: 'human', content: 'Q' }] },
    outputs: {
      messages: [
        { type: 'human', content: 'Q' },
        { type: 'ai', content: 'A', tool_calls: [CALL] },
      ],
    },
    child_runs: [{ id: 'l', run_type: 'llm', inputs: {}, outputs: { choices: [{ message: chat('A') }] } }],
    extra: { metadata: { thread_id: 's' } },
    total_cost: '0.01',
  },
  {
    span_id: 's',
    root_span_id: 's',
    span_parents: ['s'],
    span_attributes: { type: 'llm', name: 'x' },
    input: [{ role: 'user', content: 'Q' }],
    output: [{ message: chat('A') }],
    expected: { answer: 'A' },
    metrics: { start: 1, end: 2, prompt_tokens: 5, completion_tokens: 6 },
  },
  {
    request: { body: { messages: [{ role: 'user', content: 'Q' }], tools: [{ type: 'function' }] } },
    response: {
      body: { id: 'x', choices: [{ message: { ...chat('A'), tool_calls: [{ function: CALL }] } }], usage: {} },
    },
  },
  { q: { text: 'Q' }, a: 'A', docs: [{ body: 'x' }], calls: [{ ...CALL, result: 1 }], stars: 0.5, who: 1 },
];
const MAP =
  'input: q.text\noutput: a\ncontext: docs.*.body\ntool_calls: calls\nscore: stars\ncluster: who\ngood: 0.5\n';

/** How many cases and rows were written, with and without the map. */
function takenOver(text: string): readonly number[] {
  const written: number[] = [];
  for (const map of [undefined, readFieldMap('map.yml', MAP, new Problems())!]) {
    const problems = new Problems();
    const reading = { lost: () => {}, problems, map };
    const { traces } = readTraces([{ file: 'log.json', bytes: Buffer.from(text) }], reading);
    problems.throwIfAny();
    const taken = (as: 'cases' | 'rows'): Uint8Array =>
      Buffer.from(datasetOf(traces, { as, cutter: openCutter([]), lost: () => {}, holdout: 30 }).lines.join('\n'));
    const [cases, rows] = [taken('cases'), taken('rows')];
    written.push(cases.length, rows.length);
    if (cases.length > 0) parseCases('cases.jsonl', cases, problems);
    if (rows.length > 0) parseRecordedOutputs('rows.jsonl', rows, problems);
    expect(problems.list).toEqual([]);
  }
  return written;
}

describe('a log', () => {
  it('of each form is taken over', () => {
    for (const one of SOUND.slice(0, -1))
      expect(takenOver(JSON.stringify(one)).every((length) => length > 0)).toBe(true);
    expect(takenOver(JSON.stringify(SOUND.at(-1))).map((length) => length > 0)).toEqual([false, false, true, true]);
  });

  it('with any damage is taken over as far as it reads, or refused by name', () => {
    always(damaged(SOUND), (value) => soundly(() => takenOver(JSON.stringify(value) ?? '')));
  });

  it('with its text turned is refused by name, or taken over', () => {
    always(scrambled(SOUND.map((one) => JSON.stringify(one))), (text) => soundly(() => takenOver(text)));
  });
});
