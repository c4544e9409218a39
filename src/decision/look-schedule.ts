/** When a member is looked at: the cases and repeats of each look, and the share of all information it has by then. */
import type { Member } from './member.ts';
import { type Wavering, waveringCases } from './wavering-cases.ts';

export interface Look {
  readonly cases: number;
  readonly repeats: number;
  /** Cases that have these repeats; the others have one sample. Undefined = all. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Samples of one case that a look reads. */
export function repeatsOf({ repeats, only }: Pick<Look, 'repeats' | 'only'>, caseId: string): number {
  return only === undefined || only.has(caseId) ? repeats : 1;
}

export interface Looking {
  /** Cases of one cluster are never divided between looks. */
  readonly clustered: boolean;
  /** One look at everything. */
  readonly once: boolean;
}

export const LOOK_BY_LOOK: Looking = { clustered: false, once: false };

/** The looks of a member. */
export function looksOf(member: Member, { clustered, once }: Looking): readonly Look[] {
  const { rounds, repeats } = member;
  if (rounds !== undefined && !once) return rounds.map((cases) => ({ cases, repeats }));
  return once ? [everything(member)] : schedule(member, clustered);
}

function everything(member: Member): Look {
  return { cases: member.units.length, repeats: member.repeats };
}

/** Looks at every 50 (100 above 400) cases at one sample, then at all cases with 1, 2, ... K samples. */
function schedule(member: Member, clustered: boolean): readonly Look[] {
  const { units, repeats } = member;
  const step = units.length <= 400 ? 50 : 100;
  const looks: Look[] = [];
  let next = step;
  for (let cases = 1; cases < units.length; cases++) {
    if (cases < next) continue;
    const inside =
      clustered && units[cases]!.cluster !== undefined && units[cases]!.cluster === units[cases - 1]!.cluster;
    if (inside) continue;
    looks.push({ cases, repeats: 1 });
    while (next <= cases) next += step;
  }
  const wavering = waveringCases(member);
  if (wavering !== null) return [...looks, ...wideLooks(units.length, wavering)];
  for (let repeat = 1; repeat <= repeats; repeat++) looks.push({ cases: units.length, repeats: repeat });
  return looks;
}

/** Information time of each look, ending in 1. */
export function timesOf(member: Member, looks: readonly Look[]): readonly number[] {
  if (looks.at(-1)?.only !== undefined) return timesOfWavering(member, looks);
  const total = member.units.length * member.repeats;
  return looks.map((look, index) => (index === looks.length - 1 ? 1 : (look.cases * look.repeats) / total));
}

/** A repeat of a wavering case says more than one of another: each look counts by the variance that remains. */
function timesOfWavering(member: Member, looks: readonly Look[]): readonly number[] {
  const { added, left } = waveringCases(member)!;
  return looks.map(({ cases, repeats, only }) => {
    if (only === undefined) return (cases / member.units.length) * left[1];
    return repeats === 1 + added[1] ? 1 : left[1] / left[0];
  });
}

/** Looks at all cases, repeating only the wavering ones. */
function wideLooks(cases: number, { ids, added }: Wavering): readonly Look[] {
  const repeats = [...new Set(added)].map((r) => 1 + r);
  return [{ cases, repeats: 1 }, ...repeats.map((one): Look => ({ cases, repeats: one, only: ids }))];
}
