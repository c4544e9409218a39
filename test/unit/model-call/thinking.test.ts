import { describe, expect, it } from 'vitest';
import { splitThinking } from '../../../src/model-call/thinking.ts';

/** Text, answer; a new pair of tags is one more line. */
const SPLIT: readonly (readonly [string, string])[] = [
  ['<think>Could be other.</think>\nrefund', 'refund'],
  ['Not refund I guess.\n</think>\n\nother', 'other'],
  ['  <think>a</think><think>b</think> c', 'c'],
  ['<THINK>a</THINK>b', 'b'],
  ['<thinking>a</thinking>b', 'b'],
  ['<thought>a</thought>b', 'b'],
  ['<reasoning>a</reasoning>b', 'b'],
  ['<seed:think>a</seed:think>b', 'b'],
  ['<|begin_of_thought|>a<|end_of_thought|>b', 'b'],
  ['[THINK]a[/THINK]b', 'b'],
  ['◁think▷a◁/think▷b', 'b'],
  ['<|channel|>analysis<|message|>a<|end|><|start|>assistant<|channel|>final<|message|>b', 'b'],
  ['<think>never ends', ''],
  ['<think></think>', ''],
];
const WHOLE: readonly string[] = [
  '',
  'refund',
  'I think <b>so</b>',
  'Write `<think>` before and `</think>` after.',
  'The list [1, 2] is short.',
];

describe('thinking in the text of an answer', () => {
  it.each(SPLIT)('%j is the answer %j', (text, answer) => {
    const split = splitThinking(text);
    expect(split.text).toBe(answer);
    expect(`${split.thinking ?? ''}${split.text}`).toBe(text);
  });
  it.each(WHOLE)('%j is an answer as it stands', (text) => {
    expect(splitThinking(text)).toEqual({ text });
  });
});
