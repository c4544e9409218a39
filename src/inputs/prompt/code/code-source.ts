/** What a reader of one programming language offers: the constants of a file, each read as a literal. */
import type { Signature } from '../dspy/signature.ts';
import type { Literal } from './literal.ts';

/** A constant of a file, a member of one, or a literal that a comment gives a name. */
export interface Declared {
  /** As a selector names it. */
  readonly name: string;
  readonly offset: number;
  /** A comment names it. */
  readonly isMarked?: boolean;
  /** Throws `NotLiteral` where something would have to be run. */
  readonly read: () => Literal;
}

export interface DeclaredSignature {
  readonly offset: number;
  /** Throws `NotLiteral` where something would have to be run. */
  readonly read: () => Signature;
}

export interface CodeSource {
  /** Null where the file has no such name; throws `NotLiteral` where it is no constant. */
  readonly find: (selector: string) => Declared | null;
  /** Constants of the file's top level. */
  readonly names: () => readonly string[];
  /** Constants whose value is a text, and texts inside of constant objects, in the order of the file. */
  readonly texts: () => readonly Declared[];
  /** Every text of the file as it is written, functions included, by what the statement around it is called. */
  readonly writtenTexts: () => ReadonlyMap<string, readonly string[]>;
  /** Classes that say what a program of DSPy asks, by name. */
  readonly signatures: () => ReadonlyMap<string, DeclaredSignature>;
}

/** `plumbline: prompt NAME` in a comment names the literal of the next line. */
export function markedName(comment: string): string | null {
  return /^[\s*#/]*plumbline:\s*prompt\s+([A-Za-z_$][\w$]*)[\s*]*$/.exec(comment)?.[1] ?? null;
}

/** A piece of code as a message shows it, on one line. */
export function shownCode(text: string): string {
  const call = /^[\w$.?!]+(?=\()/.exec(text)?.[0];
  if (call !== undefined && call.length <= 40) return `${call}(…)`;
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
