/** One run of the gate's own decision, with the settings that the product has. */
import { advance, type Family, openFamily } from '../../src/decision/family.ts';
import type { FamilySettings, Member, Unit } from '../../src/decision/member.ts';
import type { Lookup } from '../../src/decision/member-state.ts';

/** 0..1 scale throughout. */
export const SETTINGS: FamilySettings = {
  alpha: 0.05,
  beta: 0.05,
  // Nobody watches for drift in these runs, so a pass on stored answers spends less, as in the gate.
  staleBeta: 0.04,
  futility: 0.1,
  fixed: false,
  smallSuite: 'report',
};
export const MARGIN = 0.05;
/** `gate.baseline-repeats` where nobody says otherwise. */
export const STORED = 4;

export function unitsOf(cases: number): readonly Unit[] {
  return Array.from({ length: cases }, (_, i) => ({ id: String(i), equal: false }));
}

export function membersOf(units: readonly Unit[], repeats: number, templates: number): readonly Member[] {
  return Array.from({ length: templates }, (_, t) => ({
    key: String(t),
    units,
    repeats,
    margin: MARGIN,
    blocking: true,
  }));
}

export function decided(members: readonly Member[], settings: FamilySettings, lookup: Lookup): Family {
  let family = openFamily(members, settings);
  while (family.demands.length > 0) family = advance(family, lookup);
  return family;
}
