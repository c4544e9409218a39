/** The margin that init writes: the usual one, or what the suite can decide, and never a wider one without the reason beside it. */
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/inputs/config.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { starterMargin } from '../../../src/run/starter-margin.ts';
import { preview } from '../../../src/run/suite-preview.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { configText } from '../../../src/tools/starter/config-text.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

async function marginOf(...counts: readonly number[]) {
  const names = counts.map((_, index) => `s${index}`);
  const target = (name: string) => ({ name, prompt: 'p.md', model: 'm.yml', suite: `${name}.suite.yml` });
  const shared = { targets: names.map(target), providers: {}, kind: 'live', hasGoal: false } as const;
  const text = configText({ ...shared, margin: { points: 5, why: [] } });
  const files = Object.fromEntries(
    names.flatMap((name, index) => [
      [`${name}.suite.yml`, `dataset: ${name}.jsonl\ntemplates: [{ use: LengthBounds, min-words: 1 }]\n`],
      [`${name}.jsonl`, Array.from({ length: counts[index]! }, (_, i) => `{"id":"c${i}","input":"Q"}\n`).join('')],
    ]),
  );
  const tree = memoryTree({ ...files, 'plumbline.yml': text, 'm.yml': 'model: m\n', 'p.md': '{{input}}\n' });
  const config = loadConfig(tree, 'plumbline.yml', new Problems())!;
  const specs = await loadSpecs(['LengthBounds']);
  const problems = new Problems();
  const suites = names.map((name) => loadSuite(tree, `${name}.suite.yml`, specs, problems)!);
  expect(problems.list).toEqual([]);
  const margin = starterMargin(suites, tree, config);
  const written = configText({ ...shared, margin });
  const read = loadConfig(memoryTree({ 'plumbline.yml': written }), 'plumbline.yml', new Problems())!;
  expect(read.gate.margin).toBe(margin.points);
  return { ...margin, written, preview: preview(suites[0]!, read, []) };
}

describe('the margin of a starter', () => {
  it('is the usual one where the suite can decide it', async () => {
    expect(await marginOf(600)).toMatchObject({ points: 5, why: [] });
  });

  it('is as wide as a small suite needs, with the reason, and an unchanged prompt then passes', async () => {
    const { points, written, preview } = await marginOf(80);
    expect(points).toBeGreaterThan(5);
    expect(points).toBeLessThanOrEqual(20);
    expect(preview.passesWhenUnchanged).toBeGreaterThanOrEqual(0.9);
    const gate = written.slice(written.indexOf('gate:')).replaceAll(/\n {2}# /g, ' ');
    expect(gate).toMatch(
      new RegExp(
        `with 80 cases s0\\.suite\\.yml passes.*only from ${points} on: a loss below ${points} points may go through.*\\n {2}margin: ${points} `,
      ),
    );
  });

  it('is not widened for one suite by another: the one that needs least decides, and the other is named', async () => {
    const { points, why } = await marginOf(600, 80);
    expect(points).toBe(5);
    expect(why.join(' ')).toMatch(
      /s1\.suite\.yml has 80 cases and passes an unchanged prompt nine times in ten only at a margin of \d+: add about \d+ cases/,
    );
  });

  it('stays the usual one over stand-ins, and says what 50, 200 and 500 cases decide', async () => {
    const { points, why } = await marginOf(3);
    expect(points).toBe(5);
    expect(why).toEqual([expect.stringMatching(/about \d+ with 50 cases, \d+ with 200 and \d+ with 500/)]);
  });
});
