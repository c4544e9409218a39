/** What is measured of a target: both arms, the suite, and the cases in their order of evaluation. */
import type { Arms } from '../core/arms.ts';
import type { Case } from '../core/cases.ts';
import type { Renderings } from '../core/changes.ts';
import type { Unit } from '../core/family/member.ts';
import type { Suite } from '../core/suite.ts';
import type { JudgeSeat } from '../core/template.ts';

/** A target with everything measuring needs. */
export interface Work {
  readonly name: string;
  readonly arms: Arms;
  readonly suite: Suite;
  readonly cases: ReadonlyMap<string, Case>;
  /** Evaluation order, the same for all templates of the target. */
  readonly units: readonly Unit[];
  /** K_max. */
  readonly repeats: number;
  readonly rendered: Renderings;
  /** A floor or a goal asks for a level: byte-equal cases are then measured once, for both arms. */
  readonly levels: boolean;
  readonly judge: Omit<JudgeSeat, 'place'> | null;
  /** The suite's embedding model, for templates that compare meanings by it. */
  readonly embedder: Omit<JudgeSeat, 'place'> | null;
}

export function memberKey(target: string, template: string): string {
  return `${target}/${template}`;
}
