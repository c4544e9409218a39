import { expect, it } from 'vitest';
import { callsInText } from '../../../src/scoring/deterministic/tool-calls-in-text.ts';

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
  'now() and later',
])('text that is not wholly calls is not one: %j', (text) => expect(callsInText(text)).toBeNull());

it('nesting without end is refused, not followed', () => {
  expect(callsInText(`[f(a=${'['.repeat(200)}${']'.repeat(200)})]`)).toBeNull();
});
