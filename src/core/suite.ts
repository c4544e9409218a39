/** A suite file and all it names -> the ruler of a target: cases, bound templates, judge, split, parameters. */
import type { Case } from './cases.ts';
import type { Digest, Json } from './digest.ts';
import type { BoundTemplate } from './template.ts';

export interface JudgeConfig {
  readonly provider: string;
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params: { readonly [key: string]: Json };
  readonly structured: 'json-schema' | 'tool' | 'text';
  readonly votes: number;
  /** Model names the server may report besides the pinned one. */
  readonly reportsAs: readonly string[];
}

export interface Suite {
  readonly file: string;
  readonly datasetFile: string;
  readonly cases: readonly Case[];
  readonly templates: readonly BoundTemplate[];
  readonly judge?: JudgeConfig | undefined;
  /** Embedding model for embedding templates and failure review. */
  readonly embedding?: { readonly provider: string; readonly model: string; readonly dimensions?: number | undefined } | undefined;
  /** K_max. */
  readonly repeats: number;
  /** Per cent of cases (of clusters) held out. */
  readonly holdout: number;
  readonly minKappa: number;
  /** Files read besides suite and dataset (schemas, labels, rubrics, calibration), with their digests. */
  readonly files: readonly { readonly path: string; readonly digest: Digest }[];
  /** Digest over everything that can move a score. */
  readonly digest: Digest;
  readonly datasetDigest: Digest;
  readonly source: Json;
}
