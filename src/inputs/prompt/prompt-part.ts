/** What one file of a prompt contributes, whichever format it has. */

import type { Message } from '../../model-call/call.ts';
import type { Media } from '../../model-call/media.ts';
import type { Json } from '../../text/digest.ts';
import type { JinjaWhitespace } from '../../text/parsers.ts';
import type { Problem, Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import type { Part } from './variables.ts';

/** How the texts of a target's prompt are to be read, as its config says. */
export interface PromptReading {
  /** The variable that is a case's input; default `input`. */
  readonly inputVar?: string | undefined;
  /** The template language, where the file's name does not say it. */
  readonly template?: 'jinja' | 'mustache' | undefined;
  /** `{name}` in a plain text of Python is a variable, and `{{` a brace. */
  readonly format?: 'python' | undefined;
  readonly jinja?: JinjaWhitespace | undefined;
  /** How messages are made of a program of DSPy; absent = none are sent. */
  readonly dspy?: DspyLayout | undefined;
}

export const DSPY_LAYOUTS = ['chat-adapter@3'] as const;
export type DspyLayout = (typeof DSPY_LAYOUTS)[number];

export function readingOf({ inputVar, template, format, jinja, dspy }: PromptReading): PromptReading {
  return { inputVar, template, format, jinja, dspy };
}

/** What an address names, read: the text of its file and which of several prompts in it is meant. */
export interface PromptSource {
  readonly tree: Tree;
  readonly path: string;
  readonly selector: string | null;
  /** With LF line ends. */
  readonly text: string;
  readonly reading: PromptReading;
  /** Which file and key name the address; absent where no config does. */
  readonly named?: Omit<Problem, 'message'> | undefined;
}

/** A selector that names nothing in its file is reported at the key that names it. */
export function noteGone({ path, named }: PromptSource, what: string, problems: Problems): void {
  const message = `${what}. Renamed? Adapt ${named?.key ?? 'the prompt of the target'}`;
  problems.add(named === undefined ? { file: path, message } : { ...named, message: `${path} ${message}` });
}

/** A message's text split at its variables, with the pictures and documents that are in it; null = sent as it stands. */
export type MessageParts = readonly (Part | Media)[] | null;

export function isMediaPart(part: Part | Media | readonly Part[]): part is Media {
  return typeof part !== 'string' && 'sha256' in part;
}

export interface Piece {
  readonly name: string | undefined;
  readonly messages: readonly Message[];
  /** Parts of each message's text; null = sent as it stands. */
  readonly parts: readonly MessageParts[];
  readonly fewShots: number;
  /** Why a change of it is seen and nothing of it is sent. */
  readonly unsent?: string | undefined;
  readonly model?: string | undefined;
  readonly modelParameters?: { readonly [key: string]: Json } | undefined;
  readonly responseFormat?: Json | undefined;
}
