/** Parsers of the languages that prompts are written in. They are large, so a tree loads only those asked for. */
import type { ParseResult } from '@babel/parser';
import type { parse as parseJinja } from '@huggingface/jinja';
import type { Tree as PythonTree } from '@lezer/common';

export const LANGUAGES = ['script', 'python', 'jinja'] as const;
export type Language = (typeof LANGUAGES)[number];

export type ScriptProgram = ParseResult;
export type JinjaProgram = ReturnType<typeof parseJinja>;

export interface JinjaWhitespace {
  readonly trimBlocks: boolean;
  readonly lstripBlocks: boolean;
}

/** Each throws an Error whose message says what does not parse. None runs anything that it reads. */
export interface Parsers {
  /** TypeScript and JavaScript; `path` says which. */
  readonly script?: (text: string, path: string) => ScriptProgram;
  readonly python?: (text: string) => PythonTree;
  readonly jinja?: (text: string, whitespace: JinjaWhitespace) => JinjaProgram;
}
