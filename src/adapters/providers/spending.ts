/** Money under a cap. It starts slowly: nobody knows what a call costs, hidden thinking included, before the first one came back. */

import type { ExpectedCost } from '../../model-call/pricing.ts';

/** What is known of a call's cost before it is sent. */
export interface Expected extends ExpectedCost {
  readonly model: string;
}

/** Calls under way before the cost of one is known, in all and of each model. */
const FIRST_CALLS = 4;
const MORE_CALLS = 8;
const ROUNDING = 1e-12;

/** Calls that may be under way once so many costs are known. */
function room(known: number): number {
  return FIRST_CALLS + MORE_CALLS * known;
}

interface ModelCosts {
  /** USD of the dearest call so far; null = no cost is known yet. */
  dearest: number | null;
  known: number;
  underWay: number;
}

export class Spending {
  readonly #cap: number;
  readonly #models = new Map<string, ModelCosts>();
  /** What counts against the cap: known costs, and the most that a call may have cost where its cost stayed unknown. */
  #spent = 0;
  #reserved = 0;
  /** What the calls under way can cost at the very most. */
  #ceilings = 0;
  #underWay = 0;
  #known = 0;
  #dearest = 0;

  constructor(cap: number) {
    this.#cap = cap;
  }

  /** USD set aside for the call; `wait` = calls under way must settle first; `spent` = nothing more fits. */
  admit(expected: Expected): number | 'wait' | 'spent' {
    const model = this.#of(expected.model);
    const needs = Math.max(expected.prompt, model.dearest ?? 0);
    const left = this.#cap - this.#spent + ROUNDING;
    if (left <= ROUNDING || needs > left) return 'spent';
    // A few more with every cost that came back: what the first ones cost is not staked on all at once. Where even
    // the dearest thinkable answers fit into what is left, nothing is at stake and nobody waits.
    const fits = this.#ceilings + expected.ceiling <= left;
    if (!fits && (this.#underWay >= room(this.#known) || model.underWay >= room(model.known))) return 'wait';
    // Before a cost of the model is known the longest answer counts, but a lone call is sent whatever it might cost.
    const usd = model.dearest === null ? Math.max(needs, this.#dearest, expected.worst ?? 0) : needs;
    if (this.#underWay > 0 && this.#reserved + usd > left) return 'wait';
    this.#reserved += usd;
    this.#ceilings += expected.ceiling;
    this.#underWay += 1;
    model.underWay += 1;
    return usd;
  }

  /** `costUsd` null = answered at a cost that stays unknown; undefined = no answer. */
  settle(expected: Expected, reserved: number, costUsd: number | null | undefined): void {
    const model = this.#of(expected.model);
    this.#reserved -= reserved;
    this.#ceilings -= expected.ceiling;
    this.#underWay -= 1;
    model.underWay -= 1;
    if (costUsd === undefined) return;
    const cost = costUsd ?? Math.max(reserved, expected.worst ?? expected.prompt);
    this.#spent += cost;
    this.#known += 1;
    this.#dearest = Math.max(this.#dearest, cost);
    model.known += 1;
    model.dearest = Math.max(model.dearest ?? 0, cost);
  }

  #of(name: string): ModelCosts {
    let model = this.#models.get(name);
    if (model === undefined) {
      model = { dearest: null, known: 0, underWay: 0 };
      this.#models.set(name, model);
    }
    return model;
  }
}
