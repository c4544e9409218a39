/** How long an answer is, in each unit, at its limits; and what a case gave the model, which an answer may repeat. */
import { expect, test } from 'vitest';
import { SOURCES, textsOf } from '../../../src/scoring/deterministic/text-given-to-model.ts';
import { bind, caseOf, inputOf, specOf } from './stand.ts';

/** `[unit, how words are counted, text, its length]` */
const LENGTHS: readonly (readonly [string, 'unicode' | 'blanks' | undefined, string, number])[] = [
  ['chars', undefined, '  a🙂 b\n', 4],
  ['words', undefined, "Well - it's so-so, 3.5!", 5],
  ['words', 'unicode', "Well - it's so-so, 3.5!", 5],
  ['words', 'blanks', "Well  - - it's\nso-so, 3.5!", 6],
  ['words', 'blanks', 'one', 1],
  ['words', undefined, '… !', 0],
  ['sentences', undefined, 'One. Two?\n\n\n Three', 3],
  ['sentences', undefined, '', 0],
  ['lines', undefined, 'a\r\n\rb\nc\n', 4],
  ['lines', undefined, ' \n ', 0],
];

test.each(LENGTHS)('%s (%s) of %j: %i', async (unit, by, text, length) => {
  const spec = await specOf('LengthBounds');
  const code = (bounds: Record<string, number>) => {
    const score = bind(spec, { ...bounds, ...(by === undefined ? {} : { 'words-by': by }) }).score({}, text);
    return score.status === 'scored' && (score.code ?? score.score);
  };
  const [least, most] = [`min-${unit}`, `max-${unit}`];
  expect(code({ [least]: length, [most]: length })).toBe(1);
  expect(code({ [least]: length })).toBe(1);
  expect(code({ [least]: length + 1 })).toBe(`short:${unit}`);
  if (length > 0) expect(code({ [most]: length - 1 })).toBe(`long:${unit}`);
});

test('bounds are given, do not cross and need the tokenizer only for tokens', async () => {
  const spec = await specOf('LengthBounds');
  const fault = (bounds: object) => spec.parameters.safeParse(bounds).error?.issues[0]?.message;
  expect(fault({})).toBe('give at least one bound, such as max-words: 120');
  expect(fault({ 'words-by': 'blanks' })).toBe('give at least one bound, such as max-words: 120');
  for (const unit of ['chars', 'words', 'sentences', 'lines', 'tokens']) {
    expect(fault({ [`min-${unit}`]: 3, [`max-${unit}`]: 2 })).toBe('a min- bound is above its max- bound');
    expect(fault({ [`min-${unit}`]: 3, [`max-${unit}`]: 3 })).toBeUndefined();
    expect(fault({ [`min-${unit}`]: 0 })).toBeUndefined();
    expect(bind(spec, { [`max-${unit}`]: 2 }).notes).toEqual(
      unit === 'tokens' ? [{ key: 'max-tokens', message: 'the tokenizer was not loaded for this suite' }] : [],
    );
  }
  expect(bind(spec, { 'max-words': 1 }).score({}, 'a b')).toMatchObject({ reason: '2 words, at most 1 wanted' });
  expect(bind(spec, { 'min-tokens': 1 }).score({}, 'a b')).toMatchObject({ status: 'error' });
});

test('what the model was given is its input with variables and conversation, the passages, and what was sent', () => {
  const said = (content: string | null) => ({ role: 'user' as const, content });
  const row = {
    ...caseOf({ input: 'in', vars: { name: 'Ada', age: 3 }, context: [{ title: 'T', text: 'P' }, { text: 'Q' }] }),
    messages: [said('m'), said(null)],
  };
  const given = inputOf(row, {}, [said('sent'), said(null)]);
  const none = inputOf(caseOf({}), {});
  expect(SOURCES.map((source) => textsOf(given, [source]))).toEqual([['in', 'm', 'Ada'], ['T', 'P', 'Q'], ['sent']]);
  expect(textsOf(given, SOURCES)).toEqual(['in', 'm', 'Ada', 'T', 'P', 'Q', 'sent']);
  expect([textsOf(given, []), textsOf(none, SOURCES)]).toEqual([[], []]);
});

test('a message of the system is what an answer may not repeat unless prompts are allowed', async () => {
  const row = { messages: [{ role: 'system', content: 'Write to desk@acme.io.' }] };
  const pii = await specOf('PIILeakage');
  expect(bind(pii).score(row, 'desk@acme.io')).toMatchObject({ score: 1 });
  expect(bind(pii, { 'allow-from': ['input', 'context'] }).score(row, 'desk@acme.io')).toMatchObject({ score: 0 });
  const { parameters } = await specOf('SecretLeakage');
  expect(parameters.parse({})).toEqual({ 'allow-from': ['input'] });
});
