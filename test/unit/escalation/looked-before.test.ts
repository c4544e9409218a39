import { describe, expect, it } from 'vitest';
import { type FailureItem, groupedFailures } from '../../../src/escalation/failure-groups.ts';
import { formatNote } from '../../../src/escalation/format-note.ts';
import { recordedLabel, unreadable } from '../../../src/escalation/recorded-labels.ts';
import { peopleAbout, readPeople } from '../../../src/escalation/said-by-people.ts';
import { shapePoints } from '../../../src/escalation/shape-points.ts';
import { sha256Hex } from '../../../src/text/digest.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const failing = (n: number): readonly FailureItem[] =>
  Array.from({ length: n }, (_, index) => ({
    case: `c-${index}`,
    template: 'done',
    library: 'TaskCompletion',
    score: 0,
    reason: `The notice period is not in the passage, case ${index}.`,
    output: `I do not know the notice period (${index}).`,
    tags: [],
    prior: ['prompt'],
  }));
const group = (n: number) => ({ items: failing(n), code: null });
const said = (shape: string, quote = 'the notice period', confidence = 9) =>
  JSON.stringify({ shape, immediate_fix: 'Put the contract into the context.', confidence, quote });
const replies = (...all: readonly string[]) => new Map(all.map((reply, index) => [`c-${index}`, reply]));

describe('what a recorded judge said of failing cases', () => {
  it('makes the label of a group when more than half of its rows agree', () => {
    const label = recordedLabel(group(5), replies(said('knowledge'), said('knowledge'), said('prompt')));
    expect(label).toMatchObject({ shape: 'knowledge', fix: 'Put the contract into the context.' });
    expect(label?.quotes).toEqual(['the notice period', 'the notice period']);
  });

  it('is unclear where no kind has more than half, or the judge is not sure', () => {
    expect(recordedLabel(group(2), replies(said('knowledge'), said('prompt')))?.shape).toBe('unclear');
    const unsure = said('knowledge', 'the notice period', 6);
    expect(recordedLabel(group(3), replies(unsure, unsure, unsure))?.shape).toBe('unclear');
  });

  it.each([
    ['fewer than three cases of a larger group', 4, replies(said('knowledge'), said('knowledge'))],
    ['a quote that stands nowhere', 1, replies(said('knowledge', 'what nobody wrote'))],
    ['a quote too short to prove anything', 1, replies(said('knowledge', 'the'))],
    ['a reply of another form', 1, replies('{"shape": "knowledge"}')],
    ['no reply', 1, replies()],
  ])('is no label from %s', (_what, n, all) => {
    expect(recordedLabel(group(n), all)).toBeNull();
  });

  it('names what cannot be read', () => {
    expect(unreadable(replies(said('knowledge'), 'not JSON', said('a mood')))).toEqual(['c-1', 'c-2']);
  });
});

describe('what people wrote down about failing cases', () => {
  const FILE = 'evals/review.jsonl';
  const read = (...rows: readonly (object | string)[]) => {
    const problems = new Problems();
    const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
    const people = readPeople(memoryTree({ [FILE]: text }), FILE, problems, {
      file: 'plumbline.yml',
      key: 'escalation.review',
    });
    return { people, faults: problems.list };
  };
  const about = (...rows: readonly object[]) => Object.fromEntries(peopleAbout(read(...rows).people, failing(2)));

  it('is the shape of that case, of that answer where it names one', () => {
    expect(about({ case: 'c-0', shape: 'knowledge', by: 'kim' })).toEqual({ 'c-0': 'knowledge' });
    const [own, other] = [sha256Hex('I do not know the notice period (0).'), sha256Hex('something else')];
    expect(about({ case: 'c-0', shape: 'knowledge', by: 'kim', output_sha256: own })).toEqual({ 'c-0': 'knowledge' });
    expect(about({ case: 'c-0', shape: 'knowledge', by: 'kim', output_sha256: other })).toEqual({});
  });

  it('of another template, or of a case that does not fail, is left out', () => {
    expect(about({ case: 'c-0', shape: 'prompt', by: 'kim', template: 'tone' })).toEqual({});
    expect(about({ case: 'c-9', shape: 'prompt', by: 'kim' })).toEqual({});
  });

  it('is unclear where two people disagree; a later row of one person replaces the earlier', () => {
    const [kim, lee] = [
      { case: 'c-0', shape: 'prompt', by: 'kim' },
      { case: 'c-0', shape: 'knowledge', by: 'lee' },
    ];
    expect(about(kim, lee)).toEqual({ 'c-0': 'unclear' });
    expect(about(kim, { ...lee, by: 'kim' })).toEqual({ 'c-0': 'knowledge' });
  });

  it.each([
    ['a shape that is none', { case: 'c-0', shape: 'tone', by: 'kim' }, 'shape'],
    ['nobody’s name', { case: 'c-0', shape: 'prompt' }, 'by'],
    ['no case', { shape: 'prompt', by: 'kim' }, 'case'],
    ['a digest that is none', { case: 'c-0', shape: 'prompt', by: 'kim', output_sha256: 'abc' }, 'output_sha256'],
  ])('with %s is a fault of its line, and none of the rows counts', (_what, row, key) => {
    const { people, faults } = read({ case: 'c-1', shape: 'prompt', by: 'kim' }, row);
    expect(people).toEqual([]);
    expect(faults).toMatchObject([{ file: FILE, line: 2, key }]);
  });

  it('in a file that is not there is a fault of the policy', () => {
    const problems = new Problems();
    readPeople(memoryTree({}), FILE, problems, { file: 'plumbline.yml', key: 'escalation.review' });
    expect(problems.list).toMatchObject([{ file: 'plumbline.yml', key: 'escalation.review' }]);
  });
});

describe('failures of the form of an answer', () => {
  const of = (template: string, code: string) => ({
    clusters: [
      { id: `${template}:${code}`, template, code, size: 7, shape: 'prompt' as const, title: '', fix: '', cases: [] },
    ],
  });
  const held = { file: 'models/agent.yml', isHeld: true };

  it('are told where no response format holds the model to one', () => {
    expect(formatNote(of('JsonSchemaMatch', 'required:/total'), { ...held, isHeld: false })).toMatch(
      /^7 failures are of the form of the answer, and models\/agent\.yml sets no response-format/,
    );
    expect(formatNote(of('IsJson', 'not-json'), held)).toBeNull();
    expect(formatNote(of('TaskCompletion', 'no-match'), { ...held, isHeld: false })).toBeNull();
  });
});

describe('points of failures that were looked for outside the cases kept aside', () => {
  it('are shares of the cases that were looked through, so that mending all of them is worth what is missing', () => {
    const { groups } = groupedFailures(failing(7));
    const clusters = groups.map(({ items }, index) => ({
      ...{ id: `g-${index}`, size: items.length, shape: 'knowledge' as const, title: '', fix: '' },
      cases: items.map((item) => item.case),
      by: 'human',
    }));
    const review = { done: true, failures: 7, clusters };
    const levels = { all: { points: 90, interval: [80, 95] as [number, number], n: 100, of: 100 } };
    expect(shapePoints(review, levels)?.knowledge?.points).toBeCloseTo(7);
    expect(shapePoints({ ...review, of: 70 }, levels)?.knowledge?.points).toBeCloseTo(10);
  });
});
