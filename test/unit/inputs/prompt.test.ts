import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/inputs/case/case.ts';
import { parseCases } from '../../../src/inputs/case/dataset.ts';
import { loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree, read } from './memory-tree.ts';

const CASE = parseCases(
  'c.jsonl',
  Buffer.from(
    '{"id":"a","input":"Hi","vars":{"tone":"kind","n":3},"context":[{"id":"d1","title":"T","text":"body"},{"text":"more"}]}\n',
  ),
  new Problems(),
)![0]!;
const CHAT = parseCases(
  'c.jsonl',
  Buffer.from('{"id":"chat","messages":[{"role":"user","content":"q {{tone}}"}],"vars":{"tone":"x"}}\n'),
  new Problems(),
)![0]!;

const load = (files: Readonly<Record<string, string>>, ...paths: string[]) =>
  read((problems) =>
    loadPrompt(memoryTree(files), paths.length === 0 ? Object.keys(files).slice(0, 1) : paths, problems),
  );
const render = (text: string, row: Case = CASE, file = 'p/a.md') =>
  read((problems) => {
    const prompt = loadPrompt(memoryTree({ [file]: text }), [file], problems);
    return prompt === null ? null : renderPrompt(prompt, row, problems);
  });

describe('a prompt of text', () => {
  it('that mentions {{input}} is one user message, without its final newline', () => {
    expect(render('Answer: {{input}}\n').value).toEqual([{ role: 'user', content: 'Answer: Hi' }]);
  });

  it('that does not is the system message, and the input or the messages of the case follow', () => {
    expect(render('Be {{tone}}.\n').value).toEqual([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'Hi' },
    ]);
    expect(render('Be {{tone}}.\n', CHAT).value).toEqual([
      { role: 'system', content: 'Be x.' },
      { role: 'user', content: 'q {{tone}}' },
    ]);
  });

  it('takes name, role, few-shots and includes from front matter; few-shots are never expanded, includes are', () => {
    const files = {
      'p/a.md': '---\nname: plain\nfew-shots: s.jsonl\ninclude: [inc.md]\n---\nBe {{tone}}.\n',
      'p/s.jsonl': '{"input":"i {{tone}}","output":"o"}\n',
      'p/inc.md': 'Rule {{n}}\n',
    };
    const { value } = load(files, 'p/a.md');
    expect(value).toMatchObject({ name: 'plain', fewShots: 1, caseFollows: true });
    expect(read((problems) => value && renderPrompt(value, CASE, problems)).value).toEqual([
      { role: 'system', content: 'Rule 3\n\nBe kind.' },
      { role: 'user', content: 'i {{tone}}' },
      { role: 'assistant', content: 'o' },
      { role: 'user', content: 'Hi' },
    ]);
  });

  it('has no front matter in .txt, and is named after its file without one', () => {
    expect(render('---\nname: x\n---\n', CASE, 'p/a.txt').value?.[0]).toEqual({
      role: 'system',
      content: '---\nname: x\n---',
    });
    expect(load({ 'p/support.prompt.yml': 'messages: [{role: user, content: x}]\n' }).value?.name).toBe('support');
  });

  it('counts CRLF and LF as the same text', () => {
    expect(render('Be {{tone}}.\r\nShort.\r\n').value).toEqual(render('Be {{tone}}.\nShort.\n').value);
  });

  it('shows passages with their ids and titles, apart by a blank line', () => {
    expect(render('{{context}} {{input}}').value).toEqual([{ role: 'user', content: '[d1] T\nbody\n\nmore Hi' }]);
  });

  it('names a variable without a value with the place in the prompt, the case and its line', () => {
    expect(render('Answer\n to {{question}}\n').text).toBe(
      'p/a.md:2:5: {{question}}: case "a" (line 1) has no such variable; it has input, context, tone, n',
    );
  });

  it('refuses what looks like a variable and is none, rather than send it', () => {
    for (const text of ['{{#if x}}', '{{ a b }}', '{{', '{{}}', '{{{tone}}}'])
      expect(render(text).text).toContain('is not a variable');
    expect(render('\\{{tone}} \\\\{{tone}}').value?.[0]?.content).toBe('{{tone}} \\kind');
  });

  it('refuses unknown front matter, a file that leaves the repository, and an empty prompt', () => {
    expect(render('---\nnam: x\nrole: usr\n---\nx').said).toHaveLength(2);
    expect(render('---\ninclude: ../../x.md\n---\nx').text).toContain(
      'p/a.md:2:10: include: "../../x.md" is not a path inside',
    );
    expect(render('---\ninclude: no.md\n---\nx').text).toBe('p/a.md:2:10: include: p/no.md does not exist');
    expect(render('---\nname: x\n').text).toContain('never closes it');
    expect(render('').text).toContain('is empty');
    expect(load({ 'p/a.pdf': 'x' }).text).toContain('no kind of prompt file');
  });
});

describe('a prompt of messages', () => {
  it('is read from .prompt.yml with its model settings', () => {
    const yml =
      'name: Shown\nmodel: openai/gpt-x\nmodelParameters: { temperature: 0.5 }\nmessages:\n  - role: system\n    content: |\n      Use \\{{a}}\n      and {{tone}}\n  - { role: user, content: "x {{input}}" }\nresponseFormat: json_schema\njsonSchema: \'{"name":"x"}\'\ntestData: []\nevaluators: []\n';
    const { value } = load({ 'p/a.prompt.yml': yml });
    expect(value).toMatchObject({
      name: 'a',
      model: 'openai/gpt-x',
      modelParameters: { temperature: 0.5 },
      responseFormat: { type: 'json_schema', json_schema: { name: 'x' } },
      caseFollows: false,
    });
    expect(value?.variables.map(({ name, line, column }) => [name, line, column])).toEqual([
      ['tone', 8, 11],
      ['input', 9, 31],
    ]);
    expect(render(yml, CASE, 'p/a.prompt.yml').value).toEqual([
      { role: 'system', content: 'Use {{a}}\nand kind\n' },
      { role: 'user', content: 'x Hi' },
    ]);
  });

  it('is parsed from JSON before variables are filled, so that no value can break out of its string', () => {
    const row = { ...CASE, input: '"}]' };
    expect(render('[{"role":"user","content":"<{{input}}>"}]', row, 'p/a.json').value).toEqual([
      { role: 'user', content: '<"}]>' },
    ]);
  });

  it('may come from several files, in their order', () => {
    const { value } = load({ 's.md': 'sys', 'u.md': '{{input}}!' }, 's.md', 'u.md');
    expect(read((problems) => value && renderPrompt(value, CASE, problems)).value).toEqual([
      { role: 'system', content: 'sys' },
      { role: 'user', content: 'Hi!' },
    ]);
  });

  it('names unknown keys and roles by place', () => {
    expect(load({ 'p/a.prompt.yml': 'mesages: []\n' }).text).toContain('did you mean messages?');
    expect(load({ 'p/a.json': '[{"role":"usr","content":"x"}]' }).text).toContain(
      'p/a.json:1:10: [0].role: expected one of',
    );
  });
});

describe('rendering', () => {
  it('never expands what a value holds', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('{{input}}', '{{tone}}', '\\{{x}}', '{{', '}}', '$&', "$'", '$1'),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.string().filter((text) => !text.includes('{{') && !/[\\{]$/.test(text)),
        (input, tone, literal) => {
          const row: Case = { ...CASE, input, vars: { tone } };
          const { value } = render(`x${literal}{{input}}|{{tone}}|{{input}}x`, row);
          expect(value).toEqual([
            { role: 'user', content: `x${literal.replaceAll('\r\n', '\n')}${input}|${tone}|${input}x` },
          ]);
        },
      ),
    );
  });

  it('does not depend on names that every object has', () => {
    expect(render('{{constructor}} {{toString}} {{input}}').said).toHaveLength(2);
  });
});
