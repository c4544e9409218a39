import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/inputs/config.ts';
import { loadModel } from '../../../src/inputs/model-file.ts';
import { loadPrompt, renderPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { parseDocumentText } from '../../../src/text/read-document.ts';
import { placeOf } from '../../../src/text/utf8.ts';
import { memoryTree, read } from './memory-tree.ts';

const padded = (text: string, bytes: number) => `${text}#${'x'.repeat(bytes - text.length - 2)}\n`;

describe('a file', () => {
  it.each([
    [
      'prompt',
      'p.md',
      1_000_000,
      (tree: ReturnType<typeof memoryTree>, problems: Problems) => loadPrompt(tree, ['p.md'], problems),
    ],
    [
      'model file',
      'm.yml',
      64_000,
      (tree: ReturnType<typeof memoryTree>, problems: Problems) => loadModel(tree, 'm.yml', problems),
    ],
    [
      'config',
      'c.yml',
      256_000,
      (tree: ReturnType<typeof memoryTree>, problems: Problems) => loadConfig(tree, 'c.yml', problems),
    ],
    [
      'suite',
      's.yml',
      256_000,
      (tree: ReturnType<typeof memoryTree>, problems: Problems) => loadSuite(tree, 's.yml', new Map(), problems),
    ],
  ])('that is a %s is refused above its limit, by name, and not at it', (what, file, limit, load) => {
    const of = (bytes: number) =>
      read((problems) => load(memoryTree({ [file]: padded('a: 1\n', bytes) }), problems)).text;
    expect(of(limit)).not.toContain('at most');
    expect(of(limit + 1)).toMatch(
      new RegExp(`^${file}: cannot be read: it is .* [kM]B; a ${what} has at most (1 MB|64 kB|256 kB)$`),
    );
  });

  it('counts with what it includes, and as often as a target names it', () => {
    const tree = memoryTree({
      'a.md': '---\ninclude: b.md\n---\nhello\n',
      'b.md': 'x'.repeat(999_990),
      'c.md': 'y'.repeat(600_000),
    });
    expect(read((problems) => loadPrompt(tree, ['a.md', 'c.md'], problems)).text).toMatch(
      /with all that it includes it is 1.6 MB/,
    );
    expect(read((problems) => loadPrompt(tree, ['c.md', 'c.md'], problems)).text).toMatch(/at most 1 MB/);
  });

  it('is not read on once it is too large, however often it is named', () => {
    const many = memoryTree({
      'a.md': `---\ninclude: [${Array(5000).fill('b.md').join(', ')}]\n---\nhello\n`,
      'b.md': 'x'.repeat(999_990),
    });
    expect(read((problems) => loadPrompt(many, ['a.md'], problems)).text).toMatch(
      /with all that it includes it is 2 MB/,
    );
    const named = Array<string>(5000).fill('b.md');
    expect(read((problems) => loadPrompt(many, named, problems)).text).toMatch(/with all that it includes it is 2 MB/);
  });

  it('of tools that go out with every request is refused above 1 MB', () => {
    const tree = memoryTree({ 'm.yml': 'model: m\ntools: t.json\n', 't.json': `[${' '.repeat(1_000_000)}]` });
    expect(read((problems) => loadModel(tree, 'm.yml', problems)).text).toMatch(
      /sent with every request has at most 1 MB/,
    );
  });

  it('that a case blows up is told with the case, before it fills the memory', () => {
    const problems = new Problems();
    const prompt = loadPrompt(memoryTree({ 'p.md': '{{input}} '.repeat(90_000) }), ['p.md'], problems)!;
    const row = { id: 'c-1', line: 7, input: 'x'.repeat(1_000_000), vars: {} };
    expect(renderPrompt(prompt, row as never, problems)).toBeNull();
    expect(problems.list.map(formatProblem).join()).toMatch(
      /p\.md: with the values of case "c-1" \(line 7\) a message is larger than 4 MB/,
    );
  });
});

/** Within the limits each of these is read, or refused, in a time that grows with its size alone. */
describe('a hostile text is read in no time', () => {
  const repeat = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length));
  const list = (bytes: number, of: (i: number) => string) =>
    Array.from({ length: Math.floor(bytes / of(0).length) }, (_, i) => of(i)).join('');

  it.each([
    ['opening braces', repeat('{', 1_000_000)],
    ['open variables', repeat('{{a', 1_000_000)],
    ['variables', repeat('{{input}} ', 1_000_000)],
    ['other variables', list(1_000_000, (i) => `{{a${i}}} `)],
    ['backslashes', `${repeat('\\', 999_000)}{{`],
    ['marks of a merge', repeat('\n<<<<<<< ', 1_000_000)],
  ])('a prompt of %s', (_, text) => {
    const started = performance.now();
    read((problems) => loadPrompt(memoryTree({ 'p.md': text }), ['p.md'], problems));
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('places in a text of which both sides of a change have one each, equal to the letter', () => {
    const [one, other] = [repeat('a', 1_000_000), repeat('a', 1_000_000)];
    expect(placeOf(one, 7)).toEqual({ line: 1, column: 8 });
    const before = process.cpuUsage().user;
    for (let at = 0; at < 40_000; at += 1) placeOf(other, at);
    expect(process.cpuUsage().user - before).toBeLessThan(500_000);
  });

  it.each([
    ['p.prompt.yml', list(250_000, (i) => `- {role: user, content: "{{a${i}}}"}\n`).replace(/^/, 'messages:\n')],
    ['p.json', `[${list(900_000, (i) => `{"role":"user","content":"{{a${i}}}"},\n`).slice(0, -2)}]`],
    ['p.json', `{${list(900_000, (i) => `"k${i}": 1,`).slice(0, -1)}}`],
  ])('a prompt of very many messages or keys, %s', (file, text) => {
    const started = performance.now();
    read((problems) => loadPrompt(memoryTree({ [file]: text }), [file], problems));
    expect(performance.now() - started).toBeLessThan(12_000);
  });

  it.each([
    ['keys', list(250_000, (i) => `k${i}: 1\n`)],
    ['keys that stand twice', repeat('a: 1\n', 60_000)],
    ['keys in braces', `{${list(60_000, (i) => `k${i}: 1,`)}}`],
    ['aliases', `- &a x\n${repeat('- *a\n', 60_000)}`],
    ['anchors and aliases', list(250_000, (i) => `- &a${i} x\n- *a${i}\n`)],
    ['brackets', repeat('[', 60_000)],
    ['commas', `[${repeat(',', 60_000)}`],
    ['dashes', repeat('- ', 60_000)],
  ])('a document of %s', (_, text) => {
    const started = performance.now();
    const problems = new Problems();
    parseDocumentText('c.yml', text, problems);
    expect(performance.now() - started).toBeLessThan(12_000);
  });

  it('a key that stands twice is still told, with its line', () => {
    const problems = new Problems();
    expect(parseDocumentText('c.yml', 'a: 1\nb:\n  c: 1\n  c: 2\n', problems)).toBeNull();
    expect(problems.list.map(formatProblem)).toEqual([expect.stringMatching(/^c\.yml:4:3: .*Map keys must be unique/)]);
  });
});
