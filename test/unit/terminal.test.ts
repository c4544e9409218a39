import { expect, it } from 'vitest';
import { tame } from '../../src/adapters/system/terminal.ts';

const ESC = String.fromCharCode(27);

it('foreign text steers no terminal: no title, no cursor, no erasing, no link, no bell, no C1 control', () => {
  const hostile = `a${ESC}]0;title\u0007b${ESC}[2Jc${ESC}[8md\u009b31me\u0008f\rg`;
  expect(tame(hostile)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(tame('case ‹x›\tone\ntwo')).toBe('case ‹x›\tone\ntwo');
});

it("the product's own colours and redraws stay", () => {
  const own = `${ESC}[31mRegressed${ESC}[0m\n\r${ESC}[K12 of 40 cases`;
  expect(tame(own)).toBe(own);
});
