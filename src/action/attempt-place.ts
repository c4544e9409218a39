/** What a scored attempt is proposed from: the job, its host, main's rules and both sides of the change. */
import type { Runner } from '../adapters/actions/runner.ts';
import type { Arms } from '../change/arms.ts';
import type { Trees } from '../change/recorded-rows.ts';
import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import type { GateEvent } from '../inputs/event.ts';
import type { CodeHost } from '../run/code-host.ts';
import type { Answers } from './answer-sources.ts';

export interface AttemptPlace {
  readonly runner: Runner;
  readonly event: GateEvent | undefined;
  readonly host: CodeHost | undefined;
  readonly config: GateConfig;
  readonly targets: readonly TargetConfig[];
  readonly arms: ReadonlyMap<string, Arms>;
  readonly trees: Trees;
  readonly answers: Answers | undefined;
  /** Of the record. */
  readonly folder: string;
  /** The commit that was measured. */
  readonly commit: string;
}

export function policyOf(config: GateConfig, target: TargetConfig): EscalationPolicy {
  return target.escalation ?? config.escalation ?? {};
}
