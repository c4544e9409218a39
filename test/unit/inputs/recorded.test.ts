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
    expect(value).toEqual([
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
      'o.jsonl:4: output: is missing; a row may go without one only beside tool_calls',
      'o.jsonl:5: output: expected a text, found 1',
      'o.jsonl:5: sample: expected a whole number from 0, found -1',
      'o.jsonl:6:1: is not valid JSON: expected a value, found "x"',
    ]);
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
