import { beforeAll, describe, expect, it } from 'vitest';
import { appliesTo } from '../../../src/inputs/per-case.ts';
import { loadSuite, type Suite } from '../../../src/inputs/suite.ts';
import type { ScoreInput, TemplateSpec } from '../../../src/inputs/template.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { memoryTree, read } from './memory-tree.ts';

let specs: ReadonlyMap<string, TemplateSpec>;
beforeAll(async () => {
  specs = await loadSpecs([
    'ContainsAny',
    'ContainsNone',
    'RegexMatch',
    'IsJson',
    'JsonSchemaMatch',
    'LengthBounds',
    'Composite',
    'TaskCompletion',
    'ExactMatch',
  ]);
});

const load = (template: string, expected: readonly unknown[], more = '') =>
  read((problems) =>
    loadSuite(
      memoryTree({
        'x.suite.yml': `dataset: c.jsonl\ntemplates:\n  - ${template}\n${more}`,
        'c.jsonl': expected
          .map(
            (value, at) =>
              `${JSON.stringify({ id: `c${at}`, input: 'x', ...(value === null ? {} : { expected: value }) })}\n`,
          )
          .join(''),
      }),
      'x.suite.yml',
      specs,
      problems,
    ),
  );

/** The score of an answer to each case; a word where there is none. */
function scores(suite: Suite, output: string): readonly (number | string)[] {
  const { scorer } = suite.templates[0]!;
  if (scorer.kind !== 'pure') throw new Error('asks a model');
  return suite.cases.map((row) => {
    const input: ScoreInput = { case: row, output, toolCalls: [], messages: [], refused: false };
    const score = scorer.score(input);
    return score.status === 'scored' ? score.score : score.status;
  });
}

describe('a template that reads a key of its own', () => {
  it.each([
    [
      'terms of each case',
      '{ use: ContainsAny, reads: any }',
      [{ any: ['a'] }, { any: ['b'] }, { terms: ['a'] }, null],
      'a',
      [1, 0, 'skipped', 'skipped'],
    ],
    [
      'two lists, each of which must be met',
      '{ use: ContainsAny, reads: any }',
      [{ any: { all: [['a', 'b'], ['c']] } }],
      'a',
      [0],
    ],
    [
      'two lists that are both met',
      '{ use: ContainsAny, reads: any }',
      [{ any: { all: [['a', 'b'], ['c']] } }],
      'a c',
      [1],
    ],
    [
      'a pattern of each case',
      '{ use: RegexMatch, reads: regex }',
      [{ regex: { pattern: '^a' } }, { regex: { pattern: '^b' } }, {}],
      'a',
      [1, 0, 'skipped'],
    ],
    [
      'parameters of the suite under those of the case',
      '{ use: RegexMatch, reads: r, negate: true }',
      [{ r: { pattern: 'a' } }],
      'a',
      [0],
    ],
    [
      'true for a template that needs no value',
      '{ use: IsJson, reads: is-json }',
      [{ 'is-json': true }, {}],
      '{}',
      [1, 'skipped'],
    ],
    [
      'a schema of each case',
      '{ use: JsonSchemaMatch, reads: s }',
      [{ s: { type: 'object' } }, { s: { type: 'array' } }, {}],
      '{}',
      [1, 0, 'skipped'],
    ],
    [
      'bounds of each case',
      '{ use: LengthBounds, reads: l }',
      [{ l: { 'max-words': 1 } }, { l: { 'max-words': 2 } }],
      'a b',
      [0, 1],
    ],
    ['null as no value', '{ use: ContainsAny, reads: any }', [{ any: ['a'] }, { any: null }], 'a', [1, 'skipped']],
  ] as const)('takes %s', (_what, template, expected, output, wanted) => {
    const { value, said } = load(template, expected);
    expect(said).toEqual([]);
    expect(scores(value!, output)).toEqual(wanted);
    expect(value!.cases.map((row) => appliesTo(value!.templates[0]!, row))).toEqual(
      wanted.map((one) => one !== 'skipped'),
    );
  });

  it.each([
    [
      'a key that no case has',
      '{ use: ContainsAny, reads: anny }',
      [{ any: ['a'] }],
      /c\.jsonl: no case has expected\.anny, which ContainsAny reads/,
    ],
    [
      'a pattern of a case that does not compile',
      '{ use: RegexMatch, reads: r }',
      [{ r: { pattern: 'a' } }, { r: { pattern: 'a(?=b)' } }],
      /c\.jsonl:2: expected\.r: case "c1": "a\(\?=b\)" is no RE2 pattern/,
    ],
    [
      'a parameter of a case that the template does not know',
      '{ use: RegexMatch, reads: r }',
      [{ r: { patern: 'a' } }],
      /c\.jsonl:1: expected\.r: case "c0": .*pattern/,
    ],
    [
      'a value that is no parameters',
      '{ use: LengthBounds, reads: l }',
      [{ l: 3 }],
      /expected parameters of LengthBounds, found 3/,
    ],
    ['no values at all', '{ use: ContainsAny, reads: any }', [{ any: { all: [] } }], /all: holds no value/],
    ['parts that stand in the suite', '{ use: Composite, reads: c }', [{ c: { of: ['IsJson'] } }], /c0/],
    [
      'two values for a judge',
      '{ use: TaskCompletion, reads: t }',
      [{ t: { all: [['a'], ['b']] } }],
      /takes one value a case/,
    ],
  ] as const)('refuses %s', (_what, template, expected, message) => {
    expect(load(template, expected, 'judge: { model: m-1 }\n').text).toMatch(message);
  });

  it('moves the digest of the template, so that the lock sees it', () => {
    const digest = (template: string): string =>
      load(template, [{ a: ['x'], b: ['x'], terms: ['x'] }]).value!.templates[0]!.digest;
    const all = ['ContainsAny', '{ use: ContainsAny, reads: a }', '{ use: ContainsAny, reads: b }'].map(digest);
    expect(new Set(all).size).toBe(3);
  });
});
