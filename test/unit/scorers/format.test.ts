import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it, test } from 'vitest';
import { tokensIn } from '../../../src/scoring/deterministic/length-tokens.ts';
import { bind, outcome, type Row, specOf } from './stand.ts';

const PERSON = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    born: { type: 'string', format: 'date' },
    pets: { type: 'array', items: { type: 'number' } },
  },
};
const TREE = { $ref: '#/$defs/node', $defs: { node: { type: 'array', items: { $ref: '#/$defs/node' } } } };

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  IsJson: [
    ['a value with white space around it', {}, {}, ' {"a": 1}\n', 1],
    ['a bare scalar', {}, {}, '12', 1],
    ['prose before the value', {}, {}, 'Here it is: {"a": 1}', 0, 'not-json'],
    ['a fence where none is allowed', {}, {}, '```json\n{"a": 1}\n```', 0, 'fenced'],
    ['a fence where it is allowed', { 'allow-fence': true }, {}, '```json\n{"a": 1}\n```', 1],
    ['a fence that does not hold all of the answer', { 'allow-fence': true }, {}, 'See:\n```\n{}\n```', 0, 'not-json'],
    ['single quotes', {}, {}, "{'a': 1}", 0, 'not-json'],
    ['nothing', {}, {}, '  ', 0, 'empty'],
  ],
  JsonSchemaMatch: [
    ['a valid answer', {}, { schema: PERSON }, '{"name": "Ada", "born": "1815-12-10"}', 1],
    ['a missing member, named in the code', {}, { schema: PERSON }, '{}', 0, 'required:/name'],
    [
      'a wrong type in a list, its index left out of the code',
      {},
      { schema: PERSON },
      '{"name":"A","pets":[1,"x"]}',
      0,
      'type:/pets[]',
    ],
    ['a member too many', {}, { schema: PERSON }, '{"name":"A","age":1}', 0, 'additionalProperties:/age'],
    ['a date that is none', {}, { schema: PERSON }, '{"name":"A","born":"10 Dec"}', 0, 'format:/born'],
    ['an answer that is no JSON', {}, { schema: PERSON }, 'Ada', 0, 'not-json'],
    [
      'draft 2020-12 by $schema',
      {},
      { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'string' }] } },
      '[1]',
      0,
      'type:[]',
    ],
    ['an unknown keyword is no fault', {}, { schema: { type: 'number', 'x-unit': 'EUR' } }, '1', 1],
    [
      'nesting that exhausts the stack',
      {},
      { schema: TREE },
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      0,
      'too-deep',
    ],
    ['no schema anywhere', {}, {}, '{}', 'error'],
    ['a schema of the case that does not compile', {}, { schema: { type: 12 } }, '{}', 'error'],
    ['a schema of the case that would be fetched', {}, { schema: { $ref: 'http://127.0.0.1/x.json' } }, '{}', 'error'],
    [
      'a dialect that is not supported',
      {},
      { schema: { $schema: 'http://json-schema.org/draft-03/schema#' } },
      '{}',
      'error',
    ],
  ],
  JsonFieldMatch: [
    ['all leaves equal, more is no fault', {}, { expected: { json: { a: 1 } } }, '{"a": 1, "b": 2}', 1],
    [
      'half of the leaves',
      {},
      { expected: { json: { a: 1, b: { c: 'x' } } } },
      '{"a": 1, "b": {"c": "y"}}',
      0.5,
      'differs:/b/c',
    ],
    ['a list out of order', {}, { expected: { json: { l: [1, 2] } } }, '{"l": [2, 1]}', 0, 'differs:/l[]'],
    [
      'a list in any order',
      { arrays: 'any-order' },
      {
        expected: {
          json: {
            l: [
              { k: 1, v: 2 },
              { k: 3, v: 4 },
            ],
          },
        },
      },
      '{"l": [{"k":3,"v":4},{"k":1,"v":2}]}',
      1,
    ],
    [
      'of a list as long as an answer can be, as much is looked at as an honest one has',
      { arrays: 'any-order' },
      { expected: { json: Array.from({ length: 2000 }, (_, at) => at) } },
      JSON.stringify(Array.from({ length: 150_000 }, (_, at) => at)),
      1,
    ],
    ['one item may not serve twice', { arrays: 'any-order' }, { expected: { json: [1, 1] } }, '[1]', 0.5, 'absent:[]'],
    ['numbers to so many decimals', { decimals: 2 }, { expected: { json: { a: 0.333 } } }, '{"a": 0.33333}', 1],
    ['numbers as they are', {}, { expected: { json: { a: 0.333 } } }, '{"a": 0.3333}', 0, 'differs:/a'],
    [
      'texts after normalising',
      { normalise: ['case', 'punctuation', 'space'] },
      { expected: { json: { a: 'St. Mary' } } },
      '{"a": "ST MARY"}',
      1,
    ],
    [
      'full-width forms are folded with punctuation',
      { normalise: ['punctuation'] },
      { expected: { json: { a: '1-2' } } },
      '{"a": "１－２"}',
      1,
    ],
    ['an absent member equals null', {}, { expected: { json: { a: null, b: 1 } } }, '{"b": 1}', 1],
    ['a text is no number', {}, { expected: { json: { a: 5 } } }, '{"a": "5"}', 0, 'differs:/a'],
    ['an empty list is a leaf', {}, { expected: { json: { a: [] } } }, '{"a": [1]}', 0, 'differs:/a'],
    ['no JSON', {}, { expected: { json: { a: 1 } } }, 'none', 0, 'not-json'],
    ['members that name a prototype', {}, { expected: { json: { constructor: 1 } } }, '{}', 0, 'absent:/constructor'],
    ['nothing expected', {}, { expected: { answer: 1 } }, '{}', 'error'],
  ],
  RegexMatch: [
    ['a match', { pattern: '\\d{4}' }, {}, 'in 1999', 1],
    ['no match', { pattern: '\\d{4}' }, {}, 'then', 0, 'no-match'],
    ['a match that is unwanted', { pattern: '(?i)SORRY', negate: true }, {}, 'I am sorry', 0, 'match'],
    ['several lines', { pattern: '(?m)^B$' }, {}, 'A\nB\nC', 1],
    [
      'a pattern that would explode in a backtracking engine',
      { pattern: '^(a+)+$' },
      {},
      `${'a'.repeat(5000)}b`,
      0,
      'no-match',
    ],
  ],
  LengthBounds: [
    ['both bounds count in', { 'min-words': 2, 'max-words': 2 }, {}, ' two words ', 1],
    ['too many words', { 'max-words': 1 }, {}, 'two words', 0, 'long:words'],
    ['too few characters', { 'min-chars': 3 }, {}, 'ab', 0, 'short:chars'],
    ['one emoji is one code point', { 'max-chars': 1 }, {}, '🙂', 1],
    ['sentences', { 'max-sentences': 1 }, {}, 'One. Two.', 0, 'long:sentences'],
    ['lines, white space around them aside', { 'max-lines': 2 }, {}, '\na\r\nb\n', 1],
    ['nothing has no line', { 'min-lines': 1 }, {}, '', 0, 'short:lines'],
    ['words of a script without blanks', { 'min-words': 2 }, {}, '私は学生です', 1],
    ['tokens without the tokenizer', { 'max-tokens': 5 }, {}, 'a', 'error'],
  ],
  StartsWith: [
    ['the text, white space aside', { text: 'Dear' }, {}, '\n Dear Ms Lee', 1],
    ['another text', { text: 'Dear' }, {}, 'Hi', 0, 'starts-otherwise'],
    ['one of several', { text: ['Dear', 'Hi'] }, {}, 'Hi', 1],
    ['case counts', { text: 'Dear' }, {}, 'dear', 0, 'starts-otherwise'],
    ['case does not count', { text: 'Dear', normalise: ['case'] }, {}, 'DEAR', 1],
    ['composed and decomposed letters', { text: 'é' }, {}, 'e\u0301t\u00e9', 1],
  ],
  EndsWith: [
    ['the text, white space aside', { text: 'regards' }, {}, 'Best regards \n', 1],
    ['another text', { text: 'regards' }, {}, 'regards, Bo', 0, 'ends-otherwise'],
    ['an empty answer', { text: 'x' }, {}, '', 0, 'ends-otherwise'],
    ['case does not count', { text: 'END', normalise: ['case'] }, {}, 'the end', 1],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

describe('tokens of an answer', () => {
  const words = 'The quick (brown) fox, it\'s said: "jumps"\n\nover 1234567 lazy dogs!  Überraschung。你好，世界。 ';

  it('are those of one count of the whole', () => {
    const plain = { disallowedSpecial: new Set<string>() };
    for (const text of ['', words, words.repeat(200), '<|endoftext|> a'.repeat(500), `${'word '.repeat(3000)}\n`])
      expect(tokensIn(text)).toBe(countTokens(text, plain));
  });

  it.each([
    ['the first second half', '🐀'],
    ['the last one', '🏿'],
    ['one between', '👩'],
  ])('are cut beside a character of two places, never within: %s', (_, face) => {
    const text = `1${face.repeat(600)}`;
    const [before, after] = [text.slice(0, 999), text.slice(999)];
    expect(tokensIn(text)).toBe(countTokens(before) + countTokens(after));
  });

  it('are those of one piece up to a thousand characters, and of two from there on', () => {
    for (const length of [999, 1_000]) expect(tokensIn('7'.repeat(length))).toBe(countTokens('7'.repeat(length)));
    // Digits come in threes: a thousand and one begin again with one.
    expect(tokensIn('7'.repeat(1_001))).toBe(countTokens('7'.repeat(1_000)) + 1);
    expect(tokensIn('7'.repeat(2_001))).toBe(2 * countTokens('7'.repeat(1_000)) + 1);
  });

  it.each([
    ['a', 'a'.repeat(990_000)],
    ['brackets', '['.repeat(990_000)],
    ['combining marks', '\u0301'.repeat(990_000)],
    ['faces of two places', '👩'.repeat(495_000)],
    ['blanks', `x${' '.repeat(990_000)}x`],
  ])(
    'are counted in time in proportion to their number, be it one piece of a megabyte: %s',
    (_, text) => {
      const began = performance.now();
      expect(tokensIn(text)).toBeGreaterThan(1000);
      expect(performance.now() - began).toBeLessThan(30_000);
    },
    60_000,
  );
});

describe('faults of a suite are noted where they stand', () => {
  test('a pattern that is no RE2 names the parameter and says what RE2 lacks', async () => {
    for (const pattern of ['([a-z', 'a(?=b)']) {
      const { notes, score } = bind(await specOf('RegexMatch'), { pattern });
      expect(notes).toMatchObject([{ key: 'pattern', message: expect.stringContaining(pattern) }]);
      expect(score({}, 'ab').status).toBe('error');
    }
  });

  test('a schema file that is missing, no JSON, no schema or remote is named', async () => {
    const spec = await specOf('JsonSchemaMatch');
    const noted = (text: string) =>
      bind(spec, { schema: 's.json' }, { 's.json': text }).notes.map((note) => note.message);
    expect(bind(spec, { schema: 's.json' }).notes).toHaveLength(1);
    expect(noted('{')).toEqual([expect.stringMatching(/^s\.json: is not JSON/u)]);
    expect(noted('{"type": 12}')).toEqual([expect.stringMatching(/^s\.json: .*type/u)]);
    expect(noted('{"$ref": "http://127.0.0.1:9/x.json"}')).toEqual([expect.stringMatching(/^s\.json: .*\$ref/u)]);
    expect(noted('[]')).toEqual([expect.stringMatching(/^s\.json/u)]);
    expect(noted('\ufeff{"type": "string"}')).toEqual([]);
  });

  test.each([
    ['what a request wraps it in', { name: 'reply', strict: true, schema: { type: 'object' } }, 'under `schema`'],
    [
      'a whole response format',
      { type: 'json_schema', json_schema: { name: 'r', schema: { type: 'object' } } },
      'under `json_schema.schema`',
    ],
    ['a tool', { name: 'f', parameters: { type: 'object' } }, 'under `parameters`'],
    ['only a title', { title: 'Reply' }, 'every answer would fit'],
    ['nothing', {}, 'every answer would fit'],
    ['true', true, 'every answer would fit'],
    ['false', false, 'no answer can fit it'],
    ['bounds that cross', { type: 'string', minLength: 5, maxLength: 3 }, 'minLength 5 is above maxLength 3'],
    ['values of another type', { type: 'string', enum: [1, 2] }, 'no value of enum is of type string'],
    [
      'a member that is required and forbidden',
      { type: 'object', required: ['a'], properties: { b: {} }, additionalProperties: false },
      '"a" is required',
    ],
    [
      'a required member that nothing fits',
      { type: 'object', required: ['a'], properties: { a: { type: 'number', minimum: 2, maximum: 1 } } },
      'minimum 2 is above maximum 1',
    ],
    ['a pattern with slashes and flags', { type: 'string', pattern: '/^a/i' }, 'write ^a'],
    ['a pattern that RE2 lacks', { type: 'string', pattern: '(?=a)' }, '(?='],
  ])('a schema that says nothing or that nothing fits is no schema: %s', async (_, schema, said) => {
    const spec = await specOf('JsonSchemaMatch');
    const { notes } = bind(spec, { schema: 's.json' }, { 's.json': JSON.stringify(schema) });
    expect(notes).toMatchObject([{ key: 'schema', message: expect.stringContaining(said) }]);
    expect(bind(spec).score({ schema }, '{}').status).toBe('error');
  });

  test.each([
    [0.01, '19.99', 1],
    [0.01, '8.69', 1],
    [0.01, '-1.11', 1],
    [0.01, '19.995', 0],
    [0.1, '0.3', 1],
    [1e-300, '1e300', 1],
    [0.07, '1e21', 0],
    [3, '9007199254740993', 0],
  ])('a multiple of %s as it is written: %s is %s', async (multipleOf, output, score) => {
    expect(bind(await specOf('JsonSchemaMatch')).score({ schema: { multipleOf } }, output)).toMatchObject({ score });
  });

  test('no keyword of a schema takes more than linear time, whatever the answer', async () => {
    const { score } = bind(await specOf('JsonSchemaMatch'));
    const many = JSON.stringify(Array.from({ length: 100_000 }, (_, at) => ({ at: [at] })));
    const started = performance.now();
    expect(score({ schema: { uniqueItems: true } }, many)).toMatchObject({ score: 1 });
    expect(score({ schema: { pattern: '^(a+)+$' } }, JSON.stringify(`${'a'.repeat(100_000)}!`))).toMatchObject({
      score: 0,
      code: 'pattern:',
    });
    expect(performance.now() - started).toBeLessThan(4000);
    expect(score({ schema: { uniqueItems: true } }, '[{"a": 1, "b": 2}, {"b": 2, "a": 1}]')).toMatchObject({
      score: 0,
    });
  });

  test('the schema of the suite wins over that of the case', async () => {
    const { score } = bind(await specOf('JsonSchemaMatch'), { schema: 's.json' }, { 's.json': '{"type":"number"}' });
    expect(score({ schema: { type: 'string' } }, '1')).toMatchObject({ score: 1 });
  });

  test('parameters out of range and unknown ones are refused', async () => {
    const refused: readonly [string, Record<string, unknown>][] = [
      ['LengthBounds', {}],
      ['LengthBounds', { 'min-words': 3, 'max-words': 2 }],
      ['LengthBounds', { 'max-words': -1 }],
      ['RegexMatch', {}],
      ['RegexMatch', { pattern: 'a', flags: 'i' }],
      ['StartsWith', { text: '' }],
      ['JsonFieldMatch', { normalise: ['accents'] }],
      ['JsonFieldMatch', { decimals: 1.5 }],
      ['IsJson', { fence: true }],
    ];
    for (const [name, parameters] of refused)
      expect(
        (await specOf(name)).parameters.safeParse(parameters).success,
        `${name} ${JSON.stringify(parameters)}`,
      ).toBe(false);
  });
});

test('a suite that bounds tokens gets the tokenizer, and control sequences are plain text to it', async () => {
  const spec = await specOf('LengthBounds#tokens');
  expect(bind(spec, { 'max-tokens': 2 }).notes).toEqual([]);
  expect(bind(spec, { 'max-tokens': 2 }).score({}, 'Hello world')).toMatchObject({ score: 1 });
  expect(bind(spec, { 'max-tokens': 2 }).score({}, '<|endoftext|>')).toMatchObject({ score: 0, code: 'long:tokens' });
});
