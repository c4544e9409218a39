import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ending, endingOf } from '../../../src/model-call/finish-reasons.ts';
import { readCompletion } from '../../../src/model-call/wires/chat.ts';

/** A new shape is one more word on its line. */
const SHAPES: Readonly<Record<Ending, readonly string[]>> = {
  answer: [
    'stop',
    'STOP',
    'end_turn',
    'endTurn',
    'tool_calls',
    'tool_use',
    'function_call',
    'eos_token',
    'COMPLETE',
    'MALFORMED_FUNCTION_CALL',
  ],
  cut: [
    'length',
    'MAX_TOKENS',
    'max_output_tokens',
    'FinishReason.MAX_TOKENS',
    'model_length',
    'model_context_window_exceeded',
    'max_new_tokens_reached',
  ],
  refusal: [
    'content_filter',
    'content_filter: SAFETY',
    'SAFETY',
    'PROHIBITED_CONTENT',
    'BLOCKLIST',
    'SPII',
    'RECITATION',
    'refusal',
    'sensitive',
    'guardrail_intervened',
    'ERROR_TOXIC',
    'contentFiltered',
    'prompt_blocked_by_content_policy',
  ],
  failure: [
    'error',
    'insufficient_system_resource',
    'network_error',
    'abort',
    'USER_CANCEL',
    'OTHER',
    'upstream_error',
    'server_overloaded',
  ],
};

describe('finish reasons', () => {
  it.each(Object.entries(SHAPES).flatMap(([ending, words]) => words.map((word) => [word, ending] as const)))(
    '%s is %s',
    (word, ending) => {
      expect(endingOf(word)).toBe(ending);
    },
  );

  it('a word that says nothing known is no ending, and no word hangs the reader', () => {
    expect([undefined, '', '???', 'because'].map(endingOf)).toEqual([null, null, null, null]);
    fc.assert(fc.property(fc.string(), (word) => endingOf(word) !== undefined));
  });
});

describe('a completion by its finish reason', () => {
  const of = (finish: string | undefined, content: string | null, more: object = {}, choice: object = {}) =>
    readCompletion({
      choices: [{ message: { content }, ...(finish === undefined ? {} : { finish_reason: finish }), ...choice }],
      ...more,
    });
  const used = (completion: number, total = 20 + completion) => ({
    usage: { prompt_tokens: 20, completion_tokens: completion, total_tokens: total },
  });

  it.each(SHAPES.refusal)('%s without a text is a refusal', (word) => {
    expect(of(word, '', used(0))).toMatchObject({
      answer: { refused: true, finishReason: 'content_filter', text: '' },
    });
  });

  it.each(SHAPES.cut)('%s is an answer that was cut, also before its first word', (word) => {
    expect(of(word, '', used(0))).toMatchObject({ answer: { refused: false, finishReason: 'length' } });
  });

  it.each(SHAPES.failure)('%s is no answer, whatever was said so far', (word) => {
    expect(of(word, 'half a', used(2))).not.toHaveProperty('answer');
  });

  it.each([
    [
      'an error beside the message',
      of('stop', 'half', used(3), { error: { code: 502, message: 'upstream went away' } }),
    ],
    ['empty, and nothing was generated', of('stop', '', used(0))],
    ['empty, with a reason nobody knows', of('because', '', {})],
  ])('%s is no answer', (_name, reading) => {
    expect(reading).not.toHaveProperty('answer');
  });

  it.each([
    ['empty although tokens were generated', of('stop', '', used(4))],
    ['empty after thinking that only the total counts', of('stop', '', used(0, 520))],
    ['empty, with no usage to go by', of('stop', '')],
  ])('%s is an empty answer', (_name, reading) => {
    expect(reading).toMatchObject({ answer: { text: '', refused: false } });
  });
});
