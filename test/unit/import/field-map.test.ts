import { describe, expect, it } from 'vitest';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { datasetOf } from '../../../src/tools/traces/as-dataset.ts';
import { readFieldMap, valueAtPlace } from '../../../src/tools/traces/field-map.ts';
import { readTraces } from '../../../src/tools/traces/read-traces.ts';
import { openCutter } from '../../../src/tools/traces/redact.ts';

function read(map: string, records: readonly object[], as: 'cases' | 'rows') {
  const problems = new Problems();
  const fields = readFieldMap('map.yml', map, problems)!;
  expect(problems.list).toEqual([]);
  const lost: string[] = [];
  const bytes = Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));
  const reading = { lost: (what: string) => void lost.push(what), problems, map: fields };
  const { traces, forms, unfound } = readTraces([{ file: 't.jsonl', bytes }], reading);
  const dataset = datasetOf(traces, { as, cutter: openCutter(fields.redact), lost: reading.lost });
  return { rows: dataset.lines.map((line) => JSON.parse(line)), forms: [...forms], unfound, lost };
}

const OWN = {
  request_id: 'r-1',
  'user.turn': { question: 'Where is order 7?' },
  reply: { text: 'It has shipped.', ms: 840 },
  gold: 'Shipped.',
  docs: [{ body: 'Orders ship in a day.' }, { body: 'Ask support.' }],
  calls: [{ name: 'find_order', arguments: '{"id":7}', result: { state: 'shipped' } }],
  session: 42,
  feedback: [{ stars: 0.9 }],
  usage: { in: 50, out: 12 },
};
const MAP = `
id: request_id
input: user.turn.question
output: reply.text
context: docs.*.body
tool_calls: calls
cluster: session
score: feedback.0.stars
latency_ms: reply.ms
prompt_tokens: usage.in
completion_tokens: usage.out
`;

describe('a map', () => {
  it('says where each part of a row of one’s own form is', () => {
    expect(read(`${MAP}expected: gold`, [OWN], 'cases')).toEqual({
      rows: [
        {
          id: 't-2b39f38056b1',
          cluster: '42',
          input: 'Where is order 7?',
          context: ['Orders ship in a day.', 'Ask support.'],
          expected: 'Shipped.',
          meta: { trace: 'r-1', score: 0.9 },
        },
      ],
      forms: [['the map', 1]],
      unfound: [],
      lost: [],
    });
    expect(read(MAP, [OWN], 'rows').rows).toEqual([
      {
        id: 't-2b39f38056b1',
        sample: 0,
        output: 'It has shipped.',
        steps: [
          { role: 'assistant', content: null, tool_calls: [{ name: 'find_order', arguments: { id: 7 } }] },
          { role: 'tool', content: '{"state":"shipped"}', name: 'find_order' },
          { role: 'assistant', content: 'It has shipped.' },
        ],
        context: ['Orders ship in a day.', 'Ask support.'],
        grades: { score: 0.9 },
        usage: { prompt_tokens: 50, completion_tokens: 12 },
        latency_ms: 840,
        meta: { trace: 'r-1' },
      },
    ]);
  });

  it('makes an answer what is expected only where its score says that it is good', () => {
    const row = (question: string, stars: number | boolean): object => ({ q: question, a: 'A', stars });
    const map = 'input: q\noutput: a\nscore: stars\ngood: 0.8';
    const { rows } = read(map, [row('1', 0.8), row('2', 0.7), row('3', true), row('4', false)], 'cases');
    expect(rows.map(({ expected }) => expected)).toEqual(['A', undefined, 'A', undefined]);
    expect(read('input: q\noutput: a\nscore: stars', [row('1', 1)], 'cases').rows[0]).not.toHaveProperty('expected');
  });

  it('replaces what a known form says, in the record of the root first, and leaves the rest to the form', () => {
    const runs = [
      {
        id: 'l',
        trace_id: 'r',
        run_type: 'llm',
        parent_run_id: 'r',
        inputs: { messages: [] },
        outputs: {},
        extra: { metadata: { user: 'child' } },
      },
      {
        id: 'r',
        trace_id: 'r',
        run_type: 'chain',
        inputs: { payload: { ask: 'Q' } },
        outputs: { output: 'A' },
        extra: { metadata: { user: 'ada', thread_id: 'talk' } },
      },
    ];
    const { rows, forms } = read('input: inputs.payload.ask\ncluster: extra.metadata.user', runs, 'cases');
    expect(rows).toMatchObject([{ input: 'Q', cluster: 'ada', meta: { trace: 'r' } }]);
    expect(forms).toEqual([['LangSmith', 2]]);
    const span = {
      context: { trace_id: 't' },
      attributes: { 'openinference.span.kind': 'LLM', 'app.question': 'Asked', 'output.value': 'A' },
    };
    expect(read('input: attributes.app.question', [span], 'rows').rows).toMatchObject([{ output: 'A' }]);
  });

  it('takes a conversation that holds its answer apart, messages of any dialect, and JSON inside a text', () => {
    const chat = [
      { role: 'system', content: 'S' },
      { type: 'human', content: 'Q' },
      { type: 'ai', content: 'A' },
    ];
    for (const talk of [chat, JSON.stringify(chat), { messages: chat }]) {
      expect(read('input: talk', [{ talk }], 'rows').rows).toMatchObject([{ output: 'A' }]);
      expect(read('input: talk', [{ talk }], 'cases').rows).toMatchObject([{ input: 'Q' }]);
    }
  });

  it('counts what it cannot read and names each place that leads nowhere', () => {
    const { rows, lost, unfound } = read(
      'input: q\ncontext: passages\nscore: s',
      [{ q: 'Q', s: 'fine' }, { r: 1 }],
      'cases',
    );
    expect(rows).toHaveLength(1);
    expect(lost).toEqual(['score that is no number', 'run without a question']);
    expect(unfound).toEqual(['context']);
  });

  it('cuts out what its own patterns match', () => {
    expect(read('input: q\nredact: ["[a-z]+@[a-z.]+"]', [{ q: 'I am ada@example.com' }], 'cases').rows).toMatchObject([
      { input: 'I am [redacted]' },
    ]);
  });
});

it.each([
  ['input: q\nanswer: a', 'map.yml:2:1: answer: unknown key "answer"'],
  ['input: q\ncontxt: a', 'did you mean context?'],
  ['input: 5', 'map.yml:1:8: input: expected a text, found 5'],
  [
    'input: a..b',
    'map.yml:1:8: input: "a..b" has an empty name; write names with a dot between, such as payload.question',
  ],
  [`input: ${'a.'.repeat(20)}b`, 'leads through 21 names, and at most 20 do'],
  ['{}', 'map.yml:1: places nothing; write at least one of id, case, input'],
  [
    'input: q\ngood: 1',
    'map.yml:2:1: good: 1 is compared with a score, and no place of one is given; write score: PATH beside it',
  ],
  ['input: q\nredact: ["("]', 'map.yml:2:10: redact[0]: "(" is no pattern of RE2'],
  ['input: q\n__proto__: x', 'map.yml:2:1: __proto__: unknown key "__proto__"'],
])('a map %j is refused at its place', (text, message) => {
  const problems = new Problems();
  expect(readFieldMap('map.yml', text, problems) === null || problems.any).toBe(true);
  expect(problems.list.map(formatProblem).join('\n')).toContain(message);
});

it.each([
  [{ a: { b: 1 } }, 'a.b', 1],
  [{ 'a.b': { c: 1 } }, 'a.b.c', 1],
  [{ a: { 'b.c': 1 } }, 'a.b.c', 1],
  // A name that only looks like the beginning of the path leads nowhere, and the search goes on.
  [{ 'a.b': 5, a: { b: { c: 1 } } }, 'a.b.c', 1],
  [{ a: [{ b: 1 }, { b: 2 }] }, 'a.-1.b', 2],
  [{ a: [{ b: 1 }, { c: 2 }, { b: 3 }] }, 'a.*.b', [1, 3]],
  [{ a: '{"b":[7]}' }, 'a.b.0', 7],
  [{ a: null }, 'a', undefined],
  [{ a: 'text' }, 'a.length', undefined],
  [{ a: [1] }, 'a.length', undefined],
  [{}, '__proto__.constructor', undefined],
  [{}, 'constructor.name', undefined],
] as const)('in %j the place %s holds %j', (value, path, found) => {
  expect(valueAtPlace(value as never, path.split('.'))).toEqual(found);
});
