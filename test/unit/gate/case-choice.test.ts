import { describe, expect, it } from 'vitest';
import { CaseChoice } from '../../../src/run/case-choice.ts';
import { UsageError } from '../../../src/text/problem.ts';
import { caseOf } from '../scorers/stand.ts';

const CASES = [
  { ...caseOf({}), id: 't-01', tags: ['billing'] },
  { ...caseOf({}), id: 't-02', tags: ['billing-eu'] },
  { ...caseOf({}), id: 't-11', tags: [] },
  { ...caseOf({}), id: 'odd*id', tags: [] },
];
const FAILED = new Map([['support', new Set(['t-02', 'gone'])]]);

function chosen(patterns: readonly string[]): readonly string[] {
  const choice = new CaseChoice(patterns, FAILED);
  const found = choice.of('support', CASES).map(({ id }) => id);
  choice.refuseStrange('plumbline.yml');
  return found;
}

describe('--only', () => {
  it.each([
    [['t-01'], ['t-01']],
    [['t-0*'], ['t-01', 't-02']],
    [['*1'], ['t-01', 't-11']],
    [['odd*id'], ['odd*id']],
    [['tag:billing'], ['t-01']],
    [['tag:billing*'], ['t-01', 't-02']],
    [['failed'], ['t-02']],
    [
      ['failed', 't-11'],
      ['t-02', 't-11'],
    ],
  ])('%j names %j', (patterns, ids) => {
    expect(chosen(patterns)).toEqual(ids);
  });

  it.each([
    ['t-1', /"t-1" \(did you mean t-/],
    ['x-*', /"x-\*"/],
    ['tag:none', /"tag:none"/],
    ['tag:bill', /"tag:bill"/],
  ])('%j, which no case fits, is refused by name', (pattern, said) => {
    expect(() => chosen(['t-01', pattern])).toThrow(UsageError);
    expect(() => chosen(['t-01', pattern])).toThrow(said);
  });

  it('that asks for failures alone is empty where nothing failed', () => {
    expect(new CaseChoice(['failed'], new Map([['support', new Set<string>()]])).isEmpty).toBe(true);
    expect(new CaseChoice(['failed'], FAILED).isEmpty).toBe(false);
    expect(new CaseChoice(['failed', 't-01'], new Map()).isEmpty).toBe(false);
  });
});
