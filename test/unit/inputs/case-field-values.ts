/** A case with every field, for tests of whatever shows, stores or sends one. */
import type { CaseKey } from '../../../src/inputs/case/case.ts';
import type { Json } from '../../../src/text/digest.ts';

/** What the files of the case are found in. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const PAGE = Buffer.from('%PDF-1.4\n%%EOF\n');
export const FILES = { 'scan.png': PIXEL, 'page.pdf': PAGE } as const;

/** A value for every field, other than what an absent key reads as; a field without one here does not compile. */
export const VALUES: { readonly [K in CaseKey]: Json } = {
  id: 'other',
  cluster: 'doc-1',
  input: 'What is due?',
  files: ['scan.png', 'page.pdf'],
  messages: [
    { role: 'user', content: 'Hi' },
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"a":1}' } }],
    },
    { role: 'tool', content: 'done', tool_call_id: 'c' },
  ],
  vars: { tier: 'gold' },
  context: [{ id: 'p1', title: 'T', text: 'passage' }, 'plain'],
  tools: [{ name: 'f' }],
  schema: { type: 'object' },
  expected: { answer: 'x' },
  split: 'holdout',
  critical: true,
  tags: ['a', 'b'],
  meta: { area: 'x' },
};
