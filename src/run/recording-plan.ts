/** Which cases recorded programs are to answer next: what a job that records reads as its `--cases`. */
import type { Family } from '../decision/family.ts';
import { nextRound } from '../decision/rounds.ts';
import { many } from '../report/format-numbers.ts';
import { memberKey, type Work } from './measure/work.ts';

export const PLAN_SCHEMA = 'plumbline/plan@1';

export interface RecordingPlan {
  readonly schema: typeof PLAN_SCHEMA;
  /** By name; a target that is decided has no entry. */
  readonly targets: {
    readonly [target: string]: {
      /** 1-based. */
      readonly round: number;
      readonly of: number;
      readonly cases: readonly { readonly id: string; readonly samples: number }[];
    };
  };
}

/** Null when nothing that is recorded waits for more. */
export function planOf({
  works,
  family,
}: {
  readonly works: readonly Work[];
  readonly family: Family;
}): RecordingPlan | null {
  const targets = works.flatMap(({ name, units, rounds, repeats, suite }) => {
    const keys = new Set(suite.templates.map(({ id }) => memberKey(name, id)));
    const waits = family.members.some(
      ({ member, outcome }) => outcome?.reason === 'next-round' && keys.has(member.key),
    );
    const next = waits && rounds !== undefined ? nextRound(units, rounds) : null;
    if (next === null || rounds === undefined) return [];
    const { round, of, ids } = next;
    const samples = rounds.recorded === 0 ? suite.repeats : repeats;
    return [[name, { round, of, cases: ids.map((id) => ({ id, samples })) }] as const];
  });
  return targets.length === 0 ? null : { schema: PLAN_SCHEMA, targets: Object.fromEntries(targets) };
}

/** The file; without cases when nothing is to be recorded. */
export function planText(plan: RecordingPlan | null): string {
  return `${JSON.stringify(plan ?? { schema: PLAN_SCHEMA, targets: {} })}\n`;
}

export function planWords({ targets }: RecordingPlan): string {
  return Object.entries(targets)
    .map(
      ([name, { round, of, cases }]) =>
        `round ${round} of ${of} of ${name}: record ${many(cases.length, 'case')} on both sides`,
    )
    .join('; ');
}
