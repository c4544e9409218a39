/** Prompt files -> a prompt that renders to messages: .md/.txt, .prompt.yml/.prompt.yaml, .json; few-shots, includes. */
import type { Json } from './digest.ts';
import type { Message } from './exchange.ts';

/** A parsed prompt. Rendering is strict and single-pass; see `renderPrompt`. */
export interface Prompt {
  readonly files: readonly string[];
  /** Front matter `name`, else the base name of the first file without its extensions. */
  readonly name: string;
  /** Messages with unfilled text; `caseFollows` = the case's messages or input come after them. */
  readonly messages: readonly Message[];
  readonly caseFollows: boolean;
  /** Variables mentioned anywhere, with the first place of each. */
  readonly variables: readonly { readonly name: string; readonly file: string; readonly line: number; readonly column: number }[];
  readonly fewShots: number;
  /** What a .prompt.yml says about the model; the model file wins. */
  readonly model?: string | undefined;
  readonly modelParameters?: { readonly [key: string]: Json } | undefined;
  readonly responseFormat?: Json | undefined;
}
