/** What is measured for a target: both arms, the suite, and the cases in evaluation order. */

import type { Arms } from '../../change/arms.ts';
import type { Renderings } from '../../change/rendered-change.ts';
import type { Unit } from '../../decision/member.ts';
import type { Rounds } from '../../decision/rounds.ts';
import type { Side } from '../../decision/score-table.ts';
import type { Case } from '../../inputs/case/case.ts';
import type { Suite } from '../../inputs/suite.ts';
import type { JudgeSeat } from '../../inputs/template.ts';

export interface Work {
  readonly name: string;
  readonly arms: Arms;
  readonly suite: Suite;
  readonly cases: ReadonlyMap<string, Case>;
  /** Evaluation order, the same for all templates of the target. */
  readonly units: readonly Unit[];
  /** K_max. */
  readonly repeats: number;
  /** Samples per case of main that a push collects and a pull request finds stored. */
  readonly baselineRepeats: number;
  readonly rendered: Renderings;
  /** The program is recorded in rounds, and has come this far. */
  readonly rounds?: Rounds | undefined;
  /** A floor or goal needs a level, so byte-equal cases are then measured once, for both arms. */
  readonly levels: boolean;
  /** A case on which a recorded program failed scores 0. */
  readonly failuresScore?: boolean | undefined;
  readonly judge: Omit<JudgeSeat, 'place'> | null;
  /** The suite's embedding model, for templates that compare meanings by it. */
  readonly embedder: Omit<JudgeSeat, 'place'> | null;
}

/** One sample of one case on one arm. */
export interface Ask {
  readonly work: Work;
  readonly row: Case;
  readonly side: Side;
  readonly sample: number;
  /** For base: asked again because head looked worse against main's stored answers (`decision/wants-fresh-base.ts`). */
  readonly fresh: boolean;
  /** Use only what is already stored; send nothing. */
  readonly storedOnly?: boolean | undefined;
  /** Read to make a choice, not for the comparison, which will read and count it again. */
  readonly uncounted?: boolean | undefined;
}

export interface Drift {
  /** ISO time; only earlier answers are a baseline. */
  readonly before: string;
  /**
   * Part of the store key of what is asked again, so that a run on the same day continues where the first one stopped.
   */
  readonly generation: string;
}

export function memberKey(target: string, template: string): string {
  return `${target}/${template}`;
}

/** Key of the member that reads a template's scores as reliability, and its name in the record after the target's. */
export function reliabilityKey(target: string, template: string, k: number): string {
  return memberKey(target, reliabilityId(template, k));
}

export function reliabilityId(template: string, k: number): string {
  return `${template}^${k}`;
}
