import { describe, expect, it } from 'vitest';
import { loadCases } from '../../../src/inputs/case/dataset.ts';
import { type Conversation, programLine, replyIn, rowOf, userLine } from '../../../src/tools/record/conversation.ts';
import { memoryTree, read } from '../inputs/memory-tree.ts';

const [CASE] = read((problems) =>
  loadCases(
    memoryTree({
      'c.jsonl': JSON.stringify({
        id: 'a',
        input: 'Refund 7.',
        vars: { shop: 'x' },
        expected: 'secret',
        critical: true,
      }),
    }),
    'c.jsonl',
    problems,
  ),
).value!;
const task = { row: CASE!, sample: 1 };
const start: Conversation = { task, turns: [], replies: [] };
const call = { role: 'assistant', content: null, tool_calls: [{ id: 'c', name: 'find', arguments: {} }] };
const after: Conversation = {
  task,
  turns: [
    { output: 'Which one?', usage: { prompt_tokens: 10, completion_tokens: 2 }, cost_usd: 0.5, latency_ms: 20 },
    {
      output: 'Done.',
      steps: [call, { role: 'assistant', content: 'Done.' }],
      state: { paid: 7 },
      usage: { prompt_tokens: 30, completion_tokens: 3 },
      cost_usd: 0.25,
      latency_ms: 5,
    },
  ],
  replies: ['The lamp.'],
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a conversation of a program and a simulated user', () => {
  it('begins as the case alone', () => {
    expect(plain(programLine(start, 'c.jsonl'))).toEqual({
      id: 'a',
      sample: 1,
      input: 'Refund 7.',
      vars: { shop: 'x' },
      turn: 1,
    });
  });

  it('hands the program all that was said, and the state that it left', () => {
    const next = { ...after, replies: ['The lamp.', 'And the desk?'] };
    expect(plain(programLine(next, 'c.jsonl'))).toEqual({
      id: 'a',
      sample: 1,
      vars: { shop: 'x' },
      turn: 3,
      state: { paid: 7 },
      messages: [
        { role: 'user', content: 'Refund 7.' },
        { role: 'assistant', content: 'Which one?' },
        { role: 'user', content: 'The lamp.' },
        call,
        { role: 'assistant', content: 'Done.' },
        { role: 'user', content: 'And the desk?' },
      ],
    });
  });

  it('shows the user the whole case, and the program nothing of what is expected', () => {
    expect(JSON.stringify(userLine(after, 'c.jsonl'))).toContain('secret');
    expect(JSON.stringify(programLine(after, 'c.jsonl'))).not.toMatch(/secret|critical/);
  });

  it('ends as one row: the last answer and state, every step, and the sum of what the turns used', () => {
    const row = rowOf(after);
    expect(row).toMatchObject({ output: 'Done.', state: { paid: 7 }, cost_usd: 0.75, latency_ms: 25 });
    expect(row['usage']).toEqual({ prompt_tokens: 40, completion_tokens: 5 });
    expect((row['steps'] as { role: string }[]).map(({ role }) => role)).toEqual([
      'assistant',
      'user',
      'assistant',
      'assistant',
    ]);
  });

  it('has no sum where one turn does not state its part', () => {
    const [first, second] = after.turns;
    const row = rowOf({ ...after, turns: [{ output: first!['output'] }, second!] });
    expect([row['usage'], row['cost_usd'], row['latency_ms']]).toEqual([undefined, undefined, undefined]);
  });

  it.each<[string, object, string | null | undefined]>([
    ['a turn', { content: 'Yes.' }, 'Yes.'],
    ['the end', { done: true, content: 'Bye.' }, null],
    ['an empty turn, which is none', { content: '' }, undefined],
    ['a turn without limits, which is none', { content: 'x'.repeat(100_001) }, undefined],
    ['something else, which is none', { text: 'Yes.' }, undefined],
  ])('takes %s from the user', (_, said, reply) => {
    expect(replyIn(said as Parameters<typeof replyIn>[0])).toBe(reply);
  });
});
