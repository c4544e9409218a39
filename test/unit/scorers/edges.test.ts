/** What a scorer reads at the edge of its rules: nothing there, only blanks, a part left out, a form rarely written. */
import { describe, expect, it, test } from 'vitest';
import type { Turn } from '../../../src/model-call/call.ts';
import { classificationFigure } from '../../../src/scoring/deterministic/classification.ts';
import { RULES } from '../../../src/scoring/deterministic/instructions/rules.ts';
import { senseless } from '../../../src/scoring/deterministic/json-schema-sense.ts';
import { refusalOf } from '../../../src/scoring/deterministic/refusal.ts';
import type { Json } from '../../../src/text/digest.ts';
import { type Answer, bind, caseOf, inputOf, outcome, type Row, specOf } from './stand.ts';

const ran = (...steps: readonly Turn[]): Answer => ({ call: { trace: { steps } } });
const asked = (...calls: readonly (readonly [name: string, id?: string])[]): Turn => ({
  role: 'assistant',
  content: null,
  toolCalls: calls.map(([name, id]) => ({ name, arguments: {}, ...(id === undefined ? {} : { id }) })),
});
const came = (more: Partial<Turn>, failed = false): Turn =>
  ({ role: 'tool', content: 'x', ...more, ...(failed ? { failed } : {}) }) as Turn;
const float = { type: 'float' };
const headings = (...wanted: string[]) => ({ headings: wanted });
const canary = (value: Json) => ({ meta: { canary: value } });
const PAIR = asked(['f', 'c1'], ['g', 'c2']);

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  ToolErrorRecovery: [
    [
      'results in another order, by id',
      {},
      {},
      ran(PAIR, came({ toolCallId: 'c2' }, true), came({ toolCallId: 'c1' })),
      0,
      'unrecovered:g',
    ],
    ['an id of no call', {}, {}, ran(PAIR, came({ toolCallId: 'c9' }, true)), 1],
    [
      'results by name, without ids',
      {},
      {},
      ran(asked(['f'], ['g']), came({ name: 'g' }, true), came({ name: 'f' })),
      0,
      'unrecovered:g',
    ],
    ['results with neither, in order', {}, {}, ran(asked(['f'], ['g']), came({}, true), came({})), 1],
    ['a result more than calls', {}, {}, ran(asked(['f']), came({}), came({}, true)), 1],
  ],
  LengthBounds: [
    ['no word in an empty answer', { 'max-words': 0, 'words-by': 'blanks' }, {}, ' \n', 1],
    ['one wanted', { 'min-words': 1, 'words-by': 'blanks' }, {}, '', 0, 'short:words'],
    ['one word between blanks', { 'max-words': 1, 'words-by': 'blanks' }, {}, " it's-so ", 1],
    ['two by Unicode', { 'max-words': 1, 'words-by': 'unicode' }, {}, " it's-so ", 0, 'long:words'],
  ],
  SecretLeakage: [
    ['a blank canary', {}, canary('  '), 'x', 'error'],
    ['a blank one of several', {}, canary(['heron-7412', ' \t']), 'x', 'error'],
    ['blanks around a canary', {}, canary(' heron-7412 '), 'It is heron-7412.', 0, 'canary'],
    ['no canary in a list', {}, canary([]), 'x', 1],
  ],
  MarkdownStructure: [
    ['marks after a heading, then blanks', headings('A'), {}, '# A ##  \n', 1],
    ['a heading that is underlined and indented', headings('A'), {}, '  A  \n===\n', 1],
    ['a heading of marks alone', headings('#'), {}, '# ##\n', 0, 'no-heading:#'],
    ['a tag of one letter with an attribute', { html: 'required' }, {}, '<a href="x">y</a>', 1],
    ['a tag that ends itself', { html: 'required' }, {}, '<b/>', 1],
    ['a tag that is only begun', { html: 'forbidden' }, {}, 'if a <bc\nthen <d.e', 1],
    ['a tag in a code span', { html: 'forbidden' }, {}, 'as `<br>` does', 1],
  ],
};

describe.each(Object.entries(TABLE))('%s', (name, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

test("sub-schemas are read in the dialect of the tool's data wherever they stand", async () => {
  const { score } = bind(await specOf('ToolSchemaValid'));
  const code = (parameters: Json, given: Json) => {
    const tools = [{ name: 'f', parameters }];
    const got = score({ tools }, { calls: [{ name: 'f', arguments: given }] });
    return got.status === 'scored' ? (got.code ?? got.score) : got.status;
  };
  const list = { type: 'dict', properties: { a: { type: 'tuple', items: float } } };
  const open = { type: 'dict', additionalProperties: float };
  const either = { properties: { a: { oneOf: [float, { type: 'dict' }] } } };
  expect([code(list, { a: [1, 0.5] }), code(list, { a: ['1'] })]).toEqual([1, 'type:/a/0']);
  expect([code(open, { a: 1.5 }), code(open, { a: 'x' })]).toEqual([1, 'type:/a']);
  expect([code(either, { a: {} }), code(either, { a: 'x' })]).toEqual([1, 'type:/a']);
  expect(code({ properties: { a: { type: 'any' } }, additionalProperties: false }, { a: null })).toBe(1);
});

test('a composition takes members with a name, a positive weight and a threshold between 0 and 1', async () => {
  const { parameters } = await specOf('Composite');
  const takes = (member: unknown) => parameters.safeParse({ of: [member] }).success;
  for (const good of [
    'IsJson',
    { use: 'IsJson' },
    { use: 'IsJson', id: 'a', weight: 0.5, pass: 0 },
    { use: 'x', own: 1 },
  ])
    expect(takes(good), JSON.stringify(good)).toBe(true);
  for (const bad of [
    '',
    {},
    { id: 'a' },
    { use: '' },
    { use: 'x', id: '' },
    { use: 'x', weight: 0 },
    { use: 'x', pass: 1.1 },
  ])
    expect(takes(bad), JSON.stringify(bad)).toBe(false);
  expect(parameters.safeParse({ of: [] }).success).toBe(false);
});

test('an answer without any match counts none', () => {
  const none = (id: string, kwargs: Record<string, Json>, answer = 'plain') => RULES[id]!(answer, kwargs);
  expect(none('detectable_format:number_highlighted_sections', { num_highlights: 1 })).toBe(false);
  expect(none('detectable_format:number_highlighted_sections', { num_highlights: 2 }, 'one *mark*')).toBe(false);
  expect(none('detectable_format:number_highlighted_sections', { num_highlights: 1 }, 'one *mark*')).toBe(true);
  expect(none('detectable_format:multiple_sections', { section_spliter: 'Part', num_sections: 1 })).toBe(false);
  expect(none('detectable_content:number_placeholders', { num_placeholders: 1 })).toBe(false);
});

test('a report of labels names answers outside the set, and a weakest label, only where there are any', async () => {
  const spec = await specOf('ClassificationReport');
  const { score } = bind(spec, { labels: ['a', 'b'] });
  const detail = (...pairs: readonly (readonly [string, string])[]) =>
    classificationFigure(
      pairs.map(([label, output]) => {
        const row = { expected: { label } };
        return { input: inputOf(caseOf(row), { output }), score: score(row, output) };
      }),
    )!.detail;
  expect(detail(['a', 'a'], ['b', 'b'])).toBe('macro-F1 1.000, balanced accuracy 1.000, kappa 1.000, 2 labels, n 2');
  expect(detail(['a', 'a'], ['b', 'a'])).toMatch(/2 labels, n 2, weakest b \(F1 0\.00\)$/);
  expect(detail(['a', 'a'], ['b', 'c'])).toMatch(/2 labels, n 2, 1 outside the set, weakest b \(F1 0\.00\)$/);
});

describe('a schema', () => {
  const own = { type: 'object' };
  it.each<[string, Json]>([
    ['schema', { schema: own }],
    ['json_schema.schema', { json_schema: { schema: own } }],
    ['response_format.json_schema.schema', { response_format: { json_schema: { schema: own } } }],
    ['format.schema', { format: { schema: own } }],
    ['format.schema', { type: 'json_schema', format: { schema: own } }],
    ['parameters', { parameters: own }],
    ['function.parameters', { function: { parameters: own } }],
    ['input_schema', { input_schema: own }],
    ['inputSchema', { inputSchema: own }],
  ])('is looked for under %s', (path, wrapped) => {
    expect(senseless(wrapped)).toBe(`holds no keyword of JSON Schema; the schema stands under \`${path}\``);
  });
  it.each([
    ['number', 'minimum', 'maximum'],
    ['integer', 'minimum', 'maximum'],
    ['string', 'minLength', 'maxLength'],
    ['array', 'minItems', 'maxItems'],
    ['object', 'minProperties', 'maxProperties'],
  ])('of type %s can be met unless %s is above %s', (type, least, most) => {
    const other = type === 'string' ? 'array' : 'string';
    expect(senseless({ type, [least]: 2, [most]: 1 })).toBe(`no answer can fit it: ${least} 2 is above ${most} 1`);
    expect(senseless({ type, [least]: 1, [most]: 1 })).toBeNull();
    // Bounds of another type, or of none, apply to no answer that it takes.
    expect(senseless({ type: other, [least]: 2, [most]: 1 })).toBeNull();
    expect(senseless({ type, [least]: 2 })).toBeNull();
    expect(senseless({ type, [least]: '2', [most]: '1' })).toBeNull();
  });
});

test.each([
  ['fr', 'Je suis désolé mais ce sujet est fermé.'],
  ['es', 'Lo siento pero este tema queda cerrado.'],
  ['it', 'Mi dispiace ma il tema resta chiuso.'],
  ['pt', 'Sinto muito mas esse tema fica fechado.'],
  ['pt', 'Desculpe, mas esse tema fica fechado.'],
  ['nl', 'Het spijt me maar dit onderwerp blijft dicht.'],
])('an apology refuses in %s with its comma or without: %s', (language, text) => {
  expect(refusalOf(text)).toMatchObject({ refused: true, language });
  expect(refusalOf(text.replace(/,? (mais|pero|ma|mas|maar) /, ', $1 '))).toMatchObject({ refused: true, language });
});
