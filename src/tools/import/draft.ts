/** What an importer has understood, independent of the format it came from. */
import type { Json } from '../../text/digest.ts';

/** What a template takes from a case: a key of `expected` (null: all of it), a schema, parameters of its own, or nothing. */
export type DraftSlot =
  | { readonly kind: 'expected'; readonly key: string | null }
  | { readonly kind: 'schema' }
  | { readonly kind: 'parameters' }
  | { readonly kind: 'none' };

/** One check of the other tool as one template of this product. */
export interface DraftRule {
  readonly use: string;
  /** Its name in the other tool; names the template and the key that it reads. */
  readonly name: string;
  /** Part of the template: rules of one kind with different parameters become separate templates. */
  readonly parameters?: { readonly [key: string]: Json };
  readonly pass?: number | undefined;
  /** The name that the other tool's report gave it. */
  readonly metric?: string | undefined;
  readonly slot: DraftSlot;
  /** The value for this case; `true` if the template needs nothing. */
  readonly value: Json;
  /** How several values of one case are combined: lists are joined, objects merged. */
  readonly join?: 'list' | 'object' | undefined;
  readonly judged?: boolean;
  readonly embedding?: boolean;
}

export interface DraftCase {
  readonly id: string;
  readonly input?: string | undefined;
  readonly messages?: Json | undefined;
  readonly context?: Json | undefined;
  readonly tools?: Json | undefined;
  readonly vars: { readonly [key: string]: string };
  readonly tags?: readonly string[] | undefined;
  readonly meta: { readonly [key: string]: Json };
  readonly rules: readonly DraftRule[];
  /** An answer that the file itself contains. */
  readonly output?: string | undefined;
}

export interface DraftPrompt {
  /** File name under `prompts/`, and the text, for a copy. */
  readonly file: string;
  readonly text: string;
  /** Where the repository already has the same prompt (a path, with a selector if the file holds several). */
  readonly lies?: string | undefined;
  /** The file that a copy was made from. */
  readonly from?: string | undefined;
}

/** The model that judges, if it is one that can be called here. */
export interface DraftJudge {
  readonly provider: string;
  readonly model: string;
}

export interface Draft {
  readonly name: string;
  readonly cases: readonly DraftCase[];
  /** Each is a target of its own. Empty: code makes the other tool's prompt. */
  readonly prompts: readonly DraftPrompt[];
  /** The variable of the prompts that is the input of a case; undefined = `input`, or there is none. */
  readonly inputVar?: string | undefined;
  readonly model: { readonly [key: string]: Json };
  /** Provider blocks for the config, by name, if the model needs another than the default. */
  readonly providers: { readonly [name: string]: Json };
  /** The code that makes the answers, which means that only its recorded outputs can be gated. */
  readonly code?: string | undefined;
  readonly judge?: DraftJudge | undefined;
  readonly repeats?: number | undefined;
  /** What has no counterpart here, and where it was. */
  readonly lost: readonly string[];
  /** Where the other tool's rule differs from this product's, and what to check. */
  readonly notes: readonly string[];
}
