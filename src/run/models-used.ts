/** Which models a run asks besides its arms' own, and which of all these have no price. */
import type { Arms } from '../change/arms.ts';
import type { Probing } from '../escalation/probes.ts';
import type { GateConfig } from '../inputs/config.ts';
import { escalationGoal } from '../inputs/escalation-policy.ts';
import { modelsNamed } from '../inputs/model-file.ts';
import { type ModelSeat, modelPrices } from '../inputs/model-prices.ts';
import type { Suite } from '../inputs/suite.ts';

interface AskedTarget {
  readonly name: string;
  readonly suite: Suite;
}

/** Judge and embedding model of a target, if they will be asked. */
export function judgesAsked({ name, suite }: AskedTarget, config: GateConfig): readonly ModelSeat[] {
  const asking = suite.templates.filter((template) => template.scorer.kind === 'asking');
  const embeds = asking.filter(({ spec }) => spec.kind === 'embedding');
  // With a goal, failures are reviewed by the suite's judge and grouped by its embeddings.
  const reviewed = escalationGoal(config, name, suite) !== undefined;
  return [
    ...((reviewed || asking.length > embeds.length) && suite.judge !== undefined ? [suite.judge] : []),
    ...((reviewed || embeds.length > 0) && suite.embedding !== undefined ? [suite.embedding] : []),
  ];
}

/** A target with the models of its arms. */
export interface AskingTarget extends AskedTarget {
  readonly arms: readonly Pick<Arms['head'], 'model'>[];
  readonly probing?: Probing | undefined;
}

/** Every model that a run of these targets may ask, except recorded ones. */
export function modelsAsked(targets: readonly AskingTarget[], config: GateConfig): readonly ModelSeat[] {
  const isPaid = (provider: string): boolean => config.providers[provider]?.type !== 'recorded';
  const asked = targets.flatMap(({ arms, probing, ...target }) => [
    // A recorded arm replays a row, whatever else its model file names.
    ...arms.flatMap(({ model }) => (isPaid(model.provider) ? modelsNamed(model) : [])),
    ...(probing?.stronger ? modelsNamed(probing.stronger.model) : []),
    ...(probing?.cheap ? modelsNamed(probing.cheap.model) : []),
    ...judgesAsked(target, config),
  ]);
  return asked.filter(({ provider }) => isPaid(provider));
}

/** Models that a run may pay for but whose price nobody knows. */
export function unpricedModels(targets: readonly AskingTarget[], config: GateConfig, now: string): readonly string[] {
  const prices = modelPrices(config, now);
  const unpriced = modelsAsked(targets, config).filter((seat) => prices.usual(seat) === null);
  return [...new Set(unpriced.map(({ model }) => model))];
}
