import { describe, expect, it } from 'vitest';
import { refusedSettings, type Settings } from '../../../src/inputs/refused-settings.ts';
import { openai } from '../../contract/engine/port.ts';

const chat = openai('http://127.0.0.1:9/v1');
const told = (model: string, more: Partial<Settings>): readonly string[] =>
  refusedSettings({ model, params: {}, hasTools: false, forcesTool: false, ...more }, chat).map(
    ({ key, message }) => `${key.join('.')}: ${message}`,
  );

describe('what a model is known to refuse is told before it is asked', () => {
  it.each([
    ['a temperature', 'gpt-6.1-sol', { temperature: 0 }, 'temperature: model "gpt-6.1-sol" refuses any temperature'],
    [
      'a temperature with an effort',
      'gpt-6-luna',
      { temperature: 0, params: { reasoning_effort: 'low' } },
      'only with reasoning effort none',
    ],
    ['a temperature with the usual effort', 'gpt-6-luna', { temperature: 1 }, 'set params.reasoning_effort to none'],
    [
      'an effort it does not have',
      'gpt-6-luna',
      { params: { reasoning_effort: 'minimal' } },
      'params.reasoning_effort: model "gpt-6-luna" has no effort "minimal"; it takes none, low',
    ],
    ['tools over chat', 'gpt-6.1-sol', { hasTools: true }, 'set "wire: responses" for provider "default"'],
    ['tools over chat while it thinks', 'gpt-6-luna', { hasTools: true }, 'or set params.reasoning_effort to none'],
    ['a forced tool', 'anthropic/claude-opus-5-5', { forcesTool: true }, 'refuses a tool that must be called'],
  ] as const)('%s', (_what, model, settings, says) => {
    expect(told(model, settings)).toEqual([expect.stringContaining(says)]);
  });

  it.each([
    ['nothing given', 'gpt-6.1-sol', {}],
    ['an older model', 'gpt-4.1-mini-2025-04-14', { temperature: 0, hasTools: true }],
    ['no effort at all', 'gpt-6-luna', { temperature: 0, hasTools: true, params: { reasoning_effort: 'none' } }],
    ['a model that does not think by itself', 'gpt-5.1', { temperature: 0 }],
    ['a model that nobody knows', 'mine-1', { temperature: 2, forcesTool: true, params: { reasoning_effort: 'x' } }],
  ] as const)('and nothing else: %s', (_what, model, settings) => {
    expect(told(model, settings)).toEqual([]);
  });
});
