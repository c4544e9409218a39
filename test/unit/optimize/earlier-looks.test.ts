import { describe, expect, it } from 'vitest';
import { formatFile } from '../../../src/escalation/ledger-file.ts';
import { looksOfLedger } from '../../../src/run/optimize/earlier-looks.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const look = (run: string) => ({
  ...{ target: 'bot', goal: 'ExactMatch', run, look: 1, alpha: 0.05, at: '2026-11-02T00:00:00.000Z' },
  cases: [['0123456789ab', 'ba9876543210']],
});
const attempt = (run: string) => ({ lever: 'prompt-optimize', heldout: look(run) });

describe('looks that a ledger tells of', () => {
  it.each([
    ['a line of the older file', '.github/plumbline.ledger.jsonl', `${JSON.stringify(attempt('a'))}\n`, undefined],
    [
      'a file of its own, set over many lines',
      '.github/plumbline-ledger/one.json',
      formatFile(attempt('a')),
      undefined,
    ],
    ['a pretty-printed file', '.github/plumbline-ledger/one.json', JSON.stringify(attempt('a'), null, 2), undefined],
    ['a look written before it was made', '.github/plumbline-ledger/looks.jsonl', JSON.stringify(look('a')), undefined],
    ['a folder that the policy names', 'evals/tried/one.json', formatFile(attempt('a')), 'evals/tried/'],
    ['looks beside a file that the policy names', 'evals/looks.jsonl', JSON.stringify(look('a')), 'evals/tried.jsonl'],
  ])('are found in %s', (_, path, text, named) => {
    expect(looksOfLedger(memoryTree({ [path]: text }), named)).toMatchObject([{ run: 'a', look: 1 }]);
  });

  it('are none where a file is damaged or tells of no look', () => {
    const tree = memoryTree({
      '.github/plumbline-ledger/one.json': '{"lever": ',
      '.github/plumbline-ledger/two.json': '{"lever":"rag"}',
      'elsewhere/three.json': formatFile(attempt('a')),
    });
    expect(looksOfLedger(tree, undefined)).toEqual([]);
  });
});
