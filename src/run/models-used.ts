/** Which models a run asks besides its arms' own, and which of all have no price. */
import type { Arms } from '../change/arms.ts';
import type { Probing } from '../escalation/probes.ts';
import type { GateConfig } from '../inputs/config.ts';
import { escalationGoal } from '../inputs/escalation-policy.ts';
import { modelsNamed } from '../inputs/model-file.ts';
import { costsNothing } from '../inputs/provider.ts';
import type { Suite } from '../inputs/suite.ts';
import { priceOf } from '../model-call/pricing.ts';

interface AskedTarget {
  readonly name: string;
  readonly suite: Suite;
}

interface AskedModel {
  readonly provider: string;
  readonly model: string;
}

/** Judge and embedding model of a target, where they will be asked. */
export function judgesAsked({ name, suite }: AskedTarget, config: GateConfig): readonly AskedModel[] {
  const asking = suite.templates.filter((template) => template.scorer.kind === 'asking');
  const embeds = asking.filter(({ spec }) => spec.kind === 'embedding');
  // With a goal, what fails is reviewed by the suite's judge and grouped by its embeddings.
  const reviewed = escalationGoal(config, name, suite) !== undefined;
  return [
    ...((reviewed || asking.length > embeds.length) && suite.judge !== undefined ? [suite.judge] : []),
    ...((reviewed || embeds.length > 0) && suite.embedding !== undefined ? [suite.embedding] : []),
  ];
}

/** Models that a run may pay for and whose price nobody knows. */
export function unpricedModels(
  targets: readonly (AskedTarget & {
    readonly arms: Pick<Arms, 'base' | 'head'>;
    readonly probing?: Probing | undefined;
  })[],
  config: GateConfig,
): readonly string[] {
  const isPaid = (provider: string): boolean => config.providers[provider]?.type !== 'recorded';
  const asked = targets.flatMap(({ arms: { base, head }, probing, ...target }) => [
    // A recorded arm replays a row, whatever else its model file names.
    ...[base, head].flatMap(({ model }) => (isPaid(model.provider) ? modelsNamed(model) : [])),
    ...(probing?.stronger ? modelsNamed(probing.stronger.model) : []),
    ...judgesAsked(target, config),
  ]);
  const paid = asked.filter(({ provider }) => isPaid(provider) && !costsNothing(config.providers[provider]));
  const models = new Set(paid.map(({ model }) => model));
  return [...models].filter((model) => priceOf(model, config.prices) === null);
}
