import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/inputs/model-file.ts';
import { loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { loadSuite, suiteTemplateNames } from '../../../src/inputs/suite.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { translate } from '../../../src/tools/import/assertions.ts';
import { filesOf, type Imported } from '../../../src/tools/import/draft.ts';
import { draftOfPromptYml } from '../../../src/tools/import/prompt-yml.ts';
import { draftOfPromptfoo } from '../../../src/tools/import/promptfoo.ts';
import { memoryTree, read } from './memory-tree.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/inputs/${name}`, import.meta.url), 'utf8');
const FILES = {
  'promptfooconfig.yaml': fixture('promptfooconfig.yaml'),
  'other.txt': fixture('other.txt'),
  'triage.prompt.yml': fixture('triage.prompt.yml'),
};

function imported(reader: typeof draftOfPromptfoo, file: keyof typeof FILES, name: string): Imported {
  const problems = new Problems();
  const draft = reader(memoryTree(FILES), file, name, problems);
  expect(problems.list).toEqual([]);
  return filesOf(draft!);
}
const promptfoo = () => imported(draftOfPromptfoo, 'promptfooconfig.yaml', 'shop');
const triage = () => imported(draftOfPromptYml, 'triage.prompt.yml', 'triage');

describe('names that every object has by birth', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'not-constructor'])(
    'are no kind of assertion: %s',
    (type) => {
      const { rules, lost } = translate({ type, value: 'x' } as never, {}, () => undefined);
      expect([rules, typeof lost]).toEqual([[], 'string']);
    },
  );
});

describe('import promptfoo', () => {
  it('writes prompts, a model and suites whose cases our own loaders accept', async () => {
    const { files } = promptfoo();
    const tree = memoryTree(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const names = (path: string) => suiteTemplateNames(tree, path).filter((name) => name !== 'EmbeddingSimilarity');
    for (const { path } of files.filter((file) => file.path.endsWith('.suite.yml'))) {
      const specs = await loadSpecs(names(path));
      const { text } = read((problems) => loadSuite(tree, path, specs, problems));
      expect(text.replace(/^.*EmbeddingSimilarity.*$/gm, '').trim()).toBe('');
    }
    expect(read((problems) => loadModel(tree, 'models/shop.yml', problems)).value).toMatchObject({
      model: 'gpt-4.1-mini',
      temperature: 0,
      maxTokens: 300,
    });
    const prompt = read((problems) => loadPrompt(tree, ['prompts/shop.md'], problems)).value!;
    const row = JSON.parse(files.find(({ path }) => path === 'evals/shop-2.cases.jsonl')!.text.split('\n')[0]!) as {
      id: string;
      input: string;
    };
    expect(
      renderPrompt(
        prompt,
        { id: row.id, input: row.input, vars: {}, critical: false, tags: [], meta: {}, line: 1 },
        new Problems(),
      ),
    ).toEqual([{ role: 'user', content: expect.stringContaining(row.input) as string }]);
  });

  it('lists everything that has no counterpart', () => {
    expect(promptfoo().lost).toEqual([
      'case refund-window: assert javascript: it runs code of the repository, which a gate never does',
      'case case-003: assert perplexity: log probabilities are not part of an answer here',
      'providers[1]: "anthropic:messages:some-model": a target has one model',
      'providers[0].config.top_p: write it into the model file (params, tools, response-format)',
    ]);
  });

  it('says where their rule was laxer', () => {
    const notes = promptfoo().notes.join('\n');
    for (const words of [
      'cannot be read was a failed test',
      'weight 0 never failed',
      'RE2',
      'llm-rubric passed on whatever',
    ])
      expect(notes).toContain(words);
  });

  it('says once which suites are too small to decide, and what to do', () => {
    const notes = promptfoo().notes.filter((note) => note.includes('Below 50 cases'));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/: shop has \d+, shop-2 has \d+.*take the other targets out\.$/);
  });

  it('a bound on latency or cost becomes an advisory budget; one without a threshold is listed', () => {
    const one = (type: string, threshold?: number) =>
      translate({ type, value: undefined, threshold, weight: undefined }, {}, () => undefined);
    expect(one('latency', 500)).toMatchObject({
      rules: [{ use: 'LatencyBudget', parameters: { 'max-ms': 500 } }],
      notes: [expect.stringContaining('gate.max-latency-ratio')],
    });
    expect(one('cost', 0.01).rules).toEqual([{ use: 'CostBudget', parameters: { 'max-usd': 0.01 } }]);
    expect(one('latency')).toEqual({ rules: [], lost: 'it has no threshold' });
  });

  it('refuses a file that is no config', () => {
    const { value, text } = read((problems) =>
      draftOfPromptfoo(memoryTree({ 'a.yaml': 'x: 1\n' }), 'a.yaml', 'a', problems),
    );
    expect(value).toBeNull();
    expect(text).toContain('a.yaml:1: tests: is no promptfoo config');
  });

  it('reads tests from a CSV beside it, expectations in its columns', () => {
    const files = {
      'c.yaml': 'prompts: ["{{q}}"]\ntests: file://t.csv\n',
      't.csv': 'q,__expected\nhello,contains-any: a,b\n',
    };
    files['t.csv'] = 'q,__expected\nhello,"contains-any: a,b"\nbye,exact\n';
    const draft = read((problems) => draftOfPromptfoo(memoryTree(files), 'c.yaml', 'c', problems)).value!;
    expect(draft.cases.map(({ input, rules }) => [input, rules[0]?.use, rules[0]?.expected])).toEqual([
      ['hello', 'ContainsAny', { terms: ['a', 'b'] }],
      ['bye', 'ExactMatch', { answer: 'exact' }],
    ]);
  });
});

describe('import prompt-yml', () => {
  it('turns test data and evaluators into one suite', () => {
    const { files, lost, notes } = triage();
    const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
    expect(text('evals/triage.cases.jsonl').split('\n')[0]).toBe(
      '{"id":"case-001","input":"I was charged twice","expected":{"terms":["billing"],"reference":"billing"}}',
    );
    for (const name of ['ContainsAll', 'CustomRubric', 'SemanticEquivalence'])
      expect(text('evals/triage.suite.yml')).toContain(name);
    expect(text('models/triage.yml')).toContain('top_p: 0.9');
    expect(lost).toEqual(['fluent: github/fluency: no counterpart']);
    expect(notes.join('\n')).toContain('any score above 0');
  });
});
