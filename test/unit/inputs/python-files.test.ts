/** Python files as large and as odd as they come: every constant is read at its line, or the file is a fault, in time that its size bounds. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openCode } from '../../../src/inputs/prompt/code/code-file.ts';
import { parsersFor } from '../../../src/run/load-parsers.ts';
import type { Parsers } from '../../../src/text/parsers.ts';
import { Problems } from '../../../src/text/problem.ts';
import { placeOf } from '../../../src/text/utf8.ts';
import { memoryTree } from './memory-tree.ts';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await parsersFor(['python']);
});

function opened(text: string) {
  const problems = new Problems();
  const code = openCode('python', { path: 'p.py', text, tree: { ...memoryTree({}), parsers } }, problems);
  return { code, faults: problems.list.map(({ line, message }) => `${line}: ${message}`) };
}

function repeated(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

const MANY = 2_000;
const BETWEEN: readonly (readonly [string, string, (index: number) => string])[] = [
  ['nothing', '', (i) => `A${i} = "text ${i}"\n`],
  ['blank lines', '', (i) => `\n\nA${i} = "text ${i}"\n`],
  ['comments', '', (i) => `# one\nA${i} = "text ${i}"\n`],
  ['comments and blank lines', '', (i) => `\n# one\n\nA${i} = "text ${i}"\n`],
  ['blanks and comments that are indented', '', (i) => `  \n    # one\n\t\nA${i} = "text ${i}"\n`],
  ['functions', '', (i) => `def f${i}(a, *, b=[1]):\n    # one\n\n    return {"a": a}\n\n\nA${i} = "text ${i}"\n`],
  ['branches', '', (i) => `if f(\n    1\n):\n\n    pass\n\nelse:\n    # one\n    pass\n\nA${i} = "text ${i}"\n`],
  ['texts of several lines', '', (i) => `'''\n(\n# "one\n'''\n\nA${i} = """text ${i}"""\n`],
  ['f-strings with quotes inside', '', (i) => `\nB${i} = f"{d['a']!r:>{w}} {'"'}"\n\nA${i} = "text ${i}"\n`],
  ['lines that go on', '', (i) => `\nB${i} = 1 + \\\n    2\n\n# one\nA${i} = "text ${i}"\n`],
  ['the rest of a class', 'class P:\n', (i) => `\n    # one\n\n    A${i} = "text ${i}"\n`],
];

describe('a file of 2,000 constants is read whole', () => {
  it.each(BETWEEN)('between them: %s', (_, start, line) => {
    const text = start + repeated(MANY, line);
    const { code, faults } = opened(text);
    expect(faults).toEqual([]);
    const found = code!.texts().filter(({ name }) => /(?:^|\.)A\d+$/.test(name));
    expect(found).toHaveLength(MANY);
    const last = found.at(-1)!;
    expect(last.read()).toMatchObject({ kind: 'text', segments: [`text ${MANY - 1}`] });
    const lines = text.split('\n');
    expect(placeOf(text, last.offset).line).toBe(lines.findLastIndex((one) => one.includes(`A${MANY - 1} =`)) + 1);
  });

  it('and a fault far down is told at its line', () => {
    const text = `${repeated(MANY, (i) => `\n# one\nA${i} = "x"\n`)}def (:\n`;
    expect(opened(text).faults).toEqual([
      `${3 * MANY + 1}: does not parse: is not Python as far as it can be read here (3.12)`,
    ]);
  });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a sum of 100,000 texts', `x = ${'"abcdefgh" + '.repeat(100_000)}"a"\n`],
  ['the same over 100,000 lines', `x = (\n${'"abcdefgh" +\n'.repeat(100_000)}"a")\n`],
  ['members of members', `x = a${'.bcdefg'.repeat(100_000)}\n`],
  ['calls of calls', `x = a${'()'.repeat(100_000)}\n`],
  ['calls over many lines', `x = a${'(\n)'.repeat(100_000)}\n`],
  ['lines that go on for ever', `x = 1${' + \\\n1'.repeat(100_000)}\n`],
  ['brackets that never close', `x = ${'('.repeat(200_000)}\n`],
  ['brackets in brackets', `x = ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`],
  ['brackets that were never open', `${')\n'.repeat(100_000)}\n`],
  ['not not not', `x = ${'not '.repeat(100_000)}1\n`],
  ['f-strings in f-strings', `x = ${'f"{'.repeat(20_000)}\n`],
  ['quotes', `${'"""'.repeat(33_333)}`],
  ['backslashes', `${'\\'.repeat(100_001)}`],
  ['indents that grow', repeated(1_000, (i) => `${' '.repeat(i)}if x:\n`)],
];

const VALID: readonly (readonly [string, string])[] = [
  ['a generator that gives nothing', '@contextmanager\ndef f():\n    yield\n'],
  ['one that waits for something', 'def f():\n    x = yield\n    y = (yield)  # one\n    yield; yield\n'],
  ['a number with a point at its end', 'X = 1.\nY = [1., 2.]\nZ = f(0.)\n'],
  ['names that end with a digit before a point', 'X = (a1.\n    b)\nY = a1.b\nZ = 1.5.real\n'],
  ['page breaks between parts', '\f\nimport a\n\f\nclass B:\n    x = 1\n\fclass C:\n    x = 1\n'],
  ['classes in a match', 'match x:\n    case ast.Name():\n        pass\n    case A() | B(c=d.E()):\n        pass\n'],
  ['types of Python 3.12', 'type X = int\n\ndef f[T](a: T) -> T: ...\n\nclass A[T]:\n    pass\n'],
  ['groups of exceptions', 'try:\n    a\nexcept* ValueError:\n    b\n'],
];

describe('valid Python is read, whatever else stands in the file', () => {
  it.each(VALID)('%s', (_, text) => {
    const own = "FIRST = 'before yield 1. case'\n";
    const { code, faults } = opened(`${own}${text}\nLAST = """\n  yield\n\f1.\n case f()"""\n`);
    expect(faults).toEqual([]);
    expect(code!.find('FIRST')!.read()).toMatchObject({ segments: ['before yield 1. case'] });
    expect(code!.texts().at(-1)!.read()).toMatchObject({ segments: ['\n  yield\n\f1.\n case f()'] });
  });
});

describe('what is no prompt file ends soon, and is a fault or read', () => {
  it.each(HOSTILE)('%s', (_, text) => {
    const start = performance.now();
    const { code, faults } = opened(text);
    code?.texts();
    expect(code === null ? faults.length : 1).toBe(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
