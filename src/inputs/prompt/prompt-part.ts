/** What one file contributes to a prompt, in any format. */

import type { Message } from '../../model-call/call.ts';
import type { Media } from '../../model-call/media.ts';
import type { Json } from '../../text/digest.ts';
import type { JinjaWhitespace } from '../../text/parsers.ts';
import type { Problem, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import type { Part } from './variables.ts';

/** How the config says to read the texts of a target's prompt. */
export interface PromptReading {
  /** The variable that stands for a case's input; default `input`. */
  readonly inputVar?: string | undefined;
  /** The template language, if the file's name does not say it. */
  readonly template?: 'jinja' | 'mustache' | undefined;
  /** `{name}` in a plain Python text is a variable, and `{{` a brace. */
  readonly format?: 'python' | undefined;
  readonly jinja?: JinjaWhitespace | undefined;
  /** How a DSPy program becomes messages; absent = none are sent. */
  readonly dspy?: DspyLayout | undefined;
}

export const DSPY_LAYOUTS = ['chat-adapter@3'] as const;
export type DspyLayout = (typeof DSPY_LAYOUTS)[number];

export function readingOf({ inputVar, template, format, jinja, dspy }: PromptReading): PromptReading {
  return { inputVar, template, format, jinja, dspy };
}

/** What an address names: the text of its file, and which of several prompts in it is meant. */
export interface PromptSource {
  readonly tree: Tree;
  readonly path: string;
  readonly selector: string | null;
  /** With LF line ends. */
  readonly text: string;
  readonly reading: PromptReading;
  /** Which file and key name the address; absent if no config does. */
  readonly named?: Omit<Problem, 'message'> | undefined;
}

/** A selector that names nothing in its file is reported at the key that names it. */
export function noteGone({ path, named }: PromptSource, what: string, problems: Problems): void {
  const message = `${what}. Renamed? Adapt ${named?.key ?? 'the prompt of the target'}`;
  problems.add(named === undefined ? { file: path, message } : { ...named, message: `${path} ${message}` });
}

/** A message's text split at its variables, with its pictures and documents; null = sent unchanged. */
export type MessageParts = readonly (Part | Media)[] | null;

export function isMediaPart(part: Part | Media | readonly Part[]): part is Media {
  return typeof part !== 'string' && 'sha256' in part;
}

export interface Piece {
  readonly name: string | undefined;
  readonly messages: readonly Message[];
  /** Parts of each message's text; null = sent unchanged. */
  readonly parts: readonly MessageParts[];
  readonly fewShots: number;
  /** Why it is only compared and never sent. */
  readonly unsent?: string | undefined;
  readonly model?: string | undefined;
  readonly modelParameters?: { readonly [key: string]: Json } | undefined;
  readonly responseFormat?: Json | undefined;
}
