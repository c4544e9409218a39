/** What is measured of a target: both arms, the suite, and the cases in their order of evaluation. */

import type { Arms } from '../../change/arms.ts';
import type { Renderings } from '../../change/rendered-change.ts';
import type { Unit } from '../../decision/member.ts';
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
  /** Samples a case of main that a push draws, and that a pull request finds stored. */
  readonly baselineRepeats: number;
  readonly rendered: Renderings;
  /** A floor or a goal asks for a level: byte-equal cases are then measured once, for both arms. */
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
  /** Of base: asked again in this run, because head looked worse against main's stored answers (`decision/wants-fresh-base.ts`). */
  readonly fresh: boolean;
  /** Only what is stored already will do; nothing is sent. */
  readonly storedOnly?: boolean | undefined;
  /** Read for a choice, not for the comparison: it will be read again, and counted, there. */
  readonly uncounted?: boolean | undefined;
}

export interface Drift {
  /** ISO time: only answers from before it are a baseline. */
  readonly before: string;
  /** Part of the store key of what is asked anew: a run of the same day goes on where the first one stopped. */
  readonly generation: string;
}

export function memberKey(target: string, template: string): string {
  return `${target}/${template}`;
}

/** Key, and name in the record after the target's, of the member that reads a template's scores as reliability. */
export function reliabilityKey(target: string, template: string, k: number): string {
  return memberKey(target, reliabilityId(template, k));
}

export function reliabilityId(template: string, k: number): string {
  return `${template}^${k}`;
}
