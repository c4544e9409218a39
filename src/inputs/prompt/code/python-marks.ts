/** Finds literals that a comment on the line above names, anywhere in a Python file. */
import type { Tree as PythonTree, SyntaxNode } from '@lezer/common';
import { placeOf } from '../../../text/utf8.ts';
import { type Declared, markedName } from './code-source.ts';
import { type Literal, NotLiteral } from './literal.ts';
import { assignedIn } from './python-names.ts';
import { childrenOf, type PythonNodes } from './python-nodes.ts';

const MOST_MARKS = 200;

/** How to read a literal inside functions that bind some names themselves. */
export type ReadInside = (value: SyntaxNode, inner: ReadonlySet<string>) => Literal;

export function markedTexts(
  tree: PythonTree,
  nodes: PythonNodes,
  readInside: ReadInside,
): ReadonlyMap<string, Declared> {
  const marked = new Map<string, Declared>();
  const cursor = tree.cursor();
  do {
    const name = cursor.name === 'Comment' ? markedName(nodes.source(cursor)) : null;
    if (name === null || marked.size >= MOST_MARKS) continue;
    const offset = cursor.from;
    const line = placeOf(nodes.text, offset).line + 1;
    const isTwice = marked.has(name);
    const { values, inner } = textsAt(tree, line, nodes);
    const read = (): Literal => {
      if (isTwice) throw new NotLiteral(offset, 'is the name of two marked texts');
      const [value, second] = values;
      if (value === undefined || second !== undefined)
        throw new NotLiteral(
          offset,
          `marks line ${line}, where ${value === undefined ? 'no text begins' : 'several texts begin'}; put the comment on the line above the text`,
        );
      return readInside(value, inner);
    };
    marked.set(name, { name, offset: values[0]?.from ?? offset, read, isMarked: true });
  } while (cursor.next());
  return marked;
}

/** The outermost texts that begin on a line, and the names of the functions around them. */
function textsAt(
  tree: PythonTree,
  line: number,
  nodes: PythonNodes,
): { readonly values: readonly SyntaxNode[]; readonly inner: ReadonlySet<string> } {
  const values: SyntaxNode[] = [];
  const inner = new Set<string>();
  tree.iterate({
    enter: (node) => {
      if (placeOf(nodes.text, node.from).line > line || placeOf(nodes.text, node.to).line < line) return false;
      if (node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
        for (const name of boundIn(node.node, nodes)) inner.add(name);
      const isCall = node.name === 'CallExpression' && nodes.methodOf(node.node) !== null;
      const isText =
        /^(?:String|FormatString|ContinuedString|BinaryExpression|ArrayExpression)$/.test(node.name) || isCall;
      if (!isText || placeOf(nodes.text, node.from).line !== line) return;
      values.push(node.node);
      return false;
    },
  });
  return { values, inner };
}

function boundIn(body: SyntaxNode, nodes: PythonNodes): readonly string[] {
  const names = childrenOf(body.getChild('ParamList') ?? body).filter(({ name }) => name === 'VariableName');
  return [...names.map((name) => nodes.source(name)), ...assignedIn(body.getChild('Body') ?? body, nodes)];
}
