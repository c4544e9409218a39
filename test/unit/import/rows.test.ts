import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importRowsCommand } from '../../../src/cli/import-rows.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { importRows } from '../../../src/tools/import/rows.ts';

function imported(file: string, text: string) {
  const problems = new Problems();
  const found = importRows(file, new TextEncoder().encode(text), problems);
  const rows = found?.lines.map((line) => JSON.parse(line)) ?? [];
  return { rows, mapping: found?.mapping ?? [], said: problems.list.map(formatProblem), lines: found?.lines ?? [] };
}

const chat = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: '2 + 2?' },
];

/** A row as the tool writes it, and the case that it becomes; another tool is one more line. */
const TOOLS: readonly (readonly [string, object, object])[] = [
  ['OpenAI evals', { input: chat, ideal: ['4', 'four'] }, { messages: chat, expected: ['4', 'four'] }],
  [
    'DeepEval',
    {
      input: 'Q?',
      expected_output: 'A.',
      retrieval_context: ['p1', 'p2'],
      actual_output: 'B.',
      additional_metadata: { by: 'x' },
    },
    { input: 'Q?', expected: 'A.', context: ['p1', 'p2'], meta: { output: 'B.', by: 'x' } },
  ],
  [
    'RAGAS',
    { user_input: 'Q?', reference: 'A.', retrieved_contexts: ['p'], response: 'B.' },
    { input: 'Q?', expected: 'A.', context: ['p'], meta: { output: 'B.' } },
  ],
  [
    'Langfuse',
    {
      id: 'item-7',
      input: { question: 'Q?', tier: 'gold' },
      expectedOutput: { answer: 'A.' },
      metadata: { source: 's' },
    },
    { id: 'item-7', input: 'Q?', vars: { tier: 'gold' }, expected: 'A.', meta: { source: 's' } },
  ],
  ['LangSmith', { inputs: { question: 'Q?' }, outputs: { answer: 'A.' } }, { input: 'Q?', expected: 'A.' }],
  ['Braintrust', { input: 'Q?', expected: 'A.', tags: ['a', 'b'] }, { input: 'Q?', expected: 'A.', tags: ['a', 'b'] }],
  [
    'Hugging Face',
    { question: 'Q?', answer: 'A.', passages: [{ id: 3, page_content: 'p' }], split: 'train', level: 2 },
    { input: 'Q?', expected: 'A.', context: [{ id: '3', text: 'p' }], meta: { split: 'train', level: 2 } },
  ],
  ['chat fine-tuning', { messages: [...chat, { role: 'assistant', content: '4' }] }, { messages: chat, expected: '4' }],
];

describe('import rows', () => {
  it.each(TOOLS)('reads a row of %s', (_, row, wanted) => {
    const { rows, said, lines } = imported('d.jsonl', `${JSON.stringify(row)}\n`);
    expect(said).toEqual([]);
    expect(rows[0]).toEqual({ id: 'case-0001', ...wanted });
    expect(parseCases('d.jsonl', new TextEncoder().encode(lines.join('\n')), new Problems())).toHaveLength(1);
  });

  it.each([
    ['d.csv', 'question,ground_truth,contexts\nQ?,A.,"[""p1"",""p2""]"\n'],
    ['d.json', '[{"question":"Q?","ground_truth":"A.","contexts":["p1","p2"]}]'],
    ['d.json', '{"name":"x","examples":[{"question":"Q?","ground_truth":"A.","contexts":["p1","p2"]}]}'],
    ['d.json', '{"question":["Q?"],"ground_truth":["A."],"contexts":[["p1","p2"]]}'],
  ])('reads %s: %s', (file, text) => {
    const { rows, mapping } = imported(file, text);
    expect(rows).toEqual([{ id: 'case-0001', input: 'Q?', expected: 'A.', context: ['p1', 'p2'] }]);
    expect(mapping.map(({ theirs, ours }) => `${theirs} -> ${ours}`)).toEqual([
      'question -> input',
      'ground_truth -> expected',
      'contexts -> context',
    ]);
  });

  it('loses nothing: a second name for one thing and a name for nothing go under meta, and are told', () => {
    const { rows, mapping } = imported(
      'd.jsonl',
      '{"question":"Q?","prompt":"P","reference":"A","level":3}\n{"question":"R?"}\n',
    );
    expect(rows[0]).toMatchObject({ input: 'Q?', expected: 'A', meta: { prompt: 'P', level: 3 } });
    expect(mapping).toContainEqual({ theirs: 'prompt', ours: 'meta.prompt', rows: 1 });
    expect(mapping).toContainEqual({ theirs: 'question', ours: 'input', rows: 2 });
  });

  it('makes ids that stand once', () => {
    expect(imported('d.jsonl', '{"id":1,"input":"a"}\n{"id":1,"input":"b"}\n').rows.map(({ id }) => id)).toEqual([
      '1',
      '1-2',
    ]);
  });

  it.each([
    ['d.jsonl', '{"input": \n', /d\.jsonl:1/],
    ['d.jsonl', '{"input":"a"}\n7\n', /d\.jsonl:2: expected an object, found 7/],
    ['d.json', '{"a": 1}', /holds no list of rows/],
    ['d.csv', 'a,b\n"x\n', /is not valid CSV/],
    ['d.parquet', 'PAR1', /Parquet is not read: write its rows as JSONL/],
    ['d.jsonl', '', /no row/],
  ])('refuses %s: %j', (file, text, said) => {
    expect(imported(file, text).said.join('\n')).toMatch(said);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'plumbline-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import rows', () => {
  it('shows in a dry run what it would write where a file is in the way, and refuses to write over it', () => {
    writeFileSync(join(folder, 'support.jsonl'), '{"question": "2 + 2?", "answer": "4"}\n');
    const said: string[] = [];
    const io = {
      out: (text: string) => void said.push(text),
      say: (text: string) => void said.push(text),
      err: (text: string) => void said.push(text),
      env: {},
      cwd: folder,
      columns: 80,
      isTTY: false,
      color: false,
    };
    const rows = { file: 'support.jsonl', out: undefined, name: undefined };
    expect(importRowsCommand({ ...rows, dryRun: true }, io)).toBe(0);
    expect(readdirSync(folder)).toEqual(['support.jsonl']);
    expect(said.join('')).not.toContain('is there already');
    importRowsCommand({ ...rows, dryRun: false }, io);
    const place = join(folder, 'evals/support.cases.jsonl');
    writeFileSync(place, 'mine\n');
    said.length = 0;
    expect(importRowsCommand({ ...rows, dryRun: true }, io)).toBe(0);
    expect(said.join('')).toContain('Nothing is written. 1 case would go to evals/support.cases.jsonl');
    expect(said.join('')).toContain('evals/support.cases.jsonl is there already: move it before the import');
    expect(() => importRowsCommand({ ...rows, dryRun: false }, io)).toThrow('is there already; move it');
    expect(readFileSync(place, 'utf8')).toBe('mine\n');
  });
});
