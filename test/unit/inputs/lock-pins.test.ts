/** The lock pins everything that can move a score or what is made of it: a key that it forgot could be changed unseen. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ENTRY } from '../../../src/inputs/bind-templates.ts';
import { drift, lockText } from '../../../src/inputs/lock.ts';
import { loadSuite, SUITE_SCHEMA, type Suite } from '../../../src/inputs/suite.ts';
import type { TemplateSpec } from '../../../src/inputs/template.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { memoryTree, read } from './memory-tree.ts';

const row = (i: number): string =>
  JSON.stringify({ id: `c${i}`, input: `question ${i}`, expected: { answer: 'a', b: 'b' } });
const CASES = Array.from({ length: 12 }, (_, i) => `${row(i)}\n`).join('');
const LABELS = '{"case":"c1","judge":1,"human":1}\n{"case":"c2","judge":0,"human":0}\n';
const TEMPLATE = {
  use: 'TaskCompletion',
  id: 'done',
  margin: 3,
  floor: 80,
  blocking: true,
  pass: 0.5,
  'min-kappa': 0.6,
  calibration: 'labels.jsonl',
};
const EXACT = { use: 'ExactMatch', reads: 'b', thinking: false };
const JUDGE = {
  provider: 'default',
  model: 'gpt-4.1-2025-04-14',
  temperature: 0,
  'max-tokens': 500,
  seed: 1,
  params: { top_p: 1 },
  structured: 'json-schema',
  votes: 1,
  'reports-as': ['gpt-4.1'],
};
const SUITE = {
  description: 'sums',
  dataset: 'cases.jsonl',
  templates: [TEMPLATE, EXACT] as readonly object[],
  judge: JUDGE as object,
  embedding: { provider: 'default', model: 'text-embedding-3-small', dimensions: 64 } as object,
  repeats: 1,
  split: { holdout: 30 },
  'min-kappa': 0.6,
};
const withTemplate = (more: object) => ({ ...SUITE, templates: [{ ...TEMPLATE, ...more }, EXACT] });
const withExact = (more: object) => ({ ...SUITE, templates: [TEMPLATE, { ...EXACT, ...more }] });
const withJudge = (more: object) => ({ ...SUITE, judge: { ...JUDGE, ...more } });

let specs: ReadonlyMap<string, TemplateSpec>;
beforeAll(async () => {
  specs = await loadSpecs(['TaskCompletion', 'ExactMatch', 'FuzzyMatch']);
});

function suiteOf(suite: object, files: Readonly<Record<string, string>> = {}): Suite {
  const all = { 'cases.jsonl': CASES, 'labels.jsonl': LABELS, 'x.suite.yml': JSON.stringify(suite), ...files };
  const { value, said } = read((problems) => loadSuite(memoryTree(all), 'x.suite.yml', specs, problems));
  expect(said).toEqual([]);
  return value!;
}

/** What the edited suite is, by the key that was edited. */
const EDITS: Readonly<Record<string, object>> = {
  dataset: { ...SUITE, dataset: 'fewer.jsonl' },
  templates: { ...SUITE, templates: [TEMPLATE] },
  repeats: { ...SUITE, repeats: 2 },
  split: { ...SUITE, split: { holdout: 20 } },
  embedding: { ...SUITE, embedding: { provider: 'default', model: 'text-embedding-3-large', dimensions: 64 } },
  judge: withJudge({ model: 'gpt-4.1-mini-2025-04-14' }),
  'min-kappa': { ...SUITE, 'min-kappa': 0.5, templates: [{ ...TEMPLATE, 'min-kappa': undefined }, EXACT] },
  'templates.use': withExact({ use: 'FuzzyMatch', id: 'ExactMatch' }),
  'templates.id': withTemplate({ id: 'ready' }),
  'templates.margin': withTemplate({ margin: 4 }),
  'templates.floor': withTemplate({ floor: 70 }),
  'templates.blocking': withTemplate({ blocking: false }),
  'templates.pass': withTemplate({ pass: 1 }),
  'templates.min-kappa': withTemplate({ 'min-kappa': 0.5 }),
  'templates.calibration': withTemplate({ calibration: 'others.jsonl' }),
  'templates.reliability': { ...withTemplate({ reliability: { k: 2 } }), repeats: 4 },
  'templates.reads': withExact({ reads: 'answer' }),
  'templates.thinking': withExact({ thinking: true }),
  'judge.provider': withJudge({ provider: 'another' }),
  'judge.model': withJudge({ model: 'gpt-4.1-mini-2025-04-14' }),
  'judge.temperature': withJudge({ temperature: 1 }),
  'judge.max-tokens': withJudge({ 'max-tokens': 400 }),
  'judge.seed': withJudge({ seed: 2 }),
  'judge.params': withJudge({ params: { top_p: 0.9 } }),
  'judge.structured': withJudge({ structured: 'text' }),
  'judge.votes': withJudge({ votes: 3 }),
  'judge.reports-as': withJudge({ 'reports-as': [] }),
};
const FILES = {
  'fewer.jsonl': `${row(1)}\n${row(2)}\n`,
  'others.jsonl': `${LABELS}{"case":"c3","judge":1,"human":0}\n`,
};

describe('the lock of a suite', () => {
  it.each(Object.keys(EDITS))('is moved by %s', (key) => {
    const lock = lockText(suiteOf(SUITE, FILES), '1.0.0');
    expect(drift(lock, suiteOf(SUITE, FILES))).toEqual([]);
    expect(drift(lock, suiteOf(EDITS[key]!, FILES))).not.toEqual([]);
  });

  it('is moved by the bytes of a file that the suite names', () => {
    const lock = lockText(suiteOf(SUITE), '1.0.0');
    expect(drift(lock, suiteOf(SUITE, { 'labels.jsonl': FILES['others.jsonl'] }))).not.toEqual([]);
    expect(drift(lock, suiteOf(SUITE, { 'cases.jsonl': `${CASES}${row(99)}\n` }))).not.toEqual([]);
  });

  it('is moved by every key that a suite, a judge and a template have, but for the description', () => {
    const keys = [
      ...Object.keys(SUITE_SCHEMA.shape).filter((key) => key !== 'description'),
      ...Object.keys(ENTRY.shape).map((key) => `templates.${key}`),
      ...Object.keys(SUITE_SCHEMA.shape.judge.unwrap().shape).map((key) => `judge.${key}`),
    ];
    expect(keys.filter((key) => !Object.hasOwn(EDITS, key))).toEqual([]);
    const lock = lockText(suiteOf(SUITE), '1.0.0');
    expect(drift(lock, suiteOf({ ...SUITE, description: 'other words' }))).toEqual([]);
  });
});
