import { describe, expect, it } from 'vitest';
import { isSameModel } from '../../../src/model-call/model-names.ts';

/** Asked, reported; a new way to write a build is one more line. */
const SAME: readonly (readonly [string, string])[] = [
  ['gpt-4.1', 'gpt-4.1'],
  ['gpt-4.1', 'gpt-4.1-2025-04-14'],
  ['gpt-4.1-2025-04-14', 'gpt-4.1'],
  ['openai/gpt-4.1', 'gpt-4.1-2025-04-14'],
  ['GPT-4.1', 'gpt-4.1'],
  ['claude-sonnet-5', 'claude-sonnet-5-20260901'],
  ['claude-sonnet-5', 'claude-sonnet-5@20260901'],
  ['us.anthropic.claude-sonnet-5', 'claude-sonnet-5-20260901'],
  ['anthropic.claude-sonnet-5-20260901-v1:0', 'claude-sonnet-5-20260901'],
  ['models/gemini-3-pro', 'gemini-3-pro-001'],
  ['gemini-3-flash', 'gemini-3-flash-preview-09-2026'],
  ['mistral-large-latest', 'mistral-large-2411'],
  ['llama3:latest', 'llama3'],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['gpt-4.1', 'gpt-4.1-mini'],
  ['gpt-4.1', 'gpt-4.1-mini-2025-04-14'],
  ['gpt-4.1-2025-04-14', 'gpt-4.1-2026-01-01'],
  ['gemini-2.5-flash', 'gemini-3.8-flash'],
  ['deepseek-chat', 'deepseek-v4.1-flash'],
  ['gpt-6', 'gpt-6-luna'],
  ['m-1', 'm-2'],
];

describe('the model that answered', () => {
  it.each(SAME)('%s may answer as %s', (asked, reported) => {
    expect(isSameModel(asked, reported)).toBe(true);
  });
  it.each(OTHER)('%s is not %s', (asked, reported) => {
    expect(isSameModel(asked, reported)).toBe(false);
  });
});
