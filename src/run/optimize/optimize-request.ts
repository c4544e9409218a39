/** What one run of `optimize` is asked, and what it needs from outside beside the gate's ports. */
import type { StrategyName } from '../../inputs/optimize-policy.ts';
import type { LookEntry } from '../../optimize/held-out-looks.ts';
import type { OptimizeResult } from '../../optimize/result.ts';
import type { Tree } from '../../text/tree.ts';

export interface OptimizeRequest {
  readonly tree: Tree;
  /** Commit the tree stands on, for the ledger. */
  readonly commit: string;
  readonly config?: string | undefined;
  readonly target: string;
  readonly seed: string;
  readonly objective: 'quality' | 'cost';
  /** Another model, or a model file, to move the prompt to. */
  readonly to?: string | undefined;
  readonly strategies?: readonly StrategyName[] | undefined;
  /** Worked examples may be tried beside the text. */
  readonly fewShots: boolean;
  /** What the command line says instead of the policy. */
  readonly limits: {
    readonly maxCalls?: number | undefined;
    readonly maxCostUsd?: number | undefined;
    readonly maxMinutes?: number | undefined;
  };
  readonly force: boolean;
  readonly spendAlpha: boolean;
  readonly previewOnly: boolean;
  readonly reproduce: string;
  readonly engine: string;
  /** Replies of a recorded reflector, in order of asking. */
  readonly reflectorReplies?: readonly string[] | undefined;
}

/** Where looks and finished runs are written down. */
export interface RunMemory {
  looks(): readonly LookEntry[];
  /** Where nothing is lost with this process, before it returns; says where. */
  recordLook(entry: LookEntry): readonly string[] | Promise<readonly string[]>;
  finished(run: string): OptimizeResult | null;
  finish(result: OptimizeResult): void;
}

export interface OptimizeWatcher {
  /** Before the first call, always. */
  preview(lines: readonly string[]): void;
  round(line: string): void;
}
