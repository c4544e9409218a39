/** A model file: provider, model and everything sent beside the messages. */
import type { Json } from './digest.ts';

export interface ModelConfig {
  readonly file: string;
  readonly provider: string;
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params: { readonly [key: string]: Json };
  readonly tools?: readonly Json[] | undefined;
  readonly responseFormat?: Json | undefined;
  readonly tunedFrom?: string | undefined;
  /** Declarative only: part of the arm's identity and of the lever, not executed here. */
  readonly retrieval?: Json | undefined;
  readonly route?: RouteConfig | undefined;
  readonly cascade?: CascadeConfig | undefined;
  /** Normal form of the whole file. */
  readonly source: Json;
}

/** A classifier call picks the model: its answer, trimmed and lower-cased, is a key of `classes`, else `otherwise`. */
export interface RouteConfig {
  readonly classifier: { readonly provider?: string | undefined; readonly model: string; readonly prompt: string };
  readonly classes: Readonly<Record<string, { readonly provider?: string | undefined; readonly model: string }>>;
  readonly otherwise: string;
}

/** The file's own model answers first; when the rule fires, `escalate-to` answers instead. */
export interface CascadeConfig {
  readonly escalateTo: { readonly provider?: string | undefined; readonly model: string };
  /** RE2 on the first answer, or an empty / refused / cut answer. */
  readonly when: { readonly matches?: string | undefined; readonly empty: boolean; readonly refused: boolean; readonly cut: boolean };
}
