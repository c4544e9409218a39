import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/change/arm-answer.ts';
import { armStep, uncertain } from '../../../src/change/arm-call.ts';
import type { CascadeConfig, ModelConfig } from '../../../src/inputs/model-file.ts';
import type { Answer, CallPlace, Question, Reply, Step } from '../../../src/model-call/call.ts';
import { openai } from '../../contract/engine/port.ts';

const place: CallPlace = { role: 'arm', arm: 'head', target: 't', case: 'c', sample: 2, turn: 0 };
const messages = [
  { role: 'system' as const, content: 'Be brief.' },
  { role: 'user' as const, content: 'Refund?' },
];
const model = (more: Partial<ModelConfig> = {}): ModelConfig => ({
  file: 'm.yml',
  provider: 'default',
  model: 'big',
  params: {},
  source: {},
  ...more,
});
const answer = (text: string, more: Partial<Answer> = {}): Answer => ({
  kind: 'answered',
  text,
  toolCalls: [],
  refused: false,
  origin: { kind: 'fresh' },
  model: 'served',
  latencyMs: 100,
  costUsd: 0.5,
  usage: { promptTokens: 10, completionTokens: 2 },
  ...more,
});
const failed: Reply = { kind: 'failed', code: 'server', message: 'down', attempts: 6 };

function play(step: Step<Run>, replies: readonly Reply[]): { readonly run: Run; readonly asked: readonly Question[] } {
  const asked: Question[] = [];
  let at = step;
  for (const reply of replies) {
    if ('done' in at) break;
    asked.push(at.ask);
    at = at.next(reply);
  }
  if (!('done' in at)) throw new Error('more is asked than was answered');
  return { run: at.done, asked };
}
const askable = (config: ModelConfig) => ({ model: config, provider: openai('http://x') });

describe('a plain arm', () => {
  it('asks once, with everything of the model file, and a seed of its own per repeat', () => {
    const config = model({
      temperature: 0,
      maxTokens: 9,
      seed: 40,
      params: { top_p: 1 },
      tools: [{ a: 1 }],
      responseFormat: { type: 'json_object' },
    });
    const { run, asked } = play(armStep(askable(config), messages, place), [answer('yes')]);
    expect(asked).toEqual([
      {
        provider: 'default',
        place,
        request: {
          kind: 'chat',
          model: 'big',
          messages,
          tools: [{ a: 1 }],
          responseFormat: { type: 'json_object' },
          temperature: 0,
          maxTokens: 9,
          seed: 42,
          params: { top_p: 1 },
        },
      },
    ]);
    expect(run).toMatchObject({ kind: 'answered', output: 'yes', messages, model: 'served' });
    expect('via' in run).toBe(false);
  });

  it('a refusal is a run with text; a failed call is a failed run', () => {
    expect(play(armStep(askable(model()), messages, place), [answer('no', { refused: true })]).run).toMatchObject({
      kind: 'refused',
      output: 'no',
    });
    expect(play(armStep(askable(model()), messages, place), [failed]).run).toEqual({
      kind: 'failed',
      code: 'server',
      message: 'down',
    });
  });
});

describe('a routed arm', () => {
  const route = {
    classifier: { model: 'tiny', prompt: 'Which class?' },
    classes: { billing: { model: 'small' }, legal: { provider: 'other', model: 'strong' } },
    otherwise: 'billing',
  };
  const config = model({ route, maxTokens: 50 });

  it('sends the case to the model of its class, and counts both calls', () => {
    const { run, asked } = play(armStep(askable(config), messages, place), [
      answer(' Legal\n', { model: 'tiny' }),
      answer('See a lawyer.', { model: 'strong' }),
    ]);
    expect(asked[0]?.request).toMatchObject({
      model: 'tiny',
      messages: [
        { role: 'system', content: 'Which class?' },
        { role: 'user', content: 'Refund?' },
      ],
    });
    expect(asked[1]).toMatchObject({ provider: 'other', request: { model: 'strong', messages, maxTokens: 50 } });
    expect(run).toMatchObject({
      output: 'See a lawyer.',
      via: ['tiny', 'strong'],
      latencyMs: 200,
      costUsd: 1,
      usage: { promptTokens: 20, completionTokens: 4 },
    });
  });

  it('takes the way of `otherwise` for an answer outside the classes, and fails with its classifier', () => {
    const { asked } = play(armStep(askable(config), messages, place), [answer('toString'), answer('ok')]);
    expect(asked[1]?.request.model).toBe('small');
    expect(play(armStep(askable(config), messages, place), [failed]).run).toMatchObject({
      kind: 'failed',
      message: 'classifier: down',
    });
  });

  it('knows no total as soon as one part is unknown', () => {
    const { run } = play(armStep(askable(config), messages, place), [
      answer('legal', { costUsd: undefined }),
      answer('ok'),
    ]);
    expect(run).toMatchObject({ costUsd: undefined, latencyMs: 200 });
  });

  it('has a cascade look at the answer of the class, but never asks its stronger model twice', () => {
    const cascade: CascadeConfig = {
      escalateTo: { provider: 'other', model: 'strong' },
      when: { matches: 'UNSURE', empty: true, refused: true, cut: true },
    };
    const both = askable(model({ route, cascade }));
    const again = play(armStep(both, messages, place), [
      answer('billing', { model: 'tiny' }),
      answer('UNSURE', { model: 'small' }),
      answer('Fifty.', { model: 'strong' }),
    ]);
    expect(again.asked.map(({ request }) => request.model)).toEqual(['tiny', 'small', 'strong']);
    expect(again.run).toMatchObject({ output: 'Fifty.', via: ['tiny', 'small', 'strong'], costUsd: 1.5 });
    const sure = play(armStep(both, messages, place), [answer('billing'), answer('Fifty.')]);
    expect(sure.run).toMatchObject({ output: 'Fifty.', costUsd: 1 });
    const top = play(armStep(both, messages, place), [answer('legal'), answer('UNSURE')]);
    expect(top.run).toMatchObject({ output: 'UNSURE' });
  });

  it('a recorded arm replays one row, without a classifier', () => {
    const provider = { type: 'recorded' as const, name: 'default', from: 'base' as const };
    const { asked } = play(armStep({ model: config, provider }, messages, place), [answer('row')]);
    expect(asked.map(({ request }) => request.model)).toEqual(['big']);
  });
});

describe('a cascade', () => {
  const cascade: CascadeConfig = {
    escalateTo: { model: 'strong' },
    when: { matches: '(?i)not sure', empty: true, refused: true, cut: true },
  };
  const config = model({ cascade });

  it('keeps a confident first answer', () => {
    const { run, asked } = play(armStep(askable(config), messages, place), [answer('Yes, within 30 days.')]);
    expect(asked.length).toBe(1);
    expect(run).toMatchObject({ output: 'Yes, within 30 days.' });
  });

  it.each([
    ['a matching text', answer('I am NOT SURE.')],
    ['an empty answer', answer('  ')],
    ['a refusal', answer('no', { refused: true })],
    ['a cut answer', answer('Yes, wi', { finishReason: 'length' })],
  ])('asks the stronger model after %s', (_, first) => {
    const { run, asked } = play(armStep(askable(config), messages, place), [
      first,
      answer('Yes.', { model: 'strong' }),
    ]);
    expect(asked[1]?.request.model).toBe('strong');
    expect(run).toMatchObject({ output: 'Yes.', via: ['served', 'strong'], costUsd: 1 });
  });

  it('a rule that is off never fires, and tool calls without text are no empty answer', () => {
    const off: CascadeConfig = { ...cascade, when: { empty: false, refused: false, cut: false } };
    expect(uncertain(answer('', { refused: true, finishReason: 'length' }), off)).toBe(false);
    expect(uncertain(answer('', { toolCalls: [{ name: 'f', arguments: {} }] }), cascade)).toBe(false);
  });
});
