import { expect, it } from 'vitest';
import { callsInText } from '../../../src/scoring/deterministic/tool-calls-in-text.ts';
import type { Json } from '../../../src/text/digest.ts';
import { loadedAnew } from './stand.ts';

it('a list of calls with keyword arguments is read as calls', () => {
  expect(
    callsInText(`[math.add(a=1, b=-2.5), greet(name='O\\'Neil', tags=["x", True, None], opts={'k': (1, 2)})]`),
  ).toEqual([
    { name: 'math.add', arguments: { a: 1, b: -2.5 } },
    { name: 'greet', arguments: { name: "O'Neil", tags: ['x', true, null], opts: { k: [1, 2] } } },
  ]);
});

it('one call without brackets, and a call without arguments, are calls', () => {
  expect(callsInText('[now(),]')).toEqual([{ name: 'now', arguments: {} }]);
  expect(callsInText(' now() ')).toEqual([{ name: 'now', arguments: {} }]);
});

it.each([
  '',
  'I would call now().',
  '```json\n[now()]\n```',
  '[now(1)]',
  '[now(a=b)]',
  '[now(a=1)',
  '[now(a="x)]',
  '[]',
  ' ',
  'now() and later',
  'now)',
  'f(a=1',
  'f(a 1)',
  'f(-="a")',
  'f(a=?)',
  '[f(a=????, True=1)]',
  'f(a=[1 2])',
  "f(a={'k' 1})",
  "f(a={'k': 1 'l': 2})",
  'f(a=.)',
  'f(a="x)',
])('text that is not wholly calls is not one: %j', (text) => expect(callsInText(text)).toBeNull());

it.each<[string, Json]>([
  ['.25', 0.25],
  ['5.', 5],
  ['-2', -2],
  ['+3.5', 3.5],
  ['1e5', 1e5],
  ['1.5E-12', 1.5e-12],
  ['1_000', 1000],
  ["{'a': 1, 'b': 2,}", { a: 1, b: 2 }],
  ['(1, 2,)', [1, 2]],
])('%s is a value', (text, value) => {
  expect(callsInText(`f( a = ${text} )`)).toEqual([{ name: 'f', arguments: { a: value } }]);
});

it('words and escapes are those of Python and of JSON', async () => {
  const { callsInText: read } = await loadedAnew<{ callsInText: typeof callsInText }>('tool-calls-in-text');
  expect(read('f(a=True, b=False, c=None, d=true, e=false, g=null)')).toEqual([
    { name: 'f', arguments: { a: true, b: false, c: null, d: true, e: false, g: null } },
  ]);
  expect(read(String.raw`f(a="x\ny\tz\r\"\q")`)).toEqual([{ name: 'f', arguments: { a: 'x\ny\tz\r"q' } }]);
});

it('calls may follow each other without brackets', () => {
  expect(callsInText('f(), g()')).toEqual([
    { name: 'f', arguments: {} },
    { name: 'g', arguments: {} },
  ]);
});

it('a text of 100000 characters is read, a longer one is not', () => {
  const text = (length: number) => `f(a="${'x'.repeat(length - 7)}")`;
  expect(callsInText(text(100_000))).not.toBeNull();
  expect(callsInText(text(100_001))).toBeNull();
});

it('fifty levels are followed, one more is not', () => {
  const lists = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
  const objects = (levels: number) => `${"{'k':".repeat(levels)}1${'}'.repeat(levels)}`;
  const read = (value: string) => callsInText(`f(a=${value})`) !== null;
  expect([read(lists(50)), read(lists(51)), read(objects(50)), read(objects(51))]).toEqual([true, false, true, false]);
  expect([read(`{${lists(49)}: 1}`), read(`{${lists(50)}: 1}`)]).toEqual([true, false]);
});

it('nesting without end is refused, not followed', () => {
  expect(callsInText(`[f(a=${'['.repeat(200)}${']'.repeat(200)})]`)).toBeNull();
});
