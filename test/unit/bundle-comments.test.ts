import { describe, expect, it } from 'vitest';
import { withoutComments, withTabs } from '../../scripts/comments.mjs';

describe('comments of the bundle', () => {
  it.each([
    ['a line of its own goes whole', 'const a = 1;\n  // why\nconst b = 2;\n', 'const a = 1;\nconst b = 2;\n'],
    ['one behind code leaves the code', 'const a = 1; // why\nconst b = 2;\n', 'const a = 1;\nconst b = 2;\n'],
    ['one between two words parts them', 'a in/* a */b', 'a in b'],
    ['one of several lines ends a statement', 'a/* 1\n2 */b', 'a\nb'],
    ['a licence stays', '/*! MIT */\nconst a = 1; // @license x\n', '/*! MIT */\nconst a = 1; // @license x\n'],
    ['a mark for the bundler stays', 'const a = /*#__PURE__*/ b();', 'const a = /*#__PURE__*/ b();'],
  ])('%s', (_, code, bare) => {
    expect(withoutComments(code)).toBe(bare);
  });

  it('what only looks like one stays: in texts, templates and patterns', () => {
    const hole = (inside: string): string => ['$', `{${inside}}`].join('');
    const code = (inside: string): string =>
      `const a = '// no'; const b = \`/* no */ ${hole(inside)}\n// no\n\`; const c = /\\/\\/ no/; const d = a / b / c;`;
    expect(withoutComments(code('a /* yes */'))).toBe(code('a '));
  });
});

describe('indentation of the bundle', () => {
  it('is one tab for two spaces', () => {
    expect(withTabs('{\n    a();\n   b();\n}\n')).toBe('{\n\t\ta();\n\t b();\n}\n');
  });

  it.each([
    ['a template', 'const a = `\n    b\n`;\n'],
    ['a text that goes on in the next line', "const a = '\\\n    b';\n"],
    ['a licence', '/*!\n    MIT\n*/\n'],
  ])('stays inside %s', (_, code) => {
    expect(withTabs(code)).toBe(code);
  });

  it('changes between the parts of a template, which are code', () => {
    const code = (indent: string): string => ['const a = `\n    $', `{\n${indent}b\n}`, '\n    `;\n'].join('');
    expect(withTabs(code('    '))).toBe(code('\t\t'));
  });
});
