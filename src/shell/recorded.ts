/** Replays recorded outputs and judge replies: finds the row of a question, or says which one is missing. */
import type { RecordedProvider } from '../core/config.ts';
import type { Json } from '../core/digest.ts';
import type { ToolCall } from '../core/exchange.ts';

/** What a recorded provider needs of one row of `outputs`; `sample` absent = 0. */
export interface OutputRow {
  readonly id: string;
  readonly output: string | null;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  readonly sample?: number | undefined;
  readonly meta?: { readonly [key: string]: Json } | undefined;
}

/** One row of `judge-outputs`; without `sample` or `outputSha256` it serves every one. */
export interface JudgeRow {
  readonly case: string;
  readonly template: string;
  readonly sample?: number | undefined;
  readonly outputSha256?: string | undefined;
  /** A text, or an object that stands for a JSON reply. */
  readonly reply: Json;
}

export interface RecordedAsk {
  readonly provider: RecordedProvider;
  readonly role: 'outputs' | 'judge';
  readonly model: string;
  /** Fills `{prompt}`; empty for a judge. */
  readonly promptName: string;
  readonly arm: 'base' | 'head';
}

export type RecordedFile =
  | { readonly role: 'outputs'; readonly file: string; readonly rows: readonly OutputRow[] }
  | { readonly role: 'judge'; readonly file: string; readonly rows: readonly JudgeRow[] };

export type RecordedRows = (ask: RecordedAsk) => RecordedFile;
