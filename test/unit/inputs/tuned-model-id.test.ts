import { expect, test } from 'vitest';
import { hasTunedId, isTuned, tunedAsMainSays } from '../../../src/inputs/tuned-model-id.ts';

test.each([
  'ft:gpt-4o-mini-2024-07-18:acme::9abc',
  'open-mistral-7b:ft-1a2b',
  'gpt-4o-mini-2024-07-18.ft-3c1f9a0b',
  'arn:aws:bedrock:us-east-1:123456789012:custom-model/base/abcd',
  'arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:provisioned-model/abcd',
  'arn:aws:bedrock:us-east-1:123456789012:imported-model/abcd',
  'projects/12/locations/europe-west4/endpoints/42',
  'tunedModels/desk-1',
  'accounts/acme/models/llama-8b-desk',
  'accounts/acme/deployedModels/llama-8b-desk-1',
  'openpipe:desk',
  'command-r-ft',
  'acme/Llama-3-8b/desk-1a2b3c4d',
  'llama-3-8b-LoRA-desk',
  'qwen_sft_2',
])('%s has the form of a tuned id', (id) => {
  expect(hasTunedId(id)).toBe(true);
});

test.each([
  'gpt-4o-mini-2024-07-18',
  'gpt-4.ft-zz',
  'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3',
  'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-3',
  'projects/12/locations/europe-west4/publishers/google/models/gemini-2.0-flash',
  'accounts/fireworks/models/llama-v3p1-8b-instruct',
  'accounts/acme/datasets/x',
  'meta-llama/Llama-3.3-70B-Instruct-Turbo',
  'deepseek-r1-distill-llama-8b',
  'adapters-are-fun',
  'claude-opus-4-1-20250805',
  'software-draft',
])('%s does not', (id) => {
  expect(hasTunedId(id)).toBe(false);
});

test('what the file says overrules the form of the id', () => {
  expect(isTuned({ model: 'ft:x', tuned: false })).toBe(false);
  expect(isTuned({ model: 'desk-7b', tuned: true })).toBe(true);
  expect(isTuned({ model: 'desk-7b', tunedFrom: 'llama-8b' })).toBe(true);
  expect(isTuned({ model: 'desk-7b' })).toBe(false);
});

test.each<[string, Parameters<typeof tunedAsMainSays>[0], Parameters<typeof tunedAsMainSays>[1], boolean | undefined]>([
  ['head alone says no of a new id', { model: 'a' }, { model: 'ft:x', tuned: false }, undefined],
  ['head alone says no of the same id', { model: 'ft:x' }, { model: 'ft:x', tuned: false }, undefined],
  ['main says no of another id', { model: 'a-lora', tuned: false }, { model: 'ft:x', tuned: false }, undefined],
  ['main says no of this id', { model: 'a-lora', tuned: false }, { model: 'a-lora' }, false],
  ['main says yes of this id and head takes it back', { model: 'a', tuned: true }, { model: 'a', tuned: false }, true],
  ['main says yes of this id and head leaves it out', { model: 'a', tuned: true }, { model: 'a' }, true],
  ['head says yes', { model: 'a', tuned: false }, { model: 'a', tuned: true }, true],
])('that a model is no tuned one is main’s word: %s', (_, base, head, said) => {
  expect(tunedAsMainSays(base, head)).toBe(said);
});
