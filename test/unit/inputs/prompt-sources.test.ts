// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are programs
/** Prompts where they live: code, collections and other template languages give the text that would be sent, or a fault with its line. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/inputs/case/case.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { hasPrompt, loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import type { PromptReading } from '../../../src/inputs/prompt/prompt-part.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import { LANGUAGES, type Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree, read } from './memory-tree.ts';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await parsersFor(LANGUAGES);
});

const ROW = {
  id: 'a',
  input: 'Hi',
  vars: {
    tone: 'kind',
    user: { tier: 'gold', name: 'Ann' },
    docs: [
      { title: 'T', text: 'one' },
      { title: 'U', text: 'two' },
    ],
    n: 3,
    empty: '',
    yes: true,
  },
};
const CASE: Case = parseCases('c.jsonl', Buffer.from(`${JSON.stringify(ROW)}\n`), new Problems())![0]!;

/** What is sent for the case, one line a message, or the faults. */
function sent(file: string, text: string, selector: string | null = null, reading: PromptReading = {}): string {
  const address = selector === null ? file : `${file}#${selector}`;
  const { value, text: faults } = read((problems) => {
    const tree = { ...memoryTree({ [file]: text }), parsers };
    const prompt = loadPrompt(tree, [address], problems, { reading });
    return prompt === null ? null : renderPrompt(prompt, CASE, problems);
  });
  return value === null ? faults : value.map(({ role, content }) => `${role}: ${content}`).join('\n');
}

const TS: readonly (readonly [string, string, string])[] = [
  ['a text', `export const P = 'Be brief.';`, 'system: Be brief.\nuser: Hi'],
  ['a template literal with names', 'const P = `Be ${tone} to ${user.name}.`;', 'system: Be kind to Ann.\nuser: Hi'],
  ['{{name}} in a text', `const P = "Be {{tone}}: {{ input }}";`, 'user: Be kind: Hi'],
  [
    'other braces, which are its own',
    `const P = 'As {"a": {"b": 1}}, {{ "x" }}.';`,
    'system: As {"a": {"b": 1}}, {{ "x" }}.\nuser: Hi',
  ],
  [
    'types around it',
    'export const P: string = (`Be ${tone}.` as const) satisfies string;',
    'system: Be kind.\nuser: Hi',
  ],
  ['texts added to each other', `const P = 'Be ' + tone + ('.' + "\\n") + 1;`, 'system: Be kind.\n1\nuser: Hi'],
  ['.trim()', 'const P = `\n  Be ${tone}.\n`.trim();', 'system: Be kind.\nuser: Hi'],
  ['.join()', `const P = ['Be', tone, 'now'].join(' ');`, 'system: Be kind now\nuser: Hi'],
  ['dedent', 'const P = dedent`\n    Be ${tone}.\n      Ever.\n`;', 'system: Be kind.\n  Ever.\nuser: Hi'],
  ['outdent', 'const P = outdent`\n    Be ${tone}.\n      Ever.\n`;', 'system: Be kind.\n  Ever.\nuser: Hi'],
  ['String.raw', 'const P = String.raw`a\\n${tone}`;', 'system: a\\nkind\nuser: Hi'],
  [
    'a constant text of the same file',
    'const RULES = `No ${tone}.`;\nconst P = `Rules: ${RULES}`;',
    'system: Rules: No kind.\nuser: Hi',
  ],
  ['what is computed under a name', 'const tone = pick();\nconst P = `Be ${tone}.`;', 'system: Be kind.\nuser: Hi'],
  [
    'messages',
    "const P = [{ role: 'system', content: `Be ${tone}.` }, { role: 'user', content: '{{input}}' }] as const;",
    'system: Be kind.\nuser: Hi',
  ],
  ['texts by role', "const P = { system: 'A.', user: `B ${input}` };", 'system: A.\nuser: B Hi'],
  [
    'JSX and decorators beside it',
    '@dec class A {}\nconst x = <T,>(a: T) => a;\nexport const P = "A.";',
    'system: A.\nuser: Hi',
  ],
  [
    'a marked literal in a function',
    'function f(tone: string, RULES: string) {\n  // plumbline: prompt P\n  return `Be ${tone}.`;\n}',
    'system: Be kind.\nuser: Hi',
  ],
  ['CRLF line ends', 'const P = `a\r\nb`;\r\n', 'system: a\nb\nuser: Hi'],
];

const PY: readonly (readonly [string, string, string])[] = [
  ['a text', `P = "Be brief."`, 'system: Be brief.\nuser: Hi'],
  ['an f-string', 'P: str = f"Be {tone} to {user.name}: {{x}}"', 'system: Be kind to Ann: {x}\nuser: Hi'],
  ['adjacent texts in brackets', `P = (\n    "Be "  # why\n    f'{tone}' r'\\n'\n)`, 'system: Be kind\\n\nuser: Hi'],
  ['braces of a plain text', `P = "Give {name}."`, 'system: Give {name}.\nuser: Hi'],
  ['escapes', `P = "a\\tb\\u00e9\\x41\\q\\\nc"`, 'system: a\tbéA\\qc\nuser: Hi'],
  [
    'textwrap.dedent and strip',
    'P = textwrap.dedent(f"""\n    Be {tone}.\n      Ever.\n    """).strip()',
    'system: Be kind.\n  Ever.\nuser: Hi',
  ],
  ['cleandoc', 'P = inspect.cleandoc("""One\n    two\n    """)', 'system: One\ntwo\nuser: Hi'],
  ['join', 'P = "\\n".join(["a", tone])', 'system: a\nkind\nuser: Hi'],
  ['a constant of the same file', 'R = "No."\nP = f"Rules: {R}"', 'system: Rules: No.\nuser: Hi'],
  [
    'messages',
    'P = [{"role": "system", "content": "A"}, {"role": "user", "content": f"{input}"}]',
    'system: A\nuser: Hi',
  ],
  [
    'a marked literal in a function',
    'def f(tone):\n    # plumbline: prompt P\n    return f"Be {tone}."\n',
    'system: Be kind.\nuser: Hi',
  ],
  ['nested quotes of Python 3.12', 'P = f"Be {tone} {"x"}"', 'system: Be kind x\nuser: Hi'],
];

describe('a prompt in code is the text that the program would send, from', () => {
  it.each(TS)('TypeScript: %s', (_, text, expected) => expect(sent('a.tsx', text, 'P')).toBe(expected));
  it.each(PY)('Python: %s', (_, text, expected) => expect(sent('a.py', text, 'P')).toBe(expected));
  it.each([
    ['a.ts', 'export const A = { b: { c: `x` } };', 'A.b.c'],
    ['a.ts', 'export default { b: "x" };', 'default.b'],
    ['a.mjs', 'export const A = [{ b: "x" }];', 'A.0.b'],
    ['a.py', 'class A(B):\n    """doc"""\n    b = "x"\n', 'A.b'],
    ['a.py', 'A = {"b": {"c": "x"}}', 'A.b.c'],
  ])('a member: %s %s', (file, text, selector) => expect(sent(file, text, selector)).toBe('system: x\nuser: Hi'));

  it('{name} of a plain text with format: python', () => {
    const reading = { format: 'python' } as const;
    expect(sent('a.py', 'P = "Be {tone}: {{x}}"', 'P', reading)).toBe('system: Be kind: {x}\nuser: Hi');
  });
});

const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'a call in a hole',
    'a.ts',
    'const x = 1;\nconst P = `A ${docs.map((d) => d.text)}`;',
    /^a\.ts:2: P: \$\{docs\.map\(…\)\} is code; only a name can be filled\. Give it a name: const context = docs\.map\(…\), and write \$\{context\}/,
  ],
  ['a condition', 'a.ts', 'const P = x ? "a" : "b";', /^a\.ts:1: P: .* chooses between texts/],
  ['a condition in a hole', 'a.ts', 'const P = `a\n${x ? "a" : "b"}`;', /^a\.ts:2: P: .* is code/],
  ['a function', 'a.ts', 'export const P = (a) => `Hi ${a}`;', /^a\.ts:1: P: .* is a function, which is never run/],
  [
    'a declared function',
    'a.ts',
    'export function P() { return `Hi`; }',
    /^a\.ts:1: P: is a function; .*plumbline: prompt NAME/,
  ],
  ['let', 'a.ts', 'let P = "a";', /^a\.ts:1: P: is declared with let/],
  ['an import', 'a.ts', 'import { P } from "./b";', /^a\.ts:1: P: is imported from \.\/b/],
  [
    'a hole that is imported',
    'a.ts',
    'import { R } from "./b";\nconst P = `A ${R}`;',
    /^a\.ts:2: P: R is imported from \.\/b/,
  ],
  ['a spread', 'a.ts', 'const P = [...a, { role: "user", content: "x" }];', /^a\.ts:1: P: \.\.\. takes in/],
  ['a circle', 'a.ts', 'const P = `${Q}`; const Q = `${P}`;', /is made from itself/],
  ['another tag', 'a.ts', 'const P = sql`a`;', /the tag sql is code/],
  ['a computed name', 'a.ts', 'const P = `${a[b]}`;', /is code/],
  [
    'no such name',
    'a.ts',
    'const PROMPT_A = "x"; const PROMPT_B = "y";',
    /^a\.ts: has no constant P; known: PROMPT_A, PROMPT_B\. Renamed\? Adapt/,
  ],
  ['what does not parse', 'a.ts', 'const P = "a\n;', /^a\.ts:1:\d+: does not parse/],
  [
    'two marks of one name',
    'a.ts',
    '// plumbline: prompt P\nf(`a`);\n// plumbline: prompt P\nf(`b`);',
    /P: is the name of two marked texts/,
  ],
  ['a mark before nothing', 'a.ts', '// plumbline: prompt P\nf(a);', /P: marks line 2, where no text begins/],
  [
    'a mark before two texts',
    'a.ts',
    '// plumbline: prompt P\nf("a", "b");',
    /P: marks line 2, where several texts begin/,
  ],
  ['no text at all', 'a.ts', 'const P = 4;', /expected a text, a list/],
  ['a call in an f-string', 'a.py', 'x = 1\nP = f"A {ctx(a)}"', /^a\.py:2: P: .*is code; only a name can be filled/],
  ['a format in an f-string', 'a.py', 'P = f"A {a:.2f}"', /^a\.py:1: P: \{a:\.2f\} is formatted by code/],
  ['.format()', 'a.py', 'P = "A {x}".format(x=1)', /^a\.py:1: P: .*is code, which is never run/],
  ['%', 'a.py', 'P = "A %s" % a', /is code/],
  ['a name assigned twice', 'a.py', 'P = "a"\nP = "b"', /^a\.py:2: P: is assigned more than once/],
  ['a name assigned in a branch', 'a.py', 'if x:\n    P = "a"\n', /^a\.py:1: P: is assigned in a branch/],
  ['a name added to', 'a.py', 'P = "a"\nP += "b"\n', /P: is assigned more than once/],
  ['bytes', 'a.py', 'P = b"a"', /is bytes/],
  ['an imported name', 'a.py', 'from b import P', /^a\.py:1: P: is imported/],
  ['a class', 'a.py', 'class P:\n    A = "x"\n', /is a class; name a text of it: A/],
  ['a function of Python', 'a.py', 'def P():\n    return "x"\n', /is a function/],
  ['no Python', 'a.py', 'P = = "a"\n', /^a\.py:1:\d+: does not parse/],
];

describe('what would have to be run is a fault that names the line', () => {
  it.each(REFUSED)('%s', (_, file, text, message) => expect(sent(file, text, 'P')).toMatch(message));
  it('code without a selector lists what it has', () => {
    expect(sent('a.py', 'A = "x"\nB = {"c": "y"}')).toMatch(/write a\.py#NAME; it has A, B\.c/);
  });
  it('a name that is gone is told apart from one that is no constant any more', () => {
    const has = (text: string): boolean => hasPrompt({ ...memoryTree({ 'a.ts': text }), parsers }, 'a.ts#P', {});
    expect([has('const P = "a";'), has('const Q = "a";'), has('let P = "a";'), has('const = ')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
  it('names that are made of names over and over end', () => {
    const doubled = Array.from({ length: 60 }, (_, at) => `const A${at + 1} = \`\${A${at}}\${A${at}}\`;`).join('\n');
    expect(sent('a.ts', `const A0 = \`\${x}\`;\n${doubled}`, 'A60')).toMatch(/more than 10000 holes/);
    const list = Array.from({ length: 40 }, (_, at) => `A${at + 1} = f"{A${at}}{A${at}}"`).join('\n');
    expect(sent('a.py', `A0 = "xyz"\n${list}`, 'A40')).toMatch(/is longer than 1000000 characters/);
  });
});

const COLLECTION = `classify_intent: "Which intent has {{input}}? One word."
agents:
  triage:
    system: |
      Be {{tone}} all the time.
chat:
  - { role: system, content: "Be {{tone}}." }
  - { role: user, content: "{{input}}" }
both: { system: "A long text.", user: "B {{input}}" }
model: gpt
`;

describe('one prompt of a YAML or JSON file', () => {
  it.each([
    ['classify_intent', 'user: Which intent has Hi? One word.'],
    ['agents.triage.system', 'system: Be kind all the time.\n\nuser: Hi'],
    ['chat', 'system: Be kind.\nuser: Hi'],
    ['both', 'system: A long text.\nuser: B Hi'],
  ])('#%s', (selector, expected) => {
    expect(sent('p.yaml', COLLECTION, selector)).toBe(expected);
  });
  it('is named where there are several', () => {
    expect(sent('p.yaml', COLLECTION)).toMatch(
      /holds several prompts; name one: p\.yaml#classify_intent, p\.yaml#agents\.triage\.system, p\.yaml#chat/,
    );
    expect(sent('p.yaml', COLLECTION, 'agents.triag.system')).toMatch(
      /has no agents\.triag\.system; did you mean agents\.triage\.system\?.*Renamed\? Adapt/,
    );
    expect(sent('p.json', JSON.stringify({ 'a.b': { c: 'x' } }), 'a.b.c')).toBe('system: x\nuser: Hi');
    expect(sent('p.yaml', COLLECTION, 'agents')).toMatch(/agents: expected a text/);
  });
});

describe('formats of other tools', () => {
  const langchain = (more: object): string =>
    JSON.stringify({ _type: 'prompt', template: 'Be {tone}: {input} {{x}}', ...more });
  const chat = (kind: string): string =>
    JSON.stringify({
      lc: 1,
      type: 'constructor',
      id: ['langchain', 'prompts', 'chat', kind],
      kwargs: {
        messages: [
          {
            lc: 1,
            id: ['a', 'SystemMessagePromptTemplate'],
            kwargs: { prompt: { lc: 1, id: ['a', 'PromptTemplate'], kwargs: { template: 'Be {tone}.' } } },
          },
          {
            lc: 1,
            id: ['a', 'HumanMessagePromptTemplate'],
            kwargs: { prompt: { lc: 1, id: ['a', 'PromptTemplate'], kwargs: { template: '{input}' } } },
          },
        ],
      },
    });
  const prompty = (front: string, body: string): string => `---\nname: x\n${front}---\n${body}`;
  it.each([
    ['LangChain, f-string', 'p.json', langchain({}), 'user: Be kind: Hi {x}'],
    [
      'LangChain, jinja2',
      'p.json',
      langchain({ template: 'Be {% if tone %}{{ tone }}{% endif %}.', template_format: 'jinja2' }),
      'system: Be kind.\nuser: Hi',
    ],
    [
      'LangChain, mustache',
      'p.json',
      langchain({ template: 'Be {{tone}}.', template_format: 'mustache' }),
      'system: Be kind.\nuser: Hi',
    ],
    [
      'LangChain, few-shot',
      'p.json',
      JSON.stringify({
        _type: 'few_shot',
        prefix: 'P',
        suffix: 'Q {input}',
        examples: [{ a: '{1}' }, { a: '2' }],
        example_prompt: { template: 'ex {a}' },
      }),
      'user: P\n\nex {1}\n\nex 2\n\nQ Hi',
    ],
    ['LangChain, dump of a chat', 'p.json', chat('ChatPromptTemplate'), 'system: Be kind.\nuser: Hi'],
    [
      'LangChain, another class',
      'p.json',
      chat('Runnable'),
      'p.json: the class Runnable of LangChain is not read; known are PromptTemplate and ChatPromptTemplate',
    ],
    [
      '.prompty, Jinja',
      'p.prompty',
      prompty('', 'system:\nBe {% if tone %}{{tone}}{% endif %}.\n\nuser:\n{{input}}\n'),
      'system: Be kind.\nuser: Hi',
    ],
    [
      '.prompty, mustache',
      'p.prompty',
      prompty('template: mustache\n', '# system:\nBe {{tone}}.\n'),
      'system: Be kind.\nuser: Hi',
    ],
    [
      '.prompty without front matter',
      'p.prompty',
      'system:\nx',
      'p.prompty:1: has no front matter between two lines of ---, as a .prompty file begins with',
    ],
  ])('%s', (_, file, text, expected) => expect(sent(file, text)).toBe(expected));
});

const MUSTACHE: readonly (readonly [string, string | RegExp])[] = [
  ['Be {{tone}}, {{{user.name}}} {{&n}}', 'system: Be kind, Ann 3\nuser: Hi'],
  ['{{#docs}}[{{title}}]{{/docs}}', 'system: [T][U]\nuser: Hi'],
  ['{{#each docs}}{{@index}}:{{this.title}}{{#unless @last}}, {{/unless}}{{/each}}', 'system: 0:T, 1:U\nuser: Hi'],
  ['{{#if empty}}a{{else}}b{{/if}}{{^empty}}c{{/empty}}', 'system: bc\nuser: Hi'],
  ['A\n{{#if tone}}\nB\n{{/if}}\nC', 'system: A\nB\nC\nuser: Hi'],
  ['A{{! gone }}B{{!-- }} --}}C', 'system: ABC\nuser: Hi'],
  ['{{#user}}{{name}} {{tone}}{{/user}}', 'system: Ann kind\nuser: Hi'],
  ['{{nothing}}', /\{\{nothing\}\}: case "a" \(line 1\) has no such variable/],
  ['{{upper tone}}', /p\.hbs:1:1: \{\{upper tone\}\} is a helper/],
  ['x\n{{> part}}', /p\.hbs:2:1: \{\{>part\}\} takes in another file/],
  ['{{#a}}x', /\{\{#a\}\} is never closed/],
  ['{{#a}}x{{/b}}', /\{\{\/b\}\} closes \{\{#a\}\}/],
  ['{{docs}}', /is a list or an object/],
  ['{{=<% %>=}}', /is not read/],
  ['{{#each tone}}{{/each}}', /needs a list; the case gives a text/],
];

describe('Mustache and Handlebars', () => {
  it.each(MUSTACHE)('%s', (text, expected) => {
    if (typeof expected === 'string') expect(sent('p.hbs', text)).toBe(expected);
    else expect(sent('p.hbs', text)).toMatch(expected);
  });

  it.each(['{{#if tone}}x{{/if}}', '{{#if tone}}'])(
    'one long line of %s is read in proportion to its length',
    (part) => {
      const text = part.repeat(Math.floor(900_000 / part.length));
      const started = performance.now();
      sent('p.hbs', text);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});

describe('Jinja', () => {
  it.each([
    ['{% include "x" %}', /p\.j2:1:1: \{% include %\} is not read/],
    ['a\n{% macro m() %}{% endmacro %}', /p\.j2:2:\d+: macro: is not read/],
    ['{{ range.constructor("return 1")() }}', /is called, and nothing of a prompt is run/],
    ['{{ tone.__class__ }}', /__class__: reaches into the language/],
    ['{{ tone | attr("x") }}', /the filter attr is not read/],
    ['{{ strftime_now("%Y") }}', /strftime_now: is called/],
    ['{{ docs }}', /docs: a list would be printed as Python writes it/],
    ['{{ yes }}', /a truth value would be printed/],
    ['x\n{{ nothing }}', /p\.j2:2:4: \{\{nothing\}\}: case "a" \(line 1\) has no such variable/],
    ['{{ user.nothing }}', /\{\{user\.nothing\}\}: case "a"/],
    ['{% for a in tone %}{% endfor %}', /tone: is walked through and is a text/],
    ['{% for a in range(2000) %}{% endfor %}', /range: counts to 2000/],
    ['{% for a in range(1000) %}{% for b in range(1000) %}{% endfor %}{% endfor %}', /take more than 100000 steps/],
    ['{% if a %}', /does not parse as Jinja/],
    ['{% set a = "x" %}{% for i in range(60) %}{% set a = a ~ a %}{% endfor %}{{ a }}', /^system: x/],
  ])('%s', (text, expected) => expect(sent('p.j2', text)).toMatch(expected));

  it('is read in a text whose target says so, and told where none does', () => {
    const text = 'Be {% if tone %}{{ tone }}{% endif %}.';
    expect(sent('p.md', text, null, { template: 'jinja' })).toBe('system: Be kind.\nuser: Hi');
    expect(sent('p.md', text)).toMatch(/^p\.md:1:4: \{% if %\} is Jinja: name the file \.j2 or set template: jinja/);
    expect(sent('p.md', 'Write \\{% if x %} and {% x.')).toBe('system: Write {% if x %} and {% x.\nuser: Hi');
  });

  it('asks for no name that the text does without', () => {
    const tree = {
      ...memoryTree({ 'p.j2': '{{ a | default("x") }}{% if b is defined %}{{ b }}{% endif %}{% if c %}{% endif %}' }),
      parsers,
    };
    const { variables } = loadPrompt(tree, ['p.j2'], new Problems())!;
    expect(variables.map(({ name, optional }) => [name, optional])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });
});
