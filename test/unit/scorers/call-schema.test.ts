/** ToolSchemaValid reads the schema of a tool in the dialect in which it is written, and nothing else as one. */
import { expect, test } from 'vitest';
import type { Json } from '../../../src/text/digest.ts';
import { bind, loadedAnew, specOf } from './stand.ts';

const float = { type: 'float' };
const a = (schema: Json): Json => ({ type: 'dict', properties: { a: schema } });

/** `[what a schema holds, the schema, arguments that fit it, arguments that do not]` */
const ROWS: readonly (readonly [string, Json, Json, Json])[] = [
  ['a float', a(float), { a: 1.5 }, { a: 'x' }],
  ['a dict', a({ type: 'dict' }), { a: {} }, { a: [] }],
  ['a tuple', a({ type: 'tuple' }), { a: [] }, { a: {} }],
  ['a type of two', a({ type: ['float', 'null'] }), { a: null }, { a: 'x' }],
  ['items', a({ type: 'tuple', items: float }), { a: [1.5] }, { a: ['x'] }],
  ['items one by one', a({ type: 'tuple', items: [float, { type: 'dict' }] }), { a: [1.5, {}] }, { a: [1.5, 1] }],
  ['other members', { additionalProperties: float }, { b: 1.5 }, { b: 'x' }],
  ['no other members', { ...(a(float) as object), additionalProperties: false }, { a: 1 }, { a: 1, b: 1 }],
  ['any of', a({ anyOf: [float, { type: 'null' }] }), { a: 1.5 }, { a: 'x' }],
  ['one of', a({ oneOf: [float, { type: 'null' }] }), { a: 1.5 }, { a: 'x' }],
  ['all of', a({ allOf: [float, { minimum: 1 }] }), { a: 1.5 }, { a: 0.5 }],
  ['a value that is the word any', a({ const: 'any' }), { a: 'any' }, { a: 'other' }],
  ['a value that is the name of a type', a({ const: 'float' }), { a: 'float' }, { a: 'number' }],
  [
    'a value that looks like a schema',
    a({ const: { k: float } }),
    { a: { k: float } },
    { a: { k: { type: 'number' } } },
  ],
  ['values that look like schemas', a({ enum: [float, 1] }), { a: float }, { a: { type: 'number' } }],
  [
    'a schema that others refer to',
    { ...(a({ $ref: '#/$defs/n' }) as object), $defs: { n: float } },
    { a: 1.5 },
    { a: 'x' },
  ],
  [
    'a schema that refers to itself',
    { properties: { left: { $ref: '#' } }, required: ['n'] },
    { n: 1, left: { n: 2 } },
    { n: 1, left: {} },
  ],
  ['members by a pattern of their names', { patternProperties: { '^a': float } }, { ab: 1.5 }, { ab: 'x' }],
  ['a member that is called type', { properties: { type: { enum: ['float'] } } }, { type: 'float' }, { type: 'x' }],
];

test('types of each dialect are read wherever a schema stands, and nowhere else', async () => {
  const [spec] = (await loadedAnew('tool-schema')).SPECS;
  const { score } = bind(spec!);
  for (const [what, parameters, good, bad] of ROWS) {
    const of = (given: Json) =>
      score({ tools: [{ name: 'f', parameters }] }, { calls: [{ name: 'f', arguments: given }] });
    expect(of(good), what).toMatchObject({ status: 'scored', score: 1 });
    expect(of(bad), what).toMatchObject({ status: 'scored', score: 0 });
  }
});

test('any type is any value, a format is not checked, an identity of the schema is left alone', async () => {
  const { score } = bind(await specOf('ToolSchemaValid'));
  const parameters = {
    $id: 'https://example.com/f',
    $schema: 'https://example.com/unknown',
    properties: { a: { type: 'any' }, b: { type: ['any', 'null'] }, mail: { type: 'string', format: 'email' } },
  };
  const tools = ['f', 'g'].map((name) => ({ name, parameters: { ...parameters } }));
  const call = (name: string) => ({ name, arguments: { a: [1], b: 'x', mail: 'nobody' } });
  expect(score({ tools }, { calls: [call('f'), call('g')] })).toMatchObject({ score: 1 });
});

test('arguments nested too deeply to be checked are no valid ones', async () => {
  const { score } = bind(await specOf('ToolSchemaValid'));
  const tools = [{ name: 'f', parameters: { properties: { a: { $ref: '#' } } } }];
  let deep: Json = {};
  for (let level = 0; level < 200_000; level++) deep = { a: deep };
  expect(score({ tools }, { calls: [{ name: 'f', arguments: deep }] })).toMatchObject({
    score: 0,
    code: 'too-deep',
    reason: 'f: nested too deeply to be checked',
  });
});

test('no call is told apart from valid calls, and a schema of nonsense names its tool', async () => {
  const { score } = bind(await specOf('ToolSchemaValid'));
  expect(score({ tools: [{ name: 'f' }] }, {})).toEqual({ status: 'scored', score: 1, reason: 'no call' });
  const broken = { name: 'f', parameters: { type: 12 } };
  expect(score({ tools: [broken] }, { calls: [{ name: 'f' }] })).toMatchObject({
    status: 'error',
    reason: expect.stringMatching(/tools \(f\): its schema does not compile: ./),
  });
});
