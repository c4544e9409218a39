/** All model calls of a run behind one port: recorded rows, store, budget, pacer and retries around one attempt. */
import type { GateConfig } from '../core/config.ts';
import type { CallPlace } from '../core/exchange.ts';
import type { Clock, Models } from '../ports.ts';
import type { RecordedRows } from './recorded.ts';

export interface BudgetLimits {
  readonly maxCalls?: number | undefined;
  readonly maxCostUsd?: number | undefined;
  readonly maxMinutes?: number | undefined;
}

export interface ModelsOptions {
  readonly config: GateConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Seed of this run: the `scope` of what it stores, and the source of the retry jitter. */
  readonly seed: string;
  /** Folder of the store; null keeps answers in memory for this run only. */
  readonly storeDir: string | null;
  /** Reads the store, writes nothing (a fork). */
  readonly storeReadOnly?: boolean | undefined;
  /** Calls in flight per provider; a provider's own `concurrency` lowers it. */
  readonly concurrency: number;
  /** Absent keys have no limit; `budgetOf(config)` takes them from the gate block. */
  readonly budget: BudgetLimits;
  /** Rows of a recorded provider; called once per (provider, model, prompt, role, arm). Throws InputError for a missing or broken file. */
  readonly recorded: RecordedRows;
  readonly nonceSecret: string;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal?: AbortSignal | undefined;
  readonly log: { note(text: string): void; warn(text: string): void };
  /** File (and line) that holds `key` (`model`, `temperature`, `max-tokens`, `params.x`) of the call's model; default: the config file. */
  readonly locate?:
    | ((place: CallPlace, key: string) => { readonly file: string; readonly line?: number | undefined })
    | undefined;
}

export function budgetOf(config: GateConfig): BudgetLimits {
  const { maxCalls, maxCostUsd, maxMinutes } = config.gate;
  return { maxCalls, maxCostUsd, maxMinutes };
}

export async function openModels(_options: ModelsOptions): Promise<Models> {
  throw new Error('not yet');
}
