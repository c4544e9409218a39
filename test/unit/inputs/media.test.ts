import { describe, expect, it } from 'vitest';
import { loadCases } from '../../../src/inputs/case/dataset.ts';
import { loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { type Message, questionKey } from '../../../src/model-call/call.ts';
import { base64Of, isMedia, type Media, spokenText } from '../../../src/model-call/media.ts';
import { sha256Hex } from '../../../src/text/digest.ts';
import { Problems } from '../../../src/text/problem.ts';
import { taskJson } from '../../../src/tools/record/tasks.ts';
import { FILES, PAGE, PIXEL } from './case-field-values.ts';
import { memoryTree, read } from './memory-tree.ts';

const GIF = Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]);
const WEBP = Buffer.from('RIFF\x04\x00\x00\x00WEBPVP8 ', 'latin1');

function cases(row: object, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const tree = memoryTree({
    ...under('evals/', FILES),
    ...files,
    'evals/c.jsonl': JSON.stringify({ id: 'a', ...row }),
  });
  return read((problems) => loadCases(tree, 'evals/c.jsonl', problems));
}

function under(folder: string, files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}${name}`, bytes]));
}

function rendered(prompt: string, row: object): readonly Message[] {
  const tree = memoryTree({ ...under('evals/', FILES), ...under('prompts/', FILES), 'prompts/p.json': prompt });
  const problems = new Problems();
  const loaded = loadPrompt(tree, ['prompts/p.json'], problems);
  const { value } = cases(row);
  const messages = loaded === null || value === null ? null : renderPrompt(loaded, value[0]!, problems);
  expect(problems.list).toEqual([]);
  return messages!;
}

const partsOf = (message: Message | undefined): readonly unknown[] =>
  (message?.parts ?? []).map((part) => (isMedia(part) ? part.name : part.text));

describe('pictures and documents of a case', () => {
  it('are known by the digest and the type of their bytes', () => {
    const { value, said } = cases({ input: 'What is this?', files: ['scan.png', 'page.pdf'] });
    expect(said).toEqual([]);
    expect(value![0]!.files).toEqual([
      { kind: 'image', type: 'image/png', name: 'scan.png', sha256: sha256Hex(PIXEL), size: PIXEL.length },
      { kind: 'document', type: 'application/pdf', name: 'page.pdf', sha256: sha256Hex(PAGE), size: PAGE.length },
    ]);
    expect(base64Of(value![0]!.files![0]!)).toBe(PIXEL.toString('base64'));
  });

  it.each([
    ['image/png', PIXEL],
    ['image/jpeg', JPEG],
    ['image/gif', GIF],
    ['image/webp', WEBP],
    ['application/pdf', PAGE],
  ])('are %s by their bytes, whatever their name says', (type, bytes) => {
    expect(cases({ input: 'x', files: 'a.txt' }, { 'evals/a.txt': bytes }).value![0]!.files![0]!.type).toBe(type);
  });

  it.each<[string, object, RegExp]>([
    [
      'a path that leaves the repository',
      { files: ['../../etc/passwd'] },
      /files\[0\]: "..\/..\/etc\/passwd" is not a path inside/,
    ],
    ['an absolute path', { files: '/etc/hostname' }, /files\[0\]: "\/etc\/hostname" is not a path inside/],
    ['a file that is not there', { files: ['gone.png'] }, /files\[0\]: evals\/gone.png does not exist/],
    ['a text that is called a picture', { files: ['t.png'] }, /evals\/t.png is neither PNG, JPEG, GIF, WebP nor PDF/],
    [
      'a file that is too large',
      { files: ['big.pdf'] },
      /evals\/big.pdf: it is 20.1 MB; a picture or a document has at most 20 MB/,
    ],
    ['no path', { files: [7] }, /files\[0\]: expected a path, found 7/],
    ['an empty list', { files: [] }, /files: expected the path of a picture or a PDF/],
    [
      'files beside messages',
      { files: ['scan.png'], messages: [{ role: 'user', content: 'x' }] },
      /files: goes out with the input; where the case has messages/,
    ],
    [
      'a file in a message of another role',
      { messages: [{ role: 'assistant', content: [{ type: 'image', file: 'scan.png' }] }] },
      /messages\[0\].content: holds a file in a message of role "assistant"/,
    ],
    [
      'a document that is called an image',
      { messages: [{ role: 'user', content: [{ type: 'image', file: 'page.pdf' }] }] },
      /messages\[0\].content\[0\].type: says image, and "page.pdf" is application\/pdf by its bytes; write document/,
    ],
    [
      'an address',
      { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://x/y.png' } }] }] },
      /found "image_url"; put it into the repository and write \{type: image, file: PATH\}/,
    ],
    [
      'an unknown key of a part',
      { messages: [{ role: 'user', content: [{ type: 'image', file: 'scan.png', detail: 'low' }] }] },
      /messages\[0\].content\[0\].detail: unknown key of a part/,
    ],
    [
      'a part without a file',
      { messages: [{ role: 'user', content: [{ type: 'image' }] }] },
      /messages\[0\].content\[0\].file: is missing/,
    ],
  ])('are refused with line and key: %s', (_what, row, fault) => {
    const { value, text } = cases(
      { input: 'messages' in row ? undefined : 'x', ...row },
      { 'evals/t.png': 'no picture', 'evals/big.pdf': Buffer.concat([PAGE, Buffer.alloc(20_000_001)]) },
    );
    expect(value).toBeNull();
    expect(text).toMatch(/^evals\/c\.jsonl:1: /);
    expect(text).toMatch(fault);
  });

  it('are read through no link', () => {
    const tree = memoryTree({ 'c.jsonl': '{"id":"a","input":"x","files":["l.png"]}' });
    const linked = {
      ...tree,
      entry: (path: string) =>
        path === 'l.png'
          ? ({ kind: 'refused', why: 'it is a symbolic link, which is never followed' } as const)
          : tree.entry(path),
    };
    expect(read((problems) => loadCases(linked, 'c.jsonl', problems)).text).toMatch(
      /l\.png cannot be read: it is a symbolic link/,
    );
  });
});

describe('a prompt with pictures and documents', () => {
  const MIXED = [
    { role: 'system', content: 'Compare.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Form of {{year}}:' },
        { type: 'document', file: 'page.pdf' },
        { type: 'text', text: 'Asked: {{input}}' },
      ],
    },
  ];

  it('fills the texts between them, and sends them in their order', () => {
    const [system, user] = rendered(JSON.stringify(MIXED), { input: 'Same?', vars: { year: '2026' } });
    expect(system).toEqual({ role: 'system', content: 'Compare.' });
    expect(partsOf(user)).toEqual(['Form of 2026:', 'page.pdf', 'Asked: Same?']);
    expect(user!.content).toBe('Form of 2026:Asked: Same?');
  });

  it('has the files of the case before all else in the last message of the user', () => {
    const [, user] = rendered(JSON.stringify(MIXED), { input: 'Same?', files: 'scan.png', vars: { year: '2026' } });
    expect(partsOf(user)).toEqual(['scan.png', 'Form of 2026:', 'page.pdf', 'Asked: Same?']);
  });

  it.each<[string, object, readonly unknown[]]>([
    ['before the input that follows', { input: 'What?', files: ['scan.png'] }, ['scan.png', 'What?']],
    ['alone where there is no input', { files: ['scan.png'] }, ['scan.png']],
  ])('sends the files of the case %s', (_how, row, parts) => {
    const messages = rendered('[{"role":"system","content":"Look."}]', row);
    expect(partsOf(messages.at(-1))).toEqual(parts);
  });

  it("sends those of the case's own messages where they stand", () => {
    const content = [
      { type: 'text', text: 'A' },
      { type: 'image', file: 'scan.png' },
      { type: 'text', text: 'B' },
    ];
    const messages = rendered('[{"role":"system","content":"Look."}]', { messages: [{ role: 'user', content }] });
    expect(partsOf(messages.at(-1))).toEqual(['A', 'scan.png', 'B']);
  });

  it('names a variable that no case fills at its own line', () => {
    const text = JSON.stringify(MIXED, null, 1).replace('{{year}}', '{{yaer}}');
    const tree = memoryTree({ ...under('prompts/', FILES), 'prompts/p.json': text });
    const { value } = read((problems) => loadPrompt(tree, ['prompts/p.json'], problems));
    const line = text.split('\n').findIndex((one) => one.includes('{{yaer}}')) + 1;
    expect(value!.variables.map(({ name, line: at }) => [name, at])).toEqual([
      ['yaer', line],
      ['input', line + 8],
    ]);
  });
});

describe('a picture', () => {
  const ask = (file: Uint8Array): string => {
    const { value } = cases({ input: 'x', files: ['p.png'] }, { 'evals/p.png': file });
    const files = value![0]!.files as readonly Media[];
    const messages = [{ role: 'user', content: 'x', parts: [...files, { text: 'x' }] }] as const;
    const place = { role: 'arm', target: 't', case: 'a', sample: 0, turn: 0 } as const;
    return questionKey({ provider: 'p', request: { kind: 'chat', model: 'm', messages }, place }, {});
  };

  it('is part of what a question is known by', () => {
    expect(ask(PIXEL)).toBe(ask(Buffer.from(PIXEL)));
    expect(ask(PIXEL)).not.toBe(ask(Buffer.concat([PIXEL, Buffer.from([0])])));
  });

  it('is told by name, type and digest where only text can stand, and never by its bytes', () => {
    const { value } = cases({ messages: [{ role: 'user', content: [{ type: 'image', file: 'scan.png' }] }] });
    const said = spokenText(value![0]!.messages![0]!);
    expect(said).toBe(`[image scan.png, image/png, sha256 ${sha256Hex(PIXEL).slice(0, 12)}]`);
  });
});

describe('pictures and documents of a Markdown prompt', () => {
  const loaded = (text: string) => {
    const tree = memoryTree({ ...under('prompts/', FILES), ...under('evals/', FILES), 'prompts/p.md': text });
    const problems = new Problems();
    return { prompt: loadPrompt(tree, ['prompts/p.md'], problems), said: problems.list };
  };

  it('are named in its front matter and sent before its text, after those of the case', () => {
    const { prompt, said } = loaded('---\nfiles: [scan.png, page.pdf]\n---\nCompare: {{input}}\n');
    expect(said).toEqual([]);
    const { value } = cases({ input: 'this', files: 'scan.png' });
    const [message] = renderPrompt(prompt!, value![0]!, new Problems())!;
    expect(partsOf(message)).toEqual(['scan.png', 'scan.png', 'page.pdf', 'Compare: this']);
    expect(message!.content).toBe('Compare: this');
    const one = loaded('---\nfiles: scan.png\nrole: user\n---\nLook.\n');
    expect(partsOf(one.prompt!.messages[0])).toEqual(['scan.png', 'Look.']);
  });

  it('are part of what is sent: another picture is another request', () => {
    const sent = (file: string) => loaded(`---\nfiles: ${file}\n---\n{{input}}\n`).prompt!.messages;
    expect(JSON.stringify(sent('scan.png'))).not.toBe(JSON.stringify(sent('page.pdf')));
  });

  it.each([
    ['for the system', 'files: scan.png', 'Be kind.', 'files', 'this is a system message; write role: user'],
    ['that are not there', 'files: [scan.png, gone.png]', '{{input}}', 'files[1]', 'prompts/gone.png does not exist'],
    ['outside the repository', 'files: ../../x.png', '{{input}}', 'files', 'is not a path inside the repository'],
  ])('are a fault %s', (_, line, body, key, words) => {
    const { said } = loaded(`---\n${line}\n---\n${body}\n`);
    expect(said).toMatchObject([{ file: 'prompts/p.md', key, message: expect.stringContaining(words) }]);
  });
});

describe('a recorded program', () => {
  it('is told files by path, type and digest, and never their bytes', () => {
    const told = (row: object) =>
      JSON.parse(JSON.stringify(taskJson({ row: cases(row).value![0]!, sample: 0 }, 'evals/c.jsonl')));
    const picture = { file: 'evals/scan.png', sha256: sha256Hex(PIXEL), size: PIXEL.length };
    const spoken = told({ input: 'What is this?', files: 'scan.png' });
    expect(spoken.files).toEqual([{ ...picture, type: 'image/png' }]);
    const content = [
      { type: 'image', file: 'scan.png' },
      { type: 'text', text: 'Well?' },
    ];
    const { messages } = told({ messages: [{ role: 'user', content }] });
    expect(messages).toEqual([
      {
        role: 'user',
        content: [
          { ...picture, type: 'image' },
          { type: 'text', text: 'Well?' },
        ],
      },
    ]);
    expect(JSON.stringify([spoken, messages])).not.toContain(PIXEL.toString('base64').slice(0, 12));
  });
});
