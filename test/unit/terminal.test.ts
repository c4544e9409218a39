import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { tame } from '../../src/adapters/system/terminal.ts';

const SRC = resolve(import.meta.dirname, '../../src');
const ESC = String.fromCharCode(27);

it('foreign text steers no terminal: no title, no cursor, no erasing, no link, no bell, no C1 control', () => {
  const hostile = `a${ESC}]0;title\u0007b${ESC}[2Jc${ESC}[8md\u009b31me\u0008f\rg`;
  expect(tame(hostile)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(tame('case ‹x›\tone\ntwo')).toBe('case ‹x›\tone\ntwo');
});

it.each([
  ['a line that a job would obey', 'case\n::set-output name=verdict::pass', 'case\n| ::set-output name=verdict::pass'],
  ['the same behind white space', 'case\n \t::stop-commands::x', 'case\n|  \t::stop-commands::x'],
  ['the older form, anywhere', 'a ##[error]b', 'a ## [error]b'],
  ['a direction turned around', 'safe\u202egpj.exe', 'safe‹U+202E›gpj.exe'],
  ['a line that no editor breaks', 'one\u2028two\u0085three', 'one‹U+2028›two‹U+0085›three'],
  ['what nobody sees', 'a\u200bb\u{e0041}', 'a‹U+200B›b‹U+E0041›'],
  ['a carriage return that would write over it', 'blocked\rpassed', 'blocked\npassed'],
])('foreign text hides nothing and commands nothing: %s', (_, text, shown) => {
  expect(tame(text)).toBe(shown);
});

it('all that the command says goes through the one writer; only the terminal itself touches the streams', () => {
  const strays = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/system\/(?:terminal|watchdog)\.ts$|actions\/runner\.ts$/.test(file))
    .filter((file) => /process\.std(?:out|err)\.write|console\.\w+\(/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(strays).toEqual([]);
});

it('the command writes as data only what was asked for as data: a record, a report, JSON', () => {
  const data = readdirSync(join(SRC, 'cli'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(SRC, 'cli', file), 'utf8').split('\n'))
    .filter((line) => line.includes('io.out('));
  for (const line of data) expect(line).toMatch(/=== '-'\)|JSON\.stringify/);
});

it("the product's own colours and redraws stay", () => {
  const own = `${ESC}[31mRegressed${ESC}[0m\n\r${ESC}[K12 of 40 cases`;
  expect(tame(own)).toBe(own);
});
