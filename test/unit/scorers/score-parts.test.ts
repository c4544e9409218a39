/** The plain scores of which templates are made: what a share, a failure and an excerpt say. */
import { expect, test } from 'vitest';
import { excerpt, expectedOf, fail, missing, pass, share } from '../../../src/scoring/deterministic/define-template.ts';
import type { Json } from '../../../src/text/digest.ts';
import { caseOf } from './stand.ts';

test('a pass says nothing but its reason, where it has one', () => {
  expect(pass()).toStrictEqual({ status: 'scored', score: 1 });
  expect(pass('no call')).toStrictEqual({ status: 'scored', score: 1, reason: 'no call' });
  expect(fail('code', 'why')).toStrictEqual({ status: 'scored', score: 0, code: 'code', reason: 'why' });
  expect(missing('expected.x', 'give one')).toStrictEqual({
    status: 'error',
    reason: 'the case has no usable expected.x: give one',
  });
});

test('a share counts the parts that hold and names the first five that do not', () => {
  const part = (text: string, reason?: string) => ({
    text,
    verdict: 'broken',
    ...(reason === undefined ? {} : { reason }),
  });
  const ok = { text: 'fine', verdict: 'ok', reason: 'so it is' };
  expect(share([])).toStrictEqual({ status: 'scored', score: 1, parts: [] });
  expect(share([ok])).toStrictEqual({ status: 'scored', score: 1, parts: [ok] });
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, at) => part(text, at === 1 ? 'why' : undefined));
  expect(share([ok, ok, ...six])).toStrictEqual({
    status: 'scored',
    score: 0.25,
    code: 'broken',
    reason: 'a; b: why; c; d; e',
    parts: [ok, ok, ...six],
  });
  expect(share([{ ...part('a'), code: 'own' }, part('b')])).toStrictEqual({
    status: 'scored',
    score: 0,
    code: 'own',
    reason: 'a; b',
    parts: [part('a'), part('b')],
  });
});

test('an excerpt is on one line, and a cut is visible', () => {
  expect(excerpt('  a \n\t b  ')).toBe('a b');
  expect(excerpt('x'.repeat(80))).toBe('x'.repeat(80));
  expect(excerpt('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
  expect(excerpt('abcdef', 4)).toBe('abc…');
});

test.each<[string, Json | undefined, Json | undefined]>([
  ['the key of an object', { label: 'a', answer: 'b' }, 'a'],
  ['null under the key', { label: null }, null],
  ['nothing where the key is not there', { answer: 'b' }, undefined],
  ['a plain text', 'a', 'a'],
  ['a plain list', ['a'], ['a']],
  ['nothing', undefined, undefined],
  ['nothing from null', null, undefined],
])('what is expected under label is %s', (_, expected, wanted) => {
  expect(expectedOf(caseOf({ expected }), 'label')).toEqual(wanted);
  expect(expectedOf(caseOf({ expected }), 'toString')).not.toBeTypeOf('function');
});
