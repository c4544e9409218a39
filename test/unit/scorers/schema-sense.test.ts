/** JsonSchemaMatch: dialects, formats, places of faults, and schemas that no answer, or every answer, would fit. */
import { describe, expect, test } from 'vitest';
import type { schemaEngine as engineOf } from '../../../src/scoring/deterministic/json-schema-engine.ts';
import { senseless } from '../../../src/scoring/deterministic/json-schema-sense.ts';
import type { Json } from '../../../src/text/digest.ts';
import { bind, loadedAnew, specOf } from './stand.ts';

const object = (more: object): Json => ({ type: 'object', ...more });

test.each<[string, Json, string | null]>([
  ['a constant of another type', { type: 'string', const: 1 }, 'no value of enum is of type string'],
  ['a constant of its type', { type: 'string', const: 'a' }, null],
  ['one value of its type', { type: 'string', enum: [1, 'a'] }, null],
  ['null', { type: 'null', enum: [null] }, null],
  ['no null', { type: 'null', enum: [0] }, 'no value of enum is of type null'],
  ['a list', { type: 'array', enum: [[]] }, null],
  ['no list', { type: 'array', enum: [{}] }, 'no value of enum is of type array'],
  ['an object', { type: 'object', enum: [{}] }, null],
  ['no object', { type: 'object', enum: [[]] }, 'no value of enum is of type object'],
  ['a whole number', { type: 'integer', enum: [1] }, null],
  ['a fraction', { type: 'integer', enum: [1.5] }, 'no value of enum is of type integer'],
  ['a list of types', { type: ['string', 'null'], enum: [1] }, null],
  ['no values at all', { enum: [] }, 'enum is empty'],
  ['a part of all that nothing fits', { allOf: [{}, false] }, '/allOf is `false`'],
  ['parts of all that fit', { allOf: [{ type: 'string' }, true] }, null],
  ['one of any that fits', { anyOf: [false, { type: 'string' }] }, null],
  ['none of any that fits', { anyOf: [false, false] }, '/anyOf is `false`'],
  ['none of one that fits', { oneOf: [false] }, '/oneOf is `false`'],
  ['no list of any', { anyOf: [], type: 'string' }, null],
  [
    'bounds that cross in a part',
    { allOf: [{ type: 'array', minItems: 2, maxItems: 1 }] },
    '/allOf: minItems 2 is above maxItems 1',
  ],
  ['a required member that is false', object({ required: ['a'], properties: { a: false } }), '/a is `false`'],
  ['a member that is false and not required', object({ properties: { a: false } }), null],
  ['a required member of no object', { required: ['a'], properties: { a: false } }, null],
  ['a required member that is not declared', object({ required: ['a'] }), null],
  [
    'a required member in a closed object',
    object({ required: ['a'], additionalProperties: false }),
    '"a" is required, and additionalProperties: false forbids it',
  ],
  [
    'a required member in a closed object with patterns',
    object({ required: ['a'], additionalProperties: false, patternProperties: { a: {} } }),
    null,
  ],
  [
    'a declared member in a closed object',
    object({ required: ['a'], additionalProperties: false, properties: { a: {} } }),
    null,
  ],
  [
    'a member below a member',
    object({ required: ['a'], properties: { a: object({ required: [7, 'b'], properties: { b: { enum: [] } } }) } }),
    '/a/b: enum is empty',
  ],
])('by what it allows: %s', (_, schema, why) => {
  expect(senseless(schema)).toBe(why === null ? null : `no answer can fit it: ${why}`);
});

test.each<[string, Json, RegExp | null]>([
  ['a pattern with slashes', { pattern: '/^a$/i' }, /write \^a\$$/],
  ['a pattern in a member', { properties: { a: { pattern: '/b/gi' } } }, /write b$/],
  ['a pattern in a list of schemas', { anyOf: [{ type: 'null' }, { pattern: '/c/s' }] }, /write c$/],
  ['a pattern with slashes and no flags', { pattern: '/a/' }, null],
  ['a path', { pattern: '^/api/v1' }, null],
  ['a path before it', { pattern: 'x/a/i' }, null],
  ['signs behind it', { pattern: '/a/i$' }, null],
  ['a member that is called pattern', { properties: { pattern: { type: 'string' } } }, null],
  ['a value', { enum: [{ pattern: '/a/i' }] }, null],
  ['a constant', { const: { pattern: '/a/i' } }, null],
  ['a default', { type: 'object', default: { pattern: '/a/i' } }, null],
  ['an example', { type: 'object', examples: [{ pattern: '/a/i' }] }, null],
])('by its patterns: %s', (_, schema, why) => {
  if (why === null) expect(senseless(schema)).toBeNull();
  else expect(senseless(schema)).toMatch(why);
});

test('what wraps a schema is told only where nothing is said beside it', () => {
  const inner = { type: 'object' };
  expect(senseless({ schema: inner, type: 'object' })).toBeNull();
  expect(senseless({ parameters: { title: 'x' } })).toBe('holds no keyword of JSON Schema, so every answer would fit');
  expect(senseless({ type: 'json_schema', json_schema: { schema: inner } })).toMatch(/under `json_schema\.schema`$/);
  expect(senseless(true)).toBe('is `true`, so every answer would fit');
});

test('every keyword of JSON Schema is one, in every dialect', async () => {
  const { senseless: fresh } = await loadedAnew<{ senseless: typeof senseless }>('json-schema-sense');
  const keywords = [
    ...['type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
    ...['maxLength', 'minLength', 'pattern', 'format', 'items', 'prefixItems', 'additionalItems', 'contains'],
    ...['minContains', 'maxContains', 'maxItems', 'minItems', 'uniqueItems', 'properties', 'patternProperties'],
    ...['additionalProperties', 'required', 'propertyNames', 'maxProperties', 'minProperties', 'dependencies'],
    ...['dependentRequired', 'dependentSchemas', 'unevaluatedItems', 'unevaluatedProperties', 'allOf', 'anyOf'],
    ...['oneOf', 'not', 'if', 'then', 'else', '$ref', '$dynamicRef', '$recursiveRef', 'contentEncoding'],
  ];
  for (const key of keywords) expect(fresh({ [key]: key === 'type' ? 'string' : {} }), key).toBeNull();
  const inner = { type: 'object' };
  for (const wrapped of [
    { schema: inner },
    { parameters: inner },
    { input_schema: inner },
    { format: { schema: inner } },
  ])
    expect(fresh(wrapped)).toMatch(/the schema stands under/);
  expect(fresh({ response_format: { json_schema: { schema: inner } } })).toMatch(/under `response_format/);
  for (const [type, least, most] of [
    ['number', 'minimum', 'maximum'],
    ['string', 'minLength', 'maxLength'],
    ['array', 'minItems', 'maxItems'],
    ['object', 'minProperties', 'maxProperties'],
  ] as const)
    expect(fresh({ type, [least]: 2, [most]: 1 }), type).toMatch(/2 is above/);
  expect(fresh({ title: 'x' })).not.toBeNull();
  expect(fresh({ function: { parameters: { type: 'object' } } })).toMatch(/under `function\.parameters`$/);
  expect(fresh({ inputSchema: { type: 'object' } })).toMatch(/under `inputSchema`$/);
  expect(fresh({ type: 'integer', minimum: 2, maximum: 1 })).toMatch(/minimum 2 is above maximum 1$/);
});

describe('an engine', () => {
  test.each<[string, boolean]>([
    ['', true],
    ['http://json-schema.org/draft-07/schema#', true],
    ['https://json-schema.org/draft-07/schema', true],
    ['http://json-schema.org/draft-06/schema#', true],
    ['https://json-schema.org/draft/2019-09/schema', true],
    ['http://json-schema.org/draft/2019-09/schema', true],
    ['https://json-schema.org/draft/2020-12/schema', true],
    ['https://json-schema.org/draft/2020-12/schema/x', false],
    ['see https://json-schema.org/draft/2019-09/schema', false],
    ['http://json-schema.org/draft/2020-12/schema#', true],
    ['http://json-schema.org/draft-04/schema#', false],
    ['http://json-schema.org/draft-07/schema#/x', false],
    ['see http://json-schema.org/draft-07/schema#', false],
    ['https://json-schema.org/draft/2019-09/schema/x', false],
    ['see https://json-schema.org/draft/2020-12/schema', false],
  ])('exists for the dialect %j: %s', async (dialect, exists) => {
    const { schemaEngine } = await loadedAnew<{ schemaEngine: typeof engineOf }>('json-schema-engine');
    expect(schemaEngine(dialect, true) !== null).toBe(exists);
  });

  test('counts multiples and equal items as they are written, and checks formats only where asked', async () => {
    const { schemaEngine } = await loadedAnew<{ schemaEngine: typeof engineOf }>('json-schema-engine');
    const [strict, loose] = [schemaEngine('', true)!, schemaEngine('', false)!];
    const [cents, unique, mail] = [{ multipleOf: 0.01 }, { uniqueItems: true }, { format: 'email' }].map((schema) =>
      strict.compile(schema),
    );
    expect([cents!(19.99), cents!(19.995), cents!('x')]).toEqual([true, false, true]);
    expect([
      unique!([1, '1']),
      unique!([
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
      unique!([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]),
    ]).toEqual([true, false, false]);
    expect(strict.compile({ uniqueItems: false })([1, 1])).toBe(true);
    expect([mail!('nobody'), mail!('jo@acme.io'), loose.compile({ format: 'email' })('nobody')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(cents!(0.005)).toBe(false);
    expect(cents!.errors).toMatchObject([{ message: 'must be multiple of 0.01', params: { multipleOf: 0.01 } }]);
    expect(strict.compile({ required: ['a', 'b'] })({})).toBe(false);
  });
});

test('patterns, powers of ten and numbers without end are read by the engine as they are written', async () => {
  const { schemaEngine } = await loadedAnew<{ schemaEngine: typeof engineOf }>('json-schema-engine');
  const engine = schemaEngine('', true)!;
  const fits = (schema: object, value: unknown) => engine.compile(schema)(value);
  expect([fits({ pattern: '^a+$' }, 'aa'), fits({ pattern: '^b+$' }, 'aa')]).toEqual([true, false]);
  expect(() => engine.compile({ pattern: '(?=a)' })).toThrow();
  expect([fits({ multipleOf: 5e-7 }, 1.5e-6), fits({ multipleOf: 5e-7 }, 1.2e-6)]).toEqual([true, false]);
  expect([fits({ multipleOf: 1e-10 }, 3e-10), fits({ multipleOf: 7 }, 1e21), fits({ multipleOf: 1e-21 }, 2)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([fits({ multipleOf: 2 }, -4), fits({ multipleOf: 2 }, -3)]).toEqual([true, false]);
  expect([fits({ multipleOf: 2 }, Number.POSITIVE_INFINITY), fits({ multipleOf: 0.5 }, Number.NaN)]).toEqual([
    false,
    false,
  ]);
  const both = engine.compile({ required: ['a', 'b'] });
  both({});
  expect(both.errors).toHaveLength(2);
  const first = schemaEngine('', false)!.compile({ required: ['a', 'b'] });
  first({});
  expect(first.errors).toHaveLength(1);
  expect(
    fits({ $id: 'https://a.com/s', type: 'string' }, 'x') && fits({ $id: 'https://a.com/s', type: 'number' }, 1),
  ).toBe(true);
});

describe('an answer', () => {
  const told = async (schema: Json, output: string) => bind(await specOf('JsonSchemaMatch')).score({ schema }, output);
  test.each<[string, Json, string, string | undefined]>([
    [
      'that fits a schema which refers to itself',
      { properties: { a: { $ref: '#' }, n: { type: 'number' } } },
      '{"a":{"n":1}}',
      undefined,
    ],
    ['that does not', { properties: { a: { $ref: '#' }, n: { type: 'number' } } }, '{"a":{"n":"x"}}', 'type:/a/n'],
    ['that lacks a member of a list item', { items: { required: ['k'] } }, '[{"k":1},{}]', 'required:[]/k'],
    [
      'that has a member too many in a list item',
      { items: { properties: {}, additionalProperties: false } },
      '[{"z":1}]',
      'additionalProperties:[]/z',
    ],
    ['whose member has a number in its name', { properties: { a1: { type: 'string' } } }, '{"a1":1}', 'type:/a1'],
  ])('%s', async (_, schema, output, code) => {
    const found = await told(schema, output);
    expect(found).toMatchObject({ status: 'scored', score: code === undefined ? 1 : 0 });
    expect(found.status === 'scored' && found.code).toBe(code);
  });

  test('is told its first five faults, each with its place', async () => {
    const found = await told({ items: { type: 'string' } }, '[1,2,3,4,5,6]');
    expect(found).toMatchObject({ reason: [0, 1, 2, 3, 4].map((at) => `/${at} must be string`).join('; ') });
    expect(await told({ type: 'string' }, '1')).toMatchObject({ reason: '/ must be string' });
  });

  test.each<[string, Json, RegExp]>([
    ['a text', 'x', /a schema is an object, true or false/],
    ['a list', [{}], /a schema is an object, true or false/],
    ['an address in a list', { anyOf: [{ type: 'null' }, { $ref: 'https://a.com/x.json' }] }, /leaves the file/],
    ['another draft', { $schema: 'urn:x', type: 'string' }, /"urn:x" is not supported/],
  ])('is compared with no schema that is %s', async (_, schema, reason) => {
    expect(await told(schema, '1')).toMatchObject({ status: 'error', reason: expect.stringMatching(reason) });
  });

  test('may be compared with a reference below its own name, and with values that look like references', async () => {
    const own = { $id: 'https://a.com/s', $defs: { n: { type: 'number' } }, $ref: 'https://a.com/s#/$defs/n' };
    expect(await told(own, '1')).toMatchObject({ score: 1 });
    expect(await told({ enum: [{ $ref: 'https://a.com/x' }] }, '1')).toMatchObject({ score: 0 });
    expect(await told({ type: 'number', default: { $ref: 'https://a.com/x' } }, '1')).toMatchObject({ score: 1 });
  });
});
