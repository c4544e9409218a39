import { describe, expect, test } from 'vitest';
import { languageOf, sameLanguage } from '../../../src/scoring/deterministic/instructions/language.ts';
import { RULES } from '../../../src/scoring/deterministic/instructions/rules.ts';
import { countSentences } from '../../../src/scoring/deterministic/instructions/sentences.ts';
import { countWords, tokens } from '../../../src/scoring/deterministic/instructions/words.ts';
import type { Json } from '../../../src/text/digest.ts';
import { bind, specOf } from './stand.ts';

const TEXT =
  'The quick brown fox jumps over the lazy dog and then it goes home to sleep because it was a very long and warm day for all of us.';

/** `id, kwargs, an answer that follows, one that does not` */
const TABLE: readonly (readonly [string, Readonly<Record<string, Json>>, string, string])[] = [
  ['keywords:existence', { keywords: ['Fox', 'c.t'] }, 'a foxy c.t', 'a fox and a cat'],
  ['keywords:frequency', { keyword: 'no', frequency: 2, relation: 'at least' }, 'No, nobody.', 'no'],
  ['keywords:frequency', { keyword: 'no', frequency: 2, relation: 'less than' }, 'no', 'no no'],
  ['keywords:forbidden_words', { forbidden_words: ['cat'] }, 'a category', 'a Cat.'],
  ['keywords:letter_frequency', { letter: 'A', let_frequency: 2, let_relation: 'at least' }, 'bAna', 'bat'],
  ['keywords:letter_frequency', { letter: '#', let_frequency: 1, let_relation: 'less than' }, 'x', '#x'],
  ['language:response_language', { language: 'de' }, 'Das ist ein ganz gewöhnlicher deutscher Satz.', TEXT],
  ['length_constraints:number_sentences', { num_sentences: 2, relation: 'at least' }, 'One. Two!', 'One, two.'],
  ['length_constraints:number_paragraphs', { num_paragraphs: 2 }, 'a\n***\nb', 'a\n***\n***\nb'],
  ['length_constraints:number_words', { num_words: 3, relation: 'less than' }, 'two words', 'it has three'],
  [
    'length_constraints:nth_paragraph_first_word',
    { num_paragraphs: 2, nth_paragraph: 2, first_word: 'So' },
    'a\n\n"So, b',
    'a\n\nthen',
  ],
  ['detectable_content:number_placeholders', { num_placeholders: 2 }, '[name] of [city]', '[name] [\ncity]'],
  ['detectable_content:postscript', { postscript_marker: 'P.S.' }, 'Bye.\np. s. more', 'Bye. PS more'],
  ['detectable_content:postscript', { postscript_marker: 'P.P.S' }, 'P.P.S. x', 'P.S. x'],
  ['detectable_format:number_bullet_lists', { num_bullets: 2 }, '* a\n  - b', '* a\n** b'],
  ['detectable_format:constrained_response', {}, 'Well. My answer is no.', 'My answer is perhaps.'],
  ['detectable_format:number_highlighted_sections', { num_highlights: 2 }, '*a* and **b**', '*a* and **'],
  [
    'detectable_format:multiple_sections',
    { section_spliter: 'Part', num_sections: 2 },
    'Part 1\nx\nPart 2\ny',
    'Part 1\nx part 2',
  ],
  ['detectable_format:json_format', {}, '```JSON\n{"a": 1}\n```', '{a: 1}'],
  ['detectable_format:title', {}, '<<A title>>\ntext', '<< >>\ntext'],
  ['combination:two_responses', {}, 'a\n******\nb', 'a\n******\na'],
  ['combination:repeat_prompt', { prompt_to_repeat: 'Say hi.' }, 'say hi. Hi!', 'Hi! Say hi.'],
  ['startend:end_checker', { end_phrase: 'Is that all?' }, '"x. is that all?"', 'Is that all? No.'],
  ['startend:quotation', {}, ' "all\nof it" ', '"part" of it'],
  [
    'change_case:capital_word_frequency',
    { capital_frequency: 2, capital_relation: 'at least' },
    'I SAID no',
    'I said No',
  ],
  ['change_case:english_capital', {}, TEXT.toUpperCase(), TEXT],
  ['change_case:english_lowercase', {}, TEXT.toLowerCase(), TEXT],
  ['punctuation:no_comma', {}, 'a b', 'a, b'],
];

describe('each of the 25 instructions', () => {
  test.each(TABLE)('%s holds and breaks', (id, kwargs, follows, breaks) => {
    expect([RULES[id]!(follows, kwargs), RULES[id]!(breaks, kwargs)]).toEqual([true, false]);
  });

  test('is in the table', () => {
    expect(new Set(TABLE.map(([id]) => id))).toEqual(new Set(Object.keys(RULES)));
    expect(Object.keys(RULES)).toHaveLength(25);
  });
});

const wants = (...instructions: Json[]) => ({ expected: { instructions } });
const NO_COMMA = { id: 'punctuation:no_comma', kwargs: {} };
const SHORT = { id: 'length_constraints:number_words', kwargs: { relation: 'less than', num_words: 3 } };

describe('VerifiableInstructions', () => {
  test('scores 1 only when all hold, or the share that holds', async () => {
    const spec = await specOf('VerifiableInstructions');
    const row = wants(NO_COMMA, SHORT);
    expect(bind(spec).score(row, 'two words')).toMatchObject({ score: 1 });
    expect(bind(spec).score(row, 'now three words')).toMatchObject({
      score: 0,
      code: 'broken:length_constraints:number_words',
    });
    expect(bind(spec, { aggregate: 'share' }).score(row, 'now three words')).toMatchObject({ score: 0.5 });
  });

  test('an empty answer follows nothing', async () => {
    expect(bind(await specOf('VerifiableInstructions')).score(wants(NO_COMMA), ' \n')).toMatchObject({ score: 0 });
  });

  test('loose forgives a first line, a last line and asterisks; strict does not', async () => {
    const spec = await specOf('VerifiableInstructions');
    const row = wants({ id: 'startend:quotation', kwargs: {} });
    const output = 'Sure, here it is:\n**"quoted"**\nBye';
    expect(bind(spec).score(row, output)).toMatchObject({ score: 0 });
    expect(bind(spec, { mode: 'loose' }).score(row, output)).toMatchObject({ score: 1 });
  });

  test('a case without instructions, with an unknown one or without its kwargs is a fault of the case', async () => {
    const { score } = bind(await specOf('VerifiableInstructions'));
    for (const row of [
      {},
      wants(),
      wants({ id: 'x:y' }),
      wants({ id: 'keywords:existence' }),
      wants(3),
      wants({ ...SHORT, kwargs: { num_words: 3, relation: 'about' } }),
    ])
      expect(score(row, 'a').status).toBe('error');
  });

  test('modes it does not know are refused', async () => {
    const { parameters } = await specOf('VerifiableInstructions');
    expect(parameters.safeParse({ mode: 'lax' }).success).toBe(false);
    expect(parameters.safeParse({ aggregate: 'any' }).success).toBe(false);
  });
});

test.each([
  ['', 0],
  ['no mark', 1],
  ['One. Two. Three', 3],
  ['Dr. Smith paid $3.50 to Mr. Lee, e.g. for tea.', 1],
  ['What?! Really? Yes!', 3],
  ['He said "Stop." Then he left.', 2],
  ['Wait... what is it? Ah... The end.', 3],
  ['1. First\n2. Second', 3],
  ['J. R. Brown came at 5 p.m. yesterday.', 1],
  ['"Done." "', 2],
  // An abbreviation behind a hyphen is one too, and so is one in brackets; a word that opens a sentence ends it.
  ['He met the ex-Gov. Smith of the co-op.', 1],
  ['He met the ex-Gov. The talk was short.', 2],
  ['He met the ex-chief. Smith left.', 2],
  ['He saw (Dr. Lee) there.', 1],
  ['It closes at 5 p.m. "The end" follows.', 2],
  // A letter alone is an initial, unless a word that opens a sentence follows.
  ['Take plan B. it works.', 1],
  ['Take plan B. It works.', 2],
  ['It was I. Then he left.', 2],
  ['It was I. smith left.', 1],
  // A number before a small letter goes on.
  ['It costs 5. or so.', 1],
  ['It costs 5. Or so.', 2],
  ['It costs 1,234.50. Smith paid.', 2],
  ['Wait... Smith said so.', 1],
  ['Wait... the end.', 1],
  ['End.)', 1],
  ['End.) Smith left', 2],
  ['   ', 0],
])('"%s" has %i sentences', (text, count) => {
  expect(countSentences(text)).toBe(count);
});

test('words are runs of letters and digits; tokens split off punctuation and clitics', () => {
  expect(countWords("It's 5 o'clock, snake_case")).toBe(6);
  expect(tokens(`"I'm OK," he can't (NOW).`)).toEqual([
    '"',
    'I',
    "'m",
    'OK',
    ',',
    '"',
    'he',
    'ca',
    "n't",
    '(',
    'NOW',
    ')',
    '.',
  ]);
});

test.each([
  ['en', 'This is a plain sentence about the weather of today.'],
  ['fr', "Je ne sais pas ce qu'il faut faire aujourd'hui."],
  ['nl', 'Ik weet niet wat ik moet doen, maar het is een mooie dag vandaag.'],
  ['af', 'Ek weet nie wat ek moet doen nie, maar dit is vandag baie mooi.'],
  ['sw', 'Kwa nini unataka kwenda shuleni leo? Sababu ni kwamba watu wengi wapo.'],
  ['hi', 'मुझे नहीं पता कि मैं क्या करूँ, लेकिन आज मौसम बहुत अच्छा है।'],
  ['ne', 'बिहान विमानस्थलमा आगमन गर्नुहोस् र होटलमा आराम गर्नुहोस्।'],
  ['ko', '오늘은 날씨가 아주 좋습니다. 우리는 공원에 갑니다.'],
])('%s is told from its neighbours', (code, text) => {
  expect(languageOf(text)).toBe(code);
});

test('regions and languages nobody can tell apart count as one', () => {
  expect(sameLanguage('zh', 'zh-cn')).toBe(true);
  expect(sameLanguage('ms', 'id')).toBe(true);
  expect(sameLanguage('es', 'pt')).toBe(false);
  expect(languageOf('12345')).toBe(null);
});

test.each([
  ['keywords:existence', { keywords: ['a'.repeat(100_000)] }],
  ['keywords:frequency', { keyword: '('.repeat(100_000), frequency: 1, relation: 'at least' }],
  ['keywords:forbidden_words', { forbidden_words: ['a'.repeat(100_000)] }],
  ['detectable_format:multiple_sections', { section_spliter: 'a'.repeat(100_000), num_sections: 1 }],
])('%s of a text that is too long to look for is a fault of the case', async (id, kwargs) => {
  const { score } = bind(await specOf('VerifiableInstructions'));
  expect(score({ expected: { instructions: [{ id, kwargs }] } }, 'a')).toMatchObject({
    status: 'error',
    reason: expect.stringContaining('at most 1000 characters, this one 100000'),
  });
});
