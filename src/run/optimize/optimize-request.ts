/** What one `optimize` run is asked to do, and what it needs from outside besides the gate's ports. */
import type { StrategyName } from '../../inputs/optimize-policy.ts';
import type { LookEntry } from '../../optimize/held-out-looks.ts';
import type { OptimizeResult } from '../../optimize/result.ts';
import type { Tree } from '../../text/tree.ts';

export interface OptimizeRequest {
  readonly tree: Tree;
  /** Commit of the tree, for the ledger. */
  readonly commit: string;
  readonly config?: string | undefined;
  readonly target: string;
  readonly seed: string;
  readonly objective: 'quality' | 'cost';
  /** Another model, or a model file, to move the prompt to. */
  readonly to?: string | undefined;
  readonly strategies?: readonly StrategyName[] | undefined;
  /** Worked examples may be tried in addition to the text. */
  readonly fewShots: boolean;
  /** Limits from the command line, which override the policy. */
  readonly limits: {
    readonly maxCalls?: number | undefined;
    readonly maxCostUsd?: number | undefined;
    readonly maxMinutes?: number | undefined;
  };
  readonly force: boolean;
  readonly spendAlpha: boolean;
  readonly previewOnly: boolean;
  /** Whoever started it will start it again, so held-out answers may be ordered in batches if the config says so. */
  readonly mayWait: boolean;
  readonly reproduce: string;
  readonly engine: string;
  /** Replies of a recorded reflector, in the order they are asked for. */
  readonly reflectorReplies?: readonly string[] | undefined;
}

/** Records looks and finished runs. */
export interface RunMemory {
  looks(): readonly LookEntry[];
  /** Before it returns, the entry is stored where it outlives this process; returns where. */
  recordLook(entry: LookEntry): readonly string[] | Promise<readonly string[]>;
  finished(run: string): OptimizeResult | null;
  finish(result: OptimizeResult): void;
}

export interface OptimizeWatcher {
  /** Always called before the first model call. */
  preview(lines: readonly string[]): void;
  round(line: string): void;
}
