/** What a reader of one programming language offers: the constants of a file, each read as a literal. */
import type { Signature } from '../dspy/signature.ts';
import type { Literal } from './literal.ts';

/** A constant of a file, a member of one, or a literal that a comment names. */
export interface Declared {
  /** In the form in which a selector names it. */
  readonly name: string;
  readonly offset: number;
  /** A comment names it. */
  readonly isMarked?: boolean;
  /** Throws `NotLiteral` if something would have to be run. */
  readonly read: () => Literal;
}

export interface DeclaredSignature {
  readonly offset: number;
  /** Throws `NotLiteral` if something would have to be run. */
  readonly read: () => Signature;
}

export interface CodeSource {
  /** Null if the file has no such name; throws `NotLiteral` if it is not a constant. */
  readonly find: (selector: string) => Declared | null;
  /** Constants of the file's top level. */
  readonly names: () => readonly string[];
  /** Constants whose value is a text, and texts inside constant objects, in file order. */
  readonly texts: () => readonly Declared[];
  /** Every text of the file as written, functions included, by the name of the statement around it. */
  readonly writtenTexts: () => ReadonlyMap<string, readonly string[]>;
  /** Classes that declare what a DSPy program asks, by name. */
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
