/** The verifiable instructions at their edges: how words, sentences and parts are counted, and what a rule needs. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/scoring/deterministic/instructions/rules.ts';
import { countSentences } from '../../../src/scoring/deterministic/instructions/sentences.ts';
import { countWords, tokens } from '../../../src/scoring/deterministic/instructions/words.ts';
import type { Json } from '../../../src/text/digest.ts';
import { bind, specOf } from './stand.ts';

type Given = Readonly<Record<string, Json>>;
const first = (word: string, nth: number, of: number): Given => ({
  first_word: word,
  nth_paragraph: nth,
  num_paragraphs: of,
});
const NTH = 'length_constraints:nth_paragraph_first_word';
const PARAGRAPHS = 'length_constraints:number_paragraphs';
const BULLETS = 'detectable_format:number_bullet_lists';
const HIGHLIGHTS = 'detectable_format:number_highlighted_sections';

/** `[instruction, kwargs, answers that follow it, answers that do not]` */
const TABLE: readonly (readonly [string, Given, readonly string[], readonly string[]])[] = [
  ['keywords:existence', { keywords: ['x'.repeat(1000)] }, ['x'.repeat(1000)], ['x'.repeat(999)]],
  ['keywords:frequency', { keyword: ' no ', frequency: 2, relation: 'at least' }, ['no, nobody'], ['no']],
  ['keywords:forbidden_words', { forbidden_words: ['cat', '+'] }, ['dogs', 'a + b'], ['a cat', 'a dog, a cat', 'a+b']],
  ['keywords:letter_frequency', { letter: ' a ', let_frequency: 2, let_relation: 'at least' }, ['aa'], ['a b']],
  ['language:response_language', { language: 'de' }, ['12345', 'Das ist ein deutscher Satz.'], ['This is English.']],
  [PARAGRAPHS, { num_paragraphs: 2 }, ['***\na\n***\nb\n***', 'a***b'], ['a ***   *** b', 'a', 'a***b***c']],
  [PARAGRAPHS, { num_paragraphs: 3 }, ['a\n***\nb\n***\nc'], ['a\n***\nb']],
  [PARAGRAPHS, { num_paragraphs: 1 }, ['  ***a', 'a'], ['***a***b']],
  [NTH, first('a', 1, 2), ['a\n\n\n\nb', 'a\n\n \n\nb'], ['a', 'a\n\nb\n\nc']],
  [NTH, first('b', 3, 2), [], ['a\n\n\n\nb', 'a\n\nb']],
  [NTH, first('', 2, 2), [], ['a\n\n\n\nb']],
  [NTH, first('a', 5, 1), [], ['a']],
  [NTH, first('So', 1, 1), ["''So it is", '""So, yes', 'So"x', 'so\tit', '  SO!'], ['Also', 'Sox']],
  [NTH, first('o', 1, 1), ["o'clock"], ['oclock']],
  ['detectable_content:postscript', { postscript_marker: ' P.S. ' }, ['p.s. more'], ['PS more']],
  ['detectable_content:postscript', { postscript_marker: 'Nb:' }, ['So. nB: more'], ['N b: more']],
  [BULLETS, { num_bullets: 1 }, ['*\na', '* a', '- a', ' *a'], ['a\n*', '**a**', '* a\r* b', '']],
  [BULLETS, { num_bullets: 0 }, ['a\n*', ''], ['*\na']],
  [HIGHLIGHTS, { num_highlights: 1 }, ['**bold**', '*b*'], ['* *', '****', '*a\nb*']],
  [
    'detectable_format:multiple_sections',
    { section_spliter: ' Part ', num_sections: 1 },
    ['Part 1'],
    ['part 1', 'Part'],
  ],
  ['detectable_format:json_format', {}, [' ```json\n{}\n``` ', '```\n[1]```', '"x"'], ['[1```]', '```{```', '']],
  ['detectable_format:title', {}, ['<<ab>>', 'x\n<<<ab>>> y'], ['x', 'a << >> b', '>>a<<', '<<', 'abc>>', '<ab>']],
  ['combination:two_responses', {}, ['a******b', '******a******b'], ['a', 'a******\n******b', 'a******a ']],
  ['combination:repeat_prompt', { prompt_to_repeat: ' Say hi. ' }, [' say hi. Hi'], ['Hi. Say hi.']],
  ['startend:end_checker', { end_phrase: ' Done. ' }, [' "all done." ', 'DONE.'], ['done. x']],
  ['startend:quotation', {}, ['"a"', ' "a\nb" '], ['x "a"', '"a" x', '"']],
  ['change_case:english_lowercase', {}, ['so this is how it goes on for a while'], ['123 -', 'So this is it', 'yes']],
];

test.each(TABLE)('%s %j', (id, kwargs, follow, broken) => {
  expect(follow.filter((answer) => !RULES[id]!(answer, kwargs))).toEqual([]);
  expect(broken.filter((answer) => RULES[id]!(answer, kwargs))).toEqual([]);
});

test.each([
  ['At 5 p.m. the-X came.', 1],
  ['It closes at 5 p.m. The, er, end.', 2],
  ['It closes at 5 p.m. ("The end" follows.)', 2],
  ['(("Dr. Lee")) came.', 1],
  ['He took "plan B." So be it.', 2],
  ['It was "I." So be it.', 1],
  ['He left. so it is.', 2],
  ['It is v5. so be it.', 2],
  ['He was 5th. so be it.', 2],
  ['It costs 15. or so.', 1],
  ['Wait... ("The end" came.)', 2],
  ['Yes ! so it is', 2],
  ['! so it is', 2],
  ['Done. )', 1],
  ['He left.")', 1],
  ['He left.") So be it', 2],
  ['One.Two. Three', 2],
])('"%s" has %i sentences', (text, count) => {
  expect(countSentences(text)).toBe(count);
});

test.each([
  ['Wait--no....yes --- so', ['Wait', '--', 'no', '....', 'yes', '---', 'so']],
  ['at 3:30: ok', ['at', '3:30', ':', 'ok']],
  ['It is **so.** Yes.', ['It', 'is', '**so', '.**', 'Yes', '.']],
  ['e.g. b.c d', ['e.g', '.', 'b.c', 'd']],
  ["dogs' tails 5' a%' x'", ['dogs', "'", 'tails', '5', "'", 'a', '%', "'", 'x', "'"]],
  ["it's, it'so IT'S", ['it', "'s", ',', "it'so", 'IT', "'S"]],
  ["can't, don'tx CAN'T", ['ca', "n't", ',', "don'tx", 'CA', "N'T"]],
])('"%s" has the tokens of a treebank', (text, wanted) => {
  expect(tokens(text)).toEqual(wanted);
});

test('marks alone are no word', () => {
  expect(countWords('!? …')).toBe(0);
});

describe('VerifiableInstructions', () => {
  const wants = (id: Json, kwargs: Json = {}) => ({ expected: { instructions: [{ id, kwargs }] } });

  test.each<[string, Json, Json]>([
    ['every instruction needs an id', 3, {}],
    ['"x:y" is no known instruction', 'x:y', {}],
    ['language must be a text', 'language:response_language', { language: 3 }],
    ['num_words must be a number', 'length_constraints:number_words', { relation: 'at least', num_words: '3' }],
    ['num_words must be a number', 'length_constraints:number_words', { num_words: Number.POSITIVE_INFINITY }],
    ['keywords must be a list of texts', 'keywords:existence', { keywords: ['a', 3] }],
    ['keywords must be a list of texts', 'keywords:existence', 3],
    ['has at most 1000 characters, this one 1001', 'keywords:existence', { keywords: ['x'.repeat(1001)] }],
  ])('a fault of the case is named: %s', async (said, id, kwargs) => {
    const score = bind(await specOf('VerifiableInstructions')).score(wants(id, kwargs), 'a');
    expect(score).toMatchObject({ status: 'error', reason: expect.stringContaining(said) });
  });

  test('loose leaves out a first line, a last line or both, and asterisks', async () => {
    const { score } = bind(await specOf('VerifiableInstructions'), { mode: 'loose' });
    const quoted = (answer: string) => score(wants('startend:quotation'), answer);
    for (const answer of ['"a"', 'Sure:\n"a"', '"a\nb"\nBye', 'Sure:\n"a"\nBye', '*"a"*', 'Sure:\n**"a\nb"**\nBye'])
      expect(quoted(answer), answer).toMatchObject({ score: 1 });
    for (const answer of ['a', 'Sure:\n\n"a" x', '"a"\nb\nc'])
      expect(quoted(answer), answer).toMatchObject({ score: 0 });
  });
});
