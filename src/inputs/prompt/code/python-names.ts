/** The names that the statements of a Python file bind, at its top level and in the bodies of its classes. */
import type { SyntaxNode } from '@lezer/common';
import { childrenOf, type PythonNodes } from './python-nodes.ts';

export type Named =
  | { readonly kind: 'value'; readonly value: SyntaxNode; readonly offset: number }
  | {
      readonly kind: 'class';
      readonly names: ReadonlyMap<string, Named>;
      readonly node: SyntaxNode;
      readonly offset: number;
    }
  | { readonly kind: 'import'; readonly offset: number }
  | { readonly kind: 'other'; readonly what: string; readonly offset: number };

/** The assignments of a module or class body, in order. A name assigned twice, or in a branch, is not a constant. */
export function namesOf(body: SyntaxNode, nodes: PythonNodes): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  const set = (name: string, found: Named): void => {
    const what = 'is assigned more than once; a constant has one value';
    names.set(name, names.has(name) ? { kind: 'other', what, offset: found.offset } : found);
  };
  for (const statement of childrenOf(body)) {
    const offset = statement.from;
    switch (statement.name) {
      case 'AssignStatement':
        for (const [name, value] of assigned(statement, nodes))
          set(
            name,
            value === null
              ? { kind: 'other', what: 'is not assigned one text', offset }
              : { kind: 'value', value, offset },
          );
        break;
      case 'ImportStatement':
        for (const name of imported(statement, nodes)) names.set(name, { kind: 'import', offset });
        break;
      case 'ClassDefinition': {
        const inside = statement.getChild('Body');
        const own = statement.getChild('VariableName');
        if (own !== null && inside !== null)
          names.set(nodes.source(own), { kind: 'class', names: namesOf(inside, nodes), node: statement, offset });
        break;
      }
      case 'FunctionDefinition':
      case 'DecoratedStatement': {
        const own = (statement.getChild('FunctionDefinition') ?? statement).getChild('VariableName');
        if (own !== null)
          names.set(nodes.source(own), { kind: 'other', what: 'is a function, which is never run', offset });
        break;
      }
      case 'ExpressionStatement':
      case 'Comment':
        break;
      default:
        for (const name of assignedIn(statement, nodes))
          set(name, { kind: 'other', what: 'is assigned in a branch or a loop', offset });
    }
  }
  return names;
}

/** `A = B = "…"` assigns both; null if several values are unpacked. */
function assigned(statement: SyntaxNode, nodes: PythonNodes): readonly (readonly [string, SyntaxNode | null])[] {
  const parts = childrenOf(statement).filter(({ name }) => name !== 'TypeDef');
  const value = parts.at(-1);
  const isOne = parts.every(({ name }, index) => name !== ',' || index === parts.length - 1);
  const targets = parts.slice(0, -1).filter(({ name }) => name === 'VariableName');
  if (value === undefined || parts.at(-2)?.name !== 'AssignOp') return [];
  return targets.map((target) => [nodes.source(target), isOne ? value : null] as const);
}

export function assignedIn(statement: SyntaxNode, nodes: PythonNodes): readonly string[] {
  const names: string[] = [];
  statement.cursor().iterate((node) => {
    if (node.name === 'FunctionDefinition' || node.name === 'ClassDefinition') return false;
    if (node.name !== 'AssignStatement' && node.name !== 'UpdateStatement') return;
    const target = node.node.firstChild;
    if (target?.name === 'VariableName') names.push(nodes.source(target));
  });
  return names;
}

function imported(statement: SyntaxNode, nodes: PythonNodes): readonly string[] {
  const parts = childrenOf(statement);
  const after = parts.findIndex(({ name }) => name === 'import');
  return parts
    .slice(after + 1)
    .filter(({ name }, index, all) => name === 'VariableName' && all[index + 1]?.name !== 'as')
    .map((part) => nodes.source(part));
}
