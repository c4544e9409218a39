/** A Jinja text as a part of a prompt: parsed, restricted to the supported subset, and filled in case by case. */
import type { ForeignText } from '../mustache-text.ts';
import type { Part, Variable } from '../variables.ts';
import { namesOfJinja } from './jinja-check.ts';
import { fillJinja } from './jinja-fill.ts';
import { type JinjaNode, nodesOf, placeOfWord } from './jinja-nodes.ts';

/** Jinja's own defaults; a target may override them. */
const PLAIN = { trimBlocks: false, lstripBlocks: false };

export function jinjaPart({ source, text, note, whereIs }: ForeignText): readonly Part[] {
  const start = whereIs(0);
  const placeOf = (word: string): { readonly line: number; readonly column: number } => {
    const { line, column } = placeOfWord(text, word);
    return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
  };
  const nodes = parsed({ source, text, note, whereIs });
  if (nodes === null) return [];
  const { free, refused } = namesOfJinja(nodes);
  for (const { word, why } of refused) note({ ...placeOf(word), message: `${word}: ${why}` });
  if (refused.length > 0) return [];
  const variables = new Map(
    [...free].map(([name, { optional, shape }]): [string, Variable] => [
      name,
      { name, file: source.path, ...placeOf(name), optional, shape },
    ]),
  );
  const read = { nodes, variables, lineOf: (word: string) => placeOf(word).line };
  return [{ variables: [...variables.values()], fill: (values, most) => fillJinja(read, values, most) }];
}

function parsed({ source, text, note, whereIs }: ForeignText): readonly JinjaNode[] | null {
  const parse = source.tree.parsers?.jinja;
  try {
    if (parse === undefined) throw new Error('no parser for Jinja is at hand here');
    return nodesOf(parse(text, source.reading.jinja ?? PLAIN));
  } catch (error) {
    const [, statement] = /^Unknown statement type: (\w+)/.exec((error as Error).message) ?? [];
    if (statement === undefined) {
      note({ ...whereIs(0), message: `does not parse as Jinja: ${(error as Error).message.split('\n')[0]}` });
      return null;
    }
    const { line } = placeOfWord(text, statement);
    const message = `{% ${statement} %} is not read; a prompt may use if, for, set, names, members, comments and some filters`;
    note({ line: whereIs(0).line + line - 1, column: 1, message });
    return null;
  }
}
