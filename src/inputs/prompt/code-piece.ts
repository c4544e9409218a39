/** A prompt in code, as `PATH#NAME`: read from the parsed file, never by running it. */
import { suggestion } from '../../text/did-you-mean.ts';
import { Problems } from '../../text/problem.ts';
import { placeOf } from '../../text/utf8.ts';
import { openCode } from './code/code-file.ts';
import { dspyPiece } from './dspy/dspy-piece.ts';
import { literalPiece, noteNotLiteral } from './literal-piece.ts';
import { noteGone, type Piece, type PromptSource } from './prompt-part.ts';
import type { CodeKind } from './source-kind.ts';

export function codePiece(source: PromptSource, kind: CodeKind, problems: Problems): Piece | null {
  const { path, selector } = source;
  const code = openCode(kind, source, problems);
  if (code === null) return null;
  if (selector === null) {
    const names = code.texts().map(({ name }) => name);
    const some = names.slice(0, 8).join(', ') || 'no constant text';
    const message = `is code, of which one text is the prompt: write ${path}#NAME; it has ${some}`;
    problems.add({ file: path, message });
    return null;
  }
  try {
    const signature = code.signatures().get(selector);
    if (signature !== undefined) return dspyPiece(source, [signature.read()], placeOf(source.text, signature.offset));
    const found = code.find(selector);
    if (found !== null) return literalPiece(source, found.read(), 'loose', problems);
    const names = code.texts().map(({ name }) => name);
    const known = names.length === 0 ? '; it has no constant text' : suggestion(selector, names.slice(0, 12));
    noteGone(source, `has no constant ${selector}${known}`, problems);
    return null;
  } catch (error) {
    return noteNotLiteral(source, error, problems);
  }
}

/** Also true if the file does not parse. */
export function hasConstant(source: PromptSource, kind: CodeKind): boolean {
  const code = openCode(kind, source, new Problems());
  try {
    return code === null || code.find(source.selector!) !== null;
  } catch {
    return true;
  }
}
