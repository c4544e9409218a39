import { describe, expect, it } from 'vitest';
import { loadArm } from '../../../src/change/arms.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { endNotes, priceNotes, snapshotNote } from '../../../src/run/model-notes.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, fakePorts, project, request } from './project.ts';

const NOW = '2026-11-30T12:00:00Z';

async function asking(model: string, config = CONFIG) {
  const tree = memoryTree(await project({ 'models/sums.yml': model, '.github/plumbline.yml': config }));
  const problems = new Problems();
  const read = loadConfig(tree, undefined, problems)!;
  const suite = loadSuite(tree, 'evals/sums.suite.yml', await loadSpecs(['ExactMatch']), problems)!;
  const arm = loadArm('head', tree, read.targets[0]!, read, { problems, isAlone: true })!;
  problems.throwIfAny();
  return { targets: [{ name: 'sums', suite, arms: [arm] }], config: read };
}

describe('an announced end', () => {
  const azure = CONFIG.replace('http://127.0.0.1:9/v1', 'https://x.openai.azure.com/openai/v1');
  it.each([
    [
      'of a model that is near it',
      'model: gpt-4.1-2025-04-14\n',
      CONFIG,
      'model "gpt-4.1-2025-04-14" ends on 2027-01-14, in 45 days; its maker names gpt-6-luna',
    ],
    [
      'of the base that an id names',
      'model: ft:gpt-4.1-mini-2025-04-14:acme::a1\n',
      CONFIG,
      '"gpt-4.1-mini-2025-04-14", the base of model "ft:gpt-4.1-mini-2025-04-14:acme::a1", ends on 2027-01-14',
    ],
    [
      'of the base that the file names',
      'model: ours\ntuned-from: gpt-4o\n',
      CONFIG,
      '"gpt-4o", the base of model "ours", ends on 2027-01-14',
    ],
    ['that is past', 'model: openai/gpt-5\n', CONFIG, null],
    ['far away', 'model: gpt-5.1\n', CONFIG, null],
    ['of nothing that is known', 'model: mine\n', CONFIG, null],
    ['at a cloud with dates of its own', 'model: gpt-4.1\n', azure, null],
  ])('%s', async (what, model, config, says) => {
    const { targets, config: read } = await asking(model, config);
    const now = what === 'that is past' ? '2027-01-30T00:00:00Z' : NOW;
    const said = endNotes(targets, read, now).join('\n');
    if (what === 'that is past')
      expect(said).toBe('model "openai/gpt-5" ended on 2026-12-11; its maker names gpt-6.1-sol in its place');
    else if (says === null) expect(said).toBe('');
    else expect(said).toContain(says);
  });
});

it.each([
  ['of a model', 'model: gpt-4.1-2025-04-14\n', 'model "gpt-4.1-2025-04-14" ends on 2027-01-14, in 45 days'],
  ['of a base', 'model: ours\ntuned-from: gpt-4o\n', '"gpt-4o", the base of model "ours", ends on 2027-01-14'],
])('an announced end %s stands in the comment', async (_what, model, says) => {
  const base = await project({ 'models/sums.yml': model });
  const head = { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
  const ports = fakePorts(({ place }) => `answer ${place.case.replace('c-', '')}`, {
    clock: { now: () => NOW, ms: () => 0 },
  });
  const comment = renderComment(await runGate(request(base, head), ports));
  expect(comment.replaceAll(/[\\`]/g, '')).toContain(says);
});

it('a model that nobody can pin is said to be watched by a scheduled run', async () => {
  const { targets, config } = await asking('model: gpt-6-luna\n');
  expect(snapshotNote(targets, config)).toMatch(/^gpt-6-luna: no dated id .* scheduled run/);
  const dated = await asking('model: gpt-4.1-2025-04-14\n');
  expect(snapshotNote(dated.targets, dated.config)).toBeNull();
});

it.each([
  ['max-cost-usd: 1', true],
  ['max-cost-usd: 1, max-calls: 9', false],
])('a model without a price under %s', async (bounds, isRefused) => {
  const { targets, config } = await asking('model: mine\n', CONFIG.replace('margin: 5', `margin: 5, ${bounds}`));
  expect(priceNotes(targets, config, NOW)).toEqual([
    { key: 'gate.max-cost-usd', isRefused, message: expect.stringContaining('set prices."mine"') },
  ]);
  const free = await asking('model: mine\n');
  expect(priceNotes(free.targets, free.config, NOW)).toEqual([]);
});
