import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSuite, type Suite, splitOf } from '../../../src/inputs/suite.ts';
import { suiteTemplateNames } from '../../../src/inputs/suite-names.ts';
import type { TemplateSpec } from '../../../src/inputs/template.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../../src/run/template-library.ts';
import { memoryTree, read } from './memory-tree.ts';

const CASES = Array.from({ length: 12 }, (_, i): { [key: string]: unknown } => ({
  id: `c${i}`,
  input: `question ${i}`,
  expected: { answer: `a${i}` },
}));
const rows = (list: readonly object[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('');
const SUITE = 'dataset: cases.jsonl\ntemplates:\n  - ExactMatch\n';

let specs: ReadonlyMap<string, TemplateSpec>;
beforeAll(async () => {
  specs = await loadSpecs([
    'ExactMatch',
    'RegexMatch',
    'LabelMatch',
    'NumericMatch',
    'JsonSchemaMatch',
    'LengthBounds',
    'Groundedness',
    'LLMFunctionCalling',
  ]);
});

const load = (files: Readonly<Record<string, string>>, path = 'e/x.suite.yml') => {
  const all = { 'e/cases.jsonl': rows(CASES), 'e/x.suite.yml': SUITE, ...files };
  return read((problems) =>
    loadSuite(memoryTree(all), path, specs, problems, { knownNames: TEMPLATE_NAMES, providers: ['default'] }),
  );
};
const suite = (text: string, more: Readonly<Record<string, string>> = {}) => load({ 'e/x.suite.yml': text, ...more });

describe('a suite', () => {
  it('that names no form of the verdict pins the usual one, so that locks of before stay true', () => {
    const digest = (form: string) => suite(`${SUITE}judge: { model: m${form} }\n`).value?.digest;
    expect(digest('')).toBe(digest(', structured: json-schema'));
    expect(digest('')).not.toBe(digest(', structured: tool'));
  });

  it('binds its templates by name or with parameters, an id defaulting to the name', () => {
    const { value, said } = suite(
      'dataset: cases.jsonl\ntemplates:\n  - ExactMatch\n  - { use: RegexMatch, id: no-urls, pattern: "https?://", negate: true, margin: 2, floor: 80, blocking: false, pass: 0.5 }\n',
    );
    expect(said).toEqual([]);
    expect(
      value?.templates.map(({ id, margin, floor, blocking, pass }) => ({ id, margin, floor, blocking, pass })),
    ).toEqual([
      { id: 'ExactMatch', margin: null, floor: null, blocking: true, pass: 1 },
      { id: 'no-urls', margin: 2, floor: 80, blocking: false, pass: 0.5 },
    ]);
    expect(value).toMatchObject({ datasetFile: 'e/cases.jsonl', repeats: 1, holdout: 0, judge: undefined });
  });

  it.each([
    [
      'an unknown key and an unknown template at once',
      'datset: cases.jsonl\ntemplates:\n  - ExactMach\n',
      [
        'e/x.suite.yml:1:1: datset: unknown key "datset"; did you mean dataset?',
        'e/x.suite.yml:3:5: templates[0]: "ExactMach" is not a template; did you mean ExactMatch?',
      ],
    ],
    [
      'an unknown parameter',
      'dataset: cases.jsonl\ntemplates:\n  - { use: ExactMatch, extrct: x }\n',
      ['e/x.suite.yml:3:24: templates[0].extrct: unknown key "extrct"; did you mean extract?'],
    ],
    [
      'a parameter of the wrong type',
      'dataset: cases.jsonl\ntemplates:\n  - { use: NumericMatch, tolerance: soon }\n',
      ['e/x.suite.yml:3:37: templates[0].tolerance: expected'],
    ],
    [
      'a pattern RE2 refuses',
      "dataset: cases.jsonl\ntemplates:\n  - { use: RegexMatch, pattern: 'a(?=b)' }\n",
      ['e/x.suite.yml:3:33: templates[0].pattern:'],
    ],
    [
      'the same id twice',
      'dataset: cases.jsonl\ntemplates: [ExactMatch, { use: ExactMatch, extract: "(x)" }]\n',
      ['"ExactMatch" is the id of templates[0] already'],
    ],
    ['no templates', 'dataset: cases.jsonl\ntemplates: []\n', ['templates: needs at least 1 entry']],
    [
      'repeats 0 and an even vote',
      `${SUITE}repeats: 0\njudge: { model: m, votes: 2 }\n`,
      ['repeats: must be at least 1, found 0', 'judge.votes: must be odd'],
    ],
    [
      'a dataset that is not there',
      'dataset: nope.jsonl\ntemplates: [ExactMatch]\n',
      ['e/x.suite.yml:1:10: dataset: e/nope.jsonl does not exist'],
    ],
    [
      'a dataset outside the repository',
      'dataset: ../../etc/hosts\ntemplates: [ExactMatch]\n',
      ['e/x.suite.yml:1:10: dataset: "../../etc/hosts" is not a path inside the repository'],
    ],
    [
      'a judged template without a judge',
      'dataset: cases.jsonl\ntemplates: [Groundedness]\n',
      ['e/x.suite.yml:1:1: judge: is missing; Groundedness needs one'],
    ],
    [
      'a judge at a provider there is not',
      `${SUITE}judge: { provider: defalt, model: m }\n`,
      ['judge.provider: "defalt" is not a provider of the config; did you mean default?'],
    ],
  ])('names %s', (_what, text, messages) => {
    const { value, text: said } = suite(text);
    expect(value).toBeNull();
    for (const message of messages) expect(said).toContain(message);
  });

  it('names each case that lacks what a template reads, with its line', () => {
    const lacking = CASES.map((row, i) => (i === 9 ? { id: row['id'], input: 'x' } : row));
    expect(load({ 'e/cases.jsonl': rows(lacking) }).said).toEqual([
      'e/cases.jsonl:10: expected.answer: case "c9" has none; ExactMatch reads it',
    ]);
  });

  it("takes a plain expected value for the template's own key", () => {
    expect(load({ 'e/cases.jsonl': rows(CASES.map((row) => ({ ...row, expected: 'x' }))) }).said).toEqual([]);
  });

  it('takes a parameter for what the cases then need not hold', () => {
    const files = { 's.json': '{"type":"object"}' };
    expect(
      suite('dataset: cases.jsonl\ntemplates: [{ use: JsonSchemaMatch, schema: ../s.json }]\n', files).said,
    ).toEqual([]);
    expect(suite('dataset: cases.jsonl\ntemplates: [JsonSchemaMatch]\n').text).toContain(
      'schema: case "c0" has none; JsonSchemaMatch reads it',
    );
  });

  it('names a file that a template reads and that is not there', () => {
    expect(suite('dataset: cases.jsonl\ntemplates: [{ use: LabelMatch, labels: labels.json }]\n').text).toContain(
      'e/x.suite.yml:2:40: templates[0].labels: e/labels.json does not exist',
    );
  });

  it('lists the template names it needs, nested ones and heavy parts too, before anything is checked', () => {
    const text = 'templates:\n  - A\n  - { use: B, max-tokens: 3 }\n  - { use: All, of: [{ use: C }, D] }\n';
    expect(suiteTemplateNames(memoryTree({ s: text }), 's')).toEqual(['A', 'All', 'B', 'B#tokens', 'C', 'D']);
    expect(suiteTemplateNames(memoryTree({}), 's')).toEqual([]);
  });
});

describe('the digest of a suite', () => {
  const LABELS = { 'e/labels.json': '["a", "b"]' };
  const LABELLED = {
    'e/cases.jsonl': rows(CASES.map((row) => ({ ...row, expected: { answer: 'a', label: 'a' } }))),
    ...LABELS,
  };
  const BASE =
    'dataset: cases.jsonl\ntemplates:\n  - ExactMatch\n  - { use: LabelMatch, labels: labels.json, margin: 3 }\nrepeats: 2\nsplit: { holdout: 30 }\njudge: { model: m-1, temperature: 0 }\n';
  const of = (text: string, more: Readonly<Record<string, string>> = {}, path?: string): Suite => {
    const { value, text: said } = load({ ...LABELLED, 'e/x.suite.yml': text, ...more }, path);
    expect(said).toBe('');
    return value!;
  };

  it('stays when only the writing changes: order, comments, line ends, defaults spelt out, file names', () => {
    const { digest } = of(BASE);
    const same = [
      `# a comment\n${BASE}`,
      BASE.replaceAll('\n', '\r\n'),
      `${BASE}description: what it is for\nmin-kappa: 0.6\n`,
      BASE.replace('  - ExactMatch\n', '').replace(
        'repeats',
        '  - { use: ExactMatch, id: ExactMatch, blocking: true }\nrepeats',
      ),
      'judge: { temperature: 0, model: m-1, votes: 1 }\nsplit: { holdout: 30 }\nrepeats: 2\ntemplates: [ExactMatch, { margin: 3, labels: labels.json, use: LabelMatch }]\ndataset: ./cases.jsonl\n',
    ];
    for (const text of same) expect(of(text).digest).toBe(digest);
    expect(of(BASE, { 'e/labels.json': '["a",\r\n  "b"]\r\n' }).digest).toBe(digest);
    expect(of(BASE.replace('labels.json', 'other.json'), { 'e/other.json': LABELS['e/labels.json'] }).digest).toBe(
      digest,
    );
    expect(
      of(BASE.replace('cases.jsonl', 'more.json'), {
        'e/more.json': JSON.stringify(
          LABELLED['e/cases.jsonl']
            .trim()
            .split('\n')
            .map((row) => JSON.parse(row) as unknown),
        ),
      }).digest,
    ).toBe(digest);
  });

  it('moves when anything that judges changes', () => {
    const { digest } = of(BASE);
    const other = [
      BASE.replace('margin: 3', 'margin: 4'),
      BASE.replace('repeats: 2', 'repeats: 3'),
      BASE.replace('holdout: 30', 'holdout: 31'),
      BASE.replace('m-1', 'm-2'),
      BASE.replace('temperature: 0', 'temperature: 1'),
      BASE.replace('  - ExactMatch\n', '  - { use: ExactMatch, normalise: [case] }\n'),
      BASE.replace('  - ExactMatch\n', '  - { use: ExactMatch, id: same }\n'),
      BASE.replace('  - ExactMatch\n', ''),
      BASE.replace('margin: 3', 'margin: 3, floor: 80'),
      BASE.replace('margin: 3', 'margin: 3, blocking: false'),
      BASE.replace('margin: 3', 'margin: 3, pass: 0.5'),
    ];
    const digests = other.map((text) => of(text).digest);
    expect(new Set([digest, ...digests]).size).toBe(other.length + 1);
    expect(of(BASE, { 'e/labels.json': '["a", "b", "c"]' }).digest).not.toBe(digest);
    expect(
      of(BASE, { 'e/cases.jsonl': LABELLED['e/cases.jsonl'].replace('question 3', 'question three') }).digest,
    ).not.toBe(digest);
  });

  it('of a template follows the content of the files it reads, not their names', () => {
    const template = (text: string, more = {}) =>
      of(text, more).templates.find(({ id }) => id === 'LabelMatch')?.digest;
    expect(template(BASE.replace('labels.json', 'o.json'), { 'e/o.json': '["a","b"]' })).toBe(template(BASE));
    expect(template(BASE.replace('labels.json', '[a, b]'))).toBe(template(BASE));
    expect(template(BASE, { 'e/labels.json': '["b","a","c"]' })).not.toBe(template(BASE));
    expect(template(BASE.replace('margin: 3', 'margin: 9'))).toBe(template(BASE));
  });
});

describe('the split', () => {
  it('keeps a cluster together, obeys the case, and moves no case when others come', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        fc.integer({ min: 0, max: 90 }),
        (a, b, cluster, holdout) => {
          expect(splitOf({ holdout }, { id: a, cluster })).toBe(splitOf({ holdout }, { id: b, cluster }));
          expect(splitOf({ holdout }, { id: a, split: 'holdout' })).toBe('holdout');
          if (splitOf({ holdout }, { id: a }) === 'holdout')
            expect(splitOf({ holdout: 95 }, { id: a })).toBe('holdout');
        },
      ),
    );
  });

  it('holds out about the share asked for', () => {
    const held = Array.from({ length: 10_000 }, (_, i) => splitOf({ holdout: 30 }, { id: `case-${i}` })).filter(
      (side) => side === 'holdout',
    ).length;
    expect(Math.abs(held - 3000)).toBeLessThan(200);
    expect(splitOf({ holdout: 0 }, { id: 'x' })).toBe('search');
  });
});
