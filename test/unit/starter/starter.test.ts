// biome-ignore-all lint/suspicious/noTemplateCurlyInString: some of these texts are programs
import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { loadArm, messagesOf } from '../../../src/change/arms.ts';
import { noteMissing, readRows } from '../../../src/change/recorded-rows.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { suiteTemplateNames } from '../../../src/inputs/suite-names.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { LANGUAGES } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import type { Tree } from '../../../src/text/tree.ts';
import { overlay } from '../../../src/tools/starter/overlay.ts';
import { findPrompts } from '../../../src/tools/starter/prompts.ts';
import { type Starter, starterOf } from '../../../src/tools/starter/starter.ts';
import { workflowText } from '../../../src/tools/starter/workflow.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

/** Every fault of what a starter adds to a repository: config, arms, suites, and each case rendered. */
async function faultsOf(tree: Tree, starter: Starter): Promise<readonly string[]> {
  const whole = overlay(tree, starter.files);
  const problems = new Problems();
  const config = loadConfig(whole, undefined, problems);
  for (const target of config?.targets ?? []) {
    const arm = loadArm('head', whole, target, config!, { problems });
    const specs = await loadSpecs(suiteTemplateNames(whole, target.suite));
    const suite = loadSuite(whole, target.suite, specs, problems, { providers: Object.keys(config!.providers) });
    if (arm !== null) for (const row of suite?.cases ?? []) messagesOf(arm, row, problems);
  }
  return problems.list.map(({ file, message }) => `${file}: ${message}`);
}

const pathsOf = (starter: Starter): readonly string[] => starter.files.map(({ path }) => path);

describe('a starter', () => {
  it.each([
    ['an empty repository', {}],
    ['a system prompt', { 'prompts/agent.md': 'Be brief.\n' }],
    ['a prompt with variables of its own', { 'prompts/sum.txt': 'Summarise {{document}} for {{reader}}.' }],
    ['a user prompt around the input', { 'src/prompts/ask.md': '{{context}}\n\n{{input}}\n' }],
    [
      'a chat prompt',
      { 'prompts/chat.json': '[{"role":"system","content":"Hi"},{"role":"user","content":"{{question}}"}]' },
    ],
    [
      'a .prompt.yml',
      { 'greet.prompt.yml': 'model: openai/gpt-4o\nmessages:\n  - { role: user, content: "{{input}}" }\n' },
    ],
    ['two prompts of one name', { 'a/prompts/x.md': 'One.', 'b/prompts/x.md': 'Two.' }],
  ])('reads without a fault and renders every case it writes: %s', async (_, files) => {
    const tree = memoryTree(files as Record<string, string>);
    expect(await faultsOf(tree, starterOf(tree, 'main'))).toEqual([]);
    expect(await faultsOf(tree, starterOf(tree, 'main', { recorded: true }))).toEqual([]);
  });

  it('asks the default models over Responses, and sends neither a temperature', () => {
    const starter = starterOf(memoryTree({ 'prompts/agent.md': 'Be brief.\n' }), 'main');
    const whole = overlay(memoryTree({}), starter.files);
    const config = loadConfig(whole, undefined, new Problems())!;
    expect(config.providers['default']).toMatchObject({ type: 'openai', wire: 'responses' });
    const texts = (end: string): string =>
      starter.files.flatMap(({ path, text }) => (path.endsWith(end) ? [text] : [])).join('\n');
    expect(texts('models/agent.yml')).toContain('model: gpt-6-luna\n');
    expect(texts('agent.suite.yml')).toMatch(/^judge: .*model: gpt-6\.1-terra/m);
    expect(starter.files.map(({ text }) => text).join('\n')).not.toMatch(/^temperature/m);
  });

  it('of a recorded program reads its rows from the jobs of the workflow, and writes none', async () => {
    for (const files of [{}, { 'prompts/a.md': 'Answer.\n\n{{input}}\n' }]) {
      const tree = memoryTree(files);
      const starter = starterOf(tree, 'main', { recorded: true, program: true });
      expect(await faultsOf(tree, starter)).toEqual([]);
      const paths = starter.files.map(({ path }) => path);
      expect(paths.filter((path) => path.includes('outputs') || path.includes('ladder'))).toEqual([]);
      const config = starter.files.find(({ path }) => path.endsWith('plumbline.yml') && !path.includes('workflows'))!;
      expect(config.text).toContain('outputs: "runs/plumbline-{arm}/rows.jsonl", from: workspace');
      expect(starter.files.find(({ path }) => path.includes('workflows'))!.text).toContain('plumbline/record@');
    }
  });

  it('of recorded outputs has a row for every case, no judge, and nothing that needs a key', async () => {
    for (const files of [{}, { 'prompts/a.md': 'Hi {{name}}', 'prompts/b.md': 'Hi' }] as Record<string, string>[]) {
      const tree = memoryTree(files);
      const starter = starterOf(tree, 'main', { recorded: true });
      const whole = overlay(tree, starter.files);
      const config = loadConfig(whole, undefined, new Problems())!;
      for (const target of config.targets) {
        const arm = loadArm('head', whole, target, config, { problems: new Problems() })!;
        const specs = await loadSpecs(suiteTemplateNames(whole, target.suite));
        const suite = loadSuite(whole, target.suite, specs, new Problems())!;
        const problems = new Problems();
        const rows = readRows('head', arm, { base: whole, head: whole, workspace: null }, problems);
        expect(rows === null || noteMissing(rows, suite.cases, problems)).toBe(false);
        expect(problems.list).toEqual([]);
        expect(suite.judge).toBeUndefined();
      }
      expect(starter.files.map(({ text }) => text).join('\n')).not.toMatch(/OPENAI_API_KEY|secrets\./);
    }
  });

  it('tells a team without prompt files how prompts in code are gated', () => {
    const { notes } = starterOf(memoryTree({ 'src/agent.ts': 'export const PROMPT = `Be brief.`;' }), 'main');
    expect(notes.join('\n')).toContain('plumbline init --recorded');
  });

  it('leaves to a .prompt.yml what it says of the model, save the name, and says so', () => {
    const text = (parameters: string): string =>
      `model: openai/gpt-4o\n${parameters}messages:\n  - { role: user, content: "{{input}}" }\n`;
    const said = starterOf(
      memoryTree({ 'a.prompt.yml': text('modelParameters: { temperature: 0.7, maxTokens: 90 }\n') }),
      'main',
    );
    const silent = starterOf(memoryTree({ 'a.prompt.yml': text('') }), 'main');
    const model = (starter: Starter) => starter.files.find(({ path }) => path === 'models/a.yml')?.text ?? '';
    expect(model(said)).not.toMatch(/temperature|max-tokens/);
    expect(model(silent)).toMatch(/^max-tokens: 2000 /m);
    expect(model(silent)).not.toContain('temperature');
    expect(said.notes.join('\n')).toContain('"model: openai/gpt-4o" of a.prompt.yml is no longer read');
  });

  it('points at the prompts that are there and writes none over them', () => {
    const starter = starterOf(memoryTree({ 'prompts/agent.md': 'Be brief.' }), 'main');
    expect(pathsOf(starter)).toEqual([
      '.github/plumbline.yml',
      '.github/workflows/plumbline.yml',
      '.github/workflows/plumbline-ladder.yml',
      'models/agent.yml',
      'evals/agent.suite.yml',
      'evals/agent.cases.jsonl',
    ]);
    expect(starter.suites).toEqual(['evals/agent.suite.yml']);
    expect(starter.files[0]?.text).toContain('prompt: prompts/agent.md');
  });

  it('sets a goal, asks for what only people know, and brings a workflow for attempts and drift', () => {
    const text = (starter: Starter, path: string) => starter.files.find((file) => file.path === path)?.text ?? '';
    const live = starterOf(memoryTree({}), 'main');
    const config = loadConfig(overlay(memoryTree({}), live.files), undefined, new Problems())!;
    expect(config.escalation?.goal).toMatchObject({ template: 'TaskCompletion', maxResidualGap: 3 });
    for (const key of ['requests-per-day', 'data-isolation', 'release-date', 'training-usd'])
      expect(text(live, '.github/plumbline.yml')).toMatch(new RegExp(`^ +#.*${key}:`, 'm'));
    const ladder = text(live, '.github/workflows/plumbline-ladder.yml');
    expect(ladder).toMatch(/workflow_dispatch:\n {4}inputs:\n {6}attempt:/);
    expect(ladder).toMatch(/schedule: \[/);
    expect(ladder).not.toMatch(/pull_request:/);
    // What is replayed cannot drift, and has no goal before there are cases of one's own.
    const recorded = starterOf(memoryTree({}), 'main', { recorded: true });
    expect(text(recorded, '.github/workflows/plumbline-ladder.yml')).not.toMatch(/schedule|secrets/);
    expect(text(recorded, '.github/plumbline.yml')).toMatch(/^# escalation:/m);
  });

  it('takes tests and evaluators of a .prompt.yml for its suite, and leaves the prompt where it lies', async () => {
    const tree = memoryTree({
      'llm/greet.prompt.yml': `model: openai/gpt-4o-mini
messages: [{ role: user, content: "Greet {{input}}" }]
testData: [{ input: Bob }, { input: Ann }]
evaluators: [{ name: says-hello, string: { contains: Hello } }]
`,
    });
    const starter = starterOf(tree, 'main');
    expect(starter.files.find(({ path }) => path === 'evals/greet.suite.yml')?.text).toContain('ContainsA');
    expect(starter.files[0]?.text).toContain('prompt: llm/greet.prompt.yml');
    expect(pathsOf(starter).some((path) => path.startsWith('prompts/'))).toBe(false);
    expect(await faultsOf(tree, starter)).toEqual([]);
  });

  it('takes the tests of a promptfoo config for its suite', async () => {
    const tree = memoryTree({
      'bot/promptfooconfig.yaml': `prompts: ["Translate {{text}} into French."]
providers: [openai:gpt-4o-mini]
tests:
  - { vars: { text: Hello }, assert: [{ type: contains, value: Bonjour }] }
  - { vars: { text: Thanks }, assert: [{ type: contains, value: Merci }] }
`,
    });
    const starter = starterOf(tree, 'main');
    expect(pathsOf(starter)).toContain('evals/bot.cases.jsonl');
    expect(await faultsOf(tree, starter)).toEqual([]);
  });

  it.each([
    ['a key of its own', 'openai:chat:gpt-4o-mini, config: { apiKeyEnvar: ACME_KEY }', ['OPENAI_API_KEY', 'ACME_KEY']],
    [
      'what is no name of a variable',
      "openai:chat:gpt-4o-mini, config: { apiKeyEnvar: 'A: 1, B' }",
      ['OPENAI_API_KEY'],
    ],
    ['none', 'openai:chat:gpt-4o-mini', ['OPENAI_API_KEY']],
  ])('hands the gate every key that the config names: a promptfoo config with %s', (_, provider, keys) => {
    const tree = memoryTree({
      'promptfooconfig.yaml': `prompts: ["Answer {{q}}"]\nproviders: [{ id: ${provider} }]\ntests: [{ vars: { q: a }, assert: [{ type: equals, value: b }] }]\n`,
    });
    const starter = starterOf(tree, 'main');
    expect(starter.keys).toEqual(keys);
    const texts = starter.files.filter(({ path }) => path.startsWith('.github/workflows/')).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    for (const text of texts)
      expect([...text.matchAll(/^ {10}(\S+): \$\{\{ secrets\.(\S+) \}\}$/gm)].map(([, name]) => name)).toEqual(keys);
  });

  it('gates a promptfoo prompt where it lies, whatever its input is called there, and the prompts that it does not name beside it', () => {
    const files = (prompt: string): Record<string, string> => ({
      'promptfooconfig.yaml': `prompts: [file://prompts/ask.txt]
providers: [openai:gpt-4o-mini]
tests:
  - { vars: { input: Hello, question: Hello }, assert: [{ type: contains, value: Bonjour }] }
`.replace(prompt.includes('input') ? ', question: Hello' : 'input: Hello, ', ''),
      'prompts/ask.txt': prompt,
      'prompts/other.md': 'Hi',
    });
    const same = starterOf(memoryTree(files('Translate {{input}}.\n')), 'main');
    expect(same.files[0]?.text).toContain('prompt: prompts/ask.txt');
    expect(pathsOf(same).filter((path) => path.startsWith('prompts/'))).toEqual([]);
    expect(same.notes.join('\n')).not.toContain('is a copy');
    expect(same.files[0]?.text).toContain('prompt: prompts/other.md');
    const renamed = starterOf(memoryTree(files('Translate {{question}}.\n')), 'main');
    expect(renamed.files[0]?.text).toMatch(/prompt: prompts\/ask\.txt\n(.*\n)*?\s+input-var: question/);
    const twice = starterOf(memoryTree(files('{% raw %}Translate {{input}}{% endraw %}\n')), 'main');
    expect(twice.notes.join('\n')).toContain('uses {% raw %}, {{input}}, {% endraw %} of Nunjucks');
  });

  it('says of each file that looks like a prompt why it is not gated', () => {
    const { notes } = starterOf(memoryTree({ 'prompts/odd.md': 'Hi {{#if x}}', 'prompts/ok.md': 'Hi' }), 'main');
    expect(notes.join('\n')).toMatch(/not gated: prompts\/odd\.md:1:4/);
  });

  it('gates five prompts at first and names the others', () => {
    const files = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`prompts/p${n}.md`, 'Hi']));
    const starter = starterOf(memoryTree(files), 'main');
    expect(starter.suites).toHaveLength(5);
    expect(starter.notes.join('\n')).toContain('prompts/p5.md ("Hi"), prompts/p6.md ("Hi")');
  });

  it('fails what could not be measured, and caps what a run may spend', () => {
    const config = loadConfig(
      overlay(memoryTree({}), starterOf(memoryTree({}), 'main').files),
      undefined,
      new Problems(),
    );
    expect(config?.gate).toMatchObject({ onUnmeasured: 'fail', onNoCredentials: 'fail', maxCostUsd: 5 });
  });
});

describe('finding prompts', () => {
  it('finds those in code, collections and templates, and says why one cannot be read', async () => {
    const files = {
      'src/agent.ts':
        'export const SYSTEM_PROMPT = `You help ${user.name} all day long.`;\nconst PORT = "8080 and some more text";\n',
      'app/rag.py': 'ANSWER_PROMPT = f"Answer from {docs[0]} and nothing else."\n',
      'app/prompts.yaml': 'triage: "Which team should answer {{input}}?"\n',
      'prompts/list.j2': '{% for doc in docs %}{{ doc.title }}{% endfor %}',
      'src/agent.test.ts': 'const PROMPT = "You are a test and nothing else.";\n',
      'evals/golden.jsonl': '{}\n',
    };
    const tree = { ...memoryTree(files), parsers: await parsersFor(LANGUAGES) };
    const found = findPrompts(tree);
    expect(found.prompts.map(({ address }) => address)).toEqual([
      'app/prompts.yaml#triage',
      'prompts/list.j2',
      'src/agent.ts#SYSTEM_PROMPT',
    ]);
    expect(found.unreadable).toEqual([
      expect.stringMatching(/^app\/rag\.py:1: ANSWER_PROMPT: .*only a name can be filled/),
    ]);
    expect(found.datasets).toEqual(['evals/golden.jsonl']);
    const { files: written } = starterOf(tree, 'main');
    const rows = written.find(({ path }) => path === 'evals/list.cases.jsonl')!.text;
    expect(JSON.parse(rows.split('\n')[0]!).vars).toEqual({ docs: [{ title: expect.stringContaining('title') }] });
  });

  it('passes over other people’s code, samples, read-me files and prompts for editors', () => {
    const found = findPrompts(
      memoryTree({
        'node_modules/x/prompts/a.md': 'a',
        'vendor/y/prompts/b.md': 'b',
        'test/fixtures/prompts/c.md': 'c',
        'prompts/README.md': '# about',
        '.github/prompts/d.prompt.md': '---\nmode: agent\n---\nd',
        'prompts/data.json': '{"not":"a chat"}',
        'prompts/real.md': 'real',
      }),
    );
    expect(found).toEqual({
      prompts: [expect.objectContaining({ address: 'prompts/real.md' })],
      unreadable: [],
      promptfoo: [],
      datasets: [],
    });
  });

  it('names the tools that stand in code beside a prompt in its model file', async () => {
    const parsers = await parsersFor(LANGUAGES);
    const tool = "{ type: 'function', function: { name: 'lookup', parameters: { type: 'object' } } }";
    const code = (tools: string) => `export const SYSTEM_PROMPT = 'You answer customers of a shop.';\n${tools}\n`;
    const modelOf = (tools: string) => {
      const tree = { ...memoryTree({ 'src/agent.ts': code(tools) }), parsers };
      return starterOf(tree, 'main').files.find(({ path }) => path.startsWith('models/'))!.text;
    };
    expect(modelOf(`export const TOOLS = [${tool}];`)).toMatch(/^tools: \.\.\/src\/agent\.ts#TOOLS /m);
    expect(modelOf('export const TOOLS = [make()];')).not.toMatch(/^tools/m);
    expect(modelOf(`const aTools = [${tool}];\nconst bTools = [${tool}];`)).not.toMatch(/^tools/m);
  });
});

describe('the workflow', () => {
  it('is what GitHub’s own parser takes', async () => {
    const content = workflowText('main');
    const trace = new NoOperationTraceWriter();
    const parsed = parseWorkflow({ name: 'plumbline.yml', content }, trace);
    expect(parsed.context.errors.getErrors()).toEqual([]);
    const template = await convertWorkflowTemplate(parsed.context, parsed.value!);
    expect(template.errors ?? []).toEqual([]);
  });

  it('is the one that the README shows', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`yaml\n${workflowText('main')}\`\`\``);
  });
});
