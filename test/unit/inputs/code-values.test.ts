// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are programs
/** Tools, formats and few-shots that stand in code: read where they are written out, and else a fault at the file and line of what is not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/inputs/config.ts';
import { loadModel } from '../../../src/inputs/model-file.ts';
import { loadPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { languagesOfConfig, parsersFor } from '../../../src/run/load-parsers.ts';
import { LANGUAGES, type Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree, read } from './memory-tree.ts';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await parsersFor(LANGUAGES);
});

function toolsOf(file: string, text: string, selector = 'TOOLS') {
  return read((problems) => {
    const files = { [`src/${file}`]: text, 'models/m.yml': `model: m\ntools: ../src/${file}#${selector}\n` };
    return loadModel({ ...memoryTree(files), parsers }, 'models/m.yml', problems)?.tools ?? null;
  });
}

const LOOKUP = {
  type: 'function',
  function: {
    name: 'lookup',
    description: 'Looks an order up.\nBy id.',
    parameters: { type: 'object', properties: { id: { type: 'string', minLength: 2 } }, required: ['id'] },
    strict: true,
  },
};
const JSON_TEXT = JSON.stringify(LOOKUP);
const PYTHON_TEXT = JSON_TEXT.replaceAll('true', 'True');

const READ: readonly (readonly [string, string, string])[] = [
  ['TypeScript', 't.ts', `export const TOOLS = [${JSON_TEXT}] as const satisfies Tool[];`],
  [
    'names of the same file',
    't.mjs',
    `const id = { type: 'string', minLength: 2 };\nconst lookup = ${JSON_TEXT.replace('{"type":"string","minLength":2}', 'id')};\nexport const TOOLS = [lookup];`,
  ],
  [
    'texts that are put together',
    't.js',
    `const HOW = 'By id.';\nconst TOOLS = [${JSON_TEXT.replace('"Looks an order up.\\nBy id."', "['Looks an order up.', HOW].join('\\n')")}];`,
  ],
  ['a member of an object', 't.ts', `export const AGENT = { tools: [${JSON_TEXT}], other: run() };`],
  ['Python', 't.py', `TOOLS = [\n    ${PYTHON_TEXT},  # one\n]\n`],
  ['names of the same Python file', 't.py', `LOOKUP = ${PYTHON_TEXT}\nTOOLS = [LOOKUP]\n`],
  ['a class of Python', 't.py', `class Agent:\n    TOOLS = [${PYTHON_TEXT}]\n`],
];

const selectorIn = (text: string): string =>
  text.includes('AGENT') ? 'AGENT.tools' : text.includes('class Agent') ? 'Agent.TOOLS' : 'TOOLS';

const FAULTS: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'a spread',
    't.ts',
    `const TOOLS = [\n  ...others,\n];`,
    /^src\/t\.ts:1?2?.*TOOLS: \.\.\. takes in what is written elsewhere$/,
  ],
  [
    'a call',
    't.ts',
    `const TOOLS = [\n  { type: 'function',\n    function: tool(z.object({})) },\n];`,
    /^src\/t\.ts:3.*TOOLS: tool\(…\) is code/,
  ],
  [
    'an import',
    't.ts',
    `import { lookup } from './lookup';\nconst TOOLS = [lookup];`,
    /^src\/t\.ts:2.*TOOLS: lookup is imported from \.\/lookup/,
  ],
  [
    'a name that is filled in',
    't.ts',
    'const TOOLS = [{ type: `a${b}` }];',
    /^src\/t\.ts:1.*TOOLS: b is filled in when the code runs; write its value out/,
  ],
  [
    'a call inside of a name',
    't.ts',
    'const one = {\n  a: f(),\n};\nconst TOOLS = [one];',
    /^src\/t\.ts:2.*TOOLS: f\(…\) is code/,
  ],
  ['a circle', 't.ts', 'const TOOLS = [{ a: TOOLS }];', /^src\/t\.ts:1.*TOOLS: TOOLS is made from itself/],
  ['a getter', 't.ts', 'const TOOLS = [{\n  get a() { return 1; } }];', /^src\/t\.ts:2.*TOOLS: a is a function/],
  [
    'a name that is not there',
    't.ts',
    'export const TOOLZ = [];',
    /^models\/m\.yml:2.*tools: src\/t\.ts has no constant TOOLS; did you mean TOOLZ\?$/,
  ],
  ['no list', 't.ts', 'export const TOOLS = { a: 1 };', /^models\/m\.yml:2.*tools: expected a list of tools/],
  ['let', 't.ts', 'let TOOLS = [];', /^src\/t\.ts:1.*TOOLS: is declared with let; only a const can be read/],
  ['a spread in Python', 't.py', 'TOOLS = [\n    *OTHERS,\n]\n', /^src\/t\.py:2.*TOOLS: /],
  ['a call in Python', 't.py', 'TOOLS = [{\n  "a": dict(b=1)}]\n', /^src\/t\.py:2.*TOOLS: dict\(…\) is code/],
  ['an import in Python', 't.py', 'from a import b\nTOOLS = [{"c": b}]\n', /^src\/t\.py:2.*TOOLS: b is imported/],
  ['a comprehension in Python', 't.py', 'TOOLS = [a for a in b]\n', /^src\/t\.py:1.*TOOLS: \[a for a in b\] is code/],
  ['what does not parse', 't.ts', 'const TOOLS = [;', /^src\/t\.ts:1.*does not parse/],
];

describe('tools of a model file', () => {
  it.each(READ)('are read from %s', (_, file, text) => {
    expect(toolsOf(file, text, selectorIn(text))).toMatchObject({ value: [LOOKUP], text: '' });
  });

  it.each(FAULTS)('are a fault: %s', (_, file, text, fault) => {
    const { value, text: said } = toolsOf(file, text);
    expect(value).toBeNull();
    expect(said).toMatch(fault);
  });

  it('and the parsers that they need are those of the config', () => {
    const files = {
      'plumbline.yml':
        'version: 1\nproviders:\n  default: {}\ntargets:\n  a: { prompt: p.md, model: m.yml, suite: s.yml }\n',
      'p.md': '---\nfew-shots: shots.py#SHOTS\n---\nBe brief.\n',
      'm.yml': "model: m\ntools: 'src/t.ts#TOOLS'\n",
    };
    const tree = memoryTree(files);
    expect(languagesOfConfig(tree, loadConfig(tree, 'plumbline.yml', new Problems())!)).toEqual(['python', 'script']);
  });
});

describe('few-shots of a prompt', () => {
  const shots = (file: string, text: string) =>
    read((problems) => {
      const files = { [`src/${file}`]: text, 'prompts/p.md': `---\nfew-shots: ../src/${file}#SHOTS\n---\nBe brief.\n` };
      return loadPrompt({ ...memoryTree(files), parsers }, ['prompts/p.md'], problems)?.messages.slice(1) ?? null;
    });

  it.each([
    ['s.ts', "export const SHOTS = [{ input: 'A', output: `{{B}}` }] as const;"],
    ['s.py', 'SHOTS = [{"input": "A", "output": "{{B}}"}]\n'],
  ])('are read from %s and sent as they stand', (file, text) => {
    expect(shots(file, text)).toMatchObject({
      value: [
        { role: 'user', content: 'A' },
        { role: 'assistant', content: '{{B}}' },
      ],
      text: '',
    });
  });

  it.each([
    ["const SHOTS = [{ input: 'A' }];", /^src\/s\.ts.*SHOTS\[0\]\.output: is missing/],
    ["const SHOTS = [{ input: 'A', output: 'B', score: 1 }];", /^src\/s\.ts.*SHOTS\[0\]\.score: unknown key/],
    ["const SHOTS = [{ input: 'A', output: `${b}` }];", /^src\/s\.ts:1.*SHOTS: b is filled in when the code runs/],
    ["const SHOTS = 'A';", /^src\/s\.ts.*SHOTS: expected a list of \{"input", "output"\}, found "A"/],
  ])('are a fault in %s', (text, fault) => {
    const { value, text: said } = shots('s.ts', text);
    expect(value).toBeNull();
    expect(said).toMatch(fault);
  });
});
