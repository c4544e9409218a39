/**
 * What an `optimize` run says before its first call: slices, smallest claimable lift, possible cost, and who sees what.
 */
import type { GateConfig } from '../../inputs/config.ts';
import type { Plan } from '../../optimize/plan.ts';
import { endNotes } from '../model-notes.ts';
import type { CallEstimate } from './call-estimate.ts';
import type { OptimizeTarget } from './prepare-optimize.ts';

export function previewLines(
  { slices, suite, policy, goal, target, moved, arm, candidateArm, config }: OptimizeTarget,
  plan: Plan,
  { estimate, now, mayWait }: { readonly estimate: CallEstimate; readonly now: string; readonly mayWait: boolean },
): readonly string[] {
  const { search, select, heldout } = slices;
  const usd = policy.maxCostUsd ?? (estimate.arm > 0 ? policy.maxCalls * estimate.arm : null);
  const money = usd === null ? 'the price is not known' : `about $${usd.toFixed(2)} at most`;
  const taken = plan.heldout.length === heldout.length ? '' : ` (${plan.heldout.length} taken)`;
  return [
    `optimize ${target.name} for ${goal.id}: ${search.length} search, ${select.length} select, ${heldout.length} held-out cases${taken}`,
    `smallest claimable lift: ${plan.smallestLift.toFixed(1)} points, at ${plan.passes} ${plan.passes === 1 ? 'pass' : 'passes'} over ${plan.heldout.length} held-out cases`,
    `at most ${policy.maxCalls} calls (${plan.lookCalls} of them kept for the look), ${money}, ${policy.maxMinutes} minutes`,
    `texts of up to ${search.length} search cases go to provider ${policy.reflector.provider}, model ${policy.reflector.model}${policy.showExpected ? ', their reference answers too' : ''}`,
    `look ${plan.look} at these held-out cases, alpha ${plan.alpha}${plan.look > 1 ? '; over all looks at most 10 % wrong claims' : ''}`,
    ...(mayWait ? heldOutLines(config) : []),
    ...(suite.holdout < 40 ? [`split.holdout is ${suite.holdout}; 40 is recommended for optimize`] : []),
    ...(moved === null
      ? []
      : [
          `candidates run on ${candidateArm.model.model}; the prompt as it is runs on ${arm.model.model}`,
          ...moved.notes.map((note) => `${moved.change.file}: ${note}`),
          ...endNotes([{ name: target.name, arms: [arm, candidateArm], suite }], config, now),
        ]),
  ];
}

/** A ceiling on latency compares how long answers take, which a batch does not say. */
export function heldOutGoesByBatch({ gate }: Pick<GateConfig, 'gate'>): boolean {
  return gate.batch.includes('held-out') && gate.maxLatencyRatio === undefined;
}

function heldOutLines(config: GateConfig): readonly string[] {
  if (!config.gate.batch.includes('held-out')) return [];
  return [
    heldOutGoesByBatch(config)
      ? 'held-out answers go by batch at half the price: the command ends once they are ordered, and the same command hours later goes on; a judge’s verdicts are ordered after the answers'
      : 'held-out answers are asked call by call although gate.batch names them: max-latency-ratio compares how long answers take, and a batch does not say',
  ];
}
