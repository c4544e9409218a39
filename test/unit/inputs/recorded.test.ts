import { describe, expect, it } from 'vitest';
import { parseRecordedJudge, parseRecordedOutputs } from '../../../src/inputs/recorded-answers.ts';
import { read } from './memory-tree.ts';

const outputs = (text: string) => read((problems) => parseRecordedOutputs('o.jsonl', Buffer.from(text), problems));
const replies = (text: string) => read((problems) => parseRecordedJudge('j.jsonl', Buffer.from(text), problems));

describe('recorded outputs', () => {
  it('may have no text beside tool calls, samples, and keys nobody reads', () => {
    const { value, said } = outputs(
      '\ufeff{"id":1,"output":"x","trial":3,"meta":{"a":1}}\r\n\n{"id":"b","output":null,"tool_calls":[{"name":"f","arguments":{"q":1}}]}\n{"id":"b","sample":1,"output":"","tool_calls":null}',
    );
    expect(said).toEqual([]);
    expect(value?.rows).toEqual([
      { id: '1', output: 'x', sample: 0, meta: { a: 1 }, line: 1 },
      { id: 'b', output: null, toolCalls: [{ name: 'f', arguments: { q: 1 } }], sample: 0, line: 3 },
      { id: 'b', output: '', sample: 1, line: 4 },
    ]);
  });

  it('name what is wrong with a row by line, and a second row of a case by both', () => {
    expect(
      outputs(
        '{"id":"a","output":"x"}\n{"id":"a","output":"y"}\n{"output":"x"}\n{"id":"b"}\n{"id":"c","output":1,"sample":-1}\nx\n',
      ).said,
    ).toEqual([
      'o.jsonl:2: "a" stands on line 1 already',
      'o.jsonl:3: id: is missing',
      'o.jsonl:4: output: is missing; write null for an answer that says nothing',
      'o.jsonl:5: output: expected a text, found 1',
      'o.jsonl:5: sample: expected a whole number from 0, found -1',
      'o.jsonl:6:1: is not valid JSON: expected a value, found "x"',
    ]);
  });
});

describe('a recorded row that says nothing', () => {
  it.each([
    ['{"id":"a","output":null}', undefined],
    ['{"id":"a","output":null,"tool_calls":[]}', undefined],
    ['{"id":"a","output":null,"tool_calls":null}', undefined],
    ['{"id":"a","tool_calls":[{"name":"f"}]}', undefined],
    ['{"id":"a","output":""}', undefined],
    ['{"id":"a"}', 'o.jsonl:1: output: is missing; write null for an answer that says nothing'],
    ['{"id":"a","tool_calls":[]}', 'o.jsonl:1: output: is missing; write null for an answer that says nothing'],
  ])('%s', (line, fault) => {
    expect(outputs(line).said).toEqual(fault === undefined ? [] : [fault]);
  });
});

describe('what recorded rows were recorded with', () => {
  const hash = '0123456789abcdef'.repeat(4);

  it('is said by a first line for all of them, and by a row for itself', () => {
    const other = 'f'.repeat(64);
    const { value, said } = outputs(
      `\n{"recorded":{"prompt_sha256":"${hash}","tool":"x"}}\n{"id":"a","output":"1"}\n{"id":"b","output":"2","prompt_sha256":"${other}"}\n`,
    );
    expect(said).toEqual([]);
    expect(value?.rows.map(({ id, promptSha256 }) => [id, promptSha256])).toEqual([
      ['a', hash],
      ['b', other],
    ]);
  });

  it.each([
    ['{"id":"a","output":"1","prompt_sha256":"latest"}', 'prompt_sha256: expected the SHA-256'],
    ['{"recorded":{"prompt_sha256":7}}', 'recorded.prompt_sha256: expected the SHA-256'],
    ['{"recorded":"today"}', 'recorded: expected an object'],
    ['{"recorded":{"prompt_sha25":"x"}}', 'recorded.prompt_sha25: is not a key of a row; did you mean prompt_sha256?'],
    ['{"id":"a","output":"1"}\n{"recorded":{}}', 'recorded: stands in the first line of a file only'],
  ])('is a fault where it is not one: %s', (text, fault) => {
    expect(outputs(text).text).toContain(fault);
  });
});

describe('rows of a recorded run', () => {
  const first = `{"recorded":{"schema":"plumbline/run@1","program":"sha256:${'a'.repeat(64)}","arm":"head","samples":2}}\n`;

  it('hold the steps, the state, the grades and what the run took, and a failure in place of an answer', () => {
    const row = {
      id: 't-1',
      output: 'done',
      steps: [
        { role: 'assistant', content: null, tool_calls: [{ id: 'c1', name: 'find', arguments: { id: 7 } }] },
        { role: 'tool', tool_call_id: 'c1', content: { order: 7 }, error: true },
      ],
      state: { orders: [] },
      grades: { solved: 0.5 },
      usage: { prompt_tokens: 12, completion_tokens: 3, cached_tokens: 4, calls: 2 },
      cost_usd: 0.012,
      latency_ms: 8400,
      model: 'gpt-6.1-sol',
    };
    const { value, said } = outputs(
      `${first}${JSON.stringify(row)}\n{"id":"t-2","failed":{"why":"timeout","message":"after 60 s"}}`,
    );
    expect(said).toEqual([]);
    expect(value?.stamp).toEqual({ program: 'a'.repeat(64), arm: 'head', samples: 2, made: null });
    expect(value?.rows[0]).toMatchObject({
      trace: {
        steps: [
          { role: 'assistant', content: null, toolCalls: [{ id: 'c1', name: 'find', arguments: { id: 7 } }] },
          { role: 'tool', toolCallId: 'c1', content: '{"order":7}', failed: true },
        ],
        state: { orders: [] },
        grades: { solved: 0.5 },
      },
      usage: { promptTokens: 12, completionTokens: 3 },
      costUsd: 0.012,
      latencyMs: 8400,
      model: 'gpt-6.1-sol',
    });
    expect(value?.rows[1]).toMatchObject({ id: 't-2', failed: 'timeout: after 60 s' });
  });

  it.each<[string, string]>([
    ['{"id":"a","output":"1","step":[]}', 'step: is not a key of a row; did you mean steps?'],
    ['{"id":"a","output":"1","steps":{"role":"user"}}', 'steps: expected a list of messages'],
    ['{"id":"a","output":"1","steps":[{"role":"robot","content":"x"}]}', 'steps[0].role: expected one of'],
    ['{"id":"a","output":"1","grades":{"solved":2}}', 'grades.solved: expected a number from 0 to 1'],
    ['{"id":"a","failed":true}', 'failed: expected {"why"'],
    ['{"id":"a","output":"1","cost_usd":"much"}', 'cost_usd: expected a number'],
    [`{"id":"a","output":"1","program":"sha256:${'b'.repeat(64)}"}`, 'program: names another program'],
    [`{"id":"a","output":"${'x'.repeat(1024 * 1024)}"}`, 'is larger than 1024 KiB'],
  ])('name what is wrong with one: %.60s', (row, fault) => {
    expect(outputs(`${first}${row}`).text).toContain(fault);
  });

  it.each<[string, string]>([
    ['{"schema":"plumbline/run@2"}', 'recorded.schema: expected plumbline/run@1'],
    ['{"program":"v1"}', 'recorded.program: expected sha256: and 64 hex digits'],
    ['{"programm":"v1"}', 'recorded.programm: is not a key of a row; did you mean program?'],
  ])('name what is wrong with the first line: %s', (header, fault) => {
    expect(outputs(`{"recorded":${header}}`).text).toContain(fault);
  });
});

describe('what was retrieved for a recorded answer', () => {
  it('is a text or passages, as in a case', () => {
    const { value } = outputs(
      '{"id":"a","output":"1","context":"one"}\n{"id":"b","output":"1","context":["x",{"id":2,"text":"y"}]}',
    );
    expect(value?.rows.map(({ context }) => context)).toEqual([
      [{ text: 'one' }],
      [{ text: 'x' }, { id: '2', text: 'y' }],
    ]);
  });

  it.each(['contexts', 'Context', 'tool_call', 'outputs', 'prompt-sha256'])('is not lost under %s', (key) => {
    const row = { id: 'a', ...(key === 'outputs' ? { tool_calls: [{ name: 'f' }] } : { output: '1' }), [key]: 'x' };
    expect(outputs(JSON.stringify(row)).text).toContain(`${key}: is not a key of a row; did you mean`);
  });

  it.each(['content', 'trial', 'outputs', 'model', 'latency_ms', 'url', 'idx'])('leaves %s unread', (key) => {
    expect(outputs(JSON.stringify({ id: 'a', output: '1', [key]: 'x' })).said).toEqual([]);
  });
});

describe('recorded judge replies', () => {
  it('are texts or objects, told apart by sample and output where they say so', () => {
    const hash = 'a'.repeat(64);
    const { value, said } = replies(
      `{"case":"a","template":"T","reply":{"verdict":"yes"}}\n{"case":"a","template":"T","output_sha256":"sha256:${hash}","reply":"no"}\n`,
    );
    expect(said).toEqual([]);
    expect(value?.map(({ outputSha256, reply }) => [outputSha256, reply])).toEqual([
      [undefined, { verdict: 'yes' }],
      [hash, 'no'],
    ]);
  });

  it('name a reply that is missing, a hash that is none, and the same place twice', () => {
    const { text } = replies(
      '{"case":"a","template":"T"}\n{"case":"a","template":"T","reply":"x","output_sha256":"zz"}\n{"case":"a","template":"T","reply":"x"}\n',
    );
    expect(text).toContain('j.jsonl:1: reply: is missing');
    expect(text).toContain('j.jsonl:2: output_sha256: expected 64 hex digits, found "zz"');
    expect(text).toContain('j.jsonl:3: the reply for case "a", template T, stands on line 1 already');
  });
});
