/** When a member is looked at: the cases and repeats of each look, and the share of all information it has. */
import type { Member } from './member.ts';

export interface Look {
  readonly cases: number;
  readonly repeats: number;
}

/** The looks of a member; `once` = one look at everything. */
export function looksOf(member: Member, clustered: boolean, once: boolean): readonly Look[] {
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
  for (let repeat = 1; repeat <= repeats; repeat++) looks.push({ cases: units.length, repeats: repeat });
  return looks;
}

/** Information time of each look, ending in 1. */
export function timesOf(member: Member, looks: readonly Look[]): readonly number[] {
  const total = member.units.length * member.repeats;
  return looks.map((look, index) => (index === looks.length - 1 ? 1 : (look.cases * look.repeats) / total));
}
