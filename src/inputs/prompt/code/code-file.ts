/** The constants of a file of code in any supported language; a file that does not parse is a fault, never a guess. */

import type { Problems } from '../../../text/problem.ts';
import type { Tree } from '../../../text/tree.ts';
import { placeOf } from '../../../text/utf8.ts';
import type { CodeKind } from '../source-kind.ts';
import type { CodeSource } from './code-source.ts';
import { NotLiteral } from './literal.ts';
import { pythonSource } from './python.ts';
import { scriptSource } from './script.ts';

/** Null if a fault was noted. */
export function openCode(
  kind: CodeKind,
  { path, text, tree }: { readonly path: string; readonly text: string; readonly tree: Tree },
  problems: Problems,
): CodeSource | null {
  try {
    switch (kind) {
      case 'script':
        return scriptSource(parserOf(tree, kind)(text, path), text);
      case 'python':
        return pythonSource(parserOf(tree, kind)(text), text);
    }
  } catch (error) {
    const place = placeOfFault(error, text);
    const { message } = error as Error;
    problems.add({
      file: path,
      ...place,
      message: `does not parse: ${message.split('\n')[0]!.replace(/ \(\d+:\d+\)$/, '')}`,
    });
    return null;
  }
}

function parserOf<K extends CodeKind>(tree: Tree, kind: K): NonNullable<NonNullable<Tree['parsers']>[K]> {
  const parser = tree.parsers?.[kind];
  if (parser === undefined) throw new Error(`no parser for ${kind} is at hand here`);
  return parser as NonNullable<NonNullable<Tree['parsers']>[K]>;
}

function placeOfFault(error: unknown, text: string): { readonly line?: number; readonly column?: number } {
  if (error instanceof NotLiteral) return error.offset === null ? {} : placeOf(text, error.offset);
  const { loc } = error as { readonly loc?: { readonly line?: unknown; readonly column?: unknown } };
  if (typeof loc?.line !== 'number' || typeof loc.column !== 'number') return {};
  return { line: loc.line, column: loc.column + 1 };
}
