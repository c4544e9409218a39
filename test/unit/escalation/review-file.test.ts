/** The review file of a policy: how each fault of a row is told, and which rows are about which failure. */
import { expect, it, test } from 'vitest';
import type { FailureItem } from '../../../src/escalation/failure-groups.ts';
import { peopleAbout, readPeople } from '../../../src/escalation/said-by-people.ts';
import { sha256Hex } from '../../../src/text/digest.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const FINE = { case: 'a', shape: 'knowledge', by: 'kim' };
const HASH = sha256Hex('An answer.');
const read = (...rows: readonly unknown[]) => {
  const problems = new Problems();
  const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
  const people = readPeople(memoryTree({ 'review.jsonl': text }), 'review.jsonl', problems, { file: 'p.yml' });
  return { people, said: problems.list.map(formatProblem) };
};

test('rows are read as they stand, names without white space around them, digests in either form', () => {
  const { people, said } = read(
    { ...FINE, case: ' a ', by: ' kim ', template: ' T ' },
    { ...FINE, output_sha256: HASH },
    { ...FINE, output_sha256: `SHA256:${HASH.toUpperCase()}` },
  );
  expect(said).toEqual([]);
  const row = { ...FINE, template: undefined, outputSha256: undefined };
  expect(people).toEqual([
    { ...row, template: 'T' },
    { ...row, outputSha256: HASH },
    { ...row, outputSha256: HASH },
  ]);
  expect(read().people).toEqual([]);
});

const EXPECTED = 'expected an object such as {"case": "…", "shape": "knowledge", "by": "kim"}, found';
it.each<[string, unknown, readonly (string | RegExp)[]]>([
  ['no JSON', '{ not', [/^review\.jsonl:2:\d+: is not valid JSON/]],
  ['null', null, [`review.jsonl:2: ${EXPECTED} null`]],
  ['a list', [FINE], [/^review\.jsonl:2: expected an object such as .*, found \[/]],
  ['a text', '"x"', [`review.jsonl:2: ${EXPECTED} "x"`]],
  ['no case', { ...FINE, case: undefined }, ['review.jsonl:2: case: is missing']],
  ['a case that is blank', { ...FINE, case: '  ' }, ['review.jsonl:2: case: expected a text, found "  "']],
  ['a name that is a number', { ...FINE, by: 7 }, ['review.jsonl:2: by: expected a text, found 7']],
  ['a template that is blank', { ...FINE, template: '' }, ['review.jsonl:2: template: expected a text, found ""']],
  [
    'no shape',
    { ...FINE, shape: undefined },
    [/^review\.jsonl:2: shape: expected one of prompt, knowledge, capability, weight, unclear, found /],
  ],
  [
    'a digest that is too long',
    { ...FINE, output_sha256: `${HASH}0` },
    [/output_sha256: expected 64 hex digits, found/],
  ],
  ['one that does not begin so', { ...FINE, output_sha256: `x${HASH}` }, [/output_sha256: expected 64 hex digits/]],
  [
    'one with its mark in the middle',
    { ...FINE, output_sha256: `${HASH.slice(0, 32)}sha256:${HASH.slice(32)}` },
    [/output_sha256: /],
  ],
  [
    'one that is no text',
    { ...FINE, output_sha256: 7 },
    ['review.jsonl:2: output_sha256: expected 64 hex digits, found 7'],
  ],
  [
    'several faults',
    { shape: 'odd' },
    [/^review\.jsonl:2: shape: .*found "odd"$/, 'review.jsonl:2: case: is missing', 'review.jsonl:2: by: is missing'],
  ],
])('a row with %s is told by line and key, and no row counts', (_what, row, wanted) => {
  const { people, said } = read(FINE, row);
  expect(people).toEqual([]);
  expect(said).toEqual(wanted.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
});

test('a file that is not there says nothing', () => {
  expect(readPeople(memoryTree({}), 'review.jsonl', new Problems(), { file: 'p.yml' })).toEqual([]);
});

test('a row is about its case, in its template and with its answer where it names them', () => {
  const item = (more: Partial<FailureItem>): FailureItem => ({
    ...{ case: 'a', template: 'T', library: 'ExactMatch', score: 0, tags: [], prior: ['prompt'] },
    ...more,
  });
  const about = (row: object, more: Partial<FailureItem>) =>
    [...peopleAbout(read({ ...FINE, ...row }).people, [item(more)]).values()].length === 1;
  expect([about({}, {}), about({}, { case: 'b' })]).toEqual([true, false]);
  expect([about({ template: 'T' }, {}), about({ template: 'U' }, {})]).toEqual([true, false]);
  const told = { output_sha256: HASH };
  expect([about(told, { output: 'An answer.' }), about(told, { output: 'Another.' }), about(told, {})]).toEqual([
    true,
    false,
    false,
  ]);
  const rows = read(FINE, { ...FINE, by: 'lee' }, { ...FINE, case: 'b', shape: 'prompt' }).people;
  expect([...peopleAbout(rows, [item({ case: 'b' }), item({})])]).toEqual([
    ['b', 'prompt'],
    ['a', 'knowledge'],
  ]);
});
