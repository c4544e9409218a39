/** A run that ends at a fault of the input, with what is still known about it. */
import { type ModelUsage, NOTHING_USED } from '../model-call/usage.ts';
import type { RulerMove } from '../record/record.ts';
import { InputError, type Problem } from '../text/problem.ts';

/** Exit 2, like every fault of the input. */
export class GateFault extends InputError {
  readonly moved: readonly RulerMove[];
  readonly usage: ModelUsage;

  constructor(problems: readonly Problem[], moved: readonly RulerMove[], usage: ModelUsage = NOTHING_USED) {
    super(problems);
    this.moved = moved;
    this.usage = usage;
  }
}
