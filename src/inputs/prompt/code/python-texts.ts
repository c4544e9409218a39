/** Every text in a Python file, by the top-level statement that contains it. */
import type { Tree as PythonTree, SyntaxNode } from '@lezer/common';
import { childrenOf, type PythonNodes } from './python-nodes.ts';

/** As written, holes included. */
export function textsInPython(tree: PythonTree, nodes: PythonNodes): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const statement of childrenOf(tree.topNode)) {
    const texts: string[] = [];
    statement.cursor().iterate((node) => {
      if (node.name !== 'String' && node.name !== 'FormatString') return;
      texts.push(nodes.source(node));
      return false;
    });
    if (texts.length === 0) continue;
    const name = nameOf(statement, nodes);
    found.set(name, [...(found.get(name) ?? []), ...texts]);
  }
  return found;
}

/** The name that the statement declares; texts without a name are all grouped together. */
function nameOf(statement: SyntaxNode, nodes: PythonNodes): string {
  const inner =
    statement.name === 'DecoratedStatement'
      ? (statement.getChild('FunctionDefinition') ?? statement.getChild('ClassDefinition') ?? statement)
      : statement;
  const own = inner.getChild('VariableName');
  return own === null ? '' : nodes.source(own);
}
