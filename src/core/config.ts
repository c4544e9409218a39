/** `.github/plumbline.yml`: providers, targets, gate settings, policy; and where its defaults live. */
import type { Json } from './digest.ts';
import type { EscalationPolicy } from './escalation/policy.ts';

export type ProviderConfig = OpenAiProvider | HttpProvider | RecordedProvider;

export interface OpenAiProvider {
  readonly type: 'openai';
  readonly name: string;
  readonly baseUrl: string;
  /** Name of the environment variable, never the key. Absent: no key is sent (a local server). */
  readonly apiKeyEnv?: string | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly tokensPerMinute?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly timeoutSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** The user's own endpoint: POST {messages, case} -> {output, tool_calls?, usage?, model?}. */
export interface HttpProvider {
  readonly type: 'http';
  readonly name: string;
  readonly url: string;
  readonly apiKeyEnv?: string | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly tokensPerMinute?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly timeoutSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RecordedProvider {
  readonly type: 'recorded';
  readonly name: string;
  /** Path with `{model}` and `{prompt}`, relative to the repository. */
  readonly outputs?: string | undefined;
  readonly judgeOutputs?: string | undefined;
  readonly from: 'base' | 'head' | 'workspace';
}

export interface TargetConfig {
  readonly name: string;
  readonly prompt: readonly string[];
  readonly model: string;
  readonly suite: string;
  /** The target's own block, merged over the global one. */
  readonly escalation?: EscalationPolicy | undefined;
}

export interface GateSettings {
  /** Points. */
  readonly margin: number;
  readonly alpha: number;
  readonly onInconclusive: 'warn' | 'fail' | 'pass';
  /** Default: what onInconclusive says (pass counts as warn). */
  readonly onUnmeasured: 'warn' | 'fail';
  readonly onNoCredentials: 'warn' | 'fail';
  readonly smallSuite: 'report' | 'exact';
  readonly baseline: 'eager' | 'lazy';
  readonly maxCostUsd?: number | undefined;
  readonly maxCalls?: number | undefined;
  readonly maxMinutes?: number | undefined;
  /** Ceilings on head / base, compared pairwise; absent = reported only. */
  readonly maxLatencyRatio?: number | undefined;
  readonly maxCostRatio?: number | undefined;
}

/** USD per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number | undefined;
}

export interface GateConfig {
  readonly version: 1;
  /** Path of the config file itself. */
  readonly file: string;
  readonly providers: Readonly<Record<string, ProviderConfig>>;
  readonly targets: readonly TargetConfig[];
  readonly gate: GateSettings;
  readonly escalation?: EscalationPolicy | undefined;
  /** Overrides and additions to the shipped table. */
  readonly prices: Readonly<Record<string, Price>>;
  /** Keeps case and model text out of comment, record and report. */
  readonly redact: boolean;
  /** Normal form of the whole file, for digests and ruler comparison. */
  readonly source: Json;
}
