/**
 * Money under a cap. Spending starts slowly: nobody knows what a call costs, hidden thinking included, before the first
 * one has returned.
 */

import type { ExpectedCost } from '../../model-call/pricing.ts';

/** What is known about a call's cost before it is sent. */
export interface Expected extends ExpectedCost {
  readonly model: string;
}

/** Calls under way before any cost is known, in total and per model. */
const FIRST_CALLS = 4;
const MORE_CALLS = 8;
const ROUNDING = 1e-12;

/** Calls that may be under way once that many costs are known. */
function room(known: number): number {
  return FIRST_CALLS + MORE_CALLS * known;
}

interface ModelCosts {
  /** USD of the most expensive call so far; null = no cost is known yet. */
  dearest: number | null;
  known: number;
  underWay: number;
}

export class Spending {
  readonly #cap: number;
  readonly #models = new Map<string, ModelCosts>();
  /** What counts against the cap: known costs, and the highest possible cost of calls whose cost stayed unknown. */
  #spent = 0;
  #reserved = 0;
  /** The highest possible cost of the calls under way. */
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
    // Each returned cost allows a few more calls, so that the first costs do not decide everything at once. If even the
    // most expensive possible answers fit into what is left, there is no risk and nobody waits.
    const fits = this.#ceilings + expected.ceiling <= left;
    if (!fits && (this.#underWay >= room(this.#known) || model.underWay >= room(model.known))) return 'wait';
    // Until a cost of the model is known the longest answer counts, but a lone call is sent whatever it might cost.
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

  /** Counts what was ordered as spent at its highest price; false when that does not fit. */
  order(mostUsd: number): boolean {
    if (mostUsd > this.#cap - this.#spent - this.#reserved + ROUNDING) return false;
    this.#spent += mostUsd;
    return true;
  }

  /** Takes an order back. */
  refused(mostUsd: number): void {
    this.#spent -= mostUsd;
  }

  /** Counts what an earlier run has ordered. */
  collected(usd: number): void {
    this.#spent += usd;
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
