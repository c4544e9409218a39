/** Main's stored samples may be of another day than head's: they may clear a change, and never block it. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/decision/decide-look.ts';
import { advance, type Family, openFamily } from '../../../src/decision/family.ts';
import type { FamilySettings, Member } from '../../../src/decision/member.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import { type Lookup, measure, openMember } from '../../../src/decision/member-state.ts';

const SETTINGS: FamilySettings = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: false, smallSuite: 'report' };

function member(n: number, more: Partial<Member> = {}): Member {
  const units = Array.from({ length: n }, (_, i) => ({ id: String(i), equal: false }));
  return { key: 'T', units, repeats: 1, margin: 0.01, blocking: true, once: true, ...more };
}

/** Against stored samples `broken` cases of head look broken; against fresh ones none is. */
function drifted(broken: number): Lookup {
  return (_key, id, fresh) => {
    const head = Number(id) < broken ? 0 : 1;
    return { base: [fresh ? head : 1], head: [head], baseFresh: fresh };
  };
}

function run(family: Family, lookup: Lookup): Family {
  let next = family;
  while (next.demands.length > 0) next = advance(next, lookup);
  return next;
}

describe('a drop against stored samples', () => {
  it.each([
    ['less likely than one in five is measured again with fresh ones', 2, true],
    ['that chance gives more often is left as it is', 1, false],
  ])('%s', (_, broken, again) => {
    const [demand] = advance(openFamily([member(200)], SETTINGS), drifted(broken)).demands;
    expect(demand?.fresh ?? false).toBe(again);
  });

  it.each([0.05, 0.2, 0.4])('never blocks, whatever the suite allows as alpha: %s', (alpha) => {
    for (let broken = 0; broken <= 200; broken += broken < 20 ? 1 : 60) {
      const family = run(openFamily([member(200)], { ...SETTINGS, alpha }), drifted(broken));
      expect(resultOf(family, 'T').verdict, `${broken} broken`).not.toBe('regressed');
    }
  });

  it('is no ground for a look to block, however large it is', () => {
    const state = measure(openMember(member(200), SETTINGS), 0, drifted(150));
    expect(decide([state], SETTINGS, 0)[0]!.outcome?.verdict).not.toBe('regressed');
    const fresh = measure({ ...openMember(member(200), SETTINGS), fresh: true }, 0, (_key, id) => ({
      base: [1],
      head: [Number(id) < 150 ? 0 : 1],
      baseFresh: true,
    }));
    expect(decide([fresh], SETTINGS, 0)[0]!.outcome?.verdict).toBe('regressed');
  });
});
