import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCases, parseCases } from '../../../src/inputs/case/dataset.ts';
import { digestOfCases } from '../../../src/inputs/suite.ts';
import { memoryTree, read } from './memory-tree.ts';

const rows = (list: readonly object[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('');
const parse = (file: string, text: string) => read((problems) => parseCases(file, Buffer.from(text), problems));

describe('a dataset', () => {
  it('reads JSONL with blank lines, CRLF and no last newline, and keeps line numbers', () => {
    const { value, said } = parse('c.jsonl', '\n{"id":"a","input":"x"}\r\n\r\n{"id":"b"}');
    expect(said).toEqual([]);
    expect(value?.map(({ id, line }) => [id, line])).toEqual([
      ['a', 2],
      ['b', 4],
    ]);
  });

  it('takes context as a text, a list of texts or passages with ids, and null for absent', () => {
    const { value } = parse(
      'c.jsonl',
      rows([
        { id: 1, context: 'one' },
        { id: 2, context: ['one', 'two'] },
        { id: 3, context: [{ id: 7, title: null, text: 'one' }], cluster: null, tools: null, expected: null },
      ]),
    );
    expect(value?.map((row) => row.context)).toEqual([
      [{ text: 'one' }],
      [{ text: 'one' }, { text: 'two' }],
      [{ id: '7', text: 'one' }],
    ]);
    expect(value?.[2]).toMatchObject({ id: '3', expected: undefined, cluster: undefined });
  });

  it('reads messages of the chat format, tool calls with JSON text for arguments among them', () => {
    const call = { id: 'c1', type: 'function', function: { name: 'find', arguments: '{"q":1}' } };
    const { value } = parse(
      'c.jsonl',
      rows([
        {
          id: 'a',
          messages: [
            { role: 'assistant', content: null, tool_calls: [call] },
            { role: 'tool', content: 'x', tool_call_id: 'c1' },
          ],
        },
      ]),
    );
    expect(value?.[0]?.messages).toEqual([
      { role: 'assistant', content: null, toolCalls: [{ name: 'find', arguments: { q: 1 }, id: 'c1' }] },
      { role: 'tool', content: 'x', toolCallId: 'c1' },
    ]);
  });

  it('keeps arguments that are no JSON as the model wrote them', () => {
    const calls = [
      { name: 'f', arguments: '{"a": 1 // x' },
      { name: 'g', arguments_raw: 'import math' },
    ];
    const { value } = parse('c.jsonl', rows([{ id: 'a', messages: [{ role: 'assistant', tool_calls: calls }] }]));
    expect(value?.[0]?.messages?.[0]?.toolCalls).toEqual([
      { name: 'f', arguments: undefined, argumentsRaw: '{"a": 1 // x' },
      { name: 'g', arguments: undefined, argumentsRaw: 'import math' },
    ]);
  });

  it('names each fault with its line and key', () => {
    const text = `${rows([
      { id: 'a', inputs: 'x' },
      { id: '' },
      { input: 'x' },
      { id: 'b', split: 'test', critical: 1, tags: 'x', vars: [1], context: 3 },
      { id: 'c', messages: [{ role: 'usr', content: 'x' }] },
      { id: 'd' },
      { id: 'd' },
    ])}{"id": "e",\n[1]\n`;
    expect(parse('c.jsonl', text).said).toEqual([
      'c.jsonl:1: unknown key "inputs"; did you mean input?',
      'c.jsonl:2: id: must not be empty',
      'c.jsonl:3: id: is missing; every case needs an id of its own',
      'c.jsonl:4: vars: expected an object of names and texts, found [1]',
      'c.jsonl:4: context: expected a text or a list of passages, found 3',
      'c.jsonl:4: split: expected search or holdout, found "test"',
      'c.jsonl:4: critical: expected true or false, found 1',
      'c.jsonl:4: tags: expected a list of texts, found "x"',
      'c.jsonl:5: messages[0].role: expected one of system, developer, user, assistant, tool, found "usr"',
      'c.jsonl:7: id: "d" is the id of line 6 already; an id stands once',
      'c.jsonl:8:12: is not valid JSON: expected a key in double quotes, found the end of the text',
      'c.jsonl:9: expected an object with an id, found [1]',
    ]);
  });

  it('carries recorded answers of a row under meta', () => {
    expect(parse('c.jsonl', rows([{ id: 'a', output_1: 'x', meta: { k: 1 } }])).value?.[0]?.meta).toEqual({
      output_1: 'x',
      k: 1,
    });
  });

  it('reads CSV: tags at semicolons, dotted columns as members, an empty cell as absent, lines of wrapped cells', () => {
    const { value, said } = parse(
      'c.csv',
      'id,input,tags,vars.name,expected.answer,critical\n1,"two\nlines",a; b,Bob,42,true\n2,x,,,,\n',
    );
    expect(said).toEqual([]);
    expect(value).toMatchObject([
      {
        id: '1',
        input: 'two\nlines',
        tags: ['a', 'b'],
        vars: { name: 'Bob' },
        expected: { answer: '42' },
        critical: true,
        line: 2,
      },
      { id: '2', input: 'x', tags: [], vars: {}, expected: undefined, critical: false, line: 4 },
    ]);
  });

  it('names faults of CSV and JSON by line too', () => {
    expect(parse('c.csv', 'id,inptu\n1,x\n').text).toBe('c.csv:1: inptu: unknown column "inptu"; did you mean input?');
    expect(parse('c.csv', 'id,input\n1,x,y\n').text).toBe('c.csv:2: has 3 cells; the first line names 2 columns');
    expect(parse('c.csv', 'id,input\n1,"x\n').text).toMatch(/^c\.csv:2: is not valid CSV/);
    expect(parse('c.json', '{"cases": [\n{"id": "a"},\n\n{"id": "a"}]}').text).toBe(
      'c.json:4: id: "a" is the id of line 2 already; an id stands once',
    );
    expect(parse('c.json', '{"rows": []}').text).toContain('unknown key "rows"');
  });

  it('refuses an empty file, a missing one and an unresolved merge', () => {
    expect(parse('c.jsonl', '').text).toBe('c.jsonl: holds no case; write at least one row with an id');
    expect(read((problems) => loadCases(memoryTree({}), 'c.jsonl', problems)).text).toBe('c.jsonl: does not exist');
    expect(parse('c.jsonl', '<<<<<<< HEAD\n{"id":"a"}\n=======\n{"id":"b"}\n>>>>>>> x\n').text).toContain(
      'unresolved merge',
    );
  });

  it('keeps a variable of any name, and gives none to the others', () => {
    const text = 'id,input,vars.__proto__,vars.constructor\nc-1,a,x,y\nc-2,b,,\n';
    const [first, second] = parse('c.csv', text).value!;
    expect(Object.entries(first!.vars)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.entries(second!.vars)).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('loads 100,000 rows in a few seconds at most', () => {
    const text = rows(
      Array.from({ length: 100_000 }, (_, i) => ({
        id: `case-${i}`,
        input: `question ${i}`,
        expected: { answer: i },
        tags: ['x'],
      })),
    );
    const start = performance.now();
    expect(parse('c.jsonl', text).value).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('the digest of a dataset', () => {
  const row = fc.record(
    {
      id: fc.string({ minLength: 1, maxLength: 8 }).filter((id) => /^[ -~]*\S[ -~]*$/.test(id)),
      input: fc.string(),
      expected: fc.dictionary(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 })),
      critical: fc.boolean(),
    },
    { requiredKeys: ['id'] },
  );
  const table = fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
  const digest = (text: string, file = 'c.jsonl'): string | null => {
    const { value } = parse(file, text);
    return value === null ? null : digestOfCases(value);
  };

  it('is of what the cases say: row order, key order, line ends and the file format do not matter', () => {
    fc.assert(
      fc.property(table, (list) => {
        const whole = digest(rows(list));
        expect(whole).not.toBeNull();
        const turned = list.map((item) => Object.fromEntries(Object.entries(item).reverse())).reverse();
        expect(digest(rows(turned).replaceAll('\n', '\r\n'))).toBe(whole);
        expect(digest(JSON.stringify({ cases: list }, null, 2), 'c.json')).toBe(whole);
      }),
    );
  });

  it('moves when any case says something else', () => {
    fc.assert(
      fc.property(table, fc.nat(), (list, at) => {
        const changed = list.map((item, index) =>
          index === at % list.length ? { ...item, input: `${item.input ?? ''}!` } : item,
        );
        expect(digest(rows(changed))).not.toBe(digest(rows(list)));
        expect(digest(rows([...list, { id: 'one more case' }]))).not.toBe(digest(rows(list)));
      }),
    );
  });
});
