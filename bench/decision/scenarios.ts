/** Everything beside one plain comparison that the bench runs, by name. */
import { GUARDS } from './guards.ts';
import { PUSHES } from './pushes.ts';
import type { Scenario } from './scenario.ts';

export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  [...PUSHES, ...GUARDS].map((scenario) => [scenario.name, scenario]),
);
