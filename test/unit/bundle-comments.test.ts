import { describe, expect, it } from 'vitest';
import { withoutComments } from '../../scripts/comments.mjs';

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
