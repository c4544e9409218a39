import { describe, expect, test } from 'vitest';
import { unlessBlind } from '../../../src/decision/blind.ts';
import { advance, openFamily } from '../../../src/decision/family.ts';
import { type MemberResult, resultOf } from '../../../src/decision/member-result.ts';

/** A decided template with these levels, in points, over 100 cases. */
function decided(base: number, head: number): MemberResult {
  const units = Array.from({ length: 100 }, (_, at) => ({ id: String(at), equal: false }));
  const member = { key: 't/N', units, repeats: 1, margin: 0.05, blocking: true };
  const settings = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: true, smallSuite: 'report' } as const;
  const score = (level: number, id: string): number => (Number(id) < level ? 1 : 0);
  let family = openFamily([member], settings);
  while (family.demands.length > 0)
    family = advance(family, (_key, id) => ({ base: [score(base, id)], head: [score(head, id)], baseFresh: true }));
  return resultOf(family, 't/N');
}

describe('a template that cannot fall was not measured', () => {
  test.each([
    ['nothing right on either side', 0, 0, 5, 'inconclusive', 'blind'],
    ['nearly nothing right', 2, 0, 5, 'inconclusive', 'blind'],
    ['below a margin of its own', 15, 15, 20, 'inconclusive', 'blind'],
    ['at the margin it could fall by it', 5, 5, 5, 'pass', 'margin'],
    ['from nothing to all is a gain', 0, 100, 5, 'pass', 'margin'],
    ['from nothing to the margin is a gain', 0, 5, 5, 'pass', 'margin'],
    ['a fall to nothing is a fall', 40, 0, 5, 'regressed', 'bound'],
    ['all right on both sides', 100, 100, 5, 'pass', 'margin'],
  ])('%s', (_, base, head, margin, verdict, reason) => {
    expect(unlessBlind(decided(base, head), margin)).toMatchObject({ verdict, reason });
  });

  test('what was not measured for another reason keeps that reason', () => {
    const lost: MemberResult = { ...decided(0, 0), verdict: 'inconclusive', reason: 'missing' };
    expect(unlessBlind(lost, 5)).toEqual(lost);
  });

  test('a template without a level is none that stands low', () => {
    const equal: MemberResult = { ...decided(0, 0), base: null, head: null };
    expect(unlessBlind(equal, 5)).toEqual(equal);
  });
});
