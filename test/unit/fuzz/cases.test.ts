/** Datasets, recorded rows, prompts of every kind and imports: whatever they hold, they are read or refused by name. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are programs
import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import type { Case } from '../../../src/inputs/case/case.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { parseRecordedJudge, parseRecordedOutputs } from '../../../src/inputs/recorded-answers.ts';
import { parseScoreFiles } from '../../../src/inputs/score-files.ts';
import { trainingLines, usableExamples } from '../../../src/inputs/training-rows.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { LANGUAGES, type Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { draftOfPromptYml } from '../../../src/tools/import/prompt-yml.ts';
import { draftOfPromptfoo } from '../../../src/tools/import/promptfoo.ts';
import { importRows } from '../../../src/tools/import/rows.ts';
import { soundDraft } from '../../../src/tools/import/sound-draft.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { always, damaged, noting, scrambled, soundly, yamlOf } from './damage.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ROWS = [
  { id: 'a', input: 'Hi', expected: { answer: 'x' }, vars: { tone: 'kind', user: { name: 'Ann' } }, tags: ['t'] },
  {
    id: 'b',
    messages: [{ role: 'user', content: 'q' }],
    context: [{ id: 'd', text: 'body' }],
    cluster: 'k',
    split: 'search',
  },
  {
    id: 'c',
    input: 'T',
    tools: [{ type: 'function', function: { name: 'f' } }],
    schema: { type: 'object' },
    critical: true,
    meta: {},
  },
];
const OUTPUTS = [
  { id: 'a', output: 'x', tool_calls: [{ name: 'f', arguments: { a: 1 } }], sample: 0, meta: { b: 1 } },
  { id: 'b', output: null, tool_calls: [{ function: { name: 'f', arguments: '{}' } }] },
];
const JUDGED = [{ case: 'a', template: 'Groundedness', sample: 0, reply: '{"verdict":"pass"}' }];
const SCORES = [{ case: 'a', template: 'T', score: 1, sample: 0, cluster: 'k' }];
const TRAINING = [
  {
    messages: [
      { role: 'user', content: 'q' },
      { role: 'assistant', content: 'a' },
    ],
  },
  { prompt: 'p', completion: 'c' },
];
const lines = (value: unknown): string =>
  Array.isArray(value) ? value.map((row) => JSON.stringify(row) ?? '').join('\n') : (JSON.stringify(value) ?? '');

const FILES: readonly (readonly [string, readonly unknown[], (text: string) => void])[] = [
  ['cases in JSONL', ROWS, (text) => noting((problems) => parseCases('c.jsonl', bytes(text), problems))],
  ['cases in JSON', ROWS, (text) => noting((problems) => parseCases('c.json', bytes(text), problems))],
  ['recorded answers', OUTPUTS, (text) => noting((problems) => parseRecordedOutputs('o.jsonl', bytes(text), problems))],
  ['recorded verdicts', JUDGED, (text) => noting((problems) => parseRecordedJudge('j.jsonl', bytes(text), problems))],
  [
    'score rows',
    SCORES,
    (text) =>
      noting((problems) =>
        parseScoreFiles({ name: 'a', bytes: bytes(text) }, { name: 'b', bytes: bytes(lines(SCORES)) }, problems),
      ),
  ],
  [
    'training rows',
    TRAINING,
    (text) => {
      soundly(() => [...trainingLines(bytes(text))]);
      soundly(() => usableExamples(bytes(text), []));
    },
  ],
  ['rows of another tool', ROWS, (text) => noting((problems) => importRows('r.jsonl', bytes(text), problems))],
];

describe.each(FILES)('%s', (_what, sound, read) => {
  it('are read or refused, whatever the damage to their values', () => {
    always(damaged([sound]), (value) => read(lines(value)));
  });
  it('are read or refused, whatever the damage to their text', () => {
    always(scrambled([lines(sound), JSON.stringify(sound)]), read);
  });
});

describe('a table', () => {
  const CSV = 'id,input,expected.answer,tags\na,Hi,x,"t,u"\nb,"two\nlines",y,\n';
  it.each([
    ['cases', (text: string) => noting((problems) => parseCases('c.csv', bytes(text), problems))],
    ['rows of another tool', (text: string) => noting((problems) => importRows('c.csv', bytes(text), problems))],
  ])('of %s is read or refused, whatever the damage to its text', (_what, read) => {
    always(scrambled([CSV, CSV.replaceAll(',', '\t')]), read);
  });
});

const SCRIPT =
  '// c\nimport x from "y";\nexport const P = `Be ${tone}: {{input}}` + "a" as const;\nconst o = { a: { b: "x" } };\nexport default function f({ q }) { return `x ${q}`; }\n';
const PYTHON =
  '"""doc"""\nP: str = f"Be {tone!r:>3} {{x}}" + "a" \'b\'\nQ = """a\n  {input}"""\nclass S:\n    R = ("x"\n         "y {}").format(1)\ndef f(a, *b):\n    return f"{a}"\n';
const JINJA =
  '{# c #}{% set a = 1 %}{% for d in docs if d.text -%} {{ loop.index }} {{ d.title|upper }} {% else %}no{% endfor %}{% if n > 2 and yes %}x{% elif empty %}y{% endif %}{% raw %}{{x}}{% endraw %}{% macro m(a) %}{{a}}{% endmacro %}{{ m(input) }}\n';
const MUSTACHE =
  '{{#docs}}{{title}}: {{{text}}}{{/docs}}{{^empty}}no{{/empty}}{{! c }}{{&tone}}{{> p}}{{=<% %>=}}<% input %>\n';
const TEXT =
  '---\nname: n\nrole: system\nfew-shots: s.jsonl\ninclude: [i.md]\n---\nBe {{tone}} to {{ input }}. {{user.name}}\n';
const CHAT = {
  name: 'n',
  model: 'openai/gpt-4o',
  modelParameters: { temperature: 0 },
  messages: [
    { role: 'system', content: 'Be {{tone}}' },
    { role: 'user', content: '{{input}}' },
  ],
};
const LANGCHAIN = {
  lc: 1,
  type: 'constructor',
  id: ['langchain', 'prompts', 'chat', 'ChatPromptTemplate'],
  kwargs: {
    input_variables: ['input'],
    messages: [
      {
        lc: 1,
        type: 'constructor',
        id: ['langchain', 'prompts', 'chat', 'HumanMessagePromptTemplate'],
        kwargs: {
          prompt: { kwargs: { template: 'Q {input}', input_variables: ['input'], template_format: 'f-string' } },
        },
      },
    ],
  },
};
const PROMPTY =
  '---\nname: n\nmodel: { api: chat, parameters: { max_tokens: 5 } }\ninputs: { tone: { type: string } }\n---\nsystem:\nBe {{tone}}\n\nuser:\n{{input}}\n';

const PROMPTS: readonly (readonly [file: string, address: string, texts: readonly string[]])[] = [
  ['p.md', 'p.md', [TEXT, TEXT.slice(4)]],
  ['p.txt', 'p.txt', [TEXT]],
  ['p.ts', 'p.ts#P', [SCRIPT]],
  ['p.js', 'p.js#o.a.b', [SCRIPT]],
  ['p.py', 'p.py#P', [PYTHON]],
  ['p.py', 'p.py#S.R', [PYTHON]],
  ['p.j2', 'p.j2', [JINJA]],
  ['p.mustache', 'p.mustache', [MUSTACHE]],
  ['p.hbs', 'p.hbs', [MUSTACHE, '{{#each docs}}{{this.title}}{{@index}}{{/each}}{{#if yes}}a{{else}}b{{/if}}']],
  ['p.prompty', 'p.prompty', [PROMPTY]],
  ['p.prompt.yml', 'p.prompt.yml', [yamlOf(CHAT)]],
  ['p.json', 'p.json', [JSON.stringify(CHAT), JSON.stringify(LANGCHAIN)]],
  ['p.yml', 'p.yml#a', [yamlOf({ a: CHAT, b: 'text' })]],
];

describe('a prompt', () => {
  let parsers: Parsers;
  let row: Case;
  beforeAll(async () => {
    parsers = await parsersFor(LANGUAGES);
    row = parseCases('c.jsonl', bytes(JSON.stringify(ROWS[0])), new Problems())![0]!;
  });
  const read = (file: string, address: string, text: string): void => {
    noting((problems) => {
      const more = { 's.jsonl': '{"input":"a","output":"b"}', 'i.md': 'I {{tone}}' };
      const prompt = loadPrompt({ ...memoryTree({ ...more, [file]: text }), parsers }, [address], problems);
      return prompt === null ? null : renderPrompt(prompt, row, problems);
    });
  };

  it.each(PROMPTS)('in %s is filled in or refused, whatever the damage to its text (%s)', (file, address, texts) => {
    always(scrambled(texts), (text) => read(file, address, text));
  });
  it.each([
    ['p.prompt.yml', CHAT],
    ['p.json', CHAT],
    ['p.json', LANGCHAIN],
  ])('in %s is filled in or refused, whatever the damage to its values', (file, sound) => {
    always(damaged([sound]), (value) =>
      read(file, file, file.endsWith('.yml') ? yamlOf(value) : (JSON.stringify(value) ?? '')),
    );
  });
  it('at any address is found or told', () => {
    always(
      fc.tuple(scrambled(['p.ts#P', 'p.py#S.R', 'p.md', 'p.yml#a']), fc.constantFrom(SCRIPT, PYTHON)),
      ([address, text]) => {
        // An empty path is refused with the config.
        const file = address.split('#', 1)[0] ?? '';
        if (file !== '') read(file, address, text);
      },
    );
  });
});

describe('an import', () => {
  const PROMPTFOO = {
    description: 'd',
    prompts: ['Be {{tone}}: {{q}}', { raw: 'x {{q}}', label: 'l' }],
    providers: ['openai:gpt-4o-mini', { id: 'openai:chat:gpt-4o', config: { temperature: 0, tools: [] } }],
    defaultTest: { options: { provider: 'openai:gpt-4o' }, assert: [{ type: 'llm-rubric', value: 'good' }] },
    tests: [
      {
        vars: { q: 'a', tone: 'b' },
        assert: [
          { type: 'equals', value: 'x' },
          { type: 'regex', value: 'a+' },
          { type: 'is-json', value: { type: 'object' } },
        ],
      },
      {
        vars: { q: ['a', 'b'] },
        assert: [
          { type: 'javascript', value: 'output.length < 5' },
          { type: 'assert-set', assert: [{ type: 'contains', value: 'a' }] },
        ],
      },
    ],
  };
  const PROMPT_YML = {
    ...CHAT,
    testData: [{ input: 'a', tone: 'b', expected: 'c' }],
    evaluators: [
      { name: 'e', string: { contains: '{{expected}}' } },
      {
        name: 'l',
        llm: { modelId: 'openai/gpt-4o', prompt: 'x {{completion}}', choices: [{ choice: '1', score: 1 }] },
      },
    ],
  };
  let specs: Awaited<ReturnType<typeof loadSpecs>>;
  beforeAll(async () => {
    specs = await loadSpecs(TEMPLATE_NAMES);
  });
  const read = (reader: typeof draftOfPromptfoo | typeof draftOfPromptYml, text: string): void => {
    const tree = memoryTree({ 'c.yml': text });
    noting((problems) => {
      const draft = reader(tree, 'c.yml', 'x', problems);
      return draft === null ? null : soundDraft(draft, tree, specs);
    });
  };
  it.each([
    ['promptfoo', draftOfPromptfoo, PROMPTFOO],
    ['.prompt.yml', draftOfPromptYml, PROMPT_YML],
  ])('of %s gives files or says what is wrong, whatever the damage', (_what, reader, sound) => {
    always(damaged([sound]), (value) => read(reader, yamlOf(value)));
    always(scrambled([yamlOf(sound)]), (text) => read(reader, text));
  });
});
