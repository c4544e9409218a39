/** What an importer has understood, independent of whose format it was. */
import type { Json } from '../../text/digest.ts';

/** What a template takes from a case: a key of `expected` (null: all of it), a schema, parameters of its own, or nothing. */
export type DraftSlot =
  | { readonly kind: 'expected'; readonly key: string | null }
  | { readonly kind: 'schema' }
  | { readonly kind: 'parameters' }
  | { readonly kind: 'none' };

/** One of their checks as one of our templates. */
export interface DraftRule {
  readonly use: string;
  /** What it was called there; names the template and the key that it reads. */
  readonly name: string;
  /** Part of the template: rules of one kind that differ in them are templates of their own. */
  readonly parameters?: { readonly [key: string]: Json };
  readonly pass?: number | undefined;
  /** A name that their report put on it. */
  readonly metric?: string | undefined;
  readonly slot: DraftSlot;
  /** Of this case; `true` where the template needs nothing. */
  readonly value: Json;
  /** How several of one case become one: lists are joined, objects laid over each other. */
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
  /** An answer that the file itself holds. */
  readonly output?: string | undefined;
}

export interface DraftPrompt {
  /** File name under `prompts/` and its text, for a copy. */
  readonly file: string;
  readonly text: string;
  /** Where the repository holds the same already (a path, with a selector where the file holds several). */
  readonly lies?: string | undefined;
  /** The file that a copy was made from. */
  readonly from?: string | undefined;
}

/** Who judges there, where it is a model that can be asked here. */
export interface DraftJudge {
  readonly provider: string;
  readonly model: string;
}

export interface Draft {
  readonly name: string;
  readonly cases: readonly DraftCase[];
  /** Each is a target of its own. Empty: their prompt is made by code. */
  readonly prompts: readonly DraftPrompt[];
  /** The variable of their prompts that is the input of a case; undefined = `input`, or none. */
  readonly inputVar?: string | undefined;
  readonly model: { readonly [key: string]: Json };
  /** Provider blocks for the config, by name, where the model needs another than the default. */
  readonly providers: { readonly [name: string]: Json };
  /** What makes the answers is code, so that only its recorded outputs can be gated: what it is. */
  readonly code?: string | undefined;
  readonly judge?: DraftJudge | undefined;
  readonly repeats?: number | undefined;
  /** What has no counterpart here, with where it stood. */
  readonly lost: readonly string[];
  /** Where their rule differs from ours, and what to look at. */
  readonly notes: readonly string[];
}
