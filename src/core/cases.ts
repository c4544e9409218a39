/** The dataset: JSONL, JSON or CSV rows -> cases, each fault with its line. */
import type { Json } from './digest.ts';
import type { Message } from './exchange.ts';

/** One retrieved passage; a plain string in the data is one chunk without an id. */
export interface Chunk {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly text: string;
}

export interface Case {
  readonly id: string;
  readonly cluster?: string | undefined;
  readonly input?: string | undefined;
  readonly messages?: readonly Message[] | undefined;
  readonly vars: Readonly<Record<string, string>>;
  readonly context?: readonly Chunk[] | undefined;
  /** Verbatim, as the provider or the checker's dialect wants them. */
  readonly tools?: readonly Json[] | undefined;
  readonly schema?: Json | undefined;
  /** An object whose keys templates read; a plain value is the template's own key. */
  readonly expected?: Json | undefined;
  readonly split?: 'search' | 'holdout' | undefined;
  readonly critical: boolean;
  readonly tags: readonly string[];
  readonly meta: { readonly [key: string]: Json };
  /** 1-based line of the row in its file. */
  readonly line: number;
}
