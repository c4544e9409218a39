/** What one file of a prompt contributes, whichever format it has. */

import type { Message } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import type { Tree } from '../../text/tree.ts';
import type { Part } from './variables.ts';

/** What an address names, read: the text of its file and which of several prompts in it is meant. */
export interface PromptSource {
  readonly tree: Tree;
  readonly path: string;
  readonly selector: string | null;
  /** With LF line ends. */
  readonly text: string;
}

export interface Piece {
  readonly name: string | undefined;
  readonly messages: readonly Message[];
  /** Parts of each message's text; null = sent as it stands. */
  readonly parts: readonly (readonly Part[] | null)[];
  readonly fewShots: number;
  readonly model?: string | undefined;
  readonly modelParameters?: { readonly [key: string]: Json } | undefined;
  readonly responseFormat?: Json | undefined;
}
