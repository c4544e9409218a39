/** Reads a constant in code, `PATH#NAME`, as a plain value: lists, objects, texts and numbers that are written out. */
import { suggestion } from '../../../text/did-you-mean.ts';
import type { Json } from '../../../text/digest.ts';
import type { Problem, Problems } from '../../../text/problem.ts';
import type { Tree } from '../../../text/tree.ts';
import { placeOf, readText, refuseConflict } from '../../../text/utf8.ts';
import { parseAddress } from '../address.ts';
import { type CodeKind, isCodeKind, kindOf } from '../source-kind.ts';
import { openCode } from './code-file.ts';
import { jsonOf, NotLiteral } from './literal.ts';

export interface CodeAddress {
  readonly path: string;
  readonly selector: string;
  readonly kind: CodeKind;
}

/** Null if the address does not point into code. */
export function codeAddress(address: string): CodeAddress | null {
  const { path, selector } = parseAddress(address);
  const kind = selector === null ? null : kindOf(path);
  return selector !== null && isCodeKind(kind) ? { path, selector, kind } : null;
}

/** Undefined if a fault was noted: at the line that would have to be run, or where the address is written. */
export function codeValue(
  tree: Tree,
  { path, selector, kind }: CodeAddress,
  problems: Problems,
  named: Omit<Problem, 'message'>,
): Json | undefined {
  const read = readText(tree, path, problems, named);
  const text = read?.replaceAll('\r\n', '\n');
  const code =
    text === undefined || refuseConflict(path, text, problems) ? null : openCode(kind, { path, text, tree }, problems);
  if (text === undefined || code === null) return undefined;
  try {
    const found = code.find(selector);
    if (found !== null) return jsonOf(found.read());
    const known = code.names().slice(0, 12);
    problems.add({ ...named, message: `${path} has no constant ${selector}${suggestion(selector, known)}` });
  } catch (error) {
    if (!(error instanceof NotLiteral)) throw error;
    const line = error.offset === null ? undefined : placeOf(text, error.offset).line;
    problems.add({ file: path, line, message: `${selector}: ${error.message}` });
  }
  return undefined;
}
